/**
 * Sensitivity: whether a candidate still stands when what nobody can be sure of is a little otherwise.
 *
 * Three questions for each candidate: with every weight moved by the policy's step, with any single rater left out, and
 * with the other of raw and severity-adjusted ratings. It changes nothing; it tells people how firm the ground is. A
 * supervisor is not left out, because without one there is no rating at all, and a weight of 0 is not moved, because a
 * role that the agency does not count is no matter of five points. Severity is not estimated anew without a rater.
 * Discipline flags rest on counted days and on nobody's opinion, so they always stand.
 */
import { combine, type RoleValue, raterMinimum } from '../measure/behaviour.ts';
import { outcomeOf, type Rating, type Verdict } from '../measure/rating.ts';
import type { Response } from '../measure/response.ts';
import { type Effects, pointsOf } from '../measure/score.ts';
import { groupBy } from '../number.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Policy } from '../plan/policy.ts';
import type { Roster } from '../plan/roster.ts';
import type { AbsenceFound } from './absence-matter.ts';
import { type Flag, flag } from './flag.ts';
import { movedWeights, type WeightName } from './moved-weight.ts';

/** Something that, were it so, would take the candidate away. */
export type Change =
  /** Basis points. */
  | { readonly kind: 'weight'; readonly name: WeightName; readonly from: number; readonly to: number }
  /** So many of the unit's raters, each left out alone with everything they said in it. */
  | { readonly kind: 'rater'; readonly raters: number; readonly of: number }
  /** What would count instead. */
  | { readonly kind: 'severity'; readonly counted: Policy['counted'] };

/** One candidate; no changes means that it stands in every case that was tried. */
export interface Sensitivity {
  readonly rateeId: string;
  readonly rule: Flag['rule'];
  readonly changes: readonly Change[];
}

/** Everything that a case is tried with. */
export interface SensitivityInput {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly criteria: readonly Criterion[];
  readonly responses: readonly Response[];
  readonly absence: AbsenceFound;
  readonly innovators: ReadonlySet<string>;
  readonly effects: Effects;
}

/** The same rating with other role values, or under another policy. Somebody without a rating stays so. */
function recombined(
  rating: Rating,
  values: readonly RoleValue[],
  policy: Policy,
  { innovators }: SensitivityInput,
): Rating {
  if (rating.outcome.kind !== 'rated') return rating;
  const behaviour = combine(values, policy);
  const innovated = innovators.has(rating.rateeId);
  const outcome = outcomeOf(rating.results, behaviour, innovated, policy, { code: 'supervisor-silent' });
  return { ...rating, behaviour, outcome };
}

/** Candidates that rest on opinions, by ratee and rule. */
const candidatesOf = (flags: readonly Flag[]): ReadonlySet<string> =>
  new Set(flags.filter(({ unit }) => unit === 'points').map(({ rateeId, rule }) => `${rateeId}|${rule}`));

/** One unit's people, so that trying a case costs no more than the unit is large. */
interface Unit {
  readonly ratings: readonly Rating[];
  readonly roster: Roster;
}

const unitsOf = (ratings: readonly Rating[], roster: Roster): readonly Unit[] => {
  const employees = new Map(roster.ratees.map((employee) => [employee.id, employee]));
  const units = groupBy(ratings, ({ rateeId }) => employees.get(rateeId)?.unit ?? '');
  return [...units.values()].map((own) => ({
    ratings: own,
    roster: { ...roster, ratees: own.flatMap(({ rateeId }) => employees.get(rateeId) ?? []) },
  }));
};

/** What a role says by these responses, and how many raters gave a level: scores and their mean in one pass. */
function roleValueOf(
  responses: readonly Response[],
  { policy, criteria, effects }: SensitivityInput,
): Pick<RoleValue, 'raters' | 'value'> {
  const able = new Set<string>();
  let sum = 0;
  let weights = 0;
  for (const { code, weight } of criteria) {
    let points = 0;
    let raters = 0;
    for (const { raterId, answers } of responses) {
      const answer = answers.get(code);
      if (answer === undefined || answer === 'unable') continue;
      points += pointsOf(answer) - (policy.counted === 'adjusted' ? (effects.get(raterId) ?? 0) : 0);
      raters++;
      able.add(raterId);
    }
    if (raters === 0) continue;
    sum += (weight * points) / raters;
    weights += weight;
  }
  return { raters: able.size, value: weights > 0 ? sum / weights : undefined };
}

