/**
 * Forms: makes a questionnaire real and says what each of its columns will mean.
 *
 * One GridItem for a value instead of one item for a statement keeps forms short. Forms cannot hide a field, so the two
 * items that a personal link fills stand visibly on the first page.
 */
import { CODE_PATTERN, SENTINEL_CODE } from '../core/plan/code.ts';
import { gridHeader, type Item, type Questionnaire } from '../core/plan/questionnaire.ts';
import type { FormRecord, Responders } from '../tables/forms.ts';
import { AppError } from './app-error.ts';
import { formFileOf, letAnyoneAnswer, removeFile } from './drive.ts';
import { reachForm } from './form-access.ts';
import { readMaking, writeMaking } from './properties.ts';

type Form = GoogleAppsScript.Forms.Form;

/** What stands in the sentinel link where a ratee's name goes. Letters and hyphens are the same in every URL. */
const SENTINEL_RATEE = 'TELADAN-PEGAWAI-YANG-DINILAI';

/** Words of a form that are not part of the questionnaire. */
export interface FormPageWords {
  readonly codeWrong: string;
  readonly page: (page: number, pages: number) => string;
}

/** A form that has been made: its record for the sheet and the meaning of its columns. */
export interface MadeForm {
  readonly record: FormRecord;
  readonly items: readonly Item[];
}

/** Opens a form. Its owner has to let officers in before they reach it. @throws AppError where they do not */
function openForm({ formId, role }: Pick<FormRecord, 'formId' | 'role'>): Form {
  const form = reachForm(formId);
  if (!form) throw new AppError('form-out-of-reach', { role });
  return form;
}

/**
 * The file of a form that is to be made: the one whose making was cut off, else a new one.
 *
 * Drive finds its own files again by the note, so that a run that was stopped at any call leaves no second form. Where
 * Drive is withheld, FormApp makes the file, and only one that was stopped right then stays behind.
 */
function unfinished(note: string, name: string): Form {
  const making = readMaking();
  const known = making?.note === note ? reachForm(making.formId) : undefined;
  if (known && isUnlinked(known)) return known;
  const fileId = formFileOf(note, name);
  const found = fileId === undefined ? undefined : reachForm(fileId);
  if (fileId !== undefined && !found) removeFile(fileId);
  // A form that is linked was finished, and may hold answers: it is never emptied.
  const form = found && isUnlinked(found) ? found : FormApp.create(name);
  writeMaking({ note, formId: form.getId() });
  return form;
}

const isUnlinked = (form: Form): boolean => destinationOf(form) === undefined;

/**
 * Makes the form of a questionnaire, publishes it and makes the link that personal links are made from. A form that was
 * begun is emptied and built again.
 *
 * @param note tells this form from every other one, of other workbooks and cycles too
 */
export function createForm(questionnaire: Questionnaire, words: FormPageWords, note: string): MadeForm {
  const { role } = questionnaire;
  const form = unfinished(note, questionnaire.title);
  for (const item of form.getItems()) form.deleteItem(item);
  // The file's name is seen in Drive only; the title that people see is set apart.
  form
    .setTitle(questionnaire.title)
    .setDescription(questionnaire.description)
    .setConfirmationMessage(questionnaire.confirmation)
    .setCollectEmail(true)
    .setProgressBar(true)
    .setAllowResponseEdits(false)
    .setShowLinkToRespondAgain(false);
  const ratee = form.addTextItem().setTitle(questionnaire.rateeTitle).setHelpText(questionnaire.rateeHelp);
  const code = addCode(form, questionnaire, words);
  const items: Item[] = [
    {
      role,
      kind: 'ratee',
      itemId: String(ratee.getId()),
      header: questionnaire.rateeTitle,
      criterion: '',
      value: '',
      choices: [],
      type: 'TEXT',
    },
    {
      role,
      kind: 'code',
      itemId: String(code.getId()),
      header: questionnaire.codeTitle,
      criterion: '',
      value: '',
      choices: [],
      type: 'TEXT',
    },
    ...questionnaire.grids.flatMap((_, index) => addGrid(form, questionnaire, index, words)),
  ];
  publish(form);
  const sentinelUrl = form
    .createResponse()
    .withItemResponse(ratee.createResponse(SENTINEL_RATEE))
    .withItemResponse(code.createResponse(SENTINEL_CODE))
    .toPrefilledUrl();
  const record = {
    role,
    formId: form.getId(),
    url: form.getPublishedUrl(),
    editUrl: form.getEditUrl(),
    sentinelUrl,
    sheetId: undefined,
    tab: '',
    responders: '' as const,
    editors: '',
  };
  return { record, items };
}

function addCode(form: Form, questionnaire: Questionnaire, words: FormPageWords): GoogleAppsScript.Forms.TextItem {
  const validation = FormApp.createTextValidation()
    .requireTextMatchesPattern(CODE_PATTERN)
    .setHelpText(words.codeWrong)
    .build();
  return form
    .addTextItem()
    .setTitle(questionnaire.codeTitle)
    .setHelpText(questionnaire.codeHelp)
    .setRequired(true)
    .setValidation(validation);
}

