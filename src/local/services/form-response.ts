/**
 * FormApp.FormResponse: answers that a script puts together, here only ever to make a pre-filled link of them.
 *
 * Refuses two answers to one item [?] and answers to another form's items.
 */
import { expose, reveal, service } from './facade.ts';
import { prefilledUrl } from './form-state.ts';
import type { Host } from './host.ts';
import type { GoogleItemResponse, ItemResponseService } from './item.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { Answer, FormState } from './state.ts';

type Google = GoogleAppsScript.Forms.FormResponse;
type Member = 'withItemResponse' | 'toPrefilledUrl';

const FORM_RESPONSE = service<Member>({
  name: 'FormApp.FormResponse',
  scopes: SCOPES.forms,
  members: {
    withItemResponse: { takes: [['FormApp.ItemResponse']] },
    toPrefilledUrl: { takes: [[]], cost: COST.formSetter },
  },
});

class FormResponseService implements Pick<Google, Member> {
  readonly #host: Host;
  readonly #form: FormState;
  readonly #answers = new Map<number, Answer>();

  constructor(host: Host, form: FormState) {
    this.#host = host;
    this.#form = form;
  }

  withItemResponse(response: GoogleItemResponse): Google {
    const { item, answer } = reveal<ItemResponseService>(response);
    if (!this.#form.items.includes(item)) throw new Refusal('The item does not belong to this form.');
    if (this.#answers.has(item.id)) throw new Refusal('The item already has a response.');
    this.#answers.set(item.id, answer);
    return expose<Google, Member>(this.#host, FORM_RESPONSE, this);
  }

  toPrefilledUrl(): string {
    return prefilledUrl(this.#form, this.#answers);
  }
}

export function exposeFormResponse(host: Host, form: FormState): Google {
  return expose<Google, Member>(host, FORM_RESPONSE, new FormResponseService(host, form));
}
