/** Answers on paper, typed in by HR. In English. */
import type { words as keys } from './transcript.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'transcript.title': 'Answers to copy into the forms',
  'transcript.about':
    'Open each rater’s form, choose the answers as written, submit, then tick it off. Ticks last only while this panel is open.',
  'transcript.count': '{entered} of {total} copied',
  'transcript.self': '{rater} rates themselves',
  'transcript.open': 'Open the form',
  'transcript.open.of': 'Open the form of {rater} for {ratee}',
  'transcript.answers': 'Show the answers',
  'transcript.entered': 'Copied',
  'transcript.nolink': 'There is no link yet. Finish the step Forms first.',
  'transcript.empty': 'The file holds no answers that can be copied. See the list of problems.',
};
