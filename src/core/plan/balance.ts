/**
 * Balance: makes the numbers of ratees as equal as can be, then parts pairs who rate each other. Nobody loses a peer, and
 * nobody gets one who stands further away.
 */
import { type Circle, type Colleague, load, type Nearness, nearness, rates } from './colleague.ts';
import { exchange, nothingClosed } from './exchange.ts';

/**
 * Levels the loads: afterwards no other choice of as near peers has fewer raters above any load, so the highest load is
 * the least possible, the lowest is the highest possible, and loads differ by at most one wherever they can.
 *
 * A load is lowered while a chain leads to a rater with at least two fewer. No chain left means the loads are optimal
 * for every convex cost at once (Harvey, Ladner, Lovász and Tamir 2006, "Semi-matchings for bipartite graphs and load
 * balancing", Journal of Algorithms 59). A rater from whom no chain was found is on none later either.
 */
export function level(circle: Circle): void {
  const closed = nothingClosed();
  const reach = (given: Nearness | undefined): readonly Nearness[] => (given ? [given] : []);
  for (let high = Math.max(0, ...loads(circle)); high >= 2; high--) {
    const hasRoom = (rater: Colleague): boolean => load(rater) <= high - 2;
    for (const rater of circle.people)
      if (load(rater) === high && !closed.raters.has(rater))
        exchange({ circle, reach, hasRoom, closed, closes: true }, { rater });
  }
}

/** All loads that somebody has. */
const loads = (circle: Circle): ReadonlySet<number> => new Set(circle.people.map(load));

/** Whether a rater could rate this ratee, so near, without the two rating each other. */
const fits = (rater: Colleague, ratee: Colleague, near: Nearness | undefined): boolean =>
  near !== undefined && nearness(rater, ratee) === near && !ratee.raters.has(rater) && !rates(ratee, rater);

function move(ratee: Colleague, from: Colleague, to: Colleague): void {
  ratee.raters.delete(from);
  from.ratees.delete(ratee);
  ratee.raters.add(to);
  to.ratees.add(ratee);
}

/** Gives the ratee another peer as near: one with fewer ratees, or one who exchanges a ratee with the rater. */
function part(circle: Circle, rater: Colleague, ratee: Colleague): boolean {
  const near = nearness(rater, ratee);
  if (!near) return false;
  const pool = circle.pool(ratee, near);
  for (const other of pool) {
    if (other === rater || !fits(other, ratee, near)) continue;
    if (load(other) < load(rater)) {
      move(ratee, rater, other);
      return true;
    }
    for (const third of other.ratees) {
      if (!fits(rater, third, nearness(other, third))) continue;
      move(ratee, rater, other);
      move(third, other, rater);
      return true;
    }
  }
  return false;
}

/**
 * Parts pairs who rate each other, as long as one exchange of two raters can.
 *
 * With k peers each in one unit, some pairs must stay among fewer than 2 k + 1 people, and none does among more than
 * 4 k + 3 and twice the most people whom one of them may not rate: then some exchange is always free.
 */
export function partPairs(circle: Circle): void {
  let parted = true;
  while (parted) {
    parted = false;
    for (const rater of circle.people)
      for (const ratee of [...rater.ratees]) if (rates(ratee, rater) && part(circle, rater, ratee)) parted = true;
  }
}
