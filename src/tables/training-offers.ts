/** Penawaran Pelatihan: which trainings were offered together by the form, an offer a row. Rows are only added. */
import { type Grid, moment, number, parseRows, table, text } from './notation.ts';

export const TRAINING_OFFERS = table('training-offers', 'Penawaran Pelatihan', 'kept', [
  number('period', 'Periode', '0', 80),
  number('edition', 'Penawaran', '0', 90),
  { ...text('trainings', 'Kode Pelatihan', 320), wrap: true },
  moment('at', 'Waktu'),
  text('by', 'Oleh', 280),
] as const);

/** Trainings that were offered at one time, by their codes. */
export interface Offer {
  readonly edition: number;
  readonly trainings: readonly string[];
}

const MARK = '; ';

/** The offers of a period, in the order in which they were made. */
export const parseOffers = (grid: Grid | undefined, period: number): readonly Offer[] =>
  parseRows(TRAINING_OFFERS, grid).flatMap(({ period: of, edition, trainings }) =>
    of === period && edition !== undefined ? [{ edition, trainings: trainings.split(MARK) }] : [],
  );

export const offerText = (codes: readonly string[]): string => codes.join(MARK);