/** One page with the grid of a value and the comment on it. */
function addGrid(form: Form, questionnaire: Questionnaire, index: number, words: FormPageWords): readonly Item[] {
  const { role, grids, choices } = questionnaire;
  const grid = grids[index];
  if (!grid) return [];
  form.addPageBreakItem().setTitle(words.page(index + 1, grids.length));
  const gridItem = form
    .addGridItem()
    .setTitle(grid.title)
    .setHelpText(questionnaire.gridHelp)
    .setRows(grid.rows.map(({ label }) => label))
    .setColumns([...choices]);
  const comment = form.addParagraphTextItem().setTitle(grid.commentTitle).setHelpText(questionnaire.commentHelp);
  const gridId = String(gridItem.getId());
  return [
    ...grid.rows.map(
      ({ label, criterion }): Item => ({
        role,
        kind: 'answer',
        itemId: gridId,
        header: gridHeader(grid.title, label),
        criterion,
        value: grid.title,
        choices,
        type: 'GRID',
      }),
    ),
    {
      role,
      kind: 'comment',
      itemId: String(comment.getId()),
      header: grid.commentTitle,
      criterion: '',
      value: grid.title,
      choices: [],
      type: 'PARAGRAPH_TEXT',
    },
  ];
}

/** New forms may come unpublished; publishing also decides whether answers are accepted, so both are set. */
function publish(form: Form): void {
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}

/** Refuses a form that Google has not opened, after trying once more. */
function openForAnswers(form: Form): void {
  publish(form);
  const published = !form.supportsAdvancedResponderPermissions() || form.isPublished();
  if (!published || !form.isAcceptingResponses()) throw new AppError('form-not-accepting', { title: form.getTitle() });
}

/** Asks Google to write the answers of a form into the workbook; does nothing where that is so. */
export function linkForm(record: FormRecord, workbookId: string): void {
  const form = openForm(record);
  if (destinationOf(form) === workbookId) return;
  form.setDestination(FormApp.DestinationType.SPREADSHEET, workbookId);
  SpreadsheetApp.flush();
}

/** What was arranged about the people of a form. */
export type FormPeople = Pick<FormRecord, 'responders' | 'editors'>;

/**
 * Opens a form for answers, to everybody who is to answer, and lets the officers in.
 *
 * Anyone who has the link may answer where Drive may arrange that; else those who are listed by address; else HR has to
 * arrange it by hand, and is told so. None of that stops the work.
 *
 * @param raters addresses of everybody who is asked
 * @throws AppError where Google does not open the form for answers at all
 */
export function openToPeople(record: FormRecord, raters: readonly string[], officers: readonly string[]): FormPeople {
  const form = openForm(record);
  openForAnswers(form);
  return { responders: letAnswer(form, record.formId, raters), editors: letEdit(form, record.editors, officers) };
}

function letAnswer(form: Form, formId: string, raters: readonly string[]): Responders {
  // An older form knows no responders: whoever has the link answers.
  if (!form.supportsAdvancedResponderPermissions() || letAnyoneAnswer(formId)) return 'anyone';
  try {
    if (raters.length > 0) form.addPublishedReaders([...raters]);
    return raters.length > 0 ? 'listed' : 'by-hand';
  } catch {
    // Whatever the reason, a person can do in the form's own window what a script may not.
    return 'by-hand';
  }
}

/** Who may edit besides the owner, as the sheet says it. Somebody who cannot be let in stays unlisted, and is told. */
function letEdit(form: Form, known: string, officers: readonly string[]): string {
  const missing = officers.filter((email) => !listOf(known).includes(email));
  if (missing.length === 0) return known;
  try {
    form.addEditors(missing);
    return [...listOf(known), ...missing].join(', ');
  } catch {
    // The domain may forbid it; the sheet then lacks the address and the officer is told who can.
    return known;
  }
}

/** Addresses that stand in one cell. */
export const listOf = (addresses: string): readonly string[] => (addresses === '' ? [] : addresses.split(', '));

/** Has a form take no more answers, or take them again. False where this person may not reach it. */
export function acceptAnswers(formId: string, accepting: boolean): boolean {
  const form = reachForm(formId);
  if (form && accepting) publish(form);
  if (form && !accepting && form.isAcceptingResponses()) form.setAcceptingResponses(false);
  return form !== undefined;
}

/** Whether a form writes into another workbook, or cannot be reached: then this workbook is not the one it was made in. */
export function isForeignForm(formId: string, workbookId: string): boolean {
  const form = reachForm(formId);
  const destination = form && destinationOf(form);
  return !form || (destination !== undefined && destination !== workbookId);
}

/** Closes a form for good and takes it away from its tab. One of another workbook, or out of reach, is left alone. */
export function retireForm(formId: string, workbookId: string): void {
  const form = reachForm(formId);
  if (!form || destinationOf(form) !== workbookId) return;
  if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
  form.removeDestination();
}

/** The workbook a form writes to, or undefined: Google throws where there is none. */
function destinationOf(form: Form): string | undefined {
  try {
    return form.getDestinationId();
  } catch (error) {
    if (String(error).includes('no response destination')) return undefined;
    throw error;
  }
}

/** The meaning of the columns that Google itself adds in front: when, and from which address. */
export function ownColumns(record: FormRecord, header: readonly string[], items: readonly Item[]): readonly Item[] {
  const asked = new Set(items.filter(({ role }) => role === record.role).map((item) => item.header));
  const own = header.filter((title) => title !== '' && !asked.has(title));
  const kinds = ['time', 'email'] as const;
  return kinds.flatMap((kind, index) => {
    const title = own[index];
    return title === undefined
      ? []
      : [{ role: record.role, kind, itemId: '', header: title, criterion: '', value: '', choices: [] }];
  });
}

/** A personal link: the sentinel link with somebody's code and the ratee's name in it. No service call. */
export const personalLink = (sentinelUrl: string, rateeText: string, code: string): string =>
  sentinelUrl.replace(SENTINEL_RATEE, () => encodeURIComponent(rateeText)).replace(SENTINEL_CODE, () => code);
