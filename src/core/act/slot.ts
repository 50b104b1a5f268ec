/**
 * Slots: when each supervisor meets each subordinate, so that nobody is in two meetings at once.
 *
 * Pairs are placed from the head of the agency downwards, each at the first time that both have free. A roster is a tree,
 * so this needs no more slots than the busiest person has meetings. Whoever cannot be placed is told, never squeezed in.
 */
import { byText } from '../number.ts';
import { isWorkingDay } from '../plan/holiday.ts';
import type { Policy } from '../plan/policy.ts';
import type { Roster } from '../plan/roster.ts';

/** Two people and when they meet. One meeting a person and period: of an employee with whoever supervises them. */
export interface Appointment {
  readonly employeeId: string;
  readonly supervisorId: string;
  /** A local ISO text to the minute, such as `2026-12-14T09:00`. */
  readonly start: string;
  readonly minutes: number;
  readonly place: string;
}

/** Within which days and hours meetings may be. */
export interface MeetingWindow {
  /** `YYYY-MM-DD`, both included. */
  readonly first: string;
  readonly last: string;
  /** Hours of the day, 0..24. */
  readonly fromHour: number;
  readonly toHour: number;
  readonly minutes: number;
  /** Days beside weekends on which nobody works; where they are left out there are none. */
  readonly holidays?: Pick<ReadonlySet<string>, 'has'>;
}

const NO_HOLIDAYS: ReadonlySet<string> = new Set();

/** Who meets whom. */
export type Pair = Pick<Appointment, 'employeeId' | 'supervisorId'>;

const HOUR = 60;
const DAY = 24 * HOUR;
const MINUTE_MS = 60_000;
const FRIDAY = 5;
/** Breaks of civil servants: an hour at noon, and half an hour more before Friday prayers (Perpres 21/2023). */
const breakOf = (weekday: number): readonly [from: number, to: number] =>
  weekday === FRIDAY ? [11.5 * HOUR, 13 * HOUR] : [12 * HOUR, 13 * HOUR];

/** Minutes since 1970 as if the local text were in UTC: only differences matter. */
const minuteOf = (text: string): number => Date.parse(`${text.length === 10 ? `${text}T00:00` : text}:00Z`) / MINUTE_MS;
const textOf = (minute: number): string => new Date(minute * MINUTE_MS).toISOString().slice(0, 16);

/** The day so many days after another. */
const dayAfter = (day: string, days: number): string => textOf(minuteOf(day) + days * DAY).slice(0, 10);

/** Days that a window has where the policy does not say when it ends. */
const USUAL_DAYS = 14;

/**
 * The window of the policy: what is over is not proposed any more, and without days of its own it begins tomorrow.
 *
 * @param today `YYYY-MM-DD`
 */
export function windowOf(
  policy: Pick<Policy, 'meetingFirstDay' | 'meetingLastDay' | 'meetingFromHour' | 'meetingToHour' | 'meetingMinutes'>,
  today: string,
  holidays: MeetingWindow['holidays'] = NO_HOLIDAYS,
): MeetingWindow {
  const tomorrow = dayAfter(today, 1);
  const first = policy.meetingFirstDay > tomorrow ? policy.meetingFirstDay : tomorrow;
  return {
    first,
    last: policy.meetingLastDay || dayAfter(first, USUAL_DAYS - 1),
    fromHour: policy.meetingFromHour,
    toHour: policy.meetingToHour,
    minutes: policy.meetingMinutes,
    holidays,
  };
}

/** Starts of the slots of one day: back to back, none on a day without work, none across the break or past the end. */
function slotsOfDay(
  day: number,
  { fromHour, toHour, minutes, holidays = NO_HOLIDAYS }: MeetingWindow,
): readonly number[] {
  if (!isWorkingDay(textOf(day).slice(0, 10), holidays)) return [];
  const [breakFrom, breakTo] = breakOf(new Date(day * MINUTE_MS).getUTCDay());
  const slots: number[] = [];
  for (let at = fromHour * HOUR; at + minutes <= toHour * HOUR; ) {
    const isBroken = at < breakTo && at + minutes > breakFrom;
    if (!isBroken) slots.push(day + at);
    at = isBroken ? breakTo : at + minutes;
  }
  return slots;
}

