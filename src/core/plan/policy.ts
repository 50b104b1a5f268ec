/**
 * The policy: every number that HR may change, with its unit, bounds, default and the reason for the default.
 *
 * A value that cannot be read or lies outside its bounds becomes a problem and the default counts; weights that do not
 * add up and limits that do not descend make the whole policy impossible, because then no rating would mean anything.
 */
import type { Problem } from '../problem.ts';

/** The policy of one cycle. Weights are integer basis points (10,000 = the whole); limits are on the 0..120 scale. */
export interface Policy {
  /** Calendar year that is assessed, such as 2026. */
  readonly period: number;
  /** Any text. The same data and seed give the same assignments. */
  readonly seed: string;
  readonly supervisorWeight: number;
  readonly peerWeight: number;
  readonly selfWeight: number;
  readonly resultsWeight: number;
  readonly behaviourWeight: number;
  /** Peers who must have answered before their mean is shown or counted. */
  readonly minimumPeers: number;
  /** Peers asked for each ratee. */
  readonly peersPerRatee: number;
  /** Least share of a ratee's assignments that must be answered for an award, 0..1. */
  readonly minimumCoverage: number;
  readonly veryGoodLimit: number;
  readonly goodLimit: number;
  readonly fairLimit: number;
  readonly poorLimit: number;
  /** Unexcused days in the period from which nobody is an award candidate. */
  readonly awardAbsenceLimit: number;
  /** Language of sidebar, forms and problems. */
  readonly language: 'id' | 'en';
}

export type PolicyName = keyof Policy;

/** One line of the policy: what it may be and what it is unless HR says otherwise. */
export interface PolicyRule {
  readonly name: PolicyName;
  readonly unit: 'year' | 'text' | 'basis-points' | 'people' | 'share' | 'points' | 'days' | 'language';
  readonly kind: 'integer' | 'number' | 'text' | 'language';
  readonly minimum: number;
  readonly maximum: number;
  readonly default: number | string;
}

const basisPoints = (name: PolicyName, value: number): PolicyRule => ({
  name,
  unit: 'basis-points',
  kind: 'integer',
  minimum: 0,
  maximum: 10_000,
  default: value,
});

const limit = (name: PolicyName, value: number): PolicyRule => ({
  name,
  unit: 'points',
  kind: 'number',
  minimum: 0,
  maximum: 120,
  default: value,
});

/**
 * All policy rules, in the order of the sheet. `period` has no fixed default: it is the year in which HR prepares.
 *
 * Results 60% and behaviour 40%: PP 30/2019 art. 41, where opinions of colleagues are taken in. Limits: the bands of
 * PP 30/2019 (exact boundaries unverified, therefore policy). Three peers: fewer and one could tell who said what.
 */
export const POLICY_RULES: readonly PolicyRule[] = [
  { name: 'period', unit: 'year', kind: 'integer', minimum: 2000, maximum: 2999, default: '' },
  { name: 'seed', unit: 'text', kind: 'text', minimum: 0, maximum: 0, default: 'teladan' },
  basisPoints('supervisorWeight', 6000),
  basisPoints('peerWeight', 3000),
  basisPoints('selfWeight', 1000),
  basisPoints('resultsWeight', 6000),
  basisPoints('behaviourWeight', 4000),
  { name: 'minimumPeers', unit: 'people', kind: 'integer', minimum: 1, maximum: 20, default: 3 },
  { name: 'peersPerRatee', unit: 'people', kind: 'integer', minimum: 0, maximum: 20, default: 4 },
  { name: 'minimumCoverage', unit: 'share', kind: 'number', minimum: 0, maximum: 1, default: 0.8 },
  limit('veryGoodLimit', 110),
  limit('goodLimit', 90),
  limit('fairLimit', 70),
  limit('poorLimit', 50),
  { name: 'awardAbsenceLimit', unit: 'days', kind: 'integer', minimum: 0, maximum: 366, default: 3 },
  { name: 'language', unit: 'language', kind: 'language', minimum: 0, maximum: 0, default: 'id' },
];

/** A key and value as typed, with its row in the policy table. `name` is undefined where the key is not known. */
export interface Setting {
  readonly key: string;
  readonly name: PolicyName | undefined;
  readonly value: string | number | undefined;
  readonly received: string;
  readonly row: number;
}

