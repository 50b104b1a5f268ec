/** The desk's server by HTTP: every call of the page, what each person may, and that nothing is lost. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeskView, PlaceView } from '../../src/local/desk/desk.types.ts';
import { Kept } from '../../src/local/desk/kept.ts';
import { serveDesk } from '../../src/local/desk/server.ts';
import { writeTables } from '../../src/local/files/folder.ts';
import { recordsOf } from '../../src/local/files/tab.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import { blankWorkbook, NEW_SHEET } from '../../src/local/services/workbook.ts';
import { type Client, inFolder, NOW, OWNER, openClient, playedWorld } from './client.ts';

let client: Client;
const opened: Client[] = [];

async function open(...args: Parameters<typeof openClient>): Promise<Client> {
  const another = await openClient(...args);
  opened.push(another);
  return another;
}

beforeEach(async () => {
  client = await open(playedWorld());
});
afterEach(() => {
  for (const { desk } of opened.splice(0)) desk.close();
});

const view = (): Promise<DeskView> => client.get('desk', {});
const sit = (email: string): Promise<DeskView> => client.get('person', { email });

async function sheetId(name: string): Promise<number> {
  const tab = (await view()).workbook?.tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new RangeError(`no tab ${name}`);
  return tab.sheetId;
}

async function somebody(place: 'employee' | 'leader'): Promise<string> {
  return (await view()).people.find((person) => person.place === place)?.email ?? '';
}

/** Rows of the sheet of assignments as they stand, below their header. */
const assignmentRows = () =>
  client
    .world()
    .workbook.sheets.find(({ name }) => name === 'Penugasan')
    ?.rows.slice(1) ?? [];

describe('people', () => {
  test('two officers, the head, then everybody on the roster and among the outside raters', async () => {
    const { people, person } = await view();
    expect(people.map(({ place }) => place).slice(0, 4)).toEqual(['hr', 'hr', 'leader', 'employee']);
    expect(people).toHaveLength(2 + 20 + 1);
    expect(people[2]?.detail).toContain('Kepala Badan');
    expect(people.map(({ email }) => email)).toContain('sekda@setda.binjai.example');
    expect(person).toMatchObject({ email: OWNER, place: 'hr' });
  });

  test('without a head on the roster a fixed address gets the summary', async () => {
    const roster = client.world().workbook.sheets.find(({ name }) => name === 'Pegawai');
    if (roster) roster.rows = roster.rows.slice(0, 1);
    expect((await view()).people.find(({ place }) => place === 'leader')?.email).toBe('pimpinan@bkpsdm.binjai.example');
  });

  test('the second officer acts as themself and finds the workbook opened anew', async () => {
    const { person, workbook } = await sit('kepegawaian2@bkpsdm.binjai.example');
    expect(person).toMatchObject({ name: 'Petugas kepegawaian 2', place: 'hr' });
    expect(workbook).toMatchObject({ sidebar: null, dialog: null });
    expect(workbook?.menus[0]?.items[0]).toMatchObject({ functionName: 'showSidebar' });
    expect(client.world().actingUser).toBe('kepegawaian2@bkpsdm.binjai.example');
  });

  test('employees and the leader have mail and no workbook, whatever they ask', async () => {
    const id = await sheetId('Nilai');
    const { path = '' } = (await view()).workbook?.sidebar ?? {};
    expect(path).not.toBe('');
    for (const place of ['employee', 'leader'] as const) {
      await sit(OWNER);
      const { workbook, mail } = await sit(await somebody(place));
      expect({ workbook, mail }).toEqual({ workbook: null, mail: { unread: 0, all: 0 } });
      const replies = await Promise.all([
        client.ask('sheet', { sheetId: id }),
        client.ask('tab', { sheetId: id }),
        client.ask('edit', { sheetId: id, cells: [{ row: 1, column: 1, text: 'x' }] }),
        client.ask('menu', { functionName: 'showSidebar' }),
        client.ask('run', { panel: 'sidebar', name: 'call', args: ['home', {}] }),
        client.ask('close', { panel: 'sidebar' }),
        client.ask('sendTab', { sheetId: id, to: OWNER }),
      ]);
      const message = 'Anda tidak memiliki akses ke buku kerja ini.';
      expect(replies).toEqual(replies.map(() => ({ ok: false, message })));
      for (const file of ['/teladan.xlsx', `/tabs/${id}.csv`, `/tabs/${id}.excel.csv`, path])
        expect((await client.fetch(file)).status).toBe(403);
    }
  });

  test('an officer who left the sidebar open finds it open again, one who closed it finds it closed', async () => {
    await sit(await somebody('employee'));
    expect((await sit(OWNER)).workbook?.sidebar?.title).toBe('Teladan');
    expect((await sit('kepegawaian2@bkpsdm.binjai.example')).workbook?.sidebar).toBeNull();
    await sit(OWNER);
    await client.get('close', { panel: 'sidebar' });
    await sit(await somebody('leader'));
    expect((await sit(OWNER)).workbook?.sidebar).toBeNull();
  });

  test('nobody sits down who is on no list', async () => {
    expect(await client.ask('person', { email: 'orang.lain@luar.example' })).toMatchObject({ ok: false });
    expect((await view()).person.email).toBe(OWNER);
  });
});

