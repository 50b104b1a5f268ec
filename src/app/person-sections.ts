/** Sections of one person's print that are more than rows as they stand: what is written inside a cell, or told beside. */
import { DATA_KINDS, isLimited } from '../core/plan/retention.ts';
import { ROLES } from '../core/types.ts';
import { amountText } from '../messages/filling.ts';
import { say } from '../messages/say.ts';
import { ARCHIVE, parseArchive } from '../tables/archive.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { EDITIONS, parseEditions } from '../tables/editions.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { fold } from '../tables/notation.ts';
import { OUTSIDERS } from '../tables/outsiders.ts';
import { PARTICIPANTS } from '../tables/participants.ts';
import { PUBLISHED_RESULTS } from '../tables/published-results.ts';
import { parseReports, REPORTS } from '../tables/reports.ts';
import { parseRetention, RETENTION } from '../tables/retention.ts';
import { TARGETS } from '../tables/targets.ts';
import { TRAINING_HOURS } from '../tables/training-hours.ts';
import { ROLE_WORDS } from '../tables/words.ts';
import type { PersonSection } from './api.types.ts';
import { type Age, listed, ownRows, paired, readable, type Subject } from './person-rows.ts';
import { titlesOn } from './retention.ts';
import type { Session } from './session.ts';

