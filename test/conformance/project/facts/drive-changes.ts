/**
 * Facts of Drive about when a form was changed, by which a look at a form is known to be one of now.
 *
 * Whatever is not settled here, a look counts only where it was made ten minutes after the change that Drive tells of.
 */
import { type Fact, fact, question, same } from '../fact.ts';
import { drive } from '../own-file.ts';

const FILES = 'developers.google.com/workspace/drive/api/reference/rest/v3/files';
const SEARCH = 'developers.google.com/workspace/drive/api/guides/search-files';
const OPEN = 'docs/platform.md section 2 [?]';

const FORM = 'application/vnd.google-apps.form';
const NEW = { name: 'Teladan conformance, may be deleted', mimeType: FORM };
const SOON = { waitMs: 60_000 } as const;

const files = () => drive().Files;
const made = (): string => String(files().create(NEW).id);
const changed = (id: string): string => String(files().get(id, { fields: 'modifiedTime' }).modifiedTime);

/** The form behind a file, or undefined where FormApp does not open it. */
function formOf(id: string): GoogleAppsScript.Forms.Form | undefined {
  try {
    return FormApp.openById(id);
  } catch (error) {
    if (String(error).includes('No item with the given ID could be found')) return undefined;
    throw error;
  }
}

/** Makes a form that asks something, or says that FormApp does not open what Drive makes. */
function begun() {
  const id = made();
  const form = formOf(id);
  form?.setPublished(true).addTextItem().setTitle('Nama');
  return { id, changed: changed(id), isOpened: form !== undefined };
}

/** What comes of a form that was begun: compares when it was changed before and after, and takes it away. */
function compared(
  { id, changed: before, isOpened }: Readonly<Record<string, unknown>>,
  act: (form: GoogleAppsScript.Forms.Form) => unknown,
): 'later' | 'the same' | 'not opened' {
  try {
    const form = isOpened === true ? formOf(String(id)) : undefined;
    if (!form) return 'not opened';
    act(form);
    return changed(String(id)) > String(before) ? 'later' : 'the same';
  } finally {
    files().remove(String(id));
  }
}

export const DRIVE_CHANGES: readonly Fact[] = [
  fact('a file tells when it was changed last, as an instant of UTC', FILES, () => {
    const id = made();
    const when = changed(id);
    files().remove(id);
    same(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(when), true);
    same(Math.abs(Date.now() - Date.parse(when)) < 600_000, true);
  }),
  fact('one search finds every form with when it was changed, and none that is in the bin', SEARCH, () => {
    const [id, binned] = [made(), made()];
    files().update({ trashed: true }, binned);
    const q = `mimeType = '${FORM}' and trashed = false`;
    const found = files().list({ q, fields: 'files(id,modifiedTime)' }).files ?? [];
    const times = found.filter((file) => file.id === id).map(({ modifiedTime }) => modifiedTime);
    same([times, found.some((file) => file.id === binned)], [[changed(id)], false]);
    for (const one of [id, binned]) files().remove(one);
  }),
  question(
    'whether Drive tells of a change that is made a minute after another',
    OPEN,
    ['later', 'the same', 'not opened'],
    { run: begun },
    SOON,
    { run: (before) => compared(before, (form) => form.setTitle('Lain')) },
  ),
  question(
    'whether Drive takes a response for a change of its form',
    OPEN,
    ['later', 'the same', 'not opened'],
    { run: begun },
    SOON,
    { run: (before) => compared(before, (form) => form.createResponse().submit()) },
  ),
];
