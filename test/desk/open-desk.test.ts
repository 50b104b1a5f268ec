/** The open desk at work: what takes a while, what goes wrong in the services themselves, and what the meter shows. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openWorkbook } from '../../src/local/desk/beginning.ts';
import type { DeskApi, DeskReply, DeskView } from '../../src/local/desk/desk.types.ts';
import { type Desk, serveDesk } from '../../src/local/desk/server.ts';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { ALL_SCOPES, project, world } from '../local/script.ts';

const dist = project(
  `function onOpen() {
     SpreadsheetApp.getUi().createAddonMenu().addItem('Lihat', 'look').addItem('Pasang', 'install').addItem('Rusak', 'boom').addItem('Tolak', 'refuse').addToUi();
   }
   function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
   function look() {}
   function tick() {}
   function boom() { CacheService.getScriptCache() }
   function refuse() { throw new RangeError('tidak bisa') }`,
  {},
  [...ALL_SCOPES, 'https://www.googleapis.com/auth/script.scriptapp'],
);

const opened: Desk[] = [];
afterEach(() => {
  for (const desk of opened.splice(0)) desk.close();
  vi.restoreAllMocks();
});

interface Sitting {
  readonly on: World;
  readonly desk: Desk;
  readonly ask: <N extends keyof DeskApi>(name: N, argument: object) => Promise<DeskReply<ReturnType<DeskApi[N]>>>;
  readonly view: () => Promise<DeskView>;
}

async function sit(): Promise<Sitting> {
  const on = world();
  openWorkbook({ world: on, dist });
  const desk = await serveDesk({ world: on, dist, port: 0 });
  opened.push(desk);
  const ask: Sitting['ask'] = async (name, argument) => {
    const headers = { origin: desk.address };
    return (
      await fetch(`${desk.address}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(argument) })
    ).json();
  };
  const view = async (): Promise<DeskView> => {
    const reply = await ask('desk', {});
    if (!reply.ok) throw new RangeError(reply.message);
    return reply.value;
  };
  return { on, desk, ask, view };
}

describe('a clock that goes far', () => {
  test('tells whoever presses something in a page meanwhile that the desk is busy, and blames nobody', async () => {
    const { desk, ask } = await sit();
    desk.open.show('Memajukan jam');
    const reply = await ask('run', { panel: 'sidebar', name: 'call', args: ['home', {}] });
    expect(reply).toMatchObject({
      ok: true,
      value: { ok: false, error: { code: 'desk-busy', happened: 'Meja coba sedang bekerja: Memajukan jam.' } },
    });
    // Whatever else is pressed at the desk waits as before.
    expect(await ask('menu', { functionName: 'look' })).toMatchObject({ ok: false });
  });

  test('lets others look meanwhile, says which day it has come to, and strikes every time', async () => {
    const { on, ask, view } = await sit();
    const before = on.clock.now().getTime();
    execute(on, dist, 'install');
    const said: (string | null)[] = [];
    const going = ask('clock', { minutes: 14 * 24 * 60 });
    let isOver = false;
    void going.then(() => {
      isOver = true;
    });
    while (!isOver) said.push((await view()).busy);
    expect((await going).ok).toBe(true);
    expect(said.filter((words) => words?.startsWith('Memajukan jam: ')).length).toBeGreaterThan(0);
    expect(on.clock.now().getTime() - before).toBeGreaterThanOrEqual(14 * 24 * 3_600_000);
    expect(on.state.executions).toBeGreaterThan(14 * 23);
    expect((await view()).busy).toBe(null);
  });

  test('lets nobody change anything meanwhile', async () => {
    const { on, desk, ask } = await sit();
    execute(on, dist, 'install');
    const going = ask('clock', { minutes: 14 * 24 * 60 });
    await vi.waitFor(() => expect(desk.open.busy).not.toBe(null), { interval: 1, timeout: 60_000 });
    expect(await ask('clock', { minutes: 1 })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Memajukan jam'),
    });
    await going;
  });

  test('tells each day once', async () => {
    const told: string[] = [];
    const on = world();
    openWorkbook({ world: on, dist });
    execute(on, dist, 'install');
    const desk = await serveDesk({ world: on, dist, port: 0, tell: (line) => told.push(line) });
    opened.push(desk);
    const body = JSON.stringify({ minutes: 3 * 24 * 60 });
    await fetch(`${desk.address}/api/clock`, { method: 'POST', headers: { origin: desk.address }, body });
    expect(told).toEqual([
      'Memajukan jam',
      'Memajukan jam: 5 Januari 2026',
      'Memajukan jam: 6 Januari 2026',
      'Memajukan jam: 7 Januari 2026',
      'Memajukan jam: 8 Januari 2026',
    ]);
  });
});

describe('what goes wrong', () => {
  test('in the script is told in its words, and the terminal stays quiet', async () => {
    const { ask } = await sit();
    const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await ask('menu', { functionName: 'refuse' })).toEqual({ ok: false, message: 'tidak bisa' });
    expect(printed).not.toHaveBeenCalled();
  });
  test('in the services themselves is printed in full, and the page is told where', async () => {
    const { on, ask } = await sit();
    const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    Object.assign(on.state, { caches: null });
    expect(await ask('menu', { functionName: 'boom' })).toEqual({
      ok: false,
      message: 'Terjadi kesalahan di server; rinciannya ada di terminal.',
    });
    expect(String(printed.mock.calls[0]?.[0])).toMatch(/TypeError: .*cache\.ts/s);
  });
});

test('what called no service leaves the last reading of the meter as it was', async () => {
  const { ask, view } = await sit();
  await ask('menu', { functionName: 'install' });
  const { meter } = await view();
  expect(meter?.totalCalls).toBeGreaterThan(0);
  await ask('edit', { sheetId: (await view()).workbook?.activeSheetId, cells: [{ row: 0, column: 0, text: 'x' }] });
  expect((await view()).meter).toEqual(meter);
});

test('the menu of the add-on is called what the project is called', async () => {
  const { view } = await sit();
  expect((await view()).workbook?.menus.map(({ title }) => title)).toEqual(['Teladan']);
});
