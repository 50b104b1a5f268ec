/**
 * The short forms of a month: the supervisor scores work, integrity and achievement, colleagues the seven values of BerAKHLAK, and
 * may say why somebody should be the exemplary employee. What is read from the answers is found again by these labels.
 */
import { SUPERVISOR_ITEMS, VALUE_ITEMS } from '../core/act/monthly/score.ts';
import type { Response } from '../core/measure/response.ts';
import { type Field, field, type Inquiry } from '../core/plan/inquiry.ts';
import { type InquiryKind, LEVELS } from '../core/types.ts';
import { LANGUAGES, type Language, say } from '../messages/say.ts';

const ITEMS = [
  ...SUPERVISOR_ITEMS.performance,
  ...SUPERVISOR_ITEMS.integrity,
  ...SUPERVISOR_ITEMS.achievement,
] as const;
const NOMINATION = 'nomination';

/** What may be chosen: a level, best first, or that one cannot judge, which is missing and never zero. */
const labelsIn = (language: Language): readonly string[] => [
  ...[...LEVELS].reverse().map((level) => say(language, `form.level.${level}`)),
  say(language, 'form.unable'),
];

const itemField = (language: Language, item: (typeof ITEMS)[number] | (typeof VALUE_ITEMS)[number]): Field =>
  field({
    key: item,
    kind: 'choice',
    title: say(language, `monthly.item.${item}`),
    help: say(language, `monthly.item-help.${item}`),
    required: true,
    choices: labelsIn(language),
  });

export const monthlyPages = (language: Language): Inquiry['pages'] => [
  { title: '', fields: ITEMS.map((item) => itemField(language, item)) },
];

export const monthlyPeerPages = (language: Language): Inquiry['pages'] => [
  {
    title: '',
    fields: [
      ...VALUE_ITEMS.map((item) => itemField(language, item)),
      field({
        key: NOMINATION,
        kind: 'paragraph',
        title: say(language, 'monthly.nomination'),
        help: say(language, 'monthly.nomination-help'),
      }),
    ],
  },
];

/** The level that a chosen label means, in whichever language the form was made; undefined for one that means none. */
const levelOf = (label: string): number | undefined =>
  LEVELS.find((level) => LANGUAGES.some((language) => say(language, `form.level.${level}`) === label));

/** The levels of one answer, by item. */
export const levelsOf = ({ answers }: Response<InquiryKind, string>): ReadonlyMap<string, number> =>
  new Map(
    [...ITEMS, ...VALUE_ITEMS].flatMap((item) => {
      const level = levelOf(answers.get(item) ?? '');
      return level === undefined ? [] : [[item, level] as const];
    }),
  );

/** Why a colleague proposes somebody; `''` where they do not. */
export const nominationIn = ({ answers }: Response<InquiryKind, string>): string =>
  (answers.get(NOMINATION) ?? '').trim();
