/** Facts about comments: what a ratee reads of them never says who wrote what, and nobody is quoted who was not told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CommentGround, commentsToRatee } from '../../src/core/measure/comment.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { CRITERIA, collected, HEADER, manifest, row, SECRET, tabOf } from './answers.ts';
import { evaluated, responses } from './notation.ts';

const ITEMS: CommentGround['items'] = ['Akuntabel', 'Adaptif'].map((value) => ({ kind: 'comment', value }));

/** `S>B 4` with what each wrote about the first value and the second. */
const written = (text: string, comments: Readonly<Record<string, readonly string[]>>): readonly Response[] =>
  responses(text).map((one) => {
    const own = comments[one.raterId];
    const values = (own ?? []).flatMap((comment, at) => (comment ? [[ITEMS[at]?.value ?? '', comment] as const] : []));
    return own ? { ...one, comments: new Map(values) } : one;
  });

const told = (given: readonly Response[], change: Partial<CommentGround> = {}) => {
  const [frozen] = evaluated(given).explanations;
  if (!frozen) throw new Error('Nobody is rated.');
  return commentsToRatee(frozen.explanation, { responses: given, items: ITEMS, secret: SECRET, ...change });
};

const ALL = { S: ['dari atasan'], P1: ['satu', 'dua'], P2: ['tiga'], B: ['dari diri sendiri'] };

describe('what the ratee reads', () => {
  test('the supervisor’s as theirs, then the peers’ by value, and never what they wrote themselves', () => {
    const { groups, omitted } = told(written('S>B 4, P1>B 3, P2>B 4, P3>B 5, B>B 5', ALL));
    expect(groups.map(({ roles }) => roles)).toEqual([['supervisor'], ['peer']]);
    expect(groups[0]?.values).toEqual([{ value: 'Akuntabel', comments: ['dari atasan'] }]);
    expect(groups[1]?.values.map(({ value, comments }) => [value, [...comments].sort()])).toEqual([
      ['Akuntabel', ['satu', 'tiga']],
      ['Adaptif', ['dua']],
    ]);
    expect(omitted).toBe(0);
  });

  test('of fewer raters than the policy asks nothing, however much they wrote', () => {
    const { groups } = told(written('S>B 4, P1>B 3, P2>B 4', ALL));
    expect(groups.map(({ roles }) => roles)).toEqual([['supervisor']]);
  });

  test('peers and subordinates in one pool, each role with raters enough of its own', () => {
    const given = written('S>B 4, P1>B 3, P2>B 4, P3>B 5, P4>B 5, P5>B 5, P6>B 5', {
      P1: ['rekan'],
      P4: ['bawahan'],
    });
    const asSubordinates = (from: string) =>
      given.map(
        (one): Response => (one.raterId >= from && one.role === 'peer' ? { ...one, role: 'subordinate' } : one),
      );
    const [pool] = told(asSubordinates('P4')).groups;
    expect(pool?.roles).toEqual(['peer', 'subordinate']);
    expect([...(pool?.values[0]?.comments ?? [])].sort()).toEqual(['bawahan', 'rekan']);
    expect(told(asSubordinates('P5')).groups[0]?.values).toEqual([
      { value: 'Akuntabel', comments: pool?.values[0]?.comments },
    ]);
    expect(
      told(asSubordinates('P5').map((one) => (one.raterId === 'P4' ? { ...one, role: 'subordinate' } : one))),
    ).toEqual(told(asSubordinates('P4')));
  });

  test('what was kept in short ends in an ellipsis, and what finds no room is counted', () => {
    const given = written('S>B 4', { S: [`panjang…${'0123456789'.repeat(2)}`, 'pendek'] });
    expect(told(given).groups[0]?.values[0]?.comments).toEqual(['panjang…']);
    expect(told(given, { room: 6 })).toMatchObject({ groups: [{ values: [{ value: 'Adaptif' }] }], omitted: 1 });
  });
});

test('neither the order of answers, nor who wrote which comment, nor when, shows in what is told', () => {
  const texts = ['a', 'b', 'c', 'd'];
  const raters = ['P1', 'P2', 'P3', 'P4'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(texts, { minLength: 4 }),
      fc.shuffledSubarray(raters, { minLength: 4 }),
      (order, who) => {
        const text = who.map((rater) => `${rater}>B 4`).join(', ');
        const given = written(text, Object.fromEntries(who.map((rater, at) => [rater, [order[at] ?? '']])));
        const timed = given.map((one, at) => ({ ...one, time: `2026-12-0${at + 1}T08:00:00` }));
        const plain = written('P1>B 4, P2>B 4, P3>B 4, P4>B 4', { P1: ['a'], P2: ['b'], P3: ['c'], P4: ['d'] });
        expect(told(timed)).toEqual(told(plain));
      },
    ),
    { numRuns: 30 },
  );
});

describe('what is taken from response tabs', () => {
  const asked = (change: object = { told: true }) =>
    manifest('peer').map((item) => (item.kind === 'comment' ? { ...item, ...change } : item));
  const rows = [[...row('P>B 4 5 3').slice(0, 4 + CRITERIA.length), ' Rapi. ']];
  const commentsOf = (...given: Parameters<typeof collected>) => [
    ...(collected(...given).responses[0]?.comments ?? []),
  ];

  test('comments whose writers were told who reads them; those of earlier forms stay with HR', () => {
    expect(commentsOf(tabOf(rows), {}, { items: asked() })).toEqual([['Pelayanan', ' Rapi. ']]);
    expect(commentsOf(tabOf(rows), {}, { items: asked({}) })).toEqual([]);
  });

  test('not from a column that became another question, nor of nothing but blanks', () => {
    const renamed = HEADER.map((title) => (title.startsWith('Komentar') ? 'Kritik' : title));
    expect(commentsOf(tabOf(rows, renamed, undefined), {}, { items: asked() })).toEqual([]);
    const blank = [[...row('P>B 4').slice(0, 4 + CRITERIA.length), '  ']];
    expect(commentsOf(tabOf(blank), {}, { items: asked() })).toEqual([]);
  });

  test('a row that is gone from its tab still says what it said', () => {
    const [fresh] = collected(tabOf(rows), {}, { items: asked() }).fresh;
    if (!fresh) throw new Error('Nothing was kept.');
    const archive = [{ ...fresh, cycle: 'a', firstSeen: '2026-12-02T08:00:00' }];
    expect(commentsOf(tabOf([]), { archive }, { items: asked() })).toEqual([['Pelayanan', ' Rapi. ']]);
    expect(commentsOf(undefined, { archive }, { items: asked() })).toEqual([['Pelayanan', ' Rapi. ']]);
  });
});
