/** How far a call is that takes long. In English. */
import type { words as inIndonesian } from './watch.id.ts';

export const words: Readonly<Record<keyof typeof inIndonesian, string>> = {
  'run.reading': 'Reading the workbook',
  'run.answers': 'Reading answer sheets',
  'run.forms': 'Checking forms',
  'run.rating': 'Computing ratings',
  'run.assigning': 'Assigning raters',
  'run.checking': 'Checking data',
  'run.sheets': 'Preparing sheets',
  'run.writing': 'Writing results',
  'run.closing': 'Finishing',
  'run.sure': 'It cannot be cancelled any more.',
  'run.cancelled': 'Cancelled. Nothing was changed.',
  'run.late': 'Too late to cancel: writing had begun.',
};
