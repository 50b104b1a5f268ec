/**
 * Facts about the cycle's own place in the sidebar: every state in both languages, asking before each move, typed reasons
 * and years, and the notices of a copy and of a new period that was begun.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { CycleView, Home } from '../../src/app/api.types.ts';
import { nextStep } from '../../src/app/next-step.ts';
import { offered, VIEWS } from './acts.ts';
import { callsOf, idle, openPage, openStep, picture, type Replies, release } from './browser.ts';
import { cycleWith, homeWith } from './home.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });
const refusal = { ok: false, error: { code: 'busy', happened: 'Ada yang lain.', kept: 'Tetap.', next: 'Ulangi.' } };

let browser: Browser;
let sidebar: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar] = await Promise.all([startBrowser(), buildPages('sidebar')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const homeIn = (cycle: Partial<CycleView>, language: Home['language'] = 'id'): Home =>
  homeWith({ language, cycle: cycleWith(cycle) });
const CLOSED: Partial<CycleView> = {
  stage: 'closed',
  closedAt: '2026-12-31T16:00:00',
  steps: ['reopen', 'finalise'],
  last: { at: '2026-12-31T16:00:00', by: '', reason: 'Formulir yang belum dapat ditutup oleh akun ini: Rekan.' },
};
const CLOSING: Partial<CycleView> = {
  stage: 'closing',
  closedAt: '2026-12-31T16:00:00',
  steps: ['close'],
  last: { at: '2026-12-31T16:00:00', by: 'hr@contoh.example', reason: '' },
};
const FINALISED: Partial<CycleView> = { ...CLOSED, stage: 'finalised', steps: ['new-period'] };
const ENDS = {
  ...{ dossiers: [3, 14], awards: ['Desember 2026', 'Tahun 2026'], untold: ['November 2026'] },
  nextMonth: 'Januari 2027 dapat diminta sampai 28 Februari 2027, sesudah periode 2027 dibuka.',
  absence: ['Tahun 2026 belum berakhir.', 'Tanpa baris Kehadiran: November, Desember 2026.'],
};
const NO_ENDS = { dossiers: [], awards: [], untold: [], nextMonth: '', absence: [] };
const COPY: Partial<CycleView> = { isCopy: true, steps: ['new-period'] };
const CHANGING: Partial<CycleView> = { isChanging: true, steps: ['new-period'] };

async function open(replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, replies);
  await page.locator('.life').waitFor();
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const text = () => page.locator('.life').innerText();
const status = () => page.getByRole('status').innerText();

/** Contrast of a button's words with its ground, by WCAG's formula. */
async function contrastOf(name: string): Promise<number> {
  const colours = await button(name).evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor];
  });
  const [dark = 0, light = 0] = colours
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

async function expectGoodLayout(): Promise<void> {
  expect(await layoutFaults(page)).toEqual([]);
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it.each<[string, Partial<CycleView>]>([
    ['preparation', { stage: 'before', number: null, steps: [], last: null }],
    ['collecting', {}],
    ['a closing that was stopped', CLOSING],
    ['closed', CLOSED],
    ['finalised', FINALISED],
    ['a copy', COPY],
    ['a new period begun', CHANGING],
  ])('%s fits and reads well, also while it asks', async (name, cycle) => {
    const home = homeIn(cycle, language);
    await open({ home: [ok(home)], openEnds: [ok(ENDS)], ...VIEWS });
    await expectGoodLayout();
    expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}/);
    for (const step of homeIn(cycle).cycle.steps.keys()) {
      const place = cycle.isCopy || cycle.isChanging ? '.notice' : '.life';
      await page.locator(`${place} .row > .button`).nth(step).click();
      await expectGoodLayout();
      await picture(page, `${language}-cycle-${name.replace(/ /g, '-')}-${step + 1}`);
      await page.locator(`${place} .row > .button`).last().click();
    }
    // What the server refuses there is not offered, and what it does not refuse is.
    for (const [act, action, isThere] of language === 'id' ? await offered(page) : [])
      expect(isThere, `${act} while ${cycle.stage ?? 'collecting'}`).toBe(home.cycle.allowed.includes(action));
  });
});

