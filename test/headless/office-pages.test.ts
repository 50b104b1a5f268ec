/** What is read of the files that LibreOffice writes: numbers in full, shares, texts that look like neither, and sheets by name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pagesFrom, readCell } from '../../build/office-pages.ts';

test.each([
  ['0', 0],
  ['-4', -4],
  ['97.25', 97.25],
  ['1.5E-03', 0.0015],
  ['2e+3', 2000],
  ['87.5%', 0.875],
  ['100%', 1],
  ['-12.5%', -0.125],
  ['', ''],
  ['–', '–'],
  ['12 JP', '12 JP'],
  ['1,5', '1,5'],
  ['1.234.567', '1.234.567'],
  ['2026-04-01', '2026-04-01'],
  ['.5', '.5'],
  ['50 %', '50 %'],
])('%j is %j', (text, value) => {
  expect(readCell(text)).toBe(value);
});

test('each sheet is a page by its name, with blank cells, commas and line breaks inside a cell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teladan-office-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'pimpinan-Ringkasan.csv'),
    'Pegawai,412,\r\n"Sangat Baik, Baik",87.5%,"dua\nbaris"\r\n\r\n',
  );
  writeFileSync(join(folder, 'pimpinan-Bidang Mutasi-Promosi.csv'), 'Rata-rata,97.25\n');
  writeFileSync(join(folder, 'teladan-Nilai.csv'), 'lain,1\n');
  writeFileSync(join(folder, 'pimpinan-catatan.txt'), 'lain');
  expect(Object.fromEntries(pagesFrom(folder, 'pimpinan.xlsx'))).toEqual({
    Ringkasan: [
      ['Pegawai', 412, ''],
      ['Sangat Baik, Baik', 0.875, 'dua\nbaris'],
    ],
    'Bidang Mutasi-Promosi': [['Rata-rata', 97.25]],
  });
});
