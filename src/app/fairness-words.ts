/**
 * Words for how far numbers can be trusted: reliability, rater signals and the spread of the quadrants.
 */
import type { Comparison, Distribution } from '../core/act/distribution.ts';
import { type Reliability, WANTED_RELIABILITY } from '../core/measure/reliability.ts';
import type { Signal } from '../core/measure/signal.ts';
import type { Undefined } from '../core/measure/statistics/result.ts';
import { rounded } from '../core/number.ts';
import type { OrganisationRating } from '../core/plan/policy.ts';
import { type Language, say } from '../messages/say.ts';
import { POLICY_CHOICES } from '../tables/policy.ts';
import { QUADRANT_WORDS } from '../tables/words.ts';

/** Why a statistic has no value. */
export function undefinedText(language: Language, result: Undefined): string {
  const counts = 'have' in result ? { have: result.have, need: result.need } : {};
  return say(language, `undefined.${result.reason}`, counts);
}

/** What the reliability of a unit means, in a sentence or two. */
export function reliabilityText(language: Language, { single, average, needed }: Reliability): string {
  if (single.kind === 'undefined')
    return say(language, 'reliability.unknown', { reason: undefinedText(language, single) });
  if (average.kind === 'undefined')
    return say(language, 'reliability.unknown', { reason: undefinedText(language, average) });
  const good = rounded(average.value) >= WANTED_RELIABILITY;
  return say(language, 'reliability.known', {
    single: single.value,
    average: average.value,
    verdict: say(language, good ? 'reliability.verdict.good' : 'reliability.verdict.low'),
    needed:
      needed.kind === 'known'
        ? say(language, 'reliability.needed', { raters: needed.raters })
        : say(language, 'reliability.needed-unknown'),
  });
}

export const signalText = (language: Language, { kind }: Signal): string => say(language, `signal.${kind}`);

/** What a signal rests on. */
export const signalEvidence = (language: Language, { kind, value, count }: Signal): string =>
  say(language, `signal.evidence.${kind}`, { percent: value * 100, points: Math.abs(value), count });

/** An expectation of SE MenPANRB 3/2023. */
export const expectationText = (language: Language, { quadrants, bound, share }: Comparison): string =>
  say(language, `distribution.rule.${bound}`, {
    quadrants: quadrants.map((quadrant) => QUADRANT_WORDS[quadrant]).join(' + '),
    share: share * 100,
  });

/** Whether it is met, and that nothing is moved. */
export const comparisonText = (language: Language, { met }: Comparison, organisation: OrganisationRating): string =>
  say(language, met ? 'distribution.met' : 'distribution.missed', {
    organisation: POLICY_CHOICES.organisationRating?.[organisation] ?? organisation,
  });

/** How many of those rated. */
export const countedText = (language: Language, people: number, { rated }: Distribution): string =>
  say(language, 'distribution.counted', { people, rated });
