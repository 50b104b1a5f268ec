/**
 * FormApp.MultipleChoiceItem, CheckboxItem and ListItem: questions that offer choices, and the choices.
 *
 * Refuses to offer nothing, something blank, or the same thing twice.
 */
import type { ValidationService } from './answer-validation.ts';
import { expose, reveal, same, service } from './facade.ts';
import { setChoices } from './form-state.ts';
import { getter, ItemPart, listSetter, type Place, QUESTION, type QuestionMember, switchSetter } from './item-part.ts';
import { prepared, type ShowItem } from './item-response.ts';
import { COST } from './meter.ts';
import { SCOPES } from './scope.ts';

export type MultipleChoiceItem = GoogleAppsScript.Forms.MultipleChoiceItem;
export type CheckboxItem = GoogleAppsScript.Forms.CheckboxItem;
export type ListItem = GoogleAppsScript.Forms.ListItem;
type GoogleChoice = GoogleAppsScript.Forms.Choice;

type ListMember = QuestionMember | 'createChoice' | 'setChoices' | 'setChoiceValues' | 'getChoices' | 'createResponse';
type ChoiceMember = ListMember | 'showOtherOption' | 'hasOtherOption';
type CheckboxMember = ChoiceMember | 'setValidation' | 'clearValidation';

const offering = {
  ...QUESTION,
  createChoice: { takes: [['String']] },
  setChoices: { takes: [['FormApp.Choice[]']], cost: COST.formSetter },
  setChoiceValues: listSetter,
  getChoices: getter,
} as const;
const other = { showOtherOption: switchSetter, hasOtherOption: getter } as const;
const one = { createResponse: { takes: [['String']] } } as const;

export const LIST = service<ListMember>({
  name: 'FormApp.ListItem',
  scopes: SCOPES.forms,
  members: { ...offering, ...one },
});
export const MULTIPLE_CHOICE = service<ChoiceMember>({
  name: 'FormApp.MultipleChoiceItem',
  scopes: SCOPES.forms,
  members: { ...offering, ...other, ...one },
});
export const CHECKBOX = service<CheckboxMember>({
  name: 'FormApp.CheckboxItem',
  scopes: SCOPES.forms,
  members: {
    ...offering,
    ...other,
    createResponse: { takes: [['String[]']] },
    setValidation: { takes: [['FormApp.CheckboxValidation|null']], cost: COST.formSetter },
    clearValidation: { takes: [[]], cost: COST.formSetter },
  },
});

const CHOICE = service<'getValue'>({
  name: 'FormApp.Choice',
  scopes: SCOPES.forms,
  members: same(['getValue'], getter),
});

/** All three kinds: which of these members each has, its face says. */
export class ChoiceItemService<T extends MultipleChoiceItem | CheckboxItem | ListItem>
  extends ItemPart<T>
  implements Pick<MultipleChoiceItem, 'createChoice' | 'getChoices' | 'hasOtherOption' | 'createResponse'>
{
  readonly #show: ShowItem;

  constructor(place: Place<T>, show: ShowItem) {
    super(place);
    this.#show = show;
  }

  createChoice(value: string): GoogleChoice {
    return expose<GoogleChoice, 'getValue'>(this.place.host, CHOICE, { getValue: () => value });
  }

  getChoices(): GoogleChoice[] {
    return this.item.choices.map((value) => this.createChoice(value));
  }

  setChoices(choices: GoogleChoice[]): T {
    return this.setChoiceValues(choices.map((choice) => reveal<Pick<GoogleChoice, 'getValue'>>(choice).getValue()));
  }

  setChoiceValues(values: string[]): T {
    setChoices(this.item, values);
    return this.change({});
  }

  hasOtherOption(): boolean {
    return this.item.hasOther;
  }

  showOtherOption(hasOther: boolean): T {
    return this.change({ hasOther });
  }

  setValidation(validation: GoogleAppsScript.Forms.CheckboxValidation | null): T {
    return this.change({ validation: validation === null ? null : reveal<ValidationService>(validation).rule });
  }

  clearValidation(): T {
    return this.change({ validation: null });
  }

  createResponse(response: string | string[]): GoogleAppsScript.Forms.ItemResponse {
    const answer = typeof response === 'string' ? response : [...response];
    return prepared({ ...this.place, answer, show: this.#show });
  }
}
