/** A notation for the history: one entry in one line. Low by numbers is below 70, as the default policy has it. */
import type { HistoryEntry } from '../../src/core/act/history.ts';

/** A person's rating of a period on the numeric scale; without a number there was no rating. */
export const entry = (
  personId: string,
  period: number,
  final?: number,
  changes: Partial<HistoryEntry> = {},
): HistoryEntry => ({
  period,
  cycle: period - 2000,
  cycleId: `c${period}`,
  personId,
  name: `Nama ${personId}`,
  unit: 'Umum',
  results: final,
  behaviour: final,
  final,
  band: final === undefined ? undefined : final < 70 ? 'poor' : 'good',
  quadrant: undefined,
  criteria: new Map(),
  awards: [],
  policyVersion: 'abc',
  basis: 'b1',
  fingerprint: 'def',
  ...changes,
});
