/**
 * Amending a form that was made: choices that are asked beside those it was made with, and what stands below each.
 *
 * A question is found again by its id, or by its title where a run was stopped before the id was kept, so that none is
 * asked twice. One that stands keeps its title and its labels, because answers are read by them; one that somebody took out
 * of the form is not put back. Whether Google shows the column of a new question at once is not settled: until it does, the
 * missing column is no fault.
 */
import { driftMark } from '../core/measure/binding.ts';
import type { Field } from '../core/plan/inquiry.ts';
import type { Item } from '../core/plan/questionnaire.ts';
import type { InquiryKind } from '../core/types.ts';
import type { FormRecord } from '../tables/forms.ts';
import { seeForm } from './form-access.ts';

type FormItem = GoogleAppsScript.Forms.Item;

/** The name that Google has for a question with choices. */
const TYPE = 'MULTIPLE_CHOICE';
const isChoice = (item: FormItem): boolean => String(item.getType()) === TYPE;

/** Sets what stands otherwise: what stands right costs no change. */
function say(item: FormItem, { help, required }: Field): void {
  const choice = item.asMultipleChoiceItem();
  if (item.getHelpText() !== help) choice.setHelpText(help);
  if (choice.isRequired() !== required) choice.setRequired(required);
}

/** A question that the form has and nobody has kept: under its title, or with none yet. */
const begun = (items: readonly FormItem[], known: ReadonlySet<string>, { title }: Field): FormItem | undefined =>
  items.find((item) => !known.has(String(item.getId())) && isChoice(item) && ['', title].includes(item.getTitle()));

/**
 * Brings choices of a form up to date, and adds those that it lacks at its end.
 *
 * @param wanted fields of kind `choice`
 * @param made what is kept of the form's columns
 * @returns what is to be kept of the new ones; undefined where the acting person does not reach the form
 */
export function amendChoices(
  { formId, role }: Pick<FormRecord<InquiryKind>, 'formId' | 'role'>,
  wanted: readonly Field[],
  made: readonly Item<InquiryKind>[],
): readonly Item<InquiryKind>[] | undefined {
  const form = seeForm(formId);
  if (!form) return undefined;
  const items = form.getItems();
  const own = made.filter((item) => item.role === role);
  const known = new Set(own.map(({ itemId }) => itemId));
  return wanted.flatMap((field): readonly Item<InquiryKind>[] => {
    const kept = own.find(({ criterion }) => criterion === field.key);
    if (kept) {
      const item = items.find((one) => String(one.getId()) === kept.itemId);
      if (item && isChoice(item)) say(item, field);
      return [];
    }
    const item = begun(items, known, field)?.asMultipleChoiceItem() ?? form.addMultipleChoiceItem();
    item
      .setTitle(field.title)
      .setHelpText(field.help)
      .setRequired(field.required)
      .setChoiceValues([...field.choices]);
    const itemId = String(item.getId());
    known.add(itemId);
    const { title: header, key: criterion, choices } = field;
    const confirmed = [driftMark({ kind: 'missing', found: '' })];
    return [{ role, kind: 'field', itemId, header, criterion, value: '', choices, type: TYPE, confirmed }];
  });
}
