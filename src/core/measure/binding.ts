/**
 * Binding: which column of a response tab answers which question, checked against what the form was made with.
 *
 * The items kept when the form was made are the manifest. The form itself, where it can be looked at, and the header of
 * the tab are compared with it before every pull. A column that moved is still the same column. What was renamed, deleted,
 * retyped or given another scale is drift: nothing is scored from such a column until HR says that it is still the
 * question it was, or sets the form back. A header that stands there twice is never guessed at.
 */
import { groupBy } from '../number.ts';
import { gridHeader, type Item, rowLabel } from '../plan/questionnaire.ts';
import type { FormKey, Role } from '../types.ts';

/** A question of a form as it is now. */
export interface FormItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** Rows and columns of a grid; empty for every other kind. */
  readonly rows: readonly string[];
  readonly choices: readonly string[];
}

/** What can have happened to a question or its column. `added` is a question that the manifest does not know. */
export const DRIFT_KINDS = ['renamed', 'deleted', 'retyped', 'choices', 'missing', 'repeated', 'added'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** One difference between the manifest and what is there now. */
export interface Drift<Key extends FormKey = Role> {
  readonly kind: DriftKind;
  readonly role: Key;
  readonly itemId: string;
  /** The header as the form was made; `''` for an added question. */
  readonly header: string;
  /** What stands there now: another title, kind or scale; `''` where nothing does. */
  readonly found: string;
  /** The header of the column that the question is taken to have now; `''` where nobody can say. */
  readonly column: string;
  /** Whether setting the form back undoes it. */
  readonly restorable: boolean;
}

/** Where each question's column is. */
export interface Binding<Key extends FormKey = Role> {
  /** Columns that answers are scored from. */
  readonly columns: ReadonlyMap<Item<Key>, number>;
  /** Every column that was found, also those that are not scored from: they tell one row from another. */
  readonly located: ReadonlyMap<Item<Key>, number>;
  /** What is not settled, in the order of the manifest, added questions last. */
  readonly drifts: readonly Drift<Key>[];
  /** Whether the columns stand in another order than the form's: harmless. */
  readonly reordered: boolean;
}

/** A header without what the eye does not see. */
export const tidy = (header: string): string => header.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

const CHOICE_MARK = ' | ';

/** The text under which HR confirms one drift of an item; another drift of it is another text. */
export const driftMark = ({ kind, found }: Pick<Drift, 'kind' | 'found'>): string => `${kind}: ${tidy(found)}`;

/** A change of a question, and the header that its column should have now. */
interface Change {
  readonly kind: DriftKind;
  readonly found: string;
}
interface Now {
  readonly changes: readonly Change[];
  readonly header: string;
}

const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((one) => right.map(tidy).includes(tidy(one)));

/** The row of a grid that an item's row is now: itself, or the unknown one in its place; undefined where it is gone. */
function rowNow(item: Item<FormKey>, grid: readonly Item<FormKey>[], rows: readonly string[]): string | undefined {
  const [own, known] = [tidy(rowLabel(item)), grid.map((one) => tidy(rowLabel(one)))];
  const same = rows.find((row) => tidy(row) === own);
  const inPlace = rows.length === grid.length ? rows[grid.indexOf(item)] : undefined;
  return same ?? (inPlace !== undefined && !known.includes(tidy(inPlace)) ? inPlace : undefined);
}

/** What the form says of an item now. */
function questionNow(item: Item<FormKey>, grid: readonly Item<FormKey>[], form: readonly FormItem[] | undefined): Now {
  const unchanged: Now = { changes: [], header: item.header };
  if (!form || item.itemId === '') return unchanged;
  const found = form.find(({ id }) => id === item.itemId);
  if (!found) return { ...unchanged, changes: [{ kind: 'deleted', found: '' }] };
  if (item.type && found.type !== item.type) return { ...unchanged, changes: [{ kind: 'retyped', found: found.type }] };
  const row = item.kind === 'answer' ? rowNow(item, grid, found.rows) : '';
  if (row === undefined) return { ...unchanged, changes: [{ kind: 'deleted', found: '' }] };
  const header = item.kind === 'answer' ? gridHeader(found.title, row) : found.title;
  const renamed: readonly Change[] = tidy(header) === tidy(item.header) ? [] : [{ kind: 'renamed', found: header }];
  const rescaled: readonly Change[] =
    item.kind === 'answer' && !sameSet(item.choices, found.choices)
      ? [{ kind: 'choices', found: found.choices.join(CHOICE_MARK) }]
      : [];
  return { changes: [...renamed, ...rescaled], header };
}

/** Positions of each header. */
const placesOf = (header: readonly string[]): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [
      ...groupBy(
        header.map((title, at) => ({ title: tidy(title), at })),
        ({ title }) => title,
      ),
    ].map(([title, all]) => [title, all.map(({ at }) => at)]),
  );

