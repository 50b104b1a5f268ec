/** Stopped: the job cannot run at all, with the one plain sentence that says why. The program then exits with 2. */

const NAME = 'Stopped';

export class Stopped extends Error {
  override readonly name = NAME;
  /** The add-on's code for it, where the add-on said it. */
  readonly code: string;

  constructor(sentence: string, code = '') {
    super(sentence);
    this.code = code;
  }
}

/** Whether an error is such a sentence; anything else is our own mistake. */
export const isStopped = (error: unknown): error is Stopped => error instanceof Error && error.name === NAME;
