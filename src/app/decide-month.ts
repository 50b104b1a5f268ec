/**
 * Deciding on the award of a month, a quarter or a year: the committee's choice, with reason and members, recorded by a member.
 *
 * Only candidates can win, and several only where they share a place. A decision is written below the earlier ones, takes their
 * place, and is over once a later month is decided; the same pressed again is not written twice.
 */
import { faultOfDecision, isSameAward, type MonthlyDecision, standingAwards } from '../core/act/monthly/award.ts';
import { spanKind } from '../core/act/monthly/month.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { byText } from '../core/number.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
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
import { refuseUnlessAllowed } from './cycle.ts';
import { casesIn } from './discipline-cases.ts';
import { longCandidatesOf } from './long-awards.ts';
import { type MonthlyKept, readMonthlyKept } from './monthly.ts';
import { monthlyView } from './monthly-view.ts';
import { awardName, spanText } from './monthly-words.ts';
import { openSession, type Session } from './session.ts';

/** Refuses whoever is not on the committee. Nobody is taken for a member whom Google does not name. */
function refuseUnlessMember({ members }: MonthlyKept): void {
  const email = actingEmail();
  if (email === '') throw new AppError('nobody-known');
  if (!members.some((member) => member.email === email))
    throw new AppError('not-committee', { members: members.map(({ name }) => name).join(', ') || COMMITTEE.title });
}

/** Whom a decision may name; undefined where the span was not counted, or names none of this period. */
function choicesOf(session: Session, span: string, kept: MonthlyKept) {
  const kind = spanKind(span);
  if (!kind || !span.startsWith(String(session.cycle.policy.period))) return undefined;
  if (kind !== 'month') return longCandidatesOf(session, span, kept);
  const isCounted = kept.scores.some(({ month }) => month === span);
  return isCounted ? kept.candidates.filter(({ month }) => month === span) : undefined;
}

/** Winners who are not active now, or have a case of discipline. */
function barredNow(session: Session, { winners }: MonthlyDecision): ReadonlySet<string> {
  const cases = casesIn(session, timeNow().slice(0, 7));
  const active = new Set(
    session.cycle.roster.employees.filter(({ status }) => status === 'active').map(({ id }) => id),
  );
  return new Set(winners.filter((id) => cases.has(id) || !active.has(id)));
}

function refuseFault(session: Session, decision: MonthlyDecision, kept: MonthlyKept): void {
  const { policy } = session.cycle;
  const fault = faultOfDecision(decision, {
    choices: choicesOf(session, decision.span, kept),
    decisions: kept.decisions,
    committee: new Set(kept.members.map(({ id }) => id)),
    barred: barredNow(session, decision),
    quorum: policy.monthlyQuorum,
    pause: policy.monthlyPauseMonths,
  });
  if (fault === undefined) return;
  const span = spanKind(decision.span) ? spanText(policy.language, decision.span) : decision.span;
  throw new AppError(fault, { span, quorum: String(policy.monthlyQuorum), months: String(policy.monthlyPauseMonths) });
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
    refuseUnlessAllowed(workbook, 'inquire');
    const kept = readMonthlyKept(session);
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
    if (!isSameAward(before, decision)) {
      const award: KeptAward = { ...decision, places: placesOf(session, decision, kept) };
      workbook.append(MONTHLY_DECISIONS, monthlyDecisionRows(award));
      workbook.flush();
    }
    const code = fingerprintOf({ winners: decision.winners, members: decision.members, reason: decision.reason });
    tell(workbook, { action: 'decide-month', record: span, detail: { candidates: decision.winners.length, code } });
    showHall(workbook, session);
    return monthlyView(openSession(), spanKind(span) === 'month' ? span : null);
  });
