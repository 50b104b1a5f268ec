/** The awards of quarters and of the year, from the months that were counted: their candidates, and what was decided. */
import { standingAwards } from '../core/act/monthly/award.ts';
import { type LongCandidate, longCandidates, neededMonths } from '../core/act/monthly/long-award.ts';
import { longSpansOf, monthsOfSpan } from '../core/act/monthly/month.ts';
import { say, written } from '../messages/say.ts';
import type { KeptAward } from '../tables/monthly-decisions.ts';
import type { MonthlyView } from './api.types.ts';
import type { MonthlyKept } from './monthly.ts';
import { spanText } from './monthly-words.ts';
import type { Session } from './session.ts';

/** What stands as decided about a span. */
export const decisionView = (award: KeptAward | undefined): MonthlyView['decision'] =>
  award
    ? {
        winners: award.winners.map((id) => award.places.get(id)?.name ?? id),
        reason: award.reason,
        members: award.members.length,
        by: award.by,
        at: award.at,
      }
    : null;

/** Months of a span that were counted. */
const countedMonths = (span: string, { scores }: Pick<MonthlyKept, 'scores'>): readonly string[] => {
  const counted = new Set(scores.map(({ month }) => month));
  return monthsOfSpan(span).filter((month) => counted.has(month));
};

/**
 * The candidates of a quarter or a year; undefined before its last month was counted. A month that never was is a good one for
 * nobody.
 */
export function longCandidatesOf(
  { cycle }: Session,
  span: string,
  kept: Pick<MonthlyKept, 'scores'>,
): readonly LongCandidate[] | undefined {
  const months = monthsOfSpan(span);
  const isWhole = countedMonths(span, kept).includes(months[months.length - 1] ?? '');
  return isWhole ? longCandidates(span, kept.scores, cycle.policy) : undefined;
}

/** Every quarter and the year, for the sidebar. */
export function longAwardViews(session: Session, kept: MonthlyKept): MonthlyView['long'] {
  const { policy, roster } = session.cycle;
  const { language, period } = policy;
  const standing = standingAwards(kept.decisions);
  return longSpansOf(period).map((span) => {
    const candidates = longCandidatesOf(session, span, kept);
    const ranked = (candidates ?? []).filter(({ rank }) => rank <= policy.monthlyShortlist);
    return {
      span,
      title: spanText(language, span),
      isWhole: candidates !== undefined,
      counted: countedMonths(span, kept).length,
      rule: say(language, 'monthly.long.rule', { months: neededMonths(span, policy), limit: policy.monthlyGoodLimit }),
      candidates: ranked.map(({ personId, rank, goodMonths, totals }) => ({
        personId,
        name: roster.people.get(personId)?.name ?? personId,
        unit: roster.people.get(personId)?.unit ?? '',
        rank,
        text: say(language, 'monthly.long.record', {
          good: goodMonths,
          totals: totals.map((total) => written(language, total)).join(' · '),
        }),
      })),
      decision: decisionView(standing.get(span)),
    };
  });
}
