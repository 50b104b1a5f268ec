/**
 * Schedules: when a clock trigger is due. Google picks a moment within what was asked for and keeps to it; here the
 * world's seed picks it.
 */
import { nextInteger, type Source } from './random.ts';
import type { ScheduleState } from './state.ts';
import { instantOf, wallAt } from './zone.ts';

export const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** `nearMinute` is met within this much. */
const NEAR_MINUTES = 15;

/** Fills in what the script left open. */
export function settled(asked: ScheduleState, source: Source): ScheduleState {
  const { hour, minute } = asked;
  return {
    ...asked,
    hour: hour ?? nextInteger(source, 0, 24),
    minute:
      minute === null ? nextInteger(source, 0, 60) : minute + nextInteger(source, -NEAR_MINUTES, NEAR_MINUTES + 1),
  };
}

/** The first moment after `now`. */
export function firstDue(schedule: ScheduleState, now: number): number {
  if (schedule.at !== null) return Math.max(schedule.at, now);
  if (schedule.every === 'hours') {
    return now + (schedule.count - 1) * HOUR_MS + Math.max(1, schedule.minute ?? 0) * MINUTE_MS;
  }
  let day = -1;
  let due: number;
  do {
    day += 1;
    due = instantOnDay(schedule, now, day);
  } while (due <= now || !isItsDay(schedule, due));
  return due;
}

/** The moment after it was due; null where it is due only once. */
export function nextDue(schedule: ScheduleState, due: number): number | null {
  switch (schedule.every) {
    case 'once':
      return null;
    case 'hours':
      return due + schedule.count * HOUR_MS;
    case 'days':
      return instantOnDay(schedule, hourOf(schedule, due), schedule.count);
    case 'weeks':
      return instantOnDay(schedule, hourOf(schedule, due), schedule.count * 7);
    case 'month':
      return firstDue(schedule, due);
  }
}

/** The chosen time of day, so many days after the day of `from`. */
function instantOnDay({ hour, minute, timeZone }: ScheduleState, from: number, days: number): number {
  const { year, month, day } = wallAt(from, timeZone);
  const midnight = instantOf({ year, month, day: day + days, hour: hour ?? 0, minute: 0, second: 0 }, timeZone);
  return midnight + (minute ?? 0) * MINUTE_MS;
}

/** The full hour that it belongs to: some minutes early or late may be another day. */
const hourOf = ({ minute }: ScheduleState, due: number): number => due - (minute ?? 0) * MINUTE_MS;

function isItsDay(schedule: ScheduleState, due: number): boolean {
  const { weekday, monthDay, timeZone } = schedule;
  const { year, month, day } = wallAt(hourOf(schedule, due), timeZone);
  if (weekday !== null) return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
  return monthDay === null || day === monthDay;
}
