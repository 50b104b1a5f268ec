/**
 * Moves of dossiers (berkas): which states there are, which move leads from which to which, and who may make it.
 *
 * The table is the whole law: what is not in it is refused. Nothing moves by itself but into `candidate` and `expired`.
 */
import type { Matter, Track } from './matter.ts';

/**
 * `candidate`: kandidat untuk pemeriksaan, and nothing more; `replied`: the employee has said something; `decided`: a named
 * person follows it up; `reviewed`: half of a plan is over; `dismissed`: not followed up; `lapsed`: its ground is gone,
 * because a row was mended; `expired`: nobody took it up in time.
 */
export const DOSSIER_STATES = [
  'candidate',
  'reply-asked',
  'replied',
  'examination-asked',
  'examined',
  'decided',
  'reviewed',
  'closed',
  'dismissed',
  'lapsed',
  'expired',
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

/** Who may move: what computes candidates, an officer of HR, the employee, the supervisor who examines. */
export const MOVERS = ['computing', 'officer', 'employee', 'supervisor'] as const;
export type Mover = (typeof MOVERS)[number];

export const DOSSIER_MOVES = [
  'open',
  'expire',
  'reopen',
  'ask-reply',
  'hand-over',
  'reply',
  'ask-examination',
  'examine',
  'follow-up',
  'dismiss',
  'review',
  'close',
  'lapse',
] as const;
export type DossierMove = (typeof DOSSIER_MOVES)[number];

/**
 * What must be so beside the state: the time to reply is over, its ground is gone, nobody took it up in time, the employee is not on
 * the roster any more.
 */
export type Condition = 'reply-over' | 'ground-gone' | 'waited-out' | 'employee-gone';

/** One move that is allowed. */
export interface MoveRule {
  readonly move: DossierMove;
  /** Undefined: where there is no dossier yet. */
  readonly from: DossierState | undefined;
  readonly to: DossierState;
  readonly by: Mover;
  readonly only?: Track;
  /** All of them. */
  readonly when?: readonly Condition[];
}

const moves = (
  move: DossierMove,
  by: Mover,
  steps: readonly (readonly [
    from: DossierState | undefined,
    to: DossierState,
    more?: Pick<MoveRule, 'only' | 'when'>,
  ])[],
): readonly MoveRule[] => steps.map(([from, to, more = {}]) => ({ move, by, from, to, ...more }));

/** Every move that is allowed. What is not here is refused. */
export const MOVE_RULES: readonly MoveRule[] = [
  ...moves('open', 'computing', [[undefined, 'candidate']]),
  ...moves('expire', 'computing', [['candidate', 'expired', { when: ['waited-out'] }]]),
  ...moves('reopen', 'officer', [
    ['expired', 'candidate'],
    ['lapsed', 'candidate'],
  ]),
  ...moves('ask-reply', 'officer', [
    ['candidate', 'reply-asked'],
    ['reply-asked', 'reply-asked'],
  ]),
  // By an officer's own hand; what goes by letter or message stands in the ledger of letters.
  ...moves('hand-over', 'officer', [['reply-asked', 'reply-asked']]),
  // A changed answer, and one that came late and was let in, are kept and take nobody back.
  ...moves('reply', 'employee', [
    ['reply-asked', 'replied'],
    ['replied', 'replied'],
    ['examination-asked', 'examination-asked'],
    ['examined', 'examined'],
    ['decided', 'decided'],
    ['reviewed', 'reviewed'],
    ['closed', 'closed'],
    ['dismissed', 'dismissed'],
  ]),
  ...moves('ask-examination', 'officer', [
    ['reply-asked', 'examination-asked', { when: ['reply-over'] }],
    ['replied', 'examination-asked'],
    ['examination-asked', 'examination-asked'],
  ]),
  ...moves('examine', 'supervisor', [
    ['examination-asked', 'examined'],
    ['examined', 'examined'],
  ]),
  ...moves('follow-up', 'officer', [['examined', 'decided']]),
  // Whoever has left has no supervisor who could examine: what they had to say was heard, or their time is over, and it may end.
  ...moves('dismiss', 'officer', [
    ['examined', 'dismissed'],
    ['reply-asked', 'dismissed', { when: ['employee-gone', 'reply-over'] }],
    ['replied', 'dismissed', { when: ['employee-gone'] }],
    ['examination-asked', 'dismissed', { when: ['employee-gone'] }],
  ]),
  ...moves('review', 'officer', [['decided', 'reviewed', { only: 'guidance' }]]),
  ...moves('close', 'officer', [
    ['decided', 'closed', { only: 'discipline' }],
    ['reviewed', 'closed', { only: 'guidance' }],
  ]),
  ...moves(
    'lapse',
    'officer',
    (['candidate', 'reply-asked', 'replied', 'examination-asked', 'examined'] as const).map(
      (from) => [from, 'lapsed', { when: ['ground-gone'] }] as const,
    ),
  ),
];

/** Something to be reached within a plan of guidance, and by which day, `YYYY-MM-DD`. */
export interface Milestone {
  readonly due: string;
  readonly what: string;
}

/** What a move holds beside who, when and why. What does not belong to it is left out. */
export interface MoveDetail {
  /** Of `open`. */
  readonly matter?: Matter;
  /**
   * Of `ask-reply`: the last second to reply, were it handed over on that day; of `hand-over`: the last second to reply. Of
   * `ask-examination`: until when it is due. Local ISO texts of the agency.
   */
  readonly until?: string;
  /** Of `ask-examination`: who examines. */
  readonly examinerId?: string;
  /** Of answers: the texts by field, and whether no address confirms who answered. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly byCodeAlone?: boolean;
  /** Of a decision: the authorised person who decided, as HR names them. */
  readonly decider?: string;
  /** The day on which somebody looks again, `YYYY-MM-DD`; of a plan its first half's end. */
  readonly followUpOn?: string;
  /** Of a plan of guidance: its last day and milestones. */
  readonly endsOn?: string;
  readonly milestones?: readonly Milestone[];
}

/** One move that was made. Moves are numbered over all dossiers, from 1. */
export interface MadeMove {
  readonly number: number;
  /** The number of the dossier, from 1. */
  readonly dossier: number;
  readonly move: DossierMove;
  /** An address of an officer, the NIP of whoever answered, or the name of what computes. */
  readonly by: string;
  /** A local ISO text of the agency. */
  readonly at: string;
  readonly reason: string;
  readonly detail: MoveDetail;
}

/** What computes candidates, as it stands in the place of a name. */
export const COMPUTING = 'Teladan';
