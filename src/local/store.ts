/**
 * The store: keeps a world's state in one folder, so that a desk that is killed at any moment opens whole again.
 *
 * Every tab and every form is a part of its own, named by the digest of what it holds, so a write costs what changed. A
 * part appears under its name only when it is whole, and the index that names the parts is exchanged in one step after
 * all of them are there: what is read is one state that was written, never a mixture. Refuses a folder that another
 * process has open, and one whose content is damaged or of another make. Files that are not the store's stay untouched.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Stopped } from './files/stopped.ts';
import type { FormState, SheetState, WorkbookState, WorldState } from './services/state.ts';
import type { YearPlace } from './year/place.ts';

/** The few things that the store does to a disk; each is done, and durable, before the next begins. */
export interface Disk {
  /** undefined where there is no such file. */
  readonly read: (path: string) => string | undefined;
  readonly write: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Gives a whole file another name as well, unless that is taken; says whether it was not. */
  readonly claim: (from: string, as: string) => boolean;
  readonly remove: (path: string) => void;
  readonly list: (folder: string) => readonly string[];
}

/** A world, and where somebody is in a year that they click through in it. */
export interface KeptState extends WorldState {
  readonly year?: YearPlace;
}

export interface Store {
  /** The state that was written last; undefined where none ever was. */
  readonly read: () => KeptState | undefined;
  readonly write: (state: KeptState) => void;
  /** Lets other processes have the folder. */
  readonly close: () => void;
}

const INDEX = 'state.json';
const OWNER = 'owner.json';
const UNFINISHED = '.part';
/** The names that a part has, whole or not, and nothing else of anybody's. */
const PART = /^(?:[0-9a-f]{40}\.json(?:\.part)?|state\.json\.part|owner\.json\.\d+\.part)$/;
/** Goes up when an older state can no longer be read. */
const MAKE = 1;

interface WorkbookIndex extends Omit<WorkbookState, 'sheets'> {
  /** Names of parts. */
  readonly sheets: readonly string[];
}
interface Index extends Omit<KeptState, 'workbooks' | 'forms'> {
  readonly make: number;
  readonly workbooks: Readonly<Record<string, WorkbookIndex>>;
  readonly forms: Readonly<Record<string, string>>;
}

