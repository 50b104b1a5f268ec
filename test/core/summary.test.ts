/** Facts about the summary: which units are told alone, and that no line gives a small group away. */
import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flag } from '../../src/core/act/flag.ts';
import { summarize, type UnitSummary } from '../../src/core/act/summary.ts';
import type { Rating } from '../../src/core/measure/rating.ts';
import { NO_ABSENCE } from '../../src/core/plan/attendance.ts';
import { secondsOfWork } from '../work.ts';
import { alike, employee, rosterOf } from './notation.ts';

/** A person of a unit with a final number, or without one. */
type Person = readonly [unit: string, final?: number | undefined];

const idOf = (index: number): string => `E${String(index).padStart(4, '0')}`;

const ratingOf = (final: number | undefined, index: number): Rating => ({
  rateeId: idOf(index),
  results: { kind: 'known', value: 100 },
  assigned: 5,
  answered: final === undefined ? 0 : 5,
  ...alike({
    behaviour: { value: final, roles: [] },
    outcome:
      final === undefined
        ? { kind: 'insufficient', reasons: [{ code: 'supervisor-silent' }] }
        : { kind: 'rated', scale: 'numeric', final, band: 'good', quadrant: 'good' },
  }),
});

const disciplined = (index: number): Flag => ({
  rateeId: idOf(index),
  kind: 'sanction',
  rule: 'verbal-reprimand',
  value: 3,
  threshold: 3,
  unit: 'days',
  evidence: { absence: NO_ABSENCE, coverage: undefined, unitRated: 0, unitEligible: 0, tied: 0 },
});

function lines(people: readonly Person[], flags: readonly Flag[] = [], minimumGroup = 3): readonly UnitSummary[] {
  const roster = rosterOf(...people.map(([unit], index) => employee(idOf(index), { unit, row: index + 2 })));
  return summarize(
    people.map(([, final], index) => ratingOf(final, index)),
    flags,
    roster,
    { minimumGroup },
  );
}

const times = (count: number, unit: string, final?: number): readonly Person[] =>
  Array.from({ length: count }, () => [unit, final]);

describe('lines of the summary', () => {
  test('a unit with too few people is told together with the smallest other, so that the agency does not give it back', () => {
    const found = lines([...times(1, 'A', 60), ...times(3, 'B', 90), ...times(4, 'C', 100)]);
    expect(found.map(({ units, rated, final }) => [units.join('+'), rated, final])).toEqual([
      ['C', 4, 100],
      ['A+B', 4, 82.5],
      ['', 8, 91.25],
    ]);
  });
  test('a unit of one person who is not rated is not told alone: its candidates would be that person', () => {
    const found = lines([...times(1, 'A'), ...times(3, 'B', 90), ...times(4, 'C', 100)], [disciplined(0)]);
    expect(found.map(({ units, sanctions }) => [units.join('+'), sanctions])).toEqual([
      ['C', 0],
      ['A+B', 1],
      ['', 1],
    ]);
  });
  test('while fewer are rated in the whole agency than may be shown, their numbers wait', () => {
    const found = lines([...times(5, 'A'), ...times(1, 'A', 60), ...times(6, 'B')]);
    expect(found.map(({ units, rated, final, bands, quadrants }) => [units.join('+'), rated, final, bands, quadrants]))
      // B says that nobody of it is rated, which is nobody's number.
      .toEqual([
        ['B', 0, undefined, expect.objectContaining({ good: 0 }), expect.objectContaining({ good: 0 })],
        ['A', 1, undefined, undefined, undefined],
        ['', 1, undefined, undefined, undefined],
      ]);
  });
  test('a unit may be called like the line of all', () => {
    expect(lines([...times(3, 'agency', 90), ...times(3, 'B', 80)]).map(({ units }) => units.join('+'))).toEqual([
      'B',
      'agency',
      '',
    ]);
  });
  test('hundreds of units that have just begun are told at once', () => {
    const people = Array.from({ length: 400 }, (_, unit) => [...times(4, `U${unit}`), ...times(1, `U${unit}`, 90)]);
    const all = () => expect(lines(people.flat(), [], 10).at(-1)).toMatchObject({ rated: 400, final: 90 });
    expect(secondsOfWork(all)).toBeLessThan(3);
  });
  test('no line and no difference of lines is of fewer rated people, or of fewer people, than the minimum', () => {
    const sizes = array(integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 9 });
    assert(
      property(sizes, integer({ min: 1, max: 6 }), (drawn, minimum) => {
        const people = drawn.flatMap((size, unit): readonly Person[] => [
          ...times(size % 6, `U${unit}`, 90),
          ...times(Math.floor(size / 6), `U${unit}`),
        ]);
        if (people.length === 0) return;
        const found = lines(people, [], minimum);
        for (const { units, rated, employees, final } of found) {
          if (final !== undefined) expect(rated).toBeGreaterThanOrEqual(minimum);
          if (units.length > 0 && people.length >= minimum) expect(employees).toBeGreaterThanOrEqual(minimum);
        }
        // Lines are of whole units and together of everybody, so no difference is smaller than a line.
        const [agency, ...units] = [...found].reverse();
        expect(units.reduce((sum, { rated }) => sum + rated, 0)).toBe(agency?.rated);
        expect(new Set(units.flatMap((line) => line.units)).size).toBe(units.flatMap((line) => line.units).length);
      }),
    );
  });
});
