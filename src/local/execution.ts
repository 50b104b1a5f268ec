/**
 * One Apps Script execution: the real bundle in a fresh context, with the services of the world and nothing else.
 *
 * Refuses functions that Google would not call (not declared at the top level, or with a name ending in `_`), and stops
 * what runs too long. Nobody starts anything in a workbook that they were not let into. Globals that a browser or Node has and Apps Script has not are missing here too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { TOO_LONG } from './faults.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { load } from './project.ts';
import { inScriptZone } from './script-zone.ts';
import { exposeCacheService } from './services/cache.ts';
import { exposeCharts } from './services/charts.ts';
import { fromPage, toPage } from './services/crossing.ts';
import { exposeDrive } from './services/drive.ts';
import type { EventFields } from './services/event.ts';
import { exposeFormApp } from './services/form-app.ts';
import type { AuthMode, Host, Run } from './services/host.ts';
import { exposeHtmlService } from './services/html.ts';
import { exposeLockService, freeLocks } from './services/lock.ts';
import { exposeMailApp } from './services/mail-app.ts';
import { COST } from './services/meter.ts';
import { exposePropertiesService } from './services/properties.ts';
import { exposeScriptApp } from './services/script-app.ts';
import { exposeSession } from './services/session.ts';
import { exposeSheets } from './services/sheets-api.ts';
import { exposeSpreadsheetApp } from './services/spreadsheet-app.ts';
import { exposeUtilities } from './services/utilities.ts';
import { mayOpen, SHUT_OUT } from './services/workbook-access.ts';
import type { World } from './world.ts';

export interface ExecuteOptions {
  /** Who calls: a menu, a page through google.script.run, the opening of the workbook, an edit of it, or a clock with nobody there. */
  readonly from?: 'menu' | 'page' | 'open' | 'edit' | 'trigger';
  /** Whom the code acts as; the world's acting user unless said otherwise. A trigger acts as whoever made it. */
  readonly user?: string;
  /** How much the person has authorised. On opening that is LIMITED unless said otherwise, else FULL. */
  readonly authMode?: AuthMode;
  /** The event that goes before the arguments, where something happened rather than somebody called. */
  readonly event?: EventFields;
  /** Real milliseconds of computing; service calls take the world's time. */
  readonly timeoutMs?: number;
}

/** What Google allows a run, on the world's clock; opening and editing run what is called a simple trigger. */
const SIX_MINUTES_MS = 360_000;
const SIMPLE_TRIGGER_MS = 30_000;

/**
 * Runs one function of the bundle in `distFolder` and gives back its result (for a page: what arrives there).
 *
 * @throws whatever the function throws; to a page only the message arrives. Mistakes of these services are thrown as they
 * are (see `isMistake`).
 */
export function execute(
  world: World,
  distFolder: string,
  functionName: string,
  args: readonly unknown[] = [],
  options: ExecuteOptions = {},
): unknown {
  const fromAPage = options.from === 'page';
  const sent = fromAPage ? fromPage(args) : args;
  const manifest = readManifest(distFolder);
  const state = world.state;
  const user = options.user ?? state.actingUser;
  if (!mayOpen(world.workbook, user)) throw new Error(SHUT_OUT);
  state.executions += 1;
  world.settle(false);
  if (fromAPage) world.meter.count('google.script.run', COST.pageCall);
  const run: Run = {
    number: state.executions,
    user,
    startedAt: state.clock,
    limitMs: options.from === 'open' || options.from === 'edit' ? SIMPLE_TRIGGER_MS : SIX_MINUTES_MS,
    isStopped: false,
    isUnflushed: false,
  };
  try {
    const result = inScriptZone(manifest.timeZone, () => {
      const loaded = contextOf(world, distFolder, manifest, run, options);
      const { context, event } = loaded;
      const passed = fromAPage ? inContext(context, sent) : [...event, ...sent];
      return call(loaded, functionName, passed, options.timeoutMs ?? SIX_MINUTES_MS);
    });
    // What the script made of being stopped does not matter: nobody gets to hear it.
    if (state.clock - run.startedAt > run.limitMs) run.isStopped = true;
    if (run.isStopped) throw new Error(TOO_LONG);
    return fromAPage ? toPage(result) : result;
  } catch (error) {
    if (run.isStopped) throw new Error(TOO_LONG);
    throw fromAPage && !isMistake(error) ? new Error(messageOf(error)) : error;
  } finally {
    freeLocks(state, run.number);
    // What an execution leaves unflushed is flushed when it ends; one that was stopped does not come to that.
    if (!run.isStopped) world.settle(true);
  }
}

/** The project as it lies there, with nothing running. */
function restingContext(world: World, distFolder: string): vm.Context {
  const { actingUser, clock } = world.state;
  const run: Run = {
    number: 0,
    user: actingUser,
    startedAt: clock,
    limitMs: SIMPLE_TRIGGER_MS,
    isStopped: false,
    isUnflushed: false,
  };
  return contextOf(world, distFolder, readManifest(distFolder), run, {}).context;
}

/** Whether the project has this function for Google to call, as it may have an `onEdit`. */
export const hasFunction = (world: World, distFolder: string, name: string): boolean =>
  isCallable(restingContext(world, distFolder), name);

/** Every function of the project that a page may call. */
export function functionNames(world: World, distFolder: string): readonly string[] {
  const context = restingContext(world, distFolder);
  return Object.keys(context).filter((name) => isCallable(context, name));
}

