/**
 * What the ratings say of everybody, and what of it each may read: for meetings and documents, which both sides see.
 *
 * Computed anew from the evidence, since sheets hold numbers without what they are made of. While answers still come in it
 * tells nothing that anonymous raters move. Changes nothing.
 */
import { evaluate, explainAll } from '../core/evaluate.ts';
import { disclosedToRatee, disclosedWhileOpen } from '../core/measure/disclosure.ts';
import type { Explanation } from '../core/measure/explanation.ts';
import { groupBy } from '../core/number.ts';
import { currentCycle } from './cycle.ts';
import type { Session } from './session.ts';
import { readEvidence } from './year-end.ts';

/** One person's explanation, and the ids of the numbers that they may read. */
export interface Appraisal {
  readonly explanation: Explanation;
  readonly shown: ReadonlySet<string>;
}

/** By ratee. Empty where nothing can be computed with the policy. */
export function readAppraisals(session: Session): ReadonlyMap<string, Appraisal> {
  if (session.cycle.faults.length > 0) return new Map();
  const evidence = readEvidence(session, 'skip-forms');
  const evaluation = evaluate(evidence);
  const state = currentCycle(session.workbook)?.state;
  const isFrozen = state === 'closed' || state === 'finalised';
  const about = groupBy(evaluation.collected.responses, ({ rateeId }) => rateeId);
  return new Map(
    explainAll(evidence, evaluation).map(({ explanation }) => {
      const shown = disclosedToRatee(explanation, about.get(explanation.rateeId) ?? []);
      return [explanation.rateeId, { explanation, shown: isFrozen ? shown : disclosedWhileOpen(explanation, shown) }];
    }),
  );
}
