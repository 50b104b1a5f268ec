/**
 * Effects: whether a member of SpreadsheetApp reads the workbook or changes it.
 *
 * Google keeps changes back until somebody reads, and then carries all of them out at once: reading and changing in turn
 * is the dearest way to go about it.
 */
const CELLS = /^SpreadsheetApp\.(?:Spreadsheet|Sheet|Range|Protection|NamedRange)$/;
const READING = /^(?:get|is|can)/;

/** Google's names tell what a member does; what is assumed to cost nothing does neither. */
export function effectOf(service: string, key: string, cost: number | undefined): 'reads' | 'changes' | null {
  if (cost === undefined || !CELLS.test(service)) return null;
  return READING.test(key) ? 'reads' : 'changes';
}
