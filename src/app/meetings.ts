/** Evaluation meetings as the workbook says them: read, what was recorded kept at each pull, and shown in the sheet Hasil Rapat. */

import { type ListedMeeting, planCallOffs } from '../core/act/call-off.ts';
import type { LinkedAssignment, NoticeKind } from '../core/act/letter.ts';
import {
  adjustedIn,
  adjustmentProblems,
  type Invitation,
  invitedTooLate,
  type Meeting,
  meetings,
  newRecords,
} from '../core/act/meeting.ts';
import { dayProblems, withPossibleDays } from '../core/act/meeting-day.ts';
import { toldThatItIsOff, toldWhenTheyMeet } from '../core/act/meeting-request.ts';
import { collisions } from '../core/act/slot.ts';
import { holidayNames, isWorkingDay } from '../core/plan/holiday.ts';
import type { Problem } from '../core/problem.ts';
import { timeNow } from '../google/time.ts';
import { say } from '../messages/say.ts';
import { HOLIDAYS, parseHolidays } from '../tables/holidays.ts';
import { MEETING_INVITATIONS, parseMeetingInvitations } from '../tables/meeting-invitations.ts';
import { MEETING_RECORDS, meetingRecordRow, recordsOfPeriod, type SheetRecord } from '../tables/meeting-records.ts';
import { MEETING_RESULTS, MEETING_STATE_WORDS, STANCE_WORDS } from '../tables/meeting-results.ts';
import { listedMeetings, MEETINGS, parseMeetings, type SheetAppointment } from '../tables/meetings.ts';
import { makeGrid, parseRows, type RowOf } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { type InquiriesRead, linkedRequests } from './inquiries.ts';
import { outcomeOf, stanceOf } from './meeting-forms.ts';
import { actionsText } from './meeting-words.ts';
import type { Session } from './session.ts';

