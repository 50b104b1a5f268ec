/**
 * FormApp.Form: one form, its settings, its items and where its answers go.
 *
 * Refuses destinations other than the open workbook, and to accept responses while it is not published.
 */
import { type EnumValue, enumOf, expose, same, service } from './facade.ts';
import { exposeFormResponse } from './form-response.ts';
import { addItem, publishedUrl } from './form-state.ts';
import type { Host } from './host.ts';
import {
  exposeGenericItem,
  exposeItem,
  type GoogleGridItem,
  type GoogleItem,
  type GoogleParagraphTextItem,
  type GoogleTextItem,
} from './item.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { FormState } from './state.ts';

/** What the published types lack. */
export interface Publishing {
  setPublished(enabled: boolean): GoogleAppsScript.Forms.Form;
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
}
type Google = GoogleAppsScript.Forms.Form & Publishing;
type Texts = 'setTitle' | 'setDescription' | 'setConfirmationMessage';
type Switches =
  | 'setCollectEmail'
  | 'setProgressBar'
  | 'setAllowResponseEdits'
  | 'setShowLinkToRespondAgain'
  | 'setPublished'
  | 'setAcceptingResponses';
type Reads =
  | 'getId'
  | 'getTitle'
  | 'isPublished'
  | 'isAcceptingResponses'
  | 'supportsAdvancedResponderPermissions'
  | 'getPublishedUrl'
  | 'getEditUrl'
  | 'getDestinationId'
  | 'getItems'
  | 'createResponse';
type Adds = 'addTextItem' | 'addParagraphTextItem' | 'addGridItem' | 'addPageBreakItem' | 'addSectionHeaderItem';
type Member = Texts | Switches | Reads | Adds | 'setDestination' | 'removeDestination';

export const DESTINATION_TYPE = enumOf('FormApp.DestinationType', ['SPREADSHEET']);

const reads: readonly Reads[] = [
  'getId',
  'getTitle',
  'isPublished',
  'isAcceptingResponses',
  'supportsAdvancedResponderPermissions',
  'getPublishedUrl',
  'getEditUrl',
  'getDestinationId',
  'getItems',
  'createResponse',
];
const switches: readonly Switches[] = [
  'setCollectEmail',
  'setProgressBar',
  'setAllowResponseEdits',
  'setShowLinkToRespondAgain',
  'setPublished',
  'setAcceptingResponses',
];
const adds: readonly Adds[] = [
  'addTextItem',
  'addParagraphTextItem',
  'addGridItem',
  'addPageBreakItem',
  'addSectionHeaderItem',
];

const FORM = service<Member>({
  name: 'FormApp.Form',
  scopes: SCOPES.forms,
  members: {
    ...same(reads, { takes: [[]] }),
    ...same(switches, { takes: [['boolean']], cost: COST.formSetter }),
    ...same(adds, { takes: [[]], cost: COST.addItem }),
    ...same(['setTitle', 'setDescription', 'setConfirmationMessage'], { takes: [['String']], cost: COST.formSetter }),
    setDestination: { takes: [['FormApp.DestinationType', 'String']], cost: COST.setDestination },
    removeDestination: { takes: [[]], cost: COST.formSetter },
  },
});

class FormService implements Pick<Google, Exclude<Member, 'setDestination'>> {
  readonly #host: Host;
  readonly #form: FormState;

  constructor(host: Host, form: FormState) {
    this.#host = host;
    this.#form = form;
  }

  getId = (): string => this.#form.id;
  getTitle = (): string => this.#form.title;
  isPublished = (): boolean => this.#form.published;
  isAcceptingResponses = (): boolean => this.#form.published && this.#form.accepting;
  supportsAdvancedResponderPermissions = (): boolean => true;
  getPublishedUrl = (): string => publishedUrl(this.#form);
  getEditUrl = (): string => `https://docs.google.com/forms/d/${this.#form.id}/edit`;
  createResponse = (): GoogleAppsScript.Forms.FormResponse => exposeFormResponse(this.#host, this.#form);
  getItems = (): GoogleItem[] => this.#form.items.map((item) => exposeGenericItem(this.#host, this.#form, item));

  setTitle = (title: string): Google => this.#set({ title });
  setDescription = (description: string): Google => this.#set({ description });
  setConfirmationMessage = (confirmation: string): Google => this.#set({ confirmation });
  setCollectEmail = (collectsEmail: boolean): Google => this.#set({ collectsEmail });
  setProgressBar = (progressBar: boolean): Google => this.#set({ progressBar });
  setAllowResponseEdits = (allowsEdits: boolean): Google => this.#set({ allowsEdits });
  setShowLinkToRespondAgain = (showsLinkToRespondAgain: boolean): Google => this.#set({ showsLinkToRespondAgain });
  /** Overwrites whether the form accepts responses. */
  setPublished = (published: boolean): Google => this.#set({ published, accepting: published });

  setAcceptingResponses(accepting: boolean): Google {
    if (accepting && !this.#form.published) {
      throw new Refusal('The form must be published before it can accept responses.');
    }
    return this.#set({ accepting });
  }

  addTextItem = (): GoogleTextItem => this.#add<GoogleTextItem>('TEXT');
  addParagraphTextItem = (): GoogleParagraphTextItem => this.#add<GoogleParagraphTextItem>('PARAGRAPH_TEXT');
  addGridItem = (): GoogleGridItem => this.#add<GoogleGridItem>('GRID');
  addPageBreakItem = (): GoogleAppsScript.Forms.PageBreakItem => this.#add('PAGE_BREAK');
  addSectionHeaderItem = (): GoogleAppsScript.Forms.SectionHeaderItem => this.#add('SECTION_HEADER');

  /** The tab is not at once there; linking again makes another tab and leaves the first as it is [?]. */
  setDestination(_type: EnumValue, id: string): Google {
    const { world, run } = this.#host;
    if (id !== world.workbook.id) throw new Refusal(`Invalid argument: ${id}`);
    this.#unlink();
    this.#form.destination = { workbookId: id, sheetId: null, linkedAt: world.state.clock, linkedIn: run.number };
    return this.#self();
  }

  getDestinationId(): string {
    if (this.#form.destination === null) throw new Refusal('The form currently has no response destination');
    return this.#form.destination.workbookId;
  }

  removeDestination(): Google {
    this.#unlink();
    return this.#self();
  }

  #unlink(): void {
    this.#host.world.unlink(this.#form);
  }

  #set(change: Partial<FormState>): Google {
    Object.assign(this.#form, change);
    return this.#self();
  }

  #add<T>(type: Parameters<typeof addItem>[2]): T {
    return exposeItem<T>(this.#host, this.#form, addItem(this.#host.world.state, this.#form, type));
  }

  #self(): Google {
    return expose<Google, Member>(this.#host, FORM, this);
  }
}

/** The face of a form. */
export function exposeForm(host: Host, form: FormState): Google {
  return expose<Google, Member>(host, FORM, new FormService(host, form));
}
