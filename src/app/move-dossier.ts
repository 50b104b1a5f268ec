/**
 * Moving a dossier by one step, as an officer: for a reason, by somebody who is known, and never one's own.
 *
 * Pulls what was answered first. Refuses what the table of moves does not hold, whatever moved since somebody looked, and to
 * pass over a reply that waits for a ruling. Sends nothing: letters go when
 * somebody sends them.
 */
import { type Dossier, faultOf, type Moment, type MoveFault, replyUntil } from '../core/act/dossier.ts';
import { hasSeen } from '../core/act/dossier-day.ts';
import { groundOf, missingNow } from '../core/act/dossier-ground.ts';
import type { DossierMove, MadeMove, MoveDetail } from '../core/act/dossier-move.ts';
import { guidancePlan, parseMilestones } from '../core/act/guidance-plan.ts';
import { windowEnd } from '../core/act/result.ts';
import { parseDay } from '../core/plan/day.ts';
import { isName, namesPerson } from '../core/plan/person-name.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import { dayText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { refuseUnlessEntitled } from './access.ts';
import type { Api, DossierStep } from './api.types.ts';
import { refuseUnlessAsFrozen } from './as-frozen.ts';
import { currentCycle, refuseUnlessAllowed } from './cycle.ts';
import { readOutlook } from './dossier-outlook.ts';
import { pullDossiers } from './dossier-pull.ts';
import { keepMoves, showDossiers } from './dossier-sheet.ts';
import { dossiersView } from './dossier-view.ts';
import { groundChange } from './dossier-words.ts';
import { readDossiers, readHandedOver } from './dossiers.ts';
import type { InquiriesRead } from './inquiries.ts';
import { openSession, type Session } from './session.ts';

/** Steps that settle something; asking and reviewing is work. */
const DECIDING: readonly DossierMove[] = ['reopen', 'follow-up', 'dismiss', 'close', 'lapse'];

/** Steps that pass over a reply which HR has not ruled on. */
const PASSING_OVER: readonly DossierMove[] = ['ask-examination', 'follow-up', 'dismiss'];

/** Steps that rest on what the rating is now. */
const BY_RATING: readonly DossierMove[] = ['follow-up', 'lapse'];

/** Why a step is not made, beside what the table of moves says. */
type Fault =
  | MoveFault
  | 'reply-held'
  | 'ground-gone'
  | 'ground-open'
  | 'employee-gone'
  | 'objection-open'
  | 'dossier-changed'
  | 'dossier-expired'
  | 'milestone-unread'
  | 'milestones-missing';

function refuse({ cycle }: Session, fault: Fault, details: Readonly<Record<string, string>> = {}): never {
  const { language } = cycle.policy;
  throw new AppError('dossier-refused', {
    why: say(language, `dossier.fault.${fault}`, details),
    next: say(language, `dossier.next.${fault}`, details),
  });
}

/** A plan of guidance, with the milestones that somebody typed. */
function planDetail(session: Session, { milestones: typed }: DossierStep): MoveDetail {
  const plan = guidancePlan(timeNow().slice(0, 10), session.cycle.policy.guidanceMonths);
  const { milestones, unread } = parseMilestones(typed, plan);
  const { language } = session.cycle.policy;
  const span = { from: dayText(language, plan.from), to: dayText(language, plan.to) };
  const [first] = unread;
  if (first) refuse(session, 'milestone-unread', { line: first.line, ...span });
  if (milestones.length === 0) refuse(session, 'milestones-missing', span);
  return { followUpOn: plan.middle, endsOn: plan.to, milestones };
}

/** What a step holds beside who, when and why. */
function detailOf(session: Session, { matter }: Dossier, step: DossierStep): MoveDetail {
  const { policy, roster } = session.cycle;
  const now = timeNow();
  if (step.move === 'ask-reply' || step.move === 'hand-over') return { until: windowEnd(now, policy.dossierReplyDays) };
  if (step.move === 'ask-examination') {
    const examinerId = roster.supervisors.get(matter.personId) ?? '';
    return { until: windowEnd(now, policy.dossierExaminationDays), examinerId };
  }
  const decider = isName(step.decider) ? step.decider.trim() : '';
  if (step.move === 'dismiss') return { decider };
  if (step.move !== 'follow-up') return {};
  if (matter.track === 'guidance') return { decider, ...planDetail(session, step) };
  const day = parseDay(step.followUpOn) ?? '';
  return { decider, followUpOn: day >= now.slice(0, 10) ? day : '' };
}

