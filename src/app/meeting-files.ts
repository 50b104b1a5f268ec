/** The calendar files that go with letters about meetings: what is new in one, each that moved or is off in its own. */
import { type CalendarEvent, type CalendarMethod, calendarFile } from '../core/act/calendar-file.ts';
import type { LetterKind } from '../core/act/letter.ts';
import type { Invitation } from '../core/act/meeting.ts';
import { type MeetingTold, meetingsByTry, tryKey } from '../core/act/meeting-told.ts';
import { fingerprintOf } from '../core/canonical.ts';
import type { MailFile } from '../google/mail.ts';
import { instantOf } from '../google/time.ts';
import { say } from '../messages/say.ts';
import { MEETING_INVITATIONS, parseMeetingInvitations } from '../tables/meeting-invitations.ts';
import type { LetterAbout } from './letter-text.ts';
import type { Session } from './session.ts';

/** Digits of the fingerprint that make a UID: enough that no two meetings have one, and no NIP stands in it. */
const UID_DIGITS = 32;

/** What was told in the period. */
const readTold = ({ workbook, cycle }: Session): ReadonlyMap<string, MeetingTold> =>
  meetingsByTry(parseMeetingInvitations(workbook.read(MEETING_INVITATIONS), cycle.policy.period));

function eventOf({ workbook, cycle }: Session, { last: invitation, since, organizer }: MeetingTold): CalendarEvent {
  const { policy, roster } = cycle;
  const { employeeId, supervisorId, start, minutes, sequence, at, place } = invitation;
  const nameOf = (id: string): string => roster.people.get(id)?.name ?? id;
  const begin = instantOf(`${start}:00`);
  const which = { workbook: workbook.id, period: policy.period, employeeId, since };
  const uid = fingerprintOf(which).slice(0, UID_DIGITS);
  return {
    uid: `${uid}@teladan`,
    sequence,
    place,
    stamp: instantOf(at).toISOString(),
    start: begin.toISOString(),
    end: new Date(begin.getTime() + minutes * 60_000).toISOString(),
    summary: say(policy.language, 'meeting.summary', {
      period: String(policy.period),
      employee: nameOf(employeeId),
      supervisor: nameOf(supervisorId),
    }),
    organizer,
    attendees: [supervisorId, employeeId].flatMap((id) => roster.people.get(id)?.email || []),
  };
}

/** How a meeting is told to calendars. One that has no organizer there can only be published anew. */
function methodOf({ calledOff, sequence }: Invitation, { organizer }: CalendarEvent): CalendarMethod {
  if (organizer === '') return 'PUBLISH';
  return calledOff ? 'CANCEL' : sequence > 0 ? 'REQUEST' : 'PUBLISH';
}

const fileOf = (name: string, method: CalendarMethod, events: readonly CalendarEvent[]): MailFile => ({
  name: `${name}.ics`,
  type: 'text/calendar',
  text: calendarFile(method, events),
});

const CHANGE_NAMES = { REQUEST: 'rapat-pindah', CANCEL: 'rapat-batal' } as const;

/** The files of some meetings. A meeting that is off is never published: it would stand in calendars again. */
function filesFor(session: Session, own: readonly MeetingTold[]): readonly MailFile[] {
  const all = own.map((meeting) => {
    const event = eventOf(session, meeting);
    return { event, method: methodOf(meeting.last, event), isOff: meeting.last.calledOff === true };
  });
  const fresh = all.filter(({ method, isOff }) => method === 'PUBLISH' && !isOff).map(({ event }) => event);
  const changed = all.flatMap(({ event, method }) => (method === 'PUBLISH' ? [] : [{ event, method }]));
  return [
    ...(fresh.length > 0 ? [fileOf('rapat', 'PUBLISH', fresh)] : []),
    ...changed.map(({ event, method }, index) => fileOf(`${CHANGE_NAMES[method]}-${index + 1}`, method, [event])),
  ];
}

const WITH_FILES: readonly LetterKind[] = ['meeting', 'appointment', 'cancellation'];

/** Files of letters: those about meetings bring them along; invitations are read for the first of them. */
export function meetingFiles(session: Session): (letter: LetterAbout) => readonly MailFile[] {
  let read: ReadonlyMap<string, MeetingTold> | undefined;
  return ({ kind, links }) => {
    if (!WITH_FILES.includes(kind)) return [];
    read ??= readTold(session);
    const told = read;
    const own = links.flatMap(({ rateeId, round }) => told.get(tryKey(rateeId, round)) ?? []);
    return filesFor(session, own);
  };
}
