/**
 * Months of the exemplary employee by the real bundle: asked by letter, answered by code, counted, decided by the committee, announced
 * once, and printed; with nothing changed when anything is done again.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bench, call, importTables } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { blankSheet } from '../../src/local/services/workbook.ts';
import { deleteColumn, deleteRow, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { HISTORY, historyRecord } from '../../src/tables/history.ts';
import { makeGrid } from '../../src/tables/notation.ts';
import { emailOf, employee, nip, OUTSIDERS, type Rows, rowsOf } from '../fixtures/agency.ts';
import {
  answerAll,
  as,
  ask,
  attendance,
  begun,
  COMMITTEE,
  days,
  decide,
  fair,
  finish,
  goTo,
  goToMoment,
  LEVELS,
  linksOf,
  names,
  OWNER,
  rowOf,
  STAFF,
  SUPERVISOR,
  saved,
  seat,
} from './months.ts';
import { DIST, lateAt, records } from './played.ts';

/** January asked, answered and counted; then decided. */
let asked: Bench;
let answered: Bench;
let counted: Bench;
let decided: Bench;

beforeAll(() => {
  asked = begun();
  seat(asked);
  ask(asked);
  answered = saved(asked);
  answerAll(answered, 0, fair, { 'Usulan pegawai teladan: alasannya': 'Selalu menolong warga' }, ['D']);
  counted = saved(answered);
  call(counted, 'countMonth', { month: '2026-01' });
  decided = saved(counted);
  // D has not answered: what was asked has to be over first.
  goTo(decided, '2026-02-10');
  decide(decided, '2026-01', ['A']);
});

describe('a month is asked about', () => {
  test('once it is over: supervisors about each subordinate, four colleagues about each person', () => {
    const rows = records(asked.world, 'Permintaan Bulanan');
    const of = (role: string) => rows.filter(({ Peran }) => Peran === role);
    expect([of('Atasan').length, of('Rekan').length]).toEqual([9, 36]);
    expect(new Set(rows.map(({ Bulan, Sampai }) => `${Bulan} ${Sampai}`))).toEqual(
      new Set(['2026-01 2026-02-09T23:59:59']),
    );
    const [mail] = asked.world.state.mails.filter(({ to }) => to.includes(emailOf('Z')));
    expect(mail?.body).toContain('pada bulan Januari 2026 (dapat diisi sampai 9 Februari 2026)');
    expect(linksOf(asked, 'Z', 0)).toHaveLength(9);
  });

  test('by one letter of each kind to each rater, sent once', () => {
    const bench = saved(asked);
    const sent = bench.world.state.mails.length;
    ask(bench);
    ask(bench);
    expect(bench.world.state.mails).toHaveLength(sent);
    expect(sent).toBe(1 + 9);
    expect(records(bench.world, 'Permintaan Bulanan')).toHaveLength(45);
    expect(Object.keys(bench.world.forms)).toHaveLength(2);
  });

  test('by a code of its own: the link of January says nothing about February', () => {
    const bench = saved(decided);
    goTo(bench, '2026-03-02');
    const since = bench.world.state.mails.length;
    ask(bench);
    const [january] = linksOf(bench, 'Z', 0);
    const [february] = linksOf(bench, 'Z', since);
    expect(january?.ratee).toBe(february?.ratee);
    expect(january?.link).not.toBe(february?.link);
    // Colleagues of another month are others.
    const pairs = (of: string) =>
      records(bench.world, 'Permintaan Bulanan')
        .filter(({ Bulan, Peran }) => Bulan === of && Peran === 'Rekan')
        .map((row) => `${row['NIP Penilai']} ${row['NIP Dinilai']}`);
    expect(pairs('2026-02')).toHaveLength(36);
    expect(pairs('2026-02')).not.toEqual(pairs('2026-01'));
    // What is said by the old link is late, and counts for no month.
    const said = Object.fromEntries(SUPERVISOR.map((title) => [title, LEVELS[1] ?? '']));
    submitForm(bench.world, openForm(bench.world, january?.link ?? '', emailOf('Z')), said, emailOf('Z'), emailOf('Z'));
    call(bench, 'pullInquiries', {});
    expect(call(bench, 'monthly', { month: '2026-02' }).answers).toMatchObject({ asked: 45, answered: 0 });
    expect(call(bench, 'heldAnswers', { about: 'monthly' }).answers.map(({ state }) => state)).toEqual(['held']);
  });

  test('with a sheet of who has answered, and links for whom no letter reaches', () => {
    const bench = saved(asked);
    const progress = () => records(bench.world, 'Isian Bulanan');
    expect(progress()).toHaveLength(45);
    expect(progress().every(({ Keadaan, Tautan }) => Keadaan === 'Belum' && String(Tautan).startsWith('https:'))).toBe(
      true,
    );
    answerAll(bench, 0, fair, {}, [...STAFF, ...COMMITTEE]);
    call(bench, 'pullInquiries', {});
    expect(new Set(progress().map(({ Peran, Keadaan }) => `${Peran} ${Keadaan}`))).toEqual(
      new Set(['Atasan Sudah', 'Rekan Belum']),
    );
  });

  test('reminds whoever owes answers, and nobody once the time is over', () => {
    const bench = saved(asked);
    bench.world.clock.advance(4 * 86_400_000);
    expect(call(bench, 'previewLetters', { kind: 'monthly-peer-reminder', unit: null }).letters).toBe(9);
    expect(lateAt(bench, '2026-02-09T23:59:00')).toEqual([]);
    expect(lateAt(bench, '2026-02-10T00:00:00')).toEqual([{ what: 'months', count: 1, to: 'awards' }]);
    bench.world.clock.advance(4 * 86_400_000);
    expect(call(bench, 'previewLetters', { kind: 'monthly-peer-reminder', unit: null })).toMatchObject({
      letters: 0,
      leftOutTotal: 0,
    });
  });

  test.each([
    ['Asia/Jakarta', '+07:00'],
    ['Asia/Makassar', '+08:00'],
    ['Asia/Jayapura', '+09:00'],
  ])('is refused while no month of the year is over by the clock of the workbook, in %s', (timeZone, offset) => {
    const now = new Date(`2026-01-31T23:30:00${offset}`);
    const bench = { world: new World({ now, owner: OWNER, timeZone }), dist: DIST };
    importTables(
      bench,
      new Map([
        ['pegawai', rowsOf(STAFF.map((name) => employee(name)))],
        ['penilai-luar', OUTSIDERS],
      ]),
    );
    expect(() => call(bench, 'startJob', { name: 'monthly' })).toThrow('Belum ada bulan tahun 2026 yang selesai');
    call(bench, 'prepare', {});
    const asking = () => call(bench, 'monthly', { month: null }).asking;
    expect(asking()).toBe(null);
    // At midnight of the agency it is still January in Greenwich, and in the zones to the west of it.
    const goAt = (time: string) => goToMoment(bench, time, offset);
    goAt('2026-01-31T23:59:00');
    expect(asking()).toBe(null);
    goAt('2026-02-01T00:00:00');
    expect(asking()).toEqual({
      ...{
        title: 'Januari 2026',
        forms: 30,
        mail: expect.objectContaining({ letters: 7, waiting: 0 }),
        until: '8 Februari 2026',
      },
      lastDay: '28 Februari 2026',
    });
    // February is over when March begins, and the year when the next one does. Each call takes some seconds of the clock.
    for (const [evening, midnight, before, after] of [
      ['2026-02-28', '2026-03-01', 'Januari 2026', 'Februari 2026'],
      ['2026-12-31', '2027-01-01', 'November 2026', 'Desember 2026'],
    ] as const) {
      goAt(`${evening}T23:59:00`);
      expect(asking()?.title).toBe(before);
      goAt(`${midnight}T00:00:00`);
      expect(asking()?.title).toBe(after);
    }
    // Nothing but the next period ends the time of December.
    expect(asking()?.lastDay).toBe('');
  });

  test.each([
    ['Asia/Jakarta', 2026],
    ['Asia/Makassar', 2026],
    ['Asia/Jayapura', 2027],
  ])(
    'in a workbook of %s whose first year is %i, an hour and a half before the year turns in Jakarta',
    (timeZone, year) => {
      const bench = {
        world: new World({ now: new Date('2026-12-31T22:30:00+07:00'), owner: OWNER, timeZone }),
        dist: DIST,
      };
      importTables(bench, new Map([['pegawai', rowsOf([employee('A')])]]));
      call(bench, 'prepare', {});
      const policy = records(bench.world, 'Kebijakan');
      expect(policy.find(({ Kunci }) => Kunci === 'Periode')).toMatchObject({ Nilai: String(year) });
    },
  );

  test('that was not asked about in its time is missed, and its gates stay unasked', () => {
    const bench = saved(asked);
    goTo(bench, '2026-04-01');
    const { asking, months } = call(bench, 'monthly', { month: '2026-02' });
    expect(asking).toMatchObject({ title: 'Maret 2026', lastDay: '30 April 2026' });
    expect(months.slice(0, 4).map(({ state }) => state)).toEqual(['asked', 'missed', 'over', 'future']);
  });
});

