/** Facts about what people bring: which heading a column is, what a row is known by, and what is mended without guessing. */
import { describe, expect, test } from 'vitest';
import { IMPORTS } from '../../src/app/api.types.ts';
import { matchHeadings } from '../../src/tables/headings.ts';
import { namingHeadings } from '../../src/tables/incoming.ts';
import { TYPED_TABLES } from '../../src/tables/index.ts';
import { mendEmail, mendNip } from '../../src/tables/nip.ts';
import { mendNumber } from '../../src/tables/notation.ts';
import { mendWord } from '../../src/tables/words.ts';

const tableOf = (name: string) => TYPED_TABLES.find(({ title }) => title.toLowerCase().replace(/ /g, '-') === name);

test.each(IMPORTS)('a row of %s says whom or what it is about', (name) => {
  const table = tableOf(name);
  expect(table && namingHeadings(table).length).toBeGreaterThan(0);
});

describe('headings', () => {
  const OWN = ['NIP', 'Nama', 'No. HP', 'Unit Kerja'];
  test.each<[columns: readonly string[], to: readonly (string | null)[]]>([
    [
      ['nip', ' NAMA ', 'unit  kerja'],
      ['NIP', 'Nama', 'Unit Kerja'],
    ],
    [
      ['NO_HP', 'nama-lengkap', 'SKPD'],
      ['No. HP', 'Nama', 'Unit Kerja'],
    ],
    // The surer one has it, and the other is nobody's.
    [
      ['NIP', 'NIP Baru'],
      ['NIP', null],
    ],
    [
      ['NIP Lama', 'NIP Baru'],
      [null, 'NIP'],
    ],
    // Which of two is meant nobody can tell.
    [
      ['OPD', 'Perangkat Daerah'],
      [null, null],
    ],
    [
      ['NIP', 'NIP'],
      [null, null],
    ],
    [
      ['', 'Nma', 'Nama Ibu'],
      [null, null, null],
    ],
  ])('%j', (columns, to) => {
    expect(matchHeadings(OWN, columns).map((match) => match.to)).toEqual(to);
  });
});

describe('mending', () => {
  test.each([
    ['1986-0926 2015.05.1.001', '198609262015051001'],
    ['’198609262015051001', '198609262015051001'],
    ['19860926201505100', undefined],
    ['198613262015051001', undefined],
    ['NIP 198609262015051001', undefined],
  ])('the NIP %s', (cell, mended) => {
    expect(mendNip(cell)).toBe(mended);
  });
  test.each([
    ['<Ali@Dinas.example>', 'ali@dinas.example'],
    ['a@b.example, c@b.example', undefined],
    ['ali(at)dinas.example', undefined],
    ['ali@dinas', undefined],
  ])('the address %s', (cell, mended) => {
    expect(mendEmail(cell)).toBe(mended);
  });
  test.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['-1.234.567', -1234567],
    ["'12", 12],
    ['1 234,5', 1234.5],
    ['1.234', undefined],
    ['12 hari', undefined],
    ['95%', undefined],
    ['1.23.4', undefined],
  ])('the number %s', (cell, mended) => {
    expect(mendNumber(cell)).toBe(mended);
  });
  test.each([
    ['p.n.s', 'PNS'],
    ['P3K', 'PPPK'],
    ['CPNS', undefined],
    ['PN', undefined],
    ['', undefined],
  ])('the word %s', (cell, mended) => {
    expect(mendWord(cell, ['PNS', 'PPPK'])).toBe(mended);
  });
});
