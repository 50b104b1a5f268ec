/** The store: what is read is always one whole state that was written, whatever happens to the process. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Kept } from '../../src/local/desk/kept.ts';
import type { WorldState } from '../../src/local/services/state.ts';
import { type Disk, NODE_DISK, openStore } from '../../src/local/store.ts';
import { statesOfStory } from './killed-story.ts';
import { MAKE_FORM, run, world } from './script.ts';

const root = mkdtempSync(join(tmpdir(), 'teladan-store-'));
afterAll(() => rmSync(root, { recursive: true }));
const newFolder = (): string => mkdtempSync(join(root, 'state-'));
/** As the computer tells it; null where it does not. */
const startOf = (process_: number): string | null =>
  existsSync(`/proc/${process_}/stat`)
    ? (readFileSync(`/proc/${process_}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null)
    : null;
const plain = (state: WorldState | undefined): unknown => JSON.parse(JSON.stringify(state ?? null));

describe('one process', () => {
  test('reads what it wrote, and nothing from an empty folder', () => {
    const on = world();
    run(on, `${MAKE_FORM} link(); SpreadsheetApp.flush(); ss.insertSheet('Data').getRange(1, 1).setValues([['x']])`);
    const store = openStore(newFolder());
    expect(store.read()).toBe(undefined);
    store.write(on.state);
    expect(plain(store.read())).toEqual(plain(on.state));
  });

  test('writes only the tabs that changed, and leaves nothing behind that is not needed', () => {
    const on = world();
    run(on, "for (var i = 0; i < 9; i++) ss.insertSheet('tab ' + i).getRange(1, 1).setValues([[i]])");
    const folder = newFolder();
    const written: string[] = [];
    const write: Disk['write'] = (path, text) => {
      written.push(path);
      NODE_DISK.write(path, text);
    };
    const store = openStore(folder, { ...NODE_DISK, write });
    store.write(on.state);
    written.length = 0;
    run(on, "ss.getSheetByName('tab 3').getRange(1, 1).setValues([['lain']])");
    store.write(on.state);
    expect(written).toHaveLength(2);
    // Ten tabs, the index, and who has the folder open.
    expect(readdirSync(folder)).toHaveLength(12);
  });

  test('leaves files that are not its own alone, and takes away what a killed process left unfinished', () => {
    const folder = newFolder();
    const unfinished = `${'a'.repeat(40)}.json.part`;
    for (const name of ['surat.docx', 'data.json', unfinished]) writeFileSync(join(folder, name), 'x');
    openStore(folder).write(world().state);
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(['surat.docx', 'data.json']));
    expect(names).not.toContain(unfinished);
  });

  test('a folder that another process has open is refused in words; one whose process is gone is taken', () => {
    const folder = newFolder();
    const owned = (owner: unknown): void => writeFileSync(join(folder, 'owner.json'), JSON.stringify(owner));
    owned(process.ppid);
    expect(() => openStore(folder)).toThrow('sedang dipakai oleh program lain');
    owned({ process: process.ppid, started: startOf(process.ppid) });
    expect(() => openStore(folder)).toThrow(`(proses ${process.ppid})`);
    owned({ process: 4_194_304, started: null });
    expect(openStore(folder).read()).toBe(undefined);
  });

  test('the number of a process that is gone, which another one has by now, closes a folder to nobody', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'owner.json'), JSON.stringify({ process: process.ppid, started: '1' }));
    // Where the computer does not tell when a process began, its number is all there is to go by.
    if (startOf(process.ppid) === null) {
      expect(() => openStore(folder)).toThrow('sedang dipakai');
      return;
    }
    const store = openStore(folder);
    expect(JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'))).toMatchObject({ process: process.pid });
    store.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a name that was never written whole is nobody’s', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'owner.json'), '{"process":');
    expect(openStore(folder).read()).toBe(undefined);
  });

  test('of two that find the same process gone at once, one has the folder', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'owner.json'), '4194304');
    const other = JSON.stringify({ process: process.ppid, started: null });
    const rename: Disk['rename'] = (from, to) => {
      // The other one was faster.
      writeFileSync(join(folder, 'owner.json'), other);
      NODE_DISK.rename(from, to);
    };
    expect(() => openStore(folder, { ...NODE_DISK, rename })).toThrow('sedang dipakai');
    expect(readdirSync(folder)).toEqual(['owner.json']);
    expect(readFileSync(join(folder, 'owner.json'), 'utf8')).toBe(other);
  });

  test('what a killed process left is set aside to begin anew', () => {
    const folder = newFolder();
    const left = openStore(folder);
    left.write(world().state);
    writeFileSync(join(folder, 'owner.json'), JSON.stringify({ process: process.ppid, started: '1' }));
    writeFileSync(join(folder, 'state.json'), 'damaged');
    const kept = new Kept({ folder, now: () => new Date(2026, 0, 5) });
    const aside = kept.beginAnew() as string;
    expect(kept.read()).toBe(undefined);
    kept.write(world().state);
    kept.close();
    expect(readFileSync(join(aside, 'state.json'), 'utf8')).toBe('damaged');
  });

  test.each([
    ['an index that is no JSON', (folder: string) => writeFileSync(join(folder, 'state.json'), '{"make":1')],
    ['an index of another make', (folder: string) => writeFileSync(join(folder, 'state.json'), '{"make":0}')],
    ['a part that changed', (folder: string) => changePart(folder, (text) => text.replace('Sheet1', 'Sheet2'))],
    ['a part that is gone', (folder: string) => changePart(folder, () => undefined)],
  ])('%s is told and left as it is', (_, damage) => {
    const folder = newFolder();
    openStore(folder).write(world().state);
    damage(folder);
    const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(() => openStore(folder).read()).toThrow('rusak atau dibuat oleh versi lain');
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
  });
});

function changePart(folder: string, change: (text: string) => string | undefined): void {
  const name = readdirSync(folder).find((file) => /^[0-9a-f]{40}\.json$/.test(file)) as string;
  const text = change(readFileSync(join(folder, name), 'utf8'));
  if (text === undefined) rmSync(join(folder, name));
  else writeFileSync(join(folder, name), text);
}

/** The story in a process of its own, killed in the middle of its nth act on the disk, or before it. */
describe('a process that is killed', () => {
  // Beside the project's own modules, so that the packages are found; and one for each time zone's run.
  const bundle = resolve(`out/killed-story/${process.pid}.mjs`);
  beforeAll(async () => {
    mkdirSync(resolve('out/killed-story'), { recursive: true });
    const entryPoints = ['test/local/killed-story.ts'];
    await build({ entryPoints, outfile: bundle, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  });
  afterAll(() => rmSync(bundle, { force: true }));

  const play = (folder: string, act: number, when: 'before' | 'amid'): Promise<{ killed: boolean; said: string }> =>
    new Promise((done, failed) => {
      const child = spawn(process.execPath, [bundle, folder, String(act), when], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (text) => {
        said += text;
      });
      child.on('error', failed);
      child.on('close', (code, signal) => {
        if (code === 0 || signal === 'SIGKILL') done({ killed: signal === 'SIGKILL', said });
        else failed(new Error(`The story ended with ${code}.`));
      });
    });

  test.each(['before', 'amid'] as const)('%s any act on the disk, finds the workbook whole again', async (when) => {
    const states = statesOfStory().map(plain);
    let act = 1;
    let killed = true;
    const playNext = async (): Promise<void> => {
      while (killed) {
        const [folder, at] = [newFolder(), act];
        act += 1;
        const played = await play(folder, at, when);
        killed &&= played.killed;
        const finished = played.said.trim() === '' ? 0 : Math.max(...played.said.trim().split('\n').map(Number));
        const found = plain(openStore(folder).read());
        // At most the step in flight is lost, and what is there is exactly one of the states.
        expect(states.slice(finished, finished + 2), `act ${at} ${when}`).toContainEqual(found);
        if (!played.killed) expect(found).toEqual(states.at(-1));
      }
    };
    await Promise.all([playNext(), playNext()]);
    expect(act).toBeGreaterThan(20);
  });
});
