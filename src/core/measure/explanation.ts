/**
 * The explanation of a rating: every step from counted answers to band, so that anybody can compute it again by hand.
 *
 * It holds no rater and no single answer, only how many gave each level. It is frozen with the fingerprint of its
 * canonical form; a later change of any input shows as a difference. What of it a ratee or leadership may see is for
 * `anonymity` to say.
 */
import { fingerprintOf } from '../canonical.ts';
import { groupBy, weightedMean } from '../number.ts';
import { type Assignment, assignmentKey, standing } from '../plan/assignment.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Policy } from '../plan/policy.ts';
import { policyVersion } from '../plan/policy-version.ts';
import type { Roster } from '../plan/roster.ts';
import { achievement, type Target, targetLabel } from '../plan/target.ts';
import { type Band, type Direction, type Quadrant, ROLES, type Role } from '../types.ts';
import { presentWeights, raterMinimum, roleWeights } from './behaviour.ts';
import type { RatingInterval } from './interval.ts';
import { bandOf, finalOf, numericOf, quadrantOf, type Rating, type Reason } from './rating.ts';
import type { Response } from './response.ts';
import { pointsOfLevels, type Score, type Scores } from './score.ts';
import type { Result } from './statistics/result.ts';

/** One target: realised against goal, in percent, and its share of the results. */
export interface TargetStep {
  readonly label: string;
  readonly goal: number | undefined;
  readonly realised: number | undefined;
  readonly direction: Direction | undefined;
  /** As typed; normalised by the sum of all. */
  readonly weight: number | undefined;
  /** 0..120; undefined where it cannot be computed, and then the results wait for it. */
  readonly achievement: number | undefined;
}

/** One criterion as one role sees it. */
export interface CriterionStep {
  readonly criterion: string;
  /** How many gave each level, 1 to 5. */
  readonly levels: readonly number[];
  /** As typed; normalised by the sum over the criteria that have answers. */
  readonly weight: number;
  /** Points that the severity of its raters takes away, 0 where answers count as given. */
  readonly severity: number;
}

/** One role: what it says and how much it counts. */
export interface RoleStep {
  readonly role: Role;
  readonly assigned: number;
  readonly answered: number;
  /** Raters who gave at least one level, and how many the role needs. */
  readonly raters: number;
  readonly needed: number;
  /** Basis points of the policy, and the share after roles that are absent dropped out, 0..1. */
  readonly weight: number;
  readonly share: number;
  readonly criteria: readonly CriterionStep[];
  /** 40..120; undefined where the role dropped out. */
  readonly value: number | undefined;
}

/** Everything a rating is made of. Plain data: it can be kept as JSON and computed again years later. */
export interface Explanation {
  readonly rateeId: string;
  readonly policyVersion: string;
  readonly policy: Pick<
    Policy,
    | 'period'
    | 'scale'
    | 'counted'
    | 'withoutSubordinates'
    | 'resultsWeight'
    | 'behaviourWeight'
    | 'veryGoodLimit'
    | 'goodLimit'
    | 'fairLimit'
    | 'poorLimit'
  >;
  readonly targets: readonly TargetStep[];
  readonly results: number | undefined;
  readonly roles: readonly RoleStep[];
  readonly behaviour: number | undefined;
  readonly innovated: boolean;
  readonly final: number | undefined;
  readonly band: Band | undefined;
  readonly quadrant: Quadrant | undefined;
  /** Why there is no rating; empty where there is one. */
  readonly reasons: readonly Reason[];
  /** The final number as answered, and with the raters' severity taken out, whichever counts. */
  readonly raw: number | undefined;
  readonly adjusted: number | undefined;
  /** 95%, as answered; undefined with the reason where raters cannot be compared. */
  readonly interval: Result<RatingInterval>;
}

/** An explanation that can no longer be changed without showing. */
export interface FrozenExplanation {
  readonly explanation: Explanation;
  /** SHA-256 of the canonical form. */
  readonly fingerprint: string;
}

/** What a rating is computed to from its steps. */
export type Recomputed = Pick<Explanation, 'results' | 'behaviour' | 'final' | 'band' | 'quadrant'>;

const roleValueOf = (criteria: readonly CriterionStep[]): number | undefined =>
  weightedMean(criteria.map(({ levels, severity, weight }) => ({ value: pointsOfLevels(levels) - severity, weight })));

/**
 * The rating from its steps alone: what anybody with the explanation in hand must come to as well.
 *
 * Uses nothing that the explanation says of its own outcome.
 */
