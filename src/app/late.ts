/**
 * What is late and what is wrong, by the rules of those who own them: counts alone, each with the place where it is seen to.
 *
 * Answers count as they were pulled last. A day that somebody has for something is theirs to its end: late is what comes after.
 */

import { deadlineOf, isLate } from '../core/act/dossier-day.ts';
import type { DossierState } from '../core/act/dossier-move.ts';
import { isUnacknowledged } from '../core/act/early-sign.ts';
import { isDayOver } from '../core/act/meeting.ts';
import { undecidedSpans } from '../core/act/monthly/award.ts';
import { isOverdue } from '../core/act/objection.ts';
import { inquiryAction, type Stage } from '../core/plan/cycle.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { InquiryKind } from '../core/types.ts';
import { workbookZone } from '../google/active.ts';
import { readHeldInquiries } from '../google/properties.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { isIndonesian } from '../messages/moment.ts';
import { ANNOUNCEMENT_WORDS, ANNOUNCEMENTS } from '../tables/announcements.ts';
import { MEETING_RESULTS, MEETING_STATE_WORDS } from '../tables/meeting-results.ts';
import { MONTHLY_ASKS, parseMonthlyAsks } from '../tables/monthly-asks.ts';
import { MONTHLY_DECISIONS, parseMonthlyDecisions } from '../tables/monthly-decisions.ts';
import { parseRows } from '../tables/notation.ts';
import { objectionStateOf, RESULT_ANSWERS } from '../tables/result-answers.ts';
import {
  type Front,
  type FrontLine,
  type LateKind,
  type LostView,
  STEPS,
  type Step,
  type WrongKind,
} from './api.types.ts';
import { allowedIn } from './cycle-view.ts';
import { readDossiers, readHandedOver } from './dossiers.ts';
import type { Apart } from './lost-sheets.ts';
import type { Standing } from './next-step.ts';

/** What the lateness of everything is judged by. */
interface Ground {
  readonly workbook: Workbook;
  readonly policy: Policy;
  /** A local ISO text of the agency, and its day. */
  readonly now: string;
  readonly today: string;
}

/** What a dossier waits for where it stands, or waited for in vain; in other states nothing has a day. */
const WAITING: Partial<Record<DossierState, LateKind>> = {
  expired: 'candidate',
  'reply-asked': 'reply',
  'examination-asked': 'examination',
  decided: 'follow-up',
  reviewed: 'review',
};

/** How many dossiers are late, by what they wait for. */
function lateDossiers({ workbook, policy, now }: Ground): (kind: LateKind) => number {
  const due = { expiryDays: policy.dossierExpiryDays, sent: readHandedOver(workbook) };
  const late = readDossiers(workbook, policy).all.filter((dossier) => isLate(deadlineOf(dossier, due), now));
  return (kind) => late.filter(({ state }) => WAITING[state] === kind).length;
}

const lateObjections = ({ workbook, now }: Ground): number =>
  parseRows(RESULT_ANSWERS, workbook.read(RESULT_ANSWERS)).filter(({ objectionState, due }) => {
    const state = objectionStateOf(objectionState);
    return state !== undefined && isOverdue(state, due, now);
  }).length;

/** Meetings whose day is over and of which nothing was recorded, also since the sheet was written. */
const lateMeetings = ({ workbook, today }: Ground): number =>
  parseRows(MEETING_RESULTS, workbook.read(MEETING_RESULTS)).filter(
    ({ state, start }) =>
      state === MEETING_STATE_WORDS.awaited || (state === MEETING_STATE_WORDS.invited && isDayOver({ start }, today)),
  ).length;

/** People who said nothing to their targets for longer than supervisors wait before they are told. */
const lateTargets = ({ workbook, policy, today }: Ground): number =>
  parseRows(ANNOUNCEMENTS, workbook.read(ANNOUNCEMENTS)).filter(
    ({ state, announcedAt }) =>
      state === ANNOUNCEMENT_WORDS.asked &&
      isUnacknowledged({ state: 'asked', announcedAt }, { today, days: policy.acknowledgementDays }),
  ).length;

/** Months whose forms take no answers any more, and whose award nobody has decided though somebody still can. */
function lateMonths({ workbook, policy, now }: Ground): number {
  const over = parseMonthlyAsks(workbook.read(MONTHLY_ASKS), policy.period).filter(({ until }) => now > until);
  if (over.length === 0) return 0;
  return undecidedSpans(policy.period, {
    asked: new Set(over.map(({ month }) => month)),
    due: undefined,
    decisions: parseMonthlyDecisions(workbook.read(MONTHLY_DECISIONS)),
    hasCandidates: () => false,
  }).length;
}

/** Raters who owe answers after the last day to give them. */
const lateAssessments = ({ policy, today }: Ground, { cycle, monitor }: Standing): number =>
  cycle.stage === 'collecting' && policy.deadline !== '' && today > policy.deadline ? (monitor?.owingTotal ?? 0) : 0;

