/**
 * Tempat Pelatihan: who has a place in each training and who waits for one, by turn.
 *
 * Written anew each time, and read before that: whoever has a place there keeps it, whoever comes before them later.
 */
import { ENROLMENT_STATES, MEANING, turnKey } from '../core/act/enrolment.ts';
import { type Grid, moment, number, parseRows, table, text } from './notation.ts';
import { ENROLMENT_WORDS } from './words.ts';

export const TRAINING_PLACES = table('training-places', 'Tempat Pelatihan', 'computed', [
  text('training', 'Kode Pelatihan', 110),
  text('title', 'Judul', 370),
  number('seats', 'Kuota', '0', 70),
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  moment('since', 'Waktu Daftar'),
  text('state', 'Status', 110),
  number('queue', 'Antrean', '0', 80),
] as const);

/** Words of those who have a place. */
const PLACED: ReadonlySet<string> = new Set(
  ENROLMENT_STATES.filter((state) => MEANING[state].takesPlace).map((state) => ENROLMENT_WORDS[state]),
);

/** Keys of the turns that have a place in the sheet as it stands. */
export const parseGiven = (grid: Grid | undefined): ReadonlySet<string> =>
  new Set(
    parseRows(TRAINING_PLACES, grid)
      .filter(({ state }) => PLACED.has(state))
      .map(({ training, id, since }) => turnKey({ training, employeeId: id, enrolledAt: since })),
  );
