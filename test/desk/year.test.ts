/** The year at the desk: played chapter by chapter, with hands of one's own in between, put down and taken up again. */
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { newWorld, yearBegun } from '../../src/local/desk/beginning.ts';
import { Kept } from '../../src/local/desk/kept.ts';
import { recordsOf } from '../../src/local/files/tab.ts';
import { setCell } from '../../src/local/sheet-edit.ts';
import { CHAPTERS } from '../../src/local/year/chapters.ts';
import { type Client, inFolder, NOW, openClient } from './client.ts';

const opened: Client[] = [];
afterEach(() => {
  for (const { desk } of opened.splice(0)) desk.close();
});
async function open(...args: Parameters<typeof openClient>): Promise<Client> {
  const client = await openClient(...args);
  opened.push(client);
  return client;
}

const PEOPLE = 12;
async function begin(keeping?: Kept): Promise<Client> {
  const { world, year } = yearBegun('dist', 2026, PEOPLE);
  const client = await open(world, keeping, undefined, year);
  client.desk.open.keep();
  return client;
}
const play = async (client: Client, number: number) => (await client.get('chapter', { number })).year;

/** A call of the add-on's sidebar. */
const sidebar = (client: Client, name: string, args: unknown): Promise<unknown> =>
  client.get('run', { panel: 'sidebar', name: 'call', args: [name, args] });

const said = (client: Client): readonly string[] =>
  recordsOf(client.world(), 'Sosialisasi').map(({ keadaan = '' }) => keadaan);

describe('a year', () => {
  test('begins on the first working day of January with nothing done, and no other beginning has one', async () => {
    const client = await begin();
    const { year, now, workbook } = await client.get('reset', { to: 'year' });
    expect(year).toMatchObject({ period: 2026, done: 0, chapters: CHAPTERS.length, last: null, ledger: null });
    expect(now.slice(0, 10)).toBe('2026-01-02');
    expect(workbook?.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Pegawai', 'Sasaran']));
    expect(workbook?.tabs.map(({ name }) => name)).not.toContain('Kehadiran');
    expect(recordsOf(client.world(), 'Sasaran').every(({ realisasi }) => realisasi === '')).toBe(true);
    expect((await client.get('reset', { to: 'fresh' })).year).toBeNull();
    expect(await client.ask('chapter', { number: 1 })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Jalani setahun'),
    });
  });

  test('goes on after a restart, with what was done by hand, and plays no chapter twice', async () =>
    inFolder(async (folder) => {
      const keep = (): Kept => new Kept({ folder: join(folder, 'desk'), now: () => NOW });
      const first = keep();
      let client = await begin(first);
      // HR announces the targets in the sidebar, so the chapter finds it done.
      await sidebar(client, 'startJob', { name: 'announce' });
      let isOver = false;
      while (!isOver) {
        client.world().clock.advance(60_000);
        const reply = await sidebar(client, 'advanceJob', {});
        const { data } = reply as { readonly data: { readonly finished: boolean } | null };
        isOver = data?.finished ?? true;
      }
      const letters = client.world().state.mails.length;
      expect(letters).toBeGreaterThan(PEOPLE / 2);
      expect(await play(client, 1)).toMatchObject({ done: 1, last: { name: 'Sasaran diumumkan', letters: 0 } });
      // An employee sits at the desk, and does so afterwards.
      const { people } = await client.get('desk', {});
      const email = people.find(({ place }) => place === 'employee')?.email ?? '';
      await client.get('person', { email });
      const { year, person, workbook } = await client.get('chapter', { number: 2 });
      expect([person.email, workbook]).toEqual([email, null]);
      expect(year?.last?.forms).toBeGreaterThan(0);
      expect(said(client)).toContain('Memahami');
      expect(await client.ask('chapter', { number: 2 })).toMatchObject({ ok: false });
      client.desk.close();
      first.close();

      const again = keep();
      const state = again.read();
      if (!state) throw new RangeError('nothing was kept');
      // As if it had been killed after the second chapter was done and before that was noted.
      client = await open(newWorld(NOW, state), again, undefined, state.year && { ...state.year, done: 1 });
      expect(await play(client, 2)).toMatchObject({ done: 2, last: { letters: 0, forms: 0 } });
      const reminded = await play(client, 3);
      expect(reminded).toMatchObject({ done: 3, next: { name: 'Pelatihan ditawarkan' } });
      expect(new Set(said(client))).toEqual(new Set(['Memahami']));
      expect(again.read()?.year).toMatchObject({ done: 3 });
      again.close();
    }));

  test('says in words why it cannot go on, keeps where it is, and goes on once that is mended', async () => {
    const client = await begin();
    const row = recordsOf(client.world(), 'Kebijakan').length + 2;
    const speak = (language: string): void => setCell(client.world(), 'Kebijakan', row, 2, language);
    setCell(client.world(), 'Kebijakan', row, 1, 'Bahasa');
    speak('en');
    const refused = await client.ask('chapter', { number: 1 });
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(/belum selesai.*Bahasa.*tekan lagi/s) });
    expect((await client.get('desk', {})).year?.done).toBe(0);
    speak('id');
    expect(await play(client, 1)).toMatchObject({ done: 1, last: { forms: 0 } });
  });
});
