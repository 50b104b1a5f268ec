/**
 * Assignments: who rates whom, in which role. Made once for a cycle, then kept.
 *
 * The program assigns self, supervisor, all direct subordinates and a number of peers. People may change that in the
 * sheet; what they typed is checked, and what cannot be is told with its row.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { byText, groupBy } from '../number.ts';
import type { Problem } from '../problem.ts';
import { type FormKey, ROLES, type Role } from '../types.ts';
import { utf8 } from '../utf8.ts';
import { type Conflict, opponents } from './conflict.ts';
import { choosePeers, type PeerRules, type Shortage } from './peers.ts';
import type { Policy } from './policy.ts';
import type { Employee, Person, Roster } from './roster.ts';

/** Somebody rates somebody in a role; or, for an inquiry, somebody is asked about somebody. */
export interface Assignment<Key extends FormKey = Role> {
  readonly raterId: string;
  readonly rateeId: string;
  readonly role: Key;
}

/** The key under which an assignment is the same assignment; what is asked anew has another round. */
export const assignmentKey = ({
  raterId,
  rateeId,
  role,
  round,
}: Assignment<FormKey> & { readonly round?: number }): string =>
  `${raterId}|${rateeId}|${role}${round === undefined ? '' : `|${round}`}`;

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

/** Everybody's direct subordinates who are rated, and so asked, by the supervisor's NIP. */
const subordinatesOf = ({ ratees, supervisors }: Roster): ReadonlyMap<string, readonly string[]> =>
  groupBy(
    ratees.map(({ id }) => id).filter((id) => supervisors.has(id)),
    (id) => supervisors.get(id) ?? '',
  );

/** Whoever rates somebody as their supervisor: one, or that of a second post too. */
export const supervisorsOf = ({ supervisors, secondSupervisors }: Roster, rateeId: string): readonly string[] =>
  [supervisors.get(rateeId), secondSupervisors?.get(rateeId)].flatMap((id) => id ?? []);

/** Assignments that the program makes, and who could not be given enough peers. */
export interface Assigned {
  readonly assignments: readonly Assignment[];
  readonly shortages: readonly Shortage[];
}

/**
 * Assigns raters to every ratee, in NIP order; the same for the same roster, policy and conflicts, in any row order.
 *
 * @param rolesAsked roles that have criteria: a role without questions is not asked
 */
export function assign(
  roster: Roster,
  policy: Policy,
  rolesAsked: ReadonlySet<Role>,
  conflicts: readonly Conflict[],
): Assigned {
  const isPeerAsked = rolesAsked.has('peer') && policy.peersPerRatee > 0;
  const { pairs, shortages } = choosePeers({
    roster,
    seed: policy.seed,
    needs: new Map(isPeerAsked ? roster.ratees.map(({ id }) => [id, policy.peersPerRatee]) : []),
    standing: [],
    conflicts,
    maximumPerRater: policy.rateesPerPeer,
  });
  const peers = groupBy(pairs, ({ rateeId }) => rateeId);
  const subordinates = subordinatesOf(roster);
  const ratersOf: Readonly<Record<Role, (rateeId: string) => readonly string[]>> = {
    self: (rateeId) => [rateeId],
    peer: (rateeId) => (peers.get(rateeId) ?? []).map(({ raterId }) => raterId),
    subordinate: (rateeId) => subordinates.get(rateeId) ?? [],
    supervisor: (rateeId) => supervisorsOf(roster, rateeId),
  };
  const assignments = roster.ratees.flatMap(({ id: rateeId }) =>
    ROLES.filter((role) => rolesAsked.has(role)).flatMap((role) =>
      ratersOf[role](rateeId).map((raterId) => ({ raterId, rateeId, role })),
    ),
  );
  return { assignments, shortages };
}

/** An assignment as it stands in the sheet, with its row. */
export interface AssignmentRow extends Assignment {
  readonly row: number;
  /** The code that was written beside it, `''` while none was: then nobody has been asked yet. */
  readonly code: string;
  /** The rater who left and whose place this one took, `''` for nobody's. */
  readonly replacesId: string;
}

/** What assignments are checked against. */
interface Known {
  readonly people: ReadonlyMap<string, Person>;
  readonly employees: ReadonlyMap<string, Employee>;
  readonly ratees: ReadonlySet<string>;
  readonly rolesAsked: ReadonlySet<Role>;
  readonly opponents: ReadonlyMap<string, ReadonlySet<string>>;
}

type Fault = readonly [code: Problem['code'], column: 'raterId' | 'rateeId' | 'role'];

/** Why somebody cannot be a peer of somebody else. */
function peerFault({ raterId, rateeId }: Assignment, { employees, opponents }: Known): Fault | undefined {
  // As typed: a relation that cannot be still makes no peers.
  const isAbove = (upper: string, lower: string): boolean => {
    const { supervisorId = '', secondSupervisorId = '' } = employees.get(lower) ?? {};
    return upper === supervisorId || upper === secondSupervisorId;
  };
  const isInLine = isAbove(raterId, rateeId) || isAbove(rateeId, raterId);
  if (isInLine) return ['peer-in-line', 'raterId'];
  return opponents.get(raterId)?.has(rateeId) ? ['peer-conflict', 'raterId'] : undefined;
}

