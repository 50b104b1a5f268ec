/**
 * Groups that may be told alone beside a total of all of them, such as units beside the agency.
 *
 * A reader knows every line, the total's too, and how many people each has. A group that is told with others counts as
 * withheld here: what is told of it is told of all those together.
 */
import { shownOf } from './anonymity.ts';

/** The id of the total among those of groups: no name of a group holds a line break. */
const TOTAL = '\ntotal';

/**
 * The groups that may be told alone; the total always is. A group of nobody says nothing of anybody.
 *
 * @param groups who counts in each, by name
 * @example
 * [...toldAlone(new Map([['A', ['p', 'q', 'r']], ['B', ['s', 't', 'u']], ['C', []]]), 3)] // => ['A', 'B', 'C']
 * [...toldAlone(new Map([['A', ['p', 'q', 'r']], ['B', ['s', 't', 'u', 'v']], ['C', ['w']]]), 3)] // => ['B']
 */
export function toldAlone(groups: ReadonlyMap<string, readonly string[]>, minimum: number): ReadonlySet<string> {
  const guarded = [...groups].flatMap(([id, people]) => (people.length === 0 ? [] : [{ id, people, guarded: true }]));
  const total = { id: TOTAL, parts: guarded.map(({ id, people }) => ({ id, weight: people.length })) };
  const shown = shownOf(guarded, [total], minimum);
  return new Set([...groups.keys()].filter((id) => shown.has(id) || !guarded.some((group) => group.id === id)));
}

/**
 * Groups that may be told alone in every number that their people make.
 *
 * @param groups people by group
 * @param populations who of them makes each number
 */
export function toldAloneIn<T extends { readonly id: string }>(
  groups: ReadonlyMap<string, readonly T[]>,
  populations: readonly ((person: T) => boolean)[],
  minimum: number,
): ReadonlySet<string> {
  const sets = populations.map((counts) =>
    toldAlone(new Map([...groups].map(([name, own]) => [name, own.filter(counts).map(({ id }) => id)])), minimum),
  );
  return new Set([...groups.keys()].filter((name) => sets.every((set) => set.has(name))));
}

/**
 * Whether it may be told how many people something is so of: enough, or nobody. With a minimum of two nobody is withheld
 * as well: else what is withheld could only be one.
 *
 * @example
 * [0, 1, 2, 3].map((people) => mayCount(people, 3)) // => [true, false, false, true]
 * [0, 1, 2].map((people) => mayCount(people, 2)) // => [false, false, true]
 */
export const mayCount = (people: number, minimum: number): boolean =>
  people >= minimum || (people === 0 && minimum !== 2);
