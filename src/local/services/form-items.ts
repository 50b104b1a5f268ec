/**
 * FormApp.Form, its items: adding, finding, moving and deleting them.
 *
 * Refuses positions that the form has not, and items that are another form's.
 */
import { type Member, reveal, same } from './facade.ts';
import type { FormPart, GoogleForm } from './form-part.ts';
import { addItem } from './form-state.ts';
import { exposeGenericItem, exposeItem } from './item.ts';
import type { ItemPart } from './item-part.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import type { ItemState, ItemType } from './state.ts';

type GoogleItem = GoogleAppsScript.Forms.Item;

const ADDS = {
  addTextItem: 'TEXT',
  addParagraphTextItem: 'PARAGRAPH_TEXT',
  addMultipleChoiceItem: 'MULTIPLE_CHOICE',
  addCheckboxItem: 'CHECKBOX',
  addListItem: 'LIST',
  addScaleItem: 'SCALE',
  addGridItem: 'GRID',
  addDateItem: 'DATE',
  addPageBreakItem: 'PAGE_BREAK',
  addSectionHeaderItem: 'SECTION_HEADER',
} as const satisfies Readonly<Record<string, ItemType>>;
type Add = keyof typeof ADDS;
export type ItemsMember = Add | 'getItems' | 'getItemById' | 'moveItem' | 'deleteItem';

export const ITEMS: Readonly<Record<ItemsMember, Member>> = {
  ...same(Object.keys(ADDS) as Add[], { takes: [[]], cost: COST.addItem }),
  getItems: { takes: [[], ['FormApp.ItemType']] },
  getItemById: { takes: [['integer']] },
  // An item as its own kind is no FormApp.Item to Google: it has to come from getItems() or getItemById().
  moveItem: {
    takes: [
      ['integer', 'integer'],
      ['FormApp.Item', 'integer'],
    ],
    cost: COST.formSetter,
  },
  deleteItem: { takes: [['integer'], ['FormApp.Item']], cost: COST.formSetter },
};

export const itemsOf = (part: FormPart): Pick<GoogleForm, ItemsMember> => ({
  ...(Object.fromEntries(
    Object.entries(ADDS).map(([name, type]) => [name, () => added(part, type)]),
  ) as unknown as Pick<GoogleForm, Add>),
  getItems: (type?: GoogleAppsScript.Forms.ItemType) =>
    part.form.items
      .filter((item) => type === undefined || item.type === String(type))
      .map((item) => exposeGenericItem(part.host, part.form, item)),
  getItemById: (id) => {
    const item = part.form.items.find((candidate) => candidate.id === id);
    // Google gives null where its types promise an item.
    return (item === undefined ? null : exposeGenericItem(part.host, part.form, item)) as GoogleItem;
  },
  moveItem: (which: number | GoogleItem, to: number) => {
    const from = indexOf(part, which);
    const item = part.form.items[from];
    if (item === undefined || part.form.items[to] === undefined) throw new Refusal(`Invalid argument: ${to}`);
    part.form.items.splice(to, 0, ...part.form.items.splice(from, 1));
    part.host.world.touch(part.form);
    return exposeGenericItem(part.host, part.form, item);
  },
  deleteItem: (which: number | GoogleItem) => {
    part.form.items.splice(indexOf(part, which), 1);
    part.host.world.touch(part.form);
  },
});

function added({ host, form }: FormPart, type: ItemType): unknown {
  const item = addItem(host.world.state, form, type);
  host.world.touch(form);
  return exposeItem(host, form, item);
}

/** @throws Refusal where the form has no such item */
function indexOf({ form }: FormPart, which: number | GoogleItem): number {
  const index = typeof which === 'number' ? which : form.items.indexOf(stateOf(which));
  if (form.items[index] === undefined) throw new Refusal(`Invalid argument: ${String(which)}`);
  return index;
}

const stateOf = (face: GoogleItem): ItemState => reveal<ItemPart>(face).item;
