/**
 * Work on forms, a piece at a time: makes each form that is needed, opens it to those who are asked and links it to the
 * workbook. The same for the forms of a cycle and for those of inquiries.
 *
 * What the sheets say is done is done: stopped dead anywhere and begun again, it goes on with the piece that is missing,
 * and done again when all is there, it changes nothing. Google shows a linked response tab at once or minutes later: then
 * the piece is tried again. Only the recorded operator makes forms, since a form that was begun is found again by its
 * maker alone.
 */
import type { Item } from '../core/plan/questionnaire.ts';
import type { FormKey } from '../core/types.ts';
import { linkForm, listOf, openToPeople } from '../google/forms.ts';
import { type MadeForm, ownColumns } from '../google/make-form.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import type { FormRecord } from '../tables/forms.ts';
import type { Table } from '../tables/notation.ts';
import { refuseUnlessOperator } from './charge.ts';
import type { JobSlice } from './job.ts';

/** The forms as they stand, and what their columns mean. */
export interface Made<Key extends FormKey> {
  readonly forms: readonly FormRecord<Key>[];
  readonly items: readonly Item<Key>[];
}

/** The forms that are worked on: which are needed, where they are kept, and what makes them. */
export interface FormPlan<Key extends FormKey> {
  readonly language: Language;
  /** Forms that are needed, and all that there may be, in the order of their sheets. */
  readonly needed: readonly Key[];
  readonly order: readonly Key[];
  readonly read: (workbook: Workbook) => Made<Key>;
  readonly write: (workbook: Workbook, made: Made<Key>) => void;
  readonly create: (key: Key) => MadeForm<Key>;
  /** Addresses of everybody whom a form asks. */
  readonly addresses: (key: Key) => readonly string[];
  /** Forms that were open to those who are asked and are known to take no answers now; and that one takes them again. */
  readonly leftClosed: () => readonly Key[];
  readonly noteOpened: (key: Key) => void;
  /** How a form is called, and the name of its response tab. */
  readonly called: (key: Key) => string;
  readonly tab: (key: Key) => string;
  /** The sheet that response tabs stand behind, in the order of the forms. */
  readonly behind: Table;
}

type Act = 'create' | 'open' | 'link';
interface Piece<Key> {
  readonly act: Act;
  readonly key: Key;
}

/** The work of one run. */
export interface FormWork<Key extends FormKey> {
  readonly plan: FormPlan<Key>;
  readonly workbook: Workbook;
  readonly officers: readonly string[];
  readonly made: Made<Key>;
  /** Forms whose people this job has seen to, and those that wait for Google to show their tab. */
  readonly opened: readonly Key[];
  readonly late: readonly Key[];
}

/** Takes up the work where the sheets and the checkpoint leave it. A form whose tab is gone is linked again. */
export function beginFormWork<Key extends FormKey>(
  plan: FormPlan<Key>,
  workbook: Workbook,
  opened: unknown,
): FormWork<Key> {
  const { forms, items } = plan.read(workbook);
  return {
    plan,
    workbook,
    officers: workbook.officers(),
    made: {
      forms: forms.map((form) =>
        workbook.findResponseTab(form)?.sheetId === form.sheetId ? form : { ...form, sheetId: undefined },
      ),
      items,
    },
    opened: plan.order.filter((key) => Array.isArray(opened) && opened.includes(key)),
    late: [],
  };
}

/** Piece by piece until nothing is missing, Google has to be waited for or the time is up. */
export function advanceFormWork<Key extends FormKey>(begun: FormWork<Key>, isTimeUp: () => boolean): FormWork<Key> {
  let work = begun;
  for (let next = nextPiece(work); next; next = nextPiece(work)) {
    work = act(work, next);
    if (isTimeUp()) break;
  }
  return work;
}

/** Whether every form is there, open and linked. */
export const isFormWorkDone = <Key extends FormKey>(work: FormWork<Key>): boolean =>
  !nextPiece(work) && work.late.length === 0;

/** Whether the people of a form are arranged for good: anyone may answer now, and every officer may edit. */
const isOpenToAll = <Key extends FormKey>(
  { role, responders, editors }: FormRecord<Key>,
  { plan, officers }: FormWork<Key>,
): boolean =>
  responders === 'anyone' &&
  !plan.leftClosed().includes(role) &&
  officers.every((email) => listOf(editors).includes(email));

