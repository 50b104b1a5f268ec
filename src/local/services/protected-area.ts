/**
 * Protected areas: who may edit which cells of a tab.
 *
 * Protection holds nobody from reading.
 */
import type { SheetView } from '../desk/desk.types.ts';
import type { SheetState } from './state.ts';

/** What is protected on a tab; a protected tab is a block of all its cells. */
export const protectionsIn = (sheet: SheetState): SheetView['protections'] =>
  sheet.protections.map(({ block, description, warningOnly }) => ({
    ...(block ?? { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns }),
    description,
    warningOnly,
  }));
