/**
 * Typing: what a person enters into cells, one cell or a whole pasted block, and the event that follows.
 *
 * Sheets takes what it may and says no to the rest; what was taken stays.
 */
import type { Bench } from '../cycle.ts';
import { Stopped } from '../files/stopped.ts';
import { a1Of } from '../services/block.ts';
import { displayedText } from '../services/displayed.ts';
import type { SheetState } from '../services/state.ts';
import { setCell } from '../sheet-edit.ts';
import { fireSimple } from '../time.ts';
import type { World } from '../world.ts';

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What Sheets itself says no with; anything else is our own mistake. */
const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === 'Exception';

const place = ({ row, column }: TypedCell): string => a1Of({ row, column, rows: 1, columns: 1 });

/** Types one cell; what Sheets says where it refuses. */
function refusalOf(world: World, sheet: SheetState, cell: TypedCell): string | undefined {
  if (cell.row >= sheet.maxRows || cell.column >= sheet.maxColumns) return `${place(cell)}: sel ini tidak ada.`;
  try {
    setCell(world, sheet.name, cell.row + 1, cell.column + 1, cell.text);
    return undefined;
  } catch (error) {
    if (isRefusal(error)) return `${place(cell)}: ${error.message}`;
    throw error;
  }
}

/** Cells that fill a rectangle were pasted at once and make one event; others one each. */
function blocksOf(cells: readonly TypedCell[]): readonly (readonly TypedCell[])[] {
  const rows = new Set(cells.map(({ row }) => row)).size;
  const columns = new Set(cells.map(({ column }) => column)).size;
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values) + 1;
  const isWhole =
    rows * columns === cells.length &&
    span(cells.map(({ row }) => row)) === rows &&
    span(cells.map(({ column }) => column)) === columns;
  return isWhole ? [cells] : cells.map((cell) => [cell]);
}

const MOST_SENTENCES = 5;

/** Types cells and tells the script. @throws Stopped with what was refused, after the rest was typed */
export function typeCells(bench: Bench, sheet: SheetState, cells: readonly TypedCell[]): void {
  const { world } = bench;
  const before = new Map(
    cells.map((cell) => [cell, displayedText(world.workbook, sheet, cell.row, cell.column)] as const),
  );
  const refusals = new Map(
    cells.flatMap((cell) => {
      const refusal = refusalOf(world, sheet, cell);
      return refusal === undefined ? [] : [[cell, refusal] as const];
    }),
  );
  const taken = cells.filter((cell) => !refusals.has(cell));
  if (taken.length > 0) for (const block of blocksOf(taken)) tellScript(bench, sheet, block, before);
  if (refusals.size > 0) throw new Stopped(sentence([...refusals.values()]));
}

function tellScript(
  bench: Bench,
  sheet: SheetState,
  block: readonly TypedCell[],
  before: ReadonlyMap<TypedCell, string>,
): void {
  const [first] = block;
  if (!first) return;
  const rows = block.map(({ row }) => row);
  const columns = block.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const old = before.get(first) ?? '';
  const single = block.length > 1 ? {} : { ...(first.text && { value: first.text }), ...(old && { oldValue: old }) };
  const size = { rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  fireSimple(bench, 'onEdit', { sheetId: sheet.id, row, column, ...size, ...single });
}

function sentence(refusals: readonly string[]): string {
  const more = refusals.length - MOST_SENTENCES;
  return [...refusals.slice(0, MOST_SENTENCES), ...(more > 0 ? [`dan ${more} sel lain`] : [])].join('\n');
}
