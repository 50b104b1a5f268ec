/**
 * Drive: the files that the add-on makes itself, found again by what it notes with them, and opened to whoever answers.
 *
 * Under `drive.file` nothing else is reached, and nothing of another person's. People may withhold that permission: then
 * this says so by `undefined` or `false`, and whoever asked does without. What Google merely fails at is thrown on.
 */

const FORM = 'application/vnd.google-apps.form';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
/** The name of the note; with it a note takes 124 bytes at most. */
const NOTE = 'teladan';

/** The service, or undefined where the project has it not switched on: then there is not even the name. */
const service = (): typeof Drive => (typeof Drive === 'undefined' ? undefined : Drive);

/** Whether this person or their domain does not let the add-on use Drive. */
const isWithheld = (error: unknown): boolean =>
  /permission|insufficient|scope|not been used|disabled|not enabled/i.test(String(error));

/** The id of the form that carries this note: found where it was made before, else made; undefined without Drive. */
export const formFileOf = (note: string, name: string): string | undefined => fileOf(FORM, note, name);

/** The same for a spreadsheet. */
export const spreadsheetFileOf = (note: string, name: string): string | undefined => fileOf(SPREADSHEET, note, name);

function fileOf(mimeType: string, note: string, name: string): string | undefined {
  const files = service()?.Files;
  if (!files) return undefined;
  try {
    const q = `appProperties has { key='${NOTE}' and value='${note}' } and trashed = false`;
    const found = files.list({ q }).files?.[0]?.id;
    return found ?? files.create({ name, mimeType, appProperties: { [NOTE]: note } }).id;
  } catch (error) {
    if (isWithheld(error)) return undefined;
    throw error;
  }
}

/**
 * When each form that the add-on has made was last changed, as Drive tells it, by id. It leaves out what this person does
 * not reach through Drive, and all of them where Drive does not answer, for whatever reason: then the forms are asked.
 */
export function formChanges(): ReadonlyMap<string, string> {
  const files = service()?.Files;
  if (!files) return new Map();
  try {
    const found = files.list({ q: `mimeType = '${FORM}' and trashed = false`, fields: 'files(id,modifiedTime)' });
    return new Map(
      (found.files ?? []).flatMap(({ id, modifiedTime }) => (id && modifiedTime ? [[id, modifiedTime]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** Whether Drive is switched on for the project and answers. @throws what Google refuses it with */
export function driveAnswers(): boolean {
  const files = service()?.Files;
  return files?.list({ q: `mimeType = '${FORM}' and trashed = false`, fields: 'files(id)' }).files !== undefined;
}

/** Takes away a file of the add-on's own that cannot be used. */
export function removeFile(id: string): void {
  service()?.Files?.remove(id);
}

/** Opens a form to anyone who has its link; false where that is not allowed, for whatever reason. */
export function letAnyoneAnswer(formId: string): boolean {
  const permissions = service()?.Permissions;
  if (!permissions) return false;
  try {
    permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, formId);
    return true;
  } catch {
    // Reasons are many (the permission, the domain, who made the form) and there is another way for all of them.
    return false;
  }
}

/** A file of the add-on's own as its owner finds it, and who is let in, by address. */
export interface OwnFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly people: readonly Grantee[];
}

/** Somebody who may open a file. */
export interface Grantee {
  readonly permissionId: string;
  readonly email: string;
  readonly role: string;
}

const SHOWN = 'id,name,trashed,webViewLink,permissions(id,role,emailAddress)';

/** A file of this person's; undefined where it is gone, lies in the bin, or is another person's. */
export function findFile(id: string): OwnFile | undefined {
  const files = service()?.Files;
  if (!files) return undefined;
  try {
    const { name = '', trashed, webViewLink = '', permissions = [] } = files.get(id, { fields: SHOWN });
    const people = permissions.map((one) => ({
      permissionId: one.id ?? '',
      email: (one.emailAddress ?? '').toLowerCase(),
      role: one.role ?? '',
    }));
    return trashed ? undefined : { id, name, url: webViewLink, people };
  } catch (error) {
    if (/not found/i.test(String(error)) || isWithheld(error)) return undefined;
    throw error;
  }
}

export function renameFile(id: string, name: string): void {
  service()?.Files?.update({ name }, id);
}

/**
 * Lets somebody look at a file, and has Google write to them; in Google's own words why that could not be, else undefined.
 * People without an account can only be let in by such a letter.
 */
export function letRead(id: string, emailAddress: string): string | undefined {
  try {
    service()?.Permissions?.create({ type: 'user', role: 'reader', emailAddress }, id);
    return undefined;
  } catch (error) {
    // The reasons are the address's and the domain's; others are let in all the same, and this one is told.
    return error instanceof Error ? error.message : String(error);
  }
}

/** Lets somebody look no more. */
export function letReadNoMore(id: string, permissionId: string): void {
  service()?.Permissions?.remove(id, permissionId);
}
