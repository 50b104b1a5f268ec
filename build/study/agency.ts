/**
 * An agency whose true performance is known: units of ten with a head, raters as the program itself assigns them, answers
 * drawn from the model and a seed. Nobody's data.
 *
 * Everything is drawn in one order whatever the model leaves out, so two models with one seed differ in nothing but what
 * they say. Supervisors always answer: without them there is no rating by any method, and nothing to compare.
 */
import type { Evidence } from '../../src/core/evaluate.ts';
import { type Collected, collectedWhole } from '../../src/core/measure/collection.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { type Assignment, assign } from '../../src/core/plan/assignment.ts';
import { type Criterion, DEFAULT_CRITERIA } from '../../src/core/plan/criterion.ts';
import { type Policy, readPolicy } from '../../src/core/plan/policy.ts';
import { type Employee, makeRoster, type Roster } from '../../src/core/plan/roster.ts';
import type { Target } from '../../src/core/plan/target.ts';
import { type Answer, LEVELS, type Level, type Role } from '../../src/core/types.ts';
import { drawnFrom } from '../agency.ts';
import { CENTRE, DIFFICULTY, type Model, type Regime, SPREAD } from './model.ts';

const UNIT = 10;
const PERIOD = 2026;
const ROLES_ASKED: ReadonlySet<Role> = new Set(['self', 'peer', 'supervisor']);

/** The default statements, with their equal shares as whole numbers. */
const CRITERIA: readonly Criterion[] = DEFAULT_CRITERIA.map((criterion) => ({ ...criterion, weight: 1 }));

/** People, and who rates whom: the same for every model of a regime. */
export interface Staff {
  readonly seed: number;
  readonly regime: Regime;
  readonly roster: Roster;
  readonly policy: Policy;
  readonly assignments: readonly Assignment[];
}

/** An agency with its answers, and what a perfect rating would be ordered by. */
export interface Agency {
  readonly evidence: Evidence;
  readonly collected: Collected;
  /** True performance by ratee, standard deviations from the mean. */
  readonly truth: ReadonlyMap<string, number>;
}

const idOf = (index: number): string => `P${String(index).padStart(6, '0')}`;
const unitOf = (index: number): string => `Unit ${Math.floor(index / UNIT)}`;
/** Somebody from outside who heads a unit, or the agency. */
const headId = (unit: string): string => `Kepala ${unit}`;

function supervisorOf(index: number, regime: Regime): string {
  if (regime === 'closed') return headId(unitOf(index));
  const head = index - (index % UNIT);
  if (index !== head) return idOf(head);
  return index === 0 ? headId('') : idOf(0);
}

const employeeAt = (index: number, regime: Regime): Employee => ({
  id: idOf(index),
  name: `Pegawai ${index}`,
  email: `p${index}@contoh.example`,
  employment: 'pns',
  position: 'Staf',
  unit: unitOf(index),
  supervisorId: supervisorOf(index, regime),
  status: 'active',
  row: index + 2,
});

/** So many people and their raters, assigned by the program under its default policy. */
export function staffOf(size: number, seed: number, regime: Regime): Staff {
  const employees = Array.from({ length: size }, (_, index) => employeeAt(index, regime));
  const heads = new Set(['', ...employees.map(({ unit }) => unit)].map(headId));
  const outsiders = [...heads].map((id, index) => ({ id, name: id, email: '', position: 'Kepala', row: index + 2 }));
  const { roster } = makeRoster(employees, outsiders);
  const policy = { ...readPolicy([], PERIOD).policy, seed: `study ${seed}` };
  return { seed, regime, roster, policy, assignments: assign(roster, policy, ROLES_ASKED, []).assignments };
}

