/**
 * The explanation of a rating: every step from counted answers to band, so that anybody can compute it again by hand.
 *
 * It holds no rater and no single answer, only how many gave each level, and what was left out with how much of it. It is
 * frozen with the fingerprint of its canonical form; a later change of any input shows as a difference. It refuses nobody:
 * where there is no rating it tells why. What of it a ratee may see is for `disclosure` to say.
 */
import { fingerprintOf } from '../canonical.ts';
import { byText, groupBy } from '../number.ts';
import { type Assignment, assignmentKey, standing } from '../plan/assignment.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Policy } from '../plan/policy.ts';
import { policyVersion } from '../plan/policy-version.ts';
import type { Roster } from '../plan/roster.ts';
import { achievement, type Origin, type Target, targetLabel } from '../plan/target.ts';
import { type Band, type Direction, LEVELS, type Quadrant, ROLES, type Role } from '../types.ts';
import { raterMinimum, roleWeights } from './behaviour.ts';
import type { RatingInterval } from './interval.ts';
import { numericOf, type Rating, type Reason } from './rating.ts';
import type { Response } from './response.ts';
import type { Score, Scores } from './score.ts';
import { type Result, tooFew } from './statistics/result.ts';

/** One target: realised against goal, in percent, and its share of the results. */
export interface TargetStep {
  readonly label: string;
  /** In the target's own unit, both. */
  readonly goal: number | undefined;
  readonly realised: number | undefined;
  /** Where it comes from; absent where HR typed it, or nothing is known. */
  readonly from?: Origin;
  readonly direction: Direction | undefined;
  /** As typed; normalised by the sum of all. */
  readonly weight: number | undefined;
  /** Whether another target of the person has this code: which of the two counts is then not known. */
  readonly repeated: boolean;
  /** Percent, 0..120; undefined where it cannot be computed, and then the results wait for it. */
  readonly achievement: number | undefined;
}

/** One criterion as one role sees it. */
export interface CriterionStep {
  readonly criterion: string;
  /** How many gave each level, 1 to 5. */
  readonly levels: readonly number[];
  /** How many said that they cannot judge it: left out, and never zero. */
  readonly unable: number;
  /** As typed; normalised by the sum over the criteria that have levels. */
  readonly weight: number;
  /** Points by which its raters are above (positive) or below others: what the adjusted rating takes away. */
  readonly severity: number;
}

/** One role: what it says and how much it counts. */
export interface RoleStep {
  readonly role: Role;
  /** Raters asked, and those of them who answered. */
  readonly assigned: number;
  readonly answered: number;
  /** Raters who gave at least one level, and how many the role needs to count. */
  readonly raters: number;
  readonly needed: number;
  /** Basis points of the policy, and the share after roles that are absent dropped out, 0..1. */
  readonly weight: number;
  readonly share: number;
  readonly criteria: readonly CriterionStep[];
  /** Points, 40..120, or a little outside where severity is taken out; undefined where the role dropped out. */
  readonly value: number | undefined;
}

/** What of the policy a rating is computed with; the weights and least raters of roles stand at the roles. */
export type ExplainedPolicy = Pick<
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

/** Everything a rating is made of. Plain data: it can be kept as JSON and computed again years later. */
export interface Explanation {
  readonly rateeId: string;
  readonly policyVersion: string;
  readonly policy: ExplainedPolicy;
  /** By label, so that the order of rows never shows. */
  readonly targets: readonly TargetStep[];
  /** 0..120; undefined where a target is in the way. */
  readonly results: number | undefined;
  /** All roles, in the order of `ROLES`. */
  readonly roles: readonly RoleStep[];
  /** 40..120; undefined without the supervisor. */
  readonly behaviour: number | undefined;
  /** Whether an innovation is recorded, which the best band asks for. */
  readonly innovated: boolean;
  /** 0..120 and its band, on the numeric scale only; the quadrant on both. */
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
  /** SHA-256 of the canonical form, 64 hexadecimal digits. */
  readonly fingerprint: string;
}

/**
 * Whether an explanation is still what was frozen.
 *
 * @throws RangeError where the explanation is no plain data any more
 * @example
 * isIntact({ explanation: {}, fingerprint: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' }) // => true
 */
