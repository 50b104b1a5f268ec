/**
 * The pipeline from answers to the leadership summary, on one screen. Every stage is recomputed whole.
 *
 * ```
 * response tabs + items + assignments --collect-->   responses
 * responses + criteria                --score-->     scores
 * scores + targets + policy           --rate-->      ratings
 * ratings + attendance                --flag-->      flags
 * ratings + trainings                 --recommend--> training plan
 * ratings + flags                     --summarize--> summary
 * ```
 */
import { type Flag, flag } from './act/flag.ts';
import { monitor, type RaterProgress } from './act/monitor.ts';
import { summarize, type UnitSummary } from './act/summary.ts';
import { type Recommendation, recommend, type Training } from './act/training.ts';
import { type Rating, rate } from './measure/rating.ts';
import { type CodedAssignment, type Collected, collect, type ResponseTab } from './measure/response.ts';
import { type Scores, score } from './measure/score.ts';
import { type Attendance, absences } from './plan/attendance.ts';
import type { Criterion } from './plan/criterion.ts';
import type { Innovation } from './plan/innovation.ts';
import type { Policy } from './plan/policy.ts';
import type { Item } from './plan/questionnaire.ts';
import type { Person, Roster } from './plan/roster.ts';
import type { Target } from './plan/target.ts';

/** Everything a cycle's numbers come from, already read and checked. */
export interface Evidence {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly criteria: readonly Criterion[];
  readonly targets: readonly Target[];
  readonly attendance: readonly Attendance[];
  readonly innovations: readonly Innovation[];
  readonly trainings: readonly Training[];
  readonly assignments: readonly CodedAssignment[];
  readonly items: readonly Item[];
  readonly tabs: readonly ResponseTab[];
  readonly rateeText: (person: Person) => string;
}

/** Everything that is computed from it. */
export interface Evaluation {
  readonly collected: Collected;
  readonly progress: readonly RaterProgress[];
  readonly scores: Scores;
  readonly ratings: readonly Rating[];
  readonly flags: readonly Flag[];
  readonly plan: readonly Recommendation[];
  readonly summary: readonly UnitSummary[];
}

/** Evaluates a cycle: a pure function of the evidence, the same however often and in whatever order it is read. */
export function evaluate(evidence: Evidence): Evaluation {
  const { policy, roster, criteria, assignments } = evidence;
  const collected = collect(evidence.tabs, evidence.items, assignments, roster, evidence.rateeText);
  const { responses } = collected;
  const scores = score(responses, criteria);
  const ratings = rate({ ...evidence, responses, scores });
  const flags = flag(ratings, roster, absences(evidence.attendance, policy.period), policy);
  return {
    collected,
    progress: monitor(assignments, responses, roster),
    scores,
    ratings,
    flags,
    plan: recommend(ratings, scores, criteria, evidence.trainings, policy),
    summary: summarize(ratings, flags, roster),
  };
}
