/** Facts that only a page can see: what crosses between page and server, and what HtmlService does to a page. */
import { call } from './server.ts';

export interface PageFact {
  readonly name: string;
  readonly source: string;
  readonly run: () => Promise<void>;
}

const COMMUNICATION = 'developers.google.com/apps-script/guides/html/communication';

function same(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, got ${one}`);
}

export const PAGE_FACTS: readonly PageFact[] = [
  {
    name: 'plain data crosses both ways as it is',
    source: COMMUNICATION,
    run: async () => {
      const value = { text: 'x', number: 1.5, yes: true, none: null, list: [1, [2]] };
      same(await call('echo', value), value);
    },
  },
];
