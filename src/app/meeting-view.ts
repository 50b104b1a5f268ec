/** Evaluation meetings as the sidebar shows them: which dates would be proposed, whom each waits for, and what to look at. */
import { NO_AGENDA } from '../core/act/agenda.ts';
import { type Topic, topicOf } from '../core/act/letter.ts';
import { type Invitation, invitedTooLate, MEETING_STATES, type Meeting, planInvitations } from '../core/act/meeting.ts';
import { askedAfterMeetings, toldThatItIsOff, toldWhenTheyMeet } from '../core/act/meeting-request.ts';
import { collisions } from '../core/act/slot.ts';
import { byText, groupBy } from '../core/number.ts';
import { isWorkingDay } from '../core/plan/holiday.ts';
import { withLock } from '../google/lock.ts';
import type { Api, MeetingsView } from './api.types.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readInquiries } from './inquiries.ts';
import { lettersToCome, queueToCome } from './letter-preview.ts';
import { lookAtLedger, waitingNow } from './letters.ts';
import { keepProposal, proposalOf, windowNow } from './meeting-job.ts';
import { momentOf } from './meeting-words.ts';
import {
  callOffsNow,
  daysOff,
  type MeetingsKept,
  meetingProblems,
  readMeetings,
  readMeetingsKept,
  unreadableRows,
} from './meetings.ts';
import { isOfMeetings, problemViews, writeProblems } from './problems.ts';
import { readBeforePulling } from './pull-inquiries.ts';
import { openSession, type Session } from './session.ts';

/** Most people that the sidebar lists; the sheets hold them all. */
const LISTED = 50;

const nameIn =
  ({ cycle }: Session) =>
  (id: string): string =>
    cycle.roster.people.get(id)?.name ?? id;

/** How many working days of the window are skipped because HR wrote them down as holidays. */
function skippedDays(session: Session): number {
  const { first, last } = windowNow(session);
  return [...daysOff(session).keys()].filter((day) => first <= day && day <= last && isWorkingDay(day, new Set()))
    .length;
}

/** Dates as they would be proposed. */
function proposalView(session: Session): MeetingsView['proposal'] {
  const { roster, policy } = session.cycle;
  const nameOf = nameIn(session);
  const { appointments, unplaced } = proposalOf(session);
  const inOrder = [...appointments].sort((a, b) => byText(a.start, b.start) || byText(a.employeeId, b.employeeId));
  const alone = roster.ratees.filter(({ id }) => !roster.supervisors.has(id));
  return {
    dates: inOrder.slice(0, LISTED).map((one) => ({
      moment: momentOf(policy.language, one),
      employee: nameOf(one.employeeId),
      supervisor: nameOf(one.supervisorId),
    })),
    total: appointments.length,
    unplaced: unplaced.slice(0, LISTED).map(({ employeeId }) => nameOf(employeeId)),
    unplacedTotal: unplaced.length,
    withoutSupervisor: alone.length,
    skipped: skippedDays(session),
  };
}

/** Supervisors whose notes are missing, and of how many meetings. */
function missingNotes(session: Session, all: readonly Meeting[]): MeetingsView['missing'] {
  const awaited = all.filter(({ state }) => state === 'awaited');
  return [...groupBy(awaited, ({ supervisorId }) => supervisorId)]
    .map(([id, own]) => ({ supervisor: nameIn(session)(id), meetings: own.length }))
    .sort((a, b) => b.meetings - a.meetings || byText(a.supervisor, b.supervisor));
}

