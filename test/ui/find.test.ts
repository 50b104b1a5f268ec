/**
 * Facts about finding an employee, 300 px wide: by name or by the selected row, everything about them comes folded up with
 * the rating and why, and whatever is not found is said in words.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { PersonView } from '../../src/app/api.types.ts';
import { callsOf, openPage, picture, type Replies } from './browser.ts';
import { wordsIn } from './dictionary.ts';
import { FULL_HOME } from './home.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });
const SITI = { id: '198609262015051001', name: 'Dra. Hj. Siti "Butet" <b>Hasibuan</b>, M.Si.', unit: 'Sekretariat' };
const VIEW: PersonView = {
  ...SITI,
  isEdited: true,
  rating: {
    title: 'Nilai',
    texts: [],
    header: [],
    rows: [
      ['Nilai Akhir', '97,25'],
      ['Predikat', 'Baik'],
    ],
  },
  why: ['Hasil kerja 98.', 'Perilaku 96.'],
  sections: [
    { group: 'rating', title: 'Penugasan', texts: ['Rekan: 4 penilai ditugaskan.'], header: [], rows: [] },
    {
      group: 'work',
      title: 'Sasaran',
      texts: [],
      header: ['Rencana Hasil Kerja', 'Target'],
      rows: [['Menyusun_laporan_triwulan_yang_sangat_panjang_tanpa_spasi_sama_sekali_2026', '4']],
    },
    {
      group: 'care',
      title: 'Berkas',
      texts: [],
      header: ['Berkas', 'Sifat', 'Aturan', 'Keadaan', 'Tenggat'],
      rows: [
        [
          '2',
          'Kandidat untuk pemeriksaan',
          'PP 94/2021, tidak masuk kerja',
          'Menunggu tanggapan pegawai',
          '1 Desember 2026',
        ],
        ['1', 'Kandidat untuk pemeriksaan', 'PP 30/2019, nilai rendah', 'Selesai', ''],
      ],
    },
    {
      group: 'care',
      title: 'Isyarat Dini',
      texts: [],
      header: ['Waktu', 'Isyarat'],
      rows: [['1 Juli 2026, 09.00', 'Nilai menurun']],
    },
    {
      group: 'letters',
      title: 'Surat',
      texts: ['dan 3 baris lagi di sheet Surat.'],
      header: ['Waktu', 'Jenis'],
      rows: [['20 Desember 2026, 09.00', 'Pengingat']],
    },
  ],
};

let browser: Browser;
let sidebar: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar] = await Promise.all([startBrowser(), buildPages('sidebar')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies }, language);
  await page.getByRole('button', { name: wordsIn(language)('app.find') }).click();
  await page.locator('#find input').waitFor();
}
const found = () => page.locator('#find');
const calls = async () => (await callsOf(page)).filter(({ name }) => name !== 'home');

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const words = wordsIn(language);

  it('somebody is found by keyboard, and everything about them fits', async () => {
    await open(language, { findPeople: [ok({ people: [SITI], total: 1 })], person: [ok(VIEW)] });
    await found().locator('input').fill(' siti ');
    await page.keyboard.press('Enter');
    await found().getByRole('heading', { name: SITI.name }).waitFor();
    expect(await calls()).toEqual([
      { name: 'findPeople', args: { text: 'siti' } },
      { name: 'person', args: { id: SITI.id } },
    ]);
    expect(await found().innerText()).toContain('97,25');
    expect(await found().getByText(words('find.edited')).isVisible()).toBe(true);
    expect(await found().getByText('Perilaku 96.').isVisible()).toBe(false);
    // By keyboard each group opens, in the order of the page; a group has its sheets under their own names.
    const groups = ['find.why', 'find.group.rating', 'find.group.work', 'find.group.care', 'find.group.letters'];
    expect(await found().locator('summary').allInnerTexts()).toEqual(groups.map(words));
    for (const summary of await found().locator('summary').all()) {
      await summary.focus();
      await page.keyboard.press('Enter');
    }
    expect(await found().getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
      VIEW.sections.map(({ title }) => title),
    );
    const dossiers = await found().getByRole('region', { name: 'Berkas' }).innerText();
    expect(dossiers.indexOf('Menunggu tanggapan')).toBeLessThan(dossiers.indexOf('Selesai'));
    expect(await found().getByText('Perilaku 96.').isVisible()).toBe(true);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-find`);
  });

  it('of several one is chosen, and how many more there are is said', async () => {
    const people = [SITI, { ...SITI, id: '2', name: 'Budi' }];
    await open(language, {
      findPeople: [ok({ people, total: 12 })],
      person: [ok({ ...VIEW, rating: { ...VIEW.rating, rows: [] }, why: [] })],
    });
    await found().locator('input').fill('i');
    await found()
      .getByRole('button', { name: words('find.search') })
      .click();
    await found().getByText('10').waitFor();
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-find-several`);
    await found().getByRole('button', { name: 'Budi' }).click();
    await found().getByText(words('find.unrated')).waitFor();
    expect((await calls()).at(-1)).toEqual({ name: 'person', args: { id: '2' } });
  });

  it('nobody, or a row that is about nobody, is said in words', async () => {
    await open(language, {
      findPeople: [ok({ people: [], total: 0 })],
      personInRow: [ok({ person: null }), ok({ person: SITI })],
      person: [ok(VIEW)],
    });
    await found().locator('input').fill('zzz');
    await page.keyboard.press('Enter');
    await found().getByText(words('find.none')).waitFor();
    const row = found().getByRole('button', { name: words('find.row') });
    await row.click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe(words('find.row.none'));
    await row.click();
    await found().getByRole('heading', { name: SITI.name }).waitFor();
  });
});

it('what cannot be read is told beside the search, and what was typed stays', async () => {
  await open('id', { findPeople: [{ throws: 'NetworkError: Connection failure' }] });
  await found().locator('input').fill('siti');
  await page.keyboard.press('Enter');
  await found().getByRole('alert').waitFor();
  expect(await found().locator('input').inputValue()).toBe('siti');
});
