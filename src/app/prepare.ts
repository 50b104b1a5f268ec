/**
 * Prepare (Siapkan): makes the missing sheets, completes policy and criteria, checks everything that was entered and
 * assigns raters where nobody is assigned yet. What stands is kept: doing it again changes nothing.
 */
import { assign } from '../core/plan/assignment.ts';
import { rolesAsked } from '../core/plan/questionnaire.ts';
import { withLock } from '../google/lock.ts';
import { currentYear } from '../google/time.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { CRITERIA, makeCriteria } from '../tables/criteria.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { INPUT_TABLES } from '../tables/index.ts';
import { makeGrid } from '../tables/notation.ts';
import { completePolicy, POLICY } from '../tables/policy.ts';
import type { Api } from './api.types.ts';
import { writeAssignments } from './assignments.ts';
import { readHome } from './home.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { openSession, refuseImpossible, type Session } from './session.ts';
import { policyWords } from './words.ts';

export const prepare: Api['prepare'] = () =>
  withLock(() => {
    const session = openSession();
    const { workbook, cycle } = session;
    const { language } = cycle.policy;
    writeProblems(workbook, language, CHECKED.inputs, cycle.problems);
    refuseImpossible(cycle);
    workbook.write(POLICY, completePolicy(workbook.read(POLICY), currentYear(), policyWords(language)));
    if (cycle.defaultCriteria) workbook.write(CRITERIA, makeCriteria(cycle.criteria));
    for (const table of INPUT_TABLES)
      if (table !== ASSIGNMENTS && !workbook.read(table)) workbook.write(table, makeGrid(table, []));
    writeAssignments(workbook, cycle, newAssignments(session), parseForms(workbook.read(FORMS)));
    return readHome(workbook);
  });

/** Assignments by the program, only where the sheet holds none at all. */
const newAssignments = ({ cycle }: Session) =>
  cycle.assigned ? [] : assign(cycle.roster, cycle.policy, rolesAsked(cycle.criteria));
