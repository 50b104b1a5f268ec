/** Facts of named ranges: names that hold for the whole workbook. */
import { book, type Fact, fact, onNewTab, refusalOf, same, uniqueName } from '../fact.ts';

const SPREADSHEET = 'developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const NAMED = 'developers.google.com/apps-script/reference/spreadsheet/named-range';
const SHEET = 'developers.google.com/apps-script/reference/spreadsheet/sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** Names a range of a new tab, and takes the name away again. */
const onNamed = (cells: string, act: (name: string, sheet: Sheet) => void): void =>
  onNewTab((sheet) => {
    const name = uniqueName();
    book().setNamedRange(name, sheet.getRange(cells));
    try {
      act(name, sheet);
    } finally {
      for (const named of sheet.getNamedRanges()) named.remove();
    }
  });
const notationOf = (name: string): string | undefined => book().getRangeByName(name)?.getA1Notation();

export const NAMED_RANGES: readonly Fact[] = [
  fact(
    'a named range is found by its name, from the workbook and as a notation',
    `${SPREADSHEET}#setNamedRange(String,Range)`,
    () => {
      onNamed('B2:C3', (name, sheet) => {
        same([notationOf(name), book().getRange(name).getA1Notation()], ['B2:C3', 'B2:C3']);
        same(book().getRangeByName(name)?.getSheet().getName(), sheet.getName());
      });
    },
  ),
  fact('a name that nothing has gives null', `${SPREADSHEET}#getRangeByName(String)`, () => {
    same(book().getRangeByName(uniqueName()), null);
  }),
  fact('tab and workbook list their named ranges', `${SHEET}#getNamedRanges()`, () => {
    onNamed('A1', (name, sheet) => {
      same(
        sheet.getNamedRanges().map((named) => named.getName()),
        [name],
      );
      same(
        book()
          .getNamedRanges()
          .some((named) => named.getName() === name),
        true,
      );
    });
  }),
  fact('a named range can get another name and other cells', `${NAMED}#setName(String)`, () => {
    onNamed('A1', (name, sheet) => {
      const other = uniqueName();
      const named = sheet.getNamedRanges()[0] as NamedRange;
      named.setName(other).setRange(sheet.getRange('C3'));
      same(
        [notationOf(name) ?? null, notationOf(other), sheet.getNamedRanges()[0]?.getRange().getA1Notation()],
        [null, 'C3', 'C3'],
      );
    });
  }),
  fact('a name can be taken away, but not one that nothing has', `${SPREADSHEET}#removeNamedRange(String)`, () => {
    onNamed('A1', (name) => {
      book().removeNamedRange(name);
      same(notationOf(name) ?? null, null);
    });
    refusalOf(() => {
      book().removeNamedRange(uniqueName());
      SpreadsheetApp.flush();
    });
  }),
  fact('a name that could be a cell is refused', `${SPREADSHEET}#setNamedRange(String,Range)`, () => {
    onNewTab((sheet) => {
      refusalOf(() => {
        book().setNamedRange('A1', sheet.getRange('A1'));
        SpreadsheetApp.flush();
      });
    });
  }),
  fact('a named range moves with its cells', `${SHEET}#insertRowsAfter(Integer,Integer)`, () => {
    onNamed('A2:B3', (name, sheet) => {
      sheet.insertRowsBefore(1, 1);
      sheet.insertColumnsAfter(1, 1);
      sheet.deleteRow(4);
      same(notationOf(name), 'A3:C3');
    });
  }),
];
