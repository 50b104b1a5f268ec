/**
 * SpreadsheetApp.Protection: a protected range or tab, and who may edit it.
 *
 * Refuses changes by somebody who may not edit what is protected. Until its list of editors is touched, everybody who
 * may edit the workbook is on it.
 */
import { type EnumValue, enumOf, expose, reveal, same, service } from './facade.ts';
import { addressesOf } from './form-access.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { checkOwnProtection, mayEditProtected, protectedBlock } from './protected-area.ts';
import { nextInteger } from './random.ts';
import { exposeRange, type RangeService } from './range.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { Block, ProtectionState, SheetState, WorkbookState } from './state.ts';
import { addressOf, exposeUser, SOMEBODY } from './user.ts';
import { workbookWith } from './workbook.ts';
import { mayChange } from './workbook-access.ts';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleUser = GoogleAppsScript.Base.User;
type Member =
  | 'addEditor'
  | 'addEditors'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditor'
  | 'removeEditors'
  | 'setDescription'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

export const PROTECTION_TYPE = enumOf('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
export type ProtectionType = keyof typeof PROTECTION_TYPE;

const PROTECTION = service<Member>({
  name: 'SpreadsheetApp.Protection',
  scopes: SCOPES.spreadsheet,
  members: {
    ...same(['canEdit', 'getDescription', 'getEditors', 'getProtectionType', 'getRange', 'getUnprotectedRanges'], {
      takes: [[]],
      cost: COST.read,
    }),
    isWarningOnly: { takes: [[]], cost: COST.read },
    remove: { takes: [[]], cost: COST.structure },
    ...same(['addEditor', 'removeEditor'], { takes: SOMEBODY, cost: COST.structure }),
    addEditors: { takes: [['String[]']], cost: COST.structure },
    removeEditors: { takes: [['String[]'], ['Session.User[]']], cost: COST.structure },
    setDescription: { takes: [['String']], cost: COST.structure },
    setUnprotectedRanges: { takes: [['SpreadsheetApp.Range[]']], cost: COST.structure },
    setWarningOnly: { takes: [['boolean']], cost: COST.structure },
  },
});

class ProtectionService implements Pick<Google, Exclude<Member, 'getProtectionType'>> {
  readonly #host: Host;
  readonly #sheet: SheetState;
  readonly #id: number;

  constructor(host: Host, sheet: SheetState, id: number) {
    this.#host = host;
    this.#sheet = sheet;
    this.#id = id;
  }

  getProtectionType(): EnumValue {
    return PROTECTION_TYPE[typeOf(this.#live())];
  }

  getRange(): GoogleRange {
    return exposeRange(this.#host, this.#sheet, protectedBlock(this.#sheet, this.#live()));
  }

  getDescription(): string {
    return this.#live().description;
  }

  setDescription(description: string): Google {
    this.#own().description = description;
    return this.#self();
  }

  isWarningOnly(): boolean {
    return this.#live().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Google {
    this.#own().warningOnly = warningOnly;
    return this.#self();
  }

  canEdit(): boolean {
    const { user } = this.#host.run;
    return mayChange(this.#workbook, user) && mayEditProtected(this.#workbook, this.#live(), user);
  }

  getEditors(): GoogleUser[] {
    return this.#editors(this.#own()).map((email) => exposeUser(this.#host, email));
  }

  /** Whoever changes the list and the owner are always on it. */
  #editors({ editors }: ProtectionState): readonly string[] {
    return editors === null ? addressesOf(this.#workbook, 'editor') : [...new Set([this.#workbook.owner, ...editors])];
  }

  addEditor(somebody: string | GoogleUser): Google {
    return this.addEditors([addressOf(somebody)]);
  }

  addEditors(addresses: string[]): Google {
    const protection = this.#own();
    protection.editors = lowered([...this.#editors(protection), this.#host.run.user, ...addresses]);
    return this.#self();
  }

  removeEditor(somebody: string | GoogleUser): Google {
    return this.removeEditors([addressOf(somebody)]);
  }

  removeEditors(somebodies: readonly (string | GoogleUser)[]): Google {
    const protection = this.#own();
    const gone = somebodies.map((one) => addressOf(one).toLowerCase());
    const kept = this.#editors(protection).filter((address) => !gone.includes(address.toLowerCase()));
    protection.editors = lowered([this.#workbook.owner, this.#host.run.user, ...kept]);
    return this.#self();
  }

  getUnprotectedRanges(): GoogleRange[] {
    return this.#live().unprotected.map((block) => exposeRange(this.#host, this.#sheet, block));
  }

  setUnprotectedRanges(ranges: GoogleRange[]): Google {
    const protection = this.#own();
    if (protection.block !== null) throw new Refusal('Only a protected sheet can have unprotected ranges.');
    protection.unprotected = ranges.map((range) => blockOn(this.#sheet, range));
    return this.#self();
  }

  remove(): void {
    const protection = this.#own();
    this.#sheet.protections = this.#sheet.protections.filter((one) => one !== protection);
  }

  get #workbook(): WorkbookState {
    return workbookWith(this.#host.world.state, this.#sheet);
  }

  #live(): ProtectionState {
    const protection = this.#sheet.protections.find(({ id }) => id === this.#id);
    if (protection === undefined) throw new Refusal('The protected range or sheet does not exist any more.');
    return protection;
  }

  /** Before a change. */
  #own(): ProtectionState {
    const protection = this.#live();
    checkOwnProtection(this.#workbook, protection, this.#host.run.user);
    return protection;
  }

  #self(): Google {
    return exposeProtection(this.#host, this.#sheet, this.#id);
  }
}

const typeOf = ({ block }: ProtectionState): ProtectionType => (block === null ? 'SHEET' : 'RANGE');
const lowered = (addresses: readonly string[]): string[] => [...new Set(addresses.map((one) => one.toLowerCase()))];

/** @throws Refusal where the range is on another tab */
export function blockOn(sheet: SheetState, range: GoogleRange): Block {
  const revealed = reveal<RangeService>(range);
  if (revealed.sheet !== sheet) throw new Refusal('All ranges must be on the same sheet.');
  return revealed.block;
}

/** The face of one protection. */
export const exposeProtection = (host: Host, sheet: SheetState, id: number): Google =>
  expose<Google, Member>(host, PROTECTION, new ProtectionService(host, sheet, id));

/** Protects a block, or the whole tab, which has one protection at most. */
export function protect(host: Host, sheet: SheetState, block: Block | null): Google {
  const existing = block === null ? sheet.protections.find((one) => one.block === null) : undefined;
  if (existing !== undefined) return exposeProtection(host, sheet, existing.id);
  const id = nextInteger(host.world.state, 1, 2 ** 31);
  sheet.protections.push({ id, block, description: '', warningOnly: false, editors: null, unprotected: [] });
  return exposeProtection(host, sheet, id);
}

/** The protections of one type on a tab. */
export const protectionsOf = (host: Host, sheet: SheetState, type: EnumValue): Google[] =>
  sheet.protections
    .filter((protection) => typeOf(protection) === type.name)
    .map(({ id }) => exposeProtection(host, sheet, id));
