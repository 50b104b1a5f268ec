/**
 * Evaluation meetings by the real bundle: dates proposed, both sides invited with a calendar file, what the supervisor records
 * kept, what the employee says to it, and an adjusted rating that never replaces the computed one.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Api, JobView } from '../../src/app/api.types.ts';
import { dayAfter } from '../../src/core/plan/day.ts';
import { type Bench, call, closePeriod, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { deleteRow, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import {
  answers,
  assignments,
  criteria,
  emailOf,
  employee,
  nip,
  type Rows,
  rowsOf,
  target,
} from '../fixtures/agency.ts';
import { DIST, lateAt, records } from './played.ts';
import { ownPart, play } from './stages.ts';
import { expectUndisturbed } from './undisturbed.ts';

const OWNER = 'hr@contoh.example';
const DAY = 86_400_000;
/** A Tuesday: meetings are proposed from Wednesday on. */
const OPTIONS = { now: new Date('2026-12-01T09:00:00+07:00'), owner: OWNER };

/** Z supervises A; A supervises B and C. */
const people = (changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): ReadonlyMap<string, Rows> =>
  new Map([
    [
      'pegawai',
      rowsOf([
        employee('A', changes.A),
        employee('B', { 'NIP Atasan': nip('A'), ...changes.B }),
        employee('C', { 'NIP Atasan': nip('A'), ...changes.C }),
      ]),
    ],
    [
      'penilai-luar',
      rowsOf([{ NIP: nip('Z'), Nama: 'Sekretaris Daerah', Email: emailOf('Z'), Jabatan: 'Sekda', ...changes.Z }]),
    ],
    ['kriteria', criteria(50, 50)],
    ['sasaran', rowsOf([target('A'), target('B', { Realisasi: 80 }), target('C')])],
  ]);

function begun(tables = people(), options: Partial<ConstructorParameters<typeof World>[0]> = {}): Bench {
  const bench = { world: new World({ ...OPTIONS, ...options }), dist: DIST };
  importTables(bench, tables);
  return bench;
}

/** Goes on with a job until it is over, as an open sidebar does; Google shows a response tab after a while. */
function finish(bench: Bench, job: JobView | null): JobView | null {
  let view = job;
  for (let step = 0; view && !view.finished && step < 50; step++) {
    if (view.waiting) bench.world.clock.advance(120_000);
    view = call(bench, 'advanceJob', {});
  }
  return view;
}
const invite = (bench: Bench): JobView | null => finish(bench, call(bench, 'startJob', { name: 'meetings' }));
const pull = (bench: Bench): JobView | null => finish(bench, call(bench, 'startJob', { name: 'inquiries' }));

/** Proposed and invited, with the three meetings over. */
function invited(tables = people()): Bench {
  const bench = begun(tables);
  call(bench, 'proposeDates', {});
  invite(bench);
  bench.world.clock.advance(3 * DAY);
  return bench;
}

const lettersTo = ({ world }: Bench, name: string) => world.state.mails.filter(({ to }) => to.includes(emailOf(name)));
const calendarIn = (mail: { attachments: readonly { bytes: string }[] } | undefined): string =>
  Buffer.from(mail?.attachments[0]?.bytes ?? '', 'base64').toString();
const eventsIn = (text: string, property: string): readonly string[] =>
  [...text.replace(/\r\n /g, '').matchAll(new RegExp(`^${property}:(.*)\r$`, 'gm'))].map(([, value = '']) => value);
const linksIn = (body = ''): readonly string[] => body.match(/https:\S+/g) ?? [];
const result = ({ world }: Bench, name: string) => records(world, 'Hasil Rapat').find(({ NIP }) => NIP === nip(name));
const stateOf = (bench: Bench, name: string): unknown => result(bench, name)?.Keadaan;
const problems = (bench: Bench): readonly string[] =>
  records(bench.world, 'Masalah').map((row) => `${row.Kode} ${row.Tabel} ${row.Baris}`);

/** Somebody answers by a link. */
function answerBy(bench: Bench, link: string, name: string, said: Readonly<Record<string, string>>): void {
  const from = emailOf(name);
  submitForm(bench.world, openForm(bench.world, link, from), said, from, from);
}
const HELD = {
  'Pelaksanaan rapat': 'Rapat terlaksana',
  'Tanggal rapat': '2026-12-02',
  'Catatan rapat': 'Kerja baik, laporan sering terlambat.',
  'Tindak lanjut 1': 'Menyusun jadwal laporan',
  'Tenggat tindak lanjut 1': '2027-01-31',
};
/** A says what became of the meeting with B, by the link of the last letter about it. */
const record = (bench: Bench, said: Readonly<Record<string, string>>): void => {
  const [mail] = lettersTo(bench, 'A')
    .filter(({ subject }) => subject.includes('jadwal Anda'))
    .slice(-1);
  answerBy(bench, linksIn(mail?.body)[0] ?? '', 'A', said);
};
/** B replies by the link of their last letter. */
const reply = (bench: Bench, said: Readonly<Record<string, string>>): void =>
  answerBy(bench, linksIn(lettersTo(bench, 'B').slice(-1)[0]?.body)[0] ?? '', 'B', said);

