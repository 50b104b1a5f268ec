/**
 * Ratings: results and behaviour of each ratee, the final number with its band, and the quadrant beside it.
 *
 * What cannot be known stays unknown and says why; nothing is filled in and nothing else is left out.
 */
import { groupBy, rounded } from '../number.ts';
import { type Assignment, assignmentKey, standing } from '../plan/assignment.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Innovation } from '../plan/innovation.ts';
import type { Policy } from '../plan/policy.ts';
import type { Roster } from '../plan/roster.ts';
import { type Results, resultsOf, type Target } from '../plan/target.ts';
import { type Band, type Expectation, type Quadrant, ROLES, type Role } from '../types.ts';
import { type Behaviour, behaviourOf, criterionWeights } from './behaviour.ts';
import type { Response } from './response.ts';
import type { Scores } from './score.ts';

/** Why a rating is not complete. */
export type Reason =
  | { readonly code: 'no-targets' }
  | { readonly code: 'targets-unusable'; readonly targets: readonly string[] }
  | { readonly code: 'no-supervisor' }
  | { readonly code: 'supervisor-silent' }
  | { readonly code: 'supervisor-unable' }
  | { readonly code: 'weights-zero' };

/**
 * What the rating of one ratee came to. On the quadrant scale there is no final number and no band: a weighted number
 * must not stand for PermenPANRB 6/2022.
 */
export type Outcome =
  | {
      readonly kind: 'rated';
      readonly scale: 'numeric';
      readonly final: number;
      readonly band: Band;
      readonly quadrant: Quadrant;
    }
  | { readonly kind: 'rated'; readonly scale: 'quadrant'; readonly quadrant: Quadrant }
  | { readonly kind: 'insufficient'; readonly reasons: readonly Reason[] };

/** The final number and band, where the scale has them. */
export const numericOf = (outcome: Outcome): { readonly final: number; readonly band: Band } | undefined =>
  outcome.kind === 'rated' && outcome.scale === 'numeric' ? outcome : undefined;

/** What one way of reading the answers came to. */
export interface Verdict {
  readonly behaviour: Behaviour;
  readonly outcome: Outcome;
}

/** The rating of one ratee. Its own behaviour and outcome are those that count by policy: `raw` or `adjusted`. */
export interface Rating extends Verdict {
  readonly rateeId: string;
  readonly results: Results;
  /** As answered. */
  readonly raw: Verdict;
  /** With the severity of the raters taken out. */
  readonly adjusted: Verdict;
  /** Assignments of this ratee, and those of them with an accepted response. */
  readonly assigned: number;
  readonly answered: number;
}

/** Share of a ratee's assignments that were answered, 0..1; undefined where nobody was assigned. */
export const coverageOf = ({ assigned, answered }: Pick<Rating, 'assigned' | 'answered'>): number | undefined =>
  assigned > 0 ? answered / assigned : undefined;

/**
 * The band of a final rating. Lower bounds belong to their band; the best one also needs a recorded innovation.
 *
 * @param final 0..120; compared after rounding to 9 decimals
 * @example
 * bandOf(89.99999999999999, false, { veryGoodLimit: 110, goodLimit: 90, fairLimit: 70, poorLimit: 50 }) // => 'good'
 * bandOf(115, false, { veryGoodLimit: 110, goodLimit: 90, fairLimit: 70, poorLimit: 50 }) // => 'good'
 */
export function bandOf(
  final: number,
  innovated: boolean,
  limits: Pick<Policy, 'veryGoodLimit' | 'goodLimit' | 'fairLimit' | 'poorLimit'>,
): Band {
  const value = rounded(final);
  if (value >= limits.veryGoodLimit && innovated) return 'very-good';
  if (value >= limits.goodLimit) return 'good';
  if (value >= limits.fairLimit) return 'fair';
  return value >= limits.poorLimit ? 'poor' : 'very-poor';
}

/** The matrix of PermenPANRB 6/2022: results, then behaviour. */
const MATRIX: Readonly<Record<Expectation, Readonly<Record<Expectation, Quadrant>>>> = {
  above: { below: 'misconduct', meets: 'good', above: 'very-good' },
  meets: { below: 'misconduct', meets: 'good', above: 'good' },
  below: { below: 'very-poor', meets: 'needs-improvement', above: 'needs-improvement' },
};

/**
 * A number on the 0..120 scale against expectation; compared after rounding to 9 decimals.
 *
 * @example
 * expectationOf(90, { veryGoodLimit: 110, goodLimit: 90 }) // => 'meets'
 */
