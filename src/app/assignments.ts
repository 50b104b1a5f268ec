/**
 * The sheet Penugasan with names, codes and, once the forms exist, personal links beside each assignment.
 */
import { type Assignment, type AssignmentRow, assign, fingerprint } from '../core/plan/assignment.ts';
import { makeCode } from '../core/plan/code.ts';
import { rolesAsked } from '../core/plan/questionnaire.ts';
import type { Person } from '../core/plan/roster.ts';
import { personalLink } from '../google/make-form.ts';
import { readAssigned, readSecret } from '../google/properties.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { ASSIGNMENTS, type AssignmentCells, completeAssignments } from '../tables/assignments.ts';
import type { Cycle } from '../tables/cycle.ts';
import type { FormRecord } from '../tables/forms.ts';
import { rateeText } from './words.ts';

/** Whom the program would assign by what is entered now, with nobody assigned before. */
export const assignedNow = ({ roster, policy, criteria, conflicts }: Cycle): readonly Assignment[] =>
  assign(roster, policy, rolesAsked(criteria, policy), conflicts).assignments;

/** Whether these are what the program assigned, with nothing that HR has changed. */
export const isAsAssigned = (standing: readonly Assignment[]): boolean =>
  standing.length > 0 && readAssigned() === fingerprint(standing);

/** Whether these are what the program assigned and would assign otherwise by now: somebody's supervisor is another. */
export const isOutdated = (standing: readonly Assignment[], now: readonly Assignment[]): boolean =>
  isAsAssigned(standing) && fingerprint(now) !== fingerprint(standing);

/** The personal link, once there is a form. */
const linkOf = (form: FormRecord | undefined, ratee: Person | undefined, code: string): string =>
  form && ratee ? personalLink(form.sentinelUrl, rateeText(ratee), code) : '';

/**
 * Writes the sheet: existing rows stay where they are, new assignments follow; what came once others were asked says when.
 *
 * @returns whether there is any that had no code of its own yet
 */
export function writeAssignments(
  workbook: Workbook,
  { policy, roster, assignments }: Cycle,
  added: readonly (Assignment & Partial<Pick<AssignmentRow, 'replacesId'>>)[],
  forms: readonly FormRecord[],
): boolean {
  const secret = readSecret();
  // The code of a row that was typed, copied or changed since is not the one that its people give.
  const stands = (own: Assignment & { readonly code: string }): boolean => own.code === makeCode(secret, own);
  // Before there are forms nobody has been asked, and where no code stands nobody can say which row is new.
  const now = forms.length > 0 && assignments.some(stands) ? timeNow() : '';
  const cellsOf = (assignment: Assignment, invitedEmail: string, addedAt: string): AssignmentCells => {
    const rater = roster.people.get(assignment.raterId);
    const ratee = roster.people.get(assignment.rateeId);
    const code = makeCode(secret, assignment);
    const form = forms.find(({ role }) => role === assignment.role);
    return {
      raterName: rater?.name ?? '',
      rateeName: ratee?.name ?? '',
      // Once a link has gone out, the address it went to stays written beside it.
      email: invitedEmail || (rater?.email ?? ''),
      code,
      link: rater?.asked ? linkOf(form, ratee, code) : say(policy.language, 'assignment.left'),
      addedAt,
    };
  };
  const rows = new Map(
    assignments.map((own) => {
      const isNew = now !== '' && !stands(own);
      return [own.row, isNew ? cellsOf(own, '', now) : cellsOf(own, own.invitedEmail, own.addedAt)];
    }),
  );
  const newRows = added.map((assignment) => ({ ...assignment, ...cellsOf(assignment, '', now) }));
  // Where links are written, a row without one says why: it waits for none.
  const uncounted = forms.length > 0 ? say(policy.language, 'assignment.uncounted') : '';
  workbook.write(ASSIGNMENTS, completeAssignments(workbook.read(ASSIGNMENTS), rows, newRows, uncounted));
  return added.length > 0 || !assignments.every(stands);
}
