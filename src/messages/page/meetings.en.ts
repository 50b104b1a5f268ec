/** Evaluation meetings. In English. */
import type { words as keys } from './meetings.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'meetings.title': 'Evaluation meetings',
  'meetings.about': 'Each supervisor meets each subordinate. Invitations bring a calendar file and an agenda.',
  'meetings.open': 'Look at meetings',
  'meetings.again': 'Look again',
  'meetings.looked': '{dated} {dated|meeting has|meetings have} a date.',
  'meetings.none':
    'No employee has a supervisor yet. Bring in the roster with the supervisors’ NIP in step Prepare, then look again.',
  'meetings.closed': 'As the period stands, meetings can only be looked at.',
  'meetings.figure.told': 'Invited',
  'meetings.waiting':
    'Letters about meetings that still wait in the queue: {letters}; meetings that are not counted as invited for that reason: {meetings}.',
  'meetings.figure.met': 'Have met',
  'meetings.figure.confirmed': 'Confirmed',
  'meetings.figure.absent': 'Did not come',
  'meetings.proposal':
    '{total} {total|person has|people have} no date. The proposals below may be moved in sheet Rapat. Days skipped, by sheet Hari Libur: {skipped}.',
  'meetings.pair': '{employee} with {supervisor}',
  'meetings.unplaced':
    '{total} {total|person finds|people find} no time. Give more days or hours to “Rapat: …” in sheet Kebijakan, then look again.',
  'meetings.alone': 'Without a supervisor, so not invited: {people}.',
  'meetings.unreadable': 'Rows of sheet Rapat that cannot be read and are not invited: {total} (row {rows}).',
  'meetings.collisions': '{count} {count|clash|clashes}: somebody is in two meetings at once. See sheet Masalah.',
  'meetings.propose': 'Write {total} proposed {total|date|dates}',
  'meetings.send': 'Send invitations',
  'meetings.send.warn':
    'Invitations to {invitations} {invitations|meeting|meetings} go to both sides, and {replies} {replies|person is|people are} asked what they say to the notes.',
  'meetings.late':
    'Nobody is invited to {count} {count|meeting|meetings}, because the day is over. Change Tanggal in sheet Rapat.',
  'meetings.free':
    '{count} {count|meeting is|meetings are} on a weekend or holiday and will be invited all the same. Change Tanggal in sheet Rapat where that is wrong.',
  'meetings.free.one': '{name}: {moment} ({holiday})',
  'meetings.late.one': '{name}: {moment}',
  'meetings.send.off': '{callOffs} {callOffs|meeting is|meetings are} called off; both sides are told.',
  'meetings.pull': 'Pull notes and replies',
  'meetings.held': 'Answers held, to decide on below: {held}.',
  'meetings.held.of': 'Held: {role}',
  'meetings.unnoted': 'Meetings past their day without notes of the supervisor: {count}.',
  'meetings.unnoted.open': 'See whose',
  'meetings.missing': 'Notes missing ({total})',
  'meetings.missing.one': '{supervisor}: {meetings} {meetings|meeting|meetings}',
  'meetings.disputed': 'Do not agree ({total})',
  'meetings.print.agendas': 'Print agendas',
  'meetings.print.documents': 'Print evaluation documents',
  'busy.meetings.meetings': 'Reading the meetings…',
  'busy.meetings.proposeDates': 'Writing the proposed dates…',
  'mail.about.meeting-reminder': 'To supervisors whose meeting is over and who have written no notes.',
  'mail.about.meeting-reply-reminder': 'To employees who have said nothing to the notes of their meeting.',
};
