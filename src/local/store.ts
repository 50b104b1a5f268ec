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

/** The few things that the store does to a disk; each is done, and durable, before the next begins. */
export interface Disk {
  /** undefined where there is no such file. */
  readonly read: (path: string) => string | undefined;
  readonly write: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly list: (folder: string) => readonly string[];
}

export interface Store {
  /** The state that was written last; undefined where none ever was. */
  readonly read: () => WorldState | undefined;
  readonly write: (state: WorldState) => void;
  /** Lets other processes have the folder. */
  readonly close: () => void;
}

const INDEX = 'state.json';
const OWNER = 'owner.json';
const UNFINISHED = '.part';
/** The names that a part has, whole or not, and nothing else of anybody's. */
const PART = /^(?:[0-9a-f]{40}\.json(?:\.part)?|state\.json\.part)$/;
/** Goes up when an older state can no longer be read. */
const MAKE = 1;

interface WorkbookIndex extends Omit<WorkbookState, 'sheets'> {
  /** Names of parts. */
  readonly sheets: readonly string[];
}
interface Index extends Omit<WorldState, 'workbooks' | 'forms'> {
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
  remove: (path) => rmSync(path, { force: true }),
  list: (folder) => readdirSync(folder),
};

const nameOf = (text: string): string => `${createHash('sha256').update(text).digest('hex').slice(0, 40)}.json`;

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** A state as its index and its parts, by name. */
function partsOf({ workbooks, forms, ...rest }: WorldState): { index: string; parts: ReadonlyMap<string, string> } {
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
  refuseTaken(folder, disk.read(at(OWNER)));
  put(OWNER, String(process.pid));
  const present = new Set(disk.list(folder).filter((name) => PART.test(name)));

  const read = (): WorldState | undefined => {
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

  const write = (state: WorldState): void => {
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

/** @throws Stopped where the process that has the folder still runs */
function refuseTaken(folder: string, owner = ''): void {
  const process_ = Number(owner);
  if (process_ > 0 && process_ !== process.pid && isRunning(process_)) {
    throw new Stopped(
      `Folder ${folder} sedang dipakai oleh program lain (proses ${owner}). Tutup dahulu, atau pilih folder lain dengan --state.`,
    );
  }
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
