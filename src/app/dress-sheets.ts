/**
 * Completes how sheets look that an earlier release made, or that people took notes of headings from: what is missing is made,
 * and what people have made of a sheet stays. Done again, it changes nothing.
 */
import { withLock } from '../google/lock.ts';
import { FORMS, INQUIRY_FORMS, parseForms, parseInquiryForms } from '../tables/forms.ts';
import { TABLES } from '../tables/index.ts';
import type { Api } from './api.types.ts';
import { openWorkbook } from './workbook.ts';

export const dressSheets: Api['dressSheets'] = () =>
  withLock(() => {
    const workbook = openWorkbook();
    const own = TABLES.filter((table) => workbook.complete(table)).map(({ title }) => title);
    const forms = [...parseForms(workbook.read(FORMS)), ...parseInquiryForms(workbook.read(INQUIRY_FORMS))];
    return { dressed: [...own, ...forms.flatMap((form) => workbook.colorResponses(form) ?? [])] };
  });
