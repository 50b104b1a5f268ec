/**
 * Show a sheet: brings the named tab in front of the person, at a cell where one is named. One that people fill is made first where
 * it is absent, also where a run that was making it was cut off; one that Teladan fills appears once it has something to say.
 */

import { DEFAULT_CRITERIA } from '../core/plan/criterion.ts';
import { withLock } from '../google/lock.ts';
import { currentYear } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { CRITERIA, makeCriteria } from '../tables/criteria.ts';
import { TYPED_TABLES } from '../tables/index.ts';
import { type Grid, makeGrid, type Table } from '../tables/notation.ts';
import { completePolicy, POLICY } from '../tables/policy.ts';
import { refuseUnlessEntitled } from './access.ts';
import type { Api } from './api.types.ts';
import { lostIn } from './read-whole.ts';
import { languageNow } from './session.ts';
import { policyWords } from './words.ts';
import { openWorkbook } from './workbook.ts';

/** A sheet that has lost a heading is there too: somebody comes to bring it back. */
function isMade(workbook: Workbook, table: Table): boolean {
  try {
    return workbook.read(table)?.some((row) => row.some((cell) => cell !== '')) ?? false;
  } catch (error) {
    if (lostIn(error) === undefined) throw error;
    return true;
  }
}

/** What a sheet begins with, as preparing writes it: the policy and the criteria that count anyway, otherwise its headings. */
function beginningOf(table: Table): Grid {
  if (table.key === POLICY.key) return completePolicy(undefined, currentYear(), policyWords(languageNow()));
  return table.key === CRITERIA.key ? makeCriteria(DEFAULT_CRITERIA) : makeGrid(table, []);
}

export const showSheet: Api['showSheet'] = ({ table: title, row, column }) => {
  // Who rates whom is made by preparing, from a roster.
  const table = TYPED_TABLES.find((one) => one.title === title && one.key !== ASSIGNMENTS.key);
  const before = openWorkbook();
  if (!table || isMade(before, table))
    return { shown: row ? before.showCell(title, row, column ?? '') : before.show(title) };
  // Making one changes the workbook.
  refuseUnlessEntitled('work');
  return withLock(() => {
    // Somebody else may have made it since this run looked.
    const workbook = openWorkbook();
    if (!isMade(workbook, table)) workbook.write(table, beginningOf(table));
    return { shown: workbook.show(title) };
  });
};
