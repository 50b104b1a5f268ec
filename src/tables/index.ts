/** All tables of the workbook, in the order of their tabs, and the words for the places that problems name. */
import type { Problem } from '../core/problem.ts';
import { ABSENCE_DAYS } from './absence-days.ts';
import { ACCEPTED_EMAILS } from './accepted-emails.ts';
import { ACCESS } from './access.ts';
import { ANNOUNCEMENTS } from './announcements.ts';
import { ARCHIVE, INQUIRY_ARCHIVE } from './archive.ts';
import { ASSIGNMENTS } from './assignments.ts';
import { ATTENDANCE } from './attendance.ts';
import { AUDIT } from './audit.ts';
import { AWARD_DECISIONS } from './award-decisions.ts';
import { CERTIFICATES } from './certificates.ts';
import { COMMITTEE } from './committee.ts';
import { CONFLICTS } from './conflicts.ts';
import { CORRECTIONS } from './corrections.ts';
import { CRITERIA } from './criteria.ts';
import { CYCLE_LOG } from './cycle-log.ts';
import { DISTRIBUTION } from './distribution.ts';
import { DOSSIER_MOVES } from './dossier-moves.ts';
import { DOSSIERS } from './dossiers.ts';
import { EARLY_SIGNS } from './early-signs.ts';
import { EDITIONS } from './editions.ts';
import { EMPLOYEES } from './employees.ts';
import { EVALUATION_ASKS } from './evaluation-asks.ts';
import { EXPLANATIONS } from './explanations.ts';
import { FINAL_RESULTS } from './final-results.ts';
import { FLAGS } from './flags.ts';
import { FORMS, INQUIRY_FORMS } from './forms.ts';
import { HALL_OF_FAME } from './hall-of-fame.ts';
import { HISTORY } from './history.ts';
import { HOLIDAYS } from './holidays.ts';
import { INNOVATIONS } from './innovations.ts';
import { INQUIRY_ITEMS, ITEMS } from './items.ts';
import { LETTERS } from './letters.ts';
import { MEETING_INVITATIONS } from './meeting-invitations.ts';
import { MEETING_RECORDS } from './meeting-records.ts';
import { MEETING_RESULTS } from './meeting-results.ts';
import { MEETINGS } from './meetings.ts';
import { MESSAGES } from './messages.ts';
import { MONITOR } from './monitor.ts';
import { MONTHLY_ASKS } from './monthly-asks.ts';
import { MONTHLY_CANDIDATES } from './monthly-candidates.ts';
import { MONTHLY_DECISIONS } from './monthly-decisions.ts';
import { MONTHLY_PROGRESS } from './monthly-progress.ts';
import { MONTHLY_SCORES } from './monthly-scores.ts';
import { isTyped, type Table } from './notation.ts';
import { OBJECTION_DECISIONS } from './objection-decisions.ts';
import { OBJECTIONS } from './objections.ts';
import { OFFICERS } from './officers.ts';
import { OUTSIDERS } from './outsiders.ts';
import { PARTICIPANTS } from './participants.ts';
import { PLACE_NEWS } from './place-news.ts';
import { PLAN } from './plan.ts';
import { POLICY } from './policy.ts';
import { POLICY_VERSIONS } from './policy-versions.ts';
import { POSITION_STANDARDS } from './position-standards.ts';
import { POTENTIALS } from './potentials.ts';
import { PROBLEMS } from './problems.ts';
import { PUBLISHED_COMMENTS } from './published-comments.ts';
import { PUBLISHED_RESULTS } from './published-results.ts';
import { RATINGS } from './ratings.ts';
import { REGISTRATIONS } from './registrations.ts';
import { RELIABILITY } from './reliability.ts';
import { ASKS, REPORTS } from './reports.ts';
import { RESULT_ANSWERS } from './result-answers.ts';
import { RETENTION } from './retention.ts';
import { RULINGS } from './rulings.ts';
import { SATISFACTION } from './satisfaction.ts';
import { SCORES } from './scores.ts';
import { SIGNALS } from './signals.ts';
import { SUMMARY } from './summary.ts';
import { TARGET_TEMPLATES, TARGETS } from './targets.ts';
import { TEMPLATES } from './templates.ts';
import { TRAINING_EFFECTS } from './training-effects.ts';
import { TRAINING_EVALUATIONS } from './training-evaluations.ts';
import { TRAINING_HOURS } from './training-hours.ts';
import { TRAINING_LINKS } from './training-links.ts';
import { TRAINING_NEEDS } from './training-needs.ts';
import { TRAINING_OFFERS } from './training-offers.ts';
import { TRAINING_PLACES } from './training-places.ts';
import { TRAININGS } from './trainings.ts';
import { TRANSCRIPT } from './transcript.ts';
import { TRENDS } from './trends.ts';
import { YEAR_END } from './year-end.ts';

