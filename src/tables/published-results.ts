/**
 * Hasil Terbit: which result was published to whom, a round a row, with the text that went out. Rows are only added.
 *
 * HR types in one column: the day on which a result was handed over on paper, from which somebody has as many days as everybody.
 *
 * What raters wrote is not in it: comments stand in Komentar Terbit, which has an end.
 */
import { type PublishedResult, type Standing, windowEnd } from '../core/act/result.ts';
import { parseDay, parseMoment } from '../core/plan/day.ts';
import type { Problem } from '../core/problem.ts';
import { BANDS, QUADRANTS } from '../core/types.ts';
import {
  byPeople,
  type Grid,
  moment,
  number,
  numberedRows,
  parseRows,
  type RowOf,
  since,
  table,
  text,
} from './notation.ts';
import { BAND_WORDS, QUADRANT_WORDS } from './words.ts';

export const PUBLISHED_RESULTS = table('published-results', 'Hasil Terbit', 'kept', [
  number('period', 'Periode', '0', 80),
  text('personId', 'NIP', 165),
  number('round', 'Terbitan', '0', 80),
  moment('at', 'Waktu'),
  text('by', 'Oleh', 280),
  moment('until', 'Batas Menanggapi'),
  number('final', 'Nilai Akhir'),
  text('band', 'Predikat', 110),
  text('quadrant', 'Usulan Kuadran', 130),
  text('fingerprint', 'Kode Pemeriksa', 190),
  number('comments', 'Jumlah Komentar', '0', 90),
  { ...text('content', 'Isi Surat', 620), wrap: true },
  // Text, so that Sheets reads no day that is typed by the order of an American one.
  since('0.3.0', { ...byPeople(text('handedOn', 'Diserahkan di Kertas', 150)), format: '@' }),
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

type Row = RowOf<typeof PUBLISHED_RESULTS>;

/** The day on which a result was handed over, as far as it can be one; undefined where none is written. */
function handedOver({ at, handedOn }: Pick<Row, 'at' | 'handedOn'>, today: string): string | undefined {
  const day = parseDay(handedOn);
  return day !== undefined && day >= at.slice(0, 10) && day <= today ? day : undefined;
}

/** Where nobody can read until when somebody may answer, they may: nothing is taken for accepted by it. */
const UNREAD = '9999-12-31T23:59:59';

/** The last second to answer: as many days after it was handed over as were given when it was published. */
function lastSecond(row: Pick<Row, 'at' | 'until' | 'handedOn'>, today: string): string {
  const day = handedOver(row, today);
  if (parseMoment(row.until) === undefined) return UNREAD;
  if (day === undefined) return row.until;
  return windowEnd(day, (Date.parse(row.until.slice(0, 10)) - Date.parse(row.at.slice(0, 10))) / 86_400_000);
}

/**
 * The results published in a period, in the order in which they were.
 *
 * @param today `YYYY-MM-DD`: nothing was handed over on a day that is to come
 */
export const parsePublishedResults = (
  grid: Grid | undefined,
  period: number,
  today: string,
): readonly PublishedResult[] =>
  parseRows(PUBLISHED_RESULTS, grid).flatMap(({ period: of, round, handedOn, ...row }) =>
    of === period && round !== undefined
      ? [{ ...row, round, until: lastSecond({ ...row, handedOn }, today), ...standingOf(row) }]
      : [],
  );

/** Days of handing over that are none, or that cannot be: they move nothing. And ends that nobody can read: nothing ends by them. */
export const handingProblems = (grid: Grid | undefined, period: number, today: string): readonly Problem[] =>
  numberedRows(PUBLISHED_RESULTS, grid).flatMap(({ row, record }): readonly Problem[] => {
    const { period: of, at, until, handedOn: received } = record;
    if (of !== period) return [];
    if (parseMoment(until) === undefined)
      return [{ table: PUBLISHED_RESULTS.key, row, column: 'until', received: until, code: 'day-invalid' }];
    if (received === '' || handedOver(record, today) !== undefined) return [];
    const place = { table: PUBLISHED_RESULTS.key, row, column: 'handedOn', received };
    return parseDay(received) === undefined
      ? [{ ...place, code: 'day-invalid' }]
      : [{ ...place, code: 'day-impossible', details: { from: at.slice(0, 10), to: today, typed: 'true' } }];
  });

/** What tells one published result from another, and who was handed theirs on paper. */
export const publishedKey = ({ personId, round }: Pick<PublishedResult, 'personId' | 'round'>): string =>
  `${personId}|${round}`;

export const parseHandedOver = (grid: Grid | undefined, today: string): ReadonlySet<string> =>
  new Set(
    parseRows(PUBLISHED_RESULTS, grid).flatMap((row) =>
      handedOver(row, today) === undefined ? [] : [publishedKey({ ...row, round: row.round ?? 0 })],
    ),
  );

export const publishedResultRow = (result: PublishedResult, period: number): RowOf<typeof PUBLISHED_RESULTS> => ({
  ...result,
  period,
  ...standingWords(result),
  handedOn: '',
});
