/**
 * Counting a month: what was answered is pulled, and what the month comes to for everybody is kept as another version where it is
 * not what is kept already. A month that is decided is not counted any more; whether the cycle is open, closed or final does not
 * matter.
 */
import { MONTHLY_KINDS } from '../core/act/monthly/ask.ts';
import { isLaterDecided } from '../core/act/monthly/award.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { monthlyWeightSum } from '../core/plan/policy.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import { monthText } from '../messages/moment.ts';
import { ABSENCE_DAYS } from '../tables/absence-days.ts';
import { COMMITTEE } from '../tables/committee.ts';
import { MONTHLY_CANDIDATES, monthlyCandidateRow } from '../tables/monthly-candidates.ts';
import { MONTHLY_SCORES, monthlyScoreRow } from '../tables/monthly-scores.ts';
import type { Api } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessOperator } from './charge.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readInquiries } from './inquiries.ts';
import { type CountedMonth, countMonthNow, readCommittee, readMonthlyKept } from './monthly.ts';
import { readMonthlyAsks, refuseOtherYear } from './monthly-requests.ts';
import { monthlyView } from './monthly-view.ts';
import { writeProblems } from './problems.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { openSession, type Session } from './session.ts';

/** What makes one version another: everything but its number and its time. */
export const saidBy = ({ scores, candidates }: CountedMonth): string =>
  fingerprintOf({
    scores: scores.map((row) => ({ ...monthlyScoreRow({ ...row, version: 0, at: '' }) })),
    candidates: candidates.map((row) => ({ ...monthlyCandidateRow({ ...row, version: 0, at: '' }) })),
  });

function refuse(session: Session, month: string): void {
  const { workbook, cycle } = session;
  const { policy } = cycle;
  refuseUnlessAllowed(workbook, 'award-months');
  refuseUnlessOperator();
  const sum = monthlyWeightSum(policy);
  refuseOtherYear(session, month);
  const name = monthText(policy.language, month);
  if (sum !== 10_000) throw new AppError('month-weights', { sum: String(sum) });
  if (!readMonthlyAsks(session).some((ask) => ask.month === month))
    throw new AppError('month-not-asked', { month: name });
  const { decisions } = readMonthlyKept(session);
  if (decisions.some(({ span }) => span === month) || isLaterDecided(month, decisions))
    throw new AppError('month-decided', { month: name });
}

export const countMonth: Api['countMonth'] = ({ month }) =>
  withLock(() => {
    const session = openSession();
    refuse(session, month);
    const { workbook, cycle } = session;
    const read = pullInquiriesNow(session, 'where-changed', MONTHLY_KINDS) ?? readInquiries(session, 'skip-forms');
    const kept = readMonthlyKept(session);
    const counted = countMonthNow(session, month, read, kept, timeNow());
    const before = {
      scores: kept.scores.filter((row) => row.month === month),
      candidates: kept.candidates.filter((row) => row.month === month),
    };
    if (before.scores.length === 0 || saidBy(before) !== saidBy(counted)) {
      const eligible = counted.scores.filter(({ failed }) => failed.length === 0).length;
      const detail = { rows: counted.scores.length, candidates: eligible, code: saidBy(counted) };
      tell(workbook, { action: 'count-month', record: month, detail });
      // The scores last: what says that a month is counted stands when all of it does.
      workbook.append(MONTHLY_CANDIDATES, counted.candidates.map(monthlyCandidateRow));
      workbook.append(MONTHLY_SCORES, counted.scores.map(monthlyScoreRow));
      workbook.flush();
    }
    // Days that the count of the year leaves out are looked for elsewhere.
    const isLookedAt = (table: string, code: string): boolean =>
      table === COMMITTEE.title || (table === ABSENCE_DAYS.title && code !== 'absence-uncounted');
    const found = [...readCommittee(session).problems, ...cycle.absence.problems];
    writeProblems(workbook, cycle.policy.language, isLookedAt, found);
    return monthlyView(openSession(), month);
  });
