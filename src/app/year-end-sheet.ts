/** The sheet Laporan Akhir Tahun: everybody who is rated, a target a row, with what is wrong in which row. */
import { type Reviewed, reportStateOf, type TargetConfirmation } from '../core/act/confirmation.ts';
import { faultsOf } from '../core/act/confirmed.ts';
import { linesNeeded, targetLine } from '../core/act/report.ts';
import { groupBy } from '../core/number.ts';
import type { Employee } from '../core/plan/roster.ts';
import type { DescribedTarget } from '../core/plan/target.ts';
import type { Problem } from '../core/problem.ts';
import { say } from '../messages/say.ts';
import { makeGrid, type RowOf } from '../tables/notation.ts';
import { REPORT_WORDS, VERDICT_WORDS, YEAR_END } from '../tables/year-end.ts';
import { type InquiriesRead, linkedRequests } from './inquiries.ts';
import type { Session } from './session.ts';
import { keepReports } from './year-end.ts';
import { linesMade } from './year-end-requests.ts';

type Row = RowOf<typeof YEAR_END>;

const BLANK: Row = {
  ...(Object.fromEntries(YEAR_END.columns.map(({ key }) => [key, ''])) as unknown as Row),
  version: undefined,
  goal: undefined,
  confirmed: undefined,
};

/** What a reported target says in its row. */
const targetCells = ({ reported, state, realised, reason }: TargetConfirmation): Partial<Row> => ({
  code: reported.target?.code ?? '',
  plan: reported.target?.plan ?? reported.line,
  goal: reported.target?.goal ?? undefined,
  measure: reported.target?.measure ?? '',
  reported: reported.realised,
  evidence: reported.evidence,
  verdict: VERDICT_WORDS[state],
  confirmed: realised,
  reason,
});

/** A target that nobody has reported on yet. */
const openCells = ({ code, plan, goal, measure }: DescribedTarget): Partial<Row> => ({ code, plan, goal, measure });

/** What is told of a person as a whole, in their first row. */
function wholeCells(session: Session, { report, isInnovation, ...said }: Reviewed): Partial<Row> {
  const { language } = session.cycle.policy;
  const { achievements, obstacles, innovation, benefit, training } = report;
  const yes = isInnovation && say(language, 'inquiry.confirmation.yes');
  return {
    achievements,
    obstacles,
    innovation,
    benefit,
    training,
    innovated: yes || (isInnovation === false ? say(language, 'inquiry.confirmation.no') : ''),
    remarks: said.remarks,
    reportedAt: report.at,
    answeredAt: said.answeredAt,
    assurance: said.byCodeAlone ? say(language, 'inquiry.code-alone') : '',
  };
}

/** Links by whom they are about. */
const linksOf = (session: Session, kind: 'year-end' | 'confirmation'): ReadonlyMap<string, string> =>
  new Map(linkedRequests(session, kind).map(({ rateeId, link }) => [rateeId, link]));

/** Everything that rows are made from. */
interface Ground {
  readonly session: Session;
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  readonly targetsOf: (personId: string) => readonly DescribedTarget[];
  readonly linkOf: (kind: 'year-end' | 'confirmation', personId: string) => string;
}

/** The rows of one person: a target each, or one alone. */
function rowsOf({ session, reviewed, targetsOf, linkOf }: Ground, { id, name, unit }: Employee): readonly Row[] {
  const { people, supervisors } = session.cycle.roster;
  const told = reviewed.get(id);
  const cells = told ? told.targets.map(targetCells) : targetsOf(id).map(openCells);
  const confirmerId = told?.confirmerId || (supervisors.get(id) ?? '');
  const person = {
    ...{ id, name, unit },
    confirmer: people.get(confirmerId)?.name ?? '',
    state: REPORT_WORDS[reportStateOf(told)],
    version: told?.report.version,
  };
  const whole = {
    ...(told && wholeCells(session, told)),
    link: linkOf('year-end', id),
    confirmLink: linkOf('confirmation', id),
  };
  return (cells.length > 0 ? cells : [{}]).map((target, index) => ({
    ...BLANK,
    ...person,
    ...target,
    ...(index === 0 ? whole : {}),
  }));
}

/** Writes the sheet anew, after what follows from the answers was kept; what is wrong with them, by its rows. */
export function showYearEnd(session: Session, { collected }: InquiriesRead): readonly Problem[] {
  const { workbook, cycle } = session;
  const { reviewed } = keepReports(session, collected.responses);
  const own = groupBy(cycle.targets, ({ rateeId }) => rateeId);
  const targetsOf = (id: string): readonly DescribedTarget[] => own.get(id) ?? [];
  const links = { 'year-end': linksOf(session, 'year-end'), confirmation: linksOf(session, 'confirmation') };
  const ground: Ground = { session, reviewed, targetsOf, linkOf: (kind, id) => links[kind].get(id) ?? '' };
  const lines = linesMade(session);
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const person of cycle.roster.ratees) {
    const first = rows.length + 2;
    const told = reviewed.get(person.id);
    rows.push(...rowsOf(ground, person));
    problems.push(...(told ? problemsOf(told, first) : []), ...beyondForm(targetsOf(person.id), lines, first));
  }
  workbook.write(YEAR_END, makeGrid(YEAR_END, rows));
  return problems;
}

const problemsOf = (told: Reviewed, first: number): readonly Problem[] =>
  faultsOf(told).map(({ target = 0, ...fault }) => ({ ...fault, table: YEAR_END.key, row: first + target }));

/** Whoever has more targets than the form has lines for cannot report them all. */
function beyondForm(targets: readonly DescribedTarget[], lines: number, row: number): readonly Problem[] {
  const beyond = targets[lines];
  if (beyond === undefined || linesNeeded(targets) <= lines) return [];
  const received = targetLine(beyond);
  const details = { lines, what: targets.slice(lines).map(targetLine).join('; ') };
  return [{ code: 'targets-beyond-form', table: YEAR_END.key, row, column: 'plan', received, details }];
}
