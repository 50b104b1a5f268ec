/**
 * Completes how sheets look that an earlier release made, or that people took notes of headings from: what is missing is made,
 * and what people have made of a sheet stays. Teladan's tabs come back into their order; theirs stay. Done again, it changes nothing.
 */

import type { FormKey } from '../core/types.ts';
import { withLock } from '../google/lock.ts';
import type { Workbook } from '../google/workbook.ts';
import { FORMS, type FormRecord, INQUIRY_FORMS, parseForms, parseInquiryForms } from '../tables/forms.ts';
import { TABLES } from '../tables/index.ts';
import { INQUIRY_ITEMS, ITEMS } from '../tables/items.ts';
import type { Table } from '../tables/notation.ts';
import type { AnswerTab } from '../tables/tab-order.ts';
import type { Api } from './api.types.ts';
import { openWorkbook } from './workbook.ts';

export const dressSheets: Api['dressSheets'] = () =>
  withLock(() => {
    const workbook = openWorkbook();
    const own = TABLES.filter((table) => workbook.complete(table)).map(({ title }) => title);
    const [asked, inquired] = [parseForms(workbook.read(FORMS)), parseInquiryForms(workbook.read(INQUIRY_FORMS))];
    const colored = [...asked, ...inquired].flatMap((form) => workbook.colorResponses(form) ?? []);
    const answers = [...answerTabs(workbook, asked, ITEMS), ...answerTabs(workbook, inquired, INQUIRY_ITEMS)];
    return { dressed: [...own, ...colored], moved: workbook.arrange(answers) };
  });

/** Tabs that forms write to, and the sheet behind which they stand. */
const answerTabs = ({ nameOf }: Workbook, forms: readonly FormRecord<FormKey>[], behind: Table): readonly AnswerTab[] =>
  forms.flatMap(({ sheetId }) => {
    const name = sheetId === undefined ? undefined : nameOf(sheetId);
    return name === undefined ? [] : [{ name, behind }];
  });
