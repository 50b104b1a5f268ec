/**
 * Sheets.Spreadsheets.Values: cells by the rectangle, without their formats.
 *
 * Refuses more values than the range has room for; a null leaves its cell as it is.
 */
import { answer, badRequest, method } from './advanced.ts';
import { columnLetters } from './block.ts';
import { expose, service } from './facade.ts';
import { clearBlock, putRow } from './grid.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { CELL, list, oneOf, record, type Shape, shaped, TEXT } from './shape.ts';
import {
  cellFor,
  INPUT_OPTIONS,
  type InputOption,
  isTextCell,
  RENDER_OPTIONS,
  type Rendering,
  type RenderOption,
  rendered,
  TIME_OPTIONS,
  type TimeOption,
  type Value,
} from './sheets-api-cell.ts';
import { cutAfterLast } from './sheets-api-grid-data.ts';
import { notationOf, type Place, readablePlace, writablePlace } from './sheets-api-range.ts';
import { editable, spreadsheetOf, writingIn } from './sheets-api-workbook.ts';
import type { Row, WorkbookState } from './state.ts';

type Google = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type Update = GoogleAppsScript.Sheets.Schema.UpdateValuesResponse;
type Updates = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesResponse;
type Ranges = GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
type Cleared = GoogleAppsScript.Sheets.Schema.ClearValuesResponse;
type Member = 'update' | 'batchUpdate' | 'get' | 'batchGet' | 'clear';

const VALUES = service<Member>({
  name: 'Sheets.Spreadsheets.Values',
  members: {
    update: method(3, 4, COST.sheetsWrite),
    batchUpdate: method(2, 2, COST.sheetsWrite),
    get: method(2, 3, COST.sheetsRead),
    batchGet: method(1, 2, COST.sheetsRead),
    clear: method(3, 3, COST.sheetsWrite),
  },
});

const DIMENSIONS = ['ROWS', 'COLUMNS'] as const;
type Dimension = (typeof DIMENSIONS)[number];
interface Written {
  readonly range?: string;
  readonly majorDimension?: Dimension;
  readonly values?: readonly (readonly (Value | null)[])[];
}
interface ReadOptions {
  readonly majorDimension?: Dimension;
  readonly valueRenderOption?: RenderOption;
  readonly dateTimeRenderOption?: TimeOption;
}

const VALUE_RANGE = record({ range: TEXT, majorDimension: oneOf(...DIMENSIONS), values: list(list(CELL)) });
const WRITE_OPTIONS = record({ valueInputOption: oneOf(...INPUT_OPTIONS) });
const BATCH = record({ valueInputOption: oneOf(...INPUT_OPTIONS), data: list(VALUE_RANGE) });
const READ_FIELDS: Readonly<Record<string, Shape>> = {
  majorDimension: oneOf(...DIMENSIONS),
  valueRenderOption: oneOf(...RENDER_OPTIONS),
  dateTimeRenderOption: oneOf(...TIME_OPTIONS),
};

class ValuesService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  update(resource: ValueRange, spreadsheetId: string, range: string, optionalArgs?: object): Update {
    return answer(this.#host, 'sheets.spreadsheets.values.update', () => {
      const { valueInputOption } = shaped<{ valueInputOption?: InputOption }>(WRITE_OPTIONS, optionalArgs ?? {});
      const written = shaped<Written>(VALUE_RANGE, resource);
      const workbook = spreadsheetOf(this.#host, spreadsheetId);
      if (written.range !== undefined && written.range !== range) {
        throw badRequest(`Request range[${range}] does not match value's range[${written.range}]`);
      }
      const option = required(valueInputOption);
      return editable(this.#host, workbook, () => this.#write(workbook, { ...written, range }, option));
    });
  }

