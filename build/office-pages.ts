/** The pages of a workbook as LibreOffice writes them: a CSV file a sheet, whose name begins with that of the workbook. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Pages, Value } from '../test/headless/leadership-numbers.ts';

/**
 * A cell as LibreOffice wrote it: a number, a share in percent, or a text.
 *
 * @example
 * readCell('87.5%') // => 0.875
 * readCell('1.5E-03') // => 0.0015
 * readCell('12 JP') // => '12 JP'
 */
export function readCell(text: string): Value {
  const [, digits, percent] = /^(-?\d+(?:\.\d+)?(?:E[-+]?\d+)?)(%?)$/i.exec(text) ?? [];
  if (digits === undefined) return text;
  return percent === '' ? Number(digits) : Number(digits) / 100;
}

/** Every sheet of a workbook in a folder, by its name. @param file name of the workbook, such as `pimpinan.xlsx` */
export function pagesFrom(folder: string, file: string): Pages {
  const start = `${file.replace('.xlsx', '')}-`;
  const files = readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith('.csv'));
  return new Map(
    files.map((name) => {
      const { data } = Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8').trimEnd());
      return [name.slice(start.length, -'.csv'.length), data.map((row) => row.map(readCell))];
    }),
  );
}