describe('closing and reopening', () => {
  it('asks first, says what it does, and does nothing when it is cancelled', async () => {
    const job = { name: 'close', done: 1, total: 5, doing: 'Menghitung jawaban di formulir Diri', waiting: false };
    const slice = { ...job, finished: false, remainingSeconds: 90 };
    await open({
      home: [ok(homeIn({})), ok(homeIn(CLOSED))],
      startJob: [ok(slice)],
      advanceJob: [{ ...ok({ ...slice, done: 5, finished: true }), hold: true }],
    });
    expect(await text()).toContain('Mengumpulkan jawaban.');
    expect(await text()).toContain('Sejak 2 November 2026, 08.15, oleh petugas.kepegawaian');
    await button('Tutup periode').click();
    expect(await text()).toContain('Tutup periode 2026?');
    expect(await text()).toContain(
      '61 penilai belum selesai, 161 penugasan belum terjawab, nilai 14 pegawai belum lengkap',
    );
    await button('Batal').click();
    expect(await button('Tutup periode').count()).toBe(1);
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['home']);
    await button('Tutup periode').click();
    await button('Ya, tutup').click();
    await expect.poll(status).toContain('Menghitung jawaban di formulir Diri (1 dari 5)');
    expect((await callsOf(page))[1]).toEqual({ name: 'startJob', args: { name: 'close' } });
    // The pointer is still on the button that was pressed.
    expect(await contrastOf('Ya, tutup')).toBeGreaterThan(4.5);
    await release(page);
    await button('Tetapkan').waitFor();
    expect(await status()).toBe('Periode ditutup.');
    expect(await text()).toContain('Nilai tidak dihitung lagi');
    expect(await text()).toContain('Alasan: Formulir yang belum dapat ditutup');
  });

  it('that was stopped is gone on with, or cancelled', async () => {
    const done = { name: 'close', done: 5, total: 5, doing: '', waiting: false, finished: true, remainingSeconds: 0 };
    await open({
      home: [ok(homeIn(CLOSING)), ok(homeIn(CLOSED))],
      cancelJob: [ok(homeIn(CLOSING)), ok(homeIn({}))],
      startJob: [ok(done)],
    });
    expect(await text()).toContain('Penutupan yang dimulai 31 Desember 2026, 16.00 belum selesai');
    await button('Batalkan penutupan').click();
    await expect.poll(status).toContain('begitu langkah yang sedang berjalan berhenti');
    await button('Batalkan penutupan').click();
    await expect.poll(status).toBe('Penutupan dibatalkan. Formulir menerima jawaban lagi.');
    expect(await button('Batalkan penutupan').count()).toBe(0);
    await button('Tutup periode').click();
    await button('Ya, tutup').click();
    await button('Tetapkan').waitFor();
    expect((await callsOf(page)).map(({ name }) => name)).toEqual([
      'home',
      'cancelJob',
      'cancelJob',
      'startJob',
      'home',
    ]);
  });

  it('that is called off while it runs says that the forms take answers again', async () => {
    const over = { name: 'close', done: 1, total: 5, doing: '', waiting: false, finished: false, remainingSeconds: 90 };
    await open({ home: [ok(homeIn({}))], startJob: [ok(over)], advanceJob: [ok(null)] });
    await button('Tutup periode').click();
    await button('Ya, tutup').click();
    await expect.poll(status).toBe('Penutupan dibatalkan. Formulir menerima jawaban lagi.');
  });

  it('that somebody else or the clock ended is done', async () => {
    const over = { name: 'close', done: 1, total: 5, doing: '', waiting: false, finished: false, remainingSeconds: 90 };
    await open({ home: [ok(homeIn({})), ok(homeIn(CLOSED))], startJob: [ok(over)], advanceJob: [ok(null)] });
    await button('Tutup periode').click();
    await button('Ya, tutup').click();
    await expect.poll(status).toBe('Periode ditutup.');
  });

  it('reopens only with a reason', async () => {
    await open({ home: [ok(homeIn(CLOSED)), ok(homeIn({}))], reopenCycle: [ok(homeIn({}))] });
    await button('Buka kembali').click();
    await button('Buka kembali').click({ force: true });
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['home']);
    await page.getByLabel('Alasan membuka kembali').fill('  Susulan Bidang II ');
    await button('Buka kembali').click();
    await button('Tutup periode').waitFor();
    expect((await callsOf(page))[1]).toEqual({ name: 'reopenCycle', args: { reason: 'Susulan Bidang II' } });
  });

  it('tells a refusal where the button is, and how far it came', async () => {
    await open({
      home: [ok(homeIn(CLOSED)), ok(homeIn(FINALISED))],

      finaliseCycle: [refusal],
    });
    await button('Tetapkan').click();
    await button('Ya, tetapkan').click();
    await page.locator('.life [role=alert]').waitFor();
    expect(await page.locator('.life [role=alert]').innerText()).toContain('Ada yang lain.');
    expect(await text()).toContain('Ditetapkan.');
  });
});

