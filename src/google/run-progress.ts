/**
 * How far a run is that a page waits for, and whether that page has cancelled it.
 *
 * A run answers only at its end. So at its marks it notes its stage in the short memory of the person it runs as, under a token
 * that the page gave it, and other calls of that page look there meanwhile. Stages and counts are noted, never a name or an answer.
 * Google may forget what it was to remember, and refuse to remember: the work goes on all the same.
 */
import { AppError } from './app-error.ts';
import { millisecondsRunning } from './time.ts';

/** Where a run is. */
export interface Reached {
  /** What it is doing, by name. */
  readonly stage: string;
  readonly done: number;
  /** 0 where nothing is counted. */
  readonly total: number;
  /** Whether it has begun to write, so that it cannot be cancelled any more. */
  readonly isSure: boolean;
}

/** How long a run says nothing new of the same stage: each note is a call. */
const QUIET_MS = 2000;
/** Longer than Google lets a run go on. */
const KEPT_SECONDS = 600;
/** What a page makes up: nothing longer, and no other signs. */
const TOKEN = /^[\w-]{8,40}$/;

interface Watched {
  readonly token: string;
  isSure: boolean;
  /** What it noted last, and when, in milliseconds of the run. */
  stage: string;
  notedAt: number;
  /** Notes of its own that wait until it is sure. */
  readonly heldBack: (() => void)[];
}

let watched: Watched | undefined;

const isToken = (token: unknown): token is string => typeof token === 'string' && TOKEN.test(token);
const reachedKey = (token: string): string => `reached:${token}`;
const cancelledKey = (token: string): string => `cancelled:${token}`;

let found: GoogleAppsScript.Cache.Cache | undefined;
/** The memory, asked for once in a run. */
function memory(): GoogleAppsScript.Cache.Cache {
  found ??= CacheService.getUserCache();
  return found;
}

function remembered(key: string): string | null {
  try {
    return memory().get(key);
  } catch {
    // As if it were forgotten: nothing rests on it.
    return null;
  }
}

/** Whether Google has taken it. */
function remember(key: string, text: string): boolean {
  try {
    memory().put(key, text, KEPT_SECONDS);
    return true;
  } catch {
    // The next mark says more.
    return false;
  }
}

/** Has this run say how far it is to whoever knows the token; without one it says nothing and costs nothing. */
export function watchRun(token: unknown): void {
  watched = isToken(token) ? { token, isSure: false, stage: '', notedAt: 0, heldBack: [] } : undefined;
}

function note(run: Watched, reached: Omit<Reached, 'isSure'>): void {
  run.stage = reached.stage;
  run.notedAt = millisecondsRunning();
  remember(reachedKey(run.token), JSON.stringify({ ...reached, isSure: run.isSure } satisfies Reached));
}

function refuseCancelled({ token, isSure }: Watched): void {
  if (!isSure && remembered(cancelledKey(token)) !== null) throw new AppError('cancelled');
}

/**
 * A mark of the work: what comes next, and how much of it is done.
 *
 * @throws AppError where the page has cancelled the run and nothing is written yet
 */
export function reached(stage: string, done = 0, total = 0): void {
  if (!watched) return;
  refuseCancelled(watched);
  if (stage === watched.stage && millisecondsRunning() - watched.notedAt < QUIET_MS) return;
  note(watched, { stage, done, total });
}

/**
 * The last look before the run writes: from here on it cannot be cancelled, and says so at once.
 *
 * @throws AppError where the page has cancelled it
 */
export function sureOf(stage: string): void {
  if (!watched) return;
  refuseCancelled(watched);
  watched.isSure = true;
  note(watched, { stage, done: 0, total: 0 });
  for (const write of watched.heldBack.splice(0)) write();
}

/** Keeps something beside the work, once the run cannot be cancelled any more. */
export function onceSure(write: () => void): void {
  if (watched && !watched.isSure) watched.heldBack.push(write);
  else write();
}

/** Does pieces of work in their order, with a mark before each. */
export function inTurn(stage: string, pieces: readonly (() => void)[]): void {
  for (const [index, piece] of pieces.entries()) {
    reached(stage, index, pieces.length);
    piece();
  }
}

/** Where the run of a token is; undefined where nothing is known of it. */
export function readReached(token: string): Reached | undefined {
  const text = isToken(token) ? remembered(reachedKey(token)) : null;
  return text === null ? undefined : (JSON.parse(text) as Reached);
}

/** Asks the run of a token to stop before it writes. Whether it did is told by its own answer. */
export const cancelWatched = (token: string): boolean => isToken(token) && remember(cancelledKey(token), '1');
