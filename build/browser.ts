/**
 * A browser for tests and pictures of the pages: the Chromium that comes as an npm package, else the one that
 * CHROMIUM_PATH names.
 */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** In a single process, as the package would have it for small servers, closing one page ends the whole browser. */
const ARGS = chromium.args.filter((arg) => arg !== '--single-process');

/** Starts the Chromium of the npm package, else the one that CHROMIUM_PATH names. */
export async function startBrowser(): Promise<Browser> {
  const faults: string[] = [];
  const paths = [() => chromium.executablePath(), async () => process.env.CHROMIUM_PATH ?? ''];
  for (const path of paths) {
    try {
      const executablePath = await path();
      if (executablePath) return await playwright.launch({ executablePath, args: ARGS, headless: true });
    } catch (fault) {
      faults.push(String(fault));
    }
  }
  throw new Error(
    `No browser could be started for the page tests. Install libnss3, or set CHROMIUM_PATH to a Chromium. ${faults.join(' ')}`,
  );
}
