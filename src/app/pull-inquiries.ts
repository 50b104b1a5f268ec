/**
 * Pulling what was answered to inquiries: kept before anything is told from it, then shown in the sheet of each kind.
 */
import { inquiryAction } from '../core/plan/cycle.ts';
import type { Problem } from '../core/problem.ts';
import { INQUIRIES, type InquiryKind } from '../core/types.ts';
import type { Look } from '../google/form-looks.ts';
import type { Workbook } from '../google/workbook.ts';
import { INQUIRY_ARCHIVE } from '../tables/archive.ts';
import { DOSSIER_MOVES } from '../tables/dossier-moves.ts';
import { FLAGS } from '../tables/flags.ts';
import { INQUIRY_FORMS, parseInquiryForms } from '../tables/forms.ts';
import { LETTERS } from '../tables/letters.ts';
import { OBJECTION_DECISIONS } from '../tables/objection-decisions.ts';
import { OBJECTIONS } from '../tables/objections.ts';
import { PARTICIPANTS } from '../tables/participants.ts';
import { PLACE_NEWS } from '../tables/place-news.ts';
import { PUBLISHED_RESULTS } from '../tables/published-results.ts';
import { RATINGS } from '../tables/ratings.ts';
import { REGISTRATIONS } from '../tables/registrations.ts';
import { ASKS, REPORTS } from '../tables/reports.ts';
import { TRAINING_PLACES } from '../tables/training-places.ts';
import { YEAR_END } from '../tables/year-end.ts';
import { showAnnouncements } from './announcements.ts';
import { readBeforehand } from './beforehand.ts';
import { allowance } from './cycle.ts';
import { readOutlook } from './dossier-outlook.ts';
import { keepDossierAnswers, showDossiers } from './dossier-sheet.ts';
import { readHandedOver } from './dossiers.ts';
import { enrolmentProblems, enrolmentsNow, keepPlaces, keepRegistrations } from './enrolments.ts';
import { askedKinds, type InquiriesRead, keepInquiries, readAsked, readInquiries } from './inquiries.ts';
import { keepMeetingRecords, meetingProblems, readMeetingsKept, showMeetings } from './meetings.ts';
import { showMonthlyProgress } from './monthly-progress.ts';
import { isOfMeetings, writeProblems } from './problems.ts';
import { resultProblems, showResults } from './results.ts';
import { candidateRulings, rulingsOnMatters } from './rulings.ts';
import type { Session } from './session.ts';
import { showEvaluations } from './training-evaluation-sheet.ts';
import { showTrainingLinks } from './training-links.ts';
import { showYearEnd } from './year-end-sheet.ts';

/** What shows where each kind stands, and tells what is wrong in the sheet that it writes. */
const SHOW: Readonly<Record<InquiryKind, (session: Session, read: InquiriesRead) => readonly Problem[]>> = {
  targets: showAnnouncements,
  'year-end': showYearEnd,
  // Shown beside what it confirms.
  confirmation: () => [],
  // Objections and decisions follow from results, and are kept and shown with them.
  result: (session, read) => {
    showResults(session, read);
    return resultProblems(session, read);
  },
  objection: () => [],
  outcome: () => [],
  meeting: (session, read) => {
    keepMeetingRecords(session, read);
    return meetingProblems(session);
  },
  // Last, because it is shown beside what was recorded.
  'meeting-reply': (session, read) => {
    showMeetings(session, read);
    return [];
  },
  enrolment: (session, read) => {
    keepRegistrations(session, read);
    keepPlaces(session, enrolmentsNow(session));
    showTrainingLinks(session, read);
    return enrolmentProblems(session);
  },
  'training-evaluation': (session, read) => {
    showEvaluations(session, read);
    showTrainingLinks(session, read);
    return [];
  },
  'dossier-reply': (session, read) => {
    keepDossierAnswers(session, read);
    return showDossiers(session);
  },
  // Kept and shown with the replies.
  examination: () => [],
  // Only who has answered is shown; what a month comes to is shown when it is counted.
  monthly: () => [],
  'monthly-peer': (session, read) => {
    showMonthlyProgress(session, read);
    return [];
  },
};

