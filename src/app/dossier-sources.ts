/**
 * What a dossier rests on, in words. A text that is kept names sheet and month, day or period, which stay true with whose dossier it is;
 * rows are looked up each time they are shown.
 */
import type { Dossier } from '../core/act/dossier.ts';
import type { Matter, Source } from '../core/act/matter.ts';
import { sourcesNow } from '../core/act/source-now.ts';
import { dayText, momentText, monthText } from '../messages/moment.ts';
import { type Language, say, written } from '../messages/say.ts';
import { placeOf } from '../tables/index.ts';
import { ratedRows } from './dossier-outlook.ts';
import type { Session } from './session.ts';

const titleOf = (table: string): string =>
  placeOf({ code: 'cell-blank', table, row: 1, column: '', received: '' }).table;

const valueText = (language: Language, { value }: Source): string =>
  value === undefined ? '–' : written(language, value);

const wordsOf = (language: Language, source: Source) => ({
  sheet: titleOf(source.table),
  row: String(source.row),
  at: momentText(language, monthText(language, source.at)),
  value: valueText(language, source),
});

/** What the value comes from, as it was when the dossier was opened, in the words of the sheets: `Kehadiran Maret 2026: 5`. */
export const sourcesText = (language: Language, { sources }: Pick<Matter, 'sources'>): string =>
  sources.map((source) => say(language, 'dossier.source', wordsOf(language, source))).join('; ');

/** The same with the row of now, and its value where that has changed: `Kehadiran baris 4 (Maret 2026): 5, sekarang 3`. */
function rowText(language: Language, source: Source, now: Source): string {
  const words = { ...wordsOf(language, now), value: valueText(language, source) };
  const changed = valueText(language, now);
  return changed === words.value
    ? say(language, 'dossier.source.row', words)
    : say(language, 'dossier.source.changed', { ...words, now: changed });
}

/** What a dossier rests on, with the rows as they stand now; one that is found no more has its row of the day of opening, and says so. */
export function sourceRowsText(session: Session, { matter, moves }: Dossier): string {
  const { attendance, absenceDays, policy } = session.cycle;
  const { language } = policy;
  const nowOf = sourcesNow({ attendance, absenceDays, ratings: ratedRows(session) });
  const day = dayText(language, moves[0]?.at.slice(0, 10) ?? '');
  return matter.sources
    .map((source) => {
      const now = nowOf(matter.personId, source);
      return now
        ? rowText(language, source, now)
        : say(language, 'dossier.source.opened', { ...wordsOf(language, source), day });
    })
    .join('; ');
}
