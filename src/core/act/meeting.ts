/**
 * The evaluation meeting (rapat evaluasi, dialog kinerja): who was invited to when, what was recorded of it, and what the
 * employee says to that.
 *
 * What somebody was told is an invitation, kept: another time makes another, with a higher sequence. What the supervisor
 * answers is a record, kept: a changed answer makes another version, which the employee is asked about anew. An adjusted
 * rating counts only with a reason, stands beside the computed one, and never takes its place.
 */
import { fingerprintOf } from '../canonical.ts';
import type { Response } from '../measure/response.ts';
import { byText, groupBy } from '../number.ts';
import { parseDay } from '../plan/day.ts';
import type { Roster } from '../plan/roster.ts';
import type { Problem } from '../problem.ts';
import type { InquiryKind } from '../types.ts';
import type { Agenda, AgreedAction } from './agenda.ts';
import type { Appointment } from './slot.ts';

/** What two people were told of their meeting. */
export interface Invitation extends Appointment {
  /** For which time they try to meet: one more whenever they did not. */
  readonly round: number;
  /** How often its time was told before, for calendars; 0 begins another meeting than the one before. */
  readonly sequence: number;
  /** Invitations that were told together; the first of a period are 1. */
  readonly edition: number;
  /** A local ISO text, and the address of whoever invited. */
  readonly at: string;
  readonly by: string;
  readonly agenda: Agenda;
  /** Whether what was told is that it does not take place. */
  readonly calledOff?: true;
}

