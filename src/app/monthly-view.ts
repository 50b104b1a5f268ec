/**
 * The monthly award as the sidebar shows it: where each month stands, the dossier of its shortlist, the gates that others did not
 * pass, what was decided, and who won. Changes nothing.
 */
import { lastAsked, MONTHLY_KINDS, type MonthlyKind, roundOfMonth } from '../core/act/monthly/ask.ts';
import { isLaterDecided, standingAwards } from '../core/act/monthly/award.ts';
import { lastDayToAsk, lastMonthOver, monthsOfYear } from '../core/act/monthly/month.ts';
import { MONTHLY_PARTS } from '../core/act/monthly/score.ts';
import { byText } from '../core/number.ts';
import { rowsOfNobody } from '../core/plan/absence-day.ts';
import { assignmentKey } from '../core/plan/assignment.ts';
import { actingEmail } from '../google/identity.ts';
import { timeNow } from '../google/time.ts';
import { dayText, monthText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import type { KeptCandidate } from '../tables/monthly-candidates.ts';
import type { KeptScore } from '../tables/monthly-scores.ts';
import type { Api, MonthlyView, MonthState } from './api.types.ts';
import { untoldAwards } from './award-letters.ts';
import { type InquiriesRead, readInquiries } from './inquiries.ts';
import { lettersToCome, queueToCome, type ToCome } from './letter-preview.ts';
import { lookAtLedger } from './letters.ts';
import { decisionView, longAwardViews } from './long-awards.ts';
import { type MonthlyKept, readMonthlyKept, saidIn } from './monthly.ts';
import { factsOf } from './monthly-facts.ts';
import { asksToMake, readMonthlyAsks } from './monthly-requests.ts';
import { firmnessSaid, gateText, nextMonthText, spanText } from './monthly-words.ts';
import { undecidedAwards } from './open-ends.ts';
import { openSession, type Session } from './session.ts';

/** Most people that the sidebar lists; the sheets hold them all. */
const LISTED = 50;

/** One person's month, gate by gate. */
const gatesView = (language: Language, { gates, month }: KeptScore): MonthlyView['candidates'][number]['gates'] =>
  gates.map((gate) => ({
    name: say(language, `monthly.gate.${gate.name}`),
    passed: gate.passed,
    text: gateText(language, gate, month),
  }));

function candidateView(
  { cycle }: Session,
  candidate: KeptCandidate,
  row: KeptScore | undefined,
  facts: readonly string[],
): MonthlyView['candidates'][number] {
  const { language } = cycle.policy;
  const weights = (row?.weights ?? '').split('/').map(Number);
  const { personId, name, unit, rank, total, isUnitBest, isShortlisted, decidedBy, firmness, nominations } = candidate;
  return {
    ...{ personId, name, unit, rank, total, isUnitBest, isShortlisted },
    firmness: firmnessSaid(language, firmness),
    decidedBy: say(language, `monthly.decided.${decidedBy}`),
    parts: MONTHLY_PARTS.map((part, index) => ({
      name: say(language, `monthly.part.${part}`),
      value: row?.parts[part] ?? null,
      weight: weights[index] ?? 0,
    })),
    gates: row ? gatesView(language, row) : [],
    facts,
    nominations: nominations.split('\n').filter((reason) => reason !== ''),
  };
}

/** Who did not pass, with the gates that they did not. */
function othersView({ cycle }: Session, rows: readonly KeptScore[]): readonly MonthlyView['others'][number][] {
  const { language } = cycle.policy;
  return rows
    .filter(({ failed }) => failed.length > 0)
    .map((row) => ({
      name: row.name,
      unit: row.unit,
      reasons: row.gates
        .filter(({ passed }) => !passed)
        .map((gate) =>
          gate.name === 'complete'
            ? say(language, 'monthly.gate.complete.named', { parts: row.missing })
            : gateText(language, gate, row.month),
        ),
    }));
}

/** Answers that wait for HR and are about a month, or say of none what they are about, each by its kind. */
const heldAbout = ({ collected }: InquiriesRead, month: string): readonly MonthlyKind[] =>
  collected.matters.flatMap(({ state, role, assignment }) => {
    const kind = MONTHLY_KINDS.find((one) => one === role);
    const isIts = assignment === undefined || assignment.round === roundOfMonth(month);
    return kind && state === 'held' && isIts ? [kind] : [];
  });

/** How far the answers to a month are. */
export function answersView(session: Session, month: string, known?: InquiriesRead): MonthlyView['answers'] {
  const all = readMonthlyAsks(session);
  const asks = all.filter((ask) => ask.month === month);
  if (asks.length === 0) return null;
  const read = known ?? readInquiries(session, 'skip-forms');
  const { said } = saidIn(session, month, read);
  const keys = new Set(
    [...said.values()].flat().map(({ raterId, rateeId, role }) => assignmentKey({ raterId, rateeId, role })),
  );
  const answered = asks.filter(({ raterId, rateeId, role }) => keys.has(assignmentKey({ raterId, rateeId, role })));
  const until = asks[0]?.until ?? '';
  const held = heldAbout(read, month);
  return {
    asked: asks.length,
    answered: answered.length,
    until: dayText(session.cycle.policy.language, until.slice(0, 10)),
    isOver: timeNow() > until,
    isLast: month === lastAsked(all),
    held: held.length,
    heldKinds: MONTHLY_KINDS.filter((kind) => held.includes(kind)),
  };
}

/** How far a month is; one that nobody asked about in time can be asked about no more. */
function stateOf(month: string, due: string | undefined, kept: MonthlyKept, asked: ReadonlySet<string>): MonthState {
  if (standingAwards(kept.decisions).has(month)) return 'decided';
  if (kept.scores.some((row) => row.month === month)) return 'counted';
  if (asked.has(month)) return 'asked';
  if (due === undefined || month > due) return 'future';
  return month === due ? 'over' : 'missed';
}

/** What asking now would send, and until when it would be open. Whoever has no address gets their link otherwise. */
function askingView(session: Session): MonthlyView['asking'] {
  const { policy } = session.cycle;
  const asks = asksToMake(session);
  const [first] = asks;
  if (!first) return null;
  const last = lastDayToAsk(first.month);
  const round = roundOfMonth(first.month);
  const lettersOf = (kind: MonthlyKind): number =>
    lettersToCome(
      session,
      kind,
      asks.flatMap(({ raterId, rateeId, role }): ToCome[] =>
        role === kind ? [{ raterId, rateeId, role, round }] : [],
      ),
    );
  return {
    title: monthText(policy.language, first.month),
    forms: asks.length,
    mail: queueToCome(session, lettersOf('monthly'), lettersOf('monthly-peer')),
    until: dayText(policy.language, first.until.slice(0, 10)),
    lastDay: last === '' ? '' : dayText(policy.language, last),
  };
}

/** Where the monthly award stands, and one month in full: the one that is named, else the last that was asked about. */
export function monthlyView(session: Session, wanted: string | null): MonthlyView {
  const { policy } = session.cycle;
  const { language, period } = policy;
  const kept = readMonthlyKept(session);
  const asks = readMonthlyAsks(session);
  const today = timeNow().slice(0, 10);
  const askedMonths = new Set(asks.map(({ month }) => month));
  const isPast = today.slice(0, 4) > String(period);
  const due = lastMonthOver(period, today);
  const month = wanted ?? (lastAsked(asks) || due || monthsOfYear(period)[0] || '');
  const standing = standingAwards(kept.decisions);
  const rows = kept.scores.filter((row) => row.month === month);
  const rowOf = new Map(rows.map((row) => [row.personId, row]));
  const others = othersView(session, rows);
  const candidates = kept.candidates.filter((candidate) => candidate.month === month);
  const facts = factsOf(session, candidates);
  const email = actingEmail();
  const [first] = rows;
  const isLate = isLaterDecided(month, kept.decisions);
  return {
    month,
    mayCount: askedMonths.has(month) && !standing.has(month) && !isLate,
    mayDecide: first !== undefined && !isLate,
    title: monthText(language, month),
    asking: askingView(session),
    nextYear: isPast ? String(period + 1) : '',
    undecided: isPast ? undecidedAwards(session) : [],
    nextMonth: nextMonthText(language, period, today),
    untold: untoldAwards(session, lookAtLedger(session.workbook)),
    months: monthsOfYear(period).map((one) => ({
      month: one,
      title: monthText(language, one),
      state: stateOf(one, due, kept, askedMonths),
    })),
    answers: answersView(session, month),
    counted: first
      ? {
          version: first.version,
          at: first.at,
          people: rows.length,
          eligible: rows.length - others.length,
          weights: first.weights,
        }
      : null,
    candidates: candidates.map((candidate) =>
      candidateView(session, candidate, rowOf.get(candidate.personId), facts.get(candidate.personId) ?? []),
    ),
    others: others.slice(0, LISTED),
    othersTotal: others.length,
    decision: decisionView(standing.get(month)),
    committee: {
      members: kept.members.map(({ id, name }) => ({ id, name })),
      quorum: policy.monthlyQuorum,
      isMember: email !== '' && kept.members.some((member) => member.email === email),
      unread: kept.unreadMembers,
    },
    absenceOfNobody: rowsOfNobody(session.cycle.absence.strangers, Number(month.slice(0, 4))),
    long: longAwardViews(session, kept),
    hall: [...standing.values()]
      .filter(({ winners }) => winners.length > 0)
      .sort((a, b) => byText(b.span, a.span))
      .slice(0, LISTED)
      .map(({ span, winners, places }) => ({
        span: spanText(language, span),
        winners: winners.map((id) => places.get(id)?.name ?? id),
      })),
  };
}

export const monthly: Api['monthly'] = ({ month }) => monthlyView(openSession(), month);
