/** Setting forms aside: each is closed for good, and the tab of its answers is kept, hidden, with a mark behind its name. */
import type { FormKey } from '../core/types.ts';
import { retireForm } from '../google/forms.ts';
import type { Workbook } from '../google/workbook.ts';
import type { FormRecord } from '../tables/forms.ts';

/**
 * Sets forms and their tabs aside. Done again, it changes nothing.
 *
 * @param isForeign whether the forms are those of another workbook, and are left alone
 */
export function setAsideForms(
  workbook: Workbook,
  forms: readonly Pick<FormRecord<FormKey>, 'formId' | 'sheetId'>[],
  mark: string,
  isForeign = false,
): void {
  for (const { formId, sheetId } of forms) {
    if (!isForeign) retireForm(formId, workbook.id);
    const name = sheetId === undefined ? undefined : workbook.nameOf(sheetId);
    if (name !== undefined && !name.endsWith(` ${mark}`)) workbook.setAside(name, mark);
  }
}
