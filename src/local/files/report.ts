/** Report: what the program prints at the end, a short table by unit and what was metered. */
import type { CycleResult } from '../cycle.ts';

type Line = readonly string[];

const WIDEST_UNIT = 52;

const mean = (value: number | null): string => (value === null ? '-' : value.toFixed(2).replace('.', ','));

/** Columns padded to their widest cell: words to the left, numbers to the right. */
function aligned(lines: readonly Line[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

/** A name in lines that fit its column, with words kept whole. */
function wrapped(unit: string): readonly string[] {
  const lines: string[] = [];
  for (const word of unit.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= WIDEST_UNIT) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Lines of the summary with people, rated, mean and candidates. */
function unitTable({ summary }: CycleResult): string {
  const lines = summary.flatMap(({ unit, employees, rated, mean: value, candidates }): readonly Line[] => {
    const [first = '', ...more] = wrapped(unit);
    const counts = [String(employees), String(rated), mean(value), String(candidates)];
    return [[first, ...counts], ...more.map((line): Line => [`  ${line}`])];
  });
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
