/**
 * SpreadsheetApp.ConditionalFormatRule and its builder: cells that look different while they hold something.
 *
 * Refuses a rule without ranges, without criteria, or with ranges of several tabs. Nothing is computed here.
 */
import { colorOf } from './color.ts';
import { type EnumValue, enumOf, expose, type Kind, type Member, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { blockOn } from './protection.ts';
import { exposeRange, type RangeService } from './range.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { ConditionalFormatState, SheetState } from './state.ts';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type ReadMember = 'copy' | 'getBooleanCondition' | 'getRanges';
type ConditionMember = 'getBackground' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor';

/** Methods that differ only in their criteria, with the kinds of their arguments. */
const CONDITIONS = {
  whenCellEmpty: ['CELL_EMPTY'],
  whenCellNotEmpty: ['CELL_NOT_EMPTY'],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 'String'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'number', 'number'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'number'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'number'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'number'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'number', 'number'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'number'],
  whenTextContains: ['TEXT_CONTAINS', 'String'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'String'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 'String'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 'String'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 'String'],
} as const satisfies Partial<Record<keyof GoogleBuilder, readonly [string, ...Kind[]]>>;
type Condition = keyof typeof CONDITIONS;
const NAMES = Object.keys(CONDITIONS) as Condition[];

export const BOOLEAN_CRITERIA = enumOf(
  'SpreadsheetApp.BooleanCriteria',
  NAMES.map((name) => CONDITIONS[name][0]),
);
type Criteria = keyof typeof BOOLEAN_CRITERIA;

type BuilderMember = Condition | 'build' | 'setBackground' | 'setBold' | 'setFontColor' | 'setRanges';

const RULE = service<ReadMember>({
  name: 'SpreadsheetApp.ConditionalFormatRule',
  scopes: SCOPES.spreadsheet,
  members: same(['copy', 'getBooleanCondition', 'getRanges'], { takes: [[]] }),
});
const CONDITION = service<ConditionMember>({
  name: 'SpreadsheetApp.BooleanCondition',
  scopes: SCOPES.spreadsheet,
  members: same(['getBackground', 'getBold', 'getCriteriaType', 'getCriteriaValues', 'getFontColor'], { takes: [[]] }),
});
const BUILDER = service<BuilderMember>({
  name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  scopes: SCOPES.spreadsheet,
  members: {
    ...(Object.fromEntries(NAMES.map((name) => [name, { takes: [CONDITIONS[name].slice(1)] }])) as unknown as Record<
      Condition,
      Member
    >),
    build: { takes: [[]] },
    ...same(['setBackground', 'setFontColor'], { takes: [['String|null']] }),
    setBold: { takes: [['boolean|null']] },
    setRanges: { takes: [['SpreadsheetApp.Range[]']] },
  },
});

/** A rule while it is no part of a tab yet, or no longer. */
type Rule = Omit<ConditionalFormatState, 'blocks'> & { readonly ranges: readonly GoogleRange[] };

class RuleService implements Pick<Google, ReadMember> {
  readonly #host: Host;
  readonly rule: Rule;

  constructor(host: Host, rule: Rule) {
    this.#host = host;
    this.rule = rule;
  }

  copy(): GoogleBuilder {
    return exposeConditionalFormatBuilder(this.#host, this.rule);
  }

  getRanges(): GoogleRange[] {
    return [...this.rule.ranges];
  }

  getBooleanCondition(): GoogleCondition {
    const { rule } = this;
    return expose<GoogleCondition, ConditionMember>(this.#host, CONDITION, {
      getBackground: () => rule.background,
      getBold: () => rule.bold,
      getCriteriaType: (): EnumValue => BOOLEAN_CRITERIA[rule.criteria as Criteria],
      getCriteriaValues: () => [...rule.values],
      getFontColor: () => rule.fontColor,
    });
  }
}

const BLANK: Rule = { criteria: '', values: [], background: null, fontColor: null, bold: null, ranges: [] };

/** A builder: each call gives it back with one thing changed. */
export function exposeConditionalFormatBuilder(host: Host, from: Rule = BLANK): GoogleBuilder {
  let rule = from;
  const having = (change: Partial<Rule>): GoogleBuilder => {
    rule = { ...rule, ...change };
    return face;
  };
  const conditions = Object.fromEntries(
    NAMES.map((name) => [name, (...values: (string | number)[]) => having({ criteria: CONDITIONS[name][0], values })]),
  ) as unknown as Record<Condition, (...values: never[]) => GoogleBuilder>;
  const face: GoogleBuilder = expose<GoogleBuilder, BuilderMember>(host, BUILDER, {
    ...conditions,
    build: () => exposeRule(host, complete(rule)),
    setBackground: (color: string | null) => having({ background: colorOf(color) }),
    setBold: (bold: boolean | null) => having({ bold }),
    setFontColor: (color: string | null) => having({ fontColor: colorOf(color) }),
    setRanges: (ranges: GoogleRange[]) => having({ ranges }),
  });
  return face;
}

function complete(rule: Rule): Rule {
  const [first] = rule.ranges;
  if (first === undefined) throw new Refusal('Conditional format rule must have at least one range.');
  if (rule.criteria === '') throw new Refusal('Conditional format rule must have criteria.');
  const { sheet } = reveal<RangeService>(first);
  for (const range of rule.ranges) blockOn(sheet, range);
  return rule;
}

const exposeRule = (host: Host, rule: Rule): Google =>
  expose<Google, ReadMember>(host, RULE, new RuleService(host, rule));

/** The rules of a tab as scripts get them: copies, which change nothing until they are set. */
export const conditionalRulesOf = (host: Host, sheet: SheetState): Google[] =>
  sheet.conditionalFormats.map(({ blocks, ...rule }) =>
    exposeRule(host, { ...rule, ranges: blocks.map((block) => exposeRange(host, sheet, block)) }),
  );

/** Replaces all rules of a tab. @throws Refusal for a rule whose ranges are on another tab */
export function setConditionalRules(sheet: SheetState, rules: readonly Google[]): void {
  sheet.conditionalFormats = rules.map((face) => {
    const { ranges, ...rule } = reveal<RuleService>(face).rule;
    return { ...rule, blocks: ranges.map((range) => blockOn(sheet, range)) };
  });
}
