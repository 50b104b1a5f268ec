/**
 * Personal data beyond its time: seen first, then purged for a reason by whoever confirms just what they saw.
 */
import { fingerprintOf } from '../core/canonical.ts';
import { readPolicy } from '../core/plan/policy.ts';
import { AppError } from '../google/app-error.ts';
import { isWithinReach } from '../google/forms.ts';
import { withLock } from '../google/lock.ts';
import { currentYear, timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { dayText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import { POLICY, parseSettings } from '../tables/policy.ts';
import { RETENTION } from '../tables/retention.ts';
import type { Api, KeptDataView } from './api.types.ts';
import { tell } from './audit.ts';
import { isAllowed, refuseUnlessAllowed } from './cycle.ts';
import { BUDGET } from './job.ts';
import { refuseWhileOther, startWithin } from './jobs.ts';
import { type Purge, refuseUnclear } from './purge-job.ts';
import { keepRetention, type Overdue, type Place, readOverdue } from './retention.ts';
import { languageNow } from './session.ts';
import { problemRow } from './words.ts';
import { openWorkbook } from './workbook.ts';

const today = (): string => timeNow().slice(0, 10);

/** What was seen: the same until a place, its rows or the retention changes. */
const codeOf = ({ places }: Overdue): string =>
  fingerprintOf(places.map(({ kind, id, rows }) => [kind, id, rows ?? null]));

function placeView(workbook: Workbook, language: Language, place: Place): KeptDataView['due'][number] {
  const reached = place.what === 'sheet' || isWithinReach(place.id, workbook.id);
  const texts = [
    say(language, 'purge.place', { data: say(language, `word.data.${place.kind}`), period: String(place.period) }),
    ...(place.rows === undefined ? [] : [say(language, 'purge.rows', { rows: place.rows })]),
    ...(reached ? [] : [say(language, 'purge.unreached')]),
  ];
  return {
    place: place.what === 'sheet' ? place.name : say(language, 'purge.form', { tab: place.name }),
    about: texts.join(' '),
    rows: place.rows ?? null,
    reached,
  };
}

/** What stands in the way of purging or keeps something out of it, and what comes next. */
function notesOf(language: Language, { retention, missing, foreign, next }: Overdue): readonly string[] {
  const unread = retention.problems.map((problem) => {
    const { row, received, expected } = problemRow(language, problem);
    return say(language, 'purge.unread', { sheet: RETENTION.title, row: String(row), received, expected });
  });
  return [
    ...(next === undefined ? [] : [say(language, 'purge.next', { day: dayText(language, next) })]),
    ...unread,
    ...missing.map((sheet) => say(language, 'purge.list-missing', { sheet })),
    ...foreign.map((period) => say(language, 'purge.foreign', { period: String(period) })),
  ];
}

export const keptData: Api['keptData'] = () => {
  const workbook = openWorkbook();
  const overdue = readOverdue(workbook, today());
  const { language } = readPolicy(parseSettings(workbook.read(POLICY)).values, currentYear()).policy;
  const due = overdue.places.map((place) => placeView(workbook, language, place));
  const isAllowedNow = isAllowed(workbook, 'purge') && overdue.retention.unclear.length === 0;
  const last = due.length === 0 ? [] : [say(language, isAllowedNow ? 'purge.final' : 'purge.refused')];
  return {
    title: say(language, due.length === 0 ? 'purge.none' : 'purge.due', { places: due.length }),
    due,
    code: codeOf(overdue),
    notes: [...notesOf(language, overdue), ...last],
    possible: isAllowedNow && due.some(({ reached }) => reached),
  };
};

export const startPurge: Api['startPurge'] = ({ reason, code }) => {
  const purge: Purge = { today: today(), reason: reason.trim(), total: 0, left: [] };
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'purge');
    refuseWhileOther('purge');
    const overdue = readOverdue(workbook, purge.today);
    refuseUnclear(overdue);
    if (purge.reason === '' || code !== codeOf(overdue)) throw new AppError('purge-unconfirmed');
    // Where there is nothing any more, whoever presses once more changes nothing.
    if (overdue.places.length === 0) return;
    const detail = { places: overdue.places.length, reason: purge.reason, code };
    tell(workbook, { action: 'begin-purge', record: RETENTION.title, detail });
  });
  return startWithin('purge', BUDGET.page, { ...purge });
};

export const editRetention: Api['editRetention'] = () =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'look');
    keepRetention(workbook, languageNow());
    return { shown: workbook.show(RETENTION.title) };
  });
