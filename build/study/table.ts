/**
 * Tables of the study in Markdown, as the command prints them and the README holds them.
 */
import { METHODS, type Method } from './method.ts';
import { type Model, modelWith, REGIMES, type Regime, SEVERITY_SHARE } from './model.ts';
import { MEASURES, type Measure } from './recovery.ts';
import { type Estimate, gained, recovered, type Size, type Trial, trialsOf } from './trial.ts';

/** Fewer seeds for larger agencies: they hold more people, and take longer. */
export const SIZES: readonly Size[] = [
  { employees: 20, seeds: 40 },
  { employees: 60, seeds: 24 },
  { employees: 200, seeds: 12 },
  { employees: 1000, seeds: 4 },
];
const MISSING = [0, 0.2, 0.4];

/** Where one assumption is varied: one size, some missing, severity each rater's own. */
const VARIED_SIZE: Size = { employees: 200, seeds: 12 };
const VARIED_MISSING = 0.2;
const SEVERITY_SHARES = [0, 0.25, 0.5, 0.75, 1];
const SUPERVISOR_SHARES = [1, 0.5, 0.25, 0];

type Pair = readonly [method: Method, than: Method];
const WEIGHTED: Pair = ['weighted', 'plain'];
const ADJUSTED: Pair = ['adjusted', 'weighted'];

