/**
 * A small notation, so that a case is one line: `responses('S>B 4, P1>B 5 3, B>B -')` is supervisor S of ratee B answering
 * level 4 on the first criterion, peer P1 5 and 3 on the first two, and B's self-assessment that cannot judge.
 *
 * The rater's first letter gives the role: S supervisor, P peer, the ratee's own name self.
 */
import { type Evidence, evaluateCollected, explainAll } from '../../src/core/evaluate.ts';
import { type Collected, collectedWhole } from '../../src/core/measure/collection.ts';
import type { Rating, Verdict } from '../../src/core/measure/rating.ts';
import type { Response } from '../../src/core/measure/response.ts';
import type { AbsenceDay } from '../../src/core/plan/absence-day.ts';
import type { Assignment } from '../../src/core/plan/assignment.ts';
import type { Attendance } from '../../src/core/plan/attendance.ts';
import { type Criterion, DEFAULT_CRITERIA } from '../../src/core/plan/criterion.ts';
import type { Innovation } from '../../src/core/plan/innovation.ts';
import { POLICY_RULES, type Policy, readPolicy } from '../../src/core/plan/policy.ts';
import { type Employee, makeRoster, type Roster } from '../../src/core/plan/roster.ts';
import type { Target } from '../../src/core/plan/target.ts';
import type { Answer, Role } from '../../src/core/types.ts';

/** The default policy of 2026, with some numbers changed. */
export const policyWith = (changes: Partial<Policy> = {}): Policy => ({ ...readPolicy([], 2026).policy, ...changes });

export const POLICY_NAMES = POLICY_RULES.map(({ name }) => name);

/** Criteria C1, C2, ... with these weights. */
export const criteriaOf = (...weights: readonly number[]): readonly Criterion[] =>
  weights.map((weight, index) => ({
    ...(DEFAULT_CRITERIA[0] as Criterion),
    code: `C${index + 1}`,
    statement: `Pernyataan ${index + 1}`,
    weight,
    row: index + 2,
  }));

export const employee = (id: string, changes: Partial<Employee> = {}): Employee => ({
  id,
  name: `Nama ${id}`,
  email: `${id.toLowerCase()}@contoh.example`,
  employment: 'pns',
  position: 'Staf',
  unit: 'U',
  supervisorId: 'S',
  status: 'active',
  row: 2,
  ...changes,
});

export const rosterOf = (...employees: readonly Employee[]): Roster =>
  makeRoster(employees, [{ id: 'S', name: 'Atasan', email: 's@contoh.example', position: 'Kepala', row: 2 }]).roster;

const roleOf = (raterId: string, rateeId: string): Role =>
  raterId === rateeId ? 'self' : raterId.startsWith('S') ? 'supervisor' : 'peer';

const answerOf = (word: string): Answer => (word === '-' ? 'unable' : (Number(word) as Answer));

/** Responses in the notation above. */
export const responses = (text: string): readonly Response[] =>
  text.split(',').map((part) => {
    const [pair = '', ...words] = part.trim().split(/\s+/);
    const [raterId = '', rateeId = ''] = pair.split('>');
    const answers = new Map(words.map((word, index) => [`C${index + 1}`, answerOf(word)]));
    return { raterId, rateeId, role: roleOf(raterId, rateeId), time: '', answers };
  });

/** A target in percent: realised of 100. */
export const target = (rateeId: string, realised: number | undefined, changes: Partial<Target> = {}): Target => ({
  rateeId,
  code: 'T1',
  plan: 'Rencana',
  goal: 100,
  realised,
  weight: 100,
  direction: 'up',
  row: 2,
  ...changes,
});

/** What one way of reading the answers came to, as a rating has it three times: raw, adjusted, and the one that counts. */
export const alike = (verdict: Verdict): Verdict & Pick<Rating, 'raw' | 'adjusted'> => ({
  ...verdict,
  raw: verdict,
  adjusted: verdict,
});

/** Everything about a small cycle that a case does not state itself: policy, criteria and targets are the defaults. */
export interface CycleNotes {
  readonly people?: readonly Employee[];
  readonly policy?: Policy;
  readonly criteria?: readonly Criterion[];
  readonly targets?: readonly Target[];
  readonly attendance?: readonly Attendance[];
  readonly absenceDays?: readonly AbsenceDay[];
  readonly innovations?: readonly Innovation[];
  /** Assignments beyond those that were answered. */
  readonly silent?: readonly Assignment[];
}

/** The evidence of a small cycle with these responses, and what was collected, as if all rows had been read. */
export function cycleOf(
  given: readonly Response[],
  notes: CycleNotes = {},
): { readonly evidence: Evidence; readonly collected: Collected } {
  const ids = [...new Set(given.map(({ rateeId }) => rateeId))];
  const { people = ids.map((id) => employee(id)), silent = [] } = notes;
  const width = Math.max(1, ...given.map(({ answers }) => answers.size));
  const evidence: Evidence = {
    policy: policyWith(),
    criteria: criteriaOf(...Array.from({ length: width }, () => 1)),
    targets: people.map(({ id }) => target(id, 100)),
    attendance: [],
    absenceDays: [],
    isWorkingDay: () => true,
    innovations: [],
    ...notes,
    roster: rosterOf(...people),
    trainings: [],
    assignments: [...given, ...silent].map(({ raterId, rateeId, role }) => ({
      raterId,
      rateeId,
      role,
      code: '',
      invitedEmail: '',
    })),
    items: [],
    tabs: [],
    rateeText: ({ name }) => name,
  };
  return { evidence, collected: collectedWhole(given) };
}

/** A small cycle evaluated and explained. */
export function evaluated(given: readonly Response[], notes: CycleNotes = {}) {
  const { evidence, collected } = cycleOf(given, notes);
  const evaluation = evaluateCollected(evidence, collected);
  return { evidence, collected, evaluation, explanations: explainAll(evidence, evaluation) };
}

/** Data with maps as lists of pairs, so that it has a canonical form. */
export function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, entry]) => [key, plain(entry)]);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}
