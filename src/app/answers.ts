/**
 * Answers that wait for HR: those that are held, with the reason, and those that count though their row is gone.
 *
 * Shows who sent what when, and never an answer. A ruling is written below the earlier ones and undone by another; it
 * counts from the next pull on. Refuses a ruling without a reason, and one that the answer cannot bear.
 */

import type { Topic } from '../core/act/letter.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { collect, type Matter } from '../core/measure/collection.ts';
import type { CodedAssignment } from '../core/measure/response.ts';
import type { Ruling } from '../core/measure/ruling.ts';
import { assignmentKey } from '../core/plan/assignment.ts';
import { type Action, inquiryAction } from '../core/plan/cycle.ts';
import { type FormKey, INQUIRIES, ROLES } from '../core/types.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { ACCEPTED_EMAILS, parseAcceptedEmails } from '../tables/accepted-emails.ts';
import { placeOf } from '../tables/index.ts';
import { RULINGS, rulingRow } from '../tables/rulings.ts';
import type { AnswersView, Api, AssignmentOption, MatterView } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readIntake } from './evidence.ts';
import { hasInquiries, readInquiries } from './inquiries.ts';
import { openSession, refuseImpossible, type Session } from './session.ts';

/** Most answers that the sidebar lists, and most assignments it offers for one; the number of all is told beside them. */
const LISTED = 100;
const OFFERED = 40;

/** Held ones first, then those that are gone, then what was ruled on already. */
const RANKS: Readonly<Record<Matter['state'], number>> = { held: 0, vanished: 1, accepted: 2, discarded: 2 };

/** The answers as they are judged now, and the assignments of the cycle with those of them that are answered. */
interface Read {
  readonly session: Session;
  /** Those of the assessment, then those of inquiries. */
  readonly matters: readonly Matter<FormKey>[];
  readonly assignments: readonly CodedAssignment[];
  readonly answered: ReadonlySet<string>;
}

const isAssessment = (role: FormKey): boolean => ROLES.some((one) => one === role);

/** What ruling on an answer to a form is called by whoever allows it. */
function rulingAction(role: FormKey): Action {
  const inquiry = INQUIRIES.find((one) => one === role);
  return inquiry ? inquiryAction(inquiry) : 'rule';
}

/** Answers to what is asked outside the assessment; they need no cycle. */
function readAsked(session: Session): Read {
  const matters = hasInquiries(session.workbook) ? readInquiries(session, 'skip-forms').collected.matters : [];
  return { session, matters, assignments: [], answered: new Set() };
}

/** Answers about one topic, or all. @throws AppError where there is no assessment that they could be judged by */
function readAnswers(session: Session, about: Topic | undefined): Read {
  const asked = about === 'assessment' ? undefined : readAsked(session);
  if (asked && about !== undefined) return { ...asked, matters: asked.matters.filter(({ role }) => role === about) };
  refuseImpossible(session.cycle);
  const { intake } = readIntake(session, 'skip-forms');
  const { matters, responses } = collect(intake);
  return {
    session,
    matters: [...matters, ...(asked?.matters ?? [])],
    assignments: intake.assignments,
    answered: new Set(responses.map(assignmentKey)),
  };
}

const nameOf = ({ cycle }: Session, id: string): string => cycle.roster.people.get(id)?.name ?? id;

/**
 * Assignments of the form's role that an answer could be for: those of whoever has its address, else the open ones. What
 * an inquiry asks is somebody's own, so nobody else's answer can be taken for it.
 */
function optionsFor(
  { session, answered, assignments }: Read,
  { role, email }: Matter<FormKey>,
): readonly AssignmentOption[] {
  const sameRole = assignments.filter((own) => own.role === role);
  const own = sameRole.filter(({ raterId }) => session.cycle.roster.people.get(raterId)?.email === email);
  const open = sameRole.filter((one) => !answered.has(assignmentKey(one)));
  return (email !== '' && own.length > 0 ? own : open).slice(0, OFFERED).map(({ raterId, rateeId }) => ({
    raterId,
    rateeId,
    rater: nameOf(session, raterId),
    ratee: nameOf(session, rateeId),
  }));
}

