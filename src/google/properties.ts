/**
 * Small facts that belong to the workbook and to no sheet: the secret behind the codes, and the last count of rows.
 */
const SECRET = 'secret';
const COLLECTED = 'collected';
const ASSIGNED = 'assigned';

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

export const writeRowCounts = (counts: RowCounts): void => {
  properties().setProperty(COLLECTED, JSON.stringify(counts));
};

/** The counts of the last pull, or undefined before the first. */
export function readRowCounts(): RowCounts | undefined {
  const kept = properties().getProperty(COLLECTED);
  return kept ? (JSON.parse(kept) as RowCounts) : undefined;
}
