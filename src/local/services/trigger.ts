/**
 * Script.Trigger: what runs without anybody clicking, and as whom.
 *
 * Refuses a second trigger of one type for a person in a document, as add-ons are refused it, and to take away what is
 * not the person's own.
 */
import { enumOf, expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { nextInteger } from './random.ts';
import { Refusal } from './refusal.ts';
import { firstDue } from './schedule.ts';
import { SCOPES } from './scope.ts';
import { EVENT_TYPES, type EventType, type ScheduleState, type TriggerState } from './state.ts';

type Google = GoogleAppsScript.Script.Trigger;
type Member = 'getUniqueId' | 'getHandlerFunction' | 'getEventType' | 'getTriggerSource' | 'getTriggerSourceId';

export const EVENT_TYPE = enumOf('ScriptApp.EventType', EVENT_TYPES);
export const TRIGGER_SOURCE = enumOf('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK']);

const TRIGGER = service<Member>({
  name: 'Script.Trigger',
  scopes: SCOPES.triggers,
  members: same(['getUniqueId', 'getHandlerFunction', 'getEventType', 'getTriggerSource', 'getTriggerSourceId'], {
    takes: [[]],
  }),
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

/** @throws Refusal where the person already has one of this type in this document */
export function install(
  host: Host,
  functionName: string,
  eventType: EventType,
  schedule: ScheduleState | null,
): Google {
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
