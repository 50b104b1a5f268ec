/**
 * Inquiries as the workbook says them: who is asked what, with which link, and what was answered.
 *
 * Requests are made again from what was announced, never read from a sheet of links, so that no link is believed that
 * somebody copied. What was seen once is kept and goes on counting, as with assessments.
 */
import { askedAboutDossiers } from '../core/act/dossier-step.ts';
import type { LinkedAssignment } from '../core/act/letter.ts';
import { askedAboutRecords, askedAfterMeetings } from '../core/act/meeting-request.ts';
import { type Collected, collectInquiries } from '../core/measure/collection.ts';
import { latestRounds, type Request } from '../core/measure/request.ts';
import { assignmentKey } from '../core/plan/assignment.ts';
import { makeCode } from '../core/plan/code.ts';
import type { Problem } from '../core/problem.ts';
import { INQUIRIES, type InquiryKind } from '../core/types.ts';
import type { Look } from '../google/form-looks.ts';
import { personalLink } from '../google/make-form.ts';
import { readInquiryPeriod, readSecret, writeHeldInquiries } from '../google/properties.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { ACCEPTED_EMAILS } from '../tables/accepted-emails.ts';
import { INQUIRY_ARCHIVE, inquiryArchiveRow, parseInquiryArchive } from '../tables/archive.ts';
import { EDITIONS, parseEditions } from '../tables/editions.ts';
import { type FormRecord, INQUIRY_FORMS, parseInquiryForms } from '../tables/forms.ts';
import { INQUIRY_ITEMS, parseInquiryItems } from '../tables/items.ts';
import { MEETING_INVITATIONS, parseMeetingInvitations } from '../tables/meeting-invitations.ts';
import { MEETING_RECORDS, recordsOfPeriod } from '../tables/meeting-records.ts';
import { RULINGS } from '../tables/rulings.ts';
import { readDossiers, readHandedOver } from './dossiers.ts';
import { closedAtOf, rateeTextOf, readDecisions, readTabs } from './evidence.ts';
import { askedAboutMonths } from './monthly-requests.ts';
import { askedAboutOutcomes, askedAboutResults, askedToDecide } from './result-ground.ts';
import type { Session } from './session.ts';
import { askedToEnrol, askedToEvaluate } from './training-requests.ts';
import { rateeText } from './words.ts';
import { askedToConfirm, askedToReport } from './year-end-requests.ts';

/** What things about inquiries belong to: not to a cycle, since targets are announced before there is one. */
export const periodOf = ({ cycle }: Session): string => String(cycle.policy.period);

/**
 * The forms that ask in the period. Where the year went by, those of an earlier one wait to be set aside: what was said to
 * them is no answer to what is asked now.
 */
export function askingForms(session: Session): readonly FormRecord<InquiryKind>[] {
  const period = periodOf(session);
  return (readInquiryPeriod() ?? period) === period ? parseInquiryForms(session.workbook.read(INQUIRY_FORMS)) : [];
}

/** What they ask. */
export const askedKinds = (session: Session): readonly InquiryKind[] => askingForms(session).map(({ role }) => role);

/** Who is asked about whom, and for which time; with what fills the fields of the form, where it has such. */
export interface Asked
  extends Pick<Request, 'raterId' | 'rateeId' | 'round' | 'until' | 'matter'>,
    Pick<LinkedAssignment, 'edition' | 'dueOn' | 'called'> {
  readonly fills?: Readonly<Record<string, string>>;
  /** How manieth thing it is that the rater is asked, where others decide when. */
  readonly turn?: number;
  /** Whether it is asked no more: its link is still known, and nobody is written to about it. */
  readonly isOver?: boolean;
}

/**
 * Who was asked what in the period, for whichever time. It comes from sheets that Teladan keeps, never from answers that
 * are yet to be read: what follows from an answer is kept first.
 */
const ASKED: Readonly<Record<InquiryKind, (session: Session) => readonly Asked[]>> = {
  targets: ({ workbook, cycle }) =>
    parseEditions(workbook.read(EDITIONS), cycle.policy.period).map(({ personId, round }) => ({
      raterId: personId,
      rateeId: personId,
      round,
    })),
  'year-end': askedToReport,
  confirmation: askedToConfirm,
  result: askedAboutResults,
  objection: askedToDecide,
  outcome: askedAboutOutcomes,
  meeting: ({ workbook, cycle }) =>
    askedAfterMeetings(parseMeetingInvitations(workbook.read(MEETING_INVITATIONS), cycle.policy.period)),
  'meeting-reply': ({ workbook, cycle }) =>
    askedAboutRecords(recordsOfPeriod(workbook.read(MEETING_RECORDS), cycle.policy.period)),
  enrolment: askedToEnrol,
  'training-evaluation': askedToEvaluate,
  'dossier-reply': ({ workbook, cycle }) =>
    askedAboutDossiers(readDossiers(workbook, cycle.policy).all, 'dossier-reply', readHandedOver(workbook)),
  examination: ({ workbook, cycle }) =>
    askedAboutDossiers(readDossiers(workbook, cycle.policy).all, 'examination', readHandedOver(workbook)),
  monthly: (session) => askedAboutMonths(session, 'monthly'),
  'monthly-peer': (session) => askedAboutMonths(session, 'monthly-peer'),
};

