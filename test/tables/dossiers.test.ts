/** Facts about the sheets of dossiers: what is kept is read again, and what somebody typed over is told and never guessed at. */
import { expect, test } from 'vitest';
import type { MadeMove } from '../../src/core/act/dossier-move.ts';
import type { ToldSign } from '../../src/core/act/early-sign.ts';
import { parseAbsenceDays } from '../../src/tables/absence-days.ts';
import { DOSSIER_MOVES, dossierMoveRow, parseDossierMoves } from '../../src/tables/dossier-moves.ts';
import { EARLY_SIGNS, earlySignRow, parseEarlySigns } from '../../src/tables/early-signs.ts';
import { type Grid, makeGrid } from '../../src/tables/notation.ts';
import { SUMMARY, withDossiers } from '../../src/tables/summary.ts';

const NIP = '198609262015051001';
const move: MadeMove = {
  number: 2,
  dossier: 1,
  move: 'ask-reply',
  by: 'hr@contoh.example',
  at: '2026-04-01T09:00:00',
  reason: '=bukan rumus\nbaris kedua',
  detail: { until: '2026-04-08T23:59:59' },
};
const closing: MadeMove = { ...move, number: 3, move: 'close', detail: {} };
const grid = makeGrid(
  DOSSIER_MOVES,
  [move, closing].map((one) => dossierMoveRow(one, NIP)),
);
const withCell = (header: string, value: string | number): Grid => {
  const at = (grid[0] ?? []).indexOf(header);
  return grid.map((row, index) => row.map((cell, of) => (index === 1 && of === at ? value : cell)));
};

test('moves are read again with their rows', () => {
  expect(parseDossierMoves(grid)).toEqual({
    moves: [
      { ...move, row: 2 },
      { ...closing, row: 3 },
    ],
    problems: [],
  });
  expect(parseDossierMoves(undefined)).toEqual({ moves: [], problems: [] });
});

test.each([
  ['Langkah', 'Diberhentikan', 'move'],
  ['Isi', '{rusak', 'detail'],
  ['Isi', '[]', 'detail'],
  ['Nomor', 'dua', 'number'],
])('a move whose %s is “%s” is told and makes no move', (header, value, column) => {
  const { moves, problems } = parseDossierMoves(withCell(header, value));
  expect(moves.map(({ number }) => number)).toEqual([3]);
  expect(problems.map((one) => [one.code, one.row, one.column])).toEqual([['dossier-unreadable', 2, column]]);
});

test('signs are read again, and one whose word was typed over is none', () => {
  const sign: ToldSign = {
    personId: NIP,
    supervisorId: NIP,
    period: 2026,
    edition: 1,
    kind: 'absence-near',
    mark: '2026:3',
    value: 2,
    threshold: 3,
    evidence: ['2026-01', '2026-02'],
    at: '2026-04-01T09:00:00',
    by: 'hr@contoh.example',
  };
  const signs = makeGrid(EARLY_SIGNS, [sign, { ...sign, evidence: [] }].map(earlySignRow));
  expect(parseEarlySigns(signs)).toEqual([sign, { ...sign, evidence: [] }]);
  expect(parseEarlySigns(signs.map((row) => row.map((cell) => (cell === 2026 ? 'x' : cell))))).toEqual([]);
});

test('days come as dates of the workbook’s own zone or as texts; what cannot be read is neither excused nor unexcused', () => {
  const { values, problems } = parseAbsenceDays([
    ['NIP', 'Tanggal', 'Keterangan'],
    [NIP, '2026-12-31T00:00:00', 'Tanpa Keterangan'],
    [NIP, '1/1/2027', ' tanpa keterangan '],
    [NIP, '2028-02-29', 'Alasan Sah'],
    [NIP, '2026-02-29', 'Tanpa Keterangan'],
    [NIP, '2026-03-02', ''],
    [NIP, '2026-03-03', 'Sakit'],
    [NIP, '2026-03-04', ' ALPA'],
    [NIP, '2026-03-05', 'tk'],
    [NIP, '2026-03-06', 'A'],
    [Number(NIP), '2026-03-09', 'Alpa'],
    ['', '2026-03-10', 'Alpa'],
  ]);
  expect(values.map(({ day, kind, row }) => [day, kind, row])).toEqual([
    ['2026-12-31', 'unexcused', 2],
    ['2027-01-01', 'unexcused', 3],
    ['2028-02-29', 'excused', 4],
    ['', 'unexcused', 5],
    ['2026-03-02', undefined, 6],
    ['2026-03-03', 'excused', 7],
    ['2026-03-04', 'unexcused', 8],
    ['2026-03-05', 'unexcused', 9],
    ['2026-03-06', undefined, 10],
    ['2026-03-09', 'unexcused', 11],
    ['2026-03-10', 'unexcused', 12],
  ]);
  expect(values.filter(({ employeeId }) => employeeId === '').map(({ row }) => row)).toEqual([11, 12]);
  expect(problems.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
    'day-invalid 5 day',
    'cell-blank 6 kind',
    'choice-unknown 10 kind',
    'nip-invalid 11 employeeId',
    'cell-blank 12 employeeId',
  ]);
});

test('counts for leadership stand in the last line alone, and blank where there is none to be read', () => {
  const line = Object.fromEntries(SUMMARY.columns.map(({ key, kind }) => [key, kind === 'number' ? 1 : 'x']));
  const summary = makeGrid(SUMMARY, [line, line] as never);
  const after = withDossiers(summary, (agency) => ({
    guidanceDossiers: 3 + (agency.poor ?? 0),
    disciplineDossiers: undefined,
  }));
  const at = SUMMARY.columns.findIndex(({ key }) => key === 'guidanceDossiers');
  expect(after.map((row) => row.slice(at, at + 2)).slice(1)).toEqual([
    [1, 1],
    [4, ''],
  ]);
});
