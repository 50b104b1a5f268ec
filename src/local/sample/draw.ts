/**
 * Drawing: everything in the sample that looks like chance, from a text, so that the same text gives the same agency.
 *
 * Every subject draws from a text of its own (`seed|what|whom`), so adding one person does not change the others.
 */
import { next, type Source } from '../services/random.ts';

/** Numbers and picks from one text. */
export interface Draw {
  /** 0 <= n < 1. */
  readonly unit: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number;
  /** Normally distributed. */
  readonly normal: (mean: number, deviation: number) => number;
  readonly chance: (probability: number) => boolean;
  /** @throws RangeError for an empty list */
  readonly pick: <T>(list: readonly T[]) => T;
  /** The list in another order. */
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

/** A 32-bit number that depends on every character (FNV-1a, then mixed). */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/**
 * A fresh start of drawing from a text.
 *
 * @example
 * drawFrom('a').unit() === drawFrom('a').unit() // => true
 */
export function drawFrom(text: string): Draw {
  const source: Source = { random: hash(text) };
  const unit = (): number => next(source);
  const integer = (low: number, high: number): number => low + Math.floor(unit() * (high - low + 1));
  const normal = (mean: number, deviation: number): number =>
    // Box-Muller; 1 - unit() is never 0, so the logarithm is finite.
    mean + deviation * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return {
    unit,
    integer,
    normal,
    chance: (probability) => unit() < probability,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('Nothing to pick from.');
      return list[integer(0, list.length - 1)] as T;
    },
    shuffled: (list) =>
      list
        .map((entry) => ({ entry, key: unit() }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry),
  };
}