describe('a new period', () => {
  it('is opened only once its year is typed', async () => {
    const next = { ...homeIn({ stage: 'before', steps: [], last: null }), period: '2027' };
    await open({
      home: [ok(homeIn(FINALISED)), ok(next)],
      openEnds: [ok(NO_ENDS)],
      openPeriod: [ok({ ...next, leftOpen: 'Formulir yang masih terbuka: Diri.' })],
    });
    await button('Buka periode 2027').click();
    expect(await text()).toContain('jawaban yang belum ditarik tidak berlaku lagi');
    const year = page.getByLabel('Ketik 2027 untuk melanjutkan');
    await year.fill('2026');
    await button('Buka periode 2027').click({ force: true });
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['home', 'openEnds']);
    await idle(page);
    expect(await text()).not.toContain('menunggu jawaban');
    expect(await text()).not.toContain('Belum diputuskan');
    expect(await text()).not.toContain('belum berakhir');
    expect(await text()).not.toContain('Tanpa baris Kehadiran');
    await year.fill('2027');
    await button('Buka periode 2027').click();
    await page.getByRole('heading', { name: 'Periode penilaian 2027' }).waitFor();
    expect((await callsOf(page))[2]).toEqual({ name: 'openPeriod', args: { period: '2027' } });
    await page.getByText('Mulai dari langkah Siapkan. Formulir yang masih terbuka: Diri.').waitFor();
  });

  it('names what it would leave undone before it is opened, and waits until that was looked up', async () => {
    await open({ home: [ok(homeIn(FINALISED))], openEnds: [{ ...ok(ENDS), hold: true }] });
    await button('Buka periode 2027').click();
    await page.getByLabel('Ketik 2027 untuk melanjutkan').fill('2027');
    expect(await status()).toBe('Memeriksa yang belum selesai…');
    await button('Buka periode 2027').click({ force: true });
    await release(page);
    await page.getByText('2 berkas menunggu jawaban: nomor 3, 14.').waitFor();
    expect(await text()).toContain('Belum diputuskan: pegawai teladan Desember 2026, Tahun 2026.');
    expect(await text()).toContain('Sudah diputuskan, belum diumumkan: pegawai teladan November 2026.');
    expect(await text()).toContain(ENDS.nextMonth);
    expect(await text()).toContain('Tahun 2026 belum berakhir.');
    expect(await text()).toContain('Tanpa baris Kehadiran: November, Desember 2026.');
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['home', 'openEnds']);
  });

  it('tells where it could not be looked up', async () => {
    await open({ home: [ok(homeIn(FINALISED))], openEnds: [refusal] });
    await button('Buka periode 2027').click();
    await page.locator('.life [role=alert]').waitFor();
    expect(await page.locator('.life [role=alert]').innerText()).toContain('Ada yang lain.');
  });

  it('that was stopped half-way is gone on with from the top', async () => {
    await open({
      home: [ok(homeIn(CHANGING)), ok(homeIn({}))],
      openEnds: [ok(NO_ENDS)],
      openPeriod: [{ ...ok(homeIn({})), hold: true }],
    });
    expect(await page.locator('.warn.notice').innerText()).toContain('Tidak ada yang hilang');
    await button('Buka periode 2027').click();
    await page.getByLabel('Ketik 2027 untuk melanjutkan').fill('2027');
    await button('Buka periode 2027').click();
    expect(await status()).toBe('Menyimpan periode lama dan membuka periode baru…');
    await release(page);
    await page.locator('.warn.notice').waitFor({ state: 'detached' });
  });
});

