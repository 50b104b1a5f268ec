/** The program with its pages: what was done outlives it however it ends, and what is replaced is moved aside. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskView } from '../../src/local/desk/desk.types.ts';

interface Program {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** All that it has told. */
  readonly told: () => string;
}

const folder = mkdtempSync(join(tmpdir(), 'teladan-'));
const running: Program[] = [];
let port = 0;

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}

function start(...args: readonly string[]): Program {
  const all = [
    '--import',
    'tsx',
    'src/local/start.ts',
    '--port',
    String(port),
    '--state',
    join(folder, 'meja'),
    ...args,
  ];
  const child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const program = { child, told: () => told };
  running.push(program);
  return program;
}

/** Waits until it serves what it has to show. */
async function ready({ child, told }: Program): Promise<void> {
  while (!told().includes('Siap.')) {
    if (child.exitCode !== null) throw new Error(told());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function end({ child }: Program, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return code as number | null;
}

async function ask(name: string, argument: object): Promise<unknown> {
  const address = `http://localhost:${port}`;
  const body = JSON.stringify(argument);
  const response = await fetch(`${address}/api/${name}`, { method: 'POST', headers: { origin: address }, body });
  return response.json();
}

beforeAll(async () => {
  port = await freePort();
});
afterAll(() => {
  for (const { child } of running) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const SEKDA = { email: 'sekda@setda.binjai.example' };
const UNREAD = { ok: true, value: { mail: { unread: 1, all: 1 } } };

test('killed and started again it goes on where it was', async () => {
  const first = start('--now', '2026-12-31T09:00:00+07:00');
  await ready(first);
  expect(first.told()).toContain('Menarik jawaban dan menghitung nilai');
  const { value } = (await ask('desk', {})) as { readonly value: DeskView };
  const sheetId = value.workbook?.activeSheetId ?? 0;
  expect(await ask('sendTab', { sheetId, to: SEKDA.email })).toMatchObject({ ok: true });
  expect(await ask('person', SEKDA)).toMatchObject(UNREAD);
  await end(first, 'SIGKILL');

  const second = start();
  await ready(second);
  expect(second.told()).not.toContain('Menarik jawaban');
  expect(await ask('desk', {})).toMatchObject({ ok: true, value: { person: SEKDA, ...UNREAD.value } });

  const third = start('--state', join(folder, 'lain'));
  const [code] = await once(third.child, 'exit');
  expect([code, third.told()]).toEqual([2, `Port ${port} sedang dipakai. Pilih yang lain dengan --port.\n`]);
  expect(existsSync(join(folder, 'lain'))).toBe(false);
  expect(await end(second, 'SIGTERM')).toBe(0);
  expect(second.told()).toContain(`Berhenti; keadaan tersimpan di ${join(folder, 'meja')}`);
});

test('begun anew, what was there is moved aside', async () => {
  const program = start('--fresh');
  await ready(program);
  expect(program.told()).toContain('Keadaan sebelumnya dipindahkan ke');
  expect(readdirSync(folder).filter((name) => name.startsWith('meja-sebelum-'))).toHaveLength(1);
  expect(await ask('desk', {})).toMatchObject({ ok: true, value: { person: { place: 'hr' }, mail: { all: 0 } } });
  expect(await end(program, 'SIGTERM')).toBe(0);
});
