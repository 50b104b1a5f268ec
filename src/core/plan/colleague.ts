/**
 * Colleagues: who may rate whom as a peer, and how near the two stand to each other.
 *
 * Nobody is a peer of oneself, of one's own supervisor or subordinate, or of somebody with a declared conflict; people
 * whose unit is not known are nobody's colleagues. Everybody has a place in one circle that only the seed and the NIPs
 * decide, so nothing that is made from it depends on the order of rows.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { byText, groupBy } from '../number.ts';
import { utf8 } from '../utf8.ts';
import { type Conflict, opponents } from './conflict.ts';
import type { Employee, Roster } from './roster.ts';

/**
 * How near a peer stands to a ratee, nearest first. Peers are looked for in this order.
 *
 * - `unit`: of the same unit.
 * - `supervisor`: of another unit and under the same supervisor; so heads of units are rated by other heads first.
 * - `sibling`: of a unit whose head reports to the same superior as the head of the ratee's unit.
 * - `parent`: of the unit of that superior.
 * - `line`: of the same unit and further up or down the ratee's own line, such as the supervisor's supervisor. Hardly a
 *   peer, and so asked last, but better than nobody.
 */
export const NEARNESS = ['unit', 'supervisor', 'sibling', 'parent', 'line'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** Where a unit stands among the others. */
export interface UnitPlace {
  readonly headId: string;
  /** Whom the head reports to, asked and outside the unit. */
  readonly superiorId: string | undefined;
  /** The superior's unit; undefined where the superior is outside the agency. */
  readonly parent: string | undefined;
}

/**
 * Heads and superiors of all units that have somebody who is rated.
 *
 * The head is the member whose supervisor is not a member; of several, the one with most direct subordinates in the
 * unit, and of equals the lowest NIP.
 */
export function placesOf({ ratees, supervisors, people }: Roster): ReadonlyMap<string, UnitPlace> {
  const places = new Map<string, UnitPlace>();
  for (const [unit, members] of groupBy(ratees, (employee) => employee.unit)) {
    const superiorOf = (id: string): string | undefined => supervisors.get(id);
    const under = groupBy(members, ({ id }) => superiorOf(id) ?? '');
    const size = ({ id }: Employee): number => under.get(id)?.length ?? 0;
    const heads = members.filter(({ id }) => people.get(superiorOf(id) ?? '')?.unit !== unit);
    const [first, ...others] = heads;
    if (unit === '' || !first) continue;
    const head = others.reduce((best, other) => (size(other) > size(best) ? other : best), first);
    const superiorId = superiorOf(head.id);
    places.set(unit, { headId: head.id, superiorId, parent: people.get(superiorId ?? '')?.unit || undefined });
  }
  return places;
}

/** One person in the circle. `raters` and `ratees` are the peers chosen so far: they change while peers are chosen. */
export interface Colleague {
  readonly id: string;
  /** Place in the circle, from 0. */
  readonly rank: number;
  readonly unit: string;
  readonly supervisorId: string | undefined;
  readonly superiorId: string | undefined;
  readonly parent: string | undefined;
  /** Everybody above in line, at any level. */
  readonly above: ReadonlySet<string>;
  /** NIPs who may not be chosen to rate this person. */
  readonly barred: ReadonlySet<string>;
  /** NIPs whom this person rates as a peer already; nobody moves those. */
  readonly standing: ReadonlySet<string>;
  readonly raters: Set<Colleague>;
  readonly ratees: Set<Colleague>;
}

/** Everybody who may be a peer, by rank, and who may stand how near to whom. */
export interface Circle {
  readonly people: readonly Colleague[];
  /** By rank; holds everybody who stands so near to the ratee, and others too: ask `nearness`. */
  readonly pool: (ratee: Colleague, near: Nearness) => readonly Colleague[];
}

/** Ratees a person has: those who stand already and those just chosen. */
export const load = ({ standing, ratees }: Colleague): number => standing.size + ratees.size;

/** Whether somebody rates another as a peer. */
export const rates = (rater: Colleague, ratee: Colleague): boolean =>
  rater.ratees.has(ratee) || rater.standing.has(ratee.id);

/** How near a rater stands to a ratee; undefined where they may not rate them. */
export function nearness(rater: Colleague, ratee: Colleague): Nearness | undefined {
  if (rater === ratee || ratee.barred.has(rater.id)) return undefined;
  const inLine = ratee.above.has(rater.id) || rater.above.has(ratee.id);
  if (rater.unit === ratee.unit) return inLine ? 'line' : 'unit';
  if (inLine) return undefined;
  if (rater.supervisorId !== undefined && rater.supervisorId === ratee.supervisorId) return 'supervisor';
  if (rater.superiorId !== undefined && rater.superiorId === ratee.superiorId) return 'sibling';
  return rater.unit === ratee.parent ? 'parent' : undefined;
}

/** Everybody above a person. */
function lineAbove(id: string, supervisors: ReadonlyMap<string, string>): ReadonlySet<string> {
  const above = new Set<string>();
  // The roster holds no circles; the second condition only says so.
  for (let at = supervisors.get(id); at !== undefined && !above.has(at); at = supervisors.get(at)) above.add(at);
  return above;
}

/** A peer who rates a ratee. */
export interface Pair {
  readonly raterId: string;
  readonly rateeId: string;
}

/** The rated people whose unit is known, in the order of a hash of seed and NIP. */
function shuffled(ratees: readonly Employee[], seed: string): readonly Employee[] {
  const keyed = ratees
    .filter(({ unit }) => unit !== '')
    .map((employee) => ({ employee, key: bytesToHex(sha256(utf8(`${seed}|${employee.id}`))) }));
  return keyed
    .sort((a, b) => byText(a.key, b.key) || byText(a.employee.id, b.employee.id))
    .map(({ employee }) => employee);
}

/** NIPs on the other side of each pair, by the side that `key` gives. */
const partners = (pairs: readonly Pair[], key: keyof Pair, value: keyof Pair): ReadonlyMap<string, readonly string[]> =>
  new Map([...groupBy(pairs, (pair) => pair[key])].map(([id, own]) => [id, own.map((pair) => pair[value])]));

/** Makes the circle. `standing` are peers who rate already: they count as load and are not chosen twice. */
export function circleOf(
  roster: Roster,
  seed: string,
  conflicts: readonly Conflict[],
  standing: readonly Pair[],
): Circle {
  const places = placesOf(roster);
  const against = opponents(conflicts);
  const subordinates = groupBy(
    roster.ratees.flatMap(({ id, supervisorId, secondSupervisorId = '' }) =>
      [supervisorId, secondSupervisorId].filter(Boolean).map((above) => ({ id, above })),
    ),
    ({ above }) => above,
  );
  const [ratersOf, rateesOf] = [partners(standing, 'rateeId', 'raterId'), partners(standing, 'raterId', 'rateeId')];
  const people = shuffled(roster.ratees, seed).map((employee, rank): Colleague => {
    const { id, unit, supervisorId, secondSupervisorId = '' } = employee;
    const below = (subordinates.get(id) ?? []).map((one) => one.id);
    return {
      id,
      rank,
      unit,
      supervisorId: roster.supervisors.get(id),
      superiorId: places.get(unit)?.superiorId,
      parent: places.get(unit)?.parent,
      above: lineAbove(id, roster.supervisors),
      // As typed: a relation that cannot be still makes no peers.
      barred: new Set([
        supervisorId,
        secondSupervisorId,
        ...below,
        ...(against.get(id) ?? []),
        ...(ratersOf.get(id) ?? []),
      ]),
      standing: new Set(rateesOf.get(id)),
      raters: new Set(),
      ratees: new Set(),
    };
  });
  const byUnit = groupBy(people, ({ unit }) => unit);
  const bySupervisor = groupBy(people, ({ supervisorId }) => supervisorId ?? '');
  const bySuperior = groupBy(people, ({ superiorId }) => superiorId ?? '');
  const pools: Readonly<Record<Nearness, (ratee: Colleague) => readonly Colleague[] | undefined>> = {
    unit: ({ unit }) => byUnit.get(unit),
    supervisor: ({ supervisorId }) => bySupervisor.get(supervisorId ?? ''),
    sibling: ({ superiorId }) => bySuperior.get(superiorId ?? ''),
    parent: ({ parent }) => byUnit.get(parent ?? ''),
    line: ({ unit }) => byUnit.get(unit),
  };
  return { people, pool: (ratee, near) => pools[near](ratee) ?? [] };
}
