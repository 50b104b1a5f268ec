/**
 * Facts of the Drive interface under `drive.file`: which files a script reaches, and whom it lets in.
 *
 * Letting in a person needs a second one who knows of it; anyone with the link can be let in and out alone.
 */
import {
  book,
  type Fact,
  fact,
  newForm,
  question,
  refusalOf,
  refuses,
  type Step,
  same,
  story,
  tidied,
  uniqueName,
} from '../fact.ts';
import { drive, newFile, onNewFile, spreadsheets } from '../own-file.ts';

const FILES = 'developers.google.com/workspace/drive/api/reference/rest/v3/files';
const PERMISSIONS = 'developers.google.com/workspace/drive/api/reference/rest/v3/permissions';
const SCOPES = 'developers.google.com/workspace/drive/api/guides/api-specific-auth';
const SEARCH = 'developers.google.com/workspace/drive/api/guides/search-files';
const ERRORS = 'developers.google.com/workspace/drive/api/guides/handle-errors';
const RESPONDERS = 'developers.google.com/workspace/forms/api/guides/publish-form';
const ASSUMED = 'docs/platform.md section 9 [?]';

type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const files = () => drive().Files;
const permissions = () => drive().Permissions;
const QUIETLY = { sendNotificationEmail: false, fields: 'id,type,role,emailAddress,view' };
const ALL = { includePermissionsForView: 'published', fields: 'permissions(id,type,role,emailAddress,view)' };

const READER: Permission = { type: 'anyone', role: 'reader' };
const RESPONDER: Permission = { type: 'anyone', role: 'reader', view: 'published' };
const letIn = (id: string, permission: Permission) => permissions().create(permission, id, QUIETLY);
const listed = (id: string) => permissions().list(id, ALL).permissions ?? [];

const introduced: Step = { as: 'second', run: () => ({ second: Session.getEffectiveUser().getEmail() }) };
const shared: Step = {
  run: ({ second }) => {
    const { id } = newFile();
    letIn(id, { type: 'user', role: 'reader', emailAddress: String(second) });
    return { id, second: String(second) };
  },
};

/** What comes of it where Drive reaches the form, or that it does not. */
function onForm(act: (id: string) => string): string {
  const id = newForm().getId();
  try {
    return act(id);
  } catch (error) {
    const { message } = error as Error;
    return message.includes(`File not found: ${id}.`) ? 'out of reach' : message;
  }
}

const FORM = 'application/vnd.google-apps.form';
const NOTES = 'developers.google.com/workspace/drive/api/guides/properties';

const noted = (text: string) => ({ q: `appProperties has { key='teladan' and value='${text}' } and trashed = false` });
const foundBy = (text: string) => (files().list(noted(text)).files ?? []).map(({ id }) => id);

/** Gives the act a form that Drive made with a note, and removes it whatever happens. */
function onDriveForm<T>(act: (id: string, note: string) => T): T {
  const note = uniqueName();
  const name = 'Teladan conformance, may be deleted';
  const id = String(files().create({ name, mimeType: FORM, appProperties: { teladan: note } }).id);
  try {
    return act(id, note);
  } finally {
    files().remove(id);
  }
}