/**
 * All starts of a window, in order, as local ISO texts.
 *
 * @example
 * slotsOf({ first: '2026-12-12', last: '2026-12-14', fromHour: 11, toHour: 14, minutes: 45 }) // => ['2026-12-14T11:00', '2026-12-14T13:00']
 */
export function slotsOf(span: MeetingWindow): readonly string[] {
  const slots: number[] = [];
  for (let day = minuteOf(span.first); day <= minuteOf(span.last); day += DAY) slots.push(...slotsOfDay(day, span));
  return slots.map(textOf);
}

/** How many superiors somebody has above them. */
function depthOf(id: string, supervisors: Roster['supervisors']): number {
  const above = supervisors.get(id);
  return above === undefined ? 0 : 1 + depthOf(above, supervisors);
}

/** Everybody who is rated and has a supervisor, in the order in which they are placed. */
export function pairsOf({ ratees, supervisors }: Pick<Roster, 'ratees' | 'supervisors'>): readonly Pair[] {
  const pairs = ratees.flatMap(({ id }) => {
    const supervisorId = supervisors.get(id);
    return supervisorId === undefined ? [] : [{ employeeId: id, supervisorId, depth: depthOf(id, supervisors) }];
  });
  return pairs
    .sort((a, b) => a.depth - b.depth || byText(a.supervisorId, b.supervisorId) || byText(a.employeeId, b.employeeId))
    .map(({ employeeId, supervisorId }) => ({ employeeId, supervisorId }));
}

type Time = Pick<Appointment, 'start' | 'minutes'>;

/**
 * Whether two times have a moment in common.
 *
 * @example
 * overlaps({ start: '2026-12-14T09:00', minutes: 45 }, { start: '2026-12-14T09:45', minutes: 45 }) // => false
 */
export const overlaps = (left: Time, right: Time): boolean =>
  minuteOf(left.start) < minuteOf(right.start) + right.minutes &&
  minuteOf(right.start) < minuteOf(left.start) + left.minutes;

/** Pairs with their times, and those for whom there is none. */
export interface Proposal {
  readonly appointments: readonly Appointment[];
  readonly unplaced: readonly Pair[];
}

/**
 * Proposes a time for each pair.
 *
 * @param pairs in the order of `pairsOf`
 * @param taken meetings that stand already; their times are kept free for both who are in them
 */
export function proposeMeetings(
  pairs: readonly Pair[],
  taken: readonly Appointment[],
  span: MeetingWindow,
  place: string,
): Proposal {
  const busy = new Map<string, Time[]>();
  const isFree = (id: string, time: Time): boolean => !(busy.get(id) ?? []).some((other) => overlaps(other, time));
  const keep = ({ employeeId, supervisorId, start, minutes }: Appointment): void => {
    for (const id of [employeeId, supervisorId]) busy.set(id, [...(busy.get(id) ?? []), { start, minutes }]);
  };
  taken.forEach(keep);
  const slots = slotsOf(span);
  const appointments: Appointment[] = [];
  const unplaced: Pair[] = [];
  for (const pair of pairs) {
    const { minutes } = span;
    const start = slots.find((slot) =>
      [pair.supervisorId, pair.employeeId].every((id) => isFree(id, { start: slot, minutes })),
    );
    if (start === undefined) unplaced.push(pair);
    else {
      const appointment = { ...pair, start, minutes, place };
      appointments.push(appointment);
      keep(appointment);
    }
  }
  return { appointments, unplaced };
}

/** People who are in two meetings at once, with the later of the two: what HR moves is not proposed but told. */
export function collisions<T extends Appointment>(
  appointments: readonly T[],
): readonly { readonly personId: string; readonly at: T; readonly other: T }[] {
  const sorted = [...appointments].sort((a, b) => byText(a.start, b.start) || byText(a.employeeId, b.employeeId));
  const before = new Map<string, T[]>();
  return sorted.flatMap((one) =>
    [one.supervisorId, one.employeeId].flatMap((personId) => {
      const own = before.get(personId) ?? [];
      const other = own.find((earlier) => overlaps(earlier, one));
      before.set(personId, [...own, one]);
      return other ? [{ personId, at: one, other }] : [];
    }),
  );
}
