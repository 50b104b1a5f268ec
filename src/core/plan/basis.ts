/**
 * The basis of a rating: what decides its number. Two numbers can be compared only where it is the same.
 *
 * Narrower than the version of the policy, which the year alone makes another: limits, signals and the year move no
 * number. Statements may be reworded; codes, shares and roles of criteria count.
 */
import { fingerprintOf } from '../canonical.ts';
import { byText } from '../number.ts';
import type { Criterion } from './criterion.ts';
import type { Policy } from './policy.ts';

/** Keys that move the number of a rating. Severity does only where the adjusted rating counts. */
const NUMBER_KEYS = [
  'scale',
  'supervisorWeight',
  'peerWeight',
  'subordinateWeight',
  'selfWeight',
  'withoutSubordinates',
  'resultsWeight',
  'behaviourWeight',
  'minimumPeers',
  'minimumSubordinates',
  'counted',
] as const satisfies readonly (keyof Policy)[];

/**
 * What the numbers of a cycle are computed by, in short.
 *
 * @returns 12 hexadecimal digits, the same for the same basis whatever the year and the order of the criteria
 */
export function basisOf(policy: Policy, criteria: readonly Criterion[]): string {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return fingerprintOf({
    keys: NUMBER_KEYS.map((name) => policy[name]),
    shrinkage: policy.counted === 'adjusted' ? policy.severityShrinkage : undefined,
    criteria: criteria
      .map(({ code, weight, roles }) => ({
        code,
        share: total > 0 ? weight / total : 0,
        roles: [...roles].sort(byText),
      }))
      .sort((left, right) => byText(left.code, right.code)),
  }).slice(0, 12);
}
