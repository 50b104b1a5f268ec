/**
 * How firm a month's first place stands: would another win if a weight were moved by the policy's step, or if any one colleague
 * were left out?
 *
 * The same two questions that `sensitivity.ts` asks of yearly candidates, in its words. A supervisor is not left out, since
 * without one there is no total. Nothing is changed by it; it tells the committee how firm the ground is.
 */
import { MONTHLY_WEIGHTS, type Policy } from '../../plan/policy.ts';
import { movedWeights } from '../moved-weight.ts';
import type { Change } from '../sensitivity.ts';
import { type MonthlyGround, scoreMonth } from './score.ts';
import { type Eligible, place } from './shortlist.ts';

/** Somebody who passed all gates, with what their numbers come from. */
export interface Contender {
  readonly personId: string;
  readonly unit: string;
  readonly ground: MonthlyGround;
}

/** Contenders who still have a total, with it. */
const scored = (contenders: readonly Contender[], policy: Policy): readonly Eligible[] =>
  contenders.flatMap(({ personId, unit, ground }) => {
    const score = scoreMonth(ground, policy);
    return score.total === undefined ? [] : [{ personId, unit, score: { parts: score.parts, total: score.total } }];
  });

/** Everybody in first place. */
const firstOf = (eligible: readonly Eligible[], policy: Policy): ReadonlySet<string> =>
  new Set(
    place(eligible, policy)
      .filter(({ rank }) => rank === 1)
      .map(({ personId }) => personId),
  );

/** A contender without what one colleague said. */
const without = (contender: Contender, raterId: string): Contender => ({
  ...contender,
  ground: { ...contender.ground, peers: contender.ground.peers.filter((one) => one.raterId !== raterId) },
});

/**
 * What would put each contender into first place, or take it from them; nothing where it stays as it is in every case that
 * was tried.
 *
 * @returns by person
 */
export function firmness(contenders: readonly Contender[], policy: Policy): ReadonlyMap<string, readonly Change[]> {
  const base = scored(contenders, policy);
  const first = firstOf(base, policy);
  const changes = new Map(contenders.map(({ personId }) => [personId, [] as Change[]]));
  const isOther = (now: ReadonlySet<string>, id: string): boolean => now.has(id) !== first.has(id);
  for (const { policy: moved, ...weight } of movedWeights(policy, MONTHLY_WEIGHTS)) {
    const now = firstOf(scored(contenders, moved), moved);
    for (const [id, own] of changes) if (isOther(now, id)) own.push({ kind: 'weight', ...weight });
  }
  const raters = [...new Set(contenders.flatMap(({ ground }) => ground.peers.map(({ raterId }) => raterId)))].sort();
  const fallen = new Map<string, number>();
  for (const raterId of raters) {
    const touched = contenders.filter(({ ground }) => ground.peers.some((one) => one.raterId === raterId));
    const ids = new Set(touched.map(({ personId }) => personId));
    const after = scored(
      touched.map((one) => without(one, raterId)),
      policy,
    );
    const now = firstOf([...base.filter(({ personId }) => !ids.has(personId)), ...after], policy);
    for (const id of changes.keys()) if (isOther(now, id)) fallen.set(id, (fallen.get(id) ?? 0) + 1);
  }
  for (const [id, count] of fallen) changes.get(id)?.push({ kind: 'rater', raters: count, of: raters.length });
  return changes;
}
