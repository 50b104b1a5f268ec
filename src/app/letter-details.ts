/**
 * What letters tell beside their links: announced targets, reports, results, objections and decisions, when people meet, what was
 * recorded of that, and trainings, each in words.
 */
import { type Topic, topicOf } from '../core/act/letter.ts';
import { lastRecords } from '../core/act/meeting.ts';
import { meetingsByTry, tryKey } from '../core/act/meeting-told.ts';
import { lastAsked } from '../core/act/monthly/ask.ts';
import { byText } from '../core/number.ts';
import { dayText, monthText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { announcedWords } from './announced-words.ts';
import { awardDetails } from './award-letters.ts';
import { dossierDetails } from './dossier-words.ts';
import { signDetails } from './early-signs.ts';
import { enrolmentsNow, openNow } from './enrolments.ts';
import type { LetterAbout } from './letter-text.ts';
import { invitationText, recordText } from './meeting-words.ts';
import { readMeetingsKept } from './meetings.ts';
import { readMonthlyAsks } from './monthly-requests.ts';
import { resultDetails } from './result-words.ts';
import type { Session } from './session.ts';
import { trainingDays, trainingFacts, trainingReasons } from './training-words.ts';
import { reportedWords } from './year-end-words.ts';

/** When a reader meets whom, one meeting after the other in order of time. */
function scheduleDetails(session: Session): (letter: LetterAbout) => string {
  const { policy, roster, criteria } = session.cycle;
  const told = meetingsByTry(readMeetingsKept(session).invitations);
  const voice = { language: policy.language, roster, criteria };
  return ({ personId, links }) =>
    links
      .flatMap(({ rateeId, round }) => told.get(tryKey(rateeId, round))?.last ?? [])
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

/** Trainings that are open, a line each, with what speaks for one of them. */
function offerDetails(session: Session): (letter: LetterAbout) => string {
  const { language } = session.cycle.policy;
  const [enrolments, reasonOf] = [enrolmentsNow(session), trainingReasons(session)];
  const lines = openNow(session).map((training) => ({
    training,
    line: `- ${training.code} ${training.title}: ${trainingFacts(language, training, enrolments)}`,
  }));
  return ({ personId }) =>
    lines
      .map(({ training, line }) => {
        const why = reasonOf(personId, training);
        return why === '' ? line : `${line}\n  ${say(language, 'training.recommended', { why })}`;
      })
      .join('\n');
}

/** Trainings in which the reader has a place now. */
function placeDetails(session: Session): (letter: LetterAbout) => string {
  const { policy, trainings } = session.cycle;
  const catalogue = new Map(trainings.map((training) => [training.code, training]));
  return ({ links }) =>
    links
      .flatMap(({ matter = '' }) => catalogue.get(matter) ?? [])
      .map((training) => {
        const { code, title, place } = training;
        const when = [trainingDays(policy.language, training), place].filter((part) => part !== '').join(' · ');
        return `- ${code} ${title}${when === '' ? '' : `: ${when}`}`;
      })
      .join('\n');
}

/** What the links of a letter are about, a line each. */
const calledIn = ({ links }: LetterAbout): string => links.map(({ called = '' }) => `- ${called}`).join('\n');

/** The month that is asked about, and until which day it may be answered. */
function monthDetails(session: Session): () => string {
  const { language } = session.cycle.policy;
  const asks = readMonthlyAsks(session);
  const month = lastAsked(asks);
  const until = asks.find((ask) => ask.month === month)?.until ?? '';
  const name = monthText(language, month);
  const text =
    until === ''
      ? name
      : say(language, 'monthly.letter.month', { month: name, day: dayText(language, until.slice(0, 10)) });
  return () => text;
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
    enrolment: later(() => offerDetails(session)),
    'training-evaluation': calledIn,
    place: later(() => placeDetails(session)),
    'dossier-reply': later(() => dossierDetails(session, 'dossier-reply')),
    examination: later(() => dossierDetails(session, 'examination')),
    'early-sign': later(() => signDetails(session)),
    monthly: later(() => monthDetails(session)),
    'monthly-peer': later(() => monthDetails(session)),
    award: later(() => awardDetails(session)),
    'award-correction': later(() => awardDetails(session)),
  };
  return (letter) => details[topicOf(letter.kind)](letter);
}
