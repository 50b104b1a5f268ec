/**
 * Summary: what leadership reads of a cycle, by unit and for the whole agency. Aggregates only, no answers.
 */

import { numericOf, type Rating } from '../measure/rating.ts';
import { groupBy } from '../number.ts';
import type { Roster } from '../plan/roster.ts';
import { BANDS, type Band, QUADRANTS, type Quadrant } from '../types.ts';
import type { Flag } from './flag.ts';

/** One unit, or the agency where `unit` is undefined. */
export interface UnitSummary {
  readonly unit: string | undefined;
  readonly employees: number;
  readonly rated: number;
  readonly insufficient: number;
  readonly assigned: number;
  readonly answered: number;
  /** Mean of the final numbers, 0..120; undefined where there is none. */
  readonly final: number | undefined;
  readonly bands: Readonly<Record<Band, number>>;
  readonly quadrants: Readonly<Record<Quadrant, number>>;
  readonly awards: number;
  /** People with at least one sanction flag. */
  readonly sanctions: number;
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

function summaryOf(unit: string | undefined, ratings: readonly Rating[], flags: readonly Flag[]): UnitSummary {
  const outcomes = ratings.flatMap(({ outcome }) => (outcome.kind === 'rated' ? [outcome] : []));
  const numeric = ratings.flatMap(({ outcome }) => numericOf(outcome) ?? []);
  const own = new Set(ratings.map(({ rateeId }) => rateeId));
  const flagged = (kind: Flag['kind']): number =>
    new Set(flags.filter((flag) => flag.kind === kind && own.has(flag.rateeId)).map(({ rateeId }) => rateeId)).size;
  return {
    unit,
    employees: ratings.length,
    rated: outcomes.length,
    insufficient: ratings.length - outcomes.length,
    assigned: ratings.reduce((sum, { assigned }) => sum + assigned, 0),
    answered: ratings.reduce((sum, { answered }) => sum + answered, 0),
    final: mean(numeric.map(({ final }) => final)),
    bands: Object.fromEntries(
      BANDS.map((band) => [band, numeric.filter((outcome) => outcome.band === band).length]),
    ) as Record<Band, number>,
    quadrants: Object.fromEntries(
      QUADRANTS.map((quadrant) => [quadrant, outcomes.filter((outcome) => outcome.quadrant === quadrant).length]),
    ) as Record<Quadrant, number>,
    awards: flagged('award'),
    sanctions: flagged('sanction'),
  };
}

/** Units by name, then the agency as the last line. */
export function summarize(ratings: readonly Rating[], flags: readonly Flag[], roster: Roster): readonly UnitSummary[] {
  const unitOf = new Map(roster.ratees.map(({ id, unit }) => [id, unit]));
  const units = [...groupBy(ratings, ({ rateeId }) => unitOf.get(rateeId) ?? '')];
  units.sort(([left], [right]) => (left < right ? -1 : 1));
  return [...units.map(([unit, own]) => summaryOf(unit, own, flags)), summaryOf(undefined, ratings, flags)];
}
