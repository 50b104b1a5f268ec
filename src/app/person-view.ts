/**
 * Everything about one employee as HR sees it, sheet by sheet of the open period, with why the rating is what it is.
 *
 * It looks only, at what the sheets hold already; but for the talent box, which stands in none, nothing here is computed. It is for HR, who may open all of
 * these sheets; what an employee may be handed of it is the print of their own data (person-data.ts).
 */
import { AppError } from '../google/app-error.ts';
import { say } from '../messages/say.ts';
import { ANNOUNCEMENTS } from '../tables/announcements.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { ATTENDANCE } from '../tables/attendance.ts';
import { AWARD_DECISIONS } from '../tables/award-decisions.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { FLAGS } from '../tables/flags.ts';
import { HISTORY } from '../tables/history.ts';
import { LETTERS } from '../tables/letters.ts';
import { MEETING_RESULTS } from '../tables/meeting-results.ts';
import { MONITOR } from '../tables/monitor.ts';
import { MONTHLY_DECISIONS } from '../tables/monthly-decisions.ts';
import { MONTHLY_SCORES } from '../tables/monthly-scores.ts';
import { tidyNip } from '../tables/nip.ts';
import { OUTSIDERS } from '../tables/outsiders.ts';
import { POTENTIALS } from '../tables/potentials.ts';
import { RATINGS } from '../tables/ratings.ts';
import { RESULT_ANSWERS } from '../tables/result-answers.ts';
import { TARGETS } from '../tables/targets.ts';
import { TRAINING_HOURS } from '../tables/training-hours.ts';
import { YEAR_END } from '../tables/year-end.ts';
import type { Api, PersonSection } from './api.types.ts';
import { knownPeople } from './person-data.ts';
import { listed, ownRows, paired, type Subject } from './person-rows.ts';
import { openSession, type Session } from './session.ts';
import { placementText, readTalent } from './talent.ts';

/** Who they are and whom they answer to. */
function whoSection(subject: Subject, { cycle }: Session): PersonSection {
  const [employee] = ownRows(subject, EMPLOYEES, 'id');
  if (!employee) return paired(OUTSIDERS.title, OUTSIDERS, ['email', 'position'], ownRows(subject, OUTSIDERS, 'id'));
  const supervisor = cycle.roster.people.get(tidyNip(employee.supervisorId))?.name ?? employee.supervisorId;
  const keys = ['position', 'email', 'employment', 'status', 'supervisorId'] as const;
  return paired(EMPLOYEES.title, EMPLOYEES, keys, [{ ...employee, supervisorId: supervisor }]);
}

/** How many were asked about them in each role, and who they themselves are asked about, in counts. */
function askedSection(subject: Subject): PersonSection {
  const about = ownRows(subject, ASSIGNMENTS, 'rateeId');
  const roles = [...new Set(about.map(({ role }) => role))];
  const [own] = ownRows(subject, MONITOR, 'id');
  const tell = (key: 'person.about' | 'person.by', values: Readonly<Record<string, string | number>>): string =>
    say(subject.language, key, values);
  return {
    title: ASSIGNMENTS.title,
    texts: [
      ...roles.map((role) => tell('person.about', { role, raters: about.filter((row) => row.role === role).length })),
      ...(own ? [tell('person.by', { answered: own.answered, assigned: own.assigned })] : []),
    ],
    header: [],
    rows: [],
  };
}

/** How their potential was assessed, and the talent box; without an assessment nothing more is read. */
function talentSection(subject: Subject, session: Session): PersonSection {
  const { title } = POTENTIALS;
  const rows = ownRows(subject, POTENTIALS, 'employeeId');
  const section = listed(title, POTENTIALS, ['day', 'found', 'source', 'assessor'], rows);
  const own = rows.length > 0 && readTalent(session).placements.find(({ personId }) => personId === subject.id);
  return own ? { ...section, texts: [placementText(subject.language, own)] } : section;
}

