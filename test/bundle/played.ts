/** A small agency whose cycle was played to its ratings, and the tabs of a workbook as records. */
import { types } from 'node:util';
import type { Front, JobView } from '../../src/app/api.types.ts';
import { type Bench, call, runCycle } from '../../src/local/cycle.ts';
import { formatInstant } from '../../src/local/services/date-format.ts';
import type { WorldState } from '../../src/local/services/state.ts';
import { readSheet } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { TABLES } from '../../src/tables/index.ts';
import { answers, assignments, criteria, employee, OUTSIDERS, type Rows, rowsOf, target } from '../fixtures/agency.ts';

export const DIST = 'dist';
export const OPTIONS = { now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' };

/** Tables of people who are rated by these pairs, with their answers. */
export const tablesOf = (
  names: readonly string[],
  pairs: readonly string[],
  given: readonly string[],
): ReadonlyMap<string, Rows> =>
  new Map([
    ['pegawai', rowsOf(names.map((name) => employee(name)))],
    ['penilai-luar', OUTSIDERS],
    ['kriteria', criteria(50, 30, 20)],
    ['sasaran', rowsOf(names.map((name) => target(name)))],
    ['penugasan', assignments(...pairs)],
    ['jawaban', answers(...given)],
  ]);

/** Five people, of whom A is rated by all roles but a subordinate and B by the supervisor. */
export const FIVE = tablesOf(
  ['A', 'B', 'C', 'D', 'E'],
  ['Z>A', 'B>A', 'C>A', 'D>A', 'A>A', 'Z>B'],
  ['Z>A 4 4 4', 'B>A 3 4 5', 'C>A 4 4 4', 'D>A 5 4 3', 'A>A 5 5 5', 'Z>B 3 3 3'],
);

/** What came of tables that were played: the same steps give the same world, so they are taken once. */
const results = new WeakMap<ReadonlyMap<string, Rows>, WorldState>();

function resultOf(tables: ReadonlyMap<string, Rows>): WorldState {
  const known = results.get(tables);
  if (known) return known;
  const world = new World(OPTIONS);
  runCycle({ world, dist: DIST, tables });
  results.set(tables, world.state);
  return world.state;
}

/** A world of its own in which a cycle was played to its ratings; its meter begins at zero. */
export const played = (tables: ReadonlyMap<string, Rows> = FIVE): Bench => ({
  world: new World(OPTIONS, structuredClone(resultOf(tables))),
  dist: DIST,
});

/** Blank rows at the end come and go with what reads a sheet; nothing stands in them. */
export const withoutBlankEnd = (rows: readonly unknown[]): readonly unknown[] => {
  const isBlank = (row: unknown): boolean => Array.isArray(row) && row.every((cell) => cell === '');
  return rows.slice(
    0,
    rows.reduce<number>((end, row, index) => (isBlank(row) ? end : index + 1), 0),
  );
};

/** Everything that the workbook, its properties, forms and letters hold. */
export const stateOf = ({ world }: Bench): string => {
  const { workbooks, scriptProperties, forms, mails, triggers } = world.state;
  // What home said first is noted for the next opening, and says nothing that the rest does not.
  const { front: _front, ...documentProperties } = world.state.documentProperties;
  return JSON.stringify({ workbooks, documentProperties, scriptProperties, forms, mails, triggers }, (key, value) =>
    key === 'rows' && Array.isArray(value) ? withoutBlankEnd(value) : value,
  );
};

/** Works a job to its end, as an open sidebar does; Google shows a response tab after a while. */
export function finishJob(bench: Bench, name: 'announce' | 'meetings' | 'publish'): void {
  let job: JobView | null = call(bench, 'startJob', { name });
  for (let slice = 0; job && !job.finished && slice < 50; slice++) {
    if (job.waiting) bench.world.clock.advance(120_000);
    job = call(bench, 'advanceJob', {});
  }
}

const FORM = "yyyy-MM-dd'T'HH:mm:ss";
const LENGTHS = { day: 10, minute: 16, second: 19 } as const;

/** A tab as its table holds it: days and moments of Teladan's own, which are dates, as local ISO texts. */
export function heldIn(world: World, title: string): readonly (readonly unknown[])[] {
  const own = TABLES.find((table) => title === table.title || title.replace(/ \d{4}$/, '') === table.title);
  const [header = [], ...rows] = readSheet(world, title);
  const times = header.map((name) => own?.columns.find((column) => column.header === name)?.time);
  const { timeZone } = world.workbook;
  return [
    header,
    ...rows.map((row) =>
      row.map((cell, at) => {
        const time = times[at];
        return types.isDate(cell) && time
          ? formatInstant(cell.getTime(), timeZone, FORM).slice(0, LENGTHS[time])
          : cell;
      }),
    ),
  ];
}

/** The same as records by header, without the rows that are blank. */
export function records(world: World, title: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = [], ...rows] = heldIn(world, title);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
}

/** What home says is late, but for the clock. */
export const lateNow = (bench: Bench): Front['late'] =>
  call(bench, 'home', {}).front.late.filter(({ what }) => what !== 'clock');

/** The same once it is so late. @param at a local text of the agency, not before now */
export function lateAt(bench: Bench, at: string): Front['late'] {
  const { clock } = bench.world;
  clock.advance(new Date(`${at}+07:00`).getTime() - clock.now().getTime());
  return lateNow(bench);
}

/** Most service calls that reading home may take, whatever stands in the workbook. */
export const HOME_CALLS = 60;

/** How many it takes now. */
export function homeCalls(bench: Bench): number {
  const before = bench.world.meter.snapshot();
  call(bench, 'home', {});
  return bench.world.meter.since(before).totalCalls;
}
