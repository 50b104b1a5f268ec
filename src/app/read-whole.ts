/** Reading where a sheet of Teladan's own may lack a heading, and the work goes on without it. */
import { appErrorCodeOf } from '../google/app-error.ts';
import type { Workbook } from '../google/workbook.ts';
import type { Grid, Table } from '../tables/notation.ts';

/** The sheet that an error is about, where it lacks a heading. */
export function lostIn(error: unknown): string | undefined {
  const code = appErrorCodeOf(error);
  if (code !== 'headings-lost' && code !== 'headings-lost-refilled' && code !== 'headings-none') return undefined;
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
