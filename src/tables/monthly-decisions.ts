/**
 * Keputusan Bulanan: what the committee decided on each month, quarter and year, a row a winner, or one row where nobody wins. Rows
 * are only added; the last version about a span stands.
 */
import type { MonthlyDecision } from '../core/act/monthly/award.ts';
import { groupBy } from '../core/number.ts';
import { type Grid, moment, number, parseRows, type RowOf, table, text } from './notation.ts';

const wrapped = <C>(column: C) => ({ ...column, wrap: true });

export const MONTHLY_DECISIONS = table('monthly-decisions', 'Keputusan Bulanan', 'kept', [
  text('span', 'Masa', 90),
  number('version', 'Versi', '0', 60),
  text('personId', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('total', 'Nilai'),
  text('outcome', 'Keputusan', 150),
  wrapped(text('reason', 'Alasan', 360)),
  { ...text('members', 'NIP Tim Penilai', 320), wrap: true },
  text('by', 'Oleh', 280),
  moment('at', 'Waktu'),
] as const);

const OUTCOME = { winner: 'Penerima', none: 'Tidak ada penerima' } as const;
const BETWEEN = ', ';

/** Names and numbers of winners as they were when it was decided. */
export interface WinnerPlace {
  readonly name: string;
  readonly unit: string;
  /** The month's total; undefined for a quarter and a year, which have none. */
  readonly total: number | undefined;
}

/** A decision with what its winners were called. */
export interface KeptAward extends MonthlyDecision {
  readonly places: ReadonlyMap<string, WinnerPlace>;
}

/** All decisions, in the order in which they were kept. */
export const parseMonthlyDecisions = (grid: Grid | undefined): readonly KeptAward[] => {
  const rows = parseRows(MONTHLY_DECISIONS, grid).filter(({ span, version }) => span !== '' && version !== undefined);
  return [...groupBy(rows, ({ span, version }) => `${span}|${version}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const winners = own.filter(({ personId }) => personId !== '');
    return [
      {
        span: first.span,
        version: first.version ?? 0,
        winners: winners.map(({ personId }) => personId),
        places: new Map(winners.map(({ personId, name, unit, total }) => [personId, { name, unit, total }])),
        reason: first.reason,
        members: first.members.split(',').flatMap((id) => id.trim() || []),
        by: first.by,
        at: first.at,
      },
    ];
  });
};

/** The rows of one decision. */
export function monthlyDecisionRows(award: KeptAward): readonly RowOf<typeof MONTHLY_DECISIONS>[] {
  const { span, version, winners, places, reason, members, by, at } = award;
  const shared = { span, version, reason, members: members.join(BETWEEN), by, at };
  const nobody = { name: '', unit: '', total: undefined };
  return winners.length === 0
    ? [{ ...shared, ...nobody, personId: '', outcome: OUTCOME.none }]
    : winners.map((personId) => ({
        ...shared,
        ...nobody,
        ...places.get(personId),
        personId,
        outcome: OUTCOME.winner,
      }));
}
