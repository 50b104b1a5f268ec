/**
 * The steps of a cycle: how far each one is, and the single one to do next. Pure: it looks at `Home` only.
 *
 * Steps follow the data. A step is never called done because somebody looked at it, so after the last answers the next
 * thing is whatever still asks for a person: incomplete ratings, then candidates, then the summary.
 */
import { type Home, STEPS, type Step } from '../app/api.types.ts';
import type { words } from '../messages/page/sidebar.id.ts';
import type { Params } from './words.ts';

/** What a closed step says of itself. */
export type Detail = Extract<keyof typeof words, `detail.${string}`> | 'forms.over' | 'awards.over';

export { STEPS, type Step };
export type StepState = 'todo' | 'partly' | 'done';

/** The next thing to do: where, what, and the values of its sentence `next.<action>`. */
export interface Next {
  readonly step: Step;
  readonly action:
    | 'import'
    | 'repair'
    | 'assign'
    | 'make'
    | 'continue'
    | 'invite'
    | 'pull'
    | 'recompute'
    | 'chase'
    | 'complete'
    | 'review'
    | 'read'
    | 'close'
    | 'publish'
    | 'settle'
    | 'await'
    | 'decide'
    | 'finalise'
    | 'follow'
    | 'look';
  readonly params: Params;
}

/** A table's or file's name without the differences that do not matter: `Penilai Luar` is `penilai-luar`. */
export const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** Data rows of a table, by its file's or tab's name; 0 where the table is not there. */
export const rowsOf = (home: Home, name: string): number =>
  home.prepare.tables.find((table) => plainName(table.name) === plainName(name))?.rows ?? 0;

/** Whether every form is open and every link is written. */
export const formsReady = ({ forms, links }: Home): boolean =>
  forms.length > 0 && forms.every(({ state }) => state === 'open') && links.written >= links.total;

/** Whether the period takes no answers any more, and nothing of it is prepared or computed again. */
export const isOver = ({ cycle: { stage } }: Home): boolean =>
  stage === 'closing' || stage === 'closed' || stage === 'finalised';

/** Whether the period is final: what was not decided by then stays so. */
const isFinal = ({ cycle: { stage } }: Home): boolean => stage === 'finalised';

/** Whether somebody was written to or has answered already; messages and papers leave no trace before that. */
const isInvited = ({ monitor, mail }: Home): boolean =>
  (monitor?.answered ?? 0) > 0 ||
  [...mail.waiting, ...mail.sent, ...mail.open].some(({ kind }) => kind === 'invitation' || kind === 'reminder');

/** The single next step of the cycle. */
export function nextStep(home: Home): Next {
  const { prepare, forms, monitor, ratings, flags, policy } = home;
  const { stage, isCopy } = home.cycle;
  if (isCopy) return { step: 'summary', action: 'look', params: {} };
  if (stage === 'closing') return { step: 'monitor', action: 'close', params: {} };
  if (stage === 'closed') return nextOnceClosed(home);
  if (stage === 'finalised') return { step: 'summary', action: 'follow', params: {} };
  if (prepare.assignments === 0) return nextInPrepare(home);
  if (!formsReady(home)) {
    const begun = forms.some(({ state }) => state !== 'missing');
    return { step: 'forms', action: begun ? 'continue' : 'make', params: {} };
  }
  if (stage === 'collecting' && !isInvited(home)) return { step: 'forms', action: 'invite', params: {} };
  if (!monitor || !ratings) return { step: 'monitor', action: 'pull', params: {} };
  if (policy.isOutdated) return { step: 'monitor', action: 'recompute', params: { version: policy.version } };
  if (monitor.owingTotal > 0) return { step: 'monitor', action: 'chase', params: { owing: monitor.owingTotal } };
  if (monitor.answered < monitor.assignments) return { step: 'monitor', action: 'pull', params: {} };
  if (ratings.insufficient > 0)
    return { step: 'ratings', action: 'complete', params: { insufficient: ratings.insufficient } };
  if (flags && flags.length > 0)
    return {
      step: flags.some(({ award }) => award) ? 'awards' : 'guidance',
      action: 'review',
      params: { flags: flags.length },
    };
  return { step: 'summary', action: 'read', params: {} };
}

/** Candidates for an award about whom nobody decided. */
export const undecided = ({ flags }: Home): number =>
  (flags ?? []).filter(({ award }) => award && !award.decision).length;

