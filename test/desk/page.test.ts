/**
 * Facts about the desk's page in a browser: it shows what the server says, sends what people do, and says so in words
 * when something is refused or the server is gone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildDesk } from '../../build/desk.ts';
import { cellName } from '../../src/local/desk/page/grid/cell.ts';
import { axeFaults, effected, PATIENCE_MS } from '../ui/browser.ts';
import { type StandIn, startStandIn, yearAfter } from './stand-in.ts';

const pages = mkdtempSync(join(tmpdir(), 'desk-'));
const WIDE = { width: 1280, height: 800 };
/** The grid's own inside is a canvas and its hidden editor; the frame of a panel is the add-on's page. */
const NOT_OURS = ['.grid > *', 'iframe'];

let browser: Browser;
let desk: StandIn;
let page: Page;
const hosts = new Set<string>();
const faults: string[] = [];

beforeAll(async () => {
  await buildDesk(pages);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(pages, { recursive: true });
});
beforeEach(async () => {
  desk = await startStandIn(pages);
  page = await browser.newPage({ viewport: WIDE });
  page.setDefaultTimeout(PATIENCE_MS);
  faults.length = 0;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (told) => {
    // The tests themselves read what is drawn.
    if (told.type() === 'warning' && !told.text().startsWith('Canvas2D')) faults.push(told.text());
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(desk.address);
  // The grid hears clicks once it is drawn; before that they are lost.
  await expect
    .poll(
      async () => {
        await canvas().click({ position: pointOf(1, 1) });
        return held().textContent();
      },
      { interval: 50 },
    )
    .toContain('Sel B2:');
  await select(0, 0);
});
afterEach(async () => {
  await page.close();
  await desk.stop();
  expect(faults).toEqual([]);
});

const canvas = () => page.locator('canvas[id^=univer-sheet-main]').first();
const HEADER = { width: 46, height: 20 };
/** Left edges of columns A to H and top edges of rows 1 to 4 of the ratings. */
const LEFT = [0, 150, 310, 400, 510, 580, 670, 890];
const TOP = [0, 21, 59, 97];

const pointOf = (row: number, column: number) => ({
  x: HEADER.width + (LEFT[column] ?? 0) + 12,
  y: HEADER.height + (TOP[row] ?? 0) + 9,
});
/** Waits until somebody is in a cell, and what they type goes there. */
async function isIn(row: number, column: number): Promise<void> {
  await expect.poll(() => held().textContent()).toContain(`Sel ${cellName(row, column)}:`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.grid') !== null)).toBe(true);
}
async function select(row: number, column: number, clickCount = 1): Promise<void> {
  await canvas().click({ position: pointOf(row, column), clickCount });
  await isIn(row, column);
}
/** The editor stands beside the window while nothing is edited. */
const isEditing = () =>
  page.locator('[data-u-comp=editor]').evaluate((element) => element.getBoundingClientRect().x >= 0);
/** Opens the cell where one is, with what it holds. */
async function edit(open = () => page.keyboard.press('F2')): Promise<void> {
  await open();
  await expect.poll(isEditing).toBe(true);
}
/** Enters what stands in the editor, which leads to the cell below. */
async function enter(row: number, column: number): Promise<void> {
  await expect.poll(isEditing).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(isEditing).toBe(false);
  await isIn(row + 1, column);
}
/** Waits until nothing is under way and the grid shows what came of it, which it does after the next frame. */
async function settled(): Promise<void> {
  await page.locator('footer').getByText('Siap', { exact: true }).waitFor();
  await effected(page);
}
/** Comes back to the window, upon which it asks for news. */
const lookNow = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
/** Lays a text into a cell of the ratings, as somebody else would. */
async function hold(row: number, column: number, text: string): Promise<void> {
  const sheet = desk.sheets.get(11);
  const rows =
    sheet?.rows.map((line, at) =>
      at === row ? line.map((cell, across) => (across === column ? text : cell)) : line,
    ) ?? [];
  if (sheet) desk.sheets.set(11, { ...sheet, rows });
  desk.view = { ...desk.view, version: desk.view.version + 1 };
  await lookNow();
  await select(row, column);
  await expect.poll(() => held().textContent()).toContain(text);
}
const held = () => page.locator('.held');
/** Where the chart lies over the sheet, and how large. */
async function chartIn() {
  const [sheet, chart] = await Promise.all([
    page.locator('.sheet').boundingBox(),
    page.getByRole('img', { name: /Grafik/ }).boundingBox(),
  ]);
  return sheet && chart && { ...chart, x: chart.x - sheet.x, y: chart.y - sheet.y };
}
const edits = () => desk.asked.filter(({ name }) => name === 'edit').map(({ argument }) => argument);
const last = () => desk.asked.at(-1);

/** The colour most seen around a point of a cell, as `r,g,b`. */
const colorAt = (row: number, column: number): Promise<string> =>
  canvas().evaluate(
    (element, { x, y }) => {
      const drawn = element as HTMLCanvasElement;
      const scale = drawn.width / drawn.clientWidth;
      const { data } = drawn.getContext('2d')?.getImageData((x - 8) * scale, (y - 6) * scale, 20, 12) ?? { data: [] };
      const seen = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        // What is not painted shows the page's white.
        let color = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        if (data[at + 3] === 0) color = '255,255,255';
        seen.set(color, (seen.get(color) ?? 0) + 1);
      }
      return [...seen].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
    },
    pointOf(row, column),
  );

async function paste(text: string): Promise<void> {
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

describe('the workbook', () => {
  it('is drawn with the backgrounds that scripts set and the rules that colour', async () => {
    await expect.poll(() => colorAt(0, 1)).toBe('227,241,236');
    await expect.poll(() => colorAt(3, 3)).toBe('211,239,224');
    await expect.poll(() => colorAt(1, 1)).toBe('255,255,255');
  });
  it('shows a number by its format, a whole NIP, and what a cell is for', async () => {
    await select(1, 2);
    await expect.poll(() => held().textContent()).toContain('Sel C2: 97,25');
    await select(1, 0);
    await expect.poll(() => held().textContent()).toContain('198609262015051001');
    await select(1, 3);
    await expect.poll(() => page.locator('.cell').textContent()).toContain('Pilih predikat.');
  });
  it('sends what is typed as it was typed, and shows what became of it', async () => {
    desk.become = (text) => (text === '98,5' ? { cell: 98.5, shown: '98,50' } : { cell: text });
    await select(1, 2);
    await page.keyboard.type('98,5');
    await enter(1, 2);
    await expect.poll(edits).toEqual([{ sheetId: 11, cells: [{ row: 1, column: 2, text: '98,5' }] }]);
    await page.keyboard.type('19860926201505100');
    await enter(2, 2);
    await expect.poll(edits).toHaveLength(2);
    expect(edits()[1]).toEqual({ sheetId: 11, cells: [{ row: 2, column: 2, text: '19860926201505100' }] });
    await select(1, 2);
    await expect.poll(() => held().textContent()).toContain('98,50');
  });
  it('sends nothing when a cell is entered again as it was, with all digits of its number', async () => {
    await select(1, 2);
    await edit();
    await enter(1, 2);
    await select(1, 2);
    await edit();
    await page.keyboard.type('9');
    await enter(1, 2);
    // Changes go in their order: had the first been one, it would stand before this.
    await expect.poll(edits).toEqual([{ sheetId: 11, cells: [{ row: 1, column: 2, text: '97,2549' }] }]);
  });
  it('keeps the line breaks of a cell that is entered again, and of one that is changed', async () => {
    await hold(1, 6, 'satu\ndua\n\nempat');
    for (const open of [() => page.keyboard.press('F2'), () => select(1, 6, 2)]) {
      await select(1, 6);
      await edit(open);
      await enter(1, 6);
    }
    await select(1, 6);
    await edit();
    await page.keyboard.type('!');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('lima');
    await enter(1, 6);
    await expect
      .poll(edits)
      .toEqual([{ sheetId: 11, cells: [{ row: 1, column: 6, text: 'satu\ndua\n\nempat!\nlima' }] }]);
    await select(1, 6);
    await page.keyboard.press('Delete');
    await expect.poll(() => edits().at(-1)).toEqual({ sheetId: 11, cells: [{ row: 1, column: 6, text: '' }] });
  });
  it.each(['=1+1', '=A5', '=SUM(C2:C9)'])(
    'sends the formula %s once, as its text, and computes nothing',
    async (text) => {
      desk.become = (typed) => ({ cell: typed.startsWith('=') ? { formula: typed } : typed });
      await select(1, 2);
      await page.keyboard.type(text);
      await enter(1, 2);
      const sent = { sheetId: 11, cells: [{ row: 1, column: 2, text }] };
      await expect.poll(edits).toEqual([sent]);
      await select(1, 2);
      await expect.poll(() => held().textContent()).toContain(`Sel C2: ${text}`);
      await settled();
      await edit();
      await enter(1, 2);
      // What is typed next comes next: neither a result nor the formula once more has gone before it.
      await page.keyboard.type('7');
      await enter(2, 2);
      await expect.poll(edits).toEqual([sent, { sheetId: 11, cells: [{ row: 2, column: 2, text: '7' }] }]);
    },
  );
  it('takes back a change with all digits of what was there', async () => {
    await select(1, 2);
    await page.keyboard.type('1');
    await enter(1, 2);
    await expect.poll(edits).toHaveLength(1);
    await settled();
    await page.keyboard.press('Control+z');
    await expect.poll(() => edits().at(-1)).toEqual({ sheetId: 11, cells: [{ row: 1, column: 2, text: '97,254' }] });
  });
  it('changes nothing where there is nothing to paste, and says so', async () => {
    await select(1, 1);
    await paste('');
    await page.getByRole('alert').filter({ hasText: 'Tidak ada sel yang diubah.' }).waitFor();
    expect(edits()).toEqual([]);
  });
  it('pastes a block as text, quoted cells whole, and empties cells', async () => {
    await select(2, 1);
    await paste('a\t001\r\n"x\ny"\t=1+1\r\n');
    await expect.poll(edits).toEqual([
      {
        sheetId: 11,
        cells: [
          { row: 2, column: 1, text: 'a' },
          { row: 2, column: 2, text: '001' },
          { row: 3, column: 1, text: 'x\ny' },
          { row: 3, column: 2, text: '=1+1' },
        ],
      },
    ]);
    await select(1, 1);
    await page.keyboard.press('Delete');
    await expect.poll(() => edits().at(-1)).toEqual({ sheetId: 11, cells: [{ row: 1, column: 1, text: '' }] });
  });
  it('asks before a cell is changed that is protected with a warning, as Sheets does', async () => {
    const question = page.getByRole('dialog', { name: 'Perhatian' });
    await select(1, 0);
    await page.keyboard.press('Delete');
    await question.getByText('Diisi oleh Teladan').waitFor();
    await question.getByRole('button', { name: 'Batal' }).click();
    await expect.poll(() => question.count()).toBe(0);
    await select(1, 1);
    await select(1, 0);
    await expect.poll(() => held().textContent()).toContain('198609262015051001');
    expect(edits()).toEqual([]);
    await page.keyboard.press('Delete');
    await question.getByRole('button', { name: 'Tetap ubah' }).click();
    await expect.poll(edits).toEqual([{ sheetId: 11, cells: [{ row: 1, column: 0, text: '' }] }]);
  });
  it('takes back what the server refuses, with its words', async () => {
    desk.refuse.set('edit', 'Isian melanggar aturan validasi.');
    await select(1, 1);
    await page.keyboard.type('Ngawur');
    await enter(1, 1);
    await page.getByRole('alert').filter({ hasText: 'Isian melanggar aturan validasi.' }).waitFor();
    await settled();
    await select(1, 1);
    await expect.poll(() => held().textContent()).toContain('Pegawai 1');
    await edit();
    await page.keyboard.type('!');
    await enter(1, 1);
    await expect
      .poll(() => edits().at(-1))
      .toEqual({ sheetId: 11, cells: [{ row: 1, column: 1, text: 'Pegawai 1!' }] });
  });
  it('opens a long cell whole under the line, until Escape', async () => {
    await hold(1, 6, `Awal.\n${'Penjelasan yang panjang. '.repeat(20)}\nAkhir.`);
    await page.getByRole('button', { name: 'Lihat lengkap' }).click();
    const whole = page.getByRole('textbox', { name: 'Isi lengkap sel G2' });
    expect(await whole.inputValue()).toMatch(/^Awal\.\n.*\nAkhir\.$/s);
    expect((await whole.boundingBox())?.height).toBeGreaterThan(90);
    expect(await whole.evaluate((element) => element.scrollTop)).toBe(0);
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
    await page.locator('.whole:focus').waitFor();
    await page.keyboard.press('Escape');
    await whole.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lihat lengkap' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.whole:focus').waitFor();
    await select(1, 1);
    await expect.poll(() => page.locator('.whole').inputValue()).toBe('Pegawai 1');
    await page.keyboard.press('Escape');
    await page.locator('.whole').waitFor({ state: 'detached' });
    expect(edits()).toEqual([]);
  });
  it('offers the values of a list', async () => {
    const { x, y } = pointOf(1, 3);
    await canvas().click({ position: { x: x + 86, y } });
    await page.getByText('Sangat baik', { exact: true }).click();
    await expect.poll(edits).toEqual([{ sheetId: 11, cells: [{ row: 1, column: 3, text: 'Sangat baik' }] }]);
  });
  it('changes nothing of its own: no bold, no inserted rows', async () => {
    await select(1, 1);
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+Shift+Equal');
    // What is typed afterwards is the first that the server hears of.
    await page.keyboard.type('x');
    await enter(1, 1);
    const argument = { sheetId: 11, cells: [{ row: 1, column: 1, text: 'x' }] };
    await expect.poll(() => desk.asked).toEqual([{ name: 'edit', argument }]);
  });
  it('opens 2,000 rows of 30 columns, and asks for a tab once each time', async () => {
    const open = async (name: string, first: string): Promise<void> => {
      await page.getByRole('tab', { name }).click();
      await expect.poll(() => held().textContent()).toContain(first);
      await effected(page);
    };
    for (let time = 0; time < 2; time += 1) {
      await open('Penugasan', 'Sel A1: 0');
      await open('Ringkasan', 'Sel A1: Unit');
    }
    const asked = desk.asked.filter(({ name }) => name === 'tab').map(({ argument }) => argument);
    expect([asked.length, asked[0]]).toEqual([4, { sheetId: 13 }]);
  });
  it('is left by Escape and Tab, and the arrows stay inside', async () => {
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.closest('.grid') ? 'grid' : (at?.getAttribute('title') ?? at?.textContent);
      });
    await select(1, 7);
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => held().textContent()).toContain('Sel J2');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('grid');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Nilai');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(focused).toBe('grid');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(focused).toBe('Lewati ke menu');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Berkas');
    expect(await page.getByRole('button', { name: 'Close sidebar' }).count()).toBe(0);
  });
  it('goes round header, grid and sidebar by F6, from the sidebar too', async () => {
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
    await page.getByRole('button', { name: 'Ekstensi › Teladan' }).click();
    await page.getByRole('menuitem', { name: 'Buka Teladan' }).click();
    await page.frameLocator('.sidebar iframe').getByRole('button', { name: 'Jalankan' }).waitFor();
    await select(1, 1);
    await page.keyboard.press('F6');
    await expect.poll(focused).toBe('sidebar');
    await page.keyboard.press('F6');
    await expect.poll(focused).toBe('header');
    await page.keyboard.press('F6');
    await expect.poll(focused).toBe('main');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => held().textContent()).toContain('Sel B3');
    await page.keyboard.press('Shift+F6');
    await expect.poll(focused).toBe('header');
  });
  it('moves between tabs by arrow keys and leaves the focus there', async () => {
    await page.getByRole('tab', { name: 'Nilai' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Ringkasan', selected: true }).waitFor();
    // The grid would take the focus when the tab is drawn in it: charts stand below its frozen row since then.
    await expect.poll(async () => (await chartIn())?.y).toBe(146);
    await effected(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ringkasan');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('tab', { name: 'Nilai', selected: true }).waitFor();
  });
  it('draws charts at their size where they stand, in words too, and lists what it cannot draw', async () => {
    await page.getByRole('tab', { name: 'Ringkasan' }).click();
    await expect.poll(chartIn).toEqual({ x: 146, y: 146, width: 480, height: 280 });
    const chart = page.getByRole('img', { name: /Grafik Rata-rata menurut unit.*Sekretariat 97,25/ });
    await expect.poll(() => chart.locator('path').count()).toBeGreaterThan(6);
    await page.getByRole('button', { name: 'Lihat grafik Rata-rata menurut unit' }).click();
    await expect.poll(async () => (await chartIn())?.y).toBe(HEADER.height + 21);
    const summary = desk.sheets.get(12);
    if (summary) desk.sheets.set(12, { ...summary, formats: {} });
    desk.view = { ...desk.view, version: desk.view.version + 1 };
    await expect.poll(() => page.locator('canvas[id$=tab3]').count()).toBe(1);
    await expect.poll(async () => (await chartIn())?.y).toBe(HEADER.height + 21);
    await expect.poll(() => held().textContent()).toContain('Sel B7');
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -2000);
    await expect.poll(async () => (await chartIn())?.y).toBe(146);
    await page.getByText('1 hal di lembar ini tidak digambar').click();
    await page.getByText('Gambar di sel D4').waitFor();
  });
  it('goes to the cell that a script has selected, on this tab and on another one', async () => {
    const brought = (sheetId: number, row: number, column: number): void => {
      const sheet = desk.sheets.get(sheetId);
      if (sheet) desk.sheets.set(sheetId, { ...sheet, selected: { row, column } });
      const { workbook, version } = desk.view;
      desk.view = { ...desk.view, version: version + 1, workbook: workbook && { ...workbook, activeSheetId: sheetId } };
    };
    brought(11, 24, 3);
    await lookNow();
    await expect.poll(() => held().textContent()).toContain('Sel D25');
    brought(12, 2, 1);
    await lookNow();
    await expect.poll(() => held().textContent()).toContain('Sel B3');
  });
});

