/** Deciding on a candidate for an award. In English. */
import type { words as keys } from './award.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'award.later': 'Who gets an award is decided after the period is closed, from the result that is frozen then.',
  'award.about':
    'Decide who gets it before the period becomes final. Each decision is recorded with its reason, and may be changed until then.',
  'award.past':
    '{undecided} {undecided|candidate was|candidates were} not decided before the period was final, and cannot be any more.',
  'award.change': 'Change the decision',
  'award.reason': 'Reason of the decision (required)',
  'award.grant': 'Grant the award',
  'award.grant.of': 'Grant the award: {name}',
  'award.decline': 'Do not grant',
  'award.decline.of': 'Do not grant: {name}',
  'award.grant.stands': 'The award is granted',
  'award.decline.stands': 'The award is not granted',
  'award.when': 'Decided {at}',
  'award.when.by': 'Decided {at} by {by}',
  'award.why': 'Reason: {reason}',
  'award.done': 'The decision is recorded.',
};
