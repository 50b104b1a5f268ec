/**
 * The awards of quarters and of the year, from the months that were counted and the sheets of now: their candidates, who is left out
 * though their months are enough, and what was decided.
 */
import { standingAwards } from '../core/act/monthly/award.ts';
import {
  type LongStanding,
  type LongStandings,
  lastMonthLookedAt,
  longGates,
  longStandings,
  lostMonths,
  mostGoodMonths,
  neededMonths,
} from '../core/act/monthly/long-award.ts';
import { longSpansOf, monthsOfSpan } from '../core/act/monthly/month.ts';
import { monthsText, monthText } from '../messages/moment.ts';
import { say, written } from '../messages/say.ts';
import type { KeptAward } from '../tables/monthly-decisions.ts';
import { absenceStandings } from './absence-standings.ts';
import type { MonthlyView } from './api.types.ts';
import { casesIn } from './discipline-cases.ts';
import type { MonthlyKept } from './monthly.ts';
import { dueMonth, readMonthlyAsks } from './monthly-requests.ts';
import { longGateText, spanText } from './monthly-words.ts';
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

/** Most people left out that the sidebar lists. */
const LISTED = 50;

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

/** What a span asks of people beside their months, by the sheets of now. */
function gatesOfSpan(session: Session, span: string): (personId: string) => LongStanding['gates'] {
  const { policy, roster } = session.cycle;
  const cases = casesIn(session, monthsOfSpan(span)[0] ?? span);
  const standingOf = absenceStandings(session, lastMonthLookedAt(span, dueMonth(session)));
  const employees = new Map(roster.employees.map((employee) => [employee.id, employee]));
  return (id) => longGates(standingOf(employees.get(id) ?? { id, employment: undefined }), cases, policy);
}

/**
 * Who stands where in a quarter or a year; undefined before the last of its months that can be counted was. A month that never was
 * is a good one for nobody.
 */
export function longStandingsOf(session: Session, span: string, kept: Kept): LongStandings | undefined {
  const { counted, open } = monthsBy(session, span, kept);
  const last = counted[counted.length - 1];
  const isWhole = last !== undefined && open.every((month) => month < last);
  return isWhole ? longStandings(span, kept.scores, session.cycle.policy, gatesOfSpan(session, span)) : undefined;
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

/** The rule of a span in words: good months, and what is asked beside them. */
function ruleText(session: Session, span: string): string {
  const { policy } = session.cycle;
  const { language } = policy;
  const [first = ''] = monthsOfSpan(span);
  const months = neededMonths(span, policy);
  return [
    say(language, 'monthly.long.rule', { months, limit: policy.monthlyGoodLimit }),
    say(language, 'monthly.long.gates', {
      from: monthText(language, first),
      to: monthText(language, lastMonthLookedAt(span, dueMonth(session))),
      limit: policy.monthlyYearAbsenceLimit,
    }),
  ].join(' ');
}

/** Every quarter and the year, for the sidebar. */
export function longAwardViews(session: Session, kept: MonthlyKept): MonthlyView['long'] {
  const { policy, roster } = session.cycle;
  const { language, period } = policy;
  const standing = standingAwards(kept.decisions);
  const names = new Map(kept.scores.map(({ personId, name, unit }) => [personId, { name, unit }]));
  const called = (id: string) => roster.people.get(id) ?? names.get(id) ?? { name: id, unit: '' };
  return longSpansOf(period).map((span) => {
    const standings = longStandingsOf(session, span, kept);
    const { candidates, leftOut } = standings ?? { candidates: [], leftOut: [] };
    const view = ({ personId, goodMonths, totals }: LongStanding) => ({
      personId,
      name: called(personId).name,
      unit: called(personId).unit,
      text: say(language, 'monthly.long.record', {
        good: goodMonths,
        totals: totals.map((total) => written(language, total)).join(' · '),
      }),
    });
    const textsOf = (gates: LongStanding['gates'], wanted: 'all' | 'failed') =>
      gates.filter(({ passed }) => wanted === 'all' || !passed).map((gate) => longGateText(language, gate, span));
    return {
      span,
      title: spanText(language, span),
      isWhole: standings !== undefined,
      waits: standings ? '' : waitsText(session, span, kept),
      rule: ruleText(session, span),
      candidates: candidates
        .filter(({ rank }) => rank <= policy.monthlyShortlist)
        .map((own) => ({ ...view(own), rank: own.rank, gates: textsOf(own.gates, 'all') })),
      leftOut: leftOut.slice(0, LISTED).map((own) => ({ ...view(own), reasons: textsOf(own.gates, 'failed') })),
      leftOutTotal: leftOut.length,
      decision: decisionView(standing.get(span)),
    };
  });
}