/**
 * The tables by what they are for, and within that in the order of the work: what people type, what a period runs on, what is
 * computed anew, and what is recorded for good.
 */
const STAGED = {
  input: [
    POLICY,
    EMPLOYEES,
    OUTSIDERS,
    CONFLICTS,
    CRITERIA,
    TARGETS,
    TARGET_TEMPLATES,
    POSITION_STANDARDS,
    ATTENDANCE,
    HOLIDAYS,
    ABSENCE_DAYS,
    TRAININGS,
    PARTICIPANTS,
    INNOVATIONS,
    SATISFACTION,
    POTENTIALS,
    ASSIGNMENTS,
    COMMITTEE,
    ACCESS,
    RETENTION,
  ],
  running: [
    FORMS,
    ITEMS,
    INQUIRY_FORMS,
    INQUIRY_ITEMS,
    TEMPLATES,
    LETTERS,
    EDITIONS,
    REPORTS,
    ASKS,
    MEETINGS,
    MEETING_INVITATIONS,
    MEETING_RECORDS,
    RULINGS,
    ACCEPTED_EMAILS,
    MONTHLY_ASKS,
    TRAINING_OFFERS,
    REGISTRATIONS,
    PLACE_NEWS,
    EVALUATION_ASKS,
    PUBLISHED_RESULTS,
    PUBLISHED_COMMENTS,
    OBJECTIONS,
  ],
  computed: [
    PROBLEMS,
    ANNOUNCEMENTS,
    YEAR_END,
    MONITOR,
    MESSAGES,
    SCORES,
    RATINGS,
    EXPLANATIONS,
    RELIABILITY,
    SIGNALS,
    FLAGS,
    DOSSIERS,
    MONTHLY_PROGRESS,
    HALL_OF_FAME,
    MEETING_RESULTS,
    PLAN,
    TRAINING_PLACES,
    TRAINING_NEEDS,
    TRAINING_HOURS,
    TRAINING_EFFECTS,
    TRAINING_LINKS,
    TRAINING_EVALUATIONS,
    SUMMARY,
    DISTRIBUTION,
    RESULT_ANSWERS,
    FINAL_RESULTS,
    TRENDS,
  ],
  record: [
    CYCLE_LOG,
    POLICY_VERSIONS,
    OFFICERS,
    CORRECTIONS,
    ARCHIVE,
    INQUIRY_ARCHIVE,
    AWARD_DECISIONS,
    DOSSIER_MOVES,
    EARLY_SIGNS,
    MONTHLY_SCORES,
    MONTHLY_CANDIDATES,
    MONTHLY_DECISIONS,
    OBJECTION_DECISIONS,
    CERTIFICATES,
    HISTORY,
    AUDIT,
  ],
} as const satisfies Readonly<Record<string, readonly Table[]>>;

export type Stage = keyof typeof STAGED;
export const STAGES = Object.keys(STAGED) as readonly Stage[];

export const TABLES: readonly Table[] = Object.values(STAGED).flat();

/** What pulling answers computes and writes whole each time, so that a heading that was lost there comes back. */
export const REFILLED: readonly Table[] = [
  MONITOR,
  SCORES,
  RATINGS,
  FLAGS,
  EXPLANATIONS,
  RELIABILITY,
  SIGNALS,
  DISTRIBUTION,
  PLAN,
  TRAINING_NEEDS,
  TRAINING_HOURS,
  TRAINING_EFFECTS,
  SUMMARY,
];

/** Whether pulling answers writes a sheet whole; none of an earlier period. */
export const isRefilled = ({ title }: Table): boolean => REFILLED.some((one) => one.title === title);

/** What a table is for. @throws RangeError for a table that is none of the workbook's */
export function stageOf({ key }: Table): Stage {
  const stage = STAGES.find((one) => (STAGED[one] as readonly Table[]).some((own) => own.key === key));
  if (!stage) throw new RangeError(`There is no table ${key}.`);
  return stage;
}

/** Tables that people bring as files or fill by hand, and all that every workbook has of them. */
export const TYPED_TABLES: readonly Table[] = TABLES.filter(isTyped);
export const INPUT_TABLES: readonly Table[] = TABLES.filter(({ filledBy }) => filledBy === 'input');

/**
 * The tab and header that a problem names, as people see them. Response tabs and their headers name themselves.
 */
export function placeOf({ table, column }: Problem): { readonly table: string; readonly column: string } {
  const found = [...TABLES, TRANSCRIPT].find(({ key }) => key === table);
  if (!found) return { table, column };
  return { table: found.title, column: found.columns.find(({ key }) => key === column)?.header ?? column };
}
