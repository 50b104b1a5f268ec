/**
 * Forms: makes a questionnaire real and says what each of its columns will mean.
 *
 * One GridItem for a value instead of one item for a statement keeps forms short. Forms cannot hide a field, so the two
 * items that a personal link fills stand visibly on the first page.
 */
import { CODE_PATTERN, SENTINEL_CODE } from '../core/plan/code.ts';
import { gridHeader, type Item, type Questionnaire } from '../core/plan/questionnaire.ts';
import type { FormRecord } from '../tables/forms.ts';
import { AppError } from './app-error.ts';

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

/** Makes the form of a questionnaire, publishes it and makes the link that personal links are made from. */
export function createForm(questionnaire: Questionnaire, words: FormPageWords): MadeForm {
  const { role } = questionnaire;
  // create() names the file in Drive only; the title that people see is set apart.
  const form = FormApp.create(questionnaire.title);
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
    },
    {
      role,
      kind: 'code',
      itemId: String(code.getId()),
      header: questionnaire.codeTitle,
      criterion: '',
      value: '',
      choices: [],
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

/** Opens a form for answers and asks Google to write them into the workbook; does nothing where all that is so. */
export function linkForm(formId: string, workbookId: string): void {
  const form = FormApp.openById(formId);
  openForAnswers(form);
  if (destinationOf(form) === workbookId) return;
  form.setDestination(FormApp.DestinationType.SPREADSHEET, workbookId);
  SpreadsheetApp.flush();
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
