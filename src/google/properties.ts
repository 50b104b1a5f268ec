/**
 * Small facts that belong to the workbook and to no sheet: the secret behind the codes, the policy that the cycle was
 * opened with, and the last count of rows.
 */
import type { Policy } from '../core/plan/policy.ts';

const SECRET = 'secret';
const COLLECTED = 'collected';
const ASSIGNED = 'assigned';
const POLICY = 'policy';

/** Where the rows of the response tabs went at the last pull. */
export interface RowCounts {
  readonly rows: number;
  readonly scored: number;
  readonly replaced: number;
  readonly held: number;
}

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** The secret that codes are made under; made at the first call and kept. Two random UUIDs hold 244 bits. */
export function readSecret(): string {
  const kept = properties().getProperty(SECRET);
  if (kept) return kept;
  const made = `${Utilities.getUuid()}${Utilities.getUuid()}`;
  properties().setProperty(SECRET, made);
  return made;
}

/** A fingerprint of the assignments that the program made, or undefined where it made none. */
export const readAssigned = (): string | undefined => properties().getProperty(ASSIGNED) ?? undefined;

export const writeAssigned = (fingerprint: string): void => {
  properties().setProperty(ASSIGNED, fingerprint);
};

/** The policy that the open cycle counts with, or undefined while no form has been made. */
export function readOpenedPolicy(): Partial<Policy> | undefined {
  const kept = properties().getProperty(POLICY);
  return kept ? (JSON.parse(kept) as Partial<Policy>) : undefined;
}

export const writeOpenedPolicy = (policy: Policy): void => {
  properties().setProperty(POLICY, JSON.stringify(policy));
};

export const writeRowCounts = (counts: RowCounts): void => {
  properties().setProperty(COLLECTED, JSON.stringify(counts));
};

/** The counts of the last pull, or undefined before the first. */
export function readRowCounts(): RowCounts | undefined {
  const kept = properties().getProperty(COLLECTED);
  return kept ? (JSON.parse(kept) as RowCounts) : undefined;
}
