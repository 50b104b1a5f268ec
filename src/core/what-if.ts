/**
 * What if: what another policy would change in a cycle that is open, and for whom. Nothing is decided here.
 */
import type { Flag } from './act/flag.ts';
import { type Evaluation, type Evidence, evaluateCollected } from './evaluate.ts';
import { numericOf, type Rating } from './measure/rating.ts';
import { rounded } from './number.ts';
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

export interface WhatIf {
  readonly changes: readonly PolicyChange[];
  /** In NIP order; whoever is not here would keep everything. */
  readonly effects: readonly Effect[];
}

function readingOf({ rateeId, outcome }: Rating, { flags }: Pick<Evaluation, 'flags'>): Reading {
  const numeric = numericOf(outcome);
  return {
    final: numeric?.final,
    band: numeric?.band,
    quadrant: outcome.kind === 'rated' ? outcome.quadrant : undefined,
    rules: flags.filter((flag) => flag.rateeId === rateeId).map(({ rule }) => rule),
  };
}

const isSame = (left: Reading, right: Reading): boolean =>
  rounded(left.final ?? -1) === rounded(right.final ?? -1) &&
  left.band === right.band &&
  left.quadrant === right.quadrant &&
  left.rules.join() === right.rules.join();

/** What would change if the policy of the evidence were another. */
export function whatIf(evidence: Evidence, before: Evaluation, policy: Policy): WhatIf {
  const after = evaluateCollected({ ...evidence, policy }, before.collected);
  const readings = new Map(after.ratings.map((rating) => [rating.rateeId, readingOf(rating, after)]));
  const effects = before.ratings.flatMap((rating): readonly Effect[] => {
    const was = readingOf(rating, before);
    const is = readings.get(rating.rateeId) ?? was;
    return isSame(was, is) ? [] : [{ rateeId: rating.rateeId, before: was, after: is }];
  });
  return { changes: policyChanges(evidence.policy, policy), effects };
}
