/** Who is asked about whose month: read from what was kept, and kept once for each month that is over. */
import { askMonth, lastAsked, type MonthlyAsk, type MonthlyKind, roundOfMonth } from '../core/act/monthly/ask.ts';
import { lastMonthOver } from '../core/act/monthly/month.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { timeNow } from '../google/time.ts';
import { MONTHLY_ASKS, monthlyAskRow, parseMonthlyAsks } from '../tables/monthly-asks.ts';
import { tell } from './audit.ts';
import type { Asked } from './inquiries.ts';
import type { Session } from './session.ts';

/** All requests of the period. */
export const readMonthlyAsks = ({ workbook, cycle }: Session): readonly MonthlyAsk[] =>
  parseMonthlyAsks(workbook.read(MONTHLY_ASKS), cycle.policy.period);

/** The month that would be asked about now; undefined while none of the period is over. */
export const dueMonth = ({ cycle }: Session): string | undefined =>
  lastMonthOver(cycle.policy.period, timeNow().slice(0, 10));

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

/** Keeps who is asked about the last month that is over. Asked already, nothing is added. */
export function keepMonthlyAsks(session: Session): void {
  const { workbook, cycle } = session;
  const { policy, roster, conflicts } = cycle;
  const month = dueMonth(session);
  if (month === undefined || readMonthlyAsks(session).some((ask) => ask.month === month)) return;
  const asks = askMonth(month, roster, conflicts, policy, timeNow());
  const code = fingerprintOf(asks.map(({ raterId, rateeId, role }) => [raterId, rateeId, role]));
  tell(workbook, { action: 'ask-month', record: month, detail: { assignments: asks.length, code } });
  workbook.append(
    MONTHLY_ASKS,
    asks.map((ask) => monthlyAskRow(ask, policy.period)),
  );
  workbook.flush();
}
