/**
 * What hangs on a tab's cells: what is selected, protected, formatted by condition and named.
 *
 * Refuses ranges of another tab.
 */
import { conditionalRulesOf, setConditionalRules } from './conditional-format-rule.ts';
import { type Member as Entry, type EnumValue, same } from './facade.ts';
import { COST } from './meter.ts';
import { namedRangesOf } from './named-range.ts';
import { blockOn, protect, protectionsOf } from './protection.ts';
import { exposeRange } from './range.ts';
import { SheetContent } from './sheet-content.ts';
import type { Block } from './state.ts';
import { selectionOn } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
export type RuleMember =
  | 'activate'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'protect'
  | 'getProtections'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'getNamedRanges';

export const RULE_MEMBERS: Readonly<Record<RuleMember, Entry>> = {
  ...same(['activate', 'getActiveCell', 'getActiveRange'], { takes: [[]] }),
  setActiveRange: { takes: [['SpreadsheetApp.Range']] },
  ...same(['protect', 'clearConditionalFormatRules'], { takes: [[]], cost: COST.structure }),
  getProtections: { takes: [['SpreadsheetApp.ProtectionType']], cost: COST.read },
  ...same(['getConditionalFormatRules', 'getNamedRanges'], { takes: [[]], cost: COST.read }),
  setConditionalFormatRules: { takes: [['SpreadsheetApp.ConditionalFormatRule[]']], cost: COST.structure },
};

/** `getProtections` is typed here by the enum's values as these services have them. */
export abstract class SheetRules extends SheetContent implements Pick<Google, Exclude<RuleMember, 'getProtections'>> {
  protected range(block: Block): GoogleRange {
    return exposeRange(this.host, this.state, block);
  }

  activate(): Google {
    this.workbook.activeSheetId = this.state.id;
    return this.self();
  }

  getActiveRange(): GoogleRange {
    return this.range(selectionOn(this.live(), this.user));
  }

  getActiveCell(): GoogleRange {
    return this.range({ ...selectionOn(this.live(), this.user), rows: 1, columns: 1 });
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    this.live().selections[this.user] = blockOn(this.state, range);
    this.activate();
    return range;
  }

  protect(): GoogleProtection {
    return protect(this.host, this.editable(), null);
  }

  getProtections(type: EnumValue): GoogleProtection[] {
    return protectionsOf(this.host, this.live(), type);
  }

  getConditionalFormatRules(): GoogleRule[] {
    return conditionalRulesOf(this.host, this.live());
  }

  setConditionalFormatRules(rules: GoogleRule[]): void {
    setConditionalRules(this.editable(), rules);
  }

  clearConditionalFormatRules(): void {
    this.editable().conditionalFormats = [];
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.host, [this.live()]);
  }
}
