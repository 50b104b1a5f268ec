/**
 * Drive.Permissions: who may do what with a file that scripts reach.
 *
 * Responders of a form are readers in its view `published`, and only forms have that.
 */
import { ApiRefusal, answer, badRequest, method } from './advanced.ts';
import { type Fields, fileOf, optionsOf, shownFields } from './drive-file.ts';
import { expose, service } from './facade.ts';
import { type DriveFile, FORM } from './file.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { type Grant, grant, ownersOf, permissionOf, ROLES, revoke, TYPES } from './permission.ts';
import { nextId } from './random.ts';
import { BOOLEAN, list, oneOf, record, shaped, TEXT } from './shape.ts';
import type { PermissionState } from './state.ts';

type Google = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type PermissionList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList;
type Member = 'create' | 'get' | 'list' | 'remove' | 'update';

const PERMISSIONS = service<Member>({
  name: 'Drive.Permissions',
  members: {
    create: method(2, 3, COST.drive),
    get: method(2, 3, COST.drive),
    list: method(1, 2, COST.drive),
    remove: method(2, 3, COST.drive),
    update: method(3, 4, COST.drive),
  },
});

const NEW = record({
  type: oneOf(...TYPES),
  role: oneOf(...ROLES),
  emailAddress: TEXT,
  view: oneOf('published'),
});
const CHANGE = record({ role: oneOf(...ROLES) });
const CREATE_OPTIONS = record({ sendNotificationEmail: BOOLEAN, fields: TEXT });
const LIST_OPTIONS = record({ includePermissionsForView: oneOf('published'), fields: TEXT });
const OPTIONS = record({ fields: TEXT });

export const PERMISSION = record({ kind: TEXT, id: TEXT, type: TEXT, role: TEXT, emailAddress: TEXT, view: TEXT });
const ONE: Fields = { shape: PERMISSION, standard: 'kind,id,type,role' };
const MANY: Fields = {
  shape: record({ kind: TEXT, permissions: list(PERMISSION) }),
  standard: 'kind,permissions(kind,id,type,role)',
};

/** A permission as Drive shows it. */
export const shownPermission = ({ id, type, role, emailAddress, view }: PermissionState): Permission => ({
  kind: 'drive#permission',
  id,
  type,
  role,
  ...(emailAddress === null ? {} : { emailAddress }),
  ...(view === null ? {} : { view }),
});

class PermissionsService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  create(resource: Permission, fileId: string, optionalArgs?: Record<string, unknown>): Permission {
    return answer(this.#host, 'drive.permissions.create', () => {
      const options = optionsOf<{ sendNotificationEmail?: boolean; fields?: string }>(CREATE_OPTIONS, optionalArgs);
      const asked = shaped<Grant>(NEW, resource);
      const file = fileOf(this.#host, fileId);
      if (asked.view !== undefined && (file.mimeType !== FORM || asked.role !== 'reader')) {
        throw badRequest('The view published is only for readers of a form.');
      }
      if (asked.type === 'anyone' && asked.view !== undefined && !this.#host.world.rules.anyoneMayAnswer)
        throw new ApiRefusal(403, 'The owner of this file cannot share it with anyone.');
      const isSent = asked.type !== 'anyone' && options.sendNotificationEmail !== false;
      const made = grant(file, asked, { isSent });
      if (isSent) this.#tell(file, made);
      return shownFields<Permission>(shownPermission(made), ONE, options.fields);
    });
  }

  get(fileId: string, permissionId: string, optionalArgs?: Record<string, unknown>): Permission {
    return answer(this.#host, 'drive.permissions.get', () => {
      const { fields } = optionsOf<{ fields?: string }>(OPTIONS, optionalArgs);
      const permission = permissionOf(fileOf(this.#host, fileId), permissionId);
      return shownFields<Permission>(shownPermission(permission), ONE, fields);
    });
  }

  list(fileId: string, optionalArgs?: Record<string, unknown>): PermissionList {
    return answer(this.#host, 'drive.permissions.list', () => {
      const options = optionsOf<{ includePermissionsForView?: string; fields?: string }>(LIST_OPTIONS, optionalArgs);
      const file = fileOf(this.#host, fileId);
      const permissions = [...file.permissions, ownersOf(file)]
        .filter(({ view }) => view === null || view === options.includePermissionsForView)
        .map(shownPermission);
      return shownFields<PermissionList>({ kind: 'drive#permissionList', permissions }, MANY, options.fields);
    });
  }

  remove(fileId: string, permissionId: string, optionalArgs?: Record<string, unknown>): void {
    answer(this.#host, 'drive.permissions.delete', () => {
      optionsOf(OPTIONS, optionalArgs);
      revoke(fileOf(this.#host, fileId), permissionId);
    });
  }

  update(
    resource: Permission,
    fileId: string,
    permissionId: string,
    optionalArgs?: Record<string, unknown>,
  ): Permission {
    return answer(this.#host, 'drive.permissions.update', () => {
      const { fields } = optionsOf<{ fields?: string }>(OPTIONS, optionalArgs);
      const { role } = shaped<Pick<Grant, 'role'>>(CHANGE, resource);
      const permission = permissionOf(fileOf(this.#host, fileId), permissionId);
      if (role === undefined) throw badRequest('The permission role field is required.');
      if (permission.role === 'owner') throw badRequest("The owner's role cannot be changed.");
      permission.role = role;
      return shownFields<Permission>(shownPermission(permission), ONE, fields);
    });
  }

  /** Drive writes to whoever was let in, in the name of whoever let them in. */
  #tell({ id, name, mimeType }: DriveFile, { emailAddress }: PermissionState): void {
    const { state } = this.#host.world;
    const kind = mimeType === FORM ? 'forms' : 'spreadsheets';
    state.mails.push({
      id: nextId(state, '', 16),
      at: state.clock,
      from: this.#host.run.user,
      name: null,
      replyTo: null,
      to: [emailAddress ?? ''],
      cc: [],
      bcc: [],
      subject: `Item shared with you: "${name}"`,
      body: `${this.#host.run.user} has shared an item with you:\n${name}\nhttps://docs.google.com/${kind}/d/${id}/edit`,
      htmlBody: null,
      attachments: [],
      inlineImages: {},
      sentBy: 'hand',
      readBy: [],
    });
  }
}

export const exposePermissions = (host: Host): Google =>
  expose<Google, Member>(host, PERMISSIONS, new PermissionsService(host));
