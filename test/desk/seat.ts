/**
 * What the tests of a whole desk do at its page, each waited for by what nothing but it brings: under load the page may still
 * show what was there before, and look the same.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How long anything may take; only what hangs is ended by it. */
export const WAIT = { timeout: 60_000 };

/** Sits somebody down by the field in the header. */
export async function sit(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox');
  await field.click(WAIT);
  await field.fill(name);
  await page.getByRole('option').first().waitFor(WAIT);
  await field.press('Enter');
  // The name itself stands in the field since it was typed; with what they are it comes once they sit there.
  await expect.poll(() => field.getAttribute('title'), WAIT).toContain(`${name}, `);
}

/** Opens the sidebar from the menu. Where one is open already, it is another document afterwards. */
export async function openSidebar(page: Page): Promise<void> {
  const path = () => page.locator('iframe[title*="Teladan"]').getAttribute('src', WAIT);
  const before = await path();
  await page.getByRole('button', { name: /Ekstensi/ }).click(WAIT);
  await page.getByRole('menuitem', { name: /Buka Teladan/ }).click(WAIT);
  await expect.poll(path, WAIT).not.toBe(before);
}

/** Opens the newest letter and gives its links to forms, once all of it is there. */
export async function linksInLetter(page: Page): Promise<readonly string[]> {
  await page.locator('.letters li button').first().click(WAIT);
  const letter = page.frameLocator('article.letter iframe');
  const links = letter.locator('a[href^="/forms/"]');
  await links.first().waitFor(WAIT);
  await expect.poll(() => letter.locator('html').evaluate(() => document.readyState), WAIT).toBe('complete');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
