/**
 * Evaluate (Tarik dan hitung): pulls the answers, runs the pipeline and replaces every computed sheet whole.
 *
 * Each sheet is read once and written once, so the number of service calls does not grow with the number of employees.
 */
import { fingerprintOf } from '../core/canonical.ts';
import { type Evaluation, type Evidence, evaluateCollected, explainAll } from '../core/evaluate.ts';
import { isBlocking } from '../core/measure/binding.ts';
import { type Collected, collect } from '../core/measure/collection.ts';
import { assignmentKey } from '../core/plan/assignment.ts';
import { policyVersion } from '../core/plan/policy-version.ts';
import type { Problem } from '../core/problem.ts';
import type { Look } from '../google/form-looks.ts';
import { withLock } from '../google/lock.ts';
import { writeRowCounts } from '../google/properties.ts';
import { inTurn, reached, sureOf, watchRun } from '../google/run-progress.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { ARCHIVE, archiveRow } from '../tables/archive.ts';
import type { Deed } from '../tables/audit.ts';
import { CONFLICTS } from '../tables/conflicts.ts';
import { DISTRIBUTION } from '../tables/distribution.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { FLAGS } from '../tables/flags.ts';
import { INPUT_TABLES, isRefilled } from '../tables/index.ts';
import { MONITOR } from '../tables/monitor.ts';
import { type Grid, makeGrid, type Table } from '../tables/notation.ts';
import { PARTICIPANTS } from '../tables/participants.ts';
import { RATINGS } from '../tables/ratings.ts';
import { RELIABILITY } from '../tables/reliability.ts';
import { SCORES } from '../tables/scores.ts';
import { SIGNALS } from '../tables/signals.ts';
import { SUMMARY, withDossiers } from '../tables/summary.ts';
import { TRAINING_PLACES } from '../tables/training-places.ts';
import type { Api, Home } from './api.types.ts';
import { checkTrail, tell, trailEnd } from './audit.ts';
import { readAwards } from './awards.ts';
import { lookBeforehand, readBeforehand } from './beforehand.ts';
import { currentCycle, refuseUnlessAllowed } from './cycle.ts';
import { dossierCells } from './dossiers.ts';
import { readIntake } from './evidence.ts';
import { distributionRows, explanationRows, reliabilityRows, signalRows } from './fairness-rows.ts';
import { readHome } from './home.ts';
import { askedKinds } from './inquiries.ts';
import { letterCells } from './monitor.ts';
import { keepPolicy } from './policy.ts';
import { versionNameOf } from './policy-views.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { isOfInquiries, pullInquiriesNow, readBeforePulling } from './pull-inquiries.ts';
import { readWhole } from './read-whole.ts';
import { flagRows, monitorRows, ratingRows, scoreRows, summaryRows, type Told } from './rows.ts';
import { candidateRulings } from './rulings.ts';
import { openSession, refuseImpossible, type Session } from './session.ts';
import { ratersShort } from './shortage.ts';
import { traced } from './trace.ts';
import { writeTraining } from './training-sheets.ts';
import { countedReports, hasYearEnd } from './year-end.ts';

export const evaluate: Api['evaluate'] = ({ token }) => {
  watchRun(token);
  return withLock(pullAndCompute);
};

/** The same for whoever has the lock already. */
export function pullAndCompute(): Home {
  reached('reading');
  const session = openSession();
  refuseUnlessAllowed(session.workbook, 'pull');
  compute(session, 'where-changed');
  reached('closing');
  return readHome(session.workbook);
}

/**
 * Pulls and computes whatever the state of the cycle; whoever calls it has the lock, and has asked.
 *
 * What is new is in the archive before anything else is read: that much a pull does in any case.
 *
 * @param look how the forms are looked at: wholly, unless it will be done again soon
 */
export function compute(session: Session, look: Look = 'wholly'): void {
  const { workbook, cycle } = session;
  const { policy, roster } = cycle;
  if (cycle.faults.length > 0)
    writeProblems(workbook, policy.language, CHECKED.inputs, [...cycle.problems, ...missingTables(workbook)]);
  refuseImpossible(cycle);
  readBeforehand(workbook, 'pull');
  // Asked for only where anybody was asked to report: reports and confirmations that came since the last pull count as well.
  const hearing = hasYearEnd(session) ? refilling(session) : undefined;
  if (hearing) readBeforePulling(hearing.session, askedKinds(session));
  const { intake, problems } = readIntake(session, look);
  const collected = collect(intake);
  sureOf('rating');
  // Forms of the first release were made before policies were kept: from the first pull on the cycle keeps its own.
  if (currentCycle(workbook)) keepPolicy(workbook, policy);
  keepVersions(workbook, collected);
  const read = hearing && pullInquiriesNow(hearing.session, look);
  const counted = countedReports(session, read);
  const evidence = { ...cycle, ...counted, ...intake };
  reached('rating');
  const evaluation = evaluateCollected(evidence, collected);
  const told = { language: policy.language, policy, roster };
  inTurn('writing', [
    ...writingComputed(workbook, evidence, evaluation, told),
    () => writeTraining(session, evaluation, told),
  ]);
  // What was shown of numbers that could not be read is shown once more.
  if (hearing && hearing.lost.size > 0) pullInquiriesNow(session, 'skip-forms');
  reached('closing');
  // Before anything is added: what was cut off at the end would else look as if it had been taken out.
  const tampered = checkTrail(workbook);
  tell(workbook, ratingsDeed(workbook, evaluation));
  // Last, because whoever holds a print of it holds the head of the trail with all that was told up to here.
  workbook.write(
    SUMMARY,
    withDossiers(
      makeGrid(SUMMARY, summaryRows(evaluation.summary, told, trailEnd(workbook))),
      dossierCells(workbook, policy),
    ),
  );
  const answered = (): ReadonlySet<string> => new Set(collected.responses.map(assignmentKey));
  const isOther = isOfInquiries(workbook);
  writeProblems(workbook, policy.language, (table) => CHECKED.cycle(table) && !isOther(table), [
    ...counted.problems,
    ...ratersShort(session, answered),
    ...missingTables(workbook),
    ...problems(),
    ...namedOnce(traced(collected, session), read?.collected.problems ?? []),
    ...readAwards(workbook).problems,
    ...tampered,
  ]);
}

