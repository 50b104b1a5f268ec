/**
 * Charts as plain data: what each shows, and where it is once rows or columns of its tab came or went.
 *
 * Rows and columns that come or go on a tab move the charts that lie on it and the ranges that they have there; a chart
 * that lies on another tab than its cells keeps its ranges.
 */
import type { CellView, ChartView } from '../desk/desk.types.ts';
import type { Block, ChartRange, ChartState, SheetState, WorkbookState } from './state.ts';

/** Pixels that a chart gets where nobody says otherwise. */
export const CHART_SIZE = { width: 600, height: 371 } as const;

type Table = readonly (readonly CellView[])[];

/** Everything about a tab's charts that can be drawn, with the cells that they show now. */
export const chartsIn = (workbook: WorkbookState, sheet: SheetState): readonly ChartView[] =>
  sheet.charts.map((chart) => ({
    chartId: chart.id,
    type: chart.type,
    title: textOf(chart, 'title'),
    horizontalTitle: textOf(chart, 'hAxis.title'),
    verticalTitle: textOf(chart, 'vAxis.title'),
    table: tableOf(workbook, chart),
    isStacked: ![undefined, false, 'false'].includes(chart.options.isStacked as string | false | undefined),
    row: chart.row,
    column: chart.column,
    widthPixels: chart.width,
    heightPixels: chart.height,
  }));

const textOf = ({ options }: ChartState, option: string): string => String(options[option] ?? '');

/** The ranges of a chart side by side. */
function tableOf(workbook: WorkbookState, chart: ChartState): Table {
  const parts = chart.ranges.map((range) => cellsOf(workbook, range));
  const longest = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: longest }, (_, row) =>
    parts.flatMap((part) => part[row] ?? new Array<CellView>(part[0]?.length ?? 0).fill('')),
  );
}

/** A range of one row is a series that lies on its side. */
function cellsOf(workbook: WorkbookState, range: ChartRange): Table {
  const sheet = workbook.sheets.find(({ id }) => id === range.sheetId);
  if (sheet === undefined) return [];
  const cell = (row: number, column: number): CellView => sheet.rows[row]?.[column] ?? '';
  const rows = Math.max(0, Math.min(range.rows, sheet.maxRows - range.row));
  const columns = Math.max(0, Math.min(range.columns, sheet.maxColumns - range.column));
  if (rows === 1 && columns > 1) return Array.from({ length: columns }, (_, c) => [cell(range.row, range.column + c)]);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cell(range.row + r, range.column + c)),
  );
}

/** Takes a chart along when the cells of its own tab move; a range that is gone is gone from the chart. */
export function moveChart(chart: ChartState, sheetId: number, moved: (block: Block) => Block | null): void {
  chart.ranges = chart.ranges.flatMap((range) => {
    const now = range.sheetId === sheetId ? moved(range) : range;
    return now === null ? [] : [{ ...range, ...now }];
  });
  const anchor = moved({ row: chart.row, column: chart.column, rows: 1, columns: 1 });
  if (anchor === null) return;
  chart.row = anchor.row;
  chart.column = anchor.column;
}
