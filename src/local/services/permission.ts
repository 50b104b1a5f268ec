/**
 * Permissions of a file as Drive changes them: who is let in, as what, and who is not any more.
 *
 * Refuses addresses that are none, what the kind of permission does not take, and the owner's place.
 */
import { ApiRefusal, badRequest } from './advanced.ts';
import type { DriveFile } from './file.ts';
import type { PermissionState } from './state.ts';

const ANYONE = 'anyoneWithLink';
export const TYPES = ['user', 'group', 'anyone'] as const;
export const ROLES = ['writer', 'commenter', 'reader'] as const;

/** What a script asks for. */
export interface Grant {
  readonly type?: PermissionState['type'];
  readonly role?: PermissionState['role'];
  readonly emailAddress?: string;
  readonly view?: 'published';
}

export interface Notice {
  /** Whether the person gets a letter about it. */
  readonly isSent: boolean;
}

/** Lets somebody in; somebody who was in has the new role, and the same permission as before. */
export function grant(file: DriveFile, asked: Grant, notice: Notice): PermissionState {
  const { type, role, view = null } = asked;
  if (type === undefined) throw badRequest('The permission type field is required.');
  if (role === undefined) throw badRequest('The permission role field is required.');
  const emailAddress = addressOf(type, asked.emailAddress);
  if (emailAddress !== null && !notice.isSent) checkAccount(emailAddress);
  const here = (one: PermissionState) => one.type === type && one.emailAddress === emailAddress && one.view === view;
  const known = file.permissions.find(here);
  if (known !== undefined) {
    known.role = role;
    return known;
  }
  if (emailAddress === file.owner && view === null) return ownersOf(file);
  const made: PermissionState = { id: idOf(emailAddress, view), type, role, emailAddress, view };
  file.permissions.push(made);
  return made;
}

/** The owner's place in the list is never written down: it cannot be changed here. */
export const ownersOf = ({ owner }: DriveFile): PermissionState => ({
  id: idOf(owner, null),
  type: 'user',
  role: 'owner',
  emailAddress: owner,
  view: null,
});

/** @throws ApiRefusal where the file has no such permission */
export function permissionOf(file: DriveFile, id: string): PermissionState {
  const found = [ownersOf(file), ...file.permissions].find((permission) => permission.id === id);
  if (found === undefined) throw new ApiRefusal(404, `Permission not found: ${id}.`);
  return found;
}

/** Takes a permission back. */
export function revoke(file: DriveFile, id: string): void {
  const permission = permissionOf(file, id);
  if (permission.role === 'owner') throw new ApiRefusal(403, 'The owner of a file cannot be removed.');
  file.permissions.splice(file.permissions.indexOf(permission), 1);
}

function addressOf(type: PermissionState['type'], address: string | undefined): string | null {
  const isGiven = address !== undefined;
  if (type === 'anyone' ? isGiven : !isGiven || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address)) {
    throw badRequest('The specified emailAddress is invalid or not applicable for the given permission type.');
  }
  return address?.toLowerCase() ?? null;
}

/** Nobody has an account under the domains that are kept for examples; whoever has none can only be let in by a letter. */
function checkAccount(address: string): void {
  if (!/@example\.(?:com|net|org)$/.test(address)) return;
  throw badRequest(
    `Bad Request. User message: "You are trying to invite ${address}. Since there is no Google account associated with ` +
      'this email address, you must check the "Notify people" box to invite this recipient."',
  );
}

/** An account has the same id on every file. */
function idOf(address: string | null, view: PermissionState['view']): string {
  if (address === null) return ANYONE;
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (const letter of `${view ?? ''}${address}`) {
    low = Math.imul(low ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    high = Math.imul(high ^ low, 0x85ebca6b) >>> 0;
  }
  return `${String(low).padStart(10, '0')}${String(high).padStart(10, '0')}`;
}