  batchUpdate(resource: GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest, spreadsheetId: string): Updates {
    return answer(this.#host, 'sheets.spreadsheets.values.batchUpdate', () => {
      const asked = shaped<{ valueInputOption?: InputOption; data?: readonly Written[] }>(BATCH, resource);
      const workbook = spreadsheetOf(this.#host, spreadsheetId);
      const option = required(asked.valueInputOption);
      const responses = editable(this.#host, workbook, () =>
        (asked.data ?? []).map((written) => this.#write(workbook, written, option)),
      );
      return { spreadsheetId, ...totals(responses), responses };
    });
  }

  get(spreadsheetId: string, range: string, optionalArgs?: object): ValueRange {
    return answer(this.#host, 'sheets.spreadsheets.values.get', () => {
      const options = shaped<ReadOptions>(record(READ_FIELDS), optionalArgs ?? {});
      const workbook = spreadsheetOf(this.#host, spreadsheetId);
      return this.#read(workbook, readablePlace(workbook, range), options);
    });
  }

  batchGet(spreadsheetId: string, optionalArgs?: object): Ranges {
    return answer(this.#host, 'sheets.spreadsheets.values.batchGet', () => {
      const shape = record({ ...READ_FIELDS, ranges: list(TEXT) });
      const options = shaped<ReadOptions & { readonly ranges?: readonly string[] }>(shape, optionalArgs ?? {});
      const workbook = spreadsheetOf(this.#host, spreadsheetId);
      const valueRanges = (options.ranges ?? []).map((range) =>
        this.#read(workbook, readablePlace(workbook, range), options),
      );
      return { spreadsheetId, valueRanges };
    });
  }

  /** Formats stay. */
  clear(resource: unknown, spreadsheetId: string, range: string): Cleared {
    return answer(this.#host, 'sheets.spreadsheets.values.clear', () => {
      shaped(record({}), resource);
      const workbook = spreadsheetOf(this.#host, spreadsheetId);
      const place = readablePlace(workbook, range);
      clearBlock(place.sheet, place.block);
      return { spreadsheetId, clearedRange: notationOf(place) };
    });
  }

  #write(workbook: WorkbookState, { range, majorDimension, values = [] }: Written, option: InputOption): Update {
    const place = writablePlace(workbook, range);
    const rows = majorDimension === 'COLUMNS' ? turned(values) : values;
    const { sheet, block } = place;
    const columns = Math.max(0, ...rows.map((row) => row.length));
    checkRoom(place, range, rows.length, columns);
    const writing = writingIn(this.#host, workbook);
    let updatedCells = 0;
    rows.forEach((row, r) => {
      const at = block.row + r;
      const cells: Row = row.map((value, c) => {
        const column = block.column + c;
        if (value === null) return sheet.rows[at]?.[column] ?? '';
        updatedCells += 1;
        return cellFor(value, option, isTextCell(sheet, at, column), writing);
      });
      putRow(sheet, at, block.column, cells);
    });
    this.#host.world.meter.writeCells(updatedCells);
    const updated = { ...block, rows: Math.max(1, rows.length), columns: Math.max(1, columns) };
    return {
      spreadsheetId: workbook.id,
      updatedRange: notationOf({ sheet, block: updated }),
      updatedRows: rows.length,
      updatedColumns: columns,
      updatedCells,
    };
  }

  #read(workbook: WorkbookState, place: Place, options: ReadOptions): ValueRange {
    const { sheet, block } = place;
    const rendering: Rendering = {
      values: options.valueRenderOption ?? 'FORMATTED_VALUE',
      times: options.dateTimeRenderOption ?? 'SERIAL_NUMBER',
    };
    this.#host.world.meter.readCells(block.rows * block.columns);
    const filled = Math.max(0, Math.min(block.rows, sheet.rows.length - block.row));
    const rows = Array.from({ length: filled }, (_, r) =>
      Array.from({ length: block.columns }, (_, c) =>
        rendered(workbook, sheet, block.row + r, block.column + c, rendering),
      ),
    );
    const majorDimension = options.majorDimension ?? 'ROWS';
    const lines = majorDimension === 'COLUMNS' ? turned(rows) : rows;
    const values = cutAfterLast(
      lines.map((line) => cutAfterLast<Value | null>(line, isThere)),
      ({ length }) => length > 0,
    );
    return { range: notationOf(place), majorDimension, ...(values.length === 0 ? {} : { values }) };
  }
}

const isThere = (value: Value | null): boolean => value !== '' && value !== null;

function required(option: InputOption | undefined): InputOption {
  if (option === undefined) throw badRequest("'valueInputOption' is required but not specified");
  return option;
}

/** A range of one cell is where the values begin; any other must have room for them. */
function checkRoom({ sheet, block }: Place, range: unknown, rows: number, columns: number): void {
  const isStart = block.rows === 1 && block.columns === 1;
  const lastRow = isStart ? sheet.maxRows : block.row + block.rows;
  const lastColumn = isStart ? sheet.maxColumns : block.column + block.columns;
  const tried = (where: string) =>
    badRequest(`Requested writing within range [${range}], but tried writing to ${where}`);
  if (block.row + rows > lastRow) throw tried(`row [${lastRow + 1}]`);
  if (block.column + columns > lastColumn) throw tried(`column [${columnLetters(lastColumn)}]`);
}

/** Rows as columns; what a short one lacks is left as it is. */
function turned<V extends Value | null>(lines: readonly (readonly V[])[]): (V | null)[][] {
  const length = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length }, (_, at) => lines.map((line) => line[at] ?? null));
}

const totals = (responses: readonly Update[]) => {
  const sum = (field: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
    responses.reduce((total, response) => total + (response[field] ?? 0), 0);
  const tabs = new Set(responses.map(({ updatedRange }) => updatedRange?.slice(0, updatedRange.lastIndexOf('!'))));
  return {
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: tabs.size,
  };
};

export const exposeValues = (host: Host): Google => expose<Google, Member>(host, VALUES, new ValuesService(host));
