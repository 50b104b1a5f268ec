/**
 * Dossiers (berkas): what becomes of a matter, move by move. Where a dossier stands follows from its moves alone, which are
 * only added; who, when and why stands with each.
 *
 * Nobody decides before the employee could reply and the supervisor has examined; where the employee has left, so that nobody can examine, it
 * may only be dismissed. Nobody moves a dossier about themselves. Names the rule; proposes no punishment.
 */
import { parseDay } from '../plan/day.ts';
import {
  type Condition,
  type DossierMove,
  type DossierState,
  type MadeMove,
  MOVE_RULES,
  type MoveRule,
} from './dossier-move.ts';
import type { Matter, Track } from './matter.ts';
import { windowEnd } from './result.ts';

/** A dossier as its moves make it. */
export interface Dossier {
  readonly number: number;
  readonly matter: Matter;
  readonly state: DossierState;
  /** In order. */
  readonly moves: readonly MadeMove[];
}

/** Why a move is not made. */
export const MOVE_FAULTS = [
  'move-refused',
  'reason-missing',
  'mover-unknown',
  'reply-open',
  'reply-not-sent',
  'ground-stands',
  'not-waited-out',
  'own-dossier',
  'decider-missing',
  'day-missing',
  'examiner-missing',
] as const;
export type MoveFault = (typeof MOVE_FAULTS)[number];

/** What is so at the moment of a move, beside the dossier itself. */
export interface Moment {
  /** A local ISO text of the agency. */
  readonly now: string;
  readonly isGroundGone: boolean;
  readonly isWaitedOut: boolean;
  /** Whether the employee is not on the roster any more. */
  readonly isEmployeeGone: boolean;
  /** Whether whoever moves it, or is named as who decides, is the employee themselves. */
  readonly isOwn: boolean;
  /** The last second to reply, `''` where nobody was handed a request; undefined: as the request itself says. */
  readonly replyUntil: string | undefined;
}

/** What counts as so for a move that was made: it was asked at its time. */
const asMade = ({ at }: MadeMove): Moment => ({
  now: at,
  isGroundGone: true,
  isWaitedOut: true,
  isEmployeeGone: true,
  isOwn: false,
  replyUntil: undefined,
});

/** The last of a dossier's moves of a kind. */
export const lastMove = ({ moves: made }: Pick<Dossier, 'moves'>, move: DossierMove): MadeMove | undefined =>
  made.filter((one) => one.move === move).slice(-1)[0];

/** When requests to reply went by letter or message, as local ISO texts, by the number of the move that asks. */
export type HandedOver = ReadonlyMap<number, string>;

/** The last second to reply to a request that is handed over at a time: as many days as were given. */
export function replyWindow(
  { at, detail: { until = '' } }: Pick<MadeMove, 'at' | 'detail'>,
  handedOverAt: string,
): string {
  if (until === '') return '';
  const days = (Date.parse(until.slice(0, 10)) - Date.parse(at.slice(0, 10))) / 86_400_000;
  return windowEnd(handedOverAt, days);
}

/**
 * The last second to reply, counted from the day on which the request was handed over, by letter, message or hand; `''`
 * before that: nobody's time runs out who was not told.
 */
export function replyUntil(dossier: Pick<Dossier, 'moves'>, sent: HandedOver): string {
  const ask = lastMove(dossier, 'ask-reply');
  if (!ask) return '';
  const byHand = lastMove(dossier, 'hand-over');
  if (byHand && byHand.number > ask.number) return byHand.detail.until ?? '';
  const at = sent.get(ask.number);
  return at === undefined ? '' : replyWindow(ask, at);
}

/** What speaks against a time to reply that is over. */
function replyFault(dossier: Dossier, { now, replyUntil: known }: Moment): MoveFault | undefined {
  const until = known ?? lastMove(dossier, 'ask-reply')?.detail.until ?? '';
  if (until === '') return 'reply-not-sent';
  return now > until ? undefined : 'reply-open';
}

/** What speaks against each condition, where it is not met. */
const CONDITIONS: Readonly<Record<Condition, (dossier: Dossier, moment: Moment) => MoveFault | undefined>> = {
  'reply-over': replyFault,
  'ground-gone': (_, { isGroundGone }) => (isGroundGone ? undefined : 'ground-stands'),
  'waited-out': (_, { isWaitedOut }) => (isWaitedOut ? undefined : 'not-waited-out'),
  'employee-gone': (_, { isEmployeeGone }) => (isEmployeeGone ? undefined : 'move-refused'),
};

