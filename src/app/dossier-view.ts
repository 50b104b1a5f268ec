/**
 * Dossiers as the sidebar shows them: where each stands, what may be done next, what is seen early, and who is told apart
 * because the rules of PNS are not theirs.
 */
import { contractCases } from '../core/act/absence-matter.ts';
import {
  type Dossier,
  type HandedOver,
  isOver,
  lastMove,
  type Moment,
  movesOf,
  replyUntil,
} from '../core/act/dossier.ts';
import { deadlineOf, isLate } from '../core/act/dossier-day.ts';
import { type GroundState, groundOf, missingNow, type Outlook } from '../core/act/dossier-ground.ts';
import type { DossierMove, DossierState } from '../core/act/dossier-move.ts';
import { TRACKS } from '../core/act/matter.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { reached, sureOf, watchRun } from '../google/run-progress.ts';
import { timeNow } from '../google/time.ts';
import { type Language, type MessageKey, say } from '../messages/say.ts';
import type { Api, DossiersView, DossierView, JobView } from './api.types.ts';
import { refuseUnlessOperator } from './charge.ts';
import { isAllowed, refuseUnlessAllowed } from './cycle.ts';
import { readOutlook } from './dossier-outlook.ts';
import { pullDossiers } from './dossier-pull.ts';
import { keepCandidates } from './dossier-sheet.ts';
import {
  type Beside,
  deadlineText,
  examinationText,
  groundText,
  matterRule,
  matterValue,
  missingText,
  noReplyText,
  replyText,
} from './dossier-words.ts';
import { readDossiers, readHandedOver } from './dossiers.ts';
import { keepSigns, signsNow, signsToTell, signText } from './early-signs.ts';
import { linkedRequests, readInquiries } from './inquiries.ts';
import { refuseWhileOther, startJob } from './jobs.ts';
import { lettersToCome, queueToCome } from './letter-preview.ts';
import { maySend } from './letters.ts';
import { readBeforePulling } from './pull-inquiries.ts';
import { enqueue } from './queue.ts';
import { rulingsOnMatters } from './rulings.ts';
import { openSession, type Session } from './session.ts';

/** Most dossiers and signs that the sidebar lists; the sheets hold them all. */
const LISTED = 50;

/**
 * Moves that are offered: a request that went by letter is not handed over once more, nothing is followed up whose ground does not stand, and
 * nobody examines somebody who has left.
 */
const offered = (dossier: Dossier, moment: Moment, ground: GroundState): readonly DossierMove[] =>
  movesOf(dossier, moment).filter((move) => {
    if (move === 'hand-over') return moment.replyUntil === '';
    if (move === 'follow-up') return ground === 'stands' || ground === 'unknown';
    return move !== 'ask-examination' || !moment.isEmployeeGone;
  });

/** What a move is called where it is offered: who was asked is asked again. */
const wordOf = ({ state }: Dossier, move: DossierMove): MessageKey =>
  state === 'reply-asked' && move === 'ask-reply' ? 'dossier.ask-again' : `word.move.${move}`;

/** Where somebody is about to decide by what was said. */
const TO_DECIDE: readonly DossierState[] = ['replied', 'examination-asked', 'examined'];

/** What the employee replied and the supervisor found, for whoever decides next; nothing before that and after it. */
function saidView(
  language: Language,
  dossier: Dossier,
  { now, sent, isToDecide }: Heard,
): Pick<DossierView, 'reply' | 'finding'> {
  if (!isToDecide) return { reply: [], finding: [] };
  const reply = replyText(dossier) || noReplyText(language, dossier, sent, now);
  return { reply: reply.split('\n'), finding: examinationText(language, dossier).split('\n').filter(Boolean) };
}
interface Heard {
  readonly now: string;
  readonly sent: HandedOver;
  readonly isToDecide: boolean;
}

/** What people are asked about dossiers. */
const ASKED = ['dossier-reply', 'examination'] as const;