test('days of a meeting that cannot be stand in no letter and no sheet of results, and are told until they are written anew', () => {
  const bench = invited();
  record(bench, { ...HELD, 'Tanggal rapat': '2027-05-01', 'Tenggat tindak lanjut 1': '2020-01-01' });
  pull(bench);
  invite(bench);
  const told = () => problems(bench).filter((one) => one.includes('Catatan Rapat'));
  expect(told()).toEqual(['day-impossible Catatan Rapat 2', 'due-before-meeting Catatan Rapat 2']);
  const letter = lettersTo(bench, 'B').slice(-1)[0]?.body;
  expect(letter).toContain('Menyusun jadwal laporan');
  expect(`${letter}${JSON.stringify(result(bench, 'B'))}`).not.toMatch(/2027|2020/);
  // What was written stays as it was written, and is no other version when it is pulled again.
  expect(
    records(bench.world, 'Catatan Rapat').map((row) => [row.Versi, row['Tanggal Rapat'], row['Tenggat 1']]),
  ).toEqual([[1, '2027-05-01', '2020-01-01']]);
  bench.world.clock.advance(DAY);
  record(bench, HELD);
  pull(bench);
  expect(told()).toEqual([]);
  expect(result(bench, 'B')?.['Tanggal Rapat']).toBe('2026-12-02');
});

