/**
 * Reliability of a unit's or a cycle's raters: how far they agree, and how many it would take to be relied on.
 *
 * Each statistic is told with its interval or with the reason why there is none. Only peers and subordinates are compared:
 * a ratee has one supervisor, and the ratee's own view is not a second opinion.
 */
import { byText, groupBy, weightedMean } from '../number.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Roster } from '../plan/roster.ts';
import type { Level, Role } from '../types.ts';
import type { RaterMean } from './rater-mean.ts';
import type { Response } from './response.ts';
import { kendallConcordance } from './statistics/kendall-concordance.ts';
import { alphaOfCounts, countsOf, type KrippendorffAlpha } from './statistics/krippendorff-alpha.ts';
import { type Cluster, clusteredInterval } from './statistics/krippendorff-interval.ts';
import { meanInterval } from './statistics/mean-interval.ts';
import { type OneWayCorrelation, oneWayCorrelation } from './statistics/one-way-correlation.ts';
import { type Interval, type Result, tooFew } from './statistics/result.ts';
import { ratersNeeded } from './statistics/spearman-brown.ts';

/** Reliability that decisions about people are usually asked for (Nunnally 1978: .70 at least). */
export const WANTED_RELIABILITY = 0.7;

/** Roles with several raters for one ratee. */
export const COMPARED_ROLES = ['peer', 'subordinate'] as const satisfies readonly Role[];
export type ComparedRole = (typeof COMPARED_ROLES)[number];

/** How far raters put the criteria of one ratee into one order, as a mean over ratees. */
export interface MeanConcordance {
  /** Kendall's W, 0..1. */
  readonly value: number;
  /** 95%, with ratees as the sample. */
  readonly interval: Result<Interval>;
  /** Ratees with two raters or more who all judged two criteria or more. */
  readonly ratees: number;
}

/** How far the raters of one role agree, in one unit or, where `unit` is undefined, in the whole cycle. */
export interface Reliability {
  readonly unit: string | undefined;
  readonly role: ComparedRole;
  readonly ratees: number;
  /** Responses with a level. */
  readonly answers: number;
  /** Of one rater, and of the mean of as many as ratees have. */
  readonly single: Result<OneWayCorrelation>;
  readonly average: Result<OneWayCorrelation>;
  /** Over single answers, as an order of levels; 95%, with ratees and not their criteria as the sample. */
  readonly alpha: Result<KrippendorffAlpha>;
  readonly alphaInterval: Result<Interval>;
  readonly concordance: Result<MeanConcordance>;
  /** Raters that each ratee would need for a reliability of .70. */
  readonly needed: Result<{ readonly raters: number }>;
}

/** What the raters of one role said of one ratee. */
interface Ratee {
  readonly unit: string;
  /** One number a rater. */
  readonly points: readonly number[];
  /** One list a criterion: how many raters gave each level. */
  readonly levels: Cluster;
  /** Kendall's W, where it can be computed. */
  readonly concordance: number | undefined;
}

/** One list a rater: the levels by the place of the criterion; undefined where the rater gave none. */
type Judgements = readonly (readonly (Level | undefined)[])[];

function rateeOf(unit: string, points: readonly number[], judgements: Judgements): Ratee {
  const [first = []] = judgements;
  const byCriterion = first.map((_, place) => judgements.flatMap((levels) => levels[place] ?? []));
  const common = byCriterion.filter(({ length }) => length === judgements.length);
  const concordance = kendallConcordance(common);
  return {
    unit,
    points,
    levels: byCriterion.map(countsOf),
    concordance: concordance.kind === 'known' ? concordance.value : undefined,
  };
}

function concordanceOf(ratees: readonly Ratee[]): Result<MeanConcordance> {
  const values = ratees.flatMap(({ concordance }) => concordance ?? []);
  const value = weightedMean(values.map((one) => ({ value: one, weight: 1 })));
  if (value === undefined) return tooFew('too-few-ratees', 0, 1);
  if (values.length < 2)
    return { kind: 'known', value, ratees: values.length, interval: tooFew('too-few-ratees', values.length, 2) };
  const found = meanInterval(values, { ownFrom: 2, scale: { low: 0, high: 1 } });
  const interval = found.kind === 'known' ? ({ kind: 'known', ...found.interval } as const) : found;
  return { kind: 'known', value, ratees: values.length, interval };
}

function reliabilityOf(unit: string | undefined, role: ComparedRole, ratees: readonly Ratee[]): Reliability {
  const points = ratees.map((ratee) => ratee.points);
  const clusters = ratees.map(({ levels }) => levels);
  const single = oneWayCorrelation(points, 'single');
  const alpha = alphaOfCounts(clusters.flat(), 'ordinal');
  return {
    unit,
    role,
    ratees: ratees.length,
    answers: points.flat().length,
    single,
    average: oneWayCorrelation(points, 'average'),
    alpha,
    alphaInterval: clusteredInterval(alpha, clusters, 'ordinal'),
    concordance: concordanceOf(ratees),
    needed: single.kind === 'known' ? ratersNeeded(single.value, WANTED_RELIABILITY) : single,
  };
}

/** The answers as levels, by the place of the criterion, of every response that has one. */
function judgementsOf(responses: readonly Response[], criteria: readonly Criterion[]): Judgements {
  return responses
    .map(({ answers }) =>
      criteria.map(({ code }) => {
        const answer = answers.get(code);
        return answer === 'unable' ? undefined : answer;
      }),
    )
    .filter((levels) => levels.some((level) => level !== undefined));
}

/**
 * Units by name, then the cycle as a whole, each for every role that anybody answered in. Somebody without a unit counts
 * in the whole only.
 *
 * @param means of the responses, as `raterMeans` makes them
 */
export function reliabilities(
  means: readonly RaterMean[],
  responses: readonly Response[],
  criteria: readonly Criterion[],
  roster: Roster,
): readonly Reliability[] {
  const unitOf = new Map(roster.ratees.map(({ id, unit }) => [id, unit]));
  return COMPARED_ROLES.flatMap((role) => {
    const given = groupBy(
      responses.filter((response) => response.role === role),
      ({ rateeId }) => rateeId,
    );
    const said = groupBy(
      means.filter((mean) => mean.role === role),
      ({ rateeId }) => rateeId,
    );
    const ratees = [...said].map(([id, own]) => {
      const points = own.map((mean) => mean.points);
      return rateeOf(unitOf.get(id) ?? '', points, judgementsOf(given.get(id) ?? [], criteria));
    });
    if (ratees.length === 0) return [];
    const units = [...groupBy(ratees, ({ unit }) => unit)].filter(([unit]) => unit !== '');
    units.sort(([left], [right]) => byText(left, right));
    return [...units.map(([unit, own]) => reliabilityOf(unit, role, own)), reliabilityOf(undefined, role, ratees)];
  });
}
