/**
 * What a use case starts from: the workbook, and the cycle that its sheets say.
 */

import type { CodedAssignment } from '../core/measure/response.ts';
import { makeCode } from '../core/plan/code.ts';
import { type Policy, readPolicy } from '../core/plan/policy.ts';
import { currentKeys } from '../core/plan/policy-version.ts';
import { AppError } from '../google/app-error.ts';
import { readLanguage, readOpenedPolicy, readSecret } from '../google/properties.ts';
import { currentYear, timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import type { Language } from '../messages/say.ts';
import type { SheetAssignment } from '../tables/assignments.ts';
import { type Cycle, readCycle } from '../tables/cycle.ts';
import { POLICY, parseSettings } from '../tables/policy.ts';
import { faultsText } from './words.ts';
import { openWorkbook } from './workbook.ts';

/** The workbook and its cycle, read whole. The cycle has the policy that counts; `proposed` is what is written now. */
export interface Session {
  readonly workbook: Workbook;
  readonly cycle: Cycle;
  readonly proposed: Policy;
}

export function openSession(workbook = openWorkbook()): Session {
  const cycle = readCycle(workbook.read, timeNow().slice(0, 10), countedPolicy);
  return { workbook, cycle, proposed: cycle.proposed };
}

/** The policy that counts: that of the open cycle, with language, letters and deadline as they are written now. */
export function countedPolicy(proposed: Policy): Policy {
  const opened = readOpenedPolicy();
  // A key that a later release brought is not in what was kept; then what is written counts.
  return opened ? { ...proposed, ...opened, ...currentKeys(proposed) } : proposed;
}

/** The language of the workbook; where Kebijakan cannot be read, the one it said last. */
export function languageNow(): Language {
  try {
    return readPolicy(parseSettings(openWorkbook().read(POLICY)).values, currentYear()).policy.language;
  } catch {
    // The failure that is being told matters more than the language it is told in.
    return lastLanguage();
  }
}

/** The language that Kebijakan said when home was read last. */
export const lastLanguage = (): Language => (readLanguage() === 'en' ? 'en' : 'id');

/** Refuses a cycle that nothing can be computed from. */
export function refuseImpossible({ policy, faults, roster, criteria }: Cycle): void {
  if (faults.length > 0) throw new AppError('policy-impossible', { faults: faultsText(policy.language, faults) });
  if (roster.ratees.length === 0) throw new AppError('no-roster');
  if (criteria.length === 0) throw new AppError('no-criteria');
}

/** Assignments with the codes that the workbook's secret gives them; what stands in the sheet is for reading only. */
export function codedAssignments<T extends SheetAssignment>(
  assignments: readonly T[],
): readonly (T & CodedAssignment)[] {
  const secret = readSecret();
  return assignments.map((assignment) => ({ ...assignment, code: makeCode(secret, assignment) }));
}
