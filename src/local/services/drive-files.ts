/**
 * Drive.Files: making forms and spreadsheets, names, links and the bin of the files that scripts reach.
 *
 * Reads searches by name, kind, bin and what the script noted, joined by `and`, and refuses others.
 */
import { ApiRefusal, answer, badRequest, method } from './advanced.ts';
import { type Fields, fileOf, optionsOf, shownFields } from './drive-file.ts';
import { PERMISSION, shownPermission } from './drive-permissions.ts';
import { expose, service } from './facade.ts';
import { type DriveFile, FORM, filesWithin, SPREADSHEET } from './file.ts';
import { blankForm } from './form-state.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { ownersOf } from './permission.ts';
import { nextId } from './random.ts';
import { BOOLEAN, list, record, shaped, TEXT, TEXTS } from './shape.ts';
import { countMade } from './sheets-api-workbook.ts';
import { blankWorkbook, NEW_SHEET } from './workbook.ts';

type Google = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Member = 'create' | 'get' | 'list' | 'update' | 'remove';
type Options = Record<string, unknown>;

const FILES = service<Member>({
  name: 'Drive.Files',
  members: {
    create: method(1, 3, COST.createForm),
    get: method(1, 2, COST.drive),
    list: method(0, 1, COST.drive),
    update: method(2, 4, COST.drive),
    remove: method(1, 2, COST.drive),
  },
});

interface NewFile {
  readonly name?: string;
  readonly mimeType?: string;
  readonly appProperties?: Record<string, string>;
}

const CHANGE = record({ name: TEXT, trashed: BOOLEAN });
const NEW = record({ name: TEXT, mimeType: TEXT, appProperties: TEXTS });
const OPTIONS = record({ fields: TEXT });
const LIST_OPTIONS = record({ q: TEXT, fields: TEXT });
const FILE = record({
  kind: TEXT,
  id: TEXT,
  name: TEXT,
  mimeType: TEXT,
  trashed: BOOLEAN,
  ownedByMe: BOOLEAN,
  shared: BOOLEAN,
  webViewLink: TEXT,
  permissions: list(PERMISSION),
  appProperties: TEXTS,
  modifiedTime: TEXT,
});
const ONE: Fields = { shape: FILE, standard: 'kind,id,name,mimeType' };
const MANY: Fields = {
  shape: record({ kind: TEXT, incompleteSearch: BOOLEAN, files: list(FILE) }),
  standard: 'kind,incompleteSearch,files(kind,id,name,mimeType)',
};

const KIND = { [SPREADSHEET]: 'spreadsheets', [FORM]: 'forms' } as const;

/** The locale and zone of whoever makes a file: their account's, whichever workbook they are in [?]. */
const OWN_ACCOUNT = { locale: 'en_US', timeZone: 'Etc/GMT' } as const;

