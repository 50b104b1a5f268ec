/**
 * Everything that a workbook keeps about one person, as sections to print: their own rows, and counts where rows hold
 * others as well.
 */
import { DATA_KINDS, isLimited } from '../core/plan/retention.ts';
import { ROLES } from '../core/types.ts';
import { say, written } from '../messages/say.ts';
import { ACCEPTED_EMAILS } from '../tables/accepted-emails.ts';
import { ARCHIVE, parseArchive } from '../tables/archive.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { ATTENDANCE } from '../tables/attendance.ts';
import { AUDIT } from '../tables/audit.ts';
import { AWARD_DECISIONS } from '../tables/award-decisions.ts';
import { CERTIFICATES } from '../tables/certificates.ts';
import { COMMITTEE } from '../tables/committee.ts';
import { CONFLICTS } from '../tables/conflicts.ts';
import { CORRECTIONS, parseCorrections } from '../tables/corrections.ts';
import { DOSSIER_MOVES } from '../tables/dossier-moves.ts';
import { EARLY_SIGNS } from '../tables/early-signs.ts';
import { EDITIONS, parseEditions } from '../tables/editions.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { EVALUATION_ASKS } from '../tables/evaluation-asks.ts';
import { FLAGS } from '../tables/flags.ts';
import { INNOVATIONS } from '../tables/innovations.ts';
import { LETTERS } from '../tables/letters.ts';
import { MEETING_INVITATIONS } from '../tables/meeting-invitations.ts';
import { MEETING_RECORDS } from '../tables/meeting-records.ts';
import { MONTHLY_ASKS } from '../tables/monthly-asks.ts';
import { MONTHLY_CANDIDATES } from '../tables/monthly-candidates.ts';
import { MONTHLY_DECISIONS } from '../tables/monthly-decisions.ts';
import { MONTHLY_PROGRESS } from '../tables/monthly-progress.ts';
import { MONTHLY_SCORES } from '../tables/monthly-scores.ts';
import { tidyNip } from '../tables/nip.ts';
import { fold, type Table } from '../tables/notation.ts';
import { OBJECTION_DECISIONS } from '../tables/objection-decisions.ts';
import { OBJECTIONS } from '../tables/objections.ts';
import { OUTSIDERS } from '../tables/outsiders.ts';
import { PARTICIPANTS } from '../tables/participants.ts';
import { PLACE_NEWS } from '../tables/place-news.ts';
import { POTENTIALS } from '../tables/potentials.ts';
import { PUBLISHED_COMMENTS } from '../tables/published-comments.ts';
import { PUBLISHED_RESULTS } from '../tables/published-results.ts';
import { REGISTRATIONS } from '../tables/registrations.ts';
import { ASKS, parseReports, REPORTS } from '../tables/reports.ts';
import { DATA_WORDS, ENDLESS, parseRetention, RETENTION } from '../tables/retention.ts';
import { RULINGS } from '../tables/rulings.ts';
import { SIGNALS } from '../tables/signals.ts';
import { TARGETS } from '../tables/targets.ts';
import { TRAINING_HOURS } from '../tables/training-hours.ts';
import { ROLE_WORDS } from '../tables/words.ts';
import type { PersonSection } from './api.types.ts';
import { type Age, listed, ownRows, paired, type Subject } from './person-rows.ts';
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
  if (outsider) return paired(title, OUTSIDERS, ['id', 'name', 'email', 'position', 'phone'], [outsider]);
  if (!employee) return { title, texts: [tell('personal.roster.none')], header: [], rows: [] };
  const known = EMPLOYEES.columns.map(({ header }) => fold(header));
  const added = (subject.workbook.read(EMPLOYEES)?.[0] ?? []).map(String).filter((own) => !known.includes(fold(own)));
  const columns = added.filter((own) => fold(own) !== '').join(', ');
  const keys = EMPLOYEES.columns.map(({ key }) => key).filter((key) => key !== 'supervisorId');
  return {
    ...paired(title, EMPLOYEES, keys, [employee]),
    texts: [
      ...(employee.supervisorId === '' ? [] : [tell('personal.roster.withheld')]),
      ...(columns === '' ? [] : [tell('personal.roster.columns', { columns })]),
    ],
  };
}

export const emailSection = (subject: Subject): PersonSection =>
  listed(
    sayer(subject)('personal.emails'),
    ACCEPTED_EMAILS,
    ['email', 'at'],
    ownRows(subject, ACCEPTED_EMAILS, 'id').map((row) => ({ ...row, by: '' })),
  );

