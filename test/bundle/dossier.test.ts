/**
 * Dossiers by the real bundle: a candidate is opened once, the employee replies by form or lets the time pass, the supervisor
 * examines by form, HR names who decided and why, and follows it up. Every number is traced back to the sheet, and letters go
 * once.
 */
import { describe, expect, test } from 'vitest';
import type { DossierStep, DossiersView, JobView } from '../../src/app/api.types.ts';
import type { DossierMove } from '../../src/core/act/dossier-move.ts';
import { type Bench, call, closePeriod, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { setZone } from '../../src/local/services/workbook.ts';
import { deleteRow, insertRow, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { dayText, monthText } from '../../src/messages/moment.ts';
import {
  answers,
  assignments,
  criteria,
  emailOf,
  employee,
  month,
  nip,
  type Rows,
  rowsOf,
  target,
} from '../fixtures/agency.ts';
import { PUNISHMENT, PUNISHMENTS } from '../fixtures/punishment.ts';
import { DIST, lateAt, lateNow, records } from './played.ts';
import { ownPart, play } from './stages.ts';

const OWNER = 'hr@contoh.example';
const DAY = 86_400_000;
const OPTIONS = { now: new Date('2026-04-01T09:00:00+07:00'), owner: OWNER };

/** Ten working days from Thursday 2026-03-12 on: Nyepi and Lebaran lie between. */
const HOLIDAYS: Rows = rowsOf(
  ['2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24'].map((day) => ({ Tanggal: day, Keterangan: 'Libur' })),
);
const TEN = [12, 13, 16, 17, 18, 25, 26, 27, 30, 31].map((day) => `2026-03-${day}`);
const absent = (name: string, days: readonly string[], kind = 'Tanpa Keterangan') =>
  days.map((Tanggal) => ({ NIP: nip(name), Tanggal, Keterangan: kind }));

/** S supervises A to D, the Sekda Z supervises S; D is PPPK. */
const TABLES: ReadonlyMap<string, Rows> = new Map([
  [
    'pegawai',
    rowsOf([
      ...['A', 'B', 'C'].map((name) => employee(name, { 'NIP Atasan': nip('S') })),
      employee('D', { 'NIP Atasan': nip('S'), Jenis: 'PPPK' }),
      employee('S'),
    ]),
  ],
  ['penilai-luar', rowsOf([{ NIP: nip('Z'), Nama: 'Sekretaris Daerah', Email: emailOf('Z'), Jabatan: 'Sekda' }])],
  ['kriteria', criteria(50, 50)],
  ['sasaran', rowsOf(['A', 'B', 'C', 'D', 'S'].map((name) => target(name, name === 'C' ? { Realisasi: 30 } : {})))],
  [
    'kehadiran',
    rowsOf([
      month('A', 2, { Bulan: '2026-01' }),
      month('A', 3, { Bulan: '2026-02' }),
      month('B', 10),
      month('C', 2),
      month('D', 12),
    ]),
  ],
  ['penugasan', assignments('Z>A')],
]);

const states = new Map<ReadonlyMap<string, Rows>, string>();

/** A bench of its own, with the tables in it; in another zone than Jakarta only where that is said. */
function begun(tables: ReadonlyMap<string, Rows> = TABLES, timeZone?: string): Bench {
  if (!states.has(tables)) {
    const world = new World(OPTIONS);
    importTables({ world, dist: DIST }, tables);
    states.set(tables, JSON.stringify(world.state));
  }
  const world = new World(OPTIONS, JSON.parse(states.get(tables) ?? ''));
  if (timeZone) setZone(world.workbook, timeZone);
  return { world, dist: DIST };
}
/** With B away on ten working days on end, written down one by one. */
const WITH_DAYS: ReadonlyMap<string, Rows> = new Map([
  ...TABLES,
  ['ketidakhadiran', rowsOf(absent('B', TEN))],
  ['hari-libur', HOLIDAYS],
]);

/** Goes on with a job until it is over, as an open sidebar does. */
function finish(bench: Bench, job: JobView | null): JobView | null {
  let view = job;
  for (let step = 0; view && !view.finished && step < 50; step++) {
    if (view.waiting) bench.world.clock.advance(120_000);
    view = call(bench, 'advanceJob', {});
  }
  return view;
}
const ask = (bench: Bench): JobView | null => finish(bench, call(bench, 'startJob', { name: 'dossiers' }));
const refresh = (bench: Bench): DossiersView => call(bench, 'refreshDossiers', {});
const dossierOf = (view: DossiersView, name: string) => view.dossiers.find((one) => one.name === `Pegawai ${name}`);

/** An officer moves the dossier of somebody, as it stands. */
function move(bench: Bench, name: string, step: DossierMove, changes: Partial<DossierStep> = {}): DossiersView {
  const seen = dossierOf(call(bench, 'dossiers', {}), name);
  return call(bench, 'moveDossier', {
    number: seen?.number ?? 0,
    seen: seen?.seen ?? 0,
    move: step,
    reason: 'Alasan petugas',
    decider: '',
    followUpOn: '',
    milestones: '',
    ...changes,
  });
}
const stateOf = (bench: Bench, name: string): unknown =>
  records(bench.world, 'Berkas').find(({ NIP }) => NIP === nip(name))?.Keadaan;
const lettersTo = ({ world }: Bench, name: string) => world.state.mails.filter(({ to }) => to.includes(emailOf(name)));
const lastLetter = (bench: Bench, name: string): string => lettersTo(bench, name).slice(-1)[0]?.body ?? '';
function answerBy(bench: Bench, name: string, said: Readonly<Record<string, string>>): void {
  const link = lastLetter(bench, name).match(/https:\S+/)?.[0] ?? '';
  submitForm(bench.world, openForm(bench.world, link, emailOf(name)), said, emailOf(name), emailOf(name));
}
const REPLY = {
  'Tanggapan Anda': 'Datanya benar, dan saya mempunyai penjelasan',
  'Penjelasan Anda': 'Anak saya dirawat di rumah sakit',
};
const EXAMINATION = {
  'Tanggal pemeriksaan': '2026-04-13',
  'Kehadiran pegawai': 'Pegawai hadir',
  Temuan: 'Surat rumah sakit untuk dua hari diperlihatkan',
  'Simpulan tentang dasar berkas': 'Dasarnya terbukti sebagian',
};
const DECISION = { decider: 'Sekretaris Daerah', followUpOn: '2026-05-04', reason: 'Dua dari lima hari beralasan sah' };
/** The same bench once more, to go on otherwise from here. */
const forked = ({ world }: Bench): Bench => ({
  world: new World({ ...OPTIONS, now: world.clock.now() }, JSON.parse(JSON.stringify(world.state))),
  dist: DIST,
});
/** The same bench with its workbook in the far east: there midnight is two hours before Jakarta's. */
function eastern(bench: Bench): Bench {
  const own = forked(bench);
  setZone(own.world.workbook, 'Asia/Jayapura');
  return own;
}
const goTo = ({ world: { clock } }: Bench, time: string): void =>
  clock.advance(new Date(`${time}+07:00`).getTime() - clock.now().getTime());
const mended = (bench: Bench, title: string, row: number, header: string, value: unknown): void =>
  setCell(bench.world, title, row, (readSheet(bench.world, title)[0] ?? []).indexOf(header) + 1, value);

/** What a dossier rests on, as its print names it. */
const printedSources = (bench: Bench, number: unknown): string =>
  call(bench, 'dossierPrint', { number: Number(number) }).sections[0]?.rows.find(
    ([name]) => name === 'Baris sumber',
  )?.[1] ?? '';

describe('candidates', () => {
  test('are opened by computing, PNS and PPPK told apart, and a rerun changes nothing', () => {
    const bench = begun();
    expect(call(bench, 'dossiers', {})).toMatchObject({ total: 0, isRated: false });
    const view = refresh(bench);
    expect(view.dossiers.map(({ name, trackWord, value, stateWord }) => [name, trackWord, value, stateWord])).toEqual([
      ['Pegawai B', 'Disiplin', '10 hari, ambang 7 hari', 'Kandidat untuk pemeriksaan'],
      ['Pegawai A', 'Disiplin', '5 hari, ambang 4 hari', 'Kandidat untuk pemeriksaan'],
    ]);
    expect(view.contract).toEqual([{ name: 'Pegawai D', days: 12, year: '2026' }]);
    expect(view.dossiers[0]?.missing).toContain('kehadiran Januari, Februari 2026 belum dicatat');
    expect(view.dossiers[0]?.missing).toContain('hari berturut-turut belum dapat dilihat');
    const before = JSON.stringify([readSheet(bench.world, 'Riwayat Berkas'), readSheet(bench.world, 'Berkas')]);
    const trail = readSheet(bench.world, 'Jejak Audit').length;
    refresh(bench);
    expect(JSON.stringify([readSheet(bench.world, 'Riwayat Berkas'), readSheet(bench.world, 'Berkas')])).toBe(before);
    expect(readSheet(bench.world, 'Jejak Audit')).toHaveLength(trail);
    expect(bench.world.state.mails).toEqual([]);
  });

  test('for ten working days on end come from days, over weekends and holidays, and are no sanction', () => {
    const bench = begun(WITH_DAYS);
    const view = refresh(bench);
    const run = view.dossiers.find(({ rule }) => rule.includes('terus-menerus'));
    expect(run).toMatchObject({ name: 'Pegawai B', trackWord: 'Disiplin' });
    expect(run?.value).toBe('10 hari kerja berturut-turut, 12 Maret 2026 sampai 31 Maret 2026; ambang 10 hari');
    expect(run?.missing).not.toContain('berturut-turut');
    expect(run?.rule).toContain('Pasal 11');
    const everywhere = JSON.stringify([
      ...['Berkas', 'Riwayat Berkas'].map((title) => readSheet(bench.world, title)),
      view,
      call(bench, 'dossierPrint', { number: run?.number ?? 0 }),
    ]).toLowerCase();
    expect(everywhere).not.toMatch(PUNISHMENTS);
    for (const word of ['pemberhentian', 'teguran', 'potong', 'penurunan', 'dismissal', 'reprimand'])
      expect(everywhere).not.toContain(word);
    expect(JSON.stringify(call(bench, 'dossierPrint', { number: 1 }))).toContain('kandidat untuk pemeriksaan');
    expect(records(bench.world, 'Berkas').map(({ Sifat }) => Sifat)).toEqual(
      Array(view.total).fill('kandidat untuk pemeriksaan'),
    );
  });

  test('are those of Kandidat, and nobody is a candidate of discipline without one', () => {
    const inKandidat = (bench: Bench) =>
      records(bench.world, 'Kandidat')
        .filter(({ Satuan }) => Satuan === 'hari')
        .map(({ NIP, Nilai, Ambang }) => `${NIP} ${Nilai}/${Ambang}`)
        .sort();
    const inBerkas = (bench: Bench) =>
      records(bench.world, 'Berkas')
        .map(({ NIP, Nilai, Ambang }) => `${NIP} ${Nilai}/${Ambang}`)
        .sort();
    for (const [count, expected] of [
      [9, [`${nip('A')} 5/4`, `${nip('B')} 10/7`]],
      [10, [`${nip('A')} 5/4`, `${nip('B')} 10/10`, `${nip('B')} 10/7`]],
    ] as const) {
      const bench = begun(WITH_DAYS);
      call(bench, 'importTable', { name: 'ketidakhadiran', rows: rowsOf(absent('B', TEN.slice(0, count))) });
      call(bench, 'prepare', {});
      openForms(bench);
      call(bench, 'evaluate', {});
      const early = call(bench, 'lists', { of: ['flags'] }).flags.find(({ kind }) => kind === 'sanction');
      expect(early?.dossier).toMatchObject({ number: null, text: expect.stringContaining('Belum ada berkas') });
      refresh(bench);
      expect(inKandidat(bench)).toEqual(expected);
      expect(inBerkas(bench)).toEqual(expected);
      // Each candidate of the sidebar names the dossier that has their numbers.
      const berkas = new Map(records(bench.world, 'Berkas').map((row) => [row.Berkas, row]));
      const flags = call(bench, 'lists', { of: ['flags'] }).flags.filter(({ kind }) => kind === 'sanction');
      expect(flags.map(({ name, value, threshold, dossier }) => [name, value, threshold, dossier?.text])).toEqual(
        flags.map(({ dossier }) => {
          const row = berkas.get(dossier?.number);
          return [row?.Nama, row?.Nilai, row?.Ambang, `Berkas ${row?.Berkas}: Kandidat untuk pemeriksaan`];
        }),
      );
      expect(flags).toHaveLength(expected.length);
      if (count === 9) continue;
      const told = JSON.stringify(records(bench.world, 'Kandidat').filter(({ Satuan }) => Satuan === 'hari'));
      expect(told).not.toMatch(PUNISHMENTS);
      expect(told).not.toMatch(PUNISHMENT);
      const row = records(bench.world, 'Kandidat').find(({ Aturan }) => String(Aturan).includes('terus-menerus'));
      expect(row).toMatchObject({ NIP: nip('B'), Jenis: 'Pemeriksaan disiplin' });
      expect(row?.Bukti).toContain('12 Maret 2026 sampai 31 Maret 2026, menurut sheet Ketidakhadiran.');
      const before = JSON.stringify(records(bench.world, 'Kandidat'));
      call(bench, 'evaluate', {});
      expect(JSON.stringify(records(bench.world, 'Kandidat'))).toBe(before);
      // Other days on end are another matter than those of March, though there is one of each; what is mended is none any more.
      const JUNE = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map((day) => `2026-06-${String(day).padStart(2, '0')}`);
      const days = (kind: string) => [
        ...[...absent('B', TEN, 'Alasan Sah'), ...absent('B', JUNE, kind), ...absent('C', ['2026-01-05'])],
      ];
      const run = () =>
        call(bench, 'lists', { of: ['flags'] }).flags.find(({ evidence }) =>
          evidence.includes('1 Juni 2026 sampai 12 Juni 2026'),
        )?.dossier;
      call(bench, 'importTable', { name: 'ketidakhadiran', rows: rowsOf(days('Tanpa Keterangan')) });
      call(bench, 'evaluate', {});
      expect(run()).toMatchObject({ number: null, text: expect.stringContaining('Belum ada berkas') });
      // A single day that the count leaves out makes nobody a candidate and is told where it stands.
      expect(records(bench.world, 'Masalah').filter(({ Kode }) => Kode === 'absence-uncounted')).toEqual([
        expect.objectContaining({
          ...{ Tabel: 'Ketidakhadiran', Baris: 22, Kolom: 'Tanggal', Sifat: 'Perlu diketahui' },
          Diharapkan: expect.stringContaining('untuk Januari 2026: sheet Ketidakhadiran memuat 1 hari'),
        }),
      ]);
      expect(inKandidat(bench).filter((one) => one.startsWith(nip('C')))).toEqual([]);
      call(bench, 'importTable', { name: 'ketidakhadiran', rows: rowsOf(days('Alasan Sah')) });
      expect(run()?.text).toContain('bila menurut data sekarang masih kandidat');
      expect(refresh(bench).total).toBe(expected.length);
    }
  });

  /** Each printed source stands in the row that it names: that person's, of that month or day, with that number; gives the sum. */
  function traced(bench: Bench, { Berkas, NIP }: Readonly<Record<string, unknown>>): number {
    const sources = [...printedSources(bench, Berkas).matchAll(/(\S+) baris (\d+) \(([^)]+)\): (\d+)(?=;|$)/g)];
    return sources.reduce((sum, [, title = '', at = '', when = '', value = '']) => {
      const [header = [], ...cells] = readSheet(bench.world, title);
      const own = cells[Number(at) - 2] ?? [];
      const cell = (name: string): unknown => own[header.indexOf(name)];
      expect(cell('NIP')).toBe(NIP);
      const day = cell('Tanggal');
      const typed = day instanceof Date ? day.toISOString().slice(0, 10) : String(cell('Bulan') ?? day);
      expect(title === 'Kehadiran' ? monthText('id', typed) : dayText('id', typed)).toBe(when);
      expect(title === 'Kehadiran' ? cell('Tanpa Keterangan') : 1).toBe(Number(value));
      return sum + Number(value);
    }, 0);
  }

  test('have numbers that each add up from the cells that they name, also after an import that moves the rows', () => {
    const bench = begun(WITH_DAYS);
    refresh(bench);
    const rows = records(bench.world, 'Berkas');
    expect(rows).toHaveLength(3);
    const sums = () => rows.map((row) => [row.NIP, traced(bench, row)]);
    const opened = rows.map(({ Berkas }) => printedSources(bench, Berkas));
    expect(sums()).toEqual(rows.map(({ NIP, Nilai }) => [NIP, Nilai]));
    // What the sheet keeps names no row, because it would be somebody else's after the next import.
    const kept = rows.map((row) => String(row['Baris Sumber']));
    expect(kept.join()).not.toContain('baris');
    expect(kept).toContain('Kehadiran Januari 2026: 2; Kehadiran Februari 2026: 3');

    const others = ['S', 'D', 'C'].flatMap((name) => [month(name, 0, { Bulan: '2026-01' }), month(name, 2)]);
    const again = (kehadiran: Parameters<typeof rowsOf>[0]): void => {
      call(bench, 'importTable', { name: 'kehadiran', rows: rowsOf(kehadiran) });
    };
    const own = (february: number) => [
      ...[month('A', february, { Bulan: '2026-02' }), month('B', 10), month('A', 2, { Bulan: '2026-01' })],
    ];
    again([...others, ...own(3)]);
    call(bench, 'importTable', { name: 'ketidakhadiran', rows: rowsOf(absent('B', [...TEN].reverse())) });
    expect(rows.map(({ Berkas }) => printedSources(bench, Berkas))).not.toEqual(opened);
    expect(sums()).toEqual(rows.map(({ NIP, Nilai }) => [NIP, Nilai]));
    // A row that says something else by now, and one that is found no more.
    again([...others, ...own(1).filter(({ Bulan }) => Bulan === '2026-02')]);
    expect(printedSources(bench, rows.find(({ NIP }) => NIP === nip('A'))?.Berkas)).toBe(
      'Kehadiran Januari 2026: 2 (baris 2 ketika berkas dibuka, 1 April 2026; tidak ditemukan lagi); ' +
        'Kehadiran baris 8 (Februari 2026): 3, sekarang 1',
    );
  });

  test('whose row was mended are told and stay; only then may they lapse, and they are not opened again', () => {
    const bench = begun();
    refresh(bench);
    expect(() => move(bench, 'A', 'lapse')).toThrow('dasarnya masih ada');
    mended(bench, 'Kehadiran', 3, 'Tanpa Keterangan', 0);
    const view = refresh(bench);
    expect(dossierOf(view, 'A')).toMatchObject({ state: 'candidate' });
    expect(dossierOf(view, 'A')?.ground).toContain('tidak ada lagi');
    expect(dossierOf(view, 'A')?.moves.map((one) => one.move)).toEqual(['ask-reply', 'lapse']);
    move(bench, 'A', 'lapse', { reason: 'Baris Februari keliru' });
    expect(stateOf(bench, 'A')).toBe('Gugur');
    mended(bench, 'Kehadiran', 3, 'Tanpa Keterangan', 3);
    expect(refresh(bench).total).toBe(2);
    expect(stateOf(bench, 'A')).toBe('Gugur');
  });

  test('have their days from Kebijakan, each key for itself, and midnight ends them', () => {
    const bench = begun();
    const days = { 'Berkas: Hari Kedaluwarsa': 20, 'Berkas: Hari Tanggapan': 3, 'Berkas: Hari Pemeriksaan': 5 };
    const rows = rowsOf(Object.entries(days).map(([Kunci, Nilai]) => ({ Kunci, Nilai })));
    call(bench, 'importTable', { name: 'kebijakan', rows });
    const due = (name: string, own = bench) => dossierOf(call(own, 'dossiers', {}), name);
    const until = (time: string): void => goTo(bench, time);
    refresh(bench);
    expect(due('B')?.deadline).toBe('Ditangani paling lambat 21 April 2026; sesudah itu kedaluwarsa');
    move(bench, 'A', 'ask-reply');
    move(bench, 'A', 'hand-over', { reason: 'Diserahkan di kantor' });
    expect(due('A')).toMatchObject({ deadline: 'Batas pegawai menanggapi: 4 April 2026', isLate: false });
    until('2026-04-04T23:55:00');
    expect(due('A')).toMatchObject({ isReplyOver: false, isLate: false });
    expect(() => move(bench, 'A', 'ask-examination')).toThrow('belum habis');
    until('2026-04-05T00:00:01');
    expect(due('A')).toMatchObject({ isReplyOver: true, isLate: true });
    move(bench, 'A', 'ask-examination');
    expect(due('A')).toMatchObject({ deadline: 'Batas atasan memeriksa: 10 April 2026', isLate: false });
    const east = eastern(bench);
    goTo(east, '2026-04-10T21:55:00');
    expect(due('A', east)).toMatchObject({ isLate: false });
    goTo(east, '2026-04-10T22:00:01');
    expect(due('A', east)).toMatchObject({ isLate: true });
    goTo(east, '2026-04-21T21:50:00');
    refresh(east);
    expect(stateOf(east, 'B')).toBe('Kandidat untuk pemeriksaan');
    goTo(east, '2026-04-21T22:00:01');
    refresh(east);
    expect(stateOf(east, 'B')).toBe('Kedaluwarsa');
    until('2026-04-10T23:55:00');
    expect(due('A')).toMatchObject({ isLate: false });
    until('2026-04-11T00:00:01');
    expect(due('A')).toMatchObject({ isLate: true });
    until('2026-04-21T23:50:00');
    refresh(bench);
    expect(stateOf(bench, 'B')).toBe('Kandidat untuk pemeriksaan');
    until('2026-04-22T00:00:01');
    refresh(bench);
    expect(stateOf(bench, 'B')).toBe('Kedaluwarsa');
  });

  test('of a calendar year are found from its midnight on, before its period is opened, and then not a second time', () => {
    const bench = begun(TABLES, 'Asia/Jayapura');
    refresh(bench);
    openForms(bench);
    const january = { Bulan: '2027-01' };
    const early = rowsOf([month('A', 4, january), month('C', 2, january), month('D', 5, january)]);
    call(bench, 'importTable', { name: 'kehadiran', rows: [...(TABLES.get('kehadiran') ?? []), ...early.slice(1)] });
    const opened = () => records(bench.world, 'Berkas').map((row) => [row.NIP, row.Periode, row.Nilai]);
    const before = [
      [nip('A'), 2026, 5],
      [nip('B'), 2026, 10],
    ];
    const signs = () => call(bench, 'dossiers', {}).signs.map(({ name, text }) => `${name}: ${text}`);
    goTo(bench, '2026-12-31T21:50:00');
    expect(refresh(bench).contract).toHaveLength(1);
    expect([opened(), signs()]).toEqual([
      before,
      [
        'Pegawai B: Alpa 10 hari pada tahun 2026, ambang berikutnya 11 hari (Maret 2026)',
        'Pegawai C: Alpa 2 hari pada tahun 2026, ambang berikutnya 3 hari (Maret 2026)',
      ],
    ]);
    finish(bench, call(bench, 'tellSigns', {}));
    goTo(bench, '2026-12-31T22:00:00');
    expect(refresh(bench).contract.map(({ days, year }) => [days, year])).toEqual([
      [12, '2026'],
      [5, '2027'],
    ]);
    const after = [...before, [nip('A'), 2027, 4]];
    expect([opened(), signs()]).toEqual([
      after,
      ['Pegawai C: Alpa 2 hari pada tahun 2027, ambang berikutnya 3 hari (Januari 2027)'],
    ]);
    finish(bench, call(bench, 'tellSigns', {}));
    expect(lastLetter(bench, 'S')).toContain('Alpa 2 hari pada tahun 2027');
    // Kandidat stays that of the period; its rows of the new year go on when that is opened, and nothing is found twice.
    closePeriod(bench);
    expect(records(bench.world, 'Kandidat').filter((row) => row.NIP === nip('A'))).toHaveLength(1);
    call(bench, 'finaliseCycle', {});
    const whole = readSheet(bench.world, 'Kehadiran');
    const moves = () => records(bench.world, 'Riwayat Berkas').length;
    const count = moves();
    // What came along is no beginning: nothing was entered for this period yet.
    expect(call(bench, 'openPeriod', { period: '2027' }).prepare).toMatchObject({ isBegun: false });
    expect(readSheet(bench.world, 'Kehadiran 2026')).toEqual(whole);
    expect(records(bench.world, 'Kehadiran').map((row) => [row.NIP, row.Bulan])).toEqual(
      early.slice(1).map(([id]) => [id, '2027-01']),
    );
    for (let time = 0; time < 2; time++) {
      const view = refresh(bench);
      expect([opened(), signs(), moves()]).toEqual([after, [], count]);
      expect(view.dossiers.map(({ ground }) => ground)).toEqual(['', '', '']);
      expect(view.contract.map(({ year }) => year)).toEqual(['2027']);
    }
    // Rows of the year that is over are found in the sheet that they were set aside in, those of this year in Kehadiran.
    const [{ Berkas: old } = {}, , { Berkas: young } = {}] = records(bench.world, 'Berkas');
    expect([old, young].map((number) => printedSources(bench, number))).toEqual([
      'Kehadiran 2026 baris 2 (Januari 2026): 2; Kehadiran 2026 baris 3 (Februari 2026): 3',
      'Kehadiran baris 2 (Januari 2027): 4',
    ]);
  });

  test('that nobody takes up expire by the days of the policy, and a person may make them candidates again', () => {
    const bench = begun();
    refresh(bench);
    bench.world.clock.advance(90 * DAY);
    refresh(bench);
    expect(stateOf(bench, 'A')).toBe('Kandidat untuk pemeriksaan');
    expect(lateNow(bench)).toEqual([]);
    bench.world.clock.advance(DAY);
    expect(lateNow(bench)).toEqual([{ what: 'candidate', count: 2, to: 'guidance' }]);
    // Whichever button is pressed first: the screen offers no step on it, and one that is made all the same is refused.
    const day = { deadline: 'Batas menanganinya: 30 Juni 2026', isLate: true };
    expect(dossierOf(call(bench, 'dossiers', {}), 'A')).toMatchObject({
      ...{ stateWord: 'Kedaluwarsa', ...day },
      moves: [{ move: 'reopen' }],
    });
    const moving = forked(bench);
    expect(() => move(moving, 'A', 'ask-reply')).toThrow(
      /kedaluwarsa, karena tidak ditangani sampai batasnya.*Dijadikan kandidat lagi/s,
    );
    expect([stateOf(moving, 'A'), lateNow(moving)]).toEqual(['Kedaluwarsa', []]);
    const before = dossierOf(call(bench, 'dossiers', {}), 'A');
    refresh(bench);
    expect(stateOf(bench, 'A')).toBe('Kedaluwarsa');
    // The two come to it some calls apart, so that the second of the clock may be another.
    const timeless = ({ world }: Pick<Bench, 'world'>) =>
      records(world, 'Riwayat Berkas').map(({ Waktu: _, ...move }) => move);
    expect(timeless(moving)).toEqual(timeless(bench));
    // Whoever looked before that may go on from what they saw.
    const nothing = { decider: '', followUpOn: '', milestones: '' };
    const again = {
      number: before?.number ?? 0,
      seen: before?.seen ?? 0,
      move: 'reopen',
      reason: 'Bukti baru',
    } as const;
    expect(dossierOf(call(moving, 'moveDossier', { ...again, ...nothing }), 'A')?.state).toBe('candidate');
    expect(records(bench.world, 'Riwayat Berkas').slice(-1)).toMatchObject([
      { Langkah: 'Kedaluwarsa', Oleh: 'Teladan' },
    ]);
    move(bench, 'A', 'reopen', { reason: 'Bukti baru' });
    refresh(bench);
    expect(stateOf(bench, 'A')).toBe('Kandidat untuk pemeriksaan');
  });
});

describe('a dossier of discipline', () => {
  test('goes from the letter to the follow-up, each step by somebody, for a reason; letters go once', () => {
    const bench = begun();
    refresh(bench);
    move(bench, 'A', 'ask-reply');
    expect(call(bench, 'dossiers', {})).toMatchObject({ mail: { requests: { letters: 1, now: 1 } }, unlinked: 1 });
    expect(ask(bench)).toMatchObject({ finished: true, doing: '1 surat terkirim' });
    expect(call(bench, 'dossiers', {})).toMatchObject({ mail: { requests: { letters: 0 } }, unlinked: 0 });
    expect(lettersTo(bench, 'A')).toHaveLength(1);
    const letter = lastLetter(bench, 'A');
    for (const part of [
      'kandidat untuk pemeriksaan',
      'PP 94/2021 Pasal 9',
      '5 hari, ambang 4 hari',
      'Dasarnya: Januari 2026: 2 hari; Februari 2026: 3 hari',
      'Batas menanggapi: 8 April 2026',
    ])
      expect(letter).toContain(part);
    expect(letter).not.toContain('Pegawai B');
    ask(bench);
    expect(bench.world.state.mails).toHaveLength(1);
    // What went by letter is not handed over once more, and asking is asking again.
    expect(dossierOf(call(bench, 'dossiers', {}), 'A')?.moves).toEqual([
      { move: 'ask-reply', word: 'Minta tanggapan lagi, dengan waktu baru' },
    ]);
    expect(() => move(bench, 'A', 'ask-examination')).toThrow('waktu pegawai untuk menanggapi belum habis');
    expect(() => move(bench, 'A', 'follow-up', DECISION)).toThrow('tidak dapat dilakukan dari keadaannya');

    answerBy(bench, 'A', REPLY);
    bench.world.clock.advance(3_600_000);
    expect(dossierOf(refresh(bench), 'A')?.stateWord).toBe('Sudah ditanggapi');
    move(bench, 'A', 'ask-examination');
    ask(bench);
    expect(lastLetter(bench, 'S')).toContain('Anak saya dirawat di rumah sakit');
    expect(lastLetter(bench, 'S')).toContain('Tentang: Pegawai A');
    bench.world.clock.advance(12 * DAY);
    // A day before the dossier was opened, or to come, stands in no paper; it is told, until the form is sent again.
    const impossible = (own: Bench) =>
      records(own.world, 'Masalah').filter(
        ({ Tabel, Kode }) => Tabel === 'Riwayat Berkas' && Kode === 'day-impossible',
      );
    const odd = forked(bench);
    for (const day of ['2020-01-01', '2026-04-14']) {
      answerBy(odd, 'S', { ...EXAMINATION, 'Tanggal pemeriksaan': day });
      const [view, printed] = [refresh(odd), JSON.stringify(call(odd, 'dossierPrint', { number: 1 }))];
      expect(dossierOf(view, 'A')?.finding[0]).toBe(
        'Tanggal: belum jelas; yang tertulis di luar 1 April 2026 sampai 13 April 2026',
      );
      expect(printed).not.toContain(dayText('id', day));
      expect([impossible(odd).map((row) => row.Diterima), view.unreadable]).toEqual([[day], 0]);
      odd.world.clock.advance(60_000);
    }
    answerBy(odd, 'S', EXAMINATION);
    refresh(odd);
    expect(impossible(odd)).toEqual([]);
    answerBy(bench, 'S', EXAMINATION);
    expect(dossierOf(refresh(bench), 'A')).toMatchObject({
      stateWord: 'Sudah diperiksa',
      reply: [REPLY['Tanggapan Anda'], REPLY['Penjelasan Anda']],
      finding: expect.arrayContaining(['Tanggal: 13 April 2026', `Temuan: ${EXAMINATION.Temuan}`]),
    });

    expect(() => move(bench, 'A', 'follow-up', { ...DECISION, reason: ' ' })).toThrow('alasannya kosong');
    expect(() => move(bench, 'A', 'follow-up', { ...DECISION, decider: '' })).toThrow('belum disebut');
    expect(() => move(bench, 'A', 'follow-up', { ...DECISION, followUpOn: '2026-04-01' })).toThrow('sudah lewat');
    const withBlanks = nip('A').replace(/^(\d{8})(\d{6})(\d)/, '$1 $2 $3 ');
    const itself = ['Kepala Badan', 'Pegawai A'].flatMap((name) => [
      `${name}, NIP ${nip('A')}`,
      `${name}, ${withBlanks}`,
    ]);
    for (const decider of [
      'pegawai a',
      'Pegawai A, S.Sos.',
      'Kepala Badan: Drs. PEGAWAI A',
      'Pegawai A AMd',
      ...itself,
    ])
      expect(() => move(bench, 'A', 'follow-up', { ...DECISION, decider }), decider).toThrow('pegawai itu sendiri');
    expect(() => move(bench, 'A', 'dismiss', { decider: '-' })).toThrow('belum disebut');
    // Whoever only has the same name is told apart by their NIP.
    const namesake = `Pegawai A, Sekretaris Daerah, NIP ${nip('Z')}`;
    expect(dossierOf(move(forked(bench), 'A', 'dismiss', { decider: namesake }), 'A')?.state).toBe('dismissed');
    mended(bench, 'Kehadiran', 3, 'Tanpa Keterangan', 0);
    expect(() => move(bench, 'A', 'follow-up', DECISION)).toThrow(
      'dasarnya tidak ada lagi menurut sheet sekarang: 5 hari ketika berkas dibuka, sekarang 2 hari',
    );
    expect(dossierOf(call(bench, 'dossiers', {}), 'A')?.moves.map((one) => one.move)).toEqual(['dismiss', 'lapse']);
    mended(bench, 'Kehadiran', 3, 'Tanpa Keterangan', 3);
    // Whoever is inactive, studies or has left is not looked at any more: the ground stays, and HR can decide.
    for (const status of ['Nonaktif', 'Tugas Belajar', undefined]) {
      const away = forked(bench);
      if (status) mended(away, 'Pegawai', 2, 'Status', status);
      else deleteRow(away.world, 'Pegawai', 2);
      const [own] = refresh(away).dossiers.filter(({ state }) => state === 'examined');
      expect([status, own?.ground]).toEqual([status, expect.stringContaining('tidak dilihat lagi')]);
      expect(own?.moves.map((one) => one.move)).toEqual(['follow-up', 'dismiss']);
      const step = { number: own?.number ?? 0, seen: own?.seen ?? 0, move: 'follow-up', milestones: '' } as const;
      const after = call(away, 'moveDossier', { ...step, ...DECISION });
      expect(after.dossiers.find(({ number }) => number === own?.number)?.state).toBe('decided');
    }
    // Today is a day to look again; yesterday is none.
    const today = forked(bench);
    expect(() => move(today, 'A', 'follow-up', { ...DECISION, followUpOn: '2026-04-12' })).toThrow('sudah lewat');
    move(today, 'A', 'follow-up', { ...DECISION, followUpOn: '2026-04-13' });
    expect(dossierOf(call(today, 'dossiers', {}), 'A')).toMatchObject({
      deadline: 'Ditinjau lagi: 13 April 2026',
      isLate: false,
    });
    move(bench, 'A', 'follow-up', DECISION);
    expect(dossierOf(call(bench, 'dossiers', {}), 'A')).toMatchObject({
      state: 'decided',
      deadline: 'Ditinjau lagi: 4 Mei 2026',
    });
    const east = eastern(bench);
    expect(lateAt(east, '2026-05-04T21:59:00')).toEqual([]);
    expect(lateAt(east, '2026-05-04T22:00:00')).toEqual([{ what: 'follow-up', count: 1, to: 'guidance' }]);
    expect(lateAt(bench, '2026-05-04T23:59:00')).toEqual([]);
    expect(lateAt(bench, '2026-05-05T00:00:00')).toEqual([{ what: 'follow-up', count: 1, to: 'guidance' }]);
    expect(dossierOf(refresh(bench), 'A')).toMatchObject({ isLate: true });
    move(bench, 'A', 'close', { reason: 'Hadir penuh sejak itu' });
    expect(stateOf(bench, 'A')).toBe('Selesai');

    const moves = records(bench.world, 'Riwayat Berkas').filter((row) => row.NIP === nip('A'));
    expect(moves.map((row) => [row.Langkah, row.Oleh])).toEqual([
      ['Menjadi kandidat', 'Teladan'],
      ['Minta tanggapan pegawai', OWNER],
      ['Tanggapan pegawai', nip('A')],
      ['Minta pemeriksaan atasan', OWNER],
      ['Catatan pemeriksaan', nip('S')],
      ['Diputus: ditindaklanjuti', OWNER],
      ['Selesai', OWNER],
    ]);
    expect(moves.every(({ Alasan, Waktu }) => Alasan !== '' && Waktu !== '')).toBe(true);
    expect(bench.world.state.mails.map(({ to }) => to[0])).toEqual([emailOf('A'), emailOf('S')]);
    expect(records(bench.world, 'Jejak Audit').filter((row) => row.Tindakan === 'Catat langkah berkas')).toHaveLength(
      7,
    );

    // Letters and forms name the rule and no punishment; the form of the examination says that it asks for none.
    const { mails, forms } = bench.world.state;
    const said = JSON.stringify([mails.map(({ subject, body }) => [subject, body]), forms]);
    expect(said).toContain('Formulir ini tidak meminta usul hukuman.');
    expect(said).not.toMatch(PUNISHMENTS);
    expect(said.replaceAll('Formulir ini tidak meminta usul hukuman.', '')).not.toMatch(PUNISHMENT);
    // Employee and supervisor got mail and forms; nobody was let into the workbook.
    expect(bench.world.workbook.permissions).toEqual(begun().world.workbook.permissions);

    const printed = call(bench, 'dossierPrint', { number: 1 }).sections;
    expect(printed.slice(-1)[0]?.rows.map(([at, step]) => [step, at?.split('\n')[1]])).toEqual([
      ['Menjadi kandidat', 'Teladan'],
      ['Minta tanggapan pegawai', OWNER],
      ['Permintaan tanggapan terkirim', 'Teladan'],
      ['Tanggapan pegawai', 'Pegawai A'],
      ['Minta pemeriksaan atasan', OWNER],
      ['Permintaan pemeriksaan terkirim', 'Teladan'],
      ['Catatan pemeriksaan', 'Pegawai S'],
      ['Diputus: ditindaklanjuti', OWNER],
      ['Selesai', OWNER],
    ]);
    // HR reads in the view of a person who made each move, by name.
    const moved = call(bench, 'person', { id: nip('A') }).sections.find(({ title }) => title === 'Riwayat Berkas');
    expect(moved?.header).toEqual(['Berkas', 'Langkah', 'Waktu', 'Oleh', 'Alasan']);
    expect(moved?.rows.flatMap(([, step, , by]) => (by === OWNER ? [] : [[step, by]])).reverse()).toEqual([
      ['Menjadi kandidat', 'Teladan'],
      ['Tanggapan pegawai', 'Pegawai A'],
      ['Catatan pemeriksaan', 'Pegawai S'],
    ]);
    const print = JSON.stringify(printed);
    expect(print).toContain('Tanggal: 13 April 2026"');
    for (const part of [
      'Anak saya dirawat',
      'Surat rumah sakit',
      'Sekretaris Daerah',
      'Dua dari lima hari',
      'Pegawai S',
    ])
      expect(print).toContain(part);
    const own = JSON.stringify(call(bench, 'personData', { id: nip('A') }));
    expect(own).toContain('Berkas pembinaan dan disiplin 1');
    expect(own).toContain('Anak saya dirawat');
    expect(own).not.toContain('Pegawai S');
    expect(JSON.stringify(call(bench, 'personData', { id: nip('C') }))).not.toContain(
      'Berkas pembinaan dan disiplin 1',
    );
    // Days that come in later: sheet and print lack the same from then on, and of the days of a further dossier it is said what was decided.
    const grown = rowsOf([month('A', 2, { Bulan: '2026-01' }), month('A', 3, { Bulan: '2026-02' }), month('A', 3)]);
    call(bench, 'importTable', { name: 'kehadiran', rows: grown });
    call(bench, 'importTable', { name: 'ketidakhadiran', rows: rowsOf(absent('A', TEN.slice(0, 3))) });
    const lacking = 'tanggal alpa Januari, Februari 2026 belum dicatat satu per satu';
    const inSheet = (number: number) => records(bench.world, 'Berkas').find(({ Berkas }) => Berkas === number);
    expect(inSheet(1)?.['Bukti yang Belum Ada']).toContain(lacking);
    expect(JSON.stringify(call(bench, 'dossierPrint', { number: 1 }))).toContain(inSheet(1)?.['Bukti yang Belum Ada']);
    const further = refresh(bench).dossiers.find(({ value }) => value.startsWith('8 hari'));
    const decided = '5 dari 8 hari sudah diputus dalam Berkas 1.';
    expect(further?.ground).toBe(decided);
    expect(inSheet(further?.number ?? 0)).toMatchObject({ 'Dasar Sekarang': decided });
    expect(JSON.stringify(call(bench, 'dossierPrint', { number: further?.number ?? 0 }))).toContain(decided);
    // A heading that their own sheet has lost keeps nobody from bringing in absence: the sheet Berkas stays as it was.
    setCell(bench.world, 'Riwayat Berkas', 1, 1, '');
    const before = JSON.stringify(readSheet(bench.world, 'Berkas'));
    call(bench, 'importTable', { name: 'kehadiran', rows: grown.slice(0, 3) });
    expect([readSheet(bench.world, 'Kehadiran').length, JSON.stringify(readSheet(bench.world, 'Berkas'))]).toEqual([
      3,
      before,
    ]);
  });

  test('goes on when the employee lets the time pass, and what comes later is held', () => {
    const bench = begun();
    refresh(bench);
    move(bench, 'A', 'ask-reply');
    ask(bench);
    // Each call takes its time on the local clock.
    const end = new Date('2026-04-08T23:59:20+07:00').getTime();
    bench.world.clock.advance(end - bench.world.clock.now().getTime());
    expect(dossierOf(call(bench, 'dossiers', {}), 'A')).toMatchObject({ isReplyOver: false });
    expect(lateNow(bench)).toEqual([]);
    bench.world.clock.advance(40_000);
    answerBy(bench, 'A', REPLY);
    // Nobody has looked since: the step itself sees the reply, and does not pass over it before HR has ruled on it.
    expect(() => move(bench, 'A', 'ask-examination')).toThrow('masih ditahan');
    expect(lateNow(bench)).toEqual([{ what: 'reply', count: 1, to: 'guidance' }]);
    expect(dossierOf(refresh(bench), 'A')).toMatchObject({ isReplyOver: true, state: 'reply-asked' });
    const rule = (kind: 'accept' | 'discard', reason: string) => {
      const [held] = call(bench, 'heldAnswers', { about: 'dossier-reply' }).answers;
      call(bench, 'ruleAnswer', { fingerprint: held?.fingerprint ?? '', kind, reason });
    };
    rule('discard', 'Terlambat');
    move(bench, 'A', 'ask-examination');
    ask(bench);
    expect(lastLetter(bench, 'S')).toContain('Pegawai tidak memberi tanggapan sampai 8 April 2026.');
    // HR may still let it count, for a reason: it is kept, and takes nobody back.
    rule('accept', 'Sakit');
    expect(dossierOf(refresh(bench), 'A')?.state).toBe('examination-asked');
    expect(JSON.stringify(call(bench, 'dossierPrint', { number: 1 }))).toContain('Anak saya dirawat');
  });

  test.each([
    ['Asia/Makassar', '+08:00'],
    ['Asia/Jayapura', '+09:00'],
  ])('gives the employee until midnight by the clock of the workbook, in %s', (timeZone, offset) => {
    const bench = begun(TABLES, timeZone);
    const goAt = (time: string) =>
      bench.world.clock.advance(new Date(`${time}${offset}`).getTime() - bench.world.clock.now().getTime());
    refresh(bench);
    for (const name of ['A', 'B']) move(bench, name, 'ask-reply');
    ask(bench);
    goAt('2026-04-08T23:59:20');
    answerBy(bench, 'A', REPLY);
    expect(dossierOf(call(bench, 'dossiers', {}), 'B')).toMatchObject({ isReplyOver: false });
    goAt('2026-04-09T00:00:00');
    answerBy(bench, 'B', REPLY);
    const after = refresh(bench);
    expect(dossierOf(after, 'A')?.state).toBe('replied');
    expect(dossierOf(after, 'B')).toMatchObject({ state: 'reply-asked', isReplyOver: true });
    expect(call(bench, 'heldAnswers', { about: 'dossier-reply' }).answers).toHaveLength(1);
  });

  test('counts the time to reply from the day on which the request was handed over, not from the click that asked', () => {
    const bench = begun();
    refresh(bench);
    move(bench, 'A', 'ask-reply');
    move(bench, 'B', 'ask-reply');
    const printed = () =>
      JSON.stringify(call(bench, 'dossierPrint', { number: dossierOf(call(bench, 'dossiers', {}), 'A')?.number ?? 0 }));
    bench.world.clock.advance(10 * DAY);
    expect(dossierOf(call(bench, 'dossiers', {}), 'A')).toMatchObject({ isReplyOver: false, isReplyUnsent: true });
    expect(printed()).toContain('permintaannya belum diserahkan');
    expect(() => move(bench, 'A', 'ask-examination')).toThrow('belum diserahkan');
    move(bench, 'B', 'hand-over', { reason: 'Diserahkan di kantor, tanda terima 12' });
    expect(dossierOf(call(bench, 'dossiers', {}), 'B')).toMatchObject({
      isReplyUnsent: false,
      deadline: 'Batas pegawai menanggapi: 18 April 2026',
    });
    ask(bench);
    expect(lastLetter(bench, 'A')).toContain('Batas menanggapi: 18 April 2026');
    expect(lastLetter(bench, 'A')).toMatch(/^Dasarnya: Januari 2026: 2 hari; Februari 2026: 3 hari$/m);
    expect(printed()).toContain('Belum ada tanggapan; dapat diberikan sampai 18 April 2026.');
    expect(dossierOf(call(bench, 'dossiers', {}), 'A')).toMatchObject({
      isReplyUnsent: false,
      deadline: 'Batas pegawai menanggapi: 18 April 2026',
    });
    bench.world.clock.advance(5 * DAY);
    for (const name of ['A', 'B']) expect(() => move(bench, name, 'ask-examination')).toThrow('belum habis');
    answerBy(bench, 'A', REPLY);
    bench.world.clock.advance(3 * DAY);
    expect(dossierOf(refresh(bench), 'A')?.state).toBe('replied');
    move(bench, 'B', 'ask-examination');
    expect(stateOf(bench, 'B')).toBe('Menunggu pemeriksaan atasan');
  });

  test('of somebody who has left the roster may end, once they had their time to reply', () => {
    const bench = begun();
    refresh(bench);
    for (const name of ['A', 'B']) move(bench, name, 'ask-reply');
    // B is told by nobody yet; A gets the letter.
    const letters = forked(bench);
    ask(letters);
    const replied = forked(letters);
    answerBy(replied, 'A', REPLY);
    replied.world.clock.advance(3_600_000);
    refresh(replied);
    const asked = forked(replied);
    move(asked, 'A', 'ask-examination');
    for (const one of [bench, letters, replied, asked]) deleteRow(one.world, 'Pegawai', 2);
    const own = (one: Bench) => call(one, 'dossiers', {}).dossiers.find(({ name }) => name === nip('A'));
    const act = (one: Bench, step: DossierMove, decider = 'Sekretaris Daerah') => {
      const { number = 0, seen = 0 } = own(one) ?? {};
      const typed = { reason: 'Pensiun 1 April 2026', decider, followUpOn: '', milestones: '' };
      call(one, 'moveDossier', { number, seen, move: step, ...typed });
      return own(one)?.state;
    };
    const steps = (one: Bench) => own(one)?.moves.map((step) => step.move);
    expect([bench, letters, replied, asked].map(steps)).toEqual([
      ['ask-reply', 'hand-over'],
      ['ask-reply'],
      ['dismiss'],
      ['dismiss'],
    ]);
    expect(own(replied)).toMatchObject({
      ground: expect.stringMatching(/^Pegawai ini tidak ada di sheet Pegawai, jadi pemeriksaan tidak dapat diminta\./),
      reply: [REPLY['Tanggapan Anda'], REPLY['Penjelasan Anda']],
    });
    expect(() => act(bench, 'dismiss')).toThrow('belum diserahkan');
    expect(() => act(letters, 'dismiss')).toThrow('belum habis');
    expect(() => act(replied, 'ask-examination')).toThrow(/pemeriksaan tidak dapat diminta.*Status Nonaktif/s);
    expect(() => act(replied, 'follow-up')).toThrow('tidak dapat dilakukan');
    expect(() => act(replied, 'dismiss', '-')).toThrow('belum disebut');
    // What they say in time is heard before anything ends.
    answerBy(letters, 'A', REPLY);
    letters.world.clock.advance(3_600_000);
    refresh(letters);
    expect(own(letters)?.state).toBe('replied');
    act(bench, 'hand-over');
    goTo(bench, '2026-04-09T00:00:01');
    expect(steps(bench)).toEqual(['ask-reply', 'dismiss']);
    // Nobody is told that an examination may be asked for.
    expect(own(bench)).toMatchObject({ isReplyOver: false, isLate: true });
    expect(own(bench)?.reply).toEqual(['Pegawai tidak memberi tanggapan sampai 8 April 2026.']);
    for (const one of [bench, letters, replied, asked]) expect(act(one, 'dismiss')).toBe('dismissed');
    expect(own(asked)).toMatchObject({ moves: [], lastReason: 'Pensiun 1 April 2026' });
    // Read anew from the sheet, it is over all the same.
    expect(refresh(bench).unreadable).toBe(0);
    expect(stateOf(bench, 'A')).toBe('Tidak ditindaklanjuti');
  });

  test('is asked about anew where somebody is given more time; the earlier link is over', () => {
    const bench = begun();
    refresh(bench);
    move(bench, 'A', 'ask-reply');
    ask(bench);
    bench.world.clock.advance(5 * DAY);
    move(bench, 'A', 'ask-reply', { reason: 'Pegawai cuti' });
    ask(bench);
    expect(lettersTo(bench, 'A')).toHaveLength(2);
    expect(lastLetter(bench, 'A')).toContain('Batas menanggapi: 13 April 2026');
    answerBy(bench, 'A', REPLY);
    expect(dossierOf(refresh(bench), 'A')?.state).toBe('replied');
  });

  test('two dossiers of one person are asked about apart, each by its own link', () => {
    const bench = begun(WITH_DAYS);
    const view = refresh(bench);
    const own = view.dossiers.filter(({ name }) => name === 'Pegawai B');
    expect(own).toHaveLength(2);
    for (const { number, seen } of own)
      call(bench, 'moveDossier', {
        ...{ number, seen, move: 'ask-reply', reason: 'Perlu penjelasan' },
        ...{ decider: '', followUpOn: '', milestones: '' },
      });
    ask(bench);
    expect(lettersTo(bench, 'B')).toHaveLength(2);
    answerBy(bench, 'B', REPLY);
    const states = refresh(bench).dossiers.filter(({ name }) => name === 'Pegawai B');
    expect(states.map(({ state }) => state).sort()).toEqual(['replied', 'reply-asked']);
  });

  test('is moved by nobody whom it is about, by nobody unknown, and not where it has moved since', () => {
    const own = { world: new World({ ...OPTIONS, owner: emailOf('A') }), dist: DIST };
    importTables(own, TABLES);
    refresh(own);
    expect(() => move(own, 'A', 'ask-reply')).toThrow('tentang Anda sendiri');
    const bench = begun();
    refresh(bench);
    const before = dossierOf(call(bench, 'dossiers', {}), 'A');
    move(bench, 'A', 'ask-reply');
    expect(() => move(bench, 'A', 'ask-reply', { seen: before?.seen ?? 0 })).toThrow('sudah berubah sejak');
    expect(() => move(bench, 'S', 'ask-reply')).toThrow('sudah berubah sejak');
    bench.world.state.withheldScopes[OWNER] = ['https://www.googleapis.com/auth/userinfo.email'];
    expect(() => move(bench, 'B', 'ask-reply')).toThrow('tidak memberi tahu siapa Anda');
    expect(() => refresh(bench)).toThrow();
    bench.world.state.withheldScopes[OWNER] = [];
    // Asking is work; whatever settles something is for those who may decide.
    call(bench, 'showSheet', { table: 'Hak Akses' });
    setCell(bench.world, 'Hak Akses', 2, 1, OWNER);
    setCell(bench.world, 'Hak Akses', 2, 2, 'Mengerjakan');
    move(bench, 'B', 'ask-reply');
    const kept = records(bench.world, 'Riwayat Berkas').length;
    for (const step of ['reopen', 'follow-up', 'dismiss', 'close', 'lapse'] as const)
      expect(() => move(bench, 'B', step, DECISION), step).toThrow('Memutuskan');
    // What is work is refused by where the dossier stands alone.
    for (const step of ['review', 'ask-examination'] as const)
      expect(() => move(bench, 'B', step), step).not.toThrow('Memutuskan');
    expect([records(bench.world, 'Riwayat Berkas').length, stateOf(bench, 'B')]).toEqual([
      kept,
      'Menunggu tanggapan pegawai',
    ]);
  });

  test('is answered by nobody for the employee or the supervisor, whatever is asked of the server', () => {
    const bench = begun();
    refresh(bench);
    const refuses = (): void => {
      const before = [stateOf(bench, 'A'), records(bench.world, 'Riwayat Berkas').length];
      for (const step of ['open', 'expire', 'reply', 'examine'] as const)
        expect(() => move(bench, 'A', step), step).toThrow();
      expect([stateOf(bench, 'A'), records(bench.world, 'Riwayat Berkas').length]).toEqual(before);
    };
    refuses();
    move(bench, 'A', 'ask-reply');
    refuses();
    ask(bench);
    answerBy(bench, 'A', REPLY);
    refresh(bench);
    move(bench, 'A', 'ask-examination');
    refuses();
    expect(() => move(bench, 'A', 'follow-up', { decider: 'Sekda', followUpOn: '2026-12-01' })).toThrow();
  });

  test('whose moves somebody typed over is told, and goes back to what can still be read', () => {
    const bench = begun();
    refresh(bench);
    move(bench, 'A', 'ask-reply');
    // A move that does not say when is none, like one that follows on nothing.
    for (const [header, typed] of [
      ['Waktu', ''],
      ['Langkah', 'Diputus: ditindaklanjuti'],
    ] as const) {
      mended(bench, 'Riwayat Berkas', 4, header, typed);
      const view = refresh(bench);
      expect(view.unreadable).toBe(1);
      expect(dossierOf(view, 'A')?.state).toBe('candidate');
      const [problem] = records(bench.world, 'Masalah').filter(({ Kode }) => Kode === 'dossier-move-refused');
      expect(problem).toMatchObject({ Tabel: 'Riwayat Berkas', Baris: 4 });
      expect(problem?.Diharapkan).toContain('Oleh, Waktu dan Alasan');
    }
  });
});

test('opening dossiers, looking at them and writing about them costs no more calls for more people', () => {
  const callsFor = (people: number): readonly number[] => {
    const names = Array.from({ length: people }, (_, index) => `P${index}`);
    const bench = begun(
      new Map([
        ['pegawai', rowsOf([...names.map((name) => employee(name, { 'NIP Atasan': nip('S') })), employee('S')])],
        ['penilai-luar', TABLES.get('penilai-luar') ?? []],
        ['kehadiran', rowsOf(names.map((name) => month(name, 5)))],
      ]),
    );
    return [() => refresh(bench), () => refresh(bench), () => call(bench, 'dossiers', {})].map((act) => {
      const before = bench.world.meter.total();
      act();
      return bench.world.meter.since(before).totalCalls;
    });
  };
  expect(callsFor(30)).toEqual(callsFor(3));
});

test('opening candidates and asking one, stopped anywhere and done again, leaves each once', () => {
  const stage = (bench: Bench): void => {
    const view = refresh(bench);
    // Pressed again after the step was kept, it is not made twice.
    if (dossierOf(view, 'A')?.state === 'candidate') move(bench, 'A', 'ask-reply');
  };
  const told = ({ world }: Pick<Bench, 'world'>) =>
    records(world, 'Riwayat Berkas').map((row) => [row.Nomor, row.Berkas, row.NIP, row.Langkah, row.Oleh, row.Alasan]);
  const { before, after, moments } = play('dossiers', stage, JSON.stringify(begun(WITH_DAYS).world.state));
  const undisturbed = told({ world: after });
  expect(undisturbed.map(([number]) => number)).toEqual([1, 2, 3, 4]);
  // A third of them: each costs two runs of everything.
  for (const { nth } of ownPart(moments).filter((_, index) => index % 3 === 0)) {
    const bench = { world: new World(OPTIONS, JSON.parse(before)), dist: DIST };
    bench.world.faults.stopAt(nth);
    expect(() => stage(bench), `stopped at call ${nth}`).toThrow(TOO_LONG);
    bench.world.faults.clear();
    stage(bench);
    expect(told(bench), `stopped at call ${nth}`).toEqual(undisturbed);
  }
});

describe('a dossier of guidance', () => {
  /** C reached 30 of 100 and was rated low by S. */
  function closed(): Bench {
    const bench = begun(
      new Map([
        ...TABLES,
        ['kebijakan', rowsOf([{ Kunci: 'Minimum Kelompok', Nilai: 2 }])],
        ['penugasan', rowsOf([{ 'NIP Penilai': nip('S'), 'NIP Dinilai': nip('C'), Peran: 'Atasan' }])],
      ]),
    );
    call(bench, 'prepare', {});
    openForms(bench);
    const given = answers('Z>C 2 2').map((row, index) => (index === 0 ? row : [nip('S'), ...row.slice(1)]));
    enterAnswers(bench, call(bench, 'transcribe', { rows: given }).submissions);
    call(bench, 'evaluate', {});
    return bench;
  }
  /** The workbook as the period was closed. */
  let low: Bench | undefined;
  const guidance = (view: DossiersView) => view.dossiers.filter(({ track }) => track === 'guidance');

  test('is opened once ratings are frozen, has a plan with milestones, and is reviewed twice', () => {
    const bench = closed();
    expect(guidance(refresh(bench))).toEqual([]);
    closePeriod(bench);
    low = forked(bench);
    const edited = forked(bench);
    mended(edited, 'Nilai', 2, 'Predikat', 'Sangat Kurang');
    expect(() => refresh(edited)).toThrow('sudah diubah: Nilai baris 2, kolom Predikat.');
    expect(records(edited.world, 'Riwayat Berkas')).toEqual(records(bench.world, 'Riwayat Berkas'));
    const [dossier] = guidance(refresh(bench));
    // One person's is none that leadership may read of; two people's are.
    expect(records(bench.world, 'Ringkasan').slice(-1)).toMatchObject([
      { 'Berkas Pembinaan Kinerja': '', 'Berkas Disiplin': 2 },
    ]);
    expect(records(bench.world, 'Ringkasan')[0]).toMatchObject({ 'Berkas Disiplin': '' });
    expect(dossier).toMatchObject({ name: 'Pegawai C', trackWord: 'Pembinaan kinerja' });
    expect(dossier?.rule).toContain('PP 30/2019');
    expect(dossier?.missing).toContain('tidak ada nilai periode lain');
    const [row] = records(bench.world, 'Berkas').filter((one) => one.Jalur === 'Pembinaan kinerja');
    const rated = readSheet(bench.world, 'Nilai');
    const [, at = ''] = /Nilai baris (\d+)/.exec(printedSources(bench, row?.Berkas)) ?? [];
    const final = rated[Number(at) - 1]?.[(rated[0] ?? []).indexOf('Nilai Akhir')];
    expect([rated[Number(at) - 1]?.[0], final]).toEqual([nip('C'), row?.Nilai]);
    call(bench, 'finaliseCycle', {});
    // The rating has moved into the history; the matter is the same one, and its source is named where it stands now.
    expect(guidance(refresh(bench))).toHaveLength(1);
    expect(printedSources(bench, row?.Berkas)).toMatch(/^Riwayat baris \d+ \(2026\): [\d,]+$/);
    expect(guidance(refresh(bench))[0]?.ground).toBe('');

    move(bench, 'C', 'ask-reply');
    ask(bench);
    answerBy(bench, 'C', REPLY);
    refresh(bench);
    move(bench, 'C', 'ask-examination');
    ask(bench);
    answerBy(bench, 'S', EXAMINATION);
    refresh(bench);
    const plan = { decider: 'Kepala Badan', reason: 'Perlu pendampingan' };
    const shorter = forked(bench);
    insertRow(shorter.world, 'Kebijakan', 2);
    mended(shorter, 'Kebijakan', 2, 'Kunci', 'Pembinaan: Lama Rencana');
    mended(shorter, 'Kebijakan', 2, 'Nilai', 4);
    // Four months from 1 April 2026 end on 1 August, with their middle on 1 June; a milestone after that is none.
    expect(() => move(shorter, 'C', 'follow-up', { ...plan, milestones: '2026-08-02 Target 80%' })).toThrow(
      '1 Agustus 2026',
    );
    move(shorter, 'C', 'follow-up', { ...plan, milestones: '2026-08-01 Target 80%' });
    expect(guidance(call(shorter, 'dossiers', {}))[0]?.deadline).toBe('Ditinjau lagi: 1 Juni 2026');
    move(shorter, 'C', 'review');
    expect(guidance(call(shorter, 'dossiers', {}))[0]?.deadline).toBe('Tinjauan akhir: 1 Agustus 2026');
    expect(() => move(bench, 'C', 'follow-up', plan)).toThrow('belum punya tonggak');
    expect(() => move(bench, 'C', 'follow-up', { ...plan, milestones: 'segera' })).toThrow('“segera”');
    move(bench, 'C', 'follow-up', { ...plan, milestones: '2026-06-01 Laporan tepat waktu\n2026-09-01 Target 80%' });
    expect(guidance(call(bench, 'dossiers', {}))[0]).toMatchObject({
      state: 'decided',
      deadline: 'Ditinjau lagi: 1 Juli 2026',
    });
    expect(() => move(bench, 'C', 'close')).toThrow('tidak dapat dilakukan');
    move(bench, 'C', 'review', { reason: 'Satu tonggak tercapai' });
    expect(guidance(call(bench, 'dossiers', {}))[0]).toMatchObject({
      state: 'reviewed',
      deadline: 'Tinjauan akhir: 1 Oktober 2026',
    });
    const { number = 0 } = guidance(call(bench, 'dossiers', {}))[0] ?? {};
    expect(JSON.stringify(call(bench, 'dossierPrint', { number }))).toContain('Laporan tepat waktu');
    // A new period begins; the dossier goes on, and what was asked has to be asked anew.
    move(bench, 'A', 'ask-reply');
    expect(call(bench, 'openPeriod', { period: '2027' }).leftOpen).toContain(
      `Berkas ${dossierOf(call(bench, 'dossiers', {}), 'A')?.number} menunggu tanggapan`,
    );
    move(bench, 'C', 'close', { reason: 'Kinerja membaik' });
    expect(guidance(refresh(bench))[0]).toMatchObject({ state: 'closed', ground: '' });
  });

  test('is not followed up on a rating that does not stand any more, says what it was and is, and may still end', () => {
    if (!low) throw new RangeError('no period was closed');
    const bench = forked(low);
    refresh(bench);
    move(bench, 'C', 'ask-reply');
    ask(bench);
    answerBy(bench, 'C', REPLY);
    refresh(bench);
    move(bench, 'C', 'ask-examination');
    ask(bench);
    answerBy(bench, 'S', EXAMINATION);
    refresh(bench);
    const own = (one: Bench) => guidance(call(one, 'dossiers', {}))[0];
    const steps = (one: Bench) => own(one)?.moves.map((step) => step.move);
    const printed = (one: Bench) => JSON.stringify(call(one, 'dossierPrint', { number: own(one)?.number ?? 0 }));
    const plan = { decider: 'Kepala Badan', reason: 'Perlu pendampingan', milestones: '2026-06-01 Laporan' };
    expect([own(bench)?.ground, own(bench)?.value, steps(bench)]).toEqual([
      '',
      'Nilai 42, ambang 70',
      ['follow-up', 'dismiss'],
    ]);
    // What somebody typed over a rating of the closed period settles nothing; it may still be decided against.
    const edited = forked(bench);
    const atC = readSheet(edited.world, 'Nilai').findIndex((cells) => cells[0] === nip('C')) + 1;
    mended(edited, 'Nilai', atC, 'Predikat', 'Baik');
    expect(steps(edited)).toContain('lapse');
    // The number is no reason where it is the same.
    expect(own(edited)?.ground).toContain(
      'sheet sekarang: aturannya tidak terpenuhi lagi, walau angkanya tetap. Berkas',
    );
    expect(own(edited)?.ground).not.toContain('42');
    for (const [step, changes] of [
      ['lapse', {}],
      ['follow-up', plan],
    ] as const)
      expect(() => move(edited, 'C', step, changes), step).toThrow(`sudah diubah: Nilai baris ${atC}, kolom Predikat.`);
    expect(guidance(move(edited, 'C', 'dismiss', { decider: 'Kepala Badan' }))[0]?.state).toBe('dismissed');

    call(bench, 'reopenCycle', { reason: 'Realisasi C keliru' });
    // Closed again as it was, the ground stands as before.
    const same = forked(bench);
    expect(own(same)?.ground).toContain('nilai 42 ketika berkas dibuka, sekarang nilai 42');
    expect(() => move(same, 'C', 'follow-up', plan)).toThrow('periodenya dibuka kembali');
    closePeriod(same);
    expect([own(same)?.ground, steps(same)]).toEqual(['', ['follow-up', 'dismiss']]);

    const [header = [], ...targets] = readSheet(bench.world, 'Sasaran');
    const row = targets.findIndex((cells) => cells[header.indexOf('NIP')] === nip('C')) + 2;
    mended(bench, 'Sasaran', row, 'Realisasi', 100);
    call(bench, 'evaluate', {});
    const change = 'nilai 42 ketika berkas dibuka, sekarang nilai 84';
    expect(own(bench)?.ground).toBe(
      `Periodenya dibuka kembali, jadi nilainya belum tetap: ${change}. Tindak lanjut menunggu periode ditutup lagi. Tidak menindaklanjuti tetap dapat, dengan alasan`,
    );
    expect([steps(bench), printed(bench).includes(change)]).toEqual([['dismiss'], true]);
    const count = records(bench.world, 'Riwayat Berkas').length;
    expect(() => move(bench, 'C', 'follow-up', plan)).toThrow(change);
    expect(records(bench.world, 'Riwayat Berkas')).toHaveLength(count);
    const letGo = forked(bench);
    expect(guidance(move(letGo, 'C', 'dismiss', { decider: 'Kepala Badan' }))[0]).toMatchObject({
      ...{ state: 'dismissed', ground: '' },
    });
    closePeriod(bench);
    expect(own(bench)?.ground).toContain(`Dasarnya tidak ada lagi menurut sheet sekarang: ${change}`);
    expect(steps(bench)).toEqual(['dismiss', 'lapse']);
    expect(() => move(bench, 'C', 'follow-up', plan)).toThrow(change);
    expect(guidance(move(bench, 'C', 'lapse'))[0]?.state).toBe('lapsed');
  });

  test('about low periods on end has each number from a cell of Riwayat, and its print tells what was before', () => {
    if (!low) throw new RangeError('no period was closed');
    const bench = low;
    call(bench, 'finaliseCycle', {});
    const [header = [], ...kept] = readSheet(bench.world, 'Riwayat');
    const own = kept.find((row) => row[header.indexOf('NIP')] === nip('C')) ?? [];
    /** A period of the past as the sheet keeps it, above the others. */
    const past = (changes: Readonly<Record<string, unknown>>): void => {
      insertRow(bench.world, 'Riwayat', 2);
      for (const [column, name] of header.entries()) {
        const value = changes[String(name)] ?? own[column];
        // Typed as text, a NIP stays one.
        setCell(bench.world, 'Riwayat', 2, column + 1, typeof value === 'string' && value !== '' ? `'${value}` : value);
      }
    };
    past({ Periode: 2024, 'ID Siklus': 'c24', 'Hasil Kerja': 55, Perilaku: 55, 'Nilai Akhir': 55, Predikat: 'Kurang' });
    // Of 2025 nothing is kept: nobody knows whether they were low on end.
    const lone = forked(bench);
    const [alone] = guidance(refresh(lone));
    expect(alone?.rule).not.toContain('berturut-turut');
    expect(alone?.missing).toContain('tidak ada nilai tahun 2025, sehingga belum diketahui apakah rendahnya');
    setCell(bench.world, 'Riwayat', 2, 1, 2025);
    mended(bench, 'Kehadiran', 5, 'Tanpa Keterangan', 3);
    // A was better each year before, but for one long ago; nothing is known of them since.
    const numbers = { NIP: nip('A'), Nama: 'Pegawai A', Predikat: 'Baik' };
    for (const [year, final] of [
      [2025, 90],
      [2024, 97],
      [2023, 104],
      [2022, 80],
    ] as const)
      past({ ...numbers, Periode: year, 'ID Siklus': `a${year}`, 'Nilai Akhir': final });

    const [dossier] = guidance(refresh(bench));
    expect(dossier?.rule).toContain('berturut-turut');
    expect(dossier?.missing).toBe('');
    const [row] = records(bench.world, 'Berkas').filter((one) => one.Jalur === 'Pembinaan kinerja');
    const sources = [...printedSources(bench, row?.Berkas).matchAll(/Riwayat baris (\d+) \((\d+)\): ([\d.,]+)/g)];
    const cells = readSheet(bench.world, 'Riwayat');
    const traced = sources.map(([, at = '']) =>
      ['NIP', 'Periode', 'Nilai Akhir'].map((name) => cells[Number(at) - 1]?.[header.indexOf(name)]),
    );
    expect(traced).toEqual([
      [nip('C'), 2025, 55],
      [nip('C'), 2026, row?.Nilai],
    ]);
    expect(sources.map(([, , year, value = '']) => [Number(year), Number(value.replace(',', '.'))])).toEqual(
      traced.map(([, year, final]) => [year, Math.round(Number(final) * 100) / 100]),
    );

    const print = call(bench, 'dossierPrint', { number: dossier?.number ?? 0 });
    const before = print.sections.find(({ title }) => title === 'Riwayat')?.rows ?? [];
    expect(before.map(([name]) => name)).toEqual(['2025', '2026', expect.stringMatching(/^Berkas \d+, Disiplin$/)]);
    expect(before[0]?.[1]).toBe('Kurang');
    expect(before[2]?.[1]).toContain('Kandidat untuk pemeriksaan');

    // Early signs of the same workbook: who fell over three periods, and what that rests on.
    finish(bench, call(bench, 'tellSigns', {}));
    const letter = lettersTo(bench, 'S').slice(-1)[0]?.body ?? '';
    expect(letter).toContain('Pegawai A');
    expect(letter).toContain('Nilai menurun selama 3 periode: 2023, 2024, 2025');
    expect(records(bench.world, 'Isyarat Dini').map(({ NIP, Isyarat }) => [NIP, Isyarat])).toContainEqual([
      nip('A'),
      'Nilai menurun',
    ]);
  });
});

describe('early signs', () => {
  test('are told to the supervisor once, with what they rest on, and open no dossier', () => {
    const bench = begun(new Map([...TABLES, ['ketidakhadiran', rowsOf(absent('C', TEN.slice(0, 5)))]]));
    mended(bench, 'Kehadiran', 4, 'Tanpa Keterangan', 8);
    const view = call(bench, 'dossiers', {});
    expect(view.signs.map(({ name, supervisor, kind }) => [name, supervisor, kind])).toEqual([
      ['Pegawai C', 'Pegawai S', 'Alpa mendekati ambang'],
      ['Pegawai C', 'Pegawai S', 'Alpa berturut-turut'],
    ]);
    // Of days that have become a dossier nothing is before it: asking about it is for the dossier.
    const opened = forked(bench);
    const near = () => call(opened, 'dossiers', {}).signs.filter(({ kind }) => kind === 'Alpa mendekati ambang');
    mended(opened, 'Kehadiran', 5, 'Tanpa Keterangan', 6);
    expect(near()).toMatchObject([{ name: 'Pegawai C' }]);
    expect(dossierOf(refresh(opened), 'C')?.state).toBe('candidate');
    expect(near()).toEqual([]);

    finish(bench, call(bench, 'tellSigns', {}));
    expect(bench.world.state.mails.map(({ to }) => to[0])).toEqual([emailOf('S')]);
    const letter = lastLetter(bench, 'S');
    expect(letter).toContain('bukan tuduhan');
    expect(letter).toContain('Alpa 2 hari pada tahun 2026, ambang berikutnya 3 hari (Maret 2026)');
    expect(letter).toContain('Alpa 5 hari kerja berturut-turut: 12 Maret 2026');
    expect(letter).not.toMatch(/Pegawai [ABD]/);
    finish(bench, call(bench, 'tellSigns', {}));
    expect(bench.world.state.mails).toHaveLength(1);
    expect(records(bench.world, 'Isyarat Dini')).toHaveLength(2);
    mended(bench, 'Kehadiran', 5, 'Tanpa Keterangan', 6);
    finish(bench, call(bench, 'tellSigns', {}));
    expect(bench.world.state.mails).toHaveLength(2);
    expect(lastLetter(bench, 'S')).not.toContain('berturut-turut');

    // Targets are told to everybody on 1 April; nobody says anything for the days of the policy.
    finish(bench, call(bench, 'startJob', { name: 'announce' }));
    const unsaid = () => call(bench, 'dossiers', {}).signs.filter(({ kind }) => kind === 'Sasaran belum dinyatakan');
    bench.world.clock.advance(new Date('2026-04-15T23:50:00+07:00').getTime() - bench.world.clock.now().getTime());
    expect(unsaid()).toEqual([]);
    bench.world.clock.advance(11 * 60_000);
    expect(unsaid().map(({ name, supervisor }) => [name, supervisor])).toEqual([
      ...['A', 'B', 'C', 'D'].map((name) => [`Pegawai ${name}`, 'Pegawai S']),
      ['Pegawai S', 'Sekretaris Daerah'],
    ]);
    finish(bench, call(bench, 'tellSigns', {}));
    expect(lastLetter(bench, 'S').match(/Sasaran yang diumumkan 1 April 2026 belum dinyatakan dipahami/g)).toHaveLength(
      4,
    );
    expect(unsaid()).toEqual([]);
  });
});
