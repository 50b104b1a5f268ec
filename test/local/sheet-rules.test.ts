/** What a viewer gets of a tab's rules, what the person at the sheet may do under them, and that they stay cheap. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { a1Of, afterDeletion, afterInsertion, blockFromA1, type Size } from '../../src/local/services/block.ts';
import { conditionalFormatsIn } from '../../src/local/services/conditional-format.ts';
import { displayedIn, displayedText } from '../../src/local/services/displayed.ts';
import { protectionsIn } from '../../src/local/services/protected-area.ts';
import type { SheetState } from '../../src/local/services/state.ts';
import { validationsIn } from '../../src/local/services/validation-rule.ts';
import { deleteColumn, deleteRow, deleteSheet, readSheet, renameSheet, setCell } from '../../src/local/sheet-edit.ts';
import type { World } from '../../src/local/world.ts';
import { secondsOfWork } from '../work.ts';
import { letIn, run, world } from './script.ts';

const NEW = "var sheet = ss.insertSheet('Baru');";
const tabOf = (on: World): SheetState => on.workbook.sheets.find(({ name }) => name === 'Baru') as SheetState;

describe('what a viewer gets', () => {
  test('validations side by side with one rule are one block', () => {
    const on = world();
    run(
      on,
      `${NEW} var list = SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 'Tidak']).setHelpText('Pilih').build();
       sheet.getRange('B2:C5').setDataValidation(list);
       sheet.getRange('E1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());`,
    );
    expect(validationsIn(tabOf(on))).toEqual([
      {
        ...{ row: 1, column: 1, rows: 4, columns: 2 },
        ...{ criteria: 'VALUE_IN_LIST', values: ['Ya', 'Tidak'], allowInvalid: true, helpText: 'Pilih' },
      },
      {
        ...{ row: 0, column: 4, rows: 1, columns: 1 },
        ...{ criteria: 'NUMBER_BETWEEN', values: [1, 5], allowInvalid: false, helpText: '' },
      },
    ]);
  });

  test('conditional formats in their order', () => {
    const on = world();
    run(
      on,
      `${NEW} sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(50)
        .setBackground('red').setBold(true).setRanges([sheet.getRange('A1:A3')]).build()]);`,
    );
    expect(conditionalFormatsIn(tabOf(on))).toEqual([
      {
        blocks: [{ row: 0, column: 0, rows: 3, columns: 1 }],
        ...{ criteria: 'NUMBER_LESS_THAN', values: [50], background: '#ff0000', fontColor: null, bold: true },
      },
    ]);
  });

  test('a protected tab is a block of all its cells', () => {
    const on = world();
    run(on, `${NEW} sheet.protect().setDescription('Terkunci'); sheet.getRange('A1').protect().setWarningOnly(true)`);
    expect(protectionsIn(tabOf(on))).toEqual([
      { row: 0, column: 0, rows: 1000, columns: 26, description: 'Terkunci', warningOnly: false },
      { row: 0, column: 0, rows: 1, columns: 1, description: '', warningOnly: true },
    ]);
  });

  test('what cells show, where that is not simply their text', () => {
    const on = world();
    run(
      on,
      `${NEW} sheet.getRange('A1:F1').setValues([['Budi', 3, 1.5, true, new Date(Date.UTC(2026, 0, 4, 17)), '=1+1']]);
       sheet.getRange('C2').setNumberFormat('0.00').setValue(1234.5);`,
    );
    const sheet = tabOf(on);
    expect(displayedIn(on.workbook, sheet)).toEqual({
      ...{ '0,2': '1,5', '0,3': 'TRUE', '0,4': '05/01/2026', '1,2': '1234,50' },
    });
    expect([displayedText(on.workbook, sheet, 0, 0), displayedText(on.workbook, sheet, 0, 5)]).toEqual(['Budi', '']);
    expect(displayedText(on.workbook, sheet, 500, 20)).toBe('');
  });
});

describe('the person at the sheet', () => {
  const closed = (cells: string): World => {
    const on = letIn(world(), 'lain@kota.go.id');
    run(
      on,
      `${NEW} sheet.getRange('A1').setValue('x'); sheet.getRange('${cells}').protect().removeEditors(['lain@kota.go.id']);`,
    );
    return on;
  };
  const PROTECTED = 'You are trying to edit a protected cell or object';

  test.each([
    ['types into it', (on: World) => setCell(on, 'Baru', 1, 1, 'y')],
    ['deletes its row', (on: World) => deleteRow(on, 'Baru', 1)],
    ['deletes its column', (on: World) => deleteColumn(on, 'Baru', 1)],
    ['deletes its tab', (on: World) => deleteSheet(on, 'Baru')],
  ] as const)('who may not edit a range is refused when she %s', (_, act) => {
    const on = closed('A1:A2');
    on.actingUser = 'lain@kota.go.id';
    expect(() => act(on)).toThrow(PROTECTED);
    expect(readSheet(on, 'Baru')).toEqual([['x']]);
    on.actingUser = 'sdm@kota.go.id';
    expect(() => act(on)).not.toThrow();
  });

  test('who may not edit a range may edit beside it and rename the tab', () => {
    const on = closed('A1');
    on.actingUser = 'lain@kota.go.id';
    setCell(on, 'Baru', 1, 2, 'y');
    renameSheet(on, 'Baru', 'Lain');
    expect(readSheet(on, 'Lain')).toEqual([['x', 'y']]);
  });

  test('who types what a rule rejects is refused, and the cell stays as it was', () => {
    const on = world();
    run(
      on,
      `${NEW} sheet.getRange('B2').setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build())`,
    );
    setCell(on, 'Baru', 2, 2, '3');
    expect(() => setCell(on, 'Baru', 2, 2, '6')).toThrow('The data you entered in cell B2 violates');
    expect(() => setCell(on, 'Baru', 2, 2, 'satu')).toThrow('data validation rules');
    expect(readSheet(on, 'Baru')).toEqual([
      ['', ''],
      ['', 3],
    ]);
  });
});

describe('blocks', () => {
  const SIZE: Size = { maxRows: 1000, maxColumns: 800 };
  const [from, count] = [fc.nat(700), fc.integer({ min: 1, max: 99 })];
  const block = fc.record({ row: from, column: from, rows: count, columns: count });

  test('a notation names the cells that it was made of', () => {
    fc.assert(
      fc.property(block, (one) => {
        expect(blockFromA1(a1Of(one), SIZE)).toEqual(one);
      }),
    );
  });

  test('what was inserted and taken out again has changed nothing', () => {
    fc.assert(
      fc.property(block, fc.nat(999), count, (one, at, many) => {
        expect(afterDeletion(afterInsertion(one, 'rows', at, many), 'rows', at, many)).toEqual(one);
      }),
    );
  });

  test.each(['', 'A', '1', 'A0', 'A1:', ':B2', 'A1:B2:C3', 'A1:2', 'bukan sel', '1A'])('%j names no cells', (text) => {
    expect(blockFromA1(text, SIZE)).toBeNull();
  });
});

test('rules, formats and dates of 130,000 rows are a handful of runs, and quick to write and read', () => {
  const body = `var rows = []; for (var i = 0; i < 130000; i++) rows.push([new Date(1e12 + i * 1e6), i % 5 + 1]);
    var sheet = ss.insertSheet('Baru'); sheet.insertRowsAfter(1000, 129000); sheet.deleteColumns(3, 24);
    var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
    sheet.getRange(1, 2, 130000, 1).setDataValidation(rule).setNotes(rows.map(function () { return ['sama']; }));
    sheet.getRange(1, 1, 130000, 1).setNumberFormat('yyyy-mm-dd');
    sheet.getRange(1, 1, 130000, 2).setValues(rows);
    return sheet.getDataRange().getValues().length + sheet.getDataRange().getDisplayValues().length;`;
  const on = world();
  expect(secondsOfWork(() => expect(run(on, body)).toBe(260_000))).toBeLessThan(15);
  const { formats } = tabOf(on);
  expect([formats.validation[1]?.length, formats.note[1]?.length, formats.numberFormat[0]?.length]).toEqual([1, 1, 1]);
});

test('a row that validation refuses leaves no room behind that was made for it', () => {
  const on = world();
  const body = `${NEW} sheet.deleteRows(3, sheet.getMaxRows() - 2); sheet.appendRow(['a']); sheet.appendRow(['a']);
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(false).build();
    sheet.getRange('A1:A2').setDataValidation(rule);
    try { sheet.appendRow(['b', 'c']) } catch (error) { return [sheet.getMaxRows(), sheet.getLastRow(), error.message].join() }`;
  expect(run(on, body)).toMatch(/^2,2,.*A3/);
});
