/**
 * A large agency in memory, for measuring the core alone: people in units of twenty, each with a supervisor, four peers
 * and themself as raters, answers drawn from a seed. Nobody's data; only sizes are meant to be real.
 */
import type { Evidence } from '../src/core/evaluate.ts';
import { type Collected, collectedWhole } from '../src/core/measure/collection.ts';
import type { Response } from '../src/core/measure/response.ts';
import { DEFAULT_CRITERIA } from '../src/core/plan/criterion.ts';
import { readPolicy } from '../src/core/plan/policy.ts';
import { type Employee, makeRoster } from '../src/core/plan/roster.ts';
import type { Target } from '../src/core/plan/target.ts';
import type { Answer, Level, Role } from '../src/core/types.ts';

const UNIT = 20;
const PERIOD = 2026;

/** Numbers 0..1 that follow from a seed (mulberry32, public domain). */
export function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const idOf = (index: number): string => `19800101200501${String(1000 + index).padStart(6, '0')}`;

function employeeAt(index: number): Employee {
  const head = index - (index % UNIT);
  return {
    id: idOf(index),
    name: `Pegawai ${index}`,
    email: `p${index}@contoh.example`,
    employment: index % 4 === 0 ? 'pppk' : 'pns',
    position: 'Staf',
    unit: `Unit ${head / UNIT}`,
    supervisorId: index === head ? idOf(index === 0 ? 1_000_000 : 0) : idOf(head),
    status: 'active',
    row: index + 2,
  };
}

const LEVELS_DRAWN: readonly Level[] = [2, 3, 3, 4, 4, 4, 4, 5, 5];

function answersFrom(draw: () => number): ReadonlyMap<string, Answer> {
  return new Map(
    DEFAULT_CRITERIA.map(({ code }): [string, Answer] => [
      code,
      draw() < 0.05 ? 'unable' : (LEVELS_DRAWN[Math.floor(draw() * LEVELS_DRAWN.length)] ?? 4),
    ]),
  );
}

/** An agency of so many employees with six responses for each, as if all rows had been read. */
export function agencyOf(size: number): { readonly evidence: Evidence; readonly collected: Collected } {
  const draw = drawnFrom(size);
  const employees = Array.from({ length: size }, (_, index) => employeeAt(index));
  const { roster } = makeRoster(employees, [
    { id: idOf(1_000_000), name: 'Sekda', email: 's@contoh.example', position: 'Sekda', row: 2 },
  ]);
  const responses = employees.flatMap(({ id, supervisorId }, index): readonly Response[] => {
    const head = index - (index % UNIT);
    const others = Array.from({ length: 4 }, (_, step) => head + ((index - head + step + 1) % UNIT)).filter(
      (at) => at < size,
    );
    const raters: readonly (readonly [string, Role])[] = [
      [id, 'self'],
      ...others.filter((at) => at !== index).map((at) => [idOf(at), 'peer'] as const),
      [supervisorId, 'supervisor'],
    ];
    return raters.map(([raterId, role], rank) => ({
      raterId,
      rateeId: id,
      role,
      time: `2026-12-${String(1 + (index % 28)).padStart(2, '0')}T0${rank}:00:00`,
      answers: answersFrom(draw),
    }));
  });
  const targets = employees.map(
    ({ id }, index): Target => ({
      rateeId: id,
      code: 'T1',
      plan: 'Rencana',
      goal: 100,
      realised: 70 + draw() * 50,
      weight: 100,
      direction: 'up',
      row: index + 2,
    }),
  );
  const evidence: Evidence = {
    policy: readPolicy([], PERIOD).policy,
    roster,
    criteria: DEFAULT_CRITERIA,
    targets,
    attendance: [],
    absenceDays: [],
    isWorkingDay: () => true,
    innovations: [],
    trainings: [],
    assignments: responses.map((response) => ({ ...response, code: '', invitedEmail: '' })),
    items: [],
    tabs: [],
    rateeText: ({ name }) => name,
  };
  return { evidence, collected: collectedWhole(responses) };
}
