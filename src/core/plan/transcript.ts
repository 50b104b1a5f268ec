/**
 * Transcripts: answers collected outside the forms (on paper, in another system), to be entered through them.
 *
 * Checks each line of such a file against the assignments and what their forms ask, and says what to enter. Lines of one rater,
 * ratee and role are one submission; the last valid answer to a criterion counts; comments are joined for each grid.
 */
import { groupBy } from '../number.ts';
import type { Problem } from '../problem.ts';
import { type Answer, LEVELS, type Role } from '../types.ts';
import { type Assignment, assignmentKey } from './assignment.ts';
import { type Item, rowLabel } from './questionnaire.ts';

/** One line of the file. `role` is undefined where the word is not a role; texts are as typed. */
export interface TranscriptLine {
  readonly raterId: string;
  readonly rateeId: string;
  readonly role: Role | undefined;
  readonly criterion: string;
  readonly answer: string;
  readonly comment: string;
  readonly row: number;
}

/** What to enter for one assignment: grid title -> row label -> column label, and comment title -> text. */
export interface Submission extends Assignment {
  readonly grids: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly paragraphs: Readonly<Record<string, string>>;
}

/**
 * The answer in a cell: a level, blank for no judgement, undefined for anything else.
 *
 * @example
 * parseAnswer('4') // => 4
 * parseAnswer('') // => 'unable'
 * parseAnswer('4.5') // => undefined
 */
export function parseAnswer(text: string): Answer | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? 'unable' : LEVELS.find((level) => String(level) === trimmed);
}

/** What one submission's lines come to. */
interface Draft {
  readonly answers: Map<string, Answer>;
  readonly comments: Map<string, string[]>;
}

/** The item that asks for a criterion in one role's form. */
const itemOf = (items: readonly Item[], criterion: string): Item | undefined =>
  items.find((item) => item.kind === 'answer' && item.criterion === criterion);

/** The title of the comment that goes with an item's grid. */
const commentTitleOf = (items: readonly Item[], { value }: Item): string =>
  items.find((item) => item.kind === 'comment' && item.value === value)?.header ?? '';

/** Checks a file of answers and says what to enter, in the order in which submissions first appear. */
export function transcribe(
  table: string,
  lines: readonly TranscriptLine[],
  assignments: readonly Assignment[],
  items: readonly Item[],
): { readonly submissions: readonly Submission[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const assigned = new Map(assignments.map((assignment) => [assignmentKey(assignment), assignment]));
  const submissions: Submission[] = [];
  for (const own of groupBy(lines, ({ raterId, rateeId, role }) => `${raterId}|${rateeId}|${role}`).values()) {
    const [first] = own;
    const assignment = first?.role && assigned.get(assignmentKey({ ...first, role: first.role }));
    if (!assignment) {
      for (const line of own) problems.push(...notAssigned(table, line));
      continue;
    }
    const asked = items.filter(({ role }) => role === assignment.role);
    const draft: Draft = { answers: new Map(), comments: new Map() };
    for (const line of own) problems.push(...take(table, line, draft, asked, items));
    if (draft.answers.size > 0) submissions.push(enter(assignment, draft, asked));
  }
  return { submissions, problems };
}

/** A line whose role could not be read has been told already; one without an assignment is told here. */
function notAssigned(table: string, { role, raterId, row }: TranscriptLine): readonly Problem[] {
  return role ? [{ code: 'assignment-unknown', table, row, column: 'raterId', received: raterId }] : [];
}

/** Takes one line into the draft and returns what is wrong with it. */
function take(
  table: string,
  line: TranscriptLine,
  draft: Draft,
  asked: readonly Item[],
  all: readonly Item[],
): readonly Problem[] {
  const tell = (code: Problem['code'], column: keyof TranscriptLine, details: Problem['details'] = {}): Problem => ({
    code,
    table,
    row: line.row,
    column,
    received: String(line[column] ?? ''),
    details,
  });
  const item = itemOf(asked, line.criterion);
  if (!item) return [tell(itemOf(all, line.criterion) ? 'criterion-not-asked' : 'criterion-unknown', 'criterion')];
  const title = commentTitleOf(asked, item);
  if (line.comment.trim() !== '') draft.comments.set(title, [...(draft.comments.get(title) ?? []), line.comment]);
  const answer = parseAnswer(line.answer);
  if (answer === undefined) return [tell('answer-invalid', 'answer')];
  const repeated = draft.answers.has(line.criterion);
  draft.answers.set(line.criterion, answer);
  return repeated ? [tell('answer-repeated', 'criterion', { what: line.criterion })] : [];
}

/** The draft in the words of the form. */
function enter(assignment: Assignment, draft: Draft, asked: readonly Item[]): Submission {
  const grids: Record<string, Record<string, string>> = {};
  for (const item of asked) {
    const answer = item.kind === 'answer' ? draft.answers.get(item.criterion) : undefined;
    const label = item.choices[answer === 'unable' ? LEVELS.length : (answer ?? 0) - 1];
    if (label !== undefined) grids[item.value] = { ...grids[item.value], [rowLabel(item)]: label };
  }
  const paragraphs = Object.fromEntries([...draft.comments].map(([title, texts]) => [title, texts.join('\n')]));
  return { ...assignment, grids, paragraphs };
}
