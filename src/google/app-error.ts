/**
 * The one error that Google and the use cases throw: a code, details for its sentence, and what caused it.
 *
 * `app/api` turns it into words, once. It is told from other errors by its code, never by its class.
 */
export const APP_ERROR_CODES = [
  'policy-impossible',
  'no-targets',
  'no-meetings',
  'no-trainings',
  'certificates-gone',
  'no-attendance',
  'no-dossiers-asked',
  'dossier-refused',
  'no-roster',
  'no-criteria',
  'headings-lost',
  'headings-lost-refilled',
  'headings-none',
  'headings-twice',
  'columns-left',
  'not-prepared',
  'assignments-outdated',
  'forms-not-open',
  'form-not-accepting',
  'busy',
  'cancelled',
  'job-running',
  'not-operator',
  'not-entitled',
  'access-unread',
  'form-out-of-reach',
  'forms-not-permitted',
  'nobody-known',
  'mail-not-permitted',
  'letter-changed',
  'import-locked',
  'import-changed',
  'cell-too-long',
  'columns-unsaid',
  'fixes-changed',
  'sample-not-empty',
  'sample-forms',
  'not-allowed',
  'reason-missing',
  'ratings-changed',
  'not-candidate',
  'award-granted',
  'month-not-over',
  'month-weights',
  'month-not-asked',
  'month-decided',
  'not-committee',
  'span-uncounted',
  'span-past',
  'span-early',
  'members-unknown',
  'quorum-missing',
  'winner-no-candidate',
  'month-answers-open',
  'month-recount',
  'month-held',
  'committee-unread',
  'winner-on-committee',
  'winner-barred',
  'winners-not-tied',
  'later-decided',
  'winner-pauses',
  'finalising-begun',
  'results-unsettled',
  'result-inputs-changed',
  'period-unconfirmed',
  'period-past',
  'answer-gone',
  'answer-unacceptable',
  'answer-unassigned',
  'drift-gone',
  'column-taken',
  'question-fixed',
  'purge-unconfirmed',
  'retention-unclear',
  'person-unknown',
  'leadership-nothing',
  'leadership-not-permitted',
  'leadership-gone',
  'unknown-call',
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** The code of such an error, or undefined for every other. */
export const appErrorCodeOf = (error: unknown): AppErrorCode | undefined =>
  APP_ERROR_CODES.find((code) => code === (error as { readonly code?: unknown } | null)?.code);

export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: AppErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
