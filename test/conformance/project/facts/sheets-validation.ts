/** Facts of data validation: what a rule is, and what it does to values that a script writes. */
import { type Fact, fact, onNewTab, refusalOf, refuses, same } from '../fact.ts';

const BUILDER = 'developers.google.com/apps-script/reference/spreadsheet/data-validation-builder';
const RULE = 'developers.google.com/apps-script/reference/spreadsheet/data-validation';
const RANGE = 'developers.google.com/apps-script/reference/spreadsheet/range';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

const VIOLATED = 'violates the data validation rules set on this cell';
const ruleOf = () => SpreadsheetApp.newDataValidation();
const criteriaOf = (sheet: Sheet, cell: string): string | undefined =>
  sheet.getRange(cell).getDataValidation()?.getCriteriaType().toString();

/** Each rule must take the first value and reject the second. */
function checks(cases: readonly (readonly [rule: Builder, fits: Value, breaks: Value])[]): void {
  onNewTab((sheet) => {
    cases.forEach(([rule, fits, breaks], index) => {
      const cell = sheet.getRange(index + 1, 1).setDataValidation(rule.setAllowInvalid(false).build());
      cell.setValue(fits);
      SpreadsheetApp.flush();
      refuses(() => {
        cell.setValue(breaks);
        SpreadsheetApp.flush();
      }, VIOLATED);
    });
  });
}

const day = (text: string): Date => new Date(`${text}T05:00:00Z`);

