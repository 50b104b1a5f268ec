/**
 * What letters tell beside their links: announced targets, reports, results, objections and decisions, when people meet, and what was
 * recorded of that, each in words.
 */
import { type Topic, topicOf } from '../core/act/letter.ts';
import { lastInvitations, lastRecords } from '../core/act/meeting.ts';
import { byText } from '../core/number.ts';
import { announcedWords } from './announced-words.ts';
import type { LetterAbout } from './letter-text.ts';
import { invitationText, recordText } from './meeting-words.ts';
import { readMeetingsKept } from './meetings.ts';
import { resultDetails } from './result-words.ts';
import type { Session } from './session.ts';
import { reportedWords } from './year-end-words.ts';

/** When a reader meets whom, one meeting after the other in order of time. */
function scheduleDetails(session: Session): (letter: LetterAbout) => string {
  const { policy, roster, criteria } = session.cycle;
  const told = lastInvitations(readMeetingsKept(session).invitations);
  const voice = { language: policy.language, roster, criteria };
  return ({ personId, links }) =>
    links
      .flatMap(({ rateeId }) => told.get(rateeId) ?? [])
      .sort((a, b) => byText(a.start, b.start))
      .map((one) => invitationText(voice, one, one.supervisorId === personId ? one.employeeId : one.supervisorId))
      .join('\n\n');
}

/** What was recorded of the reader's own meeting. */
function recordDetails(session: Session): (letter: LetterAbout) => string {
  const { policy, roster, criteria } = session.cycle;
  const recorded = lastRecords(readMeetingsKept(session).records);
  return ({ personId }) => {
    const record = recorded.get(personId);
    return record ? recordText({ language: policy.language, roster, criteria }, record) : '';
  };
}

/** Each sheet is read when the first letter that tells of it is written. */
const later = (make: () => (letter: LetterAbout) => string): ((letter: LetterAbout) => string) => {
  let made: ((letter: LetterAbout) => string) | undefined;
  return (letter) => {
    made ??= make();
    return made(letter);
  };
};

export function letterDetails(session: Session): (letter: LetterAbout) => string {
  const [targetsOf, reportsIn, resultOf] = [announcedWords(session), reportedWords(session), resultDetails(session)];
  const scheduleOf = later(() => scheduleDetails(session));
  const ofResult =
    (topic: 'result' | 'objection' | 'outcome') =>
    ({ personId, links }: LetterAbout): string =>
      resultOf({ topic, personId, links });
  const details: Readonly<Record<Topic, (letter: LetterAbout) => string>> = {
    assessment: () => '',
    targets: ({ personId }) => targetsOf(personId),
    'year-end': () => '',
    confirmation: reportsIn,
    result: ofResult('result'),
    objection: ofResult('objection'),
    outcome: ofResult('outcome'),
    meeting: scheduleOf,
    appointment: scheduleOf,
    cancellation: scheduleOf,
    'meeting-reply': later(() => recordDetails(session)),
  };
  return (letter) => details[topicOf(letter.kind)](letter);
}
