/**
 * SpreadsheetApp.NamedRange: a range that goes by a name in the whole workbook.
 *
 * Refuses names that could be mistaken for cells or numbers.
 */
import { blockFromA1 } from './block.ts';
import { expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { exposeRange, type RangeService } from './range.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { NamedRangeState, SheetState, WorkbookState } from './state.ts';
import { workbookWith } from './workbook.ts';
import { checkChange } from './workbook-access.ts';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Member = 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange';

const NAMED_RANGE = service<Member>({
  name: 'SpreadsheetApp.NamedRange',
  scopes: SCOPES.spreadsheet,
  members: {
    ...same(['getName', 'getRange'], { takes: [[]], cost: COST.read }),
    remove: { takes: [[]], cost: COST.structure },
    setName: { takes: [['String']], cost: COST.structure },
    setRange: { takes: [['SpreadsheetApp.Range']], cost: COST.structure },
  },
});

interface Found {
  readonly sheet: SheetState;
  readonly named: NamedRangeState;
}

/** Capitals do not make another name. */
export function rangeNamed({ sheets }: WorkbookState, name: string): Found | null {
  for (const sheet of sheets) {
    const named = sheet.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (named !== undefined) return { sheet, named };
  }
  return null;
}

const WIDEST = { maxRows: 10_000_000, maxColumns: 18_278 };

function checkName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= 250;
  if (!isWord || /^(?:true|false)$/i.test(name) || /^r\d*c\d*$/i.test(name) || blockFromA1(name, WIDEST) !== null) {
    throw new Refusal(`"${name}" is not a valid name for a range.`);
  }
}

/** Gives a range a name; a name that exists goes over to it. */
export function nameRange(workbook: WorkbookState, name: string, range: GoogleRange): void {
  checkName(name);
  const { sheet, block } = reveal<RangeService>(range);
  if (!workbook.sheets.includes(sheet)) throw new Refusal('The range is in another spreadsheet.');
  removeName(workbook, name);
  sheet.namedRanges.push({ name, block });
}

/** Takes a name away; says whether there was one. */
export function removeName(workbook: WorkbookState, name: string): boolean {
  const found = rangeNamed(workbook, name);
  if (found === null) return false;
  found.sheet.namedRanges = found.sheet.namedRanges.filter((one) => one !== found.named);
  return true;
}

class NamedRangeService implements Pick<Google, Member> {
  readonly #host: Host;
  readonly #workbook: WorkbookState;
  #name: string;

  constructor(host: Host, workbook: WorkbookState, name: string) {
    this.#host = host;
    this.#workbook = workbook;
    this.#name = name;
  }

  getName(): string {
    return this.#live().named.name;
  }

  getRange(): GoogleRange {
    const { sheet, named } = this.#live();
    return exposeRange(this.#host, sheet, named.block);
  }

  setName(name: string): Google {
    this.#checkChange();
    checkName(name);
    if (rangeNamed(this.#workbook, name) !== null) throw new Refusal(`A range named "${name}" already exists.`);
    this.#live().named.name = name;
    this.#name = name;
    return this.#self();
  }

  setRange(range: GoogleRange): Google {
    this.#checkChange();
    nameRange(this.#workbook, this.getName(), range);
    return this.#self();
  }

  remove(): void {
    this.#checkChange();
    this.#live();
    removeName(this.#workbook, this.#name);
  }

  #checkChange(): void {
    checkChange(this.#workbook, this.#host.run.user);
  }

  #live(): Found {
    const found = rangeNamed(this.#workbook, this.#name);
    if (found === null) throw new Refusal(`The range named "${this.#name}" does not exist any more.`);
    return found;
  }

  #self(): Google {
    return expose<Google, Member>(this.#host, NAMED_RANGE, this);
  }
}

/** The named ranges of some tabs. */
export const namedRangesOf = (host: Host, sheets: readonly SheetState[]): Google[] =>
  sheets.flatMap((sheet) =>
    sheet.namedRanges.map(({ name }) => {
      const named = new NamedRangeService(host, workbookWith(host.world.state, sheet), name);
      return expose<Google, Member>(host, NAMED_RANGE, named);
    }),
  );
