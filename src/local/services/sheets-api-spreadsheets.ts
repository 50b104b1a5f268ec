/**
 * Sheets.Spreadsheets: spreadsheets as a whole, made, read and changed by batches of requests.
 *
 * A batch is applied as a whole or not at all, and its refusal says which request was at fault.
 */
import { ApiRefusal, answer, badRequest, method } from './advanced.ts';
import { expose, service } from './facade.ts';
import { concerns, type Mask, masked, parseMask, unknownIn } from './field-mask.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { nextId } from './random.ts';
import { Refusal } from './refusal.ts';
import { BOOLEAN, INTEGER, list, record, shaped, TEXT } from './shape.ts';
import { CHART } from './sheets-api-chart.ts';
import { embeddedOf } from './sheets-api-chart-shown.ts';
import { CONDITIONAL_RULE, conditionalRulesOf } from './sheets-api-conditional.ts';
import { CELL_DATA } from './sheets-api-format.ts';
import { gridDataOf } from './sheets-api-grid-data.ts';
import { type Place, readablePlace } from './sheets-api-range.ts';
import { type Batch, REQUESTS } from './sheets-api-request.ts';
import { addTab, propertiesOf, SHEET_PROPERTIES } from './sheets-api-tab.ts';
import { exposeValues } from './sheets-api-values.ts';
import { countMade, editable, PROPERTIES, spreadsheetOf } from './sheets-api-workbook.ts';
import type { Locale, SheetState, WorkbookState } from './state.ts';
import { blankWorkbook, NEW_SHEET } from './workbook.ts';
import { isZone } from './zone.ts';

type Google = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Schema = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type SheetSchema = GoogleAppsScript.Sheets.Schema.Sheet;
type BatchRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type BatchResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
type Response = GoogleAppsScript.Sheets.Schema.Response;
type Member = 'create' | 'get' | 'batchUpdate';

const NEW = record({ properties: PROPERTIES, sheets: list(record({ properties: SHEET_PROPERTIES })) });
const BATCH = record({
  requests: list(
    record(Object.fromEntries(Object.entries(REQUESTS).map(([name, { fields }]) => [name, record(fields)]))),
  ),
});
const GET_OPTIONS = record({ fields: TEXT, ranges: list(TEXT), includeGridData: BOOLEAN });
const SHOWN = record({
  spreadsheetId: TEXT,
  spreadsheetUrl: TEXT,
  properties: PROPERTIES,
  sheets: list(
    record({
      properties: SHEET_PROPERTIES,
      charts: list(CHART),
      conditionalFormats: list(CONDITIONAL_RULE),
      data: list(
        record({ startRow: INTEGER, startColumn: INTEGER, rowData: list(record({ values: list(CELL_DATA) })) }),
      ),
    }),
  ),
});
const DATA = 'sheets.data';

interface GetOptions {
  readonly fields?: string;
  readonly ranges?: readonly string[];
  readonly includeGridData?: boolean;
}
type Kind = keyof typeof REQUESTS;

