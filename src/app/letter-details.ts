/** What letters tell beside their links: announced targets, results, objections and decisions, each in words. */
import { type Letter, topicOf } from '../core/act/letter.ts';
import { announcedWords } from './announced-words.ts';
import { resultDetails } from './result-words.ts';
import type { Session } from './session.ts';

export function letterDetails(session: Session): (letter: Pick<Letter, 'personId' | 'kind' | 'links'>) => string {
  const [targetsOf, resultOf] = [announcedWords(session), resultDetails(session)];
  return ({ personId, kind, links }) => {
    const topic = topicOf(kind);
    if (topic === 'assessment') return '';
    return topic === 'targets' ? targetsOf(personId) : resultOf({ topic, personId, links });
  };
}
