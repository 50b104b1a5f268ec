/**
 * How a sheet looks and what it says of itself: a header that stays in sight, a note at each column, widths, words to choose
 * from, a tab in the color of its stage, a warning at what Teladan writes, and a color where somebody should look.
 *
 * Only what is missing is made, so what people made of a sheet stays. Everything goes through calls that Google holds back
 * and carries out together, some for a sheet and some for a column, none for a row.
 */
import { type Stage, stageOf } from '../tables/index.ts';
import { type Cell, type Column, type Grid, isTyped, type Table } from '../tables/notation.ts';
import { runs } from './runs.ts';
import { markRules, offer, validationOf } from './sheet-rules.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Columns = readonly (Column | undefined)[];

/** What a sheet says of itself, in the language of the workbook. */
export interface SheetWords {
  /** Who fills it, and what may be done with it. */
  readonly filledBy: string;
  /** What a column holds, and in which unit. */
  readonly noteOf: (column: Column) => string;
  /** What a cell should hold, for whoever has typed something else. */
  readonly expected: (column: Column) => string;
}
export type WordsOf = (table: Table) => SheetWords;

/** What a sheet has of all this. */
export interface Standing {
  readonly isFrozen: boolean;
  readonly isColored: boolean;
  readonly isProtected: boolean;
  readonly isMarked: boolean;
  /** By column, from 0. */
  readonly columns: readonly ColumnStanding[];
}

export interface ColumnStanding {
  readonly isStyled: boolean;
  /** Whether it is as wide, and goes on in lines, as somebody wanted it. */
  readonly isShaped: boolean;
  readonly note: string;
  readonly isRuled: boolean;
  readonly isProtected: boolean;
}

const BARE_COLUMN: ColumnStanding = { isStyled: false, isShaped: false, note: '', isRuled: false, isProtected: false };
export const WHOLE_COLUMN: ColumnStanding = {
  isStyled: true,
  isShaped: true,
  note: '-',
  isRuled: true,
  isProtected: true,
};

/** A new sheet. */
export const bareSheet = (columns: Columns): Standing => ({
  isFrozen: false,
  isColored: false,
  isProtected: false,
  isMarked: false,
  columns: columns.map(() => BARE_COLUMN),
});

/** A sheet that has got columns from `first` on. */
export const widenedSheet = (columns: Columns, first: number): Standing => ({
  isFrozen: true,
  isColored: true,
  isProtected: true,
  isMarked: true,
  columns: columns.map((_, index) => (index < first ? WHOLE_COLUMN : BARE_COLUMN)),
});

const HEADER_BACKGROUND = '#e8f0fe';
/** Colors of tabs by what they are for. */
export const TAB_COLORS: Readonly<Record<Stage, string>> = {
  input: '#1a73e8',
  running: '#f29900',
  computed: '#188038',
  record: '#9aa0a6',
};
/** Pixels from which on a sheet does not fit a screen, so that the columns that name its rows stay in sight. */
const WIDE = 1000;

/** How many columns stay in sight: the first, and with it a name that follows; none where all fit a screen. */
function frozenColumns(columns: Columns): number {
  const width = columns.reduce((sum, column) => sum + (column?.width ?? 0), 0);
  if (width < WIDE) return 0;
  return columns[1]?.key === 'name' ? 2 : 1;
}

/** What is dressed. */
export interface Dressing {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly columns: Columns;
  /** The cells as they stand or will stand, header first. */
  readonly grid: Grid;
  /** Rows that the sheet has, filled or not. */
  readonly rows: number;
  readonly words: SheetWords;
}

/** Whether a whole sheet warns whoever types into it: nobody but Teladan fills any of it. */
const isGuarded = (table: Table): boolean =>
  !isTyped(table) && table.columns.every(({ filledBy }) => filledBy !== 'people');

/** Makes what a sheet does not have yet. */
export function dress(dressing: Dressing, standing: Standing): void {
  const { sheet, table, columns, words } = dressing;
  if (!standing.isFrozen) {
    sheet.setFrozenRows(1);
    const frozen = frozenColumns(columns);
    if (frozen > 0) sheet.setFrozenColumns(frozen);
  }
  if (!standing.isColored) sheet.setTabColor(TAB_COLORS[stageOf(table)]);
  dressHeader(dressing, standing);
  shape(dressing, standing);
  for (const [index, column] of columns.entries())
    if (column && standing.columns[index]?.isRuled === false) offerIn(dressing, column, index);
  if (columns.some((column, index) => column?.choicesBy && standing.columns[index]?.isRuled === false))
    offerByRow(dressing, 1);
  if (isGuarded(table) && !standing.isProtected) sheet.protect().setDescription(words.filledBy).setWarningOnly(true);
  if (isTyped(table)) guardColumns(dressing, standing);
  if (!standing.isMarked) markRules(sheet, columns, dressing.rows);
}

