/**
 * Time: what happens without anybody clicking. The clock goes forward from one due trigger to the next, and the
 * workbook's own events call the functions that a project may have for them.
 *
 * A run that goes wrong stops neither time nor the other runs; it is kept among the world's failures, since on Google
 * nobody would see it either.
 */
import type { Bench, Steps } from './cycle.ts';
import { execute, hasFunction, messageOf } from './execution.ts';
import { clockEvent, type EditEvent, type EventFields, editEvent, openEvent } from './services/event.ts';
import { nextDue } from './services/schedule.ts';
import type { EventType, TriggerState } from './services/state.ts';
import { mayChange, SHUT_OUT } from './services/workbook-access.ts';
import { wallAt } from './services/zone.ts';
import type { World } from './world.ts';

export type { EditEvent } from './services/event.ts';

/** Google's days turn at midnight there. */
const PACIFIC = 'America/Los_Angeles';
const USED_UP = 'Service using too much computer time for one day';

/** Moves the clock forward and runs every clock trigger that falls due, as its owner. */
export function passTime(bench: Bench, ms: number): void {
  const steps = timeSteps(bench, ms);
  while (!steps.next().done);
}

/**
 * Moves the clock far forward at once: of the strikes of a clock that fell due meanwhile only the last one happens, where
 * the others are known to have found nothing to do.
 */
export function skipTime(bench: Bench, ms: number): void {
  const { clock, state } = bench.world;
  clock.advance(ms);
  for (const trigger of state.triggers) {
    const { schedule } = trigger;
    if (schedule === null) continue;
    const after = (due: number | null): number | null => (due === null ? null : nextDue(schedule, due));
    for (let due = after(trigger.dueAt); due !== null && due <= state.clock; due = after(due)) trigger.dueAt = due;
  }
  passTime(bench, 0);
}

/** The same as `passTime`, one trigger at a time; says which day it has come to before each. */
export function* timeSteps(bench: Bench, ms: number): Steps<void> {
  const { clock, state, workbook } = bench.world;
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: workbook.timeZone });
  const end = state.clock + ms;
  for (let due = nextClock(bench.world, end); due !== null; due = nextClock(bench.world, end)) {
    const at = due.dueAt ?? end;
    yield `Memajukan jam: ${day.format(at)}`;
    clock.advance(Math.max(0, at - state.clock));
    due.dueAt = due.schedule === null ? null : nextDue(due.schedule, at);
    runTrigger(bench, due, clockEvent(due));
  }
  clock.advance(Math.max(0, end - state.clock));
}

/** The clock trigger that is due first up to `end`. */
function nextClock({ state }: World, end: number): TriggerState | null {
  const due = state.triggers.filter(({ dueAt }) => dueAt !== null && dueAt <= end);
  return due.sort((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0))[0] ?? null;
}

/**
 * Calls the project's `onOpen` or `onEdit` where it has one, and the triggers that people installed for the same.
 * Nothing of it runs for somebody who may only look at the workbook.
 */
export function fireSimple(bench: Bench, name: 'onOpen'): void;
export function fireSimple(bench: Bench, name: 'onEdit', event: EditEvent): void;
export function fireSimple(bench: Bench, name: 'onOpen' | 'onEdit', edited?: EditEvent): void {
  const { world, dist } = bench;
  if (!mayChange(world.workbook, world.actingUser)) return;
  const event = (trigger: TriggerState | null) =>
    edited === undefined ? openEvent(trigger) : editEvent(trigger, edited);
  const eventType = name === 'onOpen' ? 'ON_OPEN' : 'ON_EDIT';
  if (hasFunction(world, dist, name)) {
    const from = name === 'onOpen' ? 'open' : 'edit';
    kept(world, { user: world.actingUser, functionName: name, eventType }, () =>
      execute(world, dist, name, [], { from, event: event(null) }),
    );
  }
  // A run may add or take away triggers.
  for (const trigger of [...world.state.triggers]) {
    if (trigger.eventType === eventType) runTrigger(bench, trigger, event(trigger));
  }
}

/** Runs a trigger as its owner, while that person may edit the workbook and their day has time left for it. */
function runTrigger({ world, dist }: Bench, trigger: TriggerState, event: EventFields): void {
  const { state } = world;
  const { user, functionName } = trigger;
  const startedAt = state.clock;
  const { year, month, day } = wallAt(startedAt, PACIFIC);
  const today = `${year}-${month}-${day}`;
  const known = state.triggerTime[user];
  const used = known?.day === today ? known.ms : 0;
  kept(world, trigger, () => {
    if (!mayChange(world.workbook, user)) throw new Error(SHUT_OUT);
    if (used >= world.quotas.triggerMs) throw new Error(USED_UP);
    execute(world, dist, functionName, [], { from: 'trigger', user, event });
  });
  state.triggerTime[user] = { day: today, ms: used + (state.clock - startedAt) };
}

interface Started {
  readonly user: string;
  readonly functionName: string;
  readonly eventType: EventType;
}

/** Keeps what a run throws, whose caller is nobody. */
function kept(world: World, { user, functionName, eventType }: Started, run: () => void): void {
  try {
    run();
  } catch (error) {
    world.state.failures.push({ at: world.state.clock, user, functionName, eventType, message: messageOf(error) });
  }
}
