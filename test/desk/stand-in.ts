/**
 * A server for the desk's page that holds a small workbook and does what it is told, so that the page can be looked at
 * in states that the real server is rarely in: busy, refusing, lost.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CellView, DeskReply, DeskView, MailView, Person, SheetView } from '../../src/local/desk/desk.types.ts';

const OFFICER: Person = {
  email: 'kepegawaian@binjai.example',
  name: 'Rahmawati Lubis',
  place: 'hr',
  detail: 'Analis SDM Aparatur, BKPSDM',
};
const LEADER: Person = {
  email: 'kepala@binjai.example',
  name: 'Drs. H. Amir Hamzah, M.AP.',
  place: 'leader',
  detail: 'Kepala Badan, BKPSDM',
};
const employee = (number: number): Person => ({
  email: `pegawai${number}@binjai.example`,
  name: `Pegawai ${number}`,
  place: 'employee',
  detail: `Pranata Komputer, Bidang ${(number % 4) + 1}`,
});

export const PEOPLE: readonly Person[] = [OFFICER, LEADER, ...Array.from({ length: 120 }, (_, at) => employee(at + 1))];

const run = (value: string, start = 0, end = 1) => [{ start, end, value }];
const columns = <T>(count: number, make: (column: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const BLANK: Omit<SheetView, 'sheetId' | 'name' | 'rows'> = {
  version: 1,
  selected: { row: 0, column: 0 },
  maxRows: 100,
  maxColumns: 10,
  frozenRows: 1,
  frozenColumns: 0,
  columnWidths: [],
  displayed: {},
  formats: {},
  validations: [],
  conditionalFormats: [],
  charts: [],
  protections: [],
  undrawn: [],
};

/** Ratings: numbers shown by format, a dropdown, rules of colour, a note, frozen cells and text that wraps. */
function ratings(): SheetView {
  const rows: CellView[][] = [['NIP', 'Nama', 'Nilai akhir', 'Predikat', 'Hadir', 'Tanggal', 'Bukti', 'Rumus']];
  const displayed: Record<string, string> = {};
  for (let row = 1; row <= 30; row += 1) {
    const rating = 60 + ((row * 37) % 60) + 0.254;
    const band = rating > 100 ? 'Sangat baik' : rating > 75 ? 'Baik' : 'Kurang';
    const evidence = 'Nilai akhir tertinggi dari 42 pegawai yang dinilai di unit ini.';
    const at = Date.UTC(2026, 11, row);
    rows.push([
      `1986092620150510${String(row).padStart(2, '0')}`,
      `Pegawai ${row}`,
      rating,
      band,
      0.5 + row / 100,
      { at },
      evidence,
      { formula: '=SUM(C2:C9)' },
    ]);
    displayed[`${row},2`] = rating.toFixed(2).replace('.', ',');
    displayed[`${row},4`] = `${50 + row}%`;
    displayed[`${row},5`] = `${String(row).padStart(2, '0')}/12/2026`;
  }
  const block = (column: number) => ({ row: 1, column, rows: 99, columns: 1 });
  return {
    ...BLANK,
    sheetId: 11,
    name: 'Nilai',
    rows,
    displayed,
    frozenColumns: 2,
    columnWidths: [150, 160, 90, 110, 70, 90, 220, 110],
    formats: {
      fontWeight: columns(10, () => run('bold')),
      background: columns(10, () => run('#e3f1ec')),
      fontColor: columns(10, () => run('#084c38')),
      wrapStrategy: columns(10, (column) => (column === 6 ? run('WRAP', 0, 100) : [])),
      verticalAlignment: columns(10, () => run('top', 0, 100)),
      note: columns(10, (column) => (column === 2 ? run('Rata-rata tertimbang dari semua penilai.') : [])),
    },
    validations: [
      {
        ...block(3),
        criteria: 'VALUE_IN_LIST',
        values: ['Sangat baik', 'Baik', 'Kurang'],
        allowInvalid: false,
        helpText: 'Pilih predikat.',
      },
    ],
    conditionalFormats: [
      {
        blocks: [block(3)],
        criteria: 'TEXT_EQUAL_TO',
        values: ['Sangat baik'],
        background: '#d3efe0',
        fontColor: '#084c38',
        bold: true,
      },
      {
        blocks: [block(2)],
        criteria: 'NUMBER_LESS_THAN',
        values: [70],
        background: '#fdecea',
        fontColor: '#a1260d',
        bold: false,
      },
    ],
    protections: [{ ...block(0), description: 'Diisi oleh Teladan', warningOnly: true }],
  };
}

