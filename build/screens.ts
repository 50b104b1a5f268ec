/**
 * Takes pictures of the pages at their true size, into out/screens/: the workbook with its sidebar, every step of the
 * sidebar, and two screens of a form on a phone. For people to look at; `npm run screens`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCycle } from '../src/local/cycle.ts';
import { openWorkbook } from '../src/local/desk/beginning.ts';
import { formPath } from '../src/local/desk/form-link.ts';
import { serveDesk } from '../src/local/desk/server.ts';
import { recordsOf } from '../src/local/files/tab.ts';
import { sampleAgency } from '../src/local/sample/agency.ts';
import { World } from '../src/local/world.ts';
import { startBrowser } from './browser.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = at('out/screens');
const PORT = 18_787;
/** The grid is drawn after everything is loaded, and there is nothing in the page that says so. */
const DRAWN_MS = 2000;
const TABS = ['Nilai', 'Kandidat', 'Ringkasan', 'Penugasan', 'Kebijakan'];

const sample = sampleAgency({ period: 2026 });
const world = new World({ now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' });
const bench = { world, dist: at('dist') };
runCycle({ ...bench, tables: sample.tables, sample });
openWorkbook(bench);

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
  const sidebar = page.frameLocator('iframe');
  for (const [index, step] of (await sidebar.locator('button[aria-expanded][aria-controls]').all()).entries()) {
    if ((await step.getAttribute('aria-expanded')) === 'false') await step.click();
    await page.locator('iframe').screenshot({ path: `${FOLDER}/sidebar-${index + 1}.png` });
  }
  const link = recordsOf(world, 'Penugasan').find(({ tautan }) => tautan)?.tautan ?? '';
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(`${desk.address}${formPath(link)}`);
  await phone.screenshot({ path: `${FOLDER}/form-1.png` });
  await phone.locator('[role=radiogroup], fieldset').first().scrollIntoViewIfNeeded();
  await phone.screenshot({ path: `${FOLDER}/form-2.png` });
} finally {
  await browser.close();
  desk.close();
}
process.stdout.write(`Pictures are in ${FOLDER}\n`);
