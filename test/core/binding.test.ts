/** Facts about the binding of columns: each kind of drift is told apart, and nothing is bound that is not certain. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBinding, type FormItem, isIdentified } from '../../src/core/measure/binding.ts';
import type { Item } from '../../src/core/plan/questionnaire.ts';
import { CHOICES, formAsMade, HEADER, manifest } from './answers.ts';

const ITEMS = manifest('peer');
const C2 = 'Pelayanan [Pernyataan C2]';
const renamed = (from: string, to: string) => HEADER.map((title) => (title === from ? to : title));
/** The form with one question otherwise. */
const formWith = (id: string, change: Partial<FormItem>): readonly FormItem[] =>
  formAsMade.map((one) => (one.id === id ? { ...one, ...change } : one));
const told = (items: readonly Item[], form: readonly FormItem[] | undefined, header: readonly string[]) =>
  compareBinding(items, form, header).drifts.map(({ kind, header: title, found }) => `${kind} ${title} → ${found}`);
const bound = (form: readonly FormItem[] | undefined, header: readonly string[], items = ITEMS) =>
  [...compareBinding(items, form, header).columns.keys()].map((item) => item.header);
/** The manifest as HR has confirmed it. */
const confirming = (title: string, change: Partial<Item>): readonly Item[] =>
  ITEMS.map((item) => (item.header === title ? { ...item, ...change } : item));

describe('nothing is drift', () => {
  test('as it was made; in another order; with columns of HR between; with spaces that the eye does not see', () => {
    const wide = ['Catatan HR', ...[...HEADER].reverse(), '', ''];
    for (const header of [
      HEADER,
      [...HEADER].reverse(),
      wide,
      HEADER.map((title) => ` ${title.replace(' ', '\u00a0')} `),
    ])
      expect([told(ITEMS, formAsMade, header), bound(formAsMade, header).length]).toEqual([[], ITEMS.length]);
    expect([HEADER, wide].map((header) => compareBinding(ITEMS, formAsMade, header).reordered)).toEqual([false, true]);
  });
  test('a form of a release that kept no kinds, and choices in another order', () => {
    const older = ITEMS.map(({ type: _type, ...item }) => item);
    expect(told(older, formAsMade, HEADER)).toEqual([]);
    expect(told(ITEMS, formWith('100', { choices: [...CHOICES].reverse() }), HEADER)).toEqual([]);
  });
});

describe('drift', () => {
  const rows = formAsMade[2]?.rows ?? [];
  test.each([
    ['a grid with another title', formWith('100', { title: 'Layanan' }), HEADER, 3, 'renamed'],
    [
      'one row of a grid',
      formWith('100', { rows: rows.map((one) => one.replace('C2', 'lain')) }),
      renamed(C2, 'Pelayanan [Pernyataan lain]'),
      1,
      'renamed',
    ],
    ['a question with another title', formWith('2', { title: 'Sandi' }), renamed('Kode', 'Sandi'), 1, 'renamed'],
    ['a row that was deleted', formWith('100', { rows: rows.slice(0, 2) }), HEADER, 1, 'deleted'],
    ['a question that was deleted', formAsMade.filter(({ id }) => id !== '100'), HEADER, 3, 'deleted'],
    ['a question of another kind', formWith('100', { type: 'SCALE', rows: [], choices: [] }), HEADER, 3, 'retyped'],
    ['another scale', formWith('100', { choices: ['Ya', 'Tidak'] }), HEADER, 3, 'choices'],
    ['a choice left out', formWith('100', { choices: CHOICES.slice(1) }), HEADER, 3, 'choices'],
    ['a header typed over', formAsMade, renamed(C2, 'Nilai kedua'), 1, 'missing'],
    ['a column twice', formAsMade, [...HEADER, C2], 1, 'repeated'],
    [
      'a question more',
      [...formAsMade, { id: '9', type: 'TEXT', title: 'Umur', rows: [], choices: [] }],
      HEADER,
      1,
      'added',
    ],
  ] as const)('%s', (_what, form, header, count, kind) => {
    const { drifts, columns } = compareBinding(ITEMS, form, header);
    expect(drifts.map((drift) => drift.kind)).toEqual(Array.from({ length: count }, () => kind));
    expect(columns.size).toBe(kind === 'added' ? ITEMS.length : ITEMS.length - count);
  });
  test('says where the column is now, and what setting the form back would undo', () => {
    const { drifts } = compareBinding(ITEMS, formWith('2', { title: 'Sandi' }), renamed('Kode', 'Sandi'));
    expect(drifts).toEqual([
      { kind: 'renamed', role: 'peer', itemId: '2', header: 'Kode', found: 'Sandi', column: 'Sandi', restorable: true },
    ]);
  });
  test('two questions whose titles were exchanged are neither scored', () => {
    const form = [...formWith('1', { title: 'Kode' })].map((one) =>
      one.id === '2' ? { ...one, title: 'Pegawai yang dinilai' } : one,
    );
    expect(bound(form, HEADER)).not.toContain('Kode');
    expect(isIdentified(ITEMS, compareBinding(ITEMS, form, HEADER))).toBe(false);
  });
  test('a form that nobody can look at leaves the header to decide', () => {
    expect(told(ITEMS, undefined, renamed(C2, 'Lain'))).toEqual([`missing ${C2} → `]);
  });
});

describe('what HR confirms', () => {
  test('is bound again, and another change of it is told again', () => {
    const items = confirming('Kode', { mappedTo: 'Sandi', confirmed: ['renamed: Sandi'] });
    const header = renamed('Kode', 'Sandi');
    expect(told(items, formWith('2', { title: 'Sandi' }), header)).toEqual([]);
    expect(bound(formWith('2', { title: 'Sandi' }), header, items)).toContain('Kode');
    expect(told(items, formWith('2', { title: 'Rahasia' }), renamed('Kode', 'Rahasia'))).toEqual([
      'renamed Kode → Rahasia',
    ]);
  });
  test('a header that was typed over is bound by its new text', () => {
    const items = confirming(C2, { mappedTo: 'Nilai kedua' });
    expect([
      told(items, formAsMade, renamed(C2, 'Nilai kedua')),
      bound(formAsMade, renamed(C2, 'Nilai kedua'), items),
    ]).toEqual([[], ITEMS.map(({ header }) => header)]);
  });
  test('two questions are never bound to one column', () => {
    const items = confirming(C2, { mappedTo: 'Pelayanan [Pernyataan C1]' });
    expect(bound(formAsMade, HEADER, items)).not.toContain('Pelayanan [Pernyataan C1]');
    expect(bound(formAsMade, HEADER, items)).not.toContain(C2);
  });
});

test('a column is bound to one question at most, and to one whose header or confirmed header stands there once', () => {
  const title = fc.constantFrom(...HEADER, '', 'Lain', 'Sandi');
  const header = fc.array(title, { maxLength: 14 });
  const mapped = fc.array(fc.tuple(fc.nat(ITEMS.length - 1), title), { maxLength: 3 });
  fc.assert(
    fc.property(header, mapped, fc.boolean(), (titles, changes, looked) => {
      const items = ITEMS.map((item, index) => {
        const change = changes.find(([at]) => at === index)?.[1];
        return change ? { ...item, mappedTo: change } : item;
      });
      const { columns } = compareBinding(items, looked ? formAsMade : undefined, titles);
      expect(new Set(columns.values()).size).toBe(columns.size);
      for (const [item, at] of columns) {
        expect([item.header, item.mappedTo]).toContain(titles[at]);
        expect(titles.filter((one) => one === titles[at])).toHaveLength(1);
      }
    }),
    { numRuns: 300 },
  );
});
