/**
 * Forms (Formulir): makes one form a role, opens it to those who are asked, links it to the workbook and writes the personal
 * links.
 */
import { policyVersion } from '../core/plan/policy-version.ts';
import { compose } from '../core/plan/questionnaire.ts';
import { ROLES, type Role } from '../core/types.ts';
import { AppError } from '../google/app-error.ts';
import { createForm, type MadeForm } from '../google/make-form.ts';
import { readLeftClosed, writeLeftClosed } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { ASSIGNMENTS, parseAssignments } from '../tables/assignments.ts';
import type { Cycle } from '../tables/cycle.ts';
import { FORMS, makeForms, parseForms } from '../tables/forms.ts';
import { ITEMS, makeItems, parseItems } from '../tables/items.ts';
import { assignedNow, isOutdated, writeAssignments } from './assignments.ts';
import { tell } from './audit.ts';
import { refuseUnlessOperator, takeCharge } from './charge.ts';
import { collectOnceOpened, currentCycle, openIfNone, refuseUnlessAllowed } from './cycle.ts';
import { formProblems } from './evidence.ts';
import {
  advanceFormWork,
  beginFormWork,
  type FormPlan,
  type FormWork,
  formProgress,
  isFormWorkDone,
} from './form-work.ts';
import type { Checkpoint, JobStep } from './job.ts';
import { refusePastPeriod } from './past-period.ts';
import { keepPolicy } from './policy.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { openSession, refuseImpossible } from './session.ts';
import { formPageWords, formWords } from './words.ts';

/** Where the cycle has no id yet. */
const FIRST_CYCLE = 'awal';

/** Roles that somebody is assigned in and that have something to ask. */
const rolesNeeded = ({ assignments, criteria }: Cycle): readonly Role[] =>
  ROLES.filter(
    (role) =>
      assignments.some((assignment) => assignment.role === role) && criteria.some(({ roles }) => roles.includes(role)),
  );

/** The forms of the cycle. */
const planOf = (workbook: Workbook, cycle: Cycle): FormPlan<Role> => ({
  language: cycle.policy.language,
  needed: rolesNeeded(cycle),
  order: ROLES,
  read: (from) => ({ forms: parseForms(from.read(FORMS)), items: parseItems(from.read(ITEMS)) }),
  // What the columns mean first: a form that is in its sheet is done, and its columns must be there then.
  write: (into, { forms, items }) => {
    into.write(ITEMS, makeItems(items));
    into.write(FORMS, makeForms(forms));
  },
  create: (role) => create(workbook, cycle, role),
  addresses: (role) => addressesIn(cycle, role),
  leftClosed: readLeftClosed,
  noteOpened: (role) => writeLeftClosed(readLeftClosed().filter((other) => other !== role)),
  called: (role) => say(cycle.policy.language, `role.${role}`),
  tab: (role) => say(cycle.policy.language, `form.tab.${role}`),
  behind: ITEMS,
});

const begin = (checkpoint: Checkpoint): { readonly cycle: Cycle; readonly work: FormWork<Role> } => {
  const { workbook, cycle } = openSession();
  refuseUnlessAllowed(workbook, 'open-forms');
  refusePastPeriod(workbook, cycle.policy.period);
  refuseImpossible(cycle);
  if (cycle.assignments.length === 0) throw new AppError('not-prepared');
  const standing = parseForms(workbook.read(FORMS)).map(({ role }) => role);
  // Nobody is asked to rate whom they are not set over any more: before there are forms all of it can be assigned anew.
  if (standing.length === 0 && isOutdated(parseAssignments(workbook.read(ASSIGNMENTS)).values, assignedNow(cycle)))
    throw new AppError('assignments-outdated');
  // Before anything moves: a form that is missing is made by the operator alone.
  if (rolesNeeded(cycle).some((role) => !standing.includes(role))) refuseUnlessOperator();
  takeCharge(workbook);
  openIfNone(workbook);
  keepPolicy(workbook, cycle.policy);
  return { cycle, work: beginFormWork(planOf(workbook, cycle), workbook, checkpoint.opened) };
};

export const formsJob: JobStep = {
  run: (checkpoint, isTimeUp) => {
    const { cycle, work: begun } = begin(checkpoint);
    const work = advanceFormWork(begun, isTimeUp);
    const finished = isFormWorkDone(work);
    if (finished) finish(work, cycle);
    return { ...formProgress(work), finished, checkpoint: { opened: work.opened } };
  },
};

/** Once nothing is missing: the personal links, what HR has to do by hand, and answers may come in. */
function finish({ workbook, made }: FormWork<Role>, cycle: Cycle): void {
  writeAssignments(workbook, cycle, [], made.forms);
  writeProblems(workbook, cycle.policy.language, CHECKED.forms, formProblems(workbook));
  const detail = { forms: made.forms.length, links: cycle.assignments.length };
  tell(workbook, { action: 'forms', record: FORMS.title, detail });
  collectOnceOpened(workbook);
}

function create(workbook: Workbook, { policy, criteria }: Cycle, role: Role): MadeForm {
  const questionnaire = compose(criteria, role, formWords(policy.language, policy));
  if (!questionnaire) throw new AppError('no-criteria');
  const note = `${workbook.id}:${currentCycle(workbook)?.id ?? FIRST_CYCLE}:${role}`;
  const { record, items } = createForm(questionnaire, formPageWords(policy.language), note);
  const version = policyVersion(policy);
  return { record, items: items.map((item) => ({ ...item, policyVersion: version })) };
}

/** Addresses of everybody who is asked in a role. */
function addressesIn({ assignments, roster }: Cycle, role: Role): readonly string[] {
  const raters = assignments
    .filter((assignment) => assignment.role === role)
    .flatMap(({ raterId }) => roster.people.get(raterId) ?? [])
    .filter(({ asked, email }) => asked && email !== '');
  return [...new Set(raters.map(({ email }) => email))];
}
