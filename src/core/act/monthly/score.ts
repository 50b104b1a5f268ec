/**
 * The score of a month: presence, performance, BerAKHLAK, integrity and achievement of one person, and their total, 0..100.
 *
 * A number rests on that person's own rows and answers alone: nothing is scaled by the best or the worst of a unit, a rater
 * counts once however often they answer, and a nomination counts for nothing. A part that is missing is named and never
 * zero, and without a part that has a weight there is no total.
 */
import { groupBy, weightedMean } from '../../number.ts';
import type { Attendance } from '../../plan/attendance.ts';
import { MONTHLY_WEIGHTS, type Policy } from '../../plan/policy.ts';

/** The parts of a month, in the order of their weights. */
export const MONTHLY_PARTS = ['presence', 'performance', 'values', 'integrity', 'achievement'] as const;
export type MonthlyPart = (typeof MONTHLY_PARTS)[number];

/** What the supervisor scores, by part, and what colleagues do: one item a value of BerAKHLAK. */
export const SUPERVISOR_ITEMS = {
  performance: ['quantity', 'quality', 'timeliness'],
  integrity: ['integrity'],
  achievement: ['achievement'],
} as const;
export const VALUE_ITEMS = [
  'service',
  'accountable',
  'competent',
  'harmonious',
  'loyal',
  'adaptive',
  'collaborative',
] as const;

/** The policy that a month is counted with. */
export type MonthlyPolicy = Pick<
  Policy,
  (typeof MONTHLY_WEIGHTS)[number] | 'monthlyLateShare' | 'monthlyLevelPoints' | 'monthlyMinimumRaters'
>;

/** What somebody said about somebody in a month: levels 1..5 by item. An item that is not here was not judged. */
export interface Judgement {
  readonly raterId: string;
  readonly levels: ReadonlyMap<string, number>;
}

/** Everything that is known of one person's month. */
export interface MonthlyGround {
  /** The row of Kehadiran; undefined where there is none. */
  readonly attendance: Attendance | undefined;
  readonly supervisors: readonly Judgement[];
  readonly peers: readonly Judgement[];
}

/** Why a part is not known. */
export const MISSING_REASONS = [
  'attendance-missing',
  'attendance-unreadable',
  'attendance-doubtful',
  'supervisor-silent',
  'raters-few',
] as const;
export type PartScore =
  /** 0..100. */
  | { readonly kind: 'known'; readonly value: number; readonly raters: number }
  | {
      readonly kind: 'missing';
      readonly reason: (typeof MISSING_REASONS)[number];
      readonly have: number;
      readonly need: number;
    };

/** One person's month. */
export interface MonthlyScore {
  readonly parts: Readonly<Record<MonthlyPart, PartScore>>;
  /** 0..100; undefined where a part that has a weight is missing. */
  readonly total: number | undefined;
  /** Parts with a weight that are missing, in order. */
  readonly missing: readonly MonthlyPart[];
}

const known = (value: number, raters = 0): PartScore => ({ kind: 'known', value, raters });
const missing = (reason: (typeof MISSING_REASONS)[number], have = 0, need = 0): PartScore => ({
  kind: 'missing',
  reason,
  have,
  need,
});

/**
 * Presence: 100 x max(0, present - share x late) / work days.
 *
 * @param row of one month; more days present and unexcused than there were work days is no number to award anybody for
 * @example
 * presenceOf({ workDays: 20, present: 19, late: 2 }, 0.25) // => { kind: 'known', value: 92.5, raters: 0 }
 */
export function presenceOf(
  row: (Pick<Attendance, 'workDays' | 'present' | 'late'> & Partial<Pick<Attendance, 'unexcused'>>) | undefined,
  lateShare: number,
): PartScore {
  if (!row) return missing('attendance-missing');
  const { workDays, present, late, unexcused = 0 } = row;
  if (workDays === undefined || present === undefined || late === undefined || workDays === 0)
    return missing('attendance-unreadable');
  if (present + unexcused > workDays || late > present) return missing('attendance-doubtful');
  return known((100 * Math.max(0, present - lateShare * late)) / workDays);
}

const meanOf = (values: readonly number[]): number | undefined =>
  weightedMean(values.map((value) => ({ value, weight: 1 })));

/** The mean level that each distinct rater gave over these items; a rater who judged none of them is none. */
function levelsBy(judgements: readonly Judgement[], items: readonly string[]): readonly number[] {
  return [...groupBy(judgements, ({ raterId }) => raterId).values()].flatMap((own) => {
    // The last one stands: who answers again replaces what they said.
    const { levels } = own[own.length - 1] ?? { levels: new Map<string, number>() };
    return meanOf(items.flatMap((item) => levels.get(item) ?? [])) ?? [];
  });
}

function bySupervisor(judgements: readonly Judgement[], items: readonly string[], points: number): PartScore {
  const levels = levelsBy(judgements, items);
  const mean = meanOf(levels);
  return mean === undefined ? missing('supervisor-silent', 0, 1) : known(mean * points, levels.length);
}

function byPeers(
  judgements: readonly Judgement[],
  { monthlyMinimumRaters: need, monthlyLevelPoints: points }: MonthlyPolicy,
): PartScore {
  const levels = levelsBy(judgements, VALUE_ITEMS);
  const mean = meanOf(levels);
  if (mean === undefined || levels.length < need) return missing('raters-few', levels.length, need);
  return known(mean * points, levels.length);
}

/** The weight of each part, basis points. */
export const monthlyWeights = (policy: MonthlyPolicy): Readonly<Record<MonthlyPart, number>> =>
  Object.fromEntries(
    MONTHLY_PARTS.map((part, index) => [part, policy[MONTHLY_WEIGHTS[index] ?? 'monthlyPresenceWeight']]),
  ) as Record<MonthlyPart, number>;

/** The total of parts by their weights, and which of those that have one are missing. */
export function totalOf(parts: MonthlyScore['parts'], policy: MonthlyPolicy): Pick<MonthlyScore, 'total' | 'missing'> {
  const weights = monthlyWeights(policy);
  const counted = MONTHLY_PARTS.filter((part) => weights[part] > 0);
  const lacking = counted.filter((part) => parts[part].kind === 'missing');
  const total = weightedMean(
    counted.flatMap((part) => {
      const own = parts[part];
      return own.kind === 'known' ? [{ value: own.value, weight: weights[part] }] : [];
    }),
  );
  return { total: lacking.length > 0 ? undefined : total, missing: lacking };
}

/** The score of one person's month. */
export function scoreMonth({ attendance, supervisors, peers }: MonthlyGround, policy: MonthlyPolicy): MonthlyScore {
  const points = policy.monthlyLevelPoints;
  const parts: MonthlyScore['parts'] = {
    presence: presenceOf(attendance, policy.monthlyLateShare),
    performance: bySupervisor(supervisors, SUPERVISOR_ITEMS.performance, points),
    values: byPeers(peers, policy),
    integrity: bySupervisor(supervisors, SUPERVISOR_ITEMS.integrity, points),
    achievement: bySupervisor(supervisors, SUPERVISOR_ITEMS.achievement, points),
  };
  return { parts, ...totalOf(parts, policy) };
}
