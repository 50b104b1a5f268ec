/** Unit reports. In English. */
import type { words as keys } from './unit-report.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'unit-report.print.note': 'A4 upright; each unit begins on a new page. No names but those of award winners.',
  'unit-report.loading': 'Preparing unit reports…',
  'unit-report.empty':
    'No ratings are computed yet, or there is no such unit. Pull the answers in step Monitor, or choose another unit.',
};
