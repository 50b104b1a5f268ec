/**
 * Marks on cells: a note that says what is wrong, and a colour that nothing else in the workbook has.
 *
 * What people noted and coloured stays theirs. Their note goes on below ours, and the colour that a cell had stands in the last
 * line of our note, so that both are there again once the cell is mended and nothing of it has to be kept elsewhere. A tab is read whole and written column by column,
 * since people protect columns: notes in one call, and colours in one call for each colour that comes back.
 */

import { groupBy } from '../core/number.ts';
import { a1Of } from './a1.ts';
import { activeSpreadsheet } from './active.ts';

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

/** Cells in A1 notation, those below each other in one piece. */
function namesOf(cells: readonly Change[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const pieces: { readonly column: number; readonly from: number; to: number }[] = [];
  for (const { row, column } of sorted) {
    const last = pieces[pieces.length - 1];
    if (last && last.column === column && last.to === row - 1) last.to = row;
    else pieces.push({ column, from: row, to: row });
  }
  return pieces.map(({ column, from, to }) => a1Of({ row: from, column, rows: to - from + 1, columns: 1 }));
}

/**
 * Writes notes and colours of one column.
 *
 * @returns false where Google refuses, as it does in cells that are protected from this person: marks are a help, and what they
 * tell stands in Masalah too
 */
function writeColumn(sheet: Sheet, notes: readonly (readonly string[])[], changes: readonly Change[]): boolean {
  const rows = changes.map(({ row }) => row);
  const [top, bottom, column] = [Math.min(...rows), Math.max(...rows), changes[0]?.column ?? 1];
  const after = new Map(changes.map(({ row, note }) => [row, note]));
  // Google takes null for no note.
  const written = notes
    .slice(top - 1, bottom)
    .map((cells, index) => [(after.get(top + index) ?? cells[column - 1]) || null]);
  try {
    sheet.getRange(top, column, written.length, 1).setNotes(written);
    for (const color of new Set(changes.map((change) => change.color)))
      if (color !== undefined)
        sheet.getRangeList(namesOf(changes.filter((change) => change.color === color))).setBackground(color);
    return true;
  } catch {
    return false;
  }
}

/**
 * Marks these cells of a tab and takes our marks from all others. Does nothing where there is no such tab.
 *
 * @returns whether every cell could be marked
 */
export function markCells(title: string, marks: readonly CellMark[], words: MarkWords): boolean {
  const sheet = activeSpreadsheet().getSheetByName(title);
  if (!sheet) return true;
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
  const columns = groupBy(changes, ({ column }) => String(column));
  return [...columns.values()].map((own) => writeColumn(sheet, notes, own)).every(Boolean);
}
