/**
 * The world: one imaginary Google with a workbook, its forms, its clock and the people who use it.
 *
 * Everything that lasts is plain data in `state`; scripts only ever see the facades that an execution puts before it.
 * The clock moves when somebody moves it and by what service calls are assumed to take, and ids follow from the seed,
 * so the same steps give the same world.
 */
import { Faults } from './faults.ts';
import type { Writing } from './services/cell.ts';
import { Meter } from './services/meter.ts';
import { nextId, nextInteger } from './services/random.ts';
import {
  appendResponse,
  bindColumns,
  type Landing,
  makeResponseTab,
  rewriteResponse,
} from './services/response-tab.ts';
import {
  ATTRIBUTES,
  type FormState,
  type Locale,
  type ResponseState,
  type SheetState,
  type UiState,
  type WorkbookState,
  type WorldState,
} from './services/state.ts';
import { blankWorkbook, NEW_SHEET } from './services/workbook.ts';

/** The questions about Google that nobody has settled, each answered one way for this world. Code must be right in all. */
export interface Rules {
  /** Whether `FormApp.create` publishes. */
  readonly formsPublishedByDefault: boolean;
  /** When the tab of a linked form appears: after `flush()`, or in a later execution at least 60 s later. */
  readonly responseTab: 'flush' | 'late';
  /** What happens to a leading apostrophe in a cell formatted as plain text. */
  readonly apostropheInText: 'stripped' | 'kept';
  /** Which of a form's two addresses `Sheet.getFormUrl` gives. */
  readonly formUrl: 'edit' | 'published';
  /** Whether an address that a form collects is the account's own, or what the person types. */
  readonly collectedEmail: 'typed' | 'verified';
  /** What linking a form once more to the workbook that it is linked to does. */
  readonly linkingAgain: 'another tab' | 'same tab';
  /** Whether an answer that a script prepares must keep its item's validation, as what is offered it must. */
  readonly preparedAnswers: 'checked' | 'unchecked';
  /** Whether answers that look like numbers arrive in a tab as numbers. */
  readonly numbersInTab: 'text' | 'number';
  /** Whether a form that names a responder is still open to everybody else who has the link. */
  readonly namedResponders: 'only they' | 'everybody';
  /** What becomes of a column that somebody deleted from a response tab, once a response has something for it. */
  readonly deletedColumn: 'comes back' | 'stays away';
  /** Where a response goes: below everything in its tab, or into a row of its own below the last response. */
  readonly newRow: 'below everything' | 'below responses';
  /** Where an edited response goes when somebody changed its row meanwhile. */
  readonly changedRow: 'appended' | 'overwritten';
  /** Whether a script may send off a response that a person could not: without what is required, or against a rule. */
  readonly scriptedResponses: 'checked' | 'unchecked';
  /** Whether Drive permissions under `drive.file` reach forms that FormApp made. */
  readonly driveReachesForms: boolean;
  /** Whether FormApp opens a form that Drive made. */
  readonly formAppOpensDriveForms: boolean;
  /** Whether whoever runs the accounts lets a script open a form to anyone through Drive. */
  readonly anyoneMayAnswer: boolean;
  /** Whether Drive takes a response for a change of its form. */
  readonly answersModifyForm: boolean;
  /** How finely Drive tells when a form was changed: each time, or not again within five minutes. */
  readonly modifiedTime: 'each time' | 'in steps';
  /** Whether `Session.getActiveUser()` tells who is there; outside the owner's domain it may be blank. */
  readonly activeUser: 'known' | 'blank';
  /** What reading all values of an empty tab at once comes to. */
  readonly emptyTabValues: 'one cell' | 'refused';
  /** Whether colours by condition that end with the last row of a tab go on in rows that are inserted after it. */
  readonly conditionsBelow: 'as they were' | 'longer';
  /** How many bytes the 9 KB of one property are, its key included. */
  readonly propertyBytes: 9000 | 9216;
  /** What becomes of a number that is set as a property. */
  readonly numberProperty: 'refused' | '5' | '5.0';
  /** Whether the Sheets interface takes the name that `SpreadsheetApp` has for a locale. */
  readonly sheetsLocale: 'taken' | 'refused';
  /** When a day's quota of mail begins anew. */
  readonly mailDay: 'midnight' | 'rolling';
}

const RULES: Rules = {
  formsPublishedByDefault: false,
  responseTab: 'flush',
  apostropheInText: 'stripped',
  formUrl: 'edit',
  collectedEmail: 'typed',
  linkingAgain: 'another tab',
  preparedAnswers: 'checked',
  numbersInTab: 'text',
  namedResponders: 'only they',
  deletedColumn: 'comes back',
  newRow: 'below everything',
  changedRow: 'appended',
  scriptedResponses: 'checked',
  driveReachesForms: false,
  formAppOpensDriveForms: true,
  anyoneMayAnswer: true,
  answersModifyForm: false,
  modifiedTime: 'each time',
  activeUser: 'known',
  emptyTabValues: 'one cell',
  conditionsBelow: 'as they were',
  propertyBytes: 9000,
  numberProperty: 'refused',
  sheetsLocale: 'taken',
  mailDay: 'midnight',
};

