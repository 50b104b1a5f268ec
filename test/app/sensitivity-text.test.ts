/** Facts about the words for how firm a candidate stands. */
import { expect, test } from 'vitest';
import { sensitivityText } from '../../src/app/sensitivity-text.ts';
import type { Change } from '../../src/core/act/sensitivity.ts';
import { policyWith } from '../core/notation.ts';

const weight: Change = { kind: 'weight', name: 'peerWeight', from: 3000, to: 3500 };
const rater: Change = { kind: 'rater', raters: 2, of: 7 };
const severity: Change = { kind: 'severity', counted: 'adjusted' };

test.each([
  [
    'unit-best',
    [],
    'Tetap, juga bila satu bobot digeser 5%, bila satu penilai mana pun selain atasan tidak dihitung, atau bila kemurahan penilai dikeluarkan.',
  ],
  ['written-reprimand', [], 'Tetap, karena bertumpu pada hari tanpa keterangan, bukan pada pendapat penilai.'],
  ['performance-guidance', [weight], 'Berubah bila Bobot Rekan digeser dari 30% menjadi 35%.'],
  [
    'unit-best',
    [weight, rater, severity],
    'Berubah bila Bobot Rekan digeser dari 30% menjadi 35%; atau bila salah satu dari 2 penilai tertentu tidak dihitung ' +
      '(dicoba satu per satu untuk 7 penilai di unit); atau bila kemurahan dan keketatan penilai dikeluarkan.',
  ],
] as const)('%s %j', (rule, changes, expected) => {
  expect(sensitivityText('id', { rateeId: 'A', rule, changes }, policyWith())).toBe(expected);
});

test('a candidate without anybody to compare with does not count as firm', () => {
  const told = (changes: readonly Change[]) =>
    sensitivityText('id', { rateeId: 'A', rule: 'unit-best', changes }, policyWith(), true);
  expect(told([])).toBe('Tidak dapat diuji: tidak ada pembanding.');
  expect(told([weight])).toBe('Tidak ada pembanding; berubah bila Bobot Rekan digeser dari 30% menjadi 35%.');
});

test('where the adjusted number counts, it is the other way that was tried', () => {
  const policy = policyWith({ counted: 'adjusted' });
  expect(sensitivityText('en', { rateeId: 'A', rule: 'unit-best', changes: [] }, policy)).toContain(
    'if answers count as given',
  );
  const raw: Change = { kind: 'severity', counted: 'raw' };
  expect(sensitivityText('en', { rateeId: 'A', rule: 'unit-best', changes: [raw] }, policy)).toBe(
    'Changes if answers count as given.',
  );
});
