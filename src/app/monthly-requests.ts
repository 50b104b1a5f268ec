/**
 * Who is asked about whose month: read from what was kept, and kept once for each month that is over.
 *
 * The months of a year go with its period: once another is opened their sheets are set aside, and nothing of them is asked,
 * counted or decided any more.
 */
import { askMonth, lastAsked, type MonthlyAsk, type MonthlyKind, roundOfMonth } from '../core/act/monthly/ask.ts';
import { lastMonthOver, spanKind } from '../core/act/monthly/month.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { AppError } from '../google/app-error.ts';
import { timeNow } from '../google/time.ts';
import { MONTHLY_ASKS, monthlyAskRow, parseMonthlyAsks } from '../tables/monthly-asks.ts';
import { tell } from './audit.ts';
import type { Asked } from './inquiries.ts';
import { spanText } from './monthly-words.ts';
import type { Session } from './session.ts';

/** All requests of the period. */
export const readMonthlyAsks = ({ workbook, cycle }: Session): readonly MonthlyAsk[] =>
  parseMonthlyAsks(workbook.read(MONTHLY_ASKS), cycle.policy.period);

/** The month that would be asked about now; undefined while none of the period is over. */
export const dueMonth = ({ cycle }: Session): string | undefined =>
  lastMonthOver(cycle.policy.period, timeNow().slice(0, 10));

/** @throws AppError for a month, quarter or year of another year than the period's */
export function refuseOtherYear({ cycle }: Session, span: string): void {
  const { language, period } = cycle.policy;
  const year = Number(span.slice(0, 4));
  if (!spanKind(span) || year === period) return;
  const details = { span: spanText(language, span), year: String(year), period: String(period) };
  throw new AppError(year < period ? 'span-past' : 'span-early', details);
}

/** Everybody who was asked about somebody's month. What is beyond its time, or of an earlier month, is asked no more. */
export function askedAboutMonths(session: Session, kind: MonthlyKind): readonly Asked[] {
  const asks = readMonthlyAsks(session);
  const [last, now] = [lastAsked(asks), timeNow()];
  return asks
    .filter(({ role }) => role === kind)
    .map(({ month, raterId, rateeId, until }) => ({
      raterId,
      rateeId,
      until,
      round: roundOfMonth(month),
      isOver: month !== last || now > until,
    }));
}

/** Who would be asked now; nobody while no month is over, or it was asked about already. */
export function asksToMake(session: Session): readonly MonthlyAsk[] {
  const { policy, roster, conflicts } = session.cycle;
  const month = dueMonth(session);
  if (month === undefined || readMonthlyAsks(session).some((ask) => ask.month === month)) return [];
  return askMonth(month, roster, conflicts, policy, timeNow());
}

/** Keeps who is asked about the last month that is over. Asked already, nothing is added. */
export function keepMonthlyAsks(session: Session): void {
  const { workbook, cycle } = session;
  const { policy } = cycle;
  const asks = asksToMake(session);
  const month = lastAsked(asks);
  if (month === '') return;
  const code = fingerprintOf(asks.map(({ raterId, rateeId, role }) => [raterId, rateeId, role]));
  tell(workbook, { action: 'ask-month', record: month, detail: { assignments: asks.length, code } });
  workbook.append(
    MONTHLY_ASKS,
    asks.map((ask) => monthlyAskRow(ask, policy.period)),
  );
  workbook.flush();
}
