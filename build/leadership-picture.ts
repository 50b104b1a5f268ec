/**
 * The picture of the leadership workbook as whoever was let in sees it: its first page with the charts, at the desk, which shows
 * it as it shows the workbook, and without the sidebar, which it has not.
 */
import type { Browser } from 'playwright-core';
import { type Bench, call } from '../src/local/cycle.ts';
import { serveDesk } from '../src/local/desk/server.ts';
import { World } from '../src/local/world.ts';

/** As wide as the units beside each other and the charts ask for, and as high as the page is long. */
const WINDOW = { width: 1700, height: 1620 };
/** The grid and its charts are drawn after everything is loaded, and there is nothing in the page that says so. */
const DRAWN_MS = 2500;

/** Renews the file, in the language that the workbook has, and takes its picture. @throws RangeError where none was made */
export async function pictureLeadership(browser: Browser, { world, dist }: Bench, port: number, path: string) {
  call({ world, dist }, 'updateLeadership', { share: [] });
  const { workbookId, workbooks } = world.state;
  const file = Object.values(workbooks).find(({ id, appProperties }) => id !== workbookId && appProperties?.teladan);
  if (!file) throw new RangeError('There is no leadership workbook.');
  const options = { now: world.clock.now(), owner: world.workbook.owner };
  const shown = new World(options, structuredClone({ ...world.state, workbookId: file.id }));
  const desk = await serveDesk({ world: shown, dist, port });
  const page = await browser.newPage({ viewport: WINDOW });
  try {
    await page.goto(desk.address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(DRAWN_MS);
    const sidebar = await page.locator('iframe').boundingBox();
    if (!sidebar) throw new RangeError('The desk shows no sidebar.');
    const { x, y, height } = sidebar;
    await page.screenshot({ path, clip: { x: 0, y, width: x, height }, animations: 'disabled' });
  } finally {
    await page.close();
    desk.close();
  }
}
