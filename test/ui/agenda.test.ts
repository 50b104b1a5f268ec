/**
 * Facts about the agenda of an evaluation meeting in a real browser: who, when, where and what about, with room to write, on
 * pages that part no row; and which meetings are printed is chosen.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { AgendasView, AgendaView } from '../../src/app/api.types.ts';
import { callsOf, openPage, type Replies } from './browser.ts';
import { layoutFaults } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';
import { numbering, OWN_PAGES, paperFaults, partable, sheetsOf } from './print.ts';

const ok = (data: unknown) => ({ ok: true, data });

let browser: Browser;
let html: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([startBrowser(), buildPages('agenda')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const LONG_NAME = 'Raden Mas Haji Muhammad Syahrial Hasibuan-Nasution Simanjuntak';
const agenda = (id: string, name: string, targets = 3): AgendaView => ({
  employee: { id, name, position: 'Analis SDM Aparatur Ahli Muda', unit: 'Bidang Mutasi dan Promosi' },
  supervisor: { id: '197504012000031002', name: 'Drs. Ahmad Fauzi, M.Si.', position: 'Kepala Bidang' },
  moment: 'Senin, 14 Desember 2026, pukul 09.00–09.45 WIB',
  place: 'Ruang Rapat Lantai 2',
  targets: Array.from({ length: targets }, (_, index) => ({
    label: `T${index + 1}`,
    plan: 'Menyelesaikan usul kenaikan pangkat tepat waktu di seluruh perangkat daerah',
    indicator: 'Jumlah berkas',
    measure: 'berkas',
    goal: 120,
    realised: index === 0 ? null : 114,
    weight: 1,
    achievement: index === 0 ? null : 95,
  })),
  strengths: ['Suka menolong orang lain (118)'],
  growth: ['Terus berinovasi dan mengembangkan kreativitas (72,5)'],
  gaps: ['Pandangan berbeda tentang "Bertindak proaktif": diri 120, atasan 80'],
  actions: ['Menyusun jadwal <laporan> (tenggat 31 Januari 2027)'],
});
const view = (language: 'id' | 'en', change: Partial<AgendasView> = {}): AgendasView => ({
  language,
  letterhead: LETTERHEAD,
  period: '2026',
  days: [
    { day: '2026-12-14', text: '14 Desember 2026' },
    { day: '2026-12-15', text: '15 Desember 2026' },
  ],
  day: '2026-12-14',
  units: ['Bidang Mutasi dan Promosi', 'Sekretariat'],
  unit: null,
  people: [
    { id: 'a', name: LONG_NAME },
    { id: 'b', name: 'Budi' },
  ],
  personId: null,
  agendas: [
    agenda('a', LONG_NAME),
    { ...agenda('b', 'Budi', 0), strengths: [], growth: [], gaps: [], actions: [], place: '' },
  ],
  ...change,
});
const open = async (language: 'id' | 'en', replies: Replies): Promise<void> => {
  page = await openPage(browser, html, replies, language);
  await page.locator('main').waitFor();
  await page.setViewportSize({ width: 900, height: 640 });
};

describe.each(['id', 'en'] as const)('the agenda (%s)', (language) => {
  it('says who, when, where and what about, each meeting from a new page on', async () => {
    await open(language, { agendas: [ok(view(language))] });
    const [first, second] = await page.locator('.sheet').allInnerTexts();
    for (const part of [LONG_NAME, 'Drs. Ahmad Fauzi', 'pukul 09.00', 'Lantai 2', '95%', '(72,5)', '<laporan>'])
      expect(first).toContain(part);
    // What is not known is a dash or said, and no number.
    expect(await page.locator('td.number').nth(1).innerText()).toBe('–');
    expect(second).toContain(language === 'id' ? 'Belum ada nilai yang dapat ditampilkan' : 'There is no rating yet');
    expect(await page.locator('.chosen').innerText()).toContain(language === 'id' ? '2 rapat' : '2 meetings');
    expect(await page.locator('.signature').count()).toBe(4);
    // What is written by hand and signed stands on one page.
    const written = page.locator('.sheet').first().locator('.together');
    expect(await written.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
    expect(await written.locator('.ruled, .agreed, .signature').count()).toBe(4);
    expect([await layoutFaults(page), await partable(page), await paperFaults(page)]).toEqual([[], [], []]);
    expect(await numbering(page)).toMatch(OWN_PAGES);
    expect(await sheetsOf(page, `${language}-agenda`)).toBe(3);
  });

  it('of one meeting holds forty targets, and numbers its pages', async () => {
    await open(language, { agendas: [ok(view(language, { agendas: [agenda('a', LONG_NAME, 40)] }))] });
    expect(await numbering(page)).toContain('counter(pages)');
    expect(await sheetsOf(page, `${language}-agenda-long`)).toBeGreaterThan(2);
  });
});

it('is of the next day first, and of the day, unit or person that somebody chooses', async () => {
  const empty = view('id', { day: '', unit: 'Sekretariat', people: [], agendas: [] });
  await open('id', { agendas: [ok(view('id')), ok(view('id', { day: '' })), ok(empty), ok({ ...empty, days: [] })] });
  const pick = (name: string) => page.getByRole('combobox', { name });
  await pick('Hari').selectOption('Semua hari');
  await expect.poll(() => pick('Hari').inputValue()).toBe('');
  await pick('Unit kerja').selectOption('Sekretariat');
  await page.getByText('Tidak ada rapat dalam pilihan ini.').waitFor();
  await pick('Unit kerja').selectOption('Semua unit');
  await page.getByText('Belum ada rapat bertanggal').waitFor();
  expect((await callsOf(page)).map(({ args }) => args)).toEqual([
    { day: null, unit: null, personId: null },
    { day: '', unit: null, personId: null },
    { day: '', unit: 'Sekretariat', personId: null },
    { day: '', unit: null, personId: null },
  ]);
});
