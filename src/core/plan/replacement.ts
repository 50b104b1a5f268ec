/**
 * Replacement: when a rater leaves, others take over the assignments that were not answered: colleagues those of a peer, the
 * new supervisor those of the old one.
 *
 * Nobody else's assignment is moved and no answer is lost. Self-assessments and those of subordinates are not replaced:
 * nobody else can give them.
 */
import { byText, groupBy } from '../number.ts';
import { type Assignment, type AssignmentRow, assignmentKey, standing, supervisorsOf } from './assignment.ts';
import type { Conflict } from './conflict.ts';
import { choosePeers, type PeerRules, type Shortage } from './peers.ts';
import type { Policy } from './policy.ts';
import type { Roster } from './roster.ts';

/** What replacing changes. */
export interface Replacement<T extends Assignment> {
  /** The leaver's peer assignments that nobody answers any more. */
  readonly removed: readonly T[];
  /** Those who take over, in NIP order of the ratees. */
  readonly added: readonly Assignment[];
  /** Ratees for whom nobody else could be found, with the peers they are left with. */
  readonly shortages: readonly Shortage[];
}

/**
 * Replaces a rater who leaves. Each ratee gets the nearest colleague who may rate them, does not yet, and has room; among
 * equally near ones those with fewest ratees. Done again it changes nothing.
 *
 * @param answered keys of assignments with an accepted response
 * @throws RangeError for a maximum that is no number of people
 */
export function replace<T extends Assignment>(
  assignments: readonly T[],
  leaverId: string,
  answered: ReadonlySet<string>,
  roster: Roster,
  policy: Policy,
  { conflicts, maximumPerRater }: PeerRules,
): Replacement<T> {
  const isRemoved = (one: T): boolean =>
    one.role === 'peer' && one.raterId === leaverId && !answered.has(assignmentKey(one));
  const removed = assignments.filter(isRemoved);
  const kept = standing(assignments, answered, roster).filter((one) => one.role === 'peer' && !isRemoved(one));
  const { pairs, shortages } = choosePeers({
    roster,
    seed: policy.seed,
    needs: new Map(removed.map(({ rateeId }) => [rateeId, 1])),
    standing: kept,
    // The leaver may still be on the roster as somebody at work.
    conflicts: [...conflicts, ...removed.map(({ rateeId }) => ({ leftId: leaverId, rightId: rateeId }))],
    maximumPerRater,
  });
  const peersOf = (rateeId: string): number => kept.filter((one) => one.rateeId === rateeId).length;
  return {
    removed,
    added: pairs.map((pair) => ({ ...pair, role: 'peer' })),
    shortages: shortages.map((one) => {
      const have = peersOf(one.rateeId);
      return { ...one, have, need: have + 1 };
    }),
  };
}

/** An assignment that stands in for one that a rater left. */
export type Successor = Assignment & Pick<AssignmentRow, 'replacesId'>;

/** Who takes over from all who have left, and ratees who are left with fewer peers than the policy asks. */
export interface Succession {
  readonly added: readonly Successor[];
  readonly shortages: readonly Shortage[];
}

/**
 * Supervisors who are to be asked beside those who were: the new one of somebody whose supervisor has left without
 * answering; and where somebody still at work is not their supervisor any more, what the policy says. Done again it changes
 * nothing.
 *
 * @param rows assignments that stand in the sheet, those of raters who left included
 * @param answered keys of assignments with an accepted response
 */
export function succeedSupervisors(
  rows: readonly Row[],
  answered: ReadonlySet<string>,
  roster: Roster,
  { supervisorChange }: Pick<Policy, 'supervisorChange'>,
): readonly Successor[] {
  const asked = groupBy(
    rows.filter(({ role }) => role === 'supervisor'),
    ({ rateeId }) => rateeId,
  );
  const isLeft = (one: Row): boolean => roster.people.get(one.raterId)?.asked !== true;
  return roster.ratees.flatMap(({ id: rateeId }) => {
    const own = asked.get(rateeId) ?? [];
    const current = supervisorsOf(roster, rateeId);
    const former = own.filter(({ raterId }) => !current.includes(raterId));
    const missing = current.filter((id) => own.every(({ raterId }) => raterId !== id));
    // Each new one takes the place of one former: whom nobody asked before is not asked now by himself.
    return missing.slice(0, former.length).flatMap((raterId, index): readonly Successor[] => {
      const before = former[index];
      if (!before) return [];
      const isOpen = !answered.has(assignmentKey(before));
      const isDue = isLeft(before) ? isOpen : supervisorChange === 'both' || (supervisorChange === 'replace' && isOpen);
      return isDue ? [{ raterId, rateeId, role: 'supervisor', replacesId: before.raterId }] : [];
    });
  });
}

/** Assignments as far as replacing looks at them. */
type Row = Assignment & Pick<AssignmentRow, 'replacesId'>;

/**
 * Replaces every rater who has left with peers unanswered, in NIP order. What stands in the sheet is kept, the leaver's
 * own rows too: should they answer after all, that counts. A ratee who has as many peers as the policy asks, however they
 * came by them, gets no other; and an assignment that somebody took over is not taken over again.
 *
 * @param rows assignments that stand, those of raters who left included
 * @param answered keys of assignments with an accepted response
 */
export function succeed(
  rows: readonly Row[],
  answered: ReadonlySet<string>,
  roster: Roster,
  policy: Policy,
  conflicts: readonly Conflict[],
): Succession {
  const rules: PeerRules = { conflicts, maximumPerRater: policy.rateesPerPeer };
  const taken = new Set(
    rows.map(({ rateeId, role, replacesId }) => assignmentKey({ raterId: replacesId, rateeId, role })),
  );
  const isOpen = (one: Row): boolean =>
    one.role === 'peer' &&
    roster.people.get(one.raterId)?.asked !== true &&
    !answered.has(assignmentKey(one)) &&
    !taken.has(assignmentKey(one));
  const open = rows.filter(isOpen);
  const staying = standing(rows, answered, roster);
  const added: Successor[] = [];
  const shortages = new Map<string, Shortage>();
  for (const leaverId of [...new Set(open.map(({ raterId }) => raterId))].sort(byText)) {
    const kept: readonly Row[] = [...staying, ...added];
    const peersOf = (rateeId: string): number =>
      kept.filter((one) => one.role === 'peer' && one.rateeId === rateeId).length;
    const left = open.filter((one) => one.raterId === leaverId && peersOf(one.rateeId) < policy.peersPerRatee);
    const found = replace([...kept, ...left], leaverId, answered, roster, policy, rules);
    added.push(...found.added.map((one) => ({ ...one, replacesId: leaverId })));
    for (const shortage of found.shortages)
      shortages.set(shortage.rateeId, { ...shortage, need: policy.peersPerRatee });
  }
  return { added, shortages: [...shortages.values()] };
}
