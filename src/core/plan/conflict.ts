/**
 * Conflicts of interest that people have declared: two people who do not rate each other as peers, in either direction.
 *
 * A pair says nothing about why, and is refused where it names somebody unknown or one person twice.
 */
import type { Problem } from '../problem.ts';
import type { Person } from './roster.ts';

/** Two people, in either order. */
export interface Conflict {
  readonly leftId: string;
  readonly rightId: string;
}

/** A conflict as it stands in the sheet, with its row. */
export interface ConflictRow extends Conflict {
  readonly row: number;
}

/**
 * Everybody whom each person has a conflict with, in both directions.
 *
 * @example
 * [...opponents([{ leftId: 'A', rightId: 'B' }]).get('B')] // => ['A']
 */
export function opponents(conflicts: readonly Conflict[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    found.set(from, (found.get(from) ?? new Set()).add(to));
  };
  for (const { leftId, rightId } of conflicts) {
    add(leftId, rightId);
    add(rightId, leftId);
  }
  return found;
}

/** Keeps the first row of each pair of two known people, and tells the others. */
export function checkConflicts(
  rows: readonly ConflictRow[],
  people: ReadonlyMap<string, Person>,
): { readonly conflicts: readonly Conflict[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const conflicts = rows.filter(({ leftId, rightId, row }) => {
    const pair = [leftId, rightId].sort().join(' ');
    const tell = (code: Problem['code'], column: keyof Conflict, received: string) =>
      problems.push({ code, table: 'conflicts', row, column, received, details: { what: pair } });
    if (!people.has(leftId)) tell('nip-unknown', 'leftId', leftId);
    else if (!people.has(rightId)) tell('nip-unknown', 'rightId', rightId);
    else if (leftId === rightId) tell('conflict-self', 'rightId', rightId);
    else if (seen.has(pair)) tell('row-repeated', 'leftId', leftId);
    else return seen.add(pair);
    return false;
  });
  return { conflicts, problems };
}
