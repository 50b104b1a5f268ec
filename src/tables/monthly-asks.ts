/** Permintaan Bulanan: who was asked about whose month, and until when it could be answered. Rows are only added. */
import type { MonthlyAsk } from '../core/act/monthly/ask.ts';
import { fold, type Grid, moment, number, type RowOf, readTable, table, text } from './notation.ts';

export const MONTHLY_ASKS = table('monthly-asks', 'Permintaan Bulanan', 'kept', [
  number('period', 'Periode', '0', 80),
  text('month', 'Bulan', 90),
  text('role', 'Peran', 90),
  text('raterId', 'NIP Penilai', 165),
  text('rateeId', 'NIP Dinilai', 165),
  moment('until', 'Sampai'),
  moment('at', 'Waktu'),
] as const);

/** Who is asked, as the sheets say it. */
export const MONTHLY_ROLE_WORDS: Readonly<Record<MonthlyAsk['role'], string>> = {
  monthly: 'Atasan',
  'monthly-peer': 'Rekan',
};

/** The requests of a period, in the order in which they were made; a row that says no role is none. */
export const parseMonthlyAsks = (grid: Grid | undefined, period: number): readonly MonthlyAsk[] =>
  readTable(MONTHLY_ASKS, grid, (row): MonthlyAsk | undefined => {
    const role = (['monthly', 'monthly-peer'] as const).find(
      (one) => fold(MONTHLY_ROLE_WORDS[one]) === fold(row.cell('role')),
    );
    if (!role || row.number('period', { blank: true }) !== period) return undefined;
    return {
      role,
      month: row.verbatim('month'),
      raterId: row.verbatim('raterId'),
      rateeId: row.verbatim('rateeId'),
      until: row.verbatim('until'),
      at: row.verbatim('at'),
    };
  }).values;

export const monthlyAskRow = (ask: MonthlyAsk, period: number): RowOf<typeof MONTHLY_ASKS> => ({
  ...ask,
  period,
  role: MONTHLY_ROLE_WORDS[ask.role],
});
