/**
 * Nilai Bulanan: what a month came to for each person, with every gate, a row a person. Rows are only added: a month that is
 * counted anew with another result has another version, and the last one counts.
 */
import { GATES, type Gate, type GateName } from '../core/act/monthly/gate.ts';
import type { MonthRecord } from '../core/act/monthly/long-award.ts';
import { MONTHLY_PARTS, type MonthlyPart } from '../core/act/monthly/score.ts';
import type { KnownLeave } from '../core/plan/leave.ts';
import { type Cell, type Grid, moment, number, readTable, table, text } from './notation.ts';

export const MONTHLY_SCORES = table('monthly-scores', 'Nilai Bulanan', 'kept', [
  text('month', 'Bulan', 80),
  number('version', 'Versi', '0', 60),
  moment('at', 'Waktu'),
  text('personId', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('presence', 'Presensi'),
  number('performance', 'Kinerja'),
  number('values', 'BerAKHLAK'),
  number('integrity', 'Integritas'),
  number('achievement', 'Prestasi'),
  number('raters', 'Penilai BerAKHLAK', '0', 120),
  text('weights', 'Bobot', 120),
  number('total', 'Nilai'),
  { ...text('missing', 'Belum Ada', 220), wrap: true },
  text('gate-active', 'Aktif Sebulan Penuh', 130),
  text('gate-tenure', 'Masa Kerja', 130),
  text('gate-discipline', 'Tanpa Kasus Disiplin', 140),
  text('gate-absence', 'Batas Alpa', 120),
  text('gate-year-absence', 'Batas Alpa Setahun', 130),
  text('gate-coverage', 'Cakupan', 120),
  text('gate-pause', 'Jeda Pemenang', 130),
  text('gate-committee', 'Bukan Tim Penilai', 130),
  text('gate-complete', 'Nilai Lengkap', 120),
] as const);

/** Parts of a month as the sheets name them. */
export const PART_WORDS: Readonly<Record<MonthlyPart, string>> = {
  presence: 'Presensi',
  performance: 'Kinerja',
  values: 'BerAKHLAK',
  integrity: 'Integritas',
  achievement: 'Prestasi',
};

const PASSED = 'Lulus';
const FAILED = 'Tidak';
/** What stands for a number that is not known. */
const UNKNOWN = '?';
/** What stands before months without a row of attendance: of this person, and of everybody. */
const UNKNOWN_MONTHS = 'tanpa baris';
const UNRECORDED_MONTHS = 'tanpa data';
/** What stands before rows that cannot be read. */
const UNREAD_ROWS = 'tak terbaca Ketidakhadiran baris';
/** What stands before the days of a leave. */
const LEAVE = 'cuti';
const LEAVE_CELL = /^(?:Lulus|Tidak): cuti (?:(\?)|(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})?)$/;
const MONTHS = '\\d{4}-\\d{2}(?: \\d{4}-\\d{2})*';
const GATE_CELL = new RegExp(
  `^(Lulus|Tidak)(?:: (\\S+) / ([^\\s;]+)(?:; ${UNKNOWN_MONTHS} (${MONTHS}))?(?:; ${UNRECORDED_MONTHS} (${MONTHS}))?(?:; ${UNREAD_ROWS} (\\d+(?: \\d+)*))?)?$`,
);
/** Gates that turn on no number. */
const FACTS: readonly GateName[] = ['active', 'discipline', 'committee'];
/** Decimals of a share that a gate turned on. */
const DECIMALS = 1e4;

const written = (value: number | undefined): string =>
  value === undefined ? UNKNOWN : String(Math.round(value * DECIMALS) / DECIMALS).replace('.', ',');
const read = (digits: string | undefined): number | undefined =>
  digits === undefined || digits === UNKNOWN ? undefined : Number(digits.replace(',', '.'));

/**
 * A gate in its cell: whether it was passed, what was found and what is asked for.
 *
 * @example
 * gateCell({ name: 'tenure', passed: false, have: 11, need: 12 }) // => 'Tidak: 11 / 12'
 * gateCell({ name: 'coverage', passed: true, have: 1, need: 0.6 }) // => 'Lulus: 1 / 0,6'
 * gateCell({ name: 'committee', passed: true, have: 0, need: 0 }) // => 'Lulus'
 * gateCell({ name: 'year-absence', passed: true, have: 0, need: 3, unrecorded: ['2026-01'] }) // => 'Lulus: 0 / 3; tanpa data 2026-01'
 * gateCell({ name: 'absence', passed: false, have: undefined, need: 1, unread: [4] }) // => 'Tidak: ? / 1; tak terbaca Ketidakhadiran baris 4'
 * gateCell({ name: 'active', passed: false, have: undefined, need: 0, leave: { from: '2026-02-16', to: '2026-03-01' } }) // => 'Tidak: cuti 2026-02-16..2026-03-01'
 */