/** Whether a reply of the employee waits for HR to rule on it. */
function hasHeldReply(read: InquiriesRead | undefined, { matter }: Dossier): boolean {
  const held = read?.collected.matters.filter(({ role, state }) => role === 'dossier-reply' && state === 'held') ?? [];
  return held.some(({ assignment }) => assignment?.rateeId === matter.personId);
}

/** A NIP in a text without blanks. */
const NIP = /\d{18}/;

/** Whether whoever acts, or is named as who decides, is the employee themselves. */
function isOwn({ cycle }: Session, { matter }: Dossier, decider = ''): boolean {
  const person = cycle.roster.people.get(matter.personId);
  const email = actingEmail();
  if (email !== '' && person?.email === email) return true;
  // A NIP is written with blanks between its parts as often as without.
  const closedUp = decider.replace(/\s/g, '');
  if (closedUp.includes(matter.personId)) return true;
  // Whoever is only called alike is told apart by their NIP.
  return person !== undefined && !NIP.test(closedUp) && namesPerson(decider, person.name);
}

/** Nothing is settled on a rating of the closed period that somebody typed over. */
function refuseByEdited({ workbook }: Session, { matter }: Dossier, move: DossierMove): void {
  if (matter.track !== 'guidance' || !BY_RATING.includes(move)) return;
  if (currentCycle(workbook)?.state === 'closed') refuseUnlessAsFrozen(workbook);
}

export const moveDossier: Api['moveDossier'] = (step) =>
  withLock(() => {
    const session = openSession();
    refuseUnlessAllowed(session.workbook, 'examine');
    if (DECIDING.includes(step.move)) refuseUnlessEntitled('decide');
    // What was answered and what is over by now is kept first, so that nobody decides past it.
    const read = pullDossiers(session);
    const { all } = readDossiers(session.workbook, session.cycle.policy);
    const dossier = all.find(({ number }) => number === step.number);
    if (!dossier || !hasSeen(dossier, step.seen)) refuse(session, 'dossier-changed');
    const move: DossierMove = step.move;
    if (dossier.state === 'expired' && move !== 'reopen') refuse(session, 'dossier-expired');
    if (PASSING_OVER.includes(move) && hasHeldReply(read, dossier)) refuse(session, 'reply-held');
    refuseByEdited(session, dossier, move);
    const outlook = readOutlook(session);
    const ground = groundOf(dossier, outlook);
    const isEmployeeGone = !outlook.people.has(dossier.matter.personId);
    const by = actingEmail();
    const first = { by, reason: step.reason.trim(), move };
    const moment: Moment = {
      now: timeNow(),
      isGroundGone: ground === 'gone',
      isWaitedOut: false,
      isEmployeeGone,
      isOwn: isOwn(session, dossier, step.decider),
      replyUntil: replyUntil(dossier, readHandedOver(session.workbook)),
    };
    const made = { ...first, detail: detailOf(session, dossier, step) };
    const fault = faultOf(dossier, made, moment);
    if (fault === 'examiner-missing' && isEmployeeGone) refuse(session, 'employee-gone');
    if (fault) refuse(session, fault, { move: say(session.cycle.policy.language, `word.move.${move}`) });
    if (move === 'follow-up' && (ground === 'gone' || ground === 'open'))
      refuse(session, `ground-${ground}`, { change: groundChange(session.cycle.policy.language, dossier, outlook) });
    if (move === 'follow-up' && missingNow(dossier, outlook).some(({ code }) => code === 'objection-open'))
      refuse(session, 'objection-open');
    const number = 1 + Math.max(0, ...all.flatMap(({ moves }) => moves.map((one) => one.number)));
    const kept: MadeMove = { ...made, number, dossier: dossier.number, at: moment.now };
    keepMoves(session, all, [kept]);
    showDossiers(session);
    return dossiersView(session);
  });
