/**
 * The life of a cycle: the states it goes through, what each of them allows, and the moves from one to the next.
 *
 * What goes by another calendar goes on beside it: the exemplary employee of a month, dossiers, certificates, reports.
 *
 * A cycle begins when its first form is made; before that there is none, and everything of preparation is allowed.
 * Refuses moves that skip a state, and reopening without a reason.
 */
import type { InquiryKind } from '../types.ts';

/**
 * Opened while its forms are being made, collecting while answers come in, closing from the moment after which they are
 * late, closed when its ratings are frozen, finalised when they stand in the history for good.
 */
export const CYCLE_STATES = ['opened', 'collecting', 'closing', 'closed', 'finalised'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** What somebody may want to do with a workbook. */
export const ACTIONS = [
  'prepare',
  'import',
  'open-forms',
  'invite',
  'remind',
  'announce',
  'inquire',
  'pull',
  'rule',
  'close',
  'publish',
  'reopen',
  'decide',
  'finalise',
  'new-period',
  'adopt-policy',
  'award-months',
  'certify',
  'purge',
  'examine',
  'report',
  'look',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Where a cycle stands. */
export interface CycleRecord {
  /** The first cycle of a workbook is 1. */
  readonly number: number;
  /** Tells this cycle from every other one, also from those of a copy. */
  readonly id: string;
  readonly state: CycleState;
  /** When its closing began, as a local ISO text; `''` while answers count. What was sent later is late. */
  readonly closedAt: string;
}

/** `before`: no form has been made yet. */
export type Stage = 'before' | CycleState;

/**
 * What goes on beside the cycle, but for its closing: the award of a month runs along the calendar and dossiers go their own
 * way, certificates move no number, and what is beyond its time of periods that are final may be purged.
 */
const BESIDE = ['award-months', 'certify', 'purge', 'examine', 'report', 'look'] as const;

const PREPARING = [
  'prepare',
  'import',
  'open-forms',
  'announce',
  'inquire',
  'pull',
  'rule',
  'adopt-policy',
  ...BESIDE,
] as const;

/**
 * What each state allows. Before anybody has links there is nobody to invite; targets are announced and reports asked
 * for until it is closed, and what was asked is answered until it is finalised. While a cycle is being closed nothing may change what its last numbers come
 * from. A closed one is frozen: what would change its numbers asks for reopening, which is recorded; only then its results
 * are published and who gets its award is decided. A finalised one stays as it is, and only a new one follows it. Leadership
 * is reported to at any time: it reads what is computed and moves nothing.
 */
export const ALLOWED: Readonly<Record<Stage, readonly Action[]>> = {
  before: PREPARING,
  opened: PREPARING,
  collecting: [...PREPARING, 'invite', 'remind', 'close'],
  closing: ['close', 'report', 'look'],
  closed: ['inquire', 'publish', 'reopen', 'decide', 'finalise', ...BESIDE],
  finalised: ['new-period', ...BESIDE],
};

/** Inquiries that go on beside the cycle, by what asking them is called. */
const ASKED_BESIDE: Readonly<Partial<Record<InquiryKind, Action>>> = {
  'dossier-reply': 'examine',
  examination: 'examine',
  monthly: 'award-months',
  'monthly-peer': 'award-months',
};

/**
 * What asking an inquiry, hearing what is answered to it and ruling on an answer are called.
 *
 * @example
 * inquiryAction('targets') // => 'inquire'
 * inquiryAction('monthly') // => 'award-months'
 */
export const inquiryAction = (kind: InquiryKind): Action => ASKED_BESIDE[kind] ?? 'inquire';

export const stageOf = (cycle: Pick<CycleRecord, 'state'> | undefined): Stage => cycle?.state ?? 'before';

/** Whether no answer moves the numbers of a cycle any more, unless it is opened again. */
export const isSettled = (stage: Stage): boolean => stage === 'closed' || stage === 'finalised';

/**
 * Whether a cycle's state allows something.
 *
 * @param cycle undefined before the first form is made
 * @example
 * allows(undefined, 'prepare') // => true
 * allows({ state: 'closed' }, 'pull') // => false
 */
export const allows = (cycle: Pick<CycleRecord, 'state'> | undefined, action: Action): boolean =>
  ALLOWED[stageOf(cycle)].includes(action);

/** The states that follow each; from closing to collecting is calling it off, from closed to collecting is reopening. */
const NEXT: Readonly<Record<CycleState, readonly CycleState[]>> = {
  opened: ['collecting'],
  collecting: ['closing'],
  closing: ['collecting', 'closed'],
  closed: ['collecting', 'finalised'],
  finalised: [],
};

/** When, by whom (`''` where Google does not say) and why a cycle was moved. */
export interface Occasion {
  /** A local ISO text. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** One line of the log of moves. */
export interface CycleMove extends Occasion {
  readonly number: number;
  readonly id: string;
  readonly from: Stage;
  readonly to: Stage;
}

/** A cycle after a move, and the line that tells of it. */
export interface Moved {
  readonly cycle: CycleRecord;
  readonly logged: CycleMove;
}

/** Opens a cycle. */
export function openCycle({ number, id }: Pick<CycleRecord, 'number' | 'id'>, occasion: Occasion): Moved {
  const cycle: CycleRecord = { number, id, state: 'opened', closedAt: '' };
  return { cycle, logged: { ...occasion, number, id, from: 'before', to: 'opened' } };
}

/**
 * Moves a cycle to another state.
 *
 * @throws RangeError for a state that does not follow, and for reopening without a reason
 * @example
 * move({ number: 1, id: 'a', state: 'collecting', closedAt: '' }, 'closing', { at: '2026-12-31T16:00:00', by: '', reason: '' }).cycle.closedAt // => '2026-12-31T16:00:00'
 */
export function move(cycle: CycleRecord, to: CycleState, occasion: Occasion): Moved {
  if (!NEXT[cycle.state].includes(to)) throw new RangeError(`A cycle that is ${cycle.state} does not become ${to}.`);
  if (cycle.state === 'closed' && to === 'collecting' && occasion.reason.trim() === '')
    throw new RangeError('Reopening a cycle asks for a reason.');
  // Whoever was late for the first closing was in time for the next.
  const closedAt = to === 'closing' ? occasion.at : to === 'collecting' ? '' : cycle.closedAt;
  const { number, id, state: from } = cycle;
  return { cycle: { ...cycle, state: to, closedAt }, logged: { ...occasion, number, id, from, to } };
}
