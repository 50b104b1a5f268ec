/** Setting forms aside: each is closed for good, and the tab of its answers is kept, hidden, with a mark behind its name. */
import type { FormKey } from '../core/types.ts';
import { retireForm } from '../google/forms.ts';
import type { Workbook } from '../google/workbook.ts';
import type { FormRecord } from '../tables/forms.ts';

/**
 * Sets forms and their tabs aside. Done again, it changes nothing.
 *
 * @param isForeign whether the forms are those of another workbook, and are left alone
 * @returns the forms that this person may not reach: they may go on taking answers
 */
export function setAsideForms<Key extends FormKey>(
  workbook: Workbook,
  forms: readonly FormRecord<Key>[],
  mark: string,
  isForeign = false,
): readonly FormRecord<Key>[] {
  const left: FormRecord<Key>[] = [];
  for (const form of forms) {
    const { formId, sheetId } = form;
    if (!isForeign && !retireForm(formId, workbook.id)) left.push(form);
    const name = sheetId === undefined ? undefined : workbook.nameOf(sheetId);
    if (name !== undefined && !name.endsWith(` ${mark}`)) workbook.setAside(name, mark);
  }
  return left;
}
