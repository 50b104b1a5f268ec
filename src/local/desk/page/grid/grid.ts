/**
 * The grid: one tab of the workbook as a spreadsheet. It reports what people type, and shows what the server made of it.
 *
 * It changes nothing by itself for good: what is typed stays on the screen only until the server's answer is shown.
 */
import { CanceledError, CommandType, Direction, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  SetActivateCellEditOperation,
  SetCellEditVisibleOperation,
  SetRangeValuesMutation,
  SetScrollOperation,
  SetSelectionsOperation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetView } from '../../desk.types.ts';
import { type Locale, shownText, typedText } from './cell.ts';
import {
  type Clipboard,
  type Copied,
  copiedBlock,
  isReadable,
  pastedCells,
  type Selected,
  type TypedCell,
} from './clipboard.ts';
import { editorText, interceptEditing, isSameText, isTypedCell, textCell } from './editing.ts';
import { isAllowed, startEngine } from './engine.ts';
import { guardFocus } from './focus.ts';
import { openExits } from './keyboard.ts';
import { changedHeights } from './row-height.ts';
import {
  type CellMatrix,
  cellData,
  isSameCell,
  isSameFrame,
  type Looks,
  lookAt,
  looksOf,
  snapshotOf,
} from './snapshot.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the grid stands: pixels scrolled, and those that headers and frozen cells take. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

export interface GridListener {
  /** People typed, pasted or emptied cells. */
  readonly typed: (cells: readonly TypedCell[]) => void;
  readonly selected: (place: Place) => void;
  readonly moved: () => void;
  /** Something that people asked for cannot be done, in words. */
  readonly refused: (words: string) => void;
  /** People leave the grid by keyboard. */
  readonly left: (to: 'behind' | 'before') => void;
}

export interface Grid {
  /** Shows a tab, or what has become of it; a tab that is open keeps its place. */
  readonly show: (view: SheetView, locale: Locale) => void;
  readonly goTo: (place: Place) => void;
  readonly frame: () => Frame;
  /** Pixels from the first cell of the tab. */
  readonly positionOf: (place: Place) => { readonly x: number; readonly y: number };
  /** Turns the wheel over the grid. */
  readonly turn: (event: WheelEvent) => void;
  readonly close: () => void;
}

const CELL_ALERT = 'univer.sheet.cell-alert';
const HEADER_WIDTH = 46;
const HEADER_HEIGHT = 20;

const selectedOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Selected => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** What a cell that the grid itself has changed is to hold, as a person would type it. */
const changedText = (cell: Nullable<ICellData>): string =>
  cell?.f ?? (cell?.v === undefined || cell.v === null ? '' : String(cell.v));

