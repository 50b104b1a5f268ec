/**
 * Hasil Terbit: which result was published to whom, a round a row, with the text that went out. Rows are only added.
 *
 * What raters wrote is not in it: comments stand in Komentar Terbit, which has an end.
 */
import type { PublishedResult, Standing } from '../core/act/result.ts';
import { BANDS, QUADRANTS } from '../core/types.ts';
import { type Grid, number, parseRows, type RowOf, table, text } from './notation.ts';
import { BAND_WORDS, QUADRANT_WORDS } from './words.ts';

export const PUBLISHED_RESULTS = table('published-results', 'Hasil Terbit', 'kept', [
  number('period', 'Periode', '0', 80),
  text('personId', 'NIP', 165),
  number('round', 'Terbitan', '0', 80),
  text('at', 'Waktu', 150),
  text('by', 'Oleh', 280),
  text('until', 'Batas Menanggapi', 150),
  number('final', 'Nilai Akhir'),
  text('band', 'Predikat', 110),
  text('quadrant', 'Usulan Kuadran', 130),
  text('fingerprint', 'Kode Pemeriksa', 190),
  number('comments', 'Jumlah Komentar', '0', 90),
  { ...text('content', 'Isi Surat', 620), wrap: true },
] as const);

/** A standing as sheets say it. */
export const standingWords = ({ final, band, quadrant }: Standing) => ({
  final,
  band: band ? BAND_WORDS[band] : '',
  quadrant: quadrant ? QUADRANT_WORDS[quadrant] : '',
});

/** A standing from the words of a sheet. */
export const standingOf = (row: {
  readonly final: number | undefined;
  readonly band: string;
  readonly quadrant: string;
}): Standing => ({
  final: row.final,
  band: BANDS.find((band) => BAND_WORDS[band] === row.band),
  quadrant: QUADRANTS.find((quadrant) => QUADRANT_WORDS[quadrant] === row.quadrant),
});

/** The results published in a period, in the order in which they were. */
export const parsePublishedResults = (grid: Grid | undefined, period: number): readonly PublishedResult[] =>
  parseRows(PUBLISHED_RESULTS, grid).flatMap(({ period: of, round, ...row }) =>
    of === period && round !== undefined ? [{ ...row, round, ...standingOf(row) }] : [],
  );

export const publishedResultRow = (result: PublishedResult, period: number): RowOf<typeof PUBLISHED_RESULTS> => ({
  ...result,
  period,
  ...standingWords(result),
});
