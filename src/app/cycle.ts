/**
 * The life of the cycle as the workbook keeps it: where it stands, and what that allows.
 *
 * Every use case that writes asks here first, under the lock, so that two who press at once find the same state.
 */
import { type Action, allows, type CycleRecord, stageOf } from '../core/plan/cycle.ts';
import { readPolicy } from '../core/plan/policy.ts';
import { AppError } from '../google/app-error.ts';
import { readCycleRecord } from '../google/properties.ts';
import { currentYear } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { POLICY, parseSettings } from '../tables/policy.ts';

/** The cycle of a workbook whose forms were made before cycles were recorded: the first, and its name says so. */
const FIRST = { number: 1, id: 'awal', closedAt: '' } as const;

/** Where the cycle stands; undefined before the first form is made. */
export function currentCycle(workbook: Workbook): CycleRecord | undefined {
  const kept = readCycleRecord();
  if (kept) return kept;
  const forms = parseForms(workbook.read(FORMS));
  if (forms.length === 0) return undefined;
  const isLinked = forms.every(({ sheetId }) => sheetId !== undefined);
  return { ...FIRST, state: isLinked ? 'collecting' : 'opened' };
}

/** Refuses what the state of the cycle does not allow, in words that say why and what to do. */
export function refuseUnlessAllowed(workbook: Workbook, action: Action): void {
  const cycle = currentCycle(workbook);
  if (allows(cycle, action)) return;
  const { language } = readPolicy(parseSettings(workbook.read(POLICY)).values, currentYear()).policy;
  const stage = stageOf(cycle);
  throw new AppError('not-allowed', {
    action,
    why: say(language, `not-allowed.why.${stage}`),
    next: say(language, `not-allowed.next.${stage}`),
  });
}
