/**
 * The collection of answers of a small agency, stage by stage, and the moments of a stage at which something may happen.
 */
import { expect } from 'vitest';
import { type Bench, call, closePeriod, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { isStopped } from '../../src/local/files/stopped.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { freeLocks } from '../../src/local/services/lock.ts';
import { readSheet } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { answers, assignments, criteria, employee, month, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';

export const DIST = 'dist';
export const FIRST = 'hr@contoh.example';
export const SECOND = 'dua@contoh.example';
const people = ['A', 'B', 'C'];
const tables = new Map([
  ['pegawai', rowsOf(people.map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['sasaran', rowsOf(people.map((name) => target(name)))],
  ['kehadiran', rowsOf(people.map((name) => month(name, 0)))],
  ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'A>A')],
]);
const ANSWERS = answers('Z>A 4 4', 'B>A 3 4', 'C>A 4 4', 'A>A 5 5');
const OPTIONS = { now: new Date('2026-12-31T09:00:00+07:00'), owner: FIRST };

const isClosed = ({ state }: World): boolean => state.documentProperties.cycle?.includes('"state":"closed"') === true;

export type Stage = (bench: Bench) => unknown;

/** What people do, in order. Each of it may be done again. */
const STAGES: Readonly<Record<string, Stage>> = {
  ...Object.fromEntries(
    [...tables].map(([name, rows]) => [name, (bench: Bench) => importTables(bench, new Map([[name, rows]]))]),
  ),
  prepare: (bench) => call(bench, 'prepare', {}),
  forms: (bench) => openForms(bench),
  answers: (bench) => {
    if (readSheet(bench.world, 'Jawaban Atasan').length > 1) return;
    const { submissions } = call(bench, 'transcribe', { rows: ANSWERS });
    enterAnswers(bench, submissions);
  },
  pull: (bench) => call(bench, 'startJob', { name: 'pull' }),
  close: (bench) => {
    try {
      closePeriod(bench);
    } catch (error) {
      // Whoever presses once more when it is closed is told so.
      if (!isStopped(error) || error.code !== 'not-allowed' || !isClosed(bench.world)) throw error;
    }
  },
};

export const worldFrom = (state: string): World => new World(OPTIONS, JSON.parse(state));
const newWorld = (): World => {
  const world = new World(OPTIONS);
  admit(world.state, world.workbook, 'editor', SECOND);
  return world;
};

/** Calls that scripts made; a page's call of the server is metered, but no call of a script. */
function callsOf(world: World): number {
  const { totalCalls, calls } = world.meter.total();
  return totalCalls - (calls['google.script.run'] ?? 0);
}

/** All that another run can find, but for the time and who has the lock. */
export const foundIn = ({ state }: World): string =>
  JSON.stringify({ ...state, clock: 0, executions: 0, documentLock: state.documentLock !== null, locks: {} });

/**
 * The calls that matter: every one before which something had changed. Whatever happens before a call that comes after
 * mere reads finds what it would have found before the first of them.
 */
function momentsOf(stage: Stage, before: string, calls: number): readonly Moment[] {
  const world = worldFrom(before);
  const moments: Moment[] = [];
  let last = '';
  const look = (nth: number) => {
    const state = foundIn(world);
    if (state !== last) moments.push({ nth, isLocked: world.state.documentLock !== null });
    last = state;
  };
  for (let nth = 1; nth <= calls; nth++) world.faults.meanwhile(nth, () => look(nth));
  stage({ world, dist: DIST });
  return moments;
}

/** Just before the nth call of a stage. */
export interface Moment {
  readonly nth: number;
  /** Whether somebody has the lock of the workbook. */
  readonly isLocked: boolean;
}

export interface Played {
  readonly name: string;
  readonly stage: Stage;
  /** The state of the world, as JSON. */
  readonly before: string;
  readonly after: World;
  readonly calls: number;
  readonly moments: readonly Moment[];
}

/** A stage from a state. */
export function play(name: string, stage: Stage, before: string): Played {
  const after = worldFrom(before);
  stage({ world: after, dist: DIST });
  const calls = callsOf(after);
  return { name, stage, before, after, calls, moments: momentsOf(stage, before, calls) };
}

/** Each stage from the state in which the one before it ended undisturbed. */
export function playAll(): readonly Played[] {
  let state = JSON.stringify(newWorld().state);
  return Object.entries(STAGES).map(([name, stage]) => {
    const played = play(name, stage, state);
    state = JSON.stringify(played.after.state);
    return played;
  });
}

/** A world in which a stage was stopped dead just before its nth call. */
export interface StoppedWorld {
  readonly nth: number;
  readonly world: World;
}

/** So many states are kept at once; more would only take memory. */
const AT_ONCE = 50;

/**
 * A stage from a state, stopped dead at each of these moments.
 *
 * A run that is stopped leaves what there was before the call, without its locks (see faults.ts). So one run that is stopped
 * at the last of some moments shows what it would have left at each of them; at the last it is held to that.
 */
export function* stoppedAt(stage: Stage, before: string, moments: readonly Moment[]): Generator<StoppedWorld> {
  for (let from = 0; from < moments.length; from += AT_ONCE) {
    const some = moments.slice(from, from + AT_ONCE);
    const world = worldFrom(before);
    const states: string[] = [];
    for (const { nth } of some) world.faults.meanwhile(nth, () => states.push(JSON.stringify(world.state)));
    const last = some[some.length - 1]?.nth ?? 0;
    world.faults.stopAt(last);
    expect(() => stage({ world, dist: DIST }), `stopped at call ${last}`).toThrow(TOO_LONG);
    for (const [index, { nth }] of some.entries()) {
      const stopped = worldFrom(states[index] ?? '');
      freeLocks(stopped.state, stopped.state.executions);
      if (nth === last) expect(JSON.stringify(stopped.state)).toBe(JSON.stringify(world.state));
      yield { nth, world: stopped };
    }
  }
}

/** Every so many of these calls, from the first one on. */
export const callsUpTo = (last: number, stride = 1): readonly number[] =>
  Array.from({ length: Math.ceil(last / stride) }, (_, index) => 1 + stride * index);

/** The two time zones of the suite share the moments: one takes every other, the other the rest. */
const PART = process.env.TZ === 'Asia/Jakarta' ? 0 : 1;
export const ownPart = <T>(moments: readonly T[]): readonly T[] => moments.filter((_, index) => index % 2 === PART);
