/**
 * Making forms: a questionnaire or an inquiry becomes a form of Google's, and says what each of its columns will mean.
 *
 * One GridItem for a value instead of one item for a statement keeps forms short. Forms cannot hide a field, so the items
 * that a personal link fills stand visibly on the first page.
 */
import { CODE_PATTERN, SENTINEL_CODE } from '../core/plan/code.ts';
import type { Field, Inquiry } from '../core/plan/inquiry.ts';
import { type Grid, gridHeader, type Item, type Questionnaire } from '../core/plan/questionnaire.ts';
import type { FormKey, InquiryKind, Role } from '../core/types.ts';
import type { FormRecord } from '../tables/forms.ts';
import { formFileOf, removeFile } from './drive.ts';
import { destinationOf, publish, reachForm } from './form-access.ts';
import { readMaking, writeMaking } from './properties.ts';

type Form = GoogleAppsScript.Forms.Form;
type TextItem = GoogleAppsScript.Forms.TextItem;

/** What stands in the sentinel link where a ratee's name goes. Letters and hyphens are the same in every URL. */
const SENTINEL_RATEE = 'TELADAN-PEGAWAI-YANG-DINILAI';
/** The same for a field that the link fills; what follows the key keeps one from being the beginning of another. */
const sentinelOf = (key: string): string => `TELADAN-ISIAN-${key}-TERISI`;

/** Words of a form that belong to no question. */
export interface FormPageWords {
  readonly codeWrong: string;
  readonly page: (page: number, pages: number) => string;
}

/** A form that has been made: its record for the sheet and the meaning of its columns. */
export interface MadeForm<Key extends FormKey = Role> {
  readonly record: FormRecord<Key>;
  readonly items: readonly Item<Key>[];
}

/** What every form begins with, whatever it asks. */
type Front<Key extends FormKey> = Pick<
  Questionnaire,
  'title' | 'description' | 'confirmation' | 'rateeTitle' | 'rateeHelp' | 'codeTitle' | 'codeHelp'
> & { readonly role: Key };

