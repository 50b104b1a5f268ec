/** Answers that are held until HR decides on them. In English. */
import type { words as keys } from './held.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'held.title': 'Held answers: {held}',
  'held.about':
    'The answers below wait for your ruling. What was answered is not shown. A ruling is recorded with its reason and counts from the next pull on.',
  'held.load': 'See held answers',
  'held.again': 'Load held answers again',
  'held.loaded': '{total} {total|answer|answers} to look at.',
  'held.none': 'No answer waits for a ruling.',
  'held.some': 'Showing {shown} of {total} answers.',
  'held.nobody': 'Sender not known',
  'held.place': '{role}, {table}, row {row}',
  'held.sent': 'Sent {time} from {email}',
  'held.untimed': 'without a time',
  'held.no-email': 'no address',
  'held.state.accepted': 'Accepted.',
  'held.state.discarded': 'Discarded.',
  'held.reason': 'Reason (required)',
  'held.accept': 'Accept',
  'held.keep': 'Keep counting',
  'held.remember': 'Accept and remember this address',
  'held.discard': 'Discard',
  'held.hold': 'Hold again',
  'held.choose': 'Choose an assignment',
  'held.options': 'Reassign to',
  'held.reassign': 'Reassign',
  'held.ruled': 'The ruling is recorded. Press “Pull answers and compute” for it to count.',
  'held.ruled.asked': 'The ruling is recorded and counts once answers of this part are pulled.',
  'held.ruled.title': 'Ruled on: {ruled}',
  'busy.held': 'Judging held answers…',
};
