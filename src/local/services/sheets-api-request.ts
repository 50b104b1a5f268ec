/**
 * Requests of Sheets.Spreadsheets.batchUpdate: each kind with the fields that it takes and what it does to a workbook.
 *
 * Refuses kinds and fields that are not listed here, and masks that name nothing.
 */
import type { Rules } from '../world.ts';
import { badRequest } from './advanced.ts';
import { concerns, type Mask, parseMask, unknownIn } from './field-mask.ts';
import { nextInteger, type Source } from './random.ts';
import { INTEGER, list, oneOf, record, type Shape, TEXT } from './shape.ts';
import { repeatCell, updateCells, updatedPlace, type Wrote } from './sheets-api-cells-change.ts';
import { CHART, CHART_SPEC, POSITION, placedAt, shownBy } from './sheets-api-chart.ts';
import { embeddedOf } from './sheets-api-chart-shown.ts';
import { CONDITIONAL_RULE, conditionalOf } from './sheets-api-conditional.ts';
import { CELL_DATA } from './sheets-api-format.ts';
import { GRID_RANGE, gridPlace } from './sheets-api-range.ts';
import { addTab, propertiesOf, SHEET_PROPERTIES, tabOf } from './sheets-api-tab.ts';
import { eachColumn, fittingWidth, updateTab } from './sheets-api-tab-change.ts';
import { PROPERTIES, updateWorkbook } from './sheets-api-workbook.ts';
import type { ChartState, WorkbookState } from './state.ts';
import { removeSheet } from './workbook.ts';

type Requests = GoogleAppsScript.Sheets.Schema.Request;
type Response = GoogleAppsScript.Sheets.Schema.Response;

export interface Batch {
  readonly workbook: WorkbookState;
  readonly source: Source;
  readonly rules: Rules;
  /** How many cells were written. */
  readonly wrote: Wrote;
}

interface RequestKind<K extends keyof Requests> {
  readonly fields: Readonly<Record<string, Shape>>;
  readonly apply: (batch: Batch, request: NonNullable<Requests[K]>) => Response;
}

const kind = <K extends keyof Requests>(
  fields: RequestKind<K>['fields'],
  apply: RequestKind<K>['apply'],
): RequestKind<K> => ({ fields, apply });

const COORDINATE = record({ sheetId: INTEGER, rowIndex: INTEGER, columnIndex: INTEGER });
const DIMENSION_RANGE = record({
  sheetId: INTEGER,
  dimension: oneOf('COLUMNS'),
  startIndex: INTEGER,
  endIndex: INTEGER,
});

