/**
 * SpreadsheetApp.RangeList: several ranges of one tab, coloured, formatted or emptied in one call.
 *
 * Refuses a list without ranges; each range refuses what it would refuse by itself.
 */
import { type Member as Entry, expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { exposeRange, RangeService } from './range.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { Block, SheetState } from './state.ts';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Member = 'getRanges' | 'setBackground' | 'setNumberFormat' | 'clearContent' | 'clearNote';

const MEMBERS: Readonly<Record<Member, Entry>> = {
  getRanges: { takes: [[]] },
  setBackground: { takes: [['String|null']], cost: COST.format },
  setNumberFormat: { takes: [['String']], cost: COST.format },
  ...same(['clearContent', 'clearNote'], { takes: [[]], cost: COST.format }),
};
const RANGE_LIST = service<Member>({
  name: 'SpreadsheetApp.RangeList',
  scopes: SCOPES.spreadsheet,
  members: MEMBERS,
});

class RangeListService implements Pick<Google, Member> {
  readonly #host: Host;
  readonly #sheet: SheetState;
  readonly #blocks: readonly Block[];

  constructor(host: Host, sheet: SheetState, blocks: readonly Block[]) {
    this.#host = host;
    this.#sheet = sheet;
    this.#blocks = blocks;
  }

  getRanges(): GoogleRange[] {
    return this.#blocks.map((block) => exposeRange(this.#host, this.#sheet, block));
  }

  setBackground(color: string | null): Google {
    return this.#each((range) => range.setBackground(color));
  }

  setNumberFormat(format: string): Google {
    return this.#each((range) => range.setNumberFormat(format));
  }

  clearContent(): Google {
    return this.#each((range) => range.clearContent());
  }

  clearNote(): Google {
    return this.#each((range) => range.clearNote());
  }

  #each(change: (range: RangeService) => void): Google {
    for (const block of this.#blocks) change(new RangeService(this.#host, this.#sheet, block));
    return expose<Google, Member>(this.#host, RANGE_LIST, this);
  }
}

/** The face of a list of ranges. */
export function exposeRangeList(host: Host, sheet: SheetState, blocks: readonly Block[]): Google {
  if (blocks.length === 0) throw new Refusal('Range not found');
  return expose<Google, Member>(host, RANGE_LIST, new RangeListService(host, sheet, blocks));
}
