/**
 * Facts about unit reports on paper in a real browser: every section with its rows, each unit from a new page on, and one unit
 * alone where somebody chooses it.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { UnitReportsView, UnitReportView } from '../../src/app/api.types.ts';
import { callsOf, openPage, type Replies, release } from './browser.ts';
import { layoutFaults } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';
import { numbering, OWN_PAGES, paperFaults, partable, sheetsOf } from './print.ts';

const ok = (data: unknown) => ({ ok: true, data });

let browser: Browser;
let html: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([startBrowser(), buildPages('unit-report')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const LONG_UNIT = 'Bidang Pengadaan, Pemberhentian, Informasi Kepegawaian dan Pengembangan Kompetensi Aparatur';
const table = (title: string, rows: number): UnitReportView['sections'][number] => ({
  title,
  texts: [],
  header: ['Ukuran', 'Unit', 'Dari jumlah', 'Instansi', 'Dari jumlah di instansi'],
  rows: Array.from({ length: rows }, (_, index) => [`Ukuran ${index + 1}`, '98,06', '12', '–', '120']),
});
const report = (name: string, needs = 4): UnitReportView => ({
  name,
  title: 'Laporan unit',
  about: ['Periode 2026. Dicetak 4 Januari 2027.', 'Periode ditutup; hasil belum ditetapkan.'],
  place: 'Binjai, 4 Januari 2027',
  sections: [
    table('Sekilas', 7),
    table('Rata-rata per komponen (0–120)', 3),
    table('Kebutuhan pelatihan', needs),
    { title: 'Penerima penghargaan periode ini', texts: ['Siti "S" <b>: Pegawai terbaik unit'], header: [], rows: [] },
  ],
});
const view = (language: 'id' | 'en', change: Partial<UnitReportsView> = {}): UnitReportsView => ({
  language,
  letterhead: LETTERHEAD,
  signatory: { id: '196912121995031003', name: 'Dr. Hj. Nurhayati, S.E., M.M.', position: 'Kepala Badan' },
  units: [LONG_UNIT, 'Sekretariat'],
  unit: null,
  reports: [report(LONG_UNIT), report('Sekretariat')],
  ...change,
});
const open = async (language: 'id' | 'en', replies: Replies): Promise<void> => {
  page = await openPage(browser, html, replies, language);
  await page.locator('main').waitFor();
  await page.setViewportSize({ width: 900, height: 640 });
};

describe.each(['id', 'en'] as const)('unit reports (%s)', (language) => {
  it('hold every section with its rows, each unit from a new page on', async () => {
    await open(language, { unitReports: [ok(view(language))] });
    const text = await page.locator('.sheet').first().innerText();
    for (const part of [LONG_UNIT, 'Ukuran 7', '98,06', '–', 'Siti "S" <b>: Pegawai', 'Binjai, 4 Januari 2027'])
      expect(text).toContain(part);
    expect([await layoutFaults(page), await partable(page), await paperFaults(page)]).toEqual([[], [], []]);
    expect(await numbering(page)).toMatch(OWN_PAGES);
    expect(await sheetsOf(page, `${language}-unit-report`)).toBe(2);
  });

  it('of one unit hold forty needs, and number their pages', async () => {
    await open(language, { unitReports: [ok(view(language, { unit: LONG_UNIT, reports: [report(LONG_UNIT, 40)] }))] });
    expect(await numbering(page)).toContain('counter(pages)');
    expect(await sheetsOf(page, `${language}-unit-report-long`)).toBe(2);
  });
});

it('are of all units first, of one that somebody chooses, and say where there is none', async () => {
  const one = view('id', { unit: 'Sekretariat', reports: [report('Sekretariat')] });
  await open('id', { unitReports: [ok(view('id')), ok(one), ok(view('id', { units: [], reports: [] }))] });
  const pick = page.getByRole('combobox', { name: 'Unit kerja' });
  await pick.selectOption('Sekretariat');
  await expect.poll(() => page.locator('.sheet').count()).toBe(1);
  await pick.selectOption('Semua unit');
  await page.getByText('Belum ada nilai yang dihitung').waitFor();
  expect((await callsOf(page)).map(({ args }) => args)).toEqual([
    { unit: null },
    { unit: 'Sekretariat' },
    { unit: null },
  ]);
});

it('are what was chosen last, also where what was chosen before comes later, and stay where the next is refused', async () => {
  const of = (unit: string) => ok(view('id', { unit, reports: [report(unit)] }));
  const refused = { ok: false, error: { code: 'x', happened: 'Sedang sibuk.', kept: 'Tetap.', next: 'Pilih lagi.' } };
  await open('id', { unitReports: [ok(view('id')), { ...of(LONG_UNIT), hold: true }, of('Sekretariat'), refused] });
  const pick = page.getByRole('combobox', { name: 'Unit kerja' });
  await pick.selectOption(LONG_UNIT);
  await pick.selectOption('Sekretariat');
  await expect.poll(() => page.locator('.sheet').count()).toBe(1);
  await release(page);
  expect(await page.locator('.sheet').innerText()).toContain('Sekretariat');
  expect(await pick.inputValue()).toBe('Sekretariat');
  await pick.selectOption(LONG_UNIT);
  await page.getByRole('alert').waitFor();
  expect((await page.getByRole('alert').innerText()).split(/\n+/)).toEqual(['Sedang sibuk.', 'Tetap.', 'Pilih lagi.']);
  expect(await page.locator('.sheet').innerText()).toContain('Sekretariat');
});
