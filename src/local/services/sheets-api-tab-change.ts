/**
 * Changes of a tab that the Sheets interface asks for by its properties: name, place, size, what is frozen, and widths.
 */
import { badRequest } from './advanced.ts';
import { concerns, type Mask } from './field-mask.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './grid.ts';
import { colorOf } from './sheets-api-format.ts';
import { tabOf } from './sheets-api-tab.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { checkColumns, checkRoom, checkSheetName } from './workbook.ts';

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

/** Gives a tab the properties that the mask names; one that is named and not given becomes what it is at first. */
export function updateTab(workbook: WorkbookState, sheet: SheetState, properties: Properties, mask: Mask): void {
  const { title = '', hidden = false, index = 0, tabColor, tabColorStyle, gridProperties = {} } = properties;
  if (concerns(mask, 'title')) {
    checkSheetName(workbook, title, sheet);
    sheet.name = title;
  }
  if (concerns(mask, 'hidden')) {
    if (hidden && workbook.sheets.every((one) => one === sheet || one.isHidden)) {
      throw badRequest("You can't hide all the sheets in a document.");
    }
    sheet.isHidden = hidden;
  }
  if (concerns(mask, 'tabColor') || concerns(mask, 'tabColorStyle')) sheet.tabColor = colorOf(tabColor, tabColorStyle);
  if (concerns(mask, 'gridProperties.rowCount')) resize(workbook, sheet, 'rows', gridProperties.rowCount);
  if (concerns(mask, 'gridProperties.columnCount')) resize(workbook, sheet, 'columns', gridProperties.columnCount);
  if (concerns(mask, 'gridProperties.frozenRowCount')) {
    const frozen = gridProperties.frozenRowCount ?? 0;
    if (frozen < 0 || frozen >= sheet.maxRows) throw badRequest("You can't freeze all visible rows on the sheet.");
    sheet.frozenRows = frozen;
  }
  if (concerns(mask, 'gridProperties.frozenColumnCount')) {
    const frozen = gridProperties.frozenColumnCount ?? 0;
    if (frozen < 0 || frozen >= sheet.maxColumns)
      throw badRequest("You can't freeze all visible columns on the sheet.");
    sheet.frozenColumns = frozen;
  }
  if (concerns(mask, 'index')) {
    workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
    workbook.sheets.splice(index, 0, sheet);
  }
}

function resize(workbook: WorkbookState, sheet: SheetState, axis: 'rows' | 'columns', size = 0): void {
  const [before, frozen, other] =
    axis === 'rows'
      ? [sheet.maxRows, sheet.frozenRows, sheet.maxColumns]
      : [sheet.maxColumns, sheet.frozenColumns, sheet.maxRows];
  if (size < 1 || size <= frozen) throw badRequest(`The grid cannot have ${size} ${axis}.`);
  if (size > before) {
    if (axis === 'columns') checkColumns(size);
    checkRoom(workbook, (size - before) * other);
    (axis === 'rows' ? insertRows : insertColumns)(sheet, before, size - before);
  } else if (size < before) (axis === 'rows' ? deleteRows : deleteColumns)(sheet, size, before - size);
}

export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
type Width = (sheet: SheetState, column: number) => number | null;

export function eachColumn(workbook: WorkbookState, range: DimensionRange | undefined, width: Width): void {
  const sheet = tabOf(workbook, range?.sheetId);
  const [start, end] = [range?.startIndex ?? 0, range?.endIndex ?? sheet.maxColumns];
  if (range?.dimension === undefined || start < 0 || start >= end || end > sheet.maxColumns) {
    throw badRequest('Those columns are out of bounds.');
  }
  while (sheet.columnWidths.length < end) sheet.columnWidths.push(null);
  for (let column = start; column < end; column += 1) sheet.columnWidths[column] = width(sheet, column);
}

/** About as wide as the longest text in it; an empty column keeps its width. */
export function fittingWidth(sheet: SheetState, column: number): number | null {
  const longest = Math.max(
    0,
    ...sheet.rows.map((row) => (typeof row[column] === 'object' ? 10 : String(row[column] ?? '').length)),
  );
  return longest === 0 ? (sheet.columnWidths[column] ?? null) : Math.max(21, longest * 7 + 10);
}
