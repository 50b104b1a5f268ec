/**
 * What is kept: the state of the desk in one folder, and states that were replaced beside it, under the date of that.
 *
 * Nothing is ever thrown away here: beginning anew moves the folder aside as it is, also where it is damaged.
 */
import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type KeptState, openStore, type Store } from '../store.ts';
import type { Keeping } from './open-desk.ts';

export interface KeptOptions {
  readonly folder: string;
  /** When something is set aside. */
  readonly now: () => Date;
}

/** `20261231-090000`: a moment as part of a name, on this computer's clock. */
function stamp(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}

export class Kept implements Keeping {
  readonly #folder: string;
  readonly #now: () => Date;
  readonly #isNew: boolean;
  #store: Store;

  get folder(): string {
    return this.#folder;
  }

  /** @throws Stopped where another program has the folder open */
  constructor({ folder, now }: KeptOptions) {
    this.#folder = resolve(folder);
    this.#now = now;
    this.#isNew = !existsSync(this.#folder);
    this.#store = openStore(this.#folder);
  }

  /** @throws Stopped where it is damaged */
  read(): KeptState | undefined {
    return this.#store.read();
  }

  readonly write = (state: KeptState): void => this.#store.write(state);

  readonly setAside = (state: KeptState): string => {
    const folder = this.#freeName();
    const store = openStore(folder);
    store.write(state);
    store.close();
    return folder;
  };

  /** Moves what is in the folder aside, whatever it is, and says where; undefined where there is nothing. */
  beginAnew(): string | undefined {
    this.#store.close();
    const isEmpty = readdirSync(this.#folder).length === 0;
    const aside = isEmpty ? undefined : this.#freeName();
    if (aside !== undefined) renameSync(this.#folder, aside);
    this.#store = openStore(this.#folder);
    return aside;
  }

  close(): void {
    this.#store.close();
  }

  /** Closes what was never used: a folder that was made for it, and holds nothing, goes too. */
  abandon(): void {
    this.close();
    if (this.#isNew && readdirSync(this.#folder).length === 0) rmdirSync(this.#folder);
  }

  #freeName(): string {
    const name = `${this.#folder}-sebelum-${stamp(this.#now())}`;
    let free = name;
    for (let count = 2; existsSync(free); count += 1) free = `${name}-${count}`;
    return free;
  }
}