/** What is missing first. People who are listed by name are seen to once a job, since more may have come. */
function nextPiece<Key extends FormKey>(work: FormWork<Key>): Piece<Key> | undefined {
  const { plan, opened, late } = work;
  const { forms } = work.made;
  const missing = plan.needed.find((key) => !forms.some((form) => form.role === key));
  if (missing !== undefined) return { act: 'create', key: missing };
  const unopened = forms.find((form) => !opened.includes(form.role) && !isOpenToAll(form, work));
  if (unopened) return { act: 'open', key: unopened.role };
  const unlinked = forms.find(({ role, sheetId }) => sheetId === undefined && !late.includes(role));
  return unlinked && { act: 'link', key: unlinked.role };
}

function act<Key extends FormKey>(work: FormWork<Key>, piece: Piece<Key>): FormWork<Key> {
  if (piece.act === 'create') return create(work, piece.key);
  return piece.act === 'open' ? open(work, piece.key) : link(work, piece.key);
}

function create<Key extends FormKey>(work: FormWork<Key>, key: Key): FormWork<Key> {
  refuseUnlessOperator();
  const { record, items } = work.plan.create(key);
  // A run that was cut off between the two sheets left the columns of a form that is built anew.
  const others = work.made.items.filter((item) => item.role !== key);
  return written({ ...work, made: { forms: [...work.made.forms, record], items: [...others, ...items] } });
}

/** Opens the form to those who are asked, and to the officers. */
function open<Key extends FormKey>(work: FormWork<Key>, key: Key): FormWork<Key> {
  const { plan, officers, made, opened } = work;
  const forms = made.forms.map((form) =>
    form.role === key ? { ...form, ...openToPeople(form, plan.addresses(key), officers) } : form,
  );
  plan.noteOpened(key);
  return written({ ...work, made: { ...made, forms }, opened: [...opened, key] });
}

const isOwn = (kind: Item['kind']): boolean => kind === 'time' || kind === 'email';

/** Links a form and, where its response tab is there already, notes the tab and the columns Google added. */
function link<Key extends FormKey>(work: FormWork<Key>, key: Key): FormWork<Key> {
  const { made, plan } = work;
  const form = made.forms.find(({ role }) => role === key);
  if (!form) return work;
  const { workbook } = work;
  linkForm(form, workbook.id);
  // The tab that linking made is not among those this run has found before.
  workbook.renew();
  const found = workbook.findResponseTab(form);
  if (!found) return { ...work, late: [...work.late, key] };
  const earlier = made.forms.slice(0, made.forms.indexOf(form)).flatMap(({ sheetId }) => sheetId ?? []);
  const tab = workbook.rename(found.sheetId, plan.tab(key), { table: plan.behind, sheetIds: earlier });
  const linked = { ...form, sheetId: found.sheetId, tab };
  const asked = made.items.filter((item) => item.role !== key || !isOwn(item.kind));
  const forms = made.forms.map((other) => (other === form ? linked : other));
  return written({ ...work, made: { forms, items: [...asked, ...ownColumns(form, found.header, asked)] } });
}

/** In the order of the plan, whatever was made first, with the columns that Google adds itself last. */
function written<Key extends FormKey>(work: FormWork<Key>): FormWork<Key> {
  const { order } = work.plan;
  const rank = ({ role, kind }: Item<Key>): number => 2 * order.indexOf(role) + (isOwn(kind) ? 1 : 0);
  work.plan.write(work.workbook, {
    items: [...work.made.items].sort((one, other) => rank(one) - rank(other)),
    forms: [...work.made.forms].sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role)),
  });
  return work;
}

/** One piece for making, opening and linking each form, and a last one for what follows. */
export function formProgress<Key extends FormKey>(
  work: FormWork<Key>,
): Pick<JobSlice, 'done' | 'total' | 'doing' | 'waiting'> {
  const { plan, late, made, opened } = work;
  const total = 3 * plan.needed.length + 1;
  const isOpened = (form: FormRecord<Key>): boolean => opened.includes(form.role) || isOpenToAll(form, work);
  const linked = made.forms.filter(({ sheetId }) => sheetId !== undefined).length;
  const done = made.forms.length + made.forms.filter(isOpened).length + linked;
  const doing = (what: Act, key: Key): string => say(plan.language, `progress.${what}`, { role: plan.called(key) });
  const next = nextPiece(work);
  if (next) return { done, total, doing: doing(next.act, next.key) };
  const [waiting] = late;
  if (waiting) return { done, total, doing: doing('link', waiting), waiting: true };
  return { done: total, total, doing: say(plan.language, 'progress.done') };
}
