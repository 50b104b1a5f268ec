/**
 * Objections: whoever does not accept their result says why, and the superior of their supervisor decides, with a reason.
 *
 * Nobody decides about themselves, nor whoever rated as supervisor. Where nobody is left above, HR names somebody, who is
 * held to the same rule. An objection without grounds is kept and waits for them: it is not lost.
 * What was decided stands beside what was computed and never in its place.
 */
import { groupBy } from '../number.ts';
import type { Assignment } from '../plan/assignment.ts';
import type { Roster } from '../plan/roster.ts';
import { lastResults, type PublishedResult, type ResultAnswer, type Standing, windowEnd } from './result.ts';

/** What a line of the register says: somebody objects, or takes that back. */
export const ENTRY_KINDS = ['objection', 'withdrawal'] as const;

/** One line of the register of objections. Lines are only added; the last about a person and round counts. */
export interface Objection {
  /** Counts the lines of a period from 1: the round in which its decision is asked for. */
  readonly number: number;
  readonly personId: string;
  /** The round of the result that it is about. */
  readonly round: number;
  readonly kind: (typeof ENTRY_KINDS)[number];
  /** When its answer was sent, as a local ISO text of the workbook, and when it was kept, as one of the agency. */
  readonly sentAt: string;
  readonly keptAt: string;
  /** `''` until HR has asked for them. */
  readonly grounds: string;
  /** The superior of the supervisor when it was kept; `''` where there is none who may decide. */
  readonly superiorId: string;
  /** Whom HR names in the superior's place; `''` where nobody. */
  readonly namedId: string;
  /** When the decision is due, as a local ISO text of the agency. One that comes later counts. */
  readonly due: string;
}

/** How an objection is answered: the result stays, or it is changed. */
export const OUTCOMES = ['upheld', 'changed'] as const;
export type ObjectionOutcome = (typeof OUTCOMES)[number];

/** One decision. Rows are only added; the last about an objection counts. Where nothing is changed its standing is empty. */
export interface ObjectionDecision extends Standing {
  /** Counts the decisions of a period from 1: the round in which the ratee is told. */
  readonly number: number;
  /** Number of the objection. */
  readonly objection: number;
  readonly personId: string;
  readonly deciderId: string;
  readonly sentAt: string;
  readonly keptAt: string;
  readonly outcome: ObjectionOutcome;
  readonly reason: string;
}

/** What objections are judged from. */
export interface ObjectionGround {
  readonly roster: Roster;
  readonly assignments: readonly Assignment[];
  readonly published: readonly PublishedResult[];
  readonly objections: readonly Objection[];
  readonly decisions: readonly ObjectionDecision[];
}

/** Whether somebody may decide on an objection: at work, not about themselves, and not as who rated as supervisor. */
export function mayDecide(
  deciderId: string,
  personId: string,
  { roster, assignments }: Pick<ObjectionGround, 'roster' | 'assignments'>,
): boolean {
  if (deciderId === personId || roster.supervisors.get(personId) === deciderId) return false;
  if (roster.people.get(deciderId)?.asked !== true) return false;
  return !assignments.some(
    ({ raterId, rateeId, role }) => role === 'supervisor' && rateeId === personId && raterId === deciderId,
  );
}

/** The superior of somebody's supervisor; `''` where there is none who may decide. */
export function superiorOf(personId: string, ground: Pick<ObjectionGround, 'roster' | 'assignments'>): string {
  const superior = ground.roster.supervisors.get(ground.roster.supervisors.get(personId) ?? '') ?? '';
  return mayDecide(superior, personId, ground) ? superior : '';
}

/** Who decides: whom HR names, else the superior; undefined where that person may not. */
export function deciderOf(objection: Objection, ground: ObjectionGround): string | undefined {
  const id = objection.namedId || objection.superiorId;
  return mayDecide(id, objection.personId, ground) ? id : undefined;
}