/** An item while its column is looked for. */
interface Sought<Key extends FormKey> {
  readonly item: Item<Key>;
  readonly changes: readonly Change[];
  readonly at: number | undefined;
}

function seek<Key extends FormKey>(
  item: Item<Key>,
  grid: readonly Item<Key>[],
  form: readonly FormItem[] | undefined,
  places: ReadonlyMap<string, readonly number[]>,
): Sought<Key> {
  const now = questionNow(item, grid, form);
  // Where HR said it is, where the form says it should be, where it was: the first header that stands there at all.
  const names = [item.mappedTo ?? '', now.header, item.header].filter((name) => name !== '');
  const found = names.map((name) => places.get(tidy(name)) ?? []).find((all) => all.length > 0) ?? [];
  const absent: readonly Change[] =
    found.length === 1
      ? []
      : [{ kind: found.length === 0 ? 'missing' : 'repeated', found: found.length === 0 ? '' : item.header }];
  return { item, changes: [...now.changes, ...absent], at: found.length === 1 ? found[0] : undefined };
}

/** Two questions never share a column: then it is neither's. */
function unshare<Key extends FormKey>(sought: readonly Sought<Key>[]): readonly Sought<Key>[] {
  const claims = groupBy(
    sought.filter(({ at }) => at !== undefined),
    ({ at }) => String(at),
  );
  return sought.map((one) =>
    one.at !== undefined && (claims.get(String(one.at)) ?? []).length > 1
      ? { ...one, at: undefined, changes: [...one.changes, { kind: 'repeated', found: one.item.header }] }
      : one,
  );
}

const RESTORABLE: readonly DriftKind[] = ['renamed', 'choices'];
/** Items of a form that no column answers. */
const SILENT = ['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO'];

/**
 * Compares the manifest of one form with the form and with the header of its response tab.
 *
 * @param manifest the items of one role
 * @param form its questions as they are now; undefined where they could not be looked at, then the header alone decides
 */
export function compareBinding<Key extends FormKey>(
  manifest: readonly Item<Key>[],
  form: readonly FormItem[] | undefined,
  header: readonly string[],
): Binding<Key> {
  const grids = groupBy(
    manifest.filter(({ kind }) => kind === 'answer'),
    ({ itemId }) => itemId,
  );
  const places = placesOf(header);
  const sought = unshare(manifest.map((item) => seek(item, grids.get(item.itemId) ?? [item], form, places)));
  const columns = new Map<Item<Key>, number>();
  const located = new Map<Item<Key>, number>();
  const drifts: Drift<Key>[] = [];
  for (const { item, changes, at } of sought) {
    const confirmed = item.confirmed ?? [];
    const open = changes.filter((change) => !confirmed.includes(driftMark(change)));
    if (at !== undefined) located.set(item, at);
    if (at !== undefined && open.length === 0) columns.set(item, at);
    for (const change of open)
      drifts.push({
        ...change,
        role: item.role,
        itemId: item.itemId,
        header: item.header,
        column: at === undefined ? '' : (header[at] ?? ''),
        restorable: RESTORABLE.includes(change.kind),
      });
  }
  return { columns, located, drifts: [...drifts, ...addedTo(manifest, form)], reordered: isReordered(located) };
}

/** Questions that the manifest does not know. */
function addedTo<Key extends FormKey>(
  manifest: readonly Item<Key>[],
  form: readonly FormItem[] | undefined,
): readonly Drift<Key>[] {
  const role = manifest[0]?.role;
  const known = new Set(manifest.map(({ itemId }) => itemId));
  if (role === undefined) return [];
  return (form ?? [])
    .filter(({ id, type }) => !known.has(id) && !SILENT.includes(type))
    .map(
      ({ id, title }): Drift<Key> => ({
        kind: 'added',
        role,
        itemId: id,
        header: '',
        found: title,
        column: '',
        restorable: false,
      }),
    );
}

/** Whether the questions' columns stand in another order than the questions. Google's own columns do not count. */
function isReordered(located: ReadonlyMap<Item<FormKey>, number>): boolean {
  const places = [...located].filter(([{ itemId }]) => itemId !== '').map(([, at]) => at);
  return places.some((at, index) => index > 0 && at < (places[index - 1] ?? at));
}

/** Whether a tab's rows can be told apart and tied to people: when, who and which code have columns. */
export const isIdentified = <Key extends FormKey>(manifest: readonly Item<Key>[], { columns }: Binding<Key>): boolean =>
  (['time', 'email', 'code'] as const).every((kind) => {
    const item = manifest.find((one) => one.kind === kind);
    return item !== undefined && columns.has(item);
  });

/** Drift that keeps a column from being scored; an added question does not. */
export const isBlocking = ({ kind }: Pick<Drift, 'kind'>): boolean => kind !== 'added';
