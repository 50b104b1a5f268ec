/**
 * Transcribe: checks a file of answers collected outside the forms and says what to enter through which personal link.
 *
 * Nothing is entered here: answers always go through the forms, so that every one of them stands in a response tab.
 */
import { assignmentKey } from '../core/plan/assignment.ts';
import { transcribe as check, type Submission } from '../core/plan/transcript.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { personalLink } from '../google/make-form.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { ITEMS, parseItems } from '../tables/items.ts';
import { parseTranscript, TRANSCRIPT } from '../tables/transcript.ts';
import type { Api, Transcript } from './api.types.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { codedAssignments, openSession, refuseImpossible } from './session.ts';
import { rateeText } from './words.ts';

export const transcribe: Api['transcribe'] = ({ rows }) =>
  withLock(() => {
    const { workbook, cycle } = openSession();
    refuseUnlessAllowed(workbook, 'pull');
    refuseImpossible(cycle);
    const forms = parseForms(workbook.read(FORMS));
    // Where nobody is assigned there is no form either, and every line is told as not assigned.
    if (cycle.assignments.length > 0 && forms.length === 0) throw new AppError('forms-not-open');
    const lines = parseTranscript(rows);
    const items = parseItems(workbook.read(ITEMS));
    const codes = new Map(codedAssignments(cycle.assignments).map((own) => [assignmentKey(own), own.code]));
    // Somebody who is not asked any more has no link to enter answers through.
    const asked = cycle.assignments.filter(({ raterId }) => cycle.roster.people.get(raterId)?.asked);
    const { submissions, problems } = check(TRANSCRIPT.key, lines.values, asked, items);
    const told = [...lines.problems, ...problems];
    writeProblems(workbook, cycle.policy.language, CHECKED.transcript, told);
    return { submissions: submissions.map(withLink), problems: told.length };

    function withLink(submission: Submission): Transcript {
      const { raterId, rateeId, role, grids, paragraphs } = submission;
      const form = forms.find((candidate) => candidate.role === role);
      const ratee = cycle.roster.people.get(rateeId);
      const code = codes.get(assignmentKey(submission)) ?? '';
      const url = form && ratee ? personalLink(form.sentinelUrl, rateeText(ratee), code) : '';
      return { raterId, rateeId, role, url, grids, paragraphs };
    }
  });
