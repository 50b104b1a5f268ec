/**
 * Matters of discipline: unexcused days of a calendar year, and working days on end (PP 94/2021 art. 9-11). Of PNS alone:
 * PPPK follow their contract, and are told apart.
 *
 * The count of a year is that of Kehadiran, as in Kandidat; only days written down one by one show a run. Where months,
 * dates or numbers are missing, each matter says so.
 */
import { groupBy } from '../number.ts';
import { type AbsenceDay, absenceRuns, daysByPerson, type IsWorkingDay } from '../plan/absence-day.ts';
import { type Attendance, absences, NO_ABSENCE } from '../plan/attendance.ts';
import type { Policy } from '../plan/policy.ts';
import type { Employee } from '../plan/roster.ts';
import { disciplineRule } from './flag.ts';
import type { Matter, Missing } from './matter.ts';

/** Articles of PP 94/2021 by the first day count that they are about: light, medium, heavy. */
export const DISCIPLINE_ARTICLES = [
  { article: '9', fromDays: 3 },
  { article: '10', fromDays: 11 },
  { article: '11', fromDays: 21 },
] as const;

/** What matters of discipline are found in. */
export interface AbsenceGround {
  readonly employees: readonly Employee[];
  readonly attendance: readonly Attendance[];
  readonly absenceDays: readonly AbsenceDay[];
  readonly isWorkingDay: IsWorkingDay;
  /** The calendar year, and today, `YYYY-MM-DD`: months that have not ended are missing nowhere. */
  readonly year: number;
  readonly today: string;
  readonly policy: Pick<Policy, 'consecutiveAbsenceDays'>;
}

/** Months of the year that are over, `YYYY-MM`. */
const monthsOver = (year: number, today: string): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`).filter(
    (month) => month < today.slice(0, 7),
  );

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
  const dated = groupBy(
    days.filter(({ kind, day }) => kind === 'unexcused' && day.startsWith(`${year}-`)),
    ({ day }) => day.slice(0, 7),
  );
  const datedIn = (month: string): number => dated.get(month)?.length ?? 0;
  const counted = [...known].filter(([month]) => month !== '');
  return [
    ...where(
      'months',
      monthsOver(year, today).filter((month) => !known.has(month)),
    ),
    ...where(
      'unreadable',
      own.filter(({ month, unexcused }) => month === '' || unexcused === undefined).map(({ row }) => row),
    ),
    ...where(
      'doubtful',
      own.filter(({ unexcused = 0, workDays }) => workDays !== undefined && unexcused > workDays).map(({ row }) => row),
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
function cumulativeMatter(id: string, rows: readonly Attendance[], { year }: AbsenceGround): readonly Matter[] {
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
  { isWorkingDay, year, policy }: AbsenceGround,
): readonly Matter[] {
  const limit = policy.consecutiveAbsenceDays;
  return absenceRuns(days, isWorkingDay)
    .filter((run) => run.days[limit - 1]?.day.startsWith(`${year}-`))
    .map((run) => ({
      personId: id,
      track: 'discipline',
      rule: 'consecutive-absence',
      article: '11',
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

/** Matters of discipline: of PNS alone, because PPPK follow their contract. In NIP order. */
export function disciplineMatters(ground: AbsenceGround): readonly Matter[] {
  const rows = groupBy(ground.attendance, ({ employeeId }) => employeeId);
  const days = daysByPerson(ground.absenceDays);
  return ground.employees
    .filter(({ employment }) => employment === 'pns')
    .flatMap(({ id }) => {
      const [own, dated] = [rows.get(id) ?? [], days.get(id) ?? []];
      const found = [...cumulativeMatter(id, own, ground), ...consecutiveMatters(id, dated, ground)];
      const missing = found.length === 0 ? [] : missingAbsence(own, dated, ground);
      return found.map((matter) => ({ ...matter, missing }));
    });
}

/** Somebody who is no PNS and was away for so many days: their contract says what follows, not PP 94/2021. */
export interface ContractCase {
  readonly personId: string;
  readonly days: number;
}

/** PPPK, and people whose kind is not known, with unexcused days from the first row of PP 94/2021 on. */
export function contractCases({
  employees,
  attendance,
  year,
}: Pick<AbsenceGround, 'employees' | 'attendance' | 'year'>): readonly ContractCase[] {
  const known = absences(attendance, year);
  return employees
    .filter(({ employment }) => employment !== 'pns')
    .map(({ id }) => ({ personId: id, days: (known.get(id) ?? NO_ABSENCE).days }))
    .filter(({ days }) => disciplineRule(days) !== undefined);
}
