/** Facts of ranges and their values: how cells are named, and what becomes of what is written into them. */
import { book, type Fact, fact, onNewTab, question, refusalOf, refuses, same } from '../fact.ts';

const SHEET = 'developers.google.com/apps-script/reference/spreadsheet/sheet';
const SPREADSHEET = 'developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const RANGE = 'developers.google.com/apps-script/reference/spreadsheet/range';
const FORMATS = 'developers.google.com/sheets/api/guides/formats';
const CELLS = 'developers.google.com/sheets/api/guides/concepts';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export const RANGES: readonly Fact[] = [
  fact('a range can be named in A1 notation', `${SHEET}#getRange(String)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('B2:D3');
      const place = [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
      same([place, range.getLastRow(), range.getLastColumn()], [[2, 2, 2, 3], 3, 4]);
      same([range.getA1Notation(), sheet.getRange(1, 27 - 1).getA1Notation()], ['B2:D3', 'Z1']);
    });
  }),
  fact('a notation of whole columns or rows reaches to the end of the tab', CELLS, () => {
    onNewTab((sheet) => {
      same([sheet.getRange('B:C').getNumRows(), sheet.getRange('B:C').getNumColumns()], [1000, 2]);
      same([sheet.getRange('2:3').getNumRows(), sheet.getRange('2:3').getNumColumns()], [2, 26]);
      same(sheet.getRange('A5:A').getNumRows(), 996);
    });
  }),
  fact('a notation may name the tab', `${SPREADSHEET}#getRange(String)`, () => {
    onNewTab((sheet) => {
      const range = book().getRange(`'${sheet.getName()}'!C2`);
      same([range.getSheet().getName(), range.getA1Notation()], [sheet.getName(), 'C2']);
    });
  }),
  fact('a notation that names no cells is refused', `${SHEET}#getRange(String)`, () => {
    onNewTab((sheet) => {
      refuses(() => sheet.getRange('bukan sel'), 'Range not found');
      refuses(() => book().getRange('bukan sel'), 'Range not found');
    });
  }),
  fact('cells outside of the tab are refused', 'docs/platform.md section 5 [L]', () => {
    onNewTab((sheet) => {
      refuses(() => sheet.getRange(1, 27).getValues(), OUTSIDE);
      refuses(() => sheet.getRange(1000, 1, 2, 1).getValues(), OUTSIDE);
    });
  }),
  fact('rows and columns of a range count from 1', `${SHEET}#getRange(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      refuses(() => sheet.getRange(0, 1), 'The starting row of the range is too small.');
      refuses(() => sheet.getRange(1, 0), 'The starting column of the range is too small.');
      refuses(() => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.');
    });
  }),
  fact('a cell of a range counts from 1, an offset from 0', `${RANGE}#getCell(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('B2:D4');
      same([range.getCell(1, 2).getA1Notation(), range.offset(1, 1).getA1Notation()], ['C2', 'C3:E5']);
      same(range.offset(0, 0, 1, 1).getA1Notation(), 'B2');
      refusalOf(() => range.getCell(4, 1));
    });
  }),
];

const FORMULA_AS_TEXT = 'is a formula that is written into a cell for plain text one';
const NUMBER_AS_TEXT = 'does a number that is written into a cell for plain text stay a number';
const INDONESIAN_FORMULA = 'how does a formula with semicolons read in an Indonesian workbook';

