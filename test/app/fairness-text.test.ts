/** Facts about how far numbers can be trusted, in words: never more than they bear, and nothing taken for something else. */
import { describe, expect, test } from 'vitest';
import { distributionRows, reliabilityRows } from '../../src/app/fairness-rows.ts';
import type { Reliability } from '../../src/core/measure/reliability.ts';
import { employee, evaluated, policyWith, responses, rosterOf } from '../core/notation.ts';

const TOLD = { language: 'id', policy: policyWith(), roster: rosterOf() } as const;
const unknown = { kind: 'undefined', reason: 'too-few-ratees', have: 1, need: 2 } as const;
const interval = { kind: 'undefined', reason: 'too-few-ratees', have: 1, need: 2 } as const;
const correlation = (value: number) => ({ kind: 'known', value, interval }) as unknown as Reliability['single'];

/** The row of a unit whose raters agree so far; alpha and raters needed as given. */
function row(average: number, alpha: number, raters: number, role: Reliability['role'] = 'peer') {
  const [found] = reliabilityRows(
    [
      {
        unit: 'Umum',
        role,
        ratees: 5,
        answers: 20,
        single: correlation(0.4),
        average: correlation(average),
        alpha: { kind: 'known', value: alpha } as unknown as Reliability['alpha'],
        alphaInterval: interval,
        concordance: unknown,
        needed: { kind: 'known', raters },
      },
    ],
    TOLD,
  );
  return { needed: found?.needed, meaning: found?.meaning ?? '' };
}

describe('Keandalan', () => {
  test('says who is better, never that this decides', () => {
    expect(row(0.8, 0.9, 4).meaning).toBe(
      'Para rekan cukup sepakat tentang siapa lebih baik; ini bukan dasar keputusan sendirian. ' +
        'Keandalan rata-rata penilai yang ada 0,8, satu penilai saja 0,4. ' +
        'Supaya keandalan rata-rata mencapai 0,70, setiap pegawai perlu paling sedikit 4 penilai.',
    );
    expect(row(0.6, 0.9, 7, 'subordinate').meaning).toContain(
      'Para bawahan belum cukup sepakat tentang siapa lebih baik; baca bersama bukti lain.',
    );
  });
  test('says where single answers differ although their means agree', () => {
    expect(row(0.8, 0.5, 4).meaning).toContain('Jawaban satu per satu masih banyak berbeda (alpha 0,5)');
    expect(row(0.8, 0.667, 4).meaning).not.toContain('alpha');
  });
  test('advises no fewer raters than it takes to count', () => {
    expect(row(0.95, 0.9, 1)).toMatchObject({
      needed: 3,
      meaning: expect.stringContaining('paling sedikit 3 penilai'),
    });
    expect(row(0.6, 0.9, 7).needed).toBe(7);
  });
});

test('Sebaran Kuadran begins by saying that it is not the predikat by numbers', () => {
  const { evaluation } = evaluated(responses('S>A 4'), { people: [employee('A')] });
  const [first, second] = distributionRows(evaluation.distribution, TOLD);
  expect(first).toMatchObject({ what: '', people: undefined });
  expect(first?.status).toContain('bukan predikat menurut angka');
  expect(second).toMatchObject({ what: 'Sangat Baik', people: 0 });
});
