/** Pelatihan: the catalogue of trainings and workshops. */
import type { Training } from '../core/act/training.ts';
import type { Parsed } from '../core/problem.ts';
import { type Grid, number, readTable, table, text } from './notation.ts';
import { TRAINING_WORDS } from './words.ts';

export const TRAININGS = table('trainings', 'Pelatihan', 'input', [
  text('code', 'Kode', 70),
  text('title', 'Judul', 320),
  text('kind', 'Jenis', 90),
  text('criteria', 'Kriteria', 140),
  number('hours', 'JP', '0', 60),
  text('date', 'Tanggal', 100),
] as const);

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
      criteria: row
        .text('criteria')
        .split(';')
        .map((criterion) => criterion.trim())
        .filter(Boolean),
      hours: row.number('hours', { minimum: 0, above: true }),
      date: row.text('date'),
      row: row.row,
    };
  });
