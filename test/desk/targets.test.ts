/**
 * Targets made known through the desk alone, as people would do it: HR looks at the letter and announces, an employee says
 * that they understand and another asks back, and HR pulls and sees both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildDesk } from '../../build/desk.ts';
import { layOut } from '../../src/local/desk/beginning.ts';
import { recordsOf } from '../../src/local/files/tab.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import { World } from '../../src/local/world.ts';
import { type Client, OWNER, openClient } from './client.ts';
import { linksInLetter, openSidebar, sit, WAIT } from './seat.ts';

const pages = mkdtempSync(join(tmpdir(), 'desk-targets-'));
const UNDERSTOOD = 'Saya memahami target dan standar kerja saya';
const ASKS = 'Saya mempunyai pertanyaan';

let browser: Browser;
let page: Page;
let client: Client;

beforeAll(async () => {
  await buildDesk(pages);
  const world = new World({ now: new Date('2026-01-05T09:00:00+07:00'), owner: OWNER });
  layOut({ world, dist: 'dist' }, sampleAgency({ period: 2026, employees: 20 }));
  [browser, client] = await Promise.all([startBrowser(), openClient(world, undefined, pages)]);
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
});
afterAll(async () => {
  await browser.close();
  client.desk.close();
  rmSync(pages, { recursive: true });
});

const sidebar = (): FrameLocator => page.frameLocator('iframe[title*="Teladan"]');
const press = (name: string | RegExp) => sidebar().getByRole('button', { name }).first().click(WAIT);

/** Opens the newest letter, follows its link and says something to it. */
async function answerLetter(statement: string, question = ''): Promise<void> {
  const [link = ''] = await linksInLetter(page);
  const form = await page.context().newPage();
  await form.goto(new URL(link, client.desk.address).href, WAIT);
  await form.getByRole('radio', { name: statement }).check({ force: true });
  if (question !== '') await form.getByRole('textbox', { name: /Pertanyaan Anda/ }).fill(question);
  await form.getByRole('button', { name: 'Kirim' }).click();
  await form.getByText('Pernyataan Anda sudah diterima.').waitFor(WAIT);
  await form.close();
}

test('targets are announced, understood and asked about', async () => {
  await page.goto(client.desk.address, WAIT);
  await sidebar().locator('#step-prepare').waitFor(WAIT);
  await press('Lihat keadaan sasaran');
  await press('Umumkan');
  await sidebar().getByText('Umumkan sasaran?').waitFor(WAIT);
  await press(/^Ya, kirim \d+ surat$/);
  const told = () =>
    recordsOf(client.world(), 'Sosialisasi').filter(({ keadaan }) => keadaan === 'Menunggu pernyataan');
  await expect.poll(() => client.world().state.mails.length, WAIT).toBeGreaterThan(10);
  await sidebar().getByText('Tidak ada sasaran baru untuk diumumkan.').waitFor(WAIT);
  const [one, other] = told().map(({ nama = '' }) => nama);

  await sit(page, one ?? '');
  await answerLetter(UNDERSTOOD);
  await sit(page, other ?? '');
  await answerLetter(ASKS, 'Bagaimana indeks ini diukur?');

  await sit(page, 'Petugas kepegawaian 1');
  await openSidebar(page);
  await press('Lihat keadaan sasaran');
  await press('Tarik jawaban');
  await sidebar().getByText('Bagaimana indeks ini diukur?').waitFor(WAIT);
  const shown = () => sidebar().locator('#panel-prepare').innerText();
  await expect.poll(shown, WAIT).toMatch(/Memahami\s+1 dari \d+ pegawai/);
  // What the sidebar shows may have been there before the pull: the sheet is what the pull writes.
  const states = () => new Map(recordsOf(client.world(), 'Sosialisasi').map(({ nama, keadaan }) => [nama, keadaan]));
  await expect.poll(() => [states().get(one), states().get(other)], WAIT).toEqual(['Memahami', 'Ada pertanyaan']);
});
