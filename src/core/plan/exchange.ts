/**
 * Exchanges: a chain in which one ratee after the other lets go of a peer and takes another, until somebody is found who
 * has room. Everybody between the two ends keeps as many ratees as before.
 *
 * This is the augmenting path of flow theory, by breadth first, so that the shortest chain is taken: what a chain cannot
 * reach, no rearrangement can (Ford and Fulkerson 1956; for loads Harvey, Ladner, Lovász and Tamir 2006).
 */
import { type Circle, type Colleague, type Nearness, nearness } from './colleague.ts';

type Pool = readonly Colleague[];

/** What earlier searches have shown: raters from whom no chain leads to room, and each pool without them. */
export interface Closed {
  readonly raters: Set<Colleague>;
  readonly pools: Map<Pool, Pool>;
}

/** Nothing is known yet. */
export const nothingClosed = (): Closed => ({ raters: new Set(), pools: new Map() });

/** What is looked for. */
export interface Search {
  readonly circle: Circle;
  /** How near the peer whom a ratee takes may stand, given the one they let go of (undefined: nobody, one more). */
  readonly reach: (given: Nearness | undefined) => readonly Nearness[];
  /** Whether a rater has room. */
  readonly hasRoom: (rater: Colleague) => boolean;
  /** Not looked at. */
  readonly closed: Closed;
  /** Whether a search in vain adds to what is closed: only where no later search may reach further than this one. */
  readonly closes: boolean;
}

/** How a rater was reached: this ratee would take them and let go of `from`. */
interface Link {
  readonly ratee: Colleague;
  readonly from: Colleague | undefined;
}

/** One peer more for a ratee, or one ratee fewer for a rater. */
type Start = { readonly ratee: Colleague } | { readonly rater: Colleague };

/** Walks back from the rater with room and makes every exchange on the way. */
function carryOut(end: Colleague, links: ReadonlyMap<Colleague, Link>): void {
  let to: Colleague | undefined = end;
  while (to) {
    const link: Link | undefined = links.get(to);
    if (!link) return;
    link.ratee.raters.add(to);
    to.ratees.add(link.ratee);
    if (link.from) {
      link.ratee.raters.delete(link.from);
      link.from.ratees.delete(link.ratee);
    }
    to = link.from;
  }
}

/** Looks for a chain and carries it out; false, and nothing changed, where there is none. */
export function exchange({ circle, reach, hasRoom, closed, closes }: Search, start: Start): boolean {
  const links = new Map<Colleague, Link>();
  const origin = 'rater' in start ? start.rater : undefined;
  // What is left of each pool: a rater once reached is not looked at again, so a search is nearly linear.
  const left = new Map<Pool, Pool>();
  const visit = (ratee: Colleague, from: Colleague | undefined): Colleague | undefined => {
    for (const near of reach(from && nearness(from, ratee))) {
      const pool = circle.pool(ratee, near);
      const others: Colleague[] = [];
      for (const rater of left.get(pool) ?? closed.pools.get(pool) ?? pool) {
        if (rater === origin || links.has(rater) || closed.raters.has(rater)) continue;
        if (ratee.raters.has(rater) || nearness(rater, ratee) !== near) {
          others.push(rater);
          continue;
        }
        links.set(rater, { ratee, from });
        if (hasRoom(rater)) return rater;
      }
      left.set(pool, others);
    }
    return undefined;
  };
  let end = 'ratee' in start ? visit(start.ratee, undefined) : visitAll(start.rater, visit);
  // A map is walked in the order of insertion, raters reached meanwhile included: that is the queue.
  for (const rater of links.keys()) {
    if (end) break;
    end = visitAll(rater, visit);
  }
  if (end) carryOut(end, links);
  else if (closes) {
    for (const rater of [...(origin ? [origin] : []), ...links.keys()]) closed.raters.add(rater);
    for (const [pool, others] of left) closed.pools.set(pool, others);
  }
  return end !== undefined;
}

/** Everybody whom a rater's ratees could take instead, until one has room. */
function visitAll(
  rater: Colleague,
  visit: (ratee: Colleague, from: Colleague) => Colleague | undefined,
): Colleague | undefined {
  for (const ratee of rater.ratees) {
    const end = visit(ratee, rater);
    if (end) return end;
  }
  return undefined;
}
