/**
 * What a form looks like now: its questions for comparing, setting one back, and how many responses Google counts.
 *
 * A form belongs to whoever made it. One that the acting person does not reach is no failure here: it says undefined, and
 * the response tab alone is checked.
 */
import { type FormItem, tidy } from '../core/measure/binding.ts';
import { type Item, rowLabel } from '../core/plan/questionnaire.ts';
import { reachForm, seeForm } from './form-access.ts';

type Form = GoogleAppsScript.Forms.Form;
type FormAppItem = GoogleAppsScript.Forms.Item;

/** Items that ask nothing, and so have no column. */
const SILENT = ['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO'];

function questionOf(type: string, item: FormAppItem): FormItem {
  const grid = type === 'GRID' ? item.asGridItem() : undefined;
  return {
    id: String(item.getId()),
    type,
    title: item.getTitle(),
    rows: grid?.getRows() ?? [],
    choices: grid?.getColumns() ?? [],
  };
}

/** Kinds of items that Teladan makes. */
const MADE = ['TEXT', 'PARAGRAPH_TEXT', 'GRID', 'PAGE_BREAK'] as const;

/** Every item with its kind. Asked for kind by kind, which costs a call a kind, unless there are other kinds. */
function itemsByKind(form: Form): readonly (readonly [type: string, item: FormAppItem])[] {
  const all = form.getItems();
  const made = MADE.flatMap((type) => form.getItems(FormApp.ItemType[type]).map((item) => [type, item] as const));
  return made.length === all.length ? made : all.map((item) => [String(item.getType()), item]);
}

/** The questions of a form, each read once; undefined where the acting person does not reach it. */
export function readQuestions(formId: string): readonly FormItem[] | undefined {
  const form = seeForm(formId);
  return (
    form &&
    itemsByKind(form)
      .filter(([type]) => !SILENT.includes(type))
      .map(([type, item]) => questionOf(type, item))
  );
}

/**
 * Sets a question back to what it was when the form was made: its title, and the rows and columns of a grid.
 *
 * @param made the kept items of the question: all rows of a grid, or the one item
 * @returns whether it could be: not where the form is out of reach, or the question is gone or of another kind
 */
export function restoreQuestion(formId: string, made: readonly Item[]): boolean {
  const [first] = made;
  const item = first && reachForm(formId)?.getItemById(Number(first.itemId));
  // Google says null for an item that is gone, though its types do not.
  if (!first || !item || String(item.getType()) !== (first.type ?? String(item.getType()))) return false;
  item.setTitle(first.kind === 'answer' ? first.value : first.header);
  if (first.kind !== 'answer') return true;
  const grid = item.asGridItem();
  const [rows, choices] = [made.map(rowLabel), first.choices];
  // What stands as it was is not set again: a row that is set anew could lose its column.
  if (!isSame(grid.getRows(), rows)) grid.setRows([...rows]);
  if (!isSame(grid.getColumns(), choices)) grid.setColumns([...choices]);
  return true;
}

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((one, index) => tidy(one) === tidy(right[index] ?? ''));

/** How many responses the form itself holds. Dear: Google goes through every one. Undefined where it is out of reach. */
export const countResponses = (formId: string): number | undefined => seeForm(formId)?.getResponses().length;
