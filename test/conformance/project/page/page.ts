/**
 * The page that runs the facts and shows how far it is; every so often it has the results written, and at the end what
 * the facts left behind is taken away as far as that goes.
 *
 * Waiting and what belongs to the page itself happen here; everything else happens on the server.
 */
import type { Listed } from '../main.ts';
import type { Tidied } from '../tidy.ts';
import { PAGE_FACTS } from './page-facts.ts';
import { type Row, runFacts } from './run.ts';
import { call } from './server.ts';

type Work = 'all' | 'page' | 'tidy';
type Say = (text: string) => void;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function pageOutcomes(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, source, answers, run } of PAGE_FACTS) {
    try {
      const answer = await run();
      rows.push([name, source, answers === undefined ? 'same' : 'answered', String(answer ?? '')]);
    } catch (error) {
      rows.push([name, source, 'different', (error as Error).message]);
    }
  }
  return rows;
}

/** What is written later is whole again, so that one failure does no harm. */
const write = (rows: readonly Row[]): Promise<unknown> => call('writeResults', rows).catch(() => null);

const BY_HAND = 'Search Drive for "Teladan conformance, may be deleted" and throw away what it finds.';

/** Takes away what is left behind, and says what stays. `forms` is how many were made; null where nobody counted. */
async function tidyUp(forms: number | null): Promise<string> {
  const { files, tabs } = (await call('tidyUp')) as Tidied;
  const gone = `${files} files went to the bin and ${tabs} tabs were removed.`;
  if (forms === null) return `${gone} Forms that a script may not throw away stay: ${BY_HAND}`;
  const left = Math.max(0, forms - files);
  return left === 0 ? gone : `${gone} ${left} of the ${forms} forms that were made stay in Drive: ${BY_HAND}`;
}

async function run(only: 'all' | 'page', say: Say): Promise<void> {
  const facts = only === 'all' ? ((await call('listFacts')) as readonly Listed[]) : [];
  const { rows, forms } = await runFacts(facts, { say, keep: write, pause });
  say('The facts of the page');
  const all = [...rows, ...(await pageOutcomes())];
  await call('writeResults', all);
  const left = only === 'all' ? ` ${await tidyUp(forms)}` : '';
  const count = (result: string): string => `${all.filter((row) => row[2] === result).length} ${result}`;
  say(`Done: ${['same', 'answered', 'different', 'not run'].map(count).join(', ')}. See the sheet Facts.${left}`);
}

const WORKS: Readonly<Record<Work, readonly [caption: string, act: (say: Say) => Promise<void>]>> = {
  all: ['Run the facts', (say) => run('all', say)],
  page: ['Only those of the page', (say) => run('page', say)],
  tidy: ['Tidy up', async (say) => say(`Done: ${await tidyUp(null)}`)],
};

const status = document.createElement('p');
status.setAttribute('role', 'status');
status.textContent = 'Nothing has run yet.';
const buttons = Object.values(WORKS).map(([caption, act]) => {
  const button = document.createElement('button');
  button.textContent = caption;
  button.addEventListener('click', () => {
    for (const one of buttons) one.disabled = true;
    const say = (text: string): void => {
      status.textContent = text;
    };
    act(say)
      .catch((error: unknown) => say(`Stopped: ${(error as Error).message}`))
      .finally(() => {
        for (const one of buttons) one.disabled = false;
      });
  });
  return button;
});
document.body.append(...buttons, status);
