/**
 * Protected areas: who may edit which cells of a tab.
 *
 * Protection holds nobody from reading. The owner of the workbook may edit everything; whoever may only look at the
 * workbook, nothing.
 */
import type { SheetView } from '../desk/desk.types.ts';
import { overlap } from './block.ts';
import { Refusal } from './refusal.ts';
import type { Block, ProtectionState, SheetState, WorkbookState } from './state.ts';
import { checkChange, mayChange } from './workbook-access.ts';

const REFUSED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The cells of a protected area; a protected tab is all of its cells. */
export const protectedBlock = ({ maxRows, maxColumns }: SheetState, { block }: ProtectionState): Block =>
  block ?? { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** Whether somebody may edit what is protected, and with it the protection. */
export const mayEditProtected = (
  { owner }: Pick<WorkbookState, 'owner'>,
  { editors }: ProtectionState,
  user: string,
): boolean => editors === null || user.toLowerCase() === owner.toLowerCase() || editors.includes(user.toLowerCase());

const isClosed = (workbook: WorkbookState, protection: ProtectionState, user: string): boolean =>
  !protection.warningOnly && !mayEditProtected(workbook, protection, user);

/** Whether somebody may edit all cells of a block; which cells of it are open in a protected tab is asked one by one. */
export function mayEdit(workbook: WorkbookState, sheet: SheetState, block: Block, user: string): boolean {
  if (!mayChange(workbook, user)) return false;
  return sheet.protections.every((protection) => {
    if (!isClosed(workbook, protection, user)) return true;
    if (!overlap(protectedBlock(sheet, protection), block)) return true;
    return isOpen(block, protection.unprotected);
  });
}

/** Whether a block lies within the union of others. */
function isOpen(block: Block, open: readonly Block[]): boolean {
  if (block.rows === 0 || block.columns === 0) return true;
  const [first, ...others] = open.filter((one) => overlap(one, block));
  if (first === undefined) return false;
  return without(block, first).every((rest) => isOpen(rest, others));
}

/** What is left of a block without another: at most four blocks. */
function without(block: Block, gone: Block): readonly Block[] {
  const [top, bottom] = [Math.max(block.row, gone.row), Math.min(block.row + block.rows, gone.row + gone.rows)];
  const left = Math.max(block.column, gone.column);
  const right = Math.min(block.column + block.columns, gone.column + gone.columns);
  return [
    { ...block, rows: top - block.row },
    { ...block, row: bottom, rows: block.row + block.rows - bottom },
    { row: top, rows: bottom - top, column: block.column, columns: left - block.column },
    { row: top, rows: bottom - top, column: right, columns: block.column + block.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** @throws Refusal where something in the block is protected from this person */
export function checkEditable(workbook: WorkbookState, sheet: SheetState, block: Block, user: string): void {
  checkChange(workbook, user);
  if (sheet.protections.length > 0 && !mayEdit(workbook, sheet, block, user)) throw new Refusal(REFUSED);
}

/** @throws Refusal where the tab as such is protected from this person: its name, its rows and columns */
export function checkTabEditable(workbook: WorkbookState, sheet: SheetState, user: string): void {
  checkChange(workbook, user);
  if (sheet.protections.some((one) => one.block === null && isClosed(workbook, one, user))) throw new Refusal(REFUSED);
}

/** @throws Refusal where anything on the tab is protected from this person, so that the tab cannot go */
export function checkRemovable(workbook: WorkbookState, sheet: SheetState, user: string): void {
  checkChange(workbook, user);
  if (sheet.protections.some((one) => isClosed(workbook, one, user))) throw new Refusal(REFUSED);
}

/** @throws Refusal where this person may not change the protection itself */
export function checkOwnProtection(workbook: WorkbookState, protection: ProtectionState, user: string): void {
  checkChange(workbook, user);
  if (!mayEditProtected(workbook, protection, user)) throw new Refusal(REFUSED);
}

/** What is protected on a tab; a protected tab is a block of all its cells. */
export const protectionsIn = (sheet: SheetState): SheetView['protections'] =>
  sheet.protections.map((protection) => ({
    ...protectedBlock(sheet, protection),
    description: protection.description,
    warningOnly: protection.warningOnly,
  }));
