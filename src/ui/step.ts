/**
 * The steps of a cycle: how far each one is, and the single one to do next. Pure: it looks at `Home` only.
 *
 * Steps follow the data. A step is never called done because somebody looked at it, so after the last answers the next
 * thing is whatever still asks for a person: incomplete ratings, then candidates, then the summary.
 */
import { areFormsReady, type Home, STEPS, type Step, undecidedCandidates } from '../app/api.types.ts';
import type { words } from '../messages/page/sidebar.id.ts';
import type { Params } from './words.ts';

/** What a closed step says of itself. */
export type Detail = Extract<keyof typeof words, `detail.${string}`> | 'forms.over' | 'awards.over';

export { STEPS, type Step };
/** `doubtful`: done, and something in it is wrong. */
export type StepState = 'todo' | 'partly' | 'done' | 'doubtful';

/** A table's or file's name without the differences that do not matter: `Penilai Luar` is `penilai-luar`. */
export const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** Whether the period takes no answers any more, and nothing of it is prepared or computed again. */
export const isOver = ({ cycle: { stage } }: Home): boolean =>
  stage === 'closing' || stage === 'closed' || stage === 'finalised';

/** The sheets that keep a step from showing what it has; `''` where it shows it. */
export const lostFor = ({ lost }: Home, step: Step): string =>
  lost.flatMap(({ steps, sheet }) => (steps.includes(step) ? [sheet] : [])).join(', ');

/** Whether the period is final: what was not decided by then stays so. */
const isFinal = ({ cycle: { stage } }: Home): boolean => stage === 'finalised';

const between = (done: boolean, begun: boolean): StepState => (done ? 'done' : begun ? 'partly' : 'todo');

/** Whether anything was entered for this period: in the first one the roster is a beginning, in a later one it came along. */
const isPreparing = ({ history, prepare }: Home): boolean =>
  prepare.isBegun || (history === null && prepare.hasEmployees);

/** How far one step is; undefined for one that goes on beside the others and is never done. */
export function stateOf(home: Home, step: Step): StepState | undefined {
  const { prepare, problems, forms, monitor, ratings, candidates, units } = home;
  if (step === 'prepare') {
    const state = between(prepare.assignments > 0 && prepare.hasTargets, isPreparing(home));
    return state === 'done' && problems.total > 0 ? 'doubtful' : state;
  }
  if (step === 'forms')
    return between(
      areFormsReady(home) && !home.mail.untold,
      forms.some(({ state }) => state !== 'missing'),
    );
  // What is over takes no answers any more: nothing of it is left to do.
  if (step === 'monitor')
    return between(isOver(home) || (!!monitor && monitor.answered >= monitor.assignments), !!monitor);
  if (step === 'ratings') return between(isMadeKnown(home), !!ratings);
  if (step === 'meetings' || step === 'trainings') return undefined;
  // Of ratings that are not there nothing is decided or summed up.
  const rated = !!ratings?.rated;
  // Once the period is final nobody decides any more.
  if (step === 'awards') return between(isFinal(home) || (rated && undecidedCandidates(home) === 0), rated);
  if (step === 'guidance')
    return between(rated && !candidates?.sanction, !!candidates && candidates.award + candidates.sanction > 0);
  return between(rated && units !== null, false);
}

/** Whether everybody has a rating, and once the period is over also knows it and has had their say. */
function isMadeKnown({ cycle: { stage }, ratings, results }: Home): boolean {
  if (stage === 'finalised') return true;
  if (stage === 'closed') return !!results && results.open + results.undecided + results.untold === 0;
  return ratings?.insufficient === 0;
}

/** What the closed step says beside its name; undefined where it has nothing to tell yet. */
export function detailOf(home: Home, step: Step): { readonly key: Detail; readonly params: Params } | undefined {
  const { prepare, forms, monitor, ratings, candidates, units } = home;
  const details: Readonly<Record<Exclude<Step, 'meetings' | 'trainings'>, Params | null | false>> = {
    prepare: prepare.assignments > 0 && { assignments: prepare.assignments },
    forms: forms.some(({ state }) => state !== 'missing') && {
      open: forms.filter(({ state }) => state === 'open').length,
      total: forms.length,
    },
    monitor: monitor && { answered: monitor.answered, total: monitor.assignments },
    ratings: ratings && { rated: ratings.rated, insufficient: ratings.insufficient },
    awards: candidates && { candidates: candidates.award },
    guidance: candidates && { candidates: candidates.sanction },
    summary: units !== null && { units },
  };
  if (step === 'awards' && candidates && isFinal(home))
    return { key: 'awards.over', params: { granted: candidates.granted, undecided: candidates.undecided } };
  if (step === 'forms' && forms.length > 0 && isOver(home)) return { key: 'forms.over', params: {} };
  if (step === 'meetings' || step === 'trainings') return undefined;
  const params = details[step];
  return params ? { key: `detail.${step}`, params } : undefined;
}
