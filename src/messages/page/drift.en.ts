/** Forms that are not as they were made. In English. */
import type { words as keys } from './drift.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'drift.title': 'Columns and questions',
  'drift.waiting':
    '{drifts} {drifts|column does|columns do} not count because of a change. Check the columns, then confirm or restore.',
  'drift.compare': 'Check columns',
  'drift.compared': 'Forms and response tabs compared: {drifts} {drifts|change|changes}.',
  'drift.none': 'All columns are still their questions.',
  'drift.unseen':
    'Forms that you cannot open: {forms}. Those that were looked at are compared by their questions at that time, others by their headers alone.',
  'drift.unseen.looked': '{role} (last looked at {at})',
  'drift.unseen.never': '{role} (never looked at)',
  'drift.reordered': 'Columns stand in another order for: {roles}. That changes nothing.',
  'drift.one': '{role}: {what}',
  'drift.renamed': 'question renamed',
  'drift.deleted': 'question deleted',
  'drift.retyped': 'question of another kind',
  'drift.choices': 'choices changed',
  'drift.missing': 'column not found',
  'drift.repeated': 'column title stands twice',
  'drift.added': 'added question, not counted',
  'drift.before': 'As made',
  'drift.now': 'Now',
  'drift.gone': 'gone',
  'drift.column': 'Its column now',
  'drift.map': 'This column is still that question',
  'drift.let-go': 'Use what was seen',
  'drift.restore': 'Restore the question',
  'drift.settled': 'Recorded. Press “Pull answers and compute” for it to count.',
  'busy.bindings': 'Comparing forms and response tabs…',
  'counts.compare': 'Compare counts with the forms',
  'counts.done': 'Counts compared.',
  'counts.same': '{role}: {rows} {rows|row|rows}, the same as its form.',
  'counts.other': '{role}: {rows} {rows|row|rows} in the tab, {responses} {responses|response|responses} in the form.',
  'counts.unseen': '{role}: {rows} {rows|row|rows} in the tab; you cannot open its form.',
  'busy.counts': 'Counting the responses of the forms…',
};