describe('a leave by its days', () => {
  /** Everybody as before, with the changes of some. */
  const withLeave = (bench: Bench, changes: Readonly<Record<string, Readonly<Record<string, string>>>>): void => {
    const seats = (name: string) => (COMMITTEE.includes(name) ? { 'Unit Kerja': 'Bidang Mutasi' } : {});
    const rows = rowsOf([...STAFF, ...COMMITTEE].map((name) => employee(name, { ...seats(name), ...changes[name] })));
    call(bench, 'importTable', { name: 'pegawai', rows });
  };
  const gate = (bench: Bench, name: string) => rowOf(bench, name, '2026-01')?.['Aktif Sebulan Penuh'];

  test('keeps somebody in who is on leave only since the month, and out who was within it, and says which days', () => {
    const bench = saved(answered);
    withLeave(bench, {
      A: { Status: 'Cuti', 'Cuti Mulai': '2026-02-01' },
      B: { 'Cuti Mulai': '19/01/2026', 'Cuti Sampai': '1 Februari 2026' },
      C: { 'Cuti Mulai': '2026-01-31' },
      D: { 'Cuti Mulai': '2026-02-30' },
      F: { Status: 'Cuti', 'Cuti Mulai': '2025-12-01', 'Cuti Sampai': '2025-12-31' },
    });
    const view = call(bench, 'countMonth', { month: '2026-01' });
    expect(names(view)).toEqual(['1 Pegawai A *']);
    expect(view.candidates[0]?.gates[0]?.text).toBe('Aktif sepanjang bulan; cuti sejak 1 Februari 2026');
    const reasonOf = (name: string) => view.others.find((one) => one.name === `Pegawai ${name}`)?.reasons[0];
    expect(['B', 'C', 'D', 'F'].map(reasonOf)).toEqual([
      'Cuti 19 Januari 2026 sampai 1 Februari 2026',
      'Cuti sejak 31 Januari 2026; Cuti Sampai di Pegawai masih kosong',
      'Tanggal cuti di Pegawai tidak terbaca',
      'Status di Pegawai bukan Aktif, dan cuti 1 Desember 2025 sampai 31 Desember 2025 tidak menjelaskannya',
    ]);
    expect(['A', 'B', 'C', 'D', 'E'].map((name) => gate(bench, name))).toEqual([
      'Lulus: cuti 2026-02-01..',
      'Tidak: cuti 2026-01-19..2026-02-01',
      'Tidak: cuti 2026-01-31..',
      'Tidak: cuti ?',
      'Lulus',
    ]);
    // The day that is none is told, and its person is still there.
    call(bench, 'prepare', {});
    const told = records(bench.world, 'Masalah').filter(({ Kolom }) => String(Kolom).startsWith('Cuti'));
    expect(told.map(({ Kolom, Diterima }) => `${Kolom} ${Diterima}`)).toEqual(['Cuti Mulai 2026-02-30']);
    expect(records(bench.world, 'Nilai Bulanan')).toHaveLength(9);
  });

  test('in a workbook without the columns goes by the status of the day, as before', () => {
    const bench = saved(answered);
    for (const title of ['Cuti Sampai', 'Cuti Mulai']) {
      const at = (readSheet(bench.world, 'Pegawai')[0] ?? []).indexOf(title);
      if (at >= 0) deleteColumn(bench.world, 'Pegawai', at + 1);
    }
    const status = (readSheet(bench.world, 'Pegawai')[0] ?? []).indexOf('Status') + 1;
    setCell(bench.world, 'Pegawai', 2, status, 'Cuti');
    call(bench, 'countMonth', { month: '2026-01' });
    expect(['A', 'B'].map((name) => gate(bench, name))).toEqual(['Tidak', 'Lulus']);
    call(bench, 'prepare', {});
    expect(records(bench.world, 'Masalah').filter(({ Kolom }) => String(Kolom).startsWith('Cuti'))).toEqual([]);
  });
});

