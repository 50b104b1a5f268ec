/**
 * The page that runs the facts, one call a step, and shows how far it is; every so often it has the results written.
 *
 * A call that fails for a reason of its own (no network, a quota, six minutes) costs its fact and not the others.
 * Waiting and what belongs to the page itself happen here; everything else happens on the server.
 */
import type { Listed, StepResult } from '../main.ts';
import { PAGE_FACTS } from './page-facts.ts';
import { call } from './server.ts';

type Row = readonly [name: string, source: string, result: string, detail: string];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How many facts may be lost where the page is closed too early. */
const WRITTEN_EVERY = 25;

async function resultOf(name: string, index: number, memory: unknown): Promise<StepResult> {
  try {
    const result = (await call('runStep', name, index, memory)) as StepResult | null;
    return result ?? { ok: false, difference: 'the result did not cross to the page' };
  } catch (error) {
    return { ok: false, difference: `the call failed: ${(error as Error).message}` };
  }
}

/** Runs the steps of a fact in turn. */
async function outcomeOf({ name, source, waits, answers, onlyLocal }: Listed): Promise<Row> {
  if (onlyLocal !== '') return [name, source, 'not run', onlyLocal];
  let memory: unknown = {};
  for (const [index, waitMs] of waits.entries()) {
    if (waitMs > 0) await pause(waitMs);
    const result = await resultOf(name, index, memory);
    if (!result.ok) return [name, source, 'different', result.difference];
    memory = result.memory;
  }
  if (answers.length === 0) return [name, source, 'same', ''];
  const answer = String(memory);
  return [name, source, answers.includes(answer) ? 'answered' : 'different', answer];
}

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

async function run(only: 'all' | 'page', say: (text: string) => void): Promise<void> {
  const facts = only === 'all' ? ((await call('listFacts')) as readonly Listed[]) : [];
  const rows: Row[] = [];
  for (const fact of facts) {
    say(`${rows.length + 1} of ${facts.length}: ${fact.name}`);
    rows.push(await outcomeOf(fact));
    if (rows.length % WRITTEN_EVERY === 0) await write(rows);
  }
  say('The facts of the page');
  rows.push(...(await pageOutcomes()));
  await call('writeResults', rows);
  const count = (result: string): string => `${rows.filter((row) => row[2] === result).length} ${result}`;
  say(`Done: ${['same', 'answered', 'different', 'not run'].map(count).join(', ')}. See the sheet Facts.`);
}

const status = document.createElement('p');
status.setAttribute('role', 'status');
status.textContent = 'Nothing has run yet.';
const buttons = (['all', 'page'] as const).map((only) => {
  const button = document.createElement('button');
  button.textContent = only === 'all' ? 'Run the facts' : 'Only those of the page';
  button.addEventListener('click', () => {
    for (const one of buttons) one.disabled = true;
    const say = (text: string): void => {
      status.textContent = text;
    };
    run(only, say).catch((error: unknown) => say(`Stopped: ${(error as Error).message}`));
  });
  return button;
});
document.body.append(...buttons, status);
