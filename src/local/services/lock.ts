/**
 * LockService: one lock for the document, one for the script and one for each person, freed at the latest when the
 * execution ends.
 *
 * A lock is busy where a test says that another has it, or while the run that has it is held up by others' runs.
 */
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import type { WorldState } from './state.ts';

type Google = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;
type Member = 'getDocumentLock' | 'getScriptLock' | 'getUserLock';
type LockMember = 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock';
type Keeper = number | 'another' | null;

const SERVICE = service<Member>({
  name: 'LockService',
  members: same(['getDocumentLock', 'getScriptLock', 'getUserLock'], { takes: [[]], from: 'LIMITED' }),
});
const LOCK = service<LockMember>({
  name: 'LockService.Lock',
  members: {
    ...same(['tryLock', 'waitLock'], { takes: [['integer']], cost: COST.lock, from: 'LIMITED' }),
    ...same(['releaseLock', 'hasLock'], { takes: [[]], from: 'LIMITED' }),
  },
});

/** Where it is kept who has a lock. */
interface Place {
  get(): Keeper;
  set(keeper: Keeper): void;
}

class LockImplementation implements Pick<GoogleLock, LockMember> {
  readonly #host: Host;
  readonly #place: Place;

  constructor(host: Host, place: Place) {
    this.#host = host;
    this.#place = place;
  }

  /** Waits on the world's clock for as long as it may. */
  tryLock(timeout: number): boolean {
    if (timeout < 0) throw new Refusal(`Invalid argument: ${timeout}`);
    if (this.#place.get() !== null && !this.hasLock()) {
      this.#host.world.clock.advance(timeout);
      return false;
    }
    this.#place.set(this.#host.run.number);
    return true;
  }

  waitLock(timeout: number): void {
    if (!this.tryLock(timeout)) {
      throw new Refusal('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (this.hasLock()) this.#place.set(null);
  }

  hasLock(): boolean {
    return this.#place.get() === this.#host.run.number;
  }
}

const documentPlace = (state: WorldState): Place => ({
  get: () => state.documentLock,
  set: (keeper) => {
    state.documentLock = keeper;
  },
});

const placeNamed = ({ locks }: WorldState, name: string): Place => ({
  get: () => locks[name] ?? null,
  set: (keeper) => {
    locks[name] = keeper;
  },
});

/** Frees whatever a run still holds when it ends. */
export function freeLocks(state: WorldState, runNumber: number): void {
  if (state.documentLock === runNumber) state.documentLock = null;
  for (const [name, keeper] of Object.entries(state.locks)) if (keeper === runNumber) delete state.locks[name];
}

export function exposeLockService(host: Host): Google {
  const { state } = host.world;
  const lock = (place: Place) => expose<GoogleLock, LockMember>(host, LOCK, new LockImplementation(host, place));
  return expose<Google, Member>(host, SERVICE, {
    getDocumentLock: () => lock(documentPlace(state)),
    getScriptLock: () => lock(placeNamed(state, 'script')),
    getUserLock: () => lock(placeNamed(state, `user ${host.run.user}`)),
  });
}
