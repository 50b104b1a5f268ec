/**
 * Deciding on the award of a month, a quarter or a year: the committee's choice, with reason and members, recorded by a member.
 *
 * Only candidates can win, and several only where they share a place. A decision is written below the earlier ones, takes their
 * place, and is over once a later month is decided; the same pressed again is not written twice. Whether the cycle is open, closed
 * or final does not matter.
 */
import { faultOfDecision, isSameAward, type MonthlyDecision, standingAwards } from '../core/act/monthly/award.ts';
import { monthsToSettle } from '../core/act/monthly/long-award.ts';
import { spanKind } from '../core/act/monthly/month.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { byText } from '../core/number.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { monthsText, monthText } from '../messages/moment.ts';
import { COMMITTEE } from '../tables/committee.ts';
import { HALL_OF_FAME } from '../tables/hall-of-fame.ts';
import {
  type KeptAward,
  MONTHLY_DECISIONS,
  monthlyDecisionRows,
  parseMonthlyDecisions,
} from '../tables/monthly-decisions.ts';
import { makeGrid } from '../tables/notation.ts';
import type { Api } from './api.types.ts';
import { tell } from './audit.ts';
import { saidBy } from './count-month.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { type InquiriesRead, readInquiries } from './inquiries.ts';
import { longStandingsOf } from './long-awards.ts';
import { countMonthNow, type MonthlyKept, readMonthlyKept } from './monthly.ts';
import { readMonthlyAsks, refuseOtherYear } from './monthly-requests.ts';
import { answersView, monthlyView } from './monthly-view.ts';
import { awardName, spanText } from './monthly-words.ts';
import { openSession, type Session } from './session.ts';

/** Refuses whoever is not on the committee. Nobody is taken for a member whom Google does not name. */
function refuseUnlessMember({ members }: MonthlyKept): void {
  const email = actingEmail();
  if (email === '') throw new AppError('nobody-known');
  if (!members.some((member) => member.email === email))
    throw new AppError('not-committee', { members: members.map(({ name }) => name).join(', ') || COMMITTEE.title });
}

/** Nobody may write while a row of the committee's sheet names nobody: whoever is meant could win, or is missed. */
function refuseUnreadMembers({ unreadMembers }: MonthlyKept): void {
  if (unreadMembers.length > 0) throw new AppError('committee-unread', { rows: unreadMembers.join(', ') });
}

/** Whom a decision may name, undefined where the span was not counted or is none; and whom a gate of the span leaves out. */
function choicesOf(session: Session, span: string, kept: MonthlyKept) {
  const kind = spanKind(span);
  if (!kind) return { choices: undefined, leftOut: [] };
  if (kind !== 'month') {
    const standings = longStandingsOf(session, span, kept);
    return { choices: standings?.candidates, leftOut: standings?.leftOut ?? [] };
  }
  const isCounted = kept.scores.some(({ month }) => month === span);
  return { choices: isCounted ? kept.candidates.filter(({ month }) => month === span) : undefined, leftOut: [] };
}

/** Winners who are not active now, or are left out. */
function barredNow(
  { cycle }: Session,
  { winners }: MonthlyDecision,
  leftOut: readonly { readonly personId: string }[],
): ReadonlySet<string> {
  const active = new Set(cycle.roster.employees.filter(({ status }) => status === 'active').map(({ id }) => id));
  const out = new Set(leftOut.map(({ personId }) => personId));
  return new Set(winners.filter((id) => out.has(id) || !active.has(id)));
}

function refuseFault(session: Session, decision: MonthlyDecision, kept: MonthlyKept): void {
  const { policy } = session.cycle;
  const { choices, leftOut } = choicesOf(session, decision.span, kept);
  const fault = faultOfDecision(decision, {
    choices,
    decisions: kept.decisions,
    committee: new Set(kept.members.map(({ id }) => id)),
    barred: barredNow(session, decision, leftOut),
    quorum: policy.monthlyQuorum,
    pause: policy.monthlyPauseMonths,
  });
  if (fault === undefined) return;
  const span = spanKind(decision.span) ? spanText(policy.language, decision.span) : decision.span;
  throw new AppError(fault, { span, quorum: String(policy.monthlyQuorum), months: String(policy.monthlyPauseMonths) });
}

