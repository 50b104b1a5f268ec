/**
 * Days of dossiers: until when a candidate may be taken up, by when something is due, and which day an examination can have.
 *
 * One rule says when a candidate is over: at the midnight after its last day. It is over then whether or not anybody has looked, and no
 * press of a button comes before or after it.
 */
import { dayAfter, parseDay } from '../plan/day.ts';
import { type Dossier, type HandedOver, lastMove, replyUntil } from './dossier.ts';
import type { MadeMove } from './dossier-move.ts';

/** What says whether a candidate is over: a local ISO text of the agency, and for how many days one waits. */
export interface Waiting {
  readonly now: string;
  readonly days: number;
}

/** The last day on which a candidate may be taken up, `YYYY-MM-DD`. */
export function lastDayOf(dossier: Dossier, days: number): string {
  const since = (lastMove(dossier, 'reopen') ?? lastMove(dossier, 'open'))?.at ?? '';
  return since === '' ? '' : dayAfter(since, days);
}

/** Whether what was due by a day is late at a time: on the day itself nothing is. @param now a local ISO text of the agency */
export const isLate = (deadline: string, now: string): boolean => deadline !== '' && now.slice(0, 10) > deadline;

/** A dossier as it stands at a time: a candidate whose last day is over has expired, also where no move says so yet. */
export const standingAt = (dossier: Dossier, { now, days }: Waiting): Dossier =>
  dossier.state === 'candidate' && isLate(lastDayOf(dossier, days), now) ? { ...dossier, state: 'expired' } : dossier;

/** Whether it has expired by its day alone, and no move says so yet. */
export const isJustExpired = ({ state, moves }: Pick<Dossier, 'state' | 'moves'>): boolean =>
  state === 'expired' && moves[moves.length - 1]?.move !== 'expire';

/** Whether somebody has seen a dossier as it stands, by the number of the last move that they saw: that time goes by is no news. */
export function hasSeen({ moves }: Pick<Dossier, 'moves'>, seen: number): boolean {
  const [last, before] = [moves[moves.length - 1], moves[moves.length - 2]];
  return last?.number === seen || (last?.move === 'expire' && before?.number === seen);
}

/**
 * The day by which something is due where a dossier stands, `YYYY-MM-DD`; `''` where nothing is. Of one that nobody took up it is the day
 * that has gone by, until a move says so.
 */
export function deadlineOf(
  dossier: Dossier,
  { expiryDays, sent }: { readonly expiryDays: number; readonly sent: HandedOver },
): string {
  const { state } = dossier;
  if (state === 'candidate' || isJustExpired(dossier)) return lastDayOf(dossier, expiryDays);
  if (state === 'reply-asked') return replyUntil(dossier, sent).slice(0, 10);
  if (state === 'examination-asked') return (lastMove(dossier, 'ask-examination')?.detail.until ?? '').slice(0, 10);
  if (state === 'decided') return lastMove(dossier, 'follow-up')?.detail.followUpOn ?? '';
  return state === 'reviewed' ? (lastMove(dossier, 'follow-up')?.detail.endsOn ?? '') : '';
}

/** Between which days an examination can have been, both `YYYY-MM-DD`: from the opening of its dossier to when its record was sent. */
export const examinationDays = (
  { moves }: Pick<Dossier, 'moves'>,
  { at }: Pick<MadeMove, 'at'>,
): { readonly from: string; readonly to: string } => ({
  from: (moves[0]?.at ?? '').slice(0, 10),
  to: at.slice(0, 10),
});

/**
 * The day on which an examiner says that they examined, `YYYY-MM-DD`, where it cannot be: before there was a dossier, or after the
 * record of it was sent. It stands in no paper. Undefined where the day can be, or none was named.
 */
export function impossibleDay(dossier: Pick<Dossier, 'moves'>, made: MadeMove, typed: string): string | undefined {
  const day = parseDay(typed);
  const { from, to } = examinationDays(dossier, made);
  return day !== undefined && (day < from || day > to) ? day : undefined;
}