describe('the workbook', () => {
  test('a tab has its rows, what they show and its formats', async () => {
    const sheet = await client.get('sheet', { sheetId: await sheetId('Nilai') });
    expect(sheet.rows[0]?.[0]).toBe('NIP');
    expect(sheet.frozenRows).toBe(1);
    const number = sheet.rows[1]?.findIndex((cell) => typeof cell === 'number' && !Number.isInteger(cell)) ?? -1;
    expect(sheet.displayed[`1,${number}`]).toMatch(/^\d+,\d\d$/);
    expect(sheet.formats.numberFormat?.[number]?.[0]?.value).toMatch(/^0/);
    expect(await client.ask('sheet', { sheetId: 1 })).toEqual({ ok: false, message: 'Lembar ini tidak ada lagi.' });
  });

  test('another tab is opened in the workbook itself', async () => {
    const id = await sheetId('Kandidat');
    expect((await client.get('tab', { sheetId: id })).workbook?.activeSheetId).toBe(id);
    expect(client.world().workbook.activeSheetId).toBe(id);
  });

  test('typing goes into the cell as Sheets reads it; what cannot be is said and the rest stays', async () => {
    const id = await sheetId('Kehadiran');
    const before = (await view()).version;
    const reply = await client.ask('edit', {
      sheetId: id,
      cells: [
        { row: 1, column: 3, text: '12,5' },
        { row: 999_999, column: 0, text: 'x' },
      ],
    });
    expect(reply).toEqual({ ok: false, message: 'A1000000: sel ini tidak ada.' });
    const sheet = await client.get('sheet', { sheetId: id });
    expect(sheet.rows[1]?.[3]).toBe(12.5);
    expect(sheet.version).toBeGreaterThan(before);
  });

  test('what a rule or a protection refuses is said, cell by cell, and the rest is typed', async () => {
    const sheet = client.world().workbook.sheets.find(({ name }) => name === 'Pelatihan');
    if (!sheet) throw new RangeError('no tab');
    const rule = { criteria: 'VALUE_IN_LIST', values: ['a', 'b'], showsDropdown: true, allowInvalid: false };
    sheet.formats.validation = [
      [],
      [{ start: 1, end: 9, value: JSON.stringify({ ...rule, helpText: 'Pilih a atau b' }) }],
    ];
    sheet.protections.push({
      id: 1,
      block: { row: 0, column: 0, rows: 1, columns: 3 },
      description: 'Judul kolom',
      warningOnly: false,
      editors: [OWNER],
      unprotected: [],
    });
    const cells = [
      { row: 0, column: 0, text: 'Lain' },
      { row: 1, column: 1, text: 'c' },
      { row: 2, column: 1, text: 'b' },
    ];
    await sit('kepegawaian2@bkpsdm.binjai.example');
    const reply = await client.ask('edit', { sheetId: sheet.id, cells });
    expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(/^A1: .*\nB2: .*$/s) });
    expect([sheet.rows[0]?.[0], sheet.rows[2]?.[1]]).toEqual(['Kode', 'b']);
    await sit(OWNER);
    expect(await client.ask('edit', { sheetId: sheet.id, cells: cells.slice(0, 1) })).toMatchObject({ ok: true });
  });

  test('the menu runs what stands in it and nothing else', async () => {
    await client.get('close', { panel: 'sidebar' });
    const { workbook, meter } = await client.get('menu', { functionName: 'showSidebar' });
    expect(workbook?.sidebar?.title).toBe('Teladan');
    expect(meter).toMatchObject({ doing: 'Membuka Teladan' });
    expect(meter?.totalCalls).toBeGreaterThan(0);
    expect(await client.ask('menu', { functionName: 'call' })).toMatchObject({ ok: false });
  });

  test('a panel is a new document each time it is opened, with the shim first and nothing to load', async () => {
    const first = (await view()).workbook?.sidebar?.path ?? '';
    expect((await client.get('tab', { sheetId: await sheetId('Nilai') })).workbook?.sidebar?.path).toBe(first);
    const response = await client.fetch(first);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox allow-scripts/);
    expect(html.indexOf('google = ')).toBeLessThan(html.indexOf('<style'));
    const second = (await client.get('menu', { functionName: 'showSidebar' })).workbook?.sidebar?.path ?? '';
    expect(second).not.toBe(first);
    expect((await client.fetch(first)).status).toBe(404);
  });

  test('a panel runs functions, hears what they throw, and is closed', async () => {
    const home = await client.get('run', { panel: 'sidebar', name: 'call', args: ['home', {}] });
    expect(home).toMatchObject({ ok: true, data: { period: '2026' } });
    expect((await view()).meter?.doing).toBe('Membuka Teladan');
    const pressed = 'Tarik jawaban dan hitung';
    await client.get('run', { panel: 'sidebar', name: 'call', args: ['home', {}], pressed });
    expect((await view()).meter?.doing).toBe(pressed);
    expect(await client.ask('run', { panel: 'sidebar', name: 'nothing', args: [] })).toEqual({
      ok: false,
      message: 'Script function not found: nothing',
    });
    expect((await client.get('close', { panel: 'sidebar' })).workbook?.sidebar).toBeNull();
    expect(await client.ask('run', { panel: 'sidebar', name: 'call', args: [] })).toMatchObject({ ok: false });
  });

  test('a panel finds the row where the person is, and the page the cell that a panel has selected', async () => {
    const id = await sheetId('Nilai');
    await client.get('tab', { sheetId: id });
    await client.get('menu', { functionName: 'showSidebar' });
    const { rows } = await client.get('sheet', { sheetId: id });
    const run = (name: string, argument: unknown, at?: PlaceView) =>
      client.get('run', { panel: 'sidebar', name: 'call', args: [name, argument], ...(at ? { at } : {}) });
    expect(await run('personInRow', {}, { row: 2, column: 1 })).toMatchObject({
      data: { person: { id: rows[2]?.[0] } },
    });
    expect((await client.get('sheet', { sheetId: id })).selected).toEqual({ row: 2, column: 1 });
    await run('showSheet', { table: 'Nilai', row: 4, column: 'Nama' });
    expect((await client.get('sheet', { sheetId: id })).selected).toEqual({ row: 3, column: 1 });
  });

  test('a clock that fell due while something was done strikes when that is over', async () => {
    const { state } = client.world();
    const at = state.clock;
    const zone = { timeZone: 'Asia/Jakarta', hour: null, minute: null, weekday: null, monthDay: null };
    state.triggers.push({
      id: '1',
      user: OWNER,
      functionName: 'missing',
      eventType: 'CLOCK',
      workbookId: null,
      schedule: { every: 'once', count: 1, at, ...zone },
      madeAt: at,
      dueAt: at,
    });
    await sit(OWNER);
    expect(state.failures.map(({ message }) => message)).toEqual(['Script function not found: missing']);
  });

  test('the clock goes forward', async () => {
    const before = Date.parse((await view()).now);
    const { now } = await client.get('clock', { minutes: 90 });
    expect(Date.parse(now) - before).toBeGreaterThanOrEqual(90 * 60_000);
    expect(await client.ask('clock', { minutes: -1 })).toMatchObject({ ok: false });
  });

  test('downloads: the whole workbook, and a tab in full precision', async () => {
    const book = await client.fetch('/teladan.xlsx');
    expect(
      Buffer.from(await book.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const tab = await client.fetch(`/tabs/${await sheetId('Penilai Luar')}.csv`);
    expect(tab.headers.get('content-disposition')).toContain('penilai-luar.csv');
    expect(await tab.text()).toMatch(/^NIP,Nama,Email,Jabatan\n/);
  });
});