describe('dates', () => {
  test('are proposed so that nobody is in two meetings at once, and stand in Rapat', () => {
    const bench = begun();
    const before = call(bench, 'meetings', {});
    expect(before).toMatchObject({ dated: 0, proposal: { total: 3, unplacedTotal: 0 }, counts: { unscheduled: 3 } });
    expect(before.proposal.dates[0]).toEqual({
      moment: 'Rabu, 2 Desember 2026, pukul 09.00–09.45 WIB',
      employee: 'Pegawai A',
      supervisor: 'Sekretaris Daerah',
    });
    expect(call(bench, 'proposeDates', {})).toMatchObject({
      dated: 3,
      proposal: { total: 0 },
      counts: { proposed: 3 },
    });
    expect(records(bench.world, 'Rapat').map((row) => [row.Nama, row.Tanggal, row.Pukul, row.Menit])).toEqual([
      ['Pegawai A', '2026-12-02', '09:00', 45],
      ['Pegawai B', '2026-12-02', '09:45', 45],
      ['Pegawai C', '2026-12-02', '10:30', 45],
    ]);
    expect(call(bench, 'proposeDates', {}).dated).toBe(3);
    // A day that is over invites nobody, is named beside those who are, and told at its row.
    setCell(bench.world, 'Rapat', 3, 5, '2026-01-05');
    expect(call(bench, 'meetings', {})).toMatchObject({
      ...{ invitations: 2, lateTotal: 1, mail: { letters: 4 } },
      late: [{ name: 'Pegawai B', moment: 'Senin, 5 Januari 2026, pukul 09.45–10.30 WIB' }],
    });
    invite(bench);
    expect(problems(bench)).toContain('meeting-day-past Rapat 3');
    expect([lettersTo(bench, 'B'), records(bench.world, 'Undangan Rapat').length]).toEqual([[], 2]);
  });

  test('the sheet of holidays is made when it is first opened, and a sheet that Teladan makes is not', () => {
    const bench = begun();
    expect(call(bench, 'showSheet', { table: 'Hari Libur' })).toEqual({ shown: true });
    expect(readSheet(bench.world, 'Hari Libur')).toEqual([['Tanggal', 'Keterangan']]);
    expect(call(bench, 'showSheet', { table: 'Tren' })).toEqual({ shown: false });
    expect(call(bench, 'showSheet', { table: 'Kriteria' })).toEqual({ shown: true });
  });

  test('skip holidays that HR wrote down; one that is none is told, and a meeting that HR put on one', () => {
    const bench = begun();
    call(bench, 'importTable', {
      name: 'hari-libur',
      rows: rowsOf([
        { Tanggal: '2/12/2026', Keterangan: 'Cuti bersama' },
        { Tanggal: '2026-12-03', Keterangan: '' },
        { Tanggal: '32 Desember', Keterangan: 'Salah ketik' },
        { Tanggal: '2026-12-05', Keterangan: 'Sabtu' },
      ]),
    });
    expect(call(bench, 'meetings', {}).proposal).toMatchObject({ total: 3, skipped: 2 });
    call(bench, 'proposeDates', {});
    expect(records(bench.world, 'Rapat').map(({ Tanggal }) => Tanggal)).toEqual(Array(3).fill('2026-12-04'));
    expect(problems(bench)).toEqual(['day-invalid Hari Libur 4']);
    setCell(bench.world, 'Rapat', 3, 5, '2026-12-02');
    call(bench, 'proposeDates', {});
    expect(problems(bench)).toEqual(['day-invalid Hari Libur 4', 'meeting-on-holiday Rapat 3']);
    expect(records(bench.world, 'Masalah').map((row) => row.Diterima)).toContain('2026-12-02 Cuti bersama');
    // Both it and a Sunday are told before the letters, which go all the same.
    setCell(bench.world, 'Rapat', 4, 5, '2026-12-06');
    expect(call(bench, 'proposeDates', {})).toMatchObject({
      ...{ invitations: 3, freeTotal: 2 },
      free: [
        { name: 'Pegawai B', moment: 'Rabu, 2 Desember 2026, pukul 09.45–10.30 WIB', holiday: 'Cuti bersama' },
        { name: 'Pegawai C', moment: 'Minggu, 6 Desember 2026, pukul 10.30–11.15 WIB', holiday: '' },
      ],
    });
    expect(problems(bench)).toEqual([
      'day-invalid Hari Libur 4',
      'meeting-on-holiday Rapat 3',
      'meeting-on-holiday Rapat 4',
    ]);
    setCell(bench.world, 'Rapat', 4, 5, '2026-12-04');
    call(bench, 'proposeDates', {});
    // Checking everything else forgets neither.
    call(bench, 'prepare', {});
    expect(problems(bench)).toEqual(expect.arrayContaining(['day-invalid Hari Libur 4', 'meeting-on-holiday Rapat 3']));
  });

  test('whoever finds no time is told', () => {
    const bench = begun();
    call(bench, 'importTable', {
      name: 'kebijakan',
      rows: rowsOf([
        { Kunci: 'Rapat: Hari Pertama', Nilai: '2026-12-02' },
        { Kunci: 'Rapat: Hari Terakhir', Nilai: '2026-12-02' },
        { Kunci: 'Rapat: Sampai Pukul', Nilai: '10' },
      ]),
    });
    expect(call(bench, 'meetings', {}).proposal).toMatchObject({
      total: 1,
      unplaced: ['Pegawai B', 'Pegawai C'],
    });
  });

  test('that HR moved onto each other are told, and dates that are none', () => {
    const bench = begun();
    call(bench, 'proposeDates', {});
    setCell(bench.world, 'Rapat', 3, 6, '09:15');
    setCell(bench.world, 'Rapat', 4, 5, 'lusa');
    expect(call(bench, 'proposeDates', {})).toMatchObject({ collisions: 1, dated: 2 });
    expect(problems(bench)).toEqual(
      expect.arrayContaining(['meeting-collides Rapat 3', 'meeting-time-invalid Rapat 4']),
    );
  });

  test('without any, nobody is invited', () => {
    expect(() => call(begun(), 'startJob', { name: 'meetings' })).toThrow('Belum ada tanggal rapat');
  });
});

