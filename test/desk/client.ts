/** A desk for tests: a small sample agency whose cycle was played, and a page that asks it as the browser does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCycle } from '../../src/local/cycle.ts';
import { openWorkbook } from '../../src/local/desk/beginning.ts';
import type { DeskApi, DeskReply } from '../../src/local/desk/desk.types.ts';
import type { Keeping } from '../../src/local/desk/open-desk.ts';
import { type Desk, serveDesk } from '../../src/local/desk/server.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import type { WorldState } from '../../src/local/services/state.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';
import type { YearPlace } from '../../src/local/year/place.ts';

export const NOW = new Date('2026-12-31T09:00:00+07:00');
export const OWNER = 'kepegawaian@bkpsdm.binjai.example';

let played: string | undefined;

/** The state after the sample's cycle; played once, and a copy for whoever asks. */
function playedState(): WorldState {
  if (played === undefined) {
    const sample = sampleAgency({ period: 2026, employees: 20 });
    const world = new World({ now: NOW, owner: OWNER });
    runCycle({ world, dist: 'dist', tables: sample.tables, sample });
    openWorkbook({ world, dist: 'dist' });
    played = JSON.stringify(world.state);
  }
  return JSON.parse(played) as WorldState;
}

export const playedWorld = (rules: Partial<WorldOptions> = {}): World =>
  new World({ now: NOW, owner: OWNER, ...rules }, playedState());

export interface Client {
  readonly desk: Desk;
  readonly world: () => World;
  /** One call of the page. */
  readonly ask: <N extends keyof DeskApi>(
    name: N,
    argument: Parameters<DeskApi[N]>[0],
  ) => Promise<DeskReply<ReturnType<DeskApi[N]>>>;
  /** The value of one call that must succeed. */
  readonly get: <N extends keyof DeskApi>(
    name: N,
    argument: Parameters<DeskApi[N]>[0],
  ) => Promise<ReturnType<DeskApi[N]>>;
  readonly fetch: (path: string, fields?: Readonly<Record<string, string>>) => Promise<Response>;
}

/** Serves a world on a free port. */
export async function openClient(world: World, keeping?: Keeping, pages?: string, year?: YearPlace): Promise<Client> {
  const desk = await serveDesk({
    world,
    dist: 'dist',
    port: 0,
    now: () => NOW,
    year,
    ...(keeping && { keeping }),
    ...(pages && { pages }),
  });
  const headers = { origin: desk.address };
  const ask: Client['ask'] = async (name, argument) => {
    const body = JSON.stringify(argument);
    return (await fetch(`${desk.address}/api/${name}`, { method: 'POST', headers, body })).json();
  };
  return {
    desk,
    world: () => desk.open.world,
    ask,
    get: async (name, argument) => {
      const reply = await ask(name, argument);
      if (!reply.ok) throw new RangeError(reply.message);
      return reply.value;
    },
    fetch: (path, fields) =>
      fields === undefined
        ? fetch(`${desk.address}${path}`)
        : fetch(`${desk.address}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) }),
  };
}

/** A folder for one test. */
export async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'teladan-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
