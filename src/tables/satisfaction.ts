/** IKM Unit: the public's satisfaction with each unit's service, as the agency measured it. Typed where HR wants it beside the units. */
import type { Satisfaction } from '../core/act/leadership-ground.ts';
import type { Parsed } from '../core/problem.ts';
import { type Grid, number, readTable, table, text, within } from './notation.ts';

/** What the index may be at most (PermenPANRB 14/2017: 25 to 100). */
const HIGHEST = 100;

export const SATISFACTION = table('satisfaction', 'IKM Unit', 'optional', [
  text('unit', 'Unit Kerja', 320),
  within(number('index', 'Nilai IKM', '0.00', 100), { minimum: 0, maximum: HIGHEST }),
  text('period', 'Periode', 110),
] as const);

/**
 * The rows that say an index of a unit; of one unit and period the first counts.
 *
 * @param units as the roster spells them; a unit that is none of them is told, and counts for nothing
 */
export function parseSatisfaction(grid: Grid | undefined, units: ReadonlySet<string>): Parsed<Satisfaction> {
  const seen = new Set<string>();
  return readTable(SATISFACTION, grid, (row): Satisfaction | undefined => {
    const [unit, period] = [row.text('unit'), row.text('period')];
    const index = row.number('index');
    const known = [...units].find((one) => one.toLowerCase() === unit.toLowerCase());
    const key = `${known}|${period}`;
    if (known === undefined) row.tell(unit === '' ? 'cell-blank' : 'unit-unknown', 'unit');
    else if (seen.has(key)) row.tell('row-repeated', 'unit', { what: `${unit} ${period}`.trim() });
    if (known === undefined || index === undefined || seen.has(key)) return undefined;
    seen.add(key);
    return { unit: known, index, period };
  });
}
