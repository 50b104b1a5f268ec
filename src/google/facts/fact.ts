/**
 * A fact: one thing that the platform does. Those of this folder are safe in anybody's account: one run, no permission, a few
 * calls, and nothing stays behind. The check of the installation tries them, and so does the conformance project, which has the
 * others as well.
 */

/** What rests on a fact: what it would mean for people if it were otherwise. */
export type Stake = 'time' | 'numbers' | 'notes' | 'letters' | 'pages' | 'refusals' | 'lock' | 'nothing';

export interface SafeFact<Key extends string = string> {
  /** How messages name it. */
  readonly key: Key;
  readonly stake: Stake;
  /** One sentence, unlike every other. */
  readonly name: string;
  /** Where it is known from: a page of documentation by its path, a standard, or a live observation. */
  readonly source: string;
  readonly run: () => unknown;
}

export const safe = <Key extends string>(
  key: Key,
  stake: Stake,
  name: string,
  source: string,
  run: SafeFact['run'],
): SafeFact<Key> => ({ key, stake, name, source, run });

/** What was to come and what came: a value, or a refusal with a message that holds the text. */
export interface Seen {
  readonly wanted: 'value' | 'refusal';
  readonly expected: string;
  readonly received: string;
}

/** What is seen where another thing was expected. */
export class Difference extends Error {
  override readonly name = 'Difference';
  readonly seen: Seen | undefined;

  constructor(message: string, seen?: Seen) {
    super(message);
    this.seen = seen;
  }
}

/** What a difference saw; undefined for any other error. */
export const seenIn = (error: unknown): Seen | undefined => (error as { readonly seen?: Seen }).seen;

const shown = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** @throws Difference unless both are the same value, or the same plain data. */
export function same(actual: unknown, expected: unknown): void {
  const [wanted, received] = [shown(expected), shown(actual)];
  if (actual === expected || wanted === received) return;
  throw new Difference(`expected ${wanted}, got ${received}`, { wanted: 'value', expected: wanted, received });
}

/** The error with which an act is refused. @throws Difference where it is not refused */
export function thrown(act: () => unknown, expected = ''): Error {
  let result: unknown;
  try {
    result = act();
  } catch (error) {
    return error as Error;
  }
  const received = String(result);
  throw new Difference(`expected a refusal, got ${received}`, { wanted: 'refusal', expected, received });
}

/** The message of it. @throws Difference where it is not refused */
export const refusalOf = (act: () => unknown): string => thrown(act).message;

/** @throws Difference unless the act is refused with a message that is, or contains, this text */
export function refuses(act: () => unknown, text: string): void {
  const { message } = thrown(act, text);
  if (message.includes(text)) return;
  throw new Difference(`expected a refusal with ${shown(text)}, got ${shown(message)}`, {
    wanted: 'refusal',
    expected: text,
    received: message,
  });
}

/** A name that nothing else has. */
// The underscore keeps a name of digits alone from being that of a cell, which no range may have.
export const uniqueName = (): string => `t_${Utilities.getUuid().slice(0, 8)}`;

/**
 * Whether a name is one that `uniqueName` gives.
 *
 * @example
 * isUniqueName('t_0123abcd') // => true
 * isUniqueName('tugas') // => false
 */
export const isUniqueName = (name: string): boolean => /^t_[0-9a-f]{8}$/.test(name);

/**
 * Does something and tidies up whatever came of it. Where tidying up goes wrong as well, both are told: what went wrong
 * first is what the fact is about.
 */
export function tidied<T>(act: () => T, tidy: () => void): T {
  let given: T;
  try {
    given = act();
  } catch (error) {
    throw afterTidying(error, tidy);
  }
  tidy();
  return given;
}

function afterTidying(error: unknown, tidy: () => void): unknown {
  try {
    tidy();
    return error;
  } catch (second) {
    const said = [error, second].map((one) => (one as Error).message);
    return new Difference(`${said[0]} (and tidying up: ${said[1]})`);
  }
}
