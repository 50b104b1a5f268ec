/**
 * A workbook as a file: its names, where and when it counts, who may edit it, and what it says in passing.
 */
import { type Member as Entry, same } from './facade.ts';
import { addressesOf, admit, dismiss } from './form-access.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { LOCALES, type Locale, type WorkbookState } from './state.ts';
import { addressOf, exposeUser, SOMEBODY } from './user.ts';
import { setZone } from './workbook.ts';
import { checkChange } from './workbook-access.ts';
import { isZone } from './zone.ts';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleUser = GoogleAppsScript.Base.User;
export type FileMember =
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'rename'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getOwner'
  | 'getEditors'
  | 'addEditor'
  | 'addEditors'
  | 'removeEditor'
  | 'toast';

export const FILE_MEMBERS: Readonly<Record<FileMember, Entry>> = {
  ...same(['getId', 'getUrl', 'getName', 'getSpreadsheetTimeZone'], { takes: [[]] }),
  getSpreadsheetLocale: { takes: [[]], from: 'LIMITED' },
  ...same(['rename', 'setSpreadsheetTimeZone', 'setSpreadsheetLocale'], { takes: [['String']], cost: COST.structure }),
  ...same(['getOwner', 'getEditors'], { takes: [[]], cost: COST.read }),
  ...same(['addEditor', 'removeEditor'], { takes: SOMEBODY, cost: COST.drive }),
  addEditors: { takes: [['String[]']], cost: COST.drive },
  toast: { takes: [['String'], ['String', 'String'], ['String', 'String', 'number|null']] },
};

export abstract class SpreadsheetFile implements Pick<Google, FileMember> {
  protected readonly host: Host;
  readonly workbook: WorkbookState;

  constructor(host: Host, workbook: WorkbookState) {
    this.host = host;
    this.workbook = workbook;
  }

  /** The face of this workbook, for chaining. */
  protected abstract self(): Google;

  protected get user(): string {
    return this.host.run.user;
  }

  /** Before a change. */
  protected get changed(): WorkbookState {
    checkChange(this.workbook, this.user);
    return this.workbook;
  }

  getId(): string {
    return this.workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  getName(): string {
    return this.workbook.title;
  }

  rename(title: string): void {
    this.changed.title = title;
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isZone(timeZone)) throw new Refusal(`Invalid argument: timezone. Should be of type: String`);
    setZone(this.changed, timeZone);
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  /** Only the locales that these services can write and read. */
  setSpreadsheetLocale(locale: string): void {
    if (!isLocale(locale)) throw new Refusal(`Invalid argument: locale`);
    this.changed.locale = locale;
  }

  getOwner(): GoogleUser {
    return exposeUser(this.host, this.workbook.owner);
  }

  /** The owner is one of them. */
  getEditors(): GoogleUser[] {
    return addressesOf(this.workbook, 'editor').map((address) => exposeUser(this.host, address));
  }

  addEditor(somebody: string | GoogleUser): Google {
    return this.addEditors([addressOf(somebody)]);
  }

  addEditors(addresses: string[]): Google {
    const wrong = addresses.find((address) => !/^[^\s@]+@[^\s@]+$/.test(address));
    if (wrong !== undefined) throw new Refusal(`Invalid email: ${wrong}`);
    const workbook = this.changed;
    for (const address of addresses) admit(this.host.world.state, workbook, 'editor', address);
    return this.self();
  }

  removeEditor(somebody: string | GoogleUser): Google {
    dismiss(this.changed, 'editor', addressOf(somebody));
    return this.self();
  }

  toast(message: string, title = '', seconds: number | null = null): void {
    const at = this.host.world.clock.now().getTime();
    this.workbook.toast = { title, message, seconds, at, user: this.user };
  }
}

const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);
