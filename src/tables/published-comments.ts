/**
 * Komentar Terbit: the comments of raters that went out with each result, as its letter says them. Rows are only added.
 *
 * They stand apart from Hasil Terbit because results are kept without end and comments go when the answers do.
 */
import { type Grid, number, parseRows, type RowOf, table, text } from './notation.ts';

export const PUBLISHED_COMMENTS = table('published-comments', 'Komentar Terbit', 'kept', [
  number('period', 'Periode', '0', 80),
  text('personId', 'NIP', 165),
  number('round', 'Terbitan', '0', 80),
  { ...text('content', 'Komentar', 620), wrap: true },
] as const);

/** Whose comments of which round. */
export interface CommentsOf {
  readonly personId: string;
  /** As in Hasil Terbit. */
  readonly round: number;
}

/** Comments as one letter tells them. */
export interface PublishedComments extends CommentsOf {
  readonly content: string;
}

/**
 * What tells the comments of one result from all others of a period.
 *
 * @example
 * commentsKey({ personId: '198609262015051001', round: 2 }) // => '198609262015051001|2'
 */
export const commentsKey = ({ personId, round }: CommentsOf): string => `${personId}|${round}`;

/** The comments of a period by `commentsKey`. Of two rows of one result, the later counts: a publication was stopped between. */
export const parsePublishedComments = (grid: Grid | undefined, period: number): ReadonlyMap<string, string> =>
  new Map(
    parseRows(PUBLISHED_COMMENTS, grid).flatMap(({ period: of, personId, round, content }) =>
      of === period && round !== undefined ? [[commentsKey({ personId, round }), content] as const] : [],
    ),
  );

export const publishedCommentsRow = (
  comments: PublishedComments,
  period: number,
): RowOf<typeof PUBLISHED_COMMENTS> => ({ ...comments, period });