/** Everything that is kept of meetings in the period. */
export interface MeetingsKept {
  readonly appointments: readonly SheetAppointment[];
  readonly invitations: readonly Invitation[];
  /** Without the days in them that cannot be. */
  readonly records: readonly SheetRecord[];
  readonly problems: readonly Problem[];
  /** Whose meetings stand in the sheet, whatever else their rows say; undefined where it does not tell. */
  readonly listed: readonly ListedMeeting[] | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function readMeetingsKept({ workbook, cycle }: Session): MeetingsKept {
  const { policy, roster } = cycle;
  const { values, problems } = parseMeetings(workbook.read(MEETINGS), roster);
  const invitations = parseMeetingInvitations(workbook.read(MEETING_INVITATIONS), policy.period);
  const records = recordsOfPeriod(workbook.read(MEETING_RECORDS), policy.period);
  return {
    appointments: values,
    invitations,
    records: records.map(withPossibleDays),
    problems: [...problems, ...dayProblems(records)],
    listed: listedMeetings(workbook.read(MEETINGS)),
    today: timeNow().slice(0, 10),
  };
}

/** Meetings that people were invited to and that HR has called off since, as they would be told now. */
export const callOffsNow = ({ cycle }: Session, kept: MeetingsKept): ReturnType<typeof planCallOffs> =>
  planCallOffs({ ...kept, people: cycle.roster.people });

/** Who is told when they meet, or that they do not, as letters are planned from. */
export function toldOfMeetings(session: Session, notice: NoticeKind): readonly LinkedAssignment[] {
  const { invitations, records } = readMeetingsKept(session);
  return notice === 'appointment' ? toldWhenTheyMeet(invitations, records) : toldThatItIsOff(invitations);
}

/** Everybody's meeting as it stands, by what was answered. */
export function readMeetings(
  session: Session,
  { collected }: Pick<InquiriesRead, 'collected'>,
  kept = readMeetingsKept(session),
): readonly Meeting[] {
  return meetings({ ...kept, roster: session.cycle.roster }, collected.responses, stanceOf);
}

/** Adds what supervisors say now to what was recorded. */
export function keepMeetingRecords(session: Session, { collected }: Pick<InquiriesRead, 'collected'>): void {
  const { workbook, cycle } = session;
  // As they were written: a day that cannot be is no other version.
  const records = recordsOfPeriod(workbook.read(MEETING_RECORDS), cycle.policy.period);
  workbook.append(
    MEETING_RECORDS,
    newRecords(collected.responses, records, outcomeOf).map((record) => meetingRecordRow(record, cycle.policy.period)),
  );
}

/** What is wrong with rows of Rapat that give no appointment: nobody is invited to those. */
export function unreadableRows({ appointments, problems }: MeetingsKept): readonly Problem[] {
  const read = new Set(appointments.map(({ row }) => row));
  return problems.filter(({ table, row }) => table === MEETINGS.key && row > 1 && !read.has(row));
}

/** Names of holidays by their day. */
export const daysOff = ({ workbook }: Pick<Session, 'workbook'>): ReadonlyMap<string, string> =>
  holidayNames(parseHolidays(workbook.read(HOLIDAYS)).values);

/** What is wrong with holidays, with dates that stand in Rapat, and with days and adjusted ratings that were recorded. */
export function meetingProblems(session: Session): readonly Problem[] {
  const kept = readMeetingsKept(session);
  const { appointments, records, problems } = kept;
  const { people } = session.cycle.roster;
  const holidays = parseHolidays(session.workbook.read(HOLIDAYS));
  const names = holidayNames(holidays.values);
  const free = appointments.flatMap(({ start, row }): readonly Problem[] => {
    const day = start.slice(0, 10);
    const received = `${day} ${names.get(day) ?? ''}`.trim();
    const details = names.has(day) ? {} : { weekend: 'true' };
    return isWorkingDay(day, names)
      ? []
      : [{ code: 'meeting-on-holiday', table: MEETINGS.key, row, column: 'day', received, details }];
  });
  const late = invitedTooLate(kept).flatMap(({ employeeId, start }): readonly Problem[] => {
    const row = appointments.find((one) => one.employeeId === employeeId)?.row ?? 1;
    return [{ code: 'meeting-day-past', table: MEETINGS.key, row, column: 'day', received: start.slice(0, 10) }];
  });
  const collided = collisions(appointments).map(
    ({ personId, at, other }): Problem => ({
      code: 'meeting-collides',
      table: MEETINGS.key,
      row: at.row,
      column: 'time',
      received: at.start.replace('T', ' '),
      details: { name: people.get(personId)?.name ?? personId, other: other.start.replace('T', ' ') },
    }),
  );
  return [...holidays.problems, ...problems, ...free, ...late, ...collided, ...adjustmentProblems(records)];
}

/** Writes the sheet Hasil Rapat anew. */
export function showMeetings(session: Session, read: Pick<InquiriesRead, 'collected'>): void {
  const { workbook } = session;
  const finals = new Map(parseRows(RATINGS, workbook.read(RATINGS)).map(({ id, final }) => [id, final]));
  const linksOf = (kind: 'meeting' | 'meeting-reply') =>
    new Map(linkedRequests(session, kind).map(({ rateeId, link }) => [rateeId, link]));
  const links = { supervisor: linksOf('meeting'), employee: linksOf('meeting-reply') };
  workbook.write(
    MEETING_RESULTS,
    makeGrid(
      MEETING_RESULTS,
      readMeetings(session, read).map((meeting) => ({
        ...resultRow(session, meeting),
        final: finals.get(meeting.employeeId),
        supervisorLink: links.supervisor.get(meeting.employeeId) ?? '',
        employeeLink: links.employee.get(meeting.employeeId) ?? '',
      })),
    ),
  );
}

function resultRow(
  { cycle }: Session,
  { employeeId, supervisorId, state, appointment, invitation, record, reply }: Meeting,
): Omit<RowOf<typeof MEETING_RESULTS>, 'final' | 'supervisorLink' | 'employeeLink'> {
  const { people } = cycle.roster;
  const { language } = cycle.policy;
  const adjusted = adjustedIn(record);
  return {
    id: employeeId,
    name: people.get(employeeId)?.name ?? '',
    unit: people.get(employeeId)?.unit ?? '',
    supervisor: people.get(supervisorId)?.name ?? '',
    state: MEETING_STATE_WORDS[state],
    start: (invitation ?? appointment)?.start ?? '',
    heldOn: record?.heldOn ?? '',
    notes: record?.notes ?? '',
    actions: actionsText(language, record?.actions ?? []),
    adjusted: adjusted?.value,
    reason: adjusted?.reason ?? '',
    stance: reply ? STANCE_WORDS[reply.stance] : '',
    comment: reply?.comment ?? '',
    repliedAt: reply?.at ?? '',
    assurance: record?.byCodeAlone || reply?.byCodeAlone ? say(language, 'inquiry.code-alone') : '',
  };
}
