/**
 * The host: what one execution gives to the services it exposes to a script.
 *
 * Dates and errors are made in the script's own realm, so that `instanceof` works in there as it does on Google.
 */
import type { World } from '../world.ts';

export const AUTH_MODES = ['NONE', 'LIMITED', 'FULL'] as const;
export type AuthMode = (typeof AUTH_MODES)[number];

/** One execution while it goes on. */
export interface Run {
  readonly number: number;
  /** Whom the code acts as. */
  readonly user: string;
  /** Where the clock stood, and how many milliseconds from there Google allows. */
  readonly startedAt: number;
  readonly limitMs: number;
  /** Stopped dead: no service answers any more, whatever the script catches. */
  isStopped: boolean;
  /** Whether it changed cells since it last read some or flushed. */
  isUnflushed: boolean;
}

export interface Host {
  readonly world: World;
  /** OAuth scopes that the manifest declares. */
  readonly declared: readonly string[];
  /** The manifest's, which need not be the workbook's. */
  readonly timeZone: string;
  /** OAuth scopes that the manifest declares and the person has granted. */
  readonly granted: ReadonlySet<string>;
  readonly authMode: AuthMode;
  /** Whether a person is looking at the workbook; clock triggers have nobody. */
  readonly hasUi: boolean;
  readonly run: Run;
  /** The text of a page in the project, or null. */
  readonly page: (name: string) => string | null;
  readonly makeDate: (at: number) => Date;
  readonly makeException: (message: string) => Error;
  readonly makeTypeError: (message: string) => Error;
}
