/**
 * Finalised periods in the leadership report: the agency, and of each unit that has a page what may be told of it then.
 *
 * In each period the units that may be told are found anew, as people and units were then. What a later period computed
 * otherwise is told to be so; a unit of another name is another unit.
 */
import { toldAloneIn } from '../measure/told-alone.ts';
import { groupBy } from '../number.ts';
import { type HistoryEntry, inTime, isRated } from './history.ts';
import { type ClassCounts, classCounts, type LeadershipGround, type MeanOf, meanOf } from './leadership-ground.ts';
import { type Comparability, comparabilityOf } from './trend.ts';

/** What a period says of a unit or of the agency. */
export interface PastFigures {
  readonly rated: number;
  readonly final: MeanOf | undefined;
  readonly classes: ClassCounts | undefined;
}

/** One finalised period. Undefined is withheld: too few were rated. */
export interface PastPeriod {
  readonly period: number;
  readonly agency: PastFigures | undefined;
  readonly units: ReadonlyMap<string, PastFigures>;
  /** Whether its numbers can be compared with those of the period that follows it in the report. */
  readonly comparability: Comparability;
}

/** Who makes the numbers of a period: everybody rated, those with a number, a band, and a quadrant. */
const POPULATIONS: readonly ((entry: HistoryEntry) => boolean)[] = [
  () => true,
  ({ final }) => final !== undefined,
  ({ band }) => band !== undefined,
  ({ quadrant }) => quadrant !== undefined,
];

function figuresOf(
  { scale, minimumGroup }: Pick<LeadershipGround, 'scale' | 'minimumGroup'>,
  entries: readonly HistoryEntry[],
): PastFigures {
  const enough = <T extends { readonly people: number }>(made: T | undefined): T | undefined =>
    made && made.people >= minimumGroup ? made : undefined;
  return {
    rated: entries.length,
    final: enough(meanOf(entries.flatMap(({ final }) => final ?? []))),
    classes: enough(classCounts(scale, entries)),
  };
}

function pastPeriod(
  entries: readonly HistoryEntry[],
  ground: LeadershipGround,
  pages: readonly string[],
): Omit<PastPeriod, 'comparability'> {
  const rated = entries.filter(isRated);
  const units = groupBy(rated, ({ unit }) => unit);
  const people = new Map([...units].map(([unit, own]) => [unit, own.map((one) => ({ ...one, id: one.personId }))]));
  const told = toldAloneIn(people, POPULATIONS, ground.minimumGroup);
  return {
    period: entries[0]?.period ?? 0,
    agency: rated.length >= ground.minimumGroup ? figuresOf(ground, rated) : undefined,
    units: new Map(
      pages.flatMap((unit) => {
        const own = units.get(unit);
        return own && told.has(unit) ? [[unit, figuresOf(ground, own)] as const] : [];
      }),
    ),
  };
}

/**
 * Finalised periods before this one, the oldest first.
 *
 * @param pages units that have a page of their own
 */
export function pastPeriods(ground: LeadershipGround, pages: readonly string[]): readonly PastPeriod[] {
  const before = ground.history.filter(({ period }) => period < ground.period).sort(inTime);
  const cycles = [...groupBy(before, ({ cycleId }) => cycleId).values()];
  const now = { basis: ground.basis };
  return cycles.map((entries, index) => ({
    ...pastPeriod(entries, ground, pages),
    comparability: comparabilityOf(entries[0] ?? now, cycles[index + 1]?.[0] ?? now),
  }));
}