export function openGrid(container: HTMLElement, listener: GridListener): Grid {
  const focus = guardFocus(container);
  const closeExits = openExits(container, { isEditing: () => isEditing(), leave: listener.left });
  const { api, commands, components, cells, stop } = startEngine(container);
  let view: SheetView | null = null;
  let locale: Locale = 'id_ID';
  let looks: Looks = [];
  let opened = 0;
  let isPatching = false;
  let typing: TypedCell | null = null;
  let copied: Copied | null = null;
  /** Cells that show what people typed and not what the server said, by `row,column`. */
  const touched = new Set<string>();

  /** What cells held that people changed, by place and what they showed: undoing brings back only what was shown. */
  const replaced = new Map<string, string>();

  /** What came from the server while a cell was being edited, which must not be disturbed. */
  let waiting: { readonly view: SheetView; readonly locale: Locale } | null = null;

  /** The unit whose editor stands ready: before that it does not know where it stands, and asking is an error. */
  let drawnUnit: string | null = null;
  let afterDrawing: (() => void) | null = null;
  /** Where to go once there is something to go to. */
  let aim: Place | null = null;

  const unitNow = () => api.getActiveWorkbook()?.getId();
  const isDrawn = () => drawnUnit !== null && drawnUnit === unitNow();
  const sheet = () => api.getActiveWorkbook()?.getActiveSheet();
  const isEditing = () => api.getActiveWorkbook()?.isCellEditing() ?? false;
  const scrolled = () => (isDrawn() ? sheet()?.getScrollState() : undefined);
  const skeletonNow = () => (isDrawn() ? sheet()?.getSkeleton() : undefined);

  function goTo(place: Place): void {
    aim = isDrawn() ? null : place;
    if (aim !== null) return;
    const { row, column } = place;
    sheet()?.getRange(row, column).activate();
    sheet()?.scrollToCell(row, column, 0);
    listener.selected({ row, column });
  }

  function report(changed: readonly TypedCell[]): void {
    if (changed.length === 0) return;
    // Older than what was typed now, whose answer is yet to come.
    waiting = null;
    for (const { row, column } of changed) {
      touched.add(`${row},${column}`);
      if (view !== null)
        replaced.set(`${row},${column},${shownText(view, row, column)}`, typedText(view, row, column, locale));
    }
    listener.typed(changed);
  }

  function changedCells({ cellValue }: ISetRangeValuesMutationParams): readonly TypedCell[] {
    const shown = view;
    if (shown === null || cellValue === undefined) return [];
    return Object.entries(cellValue).flatMap(([row, line]) =>
      Object.entries<Nullable<ICellData>>(line ?? {}).flatMap(([column, cell]): readonly TypedCell[] => {
        const at = { row: Number(row), column: Number(column) };
        // A change of looks alone says nothing about what the cell holds.
        if (cell && cell.v === undefined && cell.f === undefined && cell.p === undefined) return [];
        const text = changedText(cell);
        const typed = typedText(shown, at.row, at.column, locale);
        const isSame = isSameText(text, isTypedCell(cell) ? typed : shownText(shown, at.row, at.column));
        if (isSame && !touched.has(`${at.row},${at.column}`)) return [];
        const undone = isTypedCell(cell) ? undefined : replaced.get(`${at.row},${at.column},${text}`);
        return [{ ...at, text: isSame ? typed : (undone ?? text) }];
      }),
    );
  }

  function paste({ textContent, htmlContent }: Clipboard): void {
    const range = sheet()?.getActiveRange();
    if (!range || view === null) return;
    const text = textContent ?? '';
    if (!isReadable(text, htmlContent ?? '', copied)) {
      listener.refused('Papan klip tidak berisi teks yang dapat ditempel. Tidak ada sel yang diubah.');
      return;
    }
    const cells = pastedCells(text, selectedOf(range.getRange()), copied, view);
    if (copied?.isCut) copied = null;
    patch(cells.map((cell) => [cell.row, cell.column, textCell(cell.text)]));
    report(cells);
  }

  /** Arrows stay at the edge of the tab, as in Sheets; the engine would go on at the other side. */
  function isAtEdge(direction: Direction): boolean {
    const range = sheet()?.getActiveRange()?.getRange();
    if (!range || view === null) return false;
    const { startRow, endRow, startColumn, endColumn } = range;
    const edges: Readonly<Record<Direction, boolean>> = {
      [Direction.UP]: startRow === 0,
      [Direction.RIGHT]: endColumn >= view.maxColumns - 1,
      [Direction.DOWN]: endRow >= view.maxRows - 1,
      [Direction.LEFT]: startColumn === 0,
    };
    return edges[direction];
  }

  /** Changes cells on the screen without reporting it. */
  function patch(changes: readonly (readonly [row: number, column: number, cell: ICellData | null])[]): void {
    const target = sheet();
    if (!target || changes.length === 0) return;
    const cellValue: CellMatrix = {};
    for (const [row, column, cell] of changes) {
      // A cell that holds nothing must lose what it had, its look included.
      cellValue[row] = { ...cellValue[row], [column]: cell ?? { v: null, t: null, s: null } };
    }
    isPatching = true;
    try {
      const unitId = unitNow() ?? '';
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId: target.getSheetId(), cellValue });
    } finally {
      isPatching = false;
    }
  }

  function refresh(next: SheetView, before: SheetView): void {
    const changes: [number, number, ICellData | null][] = [];
    for (let row = 0; row < Math.max(before.rows.length, next.rows.length); row += 1)
      for (let column = 0; column < next.maxColumns; column += 1) {
        const isTouched = touched.has(`${row},${column}`);
        if (isTouched || !isSameCell(before, next, row, column))
          changes.push([row, column, cellData(next, looks, row, column)]);
        touched.delete(`${row},${column}`);
      }
    for (const name of touched) {
      const [row = 0, column = 0] = name.split(',').map(Number);
      changes.push([row, column, cellData(next, looks, row, column)]);
    }
    touched.clear();
    patch(changes);
    fitRows(changedHeights(before, next, lookAt(looks), new Set(changes.map(([row]) => row))));
  }

  function fitRows(rowHeight: Record<number, number>): void {
    const ranges = Object.keys(rowHeight).map((row) => ({
      startRow: Number(row),
      endRow: Number(row),
      startColumn: 0,
      endColumn: 0,
    }));
    const [unitId, subUnitId] = [unitNow() ?? '', sheet()?.getSheetId() ?? ''];
    if (ranges.length === 0) return;
    commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, { unitId, subUnitId, ranges, rowHeight });
    listener.moved();
  }

  function open(next: SheetView, isSameTab: boolean): void {
    const scroll = isSameTab ? scrolled() : undefined;
    const selected = isSameTab ? sheet()?.getActiveRange()?.getRange() : undefined;
    const before = unitNow();
    opened += 1;
    touched.clear();
    replaced.clear();
    focus.keep();
    // Each workbook brings this part again, and says so on the console where the one before is still there.
    components().delete(CELL_ALERT);
    api.createWorkbook(snapshotOf(next, looks, `tab${opened}`));
    if (before === undefined) interceptEditing(cells(), { before: textBefore, after: textAfter });
    if (before !== undefined) api.disposeUnit(before);
    afterDrawing = () => {
      if (selected && selected.endRow < next.maxRows && selected.endColumn < next.maxColumns) {
        const { row, column, rows, columns } = selectedOf(selected);
        sheet()?.getRange(row, column, rows, columns).activate();
      }
      if (scroll) {
        // Counted from the first cell that is not frozen.
        const { sheetViewStartRow: down, sheetViewStartColumn: across } = scroll;
        sheet()?.scrollToCell(next.frozenRows + down, next.frozenColumns + across, 0);
      }
      listener.moved();
    };
  }

  /** What leaves a cell unchanged when it is entered again, with all digits of a number. */
  function textBefore(row: number, column: number): string {
    if (view === null) return '';
    const isAhead = touched.has(`${row},${column}`);
    return isAhead ? changedText(sheet()?.getSheet().getCellRaw(row, column)) : typedText(view, row, column, locale);
  }

  function textAfter(row: number, column: number): string | undefined {
    const text = typing?.row === row && typing.column === column ? typing.text : undefined;
    typing = null;
    return text === undefined || isSameText(text, textBefore(row, column)) ? undefined : text;
  }

  function show(next: SheetView, nextLocale: Locale): void {
    const before = view;
    const isSameTab = before?.sheetId === next.sheetId;
    if (isSameTab && isEditing()) {
      waiting = { view: next, locale: nextLocale };
      return;
    }
    waiting = null;
    view = next;
    locale = nextLocale;
    if (before !== null && isSameFrame(before, next)) {
      refresh(next, before);
      return;
    }
    looks = looksOf(next);
    open(next, isSameTab);
  }

  function drawn(unitId: string): void {
    if (unitId !== unitNow() || isDrawn()) return;
    setTimeout(() => {
      drawnUnit = unitId;
      focus.drawn();
      afterDrawing?.();
      afterDrawing = null;
      if (aim !== null) goTo(aim);
    });
  }

  function showWaiting(): void {
    if (waiting !== null) show(waiting.view, waiting.locale);
  }

  api.addEvent(api.Event.BeforeCommandExecute, ({ id, type, params }) => {
    if (id === 'sheet.command.paste-by-short-key') paste(params as Clipboard);
    if (id === 'sheet.command.move-selection' && isAtEdge((params as { readonly direction: Direction }).direction))
      throw new CanceledError();
    if (type === CommandType.COMMAND && !isAllowed(id)) throw new CanceledError();
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id === SetRangeValuesMutation.id && !isPatching) {
      report(changedCells(params as ISetRangeValuesMutationParams));
    }
    if (id === SetSelectionsOperation.id) {
      const { selections } = params as ISetSelectionsOperationParams;
      const selected = selections.at(-1);
      if (selected) listener.selected({ row: selected.range.startRow, column: selected.range.startColumn });
    }
    if (/\.command\.cut$/.test(id) && copied !== null) copied = { ...copied, isCut: true };
    if (id === SetActivateCellEditOperation.id) drawn((params as { readonly unitId: string }).unitId);
    if (id === SetScrollOperation.id) listener.moved();
    if (id === SetCellEditVisibleOperation.id) setTimeout(showWaiting);
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    typing = isConfirm ? { row, column, text: editorText(value.getData()) } : null;
  });
  api.addEvent(api.Event.BeforeClipboardChange, ({ text, fromRange }) => {
    if (view !== null) copied = copiedBlock(view, selectedOf(fromRange.getRange()), text, locale);
  });

  return {
    show,
    goTo,
    frame() {
      const skeleton = skeletonNow();
      const { frozenRows = 0, frozenColumns = 0 } = view ?? {};
      const scroll = scrolled();
      const edge = (ends: readonly number[] | undefined, count: number) => (count > 0 ? (ends?.[count - 1] ?? 0) : 0);
      const left = edge(skeleton?.columnWidthAccumulation, frozenColumns);
      const top = edge(skeleton?.rowHeightAccumulation, frozenRows);
      // The grid counts its first shown cell from the first that is not frozen.
      const across =
        edge(skeleton?.columnWidthAccumulation, frozenColumns + (scroll?.sheetViewStartColumn ?? 0)) - left;
      const down = edge(skeleton?.rowHeightAccumulation, frozenRows + (scroll?.sheetViewStartRow ?? 0)) - top;
      return {
        left: HEADER_WIDTH + left,
        top: HEADER_HEIGHT + top,
        scrollX: left + across + (scroll?.offsetX ?? 0),
        scrollY: top + down + (scroll?.offsetY ?? 0),
      };
    },
    positionOf({ row, column }) {
      const skeleton = skeletonNow();
      return {
        x: skeleton?.columnWidthAccumulation[column - 1] ?? 0,
        y: skeleton?.rowHeightAccumulation[row - 1] ?? 0,
      };
    },
    turn(event) {
      const canvas = container.querySelector('canvas[id^="univer-sheet-main"]');
      canvas?.dispatchEvent(new WheelEvent('wheel', event));
    },
    close() {
      closeExits();
      focus.stop();
      stop();
    },
  };
}
