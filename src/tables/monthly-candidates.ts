/**
 * Kandidat Bulanan: the candidates of each month in their places, with how firm each stands and why colleagues propose them. Rows are
 * only added, a version a counting; the last one counts.
 */
import type { Candidate, DecidedBy } from '../core/act/monthly/shortlist.ts';
import { PART_WORDS } from './monthly-scores.ts';
import { type Cell, type Grid, moment, number, readTable, table, text } from './notation.ts';

const wrapped = <C>(column: C) => ({ ...column, wrap: true });

export const MONTHLY_CANDIDATES = table('monthly-candidates', 'Kandidat Bulanan', 'kept', [
  text('month', 'Bulan', 80),
  number('version', 'Versi', '0', 60),
  moment('at', 'Waktu'),
  text('personId', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('rank', 'Peringkat', '0', 80),
  number('total', 'Nilai'),
  text('isUnitBest', 'Terbaik di Unit', 110),
  text('isShortlisted', 'Daftar Pendek', 110),
  text('decidedBy', 'Penentu', 200),
  wrapped(text('firmness', 'Ketahanan', 320)),
  wrapped(text('nominations', 'Usulan Rekan', 420)),
] as const);

const YES = 'Ya';

/** What decided about a place, as the sheet says it. */
export const DECIDED_WORDS: Readonly<Record<DecidedBy, string>> = {
  ...PART_WORDS,
  total: 'Nilai',
  shared: 'Peringkat bersama',
};

/** A candidate as it is kept. */
export interface KeptCandidate extends Candidate {
  readonly month: string;
  readonly version: number;
  readonly at: string;
  readonly name: string;
  readonly total: number;
  readonly firmness: string;
  /** Reasons of colleagues, one a line, without who gave them. */
  readonly nominations: string;
}

/** All candidates that were ever kept. Those count whose version is that of the month's scores. */
export const parseMonthlyCandidates = (grid: Grid | undefined): readonly KeptCandidate[] =>
  readTable(MONTHLY_CANDIDATES, grid, (row): KeptCandidate | undefined => {
    const [version, rank] = [row.number('version', { blank: true }), row.number('rank', { blank: true })];
    const [month, personId] = [row.verbatim('month'), row.verbatim('personId')];
    if (version === undefined || rank === undefined || month === '' || personId === '') return undefined;
    const decided = (Object.keys(DECIDED_WORDS) as DecidedBy[]).find(
      (one) => DECIDED_WORDS[one] === row.text('decidedBy'),
    );
    return {
      month,
      version,
      personId,
      rank,
      at: row.verbatim('at'),
      name: row.verbatim('name'),
      unit: row.verbatim('unit'),
      total: row.number('total', { blank: true }) ?? 0,
      isUnitBest: row.text('isUnitBest') === YES,
      isShortlisted: row.text('isShortlisted') === YES,
      decidedBy: decided ?? 'total',
      firmness: row.verbatim('firmness'),
      nominations: row.verbatim('nominations'),
    };
  }).values;

export const monthlyCandidateRow = (candidate: KeptCandidate): Readonly<Record<string, Cell | undefined>> => ({
  ...candidate,
  isUnitBest: candidate.isUnitBest ? YES : '',
  isShortlisted: candidate.isShortlisted ? YES : '',
  decidedBy: DECIDED_WORDS[candidate.decidedBy],
});
