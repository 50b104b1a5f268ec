/**
 * The spreadsheets that the Sheets interface reaches: finding one, changing it as a whole or not at all, making one.
 *
 * Refuses to make more a day than a person may.
 */
import { ApiRefusal, badRequest } from './advanced.ts';
import type { Writing } from './cell.ts';
import { concerns, type Mask } from './field-mask.ts';
import { ownSpreadsheet } from './file.ts';
import type { Host } from './host.ts';
import { oneOf, record, TEXT } from './shape.ts';
import { LOCALES, type Locale, type WorkbookState } from './state.ts';
import { setZone } from './workbook.ts';
import { isZone } from './zone.ts';

/** What there is of a spreadsheet as a whole. */
export const PROPERTIES = record({ title: TEXT, locale: oneOf(...LOCALES), timeZone: TEXT });

type Properties = GoogleAppsScript.Sheets.Schema.SpreadsheetProperties;

/**
 * Gives a spreadsheet the properties that the mask names.
 *
 * @param takesLocale whether the name of the locale is one that is known [?]
 * @throws ApiRefusal for a locale or zone that is not known
 */
export function updateWorkbook(workbook: WorkbookState, to: Properties, mask: Mask, takesLocale: boolean): void {
  if (concerns(mask, 'title')) workbook.title = to.title ?? '';
  if (concerns(mask, 'locale')) {
    if (to.locale === undefined || !takesLocale) throw badRequest(`Unsupported locale: ${to.locale}`);
    workbook.locale = to.locale as Locale;
  }
  if (concerns(mask, 'timeZone')) {
    if (to.timeZone === undefined || !isZone(to.timeZone)) throw badRequest(`Invalid time zone: ${to.timeZone}`);
    setZone(workbook, to.timeZone);
  }
}

/** @throws ApiRefusal where the script does not reach such a spreadsheet */
export function spreadsheetOf({ world, run }: Host, id: unknown): WorkbookState {
  const workbook = typeof id === 'string' ? ownSpreadsheet(world.state, id, run.user) : null;
  if (workbook === null) throw new ApiRefusal(404, 'Requested entity was not found.');
  return workbook;
}

/** Changes a workbook; where something is refused on the way it is as it was before. */
export function editable<T>({ world }: Host, workbook: WorkbookState, change: () => T): T {
  const before = structuredClone(workbook);
  try {
    return change();
  } catch (error) {
    world.state.workbooks[workbook.id] = before;
    throw error;
  }
}

/** How text goes into this workbook's cells. */
export const writingIn = ({ world }: Host, { locale, timeZone }: WorkbookState): Writing => ({
  ...world.writing,
  locale,
  timeZone,
});

const DAY_MS = 86_400_000;

/** Counts a spreadsheet that is about to be made. @throws ApiRefusal where the day's are used up */
export function countMade({ world, run }: Host): void {
  const { state } = world;
  const recent = (state.spreadsheetsMade[run.user] ?? []).filter((at) => state.clock - at < DAY_MS);
  if (recent.length >= world.quotas.spreadsheets)
    throw new ApiRefusal(429, 'Service invoked too many times for one day: spreadsheets.');
  state.spreadsheetsMade[run.user] = [...recent, state.clock];
}
