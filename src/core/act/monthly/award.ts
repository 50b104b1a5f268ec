/**
 * Awards of a month, a quarter and a year: what the committee decided, with reason and members, and what speaks against it.
 *
 * A candidate becomes a winner by a decision of people only. Rows are only added: the latest about a span stands. Once a
 * later month is decided an earlier one is over, because whoever won counts for the pause of those after it.
 */
import { groupBy } from '../../number.ts';
import { longSpansOf, monthsApart, monthsOfYear, spanKind } from './month.ts';

/** What the committee decided about one span. No winners means that nobody gets the award. */
export interface MonthlyDecision {
  readonly span: string;
  /** The first about a span is 1. */
  readonly version: number;
  readonly winners: readonly string[];
  readonly reason: string;
  /** NIPs of those who took part. */
  readonly members: readonly string[];
  /** Address of whoever recorded it. */
  readonly by: string;
  /** A local ISO text. */
  readonly at: string;
}

/** The decision that stands about each span. */
export const standingAwards = <D extends MonthlyDecision>(decisions: readonly D[]): ReadonlyMap<string, D> =>
  new Map(
    [...groupBy(decisions, ({ span }) => span)].map(([span, own]) => [
      span,
      own.reduce((last, one) => (one.version >= last.version ? one : last)),
    ]),
  );

/** The months that each person has won, by the decisions that stand. */
export function monthsWon(decisions: readonly MonthlyDecision[]): ReadonlyMap<string, readonly string[]> {
  const won = [...standingAwards(decisions).values()]
    .filter(({ span }) => spanKind(span) === 'month')
    .flatMap(({ span, winners }) => winners.map((id) => ({ id, span })));
  return new Map([...groupBy(won, ({ id }) => id)].map(([id, own]) => [id, own.map(({ span }) => span).sort()]));
}

/** Somebody whom a decision may name, with the place they stand in. */
export interface Choice {
  readonly personId: string;
  readonly rank: number;
}

/** What a decision is checked against. */
export interface DecisionGround {
  /** Candidates of the span; undefined where it has not been counted. */
  readonly choices: readonly Choice[] | undefined;
  readonly decisions: readonly MonthlyDecision[];
  /** Members of the committee. */
  readonly committee: ReadonlySet<string>;
  /** People who are not active now, or left out by a gate of a quarter or a year. A month has gates of its own. */
  readonly barred: ReadonlySet<string>;
  readonly quorum: number;
  readonly pause: number;
}

/** Why a decision cannot be recorded. */
export const DECISION_FAULTS = [
  'span-uncounted',
  'reason-missing',
  'members-unknown',
  'quorum-missing',
  'winner-no-candidate',
  'winner-on-committee',
  'winner-barred',
  'winners-not-tied',
  'later-decided',
  'winner-pauses',
] as const;
export type DecisionFault = (typeof DECISION_FAULTS)[number];

/** Whether a month that comes after this one is decided already. */
export const isLaterDecided = (span: string, decisions: readonly MonthlyDecision[]): boolean =>
  spanKind(span) === 'month' &&
  decisions.some((one) => spanKind(one.span) === 'month' && monthsApart(span, one.span) > 0);

/** What tells which awards of a year are under way. */
export interface UnderWay {
  /** Months that were asked about, and the one that may be asked about now. */
  readonly asked: ReadonlySet<string>;
  readonly due: string | undefined;
  readonly decisions: readonly MonthlyDecision[];
  /** Whether a quarter or the year has candidates. */
  readonly hasCandidates: (span: string) => boolean;
}

/**
 * Awards of a year that may still be decided and are not: months first, then quarters and the year.
 *
 * @example
 * undecidedSpans(2026, { asked: new Set(['2026-11']), due: '2026-12', decisions: [], hasCandidates: () => false }) // => ['2026-11', '2026-12']
 */
export function undecidedSpans(year: number, ground: UnderWay): readonly string[] {
  const { asked, due, decisions, hasCandidates } = ground;
  const standing = standingAwards(decisions);
  const isOpen = (span: string): boolean => !standing.has(span) && !isLaterDecided(span, decisions);
  return [
    ...monthsOfYear(year).filter((month) => (asked.has(month) || month === due) && isOpen(month)),
    ...longSpansOf(year).filter((span) => isOpen(span) && hasCandidates(span)),
  ];
}

/** Whether somebody won so short a time before a month that they pause. */
const isPausing = (id: string, span: string, { decisions, pause }: DecisionGround): boolean =>
  spanKind(span) === 'month' &&
  (monthsWon(decisions).get(id) ?? []).some((won) => {
    const apart = monthsApart(won, span);
    return apart > 0 && apart <= pause;
  });

/** What speaks against recording a decision, or undefined where nothing does. */
export function faultOfDecision(
  { span, winners, reason, members }: Pick<MonthlyDecision, 'span' | 'winners' | 'reason' | 'members'>,
  ground: DecisionGround,
): DecisionFault | undefined {
  const { choices, committee, quorum, decisions } = ground;
  if (!choices) return 'span-uncounted';
  if (isLaterDecided(span, decisions)) return 'later-decided';
  if (reason.trim() === '') return 'reason-missing';
  if (members.some((id) => !committee.has(id))) return 'members-unknown';
  if (new Set(members).size < quorum) return 'quorum-missing';
  if (spanKind(span) !== 'month' && winners.some((id) => ground.barred.has(id))) return 'winner-barred';
  const ranks = winners.map((id) => choices.find(({ personId }) => personId === id)?.rank);
  if (ranks.includes(undefined)) return 'winner-no-candidate';
  // Nobody awards themselves or one of their own, whenever they joined.
  if (winners.some((id) => committee.has(id))) return 'winner-on-committee';
  // Several share an award only where they share a place.
  if (new Set(ranks).size > 1) return 'winners-not-tied';
  return winners.some((id) => isPausing(id, span, ground)) ? 'winner-pauses' : undefined;
}

const sameIds = (left: readonly string[], right: readonly string[]): boolean =>
  [...left].sort().join() === [...right].sort().join();

/** Whether just this is what stands already, so that a press that was repeated adds nothing. */
export const isSameAward = (standing: MonthlyDecision | undefined, next: MonthlyDecision): boolean =>
  standing !== undefined &&
  sameIds(standing.winners, next.winners) &&
  sameIds(standing.members, next.members) &&
  standing.reason === next.reason &&
  standing.by === next.by;
