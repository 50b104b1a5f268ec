/**
 * What dossiers come to by what is known now: candidates that are new, those that nobody took up in time, and what employees
 * and supervisors have answered. Done again with the same, there is nothing new.
 */
import type { Request } from '../measure/request.ts';
import type { Response } from '../measure/response.ts';
import { byText } from '../number.ts';
import type { InquiryKind } from '../types.ts';
import { type Dossier, faultOf, type HandedOver, lastMove, type Moment, replyUntil } from './dossier.ts';
import { dossierAbout } from './dossier-about.ts';
import { isJustExpired, standingAt, type Waiting } from './dossier-day.ts';
import { COMPUTING, type DossierMove, type MadeMove } from './dossier-move.ts';
import type { LinkedAssignment } from './letter.ts';
import { isSameMatter, type Matter } from './matter.ts';

/** Keys of the fields that the two inquiries ask. */
export const DOSSIER_REPLY_FIELDS = { stance: 'stance', explanation: 'explanation', evidence: 'evidence' } as const;
export const EXAMINATION_FIELDS = {
  heldOn: 'held-on',
  attendance: 'attendance',
  findings: 'findings',
  circumstances: 'circumstances',
  conclusion: 'conclusion',
} as const;

/** A move before it has its number. */
type Unnumbered = Omit<MadeMove, 'number'>;

const numbered = (steps: readonly Unnumbered[], before: readonly Dossier[]): readonly MadeMove[] => {
  const first = 1 + Math.max(0, ...before.flatMap(({ moves }) => moves.map(({ number }) => number)));
  return steps.map((step, index) => ({ ...step, number: first + index }));
};

/** The moves by which candidates that nobody took up in time are over. */
const expiries = (before: readonly Dossier[], waiting: Waiting, reason: string): readonly Unnumbered[] =>
  before
    .filter((one) => isJustExpired(standingAt(one, waiting)))
    .map(({ number }) => ({ by: COMPUTING, at: waiting.now, dossier: number, move: 'expire', reason, detail: {} }));

/**
 * What keeps that candidates are over by now, which comes before every step of a person: whoever looks first, the same dossiers are.
 *
 * @param reason why, in words: the days that they waited
 */
export const expiredMoves = (before: readonly Dossier[], waiting: Waiting, reason: string): readonly MadeMove[] =>
  numbered(expiries(before, waiting, reason), before);

/**
 * What computing moves: a dossier for each matter that has none and whose days are in no undecided one, and candidates that nobody took up in time.
 *
 * @param words why, in words: for a candidate its rule, for one that is over the days that it waited
 */
export function computedMoves(
  before: readonly Dossier[],
  matters: readonly Matter[],
  waiting: Waiting,
  words: { readonly open: (matter: Matter) => string; readonly expire: string },
): readonly MadeMove[] {
  const expired = expiries(before, waiting, words.expire);
  const standing = before.map((one) => standingAt(one, waiting));
  const fresh: Matter[] = [];
  for (const matter of matters)
    if (!dossierAbout(matter, standing) && !fresh.some((one) => isSameMatter(one, matter))) fresh.push(matter);
  const first = 1 + Math.max(0, ...before.map(({ number }) => number));
  const opened = fresh.map(
    (matter, index): Unnumbered => ({
      ...{ by: COMPUTING, at: waiting.now },
      dossier: first + index,
      move: 'open',
      reason: words.open(matter),
      detail: { matter },
    }),
  );
  return numbered([...expired, ...opened], before);
}

/** Moves that ask, by the inquiry that asks; the number of the move is the round of what it asks. */
const ASKING = { 'dossier-reply': 'ask-reply', examination: 'ask-examination' } as const;
/** The move that an answer to it makes, and the field that says why. */
const ANSWERING = {
  'dossier-reply': { move: 'reply', why: DOSSIER_REPLY_FIELDS.stance },
  examination: { move: 'examine', why: EXAMINATION_FIELDS.conclusion },
} as const satisfies Readonly<Record<keyof typeof ASKING, { readonly move: DossierMove; readonly why: string }>>;
export type DossierInquiry = keyof typeof ASKING;

