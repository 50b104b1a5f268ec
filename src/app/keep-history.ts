/**
 * Keeping what a cycle found: its ratings, and who was a candidate for an award, go into Riwayat once; Tren is made anew.
 *
 * Only finalising does this, so that pulling answers costs nothing for it. Stopped and done again, each entry stands once.
 */
import { criterionMeans, type HistoryEntry } from '../core/act/history.ts';
import { developments } from '../core/act/trend.ts';
import { groupBy } from '../core/number.ts';
import { basisOf } from '../core/plan/basis.ts';
import { BANDS, QUADRANTS, ROLES, type Role } from '../core/types.ts';
import type { Workbook } from '../google/workbook.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { FLAGS } from '../tables/flags.ts';
import { HISTORY, historyRecord, parseHistory } from '../tables/history.ts';
import { makeGrid, parseRows, type RowOf } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import { TRENDS } from '../tables/trends.ts';
import { BAND_WORDS, FLAG_WORDS, QUADRANT_WORDS, ROLE_WORDS } from '../tables/words.ts';
import type { Session } from './session.ts';
import { trendRows } from './trend-rows.ts';

/** The cycle that is kept: its number in the workbook, and its id. */
interface Kept {
  readonly number: number;
  readonly id: string;
}

export function keepHistory(session: Session, cycle: Kept): void {
  const { workbook } = session;
  const before = parseHistory(workbook.read(HISTORY));
  const known = new Set(before.map(entryKey));
  const added = historyEntries(session, cycle).filter((entry) => !known.has(entryKey(entry)));
  workbook.append(HISTORY, added.map(historyRecord));
  writeTrends(session, [...before, ...added]);
}

function writeTrends({ workbook, cycle }: Session, entries: readonly HistoryEntry[]): void {
  const { policy, roster, criteria } = cycle;
  const all = developments(
    entries,
    roster.employees.map(({ id }) => id),
  );
  const statements = new Map(criteria.map(({ code, statement }) => [code, statement]));
  workbook.write(TRENDS, makeGrid(TRENDS, trendRows(all, { language: policy.language, policy, roster }, statements)));
}

const entryKey = ({ cycleId, personId }: Pick<HistoryEntry, 'cycleId' | 'personId'>): string =>
  `${cycleId}|${personId}`;

/** The roles that counted for somebody: those with a value beside the rating. */
const countedRoles = (row: RowOf<typeof RATINGS>): ReadonlySet<Role> =>
  new Set(ROLES.filter((role) => row[role] !== undefined));

/** Everybody who is a candidate for an award. */
const awardCandidates = (workbook: Workbook): ReadonlySet<string> =>
  new Set(
    parseRows(FLAGS, workbook.read(FLAGS))
      .filter(({ kind }) => kind === FLAG_WORDS.award)
      .map(({ id }) => id),
  );

/** The ratings as they stand, as entries of the history. */
function historyEntries(
  { workbook, cycle: { policy, criteria } }: Session,
  { number, id }: Kept,
): readonly HistoryEntry[] {
  const scores = groupBy(parseRows(SCORES, workbook.read(SCORES)), (row) => row.id);
  const explained = new Map(parseRows(EXPLANATIONS, workbook.read(EXPLANATIONS)).map((row) => [row.id, row]));
  const candidates = awardCandidates(workbook);
  const basis = basisOf(policy, criteria);
  return parseRows(RATINGS, workbook.read(RATINGS)).map((row) => {
    const own = (scores.get(row.id) ?? []).flatMap(({ role, criterion, points }) => {
      const named = ROLES.find((one) => ROLE_WORDS[one] === role);
      return named && points !== undefined ? [{ role: named, criterion, points }] : [];
    });
    return {
      period: policy.period,
      cycle: number,
      cycleId: id,
      personId: row.id,
      name: row.name,
      unit: row.unit,
      results: row.results,
      behaviour: row.behaviour,
      final: row.final,
      band: BANDS.find((band) => BAND_WORDS[band] === row.band),
      quadrant: QUADRANTS.find((quadrant) => QUADRANT_WORDS[quadrant] === row.quadrant),
      criteria: criterionMeans(own, countedRoles(row), policy),
      awards: candidates.has(row.id) ? [{ award: 'unit-best', outcome: 'candidate' }] : [],
      policyVersion: explained.get(row.id)?.version ?? '',
      basis,
      fingerprint: explained.get(row.id)?.fingerprint ?? '',
    };
  });
}