/** What would be told now, as the job keeps it before its letters go, with the letters about it. */
function lettersNow(
  session: Session,
  kept: MeetingsKept,
): Pick<MeetingsView, 'mail' | 'invitations' | 'late' | 'lateTotal' | 'free' | 'freeTotal' | 'callOffs' | 'replies'> {
  const how = { at: '', by: '', agenda: NO_AGENDA };
  const callOffs = callOffsNow(session, kept).map((plan) => ({ ...plan, ...how }));
  const off = { ...kept, invitations: [...kept.invitations, ...callOffs] };
  const planned = planInvitations(off).map((plan) => ({ ...plan, ...how }));
  const late = invitedTooLate(off);
  const holidays = daysOff(session);
  const free = planned.filter(({ start }) => !isWorkingDay(start.slice(0, 10), holidays));
  const momentIn = (one: Pick<Invitation, 'start' | 'minutes'>) => momentOf(session.cycle.policy.language, one);
  const told = [...off.invitations, ...planned];
  const asked = askedAfterMeetings(told).filter(({ isOver }) => !isOver);
  const replies = lettersToCome(session, 'meeting-reply');
  const mail = queueToCome(
    session,
    lettersToCome(session, 'cancellation', toldThatItIsOff(told)),
    lettersToCome(
      session,
      'meeting',
      asked.map((one) => ({ ...one, role: 'meeting' })),
    ),
    lettersToCome(session, 'appointment', toldWhenTheyMeet(told, kept.records)),
    replies,
  );
  return {
    mail,
    invitations: planned.length,
    late: late.slice(0, LISTED).map((one) => ({
      name: nameIn(session)(one.employeeId),
      moment: momentIn(one),
    })),
    lateTotal: late.length,
    free: free.slice(0, LISTED).map((one) => ({
      name: nameIn(session)(one.employeeId),
      moment: momentIn(one),
      holiday: holidays.get(one.start.slice(0, 10)) ?? '',
    })),
    freeTotal: free.length,
    callOffs: callOffs.length,
    replies,
  };
}

/** What letters about meetings are about. */
const ABOUT: readonly Topic[] = ['appointment', 'cancellation', 'meeting', 'meeting-reply'];

/** Letters about meetings that still wait, and meetings of which one of both is not told yet. */
function waitingOf(session: Session, all: readonly Meeting[]): MeetingsView['waiting'] {
  const waiting = waitingNow(session, lookAtLedger(session.workbook)).filter(({ kind }) =>
    ABOUT.includes(topicOf(kind)),
  );
  const people = new Set(waiting.map(({ personId }) => personId));
  const untold = all.filter(
    ({ state, employeeId, supervisorId }) =>
      (state === 'invited' || state === 'moved') && (people.has(employeeId) || people.has(supervisorId)),
  );
  return { letters: waiting.length, meetings: untold.length };
}

/** Rows that nobody is invited by, with what is wrong with each: told before letters go without them. */
function unreadableView({ cycle }: Session, kept: MeetingsKept): Pick<MeetingsView, 'unreadable' | 'unreadableTotal'> {
  const problems = unreadableRows(kept);
  const rows = [...new Set(problems.map(({ row }) => row))];
  const listed = problemViews(cycle.policy.language, problems.slice(0, LISTED));
  return { unreadable: { rows: rows.slice(0, LISTED), problems: listed }, unreadableTotal: rows.length };
}

function viewOf(session: Session): MeetingsView {
  const kept = readMeetingsKept(session);
  const { collected } = readInquiries(session, 'skip-forms');
  const all = readMeetings(session, { collected }, kept);
  const { people } = session.cycle.roster;
  const missing = missingNotes(session, all);
  const disputed = all.filter(({ state }) => state === 'disputed');
  return {
    counts: Object.fromEntries(
      MEETING_STATES.map((state) => [state, all.filter((one) => one.state === state).length]),
    ) as MeetingsView['counts'],
    proposal: proposalView(session),
    dated: kept.appointments.length,
    ...unreadableView(session, kept),
    ...lettersNow(session, kept),
    waiting: waitingOf(session, all),
    collisions: collisions(kept.appointments).length,
    held: collected.held,
    missing: missing.slice(0, LISTED),
    missingTotal: missing.length,
    disputed: disputed.slice(0, LISTED).map(({ employeeId, reply }) => ({
      name: nameIn(session)(employeeId),
      unit: people.get(employeeId)?.unit ?? '',
      comment: reply?.comment ?? '',
    })),
    disputedTotal: disputed.length,
  };
}

/** Where the meetings stand, and which dates would be proposed. Changes nothing. */
export const meetings: Api['meetings'] = () => viewOf(openSession());

/** Writes the proposed dates into the sheet Rapat, below those that stand there. */
export const proposeDates: Api['proposeDates'] = () =>
  withLock(() => {
    const session = openSession();
    const { workbook, cycle } = session;
    refuseUnlessAllowed(workbook, 'inquire');
    readBeforePulling(session, ['meeting', 'meeting-reply']);
    keepProposal(session);
    writeProblems(workbook, cycle.policy.language, isOfMeetings, meetingProblems(session));
    return viewOf(session);
  });