describe('invitations', () => {
  test('say in a workbook of Papua its time and its zone, and calendars the same moment, wherever the script is', () => {
    const dist = mkdtempSync(join(tmpdir(), 'teladan-zone-'));
    cpSync(DIST, dist, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
    writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ ...manifest, timeZone: 'America/New_York' }));
    const bench = { ...begun(people(), { timeZone: 'Asia/Jayapura' }), dist };
    call(bench, 'proposeDates', {});
    invite(bench);
    rmSync(dist, { recursive: true });
    const [mail] = lettersTo(bench, 'B');
    expect(mail?.body).toContain('Rabu, 2 Desember 2026, pukul 09.45–10.30 WIT');
    expect(eventsIn(calendarIn(mail), 'DTSTART')).toEqual(['20261202T004500Z']);
  });

  test('go to both sides with a calendar file, to a supervisor in one letter with all their links', () => {
    const bench = begun();
    call(bench, 'proposeDates', {});
    expect(invite(bench)).toMatchObject({ finished: true });
    expect(bench.world.state.mails.map(({ to }) => to[0]).sort()).toEqual(
      [emailOf('A'), emailOf('A'), emailOf('B'), emailOf('C'), emailOf('Z')].sort(),
    );
    const [mail] = lettersTo(bench, 'A').filter(({ subject }) => subject.includes('jadwal Anda'));
    expect(mail?.body).toContain('Rabu, 2 Desember 2026, pukul 09.45–10.30 WIB, dengan Pegawai B.');
    expect(mail?.body).toContain('- Sasaran belum tercapai: Layanan selesai (80%)');
    expect(linksIn(mail?.body)).toHaveLength(2);
    expect(mail?.attachments).toMatchObject([{ name: 'rapat.ics', contentType: 'text/calendar' }]);
    const text = calendarIn(mail);
    expect(eventsIn(text, 'DTSTART')).toEqual(['20261202T024500Z', '20261202T033000Z']);
    expect(eventsIn(text, 'SEQUENCE')).toEqual(['0', '0']);
    expect(eventsIn(calendarIn(lettersTo(bench, 'B')[0]), 'UID')).toEqual([eventsIn(text, 'UID')[0]]);
    expect(text).not.toContain(nip('B'));
    expect(stateOf(bench, 'B')).toBe('Diundang');
  });

  test('sent again, nobody is told again', () => {
    const bench = begun();
    call(bench, 'proposeDates', {});
    invite(bench);
    const before = [bench.world.state.mails.length, records(bench.world, 'Undangan Rapat').length];
    invite(bench);
    expect([bench.world.state.mails.length, records(bench.world, 'Undangan Rapat').length]).toEqual(before);
    expect(Object.keys(bench.world.forms)).toHaveLength(2);
  });

  test('of a meeting that was moved go again, with the same UID, a higher SEQUENCE and the same link', () => {
    const bench = begun();
    call(bench, 'proposeDates', {});
    invite(bench);
    const [before] = lettersTo(bench, 'B');
    const [schedule] = lettersTo(bench, 'A').filter(({ subject }) => subject.includes('jadwal Anda'));
    setCell(bench.world, 'Rapat', 3, 5, 'besok');
    // Nobody is invited by a row that cannot be read, and the look says which it is, and why.
    expect(call(bench, 'meetings', {})).toMatchObject({
      ...{ invitations: 0, unreadableTotal: 1 },
      unreadable: { rows: [3], problems: [{ table: 'Rapat', row: 3, column: 'Tanggal', received: 'besok' }] },
    });
    setCell(bench.world, 'Rapat', 3, 5, '2026-12-04');
    expect(call(bench, 'meetings', {})).toMatchObject({ invitations: 1, counts: { moved: 1 } });
    const sent = bench.world.state.mails.length;
    invite(bench);
    expect(
      bench.world.state.mails
        .slice(sent)
        .map(({ to }) => to[0])
        .sort(),
    ).toEqual([emailOf('A'), emailOf('B')]);
    const [, after] = lettersTo(bench, 'B');
    expect(eventsIn(calendarIn(after), 'UID')).toEqual(eventsIn(calendarIn(before), 'UID'));
    expect(eventsIn(calendarIn(after), 'SEQUENCE')).toEqual(['1']);
    expect(after?.body).toContain('Berkas .ics terlampir');
    expect(after?.body).not.toContain('rapat.ics');
    expect(eventsIn(calendarIn(after), 'METHOD')).toEqual(['REQUEST']);
    expect(eventsIn(calendarIn(after), 'DTSTART')).toEqual(['20261204T024500Z']);
    expect(after?.body).toContain('waktu baru');
    expect(linksIn(lettersTo(bench, 'A').slice(-1)[0]?.body)).toEqual(linksIn(schedule?.body).slice(0, 1));
  });

  test('of a meeting whose row is gone or marked are called off once, in calendars and in the trail, and may go again', () => {
    const bench = begun();
    call(bench, 'proposeDates', {});
    invite(bench);
    const [before] = lettersTo(bench, 'B');
    deleteRow(bench.world, 'Rapat', 3);
    setCell(bench.world, 'Rapat', 3, (readSheet(bench.world, 'Rapat')[0] ?? []).indexOf('Batal') + 1, 'Ya');
    expect(call(bench, 'meetings', {})).toMatchObject({ invitations: 0, callOffs: 2 });
    let sent = bench.world.state.mails.length;
    const mails = () => bench.world.state.mails.slice(sent);
    invite(bench);
    expect(
      mails()
        .map(({ to }) => to[0])
        .sort(),
    ).toEqual([emailOf('A'), emailOf('B'), emailOf('C')].sort());
    // A supervises both: one letter, a file for each, since a file cancels one meeting.
    const [own] = lettersTo(bench, 'A').slice(-1);
    expect(own?.body).toContain('pukul 09.45–10.30 WIB, dengan Pegawai B: dibatalkan.');
    expect(own?.attachments.map(({ name }) => name)).toEqual(['rapat-batal-1.ics', 'rapat-batal-2.ics']);
    const data = call(bench, 'personData', { id: nip('B') }).sections.find(({ title }) =>
      title.includes('dijadwalkan'),
    );
    expect(data?.rows.map((row) => [row[1], row.at(-1)])).toEqual([
      ['2 Desember 2026, 09.45', ''],
      ['2 Desember 2026, 09.45', 'Ya'],
    ]);
    const [, cancelled] = lettersTo(bench, 'B');
    const text = calendarIn(cancelled);
    expect(eventsIn(text, 'UID')).toEqual(eventsIn(calendarIn(before), 'UID'));
    expect(['METHOD', 'SEQUENCE', 'STATUS', 'ORGANIZER'].map((name) => eventsIn(text, name)[0])).toEqual([
      'CANCEL',
      '1',
      'CANCELLED',
      `mailto:${OWNER}`,
    ]);
    expect([stateOf(bench, 'B'), stateOf(bench, 'C')]).toEqual(['Dibatalkan', 'Dibatalkan']);
    expect(records(bench.world, 'Jejak Audit').map((row) => row.Tindakan)).toContain('Batalkan rapat');
    sent = bench.world.state.mails.length;
    invite(bench);
    expect([mails(), call(bench, 'meetings', {}).callOffs]).toEqual([[], 0]);
    // Nobody is reminded of notes on what did not take place, and only whoever has no row is proposed another date.
    bench.world.clock.advance(3 * DAY);
    expect(call(bench, 'previewLetters', { kind: 'meeting-reminder', unit: null })).toMatchObject({ letters: 1 });
    expect(call(bench, 'proposeDates', {})).toMatchObject({ invitations: 1, dated: 2 });
    invite(bench);
    const again = calendarIn(lettersTo(bench, 'B').slice(-1)[0]);
    expect(['METHOD', 'SEQUENCE', 'STATUS'].map((name) => eventsIn(again, name)[0])).toEqual([
      'REQUEST',
      '2',
      'CONFIRMED',
    ]);
    expect(stateOf(bench, 'B')).toBe('Diundang');
  });

  test('under another supervisor: the former one is told that it is off, the new one gets a first invitation', () => {
    const bench = begun();
    call(bench, 'proposeDates', {});
    invite(bench);
    const [first] = lettersTo(bench, 'B');
    const header = readSheet(bench.world, 'Pegawai')[0] ?? [];
    setCell(bench.world, 'Pegawai', 3, header.indexOf('NIP Atasan') + 1, nip('C'));
    expect(call(bench, 'meetings', {})).toMatchObject({ invitations: 1, callOffs: 1 });
    const sent = bench.world.state.mails.length;
    invite(bench);
    const mails = bench.world.state.mails.slice(sent);
    const told = (name: string) =>
      mails
        .filter(({ to }) => to.includes(emailOf(name)))
        .map((mail) => [
          mail.attachments.map((file) => file.name),
          ...['METHOD', 'SEQUENCE', 'UID'].map((property) => eventsIn(calendarIn(mail), property)[0]),
        ]);
    const [uid] = eventsIn(calendarIn(first), 'UID');
    const off = [['rapat-batal-1.ics'], 'CANCEL', '1', uid];
    const [[, , , other] = []] = told('C');
    expect(told('A')).toEqual([off]);
    expect(told('B')).toEqual([off, [['rapat.ics'], 'PUBLISH', '0', other]]);
    expect(told('C')).toEqual([[['rapat.ics'], 'PUBLISH', '0', other]]);
    expect(other).not.toBe(uid);
    expect(lettersTo(bench, 'C').slice(-1)[0]?.body).not.toContain('waktu baru');
    expect(lettersTo(bench, 'A').slice(-1)[0]?.body).toContain('dengan Pegawai B: dibatalkan.');
    expect(stateOf(bench, 'B')).toBe('Diundang');
    invite(bench);
    expect(bench.world.state.mails).toHaveLength(sent + mails.length);
  });

  test('of the talk after one that was held are first invitations to another meeting, which may move in its turn', () => {
    const bench = invited();
    const [before] = lettersTo(bench, 'B');
    record(bench, HELD);
    pull(bench);
    for (const [day, method, sequence] of [
      ['2027-01-13', 'PUBLISH', '0'],
      ['2027-01-14', 'REQUEST', '1'],
    ] as const) {
      setCell(bench.world, 'Rapat', 3, 5, day);
      invite(bench);
      const [mail] = lettersTo(bench, 'B')
        .filter(({ attachments }) => attachments.length > 0)
        .slice(-1);
      const text = calendarIn(mail);
      expect(['METHOD', 'SEQUENCE'].map((name) => eventsIn(text, name)[0])).toEqual([method, sequence]);
      expect(eventsIn(text, 'UID')).not.toEqual(eventsIn(calendarIn(before), 'UID'));
      expect(mail?.body.includes('waktu baru'), day).toBe(method === 'REQUEST');
    }
  });

  test('a supervisor without an address keeps links in the sheet, and the employee is invited all the same', () => {
    const bench = begun(people({ A: { Email: '' } }));
    call(bench, 'proposeDates', {});
    invite(bench);
    expect(lettersTo(bench, 'B')).toHaveLength(1);
    expect(result(bench, 'B')?.['Tautan Atasan']).toMatch(/^https:/);
    const { leftOut } = call(bench, 'previewLetters', { kind: 'meeting', unit: null });
    expect(leftOut.map(({ name, reason }) => [name, reason])).toContainEqual([
      'Pegawai A',
      'tidak ada alamat email yang dapat dipakai di daftar pegawai',
    ]);
  });

  test('without permission to mail, everything is kept and no letter goes', () => {
    const bench = begun();
    bench.world.state.withheldScopes[OWNER] = ['https://www.googleapis.com/auth/script.send_mail'];
    call(bench, 'proposeDates', {});
    expect(invite(bench)?.doing).toContain('izin mengirim email');
    expect(bench.world.state.mails).toEqual([]);
    expect(stateOf(bench, 'B')).toBe('Diundang');
    const days = records(bench.world, 'Hasil Rapat').map((row) => String(row.Undangan).slice(0, 10));
    const last = [...days].sort().pop() ?? '';
    const before = days.filter((day) => day !== '' && day < last).length;
    const late = (count: number) => (count > 0 ? [{ what: 'meetings', count, to: 'meetings' }] : []);
    expect(lateAt(bench, `${last}T23:59:00`)).toEqual(late(before));
    expect(lateAt(bench, `${dayAfter(last, 1)}T00:00:00`)).toEqual(late(3));
  });
});

