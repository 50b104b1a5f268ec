/** Facts about the print of one employee's own data in a real browser: found by name, printed on A4 without the tools. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { PersonDataView } from '../../src/app/api.types.ts';
import { callsOf, openPage, picture, type Replies, release } from './browser.ts';
import { layoutFaults } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';
import { numbering, paperFaults, partable, sheetsOf } from './print.ts';

const ok = (data: unknown) => ({ ok: true, data });
const PIXELS_OF_A4 = { width: 794, height: 1123 };
const ID = '198609262015051001';

let browser: Browser;
let html: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([startBrowser(), buildPages('person')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const TARGET = ['Menyelesaikan usul kenaikan pangkat tepat waktu di seluruh perangkat daerah', '120 berkas'];
const view = (language: 'id' | 'en', targets = 1): PersonDataView => ({
  language,
  letterhead: LETTERHEAD,
  title: 'Data pribadi pegawai',
  name: 'Siti "S" <b>',
  id: ID,
  printed: 'Dicetak 14 Desember 2026',
  about: 'Semua yang disimpan tentang pegawai ini.',
  sections: [
    {
      title: 'Data diri',
      texts: [],
      header: [],
      rows: [
        ['Email', 'siti@contoh.example'],
        ['Unit Kerja', 'Sekretariat'],
      ],
    },
    {
      title: 'Sasaran 2026',
      texts: ['Terbitan 1.'],
      header: ['Rencana Hasil Kerja', 'Target'],
      rows: Array.from({ length: targets }, () => TARGET),
    },
    { title: 'Keberatan 2026', texts: ['Tidak ada.'], header: [], rows: [] },
  ],
});
const FOUND = { people: [{ id: ID, name: 'Siti "S" <b>', unit: 'Sekretariat' }], total: 3 };
const WORDS = {
  id: { field: 'Cari pegawai', find: 'Cari', found: '3 orang ditemukan.', print: 'Cetak', another: 'Pegawai lain' },
  en: {
    field: 'Search an employee',
    find: 'Search',
    found: '3 people found.',
    print: 'Print',
    another: 'Another employee',
  },
} as const;

/** The page as the server gives it out where a row of this employee was selected. */
const about = (page: string): string => page.replace('</body>', `<i id="about" hidden>${ID}</i></body>`);
const open = async (language: 'id' | 'en', replies: Replies): Promise<void> => {
  page = await openPage(browser, html, replies, language);
  await page.setViewportSize({ width: 900, height: 640 });
};
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe.each(['id', 'en'] as const)('the print (%s)', (language) => {
  const words = WORDS[language];
  const replies: Replies = { findPeople: [ok(FOUND)], personData: [ok(view(language))] };

  /** Searched and chosen. */
  async function chosen(): Promise<void> {
    await open(language, replies);
    await page.getByLabel(words.field).fill('siti');
    await button(words.find).click();
    await page.getByText(words.found).waitFor();
    await page.getByRole('button', { name: 'Siti "S" <b>, Sekretariat' }).click();
    await page.getByRole('article').waitFor();
  }

  it('is of whom somebody searches and chooses, and goes back to the search', async () => {
    await chosen();
    expect(await callsOf(page)).toEqual([
      { name: 'findPeople', args: { text: 'siti' } },
      { name: 'personData', args: { id: ID } },
    ]);
    await button(words.another).click();
    await page.getByLabel(words.field).waitFor();
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('holds every section with its rows, accessibly and without overflow', async () => {
    await chosen();
    const text = await page.getByRole('article').innerText();
    for (const told of ['Siti "S" <b>', `NIP ${ID}`, 'siti@contoh.example', 'Terbitan 1.', '120 berkas', 'Tidak ada.'])
      expect(text).toContain(told);
    expect(await page.locator('article section').count()).toBe(3);
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Rencana Hasil Kerja', 'Target']);
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Email', 'Unit Kerja']);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-person`);
  });

  it('prints without the tools', async () => {
    await chosen();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PIXELS_OF_A4);
    expect(await button(words.print).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await picture(page, `${language}-person-print`);
    expect([await paperFaults(page), await sheetsOf(page, `${language}-person`)]).toEqual([[], 1]);
  });

  it('of much data parts no row, repeats its headers, and numbers its pages', async () => {
    page = await openPage(
      browser,
      { ...html, [language]: about(html[language]) },
      { personData: [ok(view(language, 150))] },
      language,
    );
    await page.getByRole('article').waitFor();
    expect([await partable(page), await paperFaults(page)]).toEqual([[], []]);
    expect(await numbering(page)).toContain('counter(pages)');
    expect(await sheetsOf(page, `${language}-person-long`)).toBeGreaterThan(3);
  });
});

it('offers whom was searched last, also where who was searched before comes later', async () => {
  const budi = { people: [{ id: 'b', name: 'Budi', unit: 'Sekretariat' }], total: 1 };
  await open('id', { findPeople: [{ ...ok(FOUND), hold: true }, ok(budi)] });
  for (const text of ['siti', 'budi']) {
    await page.getByLabel('Cari pegawai').fill(text);
    await button('Cari').click();
  }
  await page.getByRole('button', { name: 'Budi, Sekretariat' }).waitFor();
  await release(page);
  expect(await page.getByRole('button', { name: /Sekretariat/ }).allInnerTexts()).toEqual(['Budi, Sekretariat']);
});

it('says what was refused, in the search and in the print', async () => {
  const refusal = (happened: string) => ({ ok: false, error: { happened, kept: 'Tetap.', next: 'Coba lagi.' } });
  await open('id', {
    findPeople: [refusal('Sedang sibuk.'), ok(FOUND)],
    personData: [refusal('Tidak ada orang itu.')],
  });
  await page.getByLabel('Cari pegawai').fill('siti');
  await button('Cari').click();
  const told = async () => (await page.getByRole('alert').innerText()).split(/\n+/);
  expect(await told()).toEqual(['Sedang sibuk.', 'Tetap.', 'Coba lagi.']);
  await button('Cari').click();
  await page.getByRole('button', { name: /Siti/ }).click();
  await page.getByText('Tidak ada orang itu.').waitFor();
  expect(await told()).toEqual(['Tidak ada orang itu.', 'Tetap.', 'Coba lagi.']);
});
