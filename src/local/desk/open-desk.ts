/**
 * The open desk: the world that lies on it, what was done last and what that cost.
 *
 * Whatever changes the world goes through `act`, which meters it and keeps the state before anybody is answered.
 */
import type { Bench, Steps } from '../cycle.ts';
import type { Reading } from '../services/meter.ts';
import type { KeptState } from '../store.ts';
import { passTime } from '../time.ts';
import type { World } from '../world.ts';
import type { YearPlace } from '../year/place.ts';
import { takeSteps } from './beginning.ts';
import type { MeterView } from './desk.types.ts';

/** Where the desk keeps its state. */
export interface Keeping {
  readonly write: (state: KeptState) => void;
  /** Puts a state that is about to be replaced where it stays, and says where. */
  readonly setAside: (state: KeptState) => string;
}

export interface DeskOptions extends Bench {
  /** Where somebody is in a year that they click through. */
  readonly year?: YearPlace | undefined;
  /** The page of the desk as it was built. */
  readonly pages?: string;
  /** Without it nothing outlives the program. */
  readonly keeping?: Keeping;
  /** What time a new world begins at; the open one's own time where nobody says. */
  readonly now?: () => Date;
  /** Gets a line for each step of what takes a while. */
  readonly tell?: (line: string) => void;
}

export class OpenDesk {
  readonly dist: string;
  readonly now: () => Date;
  readonly tell: (line: string) => void;
  readonly #keeping: Keeping | undefined;
  #world: World;
  #version = 1;
  /** Who left the sidebar open; it opens again for them. */
  readonly withSidebar = new Set<string>();
  meter: MeterView | null = null;
  /** Where somebody is in a year that they click through; it belongs to the world on the desk. */
  year: YearPlace | undefined;
  /** What the server is at, in words; while it is, nobody else changes anything. */
  busy: string | null = null;

  constructor({ world, dist, year, keeping, now, tell = () => undefined }: DeskOptions) {
    this.#world = world;
    this.year = year;
    this.now = now ?? (() => this.#world.clock.now());
    this.dist = dist;
    this.tell = tell;
    this.#keeping = keeping;
  }

  get world(): World {
    return this.#world;
  }

  get #state(): KeptState {
    return { ...this.#world.state, ...(this.year && { year: this.year }) };
  }

  get bench(): Bench {
    return { world: this.#world, dist: this.dist };
  }

  /** Goes up with every change. */
  get version(): number {
    return this.#version;
  }

  /** Does something to the world. What it did stays and is kept, also where it ends in an error. */
  act<Result>(doing: string, action: (bench: Bench) => Result): Result {
    const before = this.#world.meter.snapshot();
    try {
      return action(this.bench);
    } finally {
      this.#end(doing, before);
    }
  }

  /** The same for what takes a while: others have their turn between the steps, and hear how far it is. */
  async actInSteps<Result>(doing: string, steps: (bench: Bench) => Steps<Result>): Promise<Result> {
    const before = this.#world.meter.snapshot();
    this.show(doing);
    try {
      return await takeSteps(steps(this.bench), (step) => this.show(step));
    } finally {
      this.show(null);
      this.#end(doing, before);
    }
  }

  #end(doing: string, before: Reading): void {
    // What was done took its time, and clocks that fell due meanwhile strike.
    passTime(this.bench, 0);
    const { meter } = this.#world;
    const reading = meter.since(before);
    // What called no service leaves the last reading that somebody may still want to look at.
    if (reading.totalCalls > 0 || (this.meter?.totalCalls ?? 0) === 0) this.meter = meterView(doing, reading);
    this.keep();
  }

  /**
   * Lays another world on the desk; the one before is set aside where states are kept.
   *
   * @param lay gets the folder of the state that was set aside, and makes the new world ready to be kept
   * @param year where somebody is in the year that is lived in the new world
   */
  replace(world: World, lay: (aside: string | undefined) => void, year?: YearPlace): void {
    const aside = this.#keeping?.setAside(this.#state);
    if (aside !== undefined) this.tell(`Keadaan sebelumnya disimpan di ${aside} (buka lagi dengan --state "${aside}")`);
    lay(aside);
    this.#world = world;
    this.year = year;
    this.meter = null;
    this.withSidebar.clear();
    this.keep();
  }

  keep(): void {
    this.#version += 1;
    this.#keeping?.write(this.#state);
  }

  /** Tells what goes on; nothing is kept before it is done. */
  show(busy: string | null): void {
    if (busy === this.busy) return;
    this.busy = busy;
    this.#version += 1;
    if (busy !== null) this.tell(busy);
  }
}

function meterView(doing: string, { calls, totalCalls, cellsRead, cellsWritten, cost }: Reading): MeterView {
  const counted = Object.entries(calls).sort(([one, few], [other, more]) => more - few || one.localeCompare(other));
  return { doing, totalCalls, cellsRead, cellsWritten, cost: Math.round(cost), calls: counted };
}