/** What was announced to them, a target a row, with the standards of their position below. */
function editionSection(subject: Subject, { period, mark }: Age): PersonSection {
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
        at.slice(0, 16).replace('T', ' '),
        plan,
        indicator,
        written(subject.language, goal),
        measure,
      ]),
    ),
  };
}

/** What was published to them, each time in the words of its letter: no number beside those that it told. */
function publishedSection(subject: Subject, { period, mark }: Age): PersonSection {
  const rows = ownRows(subject, PUBLISHED_RESULTS, 'personId', mark);
  const title = sayer(subject)('personal.published', { period });
  return {
    ...listed(title, PUBLISHED_RESULTS, ['round', 'at', 'until', 'band', 'quadrant'], rows),
    texts: rows.flatMap(({ round, content }) => {
      const lines = content.split('\n').filter((line) => line.trim() !== '');
      return [sayer(subject)('personal.published.round', { round }), ...lines];
    }),
  };
}

/** What they reported at the end of the year, a target a row, with what they wrote beside. */
function reportSection(subject: Subject, { period, mark }: Age): PersonSection {
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
        at.slice(0, 16).replace('T', ' '),
        line,
        realised,
        evidence,
      ]),
    ),
  };
}

/** How many answers were asked of them and how many are kept, by form: never about whom, nor what. */
function givenSection(subject: Subject, { period, mark }: Age): PersonSection {
  const { workbook } = subject;
  const kept = new Set(
    titlesOn(workbook, ARCHIVE, mark)
      .flatMap((title) => parseArchive(workbook.read({ ...ARCHIVE, title })))
      .map(({ code }) => code),
  );
  const asked = ownRows(subject, ASSIGNMENTS, 'raterId', mark);
  const rows = ROLES.flatMap((role) => {
    const own = asked.filter((row) => fold(row.role) === fold(ROLE_WORDS[role]));
    const answered = own.filter(({ code }) => code !== '' && kept.has(code)).length;
    return own.length === 0 ? [] : [[ROLE_WORDS[role], String(own.length), String(answered)]];
  });
  const tell = sayer(subject);
  return {
    title: tell('personal.given', { period }),
    texts: rows.length === 0 ? [] : [tell('personal.given.note')],
    header: [tell('personal.given.form'), tell('personal.given.asked'), tell('personal.given.kept')],
    rows,
  };
}

/** What one period keeps of them beside the rating. */
export function periodSections(subject: Subject, age: Age): readonly PersonSection[] {
  const { period, mark } = age;
  const tell = sayer(subject);
  const what = ['code', 'plan', 'indicator', 'goal', 'measure', 'weight', 'realised', 'direction', 'due'] as const;
  const days = ['month', 'workDays', 'present', 'late', 'unexcused'] as const;
  const months = ['month', 'version', 'presence', 'performance', 'values', 'total', 'missing'] as const;
  const letters = ['time', 'email', 'kind', 'number', 'state'] as const;
  const flags = ['kind', 'rule', 'value', 'threshold', 'unitOfValue'] as const;
  const meeting = ['outcome', 'heldOn', 'notes', 'action1', 'action2', 'action3', 'adjusted', 'reason'] as const;
  return [
    listed(tell('personal.targets', { period }), TARGETS, what, ownRows(subject, TARGETS, 'rateeId', mark)),
    editionSection(subject, age),
    listed(tell('personal.attendance', { period }), ATTENDANCE, days, ownRows(subject, ATTENDANCE, 'employeeId', mark)),
    listed(
      tell('personal.innovations', { period }),
      INNOVATIONS,
      ['description', 'benefit'],
      ownRows(subject, INNOVATIONS, 'employeeId', mark),
    ),
    listed(
      tell('personal.invitations', { period }),
      MEETING_INVITATIONS,
      ['round', 'start', 'minutes', 'place', 'calledOff'],
      ownRows(subject, MEETING_INVITATIONS, 'employeeId', mark),
    ),
    listed(
      tell('personal.meetings', { period }),
      MEETING_RECORDS,
      meeting,
      ownRows(subject, MEETING_RECORDS, 'employeeId', mark),
    ),
    givenSection(subject, age),
    listed(tell('personal.flags', { period }), FLAGS, flags, ownRows(subject, FLAGS, 'id', mark)),
    publishedSection(subject, age),
    reportSection(subject, age),
    listed(
      tell('personal.objections', { period }),
      OBJECTIONS,
      ['number', 'kind', 'sentAt', 'grounds', 'due'],
      ownRows(subject, OBJECTIONS, 'personId', mark),
    ),
    listed(
      tell('personal.decisions', { period }),
      OBJECTION_DECISIONS,
      ['objection', 'keptAt', 'outcome', 'final', 'band', 'quadrant'],
      ownRows(subject, OBJECTION_DECISIONS, 'personId', mark),
    ),
    listed(
      tell('personal.monthly', { period }),
      MONTHLY_SCORES,
      months,
      ownRows(subject, MONTHLY_SCORES, 'personId', mark),
    ),
    listed(tell('personal.letters', { period }), LETTERS, letters, ownRows(subject, LETTERS, 'personId', mark)),
  ];
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
      return [title, String(worth), date, state, certificate];
    }),
  };
}