type Say = (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => string;
const sayer =
  ({ language }: Subject): Say =>
  (key, values) =>
    say(language, key, values);

/** Who they are. Columns that HR added are named and not printed: nobody knows whose data they hold. */
export function rosterSection(subject: Subject): PersonSection {
  const tell = sayer(subject);
  const title = tell('personal.roster');
  const [employee] = ownRows(subject, EMPLOYEES, 'id');
  const [outsider] = employee ? [] : ownRows(subject, OUTSIDERS, 'id');
  if (outsider) return paired(subject, title, OUTSIDERS, ['id', 'name', 'email', 'position', 'phone'], [outsider]);
  if (!employee) return { title, texts: [tell('personal.roster.none')], header: [], rows: [] };
  const known = EMPLOYEES.columns.map(({ header }) => fold(header));
  const added = (subject.workbook.read(EMPLOYEES)?.[0] ?? []).map(String).filter((own) => !known.includes(fold(own)));
  const columns = added.filter((own) => fold(own) !== '').join(', ');
  const keys = EMPLOYEES.columns.map(({ key }) => key).filter((key) => key !== 'supervisorId');
  return {
    ...paired(subject, title, EMPLOYEES, keys, [employee]),
    texts: [
      ...(employee.supervisorId === '' ? [] : [tell('personal.roster.withheld')]),
      ...(columns === '' ? [] : [tell('personal.roster.columns', { columns })]),
    ],
  };
}

/** What was announced to them, a target a row, with the standards of their position below. */
export function editionSection(subject: Subject, _session: Session, { period, mark }: Age): PersonSection {
  const tell = sayer(subject);
  const headers = TARGETS.columns.map(({ header }) => header);
  const editions = titlesOn(subject.workbook, EDITIONS, mark)
    .flatMap((title) => parseEditions(subject.workbook.read({ ...EDITIONS, title }), Number(period)))
    .filter(({ personId }) => personId === subject.id);
  return {
    title: tell('personal.editions', { period }),
    texts: editions.flatMap(({ round, standards }) =>
      standards.map((standard) => tell('personal.standard', { round, standard })),
    ),
    header: [EDITIONS.columns[2].header, EDITIONS.columns[3].header, ...headers.slice(2, 6)],
    rows: editions.flatMap(({ round, at, targets }) =>
      targets.map(({ plan, indicator, goal, measure }) => [
        String(round),
        readable(subject.language, at),
        plan,
        indicator,
        amountText(subject.language, goal),
        measure,
      ]),
    ),
  };
}

/** What was published to them, each time in the words of its letter: no number beside those that it told. */
export function publishedSection(subject: Subject, _session: Session, { period, mark }: Age): PersonSection {
  const rows = ownRows(subject, PUBLISHED_RESULTS, 'personId', mark);
  const title = sayer(subject)('personal.published', { period });
  return {
    ...listed(subject, title, PUBLISHED_RESULTS, ['round', 'at', 'until', 'handedOn', 'band', 'quadrant'], rows),
    texts: rows.flatMap(({ round, content }) => {
      const lines = content.split('\n').filter((line) => line.trim() !== '');
      return [sayer(subject)('personal.published.round', { round }), ...lines];
    }),
  };
}

/** What they reported at the end of the year, a target a row, with what they wrote beside. */
export function reportSection(subject: Subject, _session: Session, { period, mark }: Age): PersonSection {
  const tell = sayer(subject);
  const reports = titlesOn(subject.workbook, REPORTS, mark)
    .flatMap((title) => parseReports(subject.workbook.read({ ...REPORTS, title }), Number(period)))
    .filter(({ personId }) => personId === subject.id);
  return {
    title: tell('personal.reports', { period }),
    texts: reports.flatMap(({ version, achievements, obstacles, innovation, benefit, training }) =>
      [achievements, obstacles, innovation, benefit, training]
        .filter((text) => text !== '')
        .map((text) => tell('personal.reports.text', { version, text })),
    ),
    header: [
      REPORTS.columns[2].header,
      REPORTS.columns[3].header,
      ...(['line', 'realised', 'evidence'] as const).map((key) => tell(`personal.reports.${key}`)),
    ],
    rows: reports.flatMap(({ version, at, targets }) =>
      targets.map(({ line, realised, evidence }) => [
        String(version),
        readable(subject.language, at),
        line,
        realised,
        evidence,
      ]),
    ),
  };
}

/** How many answers were asked of them and how many are kept, by form: never about whom, nor what. */
export function givenSection(subject: Subject, _session: Session, { period, mark }: Age): PersonSection {
  const { workbook } = subject;
  const tell = sayer(subject);
  const kept = new Set(
    titlesOn(workbook, ARCHIVE, mark)
      .flatMap((title) => parseArchive(workbook.read({ ...ARCHIVE, title })))
      .map(({ code }) => code),
  );
  const asked = ownRows(subject, ASSIGNMENTS, 'raterId', mark);
  const rows = ROLES.flatMap((role) => {
    const own = asked.filter((row) => fold(row.role) === fold(ROLE_WORDS[role]));
    const answered = own.filter(({ code }) => code !== '' && kept.has(code)).length;
    return own.length === 0 ? [] : [[tell(`role.${role}`), String(own.length), String(answered)]];
  });
  return {
    title: tell('personal.given', { period }),
    texts: rows.length === 0 ? [] : [tell('personal.given.note')],
    header: [tell('personal.given.form'), tell('personal.given.asked'), tell('personal.given.kept')],
    rows,
  };
}

/** Trainings they take part in, with the names from the catalogue, and their hours of the year. */
export function trainingSection(subject: Subject, { cycle }: Session): PersonSection {
  const tell = sayer(subject);
  const catalogue = new Map(cycle.trainings.map((training) => [training.code, training]));
  const [hours] = ownRows(subject, TRAINING_HOURS, 'id');
  return {
    title: tell('personal.trainings'),
    texts: hours ? [tell('personal.hours', { hours: hours.hours, required: hours.required })] : [],
    header: [tell('personal.training'), 'JP', tell('personal.day'), 'Status', tell('personal.certificate')],
    rows: ownRows(subject, PARTICIPANTS, 'employeeId').map(({ training, state, certificate }) => {
      const { title = training, hours: worth = '', date = '' } = catalogue.get(training) ?? {};
      return [title, String(worth), readable(subject.language, date), state, certificate];
    }),
  };
}

/** What for, and how long. */
export function retentionSection(subject: Subject): PersonSection {
  const tell = sayer(subject);
  const { months } = parseRetention(subject.workbook.read(RETENTION));
  return {
    title: tell('personal.retention'),
    texts: [],
    header: [],
    rows: DATA_KINDS.map((kind) => [
      `${tell(`word.data.${kind}`)}: ${tell(isLimited(kind) ? 'personal.months' : 'personal.endless', isLimited(kind) ? { months: months[kind] } : {})}`,
      tell(`retention.purpose.${kind}`),
    ]),
  };
}
