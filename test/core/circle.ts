/**
 * Agencies for facts about peers: a notation for small ones, a generator for random ones, and who may rate whom.
 */
import fc from 'fast-check';
import type { Assignment } from '../../src/core/plan/assignment.ts';
import { circleOf, nearness, type Pair } from '../../src/core/plan/colleague.ts';
import type { Conflict } from '../../src/core/plan/conflict.ts';
import { choosePeers, type PeerChoice, type PeerRules } from '../../src/core/plan/peers.ts';
import type { Employee, Roster } from '../../src/core/plan/roster.ts';
import { ROLES, type Role } from '../../src/core/types.ts';
import { employee, rosterOf } from './notation.ts';

/** `K Badan S, A1 A K`: people with unit and supervisor; `-` is no unit. */
export const staff = (text: string): readonly Employee[] =>
  text.split(',').map((part) => {
    const [id = '', unit = '', supervisorId = ''] = part.trim().split(' ');
    return employee(id, { unit: unit === '-' ? '' : unit, supervisorId });
  });

export const ALL: ReadonlySet<Role> = new Set(ROLES);
export const RULES: PeerRules = { conflicts: [], maximumPerRater: 8 };

/** Two heads under the Sekda, each with staff of their own unit. */
export const twoUnits = rosterOf(
  employee('A1', { unit: 'A' }),
  ...['A2', 'A3', 'A4'].map((id) => employee(id, { unit: 'A', supervisorId: 'A1' })),
  employee('B1', { unit: 'B' }),
  ...['B2', 'B3'].map((id) => employee(id, { unit: 'B', supervisorId: 'B1' })),
  employee('B4', { unit: 'B', supervisorId: 'B1', status: 'study' }),
);

/** Assignments of a role as `A>B`. */
export const told = (assignments: readonly Assignment[], role: Role): readonly string[] =>
  assignments.flatMap((one) => (one.role === role ? [`${one.raterId}>${one.rateeId}`] : []));

/** `A-B C-D`: conflicts. */
export const conflictsOf = (text: string): readonly Conflict[] =>
  text.split(' ').map((pair) => ({ leftId: pair.split('-')[0] ?? '', rightId: pair.split('-')[1] ?? '' }));

/** What peers are chosen for; 8 ratees at most unless said otherwise. */
export interface Case {
  readonly people: readonly Employee[];
  readonly conflicts?: readonly Conflict[];
  readonly peers: number;
  readonly maximum?: number;
  readonly seed?: string;
}

/** Chooses for everybody who is rated. */
export function choose({ people, conflicts = [], peers, maximum = 8, seed = 'teladan' }: Case): PeerChoice {
  const roster = rosterOf(...people);
  const needs = new Map(roster.ratees.map(({ id }) => [id, peers]));
  return choosePeers({ roster, seed, conflicts, maximumPerRater: maximum, needs, standing: [] });
}

/** How many pairs somebody is in, on one side. */
export const count = (pairs: readonly Pair[], key: keyof Pair, id: string): number =>
  pairs.filter((pair) => pair[key] === id).length;

/** Pairs who rate each other. */
export const mutual = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ raterId, rateeId }) => pairs.some((one) => one.raterId === rateeId && one.rateeId === raterId));

/** Everybody who may rate whom, and how near. */
export function allowed(roster: Roster, conflicts: readonly Conflict[]) {
  const { people } = circleOf(roster, '', conflicts, []);
  return people.flatMap((ratee) =>
    people.flatMap((rater) => {
      const near = nearness(rater, ratee);
      return near ? [{ raterId: rater.id, rateeId: ratee.id, near }] : [];
    }),
  );
}

/** People whose supervisor comes before them, in few units, with some conflicts. */
export const agency = (people: number, units: number, peers: fc.Arbitrary<number>, maximum: fc.Arbitrary<number>) =>
  fc.record({
    people: fc
      .array(fc.tuple(fc.nat(units), fc.nat(), fc.nat(9)), { minLength: 1, maxLength: people, size: 'max' })
      .map((drawn) =>
        drawn.map(([unit, above, kind], index) =>
          employee(`E${String(index).padStart(3, '0')}`, {
            // Unit 0 is not known; most people report to somebody among the first.
            unit: unit === 0 ? '' : `U${unit}`,
            supervisorId: kind < 2 || index === 0 ? 'S' : `E${String(above % Math.min(index, 12)).padStart(3, '0')}`,
            status: kind === 9 ? 'study' : 'active',
          }),
        ),
      ),
    drawn: fc.array(fc.tuple(fc.nat(people), fc.nat(people)), { maxLength: 6 }),
    peers,
    maximum,
    seed: fc.constantFrom('teladan', 'binjai', '2026', ''),
  });

/** Conflicts between people at these places. */
export const conflictsFrom = (people: readonly Employee[], drawn: readonly (readonly [number, number])[]) =>
  drawn.map(([left, right]) => ({
    leftId: people[left % people.length]?.id ?? '',
    rightId: people[right % people.length]?.id ?? '',
  }));
