/** Targets made known and acknowledged. In English. */
import type { words as keys } from './targets.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'targets.empty':
    'Nobody is rated yet. Bring in the employees and their targets with “Choose CSV files” or “Paste from a spreadsheet” above.',
  'targets.over': 'This period is closed: targets are no longer announced.',
  'targets.closed': 'As the period stands, targets can only be looked at.',
  'targets.now': 'Where it stands',
  'targets.acknowledged': 'Understand',
  'targets.state': 'State',
  'targets.people': 'Employees',
  'targets.state.acknowledged': 'Understand',
  'targets.state.question': 'Ask back',
  'targets.state.asked': 'Have said nothing yet',
  'targets.state.changed': 'Changed, to announce again',
  'targets.state.unannounced': 'Not announced yet',
  'targets.state.no-targets': 'Without targets',
  'targets.tell': 'Prepare and announce',
  'targets.copy.about':
    'Without targets, though their position is in the sheet Templat Sasaran: {copyable} {copyable|employee|employees}.',
  'targets.copy': 'Copy templates for {copyable} {copyable|employee|employees}',
  'targets.copy.none':
    'Without targets: {people} {people|employee|employees}. Fill in sheet Sasaran, or Templat Sasaran by position and copy from there.',
  'targets.copied':
    '{targets} {targets|target|targets} copied for {people} {people|employee|employees}. Check them in the sheet Sasaran before they are announced.',
  'targets.due': 'New or changed targets: {due} {due|employee|employees}. The letter is shown first.',
  'targets.due.held':
    'The targets of {held} {held|employee|employees} cannot be announced yet. What to complete stands below.',
  'targets.due.none': 'There are no new targets to announce.',
  'targets.announce': 'Announce',
  'targets.announce.look': 'Check the letters',
  'targets.announce.title': 'Announce targets?',
  'targets.announce.warn':
    'The targets of {due} {due|employee|employees} are kept as they stand, and {count} {count|letter goes|letters go}. A letter that has gone cannot be called back; where targets change, announce again.',
  'targets.announce.bare':
    'The targets of {due} {due|employee|employees} are kept as they stand, without letters. The links are in the sheet Sosialisasi, for you to hand on.',
  'targets.announce.rest':
    'The targets are kept already; {count} {count|letter that has not gone goes|letters that have not gone go}.',
  'targets.announce.none': 'There is nothing to announce or send.',
  'targets.announce.yes.bare': 'Yes, announce without letters',
  'targets.problems': 'Cannot be announced yet: {total} {total|entry|entries}',
  'targets.problems.about':
    'Complete these entries in the sheet Sasaran. Until then the targets of that employee are not announced; nobody else is held up.',
  'targets.units': 'Have not said they understand, by unit',
  'targets.unit':
    '{open} of {people} {open|has|have} not said they understand; of these {asked} {asked|has|have} said nothing',
  'targets.questions': 'Questions: {total}',
  'targets.questions.about':
    'Answer the person directly. Once it is clear they say so by the same link in their letter, and the question leaves this list when answers are pulled.',
  'targets.questions.some': 'Showing {shown} of {total} questions. The others are in the sheet Sosialisasi.',
  'targets.questions.blank': '(no question written)',
  'busy.targets.copy': 'Copying targets…',
  'mail.about.targets-reminder': 'To whoever has said nothing about their targets yet.',
};
