/** Pelatihan: the catalogue of trainings and workshops. Sheets without the later columns are read as they are. */
import type { Training } from '../core/act/training.ts';
import { parseDay } from '../core/plan/day.ts';
import type { Parsed } from '../core/problem.ts';
import { COMPETENCES, type Competence } from '../core/types.ts';
import { chosen, fold, type Grid, number, type RowReader, readTable, table, text, within } from './notation.ts';
import { COMPETENCE_WORDS, TRAINING_WORDS } from './words.ts';

export const TRAININGS = table('trainings', 'Pelatihan', 'input', [
  text('code', 'Kode', 70),
  text('title', 'Judul', 370),
  chosen(text('kind', 'Jenis', 105), TRAINING_WORDS),
  text('criteria', 'Kriteria', 140),
  within(number('hours', 'JP', '0', 60), { minimum: 0, above: true }),
  text('date', 'Tanggal', 100),
  { ...text('ends', 'Tanggal Selesai', 120), optional: true },
  { ...text('families', 'Kompetensi', 200), optional: true },
  { ...text('place', 'Tempat', 240), optional: true },
  { ...within(number('seats', 'Kuota', '0', 70), { minimum: 0, integer: true, blank: true }), optional: true },
  { ...text('provider', 'Penyelenggara', 200), optional: true },
] as const);

type Row = RowReader<(typeof TRAININGS)['columns'][number]['key']>;

const listOf = (row: Row, key: 'criteria' | 'families'): readonly string[] =>
  row
    .text(key)
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** Families that can be read, in the official order; a word that is none is told. */
function readFamilies(row: Row): readonly Competence[] {
  const words = listOf(row, 'families').map(fold);
  const known = COMPETENCES.map((family) => COMPETENCE_WORDS[family]);
  if (words.some((word) => !known.some((one) => fold(one) === word)))
    row.tell('choice-unknown', 'families', { choices: known.join('; ') });
  return COMPETENCES.filter((family) => words.includes(fold(COMPETENCE_WORDS[family])));
}

/** First day as it is shown, and last day; what is no day is told, and a training that ends before it begins as well. */
function readDays(row: Row): Pick<Training, 'date' | 'ends'> {
  const day = (key: 'date' | 'ends'): string | undefined => {
    const found = parseDay(row.text(key));
    if (found === undefined && row.text(key) !== '') row.tell('day-invalid', key);
    return found;
  };
  const [starts, ends] = [day('date'), day('ends')];
  if (starts !== undefined && ends !== undefined && ends < starts) row.tell('ends-before-start', 'ends', { starts });
  // Without a last day it is over in a day; with one that cannot be read nobody knows in which year it ends.
  return { date: starts ?? row.text('date'), ends: row.text('ends') === '' ? starts : ends };
}

export const parseTrainings = (grid: Grid | undefined): Parsed<Training> =>
  readTable(TRAININGS, grid, (row): Training | undefined => {
    const code = row.text('code');
    if (code === '') {
      row.tell('cell-blank', 'code');
      return undefined;
    }
    return {
      code,
      title: row.verbatim('title'),
      kind: row.choice('kind', TRAINING_WORDS),
      families: readFamilies(row),
      criteria: listOf(row, 'criteria'),
      hours: row.number('hours'),
      ...readDays(row),
      place: row.text('place'),
      seats: row.number('seats'),
      provider: row.text('provider'),
      row: row.row,
    };
  });
