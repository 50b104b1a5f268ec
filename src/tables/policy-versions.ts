/** Versi Kebijakan: every version of the policy that ratings were computed with, the newest last. Never shortened. */
import { type Grid, makeGrid, parseRows, type RowOf, since, table, text } from './notation.ts';

export const POLICY_VERSIONS = table('policy-versions', 'Versi Kebijakan', 'kept', [
  text('version', 'Versi', 150),
  text('since', 'Berlaku Sejak', 190),
  text('preset', 'Preset', 200),
  { ...text('changes', 'Perubahan', 520), wrap: true },
  since('0.3.0', text('code', 'Kode Pemeriksa', 130)),
] as const);

/** A version: `code` is what tells it apart everywhere, its number only in this workbook. */
export type PolicyVersionRow = Omit<RowOf<typeof POLICY_VERSIONS>, 'version'>;

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/**
 * A local ISO time as Indonesian writes it; any other text as it is.
 *
 * @example
 * timeText('2026-12-31T09:05:00') // => '31 Desember 2026, 09.05'
 */
export function timeText(iso: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}, ${hour}.${minute}` : iso;
}

/** Digits of the code by which people know a version. */
const SHOWN_DIGITS = 6;

/**
 * What people call a version: its number in this workbook, and the beginning of its code.
 *
 * @param number from 1
 * @example
 * versionName(1, '7f0c5e9a12bc') // => '1 (7f0c5e…)'
 */
export const versionName = (number: number, code: string): string => `${number} (${code.slice(0, SHOWN_DIGITS)}…)`;

/** The versions, oldest first. The first release wrote the code alone, where the number stands now. */
export const parsePolicyVersions = (grid: Grid | undefined): readonly PolicyVersionRow[] =>
  parseRows(POLICY_VERSIONS, grid).map(({ version, ...row }) => ({ ...row, code: row.code || version }));

export const makePolicyVersions = (rows: readonly PolicyVersionRow[]): Grid =>
  makeGrid(
    POLICY_VERSIONS,
    rows.map((row, index) => ({
      ...row,
      version: `Versi ${versionName(index + 1, row.code)}`,
      since: timeText(row.since),
    })),
  );
