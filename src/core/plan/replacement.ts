/**
 * Replacement: when a rater leaves, others take over the peer assignments that were not answered.
 *
 * Nobody else's assignment is moved and no answer is lost. Self-assessments and those of supervisors and subordinates are
 * not replaced: nobody else can give them.
 */
import { type Assignment, assignmentKey, standing } from './assignment.ts';
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
