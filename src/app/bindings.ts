/**
 * Columns that are not what they were: what the form and its response tab say now beside what the form was made with.
 *
 * HR says that a column is still its question, or sets the question back, one click each. Refuses a column that another
 * question has. The tab itself is never edited.
 */
import { type Binding, compareBinding, type Drift, driftMark, tidy } from '../core/measure/binding.ts';
import type { Item } from '../core/plan/questionnaire.ts';
import { AppError } from '../google/app-error.ts';
import { type Look, lookAtForms, type SeenForm } from '../google/form-looks.ts';
import { restoreQuestion as setBack } from '../google/form-shape.ts';
import { withLock } from '../google/lock.ts';
import { timeAt } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { ITEMS, makeItems, parseItems } from '../tables/items.ts';
import { ROLE_WORDS } from '../tables/words.ts';
import type { Api, BindingsView } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { openWorkbook } from './workbook.ts';

/** One form with its tab, compared. */
interface Compared {
  readonly form: FormRecord;
  readonly own: readonly Item[];
  readonly header: readonly string[];
  readonly binding: Binding;
  readonly seen: SeenForm | undefined;
}

function compare(workbook: Workbook, items: readonly Item[], look: Look): readonly Compared[] {
  const tabs = parseForms(workbook.read(FORMS)).flatMap((form) => {
    const header = workbook.readHeader(form);
    return header ? [{ form, header }] : [];
  });
  const looked = lookAtForms(
    tabs.map(({ form }) => form.formId),
    look,
  );
  return tabs.map(({ form, header }) => {
    const seen = looked.get(form.formId);
    const own = items.filter(({ role }) => role === form.role);
    return { form, own, header, binding: compareBinding(own, seen?.questions, header), seen };
  });
}

/** Headers that no question has, for a question whose column is not found. */
function freeHeaders({ header, binding }: Compared): readonly string[] {
  const taken = new Set(binding.located.values());
  return header.filter((title, at) => tidy(title) !== '' && !taken.has(at));
}

const viewOf = (compared: readonly Compared[]): BindingsView => ({
  drifts: compared.flatMap((one) =>
    one.binding.drifts.map((drift) => ({
      ...drift,
      candidates: drift.kind === 'missing' ? freeHeaders(one) : drift.column === '' ? [] : [drift.column],
    })),
  ),
  reordered: compared.filter(({ binding }) => binding.reordered).map(({ form }) => form.role),
  unseen: compared.flatMap(({ form, seen }) =>
    seen?.isCurrent ? [] : [{ role: form.role, lookedAt: seen?.at === undefined ? '' : timeAt(seen.at) }],
  ),
});

const readItems = (workbook: Workbook): readonly Item[] => parseItems(workbook.read(ITEMS));

export const bindings: Api['bindings'] = () => {
  const workbook = openWorkbook();
  return viewOf(compare(workbook, readItems(workbook), 'where-changed'));
};

/** The drift that a page names, as it is now: it may have gone since the page was shown. */
function findDrift(compared: readonly Compared[], wanted: Pick<Drift, 'role' | 'header' | 'kind'>) {
  const one = compared.find(({ form }) => form.role === wanted.role);
  const drift = one?.binding.drifts.find(({ header, kind }) => header === wanted.header && kind === wanted.kind);
  if (!one || !drift) throw new AppError('drift-gone');
  return { one, drift };
}

/** Says that a column is still its question. A blank column lets it go: what was seen of it before goes on counting. */
export const mapColumn: Api['mapColumn'] = ({ role, header, kind, column }) =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'rule');
    const items = readItems(workbook);
    const { one, drift } = findDrift(compare(workbook, items, 'wholly'), { role, header, kind });
    const offered = drift.kind === 'missing' ? ['', ...freeHeaders(one)] : [drift.column];
    if (drift.kind === 'repeated' || !offered.includes(column)) throw new AppError('column-taken', { column });
    const mapped = items.map((item) =>
      item.role === role && item.header === header
        ? {
            ...item,
            mappedTo: column,
            confirmed: [
              ...new Set([
                ...(item.confirmed ?? []),
                ...(column === '' || drift.kind !== 'missing' ? [driftMark(drift)] : []),
              ]),
            ],
          }
        : item,
    );
    const detail = { kind: drift.kind, column };
    tell(workbook, { action: 'map', record: `${ROLE_WORDS[role]}: ${header}`, detail });
    workbook.write(ITEMS, makeItems(mapped));
    return viewOf(compare(workbook, mapped, 'where-changed'));
  });

/** Sets a question of a form back to what it was when the form was made. */
export const restoreQuestion: Api['restoreQuestion'] = ({ role, header, kind }) =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'rule');
    const items = readItems(workbook);
    const { one, drift } = findDrift(compare(workbook, items, 'wholly'), { role, header, kind });
    const made = one.own.filter(({ itemId }) => itemId === drift.itemId);
    if (!drift.restorable || !setBack(one.form.formId, made)) throw new AppError('question-fixed');
    tell(workbook, { action: 'restore', record: `${ROLE_WORDS[role]}: ${header}`, detail: { kind }, isNew: true });
    // Google renames the header with the question, so the tab is read anew.
    return viewOf(compare(openWorkbook(), items, 'wholly'));
  });