const MEASURE_TITLES: Readonly<Record<Measure, string>> = {
  agency: 'order, agency',
  unit: 'order, in unit',
  error: 'error',
  found: 'best found',
  candidate: 'best is candidate',
};
const REGIME_TITLES: Readonly<Record<Regime, string>> = {
  own: 'of each rater',
  unit: 'of a unit',
  closed: 'of a closed unit',
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(line).join('\n');
const percent = (share: number): string => `${Math.round(100 * share)}%`;
const seedsOf = ({ seeds }: Size): string => `1–${seeds}`;
const people = ({ employees }: Size): string => String(employees);
const margin = ({ margin: half }: Estimate, decimals: number): string =>
  half === undefined ? '' : ` ±${half.toFixed(decimals)}`;

const cell = (estimate: Estimate | undefined): string =>
  estimate ? `${estimate.mean.toFixed(2)}${margin(estimate, 2)}` : '–';

/** A difference; bold where its interval leaves out 0, so that chance alone is a poor reason for it. */
function difference(estimate: Estimate | undefined): string {
  if (!estimate) return '–';
  const { mean, margin: half } = estimate;
  const size = Math.abs(mean).toFixed(3);
  const text = `${Number(size) === 0 ? '' : mean > 0 ? '+' : '−'}${size}${margin(estimate, 3)}`;
  return half !== undefined && Math.abs(mean) > half ? `**${text}**` : text;
}

/** Trials of one size and regime. */
interface Group {
  readonly size: Size;
  readonly regime: Regime;
  /** Shares of raters missing, 0..1. */
  readonly shares: readonly number[];
  /** In the order of these shares. */
  readonly trials: readonly (readonly Trial[])[];
}

const groupOf = (size: Size, regime: Regime, shares: readonly number[] = MISSING): Group => ({
  size,
  regime,
  shares,
  trials: trialsOf(
    size,
    regime,
    shares.map((missing) => modelWith({ regime, missing })),
  ),
});

/** Rows of the whole table for one size and regime: one for each share missing and method. */
function recoveryRows({ size, regime, shares, trials }: Group): readonly (readonly string[])[] {
  return shares.flatMap((missing, place) =>
    METHODS.map((method) => [
      REGIME_TITLES[regime],
      people(size),
      seedsOf(size),
      percent(missing),
      method,
      ...MEASURES.map((measure) => cell(recovered(trials[place] ?? [], method, measure))),
    ]),
  );
}

const titles = MEASURES.map((measure) => MEASURE_TITLES[measure]);

/** What one method gains over another, over all shares missing. */
function gainTable(groups: readonly Group[]): string {
  const rows = [WEIGHTED, ADJUSTED].flatMap((pair) =>
    groups.map(({ size, regime, trials }) => [
      pair.join(' − '),
      REGIME_TITLES[regime],
      people(size),
      seedsOf(size),
      ...MEASURES.map((measure) => difference(gained(trials, pair, measure))),
    ]),
  );
  return tableOf(['difference', 'severity', 'people', 'seeds', ...titles], rows);
}

/** What one method gains where an assumption of the model is varied. */
function variedTable(title: string, pair: Pair, shares: readonly number[], modelOf: (share: number) => Model): string {
  const rows = trialsOf(VARIED_SIZE, 'own', shares.map(modelOf)).map((trials, place) => [
    pair.join(' − '),
    percent(shares[place] ?? 0),
    seedsOf(VARIED_SIZE),
    ...MEASURES.map((measure) => difference(gained([trials], pair, measure))),
  ]);
  return tableOf(['difference', title, 'seeds', ...titles], rows);
}

/** The rows of one size, regime and share of raters missing by themselves, the same as the whole study has them. */
export const recoveryRowsOf = (size: Size, regime: Regime, missing: number): readonly string[] =>
  recoveryRows(groupOf(size, regime, [missing])).map(line);

/** What the README shows: the methods with some raters missing, without what is varied. */
const SHOWN_REGIMES: readonly Regime[] = ['own', 'unit'];
const SHOWN_MEASURES: readonly Measure[] = ['agency', 'unit', 'found'];

/** The short table of one size and regime: one row for each method. */
function shortRows({ size, regime, shares, trials }: Group): readonly (readonly string[])[] {
  const own = trials[shares.indexOf(VARIED_MISSING)] ?? [];
  return METHODS.map((method) => [
    REGIME_TITLES[regime],
    people(size),
    seedsOf(size),
    method,
    ...SHOWN_MEASURES.map((measure) => cell(recovered(own, method, measure))),
  ]);
}

/** The rows of one size and regime in the short table, the same as the whole study has them. */
export const shortRowsOf = (size: Size, regime: Regime): readonly string[] =>
  shortRows(groupOf(size, regime, [VARIED_MISSING])).map(line);

/** The study as it is written down: in short for the README, and whole. */
export interface Study {
  readonly short: string;
  readonly whole: string;
}

/** Runs the whole study and writes it down. */
export function study(): Study {
  const groups = REGIMES.flatMap((regime) => SIZES.map((size) => groupOf(size, regime)));
  const varied = `${VARIED_SIZE.employees} people, severity of each rater, ${percent(VARIED_MISSING)} missing`;
  const head = ['severity', 'people', 'seeds', 'method', ...SHOWN_MEASURES.map((measure) => MEASURE_TITLES[measure])];
  const shown = groups.filter(({ regime }) => SHOWN_REGIMES.includes(regime));
  const whole = [
    'Differences between two methods, over 0, 20 and 40% missing raters together:',
    gainTable(groups),
    `By how much of a rater's own variance is severity (${percent(SEVERITY_SHARE)} elsewhere; ${varied}):`,
    variedTable('severity', ADJUSTED, SEVERITY_SHARES, (severityShare) =>
      modelWith({ severityShare, missing: VARIED_MISSING }),
    ),
    `By how much of a rater's own variance a supervisor has (100% elsewhere; ${varied}):`,
    variedTable("supervisor's own", WEIGHTED, SUPERVISOR_SHARES, (supervisorOwn) =>
      modelWith({ supervisorOwn, missing: VARIED_MISSING }),
    ),
    'Each method in every setting:',
    tableOf(['severity', 'people', 'seeds', 'missing', 'method', ...titles], groups.flatMap(recoveryRows)),
  ].join('\n\n');
  return { short: tableOf(head, shown.flatMap(shortRows)), whole };
}
