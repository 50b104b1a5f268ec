/** Facts of how cells look: number formats, weights, colours and notes. */
import { type Fact, fact, onNewTab, refusalOf, same } from '../fact.ts';

const SHEET = 'developers.google.com/apps-script/reference/spreadsheet/sheet';
const RANGE = 'developers.google.com/apps-script/reference/spreadsheet/range';

export const FORMATTING: readonly Fact[] = [
  fact('a number format is kept as it was given', `${RANGE}#getNumberFormats()`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:B1').setNumberFormats([['@', '0.00']]);
      same([range.getNumberFormats(), range.getNumberFormat()], [[['@', '0.00']], '@']);
    });
  }),
  fact('a colour by name reads as its number', `${RANGE}#setBackground(String)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:C1').setBackgrounds([['red', '#FFEECC', null]]);
      same(range.getBackgrounds(), [['#ff0000', '#ffeecc', '#ffffff']]);
      same(sheet.getRange('A1').setBackground(null).getBackground(), '#ffffff');
    });
  }),
  fact('several ranges of a tab are coloured in one call', `${SHEET}#getRangeList(String)`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1:C3').setBackground('#00ff00');
      const list = sheet.getRangeList(['A1', 'B2:C3']).setBackground('#ff0000');
      same(
        list.getRanges().map((range) => range.getA1Notation()),
        ['A1', 'B2:C3'],
      );
      list.setBackground(null);
      same(sheet.getRange('A1:C2').getBackgrounds(), [
        ['#ffffff', '#00ff00', '#00ff00'],
        ['#00ff00', '#ffffff', '#ffffff'],
      ]);
    });
  }),
  fact('a list of ranges refuses what names no cells', `${SHEET}#getRangeList(String)`, () => {
    onNewTab((sheet) => {
      refusalOf(() => sheet.getRangeList(['A1', 'bukan sel']).setBackground('#ff0000'));
    });
  }),
  fact('null among notes takes a note away', `${RANGE}#setNotes(Object)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:B1').setNote('petunjuk');
      same(range.setNotes([[null, 'lain']]).getNotes(), [['', 'lain']]);
    });
  }),
  fact('what is no colour is refused', `${RANGE}#setBackground(String)`, () => {
    onNewTab((sheet) => {
      refusalOf(() => {
        sheet.getRange('A1').setBackground('bukan warna');
        SpreadsheetApp.flush();
      });
    });
  }),
  fact('fonts are normal until they are bold', `${RANGE}#setFontWeights(Object)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:B1').setFontWeights([['bold', null]]);
      same([range.getFontWeights(), range.getFontWeight()], [[['bold', 'normal']], 'bold']);
    });
  }),
  fact('font colours, wrapping and alignment can be chained', `${RANGE}#setFontColors(Object)`, () => {
    onNewTab((sheet) => {
      const range = sheet
        .getRange('A1:B1')
        .setFontColors([['#ff0000', null]])
        .setFontColor('#0000ff');
      range.setWrap(true).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setVerticalAlignment('middle');
      same(range.getA1Notation(), 'A1:B1');
    });
  }),
  fact(
    'texts are left, in the middle or right, and anything else is refused',
    `${RANGE}#setHorizontalAlignments(Object)`,
    () => {
      onNewTab((sheet) => {
        const range = sheet.getRange('A1:C1').setHorizontalAlignments([['left', 'center', 'right']]);
        same(range.getHorizontalAlignments(), [['left', 'center', 'right']]);
        same(range.setHorizontalAlignment('right').getHorizontalAlignment(), 'right');
        refusalOf(() => {
          range.setHorizontalAlignment('tengah' as 'left');
          SpreadsheetApp.flush();
        });
      });
    },
  ),
  fact('a note is read back, and an empty one takes it away', `${RANGE}#setNote(String)`, () => {
    onNewTab((sheet) => {
      const range = sheet.getRange('A1:B1').setNote('petunjuk');
      same([range.getNote(), range.getNotes()], ['petunjuk', [['petunjuk', 'petunjuk']]]);
      same(range.setNotes([['', 'lain']]).getNotes(), [['', 'lain']]);
      same(range.clearNote().getNotes(), [['', '']]);
    });
  }),
  fact(
    'clearing content leaves format and note, clearing format leaves content and note',
    `${RANGE}#clearFormat()`,
    () => {
      onNewTab((sheet) => {
        const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n');
        cell.clearContent();
        same([cell.getValue(), cell.getBackground(), cell.getNote()], ['', '#ff0000', 'n']);
        cell.setValue('y').clearFormat();
        same([cell.getValue(), cell.getBackground(), cell.getNote()], ['y', '#ffffff', 'n']);
      });
    },
  ),
  fact('clearing a range takes content and format', `${RANGE}#clear()`, () => {
    onNewTab((sheet) => {
      const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000').clear();
      same([cell.getValue(), cell.getBackground()], ['', '#ffffff']);
    });
  }),
];
