/** The check of the installation. In English. */
import type { words as keys } from './installation.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'check.about':
    'Looks at permissions, clock, letters, services, settings and how Google works in your account. No data is changed; some notes are written and taken away again.',
  'check.again': 'Check again',
  'check.busy': 'Checking the installation…',
  'check.fine': 'Everything that was checked is well.',
  'check.told': '{bad} to be mended, {look} to be looked at.',
  'check.state.good': 'Well',
  'check.state.look': 'Look at it',
  'check.state.bad': 'To be mended',
  'check.next': 'What to do',
  'check.expected': 'Expected',
  'check.received': 'Received',
  'check.means': 'It means',
  'check.grant': 'Give permission',
  'check.wake': 'Set the clock again',
  'check.waking': 'Setting the clock again…',
  'dress.about':
    'Sheets that an earlier release made have no notes at their headings, words to choose from or tab colours yet. This adds them and puts Teladan’s tabs in order again. What you set yourself and your own tabs are left alone.',
  'dress.press': 'Complete how sheets look',
  'dress.busy': 'Completing how sheets look…',
  'dress.done': 'Sheets completed: {count}.',
  'dress.moved': '{count} {count|tab|tabs} moved into order.',
  'dress.none': 'All sheets look as they should.',
};
