/** A policy that was changed since the period was opened. In English. */
import type { words as keys } from './policy.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'busy.compare': 'Computing what the changed policy would do',
  'busy.adopt': 'Taking over the changed policy',
  'policy.title': 'Policy changed',
  'policy.about':
    'The sheet Kebijakan has changed since the forms were made. Version {version} still counts until you decide.',
  'policy.change': '{key}: {before} becomes {after}',
  'policy.unread': 'Not usable in the sheet Kebijakan:',
  'policy.compare': 'See what it would change',
  'policy.adopt': 'Use the new policy',
  'policy.compared':
    'Computed: it would change something for {affected} of {rated} employees. Nothing has been changed.',
  'policy.adopted':
    'The new policy counts and stands in the sheet Versi Kebijakan. Press “Pull answers and compute” to compute anew.',
  'policy.decisive': 'Band, quadrant or candidacy would change for {decisive} of {rated} employees.',
  'policy.moved': 'For {moved} more {moved|employee|employees} only the number would move.',
  'policy.no-effect': 'No rating, band or candidate would change.',
  'policy.effect.before': 'Was {before}',
  'policy.effect.after': 'Becomes {after}',
  'policy.more': 'and {more} more {more|employee|employees}',
};
