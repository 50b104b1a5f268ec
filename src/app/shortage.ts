/**
 * Shortages: ratees whose peers are too few to count, and whom nobody was asked about. Preparing and pulling ask here, so that
 * neither takes back what the other has told. Where HR has changed the assignments, too few peers are HR's own choice and are
 * not told.
 */
import { unreached, untold } from '../core/act/letter.ts';
import { groupBy } from '../core/number.ts';
import { type Assignment, assign } from '../core/plan/assignment.ts';
import { assignNewcomers, unassigned } from '../core/plan/newcomer.ts';
import type { Shortage } from '../core/plan/peers.ts';
import { rolesAsked } from '../core/plan/questionnaire.ts';
import { type Succession, succeed, succeedSupervisors } from '../core/plan/replacement.ts';
import type { Employee, Roster } from '../core/plan/roster.ts';
import type { Problem } from '../core/problem.ts';
import type { Role } from '../core/types.ts';
import { readAssigned } from '../google/properties.ts';
import { timeNow } from '../google/time.ts';
import { ASSIGNMENTS, parseAssignments } from '../tables/assignments.ts';
import type { Cycle } from '../tables/cycle.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { LETTERS, parseLetters } from '../tables/letters.ts';
import { isAsAssigned } from './assignments.ts';
import { allowance, currentCycle } from './cycle.ts';
import { readWhole } from './read-whole.ts';
import type { Session } from './session.ts';

/** Keys of the assignments that were answered; asked for only where it matters, since reading them takes time. */
type Answered = () => ReadonlySet<string>;

/** Who takes over from raters who have left since the forms were made; before that everybody is assigned anew. */
export function successionOf({ cycle }: Session, forms: readonly FormRecord[], answered: Answered): Succession {
  const { roster, policy, criteria, conflicts, assignments } = cycle;
  const asked = rolesAsked(criteria, policy);
  const isOpen = (role: Role): boolean => asked.has(role) && forms.some((form) => form.role === role);
  const isLeft = (role: Role): boolean =>
    isOpen(role) && assignments.some((one) => one.role === role && roster.people.get(one.raterId)?.asked !== true);
  const peers = isLeft('peer')
    ? succeed(assignments, answered(), roster, policy, conflicts)
    : { added: [], shortages: [] };
  // Whoever is not in line may have been asked on purpose: only where the roster names another is anybody looked for.
  const nobody: ReadonlySet<string> = new Set();
  const isChanged = isOpen('supervisor') && succeedSupervisors(assignments, nobody, roster, policy).length > 0;
  const supervisors = isChanged ? succeedSupervisors(assignments, answered(), roster, policy) : [];
  return { ...peers, added: [...peers.added, ...supervisors] };
}

/** Ratees who have fewer peers by these assignments than it takes to count, at their rows, with the reason. */
export function shortOf(
  { roster, policy, criteria, conflicts }: Cycle,
  assignments: readonly Assignment[],
): readonly Problem[] {
  const peers = new Map<string, number>();
  for (const { role, rateeId } of assignments) if (role === 'peer') peers.set(rateeId, (peers.get(rateeId) ?? 0) + 1);
  const peersOf = (id: string): number => peers.get(id) ?? 0;
  if (roster.ratees.every(({ id }) => peersOf(id) >= policy.minimumPeers)) return [];
  const { shortages } = assign(roster, policy, rolesAsked(criteria, policy), conflicts);
  return shortageProblems(
    roster,
    shortages
      .filter(({ rateeId }) => peersOf(rateeId) < policy.minimumPeers)
      .map((shortage) => ({ ...shortage, have: peersOf(shortage.rateeId) })),
  );
}

/** Roles that may be asked about somebody new: once there are forms, those that have one. */
const rolesOpen = ({ criteria, policy }: Cycle, forms: readonly FormRecord[]): ReadonlySet<Role> =>
  new Set(
    [...rolesAsked(criteria, policy)].filter((role) => forms.length === 0 || forms.some((form) => form.role === role)),
  );

/** What those lack whom nobody was asked about when everybody else was. @param rows assignments as they are typed */
export const newcomersOf = (
  cycle: Cycle,
  rows: readonly Assignment[],
  forms: readonly FormRecord[],
): readonly Assignment[] => assignNewcomers(rows, cycle.roster, cycle.policy, rolesOpen(cycle, forms), cycle.conflicts);

