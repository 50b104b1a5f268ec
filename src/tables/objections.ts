/**
 * Keberatan: the register of objections, a line for each and one for each that was taken back. Rows are only added.
 *
 * HR types in two columns: who decides where nobody is left above, and grounds that somebody told by word of mouth.
 */
import { ENTRY_KINDS, type Objection } from '../core/act/objection.ts';
import { tidyNip } from './nip.ts';
import { byPeople, type Grid, moment, number, type RowOf, readTable, table, text } from './notation.ts';

export const OBJECTIONS = table('objections', 'Keberatan', 'kept', [
  number('period', 'Periode', '0', 80),
  number('number', 'Nomor', '0', 70),
  text('personId', 'NIP', 165),
  number('round', 'Terbitan', '0', 80),
  text('kind', 'Pernyataan', 110),
  moment('sentAt', 'Dikirim'),
  moment('keptAt', 'Dicatat'),
  { ...byPeople(text('grounds', 'Alasan Keberatan', 420)), wrap: true },
  text('superiorId', 'NIP Atasan dari Atasan', 165),
  // A NIP typed here keeps its digits.
  { ...byPeople(text('namedId', 'NIP Pemutus', 165)), format: '@' },
  moment('due', 'Batas Putusan'),
] as const);

const KIND_WORDS: Readonly<Record<Objection['kind'], string>> = { objection: 'Keberatan', withdrawal: 'Ditarik' };

/** A line with its row, as a spreadsheet counts. */
export interface ObjectionLine extends Objection {
  readonly row: number;
}

/** The lines of a period, in the order in which they were kept. */
export const parseObjections = (grid: Grid | undefined, period: number): readonly ObjectionLine[] =>
  readTable(OBJECTIONS, grid, (row): ObjectionLine | undefined => {
    const [of, count, round] = [row.cell('period'), row.cell('number'), row.cell('round')];
    const kind = ENTRY_KINDS.find((one) => KIND_WORDS[one] === row.text('kind'));
    if (of !== period || typeof count !== 'number' || typeof round !== 'number' || !kind) return undefined;
    return {
      number: count,
      personId: row.text('personId'),
      round,
      kind,
      sentAt: row.text('sentAt'),
      keptAt: row.text('keptAt'),
      grounds: row.verbatim('grounds').trim(),
      superiorId: row.text('superiorId'),
      namedId: tidyNip(row.text('namedId')),
      due: row.text('due'),
      row: row.row,
    };
  }).values;

export const objectionRow = (objection: Objection, period: number): RowOf<typeof OBJECTIONS> => ({
  ...objection,
  period,
  kind: KIND_WORDS[objection.kind],
});
