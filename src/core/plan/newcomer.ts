/**
 * Newcomers: who is rated and whom nobody was asked about, because their row was put right, or they came, after everybody
 * else had their raters; and who has raters and no supervisor among them, although the roster knows one by now.
 *
 * Nobody else's assignment is moved: peers are chosen among those who have room. Done again it changes nothing.
 */
import { groupBy } from '../number.ts';
import { ROLES, type Role } from '../types.ts';
import { type Assignment, supervisorsOf } from './assignment.ts';
import type { Conflict } from './conflict.ts';
import { choosePeers } from './peers.ts';
import type { Policy } from './policy.ts';
import type { Roster } from './roster.ts';

/** What somebody who is rated lacks: every assignment, or that of the supervisor alone. */
export interface Unassigned {
  readonly rateeId: string;
  readonly lacks: 'all' | 'supervisor';
}

/** Who among those who are rated has nobody to rate them, or no supervisor where the roster knows one, in NIP order. */
export function unassigned(
  rows: readonly Assignment[],
  roster: Roster,
  rolesAsked: ReadonlySet<Role>,
): readonly Unassigned[] {
  const rolesOf = new Map<string, Set<Role>>();
  for (const { rateeId, role } of rows) rolesOf.set(rateeId, (rolesOf.get(rateeId) ?? new Set()).add(role));
  return roster.ratees.flatMap(({ id: rateeId }): readonly Unassigned[] => {
    const roles = rolesOf.get(rateeId);
    if (!roles) return [{ rateeId, lacks: 'all' }];
    const isWithout = rolesAsked.has('supervisor') && !roles.has('supervisor') && roster.supervisors.has(rateeId);
    return isWithout ? [{ rateeId, lacks: 'supervisor' }] : [];
  });
}

/**
 * The assignments that newcomers lack, about them and by them, in NIP order of whom they are about. By a newcomer is the
 * answer of a subordinate alone: that is asked of all of them, while nobody has a claim to be a peer.
 *
 * @param rows assignments that stand in the sheet
 * @param rolesAsked roles that may be asked now
 * @throws RangeError for a maximum that is no number of people
 */
export function assignNewcomers(
  rows: readonly Assignment[],
  roster: Roster,
  policy: Pick<Policy, 'seed' | 'peersPerRatee' | 'rateesPerPeer'>,
  rolesAsked: ReadonlySet<Role>,
  conflicts: readonly Conflict[],
): readonly Assignment[] {
  const lacking = new Map(unassigned(rows, roster, rolesAsked).map(({ rateeId, lacks }) => [rateeId, lacks]));
  if (lacking.size === 0) return [];
  const isNew = (id: string): boolean => lacking.get(id) === 'all';
  const isPeerAsked = rolesAsked.has('peer') && policy.peersPerRatee > 0;
  const { pairs } = choosePeers({
    roster,
    seed: policy.seed,
    needs: new Map(isPeerAsked ? [...lacking.keys()].filter(isNew).map((id) => [id, policy.peersPerRatee]) : []),
    standing: rows.filter(({ role, raterId }) => role === 'peer' && roster.people.get(raterId)?.asked === true),
    conflicts,
    maximumPerRater: policy.rateesPerPeer,
  });
  const peers = groupBy(pairs, ({ rateeId }) => rateeId);
  const isAsked = (id: string): boolean => roster.people.get(id)?.asked === true;
  const raters: Readonly<Record<Role, (rateeId: string) => readonly string[]>> = {
    self: (id) => (isNew(id) ? [id] : []),
    peer: (id) => (peers.get(id) ?? []).map(({ raterId }) => raterId),
    subordinate: (id) =>
      roster.ratees
        .filter((one) => roster.supervisors.get(one.id) === id && (isNew(id) || isNew(one.id)))
        .map((one) => one.id),
    supervisor: (id) => (lacking.has(id) ? supervisorsOf(roster, id) : []),
  };
  return roster.ratees.flatMap(({ id: rateeId }) =>
    ROLES.filter((role) => rolesAsked.has(role)).flatMap((role) =>
      raters[role](rateeId)
        .filter(isAsked)
        .map((raterId) => ({ raterId, rateeId, role })),
    ),
  );
}