export function recompute(explanation: Explanation): Recomputed {
  const { policy, targets, roles, innovated } = explanation;
  const parts = targets.map(({ goal, realised, direction, weight }) => ({
    value: achievement(goal, realised, direction),
    weight: weight ?? Number.NaN,
  }));
  const labels = new Set(targets.map(({ label }) => label));
  const usable =
    labels.size === targets.length && parts.every(({ value, weight }) => value !== undefined && weight >= 0);
  const results = usable ? weightedMean(parts.map(({ value = 0, weight }) => ({ value, weight }))) : undefined;
  const known = roles.filter(({ raters, needed, criteria }) => raters >= needed && roleValueOf(criteria) !== undefined);
  const weightOf = (wanted: Role): number => roles.find(({ role }) => role === wanted)?.weight ?? 0;
  const weights = presentWeights(new Set(known.map(({ role }) => role)), {
    supervisorWeight: weightOf('supervisor'),
    peerWeight: weightOf('peer'),
    subordinateWeight: weightOf('subordinate'),
    selfWeight: weightOf('self'),
    withoutSubordinates: policy.withoutSubordinates,
  });
  const supervised = known.some(({ role }) => role === 'supervisor');
  const behaviour = supervised
    ? weightedMean(known.map(({ role, criteria }) => ({ value: roleValueOf(criteria) ?? 0, weight: weights[role] })))
    : undefined;
  if (results === undefined || behaviour === undefined)
    return { results, behaviour, final: undefined, band: undefined, quadrant: undefined };
  const quadrant = quadrantOf(results, behaviour, policy);
  if (policy.scale === 'quadrant') return { results, behaviour, final: undefined, band: undefined, quadrant };
  const final = finalOf(results, behaviour, policy);
  return { results, behaviour, final, band: bandOf(final, innovated, policy), quadrant };
}

/** Everything that explanations are made from. */
export interface ExplanationInput {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly criteria: readonly Criterion[];
  readonly targets: readonly Target[];
  readonly assignments: readonly Assignment[];
  readonly responses: readonly Response[];
  readonly scores: Scores;
  readonly innovators: ReadonlySet<string>;
  readonly intervals: ReadonlyMap<string, Result<RatingInterval>>;
}

/** The criteria of one role, with what the severity of its raters takes away where the adjusted rating counts. */
const criterionSteps = (
  scores: readonly Score[],
  counted: Policy['counted'],
  weights: ReadonlyMap<string, number>,
): readonly CriterionStep[] =>
  scores.map(({ criterion, levels, points, adjusted }) => ({
    criterion,
    levels,
    weight: weights.get(criterion) ?? 0,
    severity: counted === 'raw' ? 0 : points - adjusted,
  }));

const keyOf = ({ rateeId, role }: { readonly rateeId: string; readonly role: Role }): string => `${rateeId}|${role}`;

/** Explains every rating, in their order, and freezes each. */
export function explain(ratings: readonly Rating[], input: ExplanationInput): readonly FrozenExplanation[] {
  const { policy, criteria, roster } = input;
  const weights = new Map(criteria.map(({ code, weight }) => [code, weight]));
  const scores = groupBy(input.scores.scores, keyOf);
  const answered = new Set(input.responses.map(assignmentKey));
  const assigned = groupBy(standing(input.assignments, answered, roster), keyOf);
  const targets = groupBy(input.targets, ({ rateeId }) => rateeId);
  const version = policyVersion(policy);
  const rolesOf = ({ rateeId, behaviour }: Rating): readonly RoleStep[] =>
    ROLES.map((role) => {
      const key = keyOf({ rateeId, role });
      const own = behaviour.roles.find((one) => one.role === role);
      const asked = assigned.get(key) ?? [];
      return {
        role,
        assigned: asked.length,
        answered: asked.filter((one) => answered.has(assignmentKey(one))).length,
        raters: own?.raters ?? 0,
        needed: raterMinimum(role, policy),
        weight: roleWeights(policy)[role],
        share: own?.share ?? 0,
        criteria: criterionSteps(scores.get(key) ?? [], policy.counted, weights),
        value: own?.value,
      };
    });
  return ratings.map((rating) => {
    const { rateeId, results, behaviour, outcome } = rating;
    const numeric = numericOf(outcome);
    const explanation: Explanation = {
      rateeId,
      policyVersion: version,
      policy: settingsOf(policy),
      targets: (targets.get(rateeId) ?? []).map((target) => ({
        label: targetLabel(target),
        goal: target.goal,
        realised: target.realised,
        direction: target.direction,
        weight: target.weight,
        achievement: achievement(target.goal, target.realised, target.direction),
      })),
      results: results.kind === 'known' ? results.value : undefined,
      roles: rolesOf(rating),
      behaviour: behaviour.value,
      innovated: input.innovators.has(rateeId),
      final: numeric?.final,
      band: numeric?.band,
      quadrant: outcome.kind === 'rated' ? outcome.quadrant : undefined,
      reasons: outcome.kind === 'insufficient' ? outcome.reasons : [],
      raw: numericOf(rating.raw.outcome)?.final,
      adjusted: numericOf(rating.adjusted.outcome)?.final,
      interval: input.intervals.get(rateeId) ?? { kind: 'undefined', reason: 'too-few-raters', have: 0, need: 1 },
    };
    return { explanation, fingerprint: fingerprintOf(explanation) };
  });
}

const settingsOf = (policy: Policy): Explanation['policy'] => ({
  period: policy.period,
  scale: policy.scale,
  counted: policy.counted,
  withoutSubordinates: policy.withoutSubordinates,
  resultsWeight: policy.resultsWeight,
  behaviourWeight: policy.behaviourWeight,
  veryGoodLimit: policy.veryGoodLimit,
  goodLimit: policy.goodLimit,
  fairLimit: policy.fairLimit,
  poorLimit: policy.poorLimit,
});

/** Whether an explanation is still what was frozen. */
export const isIntact = ({ explanation, fingerprint }: FrozenExplanation): boolean =>
  fingerprintOf(explanation) === fingerprint;
