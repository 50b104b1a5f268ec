/** Facts of what cells show: number formats in the workbook's locale and time zone. */
import { book, type Fact, fact, onNewTab, same, tidied } from '../fact.ts';

const RANGE = 'developers.google.com/apps-script/reference/spreadsheet/range';
const WALL = 'googlesheets4.tidyverse.org/articles/dates-and-times.html';
const FORMATS = 'developers.google.com/sheets/api/guides/formats';

type Value = string | number | boolean | Date;

/** Acts in a workbook of this locale and zone, and puts them back. */
function within<T>(locale: string, timeZone: string, act: () => T): T {
  const before = [book().getSpreadsheetLocale(), book().getSpreadsheetTimeZone()] as const;
  book().setSpreadsheetLocale(locale);
  book().setSpreadsheetTimeZone(timeZone);
  return tidied(act, () => {
    book().setSpreadsheetLocale(before[0]);
    book().setSpreadsheetTimeZone(before[1]);
  });
}

/** Each value in its format must show the text. */
function shows(locale: string, cases: readonly (readonly [value: Value, format: string, text: string])[]): void {
  within(locale, 'Asia/Jakarta', () =>
    onNewTab((sheet) => {
      const range = sheet.getRange(1, 1, cases.length, 1);
      range.setValues(cases.map(([value]) => [value]));
      range.setNumberFormats(cases.map(([, format]) => [format]));
      same(
        range.getDisplayValues().map(([text]) => text),
        cases.map(([, , text]) => text),
      );
    }),
  );
}

const AFTERNOON = new Date(Date.UTC(2016, 3, 5, 9, 8, 53));

export const DISPLAYS: readonly Fact[] = [
  fact('a number shows as its format says', FORMATS, () => {
    shows('en_US', [
      [12345.125, '####.#', '12345.1'],
      [12.34, '000.0000', '012.3400'],
      [12, '#.0#', '12.0'],
      [12000, '#,###', '12,000'],
      [1230000, '0.0,,"M"', '1.2M'],
      [1234500000, '0.00e+00', '1.23e+09'],
    ]);
  }),
  fact('percentages, separators and decimals show as their formats say', `${RANGE}#getDisplayValues()`, () => {
    shows('en_US', [
      [0.5, '0%', '50%'],
      [0.125, '0.0%', '12.5%'],
      [1234.5, '#,##0.00', '1,234.50'],
      [-1234.5, '#,##0.00', '-1,234.50'],
      [3, '0" hari"', '3 hari'],
    ]);
  }),
  fact('a format has a part each for what is above, below and at zero, and for text', FORMATS, () => {
    const format = '0.0;(0.0);"nol";"teks "@';
    shows('en_US', [
      [1, format, '1.0'],
      [-1, format, '(1.0)'],
      [0, format, 'nol'],
      ['x', format, 'teks x'],
    ]);
  }),
  fact('a number of an Indonesian workbook shows a comma before its decimals', FORMATS, () => {
    shows('id_ID', [
      [1234.5, '#,##0.00', '1.234,50'],
      [0.125, '0.0%', '12,5%'],
    ]);
  }),
  fact('a date shows as its format says', FORMATS, () => {
    shows('en_US', [
      [AFTERNOON, 'hh:mm A/P".M."', '04:08 P.M.'],
      [AFTERNOON, 'yyyy-mm-dd', '2016-04-05'],
      [AFTERNOON, 'mmmm d \\[dddd\\]', 'April 5 [Tuesday]'],
      [AFTERNOON, 'h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
      [AFTERNOON, 'dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
    ]);
  }),
  fact('a small m beside hours or seconds is minutes, and a large one always the month', FORMATS, () => {
    shows('en_US', [
      [AFTERNOON, 'dd/MM/yyyy hh:mm:ss', '05/04/2016 16:08:53'],
      [AFTERNOON, 'mm:ss', '08:53'],
      [AFTERNOON, 'h:MM', '16:04'],
    ]);
  }),
  fact('a date of an Indonesian workbook has Indonesian names', FORMATS, () => {
    shows('id_ID', [
      [AFTERNOON, 'dddd, d mmmm yyyy', 'Selasa, 5 April 2016'],
      [AFTERNOON, 'd mmm yyyy hh.mm', '5 Apr 2016 16.08'],
    ]);
  }),
  fact('a date shows what the clock of the workbook’s time zone shows', `${RANGE}#getDisplayValue()`, () => {
    const shown = ['Asia/Jakarta', 'Asia/Jayapura'].map((zone) =>
      within('en_US', zone, () =>
        onNewTab((sheet) =>
          sheet.getRange('A1').setValue(AFTERNOON).setNumberFormat('yyyy-mm-dd hh:mm').getDisplayValue(),
        ),
      ),
    );
    same(shown, ['2016-04-05 16:08', '2016-04-05 18:08']);
  }),
  fact(
    'a date goes on showing what it shows where the workbook gets another time zone, and is meant there',
    WALL,
    () => {
      const [shown, instant] = within('en_US', 'Asia/Jakarta', () =>
        onNewTab((sheet) => {
          const cell = sheet.getRange('A1').setValue(AFTERNOON).setNumberFormat('yyyy-mm-dd hh:mm');
          book().setSpreadsheetTimeZone('Asia/Jayapura');
          return [cell.getDisplayValue(), (cell.getValue() as Date).toISOString()];
        }),
      );
      same([shown, instant], ['2016-04-05 16:08', '2016-04-05T07:08:53.000Z']);
    },
  ),
  fact(
    'truth values show in capitals, texts as they are and empty cells nothing',
    `${RANGE}#getDisplayValues()`,
    () => {
      within('en_US', 'Asia/Jakarta', () =>
        onNewTab((sheet) => {
          const range = sheet.getRange('A1:D1').setValues([[true, false, 'Budi', '']]);
          same(range.getDisplayValues(), [['TRUE', 'FALSE', 'Budi', '']]);
        }),
      );
    },
  ),
  fact('a whole number without a format shows no decimals', `${RANGE}#getDisplayValue()`, () => {
    within('en_US', 'Asia/Jakarta', () =>
      onNewTab((sheet) => {
        const range = sheet.getRange('A1:C1').setValues([[1234567, 0.5, -3]]);
        same(range.getDisplayValues(), [['1234567', '0.5', '-3']]);
      }),
    );
  }),
  fact('a date without a format shows as the locale writes dates', `${RANGE}#getDisplayValue()`, () => {
    within('en_US', 'Asia/Jakarta', () =>
      onNewTab((sheet) => {
        const midnight = new Date(Date.UTC(2016, 3, 4, 17));
        same(sheet.getRange('A1').setValue(midnight).getDisplayValue(), '4/5/2016');
        same(sheet.getRange('A2').setValue(AFTERNOON).getDisplayValue(), '4/5/2016 16:08:53');
      }),
    );
  }),
];
