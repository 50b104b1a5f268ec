/**
 * Answers: whether what was given to one item could be sent off.
 *
 * The same rules hold for a person on the page and for a script that prepares a link.
 */
import type { Answer, ItemState } from './state.ts';

/** What is wrong with an answer, in Google's manner, or null. A missing answer is `undefined`. */
export function faultIn(item: ItemState, answer: Answer | undefined): string | null {
  return item.type === 'GRID' ? gridFault(item, answer) : textFault(item, answer);
}

function textFault(item: ItemState, answer: Answer | undefined): string | null {
  if (answer !== undefined && typeof answer !== 'string') return 'Must be a text';
  if (answer === undefined || answer === '') return item.required ? 'This is a required question' : null;
  if (item.validation !== null && !matchesWhole(item.validation.pattern, answer)) {
    return item.validation.helpText === '' ? 'Must match the pattern' : item.validation.helpText;
  }
  return null;
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

const patterns = new Map<string, RegExp>();

/** "Matches" in Forms means the whole text. @throws SyntaxError for a pattern that is none. */
export function matchesWhole(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  patterns.set(pattern, known);
  return known.test(text);
}