export const REQUESTS = {
  updateSpreadsheetProperties: kind<'updateSpreadsheetProperties'>(
    { properties: PROPERTIES, fields: TEXT },
    ({ workbook, rules }, { properties = {}, fields }) => {
      updateWorkbook(workbook, properties, maskOf(fields, PROPERTIES), rules.sheetsLocale === 'taken');
      return {};
    },
  ),
  addSheet: kind<'addSheet'>({ properties: SHEET_PROPERTIES }, ({ workbook, source }, { properties }) => ({
    addSheet: { properties: propertiesOf(workbook, addTab(workbook, properties ?? {}, source)) },
  })),
  deleteSheet: kind<'deleteSheet'>({ sheetId: INTEGER }, ({ workbook }, { sheetId }) => {
    removeSheet(workbook, tabOf(workbook, sheetId));
    return {};
  }),
  updateSheetProperties: kind<'updateSheetProperties'>(
    { properties: SHEET_PROPERTIES, fields: TEXT },
    ({ workbook }, { properties = {}, fields }) => {
      const sheet = tabOf(workbook, properties.sheetId);
      updateTab(workbook, sheet, properties, maskOf(fields, SHEET_PROPERTIES));
      return {};
    },
  ),
  updateCells: kind<'updateCells'>(
    { rows: list(record({ values: list(CELL_DATA) })), fields: TEXT, start: COORDINATE, range: GRID_RANGE },
    (batch, { rows = [], fields, start, range }) => {
      const mask = maskOf(fields, CELL_DATA);
      const cells = rows.map(({ values = [] }) => values);
      const columns = Math.max(0, ...cells.map((row) => row.length));
      const place = updatedPlace(batch.workbook, { start, range }, cells.length, columns);
      updateCells(batch.wrote, place, cells, mask);
      return {};
    },
  ),
  repeatCell: kind<'repeatCell'>(
    { range: GRID_RANGE, cell: CELL_DATA, fields: TEXT },
    (batch, { range = {}, cell = {}, fields }) => {
      repeatCell(batch.wrote, gridPlace(batch.workbook, range), cell, maskOf(fields, CELL_DATA));
      return {};
    },
  ),
  autoResizeDimensions: kind<'autoResizeDimensions'>(
    { dimensions: DIMENSION_RANGE },
    ({ workbook }, { dimensions }) => {
      eachColumn(workbook, dimensions, (sheet, column) => fittingWidth(sheet, column));
      return {};
    },
  ),
  updateDimensionProperties: kind<'updateDimensionProperties'>(
    { range: DIMENSION_RANGE, properties: record({ pixelSize: INTEGER }), fields: TEXT },
    ({ workbook }, { range, properties, fields }) => {
      maskOf(fields, record({ pixelSize: INTEGER }));
      eachColumn(workbook, range, () => properties?.pixelSize ?? null);
      return {};
    },
  ),
  addConditionalFormatRule: kind<'addConditionalFormatRule'>(
    { rule: CONDITIONAL_RULE, index: INTEGER },
    ({ workbook }, { rule = {}, index = 0 }) => {
      const { sheet, made } = conditionalOf(workbook, rule);
      if (index < 0 || index > sheet.conditionalFormats.length) throw badRequest('The index is out of bounds.');
      sheet.conditionalFormats.splice(index, 0, made);
      return {};
    },
  ),
  addChart: kind<'addChart'>({ chart: CHART }, ({ workbook, source }, { chart }) => {
    if (chart?.spec === undefined) throw badRequest('no chart spec');
    const { sheet, placed } = placedAt(workbook, chart.position);
    const id = chart.chartId ?? nextInteger(source, 1, 2 ** 31);
    if (workbook.sheets.some(({ charts }) => charts.some((one) => one.id === id))) {
      throw badRequest(`There is a chart with id ${id} already.`);
    }
    const made: ChartState = { id, ...shownBy(workbook, chart.spec), ...placed };
    sheet.charts.push(made);
    return { addChart: { chart: embeddedOf(sheet.id, made) } };
  }),
  updateChartSpec: kind<'updateChartSpec'>(
    { chartId: INTEGER, spec: CHART_SPEC },
    ({ workbook }, { chartId, spec = {} }) => {
      const { chart } = chartOf(workbook, chartId, 'No chart with id');
      Object.assign(chart, shownBy(workbook, spec));
      return {};
    },
  ),
  updateEmbeddedObjectPosition: kind<'updateEmbeddedObjectPosition'>(
    { objectId: INTEGER, newPosition: POSITION, fields: TEXT },
    ({ workbook }, { objectId, newPosition, fields }) => {
      if (!concerns(maskOf(fields, OVERLAY), 'anchorCell'))
        throw badRequest('A chart is moved by its anchor cell here.');
      const { sheet: before, chart } = chartOf(workbook, objectId, 'No embedded object with id');
      const { sheet, placed } = placedAt(workbook, newPosition, chart);
      before.charts.splice(before.charts.indexOf(chart), 1);
      sheet.charts.push(Object.assign(chart, placed));
      return { updateEmbeddedObjectPosition: { position: embeddedOf(sheet.id, chart).position } };
    },
  ),
  deleteEmbeddedObject: kind<'deleteEmbeddedObject'>({ objectId: INTEGER }, ({ workbook }, { objectId }) => {
    const { sheet, chart } = chartOf(workbook, objectId, 'No embedded object with id');
    sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    return {};
  }),
} as const;

/** Counted from the position itself, as Google's documentation has it. */
const OVERLAY: Shape = POSITION.kind === 'record' ? (POSITION.fields.overlayPosition as Shape) : POSITION;

/** @throws ApiRefusal where no field is named, or one that is not known */
function maskOf(fields: string | undefined, shape: Shape): Mask {
  if (fields === undefined || fields.trim() === '') {
    throw badRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseMask(fields);
  const unknown = mask === null ? fields : unknownIn(mask, shape);
  if (mask === null || unknown !== null) throw badRequest(`Invalid field: ${unknown}`);
  return mask;
}

function chartOf(workbook: WorkbookState, id = 0, refusal: string) {
  for (const sheet of workbook.sheets) {
    const chart = sheet.charts.find((one) => one.id === id);
    if (chart !== undefined) return { sheet, chart };
  }
  throw badRequest(`${refusal}: ${id}`);
}