export const isIntact = ({ explanation, fingerprint }: FrozenExplanation): boolean =>
  fingerprintOf(explanation) === fingerprint;

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

/** The criteria that one role answered at all: counted levels, and how many could not judge. */
function criterionSteps(
  criteria: readonly Criterion[],
  scores: readonly Score[],
  responses: readonly Response[],
): readonly CriterionStep[] {
  const scored = new Map(scores.map((score) => [score.criterion, score]));
  return criteria.flatMap(({ code: criterion, weight }): readonly CriterionStep[] => {
    const score = scored.get(criterion);
    const unable = responses.filter(({ answers }) => answers.get(criterion) === 'unable').length;
    if (!score && unable === 0) return [];
    const severity = score ? score.points - score.adjusted : 0;
    return [{ criterion, levels: score?.levels ?? LEVELS.map(() => 0), unable, weight, severity }];
  });
}

function targetSteps(targets: readonly Target[]): readonly TargetStep[] {
  const codes = groupBy(targets, ({ code }) => code);
  const steps = targets.map((target): TargetStep => {
    const { code, goal, realised, from, direction, weight } = target;
    return {
      label: targetLabel(target),
      goal,
      realised,
      // Left out rather than undefined: an explanation that was kept before has the same fingerprint as now.
      ...(from === undefined ? {} : { from }),
      direction,
      weight,
      repeated: code !== '' && (codes.get(code)?.length ?? 0) > 1,
      achievement: achievement(goal, realised, direction),
    };
  });
  return steps.sort((a, b) => byText(a.label, b.label));
}

const keyOf = ({ rateeId, role }: { readonly rateeId: string; readonly role: Role }): string => `${rateeId}|${role}`;

/** Looks up the role steps of a rating. */
function rolesIn({ policy, criteria, roster, ...input }: ExplanationInput): (rating: Rating) => readonly RoleStep[] {
  const scores = groupBy(input.scores.scores, keyOf);
  const responses = groupBy(input.responses, keyOf);
  const answered = new Set(input.responses.map(assignmentKey));
  const assigned = groupBy(standing(input.assignments, answered, roster), keyOf);
  const weights = roleWeights(policy);
  return ({ rateeId, behaviour }) =>
    ROLES.map((role) => {
      const key = keyOf({ rateeId, role });
      const own = behaviour.roles.find((one) => one.role === role);
      const given = responses.get(key) ?? [];
      return {
        role,
        assigned: assigned.get(key)?.length ?? 0,
        answered: given.length,
        raters: own?.raters ?? 0,
        needed: raterMinimum(role, policy),
        weight: weights[role],
        share: own?.share ?? 0,
        criteria: criterionSteps(criteria, scores.get(key) ?? [], given),
        value: own?.value,
      };
    });
}

/** Explains every rating, in their order, and freezes each. */
export function explain(ratings: readonly Rating[], input: ExplanationInput): readonly FrozenExplanation[] {
  const { policy, intervals, innovators } = input;
  const rolesOf = rolesIn(input);
  const targets = groupBy(input.targets, ({ rateeId }) => rateeId);
  const [version, settings] = [policyVersion(policy), settingsOf(policy)];
  return ratings.map((rating) => {
    const { rateeId, results, behaviour, outcome } = rating;
    const numeric = numericOf(outcome);
    const explanation: Explanation = {
      rateeId,
      policyVersion: version,
      policy: settings,
      targets: targetSteps(targets.get(rateeId) ?? []),
      results: results.kind === 'known' ? results.value : undefined,
      roles: rolesOf(rating),
      behaviour: behaviour.value,
      innovated: innovators.has(rateeId),
      final: numeric?.final,
      band: numeric?.band,
      quadrant: outcome.kind === 'rated' ? outcome.quadrant : undefined,
      reasons: outcome.kind === 'insufficient' ? outcome.reasons : [],
      raw: numericOf(rating.raw.outcome)?.final,
      adjusted: numericOf(rating.adjusted.outcome)?.final,
      interval: intervals.get(rateeId) ?? tooFew('too-few-raters', 0, 1),
    };
    return { explanation, fingerprint: fingerprintOf(explanation) };
  });
}

const settingsOf = (policy: Policy): ExplainedPolicy => ({
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
