/** Past periods: a year whose sheets were set aside is over, and nothing is prepared, asked or opened under its number again. */
import { AppError } from '../google/app-error.ts';
import type { Workbook } from '../google/workbook.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { RATINGS } from '../tables/ratings.ts';
import { TARGETS } from '../tables/targets.ts';

/** Sheets that every period leaves behind. */
const LEFT_BEHIND = [TARGETS, ASSIGNMENTS, RATINGS];

/** @throws AppError for a year that was set aside: its sheets would be mixed up with those of the period before */
export function refusePastPeriod(workbook: Workbook, period: number): void {
  const left = LEFT_BEHIND.map(({ title }) => `${title} ${period}`).find((title) => workbook.has(title));
  if (left !== undefined) throw new AppError('period-past', { period: String(period), sheet: left });
}
