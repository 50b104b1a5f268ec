/**
 * Which sentence a problem has: most by their code alone, some by the column, table or rule too, so that it says what belongs
 * there and not what was done wrong in general.
 */
import {
  COMPONENT_WEIGHTS,
  POLICY_RULES,
  type PolicyName,
  type PolicyRule,
  ROLE_WEIGHTS,
} from '../core/plan/policy.ts';
import { byNip } from '../core/plan/roster.ts';
import type { Problem } from '../core/problem.ts';
import type { MessageKey } from '../messages/say.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { OUTSIDERS } from '../tables/outsiders.ts';
import { POLICY } from '../tables/policy.ts';
import { TARGETS } from '../tables/targets.ts';

/** The rule of the policy that a problem is about. */
export const ruleOf = ({ details }: Pick<Problem, 'details'>): PolicyRule | undefined =>
  POLICY_RULES.find(({ name }) => name === details?.rule);

/** Weights without which nothing is computed at all. */
const NEEDED: readonly PolicyName[] = [...ROLE_WEIGHTS, ...COMPONENT_WEIGHTS];

/** What a policy may be, by its rule. */
function policyKey({ name, kind, unit }: PolicyRule, used: unknown): MessageKey {
  if (NEEDED.includes(name)) return 'expected.policy-invalid.weight';
  if (unit === 'basis-points') return 'expected.policy-invalid.share';
  if (kind === 'date' && used === '') return 'expected.policy-invalid.date';
  return kind === 'choice' || kind === 'pattern' || kind === 'addresses'
    ? `expected.policy-invalid.${kind}`
    : 'expected.policy-invalid';
}

const PEOPLE: readonly string[] = [EMPLOYEES.key, OUTSIDERS.key];

/** What belongs into a cell that is blank. */
function blankKey({ table, column, details }: Problem): MessageKey {
  if (details?.choices !== undefined) return 'expected.choice-unknown';
  if (PEOPLE.includes(table) && column === 'name') return 'expected.cell-blank.name';
  if (PEOPLE.includes(table) && column === 'id') return 'expected.nip-invalid';
  if (PEOPLE.includes(table) && column === 'email') return 'expected.cell-blank.email';
  if (table === TARGETS.key && column === 'realised') return 'expected.cell-blank.realised';
  if (column === 'month') return 'expected.month-invalid';
  return column === 'day' ? 'expected.day-invalid' : 'expected.cell-blank';
}

/** The sentence that says what a problem's place should hold. */
export function expectedKey(problem: Problem): MessageKey {
  const { code, table, column, details = {} } = problem;
  const rule = ruleOf(problem);
  if (code === 'cell-blank') return blankKey(problem);
  if (code === 'row-repeated' && table === TARGETS.key) return 'expected.row-repeated.targets';
  if (code === 'row-repeated' && table === 'assignments') return 'expected.row-repeated.assignments';
  if (code === 'person-not-asked' && details.by !== undefined) return 'expected.person-not-asked.replaced';
  if (code === 'policy-invalid' && rule) return policyKey(rule, details.used);
  if (code === 'number-invalid' && details.integer === 'true') return 'expected.number-invalid.integer';
  if (code === 'meeting-on-holiday' && details.weekend !== undefined) return 'expected.meeting-on-holiday.weekend';
  if (code === 'day-impossible' && details.typed !== undefined) return 'expected.day-impossible.typed';
  if (code === 'meeting-time-invalid' && column === 'time') return 'expected.meeting-time-invalid.time';
  if (code === 'form-unreadable' && details.lookedAt !== undefined) return 'expected.form-unreadable.looked';
  if (code === 'absence-uncounted' && details.said !== undefined) return 'expected.absence-uncounted.unsaid';
  if (code === 'column-missing' && details.letters !== undefined) return 'expected.column-missing.bare';
  return `expected.${code}`;
}

/** What stands more than once, with its numbers named: `NIP 1970…, 2026-01`. */
export const repeatedText = (what: string): string =>
  /\b\d{18}\b/.test(what)
    ? what
        .split(' ')
        .map((part) => (/^\d{18}$/.test(part) ? byNip(part) : part))
        .join(', ')
    : what;

/** Whether a problem stands at a key of the policy, which its sentence then begins with. */
export const isOfPolicy = ({ table }: Problem): boolean => table === POLICY.key;