/**
 * The session for what is read before the numbers are written: a sheet of them that has lost a heading is as one that is not there yet,
 * since all of it is about to be written. `lost` says which were.
 */
function refilling(session: Session): { readonly lost: ReadonlySet<string>; readonly session: Session } {
  const { workbook } = session;
  const lost = new Set<string>();
  const read = (table: Table): Grid | undefined => {
    const grid = isRefilled(table) ? readWhole(workbook, table) : workbook.read(table);
    if (!grid && workbook.has(table.title)) lost.add(table.title);
    return grid;
  };
  return { lost, session: { ...session, workbook: { ...workbook, read } } };
}

/** Looks at all that computing will come to, for work whose end it is: most of it by headers alone. */
export function lookBeforeComputing(session: Session): void {
  lookBeforehand(session.workbook, 'pull');
  if (hasYearEnd(session)) readBeforePulling(refilling(session).session, askedKinds(session));
}

/** Problems without names that are told of an inquiry already: a name that HR has changed stands in every form about somebody. */
function namedOnce(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const isName = ({ code }: Problem): boolean => code === 'ratee-text-changed';
  const saying = ({ received, details }: Problem): string => `${details?.expected}|${received}`;
  const told = new Set(others.filter(isName).map(saying));
  return problems.filter((problem) => !isName(problem) || !told.has(saying(problem)));
}

/** How many answers count, what they came to, and a fingerprint of it: the same until something changes. */
const ratingsDeed = (workbook: Workbook, { collected, ratings, flags }: Evaluation): Deed => {
  const rated = ratings.filter(({ outcome }) => outcome.kind === 'rated').length;
  const code = fingerprintOf([RATINGS, SCORES, FLAGS].map((table) => workbook.read(table) ?? []));
  const counts = { answers: collected.responses.length, rated, insufficient: ratings.length - rated };
  return { action: 'evaluate', record: RATINGS.title, detail: { ...counts, candidates: flags.length, code } };
};

/** Adds what was seen for the first time to the archive, before anything is computed from it. */
function keepVersions(workbook: Workbook, { fresh }: Collected): void {
  const seen = { cycle: currentCycle(workbook)?.id ?? '', firstSeen: timeNow() };
  workbook.append(
    ARCHIVE,
    fresh.map((version) => archiveRow({ ...version, ...seen })),
  );
}

/**
 * Whether a table may be absent: workbooks of earlier releases have no Konflik and no Peserta Pelatihan until they are
 * prepared. Where participants have been given places, their sheet was there.
 */
const mayBeAbsent = (workbook: Workbook, table: Table): boolean =>
  table === CONFLICTS || (table === PARTICIPANTS && !workbook.read(TRAINING_PLACES));

/**
 * Tables that people fill whose tab is gone: most likely renamed, so that what it holds would silently not count.
 */
const missingTables = (workbook: Workbook): readonly Problem[] =>
  INPUT_TABLES.filter((table) => !workbook.read(table) && !mayBeAbsent(workbook, table)).map(({ key, title }) => ({
    code: 'table-missing',
    table: key,
    row: 1,
    column: '',
    received: '',
    details: { sheet: title },
  }));

/** What writes each computed sheet, then the counts of rows, in this order. */
function writingComputed(
  workbook: Workbook,
  evidence: Evidence,
  evaluation: Evaluation,
  told: Told,
): readonly (() => void)[] {
  const { collected, progress, scores } = evaluation;
  const names = {
    version: versionNameOf(workbook, policyVersion(told.policy)),
    statements: new Map(evidence.criteria.map(({ code, statement }) => [code, statement])),
  };
  const { rows, replaced, held, discarded, kept } = collected;
  const counts = { rows, scored: collected.responses.length, replaced, held, discarded, kept };
  const drifts = collected.drifts.filter(isBlocking).length;
  return [
    () => workbook.write(MONITOR, makeGrid(MONITOR, monitorRows(progress, told, letterCells(workbook)))),
    () => workbook.write(SCORES, makeGrid(SCORES, scoreRows(scores, told))),
    () => workbook.write(RATINGS, makeGrid(RATINGS, ratingRows(evaluation, told))),
    () => workbook.write(FLAGS, makeGrid(FLAGS, flagRows(evaluation, told, candidateRulings(workbook, told.policy)))),
    () => {
      const rows = explanationRows(explainAll(evidence, evaluation), told, names);
      workbook.write(EXPLANATIONS, makeGrid(EXPLANATIONS, rows));
    },
    () => workbook.write(RELIABILITY, makeGrid(RELIABILITY, reliabilityRows(evaluation.reliabilities, told))),
    () => workbook.write(SIGNALS, makeGrid(SIGNALS, signalRows(evaluation.signals, told))),
    () => workbook.write(DISTRIBUTION, makeGrid(DISTRIBUTION, distributionRows(evaluation.distribution, told))),
    () => writeRowCounts({ ...counts, drifts, policyVersion: policyVersion(told.policy) }),
  ];
}
