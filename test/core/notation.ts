/**
 * A small notation, so that a case is one line: `responses('S>B 4, P1>B 5 3, B>B -')` is supervisor S of ratee B answering
 * level 4 on the first criterion, peer P1 5 and 3 on the first two, and B's self-assessment that cannot judge.
 *
 * The rater's first letter gives the role: S supervisor, P peer, the ratee's own name self.
 */
import type { Rating, Verdict } from '../../src/core/measure/rating.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { type Criterion, DEFAULT_CRITERIA } from '../../src/core/plan/criterion.ts';
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
