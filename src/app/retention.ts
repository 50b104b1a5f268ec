/**
 * What is kept of people beyond its time: which sheets and forms of which period, and how many rows stand there.
 *
 * Sheets of earlier periods are found by their names with the year behind, response tabs and forms by the list of forms of
 * that period. Only periods that are final are looked at. A form is known to be empty by the audit trail alone, because
 * Google counts responses one by one.
 */

import { byText } from '../core/number.ts';
import { type Due, dueOn, type LimitedData, type Retention, type Shelf, shelvesOf } from '../core/plan/retention.ts';
import type { FormKey } from '../core/types.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { ANNOUNCEMENTS } from '../tables/announcements.ts';
import { ARCHIVE, INQUIRY_ARCHIVE } from '../tables/archive.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { AUDIT, parseAudit, purgedRecords } from '../tables/audit.ts';
import { CORRECTIONS } from '../tables/corrections.ts';
import { CYCLE_LOG, parseCycleLog } from '../tables/cycle-log.ts';
import { EVALUATION_ASKS } from '../tables/evaluation-asks.ts';
import { FORMS, type FormRecord, INQUIRY_FORMS, parseForms, parseInquiryForms } from '../tables/forms.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import { LETTERS } from '../tables/letters.ts';
import { MEETING_INVITATIONS } from '../tables/meeting-invitations.ts';
import { MEETING_RECORDS } from '../tables/meeting-records.ts';
import { MEETING_RESULTS } from '../tables/meeting-results.ts';
import { MESSAGES } from '../tables/messages.ts';
import { MONITOR } from '../tables/monitor.ts';
import { MONTHLY_ASKS } from '../tables/monthly-asks.ts';
import { MONTHLY_CANDIDATES } from '../tables/monthly-candidates.ts';
import { MONTHLY_PROGRESS } from '../tables/monthly-progress.ts';
import type { Grid, Table } from '../tables/notation.ts';
import { PLACE_NEWS } from '../tables/place-news.ts';
import { PUBLISHED_COMMENTS } from '../tables/published-comments.ts';
import { ASKS } from '../tables/reports.ts';
import { RESULT_ANSWERS } from '../tables/result-answers.ts';
import { completeRetention, parseRetention, RETENTION } from '../tables/retention.ts';
import { RULINGS } from '../tables/rulings.ts';
import { SIGNALS } from '../tables/signals.ts';
import { TRAINING_EVALUATIONS } from '../tables/training-evaluations.ts';
import { TRAINING_LINKS } from '../tables/training-links.ts';
import { currentCycle } from './cycle.ts';

/** Sheets whose rows are of each kind. */
const SHEETS: Readonly<Record<LimitedData, readonly Table[]>> = {
  answers: [ARCHIVE, PUBLISHED_COMMENTS],
  inquiries: [
    INQUIRY_ARCHIVE,
    ANNOUNCEMENTS,
    RESULT_ANSWERS,
    MEETING_INVITATIONS,
    MEETING_RECORDS,
    MEETING_RESULTS,
    EVALUATION_ASKS,
    PLACE_NEWS,
    TRAINING_EVALUATIONS,
    TRAINING_LINKS,
    MONTHLY_CANDIDATES,
  ],
  process: [ASSIGNMENTS, MONITOR, SIGNALS, RULINGS, ASKS, MONTHLY_ASKS, MONTHLY_PROGRESS],
  corrections: [CORRECTIONS],
  letters: [LETTERS],
  messages: [MESSAGES],
};

/** Lists of forms whose responses and response tabs are of a kind. */
const LISTS: Readonly<
  Partial<
    Record<LimitedData, { readonly table: Table; readonly parse: (grid: Grid) => readonly FormRecord<FormKey>[] }>
  >
> = {
  answers: { table: FORMS, parse: parseForms },
  inquiries: { table: INQUIRY_FORMS, parse: parseInquiryForms },
};

