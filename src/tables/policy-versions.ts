/** Versi Kebijakan: every version of the policy that ratings were computed with, the newest last. Never shortened. */
import { type Grid, makeGrid, parseRows, type RowOf, table, text } from './notation.ts';

export const POLICY_VERSIONS = table('policy-versions', 'Versi Kebijakan', 'kept', [
  text('version', 'Versi', 120),
  text('since', 'Berlaku Sejak', 150),
  text('preset', 'Preset', 200),
  text('changes', 'Perubahan', 520),
] as const);

export type PolicyVersionRow = RowOf<typeof POLICY_VERSIONS>;

export const parsePolicyVersions = (grid: Grid | undefined): readonly PolicyVersionRow[] =>
  parseRows(POLICY_VERSIONS, grid);

export const makePolicyVersions = (rows: readonly PolicyVersionRow[]): Grid => makeGrid(POLICY_VERSIONS, rows);
