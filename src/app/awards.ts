/**
 * Awards of a cycle: who is a candidate by the sheet Kandidat, and what people decided about each. Changes nothing.
 *
 * Decisions stand in a sheet of their own, so that deciding leaves the ratings and candidates as they were frozen.
 */
import { type Candidacy, type Decided, decide } from '../core/act/decision.ts';
import type { Problem } from '../core/problem.ts';
import type { Workbook } from '../google/workbook.ts';
import { AWARD_DECISIONS, parseAwardDecisions, type RecordedDecision } from '../tables/award-decisions.ts';
import { FLAGS, parseCandidacies } from '../tables/flags.ts';
import { currentCycle } from './cycle.ts';

export interface Awards {
  readonly candidacies: readonly Candidacy[];
  readonly decided: Decided<RecordedDecision>;
  /** Decisions that cannot be read, and awards granted to somebody who is no candidate any more. */
  readonly problems: readonly Problem[];
}

/** Before there is a cycle there is nothing to decide. */
export function readAwards(workbook: Workbook, cycleId = currentCycle(workbook)?.id ?? ''): Awards {
  const candidacies = parseCandidacies(workbook.read(FLAGS));
  const { values, problems } = parseAwardDecisions(workbook.read(AWARD_DECISIONS));
  const decided = decide(candidacies, values, cycleId);
  return { candidacies, decided, problems: [...problems, ...decided.lapsed.map(lapsedProblem)] };
}

const lapsedProblem = ({ row, personId }: RecordedDecision): Problem => ({
  code: 'award-lapsed',
  table: AWARD_DECISIONS.key,
  row,
  column: 'personId',
  received: personId,
});
