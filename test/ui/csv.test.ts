/**
 * Facts about reading CSV in the page: it reads what RFC 4180 says and what spreadsheets write, and agrees with Papa Parse,
 * the reader in wide use, on everything that Papa reads in one way.
 */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/ui/csv.ts';

describe('readCsv', () => {
  it.each([
    ['an empty text is one blank cell', '', [['']]],
    ['blank lines stay', 'a\n\nb\n', [['a'], [''], ['b'], ['']]],
    ['cells stay as they are', ' 1.50 ,0012,"" , TRUE\n', [[' 1.50 ', '0012', '', ' TRUE'], ['']]],
    ['marks inside a cell without any around it are letters', '5" pipa,a""b', [['5" pipa', 'a""b']]],
    ['blanks may follow a closing mark', '"a"  ,"b" \n"c" ', [['a', 'b'], ['c']]],
    ['line ends may differ', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['line ends between marks stay', '"a\r\nb","\n"', [['a\r\nb', '\n']]],
    ['a cell may be longer than any stack is deep', `"${'a""'.repeat(400_000)}"`, [['a"'.repeat(400_000)]]],
  ])('%s', (_, text, rows) => {
    expect(readCsv(text, ',')).toEqual({ rows });
  });

  it.each([
    ['never closed', 'a\n"b\nc', 2],
    ['closed too early', '"a"\n\n"b"c"', 3],
    ['a single mark', '"', 1],
  ])('a mark that is %s is told with its row', (_, text, brokenRow) => {
    expect(readCsv(text, ',')).toEqual({ brokenRow });
  });

  const letter = fc.constantFrom('a', ' ', '"', '""', ',', ';', '\t', 'é', '"x"', '\n');
  const separator = fc.constantFrom(',', ';', '\t');

  it('reads any text as Papa does, or refuses it where Papa names a broken mark', () => {
    fc.assert(
      fc.property(fc.array(letter), separator, fc.constantFrom('\n', '\r\n'), (letters, mark, lineEnd) => {
        // Papa refuses blanks after a closing mark at the very end, and takes them before a line end.
        const text = `${letters.join('').replaceAll('\n', lineEnd)}${lineEnd}`;
        const { data, errors } = Papa.parse<string[]>(text, { delimiter: mark, newline: lineEnd });
        const fault = errors.find(({ type }) => type === 'Quotes');
        expect(readCsv(text, mark)).toEqual(fault ? { brokenRow: (fault.row ?? 0) + 1 } : { rows: data });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what Papa writes, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '=') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }),
        separator,
        (rows, mark) => {
          expect(readCsv(Papa.unparse(rows, { delimiter: mark }), mark)).toEqual({ rows });
        },
      ),
    );
  });
});
