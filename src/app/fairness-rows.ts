/**
 * How far the numbers can be trusted, as rows of the computed sheets Keandalan, Sinyal Penilai and Sebaran Kuadran.
 */
import type { Distribution } from '../core/act/distribution.ts';
import { raterMinimum } from '../core/measure/behaviour.ts';
import type { FrozenExplanation } from '../core/measure/explanation.ts';
import type { Reliability } from '../core/measure/reliability.ts';
import type { Signal } from '../core/measure/signal.ts';
import { QUADRANTS } from '../core/types.ts';
import { say } from '../messages/say.ts';
import type { DISTRIBUTION } from '../tables/distribution.ts';
import type { EXPLANATIONS } from '../tables/explanations.ts';
import type { RowOf } from '../tables/notation.ts';
import type { RELIABILITY } from '../tables/reliability.ts';
import type { SIGNALS } from '../tables/signals.ts';
import { QUADRANT_WORDS, ROLE_WORDS } from '../tables/words.ts';
import { explanationText, type Names } from './explanation-text.ts';
import {
  comparisonText,
  countedText,
  expectationText,
  reliabilityText,
  signalEvidence,
  signalText,
} from './fairness-words.ts';
import { type Told, who } from './rows.ts';

/** The number of a result, or an empty cell. */
const numberOf = <T>(
  result: { readonly kind: 'undefined' } | ({ readonly kind: 'known' } & T),
  of: (known: T) => number,
) => (result.kind === 'known' ? of(result) : undefined);

/** For HR, who may trace: everything is said. */
export const explanationRows = (
  all: readonly FrozenExplanation[],
  told: Told,
  names: Names,
): readonly RowOf<typeof EXPLANATIONS>[] =>
  all.map((frozen) => ({
    ...who(told, frozen.explanation.rateeId),
    explanation: explanationText(told.language, frozen, { audience: 'hr' }, names),
    version: frozen.explanation.policyVersion,
    fingerprint: frozen.fingerprint,
  }));

export const reliabilityRows = (all: readonly Reliability[], told: Told): readonly RowOf<typeof RELIABILITY>[] =>
  all.map((reliability) => {
    const { single, average, alpha, concordance, needed } = reliability;
    const [singleInterval, averageInterval] = [single, average].map((one) =>
      one.kind === 'known' && one.interval.kind === 'known' ? one.interval : undefined,
    );
    return {
      unit: reliability.unit ?? say(told.language, 'summary.agency'),
      role: ROLE_WORDS[reliability.role],
      ratees: reliability.ratees,
      answers: reliability.answers,
      single: numberOf(single, ({ value }) => value),
      singleLow: singleInterval?.low,
      singleHigh: singleInterval?.high,
      average: numberOf(average, ({ value }) => value),
      averageLow: averageInterval?.low,
      averageHigh: averageInterval?.high,
      alpha: numberOf(alpha, ({ value }) => value),
      concordance: numberOf(concordance, ({ value }) => value),
      needed: numberOf(needed, ({ raters }) => Math.max(raters, raterMinimum(reliability.role, told.policy))),
      meaning: reliabilityText(told.language, reliability, told.policy),
    };
  });

export const signalRows = (signals: readonly Signal[], told: Told): readonly RowOf<typeof SIGNALS>[] =>
  signals.map((signal) => ({
    ...who(told, signal.raterId),
    signal: signalText(told.language, signal),
    ratee: signal.rateeId === undefined ? '' : who(told, signal.rateeId).name,
    value: signal.value,
    threshold: signal.threshold,
    unitOfValue: say(told.language, `unit.${signal.unit}`),
    evidence: signalEvidence(told.language, signal),
  }));

export function distributionRows(distribution: Distribution, told: Told): readonly RowOf<typeof DISTRIBUTION>[] {
  const { language, policy } = told;
  const { rated, counts, comparisons } = distribution;
  const spread = QUADRANTS.map((quadrant) => ({
    what: QUADRANT_WORDS[quadrant],
    people: counts[quadrant],
    found: rated > 0 ? counts[quadrant] / rated : undefined,
    expected: undefined,
    status: countedText(language, counts[quadrant], distribution),
  }));
  const compared = comparisons.map((comparison) => ({
    what: expectationText(language, comparison),
    people: comparison.quadrants.reduce((sum, quadrant) => sum + counts[quadrant], 0),
    found: comparison.found,
    expected: comparison.share,
    status: comparisonText(language, comparison, policy.organisationRating),
  }));
  const line = (key: 'distribution.about' | 'distribution.unknown') => ({
    what: '',
    people: undefined,
    found: undefined,
    expected: undefined,
    status: say(language, key),
  });
  const rest = policy.organisationRating === 'unknown' ? [line('distribution.unknown')] : compared;
  return [line('distribution.about'), ...spread, ...rest];
}
