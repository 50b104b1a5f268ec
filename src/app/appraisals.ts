/**
 * What the ratings say of everybody, and what of it each may read: for meetings and documents, which both sides see.
 *
 * Computed anew from the evidence, since sheets hold numbers without what they are made of. While answers still come in it
 * tells nothing that anonymous raters move. Changes nothing.
 */
import { evaluate, explainAll } from '../core/evaluate.ts';
import type { ToldComments } from '../core/measure/comment.ts';
import { disclosedToRatee, disclosedWhileOpen } from '../core/measure/disclosure.ts';
import type { Explanation } from '../core/measure/explanation.ts';
import { groupBy } from '../core/number.ts';
import { isSettled, stageOf } from '../core/plan/cycle.ts';
import { toldComments } from './comment-words.ts';
import { currentCycle } from './cycle.ts';
import type { Session } from './session.ts';
import { readEvidence } from './year-end.ts';

/** One person's explanation, the ids of the numbers that they may read, and the supervisor's comments once answers are frozen. */
export interface Appraisal {
  readonly explanation: Explanation;
  readonly shown: ReadonlySet<string>;
  /** Of colleagues and subordinates none: they were told that only the ratee reads theirs, in the letter. */
  readonly comments: ToldComments;
}

const NO_COMMENTS: ToldComments = { groups: [], omitted: 0 };

/** By ratee. Empty where nothing can be computed with the policy. */
export function readAppraisals(session: Session): ReadonlyMap<string, Appraisal> {
  if (session.cycle.faults.length > 0) return new Map();
  const evidence = readEvidence(session, 'skip-forms');
  const evaluation = evaluate(evidence);
  const isFrozen = isSettled(stageOf(currentCycle(session.workbook)));
  const about = groupBy(evaluation.collected.responses, ({ rateeId }) => rateeId);
  return new Map(
    explainAll(evidence, evaluation).map(({ explanation }) => {
      const own = about.get(explanation.rateeId) ?? [];
      const shown = disclosedToRatee(explanation, own);
      const bySupervisor = own.filter(({ role }) => role === 'supervisor');
      const told = isFrozen
        ? { shown, comments: toldComments(explanation, bySupervisor, evidence.items) }
        : { shown: disclosedWhileOpen(explanation, shown), comments: NO_COMMENTS };
      return [explanation.rateeId, { explanation, ...told }];
    }),
  );
}
