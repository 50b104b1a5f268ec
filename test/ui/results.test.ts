/**
 * Facts about results in step Nilai, 300 px wide, in both languages: read when somebody asks for it, nothing published
 * before its number and one text were seen, and objections told with who decides and by when.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { JobView, ResultsPreview, ResultsView } from '../../src/app/api.types.ts';
import { callsOf, focused, openPage, openStep, picture, type Replies, release } from './browser.ts';
import { cycleWith, FULL_HOME, queueOf } from './home.ts';
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

const VIEW: ResultsView = {
  mayPublish: true,
  mayPull: true,
  published: 403,
  due: 15,
  counts: { open: 100, silent: 0, accepted: 300, objected: 3 },
  until: '14 Januari 2027',
  held: 1,
  heldDecisions: 0,
  heldOutcomes: 0,
  objections: [
    {
      name: AWKWARD,
      unit: LONG_UNIT,
      state: 'Terlambat: Menunggu putusan',
      decider: 'Kepala Badan',
      due: '17 Januari 2027',
      isUndecided: true,
    },
    {
      name: 'Siti',
      unit: '',
      state: 'Menunggu pemutus ditunjuk',
      decider: '',
      due: '18 Januari 2027',
      isUndecided: true,
    },
    { name: 'Ali', unit: 'Sekretariat', state: 'Ditolak, hasil tetap', decider: 'Sekda', due: '', isUndecided: false },
  ],
  objectionsTotal: 3,
  undecided: 2,
  unsettled: '100 pegawai masih dapat menanggapi hasilnya sampai 14 Januari 2027; 2 keberatan belum diputus',
};
const PREVIEW: ResultsPreview = {
  due: 15,
  insufficient: 2,
  withoutAddress: 1,
  ...queueOf(14),
  now: 10,
  later: 4,
  until: '14 Januari 2027',
  first: { name: AWKWARD, text: 'Nilai akhir Anda 92, predikat Baik.\n\nHasil kerja 100: <rata-rata>.' },
};
const job = (done: number, finished: boolean) =>
  ok({
    name: 'publish',
    done,
    total: 14,
    doing: 'Mengirim surat',
    waiting: false,
    finished,
    remainingSeconds: null,
  } satisfies JobView);
const HOME = { ...FULL_HOME, cycle: cycleWith({ stage: 'closed' as const }) };

async function open(replies: Replies, language: 'id' | 'en'): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...HOME, language })], results: [ok(VIEW)], ...replies });
  await openStep(page, 'ratings');
}
const panel = () => page.locator('#panel-ratings');
const button = (name: string) => panel().getByRole('button', { name, exact: true });
const called = async () => (await callsOf(page)).map(({ name }) => name).filter((name) => name !== 'home');

async function openResults(language: 'id' | 'en'): Promise<void> {
  await button(language === 'id' ? 'Lihat keadaan hasil' : 'See where results stand').click();
  await button(language === 'id' ? 'Muat ulang keadaan hasil' : 'Reload where results stand').waitFor();
}
async function expectGoodLayout(): Promise<void> {
  expect(await layoutFaults(page)).toEqual([]);
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const said = (id: string, en: string): string => (language === 'id' ? id : en);

  it('is read when somebody asks for it, and fits with everything there is', async () => {
    await open({}, language);
    expect(await called()).toEqual([]);
    await openResults(language);
    expect(await called()).toEqual(['results']);
    const text = await panel().innerText();
    expect(text).toContain(said('300 dari 403 pegawai', '300 of 403 employees'));
    expect(text).toContain(said('Batas menanggapi yang terakhir: 14 Januari 2027', 'Last day to answer'));
    expect(text).toContain(AWKWARD);
    expect(text).toContain(said('Pemutus: Kepala Badan', 'Decides: Kepala Badan'));
    expect(text).toContain(said('Pemutus belum ada', 'Nobody may decide yet'));
    expect(text).toContain('2 keberatan belum diputus');
    await expectGoodLayout();
    await picture(page, `${language}-results`);
  });

  it('is published only after one text was seen, with progress, and shows where it stands then', async () => {
    const after = { ...VIEW, due: 0, published: 418, counts: { ...VIEW.counts, open: 115 } };
    await open(
      {
        results: [ok(VIEW), ok(after)],
        previewResults: [ok(PREVIEW)],
        startJob: [job(4, false)],
        advanceJob: [{ hold: true, ...job(14, true) }],
      },
      language,
    );
    await openResults(language);
    await button(said('Terbitkan hasil', 'Publish results')).click();
    const box = panel().getByRole('region', { name: said('Terbitkan hasil?', 'Publish results?') });
    await box.waitFor();
    await focused(box);
    await box.locator('summary').first().click();
    expect(await box.innerText()).toContain('<rata-rata>');
    expect(await box.innerText()).toContain(said('4 surat berangkat hari berikutnya', '4 letters go on later days'));
    expect(await box.innerText()).toContain('14 Januari 2027');
    await expectGoodLayout();
    await picture(page, `${language}-results-publish`);
    await box.getByRole('button', { name: said('Ya, kirim 14 surat', 'Yes, send 14 letters') }).click();
    await page.locator('progress[value="4"]').waitFor();
    await release(page);
    await page.locator('progress').waitFor({ state: 'detached' });
    expect(await called()).toEqual(['results', 'previewResults', 'startJob', 'advanceJob', 'results']);
    expect(await panel().innerText()).toContain(said('Semua hasil sudah diterbitkan', 'All results are published'));
  });

  it('pulls what was answered, and says what was refused at its place', async () => {
    const refused = { code: 'x', happened: 'Tidak dapat dilakukan.', kept: 'Tetap.', next: 'Ulangi.' };
    const accepted = { ...VIEW, counts: { ...VIEW.counts, accepted: 350, open: 50 } };
    const words = said('Di antrean: 2 surat tentang keberatan.', 'In the queue: 2 letters about objections.');
    const home = ['', words].map((following) => ok({ ...HOME, language, mail: { ...HOME.mail, following } }));
    await open({ home, pullResults: [ok(accepted)], previewResults: [{ ok: false, error: refused }] }, language);
    await openResults(language);
    const follow = panel().getByText(words);
    expect(await follow.count()).toBe(0);
    await button(said('Tarik jawaban', 'Pull answers')).click();
    await panel().getByText(said('350 dari 403 pegawai', '350 of 403 employees')).waitFor();
    // Nobody was asked about letters that follow from answers: that they wait is said where the answers are.
    await follow.waitFor();
    expect(await page.getByRole('status').innerText()).toMatch(new RegExp(`350.* ${words}$`));
    await button(said('Terbitkan hasil', 'Publish results')).click();
    await panel().getByRole('alert').waitFor();
    expect(await panel().getByRole('alert').innerText()).toContain('Tidak dapat dilakukan.');
  });

  it('says what to do while there is nothing', async () => {
    const nothing = { ...VIEW, mayPublish: false, published: 0, objections: [], objectionsTotal: 0, unsettled: '' };
    await open({ results: [ok(nothing)] }, language);
    await openResults(language);
    expect(await panel().innerText()).toContain(said('tutup periode dahulu', 'close the period first'));
    expect(await button(said('Terbitkan hasil', 'Publish results')).count()).toBe(0);
    await expectGoodLayout();
  });
});

it('shows what was read last, also where what was read before comes later', async () => {
  const accepted = (count: number) => ok({ ...VIEW, counts: { ...VIEW.counts, accepted: count } });
  page = await openPage(browser, sidebar, {
    home: [ok(HOME), ok({ ...HOME, mail: { ...HOME.mail, counts: { ...HOME.mail.counts, sent: 399 } } })],
    results: [accepted(300), { ...accepted(301), hold: true }, accepted(350)],
  });
  await openStep(page, 'ratings');
  await openResults('id');
  // What it rests on has moved at home, so it is read anew without a word.
  await page.getByRole('button', { name: 'Muat ulang', exact: true }).click();
  await expect.poll(called).toEqual(['results', 'results']);
  await button('Muat ulang keadaan hasil').click();
  await panel().getByText('350 dari 403 pegawai').waitFor();
  await release(page);
  expect(await panel().getByText('350 dari 403 pegawai').count()).toBe(1);
});
