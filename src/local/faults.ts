/**
 * Faults: service calls that a test tells to go wrong, and runs that it tells to stop dead.
 *
 * A call that fails has done nothing and throws what Google would print, which a script may catch. A run that is
 * stopped reaches no service any more, whatever it catches, and ends as one that took too long.
 */
import { Refusal } from './services/refusal.ts';

/** What Google prints when it is itself to blame. */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
export const TOO_LONG = 'Exceeded maximum execution time';

export interface Failure {
  /** As the meter names it, such as `FormApp.create`; left out, any call counts. */
  readonly call?: string;
  /** Which of these calls from now on, counted from 1. */
  readonly nth?: number;
  readonly message: string;
}

interface Pending extends Failure {
  left: number;
}

/** Something that others do just before one call of a run, such as another person's whole run. */
interface Meanwhile {
  left: number;
  readonly act: () => void;
}

export class Faults {
  #pending: Pending[] = [];
  #meanwhile: Meanwhile[] = [];
  #callsUntilStop: number | null = null;
  #isElsewhere = false;

  /** Makes one call fail, once. @throws RangeError unless `nth` is a whole number from 1 */
  fail(failure: Failure): void {
    this.#pending.push({ ...failure, left: ordinal(failure.nth ?? 1) });
  }

  /** Stops the run that makes the `nth` call from now on, before that call does anything. */
  stopAt(nth: number): void {
    this.#callsUntilStop = ordinal(nth);
  }

  /** Lets something happen just before the `nth` call from now on; calls made meanwhile are not counted. */
  meanwhile(nth: number, act: () => void): void {
    this.#meanwhile.push({ left: ordinal(nth), act });
  }

  /** Takes back everything that has not happened yet. */
  clear(): void {
    this.#pending = [];
    this.#meanwhile = [];
    this.#callsUntilStop = null;
  }

  /** One call is about to be made in a run. @throws Refusal where it is told to go wrong */
  strike(method: string, run: { isStopped: boolean }): void {
    if (this.#isElsewhere) return;
    this.#others();
    if (this.#callsUntilStop !== null) {
      this.#callsUntilStop -= 1;
      if (this.#callsUntilStop === 0) {
        this.#callsUntilStop = null;
        run.isStopped = true;
      }
    }
    if (run.isStopped) throw new Refusal(TOO_LONG);
    const concerned = this.#pending.filter(({ call }) => call === undefined || call === method);
    for (const pending of concerned) pending.left -= 1;
    const due = concerned.find(({ left }) => left === 0);
    if (due === undefined) return;
    // Of two that are due at once the other comes with the next such call.
    for (const other of concerned) if (other !== due && other.left === 0) other.left = 1;
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    throw new Refusal(due.message);
  }

  #others(): void {
    for (const other of this.#meanwhile) other.left -= 1;
    const due = this.#meanwhile.filter(({ left }) => left === 0);
    this.#meanwhile = this.#meanwhile.filter(({ left }) => left > 0);
    this.#isElsewhere = true;
    try {
      for (const { act } of due) act();
    } finally {
      this.#isElsewhere = false;
    }
  }
}

function ordinal(nth: number): number {
  if (!Number.isInteger(nth) || nth < 1) throw new RangeError('Calls are counted from 1.');
  return nth;
}
