/**
 * Facts of a form's people: who may change it and who may answer it.
 *
 * Naming somebody sends them mail on Google, so every one of these needs a second person who knows of it.
 */
import {
  type Fact,
  fact,
  type Memory,
  newForm,
  question,
  refusalOf,
  refuses,
  type Step,
  same,
  story,
} from '../fact.ts';
import { drive, newFile } from '../own-file.ts';

const FORM = 'developers.google.com/apps-script/reference/forms/form';

type Form = GoogleAppsScript.Forms.Form;
type User = GoogleAppsScript.Base.User;

const formOf = ({ id }: Memory): Form => FormApp.openById(String(id));
const addressesOf = (users: readonly User[]): string[] => users.map((user) => user.getEmail());

/** The second person says who that is. */
const introduced: Step = { as: 'second', run: () => ({ second: Session.getEffectiveUser().getEmail() }) };

/** The owner makes a form and does something to it with the second person's address. */
const made = (act: (form: Form, second: string) => void): Step => ({
  run: ({ second }) => {
    const form = newForm().setTitle('Bersama');
    act(form, String(second));
    return { id: form.getId(), second: String(second) };
  },
});

const cannotOpen: Step = {
  as: 'second',
  run: (memory) => {
    refuses(() => formOf(memory), 'No item with the given ID could be found');
  },
};

export const FORM_RESPONDERS: readonly Fact[] = [
  fact('a new form has no responders by name', `${FORM}#getPublishedReaders()`, () => {
    same(newForm().getPublishedReaders().length, 0);
  }),
  fact('what is no address cannot be made an editor', `${FORM}#addEditor(String)`, () => {
    const form = newForm();
    refusalOf(() => form.addEditor('bukan alamat'));
  }),
  story(
    'a form belongs to whoever made it, and nobody else opens it by script',
    'docs/platform.md section 2',
    introduced,
    made(() => undefined),
    cannotOpen,
  ),
  story(
    'an editor opens and changes a form',
    `${FORM}#addEditor(String)`,
    introduced,
    made((form, second) => form.addEditor(second)),
    {
      as: 'second',
      run: (memory) => {
        same(formOf(memory).setDescription('Oleh editor').getDescription(), 'Oleh editor');
      },
    },
  ),
  story(
    'an editor who is removed opens a form no more',
    `${FORM}#removeEditor(String)`,
    introduced,
    made((form, second) => {
      same(addressesOf(form.addEditor(second).removeEditor(second).getEditors()).includes(second), false);
    }),
    cannotOpen,
  ),
  story(
    'an editor can be named as the user that a form lists',
    `${FORM}#removeEditor(User)`,
    introduced,
    made((form, second) => {
      form.addEditor(second);
      const user = form.getEditors().find((editor) => editor.getEmail() === second) as User;
      same(addressesOf(form.removeEditor(user).getEditors()).includes(second), false);
      same(addressesOf(form.addEditor(user).getEditors()).includes(second), true);
    }),
  ),
  story(
    'a responder is named, listed and taken off again',
    `${FORM}#addPublishedReader(String)`,
    introduced,
    made((form, second) => {
      same(addressesOf(form.addPublishedReader(second).getPublishedReaders()), [second]);
      same(form.removePublishedReader(second).getPublishedReaders().length, 0);
    }),
  ),
  story(
    'several are named at once, and whoever is named twice is listed once',
    `${FORM}#addPublishedReaders(String)`,
    introduced,
    made((form, second) => {
      same(addressesOf(form.addPublishedReaders([second, second]).getPublishedReaders()), [second]);
      form.addEditors([second, second]);
      same(addressesOf(form.getEditors()).filter((address) => address === second).length, 1);
    }),
  ),
  story(
    'a responder does not open the form by script',
    `${FORM}#addPublishedReader(String)`,
    introduced,
    made((form, second) => form.addPublishedReader(second)),
    cannotOpen,
  ),
  question(
    'does naming one responder close a form to everybody else',
    `${FORM}#addPublishedReader(String)`,
    ['taken', 'refused'],
    introduced,
    made((form, second) => {
      form.setPublished(true).addPublishedReader(second).addTextItem().setTitle('Nama');
    }),
    { run: (memory) => ({ ...memory, url: formOf(memory).getPublishedUrl() }) },
    {
      as: 'reader',
      tells: 'outcome',
      submit: ({ url }) => ({ url: String(url), answers: { Nama: 'Siti' }, email: '' }),
    },
    { run: ({ outcome }) => String(outcome) },
  ),
  story(
    'a responder who becomes an editor is no longer listed as a responder',
    `${FORM}#addEditor(String)`,
    introduced,
    made((form, second) => {
      form.addPublishedReader(second).addEditor(second);
      same([form.getPublishedReaders().length, addressesOf(form.getEditors()).includes(second)], [0, true]);
    }),
  ),
  story(
    'an editor links a form to a workbook only where they may edit that too',
    `${FORM}#setDestination(DestinationType,String)`,
    introduced,
    {
      run: ({ second }) => ({ id: newForm().addEditor(String(second)).getId(), book: newFile().id }),
    },
    {
      as: 'second',
      run: (memory) => {
        const form = formOf(memory);
        refusalOf(() => form.setDestination(FormApp.DestinationType.SPREADSHEET, String(memory.book)));
        return memory;
      },
    },
    { run: (memory) => drive().Files.remove(String(memory.book)) },
  ),
];
