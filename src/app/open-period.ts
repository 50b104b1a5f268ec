/**
 * Opening a new period: roster, conflicts, criteria, trainings and policy go on; everything of the old period is kept
 * under its name with the year behind it, hidden, and its forms are closed.
 *
 * Rows of Kehadiran that are of a later year come along: the calendar year went on while the old period was open.
 *
 * A form that whoever opens it may not reach is told, in the answer and in Siklus: it may go on taking answers; so is what
 * was left undone.
 *
 * Stopped anywhere and pressed again, it ends the same. In a copy the forms are the original's and are left alone.
 */
import { stageOf } from '../core/plan/cycle.ts';
import { type FormKey, INQUIRIES, type Role } from '../core/types.ts';
import { AppError } from '../google/app-error.ts';
import { refuseWithoutForms } from '../google/authorization.ts';
import { withLock } from '../google/lock.ts';
import { forgetPeriod, type NewPeriod, readNewPeriod, writeNewPeriod } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { FORMS, type FormRecord, INQUIRY_FORMS, parseForms, parseInquiryForms } from '../tables/forms.ts';
import { TABLES } from '../tables/index.ts';
import { INNOVATIONS } from '../tables/innovations.ts';
import { isTyped, type Table } from '../tables/notation.ts';
import { POLICY, withSetting } from '../tables/policy.ts';
import { TARGETS } from '../tables/targets.ts';
import type { Api } from './api.types.ts';
import { tell } from './audit.ts';
import { currentCycle, isCopy, log, occasion, refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { markProblems } from './marks.ts';
import { openEndsOf, openEndsText } from './open-ends.ts';
import { refusePastPeriod } from './past-period.ts';
import { openSession, type Session } from './session.ts';
import { setAsideAttendance, setAsideForms } from './set-aside.ts';

/** What people entered for one period only. */
const OF_ONE_PERIOD: readonly Table[] = [TARGETS, INNOVATIONS, ASSIGNMENTS];

/** Sheets of Teladan's own that outlive a period, by key. */
const LASTING: readonly string[] = [
  'audit',
  'policy-versions',
  'cycle-log',
  'history',
  'award-decisions',
  'certificates',
  'registrations',
  'dossiers',
  'dossier-moves',
  'early-signs',
  'monthly-decisions',
  'hall-of-fame',
  'trends',
  'accepted-emails',
  'officers',
  'templates',
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
    const session = openSession();
    const { workbook, cycle } = session;
    refuseUnlessAllowed(workbook, 'new-period');
    const begun = readNewPeriod() ?? beginning(session);
    if (period.trim() !== String(begun.period + 1))
      throw new AppError('period-unconfirmed', { period: String(begun.period + 1) });
    writeNewPeriod(begun);
    const left = begun.left ?? retireAll(workbook, begun);
    // Once the forms are set aside with the rest, nobody could say any more which were left.
    writeNewPeriod({ ...begun, left });
    const { language } = cycle.policy;
    const why = [leftOpenText(language, left, begun), begun.undone].filter(Boolean).join(' ');
    // What is set aside is looked at by nobody who would take marks away.
    markProblems(workbook, language, []);
    setAsideAttendance(workbook, begun.period);
    for (const table of periodTables()) workbook.setAside(table.title, String(begun.period));
    workbook.write(POLICY, withSetting(workbook.read(POLICY), 'period', begun.period + 1));
    const { number, id, from } = begun;
    if (from === 'before')
      tell(workbook, { action: 'new-period', record: period.trim(), detail: why === '' ? {} : { reason: why } });
    else log(workbook, { ...occasion(why), number, id, from, to: 'before' });
    forgetPeriod(workbook.id, begun.isCopy);
    return { ...readHome(workbook), leftOpen: why };
  });

/** Closes every form of the old period and sets its tab aside; those that this person may not reach. */
function retireAll(workbook: Workbook, { period, isCopy: isForeign }: NewPeriod): readonly FormKey[] {
  const forms: readonly FormRecord<FormKey>[] = [
    ...parseForms(workbook.read(FORMS)),
    ...parseInquiryForms(workbook.read(INQUIRY_FORMS)),
  ];
  if (forms.length > 0 && !isForeign) refuseWithoutForms();
  return setAsideForms(workbook, forms, String(period), isForeign).map(({ role }) => role);
}

/** Which forms may go on taking answers, in words; `''` where none does. */
function leftOpenText(language: Language, left: readonly FormKey[], { period }: NewPeriod): string {
  const names = left.map((key) => {
    const inquiry = INQUIRIES.find((kind) => kind === key);
    return inquiry ? say(language, `inquiry.${inquiry}.called`) : say(language, `role.${key as Role}`);
  });
  return names.length === 0 ? '' : say(language, 'period.forms-left-open', { names: names.join(', '), period });
}

/** What is over and what is undone, noted before anything is touched. A copy may have been made before there was a cycle. */
function beginning(session: Session): NewPeriod {
  const { workbook, cycle: own } = session;
  const { period, language } = own.policy;
  refusePastPeriod(workbook, period);
  const cycle = currentCycle(workbook);
  return {
    ...{ period, number: cycle?.number ?? 0, id: cycle?.id ?? '', from: stageOf(cycle), isCopy: isCopy(workbook) },
    undone: openEndsText(language, openEndsOf(session)),
  };
}
