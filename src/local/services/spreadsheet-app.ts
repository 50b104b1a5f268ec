/**
 * SpreadsheetApp: the way into the open workbook.
 *
 * Refuses the user interface where nobody is looking, as in a clock trigger.
 */
import { expose, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { WRAP_STRATEGY } from './range.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { exposeSpreadsheet } from './spreadsheet.ts';
import { exposeUi } from './ui.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Member = 'getActiveSpreadsheet' | 'getUi' | 'flush';

const SPREADSHEET_APP = service<Member>({
  name: 'SpreadsheetApp',
  scopes: SCOPES.spreadsheet,
  members: {
    getActiveSpreadsheet: { takes: [[]], from: 'LIMITED' },
    getUi: { takes: [[]], scopes: SCOPES.none, from: 'NONE' },
    flush: { takes: [[]], cost: COST.flush },
  },
  constants: { WrapStrategy: WRAP_STRATEGY },
});

class SpreadsheetAppService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return exposeSpreadsheet(this.#host);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.#host.hasUi) throw new Refusal('Cannot call SpreadsheetApp.getUi() from this context.');
    return exposeUi(this.#host);
  }

  flush(): void {
    this.#host.world.settle(true);
  }
}

export function exposeSpreadsheetApp(host: Host): Google {
  return expose<Google, Member>(host, SPREADSHEET_APP, new SpreadsheetAppService(host));
}