/** Whom nobody was asked about although somebody could be, at their rows, and how to mend it. */
function unassignedProblems(
  cycle: Cycle,
  rows: readonly Assignment[],
  forms: readonly FormRecord[],
  isOwn: boolean,
): readonly Problem[] {
  const found = new Set(newcomersOf(cycle, rows, forms).map(({ rateeId }) => rateeId));
  const lacking = found.size === 0 ? [] : unassigned(rows, cycle.roster, rolesOpen(cycle, forms));
  const lacks = new Map(lacking.map((one) => [one.rateeId, one.lacks]));
  return cycle.roster.ratees.flatMap(({ id, row, name: received }): readonly Problem[] => {
    const lack = found.has(id) ? lacks.get(id) : undefined;
    if (!lack) return [];
    // By a press it is mended in Teladan's own list; whom HR left out of a changed one may stay out.
    const code = isOwn ? 'assignment-missing' : 'assignment-left-out';
    return [{ code, table: EMPLOYEES.key, row, column: 'name', received, details: { lack } }];
  });
}

/** Assignments of which nobody has told their rater yet: who was told before gets no letter about them unless one is sent. */
function untoldAssignments({ workbook, cycle }: Session, answered: Answered): readonly Assignment[] {
  const { assignments, roster } = cycle;
  const current = currentCycle(workbook);
  if (!current || !assignments.some(({ addedAt }) => addedAt !== '') || !allowance(workbook)('invite')) return [];
  const ledger = parseLetters(readWhole(workbook, LETTERS));
  return untold(assignments, answered, { roster, ledger, cycle: current.id, today: timeNow().slice(0, 10) });
}

/**
 * How many raters a letter would tell so by the letters of now. Who has answered unasked is known once answers are pulled; whose letter is
 * in trouble is told as that.
 */
export function untoldRaters(session: Session): number {
  const raters = new Set(untoldAssignments(session, () => new Set()).map(({ raterId }) => raterId));
  if (raters.size === 0) return 0;
  const stuck = unreached(parseLetters(readWhole(session.workbook, LETTERS)), currentCycle(session.workbook)?.id ?? '');
  return [...raters].filter((id) => !stuck.has(id)).length;
}

/** Whose raters have not been told of them, at their rows. */
function untoldProblems(session: Session, answered: Answered): readonly Problem[] {
  const byRatee = groupBy(untoldAssignments(session, answered), ({ rateeId }) => rateeId);
  return session.cycle.roster.ratees.flatMap(({ id, row, name: received }): readonly Problem[] => {
    const raters = byRatee.get(id)?.length ?? 0;
    if (raters === 0) return [];
    return [{ code: 'assignment-untold', table: EMPLOYEES.key, row, column: 'name', received, details: { raters } }];
  });
}

/**
 * Everybody whose raters are too few: where peers left and nobody takes over, where the program found too few, where nobody
 * was asked, and where who is asked has not been told.
 */
export function ratersShort(session: Session, answered: Answered): readonly Problem[] {
  const { workbook, cycle } = session;
  const standing = parseAssignments(workbook.read(ASSIGNMENTS)).values;
  const isOwn = isAsAssigned(standing);
  const forms = parseForms(workbook.read(FORMS));
  const { shortages } = successionOf(session, forms, answered);
  const left = shortageProblems(cycle.roster, shortages);
  // A list that is HR's own from the start says itself who is rated.
  const missing = readAssigned() === undefined ? [] : unassignedProblems(cycle, standing, forms, isOwn);
  const found = isOwn ? shortOf(cycle, cycle.assignments) : [];
  const told = [...left, ...missing, ...untoldProblems(session, answered)];
  return [...told, ...found.filter(({ row }) => !told.some((problem) => problem.row === row))];
}

/** One shortage at a row of the roster. Where nobody else may rate somebody nobody can mend it. */
function problemOf({ row, unit, name }: Employee, { have, need, reason }: Shortage): Problem {
  const at = { table: EMPLOYEES.key, row };
  if (reason === 'too-few-colleagues')
    return { ...at, code: 'peers-scarce', column: 'name', received: name, details: { have, need } };
  const [column, received] = reason === 'unit-unknown' ? ['unit', unit] : ['name', name];
  return { ...at, code: 'peers-short', column, received, details: { have, need, reason } };
}

const shortageProblems = ({ ratees }: Roster, shortages: readonly Shortage[]): readonly Problem[] =>
  shortages.flatMap((one) => ratees.filter(({ id }) => id === one.rateeId).map((ratee) => problemOf(ratee, one)));