function viewOf(read: Read, matter: Matter<FormKey>): MatterView {
  const { session } = read;
  const { state, fingerprint, role, row, time, email, reason, assignment, acceptable, expected } = matter;
  const { table } = placeOf({ code: 'code-unknown', table: matter.table, row, column: '', received: '' });
  const { language } = session.cycle.policy;
  const isUnknownEmployee = reason === 'email-mismatch' && !isAssessment(role);
  const held = isUnknownEmployee ? 'email-mismatch.own' : (reason ?? 'response-changed');
  const why = state === 'vanished' ? 'response-vanished' : held;
  const isOtherAddress = reason === 'email-mismatch' || reason === 'code-used-by-another';
  return {
    state,
    fingerprint,
    role,
    table,
    row,
    time,
    email,
    reason: say(language, `held.${why}`, { expected }),
    rater: assignment ? nameOf(session, assignment.raterId) : '',
    ratee: assignment ? nameOf(session, assignment.rateeId) : '',
    acceptable: acceptable || state === 'vanished',
    memorable: acceptable && isOtherAddress && email !== '',
    options: state === 'held' ? optionsFor(read, matter) : [],
  };
}

function view(read: Read): AnswersView {
  const { matters } = read;
  const sorted = [...matters].sort((left, right) => RANKS[left.state] - RANKS[right.state]);
  return { answers: sorted.slice(0, LISTED).map((matter) => viewOf(read, matter)), total: matters.length };
}

export const heldAnswers: Api['heldAnswers'] = ({ about }) => view(readAnswers(openSession(), about));

/** The ruling as it is kept, or a refusal of what the answer cannot bear. */
function rulingOf(read: Read, args: Parameters<Api['ruleAnswer']>[0]): { matter: Matter<FormKey>; ruling: Ruling } {
  const { fingerprint, kind, reason } = args;
  if (reason.trim() === '') throw new AppError('reason-missing');
  const matter = read.matters.find((one) => one.fingerprint === fingerprint);
  if (!matter) throw new AppError('answer-gone');
  if (kind === 'accept' && !matter.acceptable && matter.state !== 'vanished') throw new AppError('answer-unacceptable');
  const target = kind === 'reassign' ? { raterId: args.raterId ?? '', rateeId: args.rateeId ?? '' } : undefined;
  const role = target && ROLES.find((one) => one === matter.role);
  const isKnown = read.assignments.some(
    (own) => own.role === role && own.raterId === target?.raterId && own.rateeId === target.rateeId,
  );
  if (target && !isKnown) throw new AppError('answer-unassigned');
  const by = actingEmail();
  const at = timeNow();
  const ruling: Ruling = {
    raterId: '',
    rateeId: '',
    ...target,
    fingerprint,
    kind,
    role,
    reason: reason.trim(),
    by,
    at,
  };
  return { matter, ruling };
}

/** Accepts the address of an answer for its rater from now on; once is enough, also where a run was cut off after it. */
function remember(workbook: Workbook, { assignment, email }: Matter<FormKey>, { by, at }: Ruling): void {
  if (!assignment || email === '') return;
  const known = parseAcceptedEmails(workbook.read(ACCEPTED_EMAILS)).get(assignment.raterId);
  if (!known?.has(email)) workbook.append(ACCEPTED_EMAILS, [{ id: assignment.raterId, email, by, at }]);
}

/** Rules on one answer and says how all stand then. */
export const ruleAnswer: Api['ruleAnswer'] = (args) =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    const { matter, ruling } = rulingOf(readAnswers(session, args.about), args);
    refuseUnlessAllowed(workbook, rulingAction(matter.role));
    if (args.kind === 'accept' && args.remember === true) remember(workbook, matter, ruling);
    workbook.append(RULINGS, [rulingRow(ruling)]);
    const { raterId, rateeId, reason } = ruling;
    const code = fingerprintOf({ raterId, rateeId, reason });
    tell(workbook, { action: 'rule', record: ruling.fingerprint, detail: { state: rulingRow(ruling).kind, code } });
    return view(readAnswers(session, args.about));
  });
