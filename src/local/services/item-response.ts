/**
 * FormApp.ItemResponse: the answer to one item, prepared by a script or sent off by a person.
 *
 * Refuses what the item does not offer, and, where the world says so, what breaks its validation.
 */
import { faultIn } from './answer.ts';
import { expose, service } from './facade.ts';
import type { Host } from './host.ts';
import type { GoogleItem } from './item-part.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { Answer, FormState, ItemState } from './state.ts';

type Google = GoogleAppsScript.Forms.ItemResponse;
type Member = 'getItem' | 'getResponse';

const ITEM_RESPONSE = service<Member>({
  name: 'FormApp.ItemResponse',
  scopes: SCOPES.forms,
  members: { getItem: { takes: [[]] }, getResponse: { takes: [[]] } },
});

/** How the face of an item among `getItems()` is made. */
export type ShowItem = (host: Host, form: FormState, item: ItemState) => GoogleItem;

export interface AnsweredPart {
  readonly host: Host;
  readonly form: FormState;
  readonly item: ItemState;
  readonly answer: Answer;
  readonly show: ShowItem;
}

export class ItemResponseService implements Pick<Google, Member> {
  readonly part: AnsweredPart;

  constructor(part: AnsweredPart) {
    this.part = part;
  }

  getItem(): GoogleItem {
    const { show, host, form, item } = this.part;
    return show(host, form, item);
  }

  /** Text; for checkboxes and grids a list, in which a row that was left out is null. */
  getResponse(): string | string[] {
    const { answer } = this.part;
    return typeof answer === 'string' ? answer : ([...answer] as string[]);
  }
}

export const exposeItemResponse = (part: AnsweredPart): Google =>
  expose<Google, Member>(part.host, ITEM_RESPONSE, new ItemResponseService(part));

/** An answer that a script prepares; a question that must be answered may still be left out here. */
export function prepared(part: AnsweredPart): Google {
  const { host, item, answer } = part;
  const unchecked = host.world.rules.preparedAnswers === 'unchecked' ? { validation: null } : {};
  const fault = faultIn({ ...item, ...unchecked, required: false }, answer);
  const isWhole = item.type !== 'GRID' || answer.length === item.rows.length;
  if (fault !== null || !isWhole) throw new Refusal(`Invalid response submitted to item: ${item.title}`);
  return exposeItemResponse(part);
}
