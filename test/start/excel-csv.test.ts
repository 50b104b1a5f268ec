/** CSV for Excel with Indonesian settings: opened by a double click, with every digit of an NIP. */
import { expect, test } from 'vitest';
import { makeExcelCsv } from '../../src/local/files/excel-csv.ts';
import type { Cell } from '../../src/local/services/state.ts';
import { World } from '../../src/local/world.ts';

const NOON = Date.UTC(2026, 11, 31, 5);
const MIDNIGHT = Date.UTC(2026, 11, 30, 17);

/** One row as it is written, without the mark before and the line end behind. */
function written(cells: readonly Cell[]): string {
  const world = new World({ now: new Date(NOON), owner: 'hr@contoh.example', timeZone: 'Asia/Jakarta' });
  const [sheet] = world.workbook.sheets;
  if (!sheet) throw new RangeError('no tab');
  sheet.rows = [[...cells]];
  const text = makeExcelCsv(world, sheet);
  expect([text.charCodeAt(0), text.slice(-2)]).toEqual([0xfeff, '\r\n']);
  return text.slice(1, -2);
}

test.each<[what: string, cell: Cell, field: string]>([
  ['a number with a decimal comma', 97.254, '97,254'],
  ['an NIP as text', '198609262015051001', '"\t198609262015051001"'],
  ['a leading zero as text', '007', '"\t007"'],
  ['other digits quoted', '2026', '"2026"'],
  ['what looks like a formula as text', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a separator and a line break quoted', 'a;b\nc', '"a;b\nc"'],
  ['a comma as it is', 'Budi, S.E.', 'Budi, S.E.'],
  ['a day', { at: MIDNIGHT }, '2026-12-31'],
  ['an instant on the wall clock', { at: NOON }, '2026-12-31 12:00:00'],
  ['a truth value', true, 'TRUE'],
])('writes %s', (_, cell, field) => {
  expect(written([cell])).toBe(field);
});

test('separates by semicolons', () => {
  expect(written(['Unit', 1.5, 'x'])).toBe('Unit;1,5;x');
});
