/** Report: what the program prints at the end, a short table by unit and what was metered. */
import type { CycleResult } from '../cycle.ts';

type Line = readonly string[];

const WIDEST_UNIT = 52;

const mean = (value: number | null): string => (value === null ? '-' : value.toFixed(2));

/** Columns padded to their widest cell: words to the left, numbers to the right. */
function aligned(lines: readonly Line[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

const shortened = (unit: string): string => (unit.length > WIDEST_UNIT ? `${unit.slice(0, WIDEST_UNIT - 1)}…` : unit);

/** Lines of the summary with people, rated, mean and candidates. */
function unitTable({ home }: CycleResult): string {
  const lines = (home.summary ?? []).map(
    ({ unit, employees, rated, mean: value, candidates }): Line => [
      shortened(unit),
      String(employees),
      String(rated),
      mean(value),
      String(candidates),
    ],
  );
  return aligned([['Unit Kerja', 'Pegawai', 'Dinilai', 'Rata-rata', 'Kandidat'], ...lines]);
}

/** The whole report. Its last lines are the metered counts, one a line, the number last. */
export function makeReport(result: CycleResult): string {
  const { counts, home } = result;
  const lines = [
    `Teladan, periode ${home.period}`,
    '',
    unitTable(result),
    '',
    `masalah ${home.problems.total}`,
    `formulir ${counts.forms}`,
    `pengisian dalam berkas ${counts.submissionsInFile}`,
    `pengisian ${counts.submissions}`,
    `baris jawaban ${counts.responseRows}`,
    `panggilan layanan ${counts.serviceCalls}`,
  ];
  return `${lines.join('\n')}\n`;
}
