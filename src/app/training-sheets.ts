/**
 * Writes what training came to: plan, places, need by unit, hours and effects. A sheet that would hold nothing is made only
 * once there is something, so that whoever plans no training pays no service call for it.
 */
import { enrol } from '../core/act/enrolment.ts';
import { trainingHours } from '../core/act/training-hours.ts';
import { trainingNeeds } from '../core/act/training-need.ts';
import type { Evaluation } from '../core/evaluate.ts';
import type { Workbook } from '../google/workbook.ts';
import { makeGrid, type RowOf, type Table } from '../tables/notation.ts';
import { PLAN } from '../tables/plan.ts';
import { TRAINING_HOURS } from '../tables/training-hours.ts';
import { TRAINING_NEEDS } from '../tables/training-needs.ts';
import { TRAINING_PLACES } from '../tables/training-places.ts';
import { type Told, who } from './rows.ts';
import type { Session } from './session.ts';
import { hourRows, needRows, placeRows, planRows } from './training-rows.ts';

/** Replaces a sheet; one that is empty and not there yet stays away. */
function writeUnlessEmpty<T extends Table>(workbook: Workbook, table: T, rows: readonly RowOf<T>[]): void {
  if (rows.length > 0 || workbook.read(table)) workbook.write(table, makeGrid(table, rows));
}

export function writeTraining({ workbook, cycle }: Session, { plan }: Evaluation, told: Told): void {
  const { policy, roster, trainings, participants } = cycle;
  const enrolments = enrol(participants, trainings);
  const unitOf = (personId: string): string => who(told, personId).unit;
  const needs = trainingNeeds(plan, enrolments, trainings, { unitOf, period: policy.period });
  const hours = participants.length > 0 ? trainingHours(roster.ratees, enrolments, trainings, policy) : [];
  workbook.write(PLAN, makeGrid(PLAN, planRows(plan, enrolments, told)));
  writeUnlessEmpty(workbook, TRAINING_PLACES, placeRows(enrolments, trainings, told));
  writeUnlessEmpty(workbook, TRAINING_NEEDS, needRows(needs));
  writeUnlessEmpty(workbook, TRAINING_HOURS, hourRows(hours, told));
}
