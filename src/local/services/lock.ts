/**
 * LockService: one lock for the document, freed at the latest when the execution ends.
 *
 * Executions run one after another here, so the lock is only ever busy where a test says that another person has it.
 */
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';

type Google = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;
type Member = 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock';

const SERVICE = service<'getDocumentLock'>({ name: 'LockService', members: { getDocumentLock: { takes: [[]] } } });
const LOCK = service<Member>({
  name: 'LockService.Lock',
  members: {
    ...same(['tryLock', 'waitLock'], { takes: [['integer']], cost: COST.lock }),
    ...same(['releaseLock', 'hasLock'], { takes: [[]] }),
  },
});

class LockImplementation implements Pick<GoogleLock, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Waits on the world's clock for as long as it may. */
  tryLock(timeout: number): boolean {
    const { state, clock } = this.#host.world;
    if (timeout < 0) throw new Refusal(`Invalid argument: ${timeout}`);
    if (state.documentLock !== null && !this.hasLock()) {
      clock.advance(timeout);
      return false;
    }
    state.documentLock = this.#host.run.number;
    return true;
  }

  waitLock(timeout: number): void {
    if (!this.tryLock(timeout)) {
      throw new Refusal('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (this.hasLock()) this.#host.world.state.documentLock = null;
  }

  hasLock(): boolean {
    return this.#host.world.state.documentLock === this.#host.run.number;
  }
}

export function exposeLockService(host: Host): Pick<Google, 'getDocumentLock'> {
  return expose<Google, 'getDocumentLock'>(host, SERVICE, {
    getDocumentLock: () => expose<GoogleLock, Member>(host, LOCK, new LockImplementation(host)),
  });
}
