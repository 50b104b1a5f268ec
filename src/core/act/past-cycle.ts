/**
 * Past cycles: what each finalised cycle says of the agency as a whole. Counts and a mean, and of people only who won an award.
 */
import { groupBy, weightedMean } from '../number.ts';
import { BANDS, type Band, QUADRANTS, type Quadrant } from '../types.ts';
import { type HistoryEntry, inTime, isRated } from './history.ts';

/** One finalised cycle. */
export interface PastCycle {
  readonly period: number;
  readonly cycleId: string;
  readonly ratees: number;
  readonly rated: number;
  /** Mean of the final numbers, 0..120; undefined where there are none, as on the quadrant scale. */
  readonly mean: number | undefined;
  /** People in each band by numbers. */
  readonly bands: Readonly<Record<Band, number>>;
  /** People in each quadrant, the suggested one where numbers counted. */
  readonly quadrants: Readonly<Record<Quadrant, number>>;
  /** People who were a candidate for an award; undefined where that was not recorded of everybody. */
  readonly candidates: number | undefined;
  /** Entries of those who won an award; none where none was recorded. */
  readonly winners: readonly HistoryEntry[];
}

const countBy = <T extends string>(
  classes: readonly T[],
  values: readonly (T | undefined)[],
): Readonly<Record<T, number>> =>
  Object.fromEntries(classes.map((one) => [one, values.filter((value) => value === one).length])) as Record<T, number>;

function pastCycle(entries: readonly HistoryEntry[]): PastCycle | undefined {
  const [first] = entries;
  return (
    first && {
      period: first.period,
      cycleId: first.cycleId,
      ratees: entries.length,
      rated: entries.filter(isRated).length,
      mean: weightedMean(entries.flatMap(({ final }) => (final === undefined ? [] : [{ value: final, weight: 1 }]))),
      bands: countBy(
        BANDS,
        entries.map(({ band }) => band),
      ),
      quadrants: countBy(
        QUADRANTS,
        entries.map(({ quadrant }) => quadrant),
      ),
      candidates: entries.some(({ awards }) => awards === undefined)
        ? undefined
        : entries.filter(({ awards }) => awards?.length).length,
      winners: entries.filter(({ awards }) => awards?.some(({ outcome }) => outcome === 'winner')),
    }
  );
}

/** Finalised cycles, the oldest first. */
export const pastCycles = (entries: readonly HistoryEntry[]): readonly PastCycle[] =>
  [...groupBy([...entries].sort(inTime), ({ cycleId }) => cycleId).values()].flatMap((own) => pastCycle(own) ?? []);