describe('panels', () => {
  const sidebar = () => page.frameLocator('.sidebar iframe');
  async function openSidebar(): Promise<void> {
    await page.getByRole('button', { name: 'Ekstensi › Teladan' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sidebar().getByRole('button', { name: 'Jalankan' }).waitFor();
  }
  it('stand at the right in 300 pixels, opened from the menu by keyboard', async () => {
    await openSidebar();
    expect(desk.asked).toEqual([{ name: 'menu', argument: { functionName: 'showSidebar' } }]);
    expect((await page.locator('.sidebar iframe').boundingBox())?.width).toBe(300);
  });
  it('carry calls to the server, with values back and of failures the message', async () => {
    await openSidebar();
    await sidebar().getByRole('button', { name: 'Jalankan' }).click();
    await sidebar().getByText('hasil 1+dua').waitFor();
    const pressed = 'Jalankan';
    const at = { row: 0, column: 0 };
    const argument = { panel: 'sidebar', name: 'count', args: [1, 'dua'], pressed, at };
    expect(last()).toEqual({ name: 'run', argument });
    desk.refuse.set('run', 'Tidak boleh.');
    await sidebar().getByRole('button', { name: 'Jalankan' }).click();
    await sidebar().getByText('gagal Tidak boleh.').waitFor();
  });
  it('show the workbook as it is after a call, another tab and a dialog included', async () => {
    await openSidebar();
    const { workbook, version } = desk.view;
    const dialog = { title: 'Riwayat', path: '/panel/d', width: 420, height: 260 };
    desk.view = {
      ...desk.view,
      version: version + 1,
      workbook: workbook && { ...workbook, activeSheetId: 12, dialog },
    };
    await sidebar().getByRole('button', { name: 'Jalankan' }).click();
    const box = page.getByRole('dialog', { name: 'Riwayat' });
    await box.waitFor();
    const frame = await box.locator('iframe').boundingBox();
    expect([frame?.width, frame?.height]).toEqual([420, 260]);
    await page.getByRole('tab', { name: 'Ringkasan', selected: true, includeHidden: true }).waitFor();
    await page.frameLocator('dialog iframe').getByRole('button', { name: 'Tutup' }).click();
    await box.waitFor({ state: 'detached' });
    expect(last()).toEqual({ name: 'close', argument: { panel: 'dialog' } });
    await page.getByRole('button', { name: 'Tutup bilah sisi' }).click();
    await page.locator('.sidebar').waitFor({ state: 'detached' });
  });
});

describe('around the workbook', () => {
  it('sits another person down, who has mail and nothing of the workbook', async () => {
    await page.getByRole('combobox').click();
    await page.keyboard.type('bidang 2 pegawai 1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kotak surat Pegawai 1' }).waitFor();
    expect(last()).toEqual({ name: 'person', argument: { email: 'pegawai1@binjai.example' } });
    expect(await page.locator('.grid, [role=tab], .sidebar').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Berkas' }).count()).toBe(0);
  });
  it('reads letters: forms lead to this desk, other addresses nowhere, attachments open', async () => {
    await page.getByRole('button', { name: /^Surat 1 belum dibaca/ }).click();
    await page.getByRole('button', { name: /Tautan penilaian/ }).click();
    const links = page.getByRole('article').getByRole('link');
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('href')).toBe('/forms/d/e/abc/viewform?entry.1=KODE');
    await expect.poll(last).toEqual({ name: 'read', argument: { id: 'a' } });
    await page.getByRole('button', { name: /Undangan/ }).click();
    expect(await page.getByRole('link', { name: 'undangan.ics' }).getAttribute('href')).toBe('/attachments/b/0');
    await page.frameLocator('iframe.html').getByRole('heading', { name: 'Undangan' }).waitFor();
  });
  it('moves the clock by steps and to a time', async () => {
    await page.getByRole('button', { name: 'Majukan 1 hari' }).click();
    await page.getByText('Jum, 1 Jan 2027, 09.00 WIB').waitFor();
    await page.getByRole('button', { name: /Jam meja/ }).click();
    await page.getByLabel('Majukan sampai').fill('2027-01-02T10:30');
    await page.getByRole('button', { name: 'Majukan', exact: true }).click();
    await page.getByText('Sab, 2 Jan 2027, 10.30 WIB').waitFor();
    expect(desk.asked.map(({ argument }) => argument)).toEqual([{ minutes: 1440 }, { minutes: 1530 }]);
  });
  it('shows what was done last, also where an answer from before comes later', async () => {
    const { met, release } = desk.hold('desk');
    const late = page.waitForResponse('**/api/desk');
    await lookNow();
    await met;
    await page.getByRole('button', { name: 'Majukan 1 hari' }).click();
    await page.getByText('Jum, 1 Jan 2027, 09.00 WIB').waitFor();
    release();
    await (await late).finished();
    await effected(page);
    expect(await page.locator('time').first().textContent()).toBe('Jum, 1 Jan 2027, 09.00 WIB');
  });
  it('asks before it starts again, and lets be', async () => {
    await page.getByRole('button', { name: 'Meja', exact: true }).click();
    await page.getByRole('menuitem', { name: /Mulai ulang/ }).click();
    await page.getByRole('dialog', { name: 'Mulai ulang' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(desk.asked).toEqual([]);
    await page.getByRole('button', { name: 'Meja', exact: true }).click();
    await page.getByRole('menuitem', { name: /Mulai ulang/ }).click();
    await page.getByRole('radio', { name: /sudah dinilai/ }).check();
    await page.getByRole('button', { name: 'Ganti semua dan mulai ulang' }).click();
    await page.getByText('Meja sudah dimulai ulang.').waitFor();
    expect(last()).toEqual({ name: 'reset', argument: { to: 'played' } });
  });
  it('sends the open tab to the leader', async () => {
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('menuitem', { name: /lembar ini/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim' }).click();
    await expect.poll(last).toEqual({ name: 'sendTab', argument: { sheetId: 11, to: 'kepala@binjai.example' } });
  });
  it('keeps the message on where the state before lies until it is closed', async () => {
    const message = 'Keadaan sebelumnya disimpan di /data/meja-sebelum-20261231-090000';
    // Long waits alone come when the test says so: the grid's own work breaks in a clock that leaps.
    await page.addInitScript(() => {
      const setTimer = window.setTimeout;
      const waits: TimerHandler[] = [];
      const hold = (handler: TimerHandler, wait = 0, ...rest: unknown[]) =>
        wait < 5000 ? setTimer(handler, wait, ...rest) : -waits.push(handler);
      Object.assign(window, { setTimeout: hold, waits });
    });
    const passWaits = () =>
      page.evaluate(() => {
        const { waits } = window as unknown as { readonly waits: (() => void)[] };
        for (const done of waits.splice(0)) done();
      });
    await page.reload();
    const { workbook } = desk.view;
    const toast = { title: 'Meja diganti', message, at: 1, stays: true };
    desk.view = { ...desk.view, version: 2, workbook: workbook && { ...workbook, toast } };
    await lookNow();
    const told = page.getByRole('status').filter({ hasText: message });
    await told.waitFor();
    await effected(page);
    await passWaits();
    await effected(page);
    await told.getByRole('button', { name: 'Tutup pesan' }).click();
    await told.waitFor({ state: 'detached' });
    // Closed, it stays closed when the page is loaded again.
    await page.reload();
    await page.getByRole('tab', { name: 'Ringkasan' }).waitFor();
    await effected(page);
    expect(await told.count()).toBe(0);
    const passing = { title: '', message: 'Tersimpan.', at: 2, stays: false };
    desk.view = { ...desk.view, version: 3, workbook: workbook && { ...workbook, toast: passing } };
    await lookNow();
    await page.getByText('Tersimpan.').waitFor();
    await effected(page);
    await passWaits();
    await page.getByText('Tersimpan.').waitFor({ state: 'detached' });
  });
  it('keeps menus above what went wrong', async () => {
    desk.refuse.set('tab', `Tidak dapat. ${'Sebab yang panjang sekali. '.repeat(12)}`);
    await page.getByRole('tab', { name: 'Ringkasan' }).click();
    await page.getByRole('alert').waitFor();
    for (const name of ['Berkas', 'Kirim', 'Meja']) {
      await page.getByRole('button', { name, exact: true }).click();
      // A click is refused where something else lies over it.
      for (const line of await page.getByRole('menuitem').all()) await line.click({ trial: true });
      await page.keyboard.press('Escape');
    }
  });
  it('offers the workbook and the open tab as files', async () => {
    await page.getByRole('button', { name: 'Berkas' }).click();
    const files = await page
      .getByRole('menuitem')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('href')));
    expect(files).toEqual(['/teladan.xlsx', '/tabs/11.csv', '/tabs/11.excel.csv']);
  });
  it('says what the last thing cost, and call by call', async () => {
    await page.getByRole('button', { name: /Perbarui nilai: 41 panggilan · 12.880 sel · ± 3,2 dtk/ }).click();
    await page.getByRole('row', { name: 'SpreadsheetApp.Range.setValues 21' }).waitFor();
  });
  it('has no table of calls where nothing was called', async () => {
    const { meter } = desk.view;
    desk.view = { ...desk.view, version: 2, meter: meter && { ...meter, totalCalls: 0, calls: [] } };
    await lookNow();
    await page.getByRole('button', { name: 'Perbarui nilai: tanpa panggilan layanan' }).click();
    await page.getByRole('dialog', { name: 'Biaya layanan: Perbarui nilai' }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });
  it('says what the server is busy with', async () => {
    desk.view = { ...desk.view, busy: 'Memainkan siklus contoh' };
    await page.getByRole('status').filter({ hasText: 'Memainkan siklus contoh …' }).waitFor();
  });
  it('says that the server is gone, and goes on when it is back', async () => {
    await desk.stop();
    await page.getByRole('button', { name: 'Majukan 1 jam' }).click();
    await page.getByRole('alert').filter({ hasText: 'Server meja tidak menjawab.' }).waitFor();
    await desk.start();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Majukan 1 jam' }).click();
    await page.getByText('Kam, 31 Des 2026, 10.00 WIB').waitFor();
  });
  it('is as it was after it is loaded again', async () => {
    await page.getByRole('tab', { name: 'Ringkasan' }).click();
    await page.getByRole('img', { name: /Grafik/ }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Ringkasan', selected: true }).waitFor();
    await page.getByRole('img', { name: /Grafik/ }).waitFor();
  });
});

describe('a year that is clicked through', () => {
  const live = (done: number) => {
    desk.view = { ...desk.view, version: desk.view.version + 1, year: yearAfter(done) };
    return lookNow();
  };
  const strip = () => page.getByRole('region', { name: 'Setahun 2026' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const numbers = () => desk.asked.filter(({ name }) => name === 'chapter').map(({ argument }) => argument);

  it('begins from the menu of the desk', async () => {
    await page.getByRole('button', { name: 'Meja', exact: true }).click();
    await page.getByRole('menuitem', { name: /Jalani setahun/ }).click();
    expect(await page.getByRole('radio', { name: /Jalani setahun/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Ganti semua dan mulai ulang' }).click();
    await expect.poll(last).toEqual({ name: 'reset', argument: { to: 'year' } });
    expect(await strip().count()).toBe(0);
  });
  it('says where it is and goes on by keyboard, to the ledger with what was meant', async () => {
    await live(0);
    await strip().getByText('Langkah 0 dari 3').waitFor();
    await strip().getByText('Kamis, 31 Desember 2026').waitFor();
    await strip().getByText('Berikutnya: Sasaran diumumkan. Yang terjadi').waitFor();
    await page.getByRole('button', { name: 'Meja', exact: true }).focus();
    await page.keyboard.press('F6');
    await expect.poll(focused).toBe('Langkah berikutnya');
    await page.keyboard.press('Enter');
    await strip().getByText('Baru saja: Sasaran diumumkan: 60 surat terkirim.').waitFor();
    expect([numbers(), await focused()]).toEqual([[{ number: 1 }], 'Langkah berikutnya']);
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
    await strip().getByRole('button', { name: 'Lihat Ringkasan' }).click();
    await page.getByRole('tab', { name: 'Ringkasan', selected: true }).waitFor();
    await strip().getByRole('button', { name: 'Sampai akhir tahun' }).click();
    const box = page.getByRole('dialog', { name: 'Hasil setahun 2026' });
    await box.getByRole('row', { name: 'hasil: Menerima 24 25' }).waitFor();
    await box.getByText('1 hitungan berbeda').waitFor();
    await box.getByRole('row', { name: 'penghargaan: Penerima 6 pilihan kepegawaian' }).waitFor();
    expect(numbers()).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
    await page.keyboard.press('Escape');
    await strip().getByRole('button', { name: 'Lihat hasil setahun' }).waitFor();
  });
  it('stops between two chapters, and where one is refused', async () => {
    await live(0);
    desk.refuse.set('chapter', 'Langkah ini belum selesai.');
    await strip().getByRole('button', { name: 'Sampai akhir tahun' }).click();
    await page.getByRole('alert').filter({ hasText: 'belum selesai' }).waitFor();
    await strip().getByRole('button', { name: 'Sampai akhir tahun' }).waitFor();
    expect(numbers()).toEqual([{ number: 1 }]);
    const { met, release } = desk.hold('chapter');
    await strip().getByRole('button', { name: 'Sampai akhir tahun' }).click();
    await strip().getByRole('button', { name: 'Berhenti sesudah langkah ini' }).click();
    await met;
    release();
    await strip().getByText('Langkah 1 dari 3').waitFor();
    await expect
      .poll(() => strip().getByRole('button', { name: 'Langkah berikutnya', disabled: false }).count())
      .toBe(1);
    expect(numbers()).toEqual([{ number: 1 }, { number: 1 }]);
  });
});

describe('for everybody', () => {
  const wide = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it('has no fault that axe finds, in any of its states', async () => {
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
    await page.getByRole('tab', { name: 'Ringkasan' }).click();
    await page.getByRole('img', { name: /Grafik/ }).waitFor();
    await page.getByRole('button', { name: 'Berkas' }).click();
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Perbarui nilai/ }).click();
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Jam meja/ }).click();
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').click();
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Surat/ }).click();
    await page.getByRole('button', { name: /Undangan/ }).click();
    expect(await axeFaults(page, NOT_OURS)).toEqual([]);
  });
  it.each([
    { width: 1280, height: 800 },
    { width: 1024, height: 768 },
  ])('fits a window of $width x $height', async (size) => {
    await page.setViewportSize(size);
    await page.getByRole('button', { name: 'Ekstensi › Teladan' }).click();
    await page.getByRole('menuitem', { name: 'Buka Teladan' }).click();
    await page.locator('.sidebar iframe').waitFor();
    await expect.poll(wide).toBe(0);
    const field = await page.getByRole('combobox').boundingBox();
    expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual(size.width);
    await expect.poll(async () => (await canvas().boundingBox())?.width).toBe(size.width - 301);
  });
  it('can be used at 390 pixels', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(wide).toBe(0);
    for (const part of await page.locator('#desk > header :is(button, input)').all()) {
      const box = await part.boundingBox();
      expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 999) <= 390]).toEqual([true, true]);
    }
    for (const name of ['Berkas', 'Meja']) {
      await page.getByRole('button', { name, exact: true }).click();
      const menu = await page.getByRole('menu').boundingBox();
      expect((menu?.x ?? 0) + (menu?.width ?? 999)).toBeLessThanOrEqual(390);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: /^Surat/ }).click();
    await page.getByRole('button', { name: /Undangan/ }).click();
    await page.getByRole('button', { name: 'Semua surat' }).click();
    await page.getByRole('combobox').click();
    const people = await page.getByRole('listbox').boundingBox();
    expect((people?.x ?? 0) + (people?.width ?? 999)).toBeLessThanOrEqual(390);
  });
  it('asks no other computer for anything', () => {
    expect([...hosts].filter((host) => !host.startsWith('localhost:'))).toEqual([]);
  });
});
