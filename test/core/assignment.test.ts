/** Facts about assignments: who is asked about whom, and what people may propose. */
import { describe, expect, test } from 'vitest';
import { type AssignmentRow, assign, assignmentKey, checkAssignments } from '../../src/core/plan/assignment.ts';
import { checkConflicts } from '../../src/core/plan/conflict.ts';
import type { Roster } from '../../src/core/plan/roster.ts';
import { ROLES } from '../../src/core/types.ts';
import { ALL, RULES, told, twoUnits } from './circle.ts';
import { employee, policyWith, rosterOf } from './notation.ts';

describe('assigning', () => {
  const { assignments, shortages } = assign(twoUnits, policyWith(), ALL, []);
  test('everybody about themselves, every supervisor and every direct subordinate at work', () => {
    expect(told(assignments, 'self')).toEqual(['A1>A1', 'A2>A2', 'A3>A3', 'A4>A4', 'B1>B1', 'B2>B2', 'B3>B3']);
    expect(told(assignments, 'supervisor')).toEqual(['S>A1', 'A1>A2', 'A1>A3', 'A1>A4', 'S>B1', 'B1>B2', 'B1>B3']);
    expect(told(assignments, 'subordinate')).toEqual(['A2>A1', 'A3>A1', 'A4>A1', 'B2>B1', 'B3>B1']);
  });
  test('peers of the own unit, then of the neighbouring one; who gets too few is told', () => {
    const peersOf = (rateeId: string) =>
      told(assignments, 'peer').flatMap((pair) => (pair.endsWith(`>${rateeId}`) ? [pair.slice(0, 2)] : []));
    // A2: both colleagues of A, and two of the three of B. A1: the other head, and the two staff of B.
    expect(peersOf('A2')).toEqual(expect.arrayContaining(['A3', 'A4']));
    expect(peersOf('A2')).toHaveLength(4);
    expect(peersOf('A1')).toEqual(['B1', 'B2', 'B3']);
    expect(shortages).toEqual([{ rateeId: 'A1', have: 3, need: 4, reason: 'too-few-colleagues' }]);
  });
  test('a role that nothing asks is not assigned, and nobody is short of peers who are not asked', () => {
    const self = assign(twoUnits, policyWith(), new Set(['self']), []);
    expect(self.assignments.every(({ role }) => role === 'self')).toBe(true);
    expect(self.shortages).toEqual([]);
    expect(assign(twoUnits, policyWith({ peersPerRatee: 0 }), new Set(['peer']), [])).toEqual({
      assignments: [],
      shortages: [],
    });
  });
  test("people whose unit is not known are nobody's colleagues", () => {
    const roster = rosterOf(...['A', 'B', 'C'].map((id) => employee(id, { unit: '' })));
    const { assignments: made, shortages: short } = assign(roster, policyWith(), ALL, []);
    expect(told(made, 'peer')).toEqual([]);
    expect(short.map(({ reason }) => reason)).toEqual(['unit-unknown', 'unit-unknown', 'unit-unknown']);
  });
  test('another seed gives other peers; the same data and seed the same, in any row order', () => {
    const staff = Array.from({ length: 12 }, (_, index) => employee(`E${index}`));
    const made = assign(rosterOf(...staff), policyWith(), ALL, []);
    expect(assign(rosterOf(...staff), policyWith({ seed: 'lain' }), ALL, [])).not.toEqual(made);
    expect(assign(rosterOf(...[...staff].reverse()), policyWith(), ALL, [])).toEqual(made);
    expect(new Set(made.assignments.map(assignmentKey)).size).toBe(made.assignments.length);
  });
});

/** `B>A peer 6`: an assignment in a row, with a code where somebody has been asked. */
const row = (text: string, code = ''): AssignmentRow => {
  const [pair = '', role = '', at = ''] = text.split(' ');
  const [raterId = '', rateeId = ''] = pair.split('>');
  return { raterId, rateeId, role: ROLES.find((one) => one === role) ?? 'peer', row: Number(at), code, replacesId: '' };
};

