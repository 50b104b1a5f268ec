/** Facts about the canonical form: one text for one content, and never one text for two. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, differencesOf, fingerprintOf } from '../../src/core/canonical.ts';
import { POLICY_RULES } from '../../src/core/plan/policy.ts';
import { CURRENT_KEYS, policyChanges, policyVersion } from '../../src/core/plan/policy-version.ts';
import { policyWith } from './notation.ts';

describe('the canonical form', () => {
  test.each([
    ['keys in order', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ['9 decimals', [0.1 + 0.2, 89.99999999999999, 1e-10], '[0.3,90,0]'],
    ['minus nothing is nothing', [-0, -1e-12], '[0,0]'],
    ['what is undefined is not there', { a: undefined, b: null }, '{"b":null}'],
    ['a number and its text are two things', [1, '1', true, 'true'], '[1,"1",true,"true"]'],
    ['letters as JSON writes them', 'é"\n\u2028', '"é\\"\\n\u2028"'],
    [
      'rupiah keep their digits',
      [1_250_000_000_000.5, 9_007_199.254740993, 1.5e300],
      '[1250000000000.5,9007199.254740993,1.5e+300]',
    ],
  ] as const)('%s', (_, value, expected) => {
    expect(canonical(value)).toBe(expected);
  });

  test.each([
    ['not a number', Number.NaN],
    ['an infinity', { a: Number.POSITIVE_INFINITY }],
    ['a hole in a list', [1, undefined]],
    ['a list that is not whole', new Array(1)],
    ['nothing at all', undefined],
    ['a map, which would look empty', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a large integer', 1n],
  ] as const)('refuses %s', (_, value) => {
    expect(() => canonical(value)).toThrow(RangeError);
  });

  const data = fc.jsonValue();
  test('is JSON, and reading it changes nothing', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
      }),
    );
  });
  test('does not depend on how a record was put together', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        expect(canonical(Object.fromEntries(Object.entries(record).reverse()))).toBe(canonical(record));
      }),
    );
  });
  test('its fingerprint is the SHA-256 that other software computes', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(fingerprintOf(value)).toBe(createHash('sha256').update(canonical(value), 'utf8').digest('hex'));
      }),
    );
  });
});

describe('differences', () => {
  test.each([
    ['none', { a: [1] }, { a: [1 + 1e-12] }, []],
    ['of a value', { a: { b: 1 } }, { a: { b: 2 } }, ['a.b 1 2']],
    ['of a key that is new', {}, { a: null }, ['a  null']],
    ['of an entry that is gone', [1, 2], [1], ['1 2 ']],
    ['of a list and a record', { a: [1] }, { a: { 0: 1 } }, ['a [1] {"0":1}']],
    ['of an empty list and record', [], {}, [' [] {}']],
    ['of the whole', 1, 2, [' 1 2']],
    [
      'lists in their own order',
      Array(11).fill(0),
      Array(11).fill(1),
      Array.from({ length: 11 }, (_, at) => `${at} 0 1`),
    ],
  ] as const)('%s', (_, before, after, expected) => {
    expect(differencesOf(before, after).map((one) => `${one.path} ${one.before} ${one.after}`)).toEqual(expected);
  });

  test('are there exactly where the fingerprints differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(differencesOf(before, after).length > 0).toBe(canonical(before) !== canonical(after));
      }),
    );
  });
});

describe('versions of the policy', () => {
  test('whatever moves a rating has a version of its own; language, seed and letters have none', () => {
    const before = policyWith();
    const versions = POLICY_RULES.map(({ name }) =>
      policyVersion({ ...before, [name]: typeof before[name] === 'number' ? Number(before[name]) + 1 : 'lain' }),
    );
    const same = POLICY_RULES.filter((_, index) => versions[index] === policyVersion(before)).map(({ name }) => name);
    expect([...same].sort()).toEqual(['seed', ...CURRENT_KEYS].sort());
    expect(policyVersion(before)).toMatch(/^[0-9a-f]{12}$/);
  });
  test('changes name the key and both values, wording too', () => {
    expect(policyChanges(policyWith(), policyWith({ goodLimit: 91, language: 'en' }))).toEqual([
      { name: 'goodLimit', before: 90, after: 91 },
      { name: 'language', before: 'id', after: 'en' },
    ]);
    expect(policyChanges(policyWith(), policyWith({ goodLimit: 90 + 1e-12 }))).toEqual([]);
  });
});
