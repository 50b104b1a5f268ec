/**
 * Matters that a dossier may be opened about: the rule with its article, the value against the threshold, and the rows that
 * the value comes from.
 *
 * Two tracks that are never mixed: guidance for low ratings (PP 30/2019 art. 56-58) and discipline for unexcused absence
 * (PP 94/2021, PNS only). A matter names the rule that somebody should look at; it proposes no punishment. What is missing
 * to judge it is told with it, and missing is never zero.
 */
/** Guidance of performance (pembinaan kinerja), and discipline. */
export const TRACKS = ['guidance', 'discipline'] as const;
export type Track = (typeof TRACKS)[number];

/** A low rating; low ratings on end; unexcused days of a year; unexcused working days on end. */
export const MATTER_RULES = ['low-rating', 'repeated-low', 'cumulative-absence', 'consecutive-absence'] as const;
export type MatterRule = (typeof MATTER_RULES)[number];

/** A cell that a value comes from: table and row as a spreadsheet counts, what it is about, and what stands there. */
export interface Source {
  readonly table: 'attendance' | 'absence-days' | 'ratings' | 'history';
  readonly row: number;
  /** A month, a day or a period. */
  readonly at: string;
  /** Days or points; undefined for a rating in words alone. */
  readonly value: number | undefined;
}

/**
 * What is missing to judge a matter: months without a row, rows that cannot be read or cannot be, unexcused days whose dates
 * nobody wrote down, months in which dates and count differ, nothing before this period, calendar years between low ones of which
 * nothing is kept, an objection that is not decided.
 */
export const MISSING = [
  'months',
  'unreadable',
  'doubtful',
  'undated',
  'differing',
  'no-history',
  'years',
  'objection-open',
] as const;

/** One thing that is missing, and where: months, years, or the row of what has no month. Matters of earlier releases name rows alone. */
export interface Missing {
  readonly code: (typeof MISSING)[number];
  readonly where: string;
}

/** What a dossier is about, as it stood when it was looked at. */
export interface Matter {
  readonly personId: string;
  readonly track: Track;
  readonly rule: MatterRule;
  /** Article of PP 30/2019 for guidance, of PP 94/2021 for discipline. */
  readonly article: string;
  /** The calendar year that it belongs to. */
  readonly period: number;
  /** First and last day of a run, `YYYY-MM-DD`; `''` for every other rule. */
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly threshold: number;
  readonly unit: 'points' | 'days';
  readonly sources: readonly Source[];
  readonly missing: readonly Missing[];
}

/** What tells one matter from another. */
export type MatterKey = Pick<Matter, 'personId' | 'track' | 'rule' | 'period' | 'from' | 'to' | 'threshold'>;

/** Whether two matters are the same one: then no second dossier is opened. A run that grew is the same run. */
export function isSameMatter(left: MatterKey, right: MatterKey): boolean {
  if (left.personId !== right.personId || left.track !== right.track) return false;
  if (left.rule === 'consecutive-absence' || right.rule === 'consecutive-absence')
    return left.rule === right.rule && left.from <= right.to && right.from <= left.to;
  return left.period === right.period && (left.track === 'guidance' || left.threshold === right.threshold);
}
