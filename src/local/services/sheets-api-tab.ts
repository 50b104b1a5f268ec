/**
 * Tabs of the Sheets interface: their properties as it shows them, and a new tab with the properties asked for.
 */
import { badRequest } from './advanced.ts';
import { nextInteger, type Source } from './random.ts';
import { BOOLEAN, INTEGER, oneOf, record, TEXT } from './shape.ts';
import { COLOR, COLOR_STYLE, colorOf, rgbOf } from './sheets-api-format.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { blankSheet, checkColumns, checkRoom, checkSheetName, NEW_SHEET } from './workbook.ts';

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

export const SHEET_PROPERTIES = record({
  sheetId: INTEGER,
  title: TEXT,
  index: INTEGER,
  sheetType: oneOf('GRID'),
  hidden: BOOLEAN,
  tabColor: COLOR,
  tabColorStyle: COLOR_STYLE,
  gridProperties: record({
    rowCount: INTEGER,
    columnCount: INTEGER,
    frozenRowCount: INTEGER,
    frozenColumnCount: INTEGER,
  }),
});

/** A tab as the interface shows it. */
export function propertiesOf(workbook: WorkbookState, sheet: SheetState): Properties {
  const color = sheet.tabColor === null ? null : rgbOf(sheet.tabColor);
  return {
    sheetId: sheet.id,
    title: sheet.name,
    index: workbook.sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.maxRows,
      columnCount: sheet.maxColumns,
      ...(sheet.frozenRows === 0 ? {} : { frozenRowCount: sheet.frozenRows }),
      ...(sheet.frozenColumns === 0 ? {} : { frozenColumnCount: sheet.frozenColumns }),
    },
    ...(sheet.isHidden ? { hidden: true } : {}),
    ...(color === null ? {} : { tabColor: color, tabColorStyle: { rgbColor: color } }),
  };
}

/** Puts a new tab where its index says, at the end unless it says so. */
export function addTab(workbook: WorkbookState, asked: Properties, source: Source): SheetState {
  const { title = freeTitle(workbook), sheetId = nextInteger(source, 1, 2 ** 31), index, gridProperties = {} } = asked;
  const { rowCount = NEW_SHEET.rows, columnCount = NEW_SHEET.columns } = gridProperties;
  checkSheetName(workbook, title);
  if (workbook.sheets.some(({ id }) => id === sheetId)) {
    throw badRequest(`A sheet with the id ${sheetId} already exists.`);
  }
  if (rowCount < 1 || columnCount < 1 || sheetId < 0) throw badRequest('A grid has at least one row and one column.');
  checkColumns(columnCount);
  checkRoom(workbook, rowCount * columnCount);
  const sheet = blankSheet(sheetId, title, rowCount, columnCount);
  sheet.frozenRows = gridProperties.frozenRowCount ?? 0;
  sheet.frozenColumns = gridProperties.frozenColumnCount ?? 0;
  if (sheet.frozenRows >= rowCount || sheet.frozenColumns >= columnCount) {
    throw badRequest("You can't freeze all visible rows on the sheet.");
  }
  sheet.isHidden = asked.hidden ?? false;
  sheet.tabColor = colorOf(asked.tabColor, asked.tabColorStyle);
  workbook.sheets.splice(index ?? workbook.sheets.length, 0, sheet);
  return sheet;
}

function freeTitle({ sheets }: WorkbookState): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** @throws ApiRefusal where there is no such tab */
export function tabOf(workbook: WorkbookState, sheetId = 0): SheetState {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw badRequest(`No sheet with id: ${sheetId}`);
  return sheet;
}
