/**
 * Reads CSV: rows of cells as they stand in the text, none of them trimmed, typed or left out.
 *
 * As spreadsheets write it (RFC 4180): a cell between quotation marks may hold separators, line breaks and doubled marks;
 * in any other cell a mark is a letter like any other. A line ends in CR LF, LF or CR, also where one file has several kinds.
 */

/** The rows, or the row (from 1) whose quotation mark is never closed or is followed by more than blanks. */
export type Csv = { readonly rows: readonly (readonly string[])[] } | { readonly brokenRow: number };

/** Where the mark that closes a cell stands; -1 where none does. A doubled one belongs to the cell. */
function closingMark(text: string, start: number): number {
  let mark = text.indexOf('"', start);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark;
}

/** A cell between marks with the place where it ends; undefined where its mark is never closed or more than blanks follow. */
function quotedCell(
  text: string,
  start: number,
  end: RegExp,
): { readonly cell: string; readonly end: number } | undefined {
  const mark = closingMark(text, start + 1);
  if (mark < 0) return undefined;
  const after = endAfter(text, mark + 1, end);
  if (text.slice(mark + 1, after).trim() !== '') return undefined;
  return { cell: text.slice(start + 1, mark).replace(/""/g, '"'), end: after };
}

/** The place of the next separator or line end, or the end of the text. */
function endAfter(text: string, start: number, end: RegExp): number {
  end.lastIndex = start;
  return end.exec(text)?.index ?? text.length;
}

/**
 * Reads a text.
 *
 * @param separator a single character between cells
 * @example
 * readCsv('a;"b;""c"""\n1,5;', ';') // => { rows: [['a', 'b;"c"'], ['1,5', '']] }
 * readCsv('a\n"b', ',') // => { brokenRow: 2 }
 */
export function readCsv(text: string, separator: string): Csv {
  const end = new RegExp(`[${separator}\\r\\n]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let index = 0; index <= text.length; ) {
    const plainEnd = text[index] === '"' ? undefined : endAfter(text, index, end);
    const found =
      plainEnd === undefined ? quotedCell(text, index, end) : { cell: text.slice(index, plainEnd), end: plainEnd };
    if (!found) return { brokenRow: rows.length + 1 };
    row.push(found.cell);
    if (text[found.end] !== separator) {
      rows.push(row);
      row = [];
    }
    index = found.end + (text.startsWith('\r\n', found.end) ? 2 : 1);
  }
  return { rows };
}
