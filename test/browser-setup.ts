/** Unpacks the browser once, before any test file starts: two that unpack at the same time would meet half a file. */
import { prepareBrowser } from '../build/browser.ts';

export const setup = prepareBrowser;
