/** Facts about the tables of meetings: what is written is read again, what HR types is taken or told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_AGENDA } from '../../src/core/act/agenda.ts';
import { type Invitation, type MeetingRecord, OUTCOMES } from '../../src/core/act/meeting.ts';
import type { Roster } from '../../src/core/plan/roster.ts';
import {
  MEETING_INVITATIONS,
  meetingInvitationRow,
  parseMeetingInvitations,
} from '../../src/tables/meeting-invitations.ts';
import { MEETING_RECORDS, meetingRecordRow, parseMeetingRecords } from '../../src/tables/meeting-records.ts';
import { listedMeetings, MEETINGS, parseMeetings, withMeetings } from '../../src/tables/meetings.ts';
import { type Grid, makeGrid } from '../../src/tables/notation.ts';

const B = '198609262015051001';
const A = '197504012000031002';
const roster = {
  people: new Map([
    [A, { name: 'Atasan', unit: '' }],
    [B, { name: 'Budi', unit: 'Sekretariat' }],
  ]),
  supervisors: new Map([[B, A]]),
} as unknown as Roster;
const appointment = { employeeId: B, supervisorId: A, start: '2026-12-14T09:00', minutes: 45, place: 'Aula' };

describe('round trips', () => {
  test('Rapat', () => {
    const { values, problems } = parseMeetings(withMeetings(undefined, [appointment], roster), roster);
    expect(problems).toEqual([]);
    expect(values).toEqual([{ ...appointment, row: 2 }]);
  });
  test('Undangan Rapat', () => {
    const invitation: Invitation = {
      ...appointment,
      round: 2,
      sequence: 3,
      edition: 4,
      at: '2026-12-01T09:00:00',
      by: 'hr@contoh.example',
      agenda: {
        ...NO_AGENDA,
        gaps: [{ criterion: 'C1', self: 120, supervisor: 80 }],
        actions: [{ what: 'x', due: '' }],
      },
    };
    const off: Invitation = { ...invitation, calledOff: true };
    const grid = makeGrid(
      MEETING_INVITATIONS,
      [invitation, off].map((one) => meetingInvitationRow(one, 2026)),
    );
    expect(parseMeetingInvitations(grid, 2026)).toEqual([invitation, off].map((one) => expect.objectContaining(one)));
    expect(parseMeetingInvitations(grid, 2026)[0]?.calledOff).toBeUndefined();
    expect(parseMeetingInvitations(grid, 2027)).toEqual([]);
  });
  test('Undangan Rapat whose agenda somebody typed over still says when they meet', () => {
    const row = {
      ...meetingInvitationRow(
        { ...appointment, round: 1, sequence: 0, edition: 1, at: '', by: '', agenda: NO_AGENDA },
        2026,
      ),
    };
    const grid = makeGrid(MEETING_INVITATIONS, [{ ...row, agenda: 'lihat email' }]);
    expect(parseMeetingInvitations(grid, 2026)).toMatchObject([{ start: '2026-12-14T09:00', agenda: NO_AGENDA }]);
  });
  test('Catatan Rapat', () => {
    const text = fc.string();
    const action = fc.record({ what: fc.string({ minLength: 1 }), due: fc.constantFrom('', '2026-12-31') });
    const record: fc.Arbitrary<MeetingRecord> = fc.record({
      employeeId: fc.constant(B),
      supervisorId: fc.constant(A),
      round: fc.integer({ min: 1, max: 9 }),
      version: fc.integer({ min: 1, max: 9 }),
      at: fc.constant('2026-12-14T10:00:00'),
      outcome: fc.constantFrom(...OUTCOMES),
      heldOn: fc.constantFrom('', '2026-12-14'),
      notes: text,
      actions: fc.array(action, { maxLength: 3 }),
      adjusted: fc.constantFrom('', '95', '95,5'),
      reason: text,
      byCodeAlone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (records) => {
        const grid = makeGrid(
          MEETING_RECORDS,
          records.map((one) => meetingRecordRow(one, 2026)),
        );
        expect(parseMeetingRecords(grid)).toEqual(
          records.map((one, index) => ({ ...one, period: 2026, row: index + 2 })),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('what HR types into Rapat', () => {
  const header = MEETINGS.columns.map((column) => column.header);
  const row = (changes: Readonly<Record<string, string | number>> = {}) => {
    const cells: Readonly<Record<string, string | number>> = {
      NIP: B,
      Tanggal: '2026-12-14',
      Pukul: '09:00',
      Menit: 45,
      ...changes,
    };
    return header.map((title) => cells[title] ?? '');
  };
  const parsed = (...rows: Grid[number][]) => parseMeetings([header, ...rows], roster);
  test.each([
    ['14/12/2026', '9.30', '2026-12-14T09:30'],
    ['2026-12-14T00:00:00', '1899-12-30T09:30:00', '2026-12-14T09:30'],
    ['2026-12-14', '09:30:00', '2026-12-14T09:30'],
  ])('%s and %s are %s', (day, time, start) => {
    expect(parsed(row({ Tanggal: day, Pukul: time })).values).toMatchObject([{ start }]);
  });
  test.each([
    [{ Tanggal: 'lusa' }, 'meeting-time-invalid day'],
    [{ Tanggal: '' }, 'meeting-time-invalid day'],
    [{ Pukul: '25:00' }, 'meeting-time-invalid time'],
    [{ Pukul: 'pagi' }, 'meeting-time-invalid time'],
    [{ Menit: 0 }, 'number-invalid minutes'],
    [{ Menit: '' }, 'cell-blank minutes'],
    [{ NIP: '198609262015051009' }, 'nip-unknown id'],
    [{ NIP: A }, 'supervisor-missing id'],
  ] as const)('%j is told as %s, and nobody is invited by it', (changes, told) => {
    const { values, problems } = parsed(row(changes));
    expect(values).toEqual([]);
    expect(problems.map(({ code, column }) => `${code} ${column}`)).toEqual([told]);
  });
  test('a row marked under Batal is no appointment, another word there is told and the row stands', () => {
    const marked = parsed(row({ Batal: 'ya', Tanggal: 'lusa' }), row());
    expect([marked.values.length, marked.problems]).toEqual([1, []]);
    const unclear = parsed(row({ Batal: 'mungkin' }));
    expect(unclear.values).toHaveLength(1);
    expect(unclear.problems.map(({ code, column }) => `${code} ${column}`)).toEqual(['choice-unknown off']);
  });
  test('says whose meetings it lists, unless its column of NIP is gone', () => {
    const listed = (...rows: Grid[number][]) => listedMeetings([header, ...rows]);
    expect(listed(row({ Tanggal: 'lusa' }), row({ Batal: 'Ya' }))).toEqual([
      { employeeId: B, isOff: false },
      { employeeId: B, isOff: true },
    ]);
    expect(listed()).toEqual([]);
    expect([undefined, [], [[]]].map(listedMeetings)).toEqual([undefined, undefined, undefined]);
    expect(listedMeetings([header.map((title) => (title === 'NIP' ? 'Nomor' : title)), row()])).toBeUndefined();
    const older = header.filter((title) => title !== 'Batal');
    expect(parseMeetings([older, row().slice(0, older.length)], roster).problems).toEqual([]);
  });
  test('the first row of a person counts and a second is told', () => {
    const { values, problems } = parsed(row(), row({ Pukul: '10:00' }));
    expect(values).toMatchObject([{ start: '2026-12-14T09:00', row: 2 }]);
    expect(problems.map(({ code, row: at }) => `${code} ${at}`)).toEqual(['nip-repeated 3']);
  });
  test('new dates stand below what is there, with columns of their own kept', () => {
    const grid: Grid = [
      [...header, 'Catatan HR'],
      [...row(), 'penting'],
    ];
    const after = withMeetings(grid, [{ ...appointment, employeeId: A, supervisorId: B }], roster);
    expect(after.slice(0, 2)).toEqual(grid);
    expect(after[2]?.[0]).toBe(A);
  });
});
