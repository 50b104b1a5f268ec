/**
 * Matters of guidance: a low rating, or low ratings on end (PP 30/2019 art. 56-58). Never discipline.
 *
 * Looks at ratings that are frozen or final alone, as they count officially: what an objection changed is not low any more.
 */
import { groupBy } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import type { Employee } from '../plan/roster.ts';
import type { RatingNow } from './dossier-ground.ts';
import { type HistoryEntry, isLow, lowRow, yearsUnknown } from './history.ts';
import type { Matter } from './matter.ts';
import { officialOf } from './objection.ts';

/** A rating with the row that it stands in. */
export interface RatedRow {
  readonly entry: HistoryEntry;
  readonly table: 'ratings' | 'history';
  readonly row: number;
}

/** What matters of guidance are found in: ratings of this period that are frozen, and those of finalised ones. */
export interface LowGround {
  readonly employees: readonly Employee[];
  readonly ratings: readonly RatedRow[];
  readonly period: number;
  /** People whose objection is not decided yet. */
  readonly objecting: ReadonlySet<string>;
  readonly policy: Pick<Policy, 'goodLimit' | 'fairLimit' | 'guidanceLowPeriods'>;
}

/** The number of a rating as it stands in its row: the final one, or the lower of results and behaviour on the quadrant. */
export function computedValueOf({
  final,
  results,
  behaviour,
}: Pick<HistoryEntry, 'final' | 'results' | 'behaviour'>): number | undefined {
  const parts = [results, behaviour].filter((value) => value !== undefined);
  return final ?? (parts.length > 0 ? Math.min(...parts) : undefined);
}

/** The number that a low rating is low by: what was decided, else what was computed. */
const lowValueOf = (entry: HistoryEntry): number | undefined =>
  officialOf(entry, entry.decided).final ?? computedValueOf(entry);

/** What a rating of a closed period says, as it counts officially. */
export const ratingNow = (entry: HistoryEntry): RatingNow => ({
  personId: entry.personId,
  period: entry.period,
  value: lowValueOf(entry),
  isLow: isLow(officialOf(entry, entry.decided)),
});

/** One person's ratings as a matter, where the last of them is of this period and low. */
function lowMatter(id: string, own: readonly RatedRow[], ground: LowGround): readonly Matter[] {
  const entries = own.map(({ entry }) => entry);
  const low = lowRow(entries);
  const last = low[low.length - 1];
  const value = last && lowValueOf(last);
  if (!last || last.period !== ground.period || value === undefined) return [];
  const { guidanceLowPeriods, fairLimit, goodLimit } = ground.policy;
  const isAlone = own.length === 1;
  const unknown = yearsUnknown(entries);
  const rows = low.flatMap((entry) => own.find((one) => one.entry === entry) ?? []);
  return [
    {
      personId: id,
      track: 'guidance',
      rule: low.length >= guidanceLowPeriods ? 'repeated-low' : 'low-rating',
      article: '56',
      period: ground.period,
      from: '',
      to: '',
      value,
      threshold: officialOf(last, last.decided).final === undefined ? goodLimit : fairLimit,
      unit: 'points',
      sources: rows.map(({ table, row, entry }) => ({
        table,
        row,
        at: String(entry.period),
        value: computedValueOf(entry),
      })),
      missing: [
        ...(isAlone ? [{ code: 'no-history' as const, where: '' }] : []),
        ...(unknown.length > 0 ? [{ code: 'years' as const, where: unknown.join(', ') }] : []),
        ...(ground.objecting.has(id) ? [{ code: 'objection-open' as const, where: '' }] : []),
      ],
    },
  ];
}

/** Matters of guidance, in NIP order. */
export function guidanceMatters(ground: LowGround): readonly Matter[] {
  const byPerson = groupBy(ground.ratings, ({ entry }) => entry.personId);
  return ground.employees.flatMap(({ id }) => lowMatter(id, byPerson.get(id) ?? [], ground));
}
