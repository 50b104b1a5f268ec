/** Show a sheet: brings the named tab in front of the person. */
import { openWorkbook } from '../google/workbook.ts';
import type { Api } from './api.types.ts';

export const showSheet: Api['showSheet'] = ({ table }) => ({ shown: openWorkbook().show(table) });
