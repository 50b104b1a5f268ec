/**
 * Opening a new period: roster, conflicts, criteria, trainings and policy go on; everything of the old period is kept
 * under its name with the year behind it, hidden, and its forms are closed.
 *
 * Stopped anywhere and pressed again, it ends the same. In a copy the forms are the original's and are left alone.
 */
import { stageOf } from '../core/plan/cycle.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { forgetPeriod, type NewPeriod, readNewPeriod, writeNewPeriod } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { ATTENDANCE } from '../tables/attendance.ts';
import { FORMS, INQUIRY_FORMS, parseForms, parseInquiryForms } from '../tables/forms.ts';
import { TABLES } from '../tables/index.ts';
import { INNOVATIONS } from '../tables/innovations.ts';
import { isTyped, type Table } from '../tables/notation.ts';
import { POLICY, withSetting } from '../tables/policy.ts';
import { TARGETS } from '../tables/targets.ts';
import type { Api } from './api.types.ts';
import { tell } from './audit.ts';
import { currentCycle, isCopy, log, occasion, refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { openSession } from './session.ts';
import { setAsideForms } from './set-aside.ts';

/** What people entered for one period only. */
const OF_ONE_PERIOD: readonly Table[] = [TARGETS, ATTENDANCE, INNOVATIONS, ASSIGNMENTS];

/** Sheets of Teladan's own that outlive a period, by key. */
const LASTING: readonly string[] = [
  'audit',
  'policy-versions',
  'cycle-log',
  'history',
  'award-decisions',
  'trends',
  'accepted-emails',
  'officers',
  'templates',
  'meeting-records',
];

/** The forms, which say what response tabs there are. */
const FORM_TABLES: readonly Table[] = [INQUIRY_FORMS, FORMS];

/** The tables of one period; those of forms come last. */
const periodTables = (): readonly Table[] => [
  ...TABLES.filter(
    (table) =>
      !FORM_TABLES.includes(table) &&
      (OF_ONE_PERIOD.includes(table) || (!isTyped(table) && !LASTING.includes(table.key))),
  ),
  ...FORM_TABLES,
];

export const openPeriod: Api['openPeriod'] = ({ period }) =>
  withLock(() => {
    const { workbook, cycle } = openSession();
    refuseUnlessAllowed(workbook, 'new-period');
    const begun = readNewPeriod() ?? beginning(workbook, cycle.policy.period);
    if (period.trim() !== String(begun.period + 1))
      throw new AppError('period-unconfirmed', { period: String(begun.period + 1) });
    writeNewPeriod(begun);
    const forms = [...parseForms(workbook.read(FORMS)), ...parseInquiryForms(workbook.read(INQUIRY_FORMS))];
    setAsideForms(workbook, forms, String(begun.period), begun.isCopy);
    for (const table of periodTables()) workbook.setAside(table.title, String(begun.period));
    workbook.write(POLICY, withSetting(workbook.read(POLICY), 'period', begun.period + 1));
    const { number, id, from } = begun;
    if (from === 'before') tell(workbook, { action: 'new-period', record: period.trim(), detail: {} });
    else log(workbook, { ...occasion(), number, id, from, to: 'before' });
    forgetPeriod(workbook.id, begun.isCopy);
    return readHome(workbook);
  });

/** What is over, noted before anything is touched. A copy may have been made before there was a cycle. */
function beginning(workbook: Workbook, period: number): NewPeriod {
  const cycle = currentCycle(workbook);
  return { period, number: cycle?.number ?? 0, id: cycle?.id ?? '', from: stageOf(cycle), isCopy: isCopy(workbook) };
}