describe('a month is counted', () => {
  test('by the numbers of the sheet', () => {
    // 0.4 x 100 x 20 / 20 + 0.3 x 20 x 5 + 0.3 x 20 x 5
    expect(rowOf(counted, 'A', '2026-01')).toMatchObject({ Presensi: 100, Kinerja: 100, BerAKHLAK: 100, Nilai: 100 });
    // 40 + 0.3 x 80 + 0.3 x 80
    expect(rowOf(counted, 'B', '2026-01')).toMatchObject({
      Kinerja: 80,
      BerAKHLAK: 80,
      Nilai: 88,
      Bobot: '40/30/30/0/0',
    });
    // 0.4 x 100 x 19 / 20 + 60, and a day without a word
    expect(rowOf(counted, 'E', '2026-01')).toMatchObject({ Presensi: 95, Nilai: 98, 'Batas Alpa': 'Tidak: 1 / 1' });
  });

  test('into candidates of the agency and of each unit, gate by gate', () => {
    const view = call(counted, 'monthly', { month: '2026-01' });
    expect(names(view)).toEqual(['1 Pegawai A *', '2 Pegawai B', '2 Pegawai C']);
    expect(view.counted).toMatchObject({ people: 9, eligible: 5, version: 1 });
    const [first, second] = view.candidates;
    expect(first?.gates.map(({ passed }) => passed)).toEqual(Array.from({ length: 9 }, () => true));
    // One of the four colleagues of A has said nothing: without any of the other three there are too few.
    expect(first?.firmness).toContain('3 dari 5 penilai');
    expect(second?.decidedBy).toContain('peringkat bersama');
    const reasonsOf = (name: string) => view.others.find((one) => one.name === `Pegawai ${name}`)?.reasons;
    expect(reasonsOf('E')).toEqual(['Tanpa keterangan 1 hari; harus di bawah 1']);
    expect(reasonsOf('G')).toEqual(['Anggota tim penilai']);
  });

  test('with proposals shown without names, which add no points', () => {
    const [first] = call(counted, 'monthly', { month: '2026-01' }).candidates;
    expect(first?.nominations.length).toBeGreaterThan(2);
    expect(new Set(first?.nominations)).toEqual(new Set(['Selalu menolong warga']));
    const silent = saved(asked);
    answerAll(silent, 0, fair, {}, ['D']);
    call(silent, 'countMonth', { month: '2026-01' });
    for (const name of STAFF)
      expect(rowOf(silent, name, '2026-01')?.Nilai).toBe(rowOf(counted, name, '2026-01')?.Nilai);
  });

  test('counted again it changes nothing, and another answer makes another version', () => {
    const bench = saved(counted);
    const rows = () => [records(bench.world, 'Nilai Bulanan').length, records(bench.world, 'Kandidat Bulanan').length];
    const before = rows();
    const trail = records(bench.world, 'Jejak Audit').length;
    call(bench, 'countMonth', { month: '2026-01' });
    expect([rows(), records(bench.world, 'Jejak Audit').length]).toEqual([before, trail]);
    answerAll(bench, 0, (rater, ratee) => (rater === 'Z' && ratee === 'A' ? 1 : fair(rater, ratee)));
    expect(names(call(bench, 'countMonth', { month: '2026-01' }))[0]).toBe('1 Pegawai B *');
    expect(rowOf(bench, 'A', '2026-01')).toMatchObject({ Versi: 2, Kinerja: 20, Nilai: 76 });
    expect(rows()[0]).toBe((before[0] ?? 0) * 2);
  });

  test('stopped at any of its last calls and begun again, it ends as undisturbed', () => {
    const told = ({ world }: Bench) =>
      ['Nilai Bulanan', 'Kandidat Bulanan'].map((title) =>
        records(world, title)
          .filter(({ Versi }) => Versi === records(world, 'Nilai Bulanan').slice(-1)[0]?.Versi)
          .map(({ Waktu: _, Versi: __, ...row }) => row),
      );
    const undisturbed = saved(answered);
    const before = undisturbed.world.meter.total().totalCalls;
    call(undisturbed, 'countMonth', { month: '2026-01' });
    const calls = undisturbed.world.meter.total().totalCalls - before;
    for (let nth = calls - 20; nth < calls; nth += 6) {
      const bench = saved(answered);
      bench.world.faults.stopAt(nth);
      expect(() => call(bench, 'countMonth', { month: '2026-01' }), `stopped at ${nth}`).toThrow(TOO_LONG);
      bench.world.faults.clear();
      call(bench, 'countMonth', { month: '2026-01' });
      expect(told(bench), `stopped at ${nth}`).toEqual(told(undisturbed));
      // Nothing was counted twice: nine rows for nine people.
      expect(records(bench.world, 'Nilai Bulanan')).toHaveLength(9);
    }
  });

  test('without the supervisor there is no total, and the part is named', () => {
    const bench = saved(asked);
    answerAll(bench, 0, fair, {}, ['Z']);
    const view = call(bench, 'countMonth', { month: '2026-01' });
    expect(view.candidates).toEqual([]);
    expect(view.others[0]?.reasons).toEqual(['Belum ada: Kinerja (atasan belum menilai)']);
    expect(rowOf(bench, 'A', '2026-01')?.Nilai).toBe('');
  });

  test('by what the sheet Kebijakan says a level and being late come to', () => {
    const bench = saved(answered);
    const policy = { 'Bulanan: Potongan Terlambat': '0,5', 'Bulanan: Poin per Tingkat': '12,5' };
    call(bench, 'importTable', {
      name: 'kebijakan',
      rows: rowsOf(Object.entries(policy).map(([Kunci, Nilai]) => ({ Kunci, Nilai }))),
    });
    const late = (name: string) => days(name, '2026-01', name === 'B' ? { Hadir: 19, Terlambat: 3 } : {});
    call(bench, 'importTable', { name: 'kehadiran', rows: rowsOf([...STAFF, ...COMMITTEE].map(late)) });
    call(bench, 'countMonth', { month: '2026-01' });
    // 100 x (19 - 0.5 x 3) / 20; four of five by the supervisor and by colleagues: 4 x 12.5; 0.4 x 87.5 + 0.3 x 50 + 0.3 x 50.
    expect(rowOf(bench, 'B', '2026-01')).toMatchObject({
      ...{ Presensi: 87.5, Kinerja: 50, BerAKHLAK: 50, Integritas: 50, Prestasi: 50, Nilai: 65 },
    });
    // 5 x 12.5 instead of 5 x 20.
    expect(rowOf(bench, 'A', '2026-01')).toMatchObject({ Presensi: 100, Kinerja: 62.5, BerAKHLAK: 62.5, Nilai: 77.5 });
  });

  test.each(['PNS', 'PPPK'])('by unexcused days that are written down one by one, of a %s', (kind) => {
    const bench = saved(answered);
    const people = rowsOf(
      [...STAFF, ...COMMITTEE].map((name) =>
        employee(name, {
          ...(COMMITTEE.includes(name) ? { 'Unit Kerja': 'Bidang Mutasi' } : {}),
          ...(name === 'A' ? { Jenis: kind, TMT: '2015-01-01' } : {}),
        }),
      ),
    );
    call(bench, 'importTable', { name: 'pegawai', rows: people });
    const away = [5, 6, 7, 8, 9, 12, 13, 14, 15, 16].map((day) => ({
      ...{ NIP: nip('A'), Tanggal: `2026-01-${String(day).padStart(2, '0')}`, Keterangan: 'Tanpa Keterangan' },
    }));
    call(bench, 'importTable', { name: 'ketidakhadiran', rows: rowsOf(away) });
    const view = call(bench, 'countMonth', { month: '2026-01' });
    expect(names(view)[0]).toBe('1 Pegawai B *');
    // No dossier was looked for: the days themselves keep A out, and presence is what Kehadiran says.
    expect(view.others.find(({ name }) => name === 'Pegawai A')?.reasons).toEqual([
      'Tanpa keterangan 10 hari; harus di bawah 1',
      'Tanpa keterangan 10 hari sejak Januari; harus di bawah 3',
    ]);
    expect(rowOf(bench, 'A', '2026-01')).toMatchObject({ Presensi: 100, 'Batas Alpa': 'Tidak: 10 / 1' });
  });

  test('by what can be read of single days: a row that cannot keeps its person out until it can, and is told', () => {
    const bench = saved(answered);
    const day = (person: string, Tanggal: string, Keterangan: string) => ({ NIP: person, Tanggal, Keterangan });
    const typed = [
      ...[day(nip('A'), '13-01-2026', 'Alpa'), day(nip('B'), '32/01/2026', 'Tanpa Keterangan')],
      ...[day(nip('C'), '14/01/2026', 'Bolos'), day(nip('Q'), '15/01/2026', 'TK')],
    ];
    call(bench, 'importTable', { name: 'ketidakhadiran', rows: rowsOf(typed) });
    const view = call(bench, 'countMonth', { month: '2026-01' });
    const reasonsOf = (name: string) => view.others.find((one) => one.name === `Pegawai ${name}`)?.reasons;
    const unread = (at: number) => [
      `Hari tanpa keterangan tidak diketahui; harus di bawah 1; baris ${at} di Ketidakhadiran tidak terbaca`,
      `Hari tanpa keterangan sejak Januari belum diketahui; harus di bawah 3; baris ${at} di Ketidakhadiran tidak terbaca`,
    ];
    expect([reasonsOf('A'), reasonsOf('B'), reasonsOf('C')]).toEqual([
      ['Tanpa keterangan 1 hari; harus di bawah 1'],
      unread(3),
      unread(4),
    ]);
    expect(view.absenceOfNobody).toEqual([5]);
    const told = () => records(bench.world, 'Masalah').filter(({ Tabel }) => Tabel === 'Ketidakhadiran');
    expect(told().map(({ Baris, Kolom }) => `${Baris} ${Kolom}`)).toEqual(['3 Tanggal', '4 Keterangan', '5 NIP']);
    setCell(bench.world, 'Ketidakhadiran', 3, 2, '31/01/2026');
    setCell(bench.world, 'Ketidakhadiran', 4, 3, 'Alasan Sah');
    setCell(bench.world, 'Ketidakhadiran', 5, 1, nip('D'));
    const mended = call(bench, 'countMonth', { month: '2026-01' });
    expect(mended.absenceOfNobody).toEqual([]);
    // The 31st is a Saturday, on which nobody works.
    expect(told().map(({ Baris, Kolom }) => `${Baris} ${Kolom}`)).toEqual(['3 Tanggal']);
    expect(names(mended).slice(0, 2)).toEqual(['1 Pegawai B *', '1 Pegawai C *']);
  });

  test('refuses weights that do not add up, and months nobody was asked about', () => {
    const bench = saved(counted);
    expect(() => call(bench, 'countMonth', { month: '2026-02' })).toThrow('belum diminta');
    call(bench, 'importTable', {
      name: 'kebijakan',
      rows: rowsOf([{ Kunci: 'Bulanan: Bobot Presensi', Nilai: '5000' }]),
    });
    expect(() => call(bench, 'countMonth', { month: '2026-01' })).toThrow('11000');
  });

  test('by whoever has charge, and nobody else', () => {
    const bench = saved(counted);
    as(bench, emailOf('H'), () => {
      expect(() => call(bench, 'countMonth', { month: '2026-01' })).toThrow(OWNER);
      expect(() => ask(bench)).toThrow(OWNER);
    });
  });
});

