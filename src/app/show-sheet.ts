/**
 * Show a sheet: brings the named tab in front of the person, at a cell where one is named; one that people fill where they
 * want to is made first, also where a run that was making it was cut off.
 */

import { withLock } from '../google/lock.ts';
import type { Workbook } from '../google/workbook.ts';
import { TYPED_TABLES } from '../tables/index.ts';
import { makeGrid, type Table } from '../tables/notation.ts';
import { refuseUnlessEntitled } from './access.ts';
import type { Api } from './api.types.ts';
import { openWorkbook } from './workbook.ts';

const isMade = (workbook: Workbook, table: Table): boolean =>
  workbook.read(table)?.some((row) => row.some((cell) => cell !== '')) ?? false;

export const showSheet: Api['showSheet'] = ({ table: title, row, column }) => {
  const table = TYPED_TABLES.find((one) => one.title === title && one.filledBy === 'optional');
  const before = openWorkbook();
  if (!table || isMade(before, table))
    return { shown: row ? before.showCell(title, row, column ?? '') : before.show(title) };
  // Making one changes the workbook.
  refuseUnlessEntitled('work');
  return withLock(() => {
    // Somebody else may have made it since this run looked.
    const workbook = openWorkbook();
    if (!isMade(workbook, table)) workbook.write(table, makeGrid(table, []));
    return { shown: workbook.show(title) };
  });
};