/** Reads all that says who is asked: about whatever has a form, about these kinds, and what answers are judged by. */
export function readAsked(session: Session, kinds: readonly InquiryKind[]): void {
  for (const table of [INQUIRY_FORMS, INQUIRY_ITEMS, INQUIRY_ARCHIVE, ACCEPTED_EMAILS, RULINGS])
    session.workbook.read(table);
  for (const kind of new Set([...askedKinds(session), ...kinds])) ASKED[kind](session);
}

type AskedRequest = Request & Asked;

/** The requests of one kind. */
function requestsOf(session: Session, role: InquiryKind, secret: string): readonly AskedRequest[] {
  return ASKED[role](session).map((asked) => {
    const code = makeCode(secret, { ...asked, role });
    return { ...asked, role, code, invitedEmail: '' };
  });
}

/** What goes into ratings: once the cycle is closed, what is said to it comes too late, as with assessments. */
const RATED: readonly InquiryKind[] = ['year-end', 'confirmation'];

/** Everybody who was asked anything that has a form. */
export function readRequests(session: Session): readonly Request[] {
  const secret = readSecret();
  const closedAt = closedAtOf(session.workbook);
  return askingForms(session)
    .flatMap(({ role }) => requestsOf(session, role, secret))
    .map(({ until, ...request }) => {
      if (until !== undefined) return { ...request, until };
      return closedAt !== '' && RATED.includes(request.role) ? { ...request, until: closedAt } : request;
    });
}

/** What is asked now, with the link to it; `''` while there is no form. */
export function linkedRequests(session: Session, kind: InquiryKind): readonly LinkedAssignment[] {
  const form = askingForms(session).find(({ role }) => role === kind);
  const asked = requestsOf(session, kind, readSecret()).filter(({ isOver }) => isOver !== true);
  return latestRounds(asked).map(({ code, fills, invitedEmail: _, isOver: _over, matter: _matter, ...request }) => {
    const ratee = session.cycle.roster.people.get(request.rateeId);
    const link = form && ratee ? personalLink(form.sentinelUrl, rateeText(ratee), code, fills) : '';
    return { ...request, link };
  });
}

/** What was answered to inquiries, and what could not be read. */
export interface InquiriesRead {
  readonly collected: Collected<InquiryKind, string>;
  readonly problems: () => readonly Problem[];
}

/** Reads what was answered. Costs nothing while no inquiry has a form. */
export function readInquiries(session: Session, look: Look | 'skip-forms'): InquiriesRead {
  const { workbook, cycle } = session;
  const { tabs, problems } = readTabs(workbook, askingForms(session), look);
  const archive = parseInquiryArchive(workbook.read(INQUIRY_ARCHIVE)).filter(
    (version) => version.cycle === periodOf(session),
  );
  const collected = collectInquiries({
    tabs,
    items: parseInquiryItems(workbook.read(INQUIRY_ITEMS)),
    assignments: readRequests(session),
    roster: cycle.roster,
    rateeText: rateeTextOf(workbook),
    trust: { ...readDecisions(session), archive, archiveTable: INQUIRY_ARCHIVE.key, closedAt: '' },
  });
  return { collected, problems };
}

/** Keys of the requests that are answered. */
export const answeredRequests = (session: Session): ReadonlySet<string> =>
  new Set(readInquiries(session, 'skip-forms').collected.responses.map(assignmentKey));

/** How many answers to each kind are held; kinds without any are left out. */
function heldByKind({ matters }: Collected<InquiryKind, string>): Readonly<Partial<Record<InquiryKind, number>>> {
  const held = matters.filter(({ state }) => state === 'held');
  const counts = INQUIRIES.map((kind) => [kind, held.filter(({ role }) => role === kind).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/**
 * Adds what was seen for the first time to the archive, before anything is told from it, and notes how many answers are held,
 * for whoever tells of it without reading them again.
 */
export function keepInquiries(session: Session, collected: Collected<InquiryKind, string>): void {
  const seen = { cycle: periodOf(session), firstSeen: timeNow() };
  session.workbook.append(
    INQUIRY_ARCHIVE,
    collected.fresh.map((version) => inquiryArchiveRow({ ...version, ...seen })),
  );
  writeHeldInquiries({ period: periodOf(session), held: heldByKind(collected) });
}

/** Whether anything was ever asked by an inquiry. */
export const hasInquiries = (workbook: Workbook): boolean => (workbook.read(INQUIRY_FORMS) ?? []).length > 1;