describe('a case of discipline', () => {
  test('keeps somebody out for as long as it is open, and no longer where its ground is gone', () => {
    const bench = saved(decided);
    const january = (unexcused: number): Rows =>
      rowsOf([
        ...STAFF.map((name) => days(name, '2026-01', name === 'F' ? { 'Tanpa Keterangan': unexcused } : {})),
        ...STAFF.map((name) => days(name, '2026-02')),
      ]);
    call(bench, 'importTable', { name: 'kehadiran', rows: january(4) });
    call(bench, 'refreshDossiers', {});
    goTo(bench, '2026-03-02');
    ask(bench);
    const reasons = () =>
      call(bench, 'countMonth', { month: '2026-02' }).others.find(({ name }) => name === 'Pegawai F')?.reasons ?? [];
    const CASE = 'Ada kasus disiplin yang masih terbuka, atau diputus pada bulan ini atau sesudahnya';
    expect(reasons()).toContain(CASE);
    expect(reasons()).toContain('Tanpa keterangan 4 hari sejak Januari; harus di bawah 3');
    call(bench, 'importTable', { name: 'kehadiran', rows: january(0) });
    expect(reasons()).toContain(CASE);
    expect(reasons().join()).not.toContain('sejak Januari');
    const [{ number, seen } = { number: 0, seen: 0 }] = call(bench, 'dossiers', {}).dossiers;
    const step = { number, seen, reason: 'Data diperbaiki', decider: '', followUpOn: '', milestones: '' };
    call(bench, 'moveDossier', { ...step, move: 'lapse' });
    expect(reasons()).not.toContain(CASE);
  });
});

