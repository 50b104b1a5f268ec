/** The awards of quarters and of the year, from the months that were counted: their candidates, and what was decided. */
import { standingAwards } from '../core/act/monthly/award.ts';
import {
  type LongCandidate,
  longCandidates,
  lostMonths,
  mostGoodMonths,
  neededMonths,
} from '../core/act/monthly/long-award.ts';
import { longSpansOf, monthsOfSpan } from '../core/act/monthly/month.ts';
import { monthsText } from '../messages/moment.ts';
import { say, written } from '../messages/say.ts';
import type { KeptAward } from '../tables/monthly-decisions.ts';
import type { MonthlyView } from './api.types.ts';
import type { MonthlyKept } from './monthly.ts';
import { dueMonth, readMonthlyAsks } from './monthly-requests.ts';
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

type Kept = Pick<MonthlyKept, 'scores' | 'decisions'>;

/** Months of a span that were counted, those that may still be, and those that can be no more. */
function monthsBy(
  session: Session,
  span: string,
  { scores, decisions }: Kept,
): Record<'counted' | 'open' | 'lost', readonly string[]> {
  const counted = new Set(scores.map(({ month }) => month));
  const asked = new Set(readMonthlyAsks(session).map(({ month }) => month));
  const lost = lostMonths(span, { asked, counted, due: dueMonth(session), decisions });
  const months = monthsOfSpan(span);
  return {
    counted: months.filter((month) => counted.has(month)),
    open: months.filter((month) => !counted.has(month) && !lost.includes(month)),
    lost,
  };
}

/**
 * The candidates of a quarter or a year; undefined before the last of its months that can be counted was. A month that never was
 * is a good one for nobody.
 */
export function longCandidatesOf(session: Session, span: string, kept: Kept): readonly LongCandidate[] | undefined {
  const { counted, open } = monthsBy(session, span, kept);
  const last = counted[counted.length - 1];
  const isWhole = last !== undefined && open.every((month) => month < last);
  return isWhole ? longCandidates(span, kept.scores, session.cycle.policy) : undefined;
}

/** What a quarter or a year without candidates waits for, or that it waits in vain and why. */
function waitsText(session: Session, span: string, kept: Kept): string {
  const { policy } = session.cycle;
  const { language } = policy;
  const { counted, open, lost } = monthsBy(session, span, kept);
  const need = neededMonths(span, policy);
  const records = kept.scores.filter(({ month }) => counted.includes(month));
  const most = mostGoodMonths(records, policy, open.length);
  return [
    lost.length > 0 ? say(language, 'monthly.long.lost', { months: monthsText(language, lost) }) : '',
    most < need
      ? say(language, 'monthly.long.over', { most, need })
      : say(language, 'monthly.long.waits', { counted: counted.length }),
  ]
    .join(' ')
    .trim();
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
      waits: candidates ? '' : waitsText(session, span, kept),
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
