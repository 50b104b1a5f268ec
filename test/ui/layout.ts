/**
 * What is wrong with how a page is laid out, in words: beyond the edge of its window, cut off, words broken in the middle, or what axe finds, as it is and
 * with texts of twice the size.
 */
import type { Page } from 'playwright-core';
import { axeFaults } from './browser.ts';

/**
 * Texts that are cut off, or stick out of their box: each as its first characters. What can be scrolled to is not cut off, and
 * neither is what is there for screen readers alone.
 */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const SLACK = 2;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    /** Whether a text with these boxes is whole inside an element; undefined where that does not decide. */
    const isWholeIn = (element: HTMLElement, rects: readonly DOMRect[], isOwn: boolean): boolean | undefined => {
      const { overflowX, overflowY, display, clipPath } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (clipPath !== 'none' || (box.width <= 1 && box.height <= 1) || scrolls(overflowX)) return true;
      if (display === 'inline' || display === 'contents') return undefined;
      const wide = rects.some(({ left, right }) => left < box.left - SLACK || right > box.right + SLACK);
      const high = rects.some(({ top, bottom }) => top < box.top - SLACK || bottom > box.bottom + SLACK);
      return (wide && (isOwn || hides(overflowX))) || (high && hides(overflowY)) ? false : undefined;
    };
    const isWhole = (text: Text): boolean => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()];
      let isOwn = true;
      for (let around = text.parentElement; around && around !== document.body; around = around.parentElement) {
        const whole = isWholeIn(around, rects, isOwn);
        if (whole !== undefined) return whole;
        if (getComputedStyle(around).display !== 'inline') isOwn = false;
      }
      return true;
    };
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (text.data.trim() !== '' && text.parentElement?.checkVisibility() && !isWhole(text))
        texts.push(text.data.slice(0, 60));
    }
    return texts;
  });

/** What stands beyond the right edge of the window, as the beginning of its markup. */
export const beyondEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isBeyond = (one: Element) => one.getBoundingClientRect().right > clientWidth + 1;
    const beyond = [...document.querySelectorAll('body *')].filter(isBeyond).map((one) => one.outerHTML.slice(0, 80));
    return [`${scrollWidth - clientWidth} px too wide`, ...beyond.slice(-3)];
  });

/** Words that go on in another line without a hyphen. Addresses, codes and one endless word may. */
export const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LINE = 4;
    const isWord = (token: string): boolean => !/[@_\d/\\]|\p{L}[.:]\p{L}/u.test(token);
    const range = document.createRange();
    const linesOf = (text: Text, from: number, to: number): number => {
      range.setStart(text, from);
      range.setEnd(text, to);
      const tops = [...range.getClientRects()].map(({ top }) => top);
      return Math.max(...tops) - Math.min(...tops);
    };
    const broken = (text: Text): readonly string[] =>
      [...text.data.matchAll(/\S+/g)].flatMap(({ 0: token, index }) =>
        isWord(token)
          ? [...token.matchAll(/(?<!\p{L})\p{L}{2,30}(?!\p{L})/gu)].flatMap((run) => {
              const from = index + run.index;
              return linesOf(text, from, from + run[0].length) > LINE ? [run[0]] : [];
            })
          : [],
      );
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (text.data.trim() === '' || !text.parentElement?.checkVisibility()) continue;
      if (linesOf(text, 0, text.length) > LINE) words.push(...broken(text));
    }
    return words;
  });

/** What does not fit into the window, as it is and with texts of twice the size. */
async function misfits(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of ['100%', '200%']) {
    await page.evaluate((wanted) => document.documentElement.style.setProperty('font-size', wanted), size);
    for (const one of await beyondEdge(page)) found.push(`${size} beyond the edge: ${one}`);
    for (const one of await cutTexts(page)) found.push(`${size} cut off: ${one}`);
    for (const one of await brokenWords(page)) found.push(`${size} broken in the middle: ${one}`);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return found;
}

/** What is wrong with how a page looks on the screen: what does not fit, also with texts of twice the size, and what axe finds. */
export const layoutFaults = async (page: Page): Promise<readonly string[]> => [
  ...(await misfits(page)),
  ...(await axeFaults(page)),
];
