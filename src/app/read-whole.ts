/** Reading where a sheet of Teladan's own may lack a heading, and the work goes on without it. */
import { type AppErrorCode, appErrorCodeOf } from '../google/app-error.ts';
import type { Workbook } from '../google/workbook.ts';
import type { Grid, Table } from '../tables/notation.ts';

/** What may be the matter with its headings. */
const CODES: readonly AppErrorCode[] = [
  'headings-lost',
  'headings-lost-refilled',
  'headings-none',
  'headings-twice',
  'columns-left',
];

/** The sheet that an error is about, where its headings are not as they must be. */
export function lostIn(error: unknown): string | undefined {
  const code = appErrorCodeOf(error);
  if (code === undefined || !CODES.includes(code)) return undefined;
  return (error as { readonly details: Readonly<Record<string, string>> }).details.sheet;
}

/** A sheet that is brought up to date beside other work, which a heading that is lost there does not keep from being done. */
export function readWhole(workbook: Workbook, table: Table): Grid | undefined {
  try {
    return workbook.read(table);
  } catch (error) {
    if (lostIn(error) === undefined) throw error;
    return undefined;
  }
}
