/**
 * Keputusan Penghargaan: what people decided about candidates for an award, by cycle. Rows are only added: a later one
 * withdraws an earlier.
 */
import type { Decision } from '../core/act/decision.ts';
import type { Parsed } from '../core/problem.ts';
import { type Cell, type Grid, moment, number, readTable, table, text } from './notation.ts';
import { AWARD_WORDS, DECISION_WORDS } from './words.ts';

export const AWARD_DECISIONS = table('award-decisions', 'Keputusan Penghargaan', 'kept', [
  number('period', 'Periode', '0', 70),
  text('cycleId', 'ID Siklus', 110),
  text('personId', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('award', 'Penghargaan', 150),
  text('kind', 'Keputusan', 130),
  { ...text('reason', 'Alasan', 360), wrap: true },
  text('by', 'Oleh', 280),
  moment('at', 'Waktu'),
] as const);

/** A decision with the row that it stands in. */
export interface RecordedDecision extends Decision {
  readonly row: number;
}

/** The decisions that can be read; words that nobody knows are told. */
export const parseAwardDecisions = (grid: Grid | undefined): Parsed<RecordedDecision> =>
  readTable(AWARD_DECISIONS, grid, (row): RecordedDecision | undefined => {
    const award = row.choice('award', AWARD_WORDS);
    const kind = row.choice('kind', DECISION_WORDS);
    if (!award || !kind) return undefined;
    return {
      cycleId: row.text('cycleId'),
      personId: row.text('personId'),
      award,
      kind,
      reason: row.verbatim('reason'),
      by: row.verbatim('by'),
      at: row.verbatim('at'),
      row: row.row,
    };
  });

/** Whom a decision is about, as people read it. */
export interface DecisionPlace {
  readonly period: number;
  readonly name: string;
  readonly unit: string;
}

/** A decision as a record of the sheet. */
export const awardDecisionRecord = (
  decision: Decision,
  place: DecisionPlace,
): Readonly<Record<(typeof AWARD_DECISIONS)['columns'][number]['key'], Cell>> => ({
  ...decision,
  ...place,
  award: AWARD_WORDS[decision.award],
  kind: DECISION_WORDS[decision.kind],
});
