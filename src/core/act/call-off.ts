/**
 * Meetings that are called off: whoever was invited and stands in HR's list no more, or is marked there, is told so once; and
 * so are both sides of a meeting that is with another supervisor now.
 *
 * What was told is kept as an invitation that calls off, with a higher sequence, so that calendars take the meeting away.
 * What is over calls nothing off: a day that is past, or a try that something was recorded of. Where a row of the list
 * belongs to nobody, somebody's NIP may be mistyped in it, and nothing is called off until it is mended.
 */
import { byText } from '../number.ts';
import { NO_AGENDA } from './agenda.ts';
import { type Invitation, lastInvitations, lastRecords, type MeetingGround } from './meeting.ts';

/** A row of HR's list: whose meeting it is, and whether it is marked as called off. */
export interface ListedMeeting {
  readonly employeeId: string;
  readonly isOff: boolean;
}

export interface CallOffGround extends Pick<MeetingGround, 'appointments' | 'invitations' | 'records' | 'today'> {
  /** Undefined where there is no list, or it does not say whose meetings these are. */
  readonly listed: readonly ListedMeeting[] | undefined;
  readonly people: { readonly has: (id: string) => boolean };
}

/** Invitations that are called off now, in NIP order. Done again, once they are kept, there are none. */
export function planCallOffs({
  listed,
  people,
  appointments,
  invitations,
  records,
  today,
}: CallOffGround): readonly Omit<Invitation, 'at' | 'by'>[] {
  const [told, recorded] = [lastInvitations(invitations), lastRecords(records)];
  if (!listed?.every(({ employeeId }) => people.has(employeeId) || told.has(employeeId))) return [];
  const standing = new Set(listed.flatMap(({ employeeId, isOff }) => (isOff ? [] : [employeeId])));
  const supervisors = new Map(appointments.map(({ employeeId, supervisorId }) => [employeeId, supervisorId]));
  const edition = 1 + Math.max(0, ...invitations.map((one) => one.edition));
  return [...told.values()]
    .filter(({ employeeId, supervisorId, start, round, calledOff }) => {
      const isOver = start.slice(0, 10) < today || (recorded.get(employeeId)?.round ?? 0) >= round;
      const isOther = (supervisors.get(employeeId) ?? supervisorId) !== supervisorId;
      return !calledOff && !isOver && (isOther || !standing.has(employeeId));
    })
    .sort((a, b) => byText(a.employeeId, b.employeeId))
    .map(({ employeeId, supervisorId, start, minutes, place, round, sequence }) => ({
      ...{ employeeId, supervisorId, start, minutes, place, round, edition },
      sequence: sequence + 1,
      calledOff: true,
      agenda: NO_AGENDA,
    }));
}
