/**
 * Rater signals: patterns in how somebody answered that HR may want to look at, each with its evidence.
 *
 * A signal is a question, never a finding: it changes no score, and people who rate honestly can raise one.
 */
import { byText, groupBy, rounded, weightedMean } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import { LEVELS } from '../types.ts';
import type { RaterMean } from './rater-mean.ts';
import type { Response } from './response.ts';
import type { Severity } from './statistics/rater-severity.ts';

export const SIGNAL_KINDS = [
  'straight-line',
  'all-top',
  'lenient',
  'severe',
  'reciprocal',
  'self-gap',
  'fast',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** One pattern. `value` and `threshold` are in `unit`; `count` is what the value rests on, as each kind says. */
export interface Signal {
  readonly kind: SignalKind;
  readonly raterId: string;
  /** Whom it is about; undefined where it is about all whom the rater rated. */
  readonly rateeId: string | undefined;
  /** Below 0 for a severe rater and for somebody who sees themself lower than peers do. */
  readonly value: number;
  /** From the policy; where the value may lie on either side of 0, it is held against its size. */
  readonly threshold: number;
  readonly unit: 'share' | 'points' | 'seconds';
  /** Answers with a level, shared ratees, peers or submissions. */
  readonly count: number;
}

/** How many of some responses' answers are of each level, 1 to 5. */
function levelCounts(responses: readonly Response[]): readonly number[] {
  const counts = LEVELS.map(() => 0);
  for (const { answers } of responses)
    for (const answer of answers.values()) if (answer !== 'unable') counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
  return counts;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** One level for nearly everything within one response. */
function straightLines(
  responses: readonly Response[],
  { signalAnswers, straightLineShare: threshold }: Policy,
): readonly Signal[] {
  return responses.flatMap((response): readonly Signal[] => {
    const counts = levelCounts([response]);
    const count = total(counts);
    const value = Math.max(...counts) / count;
    if (count < signalAnswers || rounded(value) < threshold) return [];
    const { raterId, rateeId } = response;
    return [{ kind: 'straight-line', raterId, rateeId, value, threshold, unit: 'share', count }];
  });
}

/** The highest level for nearly everybody and everything. */
function allTops(responses: readonly Response[], { signalAnswers, allTopShare: threshold }: Policy): readonly Signal[] {
  const others = groupBy(
    responses.filter(({ role }) => role !== 'self'),
    ({ raterId }) => raterId,
  );
  return [...others].flatMap(([raterId, own]): readonly Signal[] => {
    const counts = levelCounts(own);
    const count = total(counts);
    const value = (counts[LEVELS.length - 1] ?? 0) / count;
    if (count < signalAnswers || rounded(value) < threshold) return [];
    return [{ kind: 'all-top', raterId, rateeId: undefined, value, threshold, unit: 'share', count }];
  });
}

/** Far above or below what others say of the same people, already shrunk for few ratees. */
function severities({ raters }: Severity, { severityLimit }: Policy): readonly Signal[] {
  return raters.flatMap((rater): readonly Signal[] => {
    if (rater.kind !== 'known' || rounded(Math.abs(rater.shrunk)) < severityLimit) return [];
    const kind = rater.shrunk > 0 ? 'lenient' : 'severe';
    const { raterId, shrunk, sharedRatees } = rater;
    return [
      {
        kind,
        raterId,
        rateeId: undefined,
        value: shrunk,
        threshold: severityLimit,
        unit: 'points',
        count: sharedRatees,
      },
    ];
  });
}

/** Two peers who rate each other, both high. Told once for each of the two. */
function reciprocals(means: readonly RaterMean[], { reciprocalLimit }: Policy): readonly Signal[] {
  const peers = means.filter(({ role }) => role === 'peer');
  const points = new Map(peers.map((mean) => [`${mean.raterId}|${mean.rateeId}`, mean.points]));
  return peers.flatMap(({ raterId, rateeId, points: given, answers }): readonly Signal[] => {
    const back = points.get(`${rateeId}|${raterId}`);
    if (back === undefined || rounded(Math.min(given, back)) < reciprocalLimit) return [];
    const value = Math.min(given, back);
    return [
      { kind: 'reciprocal', raterId, rateeId, value, threshold: reciprocalLimit, unit: 'points', count: answers },
    ];
  });
}

/** Somebody who sees themself far otherwise than enough peers do. */
function selfGaps(means: readonly RaterMean[], { selfGapLimit, minimumPeers }: Policy): readonly Signal[] {
  const peers = groupBy(
    means.filter(({ role }) => role === 'peer'),
    ({ rateeId }) => rateeId,
  );
  return means.flatMap(({ role, rateeId, points }): readonly Signal[] => {
    const own = peers.get(rateeId) ?? [];
    if (role !== 'self' || own.length < minimumPeers) return [];
    const mean = weightedMean(own.map((peer) => ({ value: peer.points, weight: 1 }))) ?? points;
    const value = points - mean;
    if (rounded(Math.abs(value)) < selfGapLimit) return [];
    return [
      {
        kind: 'self-gap',
        raterId: rateeId,
        rateeId,
        value,
        threshold: selfGapLimit,
        unit: 'points',
        count: own.length,
      },
    ];
  });
}

/** Submissions of one rater that came closer after one another than anybody can answer. */
function fasts(responses: readonly Response[], { fastSeconds }: Policy): readonly Signal[] {
  return [...groupBy(responses, ({ raterId }) => raterId)].flatMap(([raterId, own]): readonly Signal[] => {
    const times = own.flatMap(({ time }) => secondsOf(time) ?? []).sort((a, b) => a - b);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    const short = gaps.filter((gap) => gap < fastSeconds);
    if (short.length === 0) return [];
    const isShort = (gap: number | undefined): boolean => gap !== undefined && gap < fastSeconds;
    const count = times.filter((_, index) => isShort(gaps[index - 1]) || isShort(gaps[index])).length;
    return [
      {
        kind: 'fast',
        raterId,
        rateeId: undefined,
        value: Math.min(...short),
        threshold: fastSeconds,
        unit: 'seconds',
        count,
      },
    ];
  });
}

/** Seconds of a local ISO time on one and the same wall clock; undefined where the tab held none. */
function secondsOf(time: string): number | undefined {
  const at = Date.parse(`${time}Z`);
  return Number.isNaN(at) ? undefined : at / 1000;
}

/**
 * All signals, by kind in the order of `SIGNAL_KINDS`, within a kind by rater and ratee.
 *
 * @param means of the responses, and the severity of their raters
 * @param policy holds what each signal needs and from where on it is told
 */
export function signalsOf(
  responses: readonly Response[],
  means: readonly RaterMean[],
  severity: Severity,
  policy: Policy,
): readonly Signal[] {
  const found = [
    ...straightLines(responses, policy),
    ...allTops(responses, policy),
    ...severities(severity, policy),
    ...reciprocals(means, policy),
    ...selfGaps(means, policy),
    ...fasts(responses, policy),
  ];
  const placeOf = ({ kind }: Signal): number => SIGNAL_KINDS.indexOf(kind);
  return found.sort(
    (a, b) => placeOf(a) - placeOf(b) || byText(a.raterId, b.raterId) || byText(a.rateeId ?? '', b.rateeId ?? ''),
  );
}
