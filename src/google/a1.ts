/** A1 notation: how cells are named to a call that takes several places at once. */
import { columnLetters } from '../tables/notation.ts';

/** Cells side by side and below each other. Row and column count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A place in A1 notation.
 *
 * @example
 * a1Of({ row: 2, column: 27, rows: 3, columns: 2 }) // => 'AA2:AB4'
 */
export const a1Of = ({ row, column, rows, columns }: Place): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