interface Loaded {
  readonly run: Run;
  readonly context: vm.Context;
  /** The event object, where there is one. */
  readonly event: readonly unknown[];
}

function contextOf(world: World, folder: string, manifest: Manifest, run: Run, options: ExecuteOptions): Loaded {
  // A global object of its own and not one that stands for an object of ours: there every `Math` and `Object` of the
  // script would be asked of ours first, which takes forty times as long.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const realm = REALM.runInContext(context) as Realm;
  realm.prepare(() => world.clock.now().getTime());
  const withheld = world.state.withheldScopes[run.user] ?? [];
  const host: Host = {
    world,
    run,
    declared: manifest.scopes,
    timeZone: manifest.timeZone,
    granted: new Set(manifest.scopes.filter((scope) => !withheld.includes(scope))),
    authMode: options.authMode ?? (options.from === 'open' || options.from === 'edit' ? 'LIMITED' : 'FULL'),
    hasUi: options.from !== 'trigger',
    page: (name) => pageOf(folder, name),
    makeDate: realm.makeDate,
    makeException: realm.makeException,
    makeTypeError: realm.makeTypeError,
  };
  Object.assign(context, {
    console: SILENT,
    SpreadsheetApp: exposeSpreadsheetApp(host),
    FormApp: exposeFormApp(host),
    HtmlService: exposeHtmlService(host),
    PropertiesService: exposePropertiesService(host),
    CacheService: exposeCacheService(host),
    LockService: exposeLockService(host),
    ScriptApp: exposeScriptApp(host),
    MailApp: exposeMailApp(host),
    Utilities: exposeUtilities(host),
    Session: exposeSession(host),
    Charts: exposeCharts(host),
    ...(manifest.advanced.has('Sheets') ? { Sheets: exposeSheets(host) } : {}),
    ...(manifest.advanced.has('Drive') ? { Drive: exposeDrive(host) } : {}),
  });
  load(folder, context);
  if (options.event === undefined) return { run, context, event: [] };
  return {
    run,
    context,
    event: inContext(context, [{}]).map((event) => Object.assign(event as object, options.event?.(host))),
  };
}

interface Realm {
  readonly prepare: (now: () => number) => void;
  readonly makeDate: (at: number) => Date;
  readonly makeException: (message: string) => Error;
  readonly makeTypeError: (message: string) => Error;
}

/** Runs inside the context: takes away what Apps Script has not, and lets `Date` follow the world's clock. */
const REALM = new vm.Script(`(() => {
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
  const Real = Date;
  const prepare = (now) => {
    const Clocked = new Proxy(Real, {
      construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
      apply: () => new Real(now()).toString(),
      get: (target, key) => (key === 'now' ? now : target[key]),
    });
    Object.defineProperty(Real.prototype, 'constructor', { value: Clocked, writable: true, configurable: true });
    Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
  };
  const makeException = (message) => Object.assign(new Error(message), { name: 'Exception' });
  return { prepare, makeDate: (at) => new Real(at), makeException, makeTypeError: (message) => new TypeError(message) };
})()`);

const silent = () => undefined;
const SILENT = { log: silent, info: silent, warn: silent, error: silent, time: silent, timeEnd: silent };

function pageOf(folder: string, name: string): string | null {
  if (!/^[\w-]+(?:\.html)?$/.test(name)) return null;
  const file = join(folder, name.endsWith('.html') ? name : `${name}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const PARSE = new vm.Script('JSON.parse');
const CALL = new vm.Script(`globalThis[Symbol.for('teladan.call')]()`);

/** Copies plain values into the context, so that they are arrays and objects of its own. */
const inContext = (context: vm.Context, values: readonly unknown[]): unknown[] =>
  (PARSE.runInContext(context) as typeof JSON.parse)(JSON.stringify(values)) as unknown[];

function call({ context, run }: Loaded, name: string, args: readonly unknown[], timeout: number): unknown {
  if (!isCallable(context, name)) throw new Error(`Script function not found: ${name}`);
  // The call itself must stand inside the script that has the time limit.
  const hidden = Symbol.for('teladan.call');
  context[hidden as unknown as string] = () => {
    delete context[hidden as unknown as string];
    return (context[name] as (...args: unknown[]) => unknown)(...args);
  };
  try {
    return CALL.runInContext(context, { timeout });
  } catch (error) {
    const stopped = (error as { readonly code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    if (stopped) run.isStopped = true;
    throw stopped ? new Error(TOO_LONG) : error;
  }
}

/**
 * Only top-level `function` declarations can be called, and names ending in `_` are private. The language's own functions
 * are no declarations: they are not enumerable.
 */
function isCallable(context: vm.Context, name: string): boolean {
  if (!/^[A-Za-z$_][\w$]*$/.test(name) || name.endsWith('_')) return false;
  const value: unknown = Object.prototype.propertyIsEnumerable.call(context, name) ? context[name] : undefined;
  if (typeof value !== 'function') return false;
  return new RegExp(`^(?:async\\s+)?function\\s*\\*?\\s*${name.replaceAll('$', '\\$')}\\s*\\(`).test(
    Function.prototype.toString.call(value),
  );
}

/** Whether these services went wrong themselves: what a script throws, and what Google refuses, is of another kind. */
export const isMistake = (error: unknown): error is Error =>
  error instanceof RangeError || error instanceof TypeError || error instanceof ReferenceError;

/** Errors of a script are errors of another realm. */
export function messageOf(error: unknown): string {
  const message = (error as { readonly message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}
