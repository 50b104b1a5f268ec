/**
 * Facts about the language of pages: one that finds the workbook in another language says so and has the other page opened,
 * once and by itself while nothing is filled in yet, later at a press.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { PaperView } from '../../src/app/api.types.ts';
import { callsOf, openPage, openStep } from './browser.ts';
import { wordsIn } from './dictionary.ts';
import { FULL_HOME } from './home.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });
const homeIn = (language: 'id' | 'en') => ok({ ...FULL_HOME, language });
const REFUSED = { ok: false, error: { code: 'x', happened: 'Google said no.', kept: 'All.', next: 'Again.' } };

let browser: Browser;
let sidebar: InLanguages;
let paper: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar, paper] = await Promise.all([startBrowser(), buildPages('sidebar'), buildPages('paper')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const names = async () => (await callsOf(page)).map(({ name }) => name);

describe.each([
  ['id', 'en', wordsIn('id'), wordsIn('en')],
  ['en', 'id', wordsIn('en'), wordsIn('id')],
] as const)('a page in %s of a workbook in %s', (own, other, words, otherWords) => {
  it('holds no words of the other language', () => {
    expect(sidebar[own]).toContain(words('app.reload'));
    expect(sidebar[own]).not.toContain(otherWords('app.reload'));
    expect(paper[own]).toContain(words('paper.empty'));
    expect(paper[own]).not.toContain(otherWords('paper.empty'));
  });

  it('has the other one opened at once, and asks for that only once', async () => {
    page = await openPage(browser, sidebar, { home: [homeIn(other)], reopenSidebar: [ok({ shown: true })] }, own);
    await page.getByText(words('language.changed')).waitFor();
    expect(await callsOf(page)).toEqual([
      { name: 'home', args: {} },
      { name: 'reopenSidebar', args: { language: other } },
    ]);
    await page.getByRole('button', { name: words('app.reload') }).click();
    await expect.poll(names).toEqual(['home', 'reopenSidebar', 'home']);
    await expect.poll(() => page.getByRole('status').innerText()).toBe(words('app.ready'));
    expect(await names()).toHaveLength(3);
  });

  it('that is at work waits for a press, and keeps what is open', async () => {
    const replies = { home: [homeIn(own), homeIn(other)], reopenSidebar: [ok({ shown: true })] };
    page = await openPage(browser, sidebar, replies, own);
    await openStep(page, 'awards');
    await page.getByRole('button', { name: words('app.reload') }).click();
    await page.getByText(words('language.changed')).waitFor();
    expect(await names()).toEqual(['home', 'home']);
    expect(await page.locator('#step-awards').getAttribute('aria-expanded')).toBe('true');
    expect(await layoutFaults(page)).toEqual([]);
    await page.getByRole('button', { name: words('language.open') }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe(words('language.opened'));
    expect((await callsOf(page)).slice(2)).toEqual([{ name: 'reopenSidebar', args: { language: other } }]);
  });

  it('goes on in its own where the other does not open, and tells why at the press', async () => {
    page = await openPage(browser, sidebar, { home: [homeIn(other)], reopenSidebar: [REFUSED] }, own);
    await page.locator('#step-awards').waitFor();
    await page.getByRole('button', { name: words('language.open') }).click();
    await page.getByText('Google said no.').waitFor();
    expect(await names()).toEqual(['home', 'reopenSidebar', 'reopenSidebar']);
  });

  it('opens the other paper', async () => {
    const view: PaperView = {
      language: other,
      period: '2026',
      agency: '',
      needsEmail: false,
      units: ['Sekretariat'],
      unit: 'Sekretariat',
      people: [],
    };
    page = await openPage(browser, paper, { paper: [ok(view)], showPaper: [ok({ shown: true })] }, own);
    await expect.poll(names).toEqual(['paper', 'showPaper']);
  });
});
