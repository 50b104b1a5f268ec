/**
 * FormApp items: the face of each kind, and the one that items have among `getItems()` until they are converted.
 *
 * Refuses to convert an item to another kind than its own.
 */
import { expose, type Service, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { CHECKBOX, ChoiceItemService, LIST, MULTIPLE_CHOICE } from './item-choice.ts';
import { DATE, DateItemService } from './item-date.ts';
import { GRID, GridItemService } from './item-grid.ts';
import { COMMON, type CommonMember, type GoogleItem, getter, ItemPart, type Place } from './item-part.ts';
import { SCALE, ScaleItemService } from './item-scale.ts';
import { PARAGRAPH_TEXT, TEXT, TextItemService } from './item-text.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { FormState, ItemState, ItemType } from './state.ts';

const heading = (name: string) => service<CommonMember>({ name, scopes: SCOPES.forms, members: COMMON });

const FACES: Readonly<Record<ItemType, Service<string>>> = {
  TEXT,
  PARAGRAPH_TEXT,
  MULTIPLE_CHOICE,
  CHECKBOX,
  LIST,
  SCALE,
  GRID,
  DATE,
  PAGE_BREAK: heading('FormApp.PageBreakItem'),
  SECTION_HEADER: heading('FormApp.SectionHeaderItem'),
};

function implementationOf(place: Place<never>): ItemPart {
  switch (place.item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return new TextItemService(place, exposeGenericItem);
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST':
      return new ChoiceItemService(place, exposeGenericItem);
    case 'SCALE':
      return new ScaleItemService(place, exposeGenericItem);
    case 'GRID':
      return new GridItemService(place, exposeGenericItem);
    case 'DATE':
      return new DateItemService(place, exposeGenericItem);
    case 'PAGE_BREAK':
    case 'SECTION_HEADER':
      return new ItemPart(place);
  }
}

/** The face of an item as its own kind, which `T` is Google's type of. */
export function exposeItem<T>(host: Host, form: FormState, item: ItemState): T {
  const place = { host, form, item, self: () => face };
  const face: T = expose<T>(host, FACES[item.type], implementationOf(place as Place<never>) as never);
  return face;
}

const CONVERSIONS = {
  asTextItem: 'TEXT',
  asParagraphTextItem: 'PARAGRAPH_TEXT',
  asMultipleChoiceItem: 'MULTIPLE_CHOICE',
  asCheckboxItem: 'CHECKBOX',
  asListItem: 'LIST',
  asScaleItem: 'SCALE',
  asGridItem: 'GRID',
  asDateItem: 'DATE',
  asPageBreakItem: 'PAGE_BREAK',
  asSectionHeaderItem: 'SECTION_HEADER',
} as const satisfies Readonly<Partial<Record<keyof GoogleItem, ItemType>>>;
type Conversion = keyof typeof CONVERSIONS;
const conversions = Object.keys(CONVERSIONS) as Conversion[];

const ITEM = service<CommonMember | Conversion>({
  name: 'FormApp.Item',
  scopes: SCOPES.forms,
  members: { ...COMMON, ...same(conversions, getter) },
});

/** The face of an item among `getItems()`: no kind of its own until it is converted. */
export function exposeGenericItem(host: Host, form: FormState, item: ItemState): GoogleItem {
  const common = new ItemPart<GoogleItem>({ host, form, item, self: () => face });
  const converted = Object.fromEntries(
    conversions.map((name) => [name, () => exposeAs(host, form, item, CONVERSIONS[name])]),
  );
  const face: GoogleItem = expose<GoogleItem>(host, ITEM, Object.assign(common, converted) as never);
  return face;
}

function exposeAs(host: Host, form: FormState, item: ItemState, type: ItemType): unknown {
  if (item.type !== type) throw new Refusal(`Invalid conversion for item type: ${item.type}.`);
  return exposeItem(host, form, item);
}
