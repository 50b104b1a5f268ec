/** Facts about what the grid shows, what it takes in, and which rules colour it. */
import { describe, expect, it } from 'vitest';
import type { CellView, ConditionalFormatView, SheetView } from '../../src/local/desk/desk.types.ts';
import { cellName, formPath, shownText, typedText } from '../../src/local/desk/page/grid/cell.ts';
import { copiedBlock, pastedCells, readPasted } from '../../src/local/desk/page/grid/clipboard.ts';
import { ruleFor } from '../../src/local/desk/page/grid/conditional.ts';
import { stretchesOf } from '../../src/local/desk/page/grid/style.ts';
import { minutesBetween, wallTime } from '../../src/local/desk/page/time.ts';

const view = (rows: readonly (readonly CellView[])[], part: Partial<SheetView> = {}): SheetView => ({
  sheetId: 1,
  name: 'Lembar',
  version: 1,
  selected: { row: 0, column: 0 },
  maxRows: 20,
  maxColumns: 5,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: [],
  rows,
  displayed: {},
  formats: {},
  validations: [],
  conditionalFormats: [],
  charts: [],
  protections: [],
  undrawn: [],
  ...part,
});

describe('a cell', () => {
  const sheet = view([[97.254, 0.5, { at: 0 }, { formula: '=A1+1' }, true]], {
    displayed: { '0,0': '97,25', '0,1': '50%', '0,2': '01/01/1970' },
  });
  it.each([
    [0, '97,25', '97,254'],
    [1, '50%', '50%'],
    [2, '01/01/1970', '01/01/1970'],
    [3, '=A1+1', '=A1+1'],
    [4, 'TRUE', 'TRUE'],
  ])('in column %i shows %s and is typed as %s', (column, shown, typed) => {
    expect(shownText(sheet, 0, column)).toBe(shown);
    expect(typedText(sheet, 0, column, 'id_ID')).toBe(typed);
  });
  it('is typed with the decimal mark of the workbook', () => {
    expect(typedText(sheet, 0, 0, 'en_US')).toBe('97.254');
  });
  it('has a name', () => {
    expect([cellName(0, 0), cellName(9, 25), cellName(1, 26), cellName(0, 701), cellName(0, 702)]).toEqual([
      'A1',
      'Z10',
      'AA2',
      'ZZ1',
      'AAA1',
    ]);
  });
  it('leads to a form of this desk and to nothing else', () => {
    expect(formPath('https://docs.google.com/forms/d/e/x/viewform?entry.1=a')).toBe('/forms/d/e/x/viewform?entry.1=a');
    expect(formPath('https://docs.google.com/forms/d/x/edit')).toBeUndefined();
    expect(formPath('javascript:alert(1)')).toBeUndefined();
  });
});

describe('the clipboard', () => {
  it.each([
    ['a', [['a']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"x\ny"\t"say ""so"""', [['x\ny', 'say "so"']]],
    ['"x" y', [['"x" y']]],
    ['', [['']]],
  ])('reads %j', (text, block) => {
    expect(readPasted(text)).toEqual(block);
  });
  const sheet = view([[1.255, 'b']], { displayed: { '0,0': '1,26' } });
  const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

  it('fills a selection with one cell, and stops a block at the edge of the tab', () => {
    expect(pastedCells('7', at(1, 1, 2, 1), null, sheet)).toEqual([
      { row: 1, column: 1, text: '7' },
      { row: 2, column: 1, text: '7' },
    ]);
    expect(pastedCells('7\t8', at(0, 4), null, sheet)).toEqual([{ row: 0, column: 4, text: '7' }]);
  });
  it('pastes what was copied here with all digits, and empties what was cut', () => {
    const copied = copiedBlock(sheet, at(0, 0, 1, 2), '1,26\tb', 'id_ID');
    const pasted = [
      { row: 0, column: 1, text: '1,255' },
      { row: 0, column: 2, text: 'b' },
    ];
    expect(pastedCells('1,26\tb', at(0, 1), copied, sheet)).toEqual(pasted);
    expect(pastedCells('1,26\tb', at(0, 1), { ...copied, isCut: true }, sheet)).toEqual([
      { row: 0, column: 0, text: '' },
      ...pasted,
    ]);
    expect(pastedCells('other', at(0, 1), copied, sheet)).toEqual([{ row: 0, column: 1, text: 'other' }]);
  });
});

describe('rules that colour', () => {
  const rule = (criteria: string, values: ConditionalFormatView['values'] = []): ConditionalFormatView => ({
    blocks: [{ row: 1, column: 0, rows: 9, columns: 1 }],
    criteria,
    values,
    background: '#ffffff',
    fontColor: null,
    bold: false,
  });
  const applies = (criteria: string, values: ConditionalFormatView['values'], cell: CellView): boolean =>
    ruleFor([rule(criteria, values)], 1, 0, cell, String(cell)) !== undefined;

  it.each<readonly [string, ConditionalFormatView['values'], CellView, CellView]>([
    ['NUMBER_LESS_THAN', [70], 69, 70],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [70], 70, 69],
    ['NUMBER_BETWEEN', [1, 5], 5, 6],
    ['TEXT_EQUAL_TO', ['baik'], 'Baik', 'Sangat baik'],
    ['TEXT_CONTAINS', ['baik'], 'Sangat Baik', 'Kurang'],
    ['CELL_EMPTY', [], '', 'x'],
    ['NUMBER_LESS_THAN', [70], 69, ''],
  ])('by %s %j take %j and not %j', (criteria, values, yes, no) => {
    expect([applies(criteria, values, yes), applies(criteria, values, no)]).toEqual([true, false]);
  });
  it('are taken in their order, and only where they reach', () => {
    const first = rule('CELL_NOT_EMPTY');
    const second = rule('TEXT_EQUAL_TO', ['x']);
    expect(ruleFor([first, second], 1, 0, 'x', 'x')).toBe(first);
    expect(ruleFor([first], 0, 0, 'x', 'x')).toBeUndefined();
    expect(ruleFor([rule('CUSTOM_FORMULA', ['=TRUE'])], 1, 0, 'x', 'x')).toBeUndefined();
  });
});

describe('looks', () => {
  it('of a column are cut where any of them changes', () => {
    const sheet = view([], {
      formats: {
        fontWeight: [[{ start: 0, end: 1, value: 'bold' }]],
        wrapStrategy: [[{ start: 0, end: 20, value: 'WRAP' }]],
        numberFormat: [[{ start: 0, end: 9, value: '0.00' }]],
      },
    });
    expect(stretchesOf(sheet, 0)).toEqual([
      { start: 0, end: 1, style: { bl: 1, tb: 3 } },
      { start: 1, end: 20, style: { tb: 3 } },
    ]);
    expect(stretchesOf(sheet, 1)).toEqual([]);
  });
});

describe('the clock', () => {
  it('is read in the zone of the workbook, wherever this computer stands', () => {
    expect(wallTime('2026-12-31T18:30:00.000Z', 'Asia/Jakarta')).toBe('2027-01-01T01:30');
    expect(minutesBetween('2026-12-31T23:30', '2027-01-01T01:00')).toBe(90);
    expect(minutesBetween('2026-12-31T23:30', '')).toBeNaN();
  });
});