export const DRIVE: readonly Fact[] = [
  fact('a form is made through Drive and found by what was noted with it', `${NOTES}; ${FILES}/create`, () => {
    onDriveForm((id, note) => {
      same(foundBy(note), [id]);
      same(foundBy(`${note}x`), []);
      same(files().get(id, { fields: 'appProperties' }).appProperties, { teladan: note });
      files().update({ trashed: true }, id);
      same(foundBy(note), []);
    });
  }),
  fact(
    'a spreadsheet is made empty through Drive, found by its note, and reached through Sheets',
    `${NOTES}; ${FILES}/create; ${SCOPES}`,
    () => {
      const note = uniqueName();
      const name = 'Teladan conformance, may be deleted';
      const mimeType = 'application/vnd.google-apps.spreadsheet';
      const id = String(files().create({ name, mimeType, appProperties: { teladan: note } }).id);
      tidied(
        () => {
          same(foundBy(note), [id]);
          const { sheets = [] } = spreadsheets().get(id, { fields: 'sheets(properties(sheetId),charts(chartId))' });
          same(sheets.length, 1);
          same(sheets[0]?.charts, undefined);
        },
        () => files().remove(id),
      );
    },
  ),
  fact('a note and its name take 124 bytes at most', NOTES, () => {
    refusalOf(() => files().create({ name: 'x', mimeType: FORM, appProperties: { teladan: 'x'.repeat(118) } }));
  }),
  story(
    "another person does not find the first one's form by what was noted with it",
    SCOPES,
    {
      run: () => {
        const note = uniqueName();
        const { id } = files().create({ name: 'x', mimeType: FORM, appProperties: { teladan: note } });
        return { id: String(id), note };
      },
    },
    {
      as: 'second',
      run: ({ id, note }) => {
        same(foundBy(String(note)), []);
        return { id: String(id) };
      },
    },
    {
      run: ({ id }) => {
        files().remove(String(id));
      },
    },
  ),
  fact('unasked a file shows its kind, id, name and type', `${FILES}/get`, () => {
    onNewFile(
      ({ id }) => {
        const { kind, name, mimeType, ...more } = files().get(id);
        same([kind, name, mimeType], ['drive#file', 'Ringkasan', 'application/vnd.google-apps.spreadsheet']);
        same(more, { id });
      },
      { title: 'Ringkasan' },
    );
  }),
  fact('a file shows the fields that it is asked for', `${FILES}/get`, () => {
    onNewFile(({ id }) => {
      const { trashed, ownedByMe, shared: isShared, ...more } = files().get(id, { fields: 'trashed,ownedByMe,shared' });
      same([trashed, ownedByMe, isShared, Object.keys(more).length], [false, true, false, 0]);
    });
  }),
  fact(
    'fields that a file does not have are refused by name',
    'github.com/googleworkspace/apps-script-samples/issues/54',
    () => {
      onNewFile(({ id }) => {
        refuses(() => files().get(id, { fields: 'judul' }), 'Invalid field selection judul');
      });
    },
  ),
  fact('a file goes to the bin and comes back, and a search tells where it is', SEARCH, () => {
    onNewFile(({ id }) => {
      const found = (trashed: boolean) =>
        (files().list({ q: `name = 'Dicari ${id}' and trashed = ${trashed}` }).files ?? []).map((file) => file.id);
      files().update({ name: `Dicari ${id}` }, id);
      same([found(false), found(true)], [[id], []]);
      files().update({ trashed: true }, id);
      same([found(false), found(true)], [[], [id]]);
      files().update({ trashed: false }, id);
      same(files().get(id, { fields: 'trashed' }).trashed, false);
    });
  }),
  fact('a search that is none is refused', SEARCH, () => {
    refuses(() => files().list({ q: 'apa saja' }), 'Invalid Value');
  }),
  fact('a file that was removed is not found', `${FILES}/delete`, () => {
    const { id } = newFile();
    files().remove(id);
    refuses(() => files().get(id), `API call to drive.files.get failed with error: File not found: ${id}.`);
  }),
  fact('under drive.file the workbook that the script is bound to is not found', SCOPES, () => {
    const id = book().getId();
    refuses(() => files().get(id), `File not found: ${id}.`);
    refuses(() => letIn(id, READER), `API call to drive.permissions.create failed with error: File not found: ${id}.`);
  }),
  story(
    "under drive.file another person does not find the first one's file, though it was shared with them",
    SCOPES,
    introduced,
    shared,
    {
      as: 'second',
      run: ({ id }) => {
        refuses(() => files().get(String(id)), `File not found: ${id}.`);
      },
    },
  ),
  story('without drive.file no file is found', SCOPES, {
    without: 'drive.file',
    run: () => {
      refuses(() => files().list(), 'equest had insufficient authentication scopes.');
    },
  }),
  fact('a new file has one permission, that of its owner', `${PERMISSIONS}/list`, () => {
    onNewFile(({ id }) => {
      same(
        listed(id).map(({ type, role }) => [type, role]),
        [['user', 'owner']],
      );
    });
  }),
  fact('anyone with the link is let in and out', `${PERMISSIONS}/create`, () => {
    onNewFile(({ id }) => {
      same(letIn(id, READER).id, 'anyoneWithLink');
      same(files().get(id, { fields: 'shared' }).shared, true);
      permissions().remove(id, 'anyoneWithLink');
      same(listed(id).length, 1);
    });
  }),
  fact('a permission is shown by its id, and its role can be changed', `${PERMISSIONS}/update`, () => {
    onNewFile(({ id }) => {
      letIn(id, READER);
      same(permissions().update({ role: 'commenter' }, id, 'anyoneWithLink').role, 'commenter');
      const { type, role } = permissions().get(id, 'anyoneWithLink', { fields: 'type,role' });
      same([type, role], ['anyone', 'commenter']);
    });
  }),
  fact('a permission that is not there is not found', `${PERMISSIONS}/delete`, () => {
    onNewFile(({ id }) => {
      refuses(() => permissions().remove(id, '12345'), 'Permission not found: 12345.');
    });
  }),
  fact('the owner is not put out of a file', `${PERMISSIONS}/delete`, () => {
    onNewFile(({ id }) => {
      refusalOf(() => permissions().remove(id, String(listed(id)[0]?.id)));
    });
  }),
  fact('a permission needs a type and a role', PERMISSIONS, () => {
    onNewFile(({ id }) => {
      refuses(() => letIn(id, { role: 'reader' }), 'The permission type field is required.');
      refuses(() => letIn(id, { type: 'anyone' }), 'The permission role field is required.');
    });
  }),
  fact('what is no address is not let in', ASSUMED, () => {
    onNewFile(({ id }) => {
      refuses(
        () => letIn(id, { type: 'user', role: 'reader', emailAddress: 'bukan alamat' }),
        'The specified emailAddress is invalid or not applicable for the given permission type.',
      );
    });
  }),
  fact('whoever has no account is let in only with a letter', ERRORS, () => {
    onNewFile(({ id }) => {
      refuses(
        () => letIn(id, { type: 'user', role: 'reader', emailAddress: `tidak-ada-${id.toLowerCase()}@example.com` }),
        'You are trying to invite',
      );
    });
  }),
  fact('only forms have readers of their published view', RESPONDERS, () => {
    onNewFile(({ id }) => {
      refusalOf(() => letIn(id, RESPONDER));
    });
  }),
  story('somebody who is let in is listed by address', `${PERMISSIONS}/create`, introduced, shared, {
    run: ({ id, second }) => {
      const found = listed(String(id)).find(({ emailAddress }) => emailAddress === second);
      same([found?.type, found?.role], ['user', 'reader']);
      files().remove(String(id));
    },
  }),
  story('letting somebody in again gives the new role to the same permission', ASSUMED, introduced, shared, {
    run: ({ id, second }) => {
      const before = listed(String(id)).find(({ emailAddress }) => emailAddress === second);
      const again = letIn(String(id), { type: 'user', role: 'writer', emailAddress: String(second) });
      same([again.id, again.role, listed(String(id)).length], [before?.id, 'writer', 2]);
      files().remove(String(id));
    },
  }),
  question(
    'whether FormApp opens a form that Drive made',
    "docs/platform.md section 2 [?]; both scopes are the add-on's, but the file was made by the other service",
    ['opens', 'not found'],
    {
      run: () =>
        onDriveForm((id) => {
          try {
            return FormApp.openById(id).getId() === id ? 'opens' : 'another';
          } catch (error) {
            return String(error).includes('No item with the given ID could be found') ? 'not found' : String(error);
          }
        }),
    },
  ),
  question(
    'whether a script may open a form that Drive made to anyone with the link',
    `docs/platform.md section 2 [?]; ${RESPONDERS}; whoever runs the accounts may forbid it`,
    ['reader published', 'refused'],
    {
      run: () =>
        onDriveForm((id) => {
          try {
            letIn(id, RESPONDER);
          } catch {
            // The words of this refusal are not known; that it is one is the answer.
            return 'refused';
          }
          const found = listed(id).find(({ type }) => type === 'anyone');
          return `${found?.role} ${found?.view}`;
        }),
    },
  ),
  question(
    'whether Drive reaches a form that FormApp made, under drive.file',
    'docs/platform.md section 2 [?]',
    ['form', 'out of reach'],
    {
      run: () =>
        onForm((id) => (files().get(id).mimeType === 'application/vnd.google-apps.form' ? 'form' : 'another kind')),
    },
  ),
  question(
    'whether Drive opens a form that FormApp made to anyone with the link',
    `docs/platform.md section 2 [?]; ${RESPONDERS}`,
    ['reader published', 'out of reach'],
    {
      run: () =>
        onForm((id) => {
          letIn(id, RESPONDER);
          const found = listed(id).find(({ type }) => type === 'anyone');
          return `${found?.role} ${found?.view}`;
        }),
    },
  ),
  question(
    'whether responders of a form are listed unasked',
    'developers.google.com/workspace/drive/api/guides/about-permissions [?]',
    ['only owners', 'out of reach'],
    {
      run: () =>
        onForm((id) => {
          letIn(id, RESPONDER);
          const unasked = permissions().list(id).permissions ?? [];
          return unasked.every(({ role }) => role === 'owner') ? 'only owners' : 'responders too';
        }),
    },
  ),
];
