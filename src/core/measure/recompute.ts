/**
 * Recompute: the rating from its explanation alone, what anybody with the explanation in hand must come to as well.
 *
 * Takes counted levels, targets, weights and limits, and nothing that the explanation says of its own outcome.
 */
import { weightedMean } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import { achievement } from '../plan/target.ts';
import type { Role } from '../types.ts';
import { presentWeights } from './behaviour.ts';
import type { CriterionStep, Explanation, RoleStep, TargetStep } from './explanation.ts';
import { bandOf, finalOf, quadrantOf } from './rating.ts';
import { pointsOfLevels } from './score.ts';

/** What a rating is computed to from its steps. */
export type Recomputed = Pick<Explanation, 'results' | 'behaviour' | 'final' | 'band' | 'quadrant'>;

/** What of an explanation it is computed from. */
export type Steps = Pick<Explanation, 'policy' | 'targets' | 'roles' | 'innovated'>;

/**
 * The points of one criterion by one role; undefined where nobody gave a level.
 *
 * @returns 40..120 as answered, or a little outside where severity is taken out
 * @example
 * criterionPoints({ levels: [0, 0, 0, 1, 1], severity: 3 }, 'raw') // => 110
 * criterionPoints({ levels: [0, 0, 0, 1, 1], severity: 3 }, 'adjusted') // => 107
 * criterionPoints({ levels: [0, 0, 0, 0, 0], severity: 0 }, 'raw') // => undefined
 */
export function criterionPoints(
  { levels, severity }: Pick<CriterionStep, 'levels' | 'severity'>,
  counted: Policy['counted'],
): number | undefined {
  if (levels.every((count) => count === 0)) return undefined;
  return pointsOfLevels(levels) - (counted === 'adjusted' ? severity : 0);
}

/** The mean of a role; undefined where it has too few raters or its criteria weigh nothing. */
function roleValueOf({ raters, needed, criteria }: RoleStep, counted: Policy['counted']): number | undefined {
  if (raters < needed) return undefined;
  return weightedMean(
    criteria.flatMap((step) => {
      const value = criterionPoints(step, counted);
      return value === undefined ? [] : [{ value, weight: step.weight }];
    }),
  );
}

function behaviourFrom({ roles, policy }: Steps, counted: Policy['counted']): number | undefined {
  const known = roles.flatMap((step) => {
    const value = roleValueOf(step, counted);
    return value === undefined ? [] : [{ role: step.role, value }];
  });
  const weightOf = (wanted: Role): number => roles.find(({ role }) => role === wanted)?.weight ?? 0;
  const weights = presentWeights(new Set(known.map(({ role }) => role)), {
    supervisorWeight: weightOf('supervisor'),
    peerWeight: weightOf('peer'),
    subordinateWeight: weightOf('subordinate'),
    selfWeight: weightOf('self'),
    withoutSubordinates: policy.withoutSubordinates,
  });
  const supervised = known.some(({ role }) => role === 'supervisor');
  return supervised ? weightedMean(known.map(({ role, value }) => ({ value, weight: weights[role] }))) : undefined;
}

function resultsFrom(targets: readonly TargetStep[]): number | undefined {
  const parts = targets.flatMap(({ goal, realised, direction, weight, repeated }) => {
    const value = achievement(goal, realised, direction);
    return value === undefined || weight === undefined || repeated ? [] : [{ value, weight }];
  });
  // A target is never dropped: one that cannot be computed leaves no results.
  return parts.length === targets.length ? weightedMean(parts) : undefined;
}

/**
 * The rating from its steps alone.
 *
 * @param counted as answered or with severity taken out; what counts by policy unless something else is asked
 */
export function recompute(steps: Steps, counted: Policy['counted'] = steps.policy.counted): Recomputed {
  const { policy, innovated } = steps;
  const results = resultsFrom(steps.targets);
  const behaviour = behaviourFrom(steps, counted);
  const open = { results, behaviour, final: undefined, band: undefined, quadrant: undefined };
  if (results === undefined || behaviour === undefined) return open;
  const quadrant = quadrantOf(results, behaviour, policy);
  if (policy.scale === 'quadrant') return { ...open, quadrant };
  const final = finalOf(results, behaviour, policy);
  return { results, behaviour, final, band: bandOf(final, innovated, policy), quadrant };
}
