/**
 * A moved weight: the policy with one weight a little otherwise, for trying what hangs on it. It proposes no policy.
 */
import { rounded } from '../number.ts';
import { COMPONENT_WEIGHTS, MONTHLY_WEIGHTS, type Policy, ROLE_WEIGHTS } from '../plan/policy.ts';

/** Weights that add up together: those of roles, of results and behaviour, and of a month's parts. */
const GROUPS = [ROLE_WEIGHTS, COMPONENT_WEIGHTS, MONTHLY_WEIGHTS] as const;
export type WeightName = (typeof GROUPS)[number][number];

/** Weights that ratings turn on. */
const OF_RATINGS: readonly WeightName[] = [...ROLE_WEIGHTS, ...COMPONENT_WEIGHTS];

/** One weight moved, basis points, and the policy with it. */
export interface MovedWeight {
  readonly name: WeightName;
  readonly from: number;
  readonly to: number;
  readonly policy: Policy;
}

const WHOLE = 10_000;

/**
 * The policy with one weight moved, and the others of its group scaled so that they still add up; undefined where the
 * weight cannot move that way, or is 0 or the whole.
 *
 * @param step basis points, negative to lower the weight
 * @returns weights that add up but need not be whole any more
 * @example
 * withWeight({ supervisorWeight: 6000, peerWeight: 3000, subordinateWeight: 0, selfWeight: 1000 }, 'selfWeight', 500).supervisorWeight.toFixed(2) // => '5666.67'
 * withWeight({ resultsWeight: 10000, behaviourWeight: 0 }, 'behaviourWeight', 500) // => undefined
 */
export function withWeight(policy: Policy, name: WeightName, step: number): Policy | undefined {
  const group: readonly WeightName[] = GROUPS.find((weights) => weights.some((one) => one === name)) ?? [];
  const before = policy[name];
  const after = Math.min(WHOLE, Math.max(0, before + step));
  if (before === 0 || before === WHOLE || after === before) return undefined;
  const scale = (WHOLE - after) / (WHOLE - before);
  return {
    ...policy,
    ...Object.fromEntries(group.map((one) => [one, one === name ? after : policy[one] * scale])),
  };
}

/**
 * The policy with each weight moved by its own step, each way; where one move is the same as another, the first.
 *
 * @param names weights to move; those of ratings unless it says otherwise
 * @example
 * movedWeights({ supervisorWeight: 10000, peerWeight: 0, subordinateWeight: 0, selfWeight: 0, resultsWeight: 7000, behaviourWeight: 3000, sensitivityStep: 500 }).map(({ name, to }) => [name, to]) // => [['resultsWeight', 7500], ['resultsWeight', 6500]]
 */
export function movedWeights(policy: Policy, names: readonly WeightName[] = OF_RATINGS): readonly MovedWeight[] {
  const seen = new Set<string>();
  return names.flatMap((name) =>
    [policy.sensitivityStep, -policy.sensitivityStep].flatMap((step) => {
      const moved = withWeight(policy, name, step);
      const key = moved ? names.map((one) => rounded(moved[one])).join() : '';
      if (!moved || seen.has(key)) return [];
      seen.add(key);
      return [{ name, from: policy[name], to: moved[name], policy: moved }];
    }),
  );
}
