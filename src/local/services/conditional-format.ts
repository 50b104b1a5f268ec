/**
 * Conditional formats as plain data: what a tab's rules colour, and when.
 */
import type { ConditionalFormatView } from '../desk/desk.types.ts';
import type { SheetState } from './state.ts';

/** The rules of a tab in their order; the first that applies to a cell wins. */
export const conditionalFormatsIn = (sheet: SheetState): readonly ConditionalFormatView[] =>
  sheet.conditionalFormats.map(({ bold, ...rule }) => ({ ...rule, bold: bold === true }));
