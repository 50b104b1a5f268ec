/** Facts of forms: making and finding them, what they say, and whether they are open. */
import { type Fact, fact, newForm, question, refusalOf, refuses, same, story } from '../fact.ts';

const REFERENCE = 'developers.google.com/apps-script/reference/forms';
const FORM = `${REFERENCE}/form`;
const APP = `${REFERENCE}/form-app`;
const NAME = 'Teladan conformance, may be deleted';

export const FORMS: readonly Fact[] = [
  fact('a new form has no title, whatever its file is called', 'platform.md section 1.8 [L]', () => {
    same(newForm().getTitle(), '');
  }),
  fact('a form gives back the title it was given', `${FORM}#setTitle(String)`, () => {
    same(newForm().setTitle('Penilaian atasan').getTitle(), 'Penilaian atasan');
  }),
  fact('a form gives back its description', `${FORM}#setDescription(String)`, () => {
    same(newForm().setDescription('Isi dengan jujur.\nRahasia.').getDescription(), 'Isi dengan jujur.\nRahasia.');
  }),
  fact('a form gives back its confirmation message', `${FORM}#setConfirmationMessage(String)`, () => {
    same(newForm().setConfirmationMessage('Terima kasih.').getConfirmationMessage(), 'Terima kasih.');
  }),
  fact('a form has no closing message of its own at first', `${FORM}#getCustomClosedFormMessage()`, () => {
    const form = newForm();
    same(form.getCustomClosedFormMessage(), '');
    same(form.setCustomClosedFormMessage('Sudah tutup.').getCustomClosedFormMessage(), 'Sudah tutup.');
  }),
  fact('a form cannot be made without a name', `${APP}#create(String)`, () => {
    refusalOf(() => FormApp.create(''));
  }),
  question('does making a form publish it', 'platform.md section 1.8 [?]', ['published', 'unpublished'], {
    run: () => (newForm().isPublished() ? 'published' : 'unpublished'),
  }),
  fact('a form can be made published or not', `${APP}#create(String,Boolean)`, () => {
    same(FormApp.create(NAME, true).isPublished(), true);
    same(FormApp.create(NAME, false).isPublished(), false);
  }),
  fact('a form that is made published accepts responses', `${APP}#create(String,Boolean)`, () => {
    same(FormApp.create(NAME, true).isAcceptingResponses(), true);
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
  fact('a new form collects no addresses until it is told to', `${FORM}#setCollectEmail(Boolean)`, () => {
    const form = newForm();
    same([form.collectsEmail(), form.setCollectEmail(true).collectsEmail()], [false, true]);
  }),
  fact('a form can be limited to one response a person', `${FORM}#setLimitOneResponsePerUser(Boolean)`, () => {
    const form = newForm();
    same(
      [form.hasLimitOneResponsePerUser(), form.setLimitOneResponsePerUser(true).hasLimitOneResponsePerUser()],
      [false, true],
    );
  }),
  fact('responses cannot be edited until a form allows it', `${FORM}#setAllowResponseEdits(Boolean)`, () => {
    const form = newForm();
    same([form.canEditResponse(), form.setAllowResponseEdits(true).canEditResponse()], [false, true]);
  }),
  fact('a form offers to respond again until told otherwise', `${FORM}#setShowLinkToRespondAgain(Boolean)`, () => {
    const form = newForm();
    same([form.hasRespondAgainLink(), form.setShowLinkToRespondAgain(false).hasRespondAgainLink()], [true, false]);
  }),
  fact('a form can show a progress bar', `${FORM}#setProgressBar(Boolean)`, () => {
    same(newForm().setProgressBar(true).hasProgressBar(), true);
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
  fact('the address for editing carries the id of the form', `${FORM}#getEditUrl()`, () => {
    const form = newForm();
    same(form.getEditUrl().includes(`/forms/d/${form.getId()}/edit`), true);
  }),
  fact('the address for answering carries another id than the form has', `${FORM}#getPublishedUrl()`, () => {
    const form = newForm();
    same(/\/forms\/d\/e\/[\w-]+\/viewform$/.test(form.getPublishedUrl()), true);
    same(form.getPublishedUrl().includes(form.getId()), false);
  }),
  fact('a setter of a form without its argument is refused by signature', 'platform.md section 3', () => {
    const form = newForm() as unknown as Readonly<Record<string, () => void>>;
    refuses(() => form.setTitle?.(), "The parameters () don't match the method signature for FormApp.Form.setTitle.");
  }),
  fact('a form has no member that the reference does not list', FORM, () => {
    const form = newForm() as unknown as Readonly<Record<string, () => void>>;
    refuses(() => (form.setColour as () => void)(), 'is not a function');
  }),
  story('a form cannot be made without the permission for forms', 'platform.md section 3', {
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
