/**
 * The pipeline from answers to the leadership summary, on one screen. Every stage is recomputed whole.
 *
 * ```
 * response tabs + items + assignments --collect-->   responses
 * responses + criteria                --severity-->  how lenient each rater is
 * responses + criteria + severity     --score-->     scores, as answered and adjusted
 * scores + targets + policy           --rate-->      ratings, raw and adjusted
 * ratings + responses                 --interval-->  how sure each rating is
 * all of these                        --explain-->   explanations, frozen
 * responses                           --signal-->    signals; --reliability--> how far raters agree
 * ratings + attendance                --flag-->      flags, each with its --sensitivity-->
 * ratings + trainings + wishes        --recommend--> training plan
 * ratings + flags                     --summarize--> summary, and the --distribution-->
 * ```
 */
import { absenceFound } from './act/absence-matter.ts';
import { type Distribution, distribute } from './act/distribution.ts';
import { type Flag, flag } from './act/flag.ts';
import { monitor, type RaterProgress } from './act/monitor.ts';
import { type Recommendation, recommend, type Wish } from './act/recommendation.ts';
import { type Sensitivity, sensitivities } from './act/sensitivity.ts';
import { summarize, type UnitSummary } from './act/summary.ts';
import type { Training } from './act/training.ts';
import { type Collected, collect, type Intake, type Trust } from './measure/collection.ts';
import { explain, type FrozenExplanation } from './measure/explanation.ts';
import { intervalOf, type RatingInterval, spreadsOf } from './measure/interval.ts';
import { raterMeans } from './measure/rater-mean.ts';
import { type Rating, rate } from './measure/rating.ts';
import { type Reliability, reliabilities } from './measure/reliability.ts';
import type { CodedAssignment, ResponseTab } from './measure/response.ts';
import { type Scores, score } from './measure/score.ts';
import { effectsOf, severityOf } from './measure/severity.ts';
import { type Signal, signalsOf } from './measure/signal.ts';
import type { Severity } from './measure/statistics/rater-severity.ts';
import type { Result } from './measure/statistics/result.ts';
import { byText, groupBy } from './number.ts';
import type { AbsenceDay, IsWorkingDay } from './plan/absence-day.ts';
import type { Assignment } from './plan/assignment.ts';
import type { Attendance } from './plan/attendance.ts';
import type { Criterion } from './plan/criterion.ts';
import type { Innovation } from './plan/innovation.ts';
import type { Policy } from './plan/policy.ts';
import type { Item } from './plan/questionnaire.ts';
import type { Roster } from './plan/roster.ts';
import type { Target } from './plan/target.ts';

/** Everything a cycle's numbers come from, already read and checked. */
export interface Evidence {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly criteria: readonly Criterion[];
  readonly targets: readonly Target[];
  readonly attendance: readonly Attendance[];
  readonly absenceDays: readonly AbsenceDay[];
  readonly isWorkingDay: IsWorkingDay;
  readonly innovations: readonly Innovation[];
  readonly trainings: readonly Training[];
  /** What people wrote that they should learn; where it is left out, nobody was asked. */
  readonly wishes?: readonly Wish[];
  readonly assignments: readonly CodedAssignment[];
  readonly items: readonly Item[];
  readonly tabs: readonly ResponseTab[];
  readonly rateeText?: Intake['rateeText'];
  /** What people ruled and what was seen before; where it is left out, nothing was. */
  readonly trust?: Trust;
}

/** Everything that is computed from it. */
export interface Evaluation {
  readonly collected: Collected;
  readonly progress: readonly RaterProgress[];
  readonly severity: Severity;
  readonly scores: Scores;
  readonly ratings: readonly Rating[];
  /** By ratee. */
  readonly intervals: ReadonlyMap<string, Result<RatingInterval>>;
  readonly reliabilities: readonly Reliability[];
  readonly signals: readonly Signal[];
  readonly flags: readonly Flag[];
  /** In the order of the flags. */
  readonly sensitivities: readonly Sensitivity[];
  readonly plan: readonly Recommendation[];
  readonly summary: readonly UnitSummary[];
  readonly distribution: Distribution;
}

/** Evaluates a cycle: a pure function of the evidence, the same however often and in whatever order it is read. */
export const evaluate = (evidence: Evidence): Evaluation => evaluateCollected(evidence, collect(evidence));

/** By ratee, then rater, then role: the one order that rows of a sheet cannot change. */
const byPair = (left: Assignment, right: Assignment): number =>
  byText(left.rateeId, right.rateeId) || byText(left.raterId, right.raterId) || byText(left.role, right.role);

/**
 * The evidence in an order of its own. Sums of decimals depend on their order in the last digit, and lists of what is
 * wrong on that of the rows; sorted first, the order of rows shows nowhere.
 */
const inOrder = (evidence: Evidence): Evidence => ({
  ...evidence,
  assignments: [...evidence.assignments].sort(byPair),
  targets: [...evidence.targets].sort(
    (a, b) => byText(a.rateeId, b.rateeId) || byText(a.code, b.code) || a.row - b.row,
  ),
  attendance: [...evidence.attendance].sort(
    (a, b) => byText(a.employeeId, b.employeeId) || byText(a.month, b.month) || a.row - b.row,
  ),
});

/** Evaluates a cycle whose rows have been read already, for asking what another policy would change. */
export function evaluateCollected(unordered: Evidence, read: Collected): Evaluation {
  const evidence = inOrder(unordered);
  const { policy, roster, criteria, assignments } = evidence;
  const collected = { ...read, responses: [...read.responses].sort(byPair) };
  const { responses } = collected;
  const means = raterMeans(responses, criteria);
  const severity = severityOf(means, policy);
  const effects = effectsOf(severity);
  const scores = score(responses, criteria, effects);
  const ratings = rate({ ...evidence, responses, scores });
  const [spreads, meansOf] = [spreadsOf(means), groupBy(means, ({ rateeId }) => rateeId)];
  const intervals = new Map(
    ratings.map((one) => [one.rateeId, intervalOf(one, meansOf.get(one.rateeId) ?? [], spreads, policy)]),
  );
  const absence = absenceFound({ ...evidence, employees: roster.ratees, year: policy.period });
  const innovators = new Set(evidence.innovations.map(({ employeeId }) => employeeId));
  const flags = flag(ratings, roster, absence, policy);
  return {
    collected,
    progress: monitor(assignments, responses, roster),
    severity,
    scores,
    ratings,
    intervals,
    reliabilities: reliabilities(means, responses, criteria, roster),
    signals: signalsOf(responses, means, severity, policy),
    flags,
    sensitivities: sensitivities(flags, ratings, { ...evidence, responses, absence, innovators, effects }),
    plan: recommend(ratings, scores, evidence),
    summary: summarize(ratings, flags, roster, policy),
    distribution: distribute(ratings, policy.organisationRating),
  };
}

/**
 * Explains the ratings of an evaluation, frozen, in their order. Apart, because it is needed only when it is kept or shown.
 *
 * @param evidence what the evaluation was made from
 */
export function explainAll(evidence: Evidence, evaluation: Evaluation): readonly FrozenExplanation[] {
  const { collected, scores, intervals, ratings } = evaluation;
  const innovators = new Set(evidence.innovations.map(({ employeeId }) => employeeId));
  return explain(ratings, { ...evidence, responses: collected.responses, scores, innovators, intervals });
}
