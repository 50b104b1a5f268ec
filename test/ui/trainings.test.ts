/** Facts about trainings in the sidebar: seen before anything is sent, certificates in one press, in both languages. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { TrainingsView } from '../../src/app/api.types.ts';
import { callsOf, focused, openPage, openStep, picture, type Replies } from './browser.ts';
import { FULL_HOME, queueOf } from './home.ts';
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

const VIEW: TrainingsView = {
  trainings: [
    {
      code: 'PL01',
      title: 'Komunikasi Efektif "Dasar" <b>',
      facts: '20 JP · 10 Februari 2026 – 11 Februari 2026 · Aula BKPSDM Kota Binjai · sisa 3 tempat',
      isOpen: true,
      enrolled: 27,
      waiting: 0,
      attended: 0,
      certified: 0,
    },
    {
      code: 'PL02',
      title: 'Pengelolaan Barang Milik Daerah',
      facts: '24 JP · 5 Januari 2026 · Laboratorium · penuh, 4 orang di daftar tunggu',
      isOpen: false,
      enrolled: 2,
      waiting: 4,
      attended: 9,
      certified: 2,
    },
  ],
  open: 1,
  fresh: 1,
  mail: { offer: queueOf(40), evaluation: queueOf(3) },
  enrolment: { asked: 40, answered: 31 },
  evaluation: { asked: 9, answered: 5 },
  isAsked: true,
  due: 3,
  promoted: [{ name: 'Siti "S" <b>', training: 'PL02' }],
  promotedTotal: 1,
  held: 1,
};
const JOB = { done: 1, total: 1, finished: true, doing: '', waiting: false, remainingSeconds: 0 };

async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies }, language);
  await openStep(page, 'trainings');
}
const press = (name: string | RegExp) => page.locator('#panel-trainings').getByRole('button', { name }).first().click();
const calls = async () => (await callsOf(page)).filter(({ name }) => name !== 'home');
const names = async () => (await calls()).map(({ name }) => name);

const WORDS = {
  id: {
    look: 'Lihat pelatihan',
    offer: 'Kirim penawaran',
    ask: 'Minta evaluasi',
    yes: /^Ya, kirim \d+ surat$/,
    no: 'Batal',
  },
  en: {
    look: 'Look at trainings',
    offer: 'Send offer',
    ask: 'Ask for evaluations',
    yes: /^Yes, send \d+ letters$/,
    no: 'Cancel',
  },
} as const;

describe.each(['id', 'en'] as const)('trainings (%s)', (language) => {
  const words = WORDS[language];

  it('are read only when somebody asks, and show places, who waits and who got a place', async () => {
    await open(language, { trainings: [ok(VIEW)] });
    expect(await names()).toEqual([]);
    await press(words.look);
    await page.getByText('PL01 Komunikasi').waitFor();
    const text = await page.locator('#panel-trainings').innerText();
    for (const part of ['sisa 3 tempat', 'Siti "S" <b>: PL02', '27', '31']) expect(text).toContain(part);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-trainings`);
  });

  it('are offered and evaluations asked for only after the last word, which says how many and has the focus', async () => {
    const replies = { trainings: [ok(VIEW)], startJob: [ok({ ...JOB, name: 'trainings' })] };
    await open(language, replies);
    await press(words.look);
    await press(words.offer);
    await expect.poll(() => page.locator(':focus').innerText()).toContain('40');
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-trainings-offer`);
    await press(words.no);
    expect(await names()).toEqual(['trainings']);
    // By keyboard alone: the button has the focus again.
    await focused(page.locator('#panel-trainings').getByRole('button', { name: words.offer }).first());
    await page.keyboard.press('Enter');
    await press(words.yes);
    await expect.poll(names).toEqual(['trainings', 'startJob', 'trainings']);
    await press(words.ask);
    await press(words.yes);
    await expect
      .poll(async () => (await calls()).filter(({ name }) => name === 'startJob').map(({ args }) => args))
      .toEqual([{ name: 'trainings' }, { name: 'training-evaluations' }]);
  });
});

it('gives numbers to whoever attended and has none, and opens the window to print', async () => {
  await open('id', {
    trainings: [ok(VIEW)],
    giveCertificates: [ok({ given: 7, earned: 9 })],
    showCertificates: [ok({ shown: true })],
  });
  await press('Lihat pelatihan');
  await press('Beri nomor sertifikat PL02');
  await expect.poll(names).toEqual(['trainings', 'giveCertificates', 'trainings', 'showCertificates']);
  expect((await calls())[1]?.args).toEqual({ kind: 'training', of: 'PL02', personId: null });
  expect(await page.getByRole('button', { name: 'Beri nomor sertifikat PL01' }).count()).toBe(0);
});

it('has held answers of each kind apart, and reminders for both', async () => {
  await open('id', { trainings: [ok(VIEW)] });
  await press('Lihat pelatihan');
  for (const title of ['Ditahan: Pendaftaran pelatihan', 'Ditahan: Evaluasi pelatihan'])
    await page.getByRole('region', { name: title, exact: true }).waitFor();
  const text = await page.locator('#panel-trainings').innerText();
  expect(text).toContain('belum memilih pelatihan');
  expect(text).toContain('belum mengisi evaluasi');
});

it('tells what Google refused in its own place', async () => {
  await open('id', { trainings: [{ throws: 'NetworkError: Connection failure' }] });
  await press('Lihat pelatihan');
  await page.locator('#panel-trainings').getByRole('alert').waitFor();
});
