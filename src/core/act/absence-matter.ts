/**
 * Matters of discipline: unexcused days of a calendar year, and working days on end (PP 94/2021 art. 9-11). Of PNS alone:
 * PPPK follow their contract, and are told apart.
 *
 * They are found once, by `absenceMatters`: whoever is a candidate in Kandidat has a dossier, and the other way round. The count of
 * a year is that of Kehadiran; only days written down one by one show a run. Where months, dates or numbers are missing, each
 * matter of a dossier says so; single days that the count of Kehadiran leaves out are told of everybody.
 */
import { groupBy } from '../number.ts';
import {
  type AbsenceDay,
  absenceRuns,
  daysByPerson,
  type IsWorkingDay,
  unexcusedByMonth,
} from '../plan/absence-day.ts';
import { type Absence, type Attendance, absences, NO_ABSENCE } from '../plan/attendance.ts';
import type { Policy } from '../plan/policy.ts';
import type { Employee } from '../plan/roster.ts';
import type { Problem } from '../problem.ts';
import { CONSECUTIVE_ARTICLE, DISCIPLINE_ARTICLES, disciplineRule } from './discipline-rule.ts';
import type { Matter, Missing } from './matter.ts';

/** What matters of discipline are found in. */
export interface AbsenceRecord {
  readonly employees: readonly Employee[];
  readonly attendance: readonly Attendance[];
  readonly absenceDays: readonly AbsenceDay[];
  readonly isWorkingDay: IsWorkingDay;
  /** The calendar year. */
  readonly year: number;
  readonly policy: Pick<Policy, 'consecutiveAbsenceDays'>;
}

/** The same with what tells what is missing. */
export interface AbsenceGround extends AbsenceRecord {
  /** `YYYY-MM-DD`: months that have not ended are missing nowhere. */
  readonly today: string;
}

/** What a year's absence came to, by person. */
export interface AbsenceFound {
  readonly absences: ReadonlyMap<string, Absence>;
  /** Matters of discipline, with nothing said of what is missing. */
  readonly matters: ReadonlyMap<string, readonly Matter[]>;
}

/**
 * The calendar years whose absence is looked at: that of the period, and those that have begun since. PP 94/2021 counts by
 * calendar years, whichever period is open. Of a year before the period the rows are set aside, and nobody looks.
 *
 * @param today `YYYY-MM-DD`
 * @example
 * absenceYears(2026, '2026-12-31') // => [2026]
 * absenceYears(2026, '2027-01-01') // => [2026, 2027]
 * absenceYears(2027, '2026-12-31') // => [2027]
 */
export const absenceYears = (period: number, today: string): readonly number[] =>
  Array.from({ length: Math.max(1, Number(today.slice(0, 4)) - period + 1) }, (_, index) => period + index);

/** The months of a year, `YYYY-MM`. */
const monthsOf = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** Months of the year that are over. */
const monthsOver = (year: number, today: string): readonly string[] =>
  monthsOf(year).filter((month) => month < today.slice(0, 7));

/** Months of the year, over or not, of which nobody has a row: their unexcused days are not known of anybody. */
export function monthsUnrecorded(attendance: readonly Pick<Attendance, 'month'>[], year: number): readonly string[] {
  const recorded = new Set(attendance.map(({ month }) => month));
  return monthsOf(year).filter((month) => !recorded.has(month));
}

const where = (code: Missing['code'], places: readonly (string | number)[]): readonly Missing[] =>
  places.length === 0 ? [] : [{ code, where: places.join(', ') }];

/** What of one person's absence is missing. */
function missingAbsence(
  rows: readonly Attendance[],
  days: readonly AbsenceDay[],
  { year, today }: AbsenceGround,
): readonly Missing[] {
  const own = rows.filter(({ month }) => month === '' || month.startsWith(`${year}-`));
  const known = new Map(own.flatMap(({ month, unexcused }) => (unexcused === undefined ? [] : [[month, unexcused]])));
  const dated = unexcusedByMonth(days.filter(({ day }) => day.startsWith(`${year}-`)));
  const datedIn = (month: string): number => dated.get(month) ?? 0;
  const counted = [...known].filter(([month]) => month !== '');
  return [
    ...where(
      'months',
      monthsOver(year, today).filter((month) => !known.has(month)),
    ),
    ...where(
      'unreadable',
      own
        .filter(({ month, unexcused }) => month === '' || unexcused === undefined)
        .map(({ month, row }) => month || row),
    ),
    ...where(
      'doubtful',
      own
        .filter(({ month, unexcused = 0, workDays }) => month !== '' && workDays !== undefined && unexcused > workDays)
        .map(({ month }) => month),
    ),
    ...where(
      'undated',
      counted.filter(([month, count]) => datedIn(month) < count).map(([month]) => month),
    ),
    ...where(
      'differing',
      [...dated.keys()].filter((month) => known.has(month) && datedIn(month) > (known.get(month) ?? 0)),
    ),
  ];
}

/** Unexcused days of the year, where they reach a row of PP 94/2021: the highest that they reach. */
function cumulativeMatter(id: string, rows: readonly Attendance[], { year }: AbsenceRecord): readonly Matter[] {
  const { days } = absences(rows, year).get(id) ?? NO_ABSENCE;
  const threshold = disciplineRule(days)?.fromDays;
  if (threshold === undefined) return [];
  const counted = rows.filter(({ month, unexcused = 0 }) => month.startsWith(`${year}-`) && unexcused > 0);
  return [
    {
      personId: id,
      track: 'discipline',
      rule: 'cumulative-absence',
      article: [...DISCIPLINE_ARTICLES].reverse().find(({ fromDays }) => threshold >= fromDays)?.article ?? '',
      period: year,
      from: '',
      to: '',
      value: days,
      threshold,
      unit: 'days',
      sources: counted.map(({ row, month, unexcused }) => ({ table: 'attendance', row, at: month, value: unexcused })),
      missing: [],
    },
  ];
}

