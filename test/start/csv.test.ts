/** CSV files: every record is one row, nothing is guessed, and what is written is read back the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCsv, parseCsv } from '../../src/local/files/csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (text: string) => parseCsv(bytes(text), 'contoh.csv');

describe('reading', () => {
  test.each<[what: string, text: string, rows: readonly (readonly string[])[]]>([
    [
      'plain lines',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'Windows line ends',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'both kinds of line ends in one file',
      'a,b\r\n1,2\n3,4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['no line end at the end', 'a\n1', [['a'], ['1']]],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    ['commas and doubled quotes inside quotes', '"Sinaga, S.H.","kata ""ya"""\n', [['Sinaga, S.H.', 'kata "ya"']]],
    [
      'a quote inside a field without quotes',
      'a"b,c\r\n1,2\n',
      [
        ['a"b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'a line break in a field is one record',
      'a,b\n"satu\ndua",2\n',
      [
        ['a', 'b'],
        ['satu\ndua', '2'],
      ],
    ],
    ['a Windows line break in a field stays', 'a\r\n"x\r\ny, z"\r\n"b"\n', [['a'], ['x\r\ny, z'], ['b']]],
    ['a blank line between records stays a row', 'a\n\n1\n\n\n', [['a'], [''], ['1']]],
    [
      'rows of separators at the end are no records',
      'a,b\n1,2\n,\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'spaces, emoji and formulas are text',
      ' a ,😀\n=1+1,<b>\n',
      [
        [' a ', '😀'],
        ['=1+1', '<b>'],
      ],
    ],
    ['an empty file', '', []],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test('a file that is not UTF-8 is refused by name', () => {
    expect(() => parseCsv(new Uint8Array([0x4e, 0xe9, 0x0a]), 'pegawai.csv')).toThrow(
      'Berkas pegawai.csv bukan teks UTF-8',
    );
  });

  test('a quote that never closes is refused with the row where it opened', () => {
    expect(() => rowsOf('a,b\n1,2\n3,"buka\n5,6\n')).toThrow('Berkas contoh.csv, baris 3: tanda kutip dibuka');
  });

  test('a quote in the wrong place is refused with its row', () => {
    expect(() => rowsOf('a,b\n"x"y,2\n')).toThrow('Berkas contoh.csv, baris 2: tanda kutip tidak pada tempatnya');
  });
});

describe('writing', () => {
  test('quotes only what needs them', () => {
    expect(makeCsv([['a', 'b c', 'x,y', 'kata "ya"', ' tepi', 'satu\ndua', '']])).toBe(
      'a,b c,"x,y","kata ""ya"""," tepi","satu\ndua",\n',
    );
  });

  test('what is written is read back the same', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', ',', '\n', '\r\n', "'", '=1', '""', ' '),
    );
    // A first cell with content keeps the last row from being blank, which would not come back.
    const row = fc.tuple(fc.constant('x'), cell, cell).map((cells): readonly string[] => cells);
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(rowsOf(makeCsv(rows))).toEqual(rows);
      }),
    );
  });
});
