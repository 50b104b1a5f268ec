/** FormApp: the way to forms. A form belongs to whoever makes it; by script only its owner and editors open it. */
import { exposeCheckboxBuilder, exposeParagraphBuilder, exposeTextBuilder } from './answer-validation.ts';
import { expose, same, service } from './facade.ts';
import { exposeForm } from './form.ts';
import { mayEdit } from './form-access.ts';
import { DESTINATION_TYPE } from './form-destination.ts';
import { blankForm } from './form-state.ts';
import type { Host } from './host.ts';
import { ITEM_TYPE } from './item-part.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { FormState } from './state.ts';

type Google = GoogleAppsScript.Forms.FormApp;
const BUILDERS = ['createTextValidation', 'createParagraphTextValidation', 'createCheckboxValidation'] as const;
type Member = 'create' | 'openById' | 'openByUrl' | (typeof BUILDERS)[number];

const FORM_APP = service<Member>({
  name: 'FormApp',
  scopes: SCOPES.forms,
  members: {
    create: { takes: [['String'], ['String', 'boolean']], cost: COST.createForm },
    ...same(['openById', 'openByUrl'], { takes: [['String']], cost: COST.openForm }),
    ...same(BUILDERS, { takes: [[]] }),
  },
  constants: { DestinationType: DESTINATION_TYPE, ItemType: ITEM_TYPE },
});

class FormAppService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The text names the file in Drive; the form's own title stays empty. */
  create(fileName: string, isPublished?: boolean): GoogleAppsScript.Forms.Form {
    const { state, rules } = this.#host.world;
    if (fileName.trim() === '') throw new Refusal('Invalid argument: title');
    const form = blankForm(state, fileName, this.#host.run.user, isPublished ?? rules.formsPublishedByDefault);
    state.forms[form.id] = form;
    return exposeForm(this.#host, form);
  }

  openById(id: string): GoogleAppsScript.Forms.Form {
    const { forms } = this.#host.world.state;
    return this.#open(Object.hasOwn(forms, id) ? forms[id] : undefined);
  }

  /** Takes the address for editing; the one for answering does not say which form it is of. */
  openByUrl(url: string): GoogleAppsScript.Forms.Form {
    const id = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/d\/(?!e\/)([\w-]+)(?:\/|$)/.exec(url)?.[1];
    if (id === undefined) throw new Refusal(`Invalid argument: ${url}`);
    return this.openById(id);
  }

  createTextValidation = (): GoogleAppsScript.Forms.TextValidationBuilder => exposeTextBuilder(this.#host);
  createParagraphTextValidation = (): GoogleAppsScript.Forms.ParagraphTextValidationBuilder =>
    exposeParagraphBuilder(this.#host);
  createCheckboxValidation = (): GoogleAppsScript.Forms.CheckboxValidationBuilder => exposeCheckboxBuilder(this.#host);

  #open(form: FormState | undefined): GoogleAppsScript.Forms.Form {
    const { run, world } = this.#host;
    const isForeign = form?.appProperties !== undefined && !world.rules.formAppOpensDriveForms;
    if (form !== undefined && !isForeign && mayEdit(form, run.user)) return exposeForm(this.#host, form);
    throw new Refusal(
      'No item with the given ID could be found. Possibly because you have not edited this item ' +
        'or you do not have permission to access it.',
    );
  }
}

export function exposeFormApp(host: Host): Google {
  return expose<Google, Member>(host, FORM_APP, new FormAppService(host));
}
