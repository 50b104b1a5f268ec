/**
 * Facts about making targets known in step Siapkan, 300 px wide, in both languages: read when somebody asks for it, nothing
 * announced before its number and its first letter were seen, and questions, units and held answers told as they are.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { AnnouncementPreview, AnnouncementView, AnswersView, JobView } from '../../src/app/api.types.ts';
import { callsOf, focused, openPage, openStep, picture, type Replies, release } from './browser.ts';
import { cycleWith, EMPTY_HOME, FULL_HOME, homeWith } from './home.ts';
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

const VIEW: AnnouncementView = {
  counts: { 'no-targets': 9, unannounced: 12, changed: 3, asked: 61, question: 60, acknowledged: 267 },
  due: 15,
  problems: [
    {
      code: 'target-unmeasurable',
      table: 'Sasaran',
      row: 17,
      column: 'Target',
      expected: 'Sasaran RHK2 yang dapat diukur: target, bobot, dan indikator atau satuan',
      received: '',
    },
  ],
  problemsTotal: 4,
  copyable: 7,
  form: 'https://docs.google.com/forms/d/e/a/viewform',
  held: 1,
  matters: 1,
  units: [
    { unit: LONG_UNIT, people: 140, open: 90, asked: 41 },
    { unit: '', people: 2, open: 1, asked: 0 },
    { unit: 'Sekretariat', people: 70, open: 0, asked: 0 },
  ],
  questions: [
    { name: AWKWARD, unit: LONG_UNIT, question: 'Apa arti <RHK2>?\nMengapa 480 berkas?', time: '2026-01-07T08:15:30' },
    { name: 'Siti Aminah', unit: 'Sekretariat', question: '', time: '2026-01-08T09:00:00' },
  ],
  questionsTotal: 60,
};

const PREVIEW: AnnouncementPreview = {
  kind: 'targets',
  due: 15,
  letters: 14,
  links: 14,
  first: {
    to: 'ali@contoh.example',
    subject: 'Sasaran dan standar kerja 2026: Ali',
    body: 'Yth. Ali,\n\n(tautan pribadi)',
  },
  leftOut: [{ name: AWKWARD, unit: LONG_UNIT, reason: 'tidak ada alamat email' }],
  leftOutTotal: 10,
  quota: 10,
  waiting: 0,
  now: 10,
  later: 4,
  blanks: [],
  problems: [],
};

const HELD: AnswersView = {
  total: 1,
  answers: [
    {
      state: 'held',
      fingerprint: 'f1',
      role: 'targets',
      table: 'Jawaban Sasaran',
      row: 2,
      time: '2026-01-07T08:15:30',
      email: 'pribadi@contoh.example',
      reason: 'Alamat ini belum dikenal.',
      rater: AWKWARD,
      ratee: AWKWARD,
      acceptable: true,
      memorable: true,
      options: [],
    },
  ],
};

const jobView = (done: number, total: number, finished: boolean): JobView => ({
  name: 'announce',
  done,
  total,
  doing: 'Mengirim surat',
  waiting: false,
  finished,
  remainingSeconds: null,
});
const job = (done: number, finished: boolean) => ok(jobView(done, 14, finished));

async function open(replies: Replies, language: 'id' | 'en' = 'id', home = FULL_HOME): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...home, language })], announcement: [ok(VIEW)], ...replies });
  await openStep(page, 'prepare');
}
const panel = () => page.locator('#panel-prepare');
const button = (name: string | RegExp) => panel().getByRole('button', { name, exact: typeof name === 'string' });
const called = async () => (await callsOf(page)).map(({ name }) => name).filter((name) => name !== 'home');
const argsOf = async (name: string) => (await callsOf(page)).filter((one) => one.name === name).map(({ args }) => args);

async function openTargets(language: 'id' | 'en' = 'id'): Promise<void> {
  await button(language === 'id' ? 'Lihat keadaan sasaran' : 'See where targets stand').click();
  await panel()
    .getByRole('heading', { name: language === 'id' ? 'Keadaan sekarang' : 'Where it stands' })
    .waitFor();
}
async function expectGoodLayout(): Promise<void> {
  expect(await layoutFaults(page)).toEqual([]);
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const said = (id: string, en: string): string => (language === 'id' ? id : en);

  it('is read when somebody asks for it, and fits with everything there is', async () => {
    await open({ heldAnswers: [ok(HELD)] }, language);
    expect(await called()).toEqual([]);
    await openTargets(language);
    expect(await called()).toEqual(['announcement']);
    const text = await panel().innerText();
    expect(text).toContain(said('267 dari 403 pegawai', '267 of 403 employees'));
    expect(text).toContain('Apa arti <RHK2>?');
    expect(text).toContain(said('(tanpa isi pertanyaan)', '(no question written)'));
    expect(text).toContain(said('90 dari 140 belum menyatakan paham, 41 di antaranya', '90 of 140 have not said'));
    await expectGoodLayout();
    await picture(page, `${language}-targets`);
    await picture(page, `${language}-targets-double`);
  });

  it('is announced only after its letters were seen, with progress, and shows where it stands then', async () => {
    const after = { ...VIEW, due: 0, counts: { ...VIEW.counts, unannounced: 0, changed: 0, asked: 76 } };
    await open(
      {
        announcement: [ok(VIEW), ok(after)],
        pullInquiries: [ok({ ...VIEW, due: 0 })],
        previewAnnouncement: [ok(PREVIEW)],
        startJob: [job(4, false)],
        advanceJob: [{ hold: true, ...job(10, true) }],
      },
      language,
    );
    await openTargets(language);
    await button(said('Umumkan', 'Announce')).click();
    const box = panel().getByRole('region', { name: said('Umumkan sasaran?', 'Announce targets?') });
    await box.waitFor();
    await focused(box);
    await box.locator('summary').first().click();
    expect(await box.innerText()).toContain('ali@contoh.example');
    expect(await box.innerText()).toContain(said('dan 14 surat dikirim', 'and 14 letters go'));
    await expectGoodLayout();
    await picture(page, `${language}-targets-announce`);
    await box.getByRole('button', { name: said('Ya, kirim 14 surat', 'Yes, send 14 letters') }).click();
    await page.locator('progress[value="4"]').waitFor();
    expect(await page.getByRole('status').innerText()).toContain('4');
    await release(page);
    await page.locator('progress').waitFor({ state: 'detached' });
    expect(await called()).toEqual(['announcement', 'previewAnnouncement', 'startJob', 'advanceJob', 'announcement']);
    expect(await argsOf('startJob')).toEqual([{ name: 'announce' }]);
    expect(await panel().innerText()).toContain(said('Tidak ada sasaran baru', 'There are no new targets'));
    await expectGoodLayout();
    // Whose targets cannot be announced is no reason to say that there is nothing new.
    await button(said('Tarik jawaban', 'Pull answers')).click();
    await panel().getByText(said('Belum dapat diumumkan: sasaran 15 pegawai', 'The targets of 15 employees')).waitFor();
  });

  it('says what to do while there is nothing', async () => {
    const nothing = Object.fromEntries(Object.keys(VIEW.counts).map((state) => [state, 0]));
    const view = {
      ...VIEW,
      counts: nothing,
      due: 0,
      copyable: 0,
      form: '',
      units: [],
      questions: [],
      questionsTotal: 0,
    };
    await open(
      { announcement: [ok({ ...view, problems: [], problemsTotal: 0, held: 0, matters: 0 })] },
      language,
      EMPTY_HOME,
    );
    await button(said('Lihat keadaan sasaran', 'See where targets stand')).click();
    await panel().getByText(said('Belum ada pegawai yang dinilai.', 'Nobody is rated yet.')).waitFor();
    await expectGoodLayout();
    await picture(page, `${language}-targets-empty`);
  });
});

it('is called off in the box by keyboard', async () => {
  await open({ previewAnnouncement: [ok(PREVIEW)] });
  await openTargets();
  await button('Umumkan').focus();
  await page.keyboard.press('Enter');
  // The box takes the focus when it is drawn.
  await focused(panel().getByRole('region', { name: 'Umumkan sasaran?' }));
  await button('Batal').focus();
  await page.keyboard.press('Enter');
  await button('Umumkan').waitFor();
  expect(await called()).toEqual(['announcement', 'previewAnnouncement']);
});

it('without permission to mail is announced in other words', async () => {
  await open({ previewAnnouncement: [ok({ ...PREVIEW, quota: null, now: 0, later: 14 })], startJob: [job(1, true)] });
  await openTargets();
  await button('Umumkan').click();
  await button('Ya, umumkan tanpa surat').waitFor();
  expect(await panel().innerText()).toContain('Sasaran 15 pegawai dicatat seperti sekarang, tanpa surat.');
});

it('copies the templates for whoever has no targets, and opens the sheets', async () => {
  await open({
    copyTargets: [ok({ targets: 21, people: 7 })],
    showSheet: [ok({ shown: true })],
    announcement: [ok(VIEW), ok({ ...VIEW, copyable: 0 })],
  });
  await openTargets();
  await button('Salin templat untuk 7 pegawai').click();
  await page.getByText('21 sasaran disalin untuk 7 pegawai.').waitFor();
  expect(await panel().innerText()).toContain('Tanpa sasaran: 9 pegawai. Isi sheet Sasaran');
  await button('Buka sheet Templat Sasaran').click();
  await page.getByText('Sheet Templat Sasaran sudah').waitFor();
  await button('Buka sheet Standar Jabatan').click();
  await page.getByText('Sheet Standar Jabatan sudah').waitFor();
  await button('Buka sheet Masalah').click();
  await page.getByText('Sheet Masalah sudah').waitFor();
  expect(await argsOf('showSheet')).toEqual(
    ['Templat Sasaran', 'Standar Jabatan', 'Masalah'].map((table) => ({ table })),
  );
});

it('reminds one unit after a last word, and says when no letter is due', async () => {
  const found = { ...PREVIEW, kind: 'targets-reminder' };
  await open({ previewLetters: [ok(found)], startReminders: [ok({ ...jobView(0, 0, true), name: 'remind' })] });
  await openTargets();
  await button(`Ingatkan unit ${LONG_UNIT}`).click();
  await button('Batal').click();
  await button(`Ingatkan unit ${LONG_UNIT}`).click();
  expect(await argsOf('previewLetters')).toEqual(Array(2).fill({ kind: 'targets-reminder', unit: LONG_UNIT }));
  expect(await argsOf('startReminders')).toEqual([]);
  await button('Ya, kirim 14 surat').click();
  await page.getByText('Tidak ada surat yang perlu dikirim sekarang.').waitFor();
  expect(await argsOf('startReminders')).toEqual([{ kind: 'targets-reminder', unit: LONG_UNIT }]);
  // Whoever has no targets announced, or asks back, is not reminded.
  expect(await button(/^Ingatkan unit/).count()).toBe(1);
});

it('shows reminders before they go', async () => {
  await open({ previewLetters: [ok({ ...PREVIEW, kind: 'targets-reminder' })], startReminders: [job(14, true)] });
  await openTargets();
  await button('Lihat pengingat').click();
  await button('Kirim 14 surat').click();
  await button('Ya, kirim 14 surat').click();
  await page.getByText('14 surat diproses').waitFor();
  expect(await argsOf('previewLetters')).toEqual([{ kind: 'targets-reminder', unit: null }]);
});

it('pulls what was said, and rules on held answers, which nobody else can be given', async () => {
  const after = { ...VIEW, held: 0 };
  await open({
    heldAnswers: [ok(HELD)],
    ruleAnswer: [ok({ answers: [], total: 0 })],
    pullInquiries: [ok(after)],
  });
  await openTargets();
  await button('Lihat jawaban yang ditahan').click();
  const entry = panel().locator('details:has(.line)');
  await entry.locator('summary').click();
  expect((await panel().innerText()).replace(/\n+/g, ' / ')).toContain(
    `${AWKWARD} / Sasaran, Jawaban Sasaran, baris 2`,
  );
  expect(await entry.getByRole('button').allInnerTexts()).toEqual(['Terima', 'Terima dan ingat alamat ini', 'Buang']);
  await expectGoodLayout();
  await entry.getByLabel('Alasan (wajib)').fill('Alamat pribadi');
  await entry.getByRole('button', { name: 'Terima', exact: true }).click();
  await page.getByText('berlaku ketika jawaban bagian ini ditarik').waitFor();
  expect(await argsOf('heldAnswers')).toEqual([{ about: 'targets' }]);
  expect(await argsOf('ruleAnswer')).toEqual([
    { fingerprint: 'f1', kind: 'accept', reason: 'Alamat pribadi', about: 'targets' },
  ]);
  await button('Tarik jawaban').click();
  await page.getByText('Memahami 267, bertanya 60, belum menjawab 61 pegawai.').waitFor();
  // What letters follow is said with it, and stands where the button is.
  const { following } = FULL_HOME.mail;
  expect(await page.getByRole('status').innerText()).toContain(`61 pegawai. ${following}`);
  expect(await panel().innerText()).toContain(following);
});

it('can only be looked at where the cycle does not let it be announced', async () => {
  await open({}, 'id', homeWith({ cycle: cycleWith({ isCopy: true }) }));
  await openTargets();
  expect(await panel().innerText()).toContain('Pada keadaan periode ini sasaran hanya dapat dilihat.');
  expect(await button(/^(Umumkan|Ingatkan unit|Salin templat|Tarik jawaban)/).count()).toBe(0);
});

it('counts no answers before anything was announced', async () => {
  const counts = { ...VIEW.counts, asked: 0, question: 0, acknowledged: 0, changed: 0 };
  await open({ announcement: [ok({ ...VIEW, counts })] });
  await openTargets();
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Keadaan terbaru sudah dimuat.');
  expect(await callsOf(page)).toHaveLength(2);
});

it('offers nothing to press that is smaller than 32 px', async () => {
  await open({});
  await openTargets();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('#panel-prepare :is(button, a, summary, label)')]
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 32)
      .map((element) => element.textContent),
  );
  expect(small).toEqual([]);
});