/** Refuses while answers about a month may still come in, or wait for HR, and where it was never counted. */
function refuseUnlessAnswered(session: Session, month: string, read: InquiriesRead, kept: MonthlyKept): void {
  const name = monthText(session.cycle.policy.language, month);
  const answers = answersView(session, month, read);
  if (answers && !answers.isOver && answers.answered < answers.asked) {
    const { asked, answered, until } = answers;
    throw new AppError('month-answers-open', { month: name, until, asked: String(asked), answered: String(answered) });
  }
  if (answers && answers.held > 0) throw new AppError('month-held', { month: name, held: String(answers.held) });
  if (!kept.scores.some((row) => row.month === month)) throw new AppError('span-uncounted', { span: name });
}

/** Whether counting a month now would come to what is kept of it. */
function isAsCounted(session: Session, month: string, read: InquiriesRead, kept: MonthlyKept): boolean {
  const before = {
    scores: kept.scores.filter((row) => row.month === month),
    candidates: kept.candidates.filter((row) => row.month === month),
  };
  return saidBy(before) === saidBy(countMonthNow(session, month, read, kept, timeNow()));
}

/**
 * Refuses the first decision on a span while answers to one of its months may still come in or wait for HR, and where one would be
 * counted otherwise now. What is decided already is counted no more, so that a correction goes by what was counted then.
 */
function refuseUnlessSettled(session: Session, span: string, kept: MonthlyKept): void {
  const asked = new Set(readMonthlyAsks(session).map(({ month }) => month));
  const months = monthsToSettle(span, asked, kept.decisions);
  if (months.length === 0) return;
  const read = readInquiries(session, 'skip-forms');
  for (const month of months) refuseUnlessAnswered(session, month, read, kept);
  const changed = months.filter((month) => !isAsCounted(session, month, read, kept));
  if (changed.length > 0)
    throw new AppError('month-recount', { month: monthsText(session.cycle.policy.language, changed) });
}

/** What winners are called, and the month's total where there is one. */
function placesOf({ cycle }: Session, { span, winners }: MonthlyDecision, { candidates }: MonthlyKept) {
  return new Map(
    winners.map((id) => {
      const { name = id, unit = '' } = cycle.roster.people.get(id) ?? {};
      const total = candidates.find(({ month, personId }) => month === span && personId === id)?.total;
      return [id, { name, unit, total }] as const;
    }),
  );
}

/** Writes the hall of fame anew, from the decisions that stand. */
function showHall(workbook: Workbook, { cycle }: Session): void {
  const { language } = cycle.policy;
  const standing = [...standingAwards(parseMonthlyDecisions(workbook.read(MONTHLY_DECISIONS))).values()];
  workbook.write(
    HALL_OF_FAME,
    makeGrid(
      HALL_OF_FAME,
      standing
        .sort((a, b) => byText(b.span, a.span))
        .flatMap(({ span, winners, places, reason }) =>
          winners.map((personId) => ({
            ...{ name: '', unit: '', total: undefined, ...places.get(personId) },
            ...{ span, personId, reason, called: awardName(language, span) },
          })),
        ),
    ),
  );
}

export const decideMonth: Api['decideMonth'] = ({ span, winners, reason, members }) =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    refuseUnlessAllowed(workbook, 'award-months');
    refuseOtherYear(session, span);
    const kept = readMonthlyKept(session);
    refuseUnreadMembers(kept);
    refuseUnlessMember(kept);
    const before = standingAwards(kept.decisions).get(span);
    const decision: MonthlyDecision = {
      span,
      version: (before?.version ?? 0) + 1,
      winners: [...new Set(winners)].sort(byText),
      reason: reason.trim(),
      members: [...new Set(members)].sort(byText),
      by: actingEmail(),
      at: timeNow(),
    };
    refuseFault(session, decision, kept);
    if (!before) refuseUnlessSettled(session, span, kept);
    if (!isSameAward(before, decision)) {
      const code = fingerprintOf({ winners: decision.winners, members: decision.members, reason: decision.reason });
      tell(workbook, { action: 'decide-month', record: span, detail: { candidates: decision.winners.length, code } });
      const award: KeptAward = { ...decision, places: placesOf(session, decision, kept) };
      workbook.append(MONTHLY_DECISIONS, monthlyDecisionRows(award));
      workbook.flush();
    }
    showHall(workbook, session);
    return monthlyView(openSession(), spanKind(span) === 'month' ? span : null);
  });
