/** Naik dari Antrean: who waited for a training and got a place, each to be told once. Rows are only added. */
import { type Grid, moment, number, parseRows, table, text } from './notation.ts';

export const PLACE_NEWS = table('place-news', 'Naik dari Antrean', 'kept', [
  number('period', 'Periode', '0', 80),
  text('personId', 'NIP', 165),
  text('training', 'Kode Pelatihan', 110),
  moment('since', 'Waktu Daftar'),
  number('edition', 'Kabar', '0', 70),
  moment('at', 'Waktu'),
] as const);

/** A place that somebody got after waiting. */
export interface PlaceNews {
  readonly personId: string;
  readonly training: string;
  /** The time of their enrolment: enrolled anew they may wait, and be told, anew. */
  readonly since: string;
  /** How manieth letter of this kind tells the person of it. */
  readonly edition: number;
  readonly at: string;
}

/** The news of a period, in order. */
export const parsePlaceNews = (grid: Grid | undefined, period: number): readonly PlaceNews[] =>
  parseRows(PLACE_NEWS, grid).flatMap(({ period: of, edition, ...row }) =>
    of === period && edition !== undefined ? [{ ...row, edition }] : [],
  );