/** The first condition of a rule that is not met. */
const unmetOf = ({ when = [] }: MoveRule, dossier: Dossier, moment: Moment): MoveFault | undefined =>
  when.flatMap((one) => CONDITIONS[one](dossier, moment) ?? [])[0];

/** The rule of a move from where a dossier stands, by whoever may make it. */
const ruleOf = (dossier: Dossier | undefined, move: DossierMove, track: Track | undefined): MoveRule | undefined =>
  MOVE_RULES.find(
    (rule) => rule.move === move && rule.from === dossier?.state && (rule.only === undefined || rule.only === track),
  );

/** Whether a move is by whom its rule names: officers are known by their address, those who answer by the asked person's NIP. */
function isByWhomItMay({ by }: MoveRule, made: string, dossier: Dossier | undefined): boolean {
  if (by === 'officer') return made.trim() === '' || made.includes('@');
  if (by === 'employee') return made === dossier?.matter.personId;
  if (by === 'supervisor')
    return dossier?.moves.some(({ move, detail }) => move === 'ask-examination' && detail.examinerId === made) === true;
  return true;
}

/** What a move lacks of what it must hold. */
function lackOf({ move, detail, reason, by }: Omit<MadeMove, 'number' | 'dossier' | 'at'>): MoveFault | undefined {
  if (by.trim() === '') return 'mover-unknown';
  if (reason.trim() === '') return 'reason-missing';
  if (move === 'open' && !detail.matter) return 'move-refused';
  if ((move === 'ask-reply' || move === 'hand-over') && !detail.until) return 'day-missing';
  if (move === 'ask-examination' && !detail.examinerId) return 'examiner-missing';
  const isDecision = move === 'follow-up' || move === 'dismiss';
  if (isDecision && (detail.decider ?? '').trim() === '') return 'decider-missing';
  return move === 'follow-up' && !detail.followUpOn ? 'day-missing' : undefined;
}

/**
 * What speaks against a move; undefined where nothing does.
 *
 * @param dossier undefined where there is none yet
 */
export function faultOf(
  dossier: Dossier | undefined,
  made: Omit<MadeMove, 'number' | 'dossier' | 'at'>,
  moment: Moment,
): MoveFault | undefined {
  const rule = ruleOf(dossier, made.move, (dossier?.matter ?? made.detail.matter)?.track);
  if (!rule || !isByWhomItMay(rule, made.by, dossier)) return 'move-refused';
  if (rule.by === 'officer' && moment.isOwn) return 'own-dossier';
  const unmet = dossier && unmetOf(rule, dossier, moment);
  if (unmet) return unmet;
  if (made.move === 'ask-examination' && made.detail.examinerId === dossier?.matter.personId) return 'examiner-missing';
  return lackOf(made);
}

/** Moves that an officer may make now, in the order of the table. */
export const movesOf = (dossier: Dossier, moment: Moment): readonly DossierMove[] =>
  MOVE_RULES.filter(
    (rule) =>
      rule.by === 'officer' &&
      rule.from === dossier.state &&
      (rule.only === undefined || rule.only === dossier.matter.track) &&
      unmetOf(rule, dossier, moment) === undefined,
  ).map(({ move }) => move);

/** Whether a kept move says when it was made. */
const hasTime = ({ at }: Pick<MadeMove, 'at'>): boolean => parseDay(at.slice(0, 10)) !== undefined;

/**
 * Dossiers by their moves, and moves that do not follow from what was before or do not say who, when and why: those are told and count
 * for nothing.
 */
export function dossiers(made: readonly MadeMove[]): {
  readonly dossiers: readonly Dossier[];
  readonly refused: readonly MadeMove[];
} {
  const found = new Map<number, Dossier>();
  const refused: MadeMove[] = [];
  for (const one of [...made].sort((a, b) => a.number - b.number)) {
    const before = found.get(one.dossier);
    const fault = faultOf(before, one, asMade(one));
    const matter = before?.matter ?? one.detail.matter;
    const to = fault || !hasTime(one) ? undefined : ruleOf(before, one.move, matter?.track)?.to;
    if (!matter || !to) refused.push(one);
    else found.set(one.dossier, { number: one.dossier, matter, state: to, moves: [...(before?.moves ?? []), one] });
  }
  return { dossiers: [...found.values()], refused };
}

/** Whether it is over. */
export const isOver = ({ state }: Pick<Dossier, 'state'>): boolean =>
  ['closed', 'dismissed', 'lapsed', 'expired'].includes(state);
