/**
 * Prepare (Siapkan): makes the missing sheets, completes policy and criteria, checks everything that was entered and
 * assigns raters where nobody is assigned yet. What stands is kept: doing it again changes nothing. Once there are forms,
 * others take over from peers who left without answering, whom nobody was asked about gets raters unless HR has changed the
 * assignments, and nobody else is moved.
 */
import { fingerprintOf } from '../core/canonical.ts';
import { fingerprint } from '../core/plan/assignment.ts';
import type { Problem } from '../core/problem.ts';
import { withLock } from '../google/lock.ts';
import { writeAssigned } from '../google/properties.ts';
import { inTurn, reached, sureOf, watchRun } from '../google/run-progress.ts';
import { currentYear } from '../google/time.ts';
import { ASSIGNMENTS, parseAssignments } from '../tables/assignments.ts';
import { CRITERIA, makeCriteria } from '../tables/criteria.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { INPUT_TABLES } from '../tables/index.ts';
import { type Grid, makeGrid } from '../tables/notation.ts';
import { completePolicy, POLICY } from '../tables/policy.ts';
import { readAnswered } from './answered.ts';
import type { Api } from './api.types.ts';
import { assignedNow, isAsAssigned, isOutdated, writeAssignments } from './assignments.ts';
import { tell } from './audit.ts';
import { adopt, refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { markProblems } from './marks.ts';
import { refusePastPeriod } from './past-period.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { keepRetention } from './retention.ts';
import { openSession, refuseImpossible, type Session } from './session.ts';
import { newcomersOf, ratersShort, shortOf, successionOf } from './shortage.ts';
import { policyWords } from './words.ts';
import { countedReports } from './year-end.ts';

export const prepare: Api['prepare'] = ({ token }) => {
  watchRun(token);
  return withLock(() => {
    reached('reading');
    const session = openSession();
    const { workbook, cycle } = session;
    const { language } = cycle.policy;
    refuseUnlessAllowed(workbook, 'prepare');
    refusePastPeriod(workbook, cycle.policy.period);
    const found = problemsOf(session);
    sureOf('checking');
    adopt(workbook);
    writeProblems(workbook, language, CHECKED.inputs, found);
    let marked = markProblems(workbook, language, found);
    refuseImpossible(cycle);
    inTurn('sheets', completing(session));
    reached('assigning');
    const left = assignRaters(session, found);
    if (fingerprintOf(left) !== fingerprintOf(found)) marked = markProblems(workbook, language, left);
    const { values } = parseAssignments(workbook.read(ASSIGNMENTS));
    const detail = { assignments: values.length, code: fingerprintOf(fingerprint(values)) };
    tell(workbook, { action: 'prepare', record: ASSIGNMENTS.title, detail });
    reached('closing');
    return { ...readHome(workbook), ...marked };
  });
};

/** What makes or completes each sheet that people fill, in this order; assignments are made by themselves. */
function completing({ workbook, cycle }: Session): readonly (() => void)[] {
  const { language } = cycle.policy;
  return [
    () => workbook.write(POLICY, completePolicy(workbook.read(POLICY), currentYear(), policyWords(language))),
    () => keepRetention(workbook, language),
    () => {
      if (cycle.defaultCriteria) workbook.write(CRITERIA, makeCriteria(cycle.criteria));
    },
    ...INPUT_TABLES.filter((table) => table !== ASSIGNMENTS).map((table) => () => {
      if (!isThere(workbook.read(table))) workbook.write(table, makeGrid(table, []));
    }),
  ];
}

/** What is wrong with what was entered; a realisation that a supervisor has confirmed is not missing. */
const problemsOf = (session: Session): readonly Problem[] => countedReports(session).problems;

/** A tab without a header was made by a run that was cut off right then. */
const isThere = (grid: Grid | undefined): boolean => grid?.[0]?.some((cell) => cell !== '') ?? false;

/**
 * Assigns where nobody is assigned yet, and anew while no form exists and nobody has changed what the program assigned:
 * a roster that was mended before the forms are made gets the assignments it should have had.
 *
 * @param found what was wrong before
 * @returns what is wrong now
 */
function assignRaters(session: Session, found: readonly Problem[]): readonly Problem[] {
  const { workbook, cycle } = session;
  const forms = parseForms(workbook.read(FORMS));
  const standing = parseAssignments(workbook.read(ASSIGNMENTS)).values;
  const made = assignedNow(cycle);
  const own = isAsAssigned(standing);
  const outdated = forms.length === 0 && isOutdated(standing, made);
  if (cycle.assigned && !outdated) {
    const successors = successionOf(session, forms, () => readAnswered(session)).added;
    // What HR has changed is HR's own: there the ones who lack raters are told.
    const newcomers = own ? newcomersOf(cycle, [...standing, ...successors], forms) : [];
    const added = [...successors, ...newcomers];
    const isMore = writeAssignments(workbook, cycle, added, forms);
    if (own && added.length > 0) writeAssigned(fingerprint([...standing, ...added]));
    // Rows whose rater was replaced just now are told so, and raters of rows that came just now are not told of them yet.
    const now = isMore ? openSession(workbook) : session;
    const short = ratersShort(now, () => readAnswered(now));
    return own || added.length > 0 || short.length > 0 ? told(now, [...problemsOf(now), ...short]) : found;
  }
  if (own) workbook.write(ASSIGNMENTS, [workbook.read(ASSIGNMENTS)?.[0] ?? []]);
  writeAssignments(workbook, { ...cycle, assignments: [] }, made, forms);
  // What was wrong with the rows that have just been replaced is over.
  const others = problemsOf(session).filter(({ table }) => table !== ASSIGNMENTS.key);
  const left = told(session, [...others, ...shortOf(cycle, made)]);
  writeAssigned(fingerprint(made));
  return left;
}

/** Writes what is wrong now, and gives it back. */
function told({ workbook, cycle }: Session, problems: readonly Problem[]): readonly Problem[] {
  writeProblems(workbook, cycle.policy.language, CHECKED.inputs, problems);
  return problems;
}
