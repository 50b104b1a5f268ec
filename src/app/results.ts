/**
 * Where results stand: what was said to them is kept as objections and decisions, and shown in the sheets Tanggapan Hasil
 * and Hasil Akhir, and beside the candidates in Kandidat. What follows from an answer is a row before anybody is written to about it, and it is kept once.
 */
import { newObjections, type ObjectionState, objectionState, standingObjections } from '../core/act/objection.ts';
import { newDecisions, objectionProblems, type Understood } from '../core/act/objection-decision.ts';
import { type ResultAnswer, resultAnswers } from '../core/act/result.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { bandOf } from '../core/measure/rating.ts';
import type { Problem } from '../core/problem.ts';
import { timeNow } from '../google/time.ts';
import { say } from '../messages/say.ts';
import { FINAL_RESULTS } from '../tables/final-results.ts';
import { FLAGS, withRulings } from '../tables/flags.ts';
import { makeGrid } from '../tables/notation.ts';
import { OBJECTION_DECISIONS, objectionDecisionRow } from '../tables/objection-decisions.ts';
import { OBJECTIONS, type ObjectionLine, objectionRow } from '../tables/objections.ts';
import { handingProblems, PUBLISHED_RESULTS } from '../tables/published-results.ts';
import { RESULT_ANSWERS } from '../tables/result-answers.ts';
import { tell } from './audit.ts';
import { type InquiriesRead, periodOf } from './inquiries.ts';
import { lookAtLedger, maySend } from './letters.ts';
import { enqueue } from './queue.ts';
import { outcomeOf, quadrantOf, statementOf } from './result-forms.ts';
import { type ResultGround, readResultGround } from './result-ground.ts';
import { answerRows, finalRows } from './result-rows.ts';
import { candidateRulings } from './rulings.ts';
import type { Session } from './session.ts';

type Read = Pick<InquiriesRead, 'collected'>;

/** How what was chosen and typed on a form is understood. */
function understood({ cycle: { policy, innovations } }: Session): Understood {
  const innovators = new Set(innovations.map(({ employeeId }) => employeeId));
  return {
    outcomeOf,
    quadrantOf,
    bandOf: (final, personId) => bandOf(final, innovators.has(personId), policy),
    scale: policy.scale,
  };
}

/** What everybody said, beside the objections that come of it. */
export interface ResultsRead {
  readonly ground: ResultGround;
  readonly answers: readonly ResultAnswer[];
  /** Objections that stand, by the person's NIP. */
  readonly objections: ReadonlyMap<string, { readonly objection: ObjectionLine; readonly state: ObjectionState }>;
}

export function readResults(session: Session, { collected }: Read): ResultsRead {
  const ground = readResultGround(session);
  const standing = standingObjections(ground) as readonly ObjectionLine[];
  return {
    ground,
    answers: resultAnswers(ground.published, collected.responses, statementOf, timeNow()),
    objections: new Map(
      standing.map((objection) => [objection.personId, { objection, state: objectionState(objection, ground) }]),
    ),
  };
}

/** Keeps what follows from the answers: first objections and what takes them back, then decisions. */
function keepWhatFollows(session: Session, { collected }: Read): void {
  const { workbook, cycle } = session;
  const { period, objectionDecisionDays } = cycle.policy;
  const at = timeNow();
  const { ground, answers } = readResults(session, { collected });
  const objections = newObjections(ground, answers, { at, days: objectionDecisionDays });
  if (objections.length > 0) {
    const code = fingerprintOf(
      objections.map(({ number, personId, sentAt, kind }) => [number, personId, sentAt, kind]),
    );
    const detail = { objections: objections.length, code };
    tell(workbook, { action: 'object', record: OBJECTIONS.title, detail });
    workbook.append(
      OBJECTIONS,
      objections.map((objection) => objectionRow(objection, period)),
    );
  }
  const decisions = newDecisions(readResultGround(session), collected.responses, understood(session), at);
  if (decisions.length > 0) {
    const code = fingerprintOf(
      decisions.map(({ keptAt: _keptAt, ...decision }) => Object.entries(decision).map(String)),
    );
    const detail = { decisions: decisions.length, code };
    tell(workbook, { action: 'decide-objection', record: OBJECTION_DECISIONS.title, detail });
    workbook.append(
      OBJECTION_DECISIONS,
      decisions.map((decision) => objectionDecisionRow(decision, period)),
    );
  }
}

/** Puts letters into the queue to whoever has to decide, and to whoever is to be told a decision. */
function queueWhatFollows(session: Session): void {
  if (!maySend()) return;
  const ground = readResultGround(session);
  const isWaiting = standingObjections(ground).some((one) => objectionState(one, ground) === 'waiting');
  const told = new Set(
    lookAtLedger(session.workbook)
      .filter(({ kind, cycle }) => kind === 'outcome' && cycle === periodOf(session))
      .map(({ number }) => number),
  );
  if (isWaiting) enqueue(session, 'objection', null);
  if (ground.decisions.some(({ number }) => !told.has(number))) enqueue(session, 'outcome', null);
}

/** Writes beside each candidate what was decided on an objection to the rating; nothing where it stands there already. */
function showRulings({ workbook, cycle }: Session): void {
  const grid = workbook.read(FLAGS);
  if (!grid) return;
  const told = withRulings(grid, candidateRulings(workbook, cycle.policy));
  if (JSON.stringify(told) !== JSON.stringify(grid)) workbook.write(FLAGS, told);
}

/** Keeps what follows from the answers, writes the sheets anew, and has letters follow. */
export function showResults(session: Session, read: Read): void {
  keepWhatFollows(session, read);
  session.workbook.flush();
  const found = readResults(session, read);
  session.workbook.write(RESULT_ANSWERS, makeGrid(RESULT_ANSWERS, answerRows(session, found)));
  session.workbook.write(FINAL_RESULTS, makeGrid(FINAL_RESULTS, finalRows(session, found)));
  showRulings(session);
  queueWhatFollows(session);
}

/** What keeps objections from being decided, told in the register. */
export function resultProblems(session: Session, { collected }: Read): readonly Problem[] {
  const { language, period } = session.cycle.policy;
  const ground = readResultGround(session);
  const handing = handingProblems(session.workbook.read(PUBLISHED_RESULTS), period, timeNow().slice(0, 10));
  const lines = new Map(ground.objections.map(({ number, row }) => [number, row]));
  const objected = objectionProblems(
    ground,
    collected.responses,
    understood(session),
    ({ number }) => lines.get(number) ?? 1,
  ).map((problem) => {
    const missing = problem.details?.missing;
    return missing === undefined
      ? problem
      : { ...problem, details: { missing: say(language, `decision.missing.${missing as 'reason'}`) } };
  });
  return [...handing, ...objected];
}
