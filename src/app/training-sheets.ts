/**
 * Writes what training came to: plan, places, need by unit, hours and effects. A sheet that would hold nothing is made only
 * once there is something, so that whoever plans no training has no empty sheets of it.
 */
import type { Enrolment } from '../core/act/enrolment.ts';
import { criterionMeans } from '../core/act/history.ts';
import { type Measured, type TrainingEffect, trainingEffects } from '../core/act/training-effect.ts';
import { trainingHours } from '../core/act/training-hours.ts';
import { trainingNeeds } from '../core/act/training-need.ts';
import type { Evaluation } from '../core/evaluate.ts';
import { groupBy } from '../core/number.ts';
import { basisOf } from '../core/plan/basis.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import { makeGrid } from '../tables/notation.ts';
import { PLAN } from '../tables/plan.ts';
import { TRAINING_EFFECTS } from '../tables/training-effects.ts';
import { TRAINING_HOURS } from '../tables/training-hours.ts';
import { TRAINING_NEEDS } from '../tables/training-needs.ts';
import { currentCycle } from './cycle.ts';
import { enrolmentsNow, keepPlaces, writeUnlessEmpty } from './enrolments.ts';
import { type Told, who } from './rows.ts';
import type { Session } from './session.ts';
import { effectRows, hourRows, needRows, planRows } from './training-rows.ts';

export function writeTraining(session: Session, evaluation: Evaluation, told: Told): void {
  const { workbook, cycle } = session;
  const { policy, roster, criteria, trainings } = cycle;
  const enrolments = enrolmentsNow(session);
  const unitOf = (personId: string): string => who(told, personId).unit;
  const needs = trainingNeeds(evaluation.plan, enrolments, trainings, { unitOf, period: policy.period });
  const hours = enrolments.length > 0 ? trainingHours(roster.ratees, enrolments, trainings, policy) : [];
  const effects = enrolments.length > 0 ? effectsOf(session, evaluation, enrolments) : [];
  const statements = new Map(criteria.map(({ code, statement }) => [code, statement]));
  workbook.write(PLAN, makeGrid(PLAN, planRows(evaluation.plan, enrolments, told)));
  keepPlaces(session, enrolments);
  writeUnlessEmpty(workbook, TRAINING_NEEDS, needRows(needs));
  writeUnlessEmpty(workbook, TRAINING_HOURS, hourRows(hours, told));
  writeUnlessEmpty(workbook, TRAINING_EFFECTS, effectRows(effects, statements, told));
}

/** Effects over the finalised cycles and the one that is going on, whose numbers are those of this pull. */
function effectsOf(
  session: Session,
  evaluation: Evaluation,
  enrolments: readonly Enrolment[],
): readonly TrainingEffect[] {
  const { workbook, cycle } = session;
  const past = parseHistory(workbook.read(HISTORY));
  const now = measuredNow(session, evaluation);
  const id = now[0]?.cycleId;
  const entries = [...past.filter(({ cycleId }) => cycleId !== id), ...now];
  return trainingEffects(entries, enrolments, cycle.trainings, cycle.policy.effectMinimum);
}

/** What this pull says of everybody, as Riwayat will keep it. */
function measuredNow(
  { workbook, cycle: { policy, criteria } }: Session,
  { ratings, scores }: Evaluation,
): readonly Measured[] {
  const standing = currentCycle(workbook);
  if (!standing) return [];
  const byRatee = groupBy(scores.scores, ({ rateeId }) => rateeId);
  const shared = {
    period: policy.period,
    cycle: standing.number,
    cycleId: standing.id,
    basis: basisOf(policy, criteria),
  };
  return ratings.map(({ rateeId, behaviour }) => {
    const counted = new Set(behaviour.roles.filter(({ value }) => value !== undefined).map(({ role }) => role));
    return { ...shared, personId: rateeId, criteria: criterionMeans(byRatee.get(rateeId) ?? [], counted, policy) };
  });
}