/** The role values of a ratee without what one rater said, in whatever roles. */
function valuesWithout(
  rating: Rating,
  left: readonly Response[],
  responses: readonly Response[],
  input: SensitivityInput,
): readonly RoleValue[] {
  return rating.behaviour.roles.map((own): RoleValue => {
    const { role } = own;
    if (!left.some((one) => one.role === role)) return own;
    const rest = responses.filter((one) => one.role === role && !left.includes(one));
    const { raters, value } = roleValueOf(rest, input);
    return { role, raters, value: raters >= raterMinimum(role, input.policy) ? value : undefined };
  });
}

/** What each candidate of one unit would fall by. */
function changesIn(unit: Unit, input: SensitivityInput, responsesOf: ReadonlyMap<string, readonly Response[]>) {
  const { policy, absence } = input;
  const flagged = (ratings: readonly Rating[], by: Policy = policy): ReadonlySet<string> =>
    candidatesOf(flag(ratings, unit.roster, absence, by));
  const changes = new Map([...flagged(unit.ratings)].map((key) => [key, [] as Change[]]));
  if (changes.size === 0) return changes;
  const tell = (standing: ReadonlySet<string>, change: Change): void => {
    for (const [key, own] of changes) if (!standing.has(key)) own.push(change);
  };
  for (const { policy: moved, ...weight } of movedWeights(policy))
    tell(
      flagged(
        unit.ratings.map((rating) => recombined(rating, rating.behaviour.roles, moved, input)),
        moved,
      ),
      { kind: 'weight', ...weight },
    );
  for (const [key, raters] of raterCases(unit, input, responsesOf, flagged, [...changes.keys()]))
    if (raters.fallen > 0) changes.get(key)?.push({ kind: 'rater', raters: raters.fallen, of: raters.tried });
  const counted = policy.counted === 'raw' ? 'adjusted' : 'raw';
  const other = unit.ratings.map((rating): Rating => ({ ...rating, ...(rating[counted] satisfies Verdict) }));
  tell(flagged(other), { kind: 'severity', counted });
  return changes;
}

/** Leaves out each rater of the unit in turn, everywhere in it, and counts for whom a candidate falls. */
function raterCases(
  unit: Unit,
  input: SensitivityInput,
  responsesOf: ReadonlyMap<string, readonly Response[]>,
  flagged: (ratings: readonly Rating[]) => ReadonlySet<string>,
  candidates: readonly string[],
): ReadonlyMap<string, { readonly fallen: number; readonly tried: number }> {
  const own = unit.ratings.flatMap(({ rateeId }) => responsesOf.get(rateeId) ?? []);
  const raters = groupBy(
    own.filter(({ role }) => role !== 'supervisor'),
    ({ raterId }) => raterId,
  );
  const fallen = new Map(candidates.map((key) => [key, 0]));
  for (const responses of raters.values()) {
    const leftOut = groupBy(responses, ({ rateeId }) => rateeId);
    const without = unit.ratings.map((rating) => {
      const left = leftOut.get(rating.rateeId);
      if (!left) return rating;
      const values = valuesWithout(rating, left, responsesOf.get(rating.rateeId) ?? [], input);
      return recombined(rating, values, input.policy, input);
    });
    const standing = flagged(without);
    for (const key of candidates) if (!standing.has(key)) fallen.set(key, (fallen.get(key) ?? 0) + 1);
  }
  return new Map([...fallen].map(([key, count]) => [key, { fallen: count, tried: raters.size }]));
}

/**
 * What every candidate would fall by, in the order of the flags; nothing for those that rest on counted days.
 *
 * @param flags of these ratings, with the policy, roster and absences of the input
 */
export function sensitivities(
  flags: readonly Flag[],
  ratings: readonly Rating[],
  input: SensitivityInput,
): readonly Sensitivity[] {
  const responsesOf = groupBy(input.responses, ({ rateeId }) => rateeId);
  const changes = new Map(unitsOf(ratings, input.roster).flatMap((unit) => [...changesIn(unit, input, responsesOf)]));
  return flags.map(({ rateeId, rule }) => ({ rateeId, rule, changes: changes.get(`${rateeId}|${rule}`) ?? [] }));
}