describe('files', () => {
  /** A workbook that a script of the owner made and shared with the leader. */
  async function shareWithLeader(): Promise<string> {
    const leader = await somebody('leader');
    const { state } = client.world();
    const file = blankWorkbook({
      id: 'ringkasan',
      owner: OWNER,
      title: 'Ringkasan Pimpinan',
      locale: 'id_ID',
      timeZone: 'Asia/Jakarta',
      sheetId: 77,
      ...NEW_SHEET,
    });
    Object.assign(state.workbooks, { [file.id]: file });
    file.sheets[0]?.rows.push(['Unit', 'Nilai'], ['Sekretariat', 97.25]);
    file.permissions.push({ id: '1', type: 'user', role: 'reader', emailAddress: leader, view: null });
    return leader;
  }

  test('a workbook that was shared is looked at by those it was shared with and by nobody else', async () => {
    const leader = await shareWithLeader();
    const asked = { fileId: 'ringkasan', sheetId: 77 };
    expect((await view()).files.map(({ title }) => title)).toEqual(['Ringkasan Pimpinan']);
    const { files, workbook } = await sit(leader);
    expect({ files, workbook }).toEqual({
      files: [
        {
          fileId: 'ringkasan',
          title: 'Ringkasan Pimpinan',
          owner: OWNER,
          tabs: [{ sheetId: 77, name: 'Sheet1', color: null }],
          path: '/files/ringkasan',
        },
      ],
      workbook: null,
    });
    expect((await client.get('file', asked)).rows[1]).toEqual(['Sekretariat', 97.25]);
    expect(await (await client.fetch('/files/ringkasan')).text()).toContain('<td class="number">97,25</td>');
    await sit(await somebody('employee'));
    expect((await client.fetch('/files/ringkasan/77')).status).toBe(404);
    expect((await view()).files).toEqual([]);
    expect(await client.ask('file', asked)).toEqual({ ok: false, message: 'Anda tidak memiliki akses ke berkas ini.' });
  });
});

