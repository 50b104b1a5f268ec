/**
 * Facts about charge of the workbook in the sidebar: work under way, a call that takes long, the operator, and the clock, at 300 px in
 * both languages.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { Home, JobView, RunView } from '../../src/app/api.types.ts';
import { callsOf, effected, focused, idle, openPage, openStep, picture, type Replies, release } from './browser.ts';
import { FULL_HOME, homeWith, inEnglish } from './home.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });
const OTHER = { email: 'petugas.kepegawaian.lain@contoh.example', since: '2026-11-02T09:00:00', mine: false };
const job = (done: number, change: Partial<JobView> = {}): JobView => ({
  name: 'forms',
  done,
  total: 10,
  finished: false,
  doing: 'Membuat formulir Rekan',
  waiting: false,
  remainingSeconds: 130,
  ...change,
});
const silent = (change: Partial<NonNullable<Home['clock']>> = {}): Home['clock'] => ({
  ran: '2026-11-20T13:12:00',
  silentHours: 5,
  silent: true,
  missing: ['membuat dan membuka formulir'],
  problem: 'Langkah lain sedang berjalan di buku kerja ini.',
  ...change,
});

let browser: Browser;
let sidebar: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar] = await Promise.all([startBrowser(), buildPages('sidebar')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

async function open(replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, replies);
}
const button = (name: string | RegExp) => page.getByRole('button', { name });
const names = async () => (await callsOf(page)).map(({ name }) => name);

describe.each(['id', 'en'] as const)('charge in %s', (language) => {
  it.each([
    ['work under way of another officer', 'others-work', { operator: OTHER, job: job(3) }],
    ['a silent clock of one’s own', 'clock-silent', { clock: silent() }],
    [
      'a clock of another officer that was never set',
      'clock-unset',
      { operator: OTHER, clock: silent({ silentHours: null, ran: '' }) },
    ],
    [
      'forms that HR has to open',
      'forms-by-hand',
      { forms: FULL_HOME.forms.map((form) => ({ ...form, responders: 'by-hand' as const, shared: false })) },
    ],
  ])('fits and reads well: %s', async (_what, name, change) => {
    const home = homeWith(change);
    await open({ home: [ok(language === 'en' ? inEnglish(home) : home)] });
    await openStep(page, 'forms');
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-charge-${name}`);
  });
});

describe('work under way', () => {
  it('goes on by itself while its operator has the page open, with what is left, and can be cancelled', async () => {
    const home = homeWith({ job: job(3) });
    await open({
      home: [ok(home), ok(FULL_HOME)],
      advanceJob: [ok(job(4)), { hold: true, ...ok(null) }],
      cancelJob: [ok(FULL_HOME)],
    });
    await page.getByText('Membuat formulir Rekan (4 dari 10) kira-kira 3 menit lagi').waitFor();
    expect(await page.locator('footer progress').getAttribute('value')).toBe('4');
    await button('Batalkan').click();
    await release(page);
    await page.getByText('Pekerjaan berhenti.').waitFor();
    // The button that was pressed is gone: the focus is where that is told.
    await focused(page.locator('footer [role=status]'));
    expect(await names()).toEqual(['home', 'advanceJob', 'advanceJob', 'cancelJob', 'home']);
  });
  it('rests while Google is waited for, and goes on by a press', async () => {
    await open({
      home: [ok(homeWith({ job: job(7, { waiting: true }) })), ok(FULL_HOME)],
      advanceJob: [ok(job(10, { finished: true }))],
    });
    await page.getByText('Menunggu Google.').waitFor();
    await button('Lanjutkan sekarang').click();
    await page.getByText('Pekerjaan selesai.').waitFor();
    expect(await names()).toEqual(['home', 'advanceJob', 'home']);
  });
  it('of another officer is shown and left to them', async () => {
    await open({ home: [ok(homeWith({ operator: OTHER, job: job(3) })), ok(FULL_HOME)], cancelJob: [ok(FULL_HOME)] });
    await page.getByText('Pekerjaan yang sedang berjalan').waitFor();
    expect(await names()).toEqual(['home']);
    await button('Batalkan').click();
    await page.getByText('Dibatalkan.').waitFor();
    await focused(page.locator('footer [role=status]'));
  });
  it('does not go on by itself after a failure', async () => {
    const busy = { ok: false, error: { code: 'busy', happened: 'Sibuk.', kept: 'Tetap.', next: 'Tunggu.' } };
    await open({ home: [ok(homeWith({ job: job(3) }))], advanceJob: [busy] });
    await page.getByText('Sibuk.').waitFor();
    await idle(page);
    await effected(page);
    expect(await names()).toEqual(['home', 'advanceJob', 'home']);
  });
});

describe('a call that takes long', () => {
  const run = (stage: RunView['stage'], done: number, total: number, isSure: boolean) =>
    ok({ stage, done, total, isSure } satisfies RunView);
  const cancelled = { ok: false, error: { code: 'cancelled', happened: 'Batal.', kept: 'Semua.', next: 'Ulangi.' } };
  const told = () => page.locator('footer [role=status]');
  const WORDS = {
    id: ['Tarik jawaban dan hitung', 'Batalkan', 'Memeriksa formulir (1 dari 3).', 'Menulis hasil (4 dari 10).'],
    en: ['Pull answers and compute', 'Cancel', 'Checking forms (1 of 3).', 'Writing results (4 of 10).'],
  } as const;
  const DONE = { id: 'Selesai: 2.311 dari 2.472', en: 'Done: 2,311 of 2,472' };

  /** Opens step Pantau, pulls, and lets the page ask once how far that is. */
  async function pull(language: 'id' | 'en', replies: Replies): Promise<void> {
    const home = language === 'en' ? inEnglish(FULL_HOME) : FULL_HOME;
    await open({ home: [ok(home)], evaluate: [{ hold: true, ...ok(home) }], ...replies });
    await openStep(page, 'monitor');
    await page.clock.install();
    await button(WORDS[language][0]).click();
    await page.clock.fastForward(3000);
  }
  const tokens = async (name: string) =>
    (await callsOf(page)).flatMap((one) => (one.name === name ? [(one.args as { readonly token: string }).token] : []));

  it.each(['id', 'en'] as const)(
    'shows in %s how much is done, and can be cancelled until it writes',
    async (language) => {
      const [, cancel, checking, writing] = WORDS[language];
      await pull(language, { runProgress: [run('forms', 1, 3, false), run('writing', 4, 10, true)] });
      await page.getByText(checking).waitFor();
      expect(await page.locator('footer progress').getAttribute('value')).toBe('1');
      expect(await layoutFaults(page)).toEqual([]);
      await picture(page, `${language}-watch`);
      await button(cancel).focus();
      const place = await page.evaluate(() => scrollY);
      await page.clock.fastForward(3000);
      await page.getByText(writing).waitFor();
      expect(await told().innerText()).toContain(
        language === 'id' ? 'Tidak dapat dibatalkan lagi.' : 'cannot be cancelled',
      );
      expect(await button(cancel).count()).toBe(0);
      await focused(button(WORDS[language][0]));
      expect(await page.evaluate(() => scrollY)).toBe(place);
      await picture(page, `${language}-watch-sure`);
      await release(page);
      await page.getByText(DONE[language]).waitFor();
    },
  );
  it('that was cancelled says that nothing was changed', async () => {
    await pull('id', {
      runProgress: [{ ok: true, data: null }],
      evaluate: [{ hold: true, ...cancelled }],
      cancelRun: [ok({ asked: true })],
    });
    expect(await told().innerText()).toContain('Menarik jawaban dan menghitung');
    await button('Batalkan').click();
    await button('Membatalkan pekerjaan…').waitFor();
    await release(page);
    await page.getByText('Dibatalkan. Tidak ada yang diubah.').waitFor();
    await focused(button('Tarik jawaban dan hitung'));
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await tokens('cancelRun')).toEqual(await tokens('evaluate'));
    expect(await tokens('runProgress')).toEqual(await tokens('evaluate'));
    // Over is over: nobody asks any more.
    await page.clock.fastForward(30_000);
    expect(await tokens('runProgress')).toHaveLength(1);
  });
  it('that was cancelled too late says that, and what it came to', async () => {
    await pull('id', { runProgress: [run('forms', 1, 3, false)], cancelRun: [ok({ asked: false })] });
    await button('Batalkan').click();
    await release(page);
    await page.getByText('Tidak sempat dibatalkan: penulisan sudah dimulai. Selesai: 2.311 dari 2.472').waitFor();
  });
});

describe('the operator', () => {
  it('is named, and can be taken over from by one press', async () => {
    await open({ home: [ok(homeWith({ operator: OTHER }))], takeOver: [ok(FULL_HOME)] });
    await page.getByText(OTHER.email).first().waitFor();
    await button('Ambil alih').click();
    await page.getByText('Anda sekarang memegang jam dan surat').first().waitFor();
    expect(await button('Ambil alih').count()).toBe(0);
  });
});

describe('the clock', () => {
  it('says when it last ran, warns when it is silent, and is set again by a press', async () => {
    await open({ home: [ok(homeWith({ clock: silent() }))], wakeClock: [ok(FULL_HOME)] });
    await page.getByText('Jam tidak bekerja selama 5 jam.').waitFor();
    await button('Pasang jam lagi').click();
    await page.getByText('Jam sudah dipasang.').waitFor();
    await page.getByText('Jam terakhir bekerja 20 November 2026, 13.12.').waitFor();
    expect(await page.getByText('Jam perlu diperiksa').count()).toBe(0);
  });
});
