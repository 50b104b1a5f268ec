/**
 * Monitor: which rater has answered how many of the assignments given to them.
 */

import type { Response } from '../measure/response.ts';
import { byText, groupBy } from '../number.ts';
import { type Assignment, assignmentKey, standing } from '../plan/assignment.ts';
import type { Roster } from '../plan/roster.ts';

/** One rater's assignments, and those of them with an accepted response. */
export interface RaterProgress {
  readonly raterId: string;
  readonly assigned: number;
  readonly answered: number;
  /** Of the answered, those that only the code ties to the rater. */
  readonly byCodeAlone: number;
}

/** Raters who still owe answers, of one group. */
export interface GroupOwing {
  readonly group: string;
  readonly raters: number;
  readonly owing: number;
}

/** The raters who owe answers by what groups them, most owing first, then by name. */
export function owingBy<T extends Pick<RaterProgress, 'assigned' | 'answered'>>(
  raters: readonly T[],
  groupOf: (rater: T) => string,
): readonly GroupOwing[] {
  const late = raters.filter(({ assigned, answered }) => assigned > answered);
  return [...groupBy(late, groupOf)]
    .map(([group, own]) => ({
      group,
      raters: own.length,
      owing: own.reduce((sum, { assigned, answered }) => sum + assigned - answered, 0),
    }))
    .sort((a, b) => b.owing - a.owing || byText(a.group, b.group));
}

/** Progress of every rater, most owing first, then by NIP. */
export function monitor(
  assignments: readonly Assignment[],
  responses: readonly Response[],
  roster: Roster,
): readonly RaterProgress[] {
  const answered = new Set(responses.map(assignmentKey));
  const alone = new Set(responses.filter(({ byCodeAlone }) => byCodeAlone).map(assignmentKey));
  return [...groupBy(standing(assignments, answered, roster), ({ raterId }) => raterId)]
    .map(([raterId, own]) => ({
      raterId,
      assigned: own.length,
      answered: own.filter((assignment) => answered.has(assignmentKey(assignment))).length,
      byCodeAlone: own.filter((assignment) => alone.has(assignmentKey(assignment))).length,
    }))
    .sort((a, b) => b.assigned - b.answered - (a.assigned - a.answered) || (a.raterId < b.raterId ? -1 : 1));
}
