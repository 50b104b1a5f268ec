/** What letters tell beside their links: targets, reports, results, objections and decisions, each in words. */
import { type Letter, topicOf } from '../core/act/letter.ts';
import { announcedWords } from './announced-words.ts';
import { resultDetails } from './result-words.ts';
import type { Session } from './session.ts';
import { reportedWords } from './year-end-words.ts';

export function letterDetails(session: Session): (letter: Pick<Letter, 'personId' | 'kind' | 'links'>) => string {
  const [targetsOf, reportsIn, resultOf] = [announcedWords(session), reportedWords(session), resultDetails(session)];
  return ({ personId, kind, links }) => {
    const topic = topicOf(kind);
    if (topic === 'assessment') return '';
    if (topic === 'targets') return targetsOf(personId);
    return topic === 'confirmation' ? reportsIn({ links }) : resultOf({ topic, personId, links });
  };
}
