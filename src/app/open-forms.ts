/**
 * Forms (Formulir): makes one form a role, links it to the workbook and writes the personal links, a slice at a time.
 *
 * Each call does the next slice that is missing and says how far it is; called again when all is done, it changes
 * nothing. Google shows a linked response tab at once or minutes later: then the slice is simply tried again.
 */
import { compose, type Item } from '../core/plan/questionnaire.ts';
import { ROLES, type Role } from '../core/types.ts';
import { AppError } from '../google/app-error.ts';
import { createForm, linkForm, ownColumns } from '../google/forms.ts';
import { openWorkbook, type Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import type { Cycle } from '../tables/cycle.ts';
import { FORMS, type FormRecord, makeForms, parseForms } from '../tables/forms.ts';
import { ITEMS, makeItems, parseItems } from '../tables/items.ts';
import type { Progress } from './api.types.ts';
import { writeAssignments } from './assignments.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import type { JobStep } from './job.ts';
import { keepPolicy } from './policy.ts';
import { openSession, refuseImpossible } from './session.ts';
import { formWords } from './words.ts';

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

function writeMade(workbook: Workbook, { forms, items }: Made): void {
  workbook.write(ITEMS, makeItems(items));
  workbook.write(FORMS, makeForms(forms));
}

/** Roles that somebody is assigned in and that have something to ask. */
function rolesNeeded({ assignments, criteria }: Cycle): readonly Role[] {
  return ROLES.filter(
    (role) =>
      assignments.some((assignment) => assignment.role === role) && criteria.some(({ roles }) => roles.includes(role)),
  );
}

/** One form made or linked, or the links written, at a time; what the sheets say is the checkpoint. */
export const formsJob: JobStep = {
  run: () => {
    const { workbook, cycle } = openSession();
    refuseUnlessAllowed(workbook, 'open-forms');
    refuseImpossible(cycle);
    if (cycle.assignments.length === 0) throw new AppError('not-prepared');
    keepPolicy(workbook, cycle.policy);
    const made = readMade(workbook);
    const roles = rolesNeeded(cycle);
    const missing = roles.find((role) => !made.forms.some((form) => form.role === role));
    const unlinked = made.forms.find(({ sheetId }) => sheetId === undefined);
    const after = missing
      ? create(workbook, cycle, made, missing)
      : unlinked
        ? link(workbook, cycle, made, unlinked)
        : made;
    const waiting = !missing && unlinked !== undefined && after === made;
    return { ...progressOf(workbook, cycle, roles, after), checkpoint: {}, waiting };
  },
};

function create(workbook: Workbook, { criteria, policy }: Cycle, made: Made, role: Role): Made {
  const questionnaire = compose(criteria, role, formWords(policy.language, policy));
  if (!questionnaire) throw new AppError('no-criteria');
  const form = createForm(questionnaire, {
    codeWrong: say(policy.language, 'form.code-wrong'),
    page: (page, pages) => say(policy.language, 'form.page', { page, pages }),
  });
  const after = { forms: [...made.forms, form.record], items: [...made.items, ...form.items] };
  writeMade(workbook, after);
  return after;
}

/** Links a form and, where its response tab is there already, notes the tab and the columns Google added. */
function link(workbook: Workbook, { policy }: Cycle, made: Made, form: FormRecord): Made {
  linkForm(form.formId, workbook.id);
  // The tab that linking made is not among those this run has found before.
  const fresh = openWorkbook();
  const found = fresh.findResponseTab(form);
  if (!found) return made;
  const tab = fresh.rename(found.sheetId, say(policy.language, `form.tab.${form.role}`));
  const linked: FormRecord = { ...form, sheetId: found.sheetId, tab };
  const isOwn = ({ role, kind }: Item): boolean => role === form.role && (kind === 'time' || kind === 'email');
  const asked = made.items.filter((item) => !isOwn(item));
  const after = {
    forms: made.forms.map((other) => (other === form ? linked : other)),
    items: [...asked, ...ownColumns(form, found.header, asked)],
  };
  writeMade(workbook, after);
  return after;
}

/** One step for making and one for linking each form, and a last one for the links. */
function progressOf(workbook: Workbook, cycle: Cycle, roles: readonly Role[], { forms }: Made): Progress {
  const { language } = cycle.policy;
  const linked = forms.filter(({ sheetId }) => sheetId !== undefined).length;
  const done = forms.length + linked;
  const total = 2 * roles.length + 1;
  const missing = roles.find((role) => !forms.some((form) => form.role === role));
  if (missing) return { done, total, finished: false, doing: doing('progress.create', missing) };
  const unlinked = forms.find(({ sheetId }) => sheetId === undefined);
  if (unlinked) return { done, total, finished: false, doing: doing('progress.link', unlinked.role) };
  writeAssignments(workbook, cycle, [], forms);
  return { done: total, total, finished: true, doing: say(language, 'progress.done') };

  function doing(key: 'progress.create' | 'progress.link', role: Role): string {
    return say(language, key, { role: say(language, `role.${role}`) });
  }
}
