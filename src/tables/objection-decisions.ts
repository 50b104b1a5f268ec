/**
 * Putusan Keberatan: how each objection was decided, by whom and why. Rows are only added; the last about one counts.
 */
import { type ObjectionDecision, OUTCOMES } from '../core/act/objection.ts';
import { type Grid, moment, number, parseRows, type RowOf, table, text } from './notation.ts';
import { standingOf, standingWords } from './published-results.ts';
import { OBJECTION_OUTCOME_WORDS } from './words.ts';

export const OBJECTION_DECISIONS = table('objection-decisions', 'Putusan Keberatan', 'kept', [
  number('period', 'Periode', '0', 80),
  number('number', 'Nomor', '0', 70),
  number('objection', 'Nomor Keberatan', '0', 110),
  text('personId', 'NIP', 165),
  text('deciderId', 'NIP Pemutus', 165),
  moment('sentAt', 'Dikirim'),
  moment('keptAt', 'Dicatat'),
  text('outcome', 'Putusan', 90),
  number('final', 'Nilai Akhir'),
  text('band', 'Predikat', 110),
  text('quadrant', 'Kuadran', 130),
  { ...text('reason', 'Alasan Putusan', 420), wrap: true },
] as const);

/** The decisions of a period, in the order in which they were kept. */
export const parseObjectionDecisions = (grid: Grid | undefined, period: number): readonly ObjectionDecision[] =>
  parseRows(OBJECTION_DECISIONS, grid).flatMap(({ period: of, number: count, objection, ...row }) => {
    const outcome = OUTCOMES.find((one) => OBJECTION_OUTCOME_WORDS[one] === row.outcome);
    return of === period && count !== undefined && objection !== undefined && outcome
      ? [{ ...row, number: count, objection, outcome, ...standingOf(row) }]
      : [];
  });

export const objectionDecisionRow = (
  decision: ObjectionDecision,
  period: number,
): RowOf<typeof OBJECTION_DECISIONS> => ({
  ...decision,
  period,
  outcome: OBJECTION_OUTCOME_WORDS[decision.outcome],
  ...standingWords(decision),
});
