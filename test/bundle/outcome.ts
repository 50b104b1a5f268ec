/**
 * What a world has come to, up to what differs between two runs that did the same: ids, codes, and when something was.
 */
import type { FormState, ItemState, SheetState } from '../../src/local/services/state.ts';
import type { World } from '../../src/local/world.ts';

/** Properties that say when, or where a run was; all others must be there or not, whatever they hold. */
const TRANSIENT = ['making', 'cancelled'];

const byTitle = ({ forms }: World): readonly FormState[] =>
  Object.values(forms).sort((one, other) => (one.title < other.title ? -1 : one.title > other.title ? 1 : 0));

const itemView = ({ type, title, helpText, required, rows, columns, choices, validation }: ItemState) => ({
  type,
  title,
  helpText,
  required,
  rows,
  columns,
  choices,
  validation,
});

const formView = (form: FormState) => ({
  title: form.title,
  description: form.description,
  isOpen: form.published && form.accepting,
  isLinked: form.destination !== null && form.destination.sheetId !== null,
  permissions: form.permissions.map(({ type, role, view, emailAddress }) => ({ type, role, view, emailAddress })),
  items: form.items.map(itemView),
  responses: form.responses.length,
});

/** A cell as text; an id may be a number too. When something was differs by the seconds that a stopped run took. */
function cellView(cell: unknown): string {
  if (typeof cell === 'object' || /^\d{4}-\d{2}-\d{2}T/.test(String(cell))) return 'when';
  return typeof cell === 'number' ? `#${cell}` : String(cell);
}

/** Hashes of the audit trail rest on when something was, so they only have to be there. */
const hasHashes = (name: string): boolean => name === 'Jejak Audit' || name === 'Ringkasan';

function sheetView({ name, rows, formId }: SheetState) {
  const view = (cell: unknown): string =>
    hasHashes(name) ? cellView(cell).replace(/\b[0-9a-f]{64}$|(?<=kode )[0-9a-f]{12}$/, 'hash') : cellView(cell);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return { name, cells: filled.map((row) => row.map(view)), isLinked: formId !== null };
}

/** What every id and code that two runs may draw differently stands for. */
function namesOf(world: World): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  byTitle(world).forEach((form, index) => {
    names.set(form.id, `form ${index}`).set(form.publishedId, `address ${index}`);
    form.items.forEach((item, place) => {
      names.set(String(item.id), `item ${index}.${place}`);
      item.entries.forEach((entry, row) => {
        names.set(String(entry), `entry ${index}.${place}.${row}`);
      });
    });
  });
  for (const { id, name } of world.workbook.sheets) names.set(String(id), `tab ${name}`);
  const [header = [], ...rows] = world.workbook.sheets.find(({ name }) => name === 'Penugasan')?.rows ?? [];
  const code = header.indexOf('Kode');
  rows.forEach((row, index) => {
    names.set(String(row[code] ?? ''), `code ${index}`);
  });
  const cycle = world.state.documentProperties.cycle;
  if (cycle) names.set((JSON.parse(cycle) as { readonly id: string }).id, 'cycle');
  return names;
}

/**
 * Everything that people and later runs can find.
 *
 * @param alike addresses of people of whom it does not matter who did something
 */
export function outcomeOf(world: World, alike: readonly string[] = []) {
  const names = namesOf(world);
  const view = {
    sheets: world.workbook.sheets.map(sheetView),
    forms: byTitle(world).map(formView),
    properties: Object.keys(world.state.documentProperties)
      .filter((key) => !TRANSIENT.includes(key))
      .sort(),
    triggers: world.state.triggers.map(({ user, functionName }) => ({ user, functionName })),
    mails: world.state.mails.map(({ to, subject, body }) => ({ to, subject, body })),
  };
  const named = JSON.stringify(view).replace(/[\w-]{6,}/g, (word) => names.get(word) ?? word);
  const text = alike.reduce((before, address) => before.replaceAll(address, 'somebody'), named);
  return JSON.parse(text) as typeof view;
}
