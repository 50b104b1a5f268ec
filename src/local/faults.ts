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

export class Faults {
  #pending: Pending[] = [];
  #callsUntilStop: number | null = null;
  #isStopped = false;

  /** Makes one call fail, once. @throws RangeError unless `nth` is a whole number from 1 */
  fail(failure: Failure): void {
    this.#pending.push({ ...failure, left: ordinal(failure.nth ?? 1) });
  }

  /** Stops the run that makes the `nth` call from now on, before that call does anything. */
  stopAt(nth: number): void {
    this.#callsUntilStop = ordinal(nth);
  }

  /** Takes back everything that has not happened yet. */
  clear(): void {
    this.#pending = [];
    this.#callsUntilStop = null;
  }

  /** Whether the execution that is running was stopped. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** A new execution begins. */
  begin(): void {
    this.#isStopped = false;
  }

  /** One call is about to be made. @throws Refusal where it is told to go wrong */
  strike(method: string): void {
    if (this.#callsUntilStop !== null) {
      this.#callsUntilStop -= 1;
      if (this.#callsUntilStop === 0) {
        this.#callsUntilStop = null;
        this.#isStopped = true;
      }
    }
    if (this.#isStopped) throw new Refusal(TOO_LONG);
    const concerned = this.#pending.filter(({ call }) => call === undefined || call === method);
    for (const pending of concerned) pending.left -= 1;
    const due = concerned.find(({ left }) => left === 0);
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    if (due !== undefined) throw new Refusal(due.message);
  }
}

function ordinal(nth: number): number {
  if (!Number.isInteger(nth) || nth < 1) throw new RangeError('Calls are counted from 1.');
  return nth;
}
