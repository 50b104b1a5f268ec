/**
 * Event objects: what Google hands to a function that nobody called. Numbers in them count from 1, as in all of Google.
 */

import type { Host } from './host.ts';
import { exposeRange } from './range.ts';
import { authModeOf } from './script-app.ts';
import { activeUser } from './session.ts';
import { exposeSpreadsheet } from './spreadsheet.ts';
import type { SheetState, TriggerState } from './state.ts';
import { wallAt } from './zone.ts';

/** What happened to the workbook: the tab by id, rows and columns from 0, and for one cell what is in it and was. */
export interface EditEvent {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Only where a single cell was edited. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** The fields of an event, made for the execution that gets it. */
export type EventFields = (host: Host) => Readonly<Record<string, unknown>>;

const uid = (trigger: TriggerState | null) => (trigger === null ? {} : { triggerUid: trigger.id });

/** `trigger` is null for a simple trigger. */
export const openEvent =
  (trigger: TriggerState | null): EventFields =>
  (host) => ({
    authMode: authModeOf(host),
    source: exposeSpreadsheet(host),
    // Who did it, whoever the trigger acts as.
    user: activeUser(host, host.world.actingUser),
    ...uid(trigger),
  });

/** @throws RangeError where the tab is not there */
export const editEvent =
  (trigger: TriggerState | null, { sheetId, value, oldValue, ...block }: EditEvent): EventFields =>
  (host) => ({
    ...openEvent(trigger)(host),
    range: exposeRange(host, sheetOf(host, sheetId), block),
    ...(block.rows * block.columns === 1 && value !== undefined ? { value } : {}),
    ...(block.rows * block.columns === 1 && oldValue !== undefined ? { oldValue } : {}),
  });

/** A clock tells the time in UTC, whatever zone it was set for. */
export const clockEvent =
  (trigger: TriggerState): EventFields =>
  (host) => {
    const { year, month, day, hour, minute, second } = wallAt(host.world.state.clock, 'UTC');
    const date = new Date(Date.UTC(year, month - 1, day));
    const dayOfYear = Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000);
    return {
      authMode: authModeOf(host),
      ...uid(trigger),
      year,
      month,
      'day-of-month': day,
      'day-of-week': date.getUTCDay() || 7,
      'week-of-year': Math.min(52, Math.floor(dayOfYear / 7) + 1),
      hour,
      minute,
      second,
      timezone: 'UTC',
    };
  };

function sheetOf(host: Host, sheetId: number): SheetState {
  const sheet = host.world.workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new RangeError(`There is no tab with the id ${sheetId}.`);
  return sheet;
}
