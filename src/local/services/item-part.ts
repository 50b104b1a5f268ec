/**
 * What every kind of item has in common: where it stands, and the members that headings and questions share.
 *
 * Refuses to touch an item that has been deleted.
 */
import { type EnumValue, enumOf, type Member, same } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { type FormState, ITEM_TYPES, type ItemState } from './state.ts';

export type GoogleItem = GoogleAppsScript.Forms.Item;

export const ITEM_TYPE = enumOf('FormApp.ItemType', ITEM_TYPES);

export const getter: Member = { takes: [[]] };
export const textSetter: Member = { takes: [['String']], cost: COST.formSetter };
export const listSetter: Member = { takes: [['String[]']], cost: COST.formSetter };
export const switchSetter: Member = { takes: [['boolean']], cost: COST.formSetter };

const GETTERS = ['getId', 'getTitle', 'getHelpText', 'getType', 'getIndex'] as const;
const SETTERS = ['setTitle', 'setHelpText'] as const;
export type CommonMember = (typeof GETTERS)[number] | (typeof SETTERS)[number];
export type QuestionMember = CommonMember | 'isRequired' | 'setRequired';

export const COMMON: Readonly<Record<CommonMember, Member>> = {
  ...same(GETTERS, getter),
  ...same(SETTERS, textSetter),
};
export const QUESTION: Readonly<Record<QuestionMember, Member>> = {
  ...COMMON,
  isRequired: getter,
  setRequired: switchSetter,
};

/** An item, and the face that its setters give back. */
export interface Place<T> {
  readonly host: Host;
  readonly form: FormState;
  readonly item: ItemState;
  readonly self: () => T;
}

/** `T` is Google's type of the item. */
export class ItemPart<T = unknown> {
  protected readonly place: Place<T>;

  constructor(place: Place<T>) {
    this.place = place;
  }

  get item(): ItemState {
    const { form, item } = this.place;
    if (!form.items.includes(item)) throw new Refusal('The item has been deleted.');
    return item;
  }

  getId(): number {
    return this.item.id;
  }

  getTitle(): string {
    return this.item.title;
  }

  getHelpText(): string {
    return this.item.helpText;
  }

  getIndex(): number {
    return this.place.form.items.indexOf(this.item);
  }

  getType(): GoogleAppsScript.Forms.ItemType {
    const type: EnumValue = ITEM_TYPE[this.item.type];
    return type as unknown as GoogleAppsScript.Forms.ItemType;
  }

  setTitle(title: string): T {
    return this.change({ title });
  }

  setHelpText(helpText: string): T {
    return this.change({ helpText });
  }

  isRequired(): boolean {
    return this.item.required;
  }

  setRequired(required: boolean): T {
    return this.change({ required });
  }

  protected change(to: Partial<ItemState>): T {
    Object.assign(this.item, to);
    this.place.host.world.touch(this.place.form);
    return this.place.self();
  }
}
