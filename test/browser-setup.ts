/** Unpacks the browser once, before any test file starts: two that unpack at the same time would meet half a file. */
import chromium from '@sparticuz/chromium';

export async function setup(): Promise<void> {
  if (!process.env.CHROMIUM_PATH) await chromium.executablePath();
}
