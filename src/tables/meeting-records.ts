/** Catatan Rapat: what supervisors recorded of meetings, a version a row. Rows are only added. */
import { type MeetingRecord, OUTCOMES, type Outcome } from '../core/act/meeting.ts';
import { day, fold, type Grid, moment, number, type RowOf, readTable, table, text } from './notation.ts';

const wrapped = <C>(column: C) => ({ ...column, wrap: true });

export const MEETING_RECORDS = table('meeting-records', 'Catatan Rapat', 'kept', [
  number('period', 'Periode', '0', 80),
  text('employeeId', 'NIP', 165),
  text('supervisorId', 'NIP Atasan', 165),
  number('round', 'Ke', '0', 60),
  number('version', 'Versi', '0', 70),
  moment('at', 'Waktu'),
  text('outcome', 'Pelaksanaan', 150),
  day('heldOn', 'Tanggal Rapat'),
  wrapped(text('notes', 'Catatan', 320)),
  wrapped(text('action1', 'Tindak Lanjut 1', 220)),
  day('due1', 'Tenggat 1'),
  wrapped(text('action2', 'Tindak Lanjut 2', 220)),
  day('due2', 'Tenggat 2'),
  wrapped(text('action3', 'Tindak Lanjut 3', 220)),
  day('due3', 'Tenggat 3'),
  text('adjusted', 'Nilai Penyesuaian', 130),
  wrapped(text('reason', 'Alasan Penyesuaian', 260)),
  text('assurance', 'Kepastian', 110),
] as const);

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  held: 'Terlaksana',
  absent: 'Pegawai tidak hadir',
  postponed: 'Ditunda',
};

/** What stands where only the code says who sent it. */
const CODE_ALONE = 'Kode saja';

/** A record with the period and row that it stands in. */
export interface SheetRecord extends MeetingRecord {
  readonly period: number;
  readonly row: number;
}

/** All records, of whatever period; a row that does not say whose it is or what became of the meeting is none. */
export const parseMeetingRecords = (grid: Grid | undefined): readonly SheetRecord[] =>
  readTable(MEETING_RECORDS, grid, (row): SheetRecord | undefined => {
    const outcome = OUTCOMES.find((one) => fold(OUTCOME_WORDS[one]) === fold(row.cell('outcome')));
    const [period, round, version] = (['period', 'round', 'version'] as const).map((key) =>
      row.number(key, { blank: true }),
    );
    if (!outcome || period === undefined || round === undefined || version === undefined) return undefined;
    const actions = (
      [
        ['action1', 'due1'],
        ['action2', 'due2'],
        ['action3', 'due3'],
      ] as const
    ).map(([what, due]) => ({ what: row.verbatim(what), due: row.verbatim(due) }));
    return {
      period,
      round,
      version,
      outcome,
      row: row.row,
      employeeId: row.verbatim('employeeId'),
      supervisorId: row.verbatim('supervisorId'),
      at: row.verbatim('at'),
      heldOn: row.verbatim('heldOn'),
      notes: row.verbatim('notes'),
      actions: actions.filter(({ what }) => what !== ''),
      adjusted: row.verbatim('adjusted'),
      reason: row.verbatim('reason'),
      byCodeAlone: row.text('assurance') === CODE_ALONE,
    };
  }).values;

export const recordsOfPeriod = (grid: Grid | undefined, period: number): readonly SheetRecord[] =>
  parseMeetingRecords(grid).filter((record) => record.period === period);

export function meetingRecordRow(record: MeetingRecord, period: number): RowOf<typeof MEETING_RECORDS> {
  const { actions, byCodeAlone, outcome, ...rest } = record;
  const [first, second, third] = actions;
  return {
    ...rest,
    period,
    outcome: OUTCOME_WORDS[outcome],
    action1: first?.what ?? '',
    due1: first?.due ?? '',
    action2: second?.what ?? '',
    due2: second?.due ?? '',
    action3: third?.what ?? '',
    due3: third?.due ?? '',
    assurance: byCodeAlone ? CODE_ALONE : '',
  };
}
