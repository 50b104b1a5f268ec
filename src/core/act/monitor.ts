/**
 * Monitor: which rater has answered how many of the assignments given to them.
 */

import type { Response } from '../measure/response.ts';
import { groupBy } from '../number.ts';
import { type Assignment, assignmentKey, standing } from '../plan/assignment.ts';
import type { Roster } from '../plan/roster.ts';

/** One rater's assignments, and those of them with an accepted response. */
export interface RaterProgress {
  readonly raterId: string;
  readonly assigned: number;
  readonly answered: number;
}

/** Progress of every rater, most owing first, then by NIP. */
export function monitor(
  assignments: readonly Assignment[],
  responses: readonly Response[],
  roster: Roster,
): readonly RaterProgress[] {
  const answered = new Set(responses.map(assignmentKey));
  return [...groupBy(standing(assignments, answered, roster), ({ raterId }) => raterId)]
    .map(([raterId, own]) => ({
      raterId,
      assigned: own.length,
      answered: own.filter((assignment) => answered.has(assignmentKey(assignment))).length,
    }))
    .sort((a, b) => b.assigned - b.answered - (a.assigned - a.answered) || (a.raterId < b.raterId ? -1 : 1));
}
