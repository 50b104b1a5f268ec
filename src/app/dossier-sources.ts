/**
 * What a dossier rests on, in words. A text that is kept names sheet and month, day or period, which stay true with whose dossier it is;
 * rows are looked up each time they are shown.
 */
import type { Dossier } from '../core/act/dossier.ts';
import type { Matter, Source } from '../core/act/matter.ts';
import { sourcesNow } from '../core/act/source-now.ts';
import { dayText, momentText, monthText } from '../messages/moment.ts';
import { type Language, say, written } from '../messages/say.ts';
import { parseAttendance } from '../tables/attendance.ts';
import { placeOf } from '../tables/index.ts';
import { ratedRows } from './dossier-outlook.ts';
import type { Session } from './session.ts';
import { attendanceAside } from './set-aside.ts';

const titleOf = (table: string): string =>
  placeOf({ code: 'cell-blank', table, row: 1, column: '', received: '' }).table;

const valueText = (language: Language, { value }: Source): string =>
  value === undefined ? '–' : written(language, value);

const wordsOf = (language: Language, source: Source, sheet = titleOf(source.table)) => ({
  sheet,
  row: String(source.row),
  at: momentText(language, monthText(language, source.at)),
  value: valueText(language, source),
});

/** What the value comes from, as it was when the dossier was opened, in the words of the sheets: `Kehadiran Maret 2026: 5`. */
export const sourcesText = (language: Language, { sources }: Pick<Matter, 'sources'>): string =>
  sources.map((source) => say(language, 'dossier.source', wordsOf(language, source))).join('; ');

/** A source as it stands now, and the sheet that it stands in. */
interface Standing {
  readonly now: Source;
  readonly sheet: string;
}

/** The same with the row of now, and its value where that has changed: `Kehadiran baris 4 (Maret 2026): 5, sekarang 3`. */
function rowText(language: Language, source: Source, { now, sheet }: Standing): string {
  const words = { ...wordsOf(language, now, sheet), value: valueText(language, source) };
  const changed = valueText(language, now);
  return changed === words.value
    ? say(language, 'dossier.source.row', words)
    : say(language, 'dossier.source.changed', { ...words, now: changed });
}

/** Finds the months of a year whose Kehadiran was set aside when a later period was opened; none while its period is open. */
function findAside(
  { workbook, cycle }: Session,
  year: number,
): (personId: string, source: Source) => Standing | undefined {
  if (year >= cycle.policy.period) return () => undefined;
  const aside = attendanceAside(year);
  const attendance = parseAttendance(workbook.read(aside)).values;
  const nowOf = sourcesNow({ attendance, absenceDays: [], ratings: [] });
  return (personId, source) => {
    const now = nowOf(personId, source);
    return now && { now, sheet: aside.title };
  };
}

/** Finds a source in the sheets of the period, or in Kehadiran of the year that it is of. */
function findStanding(session: Session, year: number): (personId: string, source: Source) => Standing | undefined {
  const { attendance, absenceDays } = session.cycle;
  const nowOf = sourcesNow({ attendance, absenceDays, ratings: ratedRows(session) });
  const asideOf = findAside(session, year);
  return (personId, source) => {
    const now = nowOf(personId, source);
    return now ? { now, sheet: titleOf(now.table) } : asideOf(personId, source);
  };
}

/** What a dossier rests on, with the rows as they stand now; one that is found no more has its row of the day of opening, and says so. */
export function sourceRowsText(session: Session, { matter, moves }: Dossier): string {
  const { language } = session.cycle.policy;
  const standingOf = findStanding(session, matter.period);
  const day = dayText(language, moves[0]?.at.slice(0, 10) ?? '');
  return matter.sources
    .map((source) => {
      const standing = standingOf(matter.personId, source);
      return standing
        ? rowText(language, source, standing)
        : say(language, 'dossier.source.opened', { ...wordsOf(language, source), day });
    })
    .join('; ');
}
