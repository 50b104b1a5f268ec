/** Sheets of a workbook beside what their tables declare of them. */
import type { SheetState } from '../../src/local/services/state.ts';
import type { World } from '../../src/local/world.ts';
import { TABLES } from '../../src/tables/index.ts';
import { type Column, isTyped, type Table } from '../../src/tables/notation.ts';

/** Plain text, so that what people type stays as they typed it. */
const PLAIN_TEXT = '@';

/** The table that a sheet shows, also that of a period that is over, whose name ends with its year. */
const tableOf = (name: string) => TABLES.find(({ title }) => name === title || name.replace(/ \d{4}$/, '') === title);

/** What a column has that is not as its table declares, in words. */
function strayOf(
  sheet: SheetState,
  table: Table,
  { header, width, format, kind, time, filledBy }: Column,
): readonly string[] {
  const column = (sheet.rows[0] ?? []).indexOf(header);
  // A file brings the columns that it has.
  if (column < 0) return [];
  const declared = kind === 'number' || time ? format : isTyped(table) ? PLAIN_TEXT : undefined;
  // How people write what they fill in beside Teladan is theirs.
  const isTheirs = !isTyped(table) && filledBy === 'people';
  const runs = sheet.formats.numberFormat[column] ?? [];
  const formats = isTheirs
    ? []
    : sheet.rows.slice(1).map((_, row) => runs.find(({ start, end }) => start <= row + 1 && row + 1 < end)?.value);
  const wide = sheet.columnWidths[column];
  return [
    ...(wide === width ? [] : [`${wide} px, not ${width}`]),
    ...[...new Set(formats)].filter((one) => one !== declared).map((one) => `${one}, not ${declared}`),
  ].map((what) => `${sheet.name} ${header}: ${what}`);
}

/** How many tables stand in the sheets of a workbook, and each column whose width or number format is not as declared. */
export function asDeclared(world: World): { readonly tables: number; readonly wrong: readonly string[] } {
  const shown = world.workbook.sheets.flatMap((sheet) => {
    const table = tableOf(sheet.name);
    return table ? [{ sheet, table }] : [];
  });
  return {
    tables: new Set(shown.map(({ table }) => table)).size,
    wrong: shown.flatMap(({ sheet, table }) => table.columns.flatMap((column) => strayOf(sheet, table, column))),
  };
}

/** Letters by about how many pixels they take in the font that sheets have at first; the others take seven. */
const PIXELS: readonly (readonly [letters: RegExp, pixels: number])[] = [
  [/[ijl',.:;|!/ ft()-]/, 4],
  [/[ABEKPSVXYCDHNRUFTZw%&]/, 9.5],
  [/[mMGOQW@…]/, 11.5],
];
const MARGIN = 8;
const pixelsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (PIXELS.find(([letters]) => letters.test(letter))?.[1] ?? 7.2), MARGIN);

/** Nobody reads an address, a code or a list of such across: it is opened, or compared whole. */
const isMachine = (text: string): boolean => /^(https?:|[[{])/.test(text) || /^[\w+/=.;-]{40,}$/.test(text);

/** Texts of one line that are cut off by the next cell, the longest of each column; also words that people may choose there. */
export const cutTexts = (world: World): readonly string[] =>
  world.workbook.sheets.flatMap((sheet) => {
    const header = sheet.rows[0] ?? [];
    return (tableOf(sheet.name)?.columns ?? []).flatMap(({ header: title, width, kind, wrap, choices = [] }) => {
      const at = header.indexOf(title);
      if (kind === 'number' || wrap || at < 0) return [];
      const texts = sheet.rows.slice(1).flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : []));
      const [longest] = [...new Set([...texts, ...choices])]
        .filter((text) => !isMachine(text))
        .sort((a, b) => pixelsOf(b) - pixelsOf(a));
      const needed = Math.ceil(pixelsOf(longest ?? ''));
      return needed > width ? [`${sheet.name} ${title}: ${width} px, not ${needed} for "${longest}"`] : [];
    });
  });