const sync = (path: string): void => {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

export const NODE_DISK: Disk = {
  read: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  },
  write: (path, text) => {
    const file = openSync(path, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => {
    renameSync(from, to);
    sync(join(to, '..'));
  },
  claim: (from, as) => {
    try {
      linkSync(from, as);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  },
  remove: (path) => rmSync(path, { force: true }),
  list: (folder) => readdirSync(folder),
};

const nameOf = (text: string): string => `${createHash('sha256').update(text).digest('hex').slice(0, 40)}.json`;

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** A state as its index and its parts, by name. */
function partsOf({ workbooks, forms, ...rest }: KeptState): { index: string; parts: ReadonlyMap<string, string> } {
  const parts = new Map<string, string>();
  const part = (value: SheetState | FormState): string => {
    const text = JSON.stringify(value);
    const name = nameOf(text);
    parts.set(name, text);
    return name;
  };
  const index: Index = {
    make: MAKE,
    ...rest,
    workbooks: mapped(workbooks, ({ sheets, ...workbook }) => ({ ...workbook, sheets: sheets.map(part) })),
    forms: mapped(forms, part),
  };
  return { index: JSON.stringify(index), parts };
}

/**
 * Opens a folder for one process, making it where it is missing.
 *
 * @throws Stopped where another process that still runs has it open
 */
export function openStore(folder: string, disk: Disk = NODE_DISK): Store {
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  const put = (name: string, text: string): void => {
    disk.write(at(`${name}${UNFINISHED}`), text);
    disk.rename(at(`${name}${UNFINISHED}`), at(name));
  };
  takeFolder(folder, disk);
  const present = new Set(disk.list(folder).filter((name) => PART.test(name)));

  const read = (): KeptState | undefined => {
    const text = disk.read(at(INDEX));
    if (text === undefined) return undefined;
    const { make, workbooks, forms, ...rest } = parsed<Index>(text, folder);
    if (make !== MAKE) throw damaged(folder);
    const part = <T>(name: string): T => {
      const content = disk.read(at(name));
      if (content === undefined || nameOf(content) !== name) throw damaged(folder);
      return JSON.parse(content) as T;
    };
    return {
      ...rest,
      workbooks: mapped(workbooks, (workbook) => ({ ...workbook, sheets: workbook.sheets.map(part<SheetState>) })),
      forms: mapped(forms, part<FormState>),
    };
  };

  const write = (state: KeptState): void => {
    const { index, parts } = partsOf(state);
    for (const [name, text] of parts) {
      if (!present.has(name)) put(name, text);
      present.add(name);
    }
    put(INDEX, index);
    // Only what no index names any more goes, and only once the new index is there.
    for (const name of present) {
      if (parts.has(name)) continue;
      disk.remove(at(name));
      present.delete(name);
    }
  };

  return { read, write, close: () => disk.remove(at(OWNER)) };
}

/**
 * Puts this process down as the one that has the folder open. The name that says so appears whole and only where it is
 * free, so that of two processes that come at once one has it.
 *
 * @throws Stopped where another process that still runs has it
 */
function takeFolder(folder: string, disk: Disk): void {
  const at = (name: string): string => join(folder, name);
  const own = at(`${OWNER}.${process.pid}${UNFINISHED}`);
  const gone = at(`${OWNER}.${process.pid}0${UNFINISHED}`);
  disk.write(own, JSON.stringify({ process: process.pid, started: startOf(process.pid) } satisfies Owner));
  try {
    while (!disk.claim(own, at(OWNER))) {
      const found = disk.read(at(OWNER));
      // Given up between the two looks: it is free now.
      if (found === undefined) continue;
      refuseTaken(folder, found);
      disk.rename(at(OWNER), gone);
      // Somebody else may have found the same process gone, and have taken the folder already.
      if (disk.read(gone) !== found) {
        disk.claim(gone, at(OWNER));
        throw taken(folder, 0);
      }
      disk.remove(gone);
    }
  } finally {
    disk.remove(gone);
    disk.remove(own);
  }
}

interface Owner {
  readonly process: number;
  /** What tells a process from a later one with the same number; null where this computer does not say. */
  readonly started: string | null;
}

/** What the file says, or null where it is none that was ever written whole. Earlier makes wrote the number alone. */
function ownerIn(text: string): Owner | null {
  try {
    const found = JSON.parse(text) as Owner | number | null;
    return typeof found === 'number' ? { process: found, started: null } : found;
  } catch {
    // Half a name belongs to nobody.
    return null;
  }
}

/** @throws Stopped where the process that has the folder still runs, and is not this one */
function refuseTaken(folder: string, text: string): void {
  const owner = ownerIn(text);
  if (owner === null || !(owner.process > 0) || owner.process === process.pid || !isRunning(owner.process)) return;
  const started = startOf(owner.process);
  const isAnother = owner.started !== null && started !== null && owner.started !== started;
  if (!isAnother) throw taken(folder, owner.process);
}

function taken(folder: string, owner: number): Stopped {
  const which = owner > 0 ? ` (proses ${owner})` : '';
  return new Stopped(
    `Folder ${folder} sedang dipakai oleh program lain${which}. Tutup dahulu, atau pilih folder lain dengan --state.`,
  );
}

/** When a process began, in ticks since the computer did; its number may belong to another one later. */
function startOf(process_: number): string | null {
  const stat = NODE_DISK.read(`/proc/${process_}/stat`);
  // The name of the program stands in parentheses and may hold anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function parsed<T>(text: string, folder: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged(folder);
  }
}

const damaged = (folder: string): Stopped =>
  new Stopped(
    `Isi folder ${folder} rusak atau dibuat oleh versi lain, dan tidak diubah. Mulai lagi dengan --fresh, atau pilih folder lain dengan --state.`,
  );
