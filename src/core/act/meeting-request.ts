/**
 * What meetings ask of whom: the supervisor what became of each, the employee what they say to that.
 *
 * A meeting that was moved is asked about by the same link; one that did not take place by another, with its next try.
 */
import type { Request } from '../measure/request.ts';
import type { LinkedAssignment } from './letter.ts';
import { type Invitation, isReplyAsked, lastInvitations, lastRecords, type MeetingRecord } from './meeting.ts';
import { meetingsByTry } from './meeting-told.ts';

type Asked = Pick<Request, 'raterId' | 'rateeId' | 'round'> &
  Pick<LinkedAssignment, 'edition' | 'dueOn'> & { readonly isOver: boolean };

/** The last invitation of each try. */
const ofEachTry = (invitations: readonly Invitation[]): readonly Invitation[] => [
  ...new Map(invitations.map((one) => [`${one.employeeId}|${one.supervisorId}|${one.round}`, one] as const)).values(),
];

/** Supervisors about each who was invited to meet them; a reminder waits until the day is over. */
export function askedAfterMeetings(invitations: readonly Invitation[]): readonly Asked[] {
  const last = lastInvitations(invitations);
  return ofEachTry(invitations).map((one) => ({
    raterId: one.supervisorId,
    rateeId: one.employeeId,
    round: one.round,
    edition: one.edition,
    dueOn: one.start.slice(0, 10),
    isOver: last.get(one.employeeId) !== one || one.calledOff === true,
  }));
}

/** Employees about each version of what was recorded of their meeting. */
export function askedAboutRecords(records: readonly MeetingRecord[]): readonly Asked[] {
  const last = lastRecords(records);
  return records.filter(isReplyAsked).map((record) => ({
    raterId: record.employeeId,
    rateeId: record.employeeId,
    round: record.version,
    isOver: last.get(record.employeeId) !== record,
  }));
}

/** What is told of a meeting and asks nothing: to whom, of whose meeting. */
const notice = (raterId: string, { employeeId, round, edition }: Invitation): LinkedAssignment => ({
  raterId,
  rateeId: employeeId,
  role: 'meeting',
  round,
  edition,
  link: '',
});

/** Employees who are told when they meet: whoever has been invited and has not met. */
export function toldWhenTheyMeet(
  invitations: readonly Invitation[],
  records: readonly MeetingRecord[],
): readonly LinkedAssignment[] {
  const recorded = lastRecords(records);
  return [...lastInvitations(invitations).values()]
    .filter(({ employeeId, round, calledOff }) => !calledOff && (recorded.get(employeeId)?.round ?? 0) < round)
    .map((one) => notice(one.employeeId, one));
}

/** Both sides of each meeting that is called off. */
export const toldThatItIsOff = (invitations: readonly Invitation[]): readonly LinkedAssignment[] =>
  [...new Set(meetingsByTry(invitations).values())].flatMap(({ last }) =>
    last.calledOff ? [notice(last.employeeId, last), notice(last.supervisorId, last)] : [],
  );
