/**
 * Potential: what an assessment outside of Teladan found somebody capable of, as HR wrote it down with source and day.
 *
 * Teladan assesses no potential and guesses none. The newest assessment speaks for a person: where it cannot be read, is dated
 * after today or is no longer valid, an older one does not take its place, and nobody's potential is low for want of a row.
 */
import { byText, rounded } from '../number.ts';
import type { Problem } from '../problem.ts';
import { monthsLater } from './day.ts';
import type { Policy } from './policy.ts';

/** Levels of potential as PermenPANRB 3/2020 names them (rendah, menengah, tinggi), lowest first. */
export const POTENTIALS = ['low', 'medium', 'high'] as const;
export type Potential = (typeof POTENTIALS)[number];

/** One assessment of one person. */
export interface PotentialRow {
  readonly employeeId: string;
  /** A level, or a number 0..100 that the policy makes a level of; undefined where the cell could not be read. */
  readonly found: Potential | number | undefined;
  /** Which assessment it was, and who assessed; `''` where nobody wrote it. */
  readonly source: string;
  readonly assessor: string;
  /** `YYYY-MM-DD`; `''` where the cell could not be read. */
  readonly day: string;
  readonly row: number;
}

/** From where on a number is which level, 0..100, and how long an assessment is valid. */
export type PotentialPolicy = Pick<Policy, 'potentialMediumLimit' | 'potentialHighLimit' | 'potentialMonths'>;

/**
 * The level of what was found. Limits belong to the level that they begin; compared after rounding to 9 decimals.
 *
 * @param found a level, which stays as it is, or a number 0..100
 * @example
 * levelOf(60, { potentialMediumLimit: 60, potentialHighLimit: 80 }) // => 'medium'
 * levelOf('high', { potentialMediumLimit: 60, potentialHighLimit: 80 }) // => 'high'
 */
export function levelOf(
  found: Potential | number,
  { potentialMediumLimit, potentialHighLimit }: Omit<PotentialPolicy, 'potentialMonths'>,
): Potential {
  if (typeof found !== 'number') return found;
  if (rounded(found) >= potentialHighLimit) return 'high';
  return rounded(found) >= potentialMediumLimit ? 'medium' : 'low';
}

/** Why nobody can say what somebody's potential is now. */
export const UNKNOWN_POTENTIALS = ['missing', 'undated', 'unreadable', 'future', 'expired'] as const;

/** What is known of one person's potential. */
export type KnownPotential =
  | { readonly kind: 'known'; readonly level: Potential; readonly row: PotentialRow }
  | { readonly kind: (typeof UNKNOWN_POTENTIALS)[number] };

/**
 * What the newest of one person's assessments says on a day. It is valid to the same day so many months later, that day
 * included.
 *
 * @param own rows of one person, in any order
 * @param today `YYYY-MM-DD`
 * @example
 * potentialOn([], '2026-12-31', { potentialMediumLimit: 60, potentialHighLimit: 80, potentialMonths: 36 }).kind // => 'missing'
 */
export function potentialOn(own: readonly PotentialRow[], today: string, policy: PotentialPolicy): KnownPotential {
  if (own.length === 0) return { kind: 'missing' };
  const [newest] = own.filter(({ day }) => day !== '').sort((a, b) => byText(b.day, a.day));
  if (!newest) return { kind: 'undated' };
  if (newest.day > today) return { kind: 'future' };
  if (newest.found === undefined) return { kind: 'unreadable' };
  if (monthsLater(newest.day, policy.potentialMonths) < today) return { kind: 'expired' };
  return { kind: 'known', level: levelOf(newest.found, policy), row: newest };
}

/** Keeps the first row of each person and day, and tells repeated rows and people who are not on the roster. */
export function checkPotentials(
  rows: readonly PotentialRow[],
  employeeIds: ReadonlySet<string>,
): { readonly potentials: readonly PotentialRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const potentials = rows.filter(({ employeeId, day, row }) => {
    const key = `${employeeId} ${day}`;
    const tell = (code: Problem['code'], column: string, received: string, details: Problem['details'] = {}) =>
      problems.push({ code, table: 'potentials', row, column, received, details });
    if (!employeeIds.has(employeeId)) tell('nip-unknown', 'employeeId', employeeId);
    else if (day !== '' && seen.has(key)) tell('row-repeated', 'day', day, { what: key });
    else return seen.add(key);
    return false;
  });
  return { potentials, problems };
}