/** What became of a meeting: held, the other side did not come, or put off. */
export const OUTCOMES = ['held', 'absent', 'postponed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a supervisor says of one meeting. */
export interface MeetingRecord {
  readonly employeeId: string;
  readonly supervisorId: string;
  readonly round: number;
  /** The first of an employee in a period is 1. */
  readonly version: number;
  /** When it was sent, as a local ISO text. */
  readonly at: string;
  readonly outcome: Outcome;
  /** `YYYY-MM-DD`; `''` where no day was named. */
  readonly heldOn: string;
  readonly notes: string;
  readonly actions: readonly AgreedAction[];
  /** As typed: whether it counts is for `adjustmentOf` to say. */
  readonly adjusted: string;
  readonly reason: string;
  readonly byCodeAlone: boolean;
}

/** Keys of the fields that the inquiries ask. */
export const MEETING_FIELDS = {
  outcome: 'outcome',
  heldOn: 'held-on',
  notes: 'notes',
  actions: [1, 2, 3].map((number) => ({ what: `action-${number}`, due: `due-${number}` })),
  adjusted: 'adjusted',
  reason: 'reason',
} as const;
export const REPLY_FIELDS = { stance: 'stance', comment: 'comment' } as const;

/** What an employee may say to a record. */
export const STANCES = ['confirms', 'disputes'] as const;
export type Stance = (typeof STANCES)[number];

/** What an employee says to one version of a record. */
export interface Reply {
  readonly stance: Stance;
  readonly comment: string;
  readonly at: string;
  readonly byCodeAlone: boolean;
}

/**
 * How far a meeting is. `unscheduled`: it has no date; `proposed`: nobody was told; `moved`: its date is not the one that was
 * told; `called-off`: both were told that it is not; `invited`: it is to come; `awaited`: its day is over and nothing is recorded; `recorded`: held, and the employee has
 * said nothing yet.
 */
export const MEETING_STATES = [
  'unscheduled',
  'proposed',
  'moved',
  'called-off',
  'invited',
  'awaited',
  'postponed',
  'absent',
  'recorded',
  'confirmed',
  'disputed',
] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** Whom each state waits for. */
export const WAITS_FOR: Readonly<Record<MeetingState, 'hr' | 'day' | 'supervisor' | 'employee' | 'nobody'>> = {
  unscheduled: 'hr',
  proposed: 'hr',
  moved: 'hr',
  'called-off': 'hr',
  invited: 'day',
  awaited: 'supervisor',
  postponed: 'hr',
  absent: 'hr',
  recorded: 'employee',
  confirmed: 'nobody',
  disputed: 'hr',
};

const isSame = (left: Appointment, right: Appointment): boolean =>
  left.supervisorId === right.supervisorId &&
  left.start === right.start &&
  left.minutes === right.minutes &&
  left.place === right.place;

/** The last of each employee, by a number that grows. */
function lastOf<T extends { readonly employeeId: string }>(
  all: readonly T[],
  numberOf: (one: T) => number,
): ReadonlyMap<string, T> {
  const last = new Map<string, T>();
  for (const one of all) {
    const known = last.get(one.employeeId);
    if (!known || numberOf(one) >= numberOf(known)) last.set(one.employeeId, one);
  }
  return last;
}

export const lastInvitations = (all: readonly Invitation[]): ReadonlyMap<string, Invitation> =>
  lastOf(all, ({ edition }) => edition);
export const lastRecords = (all: readonly MeetingRecord[]): ReadonlyMap<string, MeetingRecord> =>
  lastOf(all, ({ version }) => version);

/** What a meeting comes to, from everything that is kept of it. */
export interface MeetingGround {
  readonly roster: Roster;
  /** As HR has it now. */
  readonly appointments: readonly Appointment[];
  readonly invitations: readonly Invitation[];
  readonly records: readonly MeetingRecord[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Whether an appointment is for a day after the meeting that was held: then it is another meeting, such as the next talk. */
const isNext = ({ start }: Appointment, { heldOn }: MeetingRecord, { start: before }: Invitation): boolean =>
  start.slice(0, 10) > (heldOn > before.slice(0, 10) ? heldOn : before.slice(0, 10));

/**
 * Who is to be told of a meeting now: whoever was not told of it as it stands. One that was held is over, whatever its
 * date is set to, unless it is set to a later day. That is another meeting to calendars, and so is one under another
 * supervisor. Nobody is told of a day that is over: `invitedTooLate` names those.
 */
export const planInvitations = (ground: InvitationGround): readonly PlannedInvitation[] =>
  untold(ground).filter((one) => !isDayOver(one, ground.today));

/** Who would be told of a meeting, were its day not over. */
export const invitedTooLate = (ground: InvitationGround): readonly PlannedInvitation[] =>
  untold(ground).filter((one) => isDayOver(one, ground.today));

type InvitationGround = Pick<MeetingGround, 'appointments' | 'invitations' | 'records' | 'today'>;
type PlannedInvitation = Omit<Invitation, 'at' | 'by' | 'agenda'>;

/** Meetings that nobody was told of as they stand, whenever they are. */
function untold({ appointments, invitations, records }: Omit<InvitationGround, 'today'>): readonly PlannedInvitation[] {
  const [told, recorded] = [lastInvitations(invitations), lastRecords(records)];
  const edition = 1 + Math.max(0, ...invitations.map((one) => one.edition));
  return [...appointments]
    .sort((a, b) => byText(a.employeeId, b.employeeId))
    .flatMap(({ employeeId, supervisorId, start, minutes, place }) => {
      const appointment = { employeeId, supervisorId, start, minutes, place };
      const before = told.get(employeeId);
      const record = recorded.get(employeeId);
      if (!before) return [{ ...appointment, round: 1, sequence: 0, edition }];
      const isHeld = record?.outcome === 'held' && record.round >= before.round;
      const isTold = isSame(before, appointment) && !before.calledOff;
      if (isTold || (isHeld && !isNext(appointment, record, before))) return [];
      const isOther = before.supervisorId !== supervisorId;
      const round = before.round + (record?.round === before.round || isOther ? 1 : 0);
      const sequence = isHeld || isOther ? 0 : before.sequence + 1;
      return [{ ...appointment, round, sequence, edition }];
    });
}

/** One person's meeting as it stands. */
export interface Meeting {
  readonly employeeId: string;
  readonly supervisorId: string;
  readonly state: MeetingState;
  readonly appointment: Appointment | undefined;
  readonly invitation: Invitation | undefined;
  readonly record: MeetingRecord | undefined;
  readonly reply: Reply | undefined;
}

/** Whether the day of a meeting is over. @param start a local ISO text @param today `YYYY-MM-DD` */
export const isDayOver = ({ start }: Pick<Appointment, 'start'>, today: string): boolean => today > start.slice(0, 10);

function stateOf(
  { appointment, invitation, record, reply }: Omit<Meeting, 'state' | 'employeeId' | 'supervisorId'>,
  today: string,
): MeetingState {
  const isNewer = record !== undefined && invitation !== undefined && invitation.round > record.round;
  if (record?.outcome === 'held' && !isNewer) {
    if (appointment && invitation && isNext(appointment, record, invitation)) return 'moved';
    return reply ? ({ confirms: 'confirmed', disputes: 'disputed' } as const)[reply.stance] : 'recorded';
  }
  if (!invitation) return appointment ? 'proposed' : 'unscheduled';
  if (invitation.calledOff) return appointment ? 'proposed' : 'called-off';
  if (appointment && !isSame(appointment, invitation)) return 'moved';
  if (record && record.outcome !== 'held' && record.round === invitation.round) return record.outcome;
  return isDayOver(invitation, today) ? 'awaited' : 'invited';
}

/**
 * Everybody's meeting, in NIP order: who is rated and has a supervisor, or has met one.
 *
 * @param responses accepted answers to both inquiries
 * @param stanceOf what a chosen label means; undefined for one that means nothing
 */
export function meetings(
  ground: MeetingGround,
  responses: readonly Response<InquiryKind, string>[],
  stanceOf: (label: string) => Stance | undefined,
): readonly Meeting[] {
  const appointments = new Map(ground.appointments.map((one) => [one.employeeId, one]));
  const [told, recorded] = [lastInvitations(ground.invitations), lastRecords(ground.records)];
  return ground.roster.ratees.flatMap(({ id }) => {
    const [invitation, record] = [told.get(id), recorded.get(id)];
    const supervisorId =
      record?.outcome === 'held' ? record.supervisorId : (ground.roster.supervisors.get(id) ?? record?.supervisorId);
    if (supervisorId === undefined) return [];
    const reply = record && replyTo(record, responses, stanceOf);
    const facts = { appointment: appointments.get(id), invitation, record, reply };
    return [{ employeeId: id, supervisorId, ...facts, state: stateOf(facts, ground.today) }];
  });
}

function replyTo(
  { employeeId, version }: MeetingRecord,
  responses: readonly Response<InquiryKind, string>[],
  stanceOf: (label: string) => Stance | undefined,
): Reply | undefined {
  const answer = responses.find(
    ({ role, rateeId, round }) => role === 'meeting-reply' && rateeId === employeeId && round === version,
  );
  const stance = stanceOf(answer?.answers.get(REPLY_FIELDS.stance) ?? '');
  if (!answer || !stance) return undefined;
  const comment = (answer.answers.get(REPLY_FIELDS.comment) ?? '').trim();
  return { stance, comment, at: answer.time, byCodeAlone: answer.byCodeAlone === true };
}

/** What tells what one version says from every other. */
const saidIn = (record: MeetingRecord): string => {
  const { employeeId, supervisorId, round, outcome, heldOn, notes, actions, adjusted, reason, byCodeAlone } = record;
  const said = { employeeId, supervisorId, round, outcome, heldOn, notes, actions, adjusted, reason, byCodeAlone };
  return fingerprintOf(said);
};

/** An answer as a record; undefined where it does not say what became of the meeting. */
function recordOf(
  { raterId, rateeId, round = 1, time, answers, byCodeAlone }: Response<InquiryKind, string>,
  outcomeOf: (label: string) => Outcome | undefined,
): Omit<MeetingRecord, 'version'> | undefined {
  const said = (key: string): string => (answers.get(key) ?? '').trim();
  const outcome = outcomeOf(said(MEETING_FIELDS.outcome));
  if (!outcome) return undefined;
  return {
    employeeId: rateeId,
    supervisorId: raterId,
    round,
    at: time,
    outcome,
    heldOn: parseDay(said(MEETING_FIELDS.heldOn)) ?? '',
    notes: said(MEETING_FIELDS.notes),
    actions: MEETING_FIELDS.actions
      .map(({ what, due }) => ({ what: said(what), due: parseDay(said(due)) ?? '' }))
      .filter(({ what }) => what !== ''),
    adjusted: said(MEETING_FIELDS.adjusted),
    reason: said(MEETING_FIELDS.reason),
    byCodeAlone: byCodeAlone === true,
  };
}

/**
 * Records that are new: what a supervisor says now and the last version of it does not. Of several rounds the last counts.
 * Done again with the same answers, there are none.
 */
export function newRecords(
  responses: readonly Response<InquiryKind, string>[],
  records: readonly MeetingRecord[],
  outcomeOf: (label: string) => Outcome | undefined,
): readonly MeetingRecord[] {
  const last = lastRecords(records);
  const asked = responses.filter(({ role }) => role === 'meeting');
  return [...groupBy(asked, ({ rateeId }) => rateeId)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([id, own]) => {
      const said = own.flatMap((answer) => recordOf(answer, outcomeOf) ?? []).sort((a, b) => a.round - b.round);
      const latest = said[said.length - 1];
      const before = last.get(id);
      // What was said of an earlier try says nothing about the last.
      if (!latest || (before && latest.round < before.round)) return [];
      const record = { ...latest, version: (before?.version ?? 0) + 1 };
      return before && saidIn(before) === saidIn(record) ? [] : [record];
    });
}

/** Whether somebody is asked what they say to a record: not to a meeting that was only put off. */
export const isReplyAsked = ({ outcome }: MeetingRecord): boolean => outcome !== 'postponed';

/** The rating as the supervisor would have it. It counts with a reason only, and then beside the computed one. */
export type Adjustment =
  | { readonly kind: 'none' }
  | { readonly kind: 'adjusted'; readonly value: number; readonly reason: string }
  | { readonly kind: 'refused'; readonly why: 'adjustment-unreasoned' | 'adjustment-invalid' };

const HIGHEST = 120;

/**
 * What a record's adjusted rating comes to.
 *
 * @example
 * adjustmentOf({ adjusted: '95,5', reason: 'Tugas tambahan', outcome: 'held' }) // => { kind: 'adjusted', value: 95.5, reason: 'Tugas tambahan' }
 * adjustmentOf({ adjusted: '95', reason: '', outcome: 'held' }) // => { kind: 'refused', why: 'adjustment-unreasoned' }
 */
export function adjustmentOf({
  adjusted,
  reason,
  outcome,
}: Pick<MeetingRecord, 'adjusted' | 'reason' | 'outcome'>): Adjustment {
  if (adjusted === '' || outcome === 'postponed') return { kind: 'none' };
  const value = /^\d+([.,]\d+)?$/.test(adjusted) ? Number(adjusted.replace(',', '.')) : Number.NaN;
  if (!(value <= HIGHEST)) return { kind: 'refused', why: 'adjustment-invalid' };
  return reason === '' ? { kind: 'refused', why: 'adjustment-unreasoned' } : { kind: 'adjusted', value, reason };
}

/** The adjusted rating of a record, where it counts. */
export function adjustedIn(
  record: MeetingRecord | undefined,
): { readonly value: number; readonly reason: string } | undefined {
  const adjustment = record && adjustmentOf(record);
  return adjustment?.kind === 'adjusted' ? adjustment : undefined;
}

/** Adjusted ratings that do not count, told at the row of their record. */
export const adjustmentProblems = (
  records: readonly (MeetingRecord & { readonly row: number })[],
): readonly Problem[] =>
  [...lastRecords(records).values()].flatMap((last) => {
    const row = records.find((one) => one.employeeId === last.employeeId && one.version === last.version)?.row ?? 1;
    const adjustment = adjustmentOf(last);
    return adjustment.kind === 'refused'
      ? [{ code: adjustment.why, table: 'meeting-records', row, column: 'adjusted', received: last.adjusted }]
      : [];
  });

/** What was agreed in the last meeting that was held, of any period: by employee. */
export function openActions(
  records: readonly (MeetingRecord & { readonly period: number })[],
): ReadonlyMap<string, readonly AgreedAction[]> {
  const held = records.filter(({ outcome }) => outcome === 'held');
  const last = lastOf(held, ({ period, version }) => period * 10_000 + version);
  return new Map([...last].map(([id, { actions }]) => [id, actions]));
}
