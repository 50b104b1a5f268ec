/**
 * FormApp.FormResponse: answers that were sent off, or that a script puts together to send off or to make a link of.
 *
 * Refuses to be sent off twice, to be changed once it is, and answers to another form's items. What a script sends off
 * starts no trigger and stands in the tab like any other.
 */
import { faultIn } from './answer.ts';
import { expose, reveal, same, service } from './facade.ts';
import { editUrlOf, isQuestion, newResponse, prefilledUrl } from './form-state.ts';
import type { Host } from './host.ts';
import { exposeGenericItem } from './item.ts';
import type { GoogleItem, ItemPart } from './item-part.ts';
import { exposeItemResponse, type ItemResponseService } from './item-response.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { Answer, FormState, ItemState, ResponseState } from './state.ts';

type Google = GoogleAppsScript.Forms.FormResponse;
type GoogleItemResponse = GoogleAppsScript.Forms.ItemResponse;
const GETTERS = ['getId', 'getTimestamp', 'getRespondentEmail', 'getEditResponseUrl', 'getItemResponses'] as const;
type Member = (typeof GETTERS)[number] | 'getResponseForItem' | 'withItemResponse' | 'submit' | 'toPrefilledUrl';

const FORM_RESPONSE = service<Member>({
  name: 'FormApp.FormResponse',
  scopes: SCOPES.forms,
  members: {
    ...same(GETTERS, { takes: [[]] }),
    getResponseForItem: { takes: [['FormApp.Item']] },
    withItemResponse: { takes: [['FormApp.ItemResponse']] },
    submit: { takes: [[]], cost: COST.openForm },
    toPrefilledUrl: { takes: [[]], cost: COST.formSetter },
  },
});

/** Items of which Google gives an answer, `''`, also where there is none. */
const NEVER_LEFT_OUT: readonly ItemState['type'][] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE'];

class FormResponseService implements Pick<Google, Member> {
  readonly #host: Host;
  readonly #form: FormState;
  readonly #prepared = new Map<number, Answer>();
  #sent: ResponseState | null;

  constructor(host: Host, form: FormState, sent: ResponseState | null) {
    this.#host = host;
    this.#form = form;
    this.#sent = sent;
  }

  // Google gives null for what an unsent response has not, though its types promise more.
  getId = (): string => (this.#sent?.id ?? null) as string;
  getRespondentEmail = (): string => (this.#sent === null ? null : (this.#sent.email ?? '')) as string;
  getTimestamp = (): Date => (this.#sent === null ? null : this.#host.makeDate(this.#sent.at)) as Date;
  getEditResponseUrl = (): string => (this.#sent === null ? null : editUrlOf(this.#form, this.#sent)) as string;

  getItemResponses(): GoogleItemResponse[] {
    return this.#form.items.flatMap((item) => this.#responseTo(item) ?? []);
  }

  getResponseForItem(face: GoogleItem): GoogleItemResponse {
    const { item } = reveal<ItemPart>(face);
    return this.#responseTo(item) as GoogleItemResponse;
  }

  /** Of several answers to one item the last counts. */
  withItemResponse(response: GoogleItemResponse): Google {
    const { item, answer } = reveal<ItemResponseService>(response).part;
    if (this.#sent !== null) throw new Refusal('The response has been submitted and cannot be changed.');
    if (!this.#form.items.includes(item)) throw new Refusal('The item does not belong to this form.');
    this.#prepared.set(item.id, answer);
    return this.#self();
  }

  submit(): Google {
    const { world } = this.#host;
    if (this.#sent !== null) throw new Refusal('The response has already been submitted.');
    this.#checkWhole();
    const answers = Object.fromEntries([...this.#prepared].filter(([, answer]) => answer.length > 0));
    const at = world.clock.now().getTime();
    const response = newResponse(world.state, { at, email: null, account: null, answers });
    world.receive(this.#form, response);
    this.#sent = response;
    return exposeResponse(this.#host, this.#form, response);
  }

  toPrefilledUrl(): string {
    return prefilledUrl(this.#form, this.#answers);
  }

  get #answers(): ReadonlyMap<number, Answer> {
    if (this.#sent === null) return this.#prepared;
    return new Map(Object.entries(this.#sent.answers).map(([id, answer]) => [Number(id), answer]));
  }

  #responseTo(item: ItemState): GoogleItemResponse | null {
    const answer = this.#answers.get(item.id) ?? (NEVER_LEFT_OUT.includes(item.type) ? '' : undefined);
    if (answer === undefined) return null;
    return exposeItemResponse({ host: this.#host, form: this.#form, item, answer, show: exposeGenericItem });
  }

  /** Whether a script can send off what a person could not is a rule of the world. */
  #checkWhole(): void {
    const { published, accepting, onePerUser, items } = this.#form;
    if (!published || !accepting) throw new Refusal('The form is not accepting responses.');
    if (onePerUser) throw new Refusal('A form with one response a person takes none from a script.');
    if (this.#host.world.rules.scriptedResponses === 'unchecked') return;
    const wrong = items.find((item) => isQuestion(item) && faultIn(item, this.#prepared.get(item.id)) !== null);
    if (wrong !== undefined) throw new Refusal(`Invalid response submitted to item: ${wrong.title}`);
  }

  #self(): Google {
    return expose<Google, Member>(this.#host, FORM_RESPONSE, this);
  }
}

/** The face of a response; null is a new one. */
export function exposeResponse(host: Host, form: FormState, sent: ResponseState | null): Google {
  return expose<Google, Member>(host, FORM_RESPONSE, new FormResponseService(host, form, sent));
}
