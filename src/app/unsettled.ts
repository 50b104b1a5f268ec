/**
 * What keeps a cycle from being finalised once its results are published: somebody may still answer, an objection is not
 * decided, a result was not told as it stands, or a letter about results waits. Where nothing was published, nothing does.
 */

import { topicOf } from '../core/act/letter.ts';
import { isUndecided } from '../core/act/objection.ts';
import { AppError } from '../google/app-error.ts';
import { dayText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { readInquiries } from './inquiries.ts';
import { lookAtLedger, waitingNow } from './letters.ts';
import { dueNow } from './publish.ts';
import { type ResultsRead, readResults } from './results.ts';
import type { Session } from './session.ts';

const OF_RESULTS: readonly string[] = ['result', 'objection', 'outcome'];

/** In words; `''` where nothing is in the way. */
export function unsettledText(session: Session, { ground, answers, objections }: ResultsRead): string {
  if (ground.published.length === 0) return '';
  const { language } = session.cycle.policy;
  const open = answers.filter(({ result, state }) => state === 'open' && !objections.has(result.personId));
  const until = open.map(({ result }) => result.until).sort()[open.length - 1] ?? '';
  const undecided = [...objections.values()].filter(({ state }) => isUndecided(state)).length;
  const due = dueNow(session).length;
  const letters = waitingNow(session, lookAtLedger(session.workbook)).filter(({ kind }) =>
    OF_RESULTS.includes(topicOf(kind)),
  ).length;
  return [
    open.length > 0
      ? say(language, 'unsettled.open', { count: open.length, day: dayText(language, until.slice(0, 10)) })
      : '',
    undecided > 0 ? say(language, 'unsettled.objections', { count: undecided }) : '',
    due > 0 ? say(language, 'unsettled.due', { count: due }) : '',
    letters > 0 ? say(language, 'unsettled.letters', { count: letters }) : '',
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** Refuses to finalise while anything is in the way, by what was answered up to now. */
export function refuseUnlessSettled(session: Session): void {
  const what = unsettledText(session, readResults(session, readInquiries(session, 'skip-forms')));
  if (what !== '') throw new AppError('results-unsettled', { what });
}