/** Normal numbers with mean 0 and deviation 1 from even ones (Box & Muller 1958). */
function normalFrom(draw: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

/** A number for each of these names. */
const drawnFor = (names: Iterable<string>, draw: () => number): ReadonlyMap<string, number> =>
  new Map([...names].map((name) => [name, draw()]));

/** The level that stands nearest to a number. */
const levelAt = (number: number): Level => LEVELS[Math.min(5, Math.max(1, Math.round(number))) - 1] ?? 1;

/** How far a statement lies from the others, in levels, evenly over all of them. */
const easeOf = (place: number): number => DIFFICULTY * ((2 * place) / (CRITERIA.length - 1) - 1);

/** The severity of every rater, deviations from the mean rater. */
function severitiesOf({ roster, regime }: Staff, normal: () => number): ReadonlyMap<string, number> {
  const own = drawnFor(roster.people.keys(), normal);
  const units = drawnFor(new Set(roster.ratees.map(({ unit }) => unit)), normal);
  if (regime === 'own') return own;
  const shared = [...units].map(([unit, severity]): readonly [string, number] => [headId(unit), severity]);
  return new Map([...own, ...shared, ...roster.ratees.map(({ id, unit }) => [id, units.get(unit) ?? 0] as const)]);
}

/** How a rater sees a ratee on the whole. A view of oneself is one's own altogether and shows no severity to others. */
function viewOf({ shares, supervisorOwn }: Model, role: Role, truth: number, severity: number, halo: number): number {
  const performance = Math.sqrt(shares.ratee) * truth;
  if (role === 'self') return performance + Math.sqrt(shares.severity + shares.halo) * halo;
  const clarity = role === 'supervisor' ? supervisorOwn : 1;
  return performance + Math.sqrt(clarity * shares.severity) * severity + Math.sqrt(clarity * shares.halo) * halo;
}

/** Answers of everybody who is not silent. */
function responsesOf(staff: Staff, model: Model, truth: ReadonlyMap<string, number>, draw: () => number) {
  const normal = normalFrom(draw);
  const severities = severitiesOf(staff, normal);
  const silence = drawnFor(staff.roster.people.keys(), draw);
  return staff.assignments.flatMap((assignment): readonly Response[] => {
    const { raterId, rateeId, role } = assignment;
    const view = viewOf(model, role, truth.get(rateeId) ?? 0, severities.get(raterId) ?? 0, normal());
    const answers = new Map(
      CRITERIA.map(({ code }, place): readonly [string, Answer] => {
        const seen = view + Math.sqrt(model.shares.item) * normal();
        const level = levelAt(CENTRE + SPREAD * seen + easeOf(place));
        return [code, draw() < model.unable ? 'unable' : level];
      }),
    );
    const isSilent = role !== 'supervisor' && (silence.get(raterId) ?? 1) < model.missing;
    return isSilent ? [] : [{ ...assignment, time: '', answers }];
  });
}

/** Results are equal for everybody, so only behaviour can order people. */
const targetOf = (rateeId: string, index: number): Target => ({
  rateeId,
  code: 'T1',
  plan: 'Rencana',
  goal: 100,
  realised: 100,
  weight: 100,
  direction: 'up',
  row: index + 2,
});

/**
 * These people answering as the model says: the same for the same staff and model.
 *
 * @throws RangeError where the staff was made for another regime
 */
export function agencyOf(staff: Staff, model: Model): Agency {
  const { roster, policy, assignments, regime } = staff;
  if (model.regime !== regime) throw new RangeError(`Staff of regime ${regime} cannot answer by ${model.regime}`);
  const draw = drawnFrom(staff.seed);
  const rateeIds = roster.ratees.map(({ id }) => id);
  const truth = drawnFor(rateeIds, normalFrom(draw));
  const responses = responsesOf(staff, model, truth, draw);
  const evidence: Evidence = {
    policy,
    roster,
    criteria: CRITERIA,
    targets: rateeIds.map(targetOf),
    attendance: [],
    absenceDays: [],
    isWorkingDay: () => true,
    innovations: [],
    trainings: [],
    assignments: assignments.map((assignment) => ({ ...assignment, code: '', invitedEmail: '' })),
    items: [],
    tabs: [],
    rateeText: ({ name }) => name,
  };
  return { evidence, truth, collected: collectedWhole(responses) };
}