/** What a form asks below its front: what its columns mean, and items that the personal link fills. */
interface Body<Key extends FormKey> {
  readonly items: readonly Item<Key>[];
  readonly filled: readonly { readonly key: string; readonly item: TextItem }[];
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
 * Makes a form, publishes it and makes the link that personal links are made from. One that was begun is emptied and built
 * again.
 *
 * @param note tells this form from every other one, of other workbooks and cycles too
 */
function make<Key extends FormKey>(
  front: Front<Key>,
  words: FormPageWords,
  note: string,
  addBody: (form: Form) => Body<Key>,
): MadeForm<Key> {
  const { role } = front;
  const form = unfinished(note, front.title);
  for (const item of form.getItems()) form.deleteItem(item);
  // The file's name is seen in Drive only; the title that people see is set apart.
  form
    .setTitle(front.title)
    .setDescription(front.description)
    .setConfirmationMessage(front.confirmation)
    .setCollectEmail(true)
    .setProgressBar(true)
    .setAllowResponseEdits(false)
    .setShowLinkToRespondAgain(false);
  const ratee = form.addTextItem().setTitle(front.rateeTitle).setHelpText(front.rateeHelp);
  const code = addCode(form, front, words);
  const body = addBody(form);
  const items: readonly Item<Key>[] = [
    itemOf({ role, kind: 'ratee', itemId: String(ratee.getId()), header: front.rateeTitle, type: 'TEXT' }),
    itemOf({ role, kind: 'code', itemId: String(code.getId()), header: front.codeTitle, type: 'TEXT' }),
    ...body.items,
  ];
  publish(form);
  const response = form
    .createResponse()
    .withItemResponse(ratee.createResponse(SENTINEL_RATEE))
    .withItemResponse(code.createResponse(SENTINEL_CODE));
  for (const { key, item } of body.filled) response.withItemResponse(item.createResponse(sentinelOf(key)));
  const record: FormRecord<Key> = {
    role,
    formId: form.getId(),
    url: form.getPublishedUrl(),
    editUrl: form.getEditUrl(),
    sentinelUrl: response.toPrefilledUrl(),
    sheetId: undefined,
    tab: '',
    responders: '',
    editors: '',
  };
  return { record, items };
}

const itemOf = <Key extends FormKey>(
  known: Pick<Item<Key>, 'role' | 'kind' | 'itemId' | 'header' | 'type'> & Partial<Item<Key>>,
): Item<Key> => ({ criterion: '', value: '', choices: [], ...known });

function addCode(
  form: Form,
  { codeTitle, codeHelp }: Pick<Front<FormKey>, 'codeTitle' | 'codeHelp'>,
  { codeWrong }: FormPageWords,
): TextItem {
  const validation = FormApp.createTextValidation()
    .requireTextMatchesPattern(CODE_PATTERN)
    .setHelpText(codeWrong)
    .build();
  return form.addTextItem().setTitle(codeTitle).setHelpText(codeHelp).setRequired(true).setValidation(validation);
}

/** Makes the form of a questionnaire. */
export const createForm = (questionnaire: Questionnaire, words: FormPageWords, note: string): MadeForm =>
  make(questionnaire, words, note, (form) => ({
    items: questionnaire.grids.flatMap((grid, index) => {
      form.addPageBreakItem().setTitle(words.page(index + 1, questionnaire.grids.length));
      return addGrid(form, questionnaire, grid);
    }),
    filled: [],
  }));

/** The grid of a value and the comment on it. */
function addGrid(form: Form, questionnaire: Questionnaire, grid: Grid): readonly Item[] {
  const { role, choices } = questionnaire;
  const gridItem = form
    .addGridItem()
    .setTitle(grid.title)
    .setHelpText(questionnaire.gridHelp)
    .setRows(grid.rows.map(({ label }) => label))
    .setColumns([...choices]);
  const comment = form.addParagraphTextItem().setTitle(grid.commentTitle).setHelpText(questionnaire.commentHelp);
  const gridId = String(gridItem.getId());
  const value = grid.title;
  return [
    ...grid.rows.map(({ label, criterion }): Item => {
      const header = gridHeader(value, label);
      return { role, kind: 'answer', itemId: gridId, header, criterion, value, choices, type: 'GRID' };
    }),
    itemOf({
      role,
      kind: 'comment',
      itemId: String(comment.getId()),
      header: grid.commentTitle,
      value,
      type: 'PARAGRAPH_TEXT',
      ...(questionnaire.commentsTold ? { told: true } : {}),
    }),
  ];
}

/** Makes the form of an inquiry: its first page stands below the code, every other begins one of its own. */
export const createInquiryForm = (inquiry: Inquiry, words: FormPageWords, note: string): MadeForm<InquiryKind> =>
  make({ ...inquiry, role: inquiry.kind }, words, note, (form) => {
    const added = inquiry.pages.flatMap(({ title, fields }, index) => {
      if (index > 0) form.addPageBreakItem().setTitle(title);
      return fields.map((field) => ({ field, made: addField(form, field) }));
    });
    return {
      items: added.map(({ field, made }) =>
        itemOf({
          role: inquiry.kind,
          kind: 'field',
          itemId: String(made.item.getId()),
          header: field.title,
          criterion: field.key,
          choices: field.choices,
          type: made.type,
        }),
      ),
      filled: added.flatMap(({ field, made }) =>
        field.isFilled && made.type === 'TEXT' ? [{ key: field.key, item: made.item }] : [],
      ),
    };
  });

/** One question of an inquiry, with the name that Google has for its kind. */
type MadeField =
  | { readonly type: 'TEXT'; readonly item: TextItem }
  | {
      readonly type: 'PARAGRAPH_TEXT' | 'MULTIPLE_CHOICE' | 'DATE';
      readonly item: Pick<GoogleAppsScript.Forms.Item, 'getId'>;
    };

/**
 * A number as people write it, decimal mark comma or point. Google's own rule for numbers refuses a comma. No more than two
 * decimals, so that neither 1.000 nor 1,000 can be meant for a thousand. What else a number must be is told once it has come.
 */
const DECIMAL = '^\\s*-?\\d+([.,]\\d{1,2})?\\s*$';

function addField(form: Form, { kind, title, help, required, choices }: Field): MadeField {
  switch (kind) {
    case 'line':
      return { type: 'TEXT', item: form.addTextItem().setTitle(title).setHelpText(help).setRequired(required) };
    case 'number': {
      const validation = FormApp.createTextValidation().setHelpText(help).requireTextMatchesPattern(DECIMAL).build();
      const item = form.addTextItem().setTitle(title).setHelpText(help).setRequired(required).setValidation(validation);
      return { type: 'TEXT', item };
    }
    case 'paragraph':
      return {
        type: 'PARAGRAPH_TEXT',
        item: form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required),
      };
    case 'choice':
      return {
        type: 'MULTIPLE_CHOICE',
        item: form
          .addMultipleChoiceItem()
          .setTitle(title)
          .setHelpText(help)
          .setRequired(required)
          .setChoiceValues([...choices]),
      };
    case 'day':
      return { type: 'DATE', item: form.addDateItem().setTitle(title).setHelpText(help).setRequired(required) };
  }
}

/** The meaning of the columns that Google itself adds in front: when, and from which address. */
export function ownColumns<Key extends FormKey>(
  record: FormRecord<Key>,
  header: readonly string[],
  items: readonly Item<Key>[],
): readonly Item<Key>[] {
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

/**
 * A personal link: the sentinel link with somebody's code, the ratee's name and what fills its fields in it. No service
 * call.
 *
 * @param fills by field; one that the form knows and that is not given stays blank
 */
export const personalLink = (
  sentinelUrl: string,
  rateeText: string,
  code: string,
  fills: Readonly<Record<string, string>> = {},
): string =>
  sentinelUrl
    .replace(SENTINEL_RATEE, () => encodeURIComponent(rateeText))
    .replace(SENTINEL_CODE, () => code)
    .replace(/TELADAN-ISIAN-(.+?)-TERISI/g, (_, key: string) => encodeURIComponent(fills[key] ?? ''));
