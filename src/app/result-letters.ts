/**
 * Result letters (Surat hasil) on paper, for whoever has no email: what was published to each, word for word as their mail
 * says it but for numbers by criterion, which are a table, with the link to answer. It publishes nothing, and what was not published is in none of them.
 */
import { inOrder, type LinkedAssignment } from '../core/act/letter.ts';
import { lastResults, type PublishedResult } from '../core/act/result.ts';
import { byText, groupBy } from '../core/number.ts';
import type { Person } from '../core/plan/roster.ts';
import { openDialog } from '../google/menu.ts';
import { timeNow } from '../google/time.ts';
import { say } from '../messages/say.ts';
import type { Api, ResultLetterView } from './api.types.ts';
import { linkedRequests } from './inquiries.ts';
import { letterDetails } from './letter-details.ts';
import { type LetterVoice, letterText, linkText, readTemplates } from './letter-text.ts';
import { letterheadOf, placeAndDay, signatoryOf } from './letterhead.ts';
import { readResultGround } from './result-ground.ts';
import { onPaper } from './result-paper.ts';
import { openSession, type Session } from './session.ts';

/** Somebody with the result that they were told last. */
interface Told {
  readonly person: Person;
  readonly result: PublishedResult;
}

/** Everybody on the roster whose result was published, by unit and name. */
function toldPeople(session: Session): readonly Told[] {
  const { people } = session.cycle.roster;
  return [...lastResults(readResultGround(session).published).values()]
    .flatMap((result) => {
      const person = people.get(result.personId);
      return person ? [{ person, result }] : [];
    })
    .sort(({ person: a }, { person: b }) => byText(a.unit, b.unit) || byText(a.name, b.name) || byText(a.id, b.id));
}

const voiceOf = (session: Session): LetterVoice => {
  const { policy, roster } = session.cycle;
  const { templates } = readTemplates(session.workbook, policy.language);
  return { policy, roster, templates, detailsOf: letterDetails(session) };
};

/** Paper was sent to no address: there a code is scanned, and answered with the address of whoever has one. */
function forPaper({ policy: { language } }: LetterVoice, { email }: Person, body: string): string {
  const printed = say(language, email === '' ? 'letter.result.scan' : 'letter.result.scan-with', { email });
  return body.replace(say(language, 'letter.result.own-address'), () => printed);
}

function viewOf(
  voice: LetterVoice,
  { person, result }: Told,
  links: readonly LinkedAssignment[],
  statements: ReadonlyMap<string, string>,
): ResultLetterView {
  const { id, name, position, unit } = person;
  const own = inOrder(links, voice.roster).filter(({ link }) => link !== '');
  const { subject, body } = letterText(voice, { personId: id, kind: 'result', links: own });
  return {
    id,
    name,
    position,
    unit,
    place: placeAndDay(voice.policy, result.at.slice(0, 10)),
    subject,
    ...onPaper(voice.policy.language, forPaper(voice, person, body), result.content, statements),
    links: own.map((link) => ({ text: linkText(voice, link), url: link.link })),
  };
}

/** The letters of those without an address, or of everybody: of one person, of a unit, or of all. */
export const resultLetters: Api['resultLetters'] = ({ unit, personId, isEverybody }) => {
  const session = openSession();
  const { policy, criteria } = session.cycle;
  const statements = new Map(criteria.map(({ code, statement }) => [code, statement]));
  const now = timeNow();
  const all = toldPeople(session);
  const asked = isEverybody ? all : all.filter(({ person }) => person.email === '');
  const inUnit = asked.filter(({ person }) => unit === null || person.unit === unit);
  const shown = inUnit.filter(({ person }) => personId === null || person.id === personId);
  const voice = voiceOf(session);
  const links = groupBy(linkedRequests(session, 'result'), ({ rateeId }) => rateeId);
  return {
    language: policy.language,
    letterhead: letterheadOf(policy, { isSigned: true }),
    signatory: signatoryOf(policy),
    published: all.length,
    units: [...new Set(asked.map(({ person }) => person.unit))],
    unit,
    isEverybody,
    people: inUnit.map(({ person: { id, name } }) => ({ id, name })),
    personId,
    letters: shown.map((told) => viewOf(voice, told, links.get(told.person.id) ?? [], statements)),
    over: shown.filter(({ result }) => now > result.until).length,
  };
};

/** Opens the letters in a window over the sheets. */
export const showResultLetters: Api['showResultLetters'] = () => {
  const { cycle } = openSession();
  openDialog(`result-letter-${cycle.policy.language}`, 'Teladan', { width: 900, height: 640 });
  return { shown: true };
};
