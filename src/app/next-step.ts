/**
 * The single next step of the cycle, from what home has read. Pure.
 *
 * It follows the data: after the last answers the next thing is whatever still asks for a person: incomplete ratings, then
 * candidates, then the summary.
 */
import {
  areFormsReady,
  type Front,
  type Home,
  type LostView,
  type NextStep,
  undecidedCandidates,
} from './api.types.ts';

/** What home knows before it says what comes next. */
export type Standing = Omit<Home, 'front' | 'lost'>;

/** Whether somebody was written to or has answered already; messages and papers leave no trace before that. */
const isInvited = ({ monitor, mail }: Standing): boolean => (monitor?.answered ?? 0) > 0 || mail.isInvited;

/** The heading that a sheet lost comes before everything else: until it is back nobody can say what is next. */
export const restoring = ({ sheet, steps }: LostView): NextStep => ({
  step: steps[0] ?? 'monitor',
  action: 'restore',
  params: { sheet },
});

/** The single next step of the cycle. @param late what is late: whoever owes answers past the day for them is reminded at once */
export function nextStep(home: Standing, late: Front['late'] = []): NextStep {
  const { prepare, forms, monitor, ratings, candidates, policy } = home;
  const { stage, isCopy } = home.cycle;
  if (isCopy) return { step: 'summary', action: 'look', params: {} };
  if (stage === 'closing') return { step: 'monitor', action: 'close', params: {} };
  if (stage === 'closed') return nextOnceClosed(home);
  if (stage === 'finalised') return { step: 'summary', action: 'follow', params: {} };
  if (prepare.assignments === 0) return nextInPrepare(home);
  if (!areFormsReady(home)) {
    const begun = forms.some(({ state }) => state !== 'missing');
    return { step: 'forms', action: begun ? 'continue' : 'make', params: {} };
  }
  if (stage === 'collecting' && !isInvited(home)) return { step: 'forms', action: 'invite', params: {} };
  if (home.mail.untold > 0) return { step: 'forms', action: 'notify', params: { raters: home.mail.untold } };
  if (!monitor || !ratings) return { step: 'monitor', action: 'pull', params: {} };
  if (policy.isOutdated) return { step: 'monitor', action: 'recompute', params: { version: policy.version } };
  const lack = lackingFor(home);
  if (lack) return lack;
  // Who is to be reminded is known only once answers were looked at, and in time it is early for that while none came.
  const isLate = late.some(({ what }) => what === 'assessments');
  if (monitor.answered === 0 && !isLate) return { step: 'monitor', action: 'pull', params: {} };
  if (monitor.owingTotal > 0) return { step: 'monitor', action: 'chase', params: { owing: monitor.owingTotal } };
  if (monitor.answered < monitor.assignments) return { step: 'monitor', action: 'pull', params: {} };
  if (ratings.insufficient > 0)
    return { step: 'ratings', action: 'complete', params: { insufficient: ratings.insufficient } };
  const { award = 0, sanction = 0 } = candidates ?? {};
  if (award + sanction > 0)
    return { step: award > 0 ? 'awards' : 'guidance', action: 'review', params: { flags: award + sanction } };
  return { step: 'summary', action: 'read', params: {} };
}

/** What keeps everybody from being rated beside answers: nobody who answers could change it. */
function lackingFor({ ratings, problems }: Standing): NextStep | undefined {
  if (!ratings || ratings.rated > 0 || ratings.answered === 0) return undefined;
  if (problems.total > 0) return { step: 'prepare', action: 'repair', params: { problems: problems.total } };
  return { step: 'ratings', action: 'complete', params: { insufficient: ratings.insufficient } };
}

/** Results are made known and objections decided first, since awards and what is final rest on them. */
function nextOnceClosed(home: Standing): NextStep {
  const { results } = home;
  const left = undecidedCandidates(home);
  if (!results) return { step: 'ratings', action: 'publish', params: {} };
  if (results.untold > 0) return { step: 'ratings', action: 'tell', params: { untold: results.untold } };
  if (results.undecided > 0) return { step: 'ratings', action: 'settle', params: { undecided: results.undecided } };
  if (left > 0) return { step: 'awards', action: 'decide', params: { undecided: left } };
  if (results.open > 0) return { step: 'ratings', action: 'await', params: { open: results.open } };
  return { step: 'awards', action: 'finalise', params: {} };
}

function nextInPrepare(home: Standing): NextStep {
  if (!home.prepare.hasEmployees) return { step: 'prepare', action: 'import', params: {} };
  const problems = home.problems.total;
  return { step: 'prepare', action: problems > 0 ? 'repair' : 'assign', params: { problems } };
}
