/**
 * Answers: whether what was given to one item could be sent off, and what the page says where it could not.
 *
 * The same rules hold for a person on the page and for a script that prepares a response.
 */
import type { Answer, AnswerRule, ItemState, RuleKind } from './state.ts';

/** What is wrong with an answer, in Google's manner, or null. A missing answer is `undefined`. */
export function faultIn(item: ItemState, answer: Answer | undefined): string | null {
  if (item.type === 'GRID') return gridFault(item, answer);
  if (isMissing(answer)) return item.required ? 'This is a required question' : null;
  if (item.type === 'CHECKBOX') return checkboxFault(item, answer);
  return typeof answer === 'string' ? singleFault(item, answer) : 'Must be a text';
}

const isMissing = (answer: Answer | undefined): answer is undefined | '' | [] =>
  answer === undefined || answer === '' || (typeof answer !== 'string' && answer.length === 0);

function singleFault(item: ItemState, answer: string): string | null {
  if (item.scale !== null && !scaleLabels(item).includes(answer)) return 'Invalid choice';
  if (item.type === 'DATE' && !isDay(answer)) return 'Invalid date';
  const offersChoices = item.type === 'MULTIPLE_CHOICE' || item.type === 'LIST';
  if (offersChoices && !item.hasOther && !item.choices.includes(answer)) return 'Invalid choice';
  return ruleFault(item, answer);
}

/** Of what is not offered, one text of the person's own is taken where the item allows it. */
function checkboxFault(item: ItemState, answer: Answer): string | null {
  if (typeof answer === 'string') return 'Must be a list of choices';
  const own = answer.filter((choice) => choice === null || !item.choices.includes(choice));
  if (own.length > (item.hasOther ? 1 : 0) || own.includes(null)) return 'Invalid choice';
  if (new Set(answer).size < answer.length) return 'Invalid choice';
  return ruleFault(item, answer);
}

function gridFault(item: ItemState, answer: Answer | undefined): string | null {
  const choices = answer ?? [];
  if (typeof choices === 'string') return 'Must be one choice for each row';
  if (choices.length > 0 && choices.length !== item.rows.length) return 'Must be one choice for each row';
  if (choices.some((choice) => choice !== null && !item.columns.includes(choice))) return 'Invalid choice';
  if (item.required && (choices.length === 0 || choices.includes(null))) {
    return 'This question requires one response per row';
  }
  return null;
}

/** What a scale offers: its whole numbers, as text. */
export const scaleLabels = ({ scale }: Pick<ItemState, 'scale'>): readonly string[] =>
  scale === null ? [] : Array.from({ length: scale.upper - scale.lower + 1 }, (_, step) => String(scale.lower + step));

/** A day of the calendar as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const ruleFault = ({ validation }: ItemState, answer: Answer): string | null =>
  validation === null || keeps(validation, answer) ? null : messageOf(validation);

/** What a person reads who breaks the rule. */
export const messageOf = ({ kind, values, helpText }: AnswerRule): string =>
  helpText === '' ? WORDS[kind](String(values[0] ?? ''), String(values[1] ?? '')) : helpText;

const WORDS: Readonly<Record<RuleKind, (first: string, second: string) => string>> = {
  Number: () => 'Must be a number',
  WholeNumber: () => 'Must be a whole number',
  NumberBetween: (from, to) => `Must be a number between ${from} and ${to}`,
  NumberNotBetween: (from, to) => `Must be a number not between ${from} and ${to}`,
  NumberEqualTo: (number) => `Must be a number equal to ${number}`,
  NumberNotEqualTo: (number) => `Must be a number not equal to ${number}`,
  NumberGreaterThan: (number) => `Must be a number greater than ${number}`,
  NumberGreaterThanOrEqualTo: (number) => `Must be a number greater than or equal to ${number}`,
  NumberLessThan: (number) => `Must be a number less than ${number}`,
  NumberLessThanOrEqualTo: (number) => `Must be a number less than or equal to ${number}`,
  TextIsEmail: () => 'Must be a valid email address',
  TextIsUrl: () => 'Must be a valid URL',
  TextContainsPattern: () => 'Must contain the pattern',
  TextDoesNotContainPattern: () => 'Must not contain the pattern',
  TextMatchesPattern: () => 'Must match the pattern',
  TextDoesNotMatchPattern: () => 'Must not match the pattern',
  TextLengthGreaterThanOrEqualTo: (length) => `Must be at least ${length} characters`,
  TextLengthLessThanOrEqualTo: (length) => `Must be at most ${length} characters`,
  SelectExactly: (number) => `Must select exactly ${number} options`,
  SelectAtLeast: (number) => `Must select at least ${number} options`,
  SelectAtMost: (number) => `Must select at most ${number} options`,
};

type Test = (answer: string, values: AnswerRule['values']) => boolean;
type NumberTest = (number: number, first: number, second: number) => boolean;

const numeric =
  (test: NumberTest): Test =>
  (answer, [first, second]) => {
    const number = Number(answer);
    return answer.trim() !== '' && Number.isFinite(number) && test(number, Number(first), Number(second));
  };
const pattern =
  (whole: boolean, wanted: boolean): Test =>
  (answer, [text]) =>
    matches(String(text), answer, whole) === wanted;

const TESTS: Readonly<Record<RuleKind, Test>> = {
  Number: numeric(() => true),
  WholeNumber: numeric(Number.isInteger),
  NumberBetween: numeric((number, from, to) => number >= from && number <= to),
  NumberNotBetween: numeric((number, from, to) => number < from || number > to),
  NumberEqualTo: numeric((number, other) => number === other),
  NumberNotEqualTo: numeric((number, other) => number !== other),
  NumberGreaterThan: numeric((number, other) => number > other),
  NumberGreaterThanOrEqualTo: numeric((number, other) => number >= other),
  NumberLessThan: numeric((number, other) => number < other),
  NumberLessThanOrEqualTo: numeric((number, other) => number <= other),
  TextIsEmail: (answer) => isAddress(answer),
  TextIsUrl: (answer) => /^(?:https?|ftp):\/\/[^\s/.]+\.[^\s]+$/i.test(answer),
  TextContainsPattern: pattern(false, true),
  TextDoesNotContainPattern: pattern(false, false),
  TextMatchesPattern: pattern(true, true),
  TextDoesNotMatchPattern: pattern(true, false),
  TextLengthGreaterThanOrEqualTo: (answer, [length]) => answer.length >= Number(length),
  TextLengthLessThanOrEqualTo: (answer, [length]) => answer.length <= Number(length),
  // Checkboxes are counted, so their answer arrives here as the number of choices taken.
  SelectExactly: numeric((count, wanted) => count === wanted),
  SelectAtLeast: numeric((count, wanted) => count >= wanted),
  SelectAtMost: numeric((count, wanted) => count <= wanted),
};

const keeps = ({ kind, values }: AnswerRule, answer: Answer): boolean =>
  TESTS[kind](typeof answer === 'string' ? answer : String(answer.length), values);

export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

const known = new Map<string, RegExp>();

/** Whether the pattern fits somewhere in the text, or fits all of it. @throws SyntaxError for a pattern that is none */
export function matches(text: string, answer: string, whole: boolean): boolean {
  const source = whole ? `^(?:${text})$` : text;
  const compiled = known.get(source) ?? new RegExp(source, 'u');
  known.set(source, compiled);
  return compiled.test(answer);
}
