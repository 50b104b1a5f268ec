/**
 * Script.ClockTriggerBuilder: when a clock is to strike.
 *
 * Refuses hours, minutes and days that do not exist, a clock that was never told when, and one that would strike more
 * often than once an hour, as add-ons may not.
 */
import { enumOf, expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { Refusal } from './refusal.ts';
import { HOUR_MS, settled } from './schedule.ts';
import { SCOPES } from './scope.ts';
import type { ScheduleState } from './state.ts';
import { install } from './trigger.ts';
import { isZone } from './zone.ts';

type Trigger = GoogleAppsScript.Script.Trigger;
type GoogleClock = GoogleAppsScript.Script.ClockTriggerBuilder;

type ClockMember =
  | 'after'
  | 'at'
  | 'atHour'
  | 'nearMinute'
  | 'everyHours'
  | 'everyDays'
  | 'everyWeeks'
  | 'everyMinutes'
  | 'onWeekDay'
  | 'onMonthDay'
  | 'inTimezone'
  | 'create';

const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
export const WEEK_DAY = enumOf('Base.Weekday', DAYS);

const CLOCK = service<ClockMember>({
  name: 'Script.ClockTriggerBuilder',
  scopes: SCOPES.triggers,
  members: {
    ...same(['after', 'atHour', 'nearMinute', 'everyHours', 'everyDays', 'everyWeeks', 'everyMinutes', 'onMonthDay'], {
      takes: [['integer']],
    }),
    at: { takes: [['Date']] },
    onWeekDay: { takes: [['Base.Weekday']] },
    inTimezone: { takes: [['String']] },
    create: { takes: [[]] },
  },
});

/** Once an hour is the most; Google lets a clock repeat after these many hours. */
const HOURS: readonly number[] = [1, 2, 4, 6, 8, 12];

class ClockService implements Pick<GoogleClock, ClockMember> {
  readonly #host: Host;
  readonly #functionName: string;
  #every: ScheduleState['every'] | null = null;
  #parts: Omit<ScheduleState, 'every'>;

  constructor(host: Host, functionName: string) {
    this.#host = host;
    this.#functionName = functionName;
    const { timeZone } = host;
    this.#parts = { count: 1, hour: null, minute: null, weekday: null, monthDay: null, timeZone, at: null };
  }

  after(durationMilliseconds: number): GoogleClock {
    return this.#set({ at: this.#host.world.state.clock + durationMilliseconds }, 'once');
  }

  at(date: GoogleAppsScript.Base.Date): GoogleClock {
    return this.#set({ at: date.getTime() }, 'once');
  }

  atHour(hour: number): GoogleClock {
    return this.#set({ hour: within(hour, 0, 23, 'atHour') });
  }

  nearMinute(minute: number): GoogleClock {
    return this.#set({ minute: within(minute, 0, 59, 'nearMinute') });
  }

  everyMinutes(_: number): GoogleClock {
    throw new Refusal(TOO_OFTEN);
  }

  everyHours(count: number): GoogleClock {
    if (!HOURS.includes(count)) throw new Refusal(`The value you passed to everyHours was invalid: ${count}`);
    return this.#set({ count }, 'hours');
  }

  everyDays(count: number): GoogleClock {
    return this.#set({ count: within(count, 1, 365, 'everyDays') }, 'days');
  }

  everyWeeks(count: number): GoogleClock {
    return this.#set({ count: within(count, 1, 52, 'everyWeeks') }, 'weeks');
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): GoogleClock {
    const weekday = DAYS.findIndex((name) => (day as unknown) === WEEK_DAY[name]);
    return this.#set({ weekday }, 'weeks');
  }

  onMonthDay(day: number): GoogleClock {
    return this.#set({ monthDay: within(day, 1, 31, 'onMonthDay') }, 'month');
  }

  inTimezone(timeZone: string): GoogleClock {
    if (!isZone(timeZone)) throw new Refusal(`Invalid argument: ${timeZone}`);
    return this.#set({ timeZone });
  }

  create(): Trigger {
    if (this.#every === null) throw new Refusal('The clock was not told how often it runs.');
    const { world } = this.#host;
    const soonest = world.state.clock + HOUR_MS;
    if (this.#parts.at !== null && this.#parts.at < soonest) throw new Refusal(TOO_OFTEN);
    const schedule = settled({ ...this.#parts, every: this.#every }, world.state);
    return install(this.#host, this.#functionName, 'CLOCK', schedule);
  }

  #set(parts: Partial<ScheduleState>, every = this.#every): GoogleClock {
    this.#parts = { ...this.#parts, ...parts };
    this.#every = every;
    return expose<GoogleClock, ClockMember>(this.#host, CLOCK, this);
  }
}

const TOO_OFTEN = 'A time-based trigger of an add-on can run at most once per hour.';

function within(value: number, low: number, high: number, method: string): number {
  if (value < low || value > high) throw new Refusal(`The value you passed to ${method} was invalid: ${value}`);
  return value;
}

export const exposeClock = (host: Host, functionName: string): GoogleClock =>
  expose<GoogleClock, ClockMember>(host, CLOCK, new ClockService(host, functionName));
