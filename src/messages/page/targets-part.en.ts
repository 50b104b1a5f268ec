/** Whether somebody looks at targets that are made known. In English. */
import type { words as keys } from './targets-part.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'targets.title': 'Targets: announce and ask',
  'targets.about': 'Tell employees their targets and standards by letter, and ask whether they understand them.',
  'targets.open': 'See where targets stand',
  'targets.again': 'Load again where targets stand',
  'targets.looked': 'Understood: {acknowledged}; question asked: {question}; nothing said: {asked}.',
  'busy.targets.announcement': 'Reading targets and statements…',
  'busy.targets.pullInquiries': 'Pulling answers…',
};
