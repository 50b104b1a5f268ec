/**
 * Assignments: who rates whom, in which role. Made once for a cycle, then kept.
 *
 * The program assigns self, supervisor and a number of peers of the same unit. Peers come from a shuffled circle: each
 * ratee takes the next allowed colleagues around it, which never dead-ends (greedy random picking does, in about half
 * of all runs). The shuffle sorts by a hash of seed and NIP, so it depends on nothing but the data and the seed.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { byText, groupBy } from '../number.ts';
import type { Problem } from '../problem.ts';
import { ROLES, type Role } from '../types.ts';
import { utf8 } from '../utf8.ts';
import type { Policy } from './policy.ts';
import type { Employee, Person, Roster } from './roster.ts';

/** Somebody rates somebody in a role. */
export interface Assignment {
  readonly raterId: string;
  readonly rateeId: string;
  readonly role: Role;
}

/** The key under which an assignment is the same assignment. */
export const assignmentKey = ({ raterId, rateeId, role }: Assignment): string => `${raterId}|${rateeId}|${role}`;

/** Assignments that somebody can still answer or has answered: one of a rater who left without answering is neither. */
export const standing = <T extends Assignment>(
  assignments: readonly T[],
  answered: ReadonlySet<string>,
  roster: Roster,
): readonly T[] =>
  assignments.filter((one) => roster.people.get(one.raterId)?.asked === true || answered.has(assignmentKey(one)));

/** A fingerprint of a set of assignments, in any order: whether somebody has changed them since. */
export const fingerprint = (assignments: readonly Assignment[]): string =>
  bytesToHex(sha256(utf8(assignments.map(assignmentKey).sort(byText).join('\n'))));

/** Whether two people stand in line, one directly above the other. */
const inLine = (left: Employee, right: Employee): boolean =>
  left.supervisorId === right.id || right.supervisorId === left.id;

/** The unit's ratees in an order that only the seed and their NIPs decide. */
function shuffled(unit: readonly Employee[], seed: string): readonly Employee[] {
  const keyed = unit.map((employee) => ({ employee, key: bytesToHex(sha256(utf8(`${seed}|${employee.id}`))) }));
  return keyed.sort((a, b) => byText(a.key, b.key)).map(({ employee }) => employee);
}

/** The next allowed colleagues around the circle, at most `count`. */
function peersOf(circle: readonly Employee[], index: number, count: number): readonly Employee[] {
  const ratee = circle[index];
  if (!ratee) return [];
  const around = [...circle.slice(index + 1), ...circle.slice(0, index)];
  return around.filter((colleague) => !inLine(colleague, ratee)).slice(0, count);
}

/**
 * Assigns raters to every ratee, in NIP order; the same for the same roster, policy and seed, in any row order.
 *
 * @param rolesAsked roles that have criteria: a role without questions is not asked
 */
export function assign(roster: Roster, policy: Policy, rolesAsked: ReadonlySet<Role>): readonly Assignment[] {
  const peers = new Map<string, readonly Employee[]>();
  for (const [unit, members] of groupBy(roster.ratees, (employee) => employee.unit)) {
    // People whose unit is not known are nobody's colleagues.
    if (unit === '') continue;
    const circle = shuffled(members, policy.seed);
    circle.forEach((ratee, index) => {
      peers.set(ratee.id, peersOf(circle, index, policy.peersPerRatee));
    });
  }
  const subordinates = groupBy(
    roster.ratees.map(({ id }) => id).filter((id) => roster.supervisors.has(id)),
    (id) => roster.supervisors.get(id) ?? '',
  );
  const ratersOf: Readonly<Record<Role, (ratee: Employee) => readonly string[]>> = {
    self: (ratee) => [ratee.id],
    peer: (ratee) => (peers.get(ratee.id) ?? []).map(({ id }) => id),
    subordinate: (ratee) => subordinates.get(ratee.id) ?? [],
    supervisor: (ratee) => [roster.supervisors.get(ratee.id)].flatMap((id) => id ?? []),
  };
  return roster.ratees.flatMap((ratee) =>
    ROLES.filter((role) => rolesAsked.has(role)).flatMap((role) =>
      ratersOf[role](ratee).map((raterId) => ({ raterId, rateeId: ratee.id, role })),
    ),
  );
}

/** An assignment as it stands in the sheet, with its row. */
export interface AssignmentRow extends Assignment {
  readonly row: number;
  /** The code that was written beside it, `''` while none was: then nobody has been asked yet. */
  readonly code: string;
}

/** What is wrong with one assignment, and in which column. */
function fault(
  { raterId, rateeId, role }: Assignment,
  people: ReadonlyMap<string, Person>,
  ratees: ReadonlySet<string>,
  rolesAsked: ReadonlySet<Role>,
): readonly [Problem['code'], 'raterId' | 'rateeId' | 'role'] | undefined {
  const rater = people.get(raterId);
  if (!rater) return ['nip-unknown', 'raterId'];
  if (!people.has(rateeId)) return ['nip-unknown', 'rateeId'];
  if (!ratees.has(rateeId)) return ['person-not-rated', 'rateeId'];
  if (!rater.asked) return ['person-not-asked', 'raterId'];
  if (!rolesAsked.has(role)) return ['role-not-asked', 'role'];
  if (role === 'self') return raterId === rateeId ? undefined : ['self-not-self', 'raterId'];
  return raterId === rateeId ? ['other-is-self', 'raterId'] : undefined;
}

/**
 * Keeps the assignments that can be, and tells the others.
 *
 * A rater who has left since they were asked is told, but the assignment stands: answers that were given are not lost
 * with the person who gave them.
 */
export function checkAssignments<T extends AssignmentRow>(
  rows: readonly T[],
  roster: Roster,
  rolesAsked: ReadonlySet<Role>,
): { readonly assignments: readonly T[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const ratees = new Set(roster.ratees.map(({ id }) => id));
  const seen = new Set<string>();
  const assignments = rows.filter((entry) => {
    const key = assignmentKey(entry);
    const repeated = seen.has(key) ? (['row-repeated', 'raterId'] as const) : undefined;
    const wrong = fault(entry, roster.people, ratees, rolesAsked) ?? repeated;
    seen.add(key);
    if (!wrong) return true;
    const [code, column] = wrong;
    problems.push({
      code,
      table: 'assignments',
      row: entry.row,
      column,
      received: entry[column],
      details: { what: entry[column] },
    });
    return code === 'person-not-asked' && entry.code !== '' && !repeated;
  });
  return { assignments, problems };
}
