/** Who is asked about trainings: everybody about those that were offered, and whoever attended one about that. */
import type { Training } from '../core/act/training.ts';
import { NAMED } from '../core/act/training-evaluation.ts';
import { isAsked } from '../core/plan/roster.ts';
import { EVALUATION_ASKS, parseEvaluationAsks } from '../tables/evaluation-asks.ts';
import { parseOffers, TRAINING_OFFERS } from '../tables/training-offers.ts';
import { RECOMMENDED } from './enrolment-forms.ts';
import { enrolmentsNow, openNow } from './enrolments.ts';
import type { Asked } from './inquiries.ts';
import type { Session } from './session.ts';
import { trainingReasons } from './training-words.ts';

/** Longer texts make links that browsers refuse; the letter holds all of it. */
const LONGEST_LINE = 300;

export const readOffers = ({ workbook, cycle }: Session) =>
  parseOffers(workbook.read(TRAINING_OFFERS), cycle.policy.period);
export const readEvaluationAsks = ({ workbook, cycle }: Session) =>
  parseEvaluationAsks(workbook.read(EVALUATION_ASKS), cycle.policy.period);

/** Everybody employed, about each offer; only the last one is still asked, and only while a training in it is open. */
export function askedToEnrol(session: Session): readonly Asked[] {
  const offers = readOffers(session);
  const last = offers[offers.length - 1];
  const open = openNow(session).filter(({ code }) => last?.trainings.includes(code));
  const reasonOf = trainingReasons(session);
  return session.cycle.roster.employees.flatMap(({ id, status }) =>
    offers.map((offer): Asked => {
      const isOver = offer !== last || open.length === 0 || !isAsked(status);
      const fills = isOver ? {} : { [RECOMMENDED]: recommendedLine(id, open, reasonOf) };
      return { raterId: id, rateeId: id, round: offer.edition, edition: offer.edition, isOver, fills };
    }),
  );
}

function recommendedLine(id: string, open: readonly Training[], reasonOf: ReturnType<typeof trainingReasons>): string {
  const parts = open.flatMap((training) => {
    const reason = reasonOf(id, training);
    return reason === '' ? [] : [`${training.code} (${reason})`];
  });
  const line = parts.join('; ') || '–';
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}

/** Whoever attended, about each training of theirs; one whom HR has as absent since is asked no more. */
export function askedToEvaluate(session: Session): readonly Asked[] {
  const titles = new Map(session.cycle.trainings.map(({ code, title }) => [code, `${code} ${title}`]));
  const attended = new Set(
    enrolmentsNow(session)
      .filter(({ state }) => state === 'attended')
      .map(({ employeeId, training }) => `${employeeId}|${training}`),
  );
  return readEvaluationAsks(session).map(({ personId, training, round, edition }) => {
    const called = titles.get(training) ?? training;
    const isOver = !attended.has(`${personId}|${training}`);
    return {
      raterId: personId,
      rateeId: personId,
      round,
      edition,
      matter: training,
      called,
      isOver,
      fills: { [NAMED]: called },
    };
  });
}
