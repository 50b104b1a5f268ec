/**
 * A browser for tests and pictures of the pages: the one that CHROMIUM_PATH names, else the Chromium that comes as an
 * npm package for Linux, with the few system libraries it needs, so that nothing has to be installed.
 */
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * What the package would have for small servers, and a person's browser has not: in a single process closing one page
 * ends the whole browser, and without web security a page could reach into another's. Nor has it a reason here to load
 * itself anew for each page, or to draw by a graphics card that is not there, imitated by the processor.
 */
const UNWANTED: readonly RegExp[] = [
  /^--(?:single-process|disable-web-security|no-zygote)$/,
  /^--(?:in-process-gpu|ignore-gpu-blocklist|use-gl=.*|use-angle=.*|enable-unsafe-swiftshader)$/,
];

/** The executable and its arguments. The package unpacks its libraries only where it believes itself on such a server. */
async function packagedChromium(): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const args = chromium.args.filter((arg) => !UNWANTED.some((unwanted) => unwanted.test(arg)));
  return { executablePath: await chromium.executablePath(), args: [...args, '--disable-gpu'] };
}

/** Unpacks the browser, so that two that start at the same time do not both unpack it. */
export async function prepareBrowser(): Promise<void> {
  if (!process.env.CHROMIUM_PATH) await packagedChromium();
}

/** Starts the browser. @throws Error with what to do where none can be started */
export async function startBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  try {
    const { executablePath, args } = own ? { executablePath: own, args: ['--no-sandbox'] } : await packagedChromium();
    return await playwright.launch({ executablePath, args: [...args], headless: true });
  } catch (fault) {
    throw new Error('No browser could be started for the pages. Set CHROMIUM_PATH to a Chromium or Chrome.', {
      cause: fault,
    });
  }
}
