/**
 * What the forms about dossiers ask: the employee what they say to it, the supervisor what an examination has found. Neither
 * asks for a sanction, and none can be chosen.
 */
import { DOSSIER_REPLY_FIELDS, EXAMINATION_FIELDS } from '../core/act/dossier-step.ts';
import { field, type Inquiry } from '../core/plan/inquiry.ts';
import { type Language, say } from '../messages/say.ts';

/** What may be chosen, in order. */
const STANCES = ['accepts', 'explains', 'denies'] as const;
const ATTENDANCES = ['present', 'absent'] as const;
const CONCLUSIONS = ['founded', 'partly', 'unfounded'] as const;

export const replyToDossierPages = (language: Language): Inquiry['pages'] => [
  {
    title: '',
    fields: [
      field({
        key: DOSSIER_REPLY_FIELDS.stance,
        kind: 'choice',
        title: say(language, 'inquiry.dossier-reply.stance'),
        help: say(language, 'inquiry.dossier-reply.stance-help'),
        required: true,
        choices: STANCES.map((one) => say(language, `inquiry.dossier-reply.${one}`)),
      }),
      field({
        key: DOSSIER_REPLY_FIELDS.explanation,
        kind: 'paragraph',
        title: say(language, 'inquiry.dossier-reply.explanation'),
        help: say(language, 'inquiry.dossier-reply.explanation-help'),
      }),
      field({
        key: DOSSIER_REPLY_FIELDS.evidence,
        kind: 'paragraph',
        title: say(language, 'inquiry.dossier-reply.evidence'),
        help: say(language, 'inquiry.dossier-reply.evidence-help'),
      }),
    ],
  },
];

export const examinationPages = (language: Language): Inquiry['pages'] => [
  {
    title: '',
    fields: [
      field({
        key: EXAMINATION_FIELDS.heldOn,
        kind: 'day',
        title: say(language, 'inquiry.examination.held-on'),
        help: say(language, 'inquiry.examination.held-on-help'),
        required: true,
      }),
      field({
        key: EXAMINATION_FIELDS.attendance,
        kind: 'choice',
        title: say(language, 'inquiry.examination.attendance'),
        help: '',
        required: true,
        choices: ATTENDANCES.map((one) => say(language, `inquiry.examination.${one}`)),
      }),
      field({
        key: EXAMINATION_FIELDS.findings,
        kind: 'paragraph',
        title: say(language, 'inquiry.examination.findings'),
        help: say(language, 'inquiry.examination.findings-help'),
        required: true,
      }),
      field({
        key: EXAMINATION_FIELDS.circumstances,
        kind: 'paragraph',
        title: say(language, 'inquiry.examination.circumstances'),
        help: say(language, 'inquiry.examination.circumstances-help'),
      }),
      field({
        key: EXAMINATION_FIELDS.conclusion,
        kind: 'choice',
        title: say(language, 'inquiry.examination.conclusion'),
        help: say(language, 'inquiry.examination.conclusion-help'),
        required: true,
        choices: CONCLUSIONS.map((one) => say(language, `inquiry.examination.${one}`)),
      }),
    ],
  },
];
