/**
 * What the steps of the sidebar list one by one: who owes answers, letters, candidates, units, remarks. Home only counts them, so that
 * it stays as light for a thousand people as for ten; a step reads its lists when it is opened.
 */
import { owingBy } from '../core/act/monitor.ts';
import { type Policy, readPolicy } from '../core/plan/policy.ts';
import { isRemark } from '../core/problem.ts';
import { currentYear } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { retold } from '../messages/retold.ts';
import type { Language } from '../messages/say.ts';
import { MONITOR } from '../tables/monitor.ts';
import { POLICY, parseSettings } from '../tables/policy.ts';
import { PROBLEMS } from '../tables/problems.ts';
import { SUMMARY } from '../tables/summary.ts';
import type { Api, Lists } from './api.types.ts';
import { cycleUnread, cycleView } from './cycle-view.ts';
import { flagViews } from './flag-views.ts';
import { rowsOf } from './home.ts';
import { type Apart, readingApart } from './lost-sheets.ts';
import { mailLists, NO_LETTERS } from './mail-view.ts';
import { letterIn } from './monitor.ts';
import { countedPolicy } from './session.ts';
import { openWorkbook } from './workbook.ts';

/** Most that the sidebar lists of anything; the sheets hold them all. */
const LISTED = 50;

function owingOf(workbook: Workbook): Lists['monitor'] {
  const raters = rowsOf(workbook, MONITOR) ?? [];
  const progress = raters.map(({ unit, supervisor, assigned = 0, answered = 0 }) => ({
    ...{ unit, supervisor, assigned, answered },
  }));
  return {
    owing: raters
      .filter((row) => (row.owing ?? 0) > 0)
      .slice(0, LISTED)
      .map(({ name, unit, supervisor, assigned = 0, answered = 0, ...cells }) => ({
        ...{ name, unit, supervisor, assigned, answered, letter: letterIn(cells) },
      })),
    byUnit: owingBy(progress, ({ unit }) => unit),
    bySupervisor: owingBy(progress, ({ supervisor }) => supervisor),
  };
}

/** Lines that are about no single unit are told in the language of the page, whichever the sheet was written in. */
const summaryOf = (workbook: Workbook, language: Language): Lists['summary'] =>
  (rowsOf(workbook, SUMMARY) ?? []).map((row) => ({
    unit: retold(language, row.unit, { keys: ['summary.agency', 'summary.pooled'] }) ?? row.unit,
    employees: row.employees ?? 0,
    rated: row.rated ?? 0,
    participation: row.participation ?? null,
    mean: row.final ?? null,
    candidates: (row.awards ?? 0) + (row.sanctions ?? 0),
    units: row.units ?? 1,
  }));

const remarksOf = (workbook: Workbook): Lists['remarks'] =>
  (rowsOf(workbook, PROBLEMS) ?? [])
    .filter(({ code }) => isRemark(code))
    .slice(0, LISTED)
    .map((row) => ({ ...row, row: row.row ?? 0 }));

/** Letters one by one, and none where the sheet that says where the cycle stands cannot be read. */
function lettersOf(workbook: Workbook, policy: Policy, apart: Apart): Lists['mail'] {
  const { period } = policy;
  return mailLists(
    workbook,
    policy,
    apart([], () => cycleView(workbook, period), cycleUnread(period)),
  );
}

/** Where a sheet lacks a heading home says so, and what rests on it is empty here as it is there. */
export const lists: Api['lists'] = ({ of }) => {
  const workbook = openWorkbook();
  const { apart } = readingApart(workbook);
  // What is only listed as it stands needs no policy.
  const policyNow = (): Policy => readPolicy(parseSettings(workbook.read(POLICY)).values, currentYear()).policy;
  const countedNow = (): Policy => countedPolicy(policyNow());
  const read = <Name extends keyof Lists>(name: Name, make: () => Lists[Name], without: Lists[Name]): Lists[Name] =>
    of.includes(name) ? apart([], make, without) : without;
  return {
    monitor: read('monitor', () => owingOf(workbook), { owing: [], byUnit: [], bySupervisor: [] }),
    mail: read('mail', () => lettersOf(workbook, countedNow(), apart), NO_LETTERS),
    flags: read('flags', () => flagViews(workbook, countedNow()), []),
    summary: read('summary', () => summaryOf(workbook, policyNow().language), []),
    remarks: read('remarks', () => remarksOf(workbook), []),
  };
};
