/** Facts about evaluation meetings in the sidebar: seen before anything is sent, with who is missing, in both languages. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { MeetingsView } from '../../src/app/api.types.ts';
import { MEETING_STATES } from '../../src/core/act/meeting.ts';
import { callsOf, openPage, openStep, picture, type Replies } from './browser.ts';
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

const NONE = Object.fromEntries(MEETING_STATES.map((state) => [state, 0])) as MeetingsView['counts'];
const VIEW: MeetingsView = {
  counts: { ...NONE, unscheduled: 2, awaited: 3, recorded: 1, disputed: 1, confirmed: 4, absent: 1 },
  proposal: {
    dates: ['Ali', 'Siti "S" <b>'].map((employee) => ({
      moment: 'Senin, 14 Desember 2026, pukul 09.00–09.45 WIB',
      employee,
      supervisor: 'Drs. Ahmad Fauzi, M.Si.',
    })),
    total: 2,
    unplaced: ['Budi'],
    unplacedTotal: 1,
    withoutSupervisor: 1,
    skipped: 2,
  },
  dated: 9,
  waiting: { letters: 5, meetings: 4 },
  unreadable: {
    rows: [4, 7],
    problems: [
      ...[
        ['Tanggal', 'besok'],
        ['Pukul', 'setengah sepuluh'],
      ].map(([column = '', received = ''], index) => ({
        ...{ code: 'meeting-time-invalid', table: 'Rapat', row: [4, 7][index] ?? 0, column, received },
        expected: 'Hari dan jam rapat, misalnya 14/12/2026 dan 09:00',
      })),
    ],
  },
  unreadableTotal: 2,
  mail: queueOf(7),
  invitations: 2,
  late: [{ name: 'Ani', moment: 'Senin, 5 Januari 2026, pukul 09.00–09.45 WIB' }],
  lateTotal: 1,
  free: [
    { name: 'Budi', moment: 'Minggu, 13 Desember 2026, pukul 09.00–09.45 WIB', holiday: '' },
    { name: 'Siti', moment: 'Jumat, 25 Desember 2026, pukul 09.00–09.45 WIB', holiday: 'Hari Raya Natal' },
  ],
  freeTotal: 2,
  replies: 1,
  callOffs: 1,
  collisions: 1,
  held: 1,
  missing: [{ supervisor: 'Drs. Ahmad Fauzi, M.Si.', meetings: 3 }],
  missingTotal: 1,
  disputed: [{ name: 'Joko', unit: 'Sekretariat', comment: 'Catatan tidak lengkap.' }],
  disputedTotal: 1,
};

async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies }, language);
  await openStep(page, 'meetings');
}
const press = (name: string | RegExp) => page.locator('#panel-meetings').getByRole('button', { name }).first().click();
const names = async () => (await callsOf(page)).map(({ name }) => name).filter((name) => name !== 'home');

const WORDS = {
  id: {
    look: 'Lihat rapat',
    late: 'Lihat milik siapa',
    send: 'Kirim undangan',
    yes: 'Ya, kirim 7 surat',
    no: 'Batal',
    missing: '3 rapat',
    off: '1 rapat dibatalkan',
  },
  en: {
    look: 'Look at meetings',
    late: 'See whose',
    send: 'Send invitations',
    yes: 'Yes, send 7 letters',
    no: 'Cancel',
    missing: '3 meetings',
    off: '1 meeting is called off',
  },
} as const;

describe.each(['id', 'en'] as const)('evaluation meetings (%s)', (language) => {
  const words = WORDS[language];

  it('are read only when somebody asks, and show dates, clashes and who is missing', async () => {
    await open(language, { meetings: [ok(VIEW)] });
    expect(await names()).toEqual([]);
    // The home counts notes that are late and leads here: whose they are is one press away, and the line is gone then.
    await press(words.late);
    await page.getByText(words.missing).waitFor();
    expect(await page.getByRole('button', { name: words.late }).count()).toBe(0);
    const text = await page.locator('#panel-meetings').innerText();
    for (const part of [
      'Senin, 14 Desember 2026',
      'Siti "S" <b>',
      'Budi',
      'Catatan tidak lengkap.',
      'setengah sepuluh',
    ])
      expect(text).toContain(part);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-meetings`);
  });

  it('invite nobody without the last word, which says how many', async () => {
    const job = { name: 'meetings', done: 1, total: 1, finished: true, doing: '', waiting: false, remainingSeconds: 0 };
    await open(language, {
      meetings: [ok(VIEW), ok({ ...VIEW, mail: queueOf(0), invitations: 0, replies: 0, callOffs: 0 })],
      startJob: [ok(job)],
    });
    await press(words.look);
    await press(words.send);
    await page.getByText(words.off).waitFor();
    // Whom it leaves out, and why, stands in it too.
    expect(await page.getByText('Ani: Senin, 5 Januari 2026').count()).toBe(1);
    // Who meets on a day off is invited all the same, and said before.
    expect(await page.getByText('Siti: Jumat, 25 Desember 2026, pukul 09.00–09.45 WIB (Hari Raya Natal)').count()).toBe(
      1,
    );
    // Whom the letters leave out stands in the last word too.
    expect(await page.locator('#panel-meetings .box.warn', { hasText: words.off }).innerText()).toContain('4, 7');
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-meetings-invite`);
    await press(words.no);
    expect(await names()).toEqual(['meetings']);
    await press(words.send);
    await press(words.yes);
    await expect.poll(names).toEqual(['meetings', 'startJob', 'meetings']);
    await expect.poll(() => page.getByRole('button', { name: words.send }).count()).toBe(0);
  });
});

it('that are asked about have their held answers here, each kind apart', async () => {
  await open('id', { meetings: [ok(VIEW)], heldAnswers: [ok({ answers: [], total: 0 })] });
  await press('Lihat rapat');
  for (const title of ['Ditahan: Rapat', 'Ditahan: Tanggapan rapat'])
    await page.getByRole('region', { name: title, exact: true }).getByRole('button').first().click();
  await expect
    .poll(async () => (await callsOf(page)).filter(({ name }) => name === 'heldAnswers').map(({ args }) => args))
    .toEqual([{ about: 'meeting' }, { about: 'meeting-reply' }]);
});

it('says how many holidays are skipped, and opens their sheet', async () => {
  await open('id', { meetings: [ok(VIEW)], showSheet: [ok({ shown: true })] });
  await press('Lihat rapat');
  await page.getByText('2 hari di sheet Hari Libur dilewati.').waitFor();
  await press('Buka sheet Hari Libur');
  await expect
    .poll(async () => (await callsOf(page)).at(-1))
    .toEqual({ name: 'showSheet', args: { table: 'Hari Libur' } });
});

it('writes proposed dates, and opens the documents', async () => {
  const after = { ...VIEW, proposal: { ...VIEW.proposal, dates: [], total: 0 } };
  await open('id', { meetings: [ok(VIEW)], proposeDates: [ok(after)], showDocuments: [ok({ shown: true })] });
  await press('Lihat rapat');
  await press('Tulis 2 usulan tanggal');
  await expect.poll(() => page.getByRole('button', { name: /usulan tanggal/ }).count()).toBe(0);
  await press('Cetak dokumen evaluasi');
  await expect.poll(names).toEqual(['meetings', 'proposeDates', 'showDocuments']);
});
