/**
 * One employee's own data on request: found by name or in the selected row, and given as one print.
 *
 * It looks only. Nothing about others is in it: rows that hold others are counted, and numbers of raters who were promised
 * anonymity pass the same rule as any result that leaves HR's hands.
 */
import { byText } from '../core/number.ts';
import { AppError } from '../google/app-error.ts';
import { openDialog } from '../google/menu.ts';
import { timeNow } from '../google/time.ts';
import { momentText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import { tidyNip } from '../tables/nip.ts';
import { fold } from '../tables/notation.ts';
import type { Api, FoundPerson } from './api.types.ts';
import { letterheadOf } from './letterhead.ts';
import { type Part, printedSections, traceSection } from './person-part.ts';
import { PARTS } from './person-parts.ts';
import { type Age, headerOf, PART_MARK, type Subject } from './person-rows.ts';
import { retentionSection } from './person-sections.ts';
import { readShelves } from './retention.ts';
import { openSession, type Session } from './session.ts';

/** Everybody the workbook knows by name, also those who are only in the history by now. */
export function knownPeople({ workbook, cycle }: Session): ReadonlyMap<string, FoundPerson> {
  const past = parseHistory(workbook.read(HISTORY)).map(({ personId: id, name, unit }) => ({ id, name, unit }));
  const now = [...cycle.roster.people.values()].map(({ id, name, unit }) => ({ id, name, unit }));
  return new Map([...past, ...now].map((person) => [person.id, person]));
}

/**
 * The headings under which sheets say whose row it is, as every part of a person has them: whoever a row is about comes
 * before whoever rates them or stands beside them.
 */
const PERSON_HEADINGS = [
  headerOf(EMPLOYEES, 'id'),
  headerOf(ASSIGNMENTS, 'rateeId'),
  ...PARTS.flatMap(({ table, of }) => of.map((key) => headerOf(table, key))),
];

/** Whoever the row is about that the acting person has selected; undefined where it is about nobody that is known. */
export function selectedPerson(session: Session): FoundPerson | undefined {
  const known = knownPeople(session);
  const cells = session.workbook.selected([...new Set(PERSON_HEADINGS)]);
  return cells
    .flatMap((cell) => cell.split(PART_MARK))
    .map((part) => known.get(tidyNip(part)))
    .find((person) => person !== undefined);
}

/** Most people that the sidebar gets at once. */
const LISTED = 10;

export const findPeople: Api['findPeople'] = ({ text }) => {
  const wanted = fold(text);
  const found = [...knownPeople(openSession()).values()]
    .filter(({ id, name }) => wanted !== '' && (fold(name).includes(wanted) || id.startsWith(tidyNip(wanted))))
    .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
  return { people: found.slice(0, LISTED), total: found.length };
};

/** Opens the print over the sheets, of whoever the selected row is about. */
export const showPersonData: Api['showPersonData'] = () => {
  const session = openSession();
  const about = selectedPerson(session)?.id ?? '';
  openDialog(`person-${session.cycle.policy.language}`, 'Teladan', { width: 900, height: 640 }, about);
  return { shown: true };
};

/** The periods of which anything may stand there, the open one last. */
const agesOf = ({ workbook, cycle }: Session): readonly Age[] => [
  ...readShelves(workbook)
    .filter(({ mark }) => mark !== '')
    .map(({ period, mark }) => ({ period: String(period), mark })),
  { period: String(cycle.policy.period), mark: '' },
];

/** Who they are and how they were rated comes before what the periods keep. */
const isFirst = ({ group }: Part): boolean => group === 'who' || group === 'rating';

export const personData: Api['personData'] = ({ id }) => {
  const session = openSession();
  const { workbook, cycle } = session;
  const { language, period } = cycle.policy;
  const person = knownPeople(session).get(id);
  if (!person) throw new AppError('person-unknown');
  const subject: Subject = { workbook, language, id };
  const ages = agesOf(session);
  const now: Age = { period: String(period), mark: '' };
  const printed = (age: Age, isPrinted: (one: Part) => boolean) =>
    PARTS.filter(isPrinted).flatMap((one) => printedSections(subject, session, age, one));
  const sections = [
    ...printed(now, (one) => one.isLasting === true && isFirst(one)),
    ...[...ages].reverse().flatMap((age) => printed(age, ({ isLasting }) => !isLasting)),
    ...printed(now, (one) => one.isLasting === true && !isFirst(one)),
    traceSection(subject, PARTS, ages),
    retentionSection(subject),
  ];
  return {
    language,
    letterhead: letterheadOf(cycle.policy, { isSigned: false }),
    title: say(language, 'personal.title'),
    name: person.name,
    id,
    printed: say(language, 'personal.printed', { at: momentText(language, timeNow()) }),
    about: say(language, 'personal.about'),
    // What is not there is told once, not under a heading of its own.
    sections: sections.filter(({ texts, rows }) => texts.length + rows.length > 0),
  };
};
