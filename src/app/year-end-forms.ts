/** The two forms of the end of the year: what people report of themselves, and what their supervisors say to it. */
import {
  CONFIRMATION_FIELDS,
  INNOVATION_VERDICTS,
  type InnovationVerdict,
  VERDICTS,
  type Verdict,
} from '../core/act/confirmation.ts';
import { numbersTo, REPORT_FIELDS } from '../core/act/report.ts';
import { type Field, field, type Inquiry } from '../core/plan/inquiry.ts';
import { LANGUAGES, type Language, type MessageKey, say } from '../messages/say.ts';

const verdictLabels = (language: Language): Readonly<Record<Verdict, string>> => ({
  agreed: say(language, 'inquiry.confirmation.agreed'),
  corrected: say(language, 'inquiry.confirmation.corrected'),
});

const innovationLabels = (language: Language): Readonly<Record<InnovationVerdict, string>> => ({
  innovation: say(language, 'inquiry.confirmation.yes'),
  'no-innovation': say(language, 'inquiry.confirmation.no'),
});

/** What a label means, in whichever language the form was made. */
const meaning =
  <Key extends string>(keys: readonly Key[], labels: (language: Language) => Readonly<Record<Key, string>>) =>
  (label: string): Key | undefined =>
    keys.find((key) => LANGUAGES.some((language) => labels(language)[key] === label));

export const verdictOf = meaning(VERDICTS, verdictLabels);
export const innovationOf = meaning(INNOVATION_VERDICTS, innovationLabels);

/** A field with the title and the help of its key. */
const asked = (
  language: Language,
  key: string,
  kind: Field['kind'],
  [title, help]: readonly [MessageKey, MessageKey | ''],
  more: Partial<Field> & { readonly number?: number } = {},
): Field => {
  const { number = 0, ...rest } = more;
  return field({
    key,
    kind,
    title: say(language, title, { number }),
    help: help === '' ? '' : say(language, help),
    ...rest,
  });
};

/** Everything on two pages: the targets, then the person as a whole. */
export const reportPages = (language: Language, lines: number): Inquiry['pages'] => [
  { title: '', fields: numbersTo(lines).flatMap((number) => reportedTarget(language, number)) },
  {
    title: say(language, 'inquiry.year-end.more'),
    fields: [
      paragraph(language, 'achievements'),
      paragraph(language, 'obstacles'),
      asked(language, REPORT_FIELDS.innovation, 'line', [
        'inquiry.year-end.innovation',
        'inquiry.year-end.innovation-help',
      ]),
      paragraph(language, 'benefit'),
      paragraph(language, 'training'),
    ],
  },
];

const paragraph = (language: Language, key: 'achievements' | 'obstacles' | 'benefit' | 'training'): Field =>
  asked(language, REPORT_FIELDS[key], 'paragraph', [`inquiry.year-end.${key}`, `inquiry.year-end.${key}-help`]);

const reportedTarget = (language: Language, number: number): readonly Field[] => [
  asked(language, REPORT_FIELDS.target(number), 'line', ['inquiry.year-end.target', 'inquiry.year-end.target-help'], {
    number,
    isFilled: true,
  }),
  asked(
    language,
    REPORT_FIELDS.realised(number),
    'number',
    ['inquiry.year-end.realised', 'inquiry.year-end.realised-help'],
    { number },
  ),
  asked(
    language,
    REPORT_FIELDS.evidence(number),
    'line',
    ['inquiry.year-end.evidence', 'inquiry.year-end.evidence-help'],
    { number },
  ),
];

export const confirmationPages = (language: Language, lines: number): Inquiry['pages'] => [
  { title: '', fields: numbersTo(lines).flatMap((number) => confirmedTarget(language, number)) },
  {
    title: say(language, 'inquiry.confirmation.more'),
    fields: [
      asked(
        language,
        CONFIRMATION_FIELDS.innovation,
        'line',
        ['inquiry.confirmation.innovation', 'inquiry.confirmation.filled-help'],
        { isFilled: true },
      ),
      asked(
        language,
        CONFIRMATION_FIELDS.isInnovation,
        'choice',
        ['inquiry.confirmation.is-innovation', 'inquiry.confirmation.is-innovation-help'],
        { choices: Object.values(innovationLabels(language)) },
      ),
      asked(
        language,
        CONFIRMATION_FIELDS.training,
        'line',
        ['inquiry.confirmation.training', 'inquiry.confirmation.filled-help'],
        { isFilled: true },
      ),
      asked(language, CONFIRMATION_FIELDS.remarks, 'paragraph', [
        'inquiry.confirmation.remarks',
        'inquiry.confirmation.remarks-help',
      ]),
    ],
  },
];

const confirmedTarget = (language: Language, number: number): readonly Field[] => [
  asked(
    language,
    CONFIRMATION_FIELDS.target(number),
    'line',
    ['inquiry.confirmation.target', 'inquiry.confirmation.target-help'],
    { number, isFilled: true },
  ),
  asked(language, CONFIRMATION_FIELDS.verdict(number), 'choice', ['inquiry.confirmation.verdict', ''], {
    number,
    choices: Object.values(verdictLabels(language)),
  }),
  asked(
    language,
    CONFIRMATION_FIELDS.corrected(number),
    'number',
    ['inquiry.confirmation.number', 'inquiry.confirmation.number-help'],
    { number },
  ),
  asked(
    language,
    CONFIRMATION_FIELDS.reason(number),
    'line',
    ['inquiry.confirmation.reason', 'inquiry.confirmation.reason-help'],
    { number },
  ),
];