function summary(): SheetView {
  const table: CellView[][] = [
    ['Unit', 'Rata-rata', 'Peserta'],
    ['Sekretariat', 97.25, 12],
    ['Bidang Mutasi', 88.5, 20],
    ['Bidang Diklat', 104, 9],
  ];
  const chart = {
    chartId: 5,
    type: 'COLUMN',
    title: 'Rata-rata menurut unit',
    horizontalTitle: 'Unit',
    verticalTitle: 'Nilai',
    table,
    isStacked: false,
  };
  return {
    ...BLANK,
    sheetId: 12,
    name: 'Ringkasan',
    rows: table,
    formats: { fontWeight: columns(10, () => run('bold')) },
    charts: [{ ...chart, row: 6, column: 1, widthPixels: 480, heightPixels: 280 }],
    undrawn: ['Gambar di sel D4'],
  };
}

function large(): SheetView {
  const rows = columns(2000, (row) =>
    columns(30, (column) => (column % 3 === 0 ? row * column : `Isi ${row}.${column}`)),
  );
  return { ...BLANK, sheetId: 13, name: 'Penugasan', rows, maxRows: 2000, maxColumns: 30, frozenColumns: 1 };
}

const LETTERS: readonly MailView[] = [
  {
    id: 'a',
    at: '2026-12-30T02:00:00.000Z',
    from: 'kepegawaian@binjai.example',
    to: ['pegawai1@binjai.example'],
    subject: 'Tautan penilaian untuk Anda',
    body: 'Yth. Pegawai 1,\n\nmohon isi penilaian ini:\nhttps://docs.google.com/forms/d/e/abc/viewform?entry.1=KODE\n\nLihat juga https://contoh.example/.\n\nTerima kasih.',
    html: null,
    attachments: [],
    unread: true,
  },
  {
    id: 'b',
    at: '2026-12-31T02:00:00.000Z',
    from: 'teladan@binjai.example',
    to: ['pegawai1@binjai.example'],
    subject: 'Undangan pertemuan umpan balik',
    body: 'Terlampir.',
    html: '<h3>Undangan</h3><p>Terlampir undangan <b>pertemuan</b>.</p>',
    attachments: [{ name: 'undangan.ics', path: '/attachments/b/0' }],
    unread: false,
  },
];

const PANEL = `<!doctype html><html lang="id"><head><title>Panel</title></head><body>
<h1>Panel</h1><button id="go">Jalankan</button><button id="shut">Tutup</button><p id="out"></p>
<script>globalThis.teladanFunctions = ['count'];{shim}</script><script>
go.onclick = () => google.script.run.withSuccessHandler((v) => { out.textContent = 'hasil ' + v; })
  .withFailureHandler((e) => { out.textContent = 'gagal ' + e.message; }).count(1, 'dua');
shut.onclick = () => google.script.host.close();
</script></body></html>`;