export interface WorldOptions extends Partial<Rules> {
  readonly now: Date;
  /** E-mail of the person who owns the workbook and acts until somebody else does. */
  readonly owner: string;
  readonly title?: string;
  /** Name of the script project, which is also the add-on's. */
  readonly project?: string;
  readonly locale?: Locale;
  /** Of the workbook. */
  readonly timeZone?: string;
  /** Whose accounts people have: quotas of mail and of trigger time follow from it. */
  readonly accounts?: 'consumer' | 'workspace';
  /** Whether service calls move the clock by their assumed cost; true unless a test counts its own seconds. */
  readonly callsTakeTime?: boolean;
  readonly seed?: number;
}

const LATE_MS = 60_000;
const STEP_MS = 300_000;

/** What one person may use up in a day, and in one letter. */
export interface Quotas {
  readonly mailRecipients: number;
  readonly triggerMs: number;
  readonly mailBodyBytes: number;
  /** Spreadsheets that scripts make. */
  readonly spreadsheets: number;
}

const QUOTAS: Readonly<Record<'consumer' | 'workspace', Quotas>> = {
  consumer: { mailRecipients: 100, triggerMs: 90 * 60_000, mailBodyBytes: 200_000, spreadsheets: 250 },
  workspace: { mailRecipients: 1500, triggerMs: 6 * 3_600_000, mailBodyBytes: 400_000, spreadsheets: 3200 },
};

export interface Clock {
  now(): Date;
  advance(ms: number): void;
}

/** One call of a script, as somebody hears it who listens. */
export interface Heard {
  /** As the meter names it. */
  readonly method: string;
  readonly args: readonly unknown[];
  /** What it was made of: for a tab or range, with its state. */
  readonly implementation: object;
}

export class World {
  readonly state: WorldState;
  readonly rules: Rules;
  /** What the add-on is called. */
  readonly project: string;
  readonly quotas: Quotas;
  readonly meter: Meter;
  readonly faults = new Faults();
  readonly clock: Clock;
  /** Is told of every call before it does anything. */
  hear: ((call: Heard) => void) | undefined;

  /** `state` brings back a world that was kept; the options then only answer the unsettled questions. */
  constructor(options: WorldOptions, state: WorldState = newState(options)) {
    // What was kept before there was some attribute has nothing of it.
    for (const { sheets } of Object.values(state.workbooks))
      for (const { formats } of sheets) for (const attribute of ATTRIBUTES) formats[attribute] ??= [];
    this.state = state;
    this.rules = rulesIn(options);
    this.project = options.project ?? 'Teladan';
    this.quotas = QUOTAS[options.accounts ?? 'consumer'];
    this.clock = {
      now: () => new Date(Math.floor(state.clock)),
      advance: (ms) => {
        if (!(ms >= 0)) throw new RangeError('A clock goes forward.');
        state.clock += ms;
      },
    };
    this.meter = new Meter((options.callsTakeTime ?? true) ? this.clock.advance : () => undefined);
  }

  get actingUser(): string {
    return this.state.actingUser;
  }

  set actingUser(email: string) {
    this.state.actingUser = email;
  }

  /** The workbook that the script is bound to. */
  get workbook(): WorkbookState {
    return this.state.workbooks[this.state.workbookId] as WorkbookState;
  }

  /** By form id. */
  get forms(): Readonly<Record<string, FormState>> {
    return this.state.forms;
  }

  get ui(): UiState {
    return this.state.ui;
  }

  /** How text goes into cells here and now. */
  get writing(): Writing {
    const { locale, timeZone } = this.workbook;
    return { locale, timeZone, now: this.clock.now().getTime(), apostropheInText: this.rules.apostropheInText };
  }

  /** The tab that receives a form's answers, where there is one yet. */
  responseTabOf(form: FormState): SheetState | null {
    const id = form.destination?.sheetId ?? null;
    return id === null ? null : (this.#destinationOf(form)?.sheets.find((sheet) => sheet.id === id) ?? null);
  }

  /**
   * Lets Google catch up: tabs of linked forms appear, and changed questions reach the tabs' headers.
   *
   * `flushed` says that an execution flushed (or ended); otherwise somebody merely looks.
   */
  settle(flushed: boolean): void {
    for (const form of Object.values(this.state.forms)) {
      const { destination } = form;
      if (destination === null) continue;
      const workbook = this.#destinationOf(form);
      const tab = this.responseTabOf(form);
      if (workbook === undefined) continue;
      if (tab !== null) bindColumns(workbook, form, tab, 'new');
      else if (destination.sheetId === null && this.#isDue(destination, flushed)) {
        destination.sheetId = makeResponseTab(workbook, form, this.rules, this.state).id;
      }
    }
  }

  /** The workbook that a form's answers go to; it may have been deleted since. */
  #destinationOf({ destination }: FormState): WorkbookState | undefined {
    return destination === null ? undefined : this.state.workbooks[destination.workbookId];
  }

