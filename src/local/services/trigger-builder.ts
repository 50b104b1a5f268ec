/**
 * Script.TriggerBuilder: what a new trigger waits for, the clock or the open workbook.
 *
 * Refuses every other workbook, as add-ons are refused it.
 */
import { exposeClock } from './clock-trigger.ts';
import { expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { EventType } from './state.ts';
import { install } from './trigger.ts';

type Trigger = GoogleAppsScript.Script.Trigger;
type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleClock = GoogleAppsScript.Script.ClockTriggerBuilder;
type GoogleSheets = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetsMember = 'onOpen' | 'onEdit' | 'create';

const BUILDER = service<'timeBased' | 'forSpreadsheet'>({
  name: 'Script.TriggerBuilder',
  scopes: SCOPES.triggers,
  members: {
    timeBased: { takes: [[]] },
    forSpreadsheet: { takes: [['SpreadsheetApp.Spreadsheet'], ['String']] },
  },
});

const SHEETS = service<SheetsMember>({
  name: 'Script.SpreadsheetTriggerBuilder',
  scopes: SCOPES.triggers,
  members: same(['onOpen', 'onEdit', 'create'], { takes: [[]] }),
});

class TriggerBuilderService implements Pick<GoogleBuilder, 'timeBased' | 'forSpreadsheet'> {
  readonly #host: Host;
  readonly #functionName: string;

  constructor(host: Host, functionName: string) {
    this.#host = host;
    this.#functionName = functionName;
  }

  timeBased(): GoogleClock {
    return exposeClock(this.#host, this.#functionName);
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

  create(): Trigger {
    if (this.#eventType === null) throw new Refusal('The trigger was not told for which event it is.');
    return install(this.#host, this.#functionName, this.#eventType, null);
  }

  #on(eventType: EventType): GoogleSheets {
    this.#eventType = eventType;
    return expose<GoogleSheets, SheetsMember>(this.#host, SHEETS, this);
  }
}