/** What is wrong with one assignment, and in which column. */
function fault(assignment: Assignment, known: Known): Fault | undefined {
  const { raterId, rateeId, role } = assignment;
  const rater = known.people.get(raterId);
  if (!rater) return ['nip-unknown', 'raterId'];
  if (!known.people.has(rateeId)) return ['nip-unknown', 'rateeId'];
  if (!known.ratees.has(rateeId)) return ['person-not-rated', 'rateeId'];
  if (!rater.asked) return ['person-not-asked', 'raterId'];
  if (!known.rolesAsked.has(role)) return ['role-not-asked', 'role'];
  if (role === 'self') return raterId === rateeId ? undefined : ['self-not-self', 'raterId'];
  if (raterId === rateeId) return ['other-is-self', 'raterId'];
  return role === 'peer' ? peerFault(assignment, known) : undefined;
}

/** Who took the place of each rater who left, by the assignment that they left. */
const successors = (rows: readonly AssignmentRow[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ raterId, rateeId, role, replacesId }) =>
      replacesId === '' ? [] : [[assignmentKey({ raterId: replacesId, rateeId, role }), raterId] as const],
    ),
  );

/** Peer assignments beyond what one rater is asked about, the lowest rows counting first. */
function overCap<T extends AssignmentRow>(assignments: readonly T[], maximum: number): readonly Problem[] {
  const peers = groupBy(
    assignments.filter(({ role }) => role === 'peer'),
    ({ raterId }) => raterId,
  );
  return [...peers].flatMap(([raterId, own]) =>
    own.slice(maximum).map(({ row }) => ({
      code: 'rater-over-cap' as const,
      table: 'assignments',
      row,
      column: 'raterId',
      received: raterId,
      details: { maximum },
    })),
  );
}

/** Supervisors who are not the ratee's own, and subordinates who are another's, where the roster knows better. */
function outOfLine<T extends AssignmentRow>(assignments: readonly T[], roster: Roster): readonly Problem[] {
  const { people, supervisors } = roster;
  const isOther = ({ raterId, rateeId, role }: T): boolean => {
    if (role === 'supervisor') return supervisors.has(rateeId) && !supervisorsOf(roster, rateeId).includes(raterId);
    return role === 'subordinate' && (supervisors.get(raterId) ?? rateeId) !== rateeId;
  };
  return assignments
    .filter((one) => people.get(one.raterId)?.asked === true && isOther(one))
    .map(({ raterId, row }) => ({
      code: 'rater-not-in-line' as const,
      table: 'assignments',
      row,
      column: 'raterId',
      received: raterId,
    }));
}

/**
 * Keeps the assignments that can be, and tells the others. Rows that people typed are proposals: a peer who is the
 * ratee's own supervisor or subordinate, or with whom a conflict is declared, is refused, also where that came to be
 * after they were asked, because then one person would count twice or somebody partial would count.
 *
 * Three things are told and stand. A rater who has left since they were asked: answers that were given are not lost with
 * the person who gave them. A rater with more ratees than one is asked about: that is a burden on the rater, and no
 * reason to take a peer from the ratee. A supervisor or subordinate who is not in line by the roster: somebody may stand
 * in for a supervisor, but whoever counts most should not be there by a slip.
 */
export function checkAssignments<T extends AssignmentRow>(
  rows: readonly T[],
  roster: Roster,
  rolesAsked: ReadonlySet<Role>,
  { conflicts, maximumPerRater }: PeerRules,
): { readonly assignments: readonly T[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const known: Known = {
    people: roster.people,
    employees: new Map(roster.employees.map((employee) => [employee.id, employee])),
    ratees: new Set(roster.ratees.map(({ id }) => id)),
    rolesAsked,
    opponents: opponents(conflicts),
  };
  const successorOf = successors(rows);
  const seen = new Set<string>();
  const assignments = rows.filter((entry) => {
    const key = assignmentKey(entry);
    const repeated = seen.has(key) ? (['row-repeated', 'raterId'] as const) : undefined;
    const wrong = fault(entry, known) ?? repeated;
    seen.add(key);
    if (!wrong) return true;
    const [code, column] = wrong;
    const successor = code === 'person-not-asked' ? roster.people.get(successorOf.get(key) ?? '') : undefined;
    problems.push({
      code,
      table: 'assignments',
      row: entry.row,
      column,
      received: entry[column],
      details: { what: entry[column], ...(successor ? { by: successor.name } : {}) },
    });
    return code === 'person-not-asked' && entry.code !== '' && !repeated;
  });
  return {
    assignments,
    problems: [...problems, ...overCap(assignments, maximumPerRater), ...outOfLine(assignments, roster)],
  };
}
