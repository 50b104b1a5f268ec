/**
 * Where a source of a dossier stands now. Rows move whenever a table is written anew or sorted, so a source is found by whom and when it is
 * about, never by the row that it had when the dossier was opened.
 */
import { groupBy } from '../number.ts';
import type { AbsenceDay } from '../plan/absence-day.ts';
import type { Attendance } from '../plan/attendance.ts';
import { computedValueOf, type RatedRow } from './low-matter.ts';
import type { Source } from './matter.ts';

/** The tables that sources are of, as they stand. */
export interface SourceGround {
  readonly attendance: readonly Attendance[];
  readonly absenceDays: readonly AbsenceDay[];
  readonly ratings: readonly RatedRow[];
}

/** An absence that was excused since counts no day. */
const dayValue = ({ kind }: AbsenceDay): number | undefined =>
  kind === undefined ? undefined : Number(kind === 'unexcused');

/** Every row that could be a source, by person. */
function standing({ attendance, absenceDays, ratings }: SourceGround): ReadonlyMap<string, readonly Source[]> {
  const months = attendance.map(
    ({ employeeId, month, unexcused, row }) =>
      [employeeId, { table: 'attendance', row, at: month, value: unexcused }] as const,
  );
  const days = absenceDays.map(
    (one) => [one.employeeId, { table: 'absence-days', row: one.row, at: one.day, value: dayValue(one) }] as const,
  );
  const rated = ratings.map(
    ({ table, row, entry }) =>
      [entry.personId, { table, row, at: String(entry.period), value: computedValueOf(entry) }] as const,
  );
  const found = groupBy([...months, ...days, ...rated], ([personId]) => personId);
  return new Map([...found].map(([personId, own]) => [personId, own.map(([, source]) => source)]));
}

const isRating = ({ table }: Source): boolean => table === 'ratings' || table === 'history';

/**
 * What finds a person's source as it stands now, with the row and value of now; undefined where no row is about them and that time. A
 * rating moves into the history once it is final and stays the same source.
 */
export function sourcesNow(ground: SourceGround): (personId: string, source: Source) => Source | undefined {
  const byPerson = standing(ground);
  return (personId, source) => {
    const own = (byPerson.get(personId) ?? []).filter(
      (one) => one.at === source.at && (one.table === source.table || (isRating(one) && isRating(source))),
    );
    return own.find(({ value }) => value === source.value) ?? own[0];
  };
}
