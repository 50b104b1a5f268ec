/** Results as the sidebar shows them: what was published, what people said, and how far objections are. */
import { deciderOf, decisionOn, isUndecided, type ObjectionDecision } from '../core/act/objection.ts';
import { RESULT_STATES } from '../core/act/result.ts';
import type { InquiryKind } from '../core/types.ts';
import { withLock } from '../google/lock.ts';
import { dayText } from '../messages/moment.ts';
import type { Language } from '../messages/say.ts';
import type { Api, ResultsView } from './api.types.ts';
import { isAllowed, refuseUnlessAllowed } from './cycle.ts';
import { readInquiries } from './inquiries.ts';
import { dueNow } from './publish.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { standingText } from './result-ground.ts';
import { objectionText } from './result-rows.ts';
import { type ResultsRead, readResults } from './results.ts';
import { openSession, type Session } from './session.ts';
import { unsettledText } from './unsettled.ts';

/** Most objections that the sidebar lists; the sheet holds them all. */
const LISTED = 50;

/** What counts since an objection was granted, behind its state; `''` where the result stays, or nobody decided. */
const newResult = (language: Language, decision: ObjectionDecision | undefined): string =>
  decision?.outcome === 'changed' ? `: ${standingText(language, decision)}` : '';

function objectionViews(session: Session, { ground, objections }: ResultsRead): ResultsView['objections'] {
  const { roster, policy } = session.cycle;
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (roster.people.get(id)?.name ?? id));
  return [...objections.values()]
    .sort(
      (a, b) => Number(isUndecided(b.state)) - Number(isUndecided(a.state)) || a.objection.number - b.objection.number,
    )
    .slice(0, LISTED)
    .map(({ objection, state }) => ({
      name: nameOf(objection.personId),
      unit: roster.people.get(objection.personId)?.unit ?? '',
      state:
        objectionText(policy.language, state, objection) +
        newResult(policy.language, decisionOn(objection, ground.decisions)),
      decider: nameOf(deciderOf(objection, ground)),
      due: dayText(policy.language, objection.due.slice(0, 10)),
      isUndecided: isUndecided(state),
    }));
}

function viewOf(session: Session): ResultsView {
  const { workbook, cycle } = session;
  const { collected } = readInquiries(session, 'skip-forms');
  const read = readResults(session, { collected });
  const { answers, objections } = read;
  const stateOf = ({ result, state }: (typeof answers)[number]) =>
    objections.has(result.personId) ? 'objected' : state;
  const heldOf = (kind: InquiryKind): number =>
    collected.matters.filter(({ role, state }) => state === 'held' && role === kind).length;
  const open = answers.filter((one) => stateOf(one) === 'open').map(({ result }) => result.until);
  const last = open.sort()[open.length - 1];
  return {
    mayPublish: isAllowed(workbook, 'publish'),
    mayPull: isAllowed(workbook, 'inquire'),
    published: answers.length,
    due: dueNow(session).length,
    counts: Object.fromEntries(
      RESULT_STATES.map((state) => [state, answers.filter((one) => stateOf(one) === state).length]),
    ) as ResultsView['counts'],
    until: last === undefined ? '' : dayText(cycle.policy.language, last.slice(0, 10)),
    held: heldOf('result'),
    heldDecisions: heldOf('objection'),
    heldOutcomes: heldOf('outcome'),
    objections: objectionViews(session, read),
    objectionsTotal: objections.size,
    undecided: [...objections.values()].filter(({ state }) => isUndecided(state)).length,
    unsettled: unsettledText(session, read),
  };
}

/** Where results stand. Changes nothing. */
export const results: Api['results'] = () => viewOf(openSession());

/** Pulls what was answered to inquiries, and says where results stand then. */
export const pullResults: Api['pullResults'] = () =>
  withLock(() => {
    const session = openSession();
    refuseUnlessAllowed(session.workbook, 'inquire');
    pullInquiriesNow(session);
    return viewOf(session);
  });
