/**
 * Setting aside what is over, kept and hidden with a mark behind its name: forms, each closed for good, with the tabs of their
 * answers, and Kehadiran, whose rows of a later year come along.
 */
import { parseMonth } from '../core/plan/day.ts';
import type { FormKey } from '../core/types.ts';
import { retireForm } from '../google/forms.ts';
import type { Workbook } from '../google/workbook.ts';
import { ATTENDANCE } from '../tables/attendance.ts';
import type { FormRecord } from '../tables/forms.ts';
import { type Grid, numberedRows } from '../tables/notation.ts';

/**
 * Sets forms and their tabs aside. Done again, it changes nothing.
 *
 * @param isForeign whether the forms are those of another workbook, and are left alone
 * @returns the forms that this person may not reach: they may go on taking answers
 */
export function setAsideForms<Key extends FormKey>(
  workbook: Workbook,
  forms: readonly FormRecord<Key>[],
  mark: string,
  isForeign = false,
): readonly FormRecord<Key>[] {
  const left: FormRecord<Key>[] = [];
  for (const form of forms) {
    const { formId, sheetId } = form;
    if (!isForeign && !retireForm(formId, workbook.id)) left.push(form);
    const name = sheetId === undefined ? undefined : workbook.nameOf(sheetId);
    if (name !== undefined && !name.endsWith(` ${mark}`)) workbook.setAside(name, mark);
  }
  return left;
}

/** Kehadiran of a period that is over, under the name that it was set aside with. */
export const attendanceAside = (period: number): typeof ATTENDANCE => ({
  ...ATTENDANCE,
  title: `${ATTENDANCE.title} ${period}`,
});

/** How many rows there are, and those of a later year than the period's. */
function attendanceRows(grid: Grid | undefined, period: number): { readonly count: number; readonly early: Grid } {
  const rows = numberedRows(ATTENDANCE, grid);
  const early = rows.filter(({ record }) => (parseMonth(record.month) ?? '') > `${period}-12`);
  return { count: rows.length, early: early.flatMap(({ row }) => grid?.slice(row - 1, row) ?? []) };
}

/**
 * Sets Kehadiran aside whole and takes rows of a later year along: the calendar year went on while the period was open, and its
 * days count. Where this was stopped only those stand there, or none yet; done again, it changes nothing.
 */
export function setAsideAttendance(workbook: Workbook, period: number): void {
  const aside = attendanceAside(period);
  const { count, early } = attendanceRows(workbook.read(ATTENDANCE), period);
  const isDone = workbook.has(aside.title) && early.length === count;
  if (isDone && count > 0) return;
  if (!isDone) workbook.setAside(ATTENDANCE.title, String(period));
  const kept = workbook.read(aside);
  const along = attendanceRows(kept, period).early;
  if (along.length > 0) workbook.write(ATTENDANCE, [kept?.[0] ?? [], ...along]);
}
