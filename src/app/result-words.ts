/**
 * Results in the words of letters: to each ratee their own, with what they may read of its explanation; to whoever decides
 * the objections with their whole grounds; and to whoever objected the decision with its reason.
 */

import { isRated } from '../core/act/history.ts';
import type { Letter } from '../core/act/letter.ts';
import type { ObjectionDecision } from '../core/act/objection.ts';
import { lastResults, type PublishedResult } from '../core/act/result.ts';
import { BEHAVIOUR, FINAL } from '../core/measure/disclosure.ts';
import type { FrozenExplanation } from '../core/measure/explanation.ts';
import { dayText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import type { FINAL_RESULTS } from '../tables/final-results.ts';
import type { RowOf } from '../tables/notation.ts';
import { commentsKey, PUBLISHED_COMMENTS, parsePublishedComments } from '../tables/published-comments.ts';
import { standingOf } from '../tables/published-results.ts';
import { OBJECTION_OUTCOME_WORDS } from '../tables/words.ts';
import { explanationText, type Names } from './explanation-text.ts';
import { type ResultGround, readResultGround, standingText } from './result-ground.ts';
import type { Session } from './session.ts';
import { rateeText } from './words.ts';

/** What was decided on an objection, and the result that counts since. */
export function decidedText(language: Language, row: RowOf<typeof FINAL_RESULTS>): string {
  const { outcome, decider, officialFinal: final, officialBand: band, officialQuadrant: quadrant } = row;
  const result = standingText(language, standingOf({ final, band, quadrant }));
  const isUpheld = outcome === OBJECTION_OUTCOME_WORDS.upheld;
  return say(language, `evaluation.decided.${isUpheld ? 'upheld' : 'changed'}`, { decider, result });
}

/** The result in one sentence, with no number that is withheld below. */
function summaryText(
  language: Language,
  { explanation: { reasons, final, band, quadrant } }: FrozenExplanation,
  shown: ReadonlySet<string>,
): string {
  if (reasons.length > 0) return say(language, 'result.summary.insufficient');
  if (final !== undefined && band) {
    const isShown = shown.has(FINAL) && shown.has(BEHAVIOUR);
    const key = isShown ? 'result.summary' : 'result.summary.withheld';
    return say(language, key, { final, band: say(language, `word.band.${band}`) });
  }
  return quadrant
    ? say(language, 'result.summary.quadrant', { quadrant: say(language, `word.quadrant.${quadrant}`) })
    : '';
}

/** What a ratee is told of their result; comments go beside it. @param shown ids of numbers that they may read */
export const resultText = (
  language: Language,
  frozen: FrozenExplanation,
  shown: ReadonlySet<string>,
  names: Names,
): string =>
  [summaryText(language, frozen, shown), explanationText(language, frozen, { audience: 'ratee', shown }, names)].join(
    '\n\n',
  );

/** A result with its comments below. @param comments `''` where there are none */
export const withComments = (content: string, comments: string): string =>
  comments === '' ? content : `${content}\n\n${comments}`;

/**
 * What went out, and what may be said to it: where there is no rating nobody is asked to accept one, and silence means nothing.
 *
 * @param comments what is kept of them; `''` once they were purged, which is told where the letter held some
 */
function publishedText(language: Language, result: PublishedResult, comments: string): string {
  const { content, until, comments: count = 0 } = result;
  const told = comments === '' && count > 0 ? say(language, 'comments.gone', { count }) : comments;
  const key = isRated(result) ? 'result.until' : 'result.until.insufficient';
  const day = dayText(language, until.slice(0, 10));
  return `${withComments(content, told)}\n\n${say(language, key, { day })}`;
}

/** Each objection that a letter asks about. */
function objectionsText(session: Session, ground: ResultGround, { links }: Pick<Letter, 'links'>): string {
  const { language } = session.cycle.policy;
  const last = lastResults(ground.published);
  const asked = links.flatMap(({ round }) => ground.objections.find(({ number }) => number === round) ?? []);
  return asked
    .map(({ personId, grounds, due }, index) => {
      const person = ground.roster.people.get(personId);
      const result = last.get(personId);
      return [
        say(language, 'result.asked-about', { number: index + 1, ratee: person ? rateeText(person) : personId }),
        say(language, 'result.computed', { result: result ? standingText(language, result) : '' }),
        say(language, 'result.grounds', { grounds }),
        say(language, 'result.due', { day: dayText(language, due.slice(0, 10)) }),
      ].join('\n');
    })
    .join('\n\n');
}

function outcomeText(
  language: Language,
  { outcome, reason, deciderId, sentAt, ...standing }: ObjectionDecision,
  { roster }: ResultGround,
): string {
  return [
    say(language, `result.${outcome}`, { result: standingText(language, standing) }),
    say(language, 'result.reason', { reason }),
    say(language, 'result.decided-by', {
      decider: roster.people.get(deciderId)?.name ?? deciderId,
      day: dayText(language, sentAt.slice(0, 10)),
    }),
    ...(outcome === 'changed' ? [say(language, 'result.beside')] : []),
  ].join('\n');
}

/** What letters about results tell; the sheets are read when the first is asked for. */
export function resultDetails(
  session: Session,
): (letter: Pick<Letter, 'personId' | 'links'> & { readonly topic: string }) => string {
  const { workbook, cycle } = session;
  const { language, period } = cycle.policy;
  let read: ResultGround | undefined;
  let comments: ReadonlyMap<string, string> | undefined;
  return ({ topic, personId, links }) => {
    read ??= readResultGround(session);
    const ground = read;
    if (topic === 'objection') return objectionsText(session, ground, { links });
    if (topic === 'result') {
      const result = lastResults(ground.published).get(personId);
      comments ??= parsePublishedComments(workbook.read(PUBLISHED_COMMENTS), period);
      return result ? publishedText(language, result, comments.get(commentsKey(result)) ?? '') : '';
    }
    const decision = ground.decisions.filter((one) => one.personId === personId).slice(-1)[0];
    return decision ? outcomeText(language, decision, ground) : '';
  };
}