export function expectationOf(
  value: number,
  { veryGoodLimit, goodLimit }: Pick<Policy, 'veryGoodLimit' | 'goodLimit'>,
): Expectation {
  if (rounded(value) >= veryGoodLimit) return 'above';
  return rounded(value) >= goodLimit ? 'meets' : 'below';
}

/** The quadrant that results and behaviour suggest. */
export const quadrantOf = (
  results: number,
  behaviour: number,
  policy: Pick<Policy, 'veryGoodLimit' | 'goodLimit'>,
): Quadrant => MATRIX[expectationOf(results, policy)][expectationOf(behaviour, policy)];

/** Results and behaviour as one number, 0..120, by the component weights. */
export const finalOf = (
  results: number,
  behaviour: number,
  policy: Pick<Policy, 'resultsWeight' | 'behaviourWeight'>,
): number => (policy.resultsWeight * results + policy.behaviourWeight * behaviour) / 10_000;

/** What keeps behaviour from being known. */
function behaviourReason(
  { roles }: Behaviour,
  assigned: readonly Assignment[],
  responses: readonly Response[],
): Reason {
  if (roles.some(({ role, raters }) => role === 'supervisor' && raters > 0)) return { code: 'weights-zero' };
  if (!assigned.some(({ role }) => role === 'supervisor')) return { code: 'no-supervisor' };
  const answered = responses.some(({ role }) => role === 'supervisor');
  return { code: answered ? 'supervisor-unable' : 'supervisor-silent' };
}

function resultsReason(results: Results): readonly Reason[] {
  if (results.kind === 'known') return [];
  return [
    results.unusable.length === 0 ? { code: 'no-targets' } : { code: 'targets-unusable', targets: results.unusable },
  ];
}

/** Everything a rating is made from. */
export interface RatingInput {
  readonly roster: Roster;
  readonly policy: Policy;
  readonly criteria: readonly Criterion[];
  readonly targets: readonly Target[];
  readonly innovations: readonly Innovation[];
  readonly assignments: readonly Assignment[];
  readonly responses: readonly Response[];
  readonly scores: Scores;
}

/** Rates everybody who is rated, in NIP order. */
export function rate(input: RatingInput): readonly Rating[] {
  const { policy } = input;
  const weights = criterionWeights(input.criteria);
  const targets = groupBy(input.targets, ({ rateeId }) => rateeId);
  const counts = new Map(input.scores.raterCounts.map(({ rateeId, role, raters }) => [`${rateeId}|${role}`, raters]));
  const scores = groupBy(input.scores.scores, ({ rateeId }) => rateeId);
  const assignments = groupBy(input.assignments, ({ rateeId }) => rateeId);
  const responses = groupBy(input.responses, ({ rateeId }) => rateeId);
  const innovators = new Set(input.innovations.map(({ employeeId }) => employeeId));
  return input.roster.ratees.map(({ id }) => {
    const results = resultsOf(targets.get(id) ?? []);
    const answered = responses.get(id) ?? [];
    const assigned = standing(assignments.get(id) ?? [], new Set(answered.map(assignmentKey)), input.roster);
    const raters = Object.fromEntries(ROLES.map((role) => [role, counts.get(`${id}|${role}`) ?? 0])) as RaterCounts;
    const own = scores.get(id) ?? [];
    const verdictOf = (counted: Policy['counted']): Verdict => {
      const behaviour = behaviourOf(own, counted, raters, weights, policy);
      const missing = behaviourReason(behaviour, assigned, answered);
      return { behaviour, outcome: outcomeOf(results, behaviour, innovators.has(id), policy, missing) };
    };
    const raw = verdictOf('raw');
    const adjusted = verdictOf('adjusted');
    const counted = policy.counted === 'raw' ? raw : adjusted;
    return { rateeId: id, results, ...counted, raw, adjusted, assigned: assigned.length, answered: answered.length };
  });
}

type RaterCounts = Readonly<Record<Role, number>>;

/** What results and behaviour come to; `withoutBehaviour` is why behaviour is not known, where it is not. */
export function outcomeOf(
  results: Results,
  behaviour: Behaviour,
  innovated: boolean,
  policy: Policy,
  withoutBehaviour: Reason,
): Outcome {
  if (results.kind === 'insufficient' || behaviour.value === undefined)
    return {
      kind: 'insufficient',
      reasons: [...resultsReason(results), ...(behaviour.value === undefined ? [withoutBehaviour] : [])],
    };
  const quadrant = quadrantOf(results.value, behaviour.value, policy);
  if (policy.scale === 'quadrant') return { kind: 'rated', scale: 'quadrant', quadrant };
  const final = finalOf(results.value, behaviour.value, policy);
  return { kind: 'rated', scale: 'numeric', final, band: bandOf(final, innovated, policy), quadrant };
}
