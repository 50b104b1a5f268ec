/**
 * SpreadsheetApp: the way into the open workbook, and into others where the person has granted all of them.
 *
 * Refuses the user interface where nobody is looking, as in a clock trigger, and files that the person may not edit.
 */
import { BOOLEAN_CRITERIA, exposeConditionalFormatBuilder } from './conditional-format-rule.ts';
import { DATA_VALIDATION_CRITERIA, exposeValidationRuleBuilder } from './data-validation.ts';
import { expose, same, service } from './facade.ts';
import { mayEdit } from './form-access.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { PROTECTION_TYPE } from './protection.ts';
import { nextId, nextInteger } from './random.ts';
import { WRAP_STRATEGY } from './range-formats.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { countMade } from './sheets-api-workbook.ts';
import { exposeSpreadsheet, SpreadsheetService } from './spreadsheet.ts';
import { exposeUi } from './ui.ts';
import { blankWorkbook, checkColumns, checkRoom, NEW_SHEET } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Member =
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'create'
  | 'openById'
  | 'newDataValidation'
  | 'newConditionalFormatRule'
  | 'getUi'
  | 'flush';

const SPREADSHEET_APP = service<Member>({
  name: 'SpreadsheetApp',
  scopes: SCOPES.spreadsheet,
  members: {
    ...same(['getActive', 'getActiveSpreadsheet'], { takes: [[]], from: 'LIMITED' }),
    ...same(['getActiveSheet', 'getActiveRange', 'newDataValidation', 'newConditionalFormatRule'], { takes: [[]] }),
    // The method decides and not the file: even the open workbook is not opened by its id without the wider scope.
    create: {
      takes: [['String'], ['String', 'integer', 'integer']],
      scopes: SCOPES.spreadsheets,
      cost: COST.createSpreadsheet,
    },
    openById: { takes: [['String']], scopes: SCOPES.spreadsheets, cost: COST.read },
    getUi: { takes: [[]], scopes: SCOPES.none, from: 'NONE' },
    flush: { takes: [[]], cost: COST.flush },
  },
  constants: {
    WrapStrategy: WRAP_STRATEGY,
    ProtectionType: PROTECTION_TYPE,
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
    BooleanCriteria: BOOLEAN_CRITERIA,
  },
});

class SpreadsheetAppService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  getActive(): GoogleSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return exposeSpreadsheet(this.#host);
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#bound().getActiveSheet();
  }

  getActiveRange(): GoogleRange {
    return this.#bound().getActiveRange();
  }

  #bound(): SpreadsheetService {
    return new SpreadsheetService(this.#host, this.#host.world.workbook);
  }

  /** A new workbook that belongs to whoever runs the script, with one tab. */
  create(title: string, rows: number = NEW_SHEET.rows, columns: number = NEW_SHEET.columns): GoogleSpreadsheet {
    const { state, workbook: bound } = this.#host.world;
    if (rows < 1 || columns < 1) throw new Refusal(`Invalid argument: ${Math.min(rows, columns)}`);
    checkColumns(columns);
    const { locale, timeZone } = bound;
    const owner = this.#host.run.user;
    const id = nextId(state, '1', 44);
    const sheetId = nextInteger(state, 1, 2 ** 31);
    const workbook = blankWorkbook({ id, owner, title, locale, timeZone, sheetId, rows, columns });
    checkRoom(workbook, 0);
    countMade(this.#host);
    state.workbooks[id] = workbook;
    return exposeSpreadsheet(this.#host, workbook);
  }

  openById(id: string): GoogleSpreadsheet {
    const { state } = this.#host.world;
    const workbook = Object.hasOwn(state.workbooks, id) ? state.workbooks[id] : undefined;
    if (workbook === undefined) {
      throw new Refusal('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    }
    if (!mayEdit(workbook, this.#host.run.user)) {
      throw new Refusal('You do not have permission to access the requested document.');
    }
    return exposeSpreadsheet(this.#host, workbook);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return exposeValidationRuleBuilder(this.#host);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return exposeConditionalFormatBuilder(this.#host);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.#host.hasUi) throw new Refusal('Cannot call SpreadsheetApp.getUi() from this context.');
    return exposeUi(this.#host);
  }

  flush(): void {
    this.#host.run.isUnflushed = false;
    this.#host.world.settle(true);
  }
}

export function exposeSpreadsheetApp(host: Host): Google {
  return expose<Google, Member>(host, SPREADSHEET_APP, new SpreadsheetAppService(host));
}
