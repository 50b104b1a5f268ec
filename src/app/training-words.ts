/** Trainings in words: what the form and letters say of one, and why it is recommended to whom. */
import { type Enrolment, MEANING } from '../core/act/enrolment.ts';
import { lastResults } from '../core/act/result.ts';
import type { Training } from '../core/act/training.ts';
import { groupBy } from '../core/number.ts';
import { parseDay } from '../core/plan/day.ts';
import { timeNow } from '../google/time.ts';
import { dayText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { parseRows, type RowOf } from '../tables/notation.ts';
import { PLAN } from '../tables/plan.ts';
import { PUBLISHED_RESULTS, parsePublishedResults } from '../tables/published-results.ts';
import { RECOMMENDATION_WORDS } from '../tables/words.ts';
import { currentCycle } from './cycle.ts';
import type { Session } from './session.ts';

/** When a training is, from its first day to its last; as it was typed where that is no day. */
export function trainingDays(language: Language, { date, ends }: Pick<Training, 'date' | 'ends'>): string {
  const starts = parseDay(date);
  if (starts === undefined) return date;
  if (ends === undefined || ends === starts) return dayText(language, starts);
  return say(language, 'training.days', { starts: dayText(language, starts), ends: dayText(language, ends) });
}

/** How many places are left, and how many people wait; undefined where there is no limit. */
export function placesLeft(
  { code, seats }: Training,
  enrolments: readonly Enrolment[],
): { readonly left: number; readonly waiting: number } | undefined {
  if (seats === undefined) return undefined;
  const own = enrolments.filter(({ training }) => training === code);
  const taken = own.filter(({ state }) => MEANING[state].takesPlace).length;
  return { left: Math.max(0, seats - taken), waiting: own.filter(({ state }) => state === 'waiting').length };
}

/** Whether a training has begun by a day, and whether it has ended before it; one without a day may still come. */
const standOf = ({ date, ends }: Training, today: string): 'over' | 'begun' | 'ahead' => {
  const starts = parseDay(date);
  if ((ends ?? starts ?? today) < today) return 'over';
  return starts !== undefined && starts <= today ? 'begun' : 'ahead';
};

/** How many places are left, in words. */
function placesText(language: Language, training: Training, enrolments: readonly Enrolment[]): string {
  const places = placesLeft(training, enrolments);
  if (places === undefined) return say(language, 'training.fact.unlimited');
  return say(language, places.left > 0 ? 'training.fact.left' : 'training.fact.full', places);
}

/**
 * Hours, days, place and places left of a training, in one line.
 *
 * @param today where given, `YYYY-MM-DD`: one that has begun by then has no places left to speak of
 */
export function trainingFacts(
  language: Language,
  training: Training,
  enrolments: readonly Enrolment[],
  today?: string,
): string {
  const { hours, place } = training;
  const stand = today === undefined ? 'ahead' : standOf(training, today);
  return [
    ...(hours === undefined ? [] : [say(language, 'training.fact.hours', { hours })]),
    trainingDays(language, training) || say(language, 'training.fact.no-day'),
    ...(place === '' ? [] : [place]),
    stand === 'ahead' ? placesText(language, training, enrolments) : say(language, `training.fact.${stand}`),
  ].join(' · ');
}

/** Why a training is recommended to each of whom it is, by person and training. */
export type Reasons = (personId: string, training: Training) => string;

type PlanRow = RowOf<typeof PLAN>;

/** Whose result of the period was published as it stands: nobody's while answers come in, also after a reopening. */
function toldOfResult({ workbook, cycle }: Session): ReadonlySet<string> {
  const state = currentCycle(workbook)?.state;
  if (state !== 'closed' && state !== 'finalised') return new Set();
  const told = lastResults(
    parsePublishedResults(workbook.read(PUBLISHED_RESULTS), cycle.policy.period, timeNow().slice(0, 10)),
  );
  return new Set(
    parseRows(EXPLANATIONS, workbook.read(EXPLANATIONS)).flatMap(({ id, fingerprint }) =>
      told.get(id)?.fingerprint === fingerprint ? id : [],
    ),
  );
}

/**
 * Reasons by the plan of this period and of the one before it, whose sheet is set aside. They hold no number. What others
 * answered is a reason only once the person was told their result: the plan is made anew at each pull, and of two states
 * beside each other the difference is what the answer between them said.
 */
export function trainingReasons(session: Session): Reasons {
  const { workbook, cycle } = session;
  const { policy, criteria } = cycle;
  const { language, period } = policy;
  const before = { ...PLAN, title: `${PLAN.title} ${period - 1}` };
  const told = toldOfResult(session);
  const rows = [
    ...parseRows(PLAN, workbook.read(PLAN)).filter(({ id, criterion }) => criterion === '' || told.has(id)),
    ...parseRows(before, workbook.read(before)),
  ];
  const byPerson = groupBy(rows, ({ id }) => id);
  const statements = new Map(criteria.map(({ code, statement }) => [code, statement]));
  const reasonOf = ({ criterion, source }: PlanRow): string => {
    if (criterion !== '')
      return say(language, 'training.why.criterion', { statement: statements.get(criterion) ?? criterion });
    return say(language, source === RECOMMENDATION_WORDS.self ? 'training.why.self' : 'training.why.supervisor');
  };
  return (personId, { code, criteria: served }) => {
    const own = (byPerson.get(personId) ?? []).filter(
      ({ training, criterion }) => training === code || (criterion !== '' && served.includes(criterion)),
    );
    return [...new Set(own.map(reasonOf))].join('; ');
  };
}
