/**
 * Access to a workbook: who may open it and who may change it, from the list that Drive keeps of the file.
 *
 * Refuses whoever was not let in, and changes by somebody who may only look. Who is in a group or a domain is not known
 * here, so such a permission lets nobody in.
 */
import { Refusal } from './refusal.ts';
import type { PermissionState, WorkbookState } from './state.ts';

type Access = Pick<WorkbookState, 'owner' | 'permissions'>;

/** What Google says to somebody who was not let in. */
export const SHUT_OUT = 'You do not have permission to access the requested document.';
const READ_ONLY = 'You do not have permission to edit the requested document.';

const concerns = ({ type, emailAddress }: PermissionState, account: string): boolean =>
  type === 'anyone' || emailAddress === account;

const isLetIn = ({ owner, permissions }: Access, user: string, roles: readonly PermissionState['role'][]): boolean => {
  const account = user.toLowerCase();
  if (owner.toLowerCase() === account) return true;
  return permissions.some((one) => concerns(one, account) && roles.includes(one.role));
};

/** Whether somebody may open a workbook. */
export const mayOpen = (workbook: Access, user: string): boolean =>
  isLetIn(workbook, user, ['owner', 'writer', 'commenter', 'reader']);

/** Whether somebody may change a workbook, protection apart. */
export const mayChange = (workbook: Access, user: string): boolean => isLetIn(workbook, user, ['owner', 'writer']);

/** @throws Refusal where this person may look at the workbook and not change it */
export function checkChange(workbook: Access, user: string): void {
  if (!mayChange(workbook, user)) throw new Refusal(READ_ONLY);
}
