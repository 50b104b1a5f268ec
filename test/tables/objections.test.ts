/** Facts about the sheets of results: what is kept is read again, and what HR types into the register counts. */
import { expect, test } from 'vitest';
import type { Objection, ObjectionDecision } from '../../src/core/act/objection.ts';
import type { PublishedResult } from '../../src/core/act/result.ts';
import { type Grid, makeGrid } from '../../src/tables/notation.ts';
import {
  OBJECTION_DECISIONS,
  objectionDecisionRow,
  parseObjectionDecisions,
} from '../../src/tables/objection-decisions.ts';
import { OBJECTIONS, objectionRow, parseObjections } from '../../src/tables/objections.ts';
import { PUBLISHED_RESULTS, parsePublishedResults, publishedResultRow } from '../../src/tables/published-results.ts';

const NIP = '198609262015051001';
const result: PublishedResult = {
  personId: NIP,
  round: 1,
  at: '2026-12-31T09:00:00',
  by: 'hr@contoh.example',
  until: '2027-01-14T23:59:59',
  fingerprint: 'ab12',
  final: 92.25,
  band: 'good',
  quadrant: 'good',
  comments: 2,
  content: '=bukan rumus\nbaris kedua',
};
const objection: Objection = {
  number: 1,
  personId: NIP,
  round: 1,
  kind: 'objection',
  sentAt: '2027-01-02T08:00:00',
  keptAt: '2027-01-02T09:00:00',
  grounds: 'Dua layanan\nbelum dihitung',
  superiorId: '',
  namedId: '',
  due: '2027-01-16T23:59:59',
};
const decision: ObjectionDecision = {
  number: 1,
  objection: 1,
  personId: NIP,
  deciderId: NIP,
  sentAt: '2027-01-05T08:00:00',
  keptAt: '2027-01-05T09:00:00',
  outcome: 'changed',
  final: 95.5,
  band: 'good',
  quadrant: undefined,
  reason: 'Bukti diterima',
};

test('published results are read again, those without a rating too, and those of another period are not', () => {
  const none = { ...result, final: undefined, band: undefined, quadrant: undefined, comments: undefined };
  const grid = makeGrid(
    PUBLISHED_RESULTS,
    [result, none].map((one) => publishedResultRow(one, 2026)),
  );
  expect(parsePublishedResults(grid, 2026, '2027-02-28')).toEqual([result, none]);
  expect(parsePublishedResults(grid, 2027, '2027-02-28')).toEqual([]);
  expect(parsePublishedResults(undefined, 2026, '2027-02-28')).toEqual([]);
});

test('the register is read again with its rows, and says whom HR names', () => {
  const lines = [objection, { ...objection, number: 2, kind: 'withdrawal' as const, grounds: '' }];
  const grid = makeGrid(
    OBJECTIONS,
    lines.map((line) => objectionRow(line, 2026)),
  );
  expect(parseObjections(grid, 2026)).toEqual(lines.map((line, index) => ({ ...line, row: index + 2 })));
  expect(parseObjections(grid, 2027)).toEqual([]);
  const at = (grid[0] ?? []).indexOf('NIP Pemutus');
  const named: Grid = grid.map((row, index) => row.map((cell, of) => (index === 1 && of === at ? ` ${NIP} ` : cell)));
  expect(parseObjections(named, 2026)[0]?.namedId).toBe(NIP);
});

test('decisions are read again, and one whose word was typed over is none', () => {
  const upheld = { ...decision, number: 2, outcome: 'upheld' as const, final: undefined, band: undefined };
  const grid = makeGrid(
    OBJECTION_DECISIONS,
    [decision, upheld].map((one) => objectionDecisionRow(one, 2026)),
  );
  expect(parseObjectionDecisions(grid, 2026)).toEqual([decision, upheld]);
  const typed = grid.map((row) => row.map((cell) => (cell === 'Tetap' ? 'mungkin' : cell)));
  expect(parseObjectionDecisions(typed, 2026)).toEqual([decision]);
});