/** What they sent by the form about trainings, over all periods. */
export const registrationSection = (subject: Subject): PersonSection =>
  listed(
    sayer(subject)('personal.registrations'),
    REGISTRATIONS,
    ['training', 'says', 'at'],
    ownRows(subject, REGISTRATIONS, 'employeeId'),
  );

/** What assessments found, without who assessed. The box that it leads to is HR's and no datum of theirs that is kept. */
export const potentialSection = (subject: Subject): PersonSection =>
  listed(
    sayer(subject)('personal.potentials'),
    POTENTIALS,
    ['day', 'found', 'source'],
    ownRows(subject, POTENTIALS, 'employeeId'),
  );

export const certificateSection = (subject: Subject): PersonSection =>
  listed(
    sayer(subject)('personal.certificates'),
    CERTIFICATES,
    ['number', 'kind', 'of', 'issuedOn'],
    ownRows(subject, CERTIFICATES, 'personId'),
  );

/** How many cells were mended in rows about them. */
const mendedCells = ({ workbook, id }: Subject, { mark }: Age): number =>
  titlesOn(workbook, CORRECTIONS, mark)
    .flatMap((title) => parseCorrections(workbook.read({ ...CORRECTIONS, title })))
    .filter(({ about }) => about.split(' | ').some((part) => tidyNip(part) === id)).length;

/** Rows that hold others as well: how many there are. */
export function traceSection(subject: Subject, ages: readonly Age[]): PersonSection {
  const tell = sayer(subject);
  const counted: readonly (readonly [Table, readonly string[], readonly Age[]])[] = [
    [ASSIGNMENTS, ['raterId', 'rateeId'], ages],
    [RULINGS, ['raterId', 'rateeId'], ages],
    [SIGNALS, ['id'], ages],
    [PUBLISHED_COMMENTS, ['personId'], ages],
    [AWARD_DECISIONS, ['personId'], ages.slice(-1)],
    [DOSSIER_MOVES, ['personId'], ages.slice(-1)],
    [EARLY_SIGNS, ['personId', 'supervisorId'], ages.slice(-1)],
    [MONTHLY_ASKS, ['raterId', 'rateeId'], ages],
    [MONTHLY_PROGRESS, ['raterId', 'rateeId'], ages],
    [MONTHLY_CANDIDATES, ['personId'], ages],
    [MONTHLY_DECISIONS, ['personId'], ages.slice(-1)],
    [COMMITTEE, ['id'], ages.slice(-1)],
    [PLACE_NEWS, ['personId'], ages],
    [EVALUATION_ASKS, ['personId'], ages],
    [MEETING_INVITATIONS, ['supervisorId'], ages],
    [ASKS, ['personId', 'confirmerId'], ages],
    [CONFLICTS, ['leftId', 'rightId'], ages.slice(-1)],
    [AUDIT, ['record'], ages.slice(-1)],
  ];
  const countOf = (table: Table, columns: readonly string[], { mark }: Age): number =>
    columns.reduce((sum, column) => sum + ownRows(subject, table, column, mark).length, 0);
  const rows = counted.flatMap(([table, columns, of]) => {
    const count = of.reduce((sum, age) => sum + countOf(table, columns, age), 0);
    return count === 0 ? [] : [[table.title, String(count)]];
  });
  const mended = ages.reduce((sum, age) => sum + mendedCells(subject, age), 0);
  const all = mended === 0 ? rows : [...rows, [CORRECTIONS.title, String(mended)]];
  const texts = all.length === 0 ? [] : [tell('personal.traces.note')];
  return { title: tell('personal.traces'), texts, header: [], rows: all };
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
      `${DATA_WORDS[kind]}: ${isLimited(kind) ? tell('personal.months', { months: months[kind] }) : ENDLESS}`,
      tell(`retention.purpose.${kind}`),
    ]),
  };
}