describe('a copy', () => {
  it('says that it is one, and offers to look or to open a period of its own', async () => {
    await open({ home: [ok(homeIn(COPY))], openEnds: [ok(ENDS)] });
    const notice = page.locator('.warn.notice');
    expect(await notice.innerText()).toContain('Ini salinan');
    expect(await page.locator('.next-card').innerText()).toContain('Salinan ini dapat dilihat');
    await button('Buka periode 2027').click();
    expect(await notice.innerText()).toContain('Formulir dan tautan buku kerja asal tidak disentuh');
    await button('Batal').click();
    await button('Hanya melihat').click();
    expect(await notice.innerText()).toContain('Anda hanya melihat');
    expect(await button('Buka periode 2027').count()).toBe(0);
    expect(await page.locator('.life').getByRole('button').count()).toBe(0);
  });
});

describe('the next step', () => {
  it.each<[Partial<CycleView>, string]>([
    [CLOSING, 'monitor close'],
    [CLOSED, 'ratings publish'],
    [FINALISED, 'summary follow'],
    [COPY, 'summary look'],
  ])('follows the state %#', (cycle, next) => {
    const { step, action } = nextStep(homeIn(cycle));
    expect(`${step} ${action}`).toBe(next);
  });
});

describe('periods that are final', () => {
  it.each<['id' | 'en', readonly string[]]>([
    [
      'id',
      [
        '398 dari 412 dinilai; rata-rata 91,38; 1 kandidat penghargaan',
        'Sangat Baik 3%; Baik 75,6%; Sangat Kurang 21,4%',
        '9 dari 9 dinilai; kandidat penghargaan tidak tercatat',
      ],
    ],
    ['en', ['398 of 412 rated; mean 91.38; 1 candidate for an award', 'Kurang/misconduct 100%']],
  ])('stand under the summary with the way to Tren, also before anything is computed: %s', async (language, words) => {
    const home = { ...homeIn({ stage: 'before', steps: [] }), language, summary: null };
    await open({ home: [ok(home)], showSheet: [ok({ shown: true })] });
    await openStep(page, 'summary');
    const panel = page.locator('#panel-summary');
    for (const one of words) expect(await panel.innerText()).toContain(one);
    expect(await layoutFaults(page)).toEqual([]);
    await panel.getByRole('button', { name: /Tren/ }).click();
    await expect.poll(() => callsOf(page)).toContainEqual({ name: 'showSheet', args: { table: 'Tren' } });
  });
  it('are not told before there is one', async () => {
    await open({ home: [ok({ ...homeIn({}), history: null })] });
    await openStep(page, 'summary');
    expect(await page.locator('#panel-summary').innerText()).not.toContain('sudah ditetapkan');
  });
});

describe('candidates', () => {
  it('tell who was low in earlier periods', async () => {
    await open({ home: [ok(homeIn({}))] });
    await openStep(page, 'guidance');
    expect(await page.locator('#panel-guidance').innerText()).toContain(
      '2024: Kurang/misconduct; 2025: Kurang (61,25)',
    );
  });
});