describe('what is recorded', () => {
  test('is kept at the pull, the employee is asked, and confirms', () => {
    const bench = invited();
    expect(call(bench, 'meetings', {})).toMatchObject({ counts: { awaited: 3 }, missingTotal: 2 });
    record(bench, HELD);
    pull(bench);
    expect(result(bench, 'B')).toMatchObject({
      Keadaan: 'Menunggu tanggapan pegawai',
      'Tanggal Rapat': '2026-12-02',
      'Tindak Lanjut': '- Menyusun jadwal laporan (tenggat 31 Januari 2027)',
    });
    expect(call(bench, 'meetings', {}).replies).toBe(1);
    const sent = bench.world.state.mails.length;
    invite(bench);
    expect(bench.world.state.mails.slice(sent).map(({ to }) => to[0])).toEqual([emailOf('B')]);
    expect(lettersTo(bench, 'B').slice(-1)[0]?.body).toContain('Catatan: Kerja baik, laporan sering terlambat.');
    reply(bench, { 'Pernyataan Anda': 'Catatan rapat benar', 'Komentar Anda': 'Saya siap.' });
    pull(bench);
    expect(result(bench, 'B')).toMatchObject({ Keadaan: 'Dikonfirmasi', 'Komentar Pegawai': 'Saya siap.' });
    const rows = records(bench.world, 'Catatan Rapat').length;
    pull(bench);
    expect(records(bench.world, 'Catatan Rapat')).toHaveLength(rows);
  });

  test('may be disputed, and a corrected record asks again', () => {
    const bench = invited();
    record(bench, HELD);
    pull(bench);
    invite(bench);
    reply(bench, { 'Pernyataan Anda': 'Saya tidak setuju dengan catatan rapat', 'Komentar Anda': 'Tidak benar.' });
    pull(bench);
    expect(call(bench, 'meetings', {}).disputed).toEqual([
      { name: 'Pegawai B', unit: 'Sekretariat', comment: 'Tidak benar.' },
    ]);
    bench.world.clock.advance(60_000);
    record(bench, { ...HELD, 'Catatan rapat': 'Kerja baik.' });
    pull(bench);
    expect(stateOf(bench, 'B')).toBe('Menunggu tanggapan pegawai');
    expect(records(bench.world, 'Catatan Rapat').map(({ Versi, Catatan }) => [Versi, Catatan])).toEqual([
      [1, 'Kerja baik, laporan sering terlambat.'],
      [2, 'Kerja baik.'],
    ]);
    invite(bench);
    reply(bench, { 'Pernyataan Anda': 'Catatan rapat benar' });
    pull(bench);
    expect(stateOf(bench, 'B')).toBe('Dikonfirmasi');
  });

  test('without the other side: absent, a new date asks again by another link, and the old answer stays', () => {
    const bench = invited();
    record(bench, { 'Pelaksanaan rapat': 'Rapat tidak terlaksana karena pegawai tidak hadir' });
    pull(bench);
    expect(stateOf(bench, 'B')).toBe('Pegawai tidak hadir');
    expect(call(bench, 'meetings', {})).toMatchObject({ counts: { absent: 1, awaited: 2 } });
    setCell(bench.world, 'Rapat', 3, 5, '2026-12-08');
    invite(bench);
    expect(stateOf(bench, 'B')).toBe('Diundang');
    bench.world.clock.advance(6 * DAY);
    record(bench, HELD);
    pull(bench);
    expect(stateOf(bench, 'B')).toBe('Menunggu tanggapan pegawai');
    expect(records(bench.world, 'Catatan Rapat').map(({ Ke, Pelaksanaan }) => [Ke, Pelaksanaan])).toEqual([
      [1, 'Pegawai tidak hadir'],
      [2, 'Terlaksana'],
    ]);
  });

  test('is asked for again of whoever has written nothing, once the day is over and not before', () => {
    const bench = begun();
    call(bench, 'proposeDates', {});
    invite(bench);
    const preview = () => call(bench, 'previewLetters', { kind: 'meeting-reminder', unit: null });
    expect(preview()).toMatchObject({ letters: 0, leftOutTotal: 0 });
    bench.world.clock.advance(5 * DAY);
    record(bench, HELD);
    pull(bench);
    expect(preview()).toMatchObject({ letters: 2, links: 2 });
    const sent = bench.world.state.mails.length;
    finish(bench, call(bench, 'startReminders', { kind: 'meeting-reminder', unit: null }));
    expect(bench.world.state.mails.slice(sent).map(({ attachments }) => attachments.length)).toEqual([0, 0]);
  });
});

