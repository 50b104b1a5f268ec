/**
 * The sheet Penugasan with names, codes and, once the forms exist, personal links beside each assignment.
 */
import type { Assignment } from '../core/plan/assignment.ts';
import { makeCode } from '../core/plan/code.ts';
import { personalLink } from '../google/forms.ts';
import { readSecret } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { ASSIGNMENTS, type AssignmentCells, completeAssignments } from '../tables/assignments.ts';
import type { Cycle } from '../tables/cycle.ts';
import type { FormRecord } from '../tables/forms.ts';
import { rateeText } from './words.ts';

/** Writes the sheet: existing rows stay where they are, new assignments follow. */
export function writeAssignments(
  workbook: Workbook,
  { roster, assignments }: Cycle,
  added: readonly Assignment[],
  forms: readonly FormRecord[],
): void {
  const secret = readSecret();
  const cellsOf = (assignment: Assignment): AssignmentCells => {
    const rater = roster.people.get(assignment.raterId);
    const ratee = roster.people.get(assignment.rateeId);
    const code = makeCode(secret, assignment);
    const form = forms.find(({ role }) => role === assignment.role);
    return {
      raterName: rater?.name ?? '',
      rateeName: ratee?.name ?? '',
      email: rater?.email ?? '',
      code,
      link: form && ratee ? personalLink(form.sentinelUrl, rateeText(ratee), code) : '',
    };
  };
  const rows = new Map(assignments.map((assignment) => [assignment.row, cellsOf(assignment)]));
  const newRows = added.map((assignment) => ({ ...assignment, ...cellsOf(assignment) }));
  workbook.write(ASSIGNMENTS, completeAssignments(workbook.read(ASSIGNMENTS), rows, newRows));
}
