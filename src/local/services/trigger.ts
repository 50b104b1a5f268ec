/**
 * Script.Trigger and its builders: what runs without anybody clicking, and as whom.
 *
 * Keeps the rules of add-ons: one trigger of each type per person and document, only for the open workbook, and clocks at
 * most hourly. Refuses hours, minutes and days that do not exist, and a clock that was never told when.
 */
import { enumOf, expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { nextInteger } from './random.ts';
import { Refusal } from './refusal.ts';
import { firstDue, HOUR_MS, settled } from './schedule.ts';
import { SCOPES } from './scope.ts';
import { EVENT_TYPES, type EventType, type ScheduleState, type TriggerState } from './state.ts';
import { wallAt } from './zone.ts';

type Google = GoogleAppsScript.Script.Trigger;
type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleClock = GoogleAppsScript.Script.ClockTriggerBuilder;
type GoogleSheets = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Member = 'getUniqueId' | 'getHandlerFunction' | 'getEventType' | 'getTriggerSource' | 'getTriggerSourceId';
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
type SheetsMember = 'onOpen' | 'onEdit' | 'create';

export const EVENT_TYPE = enumOf('ScriptApp.EventType', EVENT_TYPES);
export const TRIGGER_SOURCE = enumOf('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK']);
const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
export const WEEK_DAY = enumOf('Base.Weekday', DAYS);

const TRIGGER = service<Member>({
  name: 'Script.Trigger',
  scopes: SCOPES.triggers,
  members: same(['getUniqueId', 'getHandlerFunction', 'getEventType', 'getTriggerSource', 'getTriggerSourceId'], {
    takes: [[]],
  }),
});
const BUILDER = service<'timeBased' | 'forSpreadsheet'>({
  name: 'Script.TriggerBuilder',
  scopes: SCOPES.triggers,
  members: {
    timeBased: { takes: [[]] },
    forSpreadsheet: { takes: [['SpreadsheetApp.Spreadsheet'], ['String']] },
  },
});
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
const SHEETS = service<SheetsMember>({
  name: 'Script.SpreadsheetTriggerBuilder',
  scopes: SCOPES.triggers,
  members: same(['onOpen', 'onEdit', 'create'], { takes: [[]] }),
});

export class TriggerService implements Pick<Google, Member> {
  readonly state: TriggerState;

  constructor(state: TriggerState) {
    this.state = state;
  }

  getUniqueId(): string {
    return this.state.id;
  }

  getHandlerFunction(): string {
    return this.state.functionName;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return EVENT_TYPE[this.state.eventType] as unknown as GoogleAppsScript.Script.EventType;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    const source = this.state.eventType === 'CLOCK' ? TRIGGER_SOURCE.CLOCK : TRIGGER_SOURCE.SPREADSHEETS;
    return source as unknown as GoogleAppsScript.Script.TriggerSource;
  }

  /** null for a clock, whatever the published types say. */
  getTriggerSourceId(): string {
    return this.state.workbookId as string;
  }
}

export const exposeTrigger = (host: Host, state: TriggerState): Google =>
  expose<Google, Member>(host, TRIGGER, new TriggerService(state));

class TriggerBuilderService implements Pick<GoogleBuilder, 'timeBased' | 'forSpreadsheet'> {
  readonly #host: Host;
  readonly #functionName: string;

  constructor(host: Host, functionName: string) {
    this.#host = host;
    this.#functionName = functionName;
  }

  timeBased(): GoogleClock {
    return expose<GoogleClock, ClockMember>(this.#host, CLOCK, new ClockService(this.#host, this.#functionName));
  }

  forSpreadsheet(spreadsheet: GoogleSpreadsheet | string): GoogleSheets {
    const id =
      typeof spreadsheet === 'string' ? spreadsheet : reveal<Pick<GoogleSpreadsheet, 'getId'>>(spreadsheet).getId();
    if (id !== this.#host.world.workbook.id) {
      throw new Refusal('An add-on can only have triggers for the document in which it is used.');
    }
    return expose<GoogleSheets, SheetsMember>(this.#host, SHEETS, new SheetsService(this.#host, this.#functionName));
  }
}

export const exposeTriggerBuilder = (host: Host, functionName: string): GoogleBuilder =>
  expose<GoogleBuilder, 'timeBased' | 'forSpreadsheet'>(host, BUILDER, new TriggerBuilderService(host, functionName));

class SheetsService implements Pick<GoogleSheets, SheetsMember> {
  readonly #host: Host;
  readonly #functionName: string;
  #eventType: EventType | null = null;

  constructor(host: Host, functionName: string) {
    this.#host = host;
    this.#functionName = functionName;
  }

  onOpen(): GoogleSheets {
    return this.#on('ON_OPEN');
  }

  onEdit(): GoogleSheets {
    return this.#on('ON_EDIT');
  }

  create(): Google {
    if (this.#eventType === null) throw new Refusal('The trigger was not told for which event it is.');
    return install(this.#host, this.#functionName, this.#eventType, null);
  }

  #on(eventType: EventType): GoogleSheets {
    this.#eventType = eventType;
    return expose<GoogleSheets, SheetsMember>(this.#host, SHEETS, this);
  }
}

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
    try {
      wallAt(0, timeZone);
    } catch (error) {
      throw error instanceof RangeError ? new Refusal(`Invalid argument: ${timeZone}`) : error;
    }
    return this.#set({ timeZone });
  }

  create(): Google {
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

/** @throws Refusal where the person already has one of this type in this document */
function install(host: Host, functionName: string, eventType: EventType, schedule: ScheduleState | null): Google {
  const { state, workbook } = host.world;
  const { user } = host.run;
  if (state.triggers.some((other) => other.user === user && other.eventType === eventType)) {
    const kind = eventType === 'CLOCK' ? 'time-based triggers' : 'triggers of this type';
    throw new Refusal(`This add-on has created too many ${kind} in this document for this Google user account.`);
  }
  const made: TriggerState = {
    id: String(nextInteger(state, 10 ** 9, 10 ** 10)),
    user,
    functionName,
    eventType,
    workbookId: eventType === 'CLOCK' ? null : workbook.id,
    schedule,
    madeAt: state.clock,
    dueAt: schedule === null ? null : firstDue(schedule, state.clock),
  };
  state.triggers.push(made);
  return exposeTrigger(host, made);
}

/** @throws Refusal unless it is one of the person's own that still exists */
export function removeTrigger({ world, run }: Host, trigger: Google): void {
  const { triggers } = world.state;
  const { state } = reveal<TriggerService>(trigger);
  const index = triggers.findIndex(({ id, user }) => id === state.id && user === run.user);
  if (index < 0) throw new Refusal('The trigger does not exist.');
  triggers.splice(index, 1);
}