/** The objections that stand: the last line about each last result, unless it takes the objection back. */
export function standingObjections({
  published,
  objections,
}: Pick<ObjectionGround, 'published' | 'objections'>): readonly Objection[] {
  const last = lastResults(published);
  const lines = groupBy(objections, ({ personId }) => personId);
  return [...lines].flatMap(([personId, own]) => {
    const line = lastLine(own, last.get(personId)?.round);
    return line?.kind === 'objection' ? [line] : [];
  });
}

const lastLine = (own: readonly Objection[], round: number | undefined): Objection | undefined =>
  own
    .filter((line) => line.round === round)
    .sort((a, b) => a.number - b.number)
    .slice(-1)[0];

/** The decision that counts about an objection. */
export const decisionOn = (
  { number }: Pick<Objection, 'number'>,
  decisions: readonly ObjectionDecision[],
): ObjectionDecision | undefined =>
  decisions
    .filter(({ objection }) => objection === number)
    .sort((a, b) => a.number - b.number)
    .slice(-1)[0];

/** When something is kept, and the days until a decision is due. */
export interface Keeping {
  /** A local ISO text of the agency. */
  readonly at: string;
  readonly days: number;
}

/**
 * The lines that the answers add to the register. Once an objection is decided, nothing that its ratee says adds to it.
 */
export function newObjections(
  ground: ObjectionGround,
  answers: readonly ResultAnswer[],
  { at, days }: Keeping,
): readonly Objection[] {
  const lines = groupBy(ground.objections, ({ personId }) => personId);
  const added = answers.flatMap(({ result: { personId, round }, state, answeredAt, grounds }) => {
    const before = lastLine(lines.get(personId) ?? [], round);
    const isDecided = before !== undefined && decisionOn(before, ground.decisions) !== undefined;
    const kind = state === 'objected' ? 'objection' : 'withdrawal';
    const isSaid = state === 'objected' || (state === 'accepted' && before?.kind === 'objection');
    if (!isSaid || isDecided || (before?.kind === kind && before.sentAt === answeredAt)) return [];
    const superiorId = superiorOf(personId, ground);
    return [{ personId, round, kind, sentAt: answeredAt, grounds: kind === 'objection' ? grounds : '', superiorId }];
  });
  const first = 1 + Math.max(0, ...ground.objections.map(({ number }) => number));
  return added.map((line, index) => ({
    ...line,
    kind: line.kind as Objection['kind'],
    number: first + index,
    keptAt: at,
    namedId: '',
    due: windowEnd(at, days),
  }));
}

/**
 * How far an objection is. `groundless`: HR has to ask for its grounds; `undecidable`: HR has to name who decides;
 * `waiting`: for the decision.
 */
export const OBJECTION_STATES = ['groundless', 'undecidable', 'waiting', ...OUTCOMES] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

export function objectionState(objection: Objection, ground: ObjectionGround): ObjectionState {
  const decision = decisionOn(objection, ground.decisions);
  if (decision) return decision.outcome;
  if (objection.grounds === '') return 'groundless';
  return deciderOf(objection, ground) === undefined ? 'undecidable' : 'waiting';
}

/** Whether it still waits for somebody. */
export const isUndecided = (state: ObjectionState): boolean => state !== 'upheld' && state !== 'changed';

/** Whether it should have been decided before now. @param due and `now`: local ISO texts of the agency */
export const isOverdue = (state: ObjectionState, due: string, now: string): boolean => isUndecided(state) && now > due;

/**
 * What counts officially: what was decided where an objection changed it, else what was computed. A quadrant that nobody ruled
 * on does not count beside a number that was changed: it was computed from the number that is not official any more.
 */
export const officialOf = (
  computed: Standing,
  decision: (Standing & Pick<ObjectionDecision, 'outcome'>) | undefined,
): Standing =>
  decision?.outcome === 'changed'
    ? { final: decision.final, band: decision.band, quadrant: decision.quadrant }
    : { final: computed.final, band: computed.band, quadrant: computed.quadrant };
