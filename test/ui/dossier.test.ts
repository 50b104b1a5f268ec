/** Facts about dossiers in the sidebar and their print: candidates and no more, each step with its reason, in both languages. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { DossiersView, DossierView, PersonDataView } from '../../src/app/api.types.ts';
import { callsOf, openPage, openStep, picture, type Replies } from './browser.ts';
import { wordsIn } from './dictionary.ts';
import { cycleWith, FULL_HOME, queueOf } from './home.ts';
import { layoutFaults } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';
import { footing, numbering, paperFaults, partable, sheetsOf } from './print.ts';

const ok = (data: unknown) => ({ ok: true, data });

let browser: Browser;
let sidebar: InLanguages;
let print: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar, print] = await Promise.all([startBrowser(), buildPages('sidebar'), buildPages('dossier')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const DOSSIER: DossierView = {
  number: 7,
  name: 'Siti "S" <b>',
  unit: 'Bidang Mutasi dan Promosi',
  track: 'discipline',
  trackWord: 'Disiplin',
  rule: 'Disiplin PNS, PP 94/2021 Pasal 9: tidak masuk kerja tanpa alasan yang sah, kumulatif mulai 4 hari kerja dalam setahun',
  value: '5 hari, ambang 4 hari',
  missing: 'kehadiran April 2026 belum dicatat',
  ground: '',
  state: 'candidate',
  stateWord: 'Kandidat untuk pemeriksaan',
  deadline: 'Ditangani paling lambat 30 Juni 2026; sesudah itu kedaluwarsa',
  isLate: false,
  isReplyOver: false,
  isReplyUnsent: false,
  supervisor: 'Drs. Ahmad Fauzi, M.Si.',
  seen: 12,
  moves: [{ move: 'ask-reply', word: 'Minta tanggapan pegawai' }],
  reply: [],
  finding: [],
  lastReason: '',
  decider: '',
};
const DECIDING: DossierView = {
  ...DOSSIER,
  number: 8,
  name: 'Joko',
  track: 'guidance',
  trackWord: 'Pembinaan kinerja',
  ground: 'Menurut sheet sekarang nilainya 64',
  state: 'examined',
  stateWord: 'Sudah diperiksa',
  deadline: 'Ditinjau lagi: 1 April 2026',
  isLate: true,
  reply: ['Datanya benar, dan saya mempunyai penjelasan', 'Anak saya dirawat'],
  finding: ['Tanggal: 13 April 2026', 'Temuan: surat rumah sakit diperlihatkan'],
  moves: [
    { move: 'follow-up', word: 'Diputus: ditindaklanjuti' },
    { move: 'dismiss', word: 'Diputus: tidak ditindaklanjuti' },
  ],
};
const VIEW: DossiersView = {
  mayMove: true,
  isRated: false,
  open: { guidance: 1, discipline: 1 },
  mail: { requests: queueOf(2), signs: queueOf(1) },
  unlinked: 0,
  held: 1,
  unreadable: 1,
  dossiers: [DECIDING, DOSSIER],
  total: 2,
  contract: [{ name: 'Budi', days: 12, year: '2026' }],
  signs: [
    {
      name: 'Ani',
      supervisor: 'Drs. Ahmad Fauzi, M.Si.',
      kind: 'Alpa mendekati ambang',
      text: 'Alpa 2 hari tahun ini, ambang berikutnya 3 hari (Maret 2026)',
    },
  ],
  signsTotal: 1,
};

async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies }, language);
  await openStep(page, 'guidance');
}
const button = (name: string | RegExp) => page.locator('#panel-guidance').getByRole('button', { name }).first();
const press = (name: string | RegExp) => button(name).click();
const calls = async () => (await callsOf(page)).filter(({ name }) => name !== 'home');
const names = async () => (await calls()).map(({ name }) => name);

const WORDS = {
  id: {
    look: 'Lihat berkas',
    late: 'Lihat yang terlambat',
    of: 'Buka berkas 7: Siti Aminah br. Sembiring',
    one: /^Berkas 7: /,
    send: 'Kirim permintaan',
    yes: 'Ya, kirim 2 surat',
    record: 'Catat',
    reason: 'Alasan (wajib)',
  },
  en: {
    look: 'Look at dossiers',
    late: 'Look at late ones',
    of: 'Open dossier 7: Siti Aminah br. Sembiring',
    one: /^Dossier 7: /,
    send: 'Send requests',
    yes: 'Yes, send 2 letters',
  },
} as const;

describe.each(['id', 'en'] as const)('dossiers (%s)', (language) => {
  const words = WORDS[language];

  it('are read only when somebody asks, call everybody a candidate, and offer the next steps', async () => {
    await open(language, { dossiers: [ok(VIEW)] });
    expect(await names()).toEqual([]);
    await press(words.look);
    await page.getByText('5 hari, ambang 4 hari').first().waitFor();
    const text = await page.locator('#panel-guidance').innerText();
    for (const part of [
      'Siti "S" <b>',
      'PP 94/2021 Pasal 9',
      'Budi',
      'Alpa 2 hari',
      'Drs. Ahmad Fauzi',
      'April 2026',
      'nilainya 64',
      'Ditinjau lagi: 1 April 2026 (',
    ])
      expect(text).toContain(part);
    // What was said and found stands right above the buttons that decide by it.
    const order = ['Sudah diperiksa', 'Anak saya dirawat', 'Temuan: surat rumah sakit', 'Diputus: ditindaklanjuti'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text.match(/kandidat untuk pemeriksaan/gi)?.length).toBeGreaterThanOrEqual(3);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-dossiers`);
    // From a candidate there is one press to their dossier, whatever stands before it in the list.
    await page.getByText('Berkas 7: Kandidat untuk pemeriksaan').waitFor();
    await press(words.of);
    await expect
      .poll(async () => (await calls()).slice(1))
      .toEqual([{ name: 'dossiers', args: { number: DOSSIER.number } }]);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
    await expect.poll(focused).toContain('5 hari, ambang 4 hari');
    // The candidate names their dossier too, and may say the same numbers: an entry of a dossier begins with its own number.
    const items = page.locator('#panel-guidance li').filter({ hasText: /^(Berkas|Dossier) \d+: / });
    expect(await items.count()).toBe(2);
    expect(await items.first().innerText()).toMatch(words.one);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-dossier-opened`);
    // The home says that some are late: one press leads to the first of them.
    await press(words.late);
    await expect.poll(focused).toContain('Ditinjau lagi: 1 April 2026');
    expect((await calls()).slice(2)).toEqual([{ name: 'dossiers', args: {} }]);
  });

  it('send nothing without the last word, which says to how many', async () => {
    const job = {
      name: 'dossiers',
      done: 1,
      total: 1,
      finished: true,
      doing: '2 surat terkirim',
      waiting: false,
      remainingSeconds: 0,
    };
    await open(language, {
      dossiers: [ok(VIEW), ok({ ...VIEW, mail: { requests: queueOf(0), signs: queueOf(1) } })],
      startJob: [ok(job)],
    });
    await press(words.look);
    await press(words.send);
    expect(await names()).toEqual(['dossiers']);
    expect(await page.locator('#panel-guidance').innerText()).toMatch(
      /(Kuota|quota)[\s\S]*2 (surat dikirim dan tidak dapat ditarik|letters go and cannot be called)/,
    );
    await picture(page, `${language}-dossiers-send`);
    await press(words.yes);
    await expect.poll(names).toEqual(['dossiers', 'startJob', 'dossiers']);
    await expect.poll(() => button(words.send).count()).toBe(0);
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/(Selesai|Done)\. 2 surat terkirim\./);
  });
});

describe('steps', () => {
  it('are moved with a reason alone, and with what was seen', async () => {
    const asked: DossierView = { ...DOSSIER, state: 'reply-asked', seen: 13, moves: [] };
    const failure = { code: 'dossier-refused', happened: 'Tidak dicatat', kept: 'Semua langkah', next: 'Lihat lagi' };
    await open('id', {
      dossiers: [ok(VIEW)],
      moveDossier: [{ ok: false, error: failure }, ok({ ...VIEW, dossiers: [DECIDING, asked] })],
    });
    await press(WORDS.id.look);
    // The form has the focus while it is open, and gives it back to the button that opened it.
    const form = page.getByRole('region', { name: 'Minta tanggapan pegawai' });
    await press(/Minta tanggapan pegawai/);
    await expect.poll(() => form.evaluate((box) => document.activeElement === box)).toBe(true);
    await form.getByRole('button', { name: 'Batal' }).press('Enter');
    await expect.poll(() => button(/Minta tanggapan/).evaluate((one) => document.activeElement === one)).toBe(true);
    await button(/Minta tanggapan/).press('Enter');
    expect(await button(WORDS.id.record).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel(WORDS.id.reason).fill('Lima hari tanpa kabar');
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, 'id-dossier-step');
    // What could not be done is told at the form, which keeps what was written.
    await press(WORDS.id.record);
    await form.getByRole('alert').getByText('Semua langkah').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.getByLabel(WORDS.id.reason).inputValue()).toBe('Lima hari tanpa kabar');
    await button(WORDS.id.record).press('Enter');
    await expect
      .poll(async () => (await calls()).slice(2))
      .toEqual([
        {
          name: 'moveDossier',
          args: {
            ...{ number: 7, seen: 12, move: 'ask-reply', reason: 'Lima hari tanpa kabar' },
            ...{ decider: '', followUpOn: '', milestones: '' },
          },
        },
      ]);
    await expect.poll(() => button(/Minta tanggapan pegawai/).count()).toBe(0);
    // The form is gone; the focus is at the dossier that it was about.
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
    await expect.poll(focused).toMatch(/^Berkas 7: /);
  });

  it('that wait are reminded of by the same part as every other letter', async () => {
    const waiting: DossierView = { ...DOSSIER, state: 'reply-asked', stateWord: 'Menunggu tanggapan pegawai' };
    await open('id', { dossiers: [ok({ ...VIEW, dossiers: [waiting] })] });
    await press('Lihat berkas');
    await page.getByRole('region', { name: 'Pengingat tanggapan berkas' }).waitFor();
    expect(await page.getByRole('region', { name: 'Pengingat pemeriksaan' }).count()).toBe(0);
  });

  it('of absence are followed up with the day on which they are looked at again', async () => {
    const absence: DossierView = { ...DECIDING, track: 'discipline', trackWord: 'Disiplin', decider: 'Wali Kota' };
    await open('id', { dossiers: [ok({ ...VIEW, dossiers: [absence] })] });
    await press('Lihat berkas');
    await page.getByText('Pejabat yang memutus: Wali Kota').waitFor();
    await press(/Diputus: ditindaklanjuti/);
    await page.getByLabel('Alasan (wajib)').fill('Tidak masuk kerja');
    await page.getByLabel('Pejabat yang memutus: nama dan jabatan (wajib)').fill('Kepala Badan');
    expect(await button('Catat').getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Ditinjau lagi pada (wajib)').fill('2026-06-01');
    expect(await button('Catat').getAttribute('aria-disabled')).not.toBe('true');
  });

  it.each(['id', 'en'] as const)(
    'are decided by naming who did, with a plan where guidance follows (%s)',
    async (language) => {
      const words = wordsIn(language);
      const ofFirst = (key: string): string => words(key).replace('{number}', '1');
      await open(language, { dossiers: [ok(VIEW)], moveDossier: [ok(VIEW)] });
      await press(WORDS[language].look);
      await press(/Diputus: ditindaklanjuti/);
      await page.getByLabel(words('dossiers.reason')).fill('Perlu pendampingan');
      expect(await button(words('dossiers.record')).getAttribute('aria-disabled')).toBe('true');
      await page.getByLabel(words('dossiers.decider')).fill('Kepala Badan');
      // Whatever language the browser speaks, the day stands beside it in that of the page, for a screen reader too.
      const due = page.getByLabel(ofFirst('dossiers.milestone.due'));
      const beside = page.locator(`[id="${await due.getAttribute('aria-describedby')}"]`);
      expect(await beside.innerText()).toBe('');
      await due.fill('2026-06-01');
      expect(await beside.innerText()).toBe(language === 'id' ? '1 Juni 2026' : '1 June 2026');
      await page.getByLabel(ofFirst('dossiers.milestone.what')).fill('Laporan');
      await press(words('dossiers.milestone.add'));
      await picture(page, `${language}-dossier-plan`);
      expect(await layoutFaults(page)).toEqual([]);
      await press(words('dossiers.record'));
      await expect
        .poll(async () => (await calls())[1]?.args)
        .toMatchObject({
          move: 'follow-up',
          decider: 'Kepala Badan',
          milestones: '2026-06-01 Laporan',
        });
    },
  );
});

it('held answers stand here, each kind apart, and the print opens by number', async () => {
  await open('id', {
    dossiers: [ok(VIEW)],
    heldAnswers: [ok({ answers: [], total: 0 })],
    showDossier: [ok({ shown: true })],
  });
  await press('Lihat berkas');
  for (const title of ['Ditahan: Tanggapan berkas', 'Ditahan: Pemeriksaan berkas'])
    await page.getByRole('region', { name: title, exact: true }).getByRole('button').first().click();
  await expect
    .poll(async () => (await calls()).filter(({ name }) => name === 'heldAnswers').map(({ args }) => args))
    .toEqual([{ about: 'dossier-reply' }, { about: 'examination' }]);
  await press(/Cetak berkas 7/);
  await expect.poll(async () => (await calls()).slice(-1)).toEqual([{ name: 'showDossier', args: { number: 7 } }]);
});

it('in a copy of the workbook nothing is moved or sent', async () => {
  const home = { ...FULL_HOME, cycle: cycleWith({ isCopy: true }) };
  page = await openPage(browser, sidebar, { home: [ok(home)], dossiers: [ok({ ...VIEW, mayMove: false })] }, 'id');
  await openStep(page, 'guidance');
  await press('Lihat berkas');
  await page.getByText('5 hari, ambang 4 hari').first().waitFor();
  for (const name of [/Minta tanggapan/, 'Kirim permintaan', 'Beri tahu atasan', /Cari kandidat/])
    expect(await button(name).count(), String(name)).toBe(0);
});

const PRINT: PersonDataView = {
  language: 'id',
  letterhead: LETTERHEAD,
  title: 'Berkas 7: kandidat untuk pemeriksaan',
  name: 'Siti "S" <b>',
  id: '198609262015051001',
  printed: 'Dicetak 2026-04-01 09:00',
  about: 'Berkas ini bukan putusan dan tidak mengusulkan hukuman.',
  sections: [
    {
      title: 'Pokok berkas',
      texts: [],
      header: [],
      rows: [
        ['Aturan', 'PP 94/2021 Pasal 9'],
        ['Nilai', '5 hari'],
      ],
    },
    { title: 'Tanggapan pegawai', texts: ['Anak saya dirawat'], header: [], rows: [] },
    {
      title: 'Langkah demi langkah',
      texts: [],
      header: ['Waktu dan oleh', 'Langkah', 'Alasan'],
      rows: [['1 April 2026, 09.00\nTeladan', 'Diputus: ditindaklanjuti', 'Aturan']],
    },
  ],
};
/** Every step with a reason as long as they come, and a reply of many lines. */
const LONG_PRINT: PersonDataView = {
  ...PRINT,
  sections: PRINT.sections.map((section) => ({
    ...section,
    texts: section.texts.flatMap((text) =>
      Array.from({ length: 20 }, () => `${text}. ${'Kehadiran pada hari itu dicatat kemudian. '.repeat(3)}`),
    ),
    rows:
      section.header.length === 0
        ? section.rows
        : Array.from({ length: 60 }, () => [
            '27 September 2026, 09.00\nkepegawaian.hr@bkpsdm.binjai-kota.go.id',
            'Diputus: ditindaklanjuti',
            'Alasan: surat sakit disusulkan pada 30 September 2026, 100,0 %. '.repeat(6),
          ]),
  })),
};

