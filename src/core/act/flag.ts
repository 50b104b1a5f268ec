/**
 * Flags: candidates for an award or a sanction, with rule, value, threshold and evidence.
 *
 * A flag is never a decision. It names the rule that a person should look at; it proposes no punishment. A low rating
 * raises guidance (pembinaan kinerja, PP 30/2019), not discipline; unexcused absence names the row of PP 94/2021, or the days on
 * end, by the very matters that dossiers are opened about (absence-matter).
 */

import { coverageOf, type Rating } from '../measure/rating.ts';
import { groupBy, rounded } from '../number.ts';
import { type Absence, NO_ABSENCE } from '../plan/attendance.ts';
import type { Policy } from '../plan/policy.ts';
import { type Employee, isAsked, type Roster } from '../plan/roster.ts';
import type { Band, FlagKind, Quadrant } from '../types.ts';
import type { AbsenceFound } from './absence-matter.ts';
import { type DisciplineRule, disciplineRule } from './discipline-rule.ts';
import type { Matter } from './matter.ts';

/** Rules that raise a candidate for an award. */
export const AWARD_RULES = ['unit-best'] as const;
export type AwardRule = (typeof AWARD_RULES)[number];

/** What a flag rests on, for the sentence that shows it. */
export interface FlagEvidence {
  readonly absence: Absence;
  readonly coverage: number | undefined;
  /** Rated people of the unit, and those of them who may get an award, for an award. */
  readonly unitRated: number;
  readonly unitEligible: number;
  /** Others with exactly the same value, for an award. */
  readonly tied: number;
  /** The matter of discipline that it is, for absence. */
  readonly matter?: Matter;
}

/** One candidate. `value` and `threshold` are in `unit`. */
export interface Flag {
  readonly rateeId: string;
  readonly kind: FlagKind;
  readonly rule: AwardRule | 'performance-guidance' | DisciplineRule;
  readonly value: number;
  readonly threshold: number;
  readonly unit: 'points' | 'days';
  readonly evidence: FlagEvidence;
}

/** One ratee with all that flags look at. */
interface Case {
  readonly employee: Employee;
  readonly rating: Rating;
  readonly absence: Absence;
  readonly matters: readonly Matter[];
}

/** Bands below "Cukup", and quadrants below "Baik": one of the two judgements lies under expectation. */
export const LOW_BANDS: readonly Band[] = ['poor', 'very-poor'];
export const LOW_QUADRANTS: readonly Quadrant[] = ['needs-improvement', 'misconduct', 'very-poor'];

/** The lower of results and behaviour, points: what the quadrant turns on. */
const lowerOf = ({ results, behaviour }: Rating): number =>
  Math.min(
    results.kind === 'known' ? results.value : Number.POSITIVE_INFINITY,
    behaviour.value ?? Number.POSITIVE_INFINITY,
  );

/** The value for which a rating is low, or undefined where it is not. */
function lowValueOf(rating: Rating): number | undefined {
  const { outcome } = rating;
  if (outcome.kind !== 'rated') return undefined;
  if (outcome.scale === 'quadrant') return LOW_QUADRANTS.includes(outcome.quadrant) ? lowerOf(rating) : undefined;
  return LOW_BANDS.includes(outcome.band) ? outcome.final : undefined;
}

/** The value by which a rating competes for an award, or undefined where it cannot: on the quadrant only the best does. */
function awardValueOf(rating: Rating): number | undefined {
  const { outcome } = rating;
  if (outcome.kind !== 'rated') return undefined;
  if (outcome.scale === 'numeric') return outcome.final;
  return outcome.quadrant === 'very-good' ? lowerOf(rating) : undefined;
}

/** Low rating: guidance. */
function guidanceFlag({ rating, absence }: Case, policy: Policy): readonly Flag[] {
  const value = lowValueOf(rating);
  if (value === undefined) return [];
  return [
    {
      rateeId: rating.rateeId,
      kind: 'sanction',
      rule: 'performance-guidance',
      value,
      threshold:
        rating.outcome.kind === 'rated' && rating.outcome.scale === 'quadrant' ? policy.goodLimit : policy.fairLimit,
      unit: 'points',
      evidence: { absence, coverage: coverageOf(rating), unitRated: 0, unitEligible: 0, tied: 0 },
    },
  ];
}

/** The row of the table that a matter is about, or its days on end. */
function ruleOf({ rule, value }: Matter): DisciplineRule {
  const row = rule === 'cumulative-absence' ? disciplineRule(value) : undefined;
  return row?.rule ?? 'consecutive-absence';
}

/** Unexcused absence of a PNS: each matter of discipline. */
const disciplineFlags = ({ rating, absence, matters }: Case): readonly Flag[] =>
  matters.map((matter) => ({
    rateeId: rating.rateeId,
    kind: 'sanction',
    rule: ruleOf(matter),
    value: matter.value,
    threshold: matter.threshold,
    unit: 'days',
    evidence: { absence, coverage: coverageOf(rating), unitRated: 0, unitEligible: 0, tied: 0, matter },
  }));

/** The best of one unit among the eligible: one, or all who are exactly tied. */
function awardFlags(unit: readonly Case[], sanctioned: ReadonlySet<string>, policy: Policy): readonly Flag[] {
  const rated = unit.flatMap((entry) => {
    const value = awardValueOf(entry.rating);
    return value === undefined ? [] : [{ ...entry, value }];
  });
  const eligible = rated.filter(
    ({ rating, absence }) =>
      rounded(coverageOf(rating) ?? 0) >= policy.minimumCoverage &&
      absence.days < policy.awardAbsenceLimit &&
      absence.unreadable === 0 &&
      !sanctioned.has(rating.rateeId),
  );
  const unitRated = unit.filter(({ rating }) => rating.outcome.kind === 'rated').length;
  const highest = eligible.reduce((top, { value }) => Math.max(top, value), Number.NEGATIVE_INFINITY);
  const best = eligible.filter(({ value }) => rounded(value) === rounded(highest));
  return best.map(({ rating, absence, value }) => ({
    rateeId: rating.rateeId,
    kind: 'award',
    rule: 'unit-best',
    value,
    threshold: highest,
    unit: 'points',
    evidence: {
      absence,
      coverage: coverageOf(rating),
      unitRated,
      unitEligible: eligible.length,
      tied: best.length - 1,
    },
  }));
}

/** Raises all flags: awards by unit, then sanctions, each in NIP order. */
export function flag(
  ratings: readonly Rating[],
  roster: Roster,
  { absences, matters }: AbsenceFound,
  policy: Policy,
): readonly Flag[] {
  const employees = new Map(roster.ratees.map((employee) => [employee.id, employee]));
  const cases = ratings.flatMap((rating): readonly Case[] => {
    const employee = employees.get(rating.rateeId);
    // Whoever has left is rated for the record alone: there is nobody left to award or to guide.
    return employee && isAsked(employee.status)
      ? [
          {
            employee,
            rating,
            absence: absences.get(rating.rateeId) ?? NO_ABSENCE,
            matters: matters.get(rating.rateeId) ?? [],
          },
        ]
      : [];
  });
  const sanctions = cases.flatMap((entry) => [...guidanceFlag(entry, policy), ...disciplineFlags(entry)]);
  const sanctioned = new Set(sanctions.map(({ rateeId }) => rateeId));
  // Somebody whose unit is not known cannot be the best of it.
  const units = [
    ...groupBy(
      cases.filter(({ employee }) => employee.unit !== ''),
      ({ employee }) => employee.unit,
    ).values(),
  ];
  return [...units.flatMap((unit) => awardFlags(unit, sanctioned, policy)), ...sanctions];
}
