/**
 * Opening a new period: roster, conflicts, criteria, trainings and policy go on; everything of the old period is kept
 * under its name with the year behind it, hidden, and its forms are closed.
 *
 * Stopped anywhere and pressed again, it ends the same. In a copy the forms are the original's and are left alone.
 */
import { AppError } from '../google/app-error.ts';
import { retireForm } from '../google/forms.ts';
import { withLock } from '../google/lock.ts';
import { forgetPeriod, type NewPeriod, readNewPeriod, writeNewPeriod } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { ATTENDANCE } from '../tables/attendance.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { TABLES } from '../tables/index.ts';
import { INNOVATIONS } from '../tables/innovations.ts';
import { isTyped, type Table } from '../tables/notation.ts';
import { POLICY, withSetting } from '../tables/policy.ts';
import { TARGETS } from '../tables/targets.ts';
import type { Api } from './api.types.ts';
import { currentCycle, isCopy, log, occasion, refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { openSession } from './session.ts';

/** What people entered for one period only. */
const OF_ONE_PERIOD: readonly Table[] = [TARGETS, ATTENDANCE, INNOVATIONS, ASSIGNMENTS];

/** Sheets of Teladan's own that outlive a period, by key. */
const LASTING: readonly string[] = [
  'audit',
  'policy-versions',
  'cycle-log',
  'history',
  'trends',
  'accepted-emails',
  'officers',
  'templates',
];

/** The tables of one period; the forms come last, because they say which response tabs there are. */
const periodTables = (): readonly Table[] => [
  ...TABLES.filter(
    (table) => table !== FORMS && (OF_ONE_PERIOD.includes(table) || (!isTyped(table) && !LASTING.includes(table.key))),
  ),
  FORMS,
];

export const openPeriod: Api['openPeriod'] = ({ period }) =>
  withLock(() => {
    const { workbook, cycle } = openSession();
    refuseUnlessAllowed(workbook, 'new-period');
    const begun = readNewPeriod() ?? beginning(workbook, cycle.policy.period);
    if (period.trim() !== String(begun.period + 1))
      throw new AppError('period-unconfirmed', { period: String(begun.period + 1) });
    writeNewPeriod(begun);
    setAsideResponses(workbook, begun);
    for (const table of periodTables()) workbook.setAside(table.title, String(begun.period));
    workbook.write(POLICY, withSetting(workbook.read(POLICY), 'period', begun.period + 1));
    const { number, id, from } = begun;
    log(workbook, { ...occasion(), number, id, from, to: 'before' });
    forgetPeriod(workbook.id, begun.isCopy);
    return readHome(workbook);
  });

/** What is over, noted before anything is touched. */
function beginning(workbook: Workbook, period: number): NewPeriod {
  const cycle = currentCycle(workbook);
  if (!cycle) throw new AppError('forms-not-open');
  return { period, number: cycle.number, id: cycle.id, from: cycle.state, isCopy: isCopy(workbook) };
}

/** Closes the old forms and keeps the tabs of their answers. */
function setAsideResponses(workbook: Workbook, { period, isCopy: copied }: NewPeriod): void {
  const mark = String(period);
  for (const { formId, sheetId } of parseForms(workbook.read(FORMS))) {
    if (!copied) retireForm(formId, workbook.id);
    const name = sheetId === undefined ? undefined : workbook.nameOf(sheetId);
    if (name !== undefined && !name.endsWith(` ${mark}`)) workbook.setAside(name, mark);
  }
}
