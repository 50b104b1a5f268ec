/** FormApp.ScaleItem: one of the whole numbers from 0 or 1 to at most 10. Refuses other bounds. */
import { same, service } from './facade.ts';
import { getter, ItemPart, type Place, QUESTION, type QuestionMember } from './item-part.ts';
import { prepared, type ShowItem } from './item-response.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { ScaleState } from './state.ts';

export type ScaleItem = GoogleAppsScript.Forms.ScaleItem;
const GETTERS = ['getLowerBound', 'getUpperBound', 'getLeftLabel', 'getRightLabel'] as const;
type Member = QuestionMember | (typeof GETTERS)[number] | 'setBounds' | 'setLabels' | 'createResponse';

export const SCALE = service<Member>({
  name: 'FormApp.ScaleItem',
  scopes: SCOPES.forms,
  members: {
    ...QUESTION,
    ...same(GETTERS, getter),
    setBounds: { takes: [['integer', 'integer']], cost: COST.formSetter },
    setLabels: { takes: [['String', 'String']], cost: COST.formSetter },
    createResponse: { takes: [['integer']] },
  },
});

const NEW: ScaleState = { lower: 1, upper: 5, leftLabel: '', rightLabel: '' };

export class ScaleItemService extends ItemPart<ScaleItem> implements Pick<ScaleItem, Member> {
  readonly #show: ShowItem;

  constructor(place: Place<ScaleItem>, show: ShowItem) {
    super(place);
    this.#show = show;
  }

  get #scale(): ScaleState {
    return this.item.scale ?? NEW;
  }

  getLowerBound(): number {
    return this.#scale.lower;
  }

  getUpperBound(): number {
    return this.#scale.upper;
  }

  getLeftLabel(): string {
    return this.#scale.leftLabel;
  }

  getRightLabel(): string {
    return this.#scale.rightLabel;
  }

  setBounds(lower: number, upper: number): ScaleItem {
    if (lower < 0 || lower > 1) throw new Refusal('The lower bound of a scale must be 0 or 1.');
    if (upper < 3 || upper > 10) throw new Refusal('The upper bound of a scale must be between 3 and 10.');
    return this.change({ scale: { ...this.#scale, lower, upper } });
  }

  setLabels(leftLabel: string, rightLabel: string): ScaleItem {
    return this.change({ scale: { ...this.#scale, leftLabel, rightLabel } });
  }

  createResponse(response: number): GoogleAppsScript.Forms.ItemResponse {
    return prepared({ ...this.place, answer: String(response), show: this.#show });
  }
}