export interface StandIn {
  readonly address: string;
  /** Everything the page asked for that changes something, in order. */
  readonly asked: { readonly name: string; readonly argument: unknown }[];
  /** Change freely; the page sees it when it asks next. */
  view: DeskView;
  readonly sheets: Map<number, SheetView>;
  /** Message with which the next such call is refused. */
  readonly refuse: Map<string, string>;
  /** Keeps the answers to such calls, as they were given, until they are released; `met` tells that there is one. */
  readonly hold: (name: string) => { readonly met: Promise<void>; readonly release: () => void };
  /** What a typed text becomes in the workbook. */
  become: (text: string) => { readonly cell: CellView; readonly shown?: string };
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const OWN_ONLY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'";
const PANEL_ONLY = "default-src 'none'; script-src 'unsafe-inline'; sandbox allow-scripts allow-forms allow-popups";

function firstView(): DeskView {
  return {
    version: 1,
    title: 'Teladan BKPSDM Kota Binjai',
    person: OFFICER,
    people: PEOPLE,
    now: '2026-12-31T02:00:00.000Z',
    timeZone: 'Asia/Jakarta',
    workbook: {
      tabs: [
        { sheetId: 11, name: 'Nilai', color: '#0b6b4f' },
        { sheetId: 12, name: 'Ringkasan', color: '#c77d0a' },
        { sheetId: 13, name: 'Penugasan', color: null },
        ...columns(14, (at) => ({ sheetId: 20 + at, name: `Lembar ${at + 1}`, color: null })),
      ],
      activeSheetId: 11,
      menus: [
        {
          title: 'Teladan',
          items: [
            { caption: 'Buka Teladan', functionName: 'showSidebar' },
            null,
            { caption: 'Perbarui nilai', functionName: 'rate' },
          ],
        },
      ],
      sidebar: null,
      dialog: null,
      locale: 'id_ID',
      toast: null,
    },
    mail: { unread: 1, all: 2 },
    files: [],
    meter: {
      doing: 'Perbarui nilai',
      totalCalls: 41,
      cellsRead: 12_000,
      cellsWritten: 880,
      cost: 3210,
      calls: [
        ['SpreadsheetApp.Range.setValues', 21],
        ['SpreadsheetApp.Range.getValues', 20],
      ],
    },
    busy: null,
    year: null,
  };
}

/** A year of three chapters after so many of them. */
export function yearAfter(done: number): DeskView['year'] {
  const names = ['Sasaran diumumkan', 'Sasaran dijawab', 'Kehadiran Januari'];
  const [last, next] = [names[done - 1], names[done]];
  return {
    period: 2026,
    done,
    chapters: names.length,
    last: last === undefined ? null : { name: last, letters: 60, forms: 0, sheet: 'Ringkasan' },
    next: next === undefined ? null : { name: next, about: `Yang terjadi: ${next}.` },
    ledger:
      next !== undefined
        ? null
        : [
            { what: 'surat: Sasaran', found: 60, meant: 60 },
            { what: 'hasil: Menerima', found: 24, meant: 25 },
            { what: 'penghargaan: Penerima', found: 6, meant: null },
          ],
  };
}

/** Starts the server. @param pages the folder of the built page */
export async function startStandIn(pages: string): Promise<StandIn> {
  const shim = readFileSync('src/local/desk/assets/shim.js', 'utf8');
  const sheets = new Map([ratings(), summary(), large()].map((sheet) => [sheet.sheetId, sheet]));
  let mail = LETTERS;
  const changed = (part: Partial<DeskView>): DeskView => {
    desk.view = { ...desk.view, ...part, version: desk.view.version + 1 };
    return desk.view;
  };
  const inWorkbook = (part: Partial<NonNullable<DeskView['workbook']>>): DeskView =>
    changed({ workbook: desk.view.workbook && { ...desk.view.workbook, ...part } });

  const type = (sheetId: number, cells: readonly { row: number; column: number; text: string }[]): DeskView => {
    const sheet = sheets.get(sheetId) ?? ratings();
    const rows = sheet.rows.map((row) => [...row]);
    const displayed: Record<string, string> = { ...sheet.displayed };
    for (const { row, column, text } of cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push('');
      const { cell, shown } = desk.become(text);
      line[column] = cell;
      delete displayed[`${row},${column}`];
      if (shown !== undefined) displayed[`${row},${column}`] = shown;
    }
    sheets.set(sheetId, { ...sheet, rows, displayed, version: sheet.version + 1 });
    return changed({});
  };

  const acts: Record<string, (argument: never) => unknown> = {
    desk: () => desk.view,
    sheet: ({ sheetId }: { sheetId: number }) =>
      sheets.get(sheetId) ?? { ...BLANK, sheetId, name: `Lembar ${sheetId - 19}`, rows: [] },
    mail: () => mail,
    tab: ({ sheetId }: { sheetId: number }) => inWorkbook({ activeSheetId: sheetId }),
    edit: ({ sheetId, cells }: { sheetId: number; cells: never[] }) => type(sheetId, cells),
    person: ({ email }: { email: string }) => {
      const person = PEOPLE.find((one) => one.email === email) ?? OFFICER;
      return changed({ person, workbook: person.place === 'hr' ? firstView().workbook : null });
    },
    menu: () =>
      inWorkbook({ sidebar: { title: 'Teladan', path: `/panel/${desk.view.version}`, width: 300, height: null } }),
    close: ({ panel }: { panel: string }) => inWorkbook({ [panel]: null }),
    run: ({ args }: { args: readonly unknown[] }) => args.join('+'),
    clock: ({ minutes }: { minutes: number }) =>
      changed({ now: new Date(Date.parse(desk.view.now) + minutes * 60_000).toISOString() }),
    read: ({ id }: { id: string }) => {
      mail = mail.map((letter) => (letter.id === id ? { ...letter, unread: false } : letter));
      return changed({ mail: { unread: 0, all: 2 } });
    },
    sendTab: () => changed({}),
    reset: () => changed({}),
    folder: () => changed({}),
    chapter: ({ number }: { number: number }) => changed({ year: yearAfter(number) }),
  };

  function reply(name: string, argument: unknown): DeskReply<unknown> {
    if (!['desk', 'sheet', 'mail'].includes(name)) desk.asked.push({ name, argument });
    const message = desk.refuse.get(name);
    desk.refuse.delete(name);
    if (message !== undefined) return { ok: false, message };
    return { ok: true, value: acts[name]?.(argument as never) };
  }

  const holds = new Map<string, { readonly meet: () => void; readonly released: Promise<void> }>();
  let server: Server | undefined;
  let port = 0;
  const listen = (): Promise<void> =>
    new Promise((resolve) => {
      const opened = createServer(async (request, response) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const send = (type: string, body: string | Buffer, policy = OWN_ONLY) => {
          response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
          response.end(body);
        };
        if (path.startsWith('/api/')) {
          let body = '';
          for await (const part of request) body += String(part);
          const given = JSON.stringify(reply(path.slice(5), JSON.parse(body)));
          const hold = holds.get(path.slice(5));
          hold?.meet();
          await hold?.released;
          send('application/json', given);
        } else if (path === '/assets/desk.js') send('text/javascript', readFileSync(`${pages}/desk.js`));
        else if (path === '/assets/desk.css') send('text/css', readFileSync(`${pages}/desk.css`));
        else if (path.startsWith('/panel/'))
          send(
            'text/html',
            PANEL.replace('{shim}', () => shim),
            PANEL_ONLY,
          );
        else
          send(
            'text/html',
            '<!doctype html><html lang="id"><head><title>Meja</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/desk.css"><script src="/assets/desk.js" defer></script></head><body><div id="desk"></div></body></html>',
          );
      });
      server = opened;
      opened.listen(port, '127.0.0.1', () => {
        port = (opened.address() as AddressInfo).port;
        resolve();
      });
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server?.close(() => resolve());
      server?.closeAllConnections();
    });

  const desk: StandIn = {
    get address() {
      return `http://localhost:${port}`;
    },
    asked: [],
    view: firstView(),
    sheets,
    refuse: new Map(),
    hold: (name) => {
      let [meet, letGo] = [(): void => undefined, (): void => undefined];
      const met = new Promise<void>((resolve) => {
        meet = resolve;
      });
      const released = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      holds.set(name, { meet, released });
      const release = (): void => {
        holds.delete(name);
        letGo();
      };
      return { met, release };
    },
    become: (text) => ({ cell: text }),
    stop,
    start: listen,
  };
  await listen();
  return desk;
}