/** Why no rating can be computed with this policy. */
export type PolicyFault =
  | { readonly code: 'role-weights'; readonly sum: number; readonly names: readonly PolicyName[] }
  | { readonly code: 'component-weights'; readonly sum: number; readonly names: readonly PolicyName[] }
  | { readonly code: 'weight-unreadable'; readonly names: readonly PolicyName[] }
  | { readonly code: 'limits-order'; readonly names: readonly PolicyName[] };

/** The policy that counts, what could not be read, and what makes it impossible (then nothing may be computed). */
export interface PolicyReading {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly faults: readonly PolicyFault[];
}

/** Groups of weights that must each add to 10,000 basis points. */
export const ROLE_WEIGHTS = ['supervisorWeight', 'peerWeight', 'selfWeight'] as const;
export const COMPONENT_WEIGHTS = ['resultsWeight', 'behaviourWeight'] as const;
const LIMITS = ['veryGoodLimit', 'goodLimit', 'fairLimit', 'poorLimit'] as const;

/** The value of one rule, or undefined where it cannot be read or lies outside the bounds. */
function accepted(rule: PolicyRule, value: string | number | undefined): string | number | undefined {
  if (value === undefined) return undefined;
  if (rule.kind === 'text') return String(value);
  if (rule.kind === 'language') return value === 'id' || value === 'en' ? value : undefined;
  if (typeof value !== 'number' || value < rule.minimum || value > rule.maximum) return undefined;
  return rule.kind === 'integer' && !Number.isInteger(value) ? undefined : value;
}

/**
 * The policy from its settings. A missing key means the default; the first of two equal keys counts and both are told.
 *
 * @param year the year of the clock in the agency's time zone, the default of `period`
 */
export function readPolicy(settings: readonly Setting[], year: number): PolicyReading {
  const problems: Problem[] = [];
  const values = new Map<PolicyName, string | number>();
  const unreadable: PolicyName[] = [];
  for (const setting of settings) {
    const tell = (code: Problem['code'], column: string, details: Problem['details'] = {}) =>
      problems.push({ code, table: 'policy', row: setting.row, column, received: setting.received, details });
    const rule = POLICY_RULES.find(({ name }) => name === setting.name);
    if (!rule) {
      problems.push({
        code: 'policy-unknown',
        table: 'policy',
        row: setting.row,
        column: 'key',
        received: setting.key,
      });
    } else if (values.has(rule.name) || unreadable.includes(rule.name)) {
      tell('row-repeated', 'key', { what: setting.key });
    } else {
      const value = accepted(rule, setting.value);
      if (value !== undefined) values.set(rule.name, value);
      else {
        unreadable.push(rule.name);
        tell('policy-invalid', 'value', { rule: rule.name, used: rule.name === 'period' ? year : rule.default });
      }
    }
  }
  const policy = Object.fromEntries(
    POLICY_RULES.map((rule) => [rule.name, values.get(rule.name) ?? (rule.name === 'period' ? year : rule.default)]),
  ) as unknown as Policy;
  const { peersPerRatee, minimumPeers } = policy;
  // Raters are then assigned whose answers could never count.
  if (peersPerRatee > 0 && peersPerRatee < minimumPeers)
    problems.push({
      code: 'policy-peers',
      table: 'policy',
      row: settings.find(({ name }) => name === 'peersPerRatee')?.row ?? 1,
      column: 'value',
      received: String(peersPerRatee),
      details: { minimum: minimumPeers },
    });
  return { policy, problems, faults: faultsOf(policy, unreadable) };
}

function faultsOf(policy: Policy, unreadable: readonly PolicyName[]): readonly PolicyFault[] {
  const faults: PolicyFault[] = [];
  const weights: readonly PolicyName[] = [...ROLE_WEIGHTS, ...COMPONENT_WEIGHTS];
  const unread = weights.filter((name) => unreadable.includes(name));
  if (unread.length > 0) faults.push({ code: 'weight-unreadable', names: unread });
  const roles = ROLE_WEIGHTS.reduce((sum, name) => sum + policy[name], 0);
  if (roles !== 10_000) faults.push({ code: 'role-weights', sum: roles, names: ROLE_WEIGHTS });
  const components = COMPONENT_WEIGHTS.reduce((sum, name) => sum + policy[name], 0);
  if (components !== 10_000) faults.push({ code: 'component-weights', sum: components, names: COMPONENT_WEIGHTS });
  const descends = LIMITS.every((name, index) => index === 0 || policy[name] < policy[LIMITS[index - 1] ?? name]);
  if (!descends) faults.push({ code: 'limits-order', names: LIMITS });
  return faults;
}
