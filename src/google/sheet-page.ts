/**
 * Pages of a spreadsheet of the add-on's own, as plain data: lines on top, tables below each other, charts beside them; and
 * where all of it stands. Texts are texts and numbers are numbers; nothing is a formula.
 */

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** A text, or a number with how it is shown. */
export type PageCell = string | { readonly value: number; readonly format: string };

/** A table of a page, with a heading above it and notes below. */
export interface PageBlock {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly PageCell[])[];
  readonly notes: readonly string[];
}

/** A chart of some columns of a block, the first column naming the groups. */
export interface PageChart {
  readonly block: number;
  /** The block that it stands beside. */
  readonly beside: number;
  readonly type: 'COLUMN' | 'BAR' | 'LINE';
  readonly title: string;
  /** What the axis of the groups and that of the values say. */
  readonly groups: string;
  readonly values: string;
  /** Columns of the block, from 1: the first has the groups. */
  readonly series: readonly number[];
  /** Where the axis of the values begins and ends, where that does not follow from the numbers. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface SheetPage {
  /** The name of its tab. */
  readonly title: string;
  /** Lines above all blocks, the first as a heading. */
  readonly head: readonly string[];
  readonly blocks: readonly PageBlock[];
  readonly charts: readonly PageChart[];
}

/** What a chart covers: pixels, and the cells that must be there for it. */
export const CHART = { columns: 6, rows: 15, widthPixels: 560, heightPixels: 300 } as const;
const MARGIN = 2;
const LONGEST_TAB = 100;
/** Letters of a line beside the narrowest tables. */
const LONGEST_LINE = 110;

const color = (red: number, green: number, blue: number) => ({ rgbColor: { red, green, blue } });
const HEADING = { backgroundColorStyle: color(0.9, 0.94, 0.925), textFormat: { bold: true } };

/** A block's heading, the names of its columns, its rows, its notes, and a blank row. */
const heightOf = ({ rows, notes }: PageBlock): number => rows.length + notes.flatMap(linesOf).length + 3;

/** Blocks up to so many columns have charts beside them; a wider one waits until those end. */
const NARROW = 5;
const isWide = ({ header }: PageBlock): boolean => header.length > NARROW;

/** Where blocks and charts of a page begin: rows and columns from 0. */
export interface Places {
  readonly blocks: readonly number[];
  readonly charts: readonly { readonly row: number; readonly column: number }[];
}

/** Blocks below each other; each chart beside the block it is to stand at, below any chart before it. */
export function placesOf({ head, blocks, charts }: SheetPage): Places {
  const column = 1 + Math.max(1, ...blocks.filter((block) => !isWide(block)).map(({ header }) => header.length));
  let [next, free] = [1 + head.slice(1).flatMap(linesOf).length + 1, 0];
  const anchors = new Map<PageChart, number>();
  const starts = blocks.map((block, index) => {
    const start = isWide(block) ? Math.max(next, free + 1) : next;
    next = start + heightOf(block);
    for (const chart of charts.filter(({ beside }) => beside === index)) {
      anchors.set(chart, Math.max(free, start));
      free = Math.max(free, start) + CHART.rows;
    }
    return start;
  });
  return { blocks: starts, charts: charts.map((chart) => ({ row: anchors.get(chart) ?? 0, column })) };
}

const textCell = (text: string, format: CellData['userEnteredFormat'] = {}): CellData => ({
  userEnteredValue: { stringValue: text },
  userEnteredFormat: format,
});

/** How the cells of a column stand: numbers to the right, and with them what stands in the place of one. */
const sideOf = (isNumeric: boolean) => ({ horizontalAlignment: isNumeric ? 'RIGHT' : 'LEFT' });

/** A text of the last column goes on to the right, where nothing stands; before it, it takes lines. */
function cellOf(cell: PageCell, isNumeric: boolean, isLast: boolean): CellData {
  const place = { verticalAlignment: 'TOP' };
  if (typeof cell === 'string') {
    const wrapStrategy = isLast ? 'OVERFLOW_CELL' : 'WRAP';
    return cell === '' ? {} : textCell(cell, { ...place, ...sideOf(isNumeric), wrapStrategy });
  }
  const { value, format } = cell;
  const type = format.includes('%') ? 'PERCENT' : 'NUMBER';
  const numberFormat = { type, pattern: format };
  return { userEnteredValue: { numberValue: value }, userEnteredFormat: { ...place, numberFormat } };
}

/** What stands in the place of a number that there is none of. */
const NO_NUMBER = '–';

/** Whether each column of a block has numbers, or would have. */
const numericColumns = ({ header, rows }: PageBlock): readonly boolean[] =>
  header.map((_, at) => {
    const filled = rows.flatMap((row) => (row[at] === undefined || row[at] === '' ? [] : [row[at]]));
    return filled.length > 0 && filled.every((cell) => typeof cell === 'object' || cell === NO_NUMBER);
  });

/** A text in lines as long as a page is wide on paper: one long line would run over several sheets of it. */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const bold = (text: string): CellData => textCell(text, { textFormat: { bold: true } });

/** The rows of a page from the top to its last note. */
export function cellsOf(page: SheetPage): readonly (readonly CellData[])[] {
  const [heading = '', ...lines] = page.head;
  const cells: (readonly CellData[])[] = [[bold(heading)], ...lines.flatMap(linesOf).map((line) => [textCell(line)])];
  const starts = placesOf(page).blocks;
  page.blocks.forEach((block, index) => {
    const { title, header, rows, notes } = block;
    const isNumeric = numericColumns(block);
    while (cells.length < (starts[index] ?? 0)) cells.push([]);
    cells.push(
      [bold(title)],
      header.map((name, at) => textCell(name, { ...HEADING, ...sideOf(isNumeric[at] === true), wrapStrategy: 'WRAP' })),
      ...rows.map((row) =>
        row.map((cell, at) => cellOf(cell, isNumeric[at] === true, at > 0 && at === row.length - 1)),
      ),
      ...notes.flatMap(linesOf).map((note) => [textCell(note)]),
    );
  });
  return cells;
}

/** Rows and columns that a page and its charts take. */
export function sizeOf(page: SheetPage): { readonly rowCount: number; readonly columnCount: number } {
  const { charts } = placesOf(page);
  return {
    rowCount: Math.max(cellsOf(page).length, ...charts.map(({ row }) => row + CHART.rows)) + MARGIN,
    columnCount: Math.max(
      ...page.blocks.map(({ header }) => header.length),
      ...charts.map(({ column }) => column + CHART.columns),
    ),
  };
}

/** Sheets takes names that differ in capitals alone for one. */
export const folded = (title: string): string => title.toLowerCase();

/** Names for tabs that Sheets takes: none twice, whatever the capitals, and none too long. */
export function tabTitles(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.trim().slice(0, LONGEST_TAB);
    let free = plain;
    for (let count = 2; taken.has(folded(free)); count++) {
      const mark = ` (${count})`;
      free = plain.slice(0, LONGEST_TAB - mark.length) + mark;
    }
    taken.add(folded(free));
    return free;
  });
}