/** What each sheet that is shown rests on, beside what says who is asked. */
const RESTS_ON: Readonly<Partial<Record<InquiryKind, (session: Session) => unknown>>> = {
  'year-end': ({ workbook }) => [REPORTS, ASKS].map(workbook.read),
  result: ({ workbook, cycle }) => [
    ...[PUBLISHED_RESULTS, OBJECTIONS, OBJECTION_DECISIONS, FLAGS, LETTERS].map(workbook.read),
    candidateRulings(workbook, cycle.policy),
  ],
  meeting: readMeetingsKept,
  'meeting-reply': (session) => [session.workbook.read(RATINGS), readMeetingsKept(session)],
  enrolment: ({ workbook }) => [REGISTRATIONS, TRAINING_PLACES, PLACE_NEWS].map(workbook.read),
  'dossier-reply': (session) => [
    readOutlook(session),
    rulingsOnMatters(session.workbook, session.cycle.policy),
    readHandedOver(session.workbook),
  ],
};

/**
 * Reads all that pulling comes to, and asking these kinds, before any of it is written: a heading that is lost refuses the whole.
 *
 * @throws AppError where a sheet has lost a heading
 */
export function readBeforePulling(session: Session, kinds: readonly InquiryKind[]): void {
  readBeforehand(session.workbook, 'inquire');
  readAsked(session, kinds);
  for (const kind of kinds) RESTS_ON[kind]?.(session);
}

/** Whether a sheet is written from answers to a kind, so that its problems are told whenever they are pulled. */
const SHOWN: Readonly<Partial<Record<InquiryKind, (table: string) => boolean>>> = {
  'year-end': (table) => table === YEAR_END.title,
  result: (table) => table === OBJECTIONS.title || table === PUBLISHED_RESULTS.title,
  meeting: isOfMeetings,
  enrolment: (table) => table === REGISTRATIONS.title,
  'dossier-reply': (table) => table === DOSSIER_MOVES.title,
};

/** Tables whose problems come from inquiries of these kinds; tabs and archive are read whole, whichever kinds they are. */
export function isOfInquiries(
  workbook: Workbook,
  kinds: readonly InquiryKind[] = INQUIRIES,
): (table: string) => boolean {
  const tabs = parseInquiryForms(workbook.read(INQUIRY_FORMS)).map(({ tab }) => tab);
  return (table) =>
    table === INQUIRY_ARCHIVE.title || tabs.includes(table) || kinds.some((kind) => SHOWN[kind]?.(table) === true);
}

/** Inquiries with a form that may be heard where the cycle stands. */
export function heardNow(workbook: Workbook): readonly InquiryKind[] {
  const isAllowedNow = allowance(workbook);
  const made = parseInquiryForms(workbook.read(INQUIRY_FORMS)).map(({ role }) => role);
  return made.filter((kind) => isAllowedNow(inquiryAction(kind)));
}

/**
 * Reads what was answered, keeps it and shows it; does nothing where nothing was asked. Says what it read.
 *
 * @param kinds what is shown: whatever else was said is kept, and waits for whoever shows it
 */
export function pullInquiriesNow(
  session: Session,
  look: Look | 'skip-forms' = 'where-changed',
  kinds: readonly InquiryKind[] = INQUIRIES,
): InquiriesRead | undefined {
  const { workbook, cycle } = session;
  const made = askedKinds(session).filter((kind) => kinds.includes(kind));
  if (made.length === 0) return undefined;
  readBeforePulling(session, made);
  const read = readInquiries(session, look);
  keepInquiries(session, read.collected);
  const shown = INQUIRIES.flatMap((kind) => (made.includes(kind) ? SHOW[kind](session, read) : []));
  const isOf = isOfInquiries(workbook, kinds);
  // HR types in that sheet and the form adds to it: it is checked here too, unless it is gone, which is told elsewhere.
  const hasParticipants = made.includes('enrolment') && workbook.read(PARTICIPANTS) !== undefined;
  const isChecked = (table: string): boolean => isOf(table) || (hasParticipants && table === PARTICIPANTS.title);
  writeProblems(workbook, cycle.policy.language, isChecked, [...read.collected.problems, ...read.problems(), ...shown]);
  return read;
}
