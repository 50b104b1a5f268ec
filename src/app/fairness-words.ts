/**
 * Words for how far numbers can be trusted: reliability, rater signals and the spread of the quadrants.
 */
import type { Comparison, Distribution } from '../core/act/distribution.ts';
import { raterMinimum } from '../core/measure/behaviour.ts';
import { type Reliability, WANTED_RELIABILITY } from '../core/measure/reliability.ts';
import type { Signal } from '../core/measure/signal.ts';
import type { Undefined } from '../core/measure/statistics/result.ts';
import { rounded } from '../core/number.ts';
import type { OrganisationRating, Policy } from '../core/plan/policy.ts';
import { type Language, say } from '../messages/say.ts';
import { POLICY_CHOICES } from '../tables/policy.ts';

/** Why a statistic has no value. */
export function undefinedText(language: Language, result: Undefined): string {
  const counts = 'have' in result ? { have: result.have, need: result.need } : {};
  return say(language, `undefined.${result.reason}`, counts);
}

/** Alpha below which single answers are too unlike to be read one by one (Krippendorff, Content Analysis, 2004, p. 241: .667 at least). */
const WANTED_ALPHA = 0.667;

/**
 * What the reliability of a unit means, in plain sentences: whether its raters agree who is better, and whether they also
 * do answer by answer. It never advises fewer raters than the policy asks before a role counts.
 */
export function reliabilityText(
  language: Language,
  { role, single, average, alpha, needed }: Reliability,
  policy: Policy,
): string {
  if (single.kind === 'undefined')
    return say(language, 'reliability.unknown', { reason: undefinedText(language, single) });
  if (average.kind === 'undefined')
    return say(language, 'reliability.unknown', { reason: undefinedText(language, average) });
  const good = rounded(average.value) >= WANTED_RELIABILITY;
  const isUnlike = alpha.kind === 'known' && rounded(alpha.value) < WANTED_ALPHA;
  const raters = say(language, `reliability.raters.${role}`);
  const known = say(language, 'reliability.known', {
    verdict: say(language, good ? 'reliability.verdict.good' : 'reliability.verdict.low', { raters }),
    single: single.value,
    average: average.value,
  });
  const advice =
    needed.kind === 'known'
      ? say(language, 'reliability.needed', { raters: Math.max(needed.raters, raterMinimum(role, policy)) })
      : say(language, 'reliability.needed-unknown');
  const unlike = isUnlike ? [say(language, 'reliability.unlike', { alpha: alpha.value })] : [];
  return [known, ...unlike, advice].join(' ');
}

export const signalText = (language: Language, { kind }: Signal): string => say(language, `signal.${kind}`);

/** What a signal rests on. */
export const signalEvidence = (language: Language, { kind, value, count }: Signal): string =>
  say(language, `signal.evidence.${kind}`, { percent: value * 100, points: Math.abs(value), count });

/** An expectation of SE MenPANRB 3/2023. */
export const expectationText = (language: Language, { quadrants, bound, share }: Comparison): string =>
  say(language, `distribution.rule.${bound}`, {
    quadrants: quadrants.map((quadrant) => say(language, `word.quadrant.${quadrant}`)).join(' + '),
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
