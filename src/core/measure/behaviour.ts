/**
 * Behaviour of one ratee: the roles' means combined by their weights.
 *
 * Mean within a role first; a role without enough raters drops out and the remaining weights are renormalised. Without
 * the supervisor there is no behaviour: that gap is never filled by the others.
 */
import type { Criterion } from '../plan/criterion.ts';
import type { Policy, ROLE_WEIGHTS } from '../plan/policy.ts';
import { ROLES, type Role } from '../types.ts';
import type { Score } from './score.ts';

/** What one role says of a ratee. `value` is undefined where it is not known or may not be shown. */
export interface RoleBehaviour {
  readonly role: Role;
  readonly raters: number;
  /** 40..120 */
  readonly value: number | undefined;
  /** The policy's weight, basis points. */
  readonly weight: number;
  /** The share after renormalisation, 0..1; 0 where the role does not count. */
  readonly share: number;
}

/** Behaviour of one ratee, 40..120, with what each role contributed; undefined where it cannot be known. */
export interface Behaviour {
  readonly value: number | undefined;
  readonly roles: readonly RoleBehaviour[];
}

/** The policy's weight of each role, basis points. */
export const roleWeights = (policy: Pick<Policy, (typeof ROLE_WEIGHTS)[number]>): Readonly<Record<Role, number>> => ({
  self: policy.selfWeight,
  peer: policy.peerWeight,
  subordinate: policy.subordinateWeight,
  supervisor: policy.supervisorWeight,
});

/** Raters a role needs before it counts. */
export const raterMinimum = (role: Role, policy: Pick<Policy, 'minimumPeers' | 'minimumSubordinates'>): number =>
  role === 'peer' ? policy.minimumPeers : role === 'subordinate' ? policy.minimumSubordinates : 1;

/**
 * The weights that count where some roles are absent, basis points before they are normalised; 0 for an absent role.
 *
 * An absent role's weight goes to all others in proportion, or, for subordinates where the policy says so, to the peers.
 *
 * @param present roles that have enough raters
 * @example
 * presentWeights(new Set(['supervisor', 'peer']), { supervisorWeight: 6000, peerWeight: 2000, subordinateWeight: 2000, selfWeight: 0, withoutSubordinates: 'to-peers' }).peer // => 4000
 */
export function presentWeights(
  present: ReadonlySet<Role>,
  policy: Pick<Policy, (typeof ROLE_WEIGHTS)[number] | 'withoutSubordinates'>,
): Readonly<Record<Role, number>> {
  const weights = roleWeights(policy);
  const moved = policy.withoutSubordinates === 'to-peers' && !present.has('subordinate') ? weights.subordinate : 0;
  const weightOf = (role: Role): number => {
    if (!present.has(role)) return 0;
    return role === 'peer' ? weights.peer + moved : weights[role];
  };
  return {
    self: weightOf('self'),
    peer: weightOf('peer'),
    subordinate: weightOf('subordinate'),
    supervisor: weightOf('supervisor'),
  };
}

/** The points of a score that count. */
const pointsOf = ({ points, adjusted }: Score, counted: Policy['counted']): number =>
  counted === 'raw' ? points : adjusted;

/** What each role says of a ratee, before any role drops out. */
export type RoleValue = Pick<RoleBehaviour, 'role' | 'raters' | 'value'>;

/**
 * Roles combined by the policy's weights. The same values under another policy are combined anew from here.
 *
 * @param values of every role, `value` undefined where the role has too few raters
 */
export function combine(values: readonly RoleValue[], policy: Policy): Behaviour {
  const weights = roleWeights(policy);
  const counting = presentWeights(rolesOf(values), policy);
  let total = 0;
  let sum = 0;
  let supervised = false;
  for (const { role, value } of values) {
    if (value === undefined) continue;
    total += counting[role];
    sum += counting[role] * value;
    if (role === 'supervisor') supervised = true;
  }
  const roles = values.map(({ role, raters, value }) => ({
    role,
    raters,
    value,
    weight: weights[role],
    share: total > 0 ? counting[role] / total : 0,
  }));
  return { value: supervised && total > 0 ? sum / total : undefined, roles };
}

/** Roles that have a value. */
function rolesOf(values: readonly RoleValue[]): ReadonlySet<Role> {
  const roles = new Set<Role>();
  for (const { role, value } of values) if (value !== undefined) roles.add(role);
  return roles;
}

/**
 * What a role's scores come to over the criteria that have answers; undefined where their shares add to nothing.
 *
 * @param scores of one ratee; other roles' are passed over
 * @param counted as answered, or with the raters' severity taken out
 * @param weights share of each criterion by its code
 * @returns 40..120, or a little outside where severity is taken out
 */
export function roleMean(
  scores: readonly Score[],
  role: Role,
  counted: Policy['counted'],
  weights: ReadonlyMap<string, number>,
): number | undefined {
  let sum = 0;
  let total = 0;
  for (const score of scores) {
    if (score.role !== role) continue;
    const weight = weights.get(score.criterion) ?? 0;
    sum += weight * pointsOf(score, counted);
    total += weight;
  }
  return total > 0 ? sum / total : undefined;
}

/** The share of each criterion by its code. */
export const criterionWeights = (criteria: readonly Criterion[]): ReadonlyMap<string, number> =>
  new Map(criteria.map(({ code, weight }) => [code, weight]));

/**
 * Behaviour of one ratee.
 *
 * @param scores all scores of this ratee
 * @param counted as answered, or with the raters' severity taken out
 * @param raters raters of this ratee who gave at least one level, by role
 * @param weights share of each criterion by its code
 */
export function behaviourOf(
  scores: readonly Score[],
  counted: Policy['counted'],
  raters: Readonly<Record<Role, number>>,
  weights: ReadonlyMap<string, number>,
  policy: Policy,
): Behaviour {
  const values = ROLES.map((role) => {
    const enough = raters[role] >= raterMinimum(role, policy);
    return { role, raters: raters[role], value: enough ? roleMean(scores, role, counted, weights) : undefined };
  });
  return combine(values, policy);
}
