/**
 * What dossiers are about as the sheets stand now: absence of the calendar year at any time, ratings once they are frozen. Answers that
 * still come in make nobody a candidate.
 */
import { absenceYears, disciplineMatters } from '../core/act/absence-matter.ts';
import type { Outlook, RatingNow } from '../core/act/dossier-ground.ts';
import { inTime } from '../core/act/history.ts';
import { computedValueOf, guidanceMatters, type RatedRow, ratingNow } from '../core/act/low-matter.ts';
import type { Track } from '../core/act/matter.ts';
import { isUndecided, objectionState, standingObjections } from '../core/act/objection.ts';
import { isSettled } from '../core/plan/cycle.ts';
import type { Employee } from '../core/plan/roster.ts';
import { timeNow } from '../google/time.ts';
import { HISTORY, parseHistoryRows } from '../tables/history.ts';
import { numberedRows } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { currentCycle } from './cycle.ts';
import { historyEntries } from './keep-history.ts';
import { readResultGround } from './result-ground.ts';
import type { Session } from './session.ts';

/** Ratings of finalised cycles, and those of the open one where they are frozen. */
export function ratedRows(session: Session): readonly RatedRow[] {
  const { workbook } = session;
  const past = parseHistoryRows(workbook.read(HISTORY)).map((one): RatedRow => ({ ...one, table: 'history' }));
  const current = currentCycle(workbook);
  if (!current || !isSettled(current.state) || past.some(({ entry }) => entry.cycleId === current.id)) return past;
  const rows = numberedRows(RATINGS, workbook.read(RATINGS));
  const now = historyEntries(session, current).map(
    (entry, index): RatedRow => ({ entry, table: 'ratings', row: rows[index]?.row ?? 1 }),
  );
  return [...past, ...now];
}

/** People whose objection waits for somebody. */
export function objecting(session: Session): ReadonlySet<string> {
  const ground = readResultGround(session);
  const waiting = standingObjections(ground).filter((one) => isUndecided(objectionState(one, ground)));
  return new Set(waiting.map(({ personId }) => personId));
}

/** Whose rows show whether a matter stands. Of somebody whose kind cannot be read nobody knows whether the table is theirs. */
function lookedAt(employees: readonly Employee[], isRated: boolean): Outlook['lookedAt'] {
  const idsOf = (all: readonly Employee[]): ReadonlySet<string> => new Set(all.map(({ id }) => id));
  const discipline = idsOf(employees.filter(({ employment }) => employment !== undefined));
  return new Map<Track, ReadonlySet<string>>([
    ['discipline', discipline],
    ...(isRated ? [['guidance', idsOf(employees)] as const] : []),
  ]);
}

/** The calendar years of absence that are looked at now, and what of discipline the rows say of them. */
function disciplineNow({ cycle }: Session): Pick<Outlook, 'years' | 'matters'> {
  const { policy, roster, attendance, absenceDays, isWorkingDay } = cycle;
  const today = timeNow().slice(0, 10);
  const years = absenceYears(policy.period, today);
  const employees = roster.ratees;
  const matters = years.flatMap((year) =>
    disciplineMatters({ employees, attendance, absenceDays, isWorkingDay, year, today, policy }),
  );
  return { years, matters };
}

/** Ratings of a period that is not closed, as they were computed last: none of them counts yet. */
const openRatings = ({ workbook, cycle }: Session): readonly RatingNow[] =>
  numberedRows(RATINGS, workbook.read(RATINGS)).map(({ record }) => ({
    personId: record.id,
    period: cycle.policy.period,
    value: computedValueOf(record),
    isLow: false,
  }));

export function readOutlook(session: Session): Outlook {
  const { policy, roster, attendance, absenceDays, isWorkingDay } = session.cycle;
  const rated = ratedRows(session);
  const isRated = rated.some(({ entry }) => entry.period === policy.period);
  const employees = roster.ratees;
  const objects: ReadonlySet<string> = isRated ? objecting(session) : new Set();
  const guidance = isRated
    ? guidanceMatters({ employees, ratings: rated, period: policy.period, objecting: objects, policy })
    : [];
  const { years, matters } = disciplineNow(session);
  return {
    matters: [...guidance, ...matters],
    period: policy.period,
    years,
    lookedAt: lookedAt(employees, isRated),
    objecting: objects,
    ratings: [
      ...rated
        .map(({ entry }) => entry)
        .sort(inTime)
        .map(ratingNow),
      ...(isRated ? [] : openRatings(session)),
    ],
    people: roster.people,
    absence: { attendance, absenceDays, isWorkingDay },
  };
}
