/**
 * A short story that is kept after each of its steps, to be told in this process or in one of its own that kills itself:
 * `node killed-story.mjs FOLDER ACT before|amid`. Prints the number of each step that is kept.
 */
import { writeFileSync } from 'node:fs';
import { blankForm } from '../../src/local/services/form-state.ts';
import { nextId } from '../../src/local/services/random.ts';
import type { WorldState } from '../../src/local/services/state.ts';
import { blankSheet } from '../../src/local/services/workbook.ts';
import { setCell } from '../../src/local/sheet-edit.ts';
import { type Disk, NODE_DISK, openStore } from '../../src/local/store.ts';
import { World } from '../../src/local/world.ts';

const STEPS: readonly ((world: World) => void)[] = [
  (world) => world.workbook.sheets.push(blankSheet(7, 'Pegawai', 20, 4)),
  (world) => setCell(world, 'Pegawai', 1, 1, 'Nama'),
  (world) => {
    const form = blankForm(world.state, 'Penilaian', world.actingUser, true);
    world.state.forms[form.id] = form;
  },
  (world) => {
    setCell(world, 'Pegawai', 2, 1, `Pegawai ${nextId(world.state, '', 8)}`);
    setCell(world, 'Sheet1', 1, 1, 'x'.repeat(40_000));
  },
];

const newWorld = (): World => new World({ now: new Date(0), owner: 'sdm@kota.go.id' });

/** What is there before the first step (nothing) and after each. */
export function statesOfStory(): readonly (WorldState | undefined)[] {
  const world = newWorld();
  const after = STEPS.map((step) => {
    step(world);
    return JSON.parse(JSON.stringify(world.state)) as WorldState;
  });
  return [undefined, ...after];
}

/** A disk that kills this process at its nth act; amid a write, half of the text is there. */
function deadlyDisk(act: number, when: 'before' | 'amid'): Disk {
  let left = act;
  const die = (): void => {
    process.kill(process.pid, 'SIGKILL');
    // The signal may take a moment to arrive, in which nothing else may happen.
    for (;;);
  };
  const isDue = (): boolean => {
    left -= 1;
    return left === 0;
  };
  return {
    ...NODE_DISK,
    write: (path, text) => {
      if (isDue()) {
        if (when === 'amid') writeFileSync(path, text.slice(0, text.length / 2));
        die();
      }
      NODE_DISK.write(path, text);
    },
    rename: (from, to) => {
      if (isDue()) {
        if (when === 'amid') NODE_DISK.rename(from, to);
        die();
      }
      NODE_DISK.rename(from, to);
    },
    remove: (path) => {
      if (isDue()) die();
      NODE_DISK.remove(path);
    },
  };
}

function tell(folder: string, act: number, when: 'before' | 'amid'): void {
  const store = openStore(folder, deadlyDisk(act, when));
  const world = newWorld();
  for (const [index, step] of STEPS.entries()) {
    step(world);
    store.write(world.state);
    process.stdout.write(`${index + 1}\n`);
  }
}

const [, program, folder, act, when] = process.argv;
if (program?.endsWith('.mjs') && folder !== undefined) tell(folder, Number(act), when === 'amid' ? 'amid' : 'before');
