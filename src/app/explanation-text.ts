/**
 * An explanation in sentences that somebody who is no statistician follows: one paragraph a step, from targets and
 * answers to the band. It names no rater. HR reads every number; a ratee reads those that may be disclosed to them.
 */
import { ANONYMOUS_ROLES, BEHAVIOUR, FINAL, numberId } from '../core/measure/disclosure.ts';
import type { Explanation, FrozenExplanation, TargetStep } from '../core/measure/explanation.ts';
import { expectationOf } from '../core/measure/rating.ts';
import { rounded } from '../core/number.ts';
import { amountText } from '../messages/filling.ts';
import { type Language, type MessageKey, say } from '../messages/say.ts';
import { behaviourText, roleTexts } from './explanation-roles.ts';
import { type Names, ofPoints, paragraph, percent, type Reader, type Voice } from './explanation-voice.ts';
import { reasonsText } from './words.ts';

export type { Names, Reader };

const FINGERPRINT_DIGITS = 12;

/** Why a target has no achievement, or its weight no share. */
function targetFaults(voice: Voice, { goal, realised, from, direction, weight, repeated }: TargetStep): string {
  const keys: readonly MessageKey[] = [
    ...(goal === undefined || goal <= 0 ? (['explain.target.no-goal'] as const) : []),
    ...(realised === undefined || realised < 0 ? [unrealisedKey(from)] : []),
    ...(direction === undefined ? (['explain.target.no-direction'] as const) : []),
    ...(weight === undefined ? (['explain.target.no-weight'] as const) : []),
    ...(repeated ? (['explain.target.repeated'] as const) : []),
  ];
  return (keys.length > 0 ? keys : (['explain.target.weights-zero'] as const)).map((key) => voice.say(key)).join(', ');
}

/** Why nothing realised counts: nobody has said anything, or what was said is not confirmed. */
const unrealisedKey = (from: TargetStep['from']): MessageKey =>
  from === 'unconfirmed' ? 'explain.target.unconfirmed' : 'explain.target.no-realised';

/** Where the number comes from, where HR did not type it. */
const originText = (voice: Voice, { label, from }: TargetStep): string =>
  from === 'confirmed' || from === 'corrected' ? voice.say(`explain.target.${from}`, { label }) : '';

function targetText(voice: Voice, step: TargetStep, weights: number): string {
  const { label, goal, realised, direction, weight, repeated, achievement } = step;
  const usable = achievement !== undefined && weight !== undefined && !repeated && weights > 0;
  if (!usable || goal === undefined || realised === undefined)
    return voice.say('explain.target.missing', { label, why: targetFaults(voice, step) });
  const key = direction === 'down' ? 'explain.target.down' : 'explain.target.up';
  const amounts = { goal: amountText(voice.language, goal), realised: amountText(voice.language, realised) };
  return paragraph(
    voice.say(key, { label, ...amounts, achievement, share: percent(weight / weights) }),
    originText(voice, step),
  );
}

