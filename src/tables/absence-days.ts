/**
 * Ketidakhadiran: days of absence one by one, where HR keeps them. Kehadiran counts months; only days show what followed on
 * what. Days of earlier years stay, so that a run over New Year is one run.
 */
import type { AbsenceDay, AbsenceKind } from '../core/plan/absence-day.ts';
import { parseDay } from '../core/plan/day.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { chosen, fold, type Grid, readTable, table, text } from './notation.ts';

export const ABSENCE_WORDS: Readonly<Record<AbsenceKind, string>> = {
  unexcused: 'Tanpa Keterangan',
  excused: 'Alasan Sah',
};

/** What attendance lists say beside the two words of the sheet. */
const LIST_WORDS: Readonly<Record<string, AbsenceKind>> = {
  alpa: 'unexcused',
  tk: 'unexcused',
  sakit: 'excused',
  izin: 'excused',
  cuti: 'excused',
  'dinas luar': 'excused',
};

export const ABSENCE_DAYS = table('absence-days', 'Ketidakhadiran', 'optional', [
  text('employeeId', 'NIP', 165),
  text('day', 'Tanggal', 110),
  chosen(text('kind', 'Keterangan', 150), ABSENCE_WORDS),
] as const);

export const parseAbsenceDays = (grid: Grid | undefined): Parsed<AbsenceDay> =>
  readTable(ABSENCE_DAYS, grid, (row): AbsenceDay => {
    const employeeId = referredNip(row, 'employeeId', true);
    const day = parseDay(row.text('day')) ?? '';
    if (day === '') row.tell(row.text('day') === '' ? 'cell-blank' : 'day-invalid', 'day');
    const kind = LIST_WORDS[fold(row.cell('kind'))] ?? row.choice('kind', ABSENCE_WORDS);
    return { employeeId, day, kind, row: row.row };
  });