it.each(['id', 'en'] as const)('a dossier is printed whole on A4 (%s)', async (language) => {
  page = await openPage(browser, print, { dossierPrint: [ok({ ...PRINT, language })] }, language);
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.getByRole('heading', { name: PRINT.title }).waitFor();
  const text = await page.locator('main').innerText();
  for (const part of ['Siti "S" <b>', 'PP 94/2021 Pasal 9', 'Anak saya dirawat', 'bukan putusan'])
    expect(text).toContain(part);
  expect([await layoutFaults(page), await partable(page), await paperFaults(page)]).toEqual([[], [], []]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tools').isVisible()).toBe(false);
  // On every printed page stands what it is, once: in its margin.
  expect(await footing(page)).toBe(`"${PRINT.title}: Siti \\"S\\" <b>"`);
  expect(await page.locator('.foot').isVisible()).toBe(false);
  await picture(page, `${language}-dossier-print`);
  expect(await sheetsOf(page, `${language}-dossier`)).toBe(1);
});

it.each(['id', 'en'] as const)('a long dossier goes over numbered pages that part no row (%s)', async (language) => {
  page = await openPage(browser, print, { dossierPrint: [ok({ ...LONG_PRINT, language })] }, language);
  await page.locator('.sheet').waitFor();
  expect([await partable(page), await paperFaults(page)]).toEqual([[], []]);
  expect(await numbering(page)).toContain('counter(pages)');
  expect(await sheetsOf(page, `${language}-dossier-long`)).toBeGreaterThan(3);
});
