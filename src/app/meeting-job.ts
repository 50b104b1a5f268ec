/**
 * Evaluation meetings: dates proposed into the sheet Rapat, and the job that invites both sides and asks employees what they
 * say to what was recorded.
 */
import { type Invitation, isReplyAsked, planInvitations } from '../core/act/meeting.ts';
import { type MeetingWindow, type Proposal, pairsOf, proposeMeetings, windowOf } from '../core/act/slot.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { timeNow } from '../google/time.ts';
import { MEETING_INVITATIONS, meetingInvitationRow } from '../tables/meeting-invitations.ts';
import { MEETINGS, peopleOfMeetings, withMeetings } from '../tables/meetings.ts';
import { tell } from './audit.ts';
import { inquiryJob } from './inquiry-job.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { prepareMeetings, readBeforePreparing } from './meeting-agenda.ts';
import { callOffsNow, daysOff, readMeetingsKept } from './meetings.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { enqueue } from './queue.ts';
import type { Session } from './session.ts';

/** Dates for everybody who has none in the sheet and has not met yet. */
export function proposalOf(session: Session): Proposal {
  const { workbook, cycle } = session;
  const { appointments, records } = readMeetingsKept(session);
  const standing = peopleOfMeetings(workbook.read(MEETINGS));
  const met = new Set(records.filter(({ outcome }) => outcome === 'held').map(({ employeeId }) => employeeId));
  const open = pairsOf(cycle.roster).filter(({ employeeId }) => !standing.has(employeeId) && !met.has(employeeId));
  return proposeMeetings(open, appointments, windowNow(session), cycle.policy.meetingPlace);
}

/** Within which days and hours dates are proposed now. */
export const windowNow = (session: Session): MeetingWindow =>
  windowOf(session.cycle.policy, timeNow().slice(0, 10), daysOff(session));

/** Writes the dates that are proposed now below those that stand; the lock must be held. */
export function keepProposal(session: Session): Proposal {
  const { workbook, cycle } = session;
  const proposal = proposalOf(session);
  if (proposal.appointments.length === 0) return proposal;
  const detail = { meetings: proposal.appointments.length, code: fingerprintOf(proposal.appointments) };
  tell(workbook, { action: 'propose-meetings', record: MEETINGS.title, detail });
  workbook.write(MEETINGS, withMeetings(workbook.read(MEETINGS), proposal.appointments, cycle.roster));
  return proposal;
}

/** Keeps what is told now, with what each meeting should talk about. Whoever was told the same is not told again. */
function keepInvitations(session: Session): void {
  const { workbook, cycle } = session;
  const planned = planInvitations(readMeetingsKept(session));
  if (planned.length === 0) return;
  const prepare = prepareMeetings(session);
  const how = { at: timeNow(), by: actingEmail() };
  const invitations = planned.map((plan): Invitation => ({ ...plan, ...how, agenda: prepare(plan.employeeId).agenda }));
  const detail = { meetings: planned.length, code: fingerprintOf(planned) };
  tell(workbook, { action: 'invite-meetings', record: MEETING_INVITATIONS.title, detail });
  workbook.append(
    MEETING_INVITATIONS,
    invitations.map((one) => meetingInvitationRow(one, cycle.policy.period)),
  );
  workbook.flush();
}

/** Keeps that meetings are called off, which both sides are told. Done again, nobody is told again. */
function keepCallOffs(session: Session): void {
  const { workbook, cycle } = session;
  const planned = callOffsNow(session, readMeetingsKept(session));
  if (planned.length === 0) return;
  const detail = { meetings: planned.length, code: fingerprintOf(planned) };
  tell(workbook, { action: 'call-off-meetings', record: MEETING_INVITATIONS.title, detail });
  const how = { at: timeNow(), by: actingEmail() };
  workbook.append(
    MEETING_INVITATIONS,
    planned.map((plan) => meetingInvitationRow({ ...plan, ...how }, cycle.policy.period)),
  );
  workbook.flush();
}

/** Pulls first, so that whoever has recorded a meeting is not invited to it again. */
function inviteNow(session: Session): void {
  pullInquiriesNow(session, 'skip-forms');
  keepCallOffs(session);
  keepInvitations(session);
  pullInquiriesNow(session, 'skip-forms');
  if (maySend()) for (const kind of LETTERS) enqueue(session, kind, null);
}

/** Letters that go, in this order. */
const LETTERS = ['cancellation', 'meeting', 'appointment', 'meeting-reply'] as const;

/** Addresses of both sides. */
const addressesOf = ({ cycle }: Session): readonly string[] => {
  const { people } = cycle.roster;
  const ids = new Set(pairsOf(cycle.roster).flatMap(({ employeeId, supervisorId }) => [employeeId, supervisorId]));
  return [...ids].flatMap((id) => people.get(id)?.email || []);
};

export const meetingsJob: JobStep = inquiryJob({
  kinds: ['meeting', 'meeting-reply'],
  action: 'inquire',
  refuse: (session) => {
    const { appointments, records, invitations } = readMeetingsKept(session);
    // Whoever was invited may have to be told that it is off, also by a letter that could not go before.
    const isAnything = appointments.length > 0 || invitations.length > 0 || records.some(isReplyAsked);
    if (!isAnything) throw new AppError('no-meetings');
  },
  addresses: addressesOf,
  rests: (session) => {
    if (planInvitations(readMeetingsKept(session)).length > 0) readBeforePreparing(session);
  },
  keepAndQueue: inviteNow,
  noMail: 'progress.meetings.no-mail',
});
