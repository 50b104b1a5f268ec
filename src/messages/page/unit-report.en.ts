/** Unit reports. In English. */
import type { words as keys } from './unit-report.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'unit-report.print.note': 'A4 upright; each unit begins on a new page. No names but those of award winners.',
  'unit-report.loading': 'Preparing unit reports…',
  'unit-report.empty': 'Nothing was computed yet, or there is no such unit.',
};
