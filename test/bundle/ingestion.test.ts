/**
 * Thirty thousand answers at one pull: whole tabs are read at once, so the number of service calls is that of a handful,
 * and the time that is assumed for them stays far below what Google allows a run. Every call counts, the lock's too.
 */
import { expect, test } from 'vitest';
import { assignmentsOf, call, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import { readSheet } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';

const DIST = 'dist';
const RESPONSES = 30_000;
const HOUR_MS = 3_600_000;
const SIX_MINUTES_MS = 360_000;
const MOST_CALLS = 60;
/** Before the first answer is kept, every sheet that pulling comes to is looked at, so that it is refused whole or not at all. */
const MOST_BEFORE = 100;

/** An agency that has answered, and was pulled once so that every sheet is there. */
function pulled() {
  const world = new World({ now: new Date('2026-11-02T09:00:00+07:00'), owner: 'hr@contoh.example' });
  const sample = sampleAgency({ period: 2026, employees: 20 });
  const bench = { world, dist: DIST };
  importTables(bench, sample.tables);
  call(bench, 'prepare', {});
  openForms(bench);
  const { submissions } = call(bench, 'transcribe', { rows: sample.answersFor(assignmentsOf(world)) });
  enterAnswers(bench, submissions);
  call(bench, 'evaluate', {});
  // From here on the forms have not changed for a while.
  world.clock.advance(HOUR_MS);
  call(bench, 'evaluate', {});
  return bench;
}
type Bench = ReturnType<typeof pulled>;

/** Fills the peers' tab up to so many rows: everybody answers again and again, a second later each time. */
function fill({ world }: Bench, count: number): void {
  const tab = world.workbook.sheets.find(({ name }) => name === 'Jawaban Rekan');
  if (!tab) throw new RangeError('The cycle has a tab for peers.');
  const [header = [], ...rows] = tab.rows;
  const at = header.indexOf('Stempel waktu');
  const latest = Math.max(...rows.map((row) => (row[at] as { readonly at: number }).at));
  const more = Array.from({ length: count - rows.length }, (_, index) =>
    (rows[index % rows.length] ?? []).map((cell, place) => (place === at ? { at: latest + (index + 1) * 1000 } : cell)),
  );
  tab.rows = [header, ...rows, ...more];
  tab.maxRows = tab.rows.length;
}

function metered(bench: Bench, name: 'evaluate' | 'heldAnswers') {
  const before = bench.world.meter.snapshot();
  call(bench, name, {});
  const { totalCalls, cost, calls } = bench.world.meter.since(before);
  return { calls: totalCalls - (calls['google.script.run'] ?? 0), cost };
}

/** How many versions of answers the archive holds. */
const archived = ({ world }: Bench): number =>
  readSheet(world, 'Arsip Jawaban').filter((row) => row.some((cell) => cell !== '')).length - 1;

test('30,000 answers are judged with fewer than 60 calls and taken in with fewer than 100, and cost no more of them than a hundred', () => {
  const bench = pulled();
  const few = [metered(bench, 'evaluate'), metered(bench, 'heldAnswers')];
  const before = archived(bench);
  fill(bench, RESPONSES);
  expect(metered(bench, 'heldAnswers').calls).toBeLessThan(MOST_CALLS);
  // Stopped dead at the hundredth call, lock and all: by then every answer is in the archive.
  bench.world.faults.stopAt(MOST_BEFORE);
  const begun = bench.world.meter.snapshot();
  expect(() => call(bench, 'evaluate', {})).toThrow(TOO_LONG);
  bench.world.faults.clear();
  const taken = bench.world.meter.since(begun).cost;
  expect(before).toBeLessThan(1000);
  expect(archived(bench)).toBeGreaterThanOrEqual(RESPONSES);
  // Pulled again, nothing is added, and it costs the calls that a hundred cost.
  const again = metered(bench, 'evaluate');
  const { monitor } = call(bench, 'home', {});
  const { scored = 0, replaced = 0, held = 0, discarded = 0 } = monitor ?? {};
  expect(monitor?.rows).toBeGreaterThanOrEqual(RESPONSES);
  expect([scored + replaced + held + discarded, held, discarded, monitor?.kept]).toEqual([monitor?.rows, 0, 0, 0]);
  expect([again.calls, metered(bench, 'heldAnswers').calls]).toEqual(few.map(({ calls }) => calls));
  expect(taken + again.cost).toBeLessThan(SIX_MINUTES_MS / 6);
}, 120_000);