class SpreadsheetsService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Where nothing is said, the new spreadsheet is American and in Greenwich [?]. */
  create(resource: Schema): Schema {
    return answer(this.#host, 'sheets.spreadsheets.create', () => {
      const { properties = {}, sheets = [] } = shaped<Schema>(NEW, resource);
      const { state } = this.#host.world;
      const timeZone = properties.timeZone ?? 'Etc/GMT';
      if (!isZone(timeZone)) throw badRequest(`Invalid time zone: ${timeZone}`);
      const workbook = blankWorkbook({
        id: nextId(state, '1', 44),
        owner: this.#host.run.user,
        title: properties.title ?? 'Untitled spreadsheet',
        locale: (properties.locale ?? 'en_US') as Locale,
        timeZone,
        sheetId: -1,
        ...NEW_SHEET,
      });
      workbook.sheets.pop();
      for (const sheet of sheets.length === 0 ? [{}] : sheets) addTab(workbook, sheet.properties ?? {}, state);
      workbook.activeSheetId = (workbook.sheets[0] as SheetState).id;
      countMade(this.#host);
      state.workbooks[workbook.id] = workbook;
      return this.#shown(workbook, {});
    });
  }

  get(spreadsheetId: string, optionalArgs?: object): Schema {
    return answer(this.#host, 'sheets.spreadsheets.get', () => {
      const { fields, ...options } = shaped<GetOptions>(GET_OPTIONS, optionalArgs ?? {});
      const workbook = spreadsheetOf(this.#host, spreadsheetId);
      const mask = fields === undefined ? null : parseMask(fields);
      if (fields !== undefined && (mask === null || unknownIn(mask, SHOWN) !== null)) {
        throw badRequest('Request contains an invalid argument.');
      }
      const withData = mask === null ? options.includeGridData === true : concernsData(mask);
      const shown = this.#shown(workbook, { ...options, includeGridData: withData });
      return mask === null ? shown : (masked(shown, mask) as Schema);
    });
  }

  batchUpdate(resource: BatchRequest, spreadsheetId: string): BatchResponse {
    return answer(this.#host, 'sheets.spreadsheets.batchUpdate', () => {
      const { requests = [] } = shaped<BatchRequest>(BATCH, resource);
      const workbook = spreadsheetOf(this.#host, spreadsheetId);
      if (requests.length === 0) throw badRequest('Must specify at least one request.');
      const replies = editable(this.#host, workbook, () =>
        requests.map((request, index) => this.#apply(workbook, request as Readonly<Record<string, unknown>>, index)),
      );
      return { spreadsheetId, replies };
    });
  }

  #apply(workbook: WorkbookState, request: Readonly<Record<string, unknown>>, index: number): Response {
    const [kind, ...others] = Object.keys(request) as Kind[];
    if (kind === undefined || others.length > 0) throw badRequest(`Invalid requests[${index}]: No request set.`);
    const apply = REQUESTS[kind].apply as (batch: object, body: unknown) => Response;
    const { state, meter, rules } = this.#host.world;
    const batch: Batch = { workbook, source: state, rules, wrote: (cells) => meter.writeCells(cells) };
    try {
      return apply(batch, request[kind]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const code = error instanceof ApiRefusal ? error.code : 400;
      throw new ApiRefusal(code, code === 400 ? `Invalid requests[${index}].${kind}: ${error.message}` : error.message);
    }
  }

  #shown(workbook: WorkbookState, { ranges = [], includeGridData = false }: GetOptions): Schema {
    const { id, title, locale, timeZone } = workbook;
    const places = ranges.map((range) => readablePlace(workbook, range));
    const sheets = workbook.sheets.filter(
      (sheet) => places.length === 0 || places.some((place) => place.sheet === sheet),
    );
    return {
      spreadsheetId: id,
      properties: { title, locale, timeZone },
      sheets: sheets.map((sheet) => {
        const whole = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
        const asked = places.filter((place) => place.sheet === sheet);
        const read = asked.length === 0 ? [{ sheet, block: whole }] : asked;
        return {
          ...shownSheet(workbook, sheet),
          ...(includeGridData ? { data: read.map((place) => this.#data(place, timeZone)) } : {}),
        };
      }),
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
    };
  }

  #data(place: Place, timeZone: string): GoogleAppsScript.Sheets.Schema.GridData {
    this.#host.world.meter.readCells(place.block.rows * place.block.columns);
    return gridDataOf(place, timeZone);
  }
}

/** Naming all of the sheets does not ask for their cells. */
const concernsData = (mask: Mask): boolean =>
  mask.sheets !== undefined && 'data' in mask.sheets && concerns(mask, DATA);

const shownSheet = (workbook: WorkbookState, sheet: SheetState): SheetSchema => ({
  properties: propertiesOf(workbook, sheet),
  ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.map((chart) => embeddedOf(sheet.id, chart)) }),
  ...(sheet.conditionalFormats.length === 0 ? {} : { conditionalFormats: conditionalRulesOf(sheet) }),
});

const SPREADSHEETS = service<Member>({
  name: 'Sheets.Spreadsheets',
  members: {
    create: method(1, 1, COST.createSpreadsheet),
    get: method(1, 2, COST.sheetsRead),
    batchUpdate: method(2, 2, COST.sheetsWrite),
  },
});

export const exposeSpreadsheets = (host: Host): Google =>
  expose<Google, Member>(
    host,
    { ...SPREADSHEETS, constants: { Values: exposeValues(host) } },
    new SpreadsheetsService(host),
  );
