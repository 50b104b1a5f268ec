/**
 * Facts about result letters on paper in a real browser: the text of the mail line by line, a code to answer by, one letter a
 * page, and who is printed is chosen.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { ResultLettersView, ResultLetterView } from '../../src/app/api.types.ts';
import { callsOf, openPage, type Replies } from './browser.ts';
import { layoutFaults } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';
import { numbering, OWN_PAGES, paperFaults, partable, sheetsOf } from './print.ts';

const ok = (data: unknown) => ({ ok: true, data });

let browser: Browser;
let html: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([startBrowser(), buildPages('result-letter')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const LONG_NAME = 'Raden Mas Haji Muhammad Syahrial Hasibuan-Nasution Simanjuntak';
const URL = `https://docs.google.com/forms/d/e/${'x'.repeat(56)}/viewform?usp=pp_url&entry.1=${'y'.repeat(80)}`;
const letter = (id: string, name: string, lines = 12): ResultLetterView => ({
  id,
  name,
  position: 'Analis Sumber Daya Manusia Aparatur Ahli Muda',
  unit: 'Bidang Pengadaan, Pemberhentian, Informasi Kepegawaian dan Pengembangan Kompetensi Aparatur',
  place: 'Binjai, 4 Januari 2027',
  subject: `Hasil penilaian kinerja 2026: ${name}`,
  above: [
    `Yth. ${name},`,
    '',
    'Nilai akhir Anda 98,06, predikat Baik.',
    ...Array.from({ length: lines }, (_, index) => `Hasil kerja ${index + 1}: <114> dari 120 berkas.`),
  ].join('\n'),
  table: {
    roles: ['Atasan', 'Rekan', 'Diri'],
    rows: [
      ['Memahami dan memenuhi <kebutuhan> masyarakat', '80', '97,5', '100'],
      ['Ramah, cekatan, solutif, dan dapat diandalkan', '100', '–', '120'],
    ],
  },
  below: ['', `1. Tanggapan hasil\n${URL}`, '', 'Terima kasih.'].join('\n'),
  links: [{ text: 'Tanggapan hasil', url: URL }],
});
const view = (language: 'id' | 'en', change: Partial<ResultLettersView> = {}): ResultLettersView => ({
  language,
  letterhead: LETTERHEAD,
  signatory: { id: '196912121995031003', name: 'Dr. Hj. Nurhayati, S.E., M.M.', position: 'Kepala Badan' },
  published: 40,
  units: ['', 'Sekretariat'],
  unit: null,
  isEverybody: false,
  people: [
    { id: 'a', name: LONG_NAME },
    { id: 'b', name: 'Siti "S" <b>' },
  ],
  personId: null,
  letters: [letter('a', LONG_NAME), letter('b', 'Siti "S" <b>')],
  over: 3,
  ...change,
});
const open = async (language: 'id' | 'en', replies: Replies): Promise<void> => {
  page = await openPage(browser, html, replies, language);
  await page.locator('main').waitFor();
  await page.setViewportSize({ width: 900, height: 640 });
};

describe.each(['id', 'en'] as const)('result letters (%s)', (language) => {
  it('say line by line what the mail says, with a code to answer by, one person a page', async () => {
    await open(language, { resultLetters: [ok(view(language))] });
    const [first] = view(language).letters;
    const lines = await page.locator('.sheet').first().locator('.body p').allInnerTexts();
    expect(lines).toEqual(`${first?.above}\n${first?.below}`.split('\n').filter((line) => line !== ''));
    const cells = await page.locator('.sheet').first().locator('tbody tr').first().locator('th, td').allInnerTexts();
    expect(cells).toEqual(first?.table?.rows[0]);
    expect(await page.locator('.over').innerText()).toContain('3');
    expect(await page.getByRole('img').count()).toBe(2);
    expect(await page.locator('.sheet').nth(1).innerText()).toContain('Siti "S" <b>');
    expect([await layoutFaults(page), await partable(page), await paperFaults(page)]).toEqual([[], [], []]);
    expect(await numbering(page)).toMatch(OWN_PAGES);
    expect(await sheetsOf(page, `${language}-result-letter`)).toBe(2);
    // Signature and slip follow what they are for, never alone on a sheet.
    for (const place of ['.closing', '.slip']) {
      const breaks = await page
        .locator(place)
        .first()
        .evaluate((one) => getComputedStyle(one).breakBefore);
      expect([place, breaks]).toEqual([place, 'avoid']);
    }
  });

  it('of one person go on over pages that are numbered', async () => {
    await open(language, { resultLetters: [ok(view(language, { letters: [letter('a', LONG_NAME, 90)] }))] });
    expect(await numbering(page)).toContain('counter(pages)');
    expect(await sheetsOf(page, `${language}-result-letter-long`)).toBeGreaterThan(1);
  });
});

it('are of those without email first, and of whom somebody chooses', async () => {
  const everybody = view('id', { isEverybody: true });
  const none = view('id', { unit: 'Sekretariat', people: [], letters: [] });
  await open('id', { resultLetters: [ok(view('id')), ok(everybody), ok(none), ok({ ...none, published: 0 })] });
  const pick = (name: string) => page.getByRole('combobox', { name });
  await pick('Untuk').selectOption('Semua pegawai');
  await expect.poll(() => pick('Untuk').inputValue()).toBe('everybody');
  await pick('Unit kerja').selectOption('Sekretariat');
  await page.getByText('Semua pegawai dalam pilihan ini punya alamat email.').waitFor();
  await pick('Unit kerja').selectOption('Semua unit');
  await page.getByText('Belum ada hasil yang diterbitkan.').waitFor();
  expect((await callsOf(page)).map(({ args }) => args)).toEqual([
    { unit: null, personId: null, isEverybody: false },
    { unit: null, personId: null, isEverybody: true },
    { unit: 'Sekretariat', personId: null, isEverybody: true },
    { unit: null, personId: null, isEverybody: false },
  ]);
});
