/** Laws of certificates: a number is given once, runs within its year, and is nobody else's. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Certificate,
  certificateKey,
  certificateNumber,
  type Earned,
  issue,
} from '../../src/core/act/certificate.ts';
import { POLICY_RULES, readPolicy } from '../../src/core/plan/policy.ts';

const NUMBERING = { certificatePattern: '{nomor}/{kode}/{tahun}', day: '2026-03-04', taken: new Set<string>() };
const DEFAULT_PATTERN = String(POLICY_RULES.find(({ name }) => name === 'certificatePattern')?.default);
const earned = (text: string): readonly Earned[] =>
  text.split(' ').map((one) => ({ kind: 'training', of: one.slice(1), personId: one.slice(0, 1) }));
const numbers = (all: readonly Certificate[]) => all.map(({ personId, number }) => `${personId} ${number}`);

describe('numbers', () => {
  test('run within a year, over everything they are given for', () => {
    const first = issue(earned('AT1 BT1 AT2'), [], NUMBERING);
    expect(numbers(first)).toEqual(['A 001/T1/2026', 'B 002/T1/2026', 'A 003/T2/2026']);
    expect(numbers(issue(earned('CT2'), first, NUMBERING))).toEqual(['C 004/T2/2026']);
    expect(numbers(issue(earned('CT2'), first, { ...NUMBERING, day: '2027-01-02' }))).toEqual(['C 001/T2/2027']);
  });

  test('that HR typed already are left to them', () => {
    const taken = new Set(['001/T1/2026']);
    expect(numbers(issue(earned('AT1'), [], { ...NUMBERING, taken }))).toEqual(['A 002/T1/2026']);
  });

  test('follow the pattern, with the month in Roman numerals', () => {
    const of = { kind: 'training', of: 'PL01', turn: 12, issuedOn: '2026-11-30' } as const;
    expect(certificateNumber('800/{nomor}/{bulan}/{kode}', of)).toBe('800/012/XI/PL01');
  });

  test('as they come by default name an award by its length, and are told apart between months, quarters and years', () => {
    const award = (of: string) => ({ kind: 'award', of, personId: 'A' }) as const;
    const all = [...['2026-03', '2026-04', '2026-T1', '2026'].map(award), ...earned('APL01')];
    expect(issue(all, [], { ...NUMBERING, certificatePattern: DEFAULT_PATTERN }).map(({ number }) => number)).toEqual([
      '001/PT/III/2026',
      '002/PT/III/2026',
      '003/PT-TW/III/2026',
      '004/PT-TH/III/2026',
      '005/PL01/III/2026',
    ]);
    // Whoever wrote the pattern that came by default before, or was given a number by it, keeps both.
    const given = { ...award('2026-03'), number: '001/2026-03/2026', turn: 1, issuedOn: '2026-03-03' };
    expect(numbers(issue([award('2026-03'), award('2026-04')], [given], NUMBERING))).toEqual(['A 002/PT/2026']);
  });

  test('given again in any order, whoever has one keeps it and nobody gets a second', () => {
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('1', '2')), {
      selector: ([who, of]) => `${who}${of}`,
    });
    fc.assert(
      fc.property(some, some, (left, right) => {
        const of = (all: typeof left): readonly Earned[] =>
          all.map(([personId, code]) => ({ kind: 'training', of: code, personId }));
        const first = issue(of(left), [], NUMBERING);
        const all = [...first, ...issue(of(right), first, NUMBERING)];
        expect(issue([...of(right), ...of(left)], all, NUMBERING)).toEqual([]);
        expect(new Set(all.map(certificateKey)).size).toBe(all.length);
        expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
      }),
    );
  });
});

describe('a pattern', () => {
  const read = (value: string) =>
    readPolicy([{ key: '', name: 'certificatePattern', value, received: value, row: 2 }], 2026);
  test.each(['{kode}/2026', '{nomor}/{unit}', ''])('like "%s" is told, and the default counts', (value) => {
    const { policy, problems } = read(value);
    expect(problems.map(({ code }) => code)).toEqual(['policy-invalid']);
    expect(policy.certificatePattern).toBe(DEFAULT_PATTERN);
  });
  test('with its number in it counts', () => {
    expect(read('800/{nomor}').policy.certificatePattern).toBe('800/{nomor}');
  });
});
