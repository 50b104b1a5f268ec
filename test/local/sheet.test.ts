/** Tabs and ranges, as the reference of SpreadsheetApp and reports from the live service have them. */
import { describe, expect, test } from 'vitest';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { secondsOfWork } from '../work.ts';
import { run, world } from './script.ts';

const NEW = "var sheet = ss.insertSheet('Baru');";

describe('a new tab', () => {
  test('has 1000 x 26 cells and its data range is A1', () => {
    const body = `${NEW} var range = sheet.getDataRange();
      return [sheet.getMaxRows(), sheet.getMaxColumns(), range.getNumRows(), range.getNumColumns(), range.getValues()[0][0],
        sheet.getLastRow(), sheet.getLastColumn(), sheet.getIndex()].join();`;
    expect(run(world(), body)).toBe('1000,26,1,1,,0,0,2');
  });

  test.each([
    ["ss.insertSheet('Baru')", 'A sheet with the name "Baru" already exists. Please enter another name.'],
    ["ss.insertSheet('BARU')", 'A sheet with the name "BARU" already exists. Please enter another name.'],
    ['sheet.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1000, 1, 2)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    [
      "sheet.getRange('A1', 1)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['sheet.setName()', "The parameters () don't match the method signature for SpreadsheetApp.Sheet.setName."],
    ['sheet.setName(5)', "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.setName."],
    [
      'sheet.getRange(1, 1).setValues([1])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'ss.setActiveSheet(sheet.getRange(1, 1))',
      "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.",
    ],
    [
      'sheet.getRange(1, 1, 1, 24).setValues([[1, 2, 3, 4, 5]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 24.',
    ],
    [
      'sheet.getRange(1, 1, 3, 1).setValues([[1]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    ],
    ['sheet.getRange(1, 1).setValues([["x".repeat(50001)]])', 'more than the maximum of 50000 characters'],
    ['sheet.insertRowsAfter(1000, 400000)', 'above the limit of 10000000 cells'],
    ['sheet.deleteRows(1, 1000)', 'not possible to delete all non-frozen rows'],
    ['sheet.getRange(1, 1).getRichTextValue()', 'SpreadsheetApp.Range.getRichTextValue is not a function'],
    ['SpreadsheetApp.openByUrl("x")', 'SpreadsheetApp.openByUrl is not a function'],
    ['ss.deleteSheet(sheet); sheet.getName()', 'not found'],
    ["ss.deleteSheet(sheet); ss.deleteSheet(ss.getSheetByName('Sheet1'))", "You can't remove all the sheets"],
    ["ss.getSheetByName('Sheet1').hideSheet(); ss.deleteSheet(sheet)", "You can't remove all the visible sheets"],
  ])('%s is refused', (call, message) => {
    expect(() => run(world(), `${NEW} ${call}`)).toThrow(message);
  });

  test('errors are ordinary exceptions of the script', () => {
    const body = 'try { ss.getSheetByName() } catch (e) { return (e instanceof Error) + " " + e.name }';
    expect(run(world(), body)).toBe('true Exception');
  });
});

describe('what a string becomes outside plain text', () => {
  // Type names stand for what getValues gives back; formulas are never computed and read as ''.
  const READ = `var sheet = ss.insertSheet('Baru'); sheet.getRange(1, 1).setValues([[args[0]]]);
    var v = sheet.getRange(1, 1).getValues()[0][0];
    return v instanceof Date ? 'Date ' + v.toISOString() : (typeof v) + ' ' + v;`;
  test.each([
    ['en_US', '1.5', 'number 1.5'],
    ['en_US', '1,500', 'number 1500'],
    ['en_US', '50%', 'number 0.5'],
    ['en_US', '0012', 'number 12'],
    ['id_ID', '1,5', 'number 1.5'],
    ['id_ID', '1.500', 'number 1500'],
    ['id_ID', 'TRUE', 'boolean true'],
    ['id_ID', '2026-01-05', 'Date 2026-01-04T17:00:00.000Z'],
    ['id_ID', '2026-01', 'Date 2025-12-31T17:00:00.000Z'],
    ['id_ID', '5/1/2026 09:30', 'Date 2026-01-05T02:30:00.000Z'],
    ['en_US', '5/1/2026', 'Date 2026-04-30T17:00:00.000Z'],
    ['id_ID', '17 Agustus 2026', 'Date 2026-08-16T17:00:00.000Z'],
    ['id_ID', '31/2/2026', 'string 31/2/2026'],
    ['id_ID', '2026-01-05T02:00:00.000Z', 'string 2026-01-05T02:00:00.000Z'],
    ['id_ID', '=1+1', 'string '],
    ['id_ID', '+62 812-3456', 'string '],
    ['id_ID', "'0012", 'string 0012'],
    ['id_ID', 'Budi', 'string Budi'],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(run(world({ locale }), READ, [text])).toBe(expected);
  });

  test('plain text stays, but a formula is one even there, and an apostrophe is either kept or not', () => {
    const body = `var range = ss.insertSheet('Baru').getRange(1, 1, 1, 5);
      range.setNumberFormat('@').setValues([['0012', '1/2/2026', 'TRUE', '=1+1', "'=1+1"]]);
      return JSON.stringify(range.getValues()[0]);`;
    expect(run(world(), body)).toBe('["0012","1/2/2026","TRUE","","=1+1"]');
    expect(run(world({ apostropheInText: 'kept' }), body)).toBe('["0012","1/2/2026","TRUE","","\'=1+1"]');
  });
});

test('undefined and null clear a cell, and content counts for the last row and column', () => {
  const body = `var sheet = ss.insertSheet('Baru');
    sheet.getRange(1, 1, 3, 3).setValues([[1, 2, 3], [4, 5, 6], ['', '', 9]]);
    sheet.getRange(3, 3).setValues([[undefined]]);
    sheet.getRange(1, 3, 2, 1).setValues([[null], ['']]);
    return sheet.getLastRow() + ' ' + sheet.getLastColumn() + ' ' + JSON.stringify(sheet.getDataRange().getValues());`;
  expect(run(world(), body)).toBe('2 2 [[1,2],[4,5]]');
});

test('a failed write leaves the tab as it was', () => {
  const on = world();
  expect(() => run(on, 'ss.getSheets()[0].getRange(1, 1, 1, 2).setValues([[1, {}]])')).toThrow('cell value');
  expect(readSheet(on, 'Sheet1')).toEqual([['']]);
});

test('formats and cells move with rows and columns, and clearing content keeps formats', () => {
  const body = `var sheet = ss.insertSheet('Baru');
    sheet.getRange(1, 1, 2, 2).setNumberFormats([['@', '0.00'], ['@', '@']]).setValues([['a', 1], ['b', 'c']]);
    sheet.insertRowsAfter(1, 1); sheet.insertColumnsAfter(1, 1); sheet.clearContents();
    var formats = sheet.getRange(1, 1, 3, 3).getNumberFormats();
    sheet.deleteColumns(1, 2); sheet.deleteRows(1, 2);
    return JSON.stringify([formats, sheet.getRange(1, 1).getNumberFormats(), sheet.getLastRow(), sheet.getMaxColumns()]);`;
  expect(JSON.parse(String(run(world(), body)))).toEqual([
    [
      ['@', '@', '0.00'],
      ['@', '@', '0.00'],
      ['@', '@', '@'],
    ],
    [['@']],
    0,
    25,
  ]);
});

test('several places are formatted and emptied in one call each, and whole rows are places too', () => {
  const on = world();
  const body = `var sheet = ss.insertSheet('Baru');
    sheet.getRange(1, 1, 4, 2).setValues([['a', 1], ['b', 2], ['c', 3], ['d', 4]]).setNote('catatan');
    sheet.getRangeList(['A1:A1', 'B3:B4']).setNumberFormat('@');
    sheet.getRangeList(['2:2', '4:4']).clearContent().clearNote();
    return JSON.stringify([sheet.getRange(1, 1, 4, 2).getNumberFormats(), sheet.getRange(1, 1, 4, 1).getNotes()]);`;
  expect(JSON.parse(String(run(on, body)))).toEqual([
    [
      ['@', 'General'],
      ['General', 'General'],
      ['General', '@'],
      ['General', '@'],
    ],
    [['catatan'], [''], ['catatan'], ['']],
  ]);
  expect(readSheet(on, 'Baru')).toEqual([
    ['a', 1],
    ['', ''],
    ['c', 3],
  ]);
});

test('all of the formatting is kept with the tab', () => {
  const on = world();
  run(
    on,
    `var sheet = ss.insertSheet('Baru', 0); sheet.setFrozenRows(1); sheet.setTabColor('#ff0000').setColumnWidths(2, 2, 90);
     sheet.setColumnWidth(1, 40);
     sheet.getRange(1, 1, 1, 2).setFontWeight('bold').setBackground('#eee').setFontColor(null).setWrap(true)
       .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setVerticalAlignment('middle').setNotes([['petunjuk', null]]);`,
  );
  const [sheet] = on.workbook.sheets;
  expect(sheet).toMatchObject({ name: 'Baru', frozenRows: 1, tabColor: '#ff0000', columnWidths: [40, 90, 90] });
  expect(sheet?.formats).toMatchObject({
    fontWeight: [[{ start: 0, end: 1, value: 'bold' }], [{ start: 0, end: 1, value: 'bold' }]],
    wrapStrategy: [[{ value: 'CLIP' }], [{ value: 'CLIP' }]],
    note: [[{ start: 0, end: 1, value: 'petunjuk' }], []],
  });
});

test('what a person types is read as Sheets reads it', () => {
  const on = world();
  setCell(on, 'Sheet1', 2, 1, '1,5');
  expect(readSheet(on, 'Sheet1')).toEqual([[''], [1.5]]);
});

test('the state is plain data: it survives JSON', () => {
  const on = world();
  run(on, "ss.insertSheet('Baru').getRange(1, 1, 1, 3).setValues([[new Date(0), '=A1', true]])");
  expect(JSON.parse(JSON.stringify(on.state))).toEqual(on.state);
});

test('a table of 130,000 rows is written and read for a few seconds of work at most', () => {
  const body = `var rows = []; for (var i = 0; i < 130000; i++) rows.push(['E' + i, 'x', 1, 2, 3, 'teks', '2026', i]);
    var sheet = ss.insertSheet('Besar'); sheet.insertRowsAfter(1000, 129000);
    sheet.deleteColumns(9, 18); sheet.getRange(1, 1, 130000, 6).setNumberFormat('@');
    sheet.getRange(1, 1, 130000, 8).setValues(rows);
    return sheet.getDataRange().getValues().length;`;
  const on = world();
  expect(secondsOfWork(() => expect(run(on, body)).toBe(130_000))).toBeLessThan(10);
  // Six columns were formatted besides.
  expect(on.meter.total()).toMatchObject({ cellsRead: 1_040_000, cellsWritten: 1_820_000 });
});
