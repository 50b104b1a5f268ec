/**
 * Marks on cells: a note that says what is wrong, and a colour that nothing else in the workbook has.
 *
 * What people noted and coloured stays theirs. Their note goes on below ours, and the colour that a cell had stands in the last
 * line of our note, so that both are there again once the cell is mended and nothing of it has to be kept elsewhere. A tab is read and written whole: notes in one call, and colours in one call for each colour that comes back.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Begins the first and the last line of our part of a note. */
const TAG = '[Teladan]';
const COLOR = '#fde2df';
/** What Google tells of a cell that has no colour. */
const NO_COLOR = '#ffffff';

/** Our part of a note, wherever people have put theirs; its last line tells the colour that the cell had. */
const OURS = /\[Teladan\][^\n]*\n(?:[^\n]*\n)*?\[Teladan\][^\n]*?(#[0-9a-f]{6})[^\n]*/i;

/** What is wrong with one cell. Row and column count from 1. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly string[];
}

/** The words of our first line, and of the last before the colour. */
export interface MarkWords {
  readonly title: string;
  readonly color: string;
}

interface Noted {
  /** What people noted. */
  readonly own: string;
  /** The colour before ours; undefined where no mark of ours stands. */
  readonly color: string | undefined;
}

function readNote(note: string): Noted {
  const found = OURS.exec(note);
  if (!found) return { own: note, color: undefined };
  const parts = [note.slice(0, found.index), note.slice(found.index + found[0].length)];
  return {
    own: parts
      .map((part) => part.replace(/^\n+|\n+$/g, ''))
      .filter(Boolean)
      .join('\n'),
    color: found[1],
  };
}

const noteOf = (lines: readonly string[], { own, color = NO_COLOR }: Noted, words: MarkWords): string =>
  [`${TAG} ${words.title}`, ...lines, `${TAG} ${words.color} ${color}`, ...(own === '' ? [] : [own])].join('\n');

/** One cell as it is and as it is to be; a colour of null is none, and undefined leaves it as it is. */
interface Change {
  readonly row: number;
  readonly column: number;
  readonly note: string;
  readonly color: string | null | undefined;
}

/** What becomes of a cell, marked or not any more; undefined where it stays as it is. */
function changeOf(note: string, color: string, lines: readonly string[] | undefined, words: MarkWords) {
  const noted = readNote(note);
  const isOurs = color === COLOR;
  if (!lines) {
    if (noted.color === undefined && !isOurs) return undefined;
    const before = noted.color ?? NO_COLOR;
    // Whoever has coloured it otherwise meanwhile keeps that.
    return { note: noted.own, color: isOurs ? (before === NO_COLOR ? null : before) : undefined };
  }
  const before = noted.color ?? (isOurs ? NO_COLOR : color);
  const after = noteOf(lines, { ...noted, color: before }, words);
  return after === note && isOurs ? undefined : { note: after, color: isOurs ? undefined : COLOR };
}

/** Letters of a column, from 1: `A`, `AA`. */
const lettersOf = (column: number): string =>
  column < 1 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Cells in A1 notation, those below each other in one piece. */
function a1Of(cells: readonly Change[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const pieces: { readonly column: number; readonly from: number; to: number }[] = [];
  for (const { row, column } of sorted) {
    const last = pieces[pieces.length - 1];
    if (last && last.column === column && last.to === row - 1) last.to = row;
    else pieces.push({ column, from: row, to: row });
  }
  return pieces.map(({ column, from, to }) => `${lettersOf(column)}${from}:${lettersOf(column)}${to}`);
}

/** Writes the notes of a tab: the rectangle that holds all that change, in one call. */
function writeNotes(sheet: Sheet, notes: readonly (readonly string[])[], changes: readonly Change[]): void {
  const bounds = (values: readonly number[]) =>
    values.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)] as const, [
      Number.POSITIVE_INFINITY,
      0,
    ] as readonly [number, number]);
  const [top, bottom] = bounds(changes.map(({ row }) => row));
  const [left, right] = bounds(changes.map(({ column }) => column));
  // Google takes null for no note.
  const after = notes.slice(top - 1, bottom).map((row) => row.slice(left - 1, right).map((note) => note || null));
  for (const { row, column, note } of changes) {
    const cells = after[row - top];
    if (cells) cells[column - left] = note || null;
  }
  sheet.getRange(top, left, bottom - top + 1, right - left + 1).setNotes(after);
}

/** Marks these cells of a tab and takes our marks from all others. Does nothing where there is no such tab. */
export function markCells(title: string, marks: readonly CellMark[], words: MarkWords): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  if (!sheet) return;
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const [notes, colors] = [all.getNotes(), all.getBackgrounds()];
  const lines = new Map<string, readonly string[]>();
  for (const { row, column, lines: own } of marks)
    lines.set(`${row}|${column}`, [...(lines.get(`${row}|${column}`) ?? []), ...own]);
  const changes = notes.flatMap((cells, y) =>
    cells.flatMap((note, x): Change[] => {
      const change = changeOf(note, colors[y]?.[x] ?? NO_COLOR, lines.get(`${y + 1}|${x + 1}`), words);
      return change ? [{ row: y + 1, column: x + 1, ...change }] : [];
    }),
  );
  if (changes.length === 0) return;
  writeNotes(sheet, notes, changes);
  for (const color of new Set(changes.map((change) => change.color)))
    if (color !== undefined)
      sheet.getRangeList(a1Of(changes.filter((change) => change.color === color))).setBackground(color);
}
