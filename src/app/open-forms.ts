/**
 * Forms (Formulir): makes one form a role, opens it to those who are asked, links it to the workbook and writes the personal
 * links, a piece at a time.
 *
 * What the sheets say is done is done: stopped dead anywhere and begun again, it goes on with the piece that is missing,
 * and done again when all is there, it changes nothing. Google shows a linked response tab at once or minutes later: then
 * the piece is tried again. Only the recorded operator makes forms, since a form that was begun is found again by its
 * maker alone.
 */
import { policyVersion } from '../core/plan/policy-version.ts';
import { compose, type Item } from '../core/plan/questionnaire.ts';
import { ROLES, type Role } from '../core/types.ts';
import { AppError } from '../google/app-error.ts';
import { createForm, linkForm, listOf, openToPeople, ownColumns } from '../google/forms.ts';
import { openWorkbook, type Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import type { Cycle } from '../tables/cycle.ts';
import { FORMS, type FormRecord, makeForms, parseForms } from '../tables/forms.ts';
import { ITEMS, makeItems, parseItems } from '../tables/items.ts';
import { writeAssignments } from './assignments.ts';
import { tell } from './audit.ts';
import { refuseUnlessOperator, takeCharge } from './charge.ts';
import { collectOnceOpened, currentCycle, openIfNone, refuseUnlessAllowed } from './cycle.ts';
import { byHandProblems } from './evidence.ts';
import type { Checkpoint, JobSlice, JobStep } from './job.ts';
import { keepPolicy } from './policy.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { openSession, refuseImpossible } from './session.ts';
import { formWords } from './words.ts';

/** Where the cycle has no id yet. */
const FIRST_CYCLE = 'awal';

/** The forms as they stand, and what their columns mean. */
interface Made {
  readonly forms: readonly FormRecord[];
  readonly items: readonly Item[];
}

/** A form whose tab is gone or unlinked counts as not linked, so that it is linked again. */
const readMade = (workbook: Workbook): Made => ({
  forms: parseForms(workbook.read(FORMS)).map((form) =>
    workbook.findResponseTab(form)?.sheetId === form.sheetId ? form : { ...form, sheetId: undefined },
  ),
  items: parseItems(workbook.read(ITEMS)),
});

/** By role, whatever was made first, with the columns that Google adds itself last. */
const inOrder = (items: readonly Item[]): readonly Item[] => {
  const rank = ({ role, kind }: Item): number => 2 * ROLES.indexOf(role) + (isOwn(kind) ? 1 : 0);
  return [...items].sort((one, other) => rank(one) - rank(other));
};

const isOwn = (kind: Item['kind']): boolean => kind === 'time' || kind === 'email';

/** What the columns mean first: a form that is in its sheet is done, and its columns must be there then. */
function writeMade(workbook: Workbook, { forms, items }: Made): void {
  workbook.write(ITEMS, makeItems(inOrder(items)));
  const byRole = [...forms].sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
  workbook.write(FORMS, makeForms(byRole));
}

/** Roles that somebody is assigned in and that have something to ask. */
function rolesNeeded({ assignments, criteria }: Cycle): readonly Role[] {
  return ROLES.filter(
    (role) =>
      assignments.some((assignment) => assignment.role === role) && criteria.some(({ roles }) => roles.includes(role)),
  );
}

type Act = 'create' | 'open' | 'link';
interface Piece {
  readonly act: Act;
  readonly role: Role;
}

/** The work on the forms of one run. */
interface Work {
  readonly workbook: Workbook;
  readonly cycle: Cycle;
  readonly roles: readonly Role[];
  readonly officers: readonly string[];
  readonly made: Made;
  /** Roles whose people this job has seen to, and those that wait for Google to show their tab. */
  readonly opened: readonly Role[];
  readonly late: readonly Role[];
}

const begin = (checkpoint: Checkpoint): Work => {
  const { workbook, cycle } = openSession();
  refuseUnlessAllowed(workbook, 'open-forms');
  refuseImpossible(cycle);
  if (cycle.assignments.length === 0) throw new AppError('not-prepared');
  takeCharge(workbook);
  openIfNone(workbook);
  keepPolicy(workbook, cycle.policy);
  const opened = ROLES.filter((role) => (checkpoint.opened as readonly Role[] | undefined)?.includes(role));
  const officers = workbook.officers();
  return { workbook, cycle, roles: rolesNeeded(cycle), officers, made: readMade(workbook), opened, late: [] };
};

/** Whether the people of a form are arranged for good: anyone may answer, and every officer may edit. */
const isOpenToAll = ({ responders, editors }: FormRecord, officers: readonly string[]): boolean =>
  responders === 'anyone' && officers.every((email) => listOf(editors).includes(email));

/** What is missing, in order. People who are listed by name are seen to once a job, since more may have come. */
function missingPieces({ roles, made, officers, opened, late }: Work): readonly Piece[] {
  const { forms } = made;
  const of = (act: Act, chosen: readonly Role[]): readonly Piece[] => chosen.map((role) => ({ act, role }));
  const isMade = (role: Role): boolean => forms.some((form) => form.role === role);
  const unopened = forms.filter((form) => !opened.includes(form.role) && !isOpenToAll(form, officers));
  const unlinked = forms.filter(({ role, sheetId }) => sheetId === undefined && !late.includes(role));
  return [
    ...of(
      'create',
      roles.filter((role) => !isMade(role)),
    ),
    ...of(
      'open',
      unopened.map(({ role }) => role),
    ),
    ...of(
      'link',
      unlinked.map(({ role }) => role),
    ),
  ];
}

const DO: Readonly<Record<Act, (work: Work, role: Role) => Work>> = { create, open, link };

/** Piece by piece until nothing is missing, Google has to be waited for or the time is up. */
export const formsJob: JobStep = {
  run: (checkpoint, isTimeUp) => {
    let work = begin(checkpoint);
    let next = missingPieces(work)[0];
    while (next) {
      work = DO[next.act](work, next.role);
      next = missingPieces(work)[0];
      if (isTimeUp()) break;
    }
    const isReady = !next && work.late.length === 0;
    if (isReady) finish(work);
    return { ...progressOf(work, next), finished: isReady, checkpoint: { opened: work.opened } };
  },
};

/** Once nothing is missing: the personal links, what HR has to do by hand, and answers may come in. */
function finish({ workbook, cycle, made }: Work): void {
  writeAssignments(workbook, cycle, [], made.forms);
  writeProblems(workbook, cycle.policy.language, CHECKED.forms, byHandProblems(workbook));
  const detail = { forms: made.forms.length, links: cycle.assignments.length };
  tell(workbook, { action: 'forms', record: FORMS.title, detail });
  collectOnceOpened(workbook);
}

function create(work: Work, role: Role): Work {
  const { workbook, cycle, made } = work;
  const { policy, criteria } = cycle;
  refuseUnlessOperator();
  const questionnaire = compose(criteria, role, formWords(policy.language, policy));
  if (!questionnaire) throw new AppError('no-criteria');
  const words = {
    codeWrong: say(policy.language, 'form.code-wrong'),
    page: (page: number, pages: number) => say(policy.language, 'form.page', { page, pages }),
  };
  const form = createForm(questionnaire, words, `${workbook.id}:${currentCycle(workbook)?.id ?? FIRST_CYCLE}:${role}`);
  const version = policyVersion(policy);
  const items = form.items.map((item) => ({ ...item, policyVersion: version }));
  // A run that was cut off between the two sheets left the columns of a form that is built anew.
  const others = made.items.filter((item) => item.role !== role);
  return written({ ...work, made: { forms: [...made.forms, form.record], items: [...others, ...items] } });
}

/** Opens the form to those who are asked in its role, and to the officers. */
function open(work: Work, role: Role): Work {
  const { cycle, officers, made, opened } = work;
  const raters = cycle.assignments
    .filter((assignment) => assignment.role === role)
    .flatMap(({ raterId }) => cycle.roster.people.get(raterId) ?? [])
    .filter(({ asked, email }) => asked && email !== '');
  const addresses = [...new Set(raters.map(({ email }) => email))];
  const forms = made.forms.map((form) =>
    form.role === role ? { ...form, ...openToPeople(form, addresses, officers) } : form,
  );
  return written({ ...work, made: { ...made, forms }, opened: [...opened, role] });
}

/** Links a form and, where its response tab is there already, notes the tab and the columns Google added. */
function link(work: Work, role: Role): Work {
  const { made, cycle } = work;
  const form = made.forms.find((candidate) => candidate.role === role);
  if (!form) return work;
  linkForm(form, work.workbook.id);
  // The tab that linking made is not among those this run has found before.
  const workbook = openWorkbook();
  const found = workbook.findResponseTab(form);
  if (!found) return { ...work, workbook, late: [...work.late, role] };
  const tab = workbook.rename(found.sheetId, say(cycle.policy.language, `form.tab.${role}`));
  const linked: FormRecord = { ...form, sheetId: found.sheetId, tab };
  const asked = made.items.filter((item) => item.role !== role || !isOwn(item.kind));
  const forms = made.forms.map((other) => (other === form ? linked : other));
  return written({ ...work, workbook, made: { forms, items: [...asked, ...ownColumns(form, found.header, asked)] } });
}

function written(work: Work): Work {
  writeMade(work.workbook, work.made);
  return work;
}

/** One piece for making, opening and linking each form, and a last one for the links. */
function progressOf(work: Work, next: Piece | undefined): Pick<JobSlice, 'done' | 'total' | 'doing' | 'waiting'> {
  const { roles, late, cycle, made, officers, opened } = work;
  const { language } = cycle.policy;
  const total = 3 * roles.length + 1;
  const isOpened = (form: FormRecord): boolean => opened.includes(form.role) || isOpenToAll(form, officers);
  const linked = made.forms.filter(({ sheetId }) => sheetId !== undefined).length;
  const done = made.forms.length + made.forms.filter(isOpened).length + linked;
  const of = (key: `progress.${Act}`, role: Role): string =>
    say(language, key, { role: say(language, `role.${role}`) });
  if (next) return { done, total, doing: of(`progress.${next.act}`, next.role) };
  const [waiting] = late;
  if (waiting) return { done, total, doing: of('progress.link', waiting), waiting: true };
  return { done: total, total, doing: say(language, 'progress.done') };
}
