/**
 * Reliability of a unit's or a cycle's raters: how far they agree, and how many it would take to be relied on.
 *
 * Each statistic is told with its interval or with the reason why there is none. Only peers and subordinates are compared:
 * a ratee has one supervisor, and the ratee's own view is not a second opinion.
 */
import { groupBy, weightedMean } from '../number.ts';
import type { Roster } from '../plan/roster.ts';
import type { Role } from '../types.ts';
import type { RaterMean } from './rater-mean.ts';
import type { Response } from './response.ts';
import { type KendallConcordance, kendallConcordance } from './statistics/kendall-concordance.ts';
import { type KrippendorffAlpha, krippendorffAlpha } from './statistics/krippendorff-alpha.ts';
import { type OneWayCorrelation, oneWayCorrelation } from './statistics/one-way-correlation.ts';
import type { Result } from './statistics/result.ts';
import { ratersNeeded } from './statistics/spearman-brown.ts';

/** Reliability that decisions about people are usually asked for (Nunnally 1978: .70 at least). */
export const WANTED_RELIABILITY = 0.7;

/** Roles with several raters for one ratee. */
export const COMPARED_ROLES = ['peer', 'subordinate'] as const satisfies readonly Role[];
export type ComparedRole = (typeof COMPARED_ROLES)[number];

/** How far the raters of one role agree, in one unit or, where `unit` is undefined, in the whole cycle. */
export interface Reliability {
  readonly unit: string | undefined;
  readonly role: ComparedRole;
  readonly ratees: number;
  readonly answers: number;
  /** Of one rater, and of the mean of as many as ratees have. */
  readonly single: Result<OneWayCorrelation>;
  readonly average: Result<OneWayCorrelation>;
  /** Over single answers, as an order of levels. */
  readonly alpha: Result<KrippendorffAlpha>;
  /** Mean over ratees of how far their raters put the criteria into one order, 0..1. */
  readonly concordance: Result<{ readonly value: number; readonly ratees: number }>;
  /** Raters that each ratee would need for a reliability of .70. */
  readonly needed: Result<{ readonly raters: number }>;
}

/** Levels of each ratee and criterion, whoever gave them. */
function levelsOf(responses: readonly Response[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const { rateeId, answers } of responses)
    for (const [criterion, answer] of answers) {
      if (answer === 'unable') continue;
      const key = `${rateeId}|${criterion}`;
      const group = groups.get(key);
      if (group) group.push(answer);
      else groups.set(key, [answer]);
    }
  return [...groups.values()];
}

/** How far one ratee's raters agree on the order of the criteria that all of them judged. */
function concordanceOf(responses: readonly Response[]): Result<KendallConcordance> {
  const [first] = responses;
  const common = [...(first?.answers.keys() ?? [])].filter((criterion) =>
    responses.every(({ answers }) => typeof answers.get(criterion) === 'number'),
  );
  return kendallConcordance(common.map((criterion) => responses.map(({ answers }) => Number(answers.get(criterion)))));
}

function meanConcordance(responses: readonly Response[]): Reliability['concordance'] {
  const found = [...groupBy(responses, ({ rateeId }) => rateeId).values()].map(concordanceOf);
  const known = found.flatMap((one) => (one.kind === 'known' ? [{ value: one.value, weight: 1 }] : []));
  const value = weightedMean(known);
  if (value !== undefined) return { kind: 'known', value, ratees: known.length };
  const refused = found.find((one) => one.kind === 'undefined');
  return refused?.kind === 'undefined' ? refused : { kind: 'undefined', reason: 'too-few-ratees', have: 0, need: 1 };
}

function reliabilityOf(
  unit: string | undefined,
  role: ComparedRole,
  means: readonly RaterMean[],
  responses: readonly Response[],
): Reliability {
  const groups = [...groupBy(means, ({ rateeId }) => rateeId).values()].map((own) => own.map(({ points }) => points));
  const single = oneWayCorrelation(groups, 'single');
  return {
    unit,
    role,
    ratees: groups.length,
    answers: means.length,
    single,
    average: oneWayCorrelation(groups, 'average'),
    alpha: krippendorffAlpha(levelsOf(responses), 'ordinal'),
    concordance: meanConcordance(responses),
    needed: single.kind === 'known' ? ratersNeeded(single.value, WANTED_RELIABILITY) : single,
  };
}

/** Units by name, then the cycle as a whole, each for every role that anybody answered in. */
export function reliabilities(
  means: readonly RaterMean[],
  responses: readonly Response[],
  roster: Roster,
): readonly Reliability[] {
  const unitOf = new Map(roster.ratees.map(({ id, unit }) => [id, unit]));
  return COMPARED_ROLES.flatMap((role) => {
    const ownMeans = means.filter((mean) => mean.role === role);
    const ownResponses = responses.filter((response) => response.role === role);
    if (ownMeans.length === 0) return [];
    const meansBy = groupBy(ownMeans, ({ rateeId }) => unitOf.get(rateeId) ?? '');
    const responsesBy = groupBy(ownResponses, ({ rateeId }) => unitOf.get(rateeId) ?? '');
    const units = [...meansBy.keys()].filter((unit) => unit !== '').sort();
    return [
      ...units.map((unit) => reliabilityOf(unit, role, meansBy.get(unit) ?? [], responsesBy.get(unit) ?? [])),
      reliabilityOf(undefined, role, ownMeans, ownResponses),
    ];
  });
}
