/**
 * The life of the cycle as the sidebar shows it: where it stands, what may follow, and what earlier cycles say.
 */
import { repeatedLow } from '../core/act/history.ts';
import { type PastCycle, pastCycles } from '../core/act/past-cycle.ts';
import { ACTIONS, type Action, allows, stageOf } from '../core/plan/cycle.ts';
import { BANDS, QUADRANTS } from '../core/types.ts';
import { readCycleRecord, readNewPeriod } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { CYCLE_LOG, parseCycleLog } from '../tables/cycle-log.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import type { CycleStep, CycleView, HistoryView } from './api.types.ts';
import { currentCycle, isCopy } from './cycle.ts';
import { classText } from './words.ts';

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
    allowed: changing || copied ? ['new-period'] : ACTIONS.filter((action) => allows(cycle, action)),
    last: last ? { at: last.at, by: last.by, reason: last.reason } : null,
  };
}

/** The cycle where what tells of it cannot be read: where it stands is known, and nothing may be done with it. */
export function cycleUnread(period: number): CycleView {
  const cycle = readCycleRecord();
  return {
    stage: stageOf(cycle),
    number: cycle?.number ?? null,
    closedAt: cycle?.closedAt ?? '',
    isCopy: false,
    isChanging: readNewPeriod() !== undefined,
    nextPeriod: String(period + 1),
    steps: [],
    allowed: [],
    last: null,
  };
}

/** Whether something is allowed where the cycle stands, by a view of it that was read already. */
export const allowedIn =
  ({ allowed }: CycleView) =>
  (action: Action): boolean =>
    allowed.includes(action);

/** What finalised cycles say, or null before the first. */
export function historyView(workbook: Workbook, language: Language): HistoryView | null {
  const entries = parseHistory(workbook.read(HISTORY));
  if (entries.length === 0) return null;
  return {
    cycles: pastCycles(entries)
      .map((cycle) => cycleLine(language, cycle))
      .reverse(),
    low: repeatedLow(entries).map(({ entries: own }) => {
      const latest = own.slice(-1)[0];
      return {
        name: latest?.name ?? '',
        unit: latest?.unit ?? '',
        ratings: own.map((entry) => ({
          period: String(entry.period),
          word: classText(language, entry),
          final: entry.final ?? null,
        })),
      };
    }),
  };
}

/** One finalised cycle: its bands where numbers counted, else its quadrants. Nobody in a class leaves it out. */
function cycleLine(
  language: Language,
  { period, ratees, rated, mean, candidates, winners, ...counts }: PastCycle,
): HistoryView['cycles'][number] {
  const quadrants = QUADRANTS.map((one) => ({
    word: say(language, `word.quadrant.${one}`),
    count: counts.quadrants[one],
  }));
  const bands = BANDS.map((one) => ({ word: say(language, `word.band.${one}`), count: counts.bands[one] }));
  return {
    period: String(period),
    ratees,
    rated,
    mean: mean ?? null,
    classes: (mean === undefined ? quadrants : bands).filter(({ count }) => count > 0),
    candidates: candidates ?? null,
    winners: winners.map(({ name, unit }) => ({ name, unit })),
  };
}