describe('the committee decides', () => {
  test('by a member, with reason and members, and it stands in the hall of fame', () => {
    expect(records(decided.world, 'Keputusan Bulanan')).toMatchObject([
      {
        Masa: '2026-01',
        NIP: nip('A'),
        Nilai: 100,
        Keputusan: 'Penerima',
        Alasan: 'Melayani dengan sungguh-sungguh',
        'NIP Tim Penilai': COMMITTEE.map((name) => nip(name)).join(', '),
        Oleh: OWNER,
      },
    ]);
    expect(records(decided.world, 'Daftar Teladan')).toMatchObject([
      { Masa: '2026-01', Penghargaan: 'Pegawai Teladan Januari 2026', Nama: 'Pegawai A' },
    ]);
    expect(call(decided, 'monthly', { month: null })).toMatchObject({
      decision: { winners: ['Pegawai A'], members: 3 },
      hall: [{ span: 'Januari 2026', winners: ['Pegawai A'] }],
    });
  });

  test('and stands in what is told about the person, to HR and to themselves', () => {
    const told = [call(decided, 'person', { id: nip('A') }), call(decided, 'personData', { id: nip('A') })];
    for (const { sections } of told) {
      const months = sections.find(({ header }) => header.includes('BerAKHLAK'));
      expect(months?.rows).toEqual([['Januari 2026', '1', '100,00', '100,00', '100,00', '100,00', '']]);
      // Nothing of who said what, and no reason that a colleague wrote.
      expect(JSON.stringify(sections)).not.toContain('Selalu menolong warga');
    }
    expect(JSON.stringify(told[0]?.sections)).toContain('Melayani dengan sungguh-sungguh');
  });

  test('the same pressed again is written once; another decision takes its place', () => {
    const bench = saved(decided);
    decide(bench, '2026-01', ['A']);
    expect(records(bench.world, 'Keputusan Bulanan')).toHaveLength(1);
    decide(bench, '2026-01', ['C', 'B'], { reason: 'Berbagi peringkat' });
    expect(records(bench.world, 'Keputusan Bulanan').map(({ Versi, Nama }) => `${Versi} ${Nama}`)).toEqual([
      '1 Pegawai A',
      '2 Pegawai B',
      '2 Pegawai C',
    ]);
    expect(records(bench.world, 'Daftar Teladan').map(({ Nama }) => Nama)).toEqual(['Pegawai B', 'Pegawai C']);
  });

  test.each([
    ['whoever is on it, and not whoever is not', {}, emailOf('A'), ['A'], 'Pegawai G, Pegawai H, Pegawai I'],
    ['a candidate only', {}, OWNER, ['E'], 'bukan kandidat'],
    ['people who share a place only', {}, OWNER, ['A', 'B'], 'peringkatnya sama'],
    ['with a reason', { reason: '  ' }, OWNER, ['A'], 'memerlukan alasan'],
    ['with enough members', { members: [nip('G'), nip('H')] }, OWNER, ['A'], 'paling sedikit 3 anggota'],
    ['with members of its own', { members: STAFF.slice(0, 3).map((name) => nip(name)) }, OWNER, ['A'], 'bukan anggota'],
    ['a month that was counted', { span: '2026-02' }, OWNER, ['A'], 'belum dihitung'],
    ['a quarter that is over', { span: '2026-T1' }, OWNER, ['A'], 'belum dihitung'],
    ['a span that is one', { span: 'Maret' }, OWNER, ['A'], 'belum dihitung'],
  ])('names %s', (_name, changes, who, winners, expected) => {
    const bench = saved(counted);
    as(bench, who, () => expect(() => decide(bench, '2026-01', winners, changes)).toThrow(expected));
    expect(bench.world.workbook.sheets.map(({ name }) => name)).not.toContain('Keputusan Bulanan');
  });

  test('and takes nobody for a member whom Google does not name', () => {
    const bench = saved(counted);
    bench.world.state.withheldScopes[OWNER] = ['https://www.googleapis.com/auth/userinfo.email'];
    expect(() => decide(bench, '2026-01', ['A'])).toThrow('siapa Anda');
  });

  test('once nobody may answer any more, or all have', () => {
    const bench = saved(counted);
    const early = () => decide(bench, '2026-01', ['A']);
    expect(early).toThrow('masih dapat diisi sampai 9 Februari 2026');
    answerAll(bench, 0, fair, {}, [...STAFF.filter((name) => name !== 'D'), 'Z', ...COMMITTEE]);
    expect(early).toThrow('Sejak Januari 2026 dihitung ada yang berubah');
    call(bench, 'countMonth', { month: '2026-01' });
    decide(bench, '2026-01', ['A']);
    expect(records(bench.world, 'Keputusan Bulanan')).toMatchObject([{ NIP: nip('A'), Keputusan: 'Penerima' }]);
  });

  test('from midnight on after the last day to answer', () => {
    const bench = saved(counted);
    goToMoment(bench, '2026-02-09T23:58:00');
    expect(call(bench, 'monthly', { month: '2026-01' }).answers?.isOver).toBe(false);
    expect(() => decide(bench, '2026-01', ['A'])).toThrow('masih dapat diisi sampai 9 Februari 2026');
    goToMoment(bench, '2026-02-10T00:00:00');
    expect(call(bench, 'monthly', { month: '2026-01' }).answers?.isOver).toBe(true);
    decide(bench, '2026-01', ['A']);
    expect(records(bench.world, 'Keputusan Bulanan')).toMatchObject([{ NIP: nip('A') }]);
  });

  test('on what was counted: other attendance asks for another counting', () => {
    const bench = saved(counted);
    goTo(bench, '2026-02-10');
    call(bench, 'importTable', {
      name: 'kehadiran',
      rows: rowsOf([...STAFF, ...COMMITTEE].map((name) => days(name, '2026-01', name === 'A' ? { Hadir: 10 } : {}))),
    });
    expect(() => decide(bench, '2026-01', ['A'])).toThrow('Hitung ulang bulan itu');
    expect(bench.world.workbook.sheets.map(({ name }) => name)).not.toContain('Keputusan Bulanan');
  });

  test('once no answer about the month waits for HR', () => {
    const bench = saved(asked);
    const said = Object.fromEntries(SUPERVISOR.map((title) => [title, LEVELS[5] ?? '']));
    const [theirs] = linksOf(bench, 'Z', 0);
    const other = 'lain@contoh.example';
    submitForm(bench.world, openForm(bench.world, theirs?.link ?? '', other), said, other, other);
    goTo(bench, '2026-02-10');
    expect(call(bench, 'countMonth', { month: '2026-01' }).answers).toMatchObject({
      ...{ isOver: true, held: 1, heldKinds: ['monthly'] },
    });
    const nobody = () => decide(bench, '2026-01', [], { reason: 'Tidak ada kandidat' });
    expect(nobody).toThrow('Jawaban tentang Januari 2026 yang masih ditahan: 1');
    const [held] = call(bench, 'heldAnswers', { about: 'monthly' }).answers;
    const ruling = { about: 'monthly', kind: 'accept', reason: 'Akun pribadinya' } as const;
    call(bench, 'ruleAnswer', { ...ruling, fingerprint: held?.fingerprint ?? '' });
    expect(nobody).toThrow('Hitung ulang bulan itu');
    call(bench, 'countMonth', { month: '2026-01' });
    nobody();
    expect(records(bench.world, 'Keputusan Bulanan')).toMatchObject([{ Keputusan: 'Tidak ada penerima' }]);
  });

  test.each([
    ['with a digit less', nip('H').slice(0, 17)],
    ['of nobody', nip('Q')],
    ['of another member', nip('G')],
  ])('once every row of the committee names somebody, and not one with a NIP %s', (_name, typed) => {
    const bench = saved(counted);
    goTo(bench, '2026-02-10');
    setCell(bench.world, 'Tim Penilai Bulanan', 3, 1, typed);
    // Whoever counts is told, since H is no member now and stands among the candidates.
    const view = call(bench, 'countMonth', { month: '2026-01' });
    expect(view.committee.unread).toEqual([3]);
    expect(names(view)).toContain('1 Pegawai H *');
    expect(() => decide(bench, '2026-01', ['H'])).toThrow('kolom NIP di baris 3 tidak menunjuk siapa pun');
    setCell(bench.world, 'Tim Penilai Bulanan', 3, 1, nip('H'));
    expect(() => decide(bench, '2026-01', ['A'])).toThrow('Hitung ulang bulan itu');
    expect(call(bench, 'countMonth', { month: '2026-01' }).committee.unread).toEqual([]);
    decide(bench, '2026-01', ['A']);
  });

  test('so that what is decided is counted no more', () => {
    expect(() => call(saved(decided), 'countMonth', { month: '2026-01' })).toThrow('sudah diputuskan');
  });

  test('and may leave a month without a winner', () => {
    const bench = saved(counted);
    goTo(bench, '2026-02-10');
    decide(bench, '2026-01', [], { reason: 'Tidak ada yang menonjol' });
    expect(records(bench.world, 'Keputusan Bulanan')).toMatchObject([{ NIP: '', Keputusan: 'Tidak ada penerima' }]);
    expect(call(bench, 'previewLetters', { kind: 'award', unit: null })).toMatchObject({ letters: 0, leftOutTotal: 0 });
  });
});

