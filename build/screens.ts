/**
 * Takes pictures of the pages at their true size, into out/screens/: the workbook with its sidebar, two screens of a form on
 * a phone, targets being made known in January, a year that is clicked through, the leadership workbook in both languages, and in
 * pages/ whatever the tests of the pages look at: every step of the sidebar, full and empty, and all that is printed, in both languages, and most dialogs.
 * For people to look at; `npm run screens`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { type Bench, closePeriod, runCycle } from '../src/local/cycle.ts';
import { layOut, openWorkbook, yearBegun } from '../src/local/desk/beginning.ts';
import { formPath } from '../src/local/desk/form-link.ts';
import { serveDesk } from '../src/local/desk/server.ts';
import { recordsOf } from '../src/local/files/tab.ts';
import { openForm, submitForm } from '../src/local/respond.ts';
import { sampleAgency } from '../src/local/sample/agency.ts';
import { readSheet, setCell } from '../src/local/sheet-edit.ts';
import { World } from '../src/local/world.ts';
import { startBrowser } from './browser.ts';
import { pictureLeadership } from './leadership-picture.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = at('out/screens');
const PORT = 18_787;
/** The grid is drawn after everything is loaded, and there is nothing in the page that says so. */
const DRAWN_MS = 2000;
/** Longer than the rest of a small agency's year takes anywhere. */
const YEAR_MS = 300_000;
const TABS = ['Nilai', 'Kandidat', 'Ringkasan', 'Penugasan', 'Kebijakan'];

/** Who says what to their targets; everybody else says nothing. */
const SAID = [
  { 'Pernyataan Anda': 'Saya memahami target dan standar kerja saya' },
  { 'Pernyataan Anda': 'Saya memahami target dan standar kerja saya' },
  {
    'Pernyataan Anda': 'Saya mempunyai pertanyaan',
    'Pertanyaan Anda': 'Apakah berkas yang dikembalikan ikut dihitung untuk RHK2?',
  },
] as const;

/** The first who were written to open the link in their letter and answer. */
function answerLetters({ world }: Bench): void {
  for (const [index, said] of SAID.entries()) {
    const { to: [address = ''] = [], body = '' } = world.state.mails[index] ?? {};
    submitForm(world, openForm(world, /https:\S+/.exec(body)?.[0] ?? '', address), said, address, address);
  }
}

/** Targets made known, from what is there before it to who has said what. */
async function takeTargets(browser: Browser): Promise<void> {
  const bench = {
    world: new World({ now: new Date('2026-01-05T09:00:00+07:00'), owner: 'hr@contoh.example' }),
    dist: at('dist'),
  };
  layOut(bench, sampleAgency({ period: 2026 }));
  const desk = await serveDesk({ ...bench, port: PORT + 1 });
  try {
    // High enough for a whole part of the sidebar.
    const page = await browser.newPage({ viewport: { width: 1280, height: 2000 } });
    await page.goto(desk.address, { waitUntil: 'networkidle' });
    const panel = page.frameLocator('iframe').locator('#panel-prepare');
    const shoot = async (name: string, from: string) => {
      await panel.getByRole('heading', { name: from }).evaluate((heading) => heading.scrollIntoView());
      await page.locator('iframe').screenshot({ path: `${FOLDER}/targets-${name}.png` });
    };
    const press = (name: string | RegExp) => panel.getByRole('button', { name }).first().click();
    await press('Lihat keadaan sasaran');
    await panel.getByRole('heading', { name: 'Siapkan dan umumkan' }).waitFor();
    await shoot('1', 'Sasaran: umumkan dan tanyakan');
    await press('Umumkan');
    await panel.locator('summary', { hasText: 'Surat pertama' }).click();
    await shoot('2', 'Siapkan dan umumkan');
    await press(/^Ya, kirim/);
    await panel.getByText('Tidak ada sasaran baru').waitFor();
    answerLetters(bench);
    await press('Tarik jawaban');
    await panel.getByRole('heading', { name: 'Pertanyaan: 1' }).waitFor();
    await shoot('3', 'Sasaran: umumkan dan tanyakan');
  } finally {
    desk.close();
  }
}

/** A year that is clicked through: at its beginning, after two chapters, and what it came to. */
async function takeYear(browser: Browser): Promise<void> {
  const dist = at('dist');
  const desk = await serveDesk({ ...yearBegun(dist, 2026, 24), dist, port: PORT + 2 });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(desk.address, { waitUntil: 'networkidle' });
    const year = page.getByRole('region', { name: 'Setahun 2026' });
    const shoot = async (name: string) => {
      await page.waitForTimeout(DRAWN_MS);
      await page.screenshot({ path: `${FOLDER}/year-${name}.png` });
    };
    await shoot('1');
    for (const done of [1, 2]) {
      await year.getByRole('button', { name: 'Langkah berikutnya', disabled: false }).click();
      await year.getByText(`Langkah ${done} dari`).waitFor();
    }
    await year.getByRole('button', { name: 'Lihat Sosialisasi' }).click();
    await shoot('2');
    await year.getByRole('button', { name: 'Sampai akhir tahun' }).click();
    await page.getByRole('dialog').waitFor({ timeout: YEAR_MS });
    await shoot('3');
  } finally {
    desk.close();
  }
}

/** The leadership workbook of a period that is closed, in both languages. */
async function takeLeadership(browser: Browser, bench: Bench): Promise<void> {
  closePeriod(bench);
  const row = readSheet(bench.world, 'Kebijakan').findIndex(([key]) => key === 'Bahasa') + 1;
  for (const language of ['id', 'en']) {
    setCell(bench.world, 'Kebijakan', row, 2, language);
    await pictureLeadership(browser, bench, PORT + 3, `${FOLDER}/leadership-${language}.png`);
  }
}

const sample = sampleAgency({ period: 2026 });
const world = new World({ now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' });
const bench = { world, dist: at('dist') };
runCycle({ ...bench, tables: sample.tables, sample });
openWorkbook(bench);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const desk = await serveDesk({ ...bench, port: PORT });
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const tab of TABS) {
    world.workbook.activeSheetId = world.workbook.sheets.find(({ name }) => name === tab)?.id ?? 0;
    await page.goto(desk.address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(DRAWN_MS);
    await page.screenshot({ path: `${FOLDER}/desk-${tab.toLowerCase()}.png` });
  }
  const link = recordsOf(world, 'Penugasan').find(({ tautan }) => tautan)?.tautan ?? '';
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(`${desk.address}${formPath(link)}`);
  await phone.screenshot({ path: `${FOLDER}/form-1.png` });
  await phone.locator('[role=radiogroup], fieldset').first().scrollIntoViewIfNeeded();
  await phone.screenshot({ path: `${FOLDER}/form-2.png` });
  await takeTargets(browser);
  await takeYear(browser);
  await takeLeadership(browser, bench);
} finally {
  await browser.close();
  desk.close();
}
const tests = spawnSync(
  process.execPath,
  [at('node_modules/vitest/vitest.mjs'), 'run', '--project', 'Asia/Jakarta', 'test/ui'],
  {
    cwd: at('.'),
    env: { ...process.env, SCREENS_FOLDER: `${FOLDER}/pages` },
    stdio: 'inherit',
  },
);
process.exitCode = tests.status ?? 1;
process.stdout.write(`Pictures are in ${FOLDER}\n`);
