/** Facts about the leadership workbook in the sidebar: who would see it is named before anybody is let in, in both languages. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { LeadershipView } from '../../src/app/api.types.ts';
import { callsOf, openPage, openStep, picture, type Replies } from './browser.ts';
import { FULL_HOME } from './home.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });

let browser: Browser;
let sidebar: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar] = await Promise.all([startBrowser(), buildPages('sidebar')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const HEAD = 'kepala.badan.yang.alamatnya.sangat.panjang@bkpsdm.binjaikota.example';
const NONE: LeadershipView = {
  file: null,
  viewers: [],
  fresh: [HEAD],
  leaving: [],
  refused: [],
  before: null,
  isMonthly: false,
  isPossible: true,
  outcome: null,
};
const MADE: LeadershipView = {
  ...NONE,
  file: {
    url: 'https://docs.google.com/spreadsheets/d/1/edit',
    owner: 'petugas@bkpsdm.binjai.example',
    isMine: true,
    at: '2026-12-31T09:00:00',
    lookedAt: '2026-12-31T10:30:00',
  },
  viewers: [HEAD],
  fresh: [],
  isMonthly: true,
  outcome: 'made',
};

async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies }, language);
  await openStep(page, 'summary');
}
const panel = () => page.locator('#panel-summary');
const press = (name: string) => panel().getByRole('button', { name, exact: true }).click();
const asked = async () =>
  (await callsOf(page))
    .filter(({ name }) => name === 'updateLeadership')
    .map(({ args }) => (args as { readonly share: unknown }).share);

const WORDS = {
  id: {
    look: 'Lihat keadaan buku kerja pimpinan',
    update: 'Perbarui buku kerja pimpinan',
    who: `Akan dapat melihat: ${HEAD}`,
    yes: 'Ya, perbarui dan bagikan',
    no: 'Batal',
    open: 'Buka buku kerja pimpinan',
    times: 'Isinya dari 31 Desember 2026, 09.00; terakhir diperiksa 31 Desember 2026, 10.30.',
    foreign: 'membuat berkas baru milik Anda',
    before: 'Minta lama@bkpsdm.binjai.example menghapusnya',
    impossible: 'Belum dapat disusun',
  },
  en: {
    look: 'See where the leadership workbook stands',
    update: 'Renew the leadership workbook',
    who: `Will be able to look: ${HEAD}`,
    yes: 'Yes, renew and share',
    no: 'Cancel',
    open: 'Open the leadership workbook',
    times: 'What it says is of 31 December 2026, 09:00; last checked 31 December 2026, 10:30.',
    foreign: 'makes a new file that is yours',
    before: 'Ask lama@bkpsdm.binjai.example to delete it',
    impossible: 'It cannot be made yet',
  },
} as const;

describe.each(['id', 'en'] as const)('the leadership workbook in %s', (language) => {
  const words = WORDS[language];

  it('names who would be let in, lets nobody in until that is answered, and shows the file then', async () => {
    await open(language, { leadership: [ok(NONE)], updateLeadership: [ok(MADE)] });
    await press(words.look);
    await press(words.update);
    await panel().getByText(words.who).waitFor();
    await press(words.no);
    expect(await asked()).toEqual([]);
    await press(words.update);
    await picture(page, `leadership-ask-${language}`);
    expect(await layoutFaults(page)).toEqual([]);
    await press(words.yes);
    await panel().getByText(words.times).waitFor();
    expect(await asked()).toEqual([[HEAD]]);
    const link = panel().getByRole('link', { name: words.open });
    expect(await link.getAttribute('href')).toBe(MADE.file?.url);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `leadership-made-${language}`);
  });

  it('says whose an earlier file is, what Google refused, and why it cannot be made', async () => {
    const view: LeadershipView = {
      ...MADE,
      file: MADE.file && { ...MADE.file, isMine: false },
      refused: [{ email: HEAD, why: 'Sharing outside of binjaikota.example is off.' }],
      before: { url: 'https://docs.google.com/spreadsheets/d/0/edit', owner: 'lama@bkpsdm.binjai.example' },
      isPossible: false,
    };
    await open(language, { leadership: [ok(view)] });
    await press(words.look);
    for (const text of [words.foreign, words.before, words.impossible, 'Sharing outside of binjaikota.example is off.'])
      await panel().getByText(text).waitFor();
    const button = panel().getByRole('button', { name: words.update, exact: true });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    expect(await layoutFaults(page)).toEqual([]);
  });
});

it('where nobody new would be let in, one press renews it', async () => {
  await open('id', { leadership: [ok(MADE)], updateLeadership: [ok({ ...MADE, outcome: 'unchanged' })] });
  await press(WORDS.id.look);
  await press(WORDS.id.update);
  await page.getByText('Tidak ada angka yang berubah').waitFor();
  expect(await asked()).toEqual([[]]);
});
