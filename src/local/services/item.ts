/**
 * FormApp items: what a script can ask and change on one item of a form.
 *
 * One implementation for all kinds; each kind has its own table of members, so a page break has no `setRequired`.
 */
import { faultIn } from './answer.ts';
import { type EnumValue, enumOf, expose, type Member, reveal, type Service, same, service } from './facade.ts';
import { setColumns, setRows } from './form-state.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { type Answer, type FormState, ITEM_TYPES, type ItemState, type ItemType } from './state.ts';
import type { ValidationService } from './validation.ts';

export type GoogleItem = GoogleAppsScript.Forms.Item;
export type GoogleTextItem = GoogleAppsScript.Forms.TextItem;
export type GoogleParagraphTextItem = GoogleAppsScript.Forms.ParagraphTextItem;
export type GoogleGridItem = GoogleAppsScript.Forms.GridItem;
export type GoogleItemResponse = GoogleAppsScript.Forms.ItemResponse;

export const ITEM_TYPE = enumOf('FormApp.ItemType', ITEM_TYPES);

const getter: Member = { takes: [[]] };
const setter: Member = { takes: [['String']], cost: COST.formSetter };
const every = {
  ...same(['getId', 'getTitle', 'getType'], getter),
  ...same(['setTitle', 'setHelpText'], setter),
};
const question = {
  ...every,
  setRequired: { takes: [['boolean']], cost: COST.formSetter } as Member,
};

const kind = (name: string, members: Readonly<Record<string, Member>>): Service<string> =>
  service<string>({ name: `FormApp.${name}`, scopes: SCOPES.forms, members });

const GENERIC = kind('Item', { ...every, ...same(['asTextItem', 'asParagraphTextItem', 'asGridItem'], getter) });
const KINDS: Readonly<Record<ItemType, Service<string>>> = {
  TEXT: kind('TextItem', {
    ...question,
    setValidation: { takes: [['FormApp.TextValidation']], cost: COST.formSetter },
    createResponse: { takes: [['String']] },
  }),
  PARAGRAPH_TEXT: kind('ParagraphTextItem', { ...question, createResponse: { takes: [['String']] } }),
  GRID: kind('GridItem', {
    ...question,
    ...same(['setRows', 'setColumns'], { takes: [['String[]']], cost: COST.formSetter }),
    ...same(['getRows', 'getColumns'], getter),
    createResponse: { takes: [['(String|null)[]']] },
  }),
  MULTIPLE_CHOICE: kind('MultipleChoiceItem', question),
  CHECKBOX: kind('CheckboxItem', question),
  LIST: kind('ListItem', question),
  SCALE: kind('ScaleItem', question),
  DATE: kind('DateItem', question),
  PAGE_BREAK: kind('PageBreakItem', every),
  SECTION_HEADER: kind('SectionHeaderItem', every),
};
const ITEM_RESPONSE = kind('ItemResponse', {});

/** An answer that a script prepared for one item. */
export class ItemResponseService {
  readonly item: ItemState;
  readonly answer: Answer;

  constructor(item: ItemState, answer: Answer) {
    this.item = item;
    this.answer = answer;
  }
}

type Common = 'getId' | 'getTitle' | 'setTitle' | 'setHelpText' | 'setRequired';

class ItemService implements Pick<GoogleGridItem, Common | 'setRows' | 'setColumns' | 'getRows' | 'getColumns'> {
  readonly #host: Host;
  readonly #form: FormState;
  readonly #item: ItemState;
  readonly #face: Service<string>;

  constructor(host: Host, form: FormState, item: ItemState, face: Service<string>) {
    this.#host = host;
    this.#form = form;
    this.#item = item;
    this.#face = face;
  }

  getId(): number {
    return this.#item.id;
  }

  getTitle(): string {
    return this.#item.title;
  }

  getType(): EnumValue {
    return ITEM_TYPE[this.#item.type];
  }

  setTitle(title: string): GoogleGridItem {
    this.#item.title = title;
    return this.#self();
  }

  setHelpText(text: string): GoogleGridItem {
    this.#item.helpText = text;
    return this.#self();
  }

  setRequired(enabled: boolean): GoogleGridItem {
    this.#item.required = enabled;
    return this.#self();
  }

  setValidation(validation: GoogleAppsScript.Forms.TextValidation): GoogleGridItem {
    this.#item.validation = reveal<ValidationService>(validation).rule;
    return this.#self();
  }

  setRows(rows: string[]): GoogleGridItem {
    setRows(this.#host.world.state, this.#form, this.#item, rows);
    return this.#self();
  }

  setColumns(columns: string[]): GoogleGridItem {
    setColumns(this.#item, columns);
    return this.#self();
  }

  getRows(): string[] {
    return [...this.#item.rows];
  }

  getColumns(): string[] {
    return [...this.#item.columns];
  }

  asTextItem(): GoogleTextItem {
    return this.#as<GoogleTextItem>('TEXT');
  }

  asParagraphTextItem(): GoogleParagraphTextItem {
    return this.#as<GoogleParagraphTextItem>('PARAGRAPH_TEXT');
  }

  asGridItem(): GoogleGridItem {
    return this.#as<GoogleGridItem>('GRID');
  }

  /** An answer that breaks the item's own rule is refused here already: the strict reading [?]. */
  createResponse(response: string | (string | null)[]): GoogleItemResponse {
    const answer = typeof response === 'string' ? response : [...response];
    const fault = faultIn({ ...this.#item, required: false }, answer);
    if (fault !== null || answer.length !== (typeof answer === 'string' ? answer.length : this.#item.rows.length)) {
      throw new Refusal(`Invalid response submitted to item: ${this.#item.title}`);
    }
    return expose<GoogleItemResponse>(this.#host, ITEM_RESPONSE, new ItemResponseService(this.#item, answer) as never);
  }

  #as<T>(type: ItemType): T {
    if (this.#item.type !== type) throw new Refusal(`Invalid conversion for item type: ${this.#item.type}.`);
    return exposeItem<T>(this.#host, this.#form, this.#item);
  }

  #self(): GoogleGridItem {
    return expose<GoogleGridItem>(this.#host, this.#face, this as never);
  }
}

/** The face of an item as its own kind. */
export function exposeItem<T>(host: Host, form: FormState, item: ItemState, face = KINDS[item.type]): T {
  return expose<T>(host, face, new ItemService(host, form, item, face) as never);
}

/** The face of an item among `getItems()`: no kind of its own until it is converted. */
export const exposeGenericItem = (host: Host, form: FormState, item: ItemState): GoogleItem =>
  exposeItem<GoogleItem>(host, form, item, GENERIC);