/** `get` is typed here by the overloads that give a file's metadata. */
class FilesService implements Pick<Google, Exclude<Member, 'get'>> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Forms and spreadsheets; a spreadsheet is empty, and in whatever language and zone its owner has [?]. */
  create(resource: File, mediaData?: unknown, optionalArgs?: Options): File {
    return answer(this.#host, 'drive.files.create', () => {
      const { fields } = optionsOf<{ fields?: string }>(OPTIONS, optionalArgs);
      if (mediaData !== undefined && mediaData !== null) throw badRequest('A Google file takes no media.');
      const { name = 'Untitled', mimeType, appProperties = {} } = shaped<NewFile>(NEW, resource);
      checkNotes(appProperties);
      const id = this.#made(mimeType, name, appProperties);
      return shownFields<File>(this.#shown(fileOf(this.#host, id)), ONE, fields);
    });
  }

  #made(mimeType: string | undefined, name: string, appProperties: Readonly<Record<string, string>>): string {
    const { run, world } = this.#host;
    const { state, rules } = world;
    if (mimeType === FORM) {
      const form = blankForm(state, name, run.user, rules.formsPublishedByDefault);
      state.forms[form.id] = { ...form, appProperties };
      return form.id;
    }
    if (mimeType !== SPREADSHEET) throw badRequest('Only forms and spreadsheets are made here.');
    countMade(this.#host);
    const asked = {
      id: nextId(state, '1', 44),
      owner: run.user,
      title: name,
      ...OWN_ACCOUNT,
      sheetId: 0,
      ...NEW_SHEET,
    };
    state.workbooks[asked.id] = { ...blankWorkbook(asked), appProperties };
    return asked.id;
  }

  get(fileId: string, optionalArgs?: Options): File {
    return answer(this.#host, 'drive.files.get', () => {
      const { fields } = optionsOf<{ fields?: string }>(OPTIONS, optionalArgs);
      return shownFields<File>(this.#shown(fileOf(this.#host, fileId)), ONE, fields);
    });
  }

  list(optionalArgs?: Options): FileList {
    return answer(this.#host, 'drive.files.list', () => {
      const { q, fields } = optionsOf<{ q?: string; fields?: string }>(LIST_OPTIONS, optionalArgs);
      const matches = matcherOf(q ?? '');
      const files = filesWithin(this.#host.world, this.#host.run.user)
        .map((file) => this.#shown(file))
        .filter(matches);
      return shownFields<FileList>({ kind: 'drive#fileList', incompleteSearch: false, files }, MANY, fields);
    });
  }

  update(resource: File, fileId: string, mediaData?: unknown, optionalArgs?: Options): File {
    return answer(this.#host, 'drive.files.update', () => {
      const { fields } = optionsOf<{ fields?: string }>(OPTIONS, optionalArgs);
      if (mediaData !== undefined && mediaData !== null) throw badRequest('A Google file takes no media.');
      const { name, trashed } = shaped<{ name?: string; trashed?: boolean }>(CHANGE, resource);
      const file = fileOf(this.#host, fileId);
      if (name !== undefined) this.#rename(file, name);
      if (trashed !== undefined) this.#trash(file, trashed);
      return shownFields<File>(this.#shown(fileOf(this.#host, fileId)), ONE, fields);
    });
  }

  /** Gone for good, past the bin. */
  remove(fileId: string, optionalArgs?: Options): void {
    answer(this.#host, 'drive.files.delete', () => {
      optionsOf(OPTIONS, optionalArgs);
      const { id } = fileOf(this.#host, fileId);
      const { world } = this.#host;
      const { state } = world;
      const form = state.forms[id];
      if (form !== undefined) world.unlink(form);
      delete state.workbooks[id];
      delete state.forms[id];
      state.trash.splice(0, state.trash.length, ...state.trash.filter((one) => one !== id));
    });
  }

  #rename({ id, mimeType }: DriveFile, name: string): void {
    const workbook = this.#host.world.state.workbooks[id];
    if (mimeType !== SPREADSHEET || workbook === undefined) throw new ApiRefusal(403, 'A form is not renamed here.');
    workbook.title = name;
  }

  #trash({ id }: DriveFile, isTrashed: boolean): void {
    const { trash } = this.#host.world.state;
    const at = trash.indexOf(id);
    if (isTrashed && at === -1) trash.push(id);
    else if (!isTrashed && at !== -1) trash.splice(at, 1);
  }

  #shown(file: DriveFile): File {
    return {
      kind: 'drive#file',
      id: file.id,
      name: file.name,
      mimeType: file.mimeType,
      trashed: this.#host.world.state.trash.includes(file.id),
      ownedByMe: file.owner === this.#host.run.user,
      shared: file.permissions.some(({ view }) => view === null),
      webViewLink: `https://docs.google.com/${KIND[file.mimeType]}/d/${file.id}/edit?usp=drivesdk`,
      permissions: [...file.permissions.filter(({ view }) => view === null), ownersOf(file)].map(shownPermission),
      appProperties: { ...file.appProperties },
      ...(file.modifiedAt === undefined ? {} : { modifiedTime: new Date(file.modifiedAt).toISOString() }),
    };
  }
}

/** Google's limit for the name and the text of one note together, in UTF-8. */
const MOST_NOTE_BYTES = 124;

/** @throws ApiRefusal for a note that is too long */
function checkNotes(notes: Readonly<Record<string, string>>): void {
  const long = Object.entries(notes).find(([key, text]) => Buffer.byteLength(key + text) > MOST_NOTE_BYTES);
  if (long !== undefined) throw badRequest(`appProperties are limited to ${MOST_NOTE_BYTES} bytes: ${long[0]}`);
}

const QUOTED = String.raw`'((?:[^'\\]|\\.)*)'`;
const TERM = new RegExp(
  `(?:(name|mimeType) = ${QUOTED}|trashed = (true|false)|` +
    String.raw`appProperties has \{ key=${QUOTED} and value=${QUOTED} \})(?: and (?=\S)|$)`,
  'y',
);

const unescaped = (text: string | undefined): string => (text ?? '').replaceAll(/\\(.)/g, '$1');

/** @throws ApiRefusal for a search that is not a list of these terms */
function matcherOf(query: string): (file: File) => boolean {
  const terms: ((file: File) => boolean)[] = [];
  for (let at = 0; at < query.length; at = TERM.lastIndex) {
    TERM.lastIndex = at;
    const found = TERM.exec(query);
    if (found === null) throw badRequest('Invalid Value');
    const [, field, text, trashed, key, value] = found;
    terms.push((file) => {
      if (field !== undefined) return file[field as 'name' | 'mimeType'] === unescaped(text);
      if (key === undefined) return String(file.trashed) === trashed;
      return file.appProperties?.[unescaped(key)] === unescaped(value);
    });
  }
  return (file) => terms.every((matches) => matches(file));
}

export const exposeFiles = (host: Host): Google => expose<Google, Member>(host, FILES, new FilesService(host));
