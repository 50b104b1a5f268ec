/**
 * All parts of what the workbook keeps of a person, in the order in which they are shown: the view of HR and the print of a
 * person's own data are both made of these.
 */
import type { Part } from './person-part.ts';
import { RECORD_PARTS } from './person-record.ts';
import { YEAR_PARTS } from './person-year.ts';

export const PARTS: readonly Part[] = [...YEAR_PARTS, ...RECORD_PARTS];