/** A call of the add-on's sidebar. */
const sidebar = (name: string, args: unknown): Promise<unknown> =>
  client.get('run', { panel: 'sidebar', name: 'call', args: [name, args] });
const invite = () => sidebar('startInvitations', {});

describe('mail', () => {
  test('letters of the sidebar are in the mailboxes and in its ledger; reading one is kept', async () => {
    const preview = await sidebar('previewLetters', { kind: 'invitation', unit: null });
    expect(preview).toMatchObject({ ok: true, data: { letters: expect.any(Number) } });
    expect(await invite()).toMatchObject({ ok: true, data: { finished: true } });
    const letters = client.world().state.mails;
    expect(preview).toMatchObject({ data: { letters: letters.length } });
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.every(({ sentBy, from }) => sentBy === 'script' && from === OWNER)).toBe(true);
    const sent = recordsOf(client.world(), 'Surat').filter(({ keadaan }) => keadaan === 'terkirim');
    expect(sent.map(({ kepada }) => kepada)).toEqual(letters.flatMap(({ to }) => to));
    const email = letters[0]?.to[0] ?? '';
    const { mail, person } = await sit(email);
    expect({ mail, email: person.email }).toEqual({ mail: { unread: 1, all: 1 }, email });
    const [letter] = await client.get('mail', {});
    const own = assignmentRows().filter((row) => letter?.body.includes(String(row[7])));
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((row) => row[5]))).toEqual(new Set([email]));
    expect((await client.get('read', { id: letter?.id ?? '' })).mail).toEqual({ unread: 0, all: 1 });
    expect((await client.get('mail', {}))[0]?.unread).toBe(false);
  });

  test('a tab goes to the leader as a page and as CSV, and only the leader can open it', async () => {
    const leader = await somebody('leader');
    await client.get('sendTab', { sheetId: await sheetId('Ringkasan'), to: leader });
    expect((await client.get('mail', {})).length).toBe(0);
    await sit(leader);
    const [letter] = await client.get('mail', {});
    expect(letter?.attachments.map(({ name }) => name)).toEqual(['ringkasan.html', 'ringkasan.csv']);
    const [page = { path: '' }, csv = { path: '' }] = letter?.attachments ?? [];
    const shown = await client.fetch(page.path);
    expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox$/);
    expect(await shown.text()).toContain('Seluruh instansi');
    expect((await client.fetch(csv.path)).headers.get('content-disposition')).toContain('ringkasan.csv');
    await sit(OWNER);
    expect((await client.fetch(page.path)).status).toBe(404);
    expect(await client.ask('sendTab', { sheetId: await sheetId('Nilai'), to: 'pimpinan' })).toMatchObject({
      ok: false,
    });
  });
});