export const VALIDATIONS: readonly Fact[] = [
  fact('a rule lets invalid values in unless it says otherwise', `${BUILDER}#setAllowInvalid(Boolean)`, () => {
    onNewTab((sheet) => {
      const cell = sheet.getRange('A1').setDataValidation(ruleOf().requireValueInList(['Ya', 'Tidak']).build());
      same(cell.setValue('Mungkin').getValue(), 'Mungkin');
      same(cell.getDataValidation()?.getAllowInvalid(), true);
    });
  }),
  fact(
    'a value that a rule rejects is not written, and the message names the cell',
    `${BUILDER}#setAllowInvalid(Boolean)`,
    () => {
      onNewTab((sheet) => {
        const rule = ruleOf().requireValueInList(['Ya', 'Tidak'], true).setAllowInvalid(false).build();
        sheet.getRange('A1:B2').setDataValidation(rule);
        refuses(() => {
          sheet.getRange('A1:B2').setValues([
            ['Ya', 'Tidak'],
            ['Ya', 'Mungkin'],
          ]);
          SpreadsheetApp.flush();
        }, 'B2');
        same(sheet.getRange('B2').getValue(), '');
      });
    },
  ),
  fact('an empty cell breaks no rule', `${RANGE}#setDataValidation(DataValidation)`, () => {
    onNewTab((sheet) => {
      const rule = ruleOf().requireNumberBetween(1, 5).setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setDataValidation(rule).setValue(3);
      same(cell.setValue('').getValue(), '');
    });
  }),
  fact('rules for numbers include what they say they include', `${BUILDER}#requireNumberBetween(Number,Number)`, () => {
    checks([
      [ruleOf().requireNumberBetween(1, 5), 5, 6],
      [ruleOf().requireNumberNotBetween(1, 5), 6, 5],
      [ruleOf().requireNumberEqualTo(3), 3, 4],
      [ruleOf().requireNumberNotEqualTo(3), 4, 3],
      [ruleOf().requireNumberGreaterThan(3), 4, 3],
      [ruleOf().requireNumberGreaterThanOrEqualTo(3), 3, 2],
      [ruleOf().requireNumberLessThan(3), 2, 3],
      [ruleOf().requireNumberLessThanOrEqualTo(3), 3, 4],
    ]);
  }),
  fact('a text breaks a rule for numbers', `${BUILDER}#requireNumberBetween(Number,Number)`, () => {
    checks([[ruleOf().requireNumberBetween(1, 5), 1, 'satu']]);
  }),
  fact('rules for dates look at the day', `${BUILDER}#requireDateBetween(Date,Date)`, () => {
    const [before, on, after] = [day('2026-01-01'), day('2026-01-02'), day('2026-01-03')];
    checks([
      [ruleOf().requireDate(), on, 'bukan tanggal'],
      [ruleOf().requireDateBetween(before, on), on, after],
      [ruleOf().requireDateNotBetween(before, on), after, on],
      [ruleOf().requireDateEqualTo(on), new Date(on.getTime() + 3_600_000), after],
      [ruleOf().requireDateAfter(on), after, on],
      [ruleOf().requireDateOnOrAfter(on), on, before],
      [ruleOf().requireDateBefore(on), before, on],
      [ruleOf().requireDateOnOrBefore(on), on, after],
    ]);
  }),
  fact('rules for texts look at the text', `${BUILDER}#requireTextContains(String)`, () => {
    checks([
      [ruleOf().requireTextContains('kota'), 'sdm kota', 'sdm'],
      [ruleOf().requireTextDoesNotContain('kota'), 'sdm', 'sdm kota'],
      [ruleOf().requireTextEqualTo('Ya'), 'Ya', 'Tidak'],
      [ruleOf().requireTextIsEmail(), 'a@example.com', 'bukan surel'],
      [ruleOf().requireTextIsUrl(), 'https://example.com/', 'bukan alamat'],
    ]);
  }),
  fact(
    'a checkbox takes true and false, or the two values that it was given',
    `${BUILDER}#requireCheckbox(Object,Object)`,
    () => {
      checks([
        [ruleOf().requireCheckbox(), true, 'Ya'],
        [ruleOf().requireCheckbox('Ya'), 'Ya', 'Tidak'],
        [ruleOf().requireCheckbox('Ya', 'Tidak'), 'Tidak', 'Mungkin'],
      ]);
    },
  ),
  fact('a rule tells its criteria, its values and its help', `${RULE}#getCriteriaValues()`, () => {
    onNewTab((sheet) => {
      const list = ruleOf().requireValueInList(['Ya', 'Tidak'], false).setHelpText('Pilih satu').build();
      const range = sheet.getRange('A1:B1').setDataValidations([[list, ruleOf().requireNumberBetween(1, 5).build()]]);
      const [first, second] = range.getDataValidations()[0] ?? [];
      same(first?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, true);
      same([first?.getCriteriaValues(), first?.getHelpText()], [[['Ya', 'Tidak'], false], 'Pilih satu']);
      same([second?.getCriteriaValues(), second?.getHelpText()], [[1, 5], null]);
    });
  }),
  fact('a copy of a rule can be changed without changing the rule', `${RULE}#copy()`, () => {
    const rule = ruleOf().requireNumberBetween(1, 5).build();
    const other = rule.copy().setAllowInvalid(false).build();
    same([rule.getAllowInvalid(), other.getAllowInvalid()], [true, false]);
    same(other.getCriteriaValues(), [1, 5]);
  }),
  fact('a rule without criteria cannot be built', `${BUILDER}#build()`, () => {
    refusalOf(() => ruleOf().setAllowInvalid(false).build());
  }),
  fact('a cell without a rule gives null', `${RANGE}#getDataValidation()`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:B1');
      same([range.getDataValidation(), range.getDataValidations()], [null, [[null, null]]]);
    });
  }),
  fact('rules can be taken away', `${RANGE}#clearDataValidations()`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:B1').setDataValidation(ruleOf().requireDate().build());
      sheet.getRange('A1').clearDataValidations();
      same([criteriaOf(sheet, 'A1') ?? null, criteriaOf(sheet, 'B1')], [null, 'DATE_IS_VALID_DATE']);
      same(range.setDataValidation(null).getDataValidations(), [[null, null]]);
    });
  }),
  fact('clearing content leaves the rules', `${RANGE}#clearContent()`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1').setDataValidation(ruleOf().requireDate().build()).clearContent();
      same(criteriaOf(sheet, 'A1'), 'DATE_IS_VALID_DATE');
    });
  }),
  fact(
    'a rule moves with its cell when rows and columns come and go',
    'developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsAfter(Integer,Integer)',
    () => {
      onNewTab((sheet) => {
        sheet.getRange('B3').setDataValidation(ruleOf().requireDate().build());
        sheet.insertRowsAfter(1, 2);
        sheet.insertColumnsBefore(1, 1);
        sheet.deleteRow(1);
        same([criteriaOf(sheet, 'C4'), criteriaOf(sheet, 'B3') ?? null], ['DATE_IS_VALID_DATE', null]);
      });
    },
  ),
  fact('rules of another size than the range are refused', `${RANGE}#setDataValidations(DataValidation)`, () => {
    onNewTab((sheet) => {
      refuses(() => sheet.getRange('A1:B1').setDataValidations([[null]]), 'The data has 1 but the range has 2.');
    });
  }),
];
