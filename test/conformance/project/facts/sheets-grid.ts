/** Facts of a tab's grid: how rows and columns come and go, which are frozen, and how many cells there may be. */
import { type Fact, fact, onNewTab, question, refusalOf, refuses, same } from '../fact.ts';

const SHEET = 'developers.google.com/apps-script/reference/spreadsheet/sheet';
const RANGE = 'developers.google.com/apps-script/reference/spreadsheet/range';
const FILES = 'developers.google.com/drive/api/guides/about-files';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first column of the first rows. */
const column = (sheet: Sheet, rows: number): readonly unknown[] =>
  sheet
    .getRange(1, 1, rows, 1)
    .getValues()
    .map(([value]) => value);
const line = (sheet: Sheet, columns: number): readonly unknown[] =>
  sheet.getRange(1, 1, 1, columns).getValues()[0] ?? [];

export const GRIDS: readonly Fact[] = [
  fact('a data range of nothing is A1, and the last row and column are 0', `${SHEET}#getDataRange()`, () => {
    onNewTab((sheet) => {
      same(sheet.getDataRange().getA1Notation(), 'A1');
      same([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
    });
  }),
  fact(
    'values are read from the first cell to the last content in one call, or so many rows of them',
    `${SHEET}#getSheetValues(Integer,Integer,Integer,Integer); used so in public scripts`,
    () => {
      onNewTab((sheet) => {
        sheet.getRange('A1:B3').setValues([
          ['a', 1],
          ['', ''],
          ['', 'b'],
        ]);
        sheet.getRange('D9').setBackground('#ff0000');
        same(sheet.getSheetValues(1, 1, -1, -1), sheet.getDataRange().getValues());
        same(sheet.getSheetValues(1, 1, 1, -1), [['a', 1]]);
        same(sheet.getSheetValues(2, 2, 2, 1), [[''], ['b']]);
      });
    },
  ),
  question(
    'what reading all values of an empty tab at once comes to',
    'docs/platform.md section 5 [?]',
    ['[[""]]', 'refused'],
    {
      run: () =>
        onNewTab((sheet) => {
          try {
            return JSON.stringify(sheet.getSheetValues(1, 1, -1, -1));
          } catch {
            // In which words is not known.
            return 'refused';
          }
        }),
    },
  ),
  fact('only content counts for the last row and column', `${SHEET}#getLastRow()`, () => {
    onNewTab((sheet) => {
      sheet.getRange('B3').setValue('x');
      sheet.getRange('D9').setBackground('#ff0000');
      same([sheet.getLastRow(), sheet.getLastColumn()], [3, 2]);
    });
  }),
  fact('rows that are inserted after one push down what is below', `${SHEET}#insertRowsAfter(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      sheet.insertRowsAfter(1, 2).insertRowAfter(1);
      same(column(sheet, 5), ['a', '', '', '', 'b']);
      same(sheet.getMaxRows(), 1003);
    });
  }),
  fact('rows that are inserted before one push it down', `${SHEET}#insertRowsBefore(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      sheet.insertRowsBefore(2, 1).insertRowBefore(1);
      same(column(sheet, 4), ['', 'a', '', 'b']);
    });
  }),
  fact(
    'columns that are inserted push aside what is right of them',
    `${SHEET}#insertColumnsAfter(Integer,Integer)`,
    () => {
      onNewTab((sheet) => {
        sheet.getRange('A1:B1').setValues([['a', 'b']]);
        sheet.insertColumnsAfter(1, 1).insertColumnAfter(1).insertColumnsBefore(1, 1).insertColumnBefore(1);
        same(line(sheet, 6), ['', '', 'a', '', '', 'b']);
      });
    },
  ),
  fact('rows and columns that are deleted close up', `${SHEET}#deleteRows(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
      sheet.getRange('A5').setValue('e');
      sheet.deleteRows(2, 2);
      sheet.deleteRow(2).deleteColumn(2);
      sheet.deleteColumns(2, 1);
      same([line(sheet, 2), sheet.getRange('A2').getValue()], [['a', 'd'], 'e']);
      same([sheet.getMaxRows(), sheet.getMaxColumns()], [997, 24]);
    });
  }),
  fact('a tab keeps at least one row and one column', `${SHEET}#deleteColumns(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      refusalOf(() => {
        sheet.deleteRows(1, 1000);
        SpreadsheetApp.flush();
      });
      refusalOf(() => {
        sheet.deleteColumns(1, 26);
        SpreadsheetApp.flush();
      });
    });
  }),
  fact('rows outside of the tab cannot be deleted', `${SHEET}#deleteRow(Integer)`, () => {
    onNewTab((sheet) => {
      refusalOf(() => {
        sheet.deleteRow(1001);
        SpreadsheetApp.flush();
      });
    });
  }),
  fact('new rows look like the row that they were inserted after', `${SHEET}#insertRowsAfter(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1').setNumberFormat('@').setBackground('#00ff00');
      sheet.insertRowsAfter(1, 1);
      same([sheet.getRange('A2').getNumberFormat(), sheet.getRange('A2').getBackground()], ['@', '#00ff00']);
    });
  }),
  fact('a note stays with its cell and is not copied to new rows', `${SHEET}#insertRowsAfter(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1:A2').setNotes([['satu'], ['dua']]);
      sheet.insertRowsAfter(1, 1);
      same(sheet.getRange('A1:A3').getNotes(), [['satu'], [''], ['dua']]);
    });
  }),
  fact('rows and columns can be frozen and freed', `${SHEET}#setFrozenRows(Integer)`, () => {
    onNewTab((sheet) => {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      same([sheet.getFrozenRows(), sheet.getFrozenColumns()], [2, 1]);
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      same([sheet.getFrozenRows(), sheet.getFrozenColumns()], [0, 0]);
    });
  }),
  fact('not all rows can be frozen', `${SHEET}#setFrozenRows(Integer)`, () => {
    onNewTab((sheet) => {
      refusalOf(() => {
        sheet.setFrozenRows(1000);
        SpreadsheetApp.flush();
      });
    });
  }),
  fact('a row is appended below the last one with content', `${SHEET}#appendRow(Object)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('B4').setValue('x');
      sheet.appendRow(['a', 2]);
      same([sheet.getLastRow(), sheet.getRange('A5:B5').getValues()], [5, [['a', 2]]]);
    });
  }),
  fact('a row can be appended where the tab has no more rows', `${SHEET}#appendRow(Object)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1000').setValue('x');
      sheet.appendRow(['y']);
      same([sheet.getMaxRows() >= 1001, sheet.getRange('A1001').getValue()], [true, 'y']);
    });
  }),
  fact('a range is sorted by a column of the sheet, empty cells last', `${RANGE}#sort(Object)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('B1:C4');
      range.setValues([
        [3, 'c'],
        [1, 'a'],
        ['', 'e'],
        [2, 'b'],
      ]);
      range.sort(2);
      same(
        range.getValues().map((row) => row[1]),
        ['a', 'b', 'c', 'e'],
      );
      range.sort({ column: 2, ascending: false });
      same(
        range.getValues().map((row) => row[1]),
        ['c', 'b', 'a', 'e'],
      );
      range.sort([{ column: 3, ascending: true }]);
      same(
        range.getValues().map((row) => row[1]),
        ['a', 'b', 'c', 'e'],
      );
    });
  }),
  fact('a tab is sorted without its frozen rows', `${SHEET}#sort(Integer,Boolean)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1:A3').setValues([['Nama'], ['b'], ['a']]);
      sheet.setFrozenRows(1);
      sheet.sort(1);
      same(column(sheet, 3), ['Nama', 'a', 'b']);
      sheet.sort(1, false);
      same(column(sheet, 3), ['Nama', 'b', 'a']);
    });
  }),
  fact('clearing contents leaves formats, and clearing a tab leaves neither', `${SHEET}#clearContents()`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1').setValue('x').setBackground('#00ff00');
      sheet.clearContents();
      same([sheet.getLastRow(), sheet.getRange('A1').getBackground()], [0, '#00ff00']);
      sheet.getRange('A1').setValue('x');
      sheet.clear();
      same([sheet.getLastRow(), sheet.getRange('A1').getBackground()], [0, '#ffffff']);
    });
  }),
  fact('a workbook has at most ten million cells', FILES, () => {
    onNewTab((sheet) => {
      refuses(() => {
        sheet.insertRowsAfter(1000, 400_000);
        SpreadsheetApp.flush();
      }, 'above the limit of 10000000 cells');
    });
  }),
  fact('a tab has at most 18,278 columns', FILES, () => {
    onNewTab((sheet) => {
      sheet.deleteRows(2, 999);
      refusalOf(() => {
        sheet.insertColumnsAfter(26, 18_253);
        SpreadsheetApp.flush();
      });
    });
  }),
];
