/**
 * Running the facts: one call a step, first everything that does not wait and then, all together, what waits for Google.
 *
 * What waits shares its waits: every such fact takes its first steps, then time goes by once for all of them, and so on.
 * A wait may thus be longer than a fact asked for, never shorter. A call that fails for a reason of its own (no network,
 * a quota, six minutes) costs its fact and not the others.
 */
import type { Counted, Listed, StepResult } from '../main.ts';
import { call } from './server.ts';

export type Row = readonly [name: string, source: string, result: string, detail: string];

/** A fact on its way. */
interface Underway {
  readonly fact: Listed;
  /** Its place in the list. */
  readonly place: number;
  readonly next: number;
  readonly memory: unknown;
}

export interface Course {
  /** Hears what goes on. */
  readonly say: (text: string) => void;
  /** Gets the rows so far, every so often. */
  readonly keep: (rows: readonly Row[]) => Promise<unknown>;
  readonly pause: (ms: number) => Promise<void>;
}

export interface Outcome {
  /** In the order of the facts. */
  readonly rows: readonly Row[];
  /** How many forms the facts made, all of which stay in Drive. */
  readonly forms: number;
}

/** How many facts may be lost where the page is closed too early. */
const WRITTEN_EVERY = 25;

const waitBefore = ({ fact, next }: Underway): number => fact.waits[next] ?? 0;
const rowOf = ({ name, source }: Listed, result: string, detail: string): Row => [name, source, result, detail];

function ended({ fact, memory }: Underway): Row {
  if (fact.answers.length === 0) return rowOf(fact, 'same', '');
  const answer = String(memory);
  return rowOf(fact, fact.answers.includes(answer) ? 'answered' : 'different', answer);
}

async function counted(name: string, index: number, memory: unknown): Promise<Counted> {
  const failed = (difference: string): Counted => ({ result: { ok: false, difference }, forms: 0 });
  try {
    const given = (await call('runCounted', name, index, memory)) as Counted | null;
    return given ?? failed('the result did not cross to the page');
  } catch (error) {
    return failed(`the call failed: ${(error as Error).message}`);
  }
}

export async function runFacts(facts: readonly Listed[], { say, keep, pause }: Course): Promise<Outcome> {
  const done = new Map<number, Row>();
  let forms = 0;
  const rows = (): Row[] => [...done].sort(([one], [other]) => one - other).map(([, row]) => row);
  const end = async (place: number, row: Row): Promise<void> => {
    done.set(place, row);
    if (done.size % WRITTEN_EVERY === 0) await keep(rows());
  };

  /** Takes steps until the fact is through, or waits; what it was then. */
  const advance = async (from: Underway): Promise<Underway | null> => {
    const { fact, place } = from;
    let { next, memory } = from;
    do {
      const given: { readonly result: StepResult; readonly forms: number } = await counted(fact.name, next, memory);
      forms += given.forms;
      if (!given.result.ok) {
        await end(place, rowOf(fact, 'different', given.result.difference));
        return null;
      }
      next += 1;
      memory = given.result.memory;
    } while (next < fact.waits.length && (fact.waits[next] ?? 0) === 0);
    const now = { ...from, next, memory };
    if (next < fact.waits.length) return now;
    await end(place, ended(now));
    return null;
  };

  const all = facts.map((fact, place): Underway => ({ fact, place, next: 0, memory: {} }));
  let waiting: Underway[] = [];
  for (const one of all) {
    if (one.fact.onlyLocal !== '') await end(one.place, rowOf(one.fact, 'not run', one.fact.onlyLocal));
    else if (one.fact.waits.some((ms) => ms > 0)) waiting.push(one);
    else {
      say(`${done.size + 1} of ${facts.length}: ${one.fact.name}`);
      await advance(one);
    }
  }
  while (waiting.length > 0) {
    const waitMs = Math.max(...waiting.map(waitBefore));
    say(`${waiting.length} facts wait ${Math.round(waitMs / 1000)} s together`);
    if (waitMs > 0) await pause(waitMs);
    const still: Underway[] = [];
    for (const one of waiting) {
      say(`${done.size + 1} of ${facts.length}: ${one.fact.name}`);
      const after = await advance(one);
      if (after !== null) still.push(after);
    }
    waiting = still;
  }
  return { rows: rows(), forms };
}
