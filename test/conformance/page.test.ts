/**
 * The suite as a person runs it on Google: the menu opens its page, a button runs every fact one execution at a time, and
 * the sheet holds what came out. Here the page stands in the desk, in a real browser; so do the facts that a page sees.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildDesk } from '../../build/desk.ts';
import { openWorkbook } from '../../src/local/desk/beginning.ts';
import { type Desk, serveDesk } from '../../src/local/desk/server.ts';
import { readSheet } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { type Deviation, deviating } from './deviate.ts';
import { DEVIATIONS } from './deviations.ts';
import { conformanceProject, OWNER } from './local.ts';
import { FACTS } from './project/facts/index.ts';
import { PAGE_FACTS } from './project/page/page-facts.ts';

vi.mock('../../src/local/services/crossing.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/html.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);

const pages = mkdtempSync(join(tmpdir(), 'conformance-page-'));
const PATIENCE_MS = 280_000;
let browser: Browser;
let project: string;

beforeAll(async () => {
  [browser, project] = await Promise.all([startBrowser(), conformanceProject(), buildDesk(pages)]);
});
afterAll(async () => {
  await browser.close();
  for (const folder of [pages, project]) rmSync(folder, { recursive: true });
});

type Outcomes = ReadonlyMap<string, readonly [result: string, detail: string]>;
interface Played {
  readonly outcomes: Outcomes;
  readonly world: World;
  /** What the page said last, and how long it waited in all. */
  readonly said: string;
  readonly waitedMs: number;
}

/** Runs the suite from its page and reads the sheet of results. `only` leaves out what a server could say. */
async function outcomes(only: 'all' | 'page'): Promise<Played> {
  const world = new World({ now: new Date('2026-01-05T02:00:00.750Z'), owner: OWNER });
  openWorkbook({ world, dist: project });
  const desk: Desk = await serveDesk({ world, dist: project, port: 0, now: () => new Date(), pages });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE_MS);
  // What waits for Google lets the world's clock go by instead; the desk's own short timers stay as they are.
  let waitedMs = 0;
  let said = '';
  await page.exposeFunction('pass', (ms: number) => {
    waitedMs += ms;
    world.clock.advance(ms);
  });
  await page.addInitScript(() => {
    const { pass, setTimeout: later } = window as unknown as Window & { pass: (ms: number) => Promise<void> };
    if (!location.pathname.startsWith('/panels/')) return;
    Object.assign(window, {
      setTimeout: (act: () => void, ms = 0) => (ms < 10_000 ? later(act, ms) : void pass(ms).then(act)),
    });
  });
  try {
    await page.goto(desk.address);
    const frame = page.frameLocator('iframe[src^="/panels/sidebar"]');
    await frame.getByRole('button', { name: only === 'all' ? 'Run the facts' : 'Only those of the page' }).click();
    const last = frame.getByText(/^(Done|Stopped)/);
    await last.waitFor();
    said = (await last.textContent()) ?? '';
  } finally {
    await page.close();
    desk.close();
  }
  const outcomes = new Map(
    readSheet(world, 'Facts')
      .slice(1)
      .map((row) => [String(row[0]), [String(row[2]), String(row[3])] as const]),
  );
  return { outcomes, world, said, waitedMs };
}

test('every fact runs from the page, and the sheet says what came of it', async () => {
  const { outcomes: found, world, said, waitedMs } = await outcomes('all');
  expect(found.size).toBe(FACTS.length + PAGE_FACTS.length);
  const results = [...found].map(([name, [result, detail]]) => ({ name, result, detail }));
  expect(results.filter(({ result }) => result === 'different')).toEqual([]);
  // What one person cannot do alone is told, with the reason; everything else has run.
  expect(results.filter(({ result, detail }) => result === 'not run' && detail === '')).toEqual([]);
  expect(results.filter(({ result }) => result === 'same').length).toBeGreaterThan(FACTS.length / 2);
  expect([...found.keys()].slice(0, FACTS.length)).toEqual(FACTS.map(({ name }) => name));
  // Every fact that waits for Google waits with the others.
  expect(waitedMs).toBeLessThan(6 * 60_000);
  // What FormApp made is out of reach here, which is said; nothing else is left.
  const forms = Object.keys(world.forms).length;
  expect(said).toContain(`${forms} of the ${forms} forms that were made stay in Drive`);
  expect(Object.keys(world.state.workbooks)).toEqual([world.workbook.id]);
  expect(world.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Facts']);
});

const onPage = DEVIATIONS.filter(({ fact }) => PAGE_FACTS.some(({ name }) => name === fact));

describe('a deviation that only a page sees', () => {
  test.each(onPage)('$name', async (deviation: Deviation) => {
    const { outcomes: found } = await deviating(deviation, () => outcomes('page'));
    expect(found.get(deviation.fact)?.[0]).toBe('different');
  });
  test('there are some', () => {
    expect(onPage.length).toBeGreaterThanOrEqual(2);
  });
});
