/**
 * Access to a form: who may change it, who may answer it, and the list in which that is written down.
 *
 * The list is the file's own, as Drive has it: editors are writers, responders are readers with the view `published`.
 * Anyone with the link may answer a form until somebody is named as its responder. Whether from then on only those who
 * are named may, and editors, nobody has settled; where Drive opens a form to anyone, anyone may.
 */
import type { Rules } from '../world.ts';
import { nextId, type Source } from './random.ts';
import type { FormState, PermissionState } from './state.ts';

type Access = Pick<FormState, 'owner' | 'permissions'>;
export type Part = 'editor' | 'responder';

const same = (address: string | null, other: string): boolean => address?.toLowerCase() === other.toLowerCase();

const isResponder = ({ role, view }: PermissionState): boolean => role === 'reader' && view === 'published';
const plays = (part: Part, permission: PermissionState): boolean =>
  part === 'responder' ? isResponder(permission) : permission.role === 'writer' || permission.role === 'owner';

/** Whether this account may open and change the form by script. */
export const mayEdit = ({ owner, permissions }: Access, account: string): boolean =>
  same(owner, account) ||
  permissions.some((permission) => plays('editor', permission) && same(permission.emailAddress, account));

/** Whether this account may open the form and send it off. */
export function mayAnswer(form: Access, account: string, named: Rules['namedResponders']): boolean {
  const responders = form.permissions.filter(isResponder);
  if (named === 'everybody' || responders.length === 0 || responders.some(({ type }) => type === 'anyone')) return true;
  return mayEdit(form, account) || responders.some(({ emailAddress }) => same(emailAddress, account));
}

/** Addresses in the order in which they came, the owner's first among editors. */
export function addressesOf({ owner, permissions }: Access, part: Part): readonly string[] {
  const named = permissions.filter((permission) => plays(part, permission)).flatMap((one) => one.emailAddress ?? []);
  return [...new Set(part === 'editor' ? [owner, ...named] : named)];
}

/** Names somebody; somebody who is named already stays so, and an editor is no longer listed as a responder. */
export function admit(source: Source, form: Access, part: Part, address: string): void {
  const emailAddress = address.toLowerCase();
  if (part === 'editor') dismiss(form, 'responder', address);
  if (addressesOf(form, part).includes(emailAddress)) return;
  form.permissions.push({
    id: nextId(source, '', 20),
    type: 'user',
    emailAddress,
    role: part === 'editor' ? 'writer' : 'reader',
    view: part === 'editor' ? null : 'published',
  });
}

/** Takes somebody's name off; nothing happens to somebody who is not there, and the owner stays. */
export function dismiss(form: Access, part: Part, address: string): void {
  const kept = form.permissions.filter(
    (permission) => !plays(part, permission) || permission.role === 'owner' || !same(permission.emailAddress, address),
  );
  form.permissions.splice(0, form.permissions.length, ...kept);
}
