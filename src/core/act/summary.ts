/**
 * Summary: what leadership reads of a cycle, by unit and for the whole agency. Aggregates only, no answers.
 *
 * A unit with fewer people, or fewer rated people, than the policy allows to be shown is told together with others, so
 * many that not even the agency's line gives its people away. Where even all together are too few, their numbers wait.
 */

import { numericOf, type Rating } from '../measure/rating.ts';
import { toldAlone } from '../measure/told-alone.ts';
import { byText, groupBy } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import type { Roster } from '../plan/roster.ts';
import { BANDS, type Band, QUADRANTS, type Quadrant } from '../types.ts';
import type { Flag } from './flag.ts';

/** One unit, several that are told together, or the agency where there is none. */
export interface UnitSummary {
  readonly units: readonly string[];
  readonly employees: number;
  readonly rated: number;
  readonly insufficient: number;
  readonly assigned: number;
  readonly answered: number;
  /** Mean of the final numbers, 0..120; undefined where there is none, or too few people made it. */
  readonly final: number | undefined;
  /** Undefined where too few people are rated to be shown. */
  readonly bands: Readonly<Record<Band, number>> | undefined;
  readonly quadrants: Readonly<Record<Quadrant, number>> | undefined;
  readonly awards: number;
  /** People with at least one sanction flag. */
  readonly sanctions: number;
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many of some people are in each class. */
const countsOf = <T extends string>(classes: readonly T[], own: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(classes.map((one) => [one, own.filter((other) => other === one).length])) as Record<T, number>;

function summaryOf(
  units: readonly string[],
  ratings: readonly Rating[],
  flags: readonly Flag[],
  minimum: number,
): UnitSummary {
  const outcomes = ratings.flatMap(({ outcome }) => (outcome.kind === 'rated' ? [outcome] : []));
  const numeric = ratings.flatMap(({ outcome }) => numericOf(outcome) ?? []);
  const own = new Set(ratings.map(({ rateeId }) => rateeId));
  const flagged = (kind: Flag['kind']): number =>
    new Set(flags.filter((flag) => flag.kind === kind && own.has(flag.rateeId)).map(({ rateeId }) => rateeId)).size;
  const isShown = outcomes.length === 0 || outcomes.length >= minimum;
  return {
    units,
    employees: ratings.length,
    rated: outcomes.length,
    insufficient: ratings.length - outcomes.length,
    assigned: ratings.reduce((sum, { assigned }) => sum + assigned, 0),
    answered: ratings.reduce((sum, { answered }) => sum + answered, 0),
    final: isShown ? mean(numeric.map(({ final }) => final)) : undefined,
    bands: isShown
      ? countsOf(
          BANDS,
          numeric.map(({ band }) => band),
        )
      : undefined,
    quadrants: isShown
      ? countsOf(
          QUADRANTS,
          outcomes.map(({ quadrant }) => quadrant),
        )
      : undefined,
    awards: flagged('award'),
    sanctions: flagged('sanction'),
  };
}

const isRated = ({ outcome }: Rating): boolean => outcome.kind === 'rated';

/** Those of some people who count, by unit. */
const peopleBy = (
  units: ReadonlyMap<string, readonly Rating[]>,
  counts: (rating: Rating) => boolean,
): ReadonlyMap<string, readonly string[]> =>
  new Map([...units].map(([unit, own]) => [unit, own.filter(counts).map(({ rateeId }) => rateeId)]));

/** Units by name, those that cannot be told alone in one line after them, then the agency as the last line. */
export function summarize(
  ratings: readonly Rating[],
  flags: readonly Flag[],
  roster: Roster,
  { minimumGroup }: Pick<Policy, 'minimumGroup'>,
): readonly UnitSummary[] {
  const unitOf = new Map(roster.ratees.map(({ id, unit }) => [id, unit]));
  const units = groupBy(ratings, ({ rateeId }) => unitOf.get(rateeId) ?? '');
  // Means and bands are of those who are rated; candidates and participation are of everybody.
  const ofRated = toldAlone(peopleBy(units, isRated), minimumGroup);
  const ofAll = toldAlone(
    peopleBy(units, () => true),
    minimumGroup,
  );
  const isAlone = (name: string): boolean => ofRated.has(name) && ofAll.has(name);
  const names = [...units.keys()].sort(byText);
  const pooled = names.filter((name) => !isAlone(name));
  const lineOf = (own: readonly string[]): UnitSummary =>
    summaryOf(
      own,
      own.flatMap((name) => units.get(name) ?? []),
      flags,
      minimumGroup,
    );
  return [
    ...names.filter(isAlone).map((name) => lineOf([name])),
    ...(pooled.length > 0 ? [lineOf(pooled)] : []),
    summaryOf([], ratings, flags, minimumGroup),
  ];
}
