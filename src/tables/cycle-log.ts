/** Siklus: every move of the cycle, the newest last, and the workbook it was made in. Only ever added to. */
import type { CycleMove, Stage } from '../core/plan/cycle.ts';
import { completeGrid, type Grid, moment, number, parseRows, table, text } from './notation.ts';

export const CYCLE_LOG = table('cycle-log', 'Siklus', 'kept', [
  number('number', 'Siklus', '0', 70),
  text('id', 'ID Siklus', 110),
  moment('at', 'Waktu'),
  text('from', 'Dari', 170),
  text('to', 'Ke', 170),
  text('by', 'Oleh', 280),
  { ...text('reason', 'Alasan', 360), wrap: true },
  // A copy of the workbook carries this with it, and so knows that it is one.
  text('workbook', 'Buku Kerja', 320),
] as const);

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  before: 'Persiapan',
  opened: 'Formulir dibuat',
  collecting: 'Mengumpulkan jawaban',
  closing: 'Sedang ditutup',
  closed: 'Ditutup',
  finalised: 'Ditetapkan',
};
const STAGES = Object.keys(STAGE_WORDS) as Stage[];
const stageNamed = (word: string): Stage | undefined => STAGES.find((stage) => STAGE_WORDS[stage] === word);

/** A move with the id of the workbook it was made in. */
export interface LoggedMove extends CycleMove {
  readonly workbook: string;
}

/** The moves that can be read, the newest last. */
export const parseCycleLog = (grid: Grid | undefined): readonly LoggedMove[] =>
  parseRows(CYCLE_LOG, grid).flatMap((row) => {
    const [from, to] = [stageNamed(row.from), stageNamed(row.to)];
    return from && to && row.number !== undefined ? [{ ...row, number: row.number, from, to }] : [];
  });

/** The sheet with moves added below; what stands there stays where it is. */
export const addToCycleLog = (grid: Grid | undefined, moves: readonly LoggedMove[]): Grid =>
  completeGrid(
    CYCLE_LOG,
    grid,
    () => ({}),
    moves.map((logged) => ({ ...logged, from: STAGE_WORDS[logged.from], to: STAGE_WORDS[logged.to] })),
  );
