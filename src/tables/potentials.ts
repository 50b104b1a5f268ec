/**
 * Potensi: what assessments found of somebody's potential, an assessment a row, typed or pasted by HR. Rows stay over the years:
 * the newest speaks. The name is for whoever reads the sheet; the NIP says whose row it is.
 */
import { parseDay } from '../core/plan/day.ts';
import { checkPotentials, type Potential, type PotentialRow } from '../core/plan/potential.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { fold, type Grid, parseNumber, readTable, table, text } from './notation.ts';
import { keysOf } from './words.ts';

export const POTENTIALS = table('potentials', 'Potensi', 'optional', [
  text('employeeId', 'NIP', 165),
  { ...text('name', 'Nama', 310), optional: true },
  text('found', 'Potensi', 110),
  text('source', 'Sumber', 260),
  { ...text('assessor', 'Asesor', 310), optional: true },
  text('day', 'Tanggal', 110),
] as const);

export const POTENTIAL_WORDS: Readonly<Record<Potential, string>> = {
  low: 'Rendah',
  medium: 'Menengah',
  high: 'Tinggi',
};

/** What a potential may be as a number. */
const HIGHEST = 100;

/** A level by its word, or a number 0..100; undefined for anything else. */
function foundIn(cell: string | number | boolean): Potential | number | undefined {
  const level = keysOf(POTENTIAL_WORDS).find((one) => fold(POTENTIAL_WORDS[one]) === fold(cell));
  const value = parseNumber(cell);
  return level ?? (value !== undefined && value >= 0 && value <= HIGHEST ? value : undefined);
}

const parsePotentials = (grid: Grid | undefined): Parsed<PotentialRow> =>
  readTable(POTENTIALS, grid, (row): PotentialRow | undefined => {
    const employeeId = referredNip(row, 'employeeId', true);
    const found = foundIn(row.cell('found'));
    if (found === undefined)
      row.tell(row.text('found') === '' ? 'cell-blank' : 'potential-invalid', 'found', {
        words: Object.values(POTENTIAL_WORDS).join(', '),
        highest: HIGHEST,
      });
    const day = parseDay(row.text('day')) ?? '';
    if (day === '') row.tell(row.text('day') === '' ? 'cell-blank' : 'day-invalid', 'day');
    if (row.text('source') === '') row.tell('cell-blank', 'source');
    const [source, assessor] = [row.text('source'), row.text('assessor')];
    return employeeId === '' ? undefined : { employeeId, found, source, assessor, day, row: row.row };
  });

/** The assessments of people on the roster, with all that cannot be taken as it stands. */
export function readPotentials(grid: Grid | undefined, employeeIds: ReadonlySet<string>): Parsed<PotentialRow> {
  const typed = parsePotentials(grid);
  const { potentials, problems } = checkPotentials(typed.values, employeeIds);
  return { values: potentials, problems: [...typed.problems, ...problems] };
}
