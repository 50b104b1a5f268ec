/**
 * Registrations: what employees said to the form about trainings, and who takes part by that.
 *
 * Every answer names each training that was open with a yes or a no, so that a later one replaces the earlier whole. What
 * is kept is each change of mind with its time: whoever says yes again keeps the turn of their first yes, whoever said no
 * between begins anew. What comes on or after the first day of a training is late: it is told and moves nobody.
 */
import type { Response } from '../measure/response.ts';
import { byText, groupBy } from '../number.ts';
import { parseDay } from '../plan/day.ts';
import type { Problem } from '../problem.ts';
import type { InquiryKind } from '../types.ts';
import type { Enrolment, Participant } from './enrolment.ts';
import { isOver, type Training } from './training.ts';

export const INTENTIONS = ['joins', 'leaves'] as const;
export type Intention = (typeof INTENTIONS)[number];

/** One change of mind about one training. */
export interface Registration {
  readonly training: string;
  readonly employeeId: string;
  readonly says: Intention;
  /** A local ISO text. */
  readonly at: string;
}

/** The field under which a training stands in the form. */
const FIELD = 'training:';
export const trainingField = (code: string): string => `${FIELD}${code}`;

const pairOf = ({ training, employeeId }: Pick<Registration, 'training' | 'employeeId'>): string =>
  `${training}|${employeeId}`;
const keyOf = (one: Registration): string => `${pairOf(one)}|${one.at}`;

/**
 * The changes of mind of one person about one training, from the first yes on.
 *
 * @param since when HR entered them, where they are in the sheet: a no after that is one too, though no yes came before it
 */
function changesOf(own: readonly Registration[], since?: string): readonly Registration[] {
  let standing: Intention | undefined;
  return [...own]
    .sort((a, b) => byText(a.at, b.at))
    .filter(({ says, at }) => {
      const isFirst = says === 'joins' || (since !== undefined && at > since);
      const isChange = standing === undefined ? isFirst : says !== standing;
      if (isChange) standing = says;
      return isChange;
    });
}

type Said = Pick<Response<InquiryKind, string>, 'role' | 'raterId' | 'time' | 'answers'>;

/**
 * What is said now and not kept yet, in order of time.
 *
 * @param accepted every accepted response, also those that a later one replaced: a turn is that of the first yes
 * @param intentionOf what a label means; undefined for one that means nothing
 * @param participants as the sheet has them: whoever says no to a row there withdraws, unless it was entered after that
 */
export function newRegistrations(
  accepted: readonly Said[],
  kept: readonly Registration[],
  intentionOf: (label: string) => Intention | undefined,
  participants: readonly Participant[] = [],
): readonly Registration[] {
  const said = accepted
    .filter(({ role }) => role === 'enrolment')
    .flatMap(({ raterId, time, answers }) =>
      [...answers].flatMap(([field, label]): readonly Registration[] => {
        const says = field.startsWith(FIELD) ? intentionOf(label) : undefined;
        return says ? [{ training: field.slice(FIELD.length), employeeId: raterId, says, at: time }] : [];
      }),
    );
  const known = new Set(kept.map(keyOf));
  const entered = new Map(
    participants.filter(({ state }) => state === 'enrolled').map((one) => [pairOf(one), one.enrolledAt]),
  );
  return [...groupBy([...kept, ...said.filter((one) => !known.has(keyOf(one)))], pairOf)]
    .flatMap(([pair, own]) => changesOf(own, entered.get(pair)))
    .filter((one) => !known.has(keyOf(one)))
    .sort((a, b) => byText(a.at, b.at) || byText(keyOf(a), keyOf(b)));
}

/** A time in which somebody wanted to take part: from a yes to the no that ended it, if one did. */
export interface Stay {
  readonly training: string;
  readonly employeeId: string;
  readonly since: string;
  readonly isOver: boolean;
}

const isLate = (at: string, training: Training | undefined): boolean => {
  const first = training && parseDay(training.date);
  return first !== undefined && at.slice(0, 10) >= first;
};

