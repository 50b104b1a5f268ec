/**
 * Evaluation of trainings by those who attended: whom it is asked of, and what they said, as means of a training.
 *
 * Numbers and texts of fewer people than the minimum are withheld: whoever held the training reads them too. HR can trace
 * an answer, and the form says so.
 */
import { shownOf } from '../measure/anonymity.ts';
import type { Response } from '../measure/response.ts';
import { byText, groupBy, weightedMean } from '../number.ts';
import { type InquiryKind, LEVELS } from '../types.ts';
import { type Enrolment, MEANING } from './enrolment.ts';
import { type Training, yearOf } from './training.ts';

/** What is judged from 1 to 5, and what is asked in words. */
export const JUDGED = ['usefulness', 'material', 'trainer', 'organisation'] as const;
export type Judged = (typeof JUDGED)[number];
export const TOLD = ['apply', 'improve'] as const;
export type Told = (typeof TOLD)[number];
/** The field that the personal link fills with the training's name. */
export const NAMED = 'training';

/** Somebody who is asked how they found a training. Rounds tell the trainings of one person apart. */
export interface EvaluationAsk {
  readonly personId: string;
  readonly training: string;
  readonly round: number;
  /** What is asked in one letter has one number: the last round of it. */
  readonly edition: number;
}

/** What asking starts from. */
export interface EvaluationGround {
  readonly enrolments: readonly Enrolment[];
  readonly trainings: readonly Training[];
  readonly kept: readonly EvaluationAsk[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly period: number;
}

/** Whoever attended a training of the period that is over and was not asked about it yet; by person. */
export function planEvaluations({
  enrolments,
  trainings,
  kept,
  today,
  period,
}: EvaluationGround): readonly EvaluationAsk[] {
  const over = trainings.filter((one) => one.ends !== undefined && one.ends <= today && yearOf(one) === period);
  const places = new Map(over.map(({ code }, index) => [code, index]));
  const asked = new Set(kept.map(({ personId, training }) => `${personId}|${training}`));
  const due = enrolments.filter(
    ({ state, training, employeeId }) =>
      MEANING[state].earnsHours && places.has(training) && !asked.has(`${employeeId}|${training}`),
  );
  const before = groupBy(kept, ({ personId }) => personId);
  return [...groupBy(due, ({ employeeId }) => employeeId)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([personId, own]) => {
      const codes = [...new Set(own.map(({ training }) => training))];
      codes.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      const last = Math.max(0, ...(before.get(personId) ?? []).map(({ round }) => round));
      const edition = last + codes.length;
      return codes.map((training, index) => ({ personId, training, round: last + index + 1, edition }));
    });
}

/** What those who attended said of a training. */
export interface TrainingEvaluation {
  readonly training: string;
  readonly asked: number;
  readonly answered: number;
  /** Means of 1..5; undefined where it is withheld or nobody answered. */
  readonly means: Readonly<Record<Judged, number | undefined>>;
  /** Texts as they were written, in the order of people; empty where they are withheld. */
  readonly texts: Readonly<Record<Told, readonly string[]>>;
  readonly isWithheld: boolean;
}

type Said = Pick<Response<InquiryKind, string>, 'role' | 'raterId' | 'round' | 'answers'>;

/** The level that a label begins with; undefined where it begins with none. */
const levelOf = (label: string | undefined): number | undefined =>
  LEVELS.find((level) => label?.startsWith(String(level)));

/** A level with what it means: its digit is what counts. */
export const levelLabel = (level: number, words: string): string => (words === '' ? `${level}` : `${level} – ${words}`);

/**
 * What was said of each training that was asked about, in the order in which it first was.
 *
 * @param minimum people below whom nothing of a training is told
 */
export function trainingEvaluations(
  asks: readonly EvaluationAsk[],
  responses: readonly Said[],
  minimum: number,
): readonly TrainingEvaluation[] {
  const given = responses.filter(({ role }) => role === 'training-evaluation');
  const byAsk = new Map(given.map((one) => [`${one.raterId}|${one.round}`, one]));
  return [...groupBy(asks, ({ training }) => training)].map(([training, own]) => {
    const answers = own.flatMap(({ personId, round }) => byAsk.get(`${personId}|${round}`) ?? []);
    const levelsOf = (judged: Judged): readonly (readonly [string, number])[] =>
      answers.flatMap(({ raterId, answers: said }) => {
        const level = levelOf(said.get(judged));
        return level === undefined ? [] : [[raterId, level] as const];
      });
    const people = answers.map(({ raterId }) => raterId);
    const shown = shownOf(
      [
        ...JUDGED.map((judged) => ({ id: judged, people: levelsOf(judged).map(([id]) => id), guarded: true })),
        ...TOLD.map((told) => ({ id: told, people, guarded: true })),
      ],
      [],
      minimum,
    );
    const meanOf = (judged: Judged): number | undefined =>
      shown.has(judged) ? weightedMean(levelsOf(judged).map(([, value]) => ({ value, weight: 1 }))) : undefined;
    const textsOf = (told: Told): readonly string[] =>
      shown.has(told) ? answers.flatMap(({ answers: said }) => said.get(told) ?? []) : [];
    return {
      training,
      asked: own.length,
      answered: answers.length,
      means: Object.fromEntries(JUDGED.map((judged) => [judged, meanOf(judged)])) as TrainingEvaluation['means'],
      texts: Object.fromEntries(TOLD.map((told) => [told, textsOf(told)])) as TrainingEvaluation['texts'],
      isWithheld: answers.length > 0 && answers.length < minimum,
    };
  });
}
