/** Sheets that Teladan writes and that have lost a heading: which are whole, and what is told of those that are not. */
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../src/local/sheet-edit.ts';
import { TABLES } from '../../src/tables/index.ts';
import { doubledHeadings, isAsMade, lostHeadings } from '../../src/tables/lost-headings.ts';
import { columnLetters, type Grid, isTyped, RELEASES, type Table } from '../../src/tables/notation.ts';
import { RATINGS } from '../../src/tables/ratings.ts';
import { worldOfRelease } from '../fixtures/releases/release.ts';

const OWN = TABLES.filter((table) => !isTyped(table));
const NAMED = OWN.map((table) => [table.title, table] as const);
const headerOf = ({ columns }: Table): readonly string[] => columns.map(({ header }) => header);
const sheetOf = (table: Table, header = headerOf(table)): Grid => [header, table.columns.map(() => 'x')];
/** The same with one heading otherwise. */
const saying = (table: Table, at: number, heading: string): Grid =>
  sheetOf(
    table,
    headerOf(table).map((own, index) => (index === at ? heading : own)),
  );
/** Whether a sheet may be without this column: it is optional, or such a sheet looks as one that an earlier release wrote. */
const mayLack = ({ columns }: Table, at: number): boolean => {
  const { since, optional } = columns[at] ?? {};
  if (optional) return true;
  return since !== undefined && columns.every((one, index) => index === at || (one.since ?? '') < since);
};

test('there are as many such tables as Teladan writes', () => {
  expect(OWN.length).toBeGreaterThan(50);
});

describe.each(NAMED)('%s', (_, table) => {
  const places = table.columns.map((_column, at) => at);

  test('is whole as it is written, in any order, with columns of people and with nothing in it', () => {
    expect(lostHeadings(table, sheetOf(table))).toEqual([]);
    expect(
      lostHeadings(
        table,
        sheetOf(table).map((row) => ['', ...row, '', 'x'].reverse()),
      ),
    ).toEqual([]);
    expect(
      lostHeadings(
        table,
        sheetOf(table).map((row, index) => [index === 0 ? 'Catatan HR' : 'x', ...row]),
      ),
    ).toEqual([]);
    for (const grid of [undefined, [], [['']], [headerOf(table).map(() => '')]] as const)
      expect(lostHeadings(table, grid)).toEqual([]);
  });

  test('lacks any heading that was deleted, and its cell is named, unless a sheet may be without it', () => {
    for (const at of places)
      expect(lostHeadings(table, saying(table, at, ''))).toEqual(
        mayLack(table, at) ? [] : [`${headerOf(table)[at]} (${columnLetters(at + 1)}1)`],
      );
  });

  test('lacks a heading that was written over or whose column was taken out, unless a sheet may be without it', () => {
    for (const at of places) {
      const expected = mayLack(table, at) ? [] : [headerOf(table)[at]];
      expect(lostHeadings(table, saying(table, at, 'Lain'))).toEqual(expected);
      const without = sheetOf(table).map((row) => row.filter((_cell, index) => index !== at));
      if (places.length > 1) expect(lostHeadings(table, without)).toEqual(expected);
    }
  });

  test('has a heading twice where another column says it in whatever way, and both cells are named', () => {
    expect(doubledHeadings(table, headerOf(table))).toEqual([]);
    for (const at of places) {
      const heading = headerOf(table)[at] ?? '';
      const twice = [` ${heading.toUpperCase()}`, ...headerOf(table)];
      expect(doubledHeadings(table, twice)).toEqual([`${heading} (A1, ${columnLetters(at + 2)}1)`]);
      expect(lostHeadings(table, [twice, []])).toEqual([]);
    }
  });

  test('is whole as each earlier release wrote it', () => {
    for (const release of RELEASES) {
      const older = headerOf(table).filter((_heading, at) => (table.columns[at]?.since ?? '') < release);
      expect(lostHeadings(table, [older, older.map(() => 'x')])).toEqual([]);
      // Notes beside it, under no heading, are no column that it has lost.
      expect(lostHeadings(table, [older, [...older, 'catatan']])).toEqual([]);
    }
  });
});

describe('a column under no heading', () => {
  const table: Table = {
    ...RATINGS,
    columns: [
      { key: 'id', header: 'NIP', kind: 'text', width: 1 },
      { key: 'value', header: 'Nilai', kind: 'number', width: 1 },
    ],
  };
  const made: Grid = [
    ['NIP', 'Nilai'],
    ['1', 90.5],
    ['2', ''],
    ['3', 70],
  ];
  const standing = (...rows: Grid): Grid => [['NIP', ''], ...rows];
  test.each<readonly [string, boolean, Grid]>([
    ['what is written there now', true, standing(['1', 90.5], ['2', ''], ['3', 70])],
    ['the same in another order', true, standing(['3', 70], ['1', 90.5], ['2', ''])],
    ['nothing', true, standing(['1', ''], ['2', ''], ['3', ''])],
    ['some of it', true, standing(['1', ''], ['3', 70])],
    ['another number', false, standing(['1', 90.5], ['2', ''], ['3', 71])],
    ['a number where none is written', false, standing(['1', 90.5], ['2', 1], ['3', 70])],
    ["another row's", false, standing(['1', 70], ['3', 90.5])],
    ['one note', false, standing(['1', 90.5], ['2', 'sudah ditegur'], ['3', 70])],
    ['a note below the rows', false, standing(['1', 90.5], ['2', ''], ['3', 70], ['', 'catatan'])],
    ['the number of somebody who is gone', false, standing(['1', 90.5], ['2', ''], ['3', 70], ['4', 60])],
  ])('that holds %s is taken for the one that is missing: %s', (_what, expected, grid) => {
    expect(isAsMade(table, 1, grid, made)).toBe(expected);
  });
  test('that holds the names of rows is known by them', () => {
    expect(isAsMade(table, 0, [['', 'Nilai'], ...made.slice(1)], made)).toBe(true);
    expect(
      isAsMade(
        table,
        0,
        [
          ['', 'Nilai'],
          ['catatan', 90.5],
        ],
        made,
      ),
    ).toBe(false);
  });
});

test('two headings that stood beside each other are both named with their cells', () => {
  const header = headerOf(RATINGS).map((own, at) => (at === 1 || at === 2 ? '' : own));
  expect(lostHeadings(RATINGS, sheetOf(RATINGS, header))).toEqual(['Nama (B1)', 'Unit Kerja (C1)']);
});

test.each(['0.1.0', '0.2.0'])('a workbook of release %s has lost nothing', (release) => {
  const world = worldOfRelease(release);
  const found = OWN.filter(({ title }) => world.workbook.sheets.some(({ name }) => name === title));
  expect(found.length).toBeGreaterThan(6);
  for (const table of found)
    expect([table.title, lostHeadings(table, readSheet(world, table.title) as Grid)]).toEqual([table.title, []]);
});
