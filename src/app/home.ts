/**
 * Home: where the cycle stands, read from the sheets. Changes nothing but the notes that the sidebar opens with.
 */

import { isUndecided } from '../core/act/objection.ts';
import type { Assignment } from '../core/plan/assignment.ts';
import { type Policy, readPolicy } from '../core/plan/policy.ts';
import { policyChanges, policyVersion } from '../core/plan/policy-version.ts';
import { isRemark, type Problem } from '../core/problem.ts';
import { BANDS, ROLES, type Role } from '../core/types.ts';
import { listOf } from '../google/forms.ts';
import { noteFront, noteLanguage, type RowCounts, readJob, readRowCounts, readSample } from '../google/properties.ts';
import { currentYear, timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { ASSIGNMENTS, parseAssignments } from '../tables/assignments.ts';
import { CRITERIA } from '../tables/criteria.ts';
import { EMPLOYEES, parseEmployees } from '../tables/employees.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { INNOVATIONS } from '../tables/innovations.ts';
import { MONITOR } from '../tables/monitor.ts';
import { parseRows, type RowOf, readTable, type Table } from '../tables/notation.ts';
import { POLICY, parseSettings } from '../tables/policy.ts';
import { PROBLEMS } from '../tables/problems.ts';
import { INSUFFICIENT, RATED, RATINGS } from '../tables/ratings.ts';
import { objectionStateOf, RESULT_ANSWERS, RESULT_WORDS } from '../tables/result-answers.ts';
import { SUMMARY } from '../tables/summary.ts';
import { TARGETS } from '../tables/targets.ts';
import { BAND_WORDS } from '../tables/words.ts';
import { type Api, type Front, type Home, IMPORTS, type ProblemView, STEPS } from './api.types.ts';
import { clockView, operatorView } from './charge.ts';
import { allowedIn, cycleUnread, cycleView, historyView } from './cycle-view.ts';
import { candidatesOf } from './flag-views.ts';
import { isEditedSinceClosing } from './frozen.ts';
import { importable, tableOf } from './importable.ts';
import { jobView } from './job.ts';
import { lateNow, wrongNow } from './late.ts';
import { type Apart, readingApart } from './lost-sheets.ts';
import { mailCounts, NO_MAIL } from './mail-view.ts';
import { nextStep, restoring, type Standing } from './next-step.ts';
import { changeViews, unreadTexts, versionNameOf } from './policy-views.ts';
import { countedPolicy, lastLanguage, openSession } from './session.ts';
import { untoldRaters } from './shortage.ts';
import { untoldOf } from './untold.ts';
import { openWorkbook } from './workbook.ts';

/** Most problems that the sidebar opens with; the sheet Masalah holds them all. */
const LISTED = 10;

/** Rows of a table, or null where its tab does not exist. */
export function rowsOf<T extends Table>(workbook: Workbook, table: T): readonly RowOf<T>[] | null {
  const grid = workbook.read(table);
  return grid ? parseRows(table, grid) : null;
}

function monitorOf(workbook: Workbook, found: RowCounts | undefined): Home['monitor'] {
  const raters = rowsOf(workbook, MONITOR);
  if (!raters || !found) return null;
  const { policyVersion: _version, ...counts } = found;
  const sum = (key: 'assigned' | 'answered'): number => raters.reduce((total, row) => total + (row[key] ?? 0), 0);
  return {
    assignments: sum('assigned'),
    answered: sum('answered'),
    ...counts,
    owingTotal: raters.filter((row) => (row.owing ?? 0) > 0).length,
  };
}

function ratingsOf(workbook: Workbook): Home['ratings'] {
  const ratings = rowsOf(workbook, RATINGS);
  return (
    ratings && {
      rated: ratings.filter(({ status }) => status === RATED).length,
      insufficient: ratings.filter(({ status }) => status === INSUFFICIENT).length,
      answered: ratings.filter(({ status, behaviour }) => status === INSUFFICIENT && behaviour !== undefined).length,
      bands: BANDS.map((band) => ({
        band,
        count: ratings.filter((row) => row.band === BAND_WORDS[band]).length,
      })),
    }
  );
}

/** How many were never told their result though there is an address for them now. */
function untoldIn(workbook: Workbook, rows: readonly RowOf<typeof RESULT_ANSWERS>[], days: number): number {
  const last = rows.map(({ id, round, publishedAt, until }) => ({
    ...{ personId: id, round: round ?? 0, at: publishedAt, until },
  }));
  let reached: ReadonlySet<string> | undefined;
  const reachedNow = () =>
    new Set(parseEmployees(workbook.read(EMPLOYEES)).values.flatMap(({ id, email }) => (email === '' ? [] : [id])));
  return untoldOf(workbook, last, days, (personId) => {
    reached ??= reachedNow();
    return reached.has(personId);
  }).length;
}

/** By what stood there when answers were pulled last; nobody is told any more once the cycle is final. */
function resultsOf(
  workbook: Workbook,
  { objectionDays }: Policy,
  { stage }: Home['cycle'],
  apart: Apart,
): Home['results'] {
  const rows = rowsOf(workbook, RESULT_ANSWERS) ?? [];
  const undecided = rows.filter(({ objectionState }) => {
    const state = objectionStateOf(objectionState);
    return state !== undefined && isUndecided(state);
  }).length;
  const now = timeNow();
  const open = rows.filter(
    ({ state, objectionState, until }) => state === RESULT_WORDS.open && objectionState === '' && now <= until,
  ).length;
  const untold = stage === 'closed' ? apart([], () => untoldIn(workbook, rows, objectionDays), 0) : 0;
  return rows.length > 0 ? { published: rows.length, open, undecided, untold } : null;
}

/** The last line is the agency as a whole. */
const unitsOf = (workbook: Workbook): Home['units'] => {
  const rows = rowsOf(workbook, SUMMARY);
  return rows && (rows[rows.length - 1]?.units ?? 0);
};

/** Rows that hold anything, whatever they say. */
const countRows = (workbook: Workbook, table: Table): number | null => {
  const grid = workbook.read(table);
  return grid ? readTable({ ...table, columns: [] }, grid, () => true).values.length : null;
};

/** How many rows each table that may be brought in holds, looked up where somebody wants to see it: a call or two each. */
export const inputTables: Api['inputTables'] = () => {
  const workbook = openWorkbook();
  const { apart } = readingApart(workbook);
  const rowsIn = (table: Table): number | null => {
    const rows = apart([], () => countRows(workbook, table), undefined);
    // A heading that is lost takes no row away.
    return rows === undefined ? workbook.depthOf(table.title) : rows;
  };
  const tables = IMPORTS.map(tableOf).map((table) => ({
    name: table.title,
    rows: rowsIn(table),
    isOptional: table.filledBy === 'optional',
  }));
  return { tables };
};

/** What people enter anew for each period; roster, criteria and the rest go on from the one before, and of Kehadiran what was early. */
const OF_ONE_PERIOD = [ASSIGNMENTS, TARGETS, INNOVATIONS];

/** What keeps a row of Pegawai from being used, and what leaves an employee without a supervisor. */
const UNUSED: readonly string[] = ['cell-blank', 'nip-invalid', 'nip-repeated'];
const UNSUPERVISED: readonly string[] = [
  'supervisor-missing',
  'supervisor-unknown',
  'supervisor-self',
  'supervisor-cycle',
  'supervisor-not-asked',
];

/** Whom forms would leave out while these problems stand. */
function leftOutOf(problems: readonly ProblemView[]): Home['prepare']['leftOut'] {
  const title = (key: string): string | undefined => EMPLOYEES.columns.find((column) => column.key === key)?.header;
  const rows = (codes: readonly string[], ...keys: readonly string[]): number =>
    new Set(
      problems
        .filter(({ table, code }) => table === EMPLOYEES.title && codes.includes(code))
        .filter(({ column }) => keys.some((key) => title(key) === column))
        .map(({ row }) => row),
    ).size;
  return { unused: rows(UNUSED, 'id'), unsupervised: rows(UNSUPERVISED, 'supervisorId', 'actingId') };
}

/** How far preparing is. Once anybody is assigned there was a roster and a beginning, and no other table is read for it. */
function prepareOf(
  rowsIn: (table: Table) => number,
  assignments: number,
  { agency }: Policy,
  faults: readonly ProblemView[],
): Omit<Home['prepare'], 'imports' | 'hasTargets'> {
  const hasAny = (table: Table): boolean => assignments > 0 || rowsIn(table) > 0;
  return {
    hasPolicy: rowsIn(POLICY) > 0,
    hasEmployees: hasAny(EMPLOYEES),
    isBegun: OF_ONE_PERIOD.some(hasAny),
    assignments,
    leftOut: leftOutOf(faults),
    isNamed: agency.trim() !== '',
    hasSample: readSample() !== undefined,
  };
}

/** Before anybody is assigned every role may be needed; then those that somebody is assigned in. */
const isNeeded = (role: Role, assignments: readonly Assignment[], forms: readonly FormRecord[]): boolean =>
  assignments.length === 0 || [...assignments, ...forms].some((own) => own.role === role);

export const home: Api['home'] = () => readHome(openWorkbook());

/** Home from a workbook that a use case has open already. */
export function readHome(workbook: Workbook): Home {
  const { apart, lostViews } = readingApart(workbook);
  const { policy, standing } = readStanding(workbook, apart);
  const { period, cycle } = standing;
  const late = lateNow(workbook, policy, standing, apart);
  const lost = lostViews(cycle);
  const open = lost.find(({ isWhole }) => !isWhole);
  const next = open ? restoring(open) : nextStep(standing, late);
  const isEdited = !cycle.isCopy && apart([], () => isEditedSinceClosing(workbook, cycle.stage), false);
  const wrong = wrongNow(standing, lost, isEdited);
  const front: Front = { at: timeNow(), period, stage: cycle.stage, next, late, wrong };
  noteFront(front);
  return { front, lost, ...standing };
}

/** What everything rests on beside policy and assignments: home reads the headings alone, since it shows none of the rows. */
const RESTED_ON: readonly Table[] = [EMPLOYEES, CRITERIA, TARGETS];

/** The policy as it is written now, and whether it could be read; where it could not, its language is the one it had. */
function policyNow(
  workbook: Workbook,
  apart: Apart,
): { readonly policy: Policy; readonly doubts: readonly Problem[]; readonly isRead: boolean } {
  const typed = apart(['prepare'], () => parseSettings(workbook.read(POLICY)).values, undefined);
  const { policy, problems: doubts } = readPolicy(typed ?? [], currentYear());
  if (!typed) return { policy: { ...policy, language: lastLanguage() }, doubts, isRead: false };
  noteLanguage(policy.language);
  return { policy, doubts, isRead: true };
}

/** Everything of home but what it says first, with the policy that counts. */
function readStanding(workbook: Workbook, apart: Apart): { readonly policy: Policy; readonly standing: Standing } {
  const { policy, doubts, isRead } = policyNow(workbook, apart);
  const counted = countedPolicy(policy);
  const counts = readRowCounts();
  const rowsIn = (table: Table): number => apart(['prepare'], () => countRows(workbook, table), null) ?? 0;
  // Where something else stands in the place of code and link, the assignment does not count.
  const assignments = apart(['prepare', 'forms'], () => parseAssignments(workbook.read(ASSIGNMENTS)).values, []).filter(
    ({ code, link }) => code !== '' || link === '',
  );
  const forms = apart(STEPS, () => parseForms(workbook.read(FORMS)), []);
  if (forms.length > 0) for (const table of RESTED_ON) apart([], () => workbook.look(table), undefined);
  const officers = forms.length > 0 ? workbook.officers() : [];
  const listed = apart(['prepare'], () => rowsOf(workbook, PROBLEMS), null);
  const faults = (listed ?? []).flatMap((row) => (isRemark(row.code) ? [] : [{ ...row, row: row.row ?? 0 }]));
  const cycle = apart(STEPS, () => cycleView(workbook, counted.period), cycleUnread(counted.period));
  const ratings = apart(['ratings', 'awards', 'guidance', 'summary'], () => ratingsOf(workbook), null);
  const standing: Standing = {
    language: policy.language,
    period: String(counted.period),
    cycle,
    history: apart(['prepare', 'guidance', 'summary'], () => historyView(workbook, policy.language), null),
    policy: {
      version: apart(['prepare'], () => versionNameOf(workbook, policyVersion(counted)), ''),
      changes: isRead ? changeViews(policy.language, policyChanges(counted, policy)) : [],
      // Until a cycle is open what cannot be read is a problem like any other, and no proposal.
      unread: counted === policy ? [] : unreadTexts(policy.language, doubts),
      isOutdated: isRead && counts?.policyVersion !== undefined && counts.policyVersion !== policyVersion(counted),
    },
    prepare: {
      ...prepareOf(rowsIn, assignments.length, policy, faults),
      // Whoever is rated has targets, so that they are counted only until somebody is.
      hasTargets: !!ratings?.rated || rowsIn(TARGETS) > 0,
      imports: importable(allowedIn(cycle), forms.length > 0),
    },
    forms: ROLES.filter((role) => isNeeded(role, assignments, forms)).map((role) => {
      const form = forms.find((candidate) => candidate.role === role);
      return {
        role,
        state: form ? (form.sheetId === undefined ? 'created' : 'open') : 'missing',
        url: form?.url ?? '',
        responders: form?.responders ?? '',
        shared: form !== undefined && officers.every((email) => listOf(form.editors).includes(email)),
      };
    }),
    job: jobView(readJob()),
    operator: operatorView(),
    clock: clockView(policy.language),
    links: { written: assignments.filter(({ link }) => link !== '').length, total: assignments.length },
    monitor: apart(['monitor'], () => monitorOf(workbook, counts), null),
    mail: {
      ...apart(STEPS, () => mailCounts(workbook, counted, cycle), NO_MAIL),
      untold: faults.some(({ code }) => code === 'assignment-untold')
        ? apart([], () => untoldRaters(openSession(workbook)), 0)
        : 0,
    },
    ratings,
    results: apart(['ratings'], () => resultsOf(workbook, counted, cycle, apart), null),
    candidates: apart(['awards', 'guidance'], () => candidatesOf(workbook), null),
    units: apart(['summary'], () => unitsOf(workbook), null),
    problems: { total: faults.length, first: faults.slice(0, LISTED) },
  };
  return { policy: counted, standing };
}
