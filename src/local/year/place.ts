/** Where somebody is in a year that they click through: all that must be kept to take it up again later. */
import type { World } from '../world.ts';
import { CHAPTERS } from './chapters.ts';
import { isPlanned, ledgerOf, meantBy } from './ledger.ts';
import type { Year } from './people.ts';

/** One count of the ledger; `meant` is null where nobody planned it. */
export interface LedgerLine {
  readonly what: string;
  readonly found: number;
  readonly meant: number | null;
}

export interface YearPlace {
  readonly period: number;
  readonly employees: number;
  /** How many chapters are done. */
  readonly done: number;
  /** What came of the last of them; 0 before the first. */
  readonly letters: number;
  readonly forms: number;
  /** What the year came to, once its last chapter is done. */
  readonly ledger: readonly LedgerLine[] | null;
}

export const yearAt = (period: number, employees: number): YearPlace => ({
  period,
  employees,
  done: 0,
  letters: 0,
  forms: 0,
  ledger: null,
});

const sentIn = ({ state }: World) => ({
  letters: state.mails.length,
  forms: Object.values(state.forms).reduce((sum, { responses }) => sum + responses.length, 0),
});

/** Counts from here on; gives the place after the chapter that was played meanwhile. */
export function countedFrom(world: World, year: Year, place: YearPlace): () => YearPlace {
  const before = sentIn(world);
  return () => {
    const { letters, forms } = sentIn(world);
    const done = place.done + 1;
    return {
      ...place,
      done,
      letters: letters - before.letters,
      forms: forms - before.forms,
      ledger: done < CHAPTERS.length ? null : linesOf(world, year),
    };
  };
}

/** Everything that was meant, and everything that came of the year; nobody means what HR decides on. */
function linesOf(world: World, year: Year): readonly LedgerLine[] {
  const [found, meant] = [ledgerOf(world, year.period), meantBy(year)];
  return [...new Set([...Object.keys(meant), ...Object.keys(found)])].map((what) => ({
    what,
    found: found[what] ?? 0,
    meant: isPlanned(what) ? (meant[what] ?? 0) : null,
  }));
}