/** Header cells in bold, wrapped, above their numbers or texts, with what they mean as a note. */
function dressHeader({ sheet, columns, words }: Dressing, standing: Standing): void {
  const isBare = columns.map((_, index) => standing.columns[index]?.isStyled === false);
  for (const [from, to] of runs(isBare, Boolean))
    sheet
      .getRange(1, from + 1, 1, to - from)
      .setFontWeight('bold')
      .setBackground(HEADER_BACKGROUND)
      .setWrap(true)
      .setVerticalAlignment('middle')
      .setHorizontalAlignments([
        columns.slice(from, to).map((column) => (column?.kind === 'number' ? 'right' : 'left')),
      ]);
  const notes = columns.map((column, index) => {
    const note = standing.columns[index]?.note ?? '';
    return note === '' && column ? words.noteOf(column) : note;
  });
  const isSilent = columns.map((column, index) => column !== undefined && standing.columns[index]?.note === '');
  const [first, last] = [isSilent.indexOf(true), isSilent.lastIndexOf(true)];
  // Notes between two that are missing are written as they are.
  if (first >= 0) sheet.getRange(1, first + 1, 1, last - first + 1).setNotes([notes.slice(first, last + 1)]);
}

/** Columns as wide as what they hold; long texts go on in lines, from the top of their row. */
function shape({ sheet, columns, rows }: Dressing, standing: Standing): void {
  const own = columns.map((column, index) => (standing.columns[index]?.isShaped === false ? column : undefined));
  for (const [from, to] of runs(
    own.map((column) => column?.width ?? 0),
    (width) => width > 0,
  ))
    sheet.setColumnWidths(from + 1, to - from, own[from]?.width ?? 0);
  // Rows that come later take it from the row above.
  const wrapped = runs(
    own.map((column) => column?.wrap === true),
    Boolean,
  );
  for (const [from, to] of wrapped) sheet.getRange(2, from + 1, rows - 1, to - from).setWrap(true);
  if (wrapped.length > 0) sheet.getRange(2, 1, rows - 1, columns.length).setVerticalAlignment('top');
  // A day that is typed becomes a date, as times of Teladan's are, which Sheets puts to the right, away from its heading.
  const dates = runs(
    own.map((column) => column?.kind === 'text' && (column.filledBy === 'people' || column.time !== undefined)),
    Boolean,
  );
  for (const [from, to] of dates) sheet.getRange(2, from + 1, rows - 1, to - from).setHorizontalAlignment('left');
}

/** Words to choose from, or bounds, in the cells of a column that people fill. */
function offerIn({ sheet, table, rows, words }: Dressing, column: Column, index: number): void {
  if (!isTyped(table) && column.filledBy !== 'people') return;
  const rule = validationOf(column, words.expected(column));
  if (rule) sheet.getRange(2, index + 1, rows - 1, 1).setDataValidation(rule);
}

/**
 * Words to choose from that go by another cell of the row, in the rows from `first` on; where rows came below, only those.
 *
 * @param first a row of the grid, from 0; the header is the first
 */
export function offerByRow({ sheet, grid, columns, words }: Omit<Dressing, 'rows'>, first: number): void {
  for (const [index, column] of columns.entries()) {
    const by = column?.choicesBy;
    const at = columns.findIndex((one) => by !== undefined && one?.key === by.key);
    const cells = grid.slice(first).map((row): Cell => row[at] ?? '');
    if (!column || !by || at < 0 || cells.length === 0) continue;
    const rules = cells.map((cell) => offer(by.of(String(cell)), words.expected(column)));
    sheet.getRange(first + 1, index + 1, cells.length, 1).setDataValidations(rules.map((rule) => [rule]));
  }
}

/** A warning at the columns that Teladan fills in a sheet of people. */
function guardColumns({ sheet, columns, rows, words }: Dressing, standing: Standing): void {
  const bare = columns.map(
    (column, index) => column?.filledBy === 'Teladan' && standing.columns[index]?.isProtected === false,
  );
  for (const [from, to] of runs(bare, Boolean)) {
    const first = columns[from];
    if (first)
      sheet
        .getRange(1, from + 1, rows, to - from)
        .protect()
        .setDescription(words.noteOf(first))
        .setWarningOnly(true);
  }
}
