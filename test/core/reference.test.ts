/** Published and computed-and-checked numbers, each under the source that printed it. */
import { describe, expect, test } from 'vitest';
import { DISCIPLINE_RULES, type DisciplineRule, disciplineRule } from '../../src/core/act/discipline-rule.ts';
import { behaviourOf, criterionWeights } from '../../src/core/measure/behaviour.ts';
import { finalOf } from '../../src/core/measure/rating.ts';
import { score } from '../../src/core/measure/score.ts';
import { weightedMean } from '../../src/core/number.ts';
import { shareProblem } from '../../src/core/plan/criterion.ts';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import reference from '../fixtures/reference-cases.json' with { type: 'json' };
import { criteriaOf, policyWith, responses } from './notation.ts';

const mean = (values: readonly number[], weights: readonly number[]) =>
  weightedMean(values.map((value, index) => ({ value, weight: weights[index] ?? 0 })));

/** How each published case is computed here; the expected number stays in the file of cases. */
const COMPUTED: Readonly<Record<string, () => number | undefined>> = {
  'self 0.8 at 70, 0.7 at 30, on five points': () => mean([0.8 * 5, 0.7 * 5], [70, 30]),
  'mean of two raters, 3.85 and 3.30': () => mean([3.85, 3.3], [1, 1]),
  'three components 3.6, 3.85, 3.85, equal weights': () => mean([3.6, 3.85, 3.85], [1, 1, 1]),
  'the same at 60/30/10': () => mean([3.6, 3.85, 3.85], [60, 30, 10]),
  'the same without self': () => mean([3.6, 3.85], [60, 30]),
  'goal 5, feedback 5, no self': () => mean([5, 5], [60, 30]),
  '4 at 50, 3 at 30, unrated at 20': () => mean([4, 3], [50, 30]),
};

describe('weighted scores', () => {
  for (const { name, source, expected } of reference.weightedScores) {
    if (typeof expected !== 'number') continue;
    test(`${name} (${source})`, () => {
      const compute = COMPUTED[name];
      expect(compute, 'every case of the file is computed here').toBeDefined();
      expect(compute?.()).toBeCloseTo(expected, 7);
    });
  }

  test('weights must add to the whole (frappe/hrms test_incorrect_weightage): told with sum and shares', () => {
    const problem = shareProblem('targets', 2, [
      { code: 'A', weight: 30 },
      { code: 'B', weight: 69.99 },
    ]);
    expect(problem).toMatchObject({
      code: 'weights-sum',
      received: '99.99',
      details: { used: 'A 0.30003, B 0.69997' },
    });
  });

  test('the only feedback withdrawn (frappe/hrms on_cancel gives 0.0): insufficient, not 0', () => {
    const { scores } = score([], criteriaOf(100));
    const none = { self: 0, peer: 0, subordinate: 0, supervisor: 0 };
    expect(behaviourOf(scores, 'raw', none, criterionWeights(criteriaOf(100)), policyWith()).value).toBeUndefined();
  });

  test('frappe/hrms#2023: a missing component is left out of the divisor too', () => {
    // Supervisor and three peers all say 5 (120 points), nobody else: 120, not two thirds of it.
    const { scores, raterCounts } = score(responses('S>B 5, P1>B 5, P2>B 5, P3>B 5'), criteriaOf(100));
    const raters = { self: 0, peer: 0, subordinate: 0, supervisor: 0 };
    for (const count of raterCounts) raters[count.role] = count.raters;
    expect(behaviourOf(scores, 'raw', raters, criterionWeights(criteriaOf(100)), policyWith()).value).toBe(120);
  });
});

describe('regulation', () => {
  const [worked, discipline, sanctions] = reference.regulation;

  test('PP 30/2019 art. 41: SKP 100 and behaviour 90', () => {
    expect(finalOf(100, 90, policyWith({ resultsWeight: 7000, behaviourWeight: 3000 }))).toBe(worked?.['70/30']);
    expect(finalOf(100, 90, policyWith({ resultsWeight: 6000, behaviourWeight: 4000 }))).toBe(worked?.['60/40']);
  });

  test('PP 94/2021: every boundary of unexcused days names its row', () => {
    const cases = Object.entries(discipline?.cases ?? {}).filter(([, name]) => name !== undefined);
    expect(cases).toHaveLength(17);
    for (const [days, name] of cases) {
      const found = disciplineRule(Number(days));
      const words =
        found &&
        id[`rule.${found.rule}`].replace('PP 94/2021 ', '').replace(' tanpa alasan yang sah dalam setahun', '');
      expect([days, words ?? null]).toEqual([days, name]);
    }
  });

  test('PP 94/2021: every day count falls under the row of the sanction that the regulation names', () => {
    /** The rows as the software calls them inside; it says none of these to anybody. */
    const rows: Readonly<Record<string, DisciplineRule>> = {
      'teguran lisan': 'verbal-reprimand',
      'teguran tertulis': 'written-reprimand',
      'pernyataan tidak puas': 'written-dissatisfaction',
      'potong tukin 6 bulan': 'allowance-cut-6-months',
      'potong tukin 9 bulan': 'allowance-cut-9-months',
      'potong tukin 12 bulan': 'allowance-cut-12-months',
      'penurunan jabatan': 'demotion',
      'pembebasan jabatan': 'removal-from-post',
      pemberhentian: 'dismissal',
    };
    const cases = Object.entries(sanctions?.cases ?? {});
    expect(cases).toHaveLength(17);
    expect(cases.map(([days]) => [days, disciplineRule(Number(days))?.rule])).toEqual(
      cases.map(([days, name]) => [days, name === null ? undefined : rows[name]]),
    );
    expect(new Set(cases.flatMap(([, name]) => name ?? []))).toEqual(new Set(Object.keys(rows)));
  });

  test('PP 94/2021: a candidate is told article and range, and no sanction, in either language', () => {
    const sanction = /teguran|tidak puas|potong|tukin|penurunan|pembebasan|pemberhentian|dismissal|reprimand|demotion/i;
    for (const { rule, fromDays } of DISCIPLINE_RULES)
      for (const words of [id[`rule.${rule}`], en[`rule.${rule}`]]) {
        expect(words).not.toMatch(sanction);
        expect(words).toMatch(new RegExp(`^PP 94/2021 Pasal (9|10|11): ${fromDays}`));
      }
  });

  test('PP 94/2021: rows ascend and leave no day out', () => {
    const starts = DISCIPLINE_RULES.map(({ fromDays }) => fromDays);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(disciplineRule(0)).toBeUndefined();
    expect(disciplineRule(366)?.rule).toBe('dismissal');
  });
});