export const VALUES: readonly Fact[] = [
  fact('numbers, truth values, texts and dates come back as what they are', `${RANGE}#getValues()`, () => {
    onNewTab((sheet) => {
      const at = new Date(1_770_000_000_000);
      sheet.getRange('A1:D1').setValues([[1.5, true, 'Budi', at]]);
      const [number, truth, text, date] = sheet.getRange('A1:D1').getValues()[0] ?? [];
      same([number, truth, text, date instanceof Date], [1.5, true, 'Budi', true]);
      same((date as Date).getTime(), at.getTime());
    });
  }),
  fact('an empty cell reads as an empty text', `${RANGE}#getValue()`, () => {
    onNewTab((sheet) => same([sheet.getRange('A1').getValue(), sheet.getRange('A1').isBlank()], ['', true]));
  }),
  fact(
    'one value fills the whole range, and the first cell is what getValue reads',
    `${RANGE}#setValue(Object)`,
    () => {
      onNewTab((sheet) => {
        const range = sheet.getRange('A1:B2').setValue(7);
        same(
          [range.getValues(), range.getValue()],
          [
            [
              [7, 7],
              [7, 7],
            ],
            7,
          ],
        );
      });
    },
  ),
  fact('null and undefined clear a cell', 'docs/platform.md section 5 [L]', () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:B1').setValues([['x', 'y']]);
      range.setValues([[undefined, null]]);
      same([range.getValues(), range.isBlank()], [[['', '']], true]);
    });
  }),
  fact('data of another width than the range is refused', 'docs/platform.md section 3 [L]', () => {
    onNewTab((sheet) => {
      const words =
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.';
      refuses(() => sheet.getRange('A1:C1').setValues([[1, 2]]), words);
      refuses(() => sheet.getRange('A1:C1').setNumberFormats([['0', '0']]), words);
    });
  }),
  fact('data of another height than the range is refused', 'docs/platform.md section 3 [L]', () => {
    onNewTab((sheet) => {
      const words =
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.';
      refuses(() => sheet.getRange('A1:A2').setValues([[1]]), words);
      refuses(() => sheet.getRange('A1:A2').setBackgrounds([['#ffffff']]), words);
    });
  }),
  fact('what is not a list of lists is refused with the types that were given', `${RANGE}#setValues(Object)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1') as unknown as { setValues(values: readonly number[]): void };
      refuses(
        () => range.setValues([1]),
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    });
  }),
  fact('a text that looks like a number becomes one', 'docs/platform.md section 5 [D]', () => {
    onNewTab((sheet) => same(sheet.getRange('A1').setValue('0012').getValue(), 12));
  }),
  fact('a text in a cell for plain text stays as it was typed', `${RANGE}#setNumberFormat(String)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:C1').setNumberFormat('@');
      range.setValues([['0012', '1/2/2026', 'TRUE']]);
      same(range.getValues(), [['0012', '1/2/2026', 'TRUE']]);
    });
  }),
  fact('a text that begins with an equals sign is a formula', 'docs/platform.md section 5 [D]', () => {
    onNewTab((sheet) => {
      sheet.getRange('A1').setValue('=1+1');
      same(sheet.getRange('A1:B1').getFormulas(), [['=1+1', '']]);
    });
  }),
  fact('a formula can be set with or without its equals sign', `${RANGE}#setFormula(String)`, () => {
    onNewTab((sheet) => {
      same(sheet.getRange('A1').setFormula('=SUM(B1:B2)').getFormula(), '=SUM(B1:B2)');
      same(
        sheet
          .getRange('A2:A3')
          .setFormulas([['=1+1'], ['=2+2']])
          .getFormulas(),
        [['=1+1'], ['=2+2']],
      );
      same(sheet.getRange('A4').setFormula('SUM(B1:B2)').getFormula(), '=SUM(B1:B2)');
    });
  }),
  fact('a cell holds at most 50,000 characters', 'developers.google.com/drive/api/guides/about-files', () => {
    onNewTab((sheet) => {
      same(String(sheet.getRange('A1').setValue('x'.repeat(50_000)).getValue()).length, 50_000);
      refuses(() => {
        sheet.getRange('A1').setValue('x'.repeat(50_001));
        SpreadsheetApp.flush();
      }, 'more than the maximum of 50000 characters');
    });
  }),
  fact('a number in a cell for dates is read as a date', FORMATS, () => {
    onNewTab((sheet) => {
      const value = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(2).getValue();
      same(value instanceof Date, true);
      same(Utilities.formatDate(value, book().getSpreadsheetTimeZone(), 'yyyy-MM-dd'), '1900-01-01');
    });
  }),
  fact('a date in a cell for numbers is read as the days since 30 December 1899', FORMATS, () => {
    onNewTab((sheet) => {
      const noon = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValue(2.5).getValue();
      same(sheet.getRange('B1').setValue(noon).setNumberFormat('0.00').getValue(), 2.5);
    });
  }),
  fact(
    'a cell that held a date stays one for dates, so that a number in it is read as a date',
    'docs/platform.md section 5 [L]',
    () => {
      onNewTab((sheet) => {
        const cell = sheet.getRange('A1').setValue(new Date());
        cell.clearContent();
        same(cell.setValue(2).getValue() instanceof Date, true);
      });
    },
  ),
  question(
    'what becomes of a leading apostrophe in a cell for plain text',
    'docs/platform.md section 5 [?]',
    ['stripped', 'kept'],
    {
      run: () =>
        onNewTab((sheet) => {
          const value = sheet.getRange('A1').setNumberFormat('@').setValue("'=1+1").getValue();
          return value === '=1+1' ? 'stripped' : value === "'=1+1" ? 'kept' : String(value);
        }),
    },
  ),
  question(FORMULA_AS_TEXT, `${RANGE}#setNumberFormat(String)`, ['formula', 'text'], {
    run: () =>
      onNewTab((sheet) => {
        const cell = sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
        return cell.getFormula() === '' ? 'text' : 'formula';
      }),
  }),
  question(NUMBER_AS_TEXT, `${RANGE}#setNumberFormat(String)`, ['number', 'string'], {
    run: () => onNewTab((sheet) => typeof sheet.getRange('A1').setNumberFormat('@').setValue(5).getValue()),
  }),
  question(INDONESIAN_FORMULA, 'docs/platform.md section 5 [?]', ['as written', 'with commas', 'otherwise'], {
    run: () => {
      const before = book().getSpreadsheetLocale();
      book().setSpreadsheetLocale('id_ID');
      try {
        const formula = onNewTab((sheet) => sheet.getRange('A1').setFormula('=IF(1;2;3)').getFormula());
        return formula === '=IF(1;2;3)' ? 'as written' : formula === '=IF(1,2,3)' ? 'with commas' : 'otherwise';
      } finally {
        book().setSpreadsheetLocale(before);
      }
    },
  }),
];