/** The sheets of the open period that have rows of theirs, in the order of the cycle. */
const sheetSections = (subject: Subject): readonly PersonSection[] => [
  listed(TARGETS.title, TARGETS, ['plan', 'goal', 'realised', 'weight'], ownRows(subject, TARGETS, 'rateeId')),
  paired(
    ANNOUNCEMENTS.title,
    ANNOUNCEMENTS,
    ['state', 'announcedAt', 'answeredAt', 'question'],
    ownRows(subject, ANNOUNCEMENTS, 'id'),
  ),
  listed(
    ATTENDANCE.title,
    ATTENDANCE,
    ['month', 'workDays', 'present', 'late', 'unexcused'],
    ownRows(subject, ATTENDANCE, 'employeeId'),
  ),
  listed(
    YEAR_END.title,
    YEAR_END,
    ['state', 'plan', 'reported', 'verdict', 'confirmed'],
    ownRows(subject, YEAR_END, 'id'),
  ),
  paired(
    MEETING_RESULTS.title,
    MEETING_RESULTS,
    ['state', 'start', 'heldOn', 'notes', 'actions', 'adjusted', 'reason', 'stance', 'comment'],
    ownRows(subject, MEETING_RESULTS, 'id'),
  ),
  paired(
    RESULT_ANSWERS.title,
    RESULT_ANSWERS,
    ['publishedAt', 'until', 'state', 'answeredAt', 'objectionState', 'decider', 'due'],
    ownRows(subject, RESULT_ANSWERS, 'id'),
  ),
  listed(
    FLAGS.title,
    FLAGS,
    ['kind', 'rule', 'value', 'threshold', 'evidence', 'ruling'],
    ownRows(subject, FLAGS, 'id'),
  ),
  listed(
    AWARD_DECISIONS.title,
    AWARD_DECISIONS,
    ['period', 'award', 'kind', 'reason'],
    ownRows(subject, AWARD_DECISIONS, 'personId'),
  ),
  listed(
    MONTHLY_SCORES.title,
    MONTHLY_SCORES,
    ['month', 'version', 'presence', 'performance', 'values', 'total', 'missing'],
    ownRows(subject, MONTHLY_SCORES, 'personId'),
  ),
  listed(
    MONTHLY_DECISIONS.title,
    MONTHLY_DECISIONS,
    ['span', 'outcome', 'reason'],
    ownRows(subject, MONTHLY_DECISIONS, 'personId'),
  ),
  paired(
    TRAINING_HOURS.title,
    TRAINING_HOURS,
    ['hours', 'required', 'counted', 'uncounted'],
    ownRows(subject, TRAINING_HOURS, 'id'),
  ),
  listed(
    HISTORY.title,
    HISTORY,
    ['period', 'results', 'behaviour', 'final', 'band', 'quadrant'],
    ownRows(subject, HISTORY, 'personId'),
  ),
  listed(LETTERS.title, LETTERS, ['time', 'kind', 'state'], ownRows(subject, LETTERS, 'personId')),
];

const SHOWN_OF_RATING = [
  'status',
  'reasons',
  'final',
  'band',
  'quadrant',
  'results',
  'behaviour',
  'coverage',
  'weights',
  'low',
  'high',
] as const;

/** @throws AppError `person-unknown` for an identifier that stands nowhere in the workbook */
export const person: Api['person'] = ({ id }) => {
  const session = openSession();
  const found = knownPeople(session).get(id);
  if (!found) throw new AppError('person-unknown');
  const subject: Subject = { workbook: session.workbook, language: session.cycle.policy.language, id };
  const [explained] = ownRows(subject, EXPLANATIONS, 'id');
  return {
    ...found,
    rating: paired(RATINGS.title, RATINGS, SHOWN_OF_RATING, ownRows(subject, RATINGS, 'id')),
    why: (explained?.explanation ?? '').split(/\n+/).filter((paragraph) => paragraph !== ''),
    sections: [
      whoSection(subject, session),
      askedSection(subject),
      ...sheetSections(subject),
      talentSection(subject, session),
    ].filter(({ texts, rows }) => texts.length + rows.length > 0),
  };
};

/** Whoever the row is about that the acting person has selected; null where it is about nobody that is known. */
export const personInRow: Api['personInRow'] = () => {
  const session = openSession();
  const selected = tidyNip(session.workbook.selected(EMPLOYEES.columns[0].header) ?? '');
  return { person: knownPeople(session).get(selected) ?? null };
};
