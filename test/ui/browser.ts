/**
 * A browser for the tests of pages, and a stand-in for Google's page object inside it, which gives out the steps of the
 * sidebar and what they list without counting that as a call.
 *
 * The stand-in answers from a list of replies by name; a test can hold an answer back to look at the busy page.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildSections, type InLanguages } from '../../build/pages.ts';
import type { ApiName, SectionName } from '../../src/app/api.types.ts';

/** What the stand-in does for one name: answers in turn, the last one again and again. */
export type Replies = Partial<Record<ApiName, readonly unknown[]>>;

/** How long anything may take; only what hangs is ended by it. */
export const PATIENCE_MS = 120_000;

/** The sidebar's width in Google Sheets. */
export const SIDEBAR = { width: 300, height: 700 };

/** Runs inside the page: stands in for google.script.run. */
function standIn({
  replies,
  sections,
}: {
  replies: Record<string, unknown[]>;
  sections: Record<string, string>;
}): void {
  const calls: unknown[] = [];
  const held: (() => void)[] = [];
  // What a step lists stands in the home that a test gave last.
  let home: Record<string, unknown> = {};
  const homeIn = (reply: unknown): Record<string, unknown> | undefined => {
    const { data } = (reply ?? {}) as { readonly data?: Record<string, unknown> };
    if (data && 'flags' in data) return data;
    return data?.home ? homeIn({ data: data.home }) : undefined;
  };
  const runner = (succeed: (reply: unknown) => void, fail: (error: Error) => void) => ({
    withSuccessHandler: (take: (reply: unknown) => void) => runner(take, fail),
    withFailureHandler: (take: (error: Error) => void) => runner(succeed, take),
    call: (name: string, args: unknown) => {
      const script = name === 'section' && sections[(args as { name: string }).name];
      if (script && !replies.section) return void setTimeout(() => succeed({ ok: true, data: { script } }), 0);
      if (name === 'lists' && !replies.lists) {
        const { monitor, mail, flags, summary, remarks } = home;
        // The server lists nothing as an empty list.
        const data = { monitor, mail, flags: flags ?? [], summary: summary ?? [], remarks };
        return void setTimeout(() => succeed({ ok: true, data }), 0);
      }
      calls.push({ name, args: JSON.parse(JSON.stringify(args)) });
      const queue = replies[name] ?? [];
      const reply = (queue.length > 1 ? queue.shift() : queue[0]) as { throws?: string; hold?: boolean } | null;
      const answer = () => {
        home = homeIn(reply) ?? home;
        if (reply?.throws) fail(new Error(reply.throws));
        else succeed(reply);
      };
      if (reply?.hold) held.push(answer);
      else setTimeout(answer, 0);
    },
  });
  const idle = () => undefined;
  Object.assign(window, {
    google: { script: { run: runner(idle, idle) } },
    calls,
    release: () => held.splice(0).map((answer) => answer()).length,
  });
}

/** The language of the first reply that says one; Indonesian where none does. */
function languageOf(replies: Replies): keyof InLanguages {
  const languages = Object.values(replies).map(
    ([first]) => (first as { readonly data?: { readonly language?: keyof InLanguages } } | undefined)?.data?.language,
  );
  return languages.find((language) => language !== undefined) ?? 'id';
}

let built: ReturnType<typeof buildSections> | undefined;

/** The steps of the sidebar as the server would give them out, unless a test answers for it. */
async function sectionsIn(language: keyof InLanguages): Promise<Record<string, string>> {
  built ??= buildSections();
  return Object.fromEntries(Object.entries(await built).map(([name, pages]) => [name, pages[language]]));
}

/** Opens a built page with these replies: as the server would, in the language that they are in. */
export async function openPage(
  browser: Browser,
  pages: InLanguages,
  replies: Replies,
  language = languageOf(replies),
): Promise<Page> {
  const page = await browser.newPage({ viewport: SIDEBAR });
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => {
    throw error;
  });
  const sections = await sectionsIn(language);
  await page.addInitScript(standIn, { replies: replies as Record<string, unknown[]>, sections });
  await page.route('http://sheet.test/', (route) => route.fulfill({ contentType: 'text/html', body: pages[language] }));
  await page.goto('http://sheet.test/');
  return page;
}

/** Opens a step of the sidebar unless it is open, and waits until what is in it has come. */
export async function openStep(page: Page, step: SectionName): Promise<void> {
  const head = page.locator(`#step-${step}`);
  await head.waitFor();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await page.locator(`#panel-${step} > .panel > :not([aria-busy])`).first().waitFor();
}

/** Waits until nothing is under way in the sidebar. */
export const idle = (page: Page): Promise<void> => page.locator('main[aria-busy="false"]').waitFor();

/** Waits until what was shown last has come to effect, which it does after the next frame: the focus moves, or more is asked for. */
export const effected = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });

/** Waits until something has the focus, which a box that asks takes after it is drawn. */
export const focused = (element: Locator): Promise<void> =>
  expect.poll(() => element.evaluate((one) => one === document.activeElement)).toBe(true);

/** The calls that the page has made so far. */
export const callsOf = (page: Page): Promise<readonly { readonly name: string; readonly args: unknown }[]> =>
  page.evaluate(() => (window as unknown as { calls: { name: string; args: unknown }[] }).calls);

/** Lets the held answers go, once there are any: the page may be slow to ask. */
export const release = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => (window as unknown as { release: () => number }).release())).toBeGreaterThan(0);

/** How many pixels the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong, each as one line. @param except selectors of what is not looked at */
export async function axeFaults(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (excluded) => {
    interface Result {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    interface Axe {
      run(context: { readonly exclude: readonly (readonly string[])[] }): Promise<Result>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ exclude: excluded.map((selector) => [selector]) });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, except);
}

/** Where pictures go; none are taken where no folder is named, and no fact depends on them. */
export const SCREENS = process.env.SCREENS_FOLDER;

/** A page that is higher is taken in several pictures: the browser has not the memory to draw it at once. */
const HIGHEST = 6000;

/** Takes a picture of the whole page for people to look at, in a window as high as it: what sticks to an edge covers nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!SCREENS) return;
  const size = page.viewportSize() ?? { width: 300, height: 800 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.min(Math.max(size.height, height), HIGHEST) });
  for (let top = 0, part = 1; top < height; top += HIGHEST, part++) {
    await page.evaluate((to) => window.scrollTo(0, to), top);
    await page.screenshot({ path: `${SCREENS}/${part === 1 ? name : `${name}-${part}`}.png` });
  }
  await page.setViewportSize(size);
}
