/**
 * What if: what another policy would change in a cycle that is open, and for whom. Nothing is decided here, and nothing
 * is guessed: both sides are whole evaluations of the same answers. What only another cycle could show (other raters, by
 * another seed or number of peers) shows among the changes and not among the effects.
 */
import type { Flag } from './act/flag.ts';
import { type Evaluation, type Evidence, evaluateCollected } from './evaluate.ts';
import { numericOf } from './measure/rating.ts';
import { groupBy, rounded } from './number.ts';
import type { Policy } from './plan/policy.ts';
import { type PolicyChange, policyChanges } from './plan/policy-version.ts';
import type { Band, Quadrant } from './types.ts';

/** A rating as people read it; all undefined where there is none. */
export interface Reading {
  readonly final: number | undefined;
  readonly band: Band | undefined;
  readonly quadrant: Quadrant | undefined;
  /** Rules under which the person is a candidate, in order. */
  readonly rules: readonly Flag['rule'][];
}

/** One person for whom something would be otherwise. */
export interface Effect {
  readonly rateeId: string;
  readonly before: Reading;
  readonly after: Reading;
}

/** What another policy would change. */
export interface WhatIf {
  readonly changes: readonly PolicyChange[];
  /** In NIP order; whoever is not here would keep everything. */
  readonly effects: readonly Effect[];
}

/** The readings of an evaluation by ratee, in the order of its ratings. */
function readingsOf({ ratings, flags }: Pick<Evaluation, 'ratings' | 'flags'>): ReadonlyMap<string, Reading> {
  const own = groupBy(flags, ({ rateeId }) => rateeId);
  return new Map(
    ratings.map(({ rateeId, outcome }): readonly [string, Reading] => {
      const numeric = numericOf(outcome);
      return [
        rateeId,
        {
          final: numeric?.final,
          band: numeric?.band,
          quadrant: outcome.kind === 'rated' ? outcome.quadrant : undefined,
          rules: (own.get(rateeId) ?? []).map(({ rule }) => rule),
        },
      ];
    }),
  );
}

const isSame = (left: Reading, right: Reading): boolean =>
  rounded(left.final ?? -1) === rounded(right.final ?? -1) &&
  left.band === right.band &&
  left.quadrant === right.quadrant &&
  left.rules.join() === right.rules.join();

/**
 * What would change if the policy of the evidence were another.
 *
 * @param evidence with the policy that counts now
 * @param before what it was evaluated to; its answers are taken, so that no tab is read again
 * @param policy the proposal, without faults
 */
export function whatIf(evidence: Evidence, before: Evaluation, policy: Policy): WhatIf {
  const after = readingsOf(evaluateCollected({ ...evidence, policy }, before.collected));
  const effects = [...readingsOf(before)].flatMap(([rateeId, was]): readonly Effect[] => {
    const is = after.get(rateeId) ?? was;
    return isSame(was, is) ? [] : [{ rateeId, before: was, after: is }];
  });
  return { changes: policyChanges(evidence.policy, policy), effects };
}
