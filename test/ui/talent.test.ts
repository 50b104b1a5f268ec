/**
 * Facts about talent boxes in a real browser: nine boxes that fit into 300 px, whoever is in the one that is pressed, what to do
 * where nothing is entered, and the print on A4, in both languages.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { TalentPersonView, TalentView } from '../../src/app/api.types.ts';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import { callsOf, openPage, openStep, overflowOf, picture, type Replies, SCREENS } from './browser.ts';
import { wordsIn } from './dictionary.ts';
import { FULL_HOME } from './home.ts';
import { layoutFaults } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';
import { footing, numbering, paperFaults, partable, sheetsOf } from './print.ts';

const ok = (data: unknown) => ({ ok: true, data });
const PIXELS_OF_A4 = { width: 794, height: 1123 };
const SERVER = { id, en };

let browser: Browser;
let sidebar: InLanguages;
let print: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar, print] = await Promise.all([startBrowser(), buildPages('sidebar'), buildPages('talent')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const UNIT = 'Bidang Pengadaan, Pemberhentian dan Informasi Kepegawaian';
const person = (index: number, ...lines: readonly string[]): TalentPersonView => ({
  id: `19860926201505${String(1000 + index)}`,
  name: `Dra. Hj. Siti Nurhaliza Pulungan-Hasibuan, S.Sos., M.AP. ke-${index}`,
  unit: UNIT,
  lines,
});
const LINES = ['Kinerja 98,06 (Baik)', 'Potensi tinggi (84): Asesmen potensi dan kompetensi, 15 Mei 2025'];
const SIZES: Readonly<Record<number, number>> = { 1: 0, 2: 4, 3: 2, 4: 1, 5: 25, 6: 0, 7: 3, 8: 128, 9: 1 };

const view = (language: 'id' | 'en', changes: Partial<TalentView> = {}): TalentView => ({
  language,
  letterhead: LETTERHEAD,
  printed: 'Dicetak 2026-12-31 09:00',
  period: '2026',
  lacks: null,
  units: [UNIT, 'Sekretariat'],
  unit: null,
  boxes: [4, 7, 9, 2, 5, 8, 1, 3, 6].map((number) => ({
    number,
    title: SERVER[language][`talent.box.${number as 1}`],
    people: Array.from({ length: SIZES[number] ?? 0 }, (_, index) => person(index, ...LINES)),
  })),
  unplaced: [
    { reason: SERVER[language]['talent.reason.missing'], people: [person(300), person(301)] },
    { reason: SERVER[language]['talent.reason.incomplete'], people: [person(302)] },
  ],
  problems: [],
  problemsTotal: 0,
  ...changes,
});
const NOTHING: Partial<TalentView> = { lacks: 'potential', period: '', boxes: [], unplaced: [] };

const panel = () => page.locator('#panel-summary');
async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies }, language);
  await openStep(page, 'summary');
  await panel()
    .getByRole('button', { name: wordsIn(language)('talent.look') })
    .click();
}

describe.each(['id', 'en'] as const)('the boxes in the sidebar (%s)', (language) => {
  const say = wordsIn(language);
  const box = (number: number) => panel().getByRole('button', { name: new RegExp(`^\\S+ ${number} \\d`) });

  it('stand three by three within 300 px, and show who is in the one that is pressed', async () => {
    await open(language, { talent: [ok(view(language))], showTalent: [ok({ shown: true })] });
    await box(9).waitFor();
    const numbers = await panel().locator('.boxes button .count').allInnerTexts();
    expect(numbers.map((text) => Number.parseInt(text, 10))).toEqual([1, 3, 1, 4, 25, 128, 0, 2, 0]);
    const tops = await panel()
      .locator('.boxes button')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops.slice(0, 3)).size).toBe(1);
    expect(await overflowOf(page)).toBe(0);
    expect(await panel().getByRole('status').innerText()).toBe(say('talent.press'));
    // By the keyboard alone, and said to a screen reader.
    await box(5).focus();
    await page.keyboard.press('Enter');
    expect(await box(5).getAttribute('aria-pressed')).toBe('true');
    expect(await box(9).getAttribute('aria-pressed')).toBe('false');
    const status = panel().getByRole('status');
    expect(await status.innerText()).toContain(SERVER[language]['talent.box.5']);
    expect(await status.getByRole('listitem').count()).toBe(20);
    expect(await status.getByRole('listitem').first().innerText()).toContain('Potensi tinggi (84)');
    await status.getByRole('button').click();
    expect(await status.getByRole('listitem').count()).toBe(25);
    await box(6).click();
    expect(await status.innerText()).toContain(say('talent.nobody'));
    expect(await layoutFaults(page)).toEqual([]);
    await panel().locator('summary').first().click();
    if (SCREENS) {
      await box(9).click();
      const part = panel().locator('.part', { has: page.locator('.boxes') });
      await part.screenshot({ path: `${SCREENS}/talent-${language}.png` });
    }
    expect(await overflowOf(page)).toBe(0);
    await panel()
      .getByRole('button', { name: say('talent.print') })
      .click();
    await expect.poll(async () => (await callsOf(page)).some(({ name }) => name === 'showTalent')).toBe(true);
  });

  it('say in one sentence what to do where nothing is entered, and what to mend', async () => {
    const problem = {
      code: 'cell-blank',
      table: 'Potensi',
      row: 2,
      column: 'Tanggal',
      expected: 'Sel yang terisi',
      received: '',
    };
    await open(language, {
      talent: [ok(view(language, NOTHING)), ok(view(language, { problems: [problem], problemsTotal: 1 }))],
    });
    await panel().getByText(say('talent.lacks.potential')).first().waitFor();
    expect(await panel().locator('.boxes').count()).toBe(0);
    expect(
      await panel()
        .getByRole('button', { name: say('talent.print') })
        .count(),
    ).toBe(0);
    expect(
      await panel()
        .getByRole('button', { name: /Potensi$/ })
        .count(),
    ).toBe(1);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `talent-nothing-${language}`);
    await panel()
      .getByRole('button', { name: say('talent.again'), exact: true })
      .last()
      .click();
    await panel().locator('details.warn summary').click();
    expect(await panel().locator('details.warn').innerText()).toContain('Tanggal');
    expect(await layoutFaults(page)).toEqual([]);
  });
});

describe.each(['id', 'en'] as const)('the print (%s)', (language) => {
  const say = wordsIn(language);

  it('shows the boxes, who is in each and who in none, and asks for one unit', async () => {
    const one = view(language, { unit: 'Sekretariat', unplaced: [] });
    page = await openPage(browser, print, { talent: [ok(view(language)), ok(one)] }, language);
    await page.locator('.sheet').waitFor();
    expect(await page.locator('.matrix .count').allInnerTexts()).toEqual([
      '1',
      '3',
      '1',
      '4',
      '25',
      '128',
      '0',
      '2',
      '0',
    ]);
    const titles = await page.locator('h2').allInnerTexts();
    // Nobody is in the boxes 1 and 6; the highest number comes first, whoever is in none last.
    expect(titles.map((title) => Number(/ (\d):/.exec(title)?.[1] ?? 0))).toEqual([9, 8, 7, 5, 4, 3, 2, 0]);
    expect(await page.locator('tbody tr').last().innerText()).toContain(SERVER[language]['talent.reason.incomplete']);
    expect(await page.locator('.sheet > .box').innerText()).toBe(say('talent-sheet.about'));
    await page.setViewportSize({ width: 900, height: 640 });
    expect([await layoutFaults(page), await paperFaults(page)]).toEqual([[], []]);
    await page.getByRole('combobox').selectOption('Sekretariat');
    // Of this unit nobody is in no box.
    await expect.poll(() => page.locator('h2').count()).toBe(titles.length - 1);
    expect((await callsOf(page)).map(({ args }) => args)).toEqual([{ unit: null }, { unit: 'Sekretariat' }]);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PIXELS_OF_A4);
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
    expect(await footing(page)).toContain('2026');
    expect(await partable(page)).toEqual([]);
    expect(await numbering(page)).toContain('counter(page)');
    // 164 people with names of three lines: the list goes over pages, and no page is blank.
    const sheets = await sheetsOf(page, `talent-print-${language}`);
    expect(sheets).toBeGreaterThan(5);
    expect(sheets).toBeLessThan(14);
  });
});
