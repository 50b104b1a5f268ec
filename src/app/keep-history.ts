/**
 * Keeping what a cycle found: its ratings, and who was a candidate for an award or won it, go into Riwayat once; Tren is made anew.
 *
 * Only finalising does this, so that pulling answers costs nothing for it. Stopped and done again, each entry stands once.
 */
import { isGranted } from '../core/act/decision.ts';
import { criterionMeans, type HistoryEntry, type PastAward } from '../core/act/history.ts';
import { developments } from '../core/act/trend.ts';
import { groupBy } from '../core/number.ts';
import { basisOf } from '../core/plan/basis.ts';
import { BANDS, QUADRANTS, ROLES, type Role } from '../core/types.ts';
import { readFrozenBasis } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { HISTORY, historyRecord, parseHistory } from '../tables/history.ts';
import { type Cell, completeGrid, type Grid, makeGrid, parseRows, type RowOf } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import { TRENDS } from '../tables/trends.ts';
import { BAND_WORDS, QUADRANT_WORDS, ROLE_WORDS } from '../tables/words.ts';
import { readAwards } from './awards.ts';
import { readRulings } from './rulings.ts';
import type { Session } from './session.ts';
import { trendRows } from './trend-rows.ts';

/** The cycle that is kept: its number in the workbook, and its id. */
interface Kept {
  readonly number: number;
  readonly id: string;
}

/**
 * Adds the entries of a cycle. Where a run was stopped right after it had, and the cycle was then reopened and closed with
 * other ratings, those that stand there are of ratings that nobody finalised: they are set to what is finalised now.
 */
export function keepHistory(session: Session, cycle: Kept): void {
  const { workbook } = session;
  const before = parseHistory(workbook.read(HISTORY));
  const entries = historyEntries(session, cycle);
  const records = new Map(entries.map((entry) => [entry.personId, historyRecord(entry)]));
  const standing = before.filter(({ cycleId }) => cycleId === cycle.id);
  if (!standing.every((entry) => isSame(historyRecord(entry), records.get(entry.personId))))
    workbook.write(HISTORY, renewed(workbook.read(HISTORY), cycle, records));
  const known = new Set(standing.map(({ personId }) => personId));
  workbook.append(
    HISTORY,
    [...records].flatMap(([personId, record]) => (known.has(personId) ? [] : [record])),
  );
  writeTrends(session, [...before.filter(({ cycleId }) => cycleId !== cycle.id), ...entries]);
}

type HistoryRecord = ReturnType<typeof historyRecord>;

const isSame = (left: HistoryRecord, right: HistoryRecord | undefined): boolean =>
  HISTORY.columns.every(({ key }) => left[key] === right?.[key]);

const NOTHING: Readonly<Record<string, Cell>> = Object.fromEntries(HISTORY.columns.map(({ key }) => [key, '']));

/** The sheet with the rows of a cycle set in their places; of whoever is not rated any more nothing stays. */
const renewed = (grid: Grid | undefined, { id }: Kept, records: ReadonlyMap<string, HistoryRecord>): Grid =>
  completeGrid(
    HISTORY,
    grid,
    (row) => (row.text('cycleId') === id ? (records.get(row.text('personId')) ?? NOTHING) : {}),
    [],
  );

function writeTrends({ workbook, cycle }: Session, entries: readonly HistoryEntry[]): void {
  const { policy, roster, criteria } = cycle;
  const all = developments(
    entries,
    roster.employees.map(({ id }) => id),
  );
  const statements = new Map(criteria.map(({ code, statement }) => [code, statement]));
  workbook.write(TRENDS, makeGrid(TRENDS, trendRows(all, { language: policy.language, policy, roster }, statements)));
}

/** The roles that counted for somebody: those with a value beside the rating. */
const countedRoles = (row: RowOf<typeof RATINGS>): ReadonlySet<Role> =>
  new Set(ROLES.filter((role) => row[role] !== undefined));

/** What became of the candidates for an award, by person: who was granted it has won it. */
function awardsByPerson(workbook: Workbook, cycleId: string): ReadonlyMap<string, readonly PastAward[]> {
  const { candidacies, decided } = readAwards(workbook, cycleId);
  return new Map(
    [...groupBy(candidacies, ({ personId }) => personId)].map(([personId, own]) => [
      personId,
      own.map((candidacy) => ({
        award: candidacy.award,
        outcome: isGranted(decided, candidacy) ? 'winner' : 'candidate',
      })),
    ]),
  );
}

/** The ratings as they stand, as entries of the history, in the order of their sheet. */
export function historyEntries(session: Session, { number, id }: Kept): readonly HistoryEntry[] {
  const { workbook, cycle } = session;
  const { policy, criteria } = cycle;
  const scores = groupBy(parseRows(SCORES, workbook.read(SCORES)), (row) => row.id);
  const explained = new Map(parseRows(EXPLANATIONS, workbook.read(EXPLANATIONS)).map((row) => [row.id, row]));
  const awards = awardsByPerson(workbook, id);
  const basis = readFrozenBasis() ?? basisOf(policy, criteria);
  const rulings = readRulings(workbook, policy.period);
  return parseRows(RATINGS, workbook.read(RATINGS)).map((row) => {
    const decided = rulings.get(row.id);
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
      awards: awards.get(row.id) ?? [],
      policyVersion: explained.get(row.id)?.version ?? '',
      basis,
      fingerprint: explained.get(row.id)?.fingerprint ?? '',
      ...(decided ? { decided } : {}),
    };
  });
}
