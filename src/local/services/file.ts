/**
 * Files as Drive sees them: workbooks and forms with one owner and a list of permissions, whichever service made them.
 *
 * Under `drive.file` a script reaches only what it made itself for the person who runs it.
 */
import type { World } from '../world.ts';
import type { FormState, PermissionState, WorkbookState, WorldState } from './state.ts';

export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const FORM = 'application/vnd.google-apps.form';

export interface DriveFile {
  readonly id: string;
  readonly mimeType: typeof SPREADSHEET | typeof FORM;
  readonly name: string;
  readonly owner: string;
  readonly permissions: PermissionState[];
  readonly appProperties: Readonly<Record<string, string>>;
  /** Of forms only: nothing here notes when a workbook was changed. */
  readonly modifiedAt?: number;
}

const ofWorkbook = ({ id, title, owner, permissions, appProperties = {} }: WorkbookState): DriveFile => ({
  id,
  mimeType: SPREADSHEET,
  name: title,
  owner,
  permissions,
  appProperties,
});
const ofForm = ({ id, fileName, owner, permissions, appProperties = {}, modifiedAt = 0 }: FormState): DriveFile => ({
  id,
  mimeType: FORM,
  name: fileName,
  owner,
  permissions,
  appProperties,
  modifiedAt,
});

/** The spreadsheet that scripts made for this person, or null: the one they are bound to was made by hand. */
export function ownSpreadsheet(state: WorldState, id: string, user: string): WorkbookState | null {
  const workbook = Object.hasOwn(state.workbooks, id) ? state.workbooks[id] : undefined;
  return workbook === undefined || id === state.workbookId || workbook.owner !== user ? null : workbook;
}

/** All that a script reaches under `drive.file` for this person; forms of FormApp only where the world says so. */
export function filesWithin({ state, rules }: World, user: string): readonly DriveFile[] {
  const workbooks = Object.keys(state.workbooks).flatMap((id) => ownSpreadsheet(state, id, user) ?? []);
  const forms = Object.values(state.forms).filter(
    ({ owner, appProperties }) => owner === user && (rules.driveReachesForms || appProperties !== undefined),
  );
  return [...workbooks.map(ofWorkbook), ...forms.map(ofForm)];
}

/** Workbooks that were shared with somebody, and as what; what lies in a bin is not among them. */
export function filesSharedWith(
  { state }: World,
  email: string,
): readonly { readonly workbook: WorkbookState; readonly role: PermissionState['role'] }[] {
  const address = email.toLowerCase();
  return Object.values(state.workbooks).flatMap((workbook) => {
    const permission = workbook.permissions.find((one) => one.emailAddress === address);
    return permission === undefined || state.trash.includes(workbook.id) ? [] : [{ workbook, role: permission.role }];
  });
}
