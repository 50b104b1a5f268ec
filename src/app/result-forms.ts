/**
 * What the forms about results ask: everybody whether they accept theirs, whoever decides on an objection what and why,
 * and whoever objected whether they have read it. What is read from the answers is found again by these labels.
 */
import { type ObjectionOutcome, OUTCOMES } from '../core/act/objection.ts';
import { OBJECTION_FIELDS } from '../core/act/objection-decision.ts';
import { RESULT_FIELDS, STATEMENTS, type Statement } from '../core/act/result.ts';
import { type Field, field, type Inquiry } from '../core/plan/inquiry.ts';
import { QUADRANTS, type Quadrant, type Scale } from '../core/types.ts';
import { LANGUAGES, type Language, say } from '../messages/say.ts';

const onePage = (...fields: readonly Field[]): Inquiry['pages'] => [{ title: '', fields }];

/** What a chosen label means, in whichever language the form was made. */
export const statementOf = (label: string): Statement | undefined =>
  STATEMENTS.find((one) => LANGUAGES.some((language) => say(language, `inquiry.result.${one}`) === label));
export const outcomeOf = (label: string): ObjectionOutcome | undefined =>
  OUTCOMES.find((one) => LANGUAGES.some((language) => say(language, `inquiry.objection.${one}`) === label));
export const quadrantOf = (label: string): Quadrant | undefined =>
  QUADRANTS.find((one) => LANGUAGES.some((language) => say(language, `word.quadrant.${one}`) === label));

export const resultPages = (language: Language): Inquiry['pages'] =>
  onePage(
    field({
      key: RESULT_FIELDS.statement,
      kind: 'choice',
      title: say(language, 'inquiry.result.statement'),
      help: say(language, 'inquiry.result.statement-help'),
      required: true,
      choices: STATEMENTS.map((one) => say(language, `inquiry.result.${one}`)),
    }),
    // Whoever accepts has none, and forms cannot ask for it of the others alone.
    field({
      key: RESULT_FIELDS.grounds,
      kind: 'paragraph',
      title: say(language, 'inquiry.result.grounds'),
      help: say(language, 'inquiry.result.grounds-help'),
    }),
  );

/** A number on the numeric scale, a word on the other: never both. */
const changedField = (language: Language, scale: Scale): Field =>
  scale === 'numeric'
    ? field({
        key: OBJECTION_FIELDS.final,
        kind: 'number',
        title: say(language, 'inquiry.objection.final'),
        help: say(language, 'inquiry.objection.final-help'),
      })
    : field({
        key: OBJECTION_FIELDS.quadrant,
        kind: 'choice',
        title: say(language, 'inquiry.objection.quadrant'),
        help: say(language, 'inquiry.objection.quadrant-help'),
        choices: QUADRANTS.map((one) => say(language, `word.quadrant.${one}`)),
      });

export const objectionPages = (language: Language, scale: Scale): Inquiry['pages'] =>
  onePage(
    ...(['computed', 'grounds'] as const).map((key) =>
      field({
        key: OBJECTION_FIELDS[key],
        kind: 'line',
        title: say(language, `inquiry.objection.${key}`),
        help: say(language, `inquiry.objection.${key}-help`),
        isFilled: true,
      }),
    ),
    field({
      key: OBJECTION_FIELDS.outcome,
      kind: 'choice',
      title: say(language, 'inquiry.objection.outcome'),
      help: say(language, 'inquiry.objection.outcome-help'),
      required: true,
      choices: OUTCOMES.map((one) => say(language, `inquiry.objection.${one}`)),
    }),
    changedField(language, scale),
    field({
      key: OBJECTION_FIELDS.reason,
      kind: 'paragraph',
      title: say(language, 'inquiry.objection.reason'),
      help: say(language, 'inquiry.objection.reason-help'),
      required: true,
    }),
  );

export const outcomePages = (language: Language): Inquiry['pages'] =>
  onePage(
    field({
      key: 'read',
      kind: 'choice',
      title: say(language, 'inquiry.outcome.read'),
      help: say(language, 'inquiry.outcome.read-help'),
      required: true,
      choices: [say(language, 'inquiry.outcome.read-it')],
    }),
  );
