/**
 * Talent boxes: performance beside potential, in nine boxes (kotak manajemen talenta, PermenPANRB 3/2020). A box is where a talk
 * about somebody's development begins; it decides nothing, and nobody is ranked within one.
 *
 * The numbers are those of the regulation's annex as agencies reproduce them; its text was not at hand here, so numbers, names
 * and the steps that it recommends for each box are to be checked against it. Those steps (promotion, rotation, guidance) are
 * left out on purpose: they would read as verdicts. Nor is performance ranked against colleagues by shares, as rules on ranking
 * (PP 30/2019, not verified here either) may ask: it is what somebody's own rating says.
 *
 * Performance is the rating as it counts officially; whoever has none, or no potential that holds, stands in no box and is named
 * with the reasons. Missing is never low.
 */
import { groupBy } from '../number.ts';
import {
  type KnownPotential,
  type Potential,
  type PotentialPolicy,
  type PotentialRow,
  potentialOn,
  type UNKNOWN_POTENTIALS,
} from '../plan/potential.ts';
import type { Employee } from '../plan/roster.ts';
import type { Expectation } from '../types.ts';
import { type HistoryEntry, inTime } from './history.ts';
import { officialOf } from './objection.ts';
import type { Standing } from './result.ts';

/** The number of each box: performance, then potential. */
const NUMBERS = {
  below: { low: 1, medium: 3, high: 6 },
  meets: { low: 2, medium: 5, high: 8 },
  above: { low: 4, medium: 7, high: 9 },
} as const satisfies Readonly<Record<Expectation, Readonly<Record<Potential, number>>>>;
export type Box = (typeof NUMBERS)[Expectation][Potential];

/**
 * The box of a performance and a potential.
 *
 * @example
 * boxOf('above', 'high') // => 9
 * boxOf('below', 'high') // => 6
 */
export const boxOf = (performance: Expectation, potential: Potential): Box => NUMBERS[performance][potential];

/**
 * How a rating stands to expectation: Sangat Baik is above it, Baik meets it, everything lower is below, on either scale.
 * Undefined where there is no rating.
 *
 * @example
 * performanceOf({ band: 'good', quadrant: 'very-good' }) // => 'meets'
 * performanceOf({ band: undefined, quadrant: undefined }) // => undefined
 */
export function performanceOf({ band, quadrant }: Pick<Standing, 'band' | 'quadrant'>): Expectation | undefined {
  const word = band ?? quadrant;
  if (word === undefined) return undefined;
  if (word === 'very-good') return 'above';
  return word === 'good' ? 'meets' : 'below';
}

/** What boxes are found from. */
export interface TalentGround {
  /** Whom there is to talk about. */
  readonly employees: readonly Employee[];
  /** Ratings that are frozen or final, of as many cycles as there are: the latest cycle counts. */
  readonly entries: readonly HistoryEntry[];
  readonly potentials: readonly PotentialRow[];
  /** People whose objection to the open cycle's result is not decided yet. */
  readonly objecting: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly policy: PotentialPolicy;
}

/** Why somebody stands in no box: not rated in that cycle at all, rated incompletely, or a potential that nobody can tell. */
export type Unplaced = 'unrated' | 'incomplete' | (typeof UNKNOWN_POTENTIALS)[number];

/** Where one person stands. */
export type Placement =
  | {
      readonly kind: 'placed';
      readonly personId: string;
      readonly box: Box;
      readonly performance: Expectation;
      readonly official: Standing;
      readonly potential: Extract<KnownPotential, { readonly kind: 'known' }>;
      /** Whether they object to the rating and nobody has decided. */
      readonly isObjecting: boolean;
    }
  | { readonly kind: 'unplaced'; readonly personId: string; readonly reasons: readonly Unplaced[] };

/** The ratings of the latest cycle; none before the first was closed. */
export function latestCycle(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const last = [...entries].sort(inTime).slice(-1)[0];
  return last ? entries.filter(({ cycleId }) => cycleId === last.cycleId) : [];
}

/** Everybody, in the order of the employees: each in one box, or in none with every reason. */
export function placeTalent(ground: TalentGround): readonly Placement[] {
  const { employees, entries, objecting, today, policy } = ground;
  const ratings = new Map(latestCycle(entries).map((entry) => [entry.personId, entry]));
  const potentials = groupBy(ground.potentials, ({ employeeId }) => employeeId);
  return employees.map(({ id: personId }) => {
    const entry = ratings.get(personId);
    const official = entry && officialOf(entry, entry.decided);
    const performance = official && performanceOf(official);
    const potential = potentialOn(potentials.get(personId) ?? [], today, policy);
    if (official && performance && potential.kind === 'known') {
      const box = boxOf(performance, potential.level);
      return { kind: 'placed', personId, box, performance, official, potential, isObjecting: objecting.has(personId) };
    }
    const reasons: readonly Unplaced[] = [
      ...(performance ? [] : [entry ? ('incomplete' as const) : ('unrated' as const)]),
      ...(potential.kind === 'known' ? [] : [potential.kind]),
    ];
    return { kind: 'unplaced', personId, reasons };
  });
}