/** The agency, and who signs for it, as the policy has them. */
const sign = (bench: Bench): void => {
  const policy = {
    Instansi: 'BKPSDM Kota Contoh',
    'Sertifikat: Pola Nomor': '800/{nomor}/{bulan}/{tahun}',
    'Sertifikat: Tempat': 'Contoh',
    'Sertifikat: Penanda Tangan': 'Dr. Hj. Nurhayati, M.M.',
    'Sertifikat: NIP Penanda Tangan': '196912121995031003',
    'Sertifikat: Jabatan Penanda Tangan': 'Kepala Badan',
  };
  const rows = rowsOf(Object.entries(policy).map(([Kunci, Nilai]) => ({ Kunci, Nilai })));
  call(bench, 'importTable', { name: 'kebijakan', rows });
};

describe('a candidate with a low rating or an open dossier of guidance', () => {
  test('stays one, and the committee sees it beside the gates', () => {
    const bench = saved(counted);
    const facts = () => call(bench, 'monthly', { month: '2026-01' }).candidates.map((one) => one.facts);
    expect(facts()).toEqual([[], [], []]);
    const rated = (name: string, period: number, final: number, band: 'poor' | 'good') =>
      historyRecord({
        ...{ period, cycle: period - 2024, cycleId: `c${period}`, personId: nip(name), name, unit: 'U' },
        ...{ results: final, behaviour: final, final, band, quadrant: undefined, awards: [] },
        ...{ criteria: new Map(), policyVersion: '', basis: '', fingerprint: '' },
      });
    const rows = makeGrid(HISTORY, [
      rated('A', 2025, 60, 'poor'),
      rated('A', 2026, 62.5, 'poor'),
      // C was low, and is not any more.
      rated('C', 2025, 60, 'poor'),
      rated('C', 2026, 95, 'good'),
    ] as never).map((row) => [...row]);
    const sheet = blankSheet(4343, HISTORY.title, rows.length, HISTORY.columns.length);
    bench.world.workbook.sheets.push({ ...sheet, rows });
    const LOW = 'Nilai resmi terakhir, 2026, rendah: 62,5 (Kurang).';
    expect(facts()).toEqual([[LOW], [], []]);
    call(bench, 'refreshDossiers', {});
    const OPEN =
      /^Berkas pembinaan nomor \d+, kandidat untuk pemeriksaan, belum selesai: Kandidat untuk pemeriksaan\.$/;
    expect(facts()).toEqual([[expect.stringMatching(OPEN), LOW], [], []]);
    // No gate: counted again it is the same, and the committee may choose them.
    expect(names(call(bench, 'countMonth', { month: '2026-01' }))[0]).toBe('1 Pegawai A *');
    expect(rowOf(bench, 'A', '2026-01')).toMatchObject({ Versi: 1 });
    const open = call(bench, 'dossiers', {}).dossiers.find(({ track }) => track === 'guidance');
    const step = {
      number: open?.number ?? 0,
      seen: open?.seen ?? 0,
      decider: 'Kepala',
      followUpOn: '',
      milestones: '',
    };
    // What is good again is no low rating, and the dossier is over once its ground is gone and somebody says so.
    setCell(bench.world, HISTORY.title, 3, HISTORY.columns.findIndex(({ key }) => key === 'band') + 1, 'Baik');
    expect(facts()).toEqual([[expect.stringMatching(OPEN)], [], []]);
    call(bench, 'moveDossier', { ...step, move: 'lapse', reason: 'Nilainya sudah baik' });
    expect(facts()).toEqual([[], [], []]);
    goTo(bench, '2026-02-10');
    decide(bench, '2026-01', ['A']);
  });
});