/** Candidates whom an award was granted. */
const granted = ({ flags }: Home): number =>
  (flags ?? []).filter(({ award }) => award?.decision?.kind === 'grant').length;

/** Results are made known and objections decided first, since awards and what is final rest on them. */
function nextOnceClosed(home: Home): Next {
  const { results } = home;
  const left = undecided(home);
  if (!results) return { step: 'ratings', action: 'publish', params: {} };
  if (results.undecided > 0) return { step: 'ratings', action: 'settle', params: { undecided: results.undecided } };
  if (left > 0) return { step: 'awards', action: 'decide', params: { undecided: left } };
  if (results.open > 0) return { step: 'ratings', action: 'await', params: { open: results.open } };
  return { step: 'awards', action: 'finalise', params: {} };
}

function nextInPrepare(home: Home): Next {
  if (rowsOf(home, 'pegawai') === 0) return { step: 'prepare', action: 'import', params: {} };
  const problems = home.problems.total;
  return { step: 'prepare', action: problems > 0 ? 'repair' : 'assign', params: { problems } };
}

const between = (done: boolean, begun: boolean): StepState => (done ? 'done' : begun ? 'partly' : 'todo');

/** What people enter anew for each period; roster, criteria and the rest go on from the one before. */
const OF_ONE_PERIOD = ['sasaran', 'kehadiran', 'inovasi', 'penugasan'];

/** Whether anything was entered for this period: in the first one the roster is a beginning, in a later one it came along. */
const isPreparing = (home: Home): boolean =>
  (home.history === null && rowsOf(home, 'pegawai') > 0) || OF_ONE_PERIOD.some((name) => rowsOf(home, name) > 0);

/** How far one step is; undefined for one that goes on beside the others and is never done. */
export function stateOf(home: Home, step: Step): StepState | undefined {
  const { prepare, forms, monitor, ratings, flags, summary } = home;
  if (step === 'prepare') return between(prepare.assignments > 0, isPreparing(home));
  if (step === 'forms')
    return between(
      formsReady(home),
      forms.some(({ state }) => state !== 'missing'),
    );
  // What is over takes no answers any more: nothing of it is left to do.
  if (step === 'monitor')
    return between(isOver(home) || (!!monitor && monitor.answered >= monitor.assignments), !!monitor);
  if (step === 'ratings') return between(isMadeKnown(home), !!ratings);
  if (step === 'meetings' || step === 'trainings') return undefined;
  // Once the period is final nobody decides any more.
  if (step === 'awards') return between(isFinal(home) || (!!flags && undecided(home) === 0), !!flags);
  if (step === 'guidance') return between(!!flags && flags.every(({ kind }) => kind !== 'sanction'), !!flags);
  return between(!!summary, false);
}

/** Whether everybody has a rating, and once the period is over also knows it and has had their say. */
function isMadeKnown({ cycle: { stage }, ratings, results }: Home): boolean {
  if (stage === 'finalised') return true;
  if (stage === 'closed') return !!results && results.open + results.undecided === 0;
  return ratings?.insufficient === 0;
}

/** What the closed step says beside its name; undefined where it has nothing to tell yet. */
export function detailOf(home: Home, step: Step): { readonly key: Detail; readonly params: Params } | undefined {
  const { prepare, forms, monitor, ratings, flags, summary } = home;
  const details: Readonly<Record<Exclude<Step, 'meetings' | 'trainings'>, Params | null | false>> = {
    prepare: prepare.assignments > 0 && { assignments: prepare.assignments },
    forms: forms.some(({ state }) => state !== 'missing') && {
      open: forms.filter(({ state }) => state === 'open').length,
      total: forms.length,
    },
    monitor: monitor && { answered: monitor.answered, total: monitor.assignments },
    ratings: ratings && { rated: ratings.rated, insufficient: ratings.insufficient },
    awards: flags && { candidates: flags.filter(({ kind }) => kind === 'award').length },
    guidance: flags && { candidates: flags.filter(({ kind }) => kind === 'sanction').length },
    // The last row is the agency as a whole.
    summary: summary && { units: summary[summary.length - 1]?.units ?? 0 },
  };
  if (step === 'awards' && flags && isFinal(home))
    return { key: 'awards.over', params: { granted: granted(home), undecided: undecided(home) } };
  if (step === 'forms' && forms.length > 0 && isOver(home)) return { key: 'forms.over', params: {} };
  if (step === 'meetings' || step === 'trainings') return undefined;
  const params = details[step];
  return params ? { key: `detail.${step}`, params } : undefined;
}
