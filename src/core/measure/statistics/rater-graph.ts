/**
 * Who rated whom, as numbers in rows: the graph that severity is computed on, and the parts into which it falls apart.
 *
 * Raters, ratees and answers go by id, so the order in which answers were read cannot show in any sum. Refuses a second
 * value of the same rater for the same ratee.
 */
import { checked, type Observation } from './observation.ts';

/** The graph. An edge is an answer; edges are ordered by ratee, then by rater. */
export interface RaterGraph {
  readonly raterIds: readonly string[];
  readonly rateeIds: readonly string[];
  readonly raterOf: Int32Array;
  readonly rateeOf: Int32Array;
  readonly values: Float64Array;
  /** Answers of a rater. */
  readonly raterAnswers: Int32Array;
  /** Answers for a ratee. */
  readonly rateeAnswers: Int32Array;
  /** The part of the graph that a rater belongs to, numbered from 0 by the first rater in each. */
  readonly componentOf: Int32Array;
  readonly components: number;
}

const inOrder = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

const places = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, place) => [id, place]));

const countOf = (places: Int32Array, length: number): Int32Array => {
  const counts = new Int32Array(length);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
};

/** Raters that are tied to each other through ratees they share, by union of sets with path halving. */
function componentsOf(raterOf: Int32Array, rateeOf: Int32Array, raters: number, ratees: number): Int32Array {
  const parent = Int32Array.from({ length: raters + ratees }, (_, node) => node);
  const rootOf = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const [edge, rater] of raterOf.entries()) parent[rootOf(raters + (rateeOf[edge] ?? 0))] = rootOf(rater);
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: raters }, (_, rater) => {
    const root = rootOf(rater);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

/**
 * The graph of the answers.
 *
 * @param observations in any order, one for a rater and ratee, in any unit
 * @throws RangeError where a value is not finite, or a rater gives a ratee two values
 * @example
 * raterGraph([{ raterId: 'a', rateeId: 'x', value: 1 }, { raterId: 'b', rateeId: 'y', value: 1 }]).components // => 2
 */
export function raterGraph(observations: readonly Observation[]): RaterGraph {
  checked(observations.map(({ value }) => value));
  const raterIds = inOrder(observations.map(({ raterId }) => raterId));
  const rateeIds = inOrder(observations.map(({ rateeId }) => rateeId));
  const raterPlaces = places(raterIds);
  const rateePlaces = places(rateeIds);
  const edges = observations.map(({ raterId, rateeId, value }) => ({
    key: (rateePlaces.get(rateeId) ?? 0) * raterIds.length + (raterPlaces.get(raterId) ?? 0),
    value,
  }));
  edges.sort((left, right) => left.key - right.key);
  const twice = edges.find(({ key }, edge) => key === edges[edge - 1]?.key);
  if (twice) throw new RangeError(`Two values of ${raterIds[twice.key % raterIds.length]} for one ratee`);
  const raterOf = Int32Array.from(edges, ({ key }) => key % raterIds.length);
  const rateeOf = Int32Array.from(edges, ({ key }) => Math.floor(key / raterIds.length));
  const componentOf = componentsOf(raterOf, rateeOf, raterIds.length, rateeIds.length);
  return {
    raterIds,
    rateeIds,
    raterOf,
    rateeOf,
    values: Float64Array.from(edges, ({ value }) => value),
    raterAnswers: countOf(raterOf, raterIds.length),
    rateeAnswers: countOf(rateeOf, rateeIds.length),
    componentOf,
    components: componentOf.reduce((most, component) => Math.max(most, component + 1), 0),
  };
}
