/**
 * The methods that the study compares: the plain mean of all answers, the weighted rating as answered, and the weighted
 * rating with the raters' severity taken out. The last two are the program's own numbers, by its own pipeline.
 */
import { flag } from '../../src/core/act/flag.ts';
import { evaluateCollected } from '../../src/core/evaluate.ts';
import { numericOf, type Rating } from '../../src/core/measure/rating.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { pointsOf } from '../../src/core/measure/score.ts';
import { groupBy, weightedMean } from '../../src/core/number.ts';
import type { Policy } from '../../src/core/plan/policy.ts';
import type { Agency } from './agency.ts';

export const METHODS = ['plain', 'weighted', 'adjusted'] as const;
export type Method = (typeof METHODS)[number];

/** What one method says of everybody. */
export interface Verdicts {
  /** By ratee; only whom the method can rate. */
  readonly values: ReadonlyMap<string, number>;
  /** Award candidates by the program's rule; undefined where the method is not the program's. */
  readonly candidates: ReadonlySet<string> | undefined;
}

/** The mean over all answers of all raters, whoever they are: what a spreadsheet does by itself. */
function plainMeans(responses: readonly Response[]): ReadonlyMap<string, number> {
  return new Map(
    [...groupBy(responses, ({ rateeId }) => rateeId)].flatMap(([rateeId, own]) => {
      const answers = own.flatMap(({ answers: given }) => [...given.values()]);
      const mean = weightedMean(
        answers.flatMap((answer) => (answer === 'unable' ? [] : [{ value: pointsOf(answer), weight: 1 }])),
      );
      return mean === undefined ? [] : [[rateeId, mean] as const];
    }),
  );
}

/** The program's ratings, and its candidates were these the ratings that count. */
function programVerdicts(agency: Agency, ratings: readonly Rating[], counted: Policy['counted']): Verdicts {
  const { roster, policy } = agency.evidence;
  const chosen = ratings.map((rating): Rating => ({ ...rating, ...rating[counted] }));
  const flags = flag(chosen, roster, { absences: new Map(), matters: new Map() }, policy);
  return {
    values: new Map(
      chosen.flatMap(({ rateeId, outcome }) => {
        const numeric = numericOf(outcome);
        return numeric ? [[rateeId, numeric.final] as const] : [];
      }),
    ),
    candidates: new Set(flags.filter(({ kind }) => kind === 'award').map(({ rateeId }) => rateeId)),
  };
}

/** What every method says of one agency. */
export function verdictsOf(agency: Agency): Readonly<Record<Method, Verdicts>> {
  const { ratings } = evaluateCollected(agency.evidence, agency.collected);
  return {
    plain: { values: plainMeans(agency.collected.responses), candidates: undefined },
    weighted: programVerdicts(agency, ratings, 'raw'),
    adjusted: programVerdicts(agency, ratings, 'adjusted'),
  };
}