/** Whoever is asked by a move: the employee to reply, or who examines. */
const askedBy = ({ matter }: Dossier, { detail, move }: MadeMove): string =>
  move === 'ask-reply' ? matter.personId : (detail.examinerId ?? '');

type Asked = Pick<Request, 'raterId' | 'rateeId' | 'round' | 'until' | 'matter'> &
  Pick<LinkedAssignment, 'dueOn'> & { readonly isOver: boolean };

/** Until when what a move asks may be answered: while nobody was handed it, there is no end. An examination is late and counts. */
function endOf(dossier: Dossier, ask: MadeMove, isOver: boolean, sent: HandedOver): Pick<Asked, 'until' | 'dueOn'> {
  const { until = '' } = ask.detail;
  if (ask.move === 'ask-examination') return { dueOn: until.slice(0, 10) };
  const end = lastMove(dossier, 'ask-reply') === ask ? replyUntil(dossier, sent) : '';
  if (end !== '') return { until: end };
  return isOver ? { until } : {};
}

/** Who is asked about which dossier; whoever was asked before, or about one that has moved on, is asked no more. */
export function askedAboutDossiers(
  all: readonly Dossier[],
  inquiry: DossierInquiry,
  sent: HandedOver,
): readonly Asked[] {
  const move = ASKING[inquiry];
  const waiting = move === 'ask-reply' ? 'reply-asked' : 'examination-asked';
  return all.flatMap((dossier) =>
    dossier.moves
      .filter((one) => one.move === move)
      .map((one) => {
        const isOver = dossier.state !== waiting || lastMove(dossier, move) !== one;
        return {
          raterId: askedBy(dossier, one),
          rateeId: dossier.matter.personId,
          round: one.number,
          matter: String(dossier.number),
          isOver,
          ...endOf(dossier, one, isOver, sent),
        };
      }),
  );
}

const ANY_TIME: Omit<Moment, 'now'> = {
  isGroundGone: false,
  isWaitedOut: false,
  isEmployeeGone: false,
  isOwn: false,
  replyUntil: undefined,
};

/** The latest answer to what a dossier asks, as the move that it makes; none where it was kept or may not count any more. */
function answerMove(
  dossier: Dossier,
  inquiry: DossierInquiry,
  responses: readonly Response<InquiryKind, string>[],
): readonly Unnumbered[] {
  const { move, why } = ANSWERING[inquiry];
  const asks = dossier.moves.filter((one) => one.move === ASKING[inquiry]);
  const [answer] = responses
    .filter(
      ({ role, raterId, rateeId, round }) =>
        role === inquiry &&
        rateeId === dossier.matter.personId &&
        asks.some((ask) => ask.number === round && askedBy(dossier, ask) === raterId),
    )
    .sort((a, b) => byText(b.time, a.time));
  if (!answer) return [];
  const step: Unnumbered = {
    dossier: dossier.number,
    move,
    by: answer.raterId,
    at: answer.time,
    reason: (answer.answers.get(why) ?? '').trim(),
    detail: { answers: Object.fromEntries(answer.answers), byCodeAlone: answer.byCodeAlone === true },
  };
  const isKept = dossier.moves.some((one) => one.move === move && one.at === step.at && one.by === step.by);
  return isKept || faultOf(dossier, step, { now: step.at, ...ANY_TIME }) ? [] : [step];
}

/** The moves that answers make: replies first, because an examination may follow on one. */
export const answeredMoves = (
  before: readonly Dossier[],
  responses: readonly Response<InquiryKind, string>[],
): readonly MadeMove[] =>
  numbered(
    before.flatMap((dossier) =>
      (['dossier-reply', 'examination'] as const).flatMap((inquiry) => answerMove(dossier, inquiry, responses)),
    ),
    before,
  );
