/**
 * The life of the cycle as the sidebar shows it: where it stands, what may follow, and what earlier cycles say.
 */
import { repeatedLow } from '../core/act/history.ts';
import { allows, stageOf } from '../core/plan/cycle.ts';
import type { Policy } from '../core/plan/policy.ts';
import { readNewPeriod } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { CYCLE_LOG, parseCycleLog } from '../tables/cycle-log.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import type { CycleStep, CycleView, HistoryView } from './api.types.ts';
import { currentCycle, isCopy } from './cycle.ts';

const STEPS: readonly CycleStep[] = ['close', 'reopen', 'finalise', 'new-period'];

export function cycleView(workbook: Workbook, period: number): CycleView {
  const cycle = currentCycle(workbook);
  const changing = readNewPeriod();
  const copied = isCopy(workbook);
  const last = parseCycleLog(workbook.read(CYCLE_LOG)).slice(-1)[0];
  return {
    stage: stageOf(cycle),
    number: cycle?.number ?? null,
    closedAt: cycle?.closedAt ?? '',
    isCopy: copied,
    isChanging: changing !== undefined,
    nextPeriod: String((changing?.period ?? period) + 1),
    steps: changing || copied ? ['new-period'] : STEPS.filter((step) => allows(cycle, step)),
    last: last ? { at: last.at, by: last.by, reason: last.reason } : null,
  };
}

/** What finalised cycles say, or null before the first. */
export function historyView(workbook: Workbook, policy: Policy): HistoryView | null {
  const entries = parseHistory(workbook.read(HISTORY));
  if (entries.length === 0) return null;
  return {
    cycles: new Set(entries.map(({ cycleId }) => cycleId)).size,
    low: repeatedLow(entries, policy.fairLimit).map(({ entries: own }) => {
      const latest = own.slice(-1)[0];
      return {
        name: latest?.name ?? '',
        unit: latest?.unit ?? '',
        finals: own.flatMap(({ final }) => final ?? []),
      };
    }),
  };
}
