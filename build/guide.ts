/**
 * Takes the pictures of the guide in docs/panduan, at the moments of a lived year at which an officer would see them:
 * `npm run guide`. Look at what has changed before it is committed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { yearBegun } from '../src/local/desk/beginning.ts';
import { formPath } from '../src/local/desk/form-link.ts';
import { serveDesk } from '../src/local/desk/server.ts';
import { recordsOf } from '../src/local/files/tab.ts';
import { CHAPTERS } from '../src/local/year/chapters.ts';
import { planYear } from '../src/local/year/people.ts';
import { playChapter } from '../src/local/year/play.ts';
import { isSaid } from '../test/ui/named.ts';
import { startBrowser } from './browser.ts';
import { liveMonth } from './guide-month.ts';
import { pictureLeadership } from './leadership-picture.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = at('docs/panduan/gambar');
/** What each picture shows of what the program says, so that a test notices a picture of words that are no more. */
const SAID = at('docs/panduan/gambar.txt');
const PORT = 18_793;
const PERIOD = 2026;
/** Enough for units, ties and candidates, and a year that is soon lived. */
const EMPLOYEES = 24;
/** So high that a step is never cut off by its frame; a picture shows at most so much of it. */
const WINDOW = { width: 1280, height: 3600 };
const TALLEST = 1000;
const PHONE = { width: 390, height: 844 };
const WAIT_MS = 120_000;

const dist = at('dist');
const { world, year: place } = yearBegun(dist, PERIOD, EMPLOYEES);
const bench = { world, dist };
const year = planYear(PERIOD, EMPLOYEES);
let played = 0;

/** Lives on to the end of a chapter. */
function liveTo(name: string): void {
  while (CHAPTERS.slice(0, played).every((chapter) => chapter.name !== name)) {
    const chapter = CHAPTERS[played];
    if (!chapter) throw new RangeError(`There is no chapter ${name}.`);
    for (const _ of playChapter(bench, year, chapter));
    played++;
  }
}

/** The picture of something, from its top down, or from something in it. */
async function picture(page: Page, what: Locator, name: string, from = what): Promise<void> {
  const [whole, first] = [await what.boundingBox(), await from.boundingBox()];
  if (!whole || !first) throw new RangeError(`Nothing is seen for ${name}.`);
  const height = Math.min(whole.y + whole.height - first.y, TALLEST);
  await page.screenshot({
    path: `${FOLDER}/${name}.png`,
    clip: { ...whole, y: first.y, height },
    animations: 'disabled',
  });
  said.set(
    name,
    (await namesIn(what, first.y - whole.y, height)).filter((text) => !text.includes('\n') && isSaid(text)),
  );
}

const said = new Map<string, readonly string[]>();

/** Names of buttons, parts, folds, columns and fields in so much of something, each once. */
const namesIn = (what: Locator, from: number, height: number): Promise<readonly string[]> =>
  what.evaluate(
    (root, [top, bottom]) => {
      const start = root.getBoundingClientRect().top;
      const named = [...root.querySelectorAll<HTMLElement>('button, a, h2, h3, legend, summary, th, label, dt')];
      const seen = named
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(
          ({ one, box }) =>
            one.checkVisibility() && box.height > 1 && box.top - start >= top && box.bottom - start <= bottom,
        );
      return [...new Set(seen.map(({ one }) => one.innerText.trim()))];
    },
    [from, from + height] as const,
  );

/** Opens the desk anew, looks at the sidebar and closes it again. */
async function look(page: Page, see: (sidebar: FrameLocator, address: string) => Promise<void>): Promise<void> {
  const desk = await serveDesk({ ...bench, port: PORT, year: place });
  try {
    await page.goto(desk.address, { waitUntil: 'networkidle' });
    const sidebar = page.frameLocator('iframe');
    await sidebar.locator('.steps').waitFor({ timeout: WAIT_MS });
    await see(sidebar, desk.address);
  } finally {
    desk.close();
  }
}

/** Opens a step and waits until it is there. */
async function openStep(sidebar: FrameLocator, step: string): Promise<Locator> {
  const head = sidebar.locator(`#step-${step}`);
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  await sidebar.locator(`#panel-${step} > .panel > :not([aria-busy])`).first().waitFor({ timeout: WAIT_MS });
  return sidebar.locator('li.step').filter({ has: head });
}

/** Presses a button of a step and waits until its work has ended. */
async function press(sidebar: FrameLocator, step: Locator, name: string): Promise<void> {
  await step.getByRole('button', { name, exact: true }).click();
  await sidebar.locator('main[aria-busy=false]').waitFor({ timeout: WAIT_MS });
}