describe('checking what stands in the sheet', () => {
  const check = (rows: readonly AssignmentRow[], roster: Roster, rules = RULES, asked: ReadonlySet<string> = ALL) => {
    const known = new Set(ROLES.filter((role) => asked.has(role)));
    const { assignments, problems } = checkAssignments(rows, roster, known, rules);
    return {
      stands: assignments.map((one) => one.row),
      told: problems.map(({ code, row: at, column }) => `${at} ${column} ${code}`),
    };
  };
  test('what cannot be is told with its row', () => {
    const roster = rosterOf(employee('A'), employee('B', { status: 'study' }), employee('C', { status: 'inactive' }));
    const rows = [
      ...['A>A self 2', 'A>A self 3', 'X>A peer 4', 'S>X supervisor 5', 'B>A peer 6', 'A>B peer 7', 'S>A self 8'],
      ...['A>A peer 9', 'S>A supervisor 11'],
    ].map((text) => row(text));
    // Row 10: C has left since C was asked; what C answered stands.
    expect(check([...rows, row('C>A peer 10', 'sudah diundang')], roster, RULES, new Set(['self', 'peer']))).toEqual({
      stands: [2, 10],
      told: [
        '3 raterId row-repeated',
        '4 raterId nip-unknown',
        '5 rateeId nip-unknown',
        '6 raterId person-not-asked',
        '7 rateeId person-not-rated',
        '8 raterId self-not-self',
        '9 raterId other-is-self',
        '11 role role-not-asked',
        '10 raterId person-not-asked',
      ],
    });
  });
  test('a peer who is the own supervisor or subordinate is refused, also one outside the agency, also once asked', () => {
    const rows = ['A1>A2 peer 2', 'A2>A1 peer 3', 'S>A1 peer 4', 'A2>A3 peer 5', 'B2>A1 peer 6', 'S>A2 peer 7'];
    expect(check([...rows.map((text) => row(text)), row('A1>A3 peer 8', 'K')], twoUnits)).toEqual({
      stands: [5, 6, 7],
      told: [2, 3, 4, 8].map((at) => `${at} raterId peer-in-line`),
    });
  });
  test('in line is no fault in the roles of the line', () => {
    const rows = ['A1>A2 supervisor 2', 'A2>A1 subordinate 3'].map((text) => row(text));
    expect(check(rows, twoUnits)).toEqual({ stands: [2, 3], told: [] });
  });
  test('a supervisor or subordinate who is another by the roster is told and stands', () => {
    const rows = ['S>A2 supervisor 2', 'A1>A2 supervisor 3', 'A2>A1 subordinate 4', 'A2>B1 subordinate 5'];
    expect(
      check(
        rows.map((text) => row(text)),
        twoUnits,
      ),
    ).toEqual({ stands: [2, 3, 4, 5], told: ['2 raterId rater-not-in-line', '5 raterId rater-not-in-line'] });
  });
  test('where the roster names no supervisor who can be, whoever is assigned goes unquestioned', () => {
    const roster = rosterOf(employee('A', { supervisorId: '' }), employee('B', { supervisorId: 'X' }));
    expect(
      check(
        ['S>A supervisor 2', 'S>B supervisor 3'].map((text) => row(text)),
        roster,
      ),
    ).toEqual({ stands: [2, 3], told: [] });
  });
  test('a declared conflict refuses a peer in either direction, and nobody else', () => {
    const rows = ['A2>B2 peer 2', 'B2>A2 peer 3', 'A3>B2 peer 4'].map((text) => row(text));
    const conflicts = [{ leftId: 'B2', rightId: 'A2' }];
    expect(check(rows, twoUnits, { ...RULES, conflicts })).toEqual({
      stands: [4],
      told: ['2 raterId peer-conflict', '3 raterId peer-conflict'],
    });
  });
  test('a rater who left is told with whoever took over, in that role and for that ratee', () => {
    const roster = rosterOf(...['A', 'B', 'C'].map((id) => employee(id)), employee('D', { status: 'inactive' }));
    const rows = [row('D>A peer 2', 'K'), row('D>B peer 3', 'K'), { ...row('C>A peer 4', 'K'), replacesId: 'D' }];
    const { problems } = checkAssignments(rows, roster, ALL, RULES);
    expect(problems.map(({ code, row: at, details }) => [code, at, details?.by])).toEqual([
      ['person-not-asked', 2, 'Nama C'],
      ['person-not-asked', 3, undefined],
    ]);
  });
  test('more ratees than one peer is asked about: told at the rows beyond, which stand', () => {
    const rows = ['A2>B1 peer 2', 'A2>B2 peer 3', 'A2>B3 peer 4', 'A2>A3 peer 5', 'A2>A2 self 6'].map((text) =>
      row(text),
    );
    expect(check(rows, twoUnits, { ...RULES, maximumPerRater: 2 })).toEqual({
      stands: [2, 3, 4, 5, 6],
      told: ['4 raterId rater-over-cap', '5 raterId rater-over-cap'],
    });
  });
  test('nothing that the program assigns is refused', () => {
    const conflicts = [{ leftId: 'A2', rightId: 'A3' }];
    const { assignments } = assign(twoUnits, policyWith(), ALL, conflicts);
    const rows = assignments.map((one, index) => ({ ...one, row: index + 2, code: '', replacesId: '' }));
    expect(check(rows, twoUnits, { ...RULES, conflicts }).told).toEqual([]);
  });
});

test('conflicts: the first row of each pair of two known people counts', () => {
  const rows = ['A2 A3 2', 'A3 A2 3', 'A2 X 4', 'X A2 5', 'A2 A2 6', 'S A2 7'].map((text) => {
    const [leftId = '', rightId = '', at = ''] = text.split(' ');
    return { leftId, rightId, row: Number(at) };
  });
  const { conflicts, problems } = checkConflicts(rows, twoUnits.people);
  expect(conflicts).toMatchObject([
    { leftId: 'A2', rightId: 'A3' },
    { leftId: 'S', rightId: 'A2' },
  ]);
  expect(problems.map(({ row: at, column, code }) => `${at} ${column} ${code}`)).toEqual([
    '3 leftId row-repeated',
    '4 rightId nip-unknown',
    '5 leftId nip-unknown',
    '6 rightId conflict-self',
  ]);
});