/** One sheet or form with something beyond its time. */
export interface Place {
  readonly what: 'sheet' | 'form';
  readonly kind: LimitedData;
  readonly period: number;
  /** The name of the sheet, or the id of the form. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Rows of a sheet; undefined of a form. */
  readonly rows: number | undefined;
}

/** All that is beyond its time on a day, and when the next will be. */
export interface Overdue {
  readonly places: readonly Place[];
  readonly retention: Retention;
  /** `YYYY-MM-DD`; undefined where nothing is left that has an end. */
  readonly next: string | undefined;
  /** Lists of forms that are gone, so that nobody can say which forms there were. */
  readonly missing: readonly string[];
  /** Periods whose forms are the original's of a copy. */
  readonly foreign: readonly number[];
}

/** Names under which a table of a shelf stands: another of the same name got a number behind. */
export function titlesOn(workbook: Workbook, { title }: Table, mark: string): readonly string[] {
  const first = mark === '' ? title : `${title} ${mark}`;
  const found = workbook.has(first) ? [first] : [];
  if (mark === '') return found;
  for (let number = 2; workbook.has(`${first} (${number})`); number++) found.push(`${first} (${number})`);
  return found;
}

/** The forms of a kind on a shelf. */
function formsOn(workbook: Workbook, kind: LimitedData, { mark }: Shelf): readonly FormRecord<FormKey>[] {
  const list = LISTS[kind];
  if (!list) return [];
  const titles = titlesOn(workbook, list.table, mark);
  return titles.flatMap((title) => list.parse(workbook.read({ ...list.table, title }) ?? []));
}

function placesOf(workbook: Workbook, { kind, shelf }: Due, purged: ReadonlySet<string>): readonly Place[] {
  const forms = formsOn(workbook, kind, shelf);
  const tabs = forms.flatMap(({ sheetId }) => (sheetId === undefined ? [] : (workbook.nameOf(sheetId) ?? [])));
  const titles = [...tabs, ...SHEETS[kind].flatMap((table) => titlesOn(workbook, table, shelf.mark))];
  const own = { kind, period: shelf.period };
  return [
    ...titles
      .map((title): Place => ({ ...own, what: 'sheet', id: title, name: title, rows: workbook.depthOf(title) }))
      .filter(({ rows = 0 }) => rows > 0),
    ...forms
      .filter(({ formId }) => shelf.isOwn && !purged.has(formId))
      .map(({ formId, tab }): Place => ({ ...own, what: 'form', id: formId, name: tab, rows: undefined })),
  ];
}

/** Where the data of periods that are final stands. */
export const readShelves = (workbook: Workbook): readonly Shelf[] =>
  shelvesOf({
    moves: parseCycleLog(workbook.read(CYCLE_LOG)),
    history: parseHistory(workbook.read(HISTORY)),
    currentId: currentCycle(workbook)?.id ?? '',
    workbook: workbook.id,
  });

/** What is beyond its time. @param today `YYYY-MM-DD` of the agency */
export function readOverdue(workbook: Workbook, today: string): Overdue {
  const retention = parseRetention(workbook.read(RETENTION));
  const { due, next } = dueOn(readShelves(workbook), retention, today);
  const purged = purgedRecords(parseAudit(workbook.read(AUDIT)));
  const answers = due.filter(({ kind }) => kind === 'answers').map(({ shelf }) => shelf);
  return {
    places: due.flatMap((one) => placesOf(workbook, one, purged)),
    retention,
    next,
    missing: answers
      .filter(({ mark }) => titlesOn(workbook, FORMS, mark).length === 0)
      .map(({ mark }) => `${FORMS.title} ${mark}`.trim())
      .sort(byText),
    foreign: answers.filter(({ isOwn }) => !isOwn).map(({ period }) => period),
  };
}

/** The sheet Masa Simpan with all that Teladan keeps in it; not written where it is whole. */
export function keepRetention(workbook: Workbook, language: Language): void {
  const before = workbook.read(RETENTION);
  const after = completeRetention(before, (kind, part) => say(language, `retention.${part}.${kind}`));
  if (JSON.stringify(before) !== JSON.stringify(after)) workbook.write(RETENTION, after);
}
