/**
 * Runs: one formatting attribute of one column, as stretches of rows with the same value.
 *
 * A column of 130,000 rows formatted as text is one run, not 130,000 cells. Rows count from 0; `null` clears.
 */
import type { Run, Runs } from './state.ts';

/** The value at a row, or null for the default. */
export function runAt(runs: Runs | undefined, row: number): string | null {
  if (runs === undefined) return null;
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (row < run.start) high = middle - 1;
    else if (row >= run.end) low = middle + 1;
    else return run.value;
  }
  return null;
}

/** Gives rows `start` to before `end` one value. */
export function setRun(runs: Runs, start: number, end: number, value: string | null): void {
  if (start >= end) return;
  const last = runs[runs.length - 1];
  // Appending row after row with the same format is what a response tab does all day.
  if (last !== undefined && value !== null && last.end === start && last.value === value) {
    last.end = end;
    return;
  }
  replaceRuns(runs, start, end, value === null ? [] : [{ start, end, value }]);
}

/** Replaces what rows `start` to before `end` had by other runs inside that stretch. */
export function replaceRuns(runs: Runs, start: number, end: number, inside: Runs): void {
  const before: Runs = [];
  const after: Runs = [];
  for (const run of runs) {
    if (run.start < start) before.push({ ...run, end: Math.min(run.end, start) });
    if (run.end > end) after.push({ ...run, start: Math.max(run.start, end) });
  }
  runs.splice(0, runs.length);
  for (const run of [...before, ...inside, ...after]) pushRun(runs, run);
}

/** The runs of one value a row, from `start` on. */
export function runsOf(values: readonly (string | null)[], start: number): Runs {
  const runs: Runs = [];
  values.forEach((value, index) => {
    if (value !== null) pushRun(runs, { start: start + index, end: start + index + 1, value });
  });
  return runs;
}

/** Whose format new rows and columns take: in Sheets that of the neighbour they were inserted after, or before. */
export type Neighbour = 'before' | 'after';

/** Makes room for rows, formatted as the row before or after them. */
export function insertIntoRuns(runs: Runs, at: number, count: number, like: Neighbour = 'before'): void {
  const isMoved = like === 'before' ? (row: number) => row >= at : (row: number) => row > at;
  for (const run of runs) {
    if (isMoved(run.start)) run.start += count;
    if (isMoved(run.end)) run.end += count;
  }
}

export function deleteFromRuns(runs: Runs, at: number, count: number): void {
  const kept: Runs = [];
  const moved = (row: number) => (row <= at ? row : Math.max(at, row - count));
  for (const run of runs) {
    const start = moved(run.start);
    const end = moved(run.end);
    if (start < end) pushRun(kept, { start, end, value: run.value });
  }
  runs.splice(0, runs.length);
  for (const run of kept) runs.push(run);
}

function pushRun(runs: Runs, run: Run): void {
  const last = runs[runs.length - 1];
  if (last !== undefined && last.end === run.start && last.value === run.value) last.end = run.end;
  else runs.push({ ...run });
}
