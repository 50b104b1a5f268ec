/**
 * Behaviour of one ratee: the roles' means combined by their weights.
 *
 * Mean within a role first; a role without enough raters drops out and the remaining weights are renormalised. Without
 * the supervisor there is no behaviour: that gap is never filled by the others.
 */
import { type Weighted, weightedMean } from '../number.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Policy } from '../plan/policy.ts';
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
export const roleWeights = (policy: Policy): Readonly<Record<Role, number>> => ({
  self: policy.selfWeight,
  peer: policy.peerWeight,
  supervisor: policy.supervisorWeight,
});

/** Raters a role needs before it counts. */
const raterMinimum = (role: Role, policy: Policy): number => (role === 'peer' ? policy.minimumPeers : 1);

/** The criterion-weighted mean of one role over the criteria that have answers. */
function roleValue(scores: readonly Score[], weights: ReadonlyMap<string, number>): number | undefined {
  return weightedMean(scores.map(({ points, criterion }) => ({ value: points, weight: weights.get(criterion) ?? 0 })));
}

/**
 * Behaviour of one ratee.
 *
 * @param scores all scores of this ratee
 * @param raters raters of this ratee who gave at least one level, by role
 */
export function behaviourOf(
  scores: readonly Score[],
  raters: Readonly<Record<Role, number>>,
  criteria: readonly Criterion[],
  policy: Policy,
): Behaviour {
  const criterionWeights = new Map(criteria.map(({ code, weight }) => [code, weight]));
  const weights = roleWeights(policy);
  const known = ROLES.map((role) => ({
    role,
    raters: raters[role],
    weight: weights[role],
    value:
      raters[role] >= raterMinimum(role, policy)
        ? roleValue(
            scores.filter((score) => score.role === role),
            criterionWeights,
          )
        : undefined,
  }));
  const present: Weighted[] = known.flatMap(({ value, weight }) => (value === undefined ? [] : [{ value, weight }]));
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  const roles = known.map((role) => ({
    ...role,
    share: role.value === undefined || total === 0 ? 0 : role.weight / total,
  }));
  const supervised = known.some(({ role, value }) => role === 'supervisor' && value !== undefined);
  return { value: supervised ? weightedMean(present) : undefined, roles };
}
