/**
 * The model of the recovery study: how an answer comes about from true performance and everything that is not.
 *
 * Standard deviations are made from shares of variance, as the literature tells them. What the literature does not tell
 * is an assumption, named as one here and varied in the study.
 */

/**
 * How severity and raters lie.
 *
 * - `own`: each rater has a severity of their own; heads of units are rated too, and rate each other
 * - `unit`: the same people, and all raters of a unit share one severity
 * - `closed`: all raters of a unit share one severity, and heads come from outside, so that nobody is rated by two units
 */
export const REGIMES = ['own', 'unit', 'closed'] as const;
export type Regime = (typeof REGIMES)[number];

/** Where the variance of single answers comes from, before they are levels: shares that add to 1. */
export interface Shares {
  /** The ratee's true performance. */
  readonly ratee: number;
  /** The rater's severity: the same towards everybody they rate. */
  readonly severity: number;
  /** Halo: how this rater sees this ratee, the same in all their answers about them. */
  readonly halo: number;
  /** Whatever is drawn anew with each answer. */
  readonly item: number;
}

/** An agency to be drawn, all but its size and seed. */
export interface Model {
  readonly shares: Shares;
  readonly regime: Regime;
  /** How much of a rater's own variance a supervisor has: 1 is like everybody, less sees more clearly. */
  readonly supervisorOwn: number;
  /** Share of people who answer nothing about themself and their peers, 0..1. */
  readonly missing: number;
  /** Share of single answers that are "cannot judge", 0..1. */
  readonly unable: number;
}

/**
 * Scullen, Mount & Goff (2000), Journal of Applied Psychology 85:956-970, means of two data sets: idiosyncratic rater
 * effects 62% and 53%, ratee performance 21% and 25%. The rest (random error 11% and 18%, and a little perspective) is
 * drawn anew with each answer.
 */
const RATEE = 0.23;
const RATER = 0.575;

/**
 * Each of their raters rated one person, so they cannot tell severity from halo. Half of each is an assumption.
 */
export const SEVERITY_SHARE = 0.5;

/**
 * Shares with the rater's own part split.
 *
 * @param severityShare of the rater's own variance that is severity, 0..1
 */
export const sharesWith = (severityShare: number): Shares => ({
  ratee: RATEE,
  severity: RATER * severityShare,
  halo: RATER * (1 - severityShare),
  item: 1 - RATEE - RATER,
});

/** Answers gather above the middle, and about one level from it: assumed, as agencies' ratings do. */
export const CENTRE = 3.8;
export const SPREAD = 0.9;

/** The easiest and the hardest statement lie so far from the others, in levels: assumed, so that levels are not all one. */
export const DIFFICULTY = 0.5;

/** The model that the study varies. */
export const modelWith = (changes: Partial<Model> & { readonly severityShare?: number }): Model => ({
  shares: sharesWith(changes.severityShare ?? SEVERITY_SHARE),
  regime: changes.regime ?? 'own',
  supervisorOwn: changes.supervisorOwn ?? 1,
  missing: changes.missing ?? 0,
  unable: changes.unable ?? 0.05,
});
