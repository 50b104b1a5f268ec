/**
 * Training effect: how a criterion moved from one cycle to the next for those trained in between, and for those not.
 *
 * Difference in differences: the mean change of the trained less that of the others, so that what moved everybody drops
 * out (Angrist & Pischke 2009, Mostly Harmless Econometrics, chapter 5), with Welch's interval. Nobody was drawn by lot
 * for a training: who starts low comes nearer to the middle by chance alone, so the means before are told as well, and
 * an effect is something to look at, never proof. Where a group is too small, or the two cycles were not measured alike,
 * there is no number at all.
 */
import { type DifferenceInterval, differenceInterval } from '../measure/statistics/difference-interval.ts';
import { byText, groupBy } from '../number.ts';
import { type Enrolment, MEANING } from './enrolment.ts';
import { type Training, yearOf } from './training.ts';

/** One person's means by criterion in one cycle. */
export interface Measured {
  readonly period: number;
  readonly cycle: number;
  readonly cycleId: string;
  readonly personId: string;
  /** Mean points by criterion, 40..120. */
  readonly criteria: ReadonlyMap<string, number>;
  /** What the numbers were computed by; `''` where it was not recorded. */
  readonly basis: string;
}

/** One group's means of a criterion, 40..120. */
export interface EffectGroup {
  readonly before: number;
  readonly after: number;
}

/** Why there is no effect to be told. `too-few` comes before `no-variance`: everybody moved by the same. */
export const NO_EFFECT_REASONS = ['not-comparable', 'too-few', 'no-variance'] as const;
export type NoEffectReason = (typeof NO_EFFECT_REASONS)[number];

/** One criterion between two cycles, for those who attended one training or any of several. */
export interface TrainingEffect {
  readonly criterion: string;
  /** Codes of the trainings that the trained attended. */
  readonly trainings: readonly string[];
  /** Calendar years of the two cycles. */
  readonly before: number;
  readonly after: number;
  /** People with a mean in both cycles. */
  readonly trained: number;
  readonly others: number;
  readonly outcome:
    | {
        readonly kind: 'known';
        readonly trained: EffectGroup;
        readonly others: EffectGroup;
        readonly effect: DifferenceInterval;
      }
    | { readonly kind: 'insufficient'; readonly reason: NoEffectReason; readonly need: number };
}

/** Somebody's mean of one criterion in both cycles. */
interface Pair extends EffectGroup {
  readonly personId: string;
}

/** Two cycles that follow each other, with who was measured in both. */
interface Step {
  readonly before: number;
  readonly after: number;
  readonly comparable: boolean;
  readonly people: readonly (readonly [personId: string, before: Measured['criteria'], after: Measured['criteria']])[];
}

/** Cycles by time, each with the one before it. People are in the order of their NIP, so that rows never decide. */
function stepsOf(entries: readonly Measured[]): readonly Step[] {
  const cycles = [...groupBy(entries, ({ cycleId }) => cycleId).values()].sort(
    ([a], [b]) => (a?.period ?? 0) - (b?.period ?? 0) || (a?.cycle ?? 0) - (b?.cycle ?? 0),
  );
  return cycles.slice(1).map((later, index) => {
    const earlier = cycles[index] ?? [];
    const known = new Map(earlier.map((entry) => [entry.personId, entry.criteria]));
    const bases = new Set([...earlier, ...later].map(({ basis }) => basis));
    return {
      before: earlier[0]?.period ?? 0,
      after: later[0]?.period ?? 0,
      // A basis that nobody recorded may have been another.
      comparable: bases.size === 1 && !bases.has(''),
      people: later
        .flatMap(({ personId, criteria }) => {
          const before = known.get(personId);
          return before ? [[personId, before, criteria] as const] : [];
        })
        .sort(([a], [b]) => byText(a, b)),
    };
  });
}

const pairsOf = ({ people }: Step, criterion: string): readonly Pair[] =>
  people.flatMap(([personId, earlier, later]) => {
    const [before, after] = [earlier.get(criterion), later.get(criterion)];
    return before === undefined || after === undefined ? [] : [{ personId, before, after }];
  });

/** The means of a group, which is never empty. */
const groupOf = (pairs: readonly Pair[]): EffectGroup => ({
  before: pairs.reduce((sum, { before }) => sum + before, 0) / pairs.length,
  after: pairs.reduce((sum, { after }) => sum + after, 0) / pairs.length,
});

const changes = (pairs: readonly Pair[]): readonly number[] => pairs.map(({ before, after }) => after - before);

function outcomeOf(
  comparable: boolean,
  trained: readonly Pair[],
  others: readonly Pair[],
  need: number,
): TrainingEffect['outcome'] {
  if (!comparable) return { kind: 'insufficient', reason: 'not-comparable', need };
  if (Math.min(trained.length, others.length) < need) return { kind: 'insufficient', reason: 'too-few', need };
  const effect = differenceInterval(changes(trained), changes(others));
  return effect.kind === 'known'
    ? { kind: 'known', trained: groupOf(trained), others: groupOf(others), effect }
    : { kind: 'insufficient', reason: 'no-variance', need };
}

/** Trainings that ended after the earlier cycle's year and not after the later one's, which people had attended. */
function attendedIn(
  { before, after }: Step,
  enrolments: readonly Enrolment[],
  trainings: readonly Training[],
): readonly { readonly training: Training; readonly people: ReadonlySet<string> }[] {
  const attended = groupBy(
    enrolments.filter(({ state }) => MEANING[state].earnsHours),
    ({ training }) => training,
  );
  return trainings.flatMap((training) => {
    const year = yearOf(training);
    const own = attended.get(training.code);
    return own && year !== undefined && year > before && year <= after
      ? [{ training, people: new Set(own.map(({ employeeId }) => employeeId)) }]
      : [];
  });
}

/**
 * The effects of all trainings, by step from cycle to cycle, then criterion, then training: first all that serve the
 * criterion together, then each of them where there are several. The others attended none of them.
 *
 * Answers about a year are given at its end, so a training of that year lies between the cycle before and this one.
 *
 * @param entries of cycles measured so far, in any order
 * @param minimum people whom each group needs, at least 2
 */
export function trainingEffects(
  entries: readonly Measured[],
  enrolments: readonly Enrolment[],
  trainings: readonly Training[],
  minimum: number,
): readonly TrainingEffect[] {
  const need = Math.max(2, minimum);
  return stepsOf(entries).flatMap((step) => {
    const held = attendedIn(step, enrolments, trainings);
    const criteria = [...new Set(held.flatMap(({ training }) => training.criteria))].sort(byText);
    return criteria.flatMap((criterion) => {
      const serving = held.filter(({ training }) => training.criteria.includes(criterion));
      const pairs = pairsOf(step, criterion);
      const others = pairs.filter(({ personId }) => !serving.some(({ people }) => people.has(personId)));
      const choices = serving.length > 1 ? [serving, ...serving.map((one) => [one])] : [serving];
      return choices.flatMap((chosen): readonly TrainingEffect[] => {
        const trained = pairs.filter(({ personId }) => chosen.some(({ people }) => people.has(personId)));
        if (trained.length === 0) return [];
        return [
          {
            criterion,
            trainings: chosen.map(({ training }) => training.code),
            before: step.before,
            after: step.after,
            trained: trained.length,
            others: others.length,
            outcome: outcomeOf(step.comparable, trained, others, need),
          },
        ];
      });
    });
  });
}
