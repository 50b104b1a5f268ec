/** Meetings in words: when and where, what to talk about, and what was recorded, as letters and pages say it. */
import type { Agenda, AgreedAction } from '../core/act/agenda.ts';
import { adjustedIn, type Invitation, type MeetingRecord } from '../core/act/meeting.ts';
import type { Appointment } from '../core/act/slot.ts';
import type { Criterion } from '../core/plan/criterion.ts';
import type { Roster } from '../core/plan/roster.ts';
import { workbookZone } from '../google/active.ts';
import { clockText, dayText, LOCALES, zoneText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';

/** What meetings are put into words with. */
export interface MeetingVoice {
  readonly language: Language;
  readonly roster: Pick<Roster, 'people'>;
  readonly criteria: readonly Pick<Criterion, 'code' | 'statement'>[];
}

const weekdayOf = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** When a meeting is, by the clock of the workbook: `Senin, 14 Desember 2026, pukul 09.00–09.45 WIB`. */
export function momentOf(language: Language, { start, minutes }: Pick<Appointment, 'start' | 'minutes'>): string {
  const [day = '', from = ''] = start.split('T');
  const end = new Date(Date.parse(`${start}:00Z`) + minutes * 60_000).toISOString().slice(11, 16);
  return say(language, 'meeting.moment', {
    weekday: weekdayOf(language, day),
    day: dayText(language, day),
    from: clockText(language, from),
    to: clockText(language, end),
    zone: zoneText(workbookZone()),
  });
}

/** What was agreed, with its day. */
export const actionText = (language: Language, { what, due }: AgreedAction): string =>
  due === '' ? what : say(language, 'meeting.action', { what, due: dayText(language, due) });

/** What was agreed, a line each; `''` for nothing. */
export const actionsText = (language: Language, actions: readonly AgreedAction[]): string =>
  actions.map((action) => `- ${actionText(language, action)}`).join('\n');

/** An agenda, a line each; one that holds nothing says so. */
export function agendaText({ language, criteria }: MeetingVoice, agenda: Agenda): string {
  const statementOf = (code: string): string => criteria.find((one) => one.code === code)?.statement ?? code;
  const lines = [
    ...agenda.gaps.map(({ criterion, self, supervisor }) =>
      say(language, 'meeting.agenda.gap', { criterion: statementOf(criterion), self, supervisor }),
    ),
    ...agenda.lowest.map(({ criterion, points }) =>
      say(language, 'meeting.agenda.low', { criterion: statementOf(criterion), points }),
    ),
    ...agenda.missed.map(({ target, achievement }) => say(language, 'meeting.agenda.missed', { target, achievement })),
    ...agenda.actions.map(({ what, due }) =>
      due === ''
        ? say(language, 'meeting.agenda.action', { what })
        : say(language, 'meeting.agenda.action-due', { what, due: dayText(language, due) }),
    ),
  ];
  return (lines.length > 0 ? lines : [say(language, 'meeting.agenda.none')]).map((line) => `- ${line}`).join('\n');
}

/**
 * An invitation as its letter says it.
 *
 * @param withId NIP of whom the reader meets
 */
export function invitationText(voice: MeetingVoice, invitation: Invitation, withId: string): string {
  const { language, roster } = voice;
  const { place, sequence, agenda, calledOff } = invitation;
  const name = roster.people.get(withId)?.name ?? withId;
  const what = { name, moment: momentOf(language, invitation) };
  if (calledOff) return say(language, 'meeting.with-off', what);
  return [
    say(language, sequence > 0 ? 'meeting.with-moved' : 'meeting.with', what),
    ...(place === '' ? [] : [say(language, 'meeting.place', { place })]),
    say(language, 'meeting.agenda'),
    agendaText(voice, agenda),
  ].join('\n');
}

/** What was recorded of a meeting, as the employee is told it. */
export function recordText({ language, roster }: MeetingVoice, record: MeetingRecord): string {
  const { outcome, heldOn, notes, actions, supervisorId } = record;
  const supervisor = roster.people.get(supervisorId)?.name ?? supervisorId;
  const adjusted = adjustedIn(record);
  const day = heldOn === '' ? '' : dayText(language, heldOn);
  return [
    outcome === 'absent'
      ? say(language, 'meeting.record.absent', { supervisor })
      : say(language, heldOn === '' ? 'meeting.record.held' : 'meeting.record.held-on', { supervisor, day }),
    ...(notes === '' ? [] : [say(language, 'meeting.record.notes', { notes })]),
    ...(actions.length === 0 ? [] : [say(language, 'meeting.record.actions'), actionsText(language, actions)]),
    ...(adjusted ? [say(language, 'meeting.record.adjusted', adjusted)] : []),
  ].join('\n');
}