function dossierView(session: Session, dossier: Dossier, outlook: Outlook, beside: Beside): DossierView {
  const { policy, roster } = session.cycle;
  const { language } = policy;
  const { matter, state } = dossier;
  const person = roster.people.get(matter.personId);
  const sent = readHandedOver(session.workbook);
  const until = replyUntil(dossier, sent);
  const ground = groundOf(dossier, outlook);
  const moment: Moment = {
    now: timeNow(),
    isGroundGone: ground === 'gone',
    isWaitedOut: false,
    isEmployeeGone: !outlook.people.has(matter.personId),
    isOwn: false,
    replyUntil: until,
  };
  const moves = offered(dossier, moment, ground);
  const isToDecide = TO_DECIDE.includes(state) || moves.includes('dismiss');
  const ruling = lastMove(dossier, 'follow-up') ?? lastMove(dossier, 'dismiss');
  const deadline = deadlineOf(dossier, { expiryDays: policy.dossierExpiryDays, sent });
  return {
    number: dossier.number,
    name: person?.name ?? matter.personId,
    unit: person?.unit ?? '',
    track: matter.track,
    trackWord: say(language, `word.track.${matter.track}`),
    rule: matterRule(language, matter),
    value: matterValue(language, matter),
    missing: missingText(language, { missing: missingNow(dossier, outlook) }),
    ground: groundText(language, dossier, outlook, beside),
    state,
    stateWord: say(language, `word.dossier-state.${state}`),
    deadline: deadlineText(language, dossier, deadline),
    isLate: isLate(deadline, moment.now),
    isReplyOver: state === 'reply-asked' && moves.includes('ask-examination'),
    isReplyUnsent: state === 'reply-asked' && until === '',
    supervisor: roster.people.get(roster.supervisors.get(matter.personId) ?? '')?.name ?? '',
    seen: dossier.moves[dossier.moves.length - 1]?.number ?? 0,
    moves: moves.map((move) => ({ move, word: say(language, wordOf(dossier, move)) })),
    ...saidView(language, dossier, { now: moment.now, sent, isToDecide }),
    lastReason: ruling?.reason ?? '',
    decider: ruling?.detail.decider ?? '',
  };
}

/** Answers about dossiers that wait for HR. */
const heldNow = (session: Session): number =>
  readInquiries(session, 'skip-forms').collected.matters.filter(
    ({ role, state }) => state === 'held' && (role === 'dossier-reply' || role === 'examination'),
  ).length;

/** @param asked the number of a dossier that is listed whatever stands before it */
export function dossiersView(session: Session, asked?: number): DossiersView {
  const { workbook, cycle } = session;
  const { policy, roster, attendance, absenceDays } = cycle;
  const { all, unreadable } = readDossiers(workbook, policy);
  const outlook = readOutlook(session);
  const beside = { rulingOf: rulingsOnMatters(workbook, policy), all };
  const views = [...all]
    .sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || b.number - a.number)
    .map((dossier) => dossierView(session, dossier, outlook, beside))
    // What is late stands first, which the home leads to.
    .sort((a, b) => Number(b.isLate) - Number(a.isLate));
  const signs = signsNow(session);
  const nameOf = (id: string): string => roster.people.get(id)?.name ?? id;
  return {
    mayMove: isAllowed(workbook, 'examine'),
    isRated: outlook.lookedAt.has('guidance'),
    open: Object.fromEntries(
      TRACKS.map((track) => [track, all.filter((one) => one.matter.track === track && !isOver(one)).length]),
    ) as DossiersView['open'],
    mail: {
      requests: queueToCome(session, ...ASKED.map((kind) => lettersToCome(session, kind))),
      signs: queueToCome(session, lettersToCome(session, 'early-sign', signsToTell(session, signs))),
    },
    unlinked: ASKED.flatMap((kind) => linkedRequests(session, kind)).filter(({ link }) => link === '').length,
    held: heldNow(session),
    unreadable,
    dossiers: views.filter(({ number }, index) => index < LISTED || number === asked),
    total: views.length,
    contract: outlook.years
      .flatMap((year) =>
        contractCases({ employees: roster.ratees, attendance, absenceDays, year }).map(({ personId, days }) => ({
          ...{ name: nameOf(personId), days },
          year: String(year),
        })),
      )
      .slice(0, LISTED),
    signs: signs.slice(0, LISTED).map((sign) => ({
      name: nameOf(sign.personId),
      supervisor: nameOf(sign.supervisorId),
      kind: say(policy.language, `word.sign.${sign.kind}`),
      text: signText(policy.language, sign),
    })),
    signsTotal: signs.length,
  };
}

/** Where dossiers stand. Changes nothing. */
export const dossiers: Api['dossiers'] = ({ number }) => dossiersView(openSession(), number);

/** Opens a dossier for every candidate that has none, lets expire what nobody took up, and pulls what was answered. */
export const refreshDossiers: Api['refreshDossiers'] = ({ token }) => {
  watchRun(token);
  return withLock(() => {
    reached('reading');
    const session = openSession();
    refuseUnlessAllowed(session.workbook, 'examine');
    if (actingEmail() === '') throw new AppError('nobody-known');
    readBeforePulling(session, ['dossier-reply', 'examination']);
    sureOf('checking');
    keepCandidates(session);
    pullDossiers(session);
    reached('closing');
    return dossiersView(session);
  });
};

/** Tells supervisors the signs that they were not told, each once, and begins to send. */
export const tellSigns: Api['tellSigns'] = (): JobView => {
  withLock(() => {
    const session = openSession();
    refuseUnlessAllowed(session.workbook, 'examine');
    refuseUnlessOperator();
    refuseWhileOther('invite');
    if (!maySend()) throw new AppError('mail-not-permitted');
    keepSigns(session);
    enqueue(session, 'early-sign', null);
  });
  return startJob({ name: 'invite' });
};
