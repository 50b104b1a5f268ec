/**
 * Advanced services: Google's REST interfaces as Apps Script wraps them.
 *
 * They speak of themselves as the interface does: what goes wrong there comes as a GoogleJsonResponseException with a
 * code. What goes in and comes out is plain data, copied both ways.
 */
import type { Member } from './facade.ts';
import type { Host } from './host.ts';
import { Refusal } from './refusal.ts';

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';

/** A refusal that carries the code of its HTTP answer. */
export class ApiRefusal extends Refusal {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export const badRequest = (message: string): ApiRefusal => new ApiRefusal(400, message);

/** A method that takes `least` to `most` arguments, the last of them its options. */
export function method(least: number, most: number, cost: number): Member {
  const takes = Array.from({ length: most - least + 1 }, (_, more) => new Array<'any'>(least + more).fill('any'));
  const expected = least === most ? `${least}` : `${least}-${most}`;
  return { takes, cost, mismatch: `Invalid number of arguments provided. Expected ${expected} only` };
}

/**
 * One call of a method, by the interface's own name of it such as `drive.files.get`.
 *
 * @throws the script's GoogleJsonResponseException where the interface refuses, or `drive.file` was not granted
 */
export function answer<T>(host: Host, name: string, act: () => T): T {
  try {
    if (!host.granted.has(DRIVE_FILE)) throw new ApiRefusal(403, 'Request had insufficient authentication scopes.');
    return copied(act());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = error instanceof ApiRefusal ? error.code : 400;
    const exception = host.makeException(`API call to ${name} failed with error: ${error.message}`);
    throw Object.assign(exception, {
      name: 'GoogleJsonResponseException',
      details: { code, message: error.message },
    });
  }
}

/** What JSON makes of a value; `undefined` stays. */
export const copied = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
