/**
 * Deciding who gets an award: one candidate of a closed cycle is granted it or not, for a reason that is recorded.
 *
 * Refuses whatever the candidates at the closing do not bear. A decision is written below the earlier ones and withdrawn
 * by a later one until the cycle is finalised; the same decision pressed again is not written twice.
 */

import { type Candidacy, candidacyKey, type Decision, isSameDecision, objectionTo } from '../core/act/decision.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import type { Workbook } from '../google/workbook.ts';
import { AWARD_DECISIONS, awardDecisionRecord } from '../tables/award-decisions.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import { DECISION_WORDS } from '../tables/words.ts';
import type { Api } from './api.types.ts';
import { refuseUnlessAsFrozen } from './as-frozen.ts';
import { tell } from './audit.ts';
import { type Awards, readAwards } from './awards.ts';
import { currentCycle, occasion, refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { openSession, type Session } from './session.ts';

export const decideAward: Api['decideAward'] = ({ personId, award, kind, reason }) =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    refuseUnlessAllowed(workbook, 'decide');
    const cycleId = currentCycle(workbook)?.id ?? '';
    refuseUnlessFrozen(workbook, cycleId);
    const decision: Decision = { cycleId, personId, award, kind, ...occasion(reason.trim()) };
    const awards = readAwards(workbook, cycleId);
    refuseObjection(session, decision, awards);
    const key = candidacyKey(decision);
    if (!isSameDecision(awards.decided.standing.get(key), decision)) record(session, decision, awards.candidacies);
    const code = fingerprintOf({ personId, reason: decision.reason });
    tell(workbook, {
      action: 'decide',
      record: `${personId} ${cycleId}`,
      detail: { state: DECISION_WORDS[kind], code },
    });
    return readHome(workbook);
  });

/** What was edited since the closing is no ground to decide on, and what stands in Riwayat already is for good. */
function refuseUnlessFrozen(workbook: Workbook, cycleId: string): void {
  refuseUnlessAsFrozen(workbook);
  if (parseHistory(workbook.read(HISTORY)).some((entry) => entry.cycleId === cycleId))
    throw new AppError('finalising-begun');
}

const nameOf = ({ cycle }: Session, personId: string): string => cycle.roster.people.get(personId)?.name ?? personId;

function refuseObjection(session: Session, decision: Decision, { candidacies, decided }: Awards): void {
  const objection = objectionTo(decision, candidacies, decided);
  if (!objection) return;
  if (objection.code !== 'award-granted') throw new AppError(objection.code);
  const { personId, unit } = objection.holder;
  throw new AppError('award-granted', { name: nameOf(session, personId), unit });
}

/** Writes a decision below the earlier ones. */
function record(session: Session, decision: Decision, candidacies: readonly Candidacy[]): void {
  const { workbook, cycle } = session;
  const unit = candidacies.find((one) => candidacyKey(one) === candidacyKey(decision))?.unit ?? '';
  const place = { period: cycle.policy.period, name: nameOf(session, decision.personId), unit };
  workbook.append(AWARD_DECISIONS, [awardDecisionRecord(decision, place)]);
  workbook.flush();
}
