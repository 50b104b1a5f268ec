/**
 * What training came to, as rows of the computed sheets: plan, places, need by unit, hours and effects.
 */
import type { Enrolment, EnrolmentState } from '../core/act/enrolment.ts';
import type { Recommendation } from '../core/act/recommendation.ts';
import type { Training } from '../core/act/training.ts';
import type { TrainingEffect } from '../core/act/training-effect.ts';
import type { TrainingHours } from '../core/act/training-hours.ts';
import type { TrainingNeed } from '../core/act/training-need.ts';
import { rounded } from '../core/number.ts';
import { momentText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import type { RowOf } from '../tables/notation.ts';
import type { PLAN } from '../tables/plan.ts';
import type { TRAINING_EFFECTS } from '../tables/training-effects.ts';
import type { TRAINING_HOURS } from '../tables/training-hours.ts';
import type { TRAINING_NEEDS } from '../tables/training-needs.ts';
import type { TRAINING_PLACES } from '../tables/training-places.ts';
import { EMPLOYMENT_WORDS, ENROLMENT_WORDS, RECOMMENDATION_WORDS, TRAINING_WORDS } from '../tables/words.ts';
import { type Told, who } from './rows.ts';
import { trainingReason } from './words.ts';

/** Several things in one cell. */
const joined = (parts: readonly string[]): string => parts.join('; ');

/** Where people stand with trainings, by training and person: who cancelled may have enrolled again, and then that counts. */
const standings = (enrolments: readonly Enrolment[]): ReadonlyMap<string, EnrolmentState> =>
  new Map(
    [...enrolments]
      .sort((a, b) => Number(b.state === 'cancelled') - Number(a.state === 'cancelled'))
      .map(({ training, employeeId, state }) => [`${training}|${employeeId}`, state]),
  );

export const planRows = (
  plan: readonly Recommendation[],
  enrolments: readonly Enrolment[],
  told: Told,
): readonly RowOf<typeof PLAN>[] => {
  const standing = standings(enrolments);
  return plan.map((recommendation) => {
    const { training, rateeId, why } = recommendation;
    const state = training && standing.get(`${training.code}|${rateeId}`);
    const low = why.source === 'low-criterion' ? why : undefined;
    return {
      ...who(told, rateeId),
      criterion: low?.criterion ?? '',
      points: low?.points,
      training: training?.code ?? '',
      title: training?.title ?? '',
      kind: training?.kind ? TRAINING_WORDS[training.kind] : '',
      hours: training?.hours,
      date: training?.date ?? '',
      reason: trainingReason(told.language, recommendation),
      source: RECOMMENDATION_WORDS[why.source],
      state: state ? ENROLMENT_WORDS[state] : '',
    };
  });
};

export const placeRows = (
  enrolments: readonly Enrolment[],
  trainings: readonly Training[],
  told: Told,
): readonly RowOf<typeof TRAINING_PLACES>[] => {
  const byCode = new Map(trainings.map((training) => [training.code, training]));
  return enrolments.map(({ training, employeeId, enrolledAt, state, queue }) => ({
    training,
    title: byCode.get(training)?.title ?? '',
    seats: byCode.get(training)?.seats,
    ...who(told, employeeId),
    since: enrolledAt,
    state: ENROLMENT_WORDS[state],
    queue,
  }));
};

export const needRows = (needs: readonly TrainingNeed[]): readonly RowOf<typeof TRAINING_NEEDS>[] =>
  needs.map(({ training, criteria, ...need }) => ({
    ...need,
    training: training?.code ?? '',
    title: training?.title ?? '',
    criteria: joined([...criteria].map(([code, people]) => `${code}: ${people}`)),
  }));

/** Why a training that somebody attended is in no sum. */
const uncountedText = (language: Language, { code, title, ends }: Training): string =>
  say(language, ends === undefined ? 'training.no-day' : 'training.no-hours', { code, title });

export function hourRows(all: readonly TrainingHours[], told: Told): readonly RowOf<typeof TRAINING_HOURS>[] {
  const { language, roster } = told;
  const employments = new Map(roster.employees.map(({ id, employment }) => [id, employment]));
  return all.map(({ employeeId, counted, uncounted, ...sums }) => {
    const employment = employments.get(employeeId);
    return {
      ...who(told, employeeId),
      ...sums,
      employment: employment ? EMPLOYMENT_WORDS[employment] : '',
      counted: joined(
        counted.map(({ code, title, hours = 0, ends = '' }) =>
          say(language, 'training.hours', { code, title, hours, ends: momentText(language, ends) }),
        ),
      ),
      uncounted: joined(uncounted.map((training) => uncountedText(language, training))),
    };
  });
}

/** What an effect says, and what it does not. */
function effectText(language: Language, { outcome }: TrainingEffect): string {
  if (outcome.kind === 'insufficient') return say(language, `effect.${outcome.reason}`, { need: outcome.need });
  const { trained, others, effect } = outcome;
  const { low, high } = effect.interval;
  const key = rounded(low) > 0 ? 'effect.higher' : rounded(high) < 0 ? 'effect.lower' : 'effect.unclear';
  const size = key === 'effect.lower' ? { effect: -effect.difference } : { effect: effect.difference };
  const startedLower = rounded(trained.before) < rounded(others.before);
  return [
    say(language, key, { ...size, low, high }),
    ...(startedLower
      ? [say(language, 'effect.started-lower', { trained: trained.before, others: others.before })]
      : []),
    say(language, 'effect.no-proof'),
  ].join(' ');
}

export const effectRows = (
  effects: readonly TrainingEffect[],
  statements: ReadonlyMap<string, string>,
  { language }: Told,
): readonly RowOf<typeof TRAINING_EFFECTS>[] =>
  effects.map((effect) => {
    const { criterion, before, after, outcome } = effect;
    const known = outcome.kind === 'known' ? outcome : undefined;
    return {
      cycles: `${before}–${after}`,
      criterion,
      statement: statements.get(criterion) ?? '',
      trainings: joined(effect.trainings),
      trained: effect.trained,
      trainedBefore: known?.trained.before,
      trainedAfter: known?.trained.after,
      others: effect.others,
      othersBefore: known?.others.before,
      othersAfter: known?.others.after,
      effect: known?.effect.difference,
      low: known?.effect.interval.low,
      high: known?.effect.interval.high,
      reading: effectText(language, effect),
    };
  });
