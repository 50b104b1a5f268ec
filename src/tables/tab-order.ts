/**
 * Where tabs stand: Teladan's own by the order of their tables, and those with answers of forms behind the sheet that says what
 * their columns mean. Tabs that people made stay where they are. All places count from 0.
 */
import { TABLES } from './index.ts';
import type { Table } from './notation.ts';

/** A tab with answers of a form, and the sheet that it stands behind. */
export interface AnswerTab {
  readonly name: string;
  readonly behind: Table;
}

const TITLES: readonly string[] = TABLES.map(({ title }) => title);

/**
 * Where a new tab goes: before the first that comes after it in the order, else behind the last of Teladan's; where there is none
 * of those, behind all.
 *
 * @param names all tabs, in their order
 * @example
 * placeFor({ title: 'Pegawai' }, ['Kebijakan', 'Nilai', 'Sheet1']) // => 1
 * placeFor({ title: 'Nilai' }, ['Kebijakan', 'Sheet1']) // => 1
 * placeFor({ title: 'Kebijakan' }, ['Sheet1']) // => 1
 */
export function placeFor({ title }: Pick<Table, 'title'>, names: readonly string[]): number {
  const ranks = names.map((name) => TITLES.indexOf(name));
  const next = ranks.findIndex((rank) => rank > TITLES.indexOf(title));
  if (next >= 0) return next;
  const isOwn = ranks.map((rank) => rank >= 0);
  return isOwn.includes(true) ? isOwn.lastIndexOf(true) + 1 : names.length;
}

/**
 * The name that Google gives the one tab of a new workbook.
 *
 * @example
 * isFirstName('Sheet1') // => true
 * isFirstName('Sheet10') // => false
 */
export const isFirstName = (name: string): boolean => /^sheet ?1$/i.test(name);

/** Names in the order in which their tabs are to stand. */
export const orderOf = (answers: readonly AnswerTab[]): readonly string[] =>
  TABLES.flatMap(({ title }) => [
    title,
    ...answers.flatMap(({ name, behind }) => (behind.title === title ? name : [])),
  ]);

/**
 * The most of these numbers that rise one after the other: they need not be moved.
 *
 * @example
 * longestRise([7, 8, 0, 1, 2, 9]) // => [0, 1, 2, 9]
 */
export function longestRise(numbers: readonly number[]): readonly number[] {
  const longest = (rises: readonly (readonly number[])[]): readonly number[] =>
    rises.reduce((most, one) => (one.length > most.length ? one : most), []);
  const ending: (readonly number[])[] = [];
  for (const number of numbers)
    ending.push([...longest(ending.filter((rise) => rise.slice(-1).every((last) => last < number))), number]);
  return longest(ending);
}

/** A tab that is to be moved, and its place once it is. */
export interface Move {
  readonly name: string;
  readonly to: number;
}

/**
 * What brings tabs into an order with as few moves as there can be. Each goes behind the one that it follows; those that are not in
 * the order, and those that stay, are not moved.
 *
 * @param names all tabs, as they stand
 * @param stays asked only of tabs that would be moved
 */
export function movesInto(
  order: readonly string[],
  names: readonly string[],
  stays: (name: string) => boolean,
): readonly Move[] {
  const ranks = names.map((name) => order.indexOf(name)).filter((rank) => rank >= 0);
  const kept = longestRise(ranks).map((rank) => order[rank]);
  const moves: Move[] = [];
  let standing = names;
  let before: string | undefined;
  for (const name of order.filter((one) => names.includes(one))) {
    if (!kept.includes(name)) {
      if (stays(name)) continue;
      const others = standing.filter((one) => one !== name);
      const to = before === undefined ? others.findIndex((one) => order.includes(one)) : others.indexOf(before) + 1;
      standing = [...others.slice(0, to), name, ...others.slice(to)];
      moves.push({ name, to });
    }
    before = name;
  }
  return moves;
}
