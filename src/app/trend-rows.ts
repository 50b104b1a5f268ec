/**
 * What finalised cycles say of each person, as rows of the computed sheet Tren.
 */
import { type CriterionChange, type Development, LEAST_MOVE } from '../core/act/trend.ts';
import { say } from '../messages/say.ts';
import type { RowOf } from '../tables/notation.ts';
import type { TRENDS } from '../tables/trends.ts';
import { AWARD_WORDS, COMPARABILITY_WORDS, OUTCOME_WORDS, ratingWord } from '../tables/words.ts';
import { type Told, who } from './rows.ts';
import { rulingText } from './rulings.ts';

/** What the row did, or that so few cycles bear no trend. */
const trendText = ({ language }: Told, { trend }: Development): string =>
  trend.kind === 'known'
    ? say(language, `trend.${trend.direction}`, { cycles: trend.cycles, points: LEAST_MOVE })
    : say(language, 'trend.insufficient', { have: trend.have, need: trend.need });

const awardsText = ({ language }: Told, { awards }: Development): string =>
  awards
    .map(({ period, awards: own }) => {
      const words = own?.map(({ award, outcome }) => `${AWARD_WORDS[award]} (${OUTCOME_WORDS[outcome]})`).join(', ');
      return `${period}: ${words ?? say(language, 'trend.awards.unknown')}`;
    })
    .join('; ');

/** What was decided on objections to the two ratings: it counts officially and stands beside what was computed. */
const rulingsText = ({ language }: Told, { before, last }: Development): string =>
  [before, last]
    .flatMap((entry) => (entry?.decided ? [`${entry.period}: ${rulingText(language, entry.decided)}`] : []))
    .join('; ');

/** A criterion by its code, and by its statement where it still has one. */
const criterionText = (statements: ReadonlyMap<string, string>, change: CriterionChange | undefined): string =>
  change ? `${change.criterion} ${statements.get(change.criterion) ?? ''}`.trim() : '';

/** @param statements by the code of the criterion */
export const trendRows = (
  all: readonly Development[],
  told: Told,
  statements: ReadonlyMap<string, string>,
): readonly RowOf<typeof TRENDS>[] =>
  all.map((development) => {
    const { personId, cycles, before, last, comparability, change, trend, lowCycles, rise, fall } = development;
    return {
      ...who(told, personId),
      cycles,
      beforePeriod: before?.period,
      before: before?.final,
      beforeWord: before ? ratingWord(before) : '',
      lastPeriod: last?.period,
      last: last?.final,
      lastWord: last ? ratingWord(last) : '',
      comparability: comparability ? COMPARABILITY_WORDS[comparability] : '',
      change,
      trend: trendText(told, development),
      compared: trend.kind === 'known' ? trend.cycles : trend.have,
      slope: trend.kind === 'known' ? trend.slope : undefined,
      lowCycles,
      awards: awardsText(told, development),
      rise: criterionText(statements, rise),
      riseBefore: rise?.before,
      riseAfter: rise?.after,
      fall: criterionText(statements, fall),
      fallBefore: fall?.before,
      fallAfter: fall?.after,
      rulings: rulingsText(told, development),
    };
  });
