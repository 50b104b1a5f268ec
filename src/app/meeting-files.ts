/** The calendar file that goes with a letter which invites to meetings. */
import { type CalendarEvent, calendarFile } from '../core/act/calendar-file.ts';
import { type Invitation, lastInvitations } from '../core/act/meeting.ts';
import { fingerprintOf } from '../core/canonical.ts';
import type { MailFile } from '../google/mail.ts';
import { agencyInstant } from '../google/time.ts';
import { say } from '../messages/say.ts';
import { MEETING_INVITATIONS, parseMeetingInvitations } from '../tables/meeting-invitations.ts';
import type { LetterAbout } from './letter-text.ts';
import type { Session } from './session.ts';

/** Digits of the fingerprint that make a UID: enough that no two meetings have one, and no NIP stands in it. */
const UID_DIGITS = 32;

function eventOf({ workbook, cycle }: Session, invitation: Invitation): CalendarEvent {
  const { policy, roster } = cycle;
  const { employeeId, supervisorId, start, minutes, sequence, at, by, place } = invitation;
  const nameOf = (id: string): string => roster.people.get(id)?.name ?? id;
  const begin = agencyInstant(`${start}:00`);
  const uid = fingerprintOf({ workbook: workbook.id, period: policy.period, employeeId }).slice(0, UID_DIGITS);
  return {
    uid: `${uid}@teladan`,
    sequence,
    place,
    stamp: agencyInstant(at).toISOString(),
    start: begin.toISOString(),
    end: new Date(begin.getTime() + minutes * 60_000).toISOString(),
    summary: say(policy.language, 'meeting.summary', {
      period: String(policy.period),
      employee: nameOf(employeeId),
      supervisor: nameOf(supervisorId),
    }),
    organizer: by,
  };
}

/** Files of letters: those that invite bring their meetings along; invitations are read for the first of them. */
export function meetingFiles(session: Session): (letter: LetterAbout) => readonly MailFile[] {
  let told: ReadonlyMap<string, Invitation> | undefined;
  return ({ kind, links }) => {
    if (kind !== 'meeting' && kind !== 'appointment') return [];
    const { workbook, cycle } = session;
    told ??= lastInvitations(parseMeetingInvitations(workbook.read(MEETING_INVITATIONS), cycle.policy.period));
    const own = links.flatMap(({ rateeId }) => told?.get(rateeId) ?? []);
    const text = calendarFile(own.map((invitation) => eventOf(session, invitation)));
    return [{ name: 'rapat.ics', type: 'text/calendar', text }];
  };
}
