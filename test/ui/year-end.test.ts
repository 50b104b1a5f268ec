/**
 * Facts about the end of the year in step Pantau, 300 px wide, in both languages: read when somebody asks for it, no letter
 * without a last word, and what is missing told with whom it is about.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { JobView, YearEndView } from '../../src/app/api.types.ts';
import { callsOf, focused, openPage, openStep, picture, type Replies, release } from './browser.ts';
import { cycleWith, FULL_HOME, homeWith, queueOf } from './home.ts';
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

const AWKWARD = 'Drs. H. Muhammad "Ucok" <b>Syahrial</b> Hasibuan-Nasution, M.Si. 👩‍💼';
const LONG_UNIT = 'Bidang Pengadaan, Pemberhentian, Informasi Kepegawaian dan Pengembangan Kompetensi Aparatur';

const VIEW: YearEndView = {
  counts: { unreported: 120, 'no-confirmer': 2, asked: 61, partly: 4, confirmed: 213 },
  isMade: true,
  mail: queueOf(181),
  held: { 'year-end': 3, confirmation: 1 },
  units: [
    { unit: LONG_UNIT, people: 140, unreported: 90, unconfirmed: 30 },
    { unit: '', people: 60, unreported: 0, unconfirmed: 37 },
    { unit: 'Sekretariat', people: 200, unreported: 0, unconfirmed: 0 },
  ],
  matters: [{ name: AWKWARD, unit: LONG_UNIT, text: 'Tautan bukti yang diawali http:// atau https:// untuk T1' }],
  mattersTotal: 7,
};
const NOTHING: YearEndView = {
  counts: { unreported: 400, 'no-confirmer': 0, asked: 0, partly: 0, confirmed: 0 },
  isMade: false,
  mail: queueOf(400),
  held: { 'year-end': 0, confirmation: 0 },
  units: [],
  matters: [],
  mattersTotal: 0,
};

const job = (done: number, finished: boolean) =>
  ok({
    name: 'year-end',
    done,
    total: 20,
    doing: 'Mengirim surat',
    waiting: false,
    finished,
    remainingSeconds: null,
  } satisfies JobView);

async function open(replies: Replies, language: 'id' | 'en' = 'id', home = FULL_HOME): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...home, language })], yearEnd: [ok(VIEW)], ...replies });
  await openStep(page, 'monitor');
}
const panel = () => page.locator('#panel-monitor');
const button = (name: string | RegExp) => panel().getByRole('button', { name, exact: typeof name === 'string' });
const called = async () => (await callsOf(page)).map(({ name }) => name).filter((name) => name !== 'home');
const look = (language: 'id' | 'en' = 'id') =>
  button(language === 'id' ? 'Lihat keadaan laporan' : 'See where reports stand').click();
async function expectGoodLayout(): Promise<void> {
  expect(await layoutFaults(page)).toEqual([]);
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const said = (id: string, en: string): string => (language === 'id' ? id : en);

  it('is read when somebody asks for it, and fits with everything there is', async () => {
    await open({}, language);
    expect(await called()).toEqual([]);
    await look(language);
    await panel()
      .getByRole('heading', { name: said('Keadaan laporan sekarang', 'Where reports stand now') })
      .waitFor();
    expect(await called()).toEqual(['yearEnd']);
    const text = await panel().innerText();
    expect(text).toContain(said('213 dari 280 pegawai', '213 of 280 people'));
    expect(text).toContain(AWKWARD);
    expect(text).toContain(said('Ditampilkan 1 dari 7', '1 of 7 are shown'));
    expect(text).toContain(said('Belum melapor 90, belum dikonfirmasi 30', '90 not reported, 30 not confirmed'));
    // A unit where everything is done is not listed.
    expect(text).not.toContain(said('dari 200 pegawai', 'of 200 people'));
    await expectGoodLayout();
    await picture(page, `${language}-year-end`);
  });

  it('sends only after a last word, with progress, and shows where it stands then', async () => {
    await open(
      {
        yearEnd: [ok(NOTHING), ok({ ...NOTHING, isMade: true })],
        startJob: [job(4, false)],
        advanceJob: [{ hold: true, ...job(20, true) }],
      },
      language,
    );
    await look(language);
    await button(said('Minta laporan dan konfirmasi', 'Ask for reports and confirmations')).click();
    const box = panel().getByRole('region', {
      name: said('Minta laporan dan konfirmasi', 'Ask for reports and confirmations'),
    });
    await box.waitFor();
    await focused(box);
    expect(await box.innerText()).toContain(said('Dua formulir dibuat lebih dahulu', 'Two forms are made first'));
    await expectGoodLayout();
    await picture(page, `${language}-year-end-send`);
    await button(said('Batal', 'Cancel')).click();
    expect(await called()).toEqual(['yearEnd']);
    await button(said('Minta laporan dan konfirmasi', 'Ask for reports and confirmations')).click();
    await button(said('Ya, kirim 400 surat', 'Yes, send 400 letters')).click();
    await page.getByRole('progressbar').first().waitFor();
    await expect.poll(called).toEqual(['yearEnd', 'startJob', 'advanceJob']);
    await release(page);
    await panel()
      .getByRole('heading', { name: said('Keadaan laporan sekarang', 'Where reports stand now') })
      .waitFor();
    expect((await callsOf(page)).find(({ name }) => name === 'startJob')?.args).toEqual({ name: 'year-end' });
  });
});

it('pulls, then reads where it stands', async () => {
  await open({ pullInquiries: [ok({})] });
  await look();
  await button('Tarik laporan').click();
  await page.getByText('Dikonfirmasi 213, menunggu atasan 61, belum melapor 120 pegawai.').first().waitFor();
  expect(await called()).toEqual(['yearEnd', 'pullInquiries', 'yearEnd']);
  const { following } = FULL_HOME.mail;
  expect(await page.getByRole('status').innerText()).toContain(`120 pegawai. ${following}`);
  expect(await panel().innerText()).toContain(following);
});

it('reminds one unit after a last word, and lists held reports apart from everything else', async () => {
  const counts = { letters: 20, waiting: 0, quota: 100, now: 20, later: 0 };
  const found = { kind: 'year-end-reminder', links: 20, first: null, leftOut: [], leftOutTotal: 0, problems: [] };
  await open({
    previewLetters: [ok({ ...counts, ...found, blanks: [] })],
    startReminders: [job(20, true)],
    heldAnswers: [ok({ total: 0, answers: [] })],
  });
  await look();
  const units = panel().getByRole('region', { name: 'Laporan belum selesai, menurut unit' });
  const remind = units.getByRole('button', { name: new RegExp(LONG_UNIT) });
  await remind.click();
  await units.getByRole('button', { name: 'Batal' }).click();
  await remind.click();
  await units.getByRole('button', { name: 'Ya, kirim 20 surat' }).waitFor();
  expect(await called()).not.toContain('startReminders');
  await units.getByRole('button', { name: 'Ya, kirim 20 surat' }).click();
  await expect
    .poll(async () => (await callsOf(page)).find(({ name }) => name === 'startReminders')?.args)
    .toEqual({
      kind: 'year-end-reminder',
      unit: LONG_UNIT,
    });
  await panel()
    .getByRole('region', { name: 'Laporan yang ditahan: 3' })
    .getByRole('button', { name: 'Lihat jawaban yang ditahan' })
    .click();
  await expect
    .poll(async () => (await callsOf(page)).find(({ name }) => name === 'heldAnswers')?.args)
    .toEqual({ about: 'year-end' });
});

it('where nothing may change, everything is shown and no letter goes', async () => {
  await open({}, 'id', homeWith({ cycle: cycleWith({ stage: 'finalised' }) }));
  await look();
  await page.getByText('Pada keadaan periode ini laporan hanya dapat dilihat.').waitFor();
  expect(await button('Minta laporan dan konfirmasi').count()).toBe(0);
  expect(await button('Tarik laporan').count()).toBe(0);
});

it('a failure is told in its place', async () => {
  const error = { code: 'busy', happened: 'Sedang dipakai.', kept: 'Tidak ada yang berubah.', next: 'Coba lagi.' };
  await open({ yearEnd: [{ ok: false, error }] });
  await look();
  await panel().getByRole('alert').waitFor();
  expect(await panel().getByRole('alert').innerText()).toContain('Sedang dipakai.');
});
