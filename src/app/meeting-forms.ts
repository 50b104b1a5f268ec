/**
 * What the forms about meetings ask: the supervisor what became of one, the employee what they say to that. What is read from
 * the answers is found again by these labels.
 */
import { MEETING_FIELDS, OUTCOMES, type Outcome, REPLY_FIELDS, STANCES, type Stance } from '../core/act/meeting.ts';
import { type Field, field, type Inquiry } from '../core/plan/inquiry.ts';
import { LANGUAGES, type Language, say } from '../messages/say.ts';

/** What a supervisor may say of a meeting, and an employee of what was recorded. */
const outcomeLabels = (language: Language): Readonly<Record<Outcome, string>> => ({
  held: say(language, 'inquiry.meeting.held'),
  absent: say(language, 'inquiry.meeting.absent'),
  postponed: say(language, 'inquiry.meeting.postponed'),
});
const stanceLabels = (language: Language): Readonly<Record<Stance, string>> => ({
  confirms: say(language, 'inquiry.meeting-reply.confirms'),
  disputes: say(language, 'inquiry.meeting-reply.disputes'),
});

/** What a chosen label means, in whichever language the form was made. */
export const outcomeOf = (label: string): Outcome | undefined =>
  OUTCOMES.find((one) => LANGUAGES.some((language) => outcomeLabels(language)[one] === label));
export const stanceOf = (label: string): Stance | undefined =>
  STANCES.find((one) => LANGUAGES.some((language) => stanceLabels(language)[one] === label));

/** What was agreed, and by when. */
const actionFields = (language: Language): readonly Field[] =>
  MEETING_FIELDS.actions.flatMap(({ what, due }, index) => [
    field({
      key: what,
      kind: 'line',
      title: say(language, 'inquiry.meeting.action', { number: index + 1 }),
      help: say(language, 'inquiry.meeting.action-help'),
    }),
    field({
      key: due,
      kind: 'day',
      title: say(language, 'inquiry.meeting.due', { number: index + 1 }),
      help: '',
    }),
  ]);

export const meetingPages = (language: Language): Inquiry['pages'] => [
  {
    title: '',
    fields: [
      field({
        key: MEETING_FIELDS.outcome,
        kind: 'choice',
        title: say(language, 'inquiry.meeting.outcome'),
        help: say(language, 'inquiry.meeting.outcome-help'),
        required: true,
        choices: Object.values(outcomeLabels(language)),
      }),
      field({
        key: MEETING_FIELDS.heldOn,
        kind: 'day',
        title: say(language, 'inquiry.meeting.held-on'),
        help: say(language, 'inquiry.meeting.held-on-help'),
      }),
      field({
        key: MEETING_FIELDS.notes,
        kind: 'paragraph',
        title: say(language, 'inquiry.meeting.notes'),
        help: say(language, 'inquiry.meeting.notes-help'),
      }),
      ...actionFields(language),
      field({
        key: MEETING_FIELDS.adjusted,
        kind: 'number',
        title: say(language, 'inquiry.meeting.adjusted'),
        help: say(language, 'inquiry.meeting.adjusted-help'),
      }),
      field({
        key: MEETING_FIELDS.reason,
        kind: 'paragraph',
        title: say(language, 'inquiry.meeting.reason'),
        help: say(language, 'inquiry.meeting.reason-help'),
      }),
    ],
  },
];

export const replyPages = (language: Language): Inquiry['pages'] => [
  {
    title: '',
    fields: [
      field({
        key: REPLY_FIELDS.stance,
        kind: 'choice',
        title: say(language, 'inquiry.meeting-reply.stance'),
        help: say(language, 'inquiry.meeting-reply.stance-help'),
        required: true,
        choices: Object.values(stanceLabels(language)),
      }),
      field({
        key: REPLY_FIELDS.comment,
        kind: 'paragraph',
        title: say(language, 'inquiry.meeting-reply.comment'),
        help: say(language, 'inquiry.meeting-reply.comment-help'),
      }),
    ],
  },
];