function resultsText(voice: Voice, { targets, results }: Explanation): string {
  if (targets.length === 0) return voice.say('explain.results.none');
  const weights = targets.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const head = results === undefined ? voice.say('explain.results.waits') : voice.say('explain.results', { results });
  const capped = targets.some(({ achievement }) => achievement === 120) ? voice.say('explain.target.capped') : '';
  return paragraph(head, ...targets.map((step) => targetText(voice, step, weights)), capped);
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The band with the limit that made it, and what kept the number from the next one. */
function bandText(voice: Voice, { final = 0, band, innovated, policy }: Explanation): string {
  if (band === undefined) return '';
  const { veryGoodLimit, goodLimit, fairLimit, poorLimit } = policy;
  const limits = {
    'very-good': veryGoodLimit,
    good: goodLimit,
    fair: fairLimit,
    poor: poorLimit,
    'very-poor': poorLimit,
  };
  const values = { band: voice.say(`word.band.${band}`), limit: limits[band] };
  const held = band === 'good' && !innovated && rounded(final) >= veryGoodLimit;
  // A number shown as 90 that is below 90 would contradict its own band. Of one that is not shown it would say too much.
  const missed = [veryGoodLimit, goodLimit, fairLimit, poorLimit].find(
    (limit) => voice.sees(FINAL) && rounded(final) < limit && hundredths(final) >= limit,
  );
  return paragraph(
    voice.say(band === 'very-poor' ? 'explain.band.lowest' : 'explain.band', values),
    missed === undefined ? '' : voice.say('explain.band.just-below', { limit: missed }),
    band === 'very-good' ? voice.say('explain.band.innovation', values) : '',
    held ? `${voice.say('reason.no-innovation')}.` : '',
  );
}

function quadrantText(voice: Voice, { quadrant, results, behaviour, policy }: Explanation): string {
  if (quadrant === undefined || results === undefined || behaviour === undefined) return '';
  const limits = { veryGood: policy.veryGoodLimit, good: policy.goodLimit };
  const expected = (value: number): string => voice.say(`explain.expectation.${expectationOf(value, policy)}`, limits);
  return voice.say('explain.quadrant', {
    quadrant: voice.say(`word.quadrant.${quadrant}`),
    results: expected(results),
    behaviour: expected(behaviour),
  });
}

function finalText(voice: Voice, explanation: Explanation): string {
  const { final, results = 0, behaviour = 0, reasons, policy } = explanation;
  if (reasons.length > 0) return voice.say('explain.incomplete', { reasons: reasonsText(voice.language, reasons) });
  if (final === undefined) return quadrantText(voice, explanation);
  const [resultsWeight, behaviourWeight] = [ofPoints(policy.resultsWeight), ofPoints(policy.behaviourWeight)];
  // With a weight of 0 the final number says nothing of behaviour, which then may be withheld alone.
  const isShown = voice.sees(FINAL) && voice.sees(BEHAVIOUR);
  const number = isShown
    ? voice.say('explain.final', { final, results, behaviour, resultsWeight, behaviourWeight })
    : voice.say('explain.final.withheld');
  return paragraph(number, bandText(voice, explanation), quadrantText(voice, explanation));
}

/**
 * Whether nothing is withheld of what anonymous raters said. What severity came to, and how far the number would move with
 * other raters, is made of all their answers: told beside withheld ones, it would tell of those.
 */
const isWhole = (voice: Voice, { roles }: Explanation): boolean =>
  ANONYMOUS_ROLES.every((anonymous) =>
    roles
      .filter(({ role }) => role === anonymous)
      .flatMap(({ criteria }) => criteria.filter(({ levels }) => levels.some((count) => count > 0)))
      .every(({ criterion }) => voice.sees(numberId(anonymous, criterion))),
  );

/** The number as answered beside the adjusted one; on the quadrant scale, where there is no number, which of them counts. */
function countedText(voice: Voice, explanation: Explanation): string {
  const { raw, adjusted, quadrant, policy } = explanation;
  if (policy.scale === 'quadrant')
    return quadrant !== undefined && policy.counted === 'adjusted' ? voice.say('explain.counted.quadrant') : '';
  if (raw === undefined || adjusted === undefined || !voice.sees(FINAL) || !isWhole(voice, explanation)) return '';
  return voice.say(`explain.counted.${policy.counted}`, { raw, adjusted });
}

function intervalText(voice: Voice, explanation: Explanation): string {
  const { interval, behaviour } = explanation;
  if (behaviour === undefined || !voice.sees(BEHAVIOUR) || !isWhole(voice, explanation)) return '';
  if (interval.kind === 'undefined') return voice.say('explain.interval.unknown');
  const { final, behaviour: bounds, knownShare } = interval;
  return paragraph(
    final
      ? voice.say('explain.interval.final', { low: final.low, high: final.high })
      : voice.say('explain.interval.behaviour', { low: bounds.low, high: bounds.high }),
    rounded(knownShare) < 1 ? voice.say('explain.interval.share', { share: percent(knownShare) }) : '',
  );
}

/** What an explanation comes to, in one paragraph: the number with its band or quadrant, or why there is none. */
export const outcomeText = (language: Language, explanation: Explanation, reader: Reader): string =>
  finalText(
    {
      language,
      reader,
      names: {},
      say: (key, values) => say(language, key, values),
      sees: (id) => reader.audience === 'hr' || reader.shown.has(id),
    },
    explanation,
  );

/**
 * The fingerprint is for HR only: it was made of the withheld answers as well, and who knows all the rest could try every
 * possible answer until the fingerprint fits.
 */
function versionText(voice: Voice, { explanation, fingerprint }: FrozenExplanation): string {
  const version = voice.names.version ?? explanation.policyVersion;
  const own =
    voice.reader.audience === 'hr'
      ? voice.say('explain.version.hr', { version, fingerprint: fingerprint.slice(0, FINGERPRINT_DIGITS) })
      : voice.say('explain.version.ratee', { version });
  return paragraph(own, voice.say('explain.beside'));
}

/** The paragraphs of an explanation, in the order of the steps. */
export function explanationParagraphs(
  language: Language,
  frozen: FrozenExplanation,
  reader: Reader,
  names: Names = {},
): readonly string[] {
  const { explanation } = frozen;
  const voice: Voice = {
    language,
    reader,
    names,
    say: (key, values) => say(language, key, values),
    sees: (id) => reader.audience === 'hr' || reader.shown.has(id),
  };
  return [
    resultsText(voice, explanation),
    ...roleTexts(voice, explanation),
    behaviourText(voice, explanation),
    finalText(voice, explanation),
    countedText(voice, explanation),
    intervalText(voice, explanation),
    versionText(voice, frozen),
  ].filter((text) => text !== '');
}

/** The paragraphs as one text, a line each. */
export const explanationText = (
  language: Language,
  frozen: FrozenExplanation,
  reader: Reader,
  names: Names = {},
): string => explanationParagraphs(language, frozen, reader, names).join('\n');