export const gateCell = ({ name, passed, have, need, leave, unknown, unrecorded, unread }: Gate): string => {
  const word = passed ? PASSED : FAILED;
  if (leave) return `${word}: ${LEAVE} ${leave === 'unclear' ? UNKNOWN : `${leave.from}..${leave.to}`}`;
  if (FACTS.includes(name)) return word;
  return [
    `${word}: ${written(have)} / ${written(need)}`,
    ...(unknown ? [`${UNKNOWN_MONTHS} ${unknown.join(' ')}`] : []),
    ...(unrecorded ? [`${UNRECORDED_MONTHS} ${unrecorded.join(' ')}`] : []),
    ...(unread ? [`${UNREAD_ROWS} ${unread.join(' ')}`] : []),
  ].join('; ');
};

/** The leave that a gate turned on, from its cell. */
function leaveIn(cell: string): KnownLeave | undefined {
  const [, unclear, from = '', to = ''] = LEAVE_CELL.exec(cell) ?? [];
  if (unclear) return 'unclear';
  return from === '' ? undefined : { from, to };
}

/** A gate from its cell; one that somebody made unreadable is not passed. */
export function parseGate(name: GateName, cell: string): Gate {
  const leave = leaveIn(cell.trim());
  if (leave) return { name, passed: cell.trim().startsWith(PASSED), have: undefined, need: 0, leave };
  const [, word, have, need, unknown, unrecorded, unread] = GATE_CELL.exec(cell.trim()) ?? [];
  return {
    ...{ name, passed: word === PASSED, have: read(have), need: read(need) ?? 0 },
    ...(unknown ? { unknown: unknown.split(' ') } : {}),
    ...(unrecorded ? { unrecorded: unrecorded.split(' ') } : {}),
    ...(unread ? { unread: unread.split(' ').map(Number) } : {}),
  };
}

/** One person's month as it is kept. */
export interface KeptScore extends MonthRecord {
  readonly version: number;
  readonly at: string;
  readonly name: string;
  readonly unit: string;
  readonly parts: Readonly<Record<MonthlyPart, number | undefined>>;
  readonly raters: number;
  /** Percent by part, in the order of the parts. */
  readonly weights: string;
  /** Parts that are missing, in the words of the sheet. */
  readonly missing: string;
  readonly gates: readonly Gate[];
}

/** All rows that say which month, version and person they are about. */
const parseAll = (grid: Grid | undefined): readonly KeptScore[] =>
  readTable(MONTHLY_SCORES, grid, (row): KeptScore | undefined => {
    const version = row.number('version', { blank: true });
    const [month, personId] = [row.verbatim('month'), row.verbatim('personId')];
    if (version === undefined || month === '' || personId === '') return undefined;
    const gates = GATES.map((name) => parseGate(name, row.verbatim(`gate-${name}`)));
    const part = (name: MonthlyPart): number | undefined => row.number(name, { blank: true });
    return {
      month,
      version,
      personId,
      at: row.verbatim('at'),
      name: row.verbatim('name'),
      unit: row.verbatim('unit'),
      parts: Object.fromEntries(MONTHLY_PARTS.map((name) => [name, part(name)])) as KeptScore['parts'],
      raters: row.number('raters', { blank: true }) ?? 0,
      weights: row.verbatim('weights'),
      total: row.number('total', { blank: true }),
      missing: row.verbatim('missing'),
      gates,
      failed: gates.flatMap(({ name, passed }) => (passed ? [] : [name])),
    };
  }).values;

/** Rows of the last version of each month. */
export function lastVersions<T extends { readonly month: string; readonly version: number }>(
  rows: readonly T[],
): readonly T[] {
  const last = new Map<string, number>();
  for (const { month, version } of rows) last.set(month, Math.max(version, last.get(month) ?? 0));
  return rows.filter(({ month, version }) => version === last.get(month));
}

/** What counts: the last version of each month. */
export const parseMonthlyScores = (grid: Grid | undefined): readonly KeptScore[] => lastVersions(parseAll(grid));

/** A kept month as the cells of its row. */
export const monthlyScoreRow = ({
  parts,
  gates,
  failed: _,
  ...rest
}: KeptScore): Readonly<Record<string, Cell | undefined>> => ({
  ...rest,
  ...parts,
  ...Object.fromEntries(gates.map((gate) => [`gate-${gate.name}`, gateCell(gate)])),
});
