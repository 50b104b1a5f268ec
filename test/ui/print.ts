/** What a browser makes of a page on paper: how many sheets of A4, what it never parts, and where it numbers pages. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SCREENS } from './browser.ts';
import { beyondEdge, brokenWords, cutTexts } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';

/** How many sheets of paper the page takes. @param name of the file that is kept where pictures are wanted */
export async function sheetsOf(page: Page, name: string): Promise<number> {
  if (SCREENS) mkdirSync(SCREENS, { recursive: true });
  const file = SCREENS ? { path: `${SCREENS}/${name}.pdf` } : {};
  const pdf = await page.pdf({ ...file, preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/**
 * Rows, headings, places for signatures and what is said of a table that the end of a page could part from what they belong to,
 * rows that could stand alone, and headers that would not be repeated.
 */
export const partable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = (selector: string, isWhole: (style: CSSStyleDeclaration) => boolean) =>
      [...document.querySelectorAll<HTMLElement>(`.sheet ${selector}`)]
        .filter((one) => !isWhole(getComputedStyle(one)))
        .map((one) => `${selector}: ${one.innerText.slice(0, 40)}`);
    return [
      ...found('tr', ({ breakInside }) => breakInside === 'avoid'),
      ...found('.signatures, .sheet .signature', ({ breakInside }) => breakInside === 'avoid'),
      ...found('h2', ({ breakAfter }) => breakAfter === 'avoid'),
      ...found('thead', ({ display }) => display === 'table-header-group'),
      ...found('tbody tr:first-child:not(:last-child)', ({ breakAfter }) => breakAfter === 'avoid'),
      ...found('tbody tr:nth-last-child(2)', ({ breakAfter }) => breakAfter === 'avoid'),
      ...found('p:has(+ table)', ({ breakAfter }) => breakAfter === 'avoid'),
      ...found('table + p', ({ breakBefore }) => breakBefore === 'avoid'),
    ];
  });

/** What the margins of all pages say at one side of the bottom, as the style sheets of the page have it; `''` where nothing. */
const marginTexts = (page: Page, side: 'left' | 'right'): Promise<string> =>
  page.evaluate(
    (at) =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => new RegExp(`@bottom-${at} \\{ content: (.*?);`).exec(cssText)?.[1] ?? '')
        .join(''),
    side,
  );

/** Which page each is. */
export const numbering = (page: Page): Promise<string> => marginTexts(page, 'right');

/** Whose it is. */
export const footing = (page: Page): Promise<string> => marginTexts(page, 'left');

/** Of two documents that are printed in one go each page says which it is of its own, and not of how many. */
export const OWN_PAGES = /^"\w+ " counter\(sheet1\)(?: "")?"\w+ " counter\(sheet2\)(?: "")?$/;

/** Addresses of mail of a usual length, NIPs, days and shares of a hundred that the end of a line parts. */
const partedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const WHOLE = /[^\s@]+@[^\s@]+|\b\d{18}\b|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\d+([.,]\d+)? ?%/g;
    const parted: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (!text.parentElement?.closest('.sheet, .certificate') || !text.parentElement.checkVisibility()) continue;
      for (const { 0: found, index } of text.data.matchAll(WHOLE)) {
        // What is longer would widen the page.
        if (found.length > 40) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + found.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) parted.push(found);
      }
    }
    return parted;
  });

/** What A4 upright leaves within its margins of 15 mm, at 96 pixels an inch. */
const PRINTED = { width: 680, height: 1009 };

/**
 * What a page lacks on paper: on each sheet the letterhead as the policy has it, line by line, everything within the width of
 * the paper, and nothing parted that is read as one. The page is left as it was.
 */
export async function paperFaults(page: Page, paper = PRINTED): Promise<readonly string[]> {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  const heads = await page
    .locator('.sheet, .certificate')
    .evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll('.letterhead p')].flatMap((line) =>
          line.checkVisibility() ? [line.textContent] : [],
        ),
      ),
    );
  const { parent, agency, address, contact } = LETTERHEAD;
  const expected = [parent, agency, address, contact].join('; ');
  const headless = heads.flatMap((lines, index) =>
    lines.join('; ') === expected ? [] : [`letterhead of ${index + 1}: ${lines.join('; ')}`],
  );
  const parted = (await partedTexts(page)).map((one) => `parted: ${one}`);
  const broken = (await brokenWords(page)).map((one) => `broken in the middle: ${one}`);
  const cut = [...(await beyondEdge(page)), ...(await cutTexts(page)), ...parted, ...broken].map(
    (one) => `on paper: ${one}`,
  );
  await page.emulateMedia({ media: null });
  if (screen) await page.setViewportSize(screen);
  return heads.length === 0 ? ['no sheet'] : [...headless, ...cut];
}