/** Runs that reach the limit in the year. The limit's own day says which year it is: a run over New Year is of one. */
function consecutiveMatters(
  id: string,
  days: readonly AbsenceDay[],
  { isWorkingDay, year, policy }: AbsenceRecord,
): readonly Matter[] {
  const limit = policy.consecutiveAbsenceDays;
  return absenceRuns(days, isWorkingDay)
    .filter((run) => run.days[limit - 1]?.day.startsWith(`${year}-`))
    .map((run) => ({
      personId: id,
      track: 'discipline',
      rule: 'consecutive-absence',
      article: CONSECUTIVE_ARTICLE,
      period: year,
      from: run.from,
      to: run.to,
      value: run.days.length,
      threshold: limit,
      unit: 'days',
      sources: run.days.map(({ row, day }) => ({ table: 'absence-days', row, at: day, value: 1 })),
      missing: [],
    }));
}

/** Rows and days of each person. */
const ownRows = ({ attendance, absenceDays }: Pick<AbsenceRecord, 'attendance' | 'absenceDays'>) => {
  const rows = groupBy(attendance, ({ employeeId }) => employeeId);
  const days = daysByPerson(absenceDays);
  return (id: string) => ({ rows: rows.get(id) ?? [], days: days.get(id) ?? [] });
};

/**
 * Matters of discipline, with nothing said of what is missing: of PNS alone, because PPPK follow their contract. In the order of
 * the employees, the count of the year before runs.
 */
export function absenceMatters(record: AbsenceRecord): readonly Matter[] {
  const of = ownRows(record);
  return record.employees
    .filter(({ employment }) => employment === 'pns')
    .flatMap(({ id }) => {
      const { rows, days } = of(id);
      return [...cumulativeMatter(id, rows, record), ...consecutiveMatters(id, days, record)];
    });
}

/** What candidates are found in: the absences of a year, and the matters that they make. */
export const absenceFound = (record: AbsenceRecord): AbsenceFound => ({
  absences: absences(record.attendance, record.year),
  matters: groupBy(absenceMatters(record), ({ personId }) => personId),
});

/** Matters of discipline as dossiers are opened about them, with what is missing. */
export function disciplineMatters(ground: AbsenceGround): readonly Matter[] {
  const of = ownRows(ground);
  return absenceMatters(ground).map((matter) => {
    const { rows, days } = of(matter.personId);
    return { ...matter, missing: missingAbsence(rows, days, ground) };
  });
}

/** Somebody who is no PNS and was away for so many days: their contract says what follows, not PP 94/2021. */
export interface ContractCase {
  readonly personId: string;
  readonly days: number;
}

/**
 * PPPK, and people whose kind is not known, with unexcused days from the first row of PP 94/2021 on: of each month what Kehadiran says
 * or what is written down day by day, whichever is more.
 */
export function contractCases(record: Omit<AbsenceRecord, 'isWorkingDay' | 'policy'>): readonly ContractCase[] {
  const { employees, year } = record;
  const of = ownRows(record);
  return employees
    .filter(({ employment }) => employment !== 'pns')
    .map(({ id }) => {
      const { rows, days } = of(id);
      const said = (absences(rows, year).get(id) ?? NO_ABSENCE).days;
      const dated = unexcusedByMonth(days.filter(({ day }) => day.startsWith(`${year}-`)));
      const saidIn = (month: string): number => rows.find((row) => row.month === month)?.unexcused ?? 0;
      const beyond = [...dated].map(([month, count]) => Math.max(0, count - saidIn(month)));
      return { personId: id, days: beyond.reduce((sum, more) => sum + more, said) };
    })
    .filter(({ days }) => disciplineRule(days) !== undefined);
}

/**
 * Unexcused days of PNS that are written down one by one and that the count of a year leaves out, since Kehadiran says fewer of their
 * month or nothing: told at the row to look at, each month for itself. Of a month that is not over nobody has a row yet, and years
 * before the period have theirs no more. Where the number of a month cannot be read, that is told already.
 *
 * @param record `year` is that of the period: later ones that have begun are looked at too
 */
export function daysUncounted(record: Omit<AbsenceGround, 'isWorkingDay' | 'policy'>): readonly Problem[] {
  const { employees, year, today } = record;
  const of = ownRows(record);
  const isLookedAt = (month: string): boolean => absenceYears(year, today).includes(Number(month.slice(0, 4)));
  return employees
    .filter(({ employment }) => employment === 'pns')
    .flatMap(({ id }) => {
      const { rows, days } = of(id);
      const dated = [...unexcusedByMonth(days)].filter(([month]) => isLookedAt(month));
      return dated.flatMap(([month, count]): readonly Problem[] => {
        const own = rows.find((row) => row.month === month);
        const first = days.find(({ day, kind }) => kind === 'unexcused' && day.startsWith(month));
        const details = { month, dated: count };
        if (own?.unexcused !== undefined && own.unexcused < count)
          return [uncounted('attendance', own.row, 'unexcused', String(own.unexcused), details)];
        return !own && first && month < today.slice(0, 7)
          ? [uncounted('absence-days', first.row, 'day', first.day, { ...details, said: 'nothing' })]
          : [];
      });
    });
}

const uncounted = (
  table: Problem['table'],
  row: number,
  column: string,
  received: string,
  details: NonNullable<Problem['details']>,
): Problem => ({ code: 'absence-uncounted', table, row, column, received, details });