describe('beginning anew and going on', () => {
  test('empty: nothing yet; fresh: the sample before its cycle; played: to its end, saying meanwhile what it is at', async () => {
    const empty = await client.get('reset', { to: 'empty' });
    expect(empty.workbook?.sidebar).not.toBeNull();
    expect(empty.workbook?.tabs.map(({ name }) => name)).not.toContain('Pegawai');
    const fresh = await client.get('reset', { to: 'fresh' });
    expect(fresh.workbook?.tabs.map(({ name }) => name)).toContain('Pegawai');
    expect(fresh.workbook?.tabs.map(({ name }) => name)).not.toContain('Nilai');
    const show = vi.spyOn(client.desk.open, 'show');
    vi.spyOn(client.desk.open, 'now').mockReturnValue(new Date('2026-11-27T09:00:00+07:00'));
    let isOver = false;
    const playing = client.get('reset', { to: 'played' }).finally(() => {
      isOver = true;
    });
    // A page sees as many of the steps as it comes round to look at; what is pressed meanwhile is refused.
    const seen = new Set<string>();
    let refused = '';
    while (!isOver && (seen.size < 2 || refused === '')) {
      const { busy: doing } = await view();
      if (doing === null) continue;
      seen.add(doing);
      if (refused !== '') continue;
      const reply = await client.ask('clock', { minutes: 1 });
      refused = reply.ok ? '' : reply.message;
    }
    expect(refused).toContain('Tunggu sebentar');
    const done = await playing;
    const said = new Set(show.mock.calls.flatMap(([busy]) => busy ?? []));
    expect(said.size).toBeGreaterThan(3);
    expect(said).toContain('Menarik jawaban dan menghitung nilai');
    expect(seen.size).toBeGreaterThan(0);
    expect([...said]).toEqual(expect.arrayContaining([...seen]));
    expect(done.busy).toBeNull();
    expect(done.workbook?.tabs.map(({ name }) => name)).toContain('Nilai');
    expect(done.workbook?.sidebar?.title).toBe('Teladan');
    // Nothing is there of a month that has not begun, so nothing is to be mended.
    expect(new Set(recordsOf(client.world(), 'Kehadiran').map(({ bulan }) => bulan)).size).toBe(11);
    expect(recordsOf(client.world(), 'Masalah').filter(({ sifat }) => sifat === 'Perlu diperbaiki')).toEqual([]);
  });

  test('a folder of files is opened; one that cannot be used changes nothing', async () =>
    inFolder(async (folder) => {
      const { title, version } = await view();
      expect(await client.ask('folder', { path: join(folder, 'tidak-ada') })).toMatchObject({
        ok: false,
        message: expect.stringContaining('Folder data tidak ditemukan'),
      });
      writeFileSync(join(folder, 'pegawai.csv'), 'NIP;Nama\n1;a\n');
      expect(await client.ask('folder', { path: folder })).toMatchObject({ ok: false });
      expect(await view()).toMatchObject({ title, version });
      writeTables(folder, sampleAgency({ period: 2026, employees: 12 }).tables);
      writeFileSync(join(folder, 'catatan.csv'), 'a\n1\n');
      const { workbook, people } = await client.get('folder', { path: folder });
      expect(workbook?.toast?.message).toBe('Berkas catatan.csv tidak dikenal dan tidak dibaca.');
      expect(workbook?.tabs.map(({ name }) => name)).toContain('Kehadiran');
      expect(people).toHaveLength(2 + 12 + 1);
    }));

  test('what was done is there after a restart, and what is replaced is set aside', async () =>
    inFolder(async (folder) => {
      const kept = new Kept({ folder: join(folder, 'desk'), now: () => NOW });
      client = await open(playedWorld(), kept);
      await invite();
      await client.get('tab', { sheetId: await sheetId('Kandidat') });
      const before = client.world().state;
      client.desk.close();
      kept.close();

      const again = new Kept({ folder: join(folder, 'desk'), now: () => NOW });
      expect(again.read()).toEqual(before);
      client = await open(playedWorld(), again);
      const { workbook } = await client.get('reset', { to: 'fresh' });
      again.close();
      const [name = ''] = readdirSync(folder).filter((other) => /^desk-sebelum-2026123[01]-\d{6}$/.test(other));
      expect(workbook?.toast).toMatchObject({ stays: true, message: expect.stringContaining(join(folder, name)) });
      const aside = new Kept({ folder: join(folder, name), now: () => NOW });
      expect(Object.keys(aside.read()?.forms ?? {})).toHaveLength(3);
      aside.close();
      expect(again.read()?.forms).toEqual({});
    }));

  test('a taken port is said in a sentence', async () => {
    const port = Number(new URL(client.desk.address).port);
    await expect(serveDesk({ world: playedWorld(), dist: 'dist', port })).rejects.toThrow(
      `Port ${port} sedang dipakai. Pilih yang lain dengan --port.`,
    );
  });
});

describe('pages', () => {
  test('the page of the desk loads its own script and nothing else; without a build it says so', async () => {
    await inFolder(async (pages) => {
      client = await open(playedWorld(), undefined, pages);
      const missing = await client.fetch('/');
      expect([missing.status, await missing.text()]).toEqual([503, expect.stringContaining('npm run build')]);
      writeFileSync(join(pages, 'desk.js'), '1;');
      const page = await client.fetch('/');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(await page.text()).toContain('<script src="/assets/desk.js" defer></script>');
      expect(await (await client.fetch('/assets/desk.js')).text()).toBe('1;');
    });
  });

  test('only this computer may ask', async () => {
    const response = await fetch(`${client.desk.address}/api/desk`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });

  test('what is not there is not there', async () => {
    for (const path of [
      '/x',
      '/panels/sidebar/999',
      '/mail/x/0',
      '/mail/%E0%A4/0',
      '/files/%E0%A4',
      '/tabs/1.csv',
      '/assets/..%2fstart.ts',
      '/forms/d/e/x/viewform',
    ])
      expect([path, (await client.fetch(path)).status]).toEqual([path, 404]);
    expect((await client.fetch('/api/toString', {})).status).toBe(404);
  });
});