describe('an adjusted rating', () => {
  /** Everybody assessed and closed, then invited. */
  function assessed(): Bench {
    const tables = new Map([...people(), ['penugasan', assignments('Z>A', 'A>A', 'B>B')] as const]);
    const bench = begun(tables);
    openForms(bench);
    enterAnswers(bench, call(bench, 'transcribe', { rows: answers('Z>A 4 5', 'A>A 5 5') }).submissions);
    call(bench, 'evaluate', {});
    closePeriod(bench);
    call(bench, 'proposeDates', {});
    invite(bench);
    bench.world.clock.advance(3 * DAY);
    return bench;
  }
  const byZ = (bench: Bench, said: Readonly<Record<string, string>>): void => {
    answerBy(bench, linksIn(lettersTo(bench, 'Z').slice(-1)[0]?.body)[0] ?? '', 'Z', said);
    pull(bench);
  };

  test('stands beside the computed one with its reason, and never in its place', () => {
    const bench = assessed();
    const before = records(bench.world, 'Nilai');
    byZ(bench, { ...HELD, 'Nilai penyesuaian': '95', 'Alasan nilai penyesuaian': 'Tugas tambahan' });
    expect(result(bench, 'A')).toMatchObject({ 'Nilai Penyesuaian': 95, 'Alasan Penyesuaian': 'Tugas tambahan' });
    expect(result(bench, 'A')?.['Nilai Akhir']).toBe(before.find(({ NIP }) => NIP === nip('A'))?.['Nilai Akhir']);
    expect(result(bench, 'A')?.['Nilai Akhir']).toBeGreaterThan(0);
    expect(records(bench.world, 'Nilai')).toEqual(before);
  });

  test('without a reason, or beyond the scale, does not count and is told', () => {
    const bench = assessed();
    byZ(bench, { ...HELD, 'Nilai penyesuaian': '95' });
    expect(result(bench, 'A')?.['Nilai Penyesuaian']).toBe('');
    expect(problems(bench)).toContain('adjustment-unreasoned Catatan Rapat 2');
    bench.world.clock.advance(60_000);
    byZ(bench, { ...HELD, 'Nilai penyesuaian': '95', 'Alasan nilai penyesuaian': 'Tugas tambahan' });
    expect(problems(bench).filter((one) => one.includes('Catatan Rapat'))).toEqual([]);
  });

  test('stands in the document of the evaluation beside the computed one, for three people to sign', () => {
    const bench = assessed();
    byZ(bench, { ...HELD, 'Nilai penyesuaian': '95', 'Alasan nilai penyesuaian': 'Tugas tambahan' });
    const view = call(bench, 'documents', { unit: null, personId: null });
    expect(view).toMatchObject({ units: ['Sekretariat'], unit: 'Sekretariat', personId: null });
    expect(view.documents.map(({ name }) => name)).toEqual(['Pegawai A', 'Pegawai B', 'Pegawai C']);
    const [own, below] = view.documents;
    expect(own?.result.final).toBe(result(bench, 'A')?.['Nilai Akhir']);
    expect(own).toMatchObject({
      supervisor: { id: nip('Z'), name: 'Sekretaris Daerah' },
      superior: null,
      targets: [{ label: 'T1', goal: 100, realised: 100, achievement: 100 }],
      criteria: [{ points: { self: 120, supervisor: 100, peer: null } }, { points: { self: 120, supervisor: 120 } }],
      meeting: { heldOn: '2 Desember 2026', adjusted: { value: 95, reason: 'Tugas tambahan' }, reply: null },
    });
    // B has a supervisor's supervisor, and nothing that was rated: not known is null, never zero.
    expect(below).toMatchObject({ supervisor: { id: nip('A') }, superior: { id: nip('Z') }, result: { final: null } });
    expect(call(bench, 'documents', { unit: 'Sekretariat', personId: nip('B') }).documents).toHaveLength(1);
  });

  test('what only some may read is not in the agenda', () => {
    const bench = assessed();
    const printed = (choice: Partial<Parameters<Api['agendas']>[0]> = {}) =>
      call(bench, 'agendas', { day: null, unit: null, personId: null, ...choice });
    const { agendas, day, days } = printed();
    // The last day with a meeting, since none is to come.
    expect([day, days]).toEqual(['2026-12-02', [{ day: '2026-12-02', text: '2 Desember 2026' }]]);
    expect(agendas.map(({ employee }) => employee.name)).toEqual(['Pegawai A', 'Pegawai B', 'Pegawai C']);
    expect(agendas[0]).toMatchObject({
      supervisor: { id: nip('Z'), name: 'Sekretaris Daerah', position: 'Sekda' },
      moment: 'Rabu, 2 Desember 2026, pukul 09.00–09.45 WIB',
      targets: [{ label: 'T1', goal: 100, realised: 100, achievement: 100 }],
      growth: ['Pernyataan 1 (100)', 'Pernyataan 2 (120)'],
      gaps: ['Pandangan berbeda tentang "Pernyataan 1": diri 120, atasan 100'],
      strengths: [],
      actions: [],
    });
    // Of somebody whom nobody has rated there is nothing but the targets.
    expect(agendas[1]).toMatchObject({ targets: [{ realised: 80 }], growth: [], gaps: [] });
    setCell(bench.world, 'Rapat', 2, 9, 'Ya');
    expect(printed().people.map(({ name }) => name)).toEqual(['Pegawai B', 'Pegawai C']);
    expect(printed({ personId: nip('C') }).agendas).toHaveLength(1);
    expect(printed({ unit: 'Lain' }).agendas).toEqual([]);
    expect(call(bench, 'showAgendas', {})).toEqual({ shown: true });
    const [schedule] = lettersTo(bench, 'Z');
    expect(schedule?.body).toContain('Pandangan berbeda tentang "Pernyataan 1": diri 120, atasan 100');
    expect(schedule?.body).toContain('Perlu perhatian: "Pernyataan 1" (100)');
  });
});

test('stopped at any call that matters and begun again, it ends as undisturbed, with nobody told twice', () => {
  // One pair says as much as many, and makes fewer calls to be stopped at.
  const bench = begun(new Map([...people()].map(([name, rows]) => [name, rows.slice(0, 2)] as const)));
  call(bench, 'proposeDates', {});
  const before = JSON.stringify(bench.world.state);
  const stage = (at: Bench) => {
    invite(at);
  };
  const played = play('invite', stage, before);
  const told = (world: World) => ({
    mails: world.state.mails.map(({ to, subject }) => `${to[0]} ${subject}`).sort(),
    invitations: records(world, 'Undangan Rapat').map((row) => [row.NIP, row.Ke, row.Pemindahan, row.Mulai]),
    states: ['A', 'B', 'C'].map((name) => stateOf({ world, dist: DIST }, name)),
    linked: Object.values(world.forms).filter(({ destination }) => destination !== null).length,
  });
  expect(played.calls).toBeGreaterThan(100);
  expectUndisturbed(played, ownPart(played.moments), told);
}, 240_000);
