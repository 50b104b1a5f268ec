/** Facts about personal data in the sidebar: what is beyond its time is seen first, and goes only for a reason. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { JobView, KeptDataView } from '../../src/app/api.types.ts';
import { callsOf, openPage, picture, type Replies } from './browser.ts';
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

const KEPT: KeptDataView = {
  title: '2 tempat memuat data yang lewat masanya.',
  due: [
    { place: 'Arsip Jawaban 2024: 2.311 baris', about: 'Jawaban mentah, lewat 24 bulan', rows: 2311, reached: true },
    { place: 'Jawaban di formulir "Rekan" <b>', about: 'Jawaban mentah, lewat 24 bulan', rows: null, reached: true },
  ],
  code: 'ab12',
  notes: ['Yang dimusnahkan tidak dapat dikembalikan.'],
  possible: true,
};
const NOTHING: KeptDataView = { title: 'Tidak ada yang lewat masanya.', due: [], code: '', notes: [], possible: false };
const JOB: JobView = {
  name: 'purge',
  done: 2,
  total: 2,
  finished: true,
  doing: '',
  waiting: false,
  remainingSeconds: 0,
};
const WORDS = {
  id: { look: 'Lihat yang lewat masanya', reason: 'Alasan memusnahkan', yes: 'Musnahkan sekarang', no: 'Batal' },
  en: { look: 'See what is beyond its time', reason: 'Reason for deleting', yes: 'Delete now', no: 'Cancel' },
} as const;

const part = () => page.locator('section[aria-labelledby="privacy-title"]');
const button = (name: string) => part().getByRole('button', { name });
const open = async (language: 'id' | 'en', replies: Replies): Promise<void> => {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies }, language);
  await part().waitFor();
};
const made = async () => (await callsOf(page)).filter(({ name }) => name !== 'home');

describe.each(['id', 'en'] as const)('personal data (%s)', (language) => {
  const words = WORDS[language];

  it('shows what is beyond its time only when somebody asks, accessibly and without overflow', async () => {
    await open(language, { keptData: [ok(KEPT)] });
    expect(await made()).toEqual([]);
    await button(words.look).click();
    await button(words.yes).waitFor();
    const text = await part().innerText();
    for (const told of [KEPT.title, 'Arsip Jawaban 2024', '"Rekan" <b>', ...KEPT.notes]) expect(text).toContain(told);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-privacy`);
  });

  it('deletes what was seen, for a reason and after the last word, and looks again', async () => {
    await open(language, { keptData: [ok(KEPT), ok(NOTHING)], startPurge: [ok(JOB)] });
    await button(words.look).click();
    expect(await button(words.yes).getAttribute('aria-disabled')).toBe('true');
    await part().getByLabel(words.reason).fill('  Masa simpan habis  ');
    await picture(page, `${language}-privacy-delete`);
    await button(words.yes).click();
    await expect
      .poll(async () => (await made()).map(({ name }) => name))
      .toEqual(['keptData', 'startPurge', 'keptData']);
    expect((await made())[1]?.args).toEqual({ code: 'ab12', reason: 'Masa simpan habis' });
    await part().getByText(NOTHING.title).waitFor();
    expect(await button(words.yes).count()).toBe(0);
  });

  it('deletes nothing when it is called off', async () => {
    await open(language, { keptData: [ok(KEPT)] });
    await button(words.look).click();
    await button(words.no).click();
    await expect.poll(() => button(words.yes).count()).toBe(0);
    expect((await made()).map(({ name }) => name)).toEqual(['keptData']);
  });
});

it('opens the sheet of times and the print of somebody’s data, and says in place what was refused', async () => {
  const refused = { ok: false, error: { happened: 'Belum boleh.', kept: 'Tidak ada yang diubah.', next: 'Tunggu.' } };
  await open('id', {
    editRetention: [ok({ shown: true })],
    showPersonData: [ok({ shown: true })],
    keptData: [refused],
  });
  await button('Buka sheet Masa Simpan').click();
  await button('Cetak data pegawai').click();
  await expect.poll(async () => (await made()).map(({ name }) => name)).toEqual(['editRetention', 'showPersonData']);
  await button('Lihat yang lewat masanya').click();
  await part().getByText('Belum boleh.').waitFor();
});
