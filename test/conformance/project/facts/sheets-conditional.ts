/** Facts of conditional formats: rules that belong to a tab and to ranges of it. */
import { type Fact, fact, onNewTab, question, refusalOf, same } from '../fact.ts';

const BUILDER = 'developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder';
const RULE = 'developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule';
const CONDITION = 'developers.google.com/apps-script/reference/spreadsheet/boolean-condition';
const SHEET = 'developers.google.com/apps-script/reference/spreadsheet/sheet';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ruleOn = (...ranges: Range[]): Builder =>
  SpreadsheetApp.newConditionalFormatRule().setBackground('#ff0000').setRanges(ranges);
const rangesIn = (sheet: Sheet): readonly (readonly string[])[] =>
  sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation()));

/** The criteria and values of a rule after a tab has kept it. */
function keptCondition(sheet: Sheet, builder: Builder): readonly unknown[] {
  sheet.setConditionalFormatRules([builder.build()]);
  const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
  return [condition?.getCriteriaType().toString(), condition?.getCriteriaValues()];
}

export const CONDITIONAL_FORMATS: readonly Fact[] = [
  fact('a new tab has no conditional formats', `${SHEET}#getConditionalFormatRules()`, () => {
    onNewTab((sheet) => same(sheet.getConditionalFormatRules(), []));
  }),
  fact(
    'rules are there only once they are set, and setting replaces all of them',
    `${SHEET}#setConditionalFormatRules(ConditionalFormatRule)`,
    () => {
      onNewTab((sheet) => {
        const [first, second] = [sheet.getRange('A1'), sheet.getRange('B1:B2')];
        sheet.setConditionalFormatRules([ruleOn(first).whenCellEmpty().build()]);
        sheet.getConditionalFormatRules().push(ruleOn(second).whenCellEmpty().build());
        same(rangesIn(sheet), [['A1']]);
        sheet.setConditionalFormatRules([ruleOn(second, first).whenCellNotEmpty().build()]);
        same(rangesIn(sheet), [['B1:B2', 'A1']]);
        sheet.clearConditionalFormatRules();
        same(rangesIn(sheet), []);
      });
    },
  ),
  fact('a rule tells how its cells look', `${CONDITION}#getBackground()`, () => {
    onNewTab((sheet) => {
      const rule = ruleOn(sheet.getRange('A1')).whenCellEmpty().setFontColor('#0000ff').setBold(true);
      sheet.setConditionalFormatRules([rule.build()]);
      const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
      same([condition?.getBackground(), condition?.getFontColor(), condition?.getBold()], ['#ff0000', '#0000ff', true]);
    });
  }),
  fact('rules for numbers keep their numbers', `${BUILDER}#whenNumberBetween(Number,Number)`, () => {
    onNewTab((sheet) => {
      const rule = () => ruleOn(sheet.getRange('A1'));
      same(keptCondition(sheet, rule().whenNumberBetween(1, 5)), ['NUMBER_BETWEEN', [1, 5]]);
      same(keptCondition(sheet, rule().whenNumberNotBetween(1, 5)), ['NUMBER_NOT_BETWEEN', [1, 5]]);
      same(keptCondition(sheet, rule().whenNumberEqualTo(3)), ['NUMBER_EQUAL_TO', [3]]);
      same(keptCondition(sheet, rule().whenNumberNotEqualTo(3)), ['NUMBER_NOT_EQUAL_TO', [3]]);
      same(keptCondition(sheet, rule().whenNumberGreaterThan(3)), ['NUMBER_GREATER_THAN', [3]]);
      same(keptCondition(sheet, rule().whenNumberGreaterThanOrEqualTo(3)), ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [3]]);
      same(keptCondition(sheet, rule().whenNumberLessThan(3)), ['NUMBER_LESS_THAN', [3]]);
      same(keptCondition(sheet, rule().whenNumberLessThanOrEqualTo(3)), ['NUMBER_LESS_THAN_OR_EQUAL_TO', [3]]);
    });
  }),
  fact('rules for texts and formulas keep what they were given', `${BUILDER}#whenTextEqualTo(String)`, () => {
    onNewTab((sheet) => {
      const rule = () => ruleOn(sheet.getRange('A1'));
      same(keptCondition(sheet, rule().whenTextEqualTo('Ya')), ['TEXT_EQUAL_TO', ['Ya']]);
      same(keptCondition(sheet, rule().whenTextContains('a')), ['TEXT_CONTAINS', ['a']]);
      same(keptCondition(sheet, rule().whenTextDoesNotContain('a')), ['TEXT_DOES_NOT_CONTAIN', ['a']]);
      same(keptCondition(sheet, rule().whenTextStartsWith('Y')), ['TEXT_STARTS_WITH', ['Y']]);
      same(keptCondition(sheet, rule().whenTextEndsWith('a')), ['TEXT_ENDS_WITH', ['a']]);
      same(keptCondition(sheet, rule().whenFormulaSatisfied('=A1>1')), ['CUSTOM_FORMULA', ['=A1>1']]);
    });
  }),
  fact('the criteria of a rule are values of an enum', `${CONDITION}#getCriteriaType()`, () => {
    onNewTab((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet.getRange('A1')).whenCellNotEmpty().build()]);
      const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
      same(condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CELL_NOT_EMPTY, true);
    });
  }),
  fact('a rule without ranges or without criteria cannot be built', `${BUILDER}#build()`, () => {
    refusalOf(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000').build());
    onNewTab((sheet) => refusalOf(() => ruleOn(sheet.getRange('A1')).build()));
  }),
  fact('a copy of a rule can be changed and set in its place', `${RULE}#copy()`, () => {
    onNewTab((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet.getRange('A1')).whenCellEmpty().build()]);
      const changed = sheet.getConditionalFormatRules().map((rule) => rule.copy().setBackground('#00ff00').build());
      sheet.setConditionalFormatRules(changed);
      const [rule] = sheet.getConditionalFormatRules();
      same([rule?.getBooleanCondition()?.getBackground(), rangesIn(sheet)], ['#00ff00', [['A1']]]);
    });
  }),
  fact('ranges of a rule move when rows and columns come and go', `${SHEET}#insertRowsAfter(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet.getRange('B2:C4')).whenCellEmpty().build()]);
      sheet.insertRowsAfter(1, 1);
      sheet.insertRowsAfter(4, 1);
      sheet.deleteColumn(1);
      same(rangesIn(sheet), [['A3:B6']]);
    });
  }),
  question(
    'whether a rule that ends with the last row goes on in rows that are inserted after it',
    'docs/platform.md section 5 [?]',
    ['as they were', 'longer'],
    {
      run: () =>
        onNewTab((sheet) => {
          const last = sheet.getMaxRows();
          sheet.setConditionalFormatRules([
            ruleOn(sheet.getRange(1, 1, last, 1))
              .whenCellEmpty()
              .build(),
          ]);
          sheet.insertRowsAfter(last, 2);
          return rangesIn(sheet)[0]?.[0] === `A1:A${last}` ? 'as they were' : 'longer';
        }),
    },
  ),
  fact('a rule whose range has become longer is set in its place', `${BUILDER}#setRanges(Range)`, () => {
    onNewTab((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet.getRange('A1:A2')).whenTextEqualTo('Ya').build()]);
      const longer = sheet.getConditionalFormatRules().map((rule) => rule.copy().setRanges([sheet.getRange('A1:A9')]));
      sheet.setConditionalFormatRules(longer.map((rule) => rule.build()));
      const [rule] = sheet.getConditionalFormatRules();
      same([rangesIn(sheet), rule?.getBooleanCondition()?.getCriteriaValues()], [[['A1:A9']], ['Ya']]);
    });
  }),
];
