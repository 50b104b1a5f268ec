/** Facts of forms: making and finding them, what they say, and whether they are open. */
import { type Fact, fact, newForm, question, refusalOf, refuses, same, story } from '../fact.ts';

const REFERENCE = 'developers.google.com/apps-script/reference/forms';
const FORM = `${REFERENCE}/form`;
const APP = `${REFERENCE}/form-app`;

const settingsOf = (form: GoogleAppsScript.Forms.Form): boolean[] => [
  form.collectsEmail(),
  form.hasLimitOneResponsePerUser(),
  form.canEditResponse(),
  form.hasProgressBar(),
  form.hasRespondAgainLink(),
];

export const FORMS: readonly Fact[] = [
  fact('a new form has no title, whatever its file is called', 'docs/platform.md section 1.8 [L]', () => {
    same(newForm().getTitle(), '');
  }),
  fact(
    'a form gives back what it is told to say, and has no closing message at first',
    `${FORM}#setTitle(String)`,
    () => {
      const form = newForm();
      same(form.getCustomClosedFormMessage(), '');
      form.setTitle('Penilaian atasan').setDescription('Isi dengan jujur.\nRahasia.');
      form.setConfirmationMessage('Terima kasih.').setCustomClosedFormMessage('Sudah tutup.');
      same(
        [form.getTitle(), form.getDescription(), form.getConfirmationMessage(), form.getCustomClosedFormMessage()],
        ['Penilaian atasan', 'Isi dengan jujur.\nRahasia.', 'Terima kasih.', 'Sudah tutup.'],
      );
    },
  ),
  fact('a form cannot be made without a name', `${APP}#create(String)`, () => {
    refusalOf(() => FormApp.create(''));
  }),
  question('does making a form publish it', 'docs/platform.md section 1.8 [?]', ['published', 'unpublished'], {
    run: () => (newForm().isPublished() ? 'published' : 'unpublished'),
  }),
  fact('a form can be made published, then it accepts responses, or not', `${APP}#create(String,Boolean)`, () => {
    const [open, closed] = [newForm(true), newForm(false)];
    same([open.isPublished(), open.isAcceptingResponses()], [true, true]);
    same([closed.isPublished(), closed.isAcceptingResponses()], [false, false]);
  }),
  fact('publishing a form also starts accepting responses', `${FORM}#setPublished(Boolean)`, () => {
    const form = newForm().setPublished(true);
    same([form.isPublished(), form.isAcceptingResponses()], [true, true]);
  }),
  fact('unpublishing a form also stops accepting responses', `${FORM}#setPublished(Boolean)`, () => {
    const form = newForm().setPublished(true).setPublished(false);
    same([form.isPublished(), form.isAcceptingResponses()], [false, false]);
  }),
  fact('publishing again overwrites that a form was closed', `${FORM}#setPublished(Boolean)`, () => {
    const form = newForm().setPublished(true).setAcceptingResponses(false);
    same(form.isAcceptingResponses(), false);
    same(form.setPublished(true).isAcceptingResponses(), true);
  }),
  fact('a closed form is still published', `${FORM}#setAcceptingResponses(Boolean)`, () => {
    same(newForm().setPublished(true).setAcceptingResponses(false).isPublished(), true);
  }),
  fact('an unpublished form cannot start accepting responses', `${FORM}#setAcceptingResponses(Boolean)`, () => {
    const form = newForm().setPublished(false);
    refusalOf(() => form.setAcceptingResponses(true));
    same(form.isAcceptingResponses(), false);
  }),
  fact('forms of today know publishing', `${FORM}#supportsAdvancedResponderPermissions()`, () => {
    same(newForm().supportsAdvancedResponderPermissions(), true);
  }),
  fact('a new form only offers to respond again; every other setting is off', FORM, () => {
    const form = newForm();
    same(settingsOf(form), [false, false, false, false, true]);
    form.setCollectEmail(true).setLimitOneResponsePerUser(true).setAllowResponseEdits(true);
    form.setProgressBar(true).setShowLinkToRespondAgain(false);
    same(settingsOf(form), [true, true, true, true, false]);
  }),
  fact('a form is found again by its id', `${APP}#openById(String)`, () => {
    const form = newForm().setTitle('Rekan');
    same(FormApp.openById(form.getId()).getTitle(), 'Rekan');
  }),
  fact('there is no form with an id that was made up', `${APP}#openById(String)`, () => {
    refuses(() => FormApp.openById('1tidak-ada'), 'No item with the given ID could be found');
  }),
  fact('a form is found again by the address for editing it', `${APP}#openByUrl(String)`, () => {
    const form = newForm();
    same(FormApp.openByUrl(form.getEditUrl()).getId(), form.getId());
  }),
  fact('the address for answering carries another id than the form has', `${FORM}#getPublishedUrl()`, () => {
    const form = newForm();
    same(/\/forms\/d\/e\/[\w-]+\/viewform$/.test(form.getPublishedUrl()), true);
    same(form.getPublishedUrl().includes(form.getId()), false);
  }),
  fact('a setter of a form without its argument is refused by signature', 'docs/platform.md section 3', () => {
    const form = newForm() as unknown as Readonly<Record<string, () => void>>;
    refuses(() => form.setTitle?.(), "The parameters () don't match the method signature for FormApp.Form.setTitle.");
  }),
  fact('a form has no member that the reference does not list', FORM, () => {
    const form = newForm() as unknown as Readonly<Record<string, () => void>>;
    refuses(() => (form.setColour as () => void)(), 'is not a function');
  }),
  story('a form cannot be made without the permission for forms', 'docs/platform.md section 3', {
    without: 'forms',
    run: () => {
      refuses(
        () => newForm(),
        'You do not have permission to call FormApp.create. Required permissions: ' +
          'https://www.googleapis.com/auth/forms',
      );
    },
  }),
  story(
    'a form cannot be made while the workbook opens',
    'developers.google.com/apps-script/guides/triggers#restrictions',
    {
      from: 'open',
      authMode: 'LIMITED',
      run: () => {
        refuses(() => newForm(), 'You do not have permission to call FormApp.create');
      },
    },
  ),
];
