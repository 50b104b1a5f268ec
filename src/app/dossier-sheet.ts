/**
 * Keeping moves of dossiers, and showing where each stands in the sheet Berkas. A move is a row before anybody is written to
 * about it, and it is kept once.
 */
import { type Dossier, lastMove } from '../core/act/dossier.ts';
import { deadlineOf, type Waiting } from '../core/act/dossier-day.ts';
import { missingNow, type Outlook } from '../core/act/dossier-ground.ts';
import type { MadeMove } from '../core/act/dossier-move.ts';
import { answeredMoves, computedMoves, type DossierInquiry, expiredMoves } from '../core/act/dossier-step.ts';
import { fingerprintOf } from '../core/canonical.ts';
import type { Problem } from '../core/problem.ts';
import { timeNow } from '../google/time.ts';
import { say } from '../messages/say.ts';
import { DOSSIER_MOVES, dossierMoveRow } from '../tables/dossier-moves.ts';
import { DOSSIER_STATE_WORDS, DOSSIERS, TRACK_WORDS } from '../tables/dossiers.ts';
import { makeGrid, type RowOf } from '../tables/notation.ts';
import { SUMMARY, withDossiers } from '../tables/summary.ts';
import { refuseUnlessAsFrozen } from './as-frozen.ts';
import { tell } from './audit.ts';
import { currentCycle } from './cycle.ts';
import { readOutlook } from './dossier-outlook.ts';
import { sourcesText } from './dossier-sources.ts';
import { type Beside, examinationText, groundText, matterRule, missingText, replyText } from './dossier-words.ts';
import { dossierCells, readDossiers, readHandedOver } from './dossiers.ts';
import { type InquiriesRead, linkedRequests } from './inquiries.ts';
import { readWhole } from './read-whole.ts';
import { who } from './rows.ts';
import { rulingsOnMatters } from './rulings.ts';
import type { Session } from './session.ts';

/** Adds moves to Riwayat Berkas; the lock must be held. */
export function keepMoves({ workbook }: Session, before: readonly Dossier[], moves: readonly MadeMove[]): void {
  if (moves.length === 0) return;
  const about = new Map(before.map(({ number, matter }) => [number, matter.personId]));
  const code = fingerprintOf(moves.map(({ number, dossier, move, by, at }) => [number, dossier, move, by, at]));
  const detail = { moves: moves.length, code };
  tell(workbook, { action: 'move-dossier', record: DOSSIER_MOVES.title, detail });
  workbook.append(
    DOSSIER_MOVES,
    moves.map((made) => dossierMoveRow(made, about.get(made.dossier) ?? made.detail.matter?.personId ?? '')),
  );
  workbook.flush();
}

const waitingNow = ({ cycle }: Session): Waiting => ({ now: timeNow(), days: cycle.policy.dossierExpiryDays });

const expiredText = ({ cycle: { policy } }: Session): string =>
  say(policy.language, 'dossier.expired', { days: policy.dossierExpiryDays });

/**
 * Opens dossiers for candidates that are new, and lets those go that nobody took up in time.
 *
 * @throws AppError where ratings of the closed cycle, which it goes by, were edited
 */
export function keepCandidates(session: Session): void {
  const { policy } = session.cycle;
  if (currentCycle(session.workbook)?.state === 'closed') refuseUnlessAsFrozen(session.workbook);
  const { all } = readDossiers(session.workbook, policy);
  const moves = computedMoves(all, readOutlook(session).matters, waitingNow(session), {
    open: (matter) => matterRule(policy.language, matter),
    expire: expiredText(session),
  });
  keepMoves(session, all, moves);
}

/** Lets those go that nobody took up in time: before any step, so that none is made on one that is over. */
export function keepExpired(session: Session): void {
  const { all } = readDossiers(session.workbook, session.cycle.policy);
  keepMoves(session, all, expiredMoves(all, waitingNow(session), expiredText(session)));
}

/** Keeps what employees and supervisors have answered. */
export function keepDossierAnswers(session: Session, { collected }: Pick<InquiriesRead, 'collected'>): void {
  const { all } = readDossiers(session.workbook, session.cycle.policy);
  keepMoves(session, all, answeredMoves(all, collected.responses));
}

/** The links to what is asked about each dossier now. */
function linksTo(session: Session, inquiry: DossierInquiry): ReadonlyMap<number, string> {
  return new Map(linkedRequests(session, inquiry).map(({ round = 0, link }) => [round, link]));
}

function dossierRow(session: Session, dossier: Dossier, outlook: Outlook, beside: Beside): RowOf<typeof DOSSIERS> {
  const { policy, roster } = session.cycle;
  const { language } = policy;
  const { matter, state } = dossier;
  const decision = lastMove(dossier, 'follow-up') ?? lastMove(dossier, 'dismiss');
  const examinerId = lastMove(dossier, 'ask-examination')?.detail.examinerId ?? '';
  return {
    ...who({ language, policy, roster }, matter.personId),
    number: dossier.number,
    nature: say(language, 'dossier.nature'),
    track: TRACK_WORDS[matter.track],
    rule: matterRule(language, matter),
    period: matter.period,
    value: matter.value,
    threshold: matter.threshold,
    unitOfValue: say(language, `unit.${matter.unit}`),
    sources: sourcesText(language, matter),
    missing: missingText(language, { missing: missingNow(dossier, outlook) }),
    state: DOSSIER_STATE_WORDS[state],
    deadline: deadlineOf(dossier, { expiryDays: policy.dossierExpiryDays, sent: readHandedOver(session.workbook) }),
    ground: groundText(language, dossier, outlook, beside),
    openedAt: dossier.moves[0]?.at ?? '',
    reply: replyText(dossier),
    examiner: roster.people.get(examinerId)?.name ?? examinerId,
    examination: examinationText(language, dossier),
    decider: decision?.detail.decider ?? '',
    decision: decision?.reason ?? '',
    followUpOn: decision?.detail.followUpOn ?? '',
    replyLink: '',
    examinationLink: '',
  };
}

/** Writes the sheet Berkas anew, and how many there are into what leadership reads; says what in Riwayat Berkas can no longer be read. */
export function showDossiers(session: Session): readonly Problem[] {
  const { workbook } = session;
  const { all, problems } = readDossiers(workbook, session.cycle.policy);
  const outlook = readOutlook(session);
  const beside = { rulingOf: rulingsOnMatters(workbook, session.cycle.policy), all };
  const links = { reply: linksTo(session, 'dossier-reply'), examination: linksTo(session, 'examination') };
  const rows = all.map((dossier) => ({
    ...dossierRow(session, dossier, outlook, beside),
    replyLink: links.reply.get(lastMove(dossier, 'ask-reply')?.number ?? 0) ?? '',
    examinationLink: links.examination.get(lastMove(dossier, 'ask-examination')?.number ?? 0) ?? '',
  }));
  if (rows.length > 0 || workbook.has(DOSSIERS.title)) workbook.write(DOSSIERS, makeGrid(DOSSIERS, rows));
  const summary = readWhole(workbook, SUMMARY);
  if (summary) workbook.write(SUMMARY, withDossiers(summary, dossierCells(workbook, session.cycle.policy)));
  return problems;
}
