/**
 * A problem: one thing that people typed and Teladan cannot take as it stands.
 *
 * Problems are values, collected and never thrown. They carry the place, what was received and the details that a
 * sentence needs; the sentences themselves live in `messages/`, by the problem's code.
 */

/** Why a response is held; each is a problem too. */
export const HOLD_REASONS = [
  'code-unknown',
  'code-edited',
  'code-other-form',
  'code-used-by-another',
  'email-mismatch',
  'assignment-withdrawn',
  'cycle-closed',
  'response-empty',
  'response-changed',
  'column-drifted',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Every kind of problem, by what is wrong with the place it names. */
export const PROBLEM_CODES = [
  'column-missing',
  'column-repeated',
  'cell-without-header',
  'cell-blank',
  'nip-invalid',
  'nip-repeated',
  'nip-unknown',
  'email-invalid',
  'phone-invalid',
  'placeholder-unknown',
  'placeholder-missing',
  'choice-unknown',
  'number-invalid',
  'month-invalid',
  'month-not-begun',
  'row-repeated',
  'supervisor-missing',
  'supervisor-unknown',
  'supervisor-self',
  'supervisor-cycle',
  'supervisor-not-asked',
  'weights-sum',
  'criterion-unknown',
  'criterion-not-asked',
  'policy-unknown',
  'policy-invalid',
  'person-not-asked',
  'person-not-rated',
  'self-not-self',
  'other-is-self',
  'peer-in-line',
  'peer-conflict',
  'rater-over-cap',
  'rater-not-in-line',
  'conflict-self',
  'assignment-unknown',
  'answer-invalid',
  'answer-repeated',
  'answer-not-offered',
  ...HOLD_REASONS,
  'response-vanished',
  'question-renamed',
  'question-deleted',
  'question-retyped',
  'question-added',
  'choices-changed',
  'form-unreadable',
  'count-differs',
  'count-uncompared',
  'ratee-text-changed',
  'number-ambiguous',
  'table-missing',
  'unit-spelling',
  'unit-like',
  'unit-unknown',
  'policy-peers',
  'policy-cap',
  'peers-short',
  'peers-scarce',
  'assignment-missing',
  'assignment-left-out',
  'assignment-untold',
  'policy-preset',
  'monthly-weights',
  'monthly-peers',
  'role-not-asked',
  'criterion-not-in-form',
  'response-tab-missing',
  'form-by-hand',
  'form-left-closed',
  'form-left-open',
  'absence-beyond-work-days',
  'present-beyond-work-days',
  'target-unsaid',
  'target-unmeasurable',
  'target-due-elsewhen',
  'objection-groundless',
  'decider-missing',
  'decider-unfit',
  'decision-incomplete',
  'targets-beyond-form',
  'realisation-unconfirmed',
  'report-target-unknown',
  'evidence-no-link',
  'confirmer-missing',
  'correction-incomplete',
  'correction-contradicted',
  'answered-after-decision',
  'day-invalid',
  'ends-before-start',
  'leave-start-missing',
  'meeting-time-invalid',
  'meeting-collides',
  'meeting-on-holiday',
  'meeting-day-past',
  'day-impossible',
  'due-before-meeting',
  'adjustment-unreasoned',
  'adjustment-invalid',
  'training-unknown',
  'certificate-unearned',
  'certificate-early',
  'places-exceeded',
  'enrolled-late',
  'withdrawn-late',
  'withdrawal-unheeded',
  'award-lapsed',
  'audit-edited',
  'audit-removed',
  'audit-cut',
  'audit-inserted',
  'audit-reordered',
  'audit-replaced',
  'retention-unknown',
  'retention-invalid',
  'retention-lasting',
  'absence-off-day',
  'absence-uncounted',
  'potential-invalid',
  'potential-limits',
  'dossier-unreadable',
  'dossier-move-refused',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * What is told for people to know: it may be as it should, and then nobody can mend it. A ratee without colleagues of equal
 * standing is rated without them, a unit with a name like another's is a unit, whom HR left out of its own assignments
 * stays out, and of days that two sheets count otherwise either may be right.
 *
 * @example
 * isRemark('peers-scarce') // => true
 * isRemark('peers-short') // => false
 */
export const isRemark = (code: string): boolean => REMARKS.includes(code);

const REMARKS: readonly string[] = ['peers-scarce', 'unit-like', 'assignment-left-out', 'absence-uncounted'];

/**
 * One problem, with its place.
 *
 * `table` is the tab's or file's name, `row` counts as a spreadsheet does (the header is row 1), `column` is the
 * header's text. `received` is what stood there, `''` for nothing. `details` fill the sentence of the code.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly received: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** What was read, with everything that could not be. A row is never skipped in silence. */
export interface Parsed<T> {
  readonly values: readonly T[];
  readonly problems: readonly Problem[];
}
