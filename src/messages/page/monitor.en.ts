/** Step Pantau: who has answered and who owes answers. In English. */
import type { words as keys } from './monitor.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'monitor.about': 'Pull the answers that have come in and compute the ratings. You may repeat this at any time.',
  'monitor.need': 'No form is open yet, so there are no answers.',
  'monitor.pull': 'Pull answers and compute',
  'monitor.answered': 'Assignments answered',
  'monitor.answered.of': '{answered} of {total} ({share})',
  'monitor.rows': 'Rows of answers received',
  'monitor.scored': 'Counted',
  'monitor.replaced': 'Replaced',
  'monitor.held': 'Held',
  'monitor.sum':
    '{scored} counted + {replaced} replaced + {held} held + {discarded} discarded = {rows} {rows|row|rows}.',
  'monitor.discarded': 'Discarded',
  'monitor.kept':
    '{kept} of them {kept|is|are} gone from the tab and {kept|stays|stay} from the archive until you discard {kept|it|them}.',
  'monitor.unequal': 'Rows received and accounted for: {sum} of {rows}. Reload, then pull the answers again.',
  'monitor.heldnote': 'Replaced ones have a newer submission; why others are held is in the list of problems.',
  'monitor.owing': 'Raters who have not finished: {total}',
  'monitor.owing.some': 'Showing {shown} of {total} raters, those with most left first.',
  'monitor.owing.one': '{answered} of {assigned} filled in',
  'monitor.supervisor': 'Supervisor: {supervisor}',
  'monitor.supervisor.none': 'No supervisor',
  'monitor.units': 'Not finished, by unit',
  'monitor.supervisors': 'Not finished, by supervisor ({total})',
  'monitor.group': '{raters} {raters|rater|raters}, {owing} {owing|form|forms} left',
  'monitor.complete': 'All raters have finished.',
  'busy.evaluate': 'Pulling answers and computing {assignments} {assignments|assignment|assignments}…',
  'monitor.done': 'Done: {answered} of {total} assignments answered, {problems} {problems|problem|problems}.',
  'mail.about.reminder':
    'One letter to each rater who has not finished, with the links that are left. The schedule is in the sheet Kebijakan.',
};
