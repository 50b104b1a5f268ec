/**
 * Show a sheet: brings the named tab in front of the person, at a cell where one is named; one that people fill where they
 * want to is made first.
 */

import { withLock } from '../google/lock.ts';
import { openWorkbook } from '../google/workbook.ts';
import { TYPED_TABLES } from '../tables/index.ts';
import { makeGrid } from '../tables/notation.ts';
import { refuseUnlessEntitled } from './access.ts';
import type { Api } from './api.types.ts';

export const showSheet: Api['showSheet'] = ({ table: title, row, column }) => {
  const isShown = row ? openWorkbook().showCell(title, row, column ?? '') : openWorkbook().show(title);
  if (isShown) return { shown: true };
  const table = TYPED_TABLES.find((one) => one.title === title && one.filledBy === 'optional');
  if (!table) return { shown: false };
  // Making one changes the workbook.
  refuseUnlessEntitled('work');
  return withLock(() => {
    // Somebody else may have made it since this run looked.
    const workbook = openWorkbook();
    if (!workbook.has(title)) workbook.write(table, makeGrid(table, []));
    return { shown: workbook.show(title) };
  });
};
