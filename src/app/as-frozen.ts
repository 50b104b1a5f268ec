/**
 * Whether ratings, scores and candidates still stand as they were frozen when the cycle was closed; and where they do not,
 * which cells somebody edited.
 *
 * What was frozen is a fingerprint, which says that something is otherwise and not where. The cells are found by computing
 * once more: where that gives the fingerprint again, whatever differs from it was edited. Else only the sheets are named.
 */
import { evaluate } from '../core/evaluate.ts';
import { AppError } from '../google/app-error.ts';
import { readFrozen } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { FLAGS } from '../tables/flags.ts';
import { type Grid, makeGrid, numberedRows, parseRows, type Table } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import { fingerprintOfRatings } from './close-job.ts';
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

/** Whose row it is: sheets are compared by person and, of scores, by role and criterion, wherever the rows stand. */
const keyOf = (row: Row): string => ['id', 'role', 'criterion', 'rule'].map((key) => row[key] ?? '').join('|');

/** Where a sheet differs from what was computed: cells that say something else, rows that are no more or that nobody made. */
function differences(table: Table, found: Grid | undefined, computed: Grid): readonly string[] {
  const language = languageNow();
  const expected = new Map(parseRows(table, computed).map((row) => [keyOf(row), row as Row]));
  const rows = numberedRows(table, found).map(({ row: at, record }) => ({ row: record as Row, at }));
  const present = new Set(rows.map(({ row }) => keyOf(row)));
  const sheet = table.title;
  const edited = rows.flatMap(({ row, at }) => {
    const own = expected.get(keyOf(row));
    if (!own) return [say(language, 'edited.row', { sheet, row: at })];
    // What was decided on objections is written beside candidates afterwards.
    return table.columns
      .filter(({ key }) => key !== 'ruling' && (row[key] ?? '') !== (own[key] ?? ''))
      .map(({ header }) => say(language, 'edited.cell', { sheet, row: at, column: header }));
  });
  const gone = [...expected].filter(([key]) => !present.has(key));
  return [
    ...edited,
    ...gone.map(([, { name, id }]) => say(language, 'edited.gone', { sheet, who: String(name || id) })),
  ];
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

/** @throws AppError where anything of them was changed since the closing, with the places */
export function refuseUnlessAsFrozen(workbook: Workbook): void {
  if (fingerprintOfRatings(workbook) !== readFrozen())
    throw new AppError('ratings-changed', { where: editedText(workbook) });
}
