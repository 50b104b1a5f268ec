/**
 * The first run in a real browser, on the real bundle: from an empty workbook to the first letters that went, counting every
 * click, with the sample and with pasted employees; then what is wrong, mended at a press and taken back.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { STEPS } from '../../src/app/api.types.ts';
import { execute } from '../../src/local/execution.ts';
import { readSheet } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { employee, nip, type Rows, rowsOf } from '../fixtures/agency.ts';
import { PATIENCE_MS, picture, SIDEBAR } from './browser.ts';
import { layoutFaults } from './layout.ts';

const DIST = 'dist';
const OWNER = 'hr@contoh.example';
/** The menu Extensions, Teladan, Buka Teladan. */
const MENU_CLICKS = 3;
/** What five minutes are in, and until when Google has shown the tabs of new forms at the latest (docs/platform.md, 1.7). */
const FIVE_MINUTES_MS = 300_000;
const TABS_SHOWN_MS = 120_000;

let browser: Browser;
let page: Page;
let world: World;
let clicks: number;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  world = new World({ now: new Date('2026-12-01T09:00:00+07:00'), owner: OWNER });
  clicks = MENU_CLICKS;
  execute(world, DIST, 'onOpen', [], { from: 'menu' });
  execute(world, DIST, 'showSidebar', [], { from: 'menu' });
  page = await browser.newPage({ viewport: SIDEBAR });
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.exposeFunction('serve', (name: string, args: unknown) => {
    // Google shows the tab of a new form a minute or two later.
    world.clock.advance(60_000);
    return execute(world, DIST, 'call', [name, args], { from: 'page' });
  });
  await page.addInitScript(() => {
    type Take = (reply: unknown) => void;
    const idle: Take = () => undefined;
    const serve = (window as unknown as { serve: (name: string, args: unknown) => Promise<unknown> }).serve;
    const runner = (succeed: Take, fail: Take): object => ({
      withSuccessHandler: (take: Take) => runner(take, fail),
      withFailureHandler: (take: Take) => runner(succeed, take),
      call: (name: string, args: unknown) => void serve(name, args).then(succeed, fail),
    });
    Object.assign(window, { google: { script: { run: runner(idle, idle) } } });
  });
  const html = world.ui.sidebar?.html ?? '';
  await page.route('http://sheet.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://sheet.test/');
});
afterEach(async () => page?.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
async function press(name: string | RegExp): Promise<void> {
  clicks += 1;
  await button(name).first().click();
}
const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
async function expectGoodLayout(): Promise<void> {
  expect(await layoutFaults(page)).toEqual([]);
}
/** Puts rows into the clipboard as a spreadsheet does and pastes them; the click is the one into the field. */
async function paste(rows: Rows): Promise<void> {
  clicks += 1;
  const field = page.getByLabel(/lalu tempel di sini/);
  await field.click();
  await field.evaluate(
    (element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    rows.map((row) => row.join('\t')).join('\r\n'),
  );
}

/** From data that is in to letters that went, in the step that comes next. */
async function sendFirst(): Promise<void> {
  await press('Buat formulir');
  await press('Lihat undangan');
  await press(/^Kirim \d+ surat$/);
  await press(/^Ya, kirim \d+ surat$/);
  await expect.poll(() => world.state.mails.length).toBeGreaterThan(0);
}

/** At most ten clicks, and calls that take less than five minutes as the meter has them (docs/platform.md, 7), with the tabs waited for. */
function expectFirstRun(): void {
  expect(clicks).toBeLessThanOrEqual(10);
  expect(world.meter.total().cost + TABS_SHOWN_MS).toBeLessThan(FIVE_MINUTES_MS);
}

const HR_FILE = (): Rows => {
  const [header = [], ...rows] = rowsOf(
    ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => employee(name, { 'NIP Atasan': nip('A') })),
  );
  const called: Readonly<Record<string, string>> = { Nama: 'Nama Lengkap', 'Unit Kerja': 'OPD', NIP: 'NIP Baru' };
  return [[...header.map((one) => called[one] ?? one), 'Hobi'], ...rows.map((row) => [...row, 'catur'])];
};

describe('the first letters', () => {
  it('go out after at most ten clicks with the sample, nothing typed, and come to whoever tries it', async () => {
    await button('Coba dengan data contoh').waitFor();
    await expectGoodLayout();
    await picture(page, 'first-empty');
    await press('Coba dengan data contoh');
    await said(/Data contoh terisi/);
    await press('Periksa dan susun penugasan');
    await said(/Pemeriksaan selesai/);
    const { totalCalls: untilChecked } = world.meter.total();
    await press('Buka langkah Formulir');
    await sendFirst();
    expectFirstRun();
    expect(
      world.state.mails.flatMap(({ to }) => to).filter((to) => !/^hr\+contoh\.\w+@contoh\.example$/.test(to)),
    ).toEqual([]);
    // Until the roster is checked, most of which makes and dresses every sheet, and until three forms stand and ten letters went.
    expect([untilChecked < 1000, world.meter.total().totalCalls < 2600]).toEqual([true, true]);
  });

  it('go out after at most ten clicks with employees pasted into one field, whose columns have the names that HR gives them', async () => {
    await button('Coba dengan data contoh').waitFor();
    await paste(HR_FILE());
    await page.getByText('6 baris baru, 0 berubah, 0 tetap').waitFor();
    expect(world.workbook.sheets.map(({ name }) => name)).not.toContain('Pegawai');
    expect(await page.getByLabel(/Hobi/).inputValue()).toBe('');
    await page.getByText(/kolom dikenali/).click();
    await expectGoodLayout();
    await picture(page, 'first-preview');
    await press('Masukkan, lalu periksa');
    await said(/Pemeriksaan selesai/);
    // The next step opens by itself, and what is wrong is told above it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('step-forms');
    await sendFirst();
    expect(readSheet(world, 'Pegawai')[0]).not.toContain('Hobi');
    expectFirstRun();
    expect(world.state.mails[0]?.to).toEqual([expect.stringMatching(/^[a-f]@contoh\.example$/)]);
  });
});

describe('the first letters from a file', () => {
  it('go out after at most ten clicks, its preview seen, with a title above the headings and semicolons between', async () => {
    await button('Coba dengan data contoh').waitFor();
    const lines = [['DAFTAR PEGAWAI BKPSDM'], [], ...HR_FILE()].map((row) => row.join(';'));
    const buffer = Buffer.from(lines.join('\r\n').replace('NIP Baru', 'NIP / NRP'));
    const choosing = page.waitForEvent('filechooser');
    await press('Pilih berkas CSV');
    // A double click on the file, in the window that the browser opens.
    clicks += 1;
    await (await choosing).setFiles([{ name: 'pegawai.csv', mimeType: 'text/csv', buffer }]);
    await page.getByText('6 baris baru, 0 berubah, 0 tetap').waitFor();
    expect(await page.getByLabel('Baris judul kolom').inputValue()).toBe('3');
    await press('Masukkan, lalu periksa');
    await sendFirst();
    expectFirstRun();
  });
});

/** Where nothing is to be done in an empty workbook, by why. */
const NO_STEP: Readonly<Record<string, string>> = {
  'Lihat jumlah baris': 'counts rows that there are; what to do stands below',
  'Lihat yang lewat masanya': 'nothing is kept yet',
};
/** What says what to do next. */
const NEXT = /\b(tarik|pilih|isi|tekan|masukkan|tulis|lihat lagi|selesaikan)\b/i;

describe('an empty workbook', () => {
  it('says in every step, and in whatever can be looked at there, what to do', async () => {
    await button('Coba dengan data contoh').waitFor();
    const sentences = (id: string) => page.locator(`#${id}`).locator('p, li').filter({ visible: true }).allInnerTexts();
    const silent: string[] = [];
    const looked: string[] = [];
    for (const step of STEPS) {
      const panel = `panel-${step}`;
      if (await page.locator(`#${panel}`).isHidden()) await page.locator(`#step-${step}`).click();
      await page.locator(`#${panel} button`).first().waitFor();
      const looks = page.locator(`#${panel}`).getByRole('button', { name: /^Lihat / });
      const names = await looks.allInnerTexts();
      if (names.length === 0 && !(await sentences(panel)).some((text) => NEXT.test(text))) silent.push(step);
      for (const name of names) {
        const before = await sentences(panel);
        await page.locator(`#${panel}`).getByRole('button', { name, exact: true }).click();
        await page.locator('main[aria-busy=false]').waitFor();
        const found = (await sentences(panel)).filter((text) => !before.includes(text));
        looked.push(name);
        if (!NO_STEP[name] && !found.some((text) => NEXT.test(text))) silent.push(`${name}: ${found.join(' ')}`);
      }
      await picture(page, `first-nothing-${step}`);
    }
    await expectGoodLayout();
    expect(silent).toEqual([]);
    expect(looked.length).toBeGreaterThan(7);
  });
});

describe('what is wrong', () => {
  it('is shown with its cell, mended at a press, and set back at another', async () => {
    await button('Coba dengan data contoh').waitFor();
    const broken = ['A', 'B', 'C', 'D'].map((name) =>
      employee(name, { 'NIP Atasan': nip('A'), Email: `${name} @contoh.example`, Jenis: 'p.n.s' }),
    );
    await paste(rowsOf(broken));
    await page.getByText(/masalah di sheet itu nanti/).click();
    await page.getByText(/dapat diperbaiki Teladan/).waitFor();
    await picture(page, 'first-problems-preview');
    await press('Masukkan');
    await page
      .getByText(/tetap di sheet Pegawai/)
      .first()
      .waitFor();
    await press('Periksa dan susun penugasan');
    await said(/Pemeriksaan selesai/);
    await button(/masalah perlu diperiksa/).click();
    await picture(page, 'first-problems');
    await button(/^Tunjukkan sel: Tabel Pegawai, baris 3, kolom Email/).click();
    await said('Sheet Pegawai baris 3 sudah ditampilkan');
    await expectGoodLayout();
    await button(/masalah perlu diperiksa/).click();
    await button('Lihat yang dapat diperbaiki otomatis').click();
    await button('Perbaiki semua yang aman (8)').waitFor();
    await expectGoodLayout();
    await picture(page, 'first-fixes');
    await button('Perbaiki semua yang aman (8)').click();
    await page.getByText('Tidak ada yang dapat diperbaiki tanpa menebak.').waitFor();
    expect(readSheet(world, 'Pegawai')[2]).toContain('b@contoh.example');
    await picture(page, 'first-fixed');
    await button('Batalkan perbaikan').click();
    await said('8 sel dikembalikan seperti semula.');
    expect(readSheet(world, 'Pegawai')[2]).toContain('B @contoh.example');
  });

  it('names rows in which Excel has lost digits, leaves them out, and brings in the others', async () => {
    await button('Coba dengan data contoh').waitFor();
    const lost = employee('B', { NIP: '1,98001E+17' });
    await paste(rowsOf([lost]));
    await page.getByText('1 baris tidak ikut masuk').waitFor();
    // Where nothing is left there is nothing to bring in.
    expect(await button('Masukkan').getAttribute('aria-disabled')).toBe('true');
    await button('Jangan masukkan').click();
    await page.getByText('Tidak dimasukkan. Isi tabel tetap seperti semula.').waitFor();
    expect(world.workbook.sheets.map(({ name }) => name)).not.toContain('Pegawai');
    // Below titles, and with a name of its own for the NIP: a person says which it is, and where the headings are.
    const [own = [], ...people] = rowsOf([employee('A'), lost, employee('C')]);
    await paste([['DAFTAR PEGAWAI'], [], own.map((one) => (one === 'NIP' ? 'Nomor ASN' : one)), ...people]);
    await page.getByText('Belum jelas kolom mana yang menjadi NIP.').waitFor();
    expect(await button('Masukkan').getAttribute('aria-disabled')).toBe('true');
    await expectGoodLayout();
    await picture(page, 'first-unknown');
    await page.getByLabel('Baris judul kolom').selectOption({ index: 0 });
    await page.getByText('Tidak ada judul kolom yang dikenali').waitFor();
    await page.getByLabel('Baris judul kolom').selectOption('3');
    await page.getByLabel(/Nomor ASN/).selectOption('NIP');
    await page.getByText('1 baris tidak ikut masuk').waitFor();
    await button('Jangan masukkan').click();
    await paste([own, ...people]);
    await page.getByText('Baris 3, kolom NIP: 1,98001E+17').waitFor();
    await expectGoodLayout();
    await picture(page, 'first-lost');
    await button('Masukkan').click();
    await page.getByText('1 baris tidak ikut masuk karena angkanya rusak: 3 (Pegawai B).').first().waitFor();
    expect(
      readSheet(world, 'Pegawai')
        .slice(1)
        .map((row) => row[0]),
    ).toEqual([nip('A'), nip('C')]);
  });
});