  #isDue(destination: NonNullable<FormState['destination']>, flushed: boolean): boolean {
    if (this.rules.responseTab === 'flush') return flushed;
    return destination.linkedIn < this.state.executions && this.state.clock - destination.linkedAt >= LATE_MS;
  }

  /** Takes a form's answers away from its tab; the tab stays as it is, as an ordinary one. */
  unlink(form: FormState): void {
    const tab = this.responseTabOf(form);
    if (tab !== null) {
      tab.formId = null;
      tab.bindings = [];
      tab.boundKeys = [];
    }
    form.destination = null;
    this.touch(form);
  }

  /** Has Drive note that a form was changed just now. */
  touch(form: FormState): void {
    const { clock } = this.state;
    const isNoted = this.rules.modifiedTime === 'in steps' && clock - (form.modifiedAt ?? 0) < STEP_MS;
    if (!isNoted) form.modifiedAt = clock;
  }

  /** Somebody changes a form in its editor. */
  editForm(form: FormState, change: (form: FormState) => void): void {
    change(form);
    this.touch(form);
  }

  /** Keeps a response with its form, and in its tab where there is one. */
  receive(form: FormState, response: ResponseState): void {
    form.responses.push(response);
    this.#write(form, (landing) => appendResponse(landing, response));
  }

  /** Puts a response in the place of what it was before somebody edited it. */
  revise(form: FormState, before: ResponseState, response: ResponseState): void {
    form.responses[form.responses.indexOf(before)] = response;
    this.#write(form, (landing) => rewriteResponse(landing, before, response));
  }

  #write(form: FormState, act: (landing: Landing) => void): void {
    if (this.rules.answersModifyForm) this.touch(form);
    const workbook = this.#destinationOf(form);
    const sheet = this.responseTabOf(form);
    if (workbook !== undefined && sheet !== null) act({ workbook, form, sheet, rules: this.rules });
  }
}

const rulesIn = (options: Partial<Rules>): Rules => ({
  formsPublishedByDefault: options.formsPublishedByDefault ?? RULES.formsPublishedByDefault,
  responseTab: options.responseTab ?? RULES.responseTab,
  apostropheInText: options.apostropheInText ?? RULES.apostropheInText,
  formUrl: options.formUrl ?? RULES.formUrl,
  collectedEmail: options.collectedEmail ?? RULES.collectedEmail,
  linkingAgain: options.linkingAgain ?? RULES.linkingAgain,
  preparedAnswers: options.preparedAnswers ?? RULES.preparedAnswers,
  numbersInTab: options.numbersInTab ?? RULES.numbersInTab,
  namedResponders: options.namedResponders ?? RULES.namedResponders,
  deletedColumn: options.deletedColumn ?? RULES.deletedColumn,
  newRow: options.newRow ?? RULES.newRow,
  changedRow: options.changedRow ?? RULES.changedRow,
  scriptedResponses: options.scriptedResponses ?? RULES.scriptedResponses,
  driveReachesForms: options.driveReachesForms ?? RULES.driveReachesForms,
  formAppOpensDriveForms: options.formAppOpensDriveForms ?? RULES.formAppOpensDriveForms,
  anyoneMayAnswer: options.anyoneMayAnswer ?? RULES.anyoneMayAnswer,
  answersModifyForm: options.answersModifyForm ?? RULES.answersModifyForm,
  modifiedTime: options.modifiedTime ?? RULES.modifiedTime,
  activeUser: options.activeUser ?? RULES.activeUser,
  emptyTabValues: options.emptyTabValues ?? RULES.emptyTabValues,
  conditionsBelow: options.conditionsBelow ?? RULES.conditionsBelow,
  propertyBytes: options.propertyBytes ?? RULES.propertyBytes,
  numberProperty: options.numberProperty ?? RULES.numberProperty,
  sheetsLocale: options.sheetsLocale ?? RULES.sheetsLocale,
  mailDay: options.mailDay ?? RULES.mailDay,
});

function newState(options: WorldOptions): WorldState {
  const source = { random: options.seed ?? 1 };
  const sheetId = nextInteger(source, 1, 2 ** 31);
  const workbook = blankWorkbook({
    id: nextId(source, '1', 44),
    owner: options.owner,
    title: options.title ?? 'Teladan',
    locale: options.locale ?? 'id_ID',
    timeZone: options.timeZone ?? 'Asia/Jakarta',
    sheetId,
    ...NEW_SHEET,
  });
  return {
    clock: options.now.getTime(),
    random: source.random,
    actingUser: options.owner,
    executions: 0,
    workbookId: workbook.id,
    workbooks: { [workbook.id]: workbook },
    forms: {},
    trash: [],
    spreadsheetsMade: {},
    documentProperties: {},
    scriptProperties: {},
    userProperties: {},
    caches: {},
    documentLock: null,
    locks: {},
    mails: [],
    triggers: [],
    triggerTime: {},
    failures: [],
    withheldScopes: {},
    ui: { menus: [], sidebar: null, dialog: null },
  };
}
