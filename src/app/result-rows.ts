/**
 * Where results stand, as rows of the computed sheets Tanggapan Hasil and Hasil Akhir.
 */
import { deciderOf, decisionOn, isOverdue, type ObjectionState, officialOf } from '../core/act/objection.ts';
import { timeNow } from '../google/time.ts';
import { type Language, say } from '../messages/say.ts';
import type { FINAL_RESULTS } from '../tables/final-results.ts';
import type { RowOf } from '../tables/notation.ts';
import type { ObjectionLine } from '../tables/objections.ts';
import { standingWords } from '../tables/published-results.ts';
import { OBJECTION_WORDS, OVERDUE, type RESULT_ANSWERS, RESULT_WORDS } from '../tables/result-answers.ts';
import { OBJECTION_OUTCOME_WORDS } from '../tables/words.ts';
import { linkedRequests } from './inquiries.ts';
import type { ResultsRead } from './results.ts';
import { who } from './rows.ts';
import type { Session } from './session.ts';

/** An objection's state as the sheet says it; one that is due is told so. */
const objectionWord = (state: ObjectionState, { due }: ObjectionLine): string =>
  `${isOverdue(state, due, timeNow()) ? OVERDUE : ''}${OBJECTION_WORDS[state]}`;

/** The same as pages say it. */
export function objectionText(language: Language, state: ObjectionState, { due }: ObjectionLine): string {
  const word = say(language, `word.objection.${state}`);
  return isOverdue(state, due, timeNow()) ? say(language, 'word.late', { state: word }) : word;
}

/** What everybody said, and how far their objection is. */
export function answerRows(
  session: Session,
  { ground, answers, objections }: ResultsRead,
): readonly RowOf<typeof RESULT_ANSWERS>[] {
  const { policy, roster } = session.cycle;
  const told = { language: policy.language, policy, roster };
  const links = new Map(linkedRequests(session, 'result').map(({ rateeId, link }) => [rateeId, link]));
  const deciderLinks = new Map(linkedRequests(session, 'objection').map(({ round, link }) => [round, link]));
  return answers.map(({ result, state, answeredAt, byCodeAlone }) => {
    const one = objections.get(result.personId);
    const decider = one && (decisionOn(one.objection, ground.decisions)?.deciderId ?? deciderOf(one.objection, ground));
    return {
      ...who(told, result.personId),
      round: result.round,
      publishedAt: result.at,
      until: result.until,
      state: RESULT_WORDS[one ? 'objected' : state],
      answeredAt,
      assurance: byCodeAlone ? say(policy.language, 'inquiry.code-alone') : '',
      objection: one?.objection.number,
      objectionState: one ? objectionWord(one.state, one.objection) : '',
      decider: decider === undefined ? '' : who(told, decider).name,
      due: one?.objection.due ?? '',
      link: links.get(result.personId) ?? '',
      deciderLink: (one && deciderLinks.get(one.objection.number)) ?? '',
    };
  });
}

/** What was computed, what was decided, and which of them counts. */
export function finalRows(
  session: Session,
  { ground, answers, objections }: ResultsRead,
): readonly RowOf<typeof FINAL_RESULTS>[] {
  const { policy, roster } = session.cycle;
  const told = { language: policy.language, policy, roster };
  const nothing = { final: undefined, band: undefined, quadrant: undefined };
  return answers.map(({ result }) => {
    const one = objections.get(result.personId);
    const decision = one && decisionOn(one.objection, ground.decisions);
    const [decided, official] = [standingWords(decision ?? nothing), standingWords(officialOf(result, decision))];
    return {
      ...who(told, result.personId),
      ...standingWords(result),
      outcome: decision ? OBJECTION_OUTCOME_WORDS[decision.outcome] : '',
      decidedFinal: decided.final,
      decidedBand: decided.band,
      decidedQuadrant: decided.quadrant,
      reason: decision?.reason ?? '',
      decider: decision ? who(told, decision.deciderId).name : '',
      decidedAt: decision?.sentAt ?? '',
      officialFinal: official.final,
      officialBand: official.band,
      officialQuadrant: official.quadrant,
    };
  });
}