/** Two good months are enough here, and A was away in the third: for weeks, and then with a dossier whose ground is gone. */
function leaveOutOfQuarter(bench: Bench): void {
  const two = rowsOf([{ Kunci: 'Bulanan: Bulan Baik Triwulan', Nilai: '2' }]);
  call(bench, 'importTable', { name: 'kebijakan', rows: two });
  const away = (unexcused: number): Rows => [
    ...attendance('2026-01'),
    ...attendance('2026-02').slice(1),
    ...rowsOf(
      [...STAFF, ...COMMITTEE].map((name) =>
        days(name, '2026-03', name === 'A' ? { Hadir: 20 - unexcused, 'Tanpa Keterangan': unexcused } : {}),
      ),
    ).slice(1),
  ];
  call(bench, 'importTable', { name: 'kehadiran', rows: away(15) });
  // What was counted before says nothing of it: the sheets of now do.
  const quarter = () => call(bench, 'monthly', { month: null }).long[0];
  const left = (): readonly (readonly string[])[] =>
    (quarter()?.leftOut ?? []).map(({ name, reasons }) => [name, ...reasons]);
  const DAYS = 'Tanpa keterangan 15 hari sejak Januari; harus di bawah 3';
  const CASE = 'Ada kasus disiplin yang masih terbuka, atau diputus sejak Januari 2026';
  expect(left()).toEqual([['Pegawai A', DAYS]]);
  expect(quarter()?.candidates[0]?.name).toBe('Pegawai B');
  expect(() => decide(bench, '2026-T1', ['A'])).toThrow('tidak memenuhi syarat Triwulan I 2026');
  expect(() => decide(bench, '2026-T1', ['B'])).toThrow('Sejak Maret 2026 dihitung ada yang berubah');
  call(bench, 'refreshDossiers', {});
  expect(left()).toEqual([['Pegawai A', CASE, DAYS]]);
  call(bench, 'importTable', { name: 'kehadiran', rows: away(0) });
  expect(left()).toEqual([['Pegawai A', CASE]]);
  call(bench, 'countMonth', { month: '2026-03' });
  decide(bench, '2026-T1', ['B']);
}

