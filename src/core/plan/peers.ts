/**
 * Peers: chooses who rates whom as a colleague, near ones first, with loads as equal as can be.
 *
 * 1. Around the shuffled circle everybody takes the next colleague, one each round: where nothing stands in the way that
 *    is already perfect, and it never dead-ends (greedy random picking does, in about half of all runs).
 * 2. Who finds nobody with room gets a chain of exchanges; who finds none is told, because then none exists.
 * 3. Loads are levelled and pairs who rate each other are parted, without costing anybody a peer.
 *
 * Refuses to choose anybody beyond `maximumPerRater`, even if a ratee then has too few peers: that is told.
 */
import { byText } from '../number.ts';
import { level, partPairs } from './balance.ts';
import {
  type Circle,
  type Colleague,
  circleOf,
  load,
  NEARNESS,
  type Nearness,
  nearness,
  type Pair,
} from './colleague.ts';
import type { Conflict } from './conflict.ts';
import { exchange, nothingClosed } from './exchange.ts';
import type { Roster } from './roster.ts';

/** What limits the choice of peers, whatever is chosen. */
export interface PeerRules {
  readonly conflicts: readonly Conflict[];
  /** Ratees that one person rates as a peer at most; whole, 0 or more. */
  readonly maximumPerRater: number;
}

/** How many peers a ratee has of those they need, and why not more. */
export interface Shortage {
  readonly rateeId: string;
  readonly have: number;
  readonly need: number;
  /**
   * Their unit is not known, there are not enough people who may rate them, or those who may have as many ratees as one
   * person is asked about.
   */
  readonly reason: 'unit-unknown' | 'too-few-colleagues' | 'raters-full';
}

/** What peers are chosen from and for. */
export interface PeerRequest extends PeerRules {
  readonly roster: Roster;
  readonly seed: string;
  /** Peers to be chosen, by the ratee's NIP; whole, 1 or more. */
  readonly needs: ReadonlyMap<string, number>;
  /** Peers who rate already: they stay, count as load, and are not chosen twice for one ratee. */
  readonly standing: readonly Pair[];
}

/** The peers chosen, in NIP order of the roster, and who has too few of them. */
export interface PeerChoice {
  readonly pairs: readonly Pair[];
  readonly shortages: readonly Shortage[];
}

/** The first in a pool after a place in the circle. */
function after(pool: readonly Colleague[], rank: number): number {
  let [low, high] = [0, pool.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pool[middle]?.rank ?? rank) <= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next so near around the circle with at most `enough` ratees; where nobody is, the least loaded with room. */
function next(circle: Circle, ratee: Colleague, near: Nearness, enough: number, maximum: number) {
  const pool = circle.pool(ratee, near);
  const start = after(pool, ratee.rank);
  let best: Colleague | undefined;
  for (let step = 0; step < pool.length; step++) {
    const rater = pool[(start + step) % pool.length];
    if (!rater || load(rater) >= (best ? load(best) : maximum)) continue;
    if (ratee.raters.has(rater) || nearness(rater, ratee) !== near) continue;
    best = rater;
    if (load(rater) <= enough) break;
  }
  return best;
}

/**
 * Gives everybody their peers in rounds, so that nobody gets a fourth before everybody who can has a third.
 *
 * Each takes the nearest with room, by an exchange where all of them are full. A peer who stands further away than before
 * is forced on somebody only where that gives somebody else a peer at all.
 */
function fill(circle: Circle, needs: ReadonlyMap<string, number>, maximum: number): void {
  const closed = nothingClosed();
  const most = Math.max(0, ...new Set(needs.values()));
  const hasRoom = (rater: Colleague): boolean => load(rater) < maximum;
  const upTo = (near: Nearness): readonly Nearness[] => NEARNESS.slice(0, NEARNESS.indexOf(near) + 1);
  const gains = (ratee: Colleague, round: number): boolean => {
    for (const near of NEARNESS) {
      const rater = next(circle, ratee, near, near === 'unit' ? round - 1 : most - 1, maximum);
      if (rater) {
        ratee.raters.add(rater);
        rater.ratees.add(ratee);
        return true;
      }
      if (exchange({ circle, reach: (given) => upTo(given ?? near), hasRoom, closed, closes: false }, { ratee }))
        return true;
    }
    return exchange({ circle, reach: () => NEARNESS, hasRoom, closed, closes: true }, { ratee });
  };
  const stuck = new Set<Colleague>();
  const wanting = circle.people.filter(({ id }) => needs.has(id));
  for (let round = 1; round <= most; round++)
    for (const ratee of wanting)
      if (ratee.raters.size < (needs.get(ratee.id) ?? 0) && !stuck.has(ratee) && !gains(ratee, round)) stuck.add(ratee);
}

/** Whether more people may rate somebody than were chosen. */
function hasOthers(circle: Circle, ratee: Colleague): boolean {
  return NEARNESS.some((near) =>
    circle.pool(ratee, near).some((rater) => nearness(rater, ratee) === near && !ratee.raters.has(rater)),
  );
}

function shortageOf(circle: Circle, ratee: Colleague | undefined, rateeId: string, need: number): Shortage | undefined {
  if (!ratee) return { rateeId, have: 0, need, reason: 'unit-unknown' };
  const have = ratee.raters.size;
  if (have >= need) return undefined;
  return { rateeId, have, need, reason: hasOthers(circle, ratee) ? 'raters-full' : 'too-few-colleagues' };
}

/**
 * Chooses peers: the same for the same people, seed and rules, in any order of rows. Each guarantee is tested against an
 * exact bound:
 *
 * - no choice gives people more peers, nor more people one peer, two peers, and so on;
 * - while nobody reaches the maximum, everybody has the nearest colleagues there are;
 * - among all choices of as near peers none has more level loads (see `level`), nor fewer pairs who rate each other by one
 *   exchange (see `partPairs`).
 *
 * @throws RangeError for a maximum that is no number of people
 */
export function choosePeers({ roster, seed, needs, standing, conflicts, maximumPerRater }: PeerRequest): PeerChoice {
  if (!(maximumPerRater >= 0)) throw new RangeError('maximumPerRater is a number of people, 0 or more.');
  const circle = circleOf(roster, seed, conflicts, standing);
  fill(circle, needs, maximumPerRater);
  level(circle);
  partPairs(circle);
  const byId = new Map(circle.people.map((colleague) => [colleague.id, colleague]));
  const wanting = roster.ratees.filter(({ id }) => needs.has(id));
  return {
    pairs: wanting.flatMap(({ id: rateeId }) =>
      [...(byId.get(rateeId)?.raters ?? [])]
        .map(({ id: raterId }) => ({ raterId, rateeId }))
        .sort((a, b) => byText(a.raterId, b.raterId)),
    ),
    shortages: wanting.flatMap(({ id }) => shortageOf(circle, byId.get(id), id, needs.get(id) ?? 0) ?? []),
  };
}
