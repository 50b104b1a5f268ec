/**
 * Training need: by unit, how many people a training is recommended to, and how many of them have a place already.
 *
 * For HR, who sees everybody's plan anyway: small units are not withheld here, so the sheet is not for leadership. A low
 * criterion that no training serves is a need of its own, and the first to plan for.
 */
import { byText, groupBy } from '../number.ts';
import type { Enrolment, EnrolmentState } from './enrolment.ts';
import type { Recommendation } from './recommendation.ts';
import { isOver, type Training } from './training.ts';

/** What one unit needs of one training, or of one criterion that none serves. All counts are people. */
export interface TrainingNeed {
  readonly unit: string;
  readonly training: Training | undefined;
  /** People for each low criterion, by criterion. */
  readonly criteria: ReadonlyMap<string, number>;
  readonly recommended: number;
  /** Of these, for whom it was wished or remarked. */
  readonly wished: number;
  readonly enrolled: number;
  readonly waiting: number;
  readonly attended: number;
  /** Recommended, but neither enrolled nor waiting nor trained. */
  readonly open: number;
}

/** One line of the need while it is gathered. */
interface Gathered {
  readonly unit: string;
  readonly training: Training | undefined;
  readonly recommendations: readonly Recommendation[];
  readonly enrolments: readonly Enrolment[];
}

const peopleIn = (ids: readonly string[]): number => new Set(ids).size;

function needOf({ unit, training, recommendations, enrolments }: Gathered): TrainingNeed {
  const inState = (...states: readonly EnrolmentState[]): readonly string[] =>
    enrolments.filter(({ state }) => states.includes(state)).map(({ employeeId }) => employeeId);
  const served = new Set(inState('enrolled', 'waiting', 'attended'));
  const ids = recommendations.map(({ rateeId }) => rateeId);
  const low = recommendations.flatMap(({ why }) => (why.source === 'low-criterion' ? why.criterion : []));
  return {
    unit,
    training,
    criteria: new Map([...groupBy(low, (code) => code)].map(([code, all]) => [code, all.length])),
    recommended: peopleIn(ids),
    wished: peopleIn(recommendations.filter(({ why }) => why.source !== 'low-criterion').map(({ rateeId }) => rateeId)),
    enrolled: peopleIn(inState('enrolled')),
    waiting: peopleIn(inState('waiting')),
    attended: peopleIn(inState('attended')),
    open: peopleIn(ids.filter((id) => !served.has(id))),
  };
}

/** What a recommendation asks for: a training, or something for a criterion. Wishes that name no training are none. */
const askedFor = ({ training, why }: Recommendation): string | undefined =>
  training ? `t|${training.code}` : why.source === 'low-criterion' ? `c|${why.criterion}` : undefined;

/**
 * The need of every unit: by unit, then trainings as the catalogue has them, then criteria that none serves.
 *
 * @param unitOf the unit of a person, `''` where it is not known
 */
export function trainingNeeds(
  recommendations: readonly Recommendation[],
  enrolments: readonly Enrolment[],
  trainings: readonly Training[],
  { unitOf, period }: { readonly unitOf: (personId: string) => string; readonly period: number },
): readonly TrainingNeed[] {
  const lineOf = (personId: string, asked: string): string => `${unitOf(personId)}\n${asked}`;
  const advised = groupBy(
    recommendations.filter((one) => askedFor(one) !== undefined),
    (one) => lineOf(one.rateeId, askedFor(one) ?? ''),
  );
  const taken = groupBy(enrolments, ({ employeeId, training }) => lineOf(employeeId, `t|${training}`));
  const units = [
    ...new Set([
      ...recommendations.map(({ rateeId }) => unitOf(rateeId)),
      ...enrolments.map(({ employeeId }) => unitOf(employeeId)),
    ]),
  ].sort(byText);
  const coming = trainings.filter((training) => !isOver(training, period));
  const codes = recommendations.flatMap(({ training, why }) =>
    !training && why.source === 'low-criterion' ? [why.criterion] : [],
  );
  const lines = [
    ...coming.map((training) => ({ training, asked: `t|${training.code}` })),
    ...[...new Set(codes)].sort(byText).map((code) => ({ training: undefined, asked: `c|${code}` })),
  ];
  return units.flatMap((unit) =>
    lines.flatMap(({ training, asked }) => {
      const line = {
        recommendations: advised.get(`${unit}\n${asked}`) ?? [],
        enrolments: taken.get(`${unit}\n${asked}`) ?? [],
      };
      return line.recommendations.length + line.enrolments.length > 0 ? [needOf({ unit, training, ...line })] : [];
    }),
  );
}
