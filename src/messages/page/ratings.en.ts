/** Step Nilai: how many are rated, and how. In English. */
import type { words as keys } from './ratings.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'ratings.about':
    'Final ratings on the numeric scale of PP 30/2019. The working for each employee is in the sheet Nilai.',
  'ratings.empty': 'There are no ratings yet: pull and compute the answers first.',
  'ratings.edited':
    'A cell of Nilai or Kandidat was edited after the period was closed. Restore it through File › Version history, or while the period is not final reopen and close again; until then nothing is published or decided from those numbers.',
  'ratings.insufficient': 'Incomplete',
  'ratings.insufficient.note': 'Incomplete means there is not enough evidence. It never counts as zero.',
  'ratings.bands': 'Distribution of bands',
  'band.very-good': 'Very good',
  'band.good': 'Good',
  'band.fair': 'Fair',
  'band.poor': 'Poor',
  'band.very-poor': 'Very poor',
  'count.people': '{n} {n|employee|employees}',
};