async function takeAll(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: WINDOW });
  await look(page, async (sidebar) => {
    const step = await openStep(sidebar, 'prepare');
    await picture(page, step, 'siapkan');
  });
  liveTo('Sasaran dijawab');
  await look(page, async (sidebar) => {
    const step = await openStep(sidebar, 'prepare');
    await press(sidebar, step, 'Lihat keadaan sasaran');
    await press(sidebar, step, 'Tarik jawaban');
    await picture(page, step, 'sasaran', step.getByRole('heading', { name: 'Sasaran: umumkan dan tanyakan' }));
  });
  liveTo('Pendaftaran pelatihan');
  await look(page, async (sidebar) => {
    const step = await openStep(sidebar, 'trainings');
    await press(sidebar, step, 'Lihat pelatihan');
    await picture(page, step, 'pelatihan');
  });
  liveTo('Kehadiran April');
  liveMonth(bench, year);
  await look(page, async (sidebar) => {
    const guidance = await openStep(sidebar, 'guidance');
    await press(sidebar, guidance, 'Lihat berkas');
    await picture(page, guidance, 'isyarat', guidance.getByRole('heading', { name: 'Isyarat dini' }));
    const awards = await openStep(sidebar, 'awards');
    await press(sidebar, awards, 'Lihat penilaian bulanan');
    await press(sidebar, awards, 'Tarik jawaban dan hitung Maret 2026');
    await picture(page, awards, 'bulanan', awards.getByRole('heading', { name: 'Pegawai teladan bulanan' }));
  });
  liveTo('Formulir penilaian');
  await look(page, async (sidebar, address) => {
    await picture(page, await openStep(sidebar, 'forms'), 'formulir');
    const link = recordsOf(world, 'Penugasan').find(({ tautan }) => tautan)?.tautan ?? '';
    const phone = await browser.newPage({ viewport: PHONE });
    await phone.goto(`${address}${formPath(link)}`);
    await phone.screenshot({ path: `${FOLDER}/formulir-ponsel.png`, animations: 'disabled' });
    await phone.close();
  });
  liveTo('Penilaian diisi');
  await look(page, async (sidebar) => {
    const step = await openStep(sidebar, 'monitor');
    await press(sidebar, step, 'Tarik jawaban dan hitung');
    await picture(page, step, 'pantau');
    await picture(page, await openStep(sidebar, 'ratings'), 'nilai');
  });
  liveTo('Tanggapan hasil');
  await look(page, async (sidebar) => {
    await picture(page, sidebar.locator('section.front'), 'beranda');
    const step = await openStep(sidebar, 'ratings');
    await press(sidebar, step, 'Lihat keadaan hasil');
    await picture(page, step, 'hasil');
  });
  liveTo('Undangan rapat akhir tahun');
  await look(page, async (sidebar) => {
    const meetings = await openStep(sidebar, 'meetings');
    await press(sidebar, meetings, 'Lihat rapat');
    await picture(page, meetings, 'rapat');
    await picture(page, await openStep(sidebar, 'awards'), 'penghargaan');
    await picture(page, await openStep(sidebar, 'guidance'), 'pembinaan');
    await picture(page, await openStep(sidebar, 'summary'), 'ringkasan');
    await picture(page, sidebar.locator('section.cycle').first(), 'periode');
    await sidebar.getByRole('button', { name: 'Periksa instalasi' }).click();
    await sidebar.locator('#check li').first().waitFor({ timeout: WAIT_MS });
    await picture(page, sidebar.locator('section.cycle').last(), 'periksa');
  });
  await look(page, async (sidebar) => {
    const guidance = await openStep(sidebar, 'guidance');
    await press(sidebar, guidance, 'Lihat berkas');
    await press(sidebar, guidance, 'Cari kandidat dan tarik tanggapan');
    await picture(page, guidance, 'berkas', guidance.getByRole('heading', { name: 'Berkas', exact: true }));
  });
  await look(page, async (sidebar) => {
    const summary = await openStep(sidebar, 'summary');
    for (const name of [
      'Lihat keadaan buku kerja pimpinan',
      'Perbarui buku kerja pimpinan',
      'Ya, perbarui dan bagikan',
    ])
      await press(sidebar, summary, name);
    await picture(page, summary, 'pimpinan', summary.getByRole('heading', { name: 'Buku kerja pimpinan' }));
    await pictureLeadership(browser, bench, PORT + 1, `${FOLDER}/buku-pimpinan.png`);
    await press(sidebar, summary, 'Lihat kotak talenta');
    await summary.getByRole('button', { name: /^Kotak 8 / }).click();
    await picture(page, summary, 'talenta', summary.getByRole('heading', { name: 'Kotak talenta' }));
  });
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await startBrowser();
try {
  await takeAll(browser);
} finally {
  await browser.close();
}
writeFileSync(SAID, [...said].flatMap(([name, texts]) => texts.map((text) => `${name}\t${text}\n`)).join(''));
process.stdout.write(`Pictures are in ${FOLDER}\n`);
