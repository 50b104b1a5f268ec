/** Facts about Versi Kebijakan: versions have a number in the workbook, and the code that tells them apart everywhere. */
import { expect, test } from 'vitest';
import { makePolicyVersions, parsePolicyVersions, timeText } from '../../src/tables/policy-versions.ts';

const VERSION = { code: '7f0c5e9a12bc', since: '2026-03-01T08:05:00', preset: 'Sendiri', changes: '' };

test('what is written is read again, and written again it is the same', () => {
  const grid = makePolicyVersions([VERSION, { ...VERSION, code: '0123456789ab' }]);
  expect(grid.map((row) => row.slice(0, 2))).toEqual([
    ['Versi', 'Berlaku Sejak'],
    ['Versi 1 (7f0c5e…)', '1 Maret 2026, 08.05'],
    ['Versi 2 (012345…)', '1 Maret 2026, 08.05'],
  ]);
  expect(parsePolicyVersions(grid).map(({ code }) => code)).toEqual(['7f0c5e9a12bc', '0123456789ab']);
  expect(makePolicyVersions(parsePolicyVersions(grid))).toEqual(grid);
});

test('a sheet of the first release, with the code where the number stands now, is taken over', () => {
  const old = [
    ['Versi', 'Berlaku Sejak', 'Preset', 'Perubahan'],
    ['7f0c5e9a12bc', '2026-03-01T08:05:00', 'Sendiri', ''],
  ];
  expect(makePolicyVersions(parsePolicyVersions(old))).toEqual(makePolicyVersions([VERSION]));
});

test.each([
  ['2026-12-31T23:59:59', '31 Desember 2026, 23.59'],
  ['31 Desember 2026, 23.59', '31 Desember 2026, 23.59'],
  ['2026-13-01T00:00:00', '2026-13-01T00:00:00'],
  ['', ''],
])('the time %s is %s', (iso, words) => expect(timeText(iso)).toBe(words));
