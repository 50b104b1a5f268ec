/**
 * Training: the catalogue of trainings and workshops, each held once. One that is held again has a code of its own.
 *
 * Days are calendar days as the sheet shows them, so no time zone decides in which year a training ends.
 */

import type { Problem } from '../problem.ts';
import type { Competence, TrainingKind } from '../types.ts';

/** A training or workshop of the catalogue. `hours` are JP (jam pelajaran). */
export interface Training {
  readonly code: string;
  readonly title: string;
  readonly kind: TrainingKind | undefined;
  /** Official families of competence that it belongs to. */
  readonly families: readonly Competence[];
  /** Codes of the criteria it serves. */
  readonly criteria: readonly string[];
  readonly hours: number | undefined;
  /** The first day, YYYY-MM-DD; what was typed where that is no day. */
  readonly date: string;
  /** The last day, YYYY-MM-DD: the first one where no other is written, undefined where no day can be read. */
  readonly ends: string | undefined;
  readonly place: string;
  /** People it has room for; undefined where there is no limit. */
  readonly seats: number | undefined;
  readonly provider: string;
  readonly row: number;
}

/**
 * The calendar year in which a training ends, which is the year that its hours count for; undefined where no day is known.
 *
 * @example
 * yearOf({ ends: '2026-12-31' }) // => 2026
 * yearOf({ ends: undefined }) // => undefined
 */
export const yearOf = ({ ends }: Pick<Training, 'ends'>): number | undefined =>
  ends === undefined ? undefined : Number(ends.slice(0, 4));

/** Whether a training is over for a period: it ended in an earlier year. Without a day it may still come. */
export const isOver = (training: Pick<Training, 'ends'>, period: number): boolean =>
  (yearOf(training) ?? period) < period;

/** Keeps the first row of each code, and tells repeated codes and criteria that do not exist. */
export function checkTrainings(
  rows: readonly Training[],
  criterionCodes: ReadonlySet<string>,
): { readonly trainings: readonly Training[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const trainings = rows.filter(({ code, criteria, row }) => {
    const tell = (what: Problem['code'], column: keyof Training, received: string, details: Problem['details'] = {}) =>
      problems.push({ code: what, table: 'trainings', row, column, received, details });
    for (const criterion of criteria)
      if (!criterionCodes.has(criterion)) tell('criterion-unknown', 'criteria', criterion);
    if (!seen.has(code)) return seen.add(code);
    tell('row-repeated', 'code', code, { what: code });
    return false;
  });
  return { trainings, problems };
}
