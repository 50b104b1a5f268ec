/** Candidates with their evidence, in the steps Penghargaan and Pembinaan. In English. */
import type { words as keys } from './flags.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'flags.about': 'A candidate is not a decision. The authorised official weighs the evidence and decides.',
  'flags.empty': 'There are no results yet: pull and compute the answers first.',
  'flags.award': 'Candidates for an award',
  'flags.some': 'Showing {shown} of {total}; all of them are in the sheet Kandidat.',
  'flags.award.none': 'The latest computation raised no candidates for an award.',
  'flags.sanction': 'Candidates for examination',
  'flags.sanction.none': 'The latest computation raised no candidates for examination.',
  'flags.sanction.label': 'candidate for examination',
  'flags.firmness': 'Firmness if weights or raters change: {firmness}',
  'flags.firmness.computed': 'Firmness of the computed number: {firmness}',
  'flags.value.computed': '{value} {unit} as computed',
  'flags.value.award': '{value} {unit}',
  'flags.value.sanction': '{value} {unit}, threshold {threshold} {unit}',
};