/** Every stay by what was said in time, in order of its beginning. */
export function staysOf(registrations: readonly Registration[], trainings: readonly Training[]): readonly Stay[] {
  const catalogue = new Map(trainings.map((training) => [training.code, training]));
  const inTime = registrations.filter(({ at, training }) => !isLate(at, catalogue.get(training)));
  return [...groupBy(inTime, pairOf).values()]
    .flatMap((own) =>
      changesOf(own).flatMap(({ training, employeeId, says, at }, index, all): readonly Stay[] =>
        says === 'joins' ? [{ training, employeeId, since: at, isOver: all[index + 1] !== undefined }] : [],
      ),
    )
    .sort((a, b) => byText(a.since, b.since) || byText(pairOf(a), pairOf(b)));
}

const stayKey = ({ training, employeeId }: Pick<Stay, 'training' | 'employeeId'>, since: string): string =>
  `${training}|${employeeId}|${since}`;

/** Participants with those cancelled whose row came from the form, says nothing of HR's own, and who said no since. */
export function settled(participants: readonly Participant[], stays: readonly Stay[]): readonly Participant[] {
  const over = new Set(stays.filter(({ isOver }) => isOver).map((stay) => stayKey(stay, stay.since)));
  return participants.map((one) =>
    one.isUnsaid && over.has(stayKey(one, one.enrolledAt)) ? { ...one, state: 'cancelled' } : one,
  );
}

/** Stays that need a row of their own: whoever HR has in the sheet already, or who has that row, needs none. */
export function withoutRow(stays: readonly Stay[], participants: readonly Participant[]): readonly Stay[] {
  const now = settled(participants, stays);
  const taking = new Set(now.filter(({ state }) => state !== 'cancelled').map(pairOf));
  const rows = new Set(participants.map((one) => stayKey(one, one.enrolledAt)));
  return stays.filter((stay) => !stay.isOver && !taking.has(pairOf(stay)) && !rows.has(stayKey(stay, stay.since)));
}

/**
 * What the form says and the sheet of participants does not follow, for HR to decide.
 *
 * @param participants settled by the form: a row that says nothing of HR's own has followed it already
 */
export function registrationProblems(
  registrations: readonly (Registration & { readonly row: number })[],
  participants: readonly Participant[],
  trainings: readonly Training[],
): readonly Problem[] {
  const catalogue = new Map(trainings.map((training) => [training.code, training]));
  const byPair = groupBy(participants, pairOf);
  const last = new Map(registrations.map((one) => [pairOf(one), one]));
  return [...last].flatMap(([pair, one]): readonly Problem[] => {
    const { training, employeeId, says, at, row } = one;
    const own = byPair.get(pair) ?? [];
    const tell = (code: Problem['code']): readonly Problem[] => [
      { code, table: 'registrations', row, column: 'at', received: at, details: { what: `${training} ${employeeId}` } },
    ];
    const late = isLate(at, catalogue.get(training));
    if (says === 'joins')
      return late && own.every((row) => row.isUnsaid && row.state === 'cancelled') ? tell('enrolled-late') : [];
    // Whom HR entered after their no takes part by HR's word.
    if (!own.some(({ state, enrolledAt }) => state === 'enrolled' && enrolledAt < at)) return [];
    return tell(late ? 'withdrawn-late' : 'withdrawal-unheeded');
  });
}

/** Whoever waited and has a place now. */
export function promoted(
  before: readonly { readonly training: string; readonly employeeId: string }[],
  enrolments: readonly Enrolment[],
): readonly Enrolment[] {
  const waited = new Set(before.map(pairOf));
  return enrolments.filter((one) => one.state === 'enrolled' && waited.has(pairOf(one)));
}

/**
 * Trainings that can still be enrolled in, by their first day; those without a day come last.
 *
 * @param today `YYYY-MM-DD`
 */
export function openTrainings(
  trainings: readonly Training[],
  { today, period }: { readonly today: string; readonly period: number },
): readonly Training[] {
  const dayOf = ({ date }: Training): string => parseDay(date) ?? '9999';
  return trainings
    .filter((one) => dayOf(one) > today && !isOver(one, period))
    .sort((a, b) => byText(dayOf(a), dayOf(b)) || byText(a.code, b.code));
}
