/**
 * FormApp: the way to forms. A form belongs to whoever makes it, and nobody else can open it by script.
 */
import { expose, service } from './facade.ts';
import { DESTINATION_TYPE, exposeForm } from './form.ts';
import { blankForm } from './form-state.ts';
import type { Host } from './host.ts';
import { ITEM_TYPE } from './item.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { exposeValidationBuilder } from './validation.ts';

type Google = GoogleAppsScript.Forms.FormApp;
type Member = 'create' | 'openById' | 'createTextValidation';

const FORM_APP = service<Member>({
  name: 'FormApp',
  scopes: SCOPES.forms,
  members: {
    create: { takes: [['String']], cost: COST.createForm },
    openById: { takes: [['String']], cost: COST.openForm },
    createTextValidation: { takes: [[]] },
  },
  constants: { DestinationType: DESTINATION_TYPE, ItemType: ITEM_TYPE },
});

class FormAppService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The text names the file in Drive; the form's own title stays empty. */
  create(fileName: string): GoogleAppsScript.Forms.Form {
    const { state, rules } = this.#host.world;
    if (fileName.trim() === '') throw new Refusal('Invalid argument: title');
    const form = blankForm(state, fileName, this.#host.run.user, rules.formsPublishedByDefault);
    state.forms[form.id] = form;
    return exposeForm(this.#host, form);
  }

  openById(id: string): GoogleAppsScript.Forms.Form {
    const { state } = this.#host.world;
    const form = Object.hasOwn(state.forms, id) ? state.forms[id] : undefined;
    if (form === undefined || form.owner !== this.#host.run.user) {
      throw new Refusal(
        'No item with the given ID could be found. Possibly because you have not edited this item ' +
          'or you do not have permission to access it.',
      );
    }
    return exposeForm(this.#host, form);
  }

  createTextValidation(): GoogleAppsScript.Forms.TextValidationBuilder {
    return exposeValidationBuilder(this.#host);
  }
}

export function exposeFormApp(host: Host): Google {
  return expose<Google, Member>(host, FORM_APP, new FormAppService(host));
}
