/**
 * Whether ratings, scores and candidates still stand as they were frozen when the cycle was closed; and where they do not,
 * which cells somebody edited.
 *
 * What was frozen is a fingerprint, which says that something is otherwise and not where. The cells are found by computing
 * once more: where that gives the fingerprint again, whatever differs from it was edited. Else only the sheets are named.
 */
import { evaluate } from '../core/evaluate.ts';
import { groupBy } from '../core/number.ts';
import { isSettled, stageOf } from '../core/plan/cycle.ts';
import { AppError } from '../google/app-error.ts';
import { readFrozen } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { FLAGS } from '../tables/flags.ts';
import { type Grid, makeGrid, numberedRows, parseRows, type Table } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import { currentCycle, isCopy } from './cycle.ts';
import { fingerprintOfRatings, isEditedSinceClosing } from './frozen.ts';
import { flagRows, ratingRows, scoreRows } from './rows.ts';
import { languageNow, openSession } from './session.ts';
import { readEvidence } from './year-end.ts';

/** Most places that are named. */
const NAMED = 3;

/** The sheets as they would be computed now. */
function computedNow(): ReadonlyMap<Table, Grid> {
  const session = openSession();
  const { policy, roster } = session.cycle;
  const evaluation = evaluate(readEvidence(session, 'skip-forms'));
  const told = { language: policy.language, policy, roster };
  return new Map<Table, Grid>([
    [RATINGS, makeGrid(RATINGS, ratingRows(evaluation, told))],
    [SCORES, makeGrid(SCORES, scoreRows(evaluation.scores, told))],
    [FLAGS, makeGrid(FLAGS, flagRows(evaluation, told))],
  ]);
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Whose row it is: sheets are compared by person and, of scores, by role and criterion, wherever the rows stand. Several rows may
 * be known alike, as two times of absence of one person are.
 */
const keyOf = (row: Row): string => ['id', 'role', 'criterion', 'rule'].map((key) => row[key] ?? '').join('|');

/** Gives each computed row away once: the first that is known as this row is and fits. */
function givingAway(computed: readonly Row[]): (row: Row, fits: (own: Row) => boolean) => Row | undefined {
  const left = new Map(groupBy(computed, keyOf));
  return (row, fits) => {
    const own = left.get(keyOf(row)) ?? [];
    const given = own.find(fits);
    left.set(
      keyOf(row),
      own.filter((one) => one !== given),
    );
    return given;
  };
}

/** Where a sheet differs from what was computed: cells that say something else, rows that are no more or that nobody made. */
function differences(table: Table, found: Grid | undefined, computed: Grid): readonly string[] {
  const language = languageNow();
  const sheet = table.title;
  // What was decided on objections is written beside candidates afterwards.
  const frozen = table.columns.filter(({ key }) => key !== 'ruling');
  const unlikeIn = (row: Row, own: Row) => frozen.filter(({ key }) => (row[key] ?? '') !== (own[key] ?? ''));
  const expected = parseRows(table, computed).map((row) => row as Row);
  const rows = numberedRows(table, found).map(({ row: at, record }) => ({ row: record as Row, at }));
  const take = givingAway(expected);
  const given = new Set<Row | undefined>();
  // Rows that stand as they were get theirs first, so that an edited one is compared with what is left.
  const unlike = rows.filter(({ row }) => {
    const own = take(row, (one) => unlikeIn(row, one).length === 0);
    given.add(own);
    return !own;
  });
  const edited = unlike.flatMap(({ row, at }) => {
    const own = take(row, () => true);
    given.add(own);
    return own
      ? unlikeIn(row, own).map(({ header }) => say(language, 'edited.cell', { sheet, row: String(at), column: header }))
      : [say(language, 'edited.row', { sheet, row: String(at) })];
  });
  const gone = expected.filter((row) => !given.has(row));
  return [...edited, ...gone.map(({ name, id }) => say(language, 'edited.gone', { sheet, who: String(name || id) }))];
}

/** The edited places in words; the sheets alone where nobody can say. */
function editedText(workbook: Workbook): string {
  const language = languageNow();
  const computed = computedNow();
  const asComputed = { read: (table: Table) => computed.get(table) };
  const places =
    fingerprintOfRatings(asComputed) === readFrozen()
      ? [...computed].flatMap(([table, grid]) => differences(table, workbook.read(table), grid))
      : [];
  if (places.length === 0) return say(language, 'edited.unknown');
  const more = places.length - NAMED;
  return [...places.slice(0, NAMED), ...(more > 0 ? [say(language, 'edited.more', { more })] : [])].join('; ');
}

/** Whether anything is frozen: before the closing nothing is, and a copy does not know what its original was closed with. */
const isFrozen = (workbook: Workbook): boolean => isSettled(stageOf(currentCycle(workbook))) && !isCopy(workbook);

/** Whether ratings or candidates were changed since the closing, which is seen without reading scores. */
export const isEdited = (workbook: Workbook): boolean =>
  isFrozen(workbook) && isEditedSinceClosing(workbook, stageOf(currentCycle(workbook)));

/** @throws AppError where anything of them was changed since the closing, with the places */
export function refuseUnlessAsFrozen(workbook: Workbook): void {
  if (fingerprintOfRatings(workbook) !== readFrozen())
    throw new AppError('ratings-changed', { where: editedText(workbook) });
}

/** The same for what is made of ratings at any time: while answers come in they move, and nothing is frozen yet. */
export function refuseEdited(workbook: Workbook): void {
  if (isFrozen(workbook)) refuseUnlessAsFrozen(workbook);
}
