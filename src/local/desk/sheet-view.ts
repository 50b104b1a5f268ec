/** The sheet view: one tab with all that the page can draw of it, straight from the state. */
import { chartsIn } from '../services/chart-state.ts';
import { conditionalFormatsIn } from '../services/conditional-format.ts';
import { displayedIn } from '../services/displayed.ts';
import { protectionsIn } from '../services/protected-area.ts';
import { ATTRIBUTES, type SheetState, type WorkbookState } from '../services/state.ts';
import { validationsIn } from '../services/validation-rule.ts';
import { selectionOn } from '../services/workbook.ts';
import type { PlaceView, SheetView } from './desk.types.ts';

/** Attributes that say something else in words of their own. */
const APART: readonly string[] = ['validation'];

export function sheetView(workbook: WorkbookState, sheet: SheetState, version: number, user: string): SheetView {
  const attributes = ATTRIBUTES.filter((attribute) => !APART.includes(attribute));
  return {
    sheetId: sheet.id,
    name: sheet.name,
    version,
    selected: selectedBy(sheet, user),
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: sheet.columnWidths,
    rows: sheet.rows,
    displayed: displayedIn(workbook, sheet),
    formats: Object.fromEntries(attributes.map((attribute) => [attribute, sheet.formats[attribute]])),
    validations: validationsIn(sheet),
    conditionalFormats: conditionalFormatsIn(sheet),
    charts: chartsIn(workbook, sheet),
    protections: protectionsIn(sheet),
    undrawn: undrawnIn(sheet),
  };
}

function selectedBy(sheet: SheetState, user: string): PlaceView {
  const { row, column } = selectionOn(sheet, user);
  return { row, column };
}

/** What the page leaves out of this tab. */
function undrawnIn(sheet: SheetState): readonly string[] {
  const formulas = sheet.rows.flat().filter((cell) => typeof cell === 'object' && 'formula' in cell).length;
  return formulas === 0 ? [] : [`${formulas} rumus ditampilkan sebagai teks: di sini rumus tidak dihitung.`];
}