describe('an award', () => {
  const announce = (bench: Bench, kind: 'award' | 'award-correction' = 'award'): void =>
    finish(bench, call(bench, 'startReminders', { kind, unit: null }));
  const announced = (bench: Bench) => bench.world.state.mails.filter(({ subject }) => subject.startsWith('Pengumuman'));

  test('is announced to everybody once, and again only when it was decided anew', () => {
    const bench = saved(decided);
    sign(bench);
    announce(bench);
    expect(announced(bench)).toHaveLength(9);
    expect(announced(bench)[0]).toMatchObject({
      subject: 'Pengumuman pegawai teladan BKPSDM Kota Contoh',
      body: [
        'Yth. Pegawai A,',
        'Pegawai Teladan Januari 2026: Pegawai A (Sekretariat).\nAlasan: Melayani dengan sungguh-sungguh',
        'Selamat kepada penerima.',
        'Terima kasih kepada semua yang telah menilai.\nPetugas kepegawaian BKPSDM Kota Contoh',
      ].join('\n\n'),
    });
    announce(bench);
    expect(announced(bench)).toHaveLength(9);
    decide(bench, '2026-01', ['B', 'C'], { reason: 'Berbagi peringkat' });
    announce(bench);
    expect(announced(bench)).toHaveLength(18);
    expect(announced(bench)[17]?.body).toContain('menggantikan pengumuman terdahulu');
    expect(announced(bench)[17]?.body).toContain('Pegawai B (Sekretariat); Pegawai C (Sekretariat)');
    // Taken back, it is told to whoever was told, once.
    const untold = () => call(bench, 'monthly', { month: null }).untold;
    expect(untold()).toEqual({ announce: [], correct: [] });
    decide(bench, '2026-01', [], { reason: 'Ternyata keliru' });
    expect(untold()).toEqual({ announce: [], correct: ['Januari 2026'] });
    expect(call(bench, 'previewLetters', { kind: 'award', unit: null }).letters).toBe(0);
    // Whoever was told and has left since is owed no letter.
    const left = saved(bench);
    deleteRow(left.world, 'Pegawai', readSheet(left.world, 'Pegawai').findIndex((cells) => cells[0] === nip('E')) + 1);
    announce(left, 'award-correction');
    expect(left.world.state.mails.filter(({ subject }) => subject.startsWith('Ralat pengumuman'))).toHaveLength(8);
    expect(call(left, 'monthly', { month: null }).untold).toEqual({ announce: [], correct: [] });
    announce(bench, 'award-correction');
    announce(bench, 'award-correction');
    const corrected = bench.world.state.mails.filter(({ subject }) => subject.startsWith('Ralat pengumuman'));
    expect(corrected).toHaveLength(9);
    expect(corrected[0]?.body.split('\n\n')[1]).toBe(
      [
        'Pengumuman ini menggantikan pengumuman terdahulu tentang Pegawai Teladan Januari 2026.',
        'Pegawai Teladan Januari 2026: tidak ada penerima.',
        'Alasan: Ternyata keliru',
      ].join('\n'),
    );
    expect(untold()).toEqual({ announce: [], correct: [] });
    expect(announced(bench)).toHaveLength(18);
  });

  /** January, February and the quarter are decided, and none was announced. */
  function announceAll(bench: Bench): void {
    const untold = () => call(bench, 'monthly', { month: null }).untold.announce;
    expect(untold()).toEqual(['Januari 2026', 'Februari 2026', 'Triwulan I 2026']);
    announce(bench);
    const about = (span: string) =>
      announced(bench).filter(({ body }) => body.includes(`Teladan ${span} 2026:`)).length;
    const all = () => ['Januari', 'Februari', 'Triwulan I'].map(about);
    expect([all(), untold()]).toEqual([[9, 9, 9], []]);
    expect(announced(bench).some(({ body }) => body.includes('menggantikan'))).toBe(false);
    announce(bench);
    expect(all()).toEqual([9, 9, 9]);
    // As an earlier release left it, which told of the last month and quarter alone: January is told, and nothing twice.
    const [kind, number] = ['Jenis', 'Nomor'].map((title) => (readSheet(bench.world, 'Surat')[0] ?? []).indexOf(title));
    for (let row = readSheet(bench.world, 'Surat').length; row > 1; row--) {
      const cells = readSheet(bench.world, 'Surat')[row - 1] ?? [];
      if (cells[kind ?? 0] === 'Pengumuman penghargaan' && cells[number ?? 0] === 1)
        deleteRow(bench.world, 'Surat', row);
    }
    expect(untold()).toEqual(['Januari 2026']);
    announce(bench);
    expect(all()).toEqual([18, 9, 9]);
  }

  test('is announced by whoever has charge', () => {
    const bench = saved(decided);
    as(bench, emailOf('H'), () => expect(() => announce(bench)).toThrow(OWNER));
    expect(announced(bench)).toEqual([]);
  });

  test('has a certificate with its number, the same when given again', () => {
    const bench = saved(decided);
    sign(bench);
    const give = () => call(bench, 'giveCertificates', { kind: 'award', of: '2026-01', personId: null });
    expect([give(), give()]).toEqual([
      { given: 1, earned: 1 },
      { given: 0, earned: 1 },
    ]);
    const { certificates, letterhead } = call(bench, 'certificates', { set: 'award|2026-01', personId: null });
    expect(certificates).toMatchObject([
      {
        number: '800/001/II/2026',
        person: { name: 'Pegawai A' },
        matter: 'Pegawai Teladan Januari 2026',
        facts: ['Ditetapkan tim penilai pegawai teladan pada 10 Februari 2026'],
        place: 'Contoh, 10 Februari 2026',
        signatory: { id: '196912121995031003', name: 'Dr. Hj. Nurhayati, M.M.', position: 'Kepala Badan' },
      },
    ]);
    expect(letterhead.agency).toBe('BKPSDM Kota Contoh');
    // Whoever has left is called as they were when it was decided.
    deleteRow(bench.world, 'Pegawai', 2);
    const later = call(bench, 'certificates', { set: 'award|2026-01', personId: null });
    expect(later.certificates).toMatchObject([{ person: { id: nip('A'), name: 'Pegawai A' }, unit: 'Sekretariat' }]);
    expect(later.people).toEqual([{ id: nip('A'), name: 'Pegawai A' }]);
  });

  test('is theirs for a while: in the next months another is first, and after the quarter its award goes by the months', () => {
    const bench = saved(decided);
    for (const [of, now, expected] of [
      ['2026-02', '2026-03-02', ['1 Pegawai B *', '1 Pegawai C *', '3 Pegawai D', '3 Pegawai F']],
      ['2026-03', '2026-04-01', ['1 Pegawai C *', '2 Pegawai D', '2 Pegawai F']],
    ] as const) {
      goTo(bench, now);
      call(bench, 'importTable', {
        name: 'kehadiran',
        rows: [
          ...attendance('2026-01'),
          ...attendance(of).slice(1),
          ...(of === '2026-03' ? attendance('2026-02').slice(1) : []),
        ],
      });
      const since = bench.world.state.mails.length;
      ask(bench);
      if (of === '2026-03') {
        // A quarter waits for what its months wait for.
        const open = saved(bench);
        answerAll(open, since, fair, {}, ['D']);
        expect(call(open, 'countMonth', { month: of }).long[0]?.isWhole).toBe(true);
        expect(() => decide(open, '2026-T1', ['A'])).toThrow('Isian Maret 2026 baru 40 dari 45');
      }
      answerAll(bench, since, fair);
      const view = call(bench, 'countMonth', { month: of });
      expect(names(view)).toEqual(expected);
      expect(view.others.find(({ name }) => name === 'Pegawai A')?.reasons[0]).toContain('jeda 6 bulan');
      if (of === '2026-02') {
        decide(bench, of, ['B']);
        expect(() => decide(bench, '2026-01', ['C'])).toThrow('sudah diputuskan');
      }
    }
    // A has won in January and is past over since, but all three months of theirs are good.
    const [quarter, second] = call(bench, 'monthly', { month: null }).long;
    expect(quarter).toMatchObject({ title: 'Triwulan I 2026', isWhole: true, waits: '' });
    expect(quarter?.candidates.map(({ name, rank }) => `${rank} ${name}`)).toEqual([
      '1 Pegawai A',
      '2 Pegawai B',
      '2 Pegawai C',
    ]);
    expect(quarter?.candidates[0]?.text).toBe('3 bulan baik; nilai dari yang terendah: 100 · 100 · 100');
    const waits = '0 bulan sudah dihitung; kandidat muncul sesudah bulan terakhirnya dihitung.';
    expect(second).toMatchObject({ isWhole: false, candidates: [], waits });
    // Where nobody asks in time, no candidate can come, and it says why; of what was counted late the rest still counts.
    const late = saved(bench);
    goTo(late, '2026-06-02');
    expect(call(late, 'monthly', { month: null }).long[1]?.waits).toBe(
      'April 2026 tidak diminta atau tidak dihitung pada waktunya, dan tidak dapat lagi. Bulan baik paling banyak 2, diperlukan 3: penghargaan ini tidak dapat diberikan.',
    );
    expect(quarter?.candidates[0]?.gates).toEqual(['Tidak ada kasus disiplin', '0 hari sejak Januari; di bawah 3']);
    expect(quarter?.rule).toContain(
      'diputus sejak Januari 2026, dan hari tanpa keterangan dari Januari sampai akhir Maret',
    );
    leaveOutOfQuarter(saved(bench));
    // What is so on the day of the decision counts too.
    setCell(bench.world, 'Tim Penilai Bulanan', 5, 1, nip('A'));
    expect(() => decide(bench, '2026-T1', ['A'])).toThrow('sekarang anggota tim penilai');
    setCell(bench.world, 'Tim Penilai Bulanan', 5, 1, '');
    const status = Object.keys(records(bench.world, 'Pegawai')[0] ?? {}).indexOf('Status') + 1;
    setCell(bench.world, 'Pegawai', 2, status, 'Cuti');
    expect(() => decide(bench, '2026-T1', ['A'])).toThrow('sekarang tidak aktif');
    setCell(bench.world, 'Pegawai', 2, status, 'Aktif');
    decide(bench, '2026-T1', ['A']);
    announceAll(bench);
    expect(records(bench.world, 'Daftar Teladan').map(({ Penghargaan }) => Penghargaan)).toEqual([
      'Pegawai Teladan Triwulan I 2026',
      'Pegawai Teladan Februari 2026',
      'Pegawai Teladan Januari 2026',
    ]);
  });
});
