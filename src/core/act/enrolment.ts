/**
 * Enrolment: who takes part in which training, who has a place and who waits for one.
 *
 * People type that somebody enrolled, cancelled, attended or was absent. Who waits is computed, first come first served,
 * so that somebody who cancels frees the place for the first in the queue without anybody changing a row. Whomever HR typed
 * as enrolled has a place, also beyond the places, which is told; a place that was given is never taken away by a turn.
 */
import { byText, groupBy } from '../number.ts';
import { parseDay } from '../plan/day.ts';
import type { Problem } from '../problem.ts';
import { isOver, type Training } from './training.ts';

/** Where somebody stands with a training. */
export const ENROLMENT_STATES = ['enrolled', 'waiting', 'attended', 'absent', 'cancelled'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** What each state means: whether people type it, whether it takes a place, and whether it earns hours. */
export const MEANING: Readonly<
  Record<EnrolmentState, { readonly typed: boolean; readonly takesPlace: boolean; readonly earnsHours: boolean }>
> = {
  enrolled: { typed: true, takesPlace: true, earnsHours: false },
  waiting: { typed: false, takesPlace: false, earnsHours: false },
  attended: { typed: true, takesPlace: true, earnsHours: true },
  absent: { typed: true, takesPlace: true, earnsHours: false },
  cancelled: { typed: true, takesPlace: false, earnsHours: false },
};
export type TypedState = Exclude<EnrolmentState, 'waiting'>;

/** One person's row for one training, as typed. */
export interface Participant {
  readonly training: string;
  readonly employeeId: string;
  /** Local day or time as sortable text; `''` where there is none that can be read, which comes after all others. */
  readonly enrolledAt: string;
  /** HR put this person before the others. */
  readonly first: boolean;
  readonly state: TypedState;
  /** Whether HR has typed no state: then the person's own answer to the form counts, where there is one. */
  readonly isUnsaid?: boolean;
  /** Whether the place is theirs whatever their turn: HR typed so, or it was given when places were kept before. */
  readonly isGiven?: boolean;
  readonly certificate: string;
  /** YYYY-MM-DD, or `''`. */
  readonly certifiedOn: string;
  readonly row: number;
}

/** A participant with the state that the number of places leaves them. */
export interface Enrolment extends Omit<Participant, 'state'> {
  readonly state: EnrolmentState;
  /** Place in the queue, from 1, of somebody who waits. */
  readonly queue: number | undefined;
}

const byTurn = (left: Participant, right: Participant): number =>
  Number(right.first) - Number(left.first) ||
  Number(left.enrolledAt === '') - Number(right.enrolledAt === '') ||
  byText(left.enrolledAt, right.enrolledAt) ||
  left.row - right.row;

/** Tells one enrolment of somebody in a training from another of theirs. */
export const turnKey = ({
  training,
  employeeId,
  enrolledAt,
}: Pick<Participant, 'training' | 'employeeId' | 'enrolledAt'>): string => `${training}|${employeeId}|${enrolledAt}`;

/** Participants with those marked whose place was given before. @param given keys of turns */
export const withGiven = (participants: readonly Participant[], given: ReadonlySet<string>): readonly Participant[] =>
  participants.map((one) => (given.has(turnKey(one)) ? { ...one, isGiven: true } : one));

/** Whoever was there, or should have been, had a place, and so has whom one was given: only the others who are to come queue. */
function placesOf(participants: readonly Participant[], seats: number | undefined): readonly Enrolment[] {
  const turns = [...participants].sort(byTurn);
  const coming = turns.filter(({ state, isGiven }) => state === 'enrolled' && !isGiven);
  const settled = turns.filter(({ state }) => MEANING[state].takesPlace).length - coming.length;
  const free = seats === undefined ? Number.POSITIVE_INFINITY : Math.max(0, seats - settled);
  const queue = new Map(coming.slice(free).map((participant, index) => [participant, index + 1]));
  return turns.map((participant) => {
    const turn = queue.get(participant);
    return { ...participant, state: turn === undefined ? participant.state : 'waiting', queue: turn };
  });
}

/** Everybody's place, by training in the order of the catalogue, then by turn. Row order decides only equal turns. */
export function enrol(participants: readonly Participant[], trainings: readonly Training[]): readonly Enrolment[] {
  const byTraining = groupBy(participants, ({ training }) => training);
  return trainings.flatMap(({ code, seats }) => placesOf(byTraining.get(code) ?? [], seats));
}

/** Whoever is still to come beyond the places of a training; those whom HR typed before those who came by turn. */
function beyond(own: readonly Enrolment[], seats: number): readonly Enrolment[] {
  const over = own.filter(({ state }) => MEANING[state].takesPlace).length - seats;
  if (over <= 0) return [];
  const coming = own.filter(({ state }) => state === 'enrolled');
  return [...coming].sort((a, b) => Number(!a.isUnsaid) - Number(!b.isUnsaid)).slice(-over);
}

/** Places that were given beyond those there are, each at its row, for HR to find more places or to cancel somebody. */
export function placeProblems(
  enrolments: readonly Enrolment[],
  trainings: readonly Training[],
  period: number,
): readonly Problem[] {
  const byTraining = groupBy(enrolments, ({ training }) => training);
  return trainings.flatMap((training): readonly Problem[] => {
    const { code: what, seats } = training;
    if (seats === undefined || isOver(training, period)) return [];
    const over = beyond(byTraining.get(what) ?? [], seats);
    return over.map(({ employeeId, row }) => ({
      code: 'places-exceeded',
      table: 'participants',
      row,
      column: 'state',
      received: employeeId,
      details: { what, seats, over: over.length },
    }));
  });
}

/** What rows of participants are checked against. */
export interface ParticipantChecks {
  readonly trainings: readonly Training[];
  readonly employeeIds: ReadonlySet<string>;
  /** Calendar year. People of earlier trainings may have left since. */
  readonly period: number;
}

/**
 * Keeps the rows that can be: of a known training, of an employee, and one for each person and training. A row that was
 * cancelled does not keep its person from enrolling again.
 */
export function checkParticipants(
  rows: readonly Participant[],
  { trainings, employeeIds, period }: ParticipantChecks,
): { readonly participants: readonly Participant[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const catalogue = new Map(trainings.map((training) => [training.code, training]));
  const seen = new Set<string>();
  const participants = rows.filter(({ training: code, employeeId, state, certificate, certifiedOn, row }) => {
    const tell = (what: Problem['code'], column: keyof Participant, received: string, details?: Problem['details']) =>
      problems.push({ code: what, table: 'participants', row, column, received, ...(details ? { details } : {}) });
    const training = catalogue.get(code);
    const key = `${code}|${employeeId}`;
    if (!training) tell('training-unknown', 'training', code);
    else if (!employeeIds.has(employeeId) && !isOver(training, period)) tell('nip-unknown', 'employeeId', employeeId);
    else if (state !== 'cancelled' && seen.has(key))
      tell('row-repeated', 'employeeId', employeeId, { what: `${code} ${employeeId}` });
    else {
      if (state !== 'cancelled') seen.add(key);
      if (`${certificate}${certifiedOn}` !== '' && !MEANING[state].earnsHours)
        tell('certificate-unearned', 'certificate', certificate || certifiedOn);
      const starts = parseDay(training.date);
      if (certifiedOn !== '' && starts !== undefined && certifiedOn < starts)
        tell('certificate-early', 'certifiedOn', certifiedOn, { starts });
      return true;
    }
    return false;
  });
  return { participants, problems };
}