/** What is asked of people beside the numbers, as long as a cycle allows it. */
const ASKED: readonly (readonly [what: LateKind, count: (ground: Ground) => number, to: Step])[] = [
  ['objections', lateObjections, 'ratings'],
  ['meetings', lateMeetings, 'meetings'],
  ['targets', lateTargets, 'prepare'],
];

type Line<Kind> = readonly [what: Kind, count: number, to: FrontLine<Kind>['to']];
const linesOf = <Kind>(lines: readonly Line<Kind>[]): readonly FrontLine<Kind>[] =>
  lines.filter(([, count]) => count > 0).map(([what, count, to]) => ({ what, count, to }));

function lateLines(ground: Ground, home: Standing, apart: Apart): Front['late'] {
  const dossiers = apart(
    ['guidance'],
    () => lateDossiers(ground),
    () => 0,
  );
  // While a cycle is closing nobody can mend these, nor once it is final.
  const asks = allowedIn(home.cycle)('inquire') ? ASKED : [];
  return linesOf<LateKind>([
    ['reply', dossiers('reply'), 'guidance'],
    ['examination', dossiers('examination'), 'guidance'],
    ['follow-up', dossiers('follow-up'), 'guidance'],
    ['review', dossiers('review'), 'guidance'],
    ['candidate', dossiers('candidate'), 'guidance'],
    ...asks.map(([what, count, to]) => [what, apart([to], () => count(ground), 0), to] as const),
    ['months', apart(['awards'], () => lateMonths(ground), 0), 'awards'],
    ['assessments', lateAssessments(ground, home), 'monitor'],
    ['clock', Number(home.clock?.silent === true), 'charge'],
  ]);
}

/** Where letters that wait for HR are seen to. */
const LETTERS_AT: Readonly<Record<Stage, Step>> = {
  before: 'prepare',
  opened: 'prepare',
  collecting: 'forms',
  closing: 'monitor',
  closed: 'ratings',
  finalised: 'guidance',
};

/** Where answers to inquiries that are held are ruled on. */
const HELD_AT: Readonly<Partial<Record<Step, readonly InquiryKind[]>>> = {
  prepare: ['targets'],
  monitor: ['year-end', 'confirmation'],
  ratings: ['result', 'objection', 'outcome'],
  meetings: ['meeting', 'meeting-reply'],
  trainings: ['enrolment', 'training-evaluation'],
  awards: ['monthly', 'monthly-peer'],
  guidance: ['dossier-reply', 'examination'],
};

/** Answers that are held, by where they are ruled on, as far as it is allowed. */
function heldLines({ cycle, period, monitor }: Standing): readonly Line<WrongKind>[] {
  const isAllowedNow = allowedIn(cycle);
  const inquiries = readHeldInquiries(period);
  const rated = cycle.stage === 'collecting' && !cycle.isCopy ? (monitor?.held ?? 0) : 0;
  return STEPS.map((step) => {
    const counts = (HELD_AT[step] ?? []).map((kind) =>
      isAllowedNow(inquiryAction(kind)) ? (inquiries[kind] ?? 0) : 0,
    );
    const own = step === 'monitor' ? rated : 0;
    return ['held', counts.reduce((sum, count) => sum + count, own), step];
  });
}

/**
 * What waits for HR to mend it. Once answers count no more, what was held of them and how forms changed are past mending.
 *
 * @param isEdited whether ratings or candidates are not as they were when the period was closed
 */
export function wrongNow(home: Standing, lost: readonly LostView[], isEdited: boolean): Front['wrong'] {
  const { cycle, problems, mail, monitor, clock } = home;
  const isCollecting = cycle.stage === 'collecting' && !cycle.isCopy;
  const hasTrouble = !cycle.isCopy && clock !== null && (clock.missing.length > 0 || clock.problem !== '');
  return linesOf<WrongKind>([
    ['headings', lost.length, 'problems'],
    ['problems', problems.total, 'problems'],
    ['edited', Number(isEdited), 'ratings'],
    ['letters', mail.openTotal, LETTERS_AT[cycle.stage]],
    ...heldLines(home),
    ['drifts', isCollecting ? (monitor?.drifts ?? 0) : 0, 'monitor'],
    ['clock-trouble', Number(hasTrouble), 'charge'],
    // Opening the workbook asked for its zone already.
    ['zone', Number(!isIndonesian(workbookZone())), 'check'],
  ]);
}

/** What is late now, as far as it can be read. What is late in a copy is its original's. */
export function lateNow(workbook: Workbook, policy: Policy, home: Standing, apart: Apart): Front['late'] {
  const now = timeNow();
  return home.cycle.isCopy ? [] : lateLines({ workbook, policy, now, today: now.slice(0, 10) }, home, apart);
}
