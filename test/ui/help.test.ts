/**
 * Help: a button at each step opens the page at that step; the page reads well by keyboard and in both languages, and every
 * button and sheet that it names is there.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import { HELP_TOPICS, STEPS } from '../../src/app/api.types.ts';
import { words as en } from '../../src/messages/page/help.en.ts';
import { words as id } from '../../src/messages/page/help.id.ts';
import { callsOf, openPage, overflowOf, picture } from './browser.ts';
import { FULL_HOME } from './home.ts';
import { layoutFaults } from './layout.ts';
import { strangersIn } from './named.ts';

const ok = (data: unknown) => ({ ok: true, data });
const WORDS = { id, en } as const;
const TITLES = { id: 'Bantuan: Formulir', en: 'Help: Forms' } as const;

let browser: Browser;
let help: InLanguages;
let sidebar: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, help, sidebar] = await Promise.all([startBrowser(), buildPages('help'), buildPages('sidebar')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it('names only buttons and sheets that there are', () => {
    expect(strangersIn(language, Object.values(WORDS[language]))).toEqual([]);
  });

  it('opens at what was asked about, goes to every other topic by keyboard, and reads well', async () => {
    const html = help[language].replace('</body>', `<i id="about" hidden>${HELP_TOPICS.indexOf('forms')}</i></body>`);
    page = await openPage(browser, { ...help, [language]: html }, {}, language);
    await page.getByRole('heading', { level: 1, name: TITLES[language] }).waitFor();
    for (const [index, topic] of HELP_TOPICS.entries()) {
      const current = page.locator(`nav button:nth-of-type(${index + 1})[aria-current=page]`);
      // The heading of the topic before may take the focus between two keys.
      await expect
        .poll(async () => {
          await page.locator('nav button').nth(index).press('Enter');
          return current.count();
        })
        .toBe(1);
      expect(await page.locator('main').innerText()).toContain(WORDS[language][`help.what.${topic}`]);
      expect(await page.locator('ol li').count(), topic).toBeGreaterThan(2);
      expect(await page.locator('ul li').count(), topic).toBeGreaterThan(0);
    }
    await page.locator('h1:focus').waitFor();
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-help`);
  });

  it('is asked for at the head of each step', async () => {
    page = await openPage(browser, sidebar, {
      home: [ok({ ...FULL_HOME, language })],
      showHelp: [ok({ shown: true })],
    });
    const buttons = page.locator('.help');
    await buttons.first().waitFor();
    expect(await buttons.count()).toBe(STEPS.length);
    await page.getByRole('button', { name: TITLES[language] }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /Bantuan terbuka|Help is open/ })
      .waitFor();
    expect((await callsOf(page)).slice(1)).toEqual([{ name: 'showHelp', args: { topic: 'forms', language } }]);
    expect(await overflowOf(page)).toBe(0);
  });
});
