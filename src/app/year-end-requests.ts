/**
 * Who is asked at the end of the year: everybody employed to report, and whoever was noted to confirm which report. With
 * what fills the forms, so that nobody has to look a target up.
 */
import { CONFIRMATION_FIELDS, standingAsks } from '../core/act/confirmation.ts';
import {
  lastReports,
  linesNeeded,
  MOST_TARGETS,
  numbersTo,
  REPORT_FIELDS,
  type Report,
  targetLine,
} from '../core/act/report.ts';
import { groupBy } from '../core/number.ts';
import { isAsked } from '../core/plan/roster.ts';
import { INQUIRY_ITEMS, parseInquiryItems } from '../tables/items.ts';
import { ASKS, parseAsks, parseReports, REPORTS } from '../tables/reports.ts';
import type { Asked } from './inquiries.ts';
import type { Session } from './session.ts';
import { innovationLine, inOneLine, reportedLine } from './year-end-words.ts';

export const readReports = ({ workbook, cycle }: Session) => parseReports(workbook.read(REPORTS), cycle.policy.period);
export const readAsks = ({ workbook, cycle }: Session) => parseAsks(workbook.read(ASKS), cycle.policy.period);

/** How many targets the report form has lines for; 0 before it is made. */
export const linesMade = ({ workbook }: Pick<Session, 'workbook'>): number => {
  const keys = new Set(
    parseInquiryItems(workbook.read(INQUIRY_ITEMS)).flatMap(({ role, criterion }) =>
      role === 'year-end' ? [criterion] : [],
    ),
  );
  return numbersTo(MOST_TARGETS).filter((number) => keys.has(REPORT_FIELDS.realised(number))).length;
};

/** How many targets a form has or will have lines for: both forms of the end of the year the same. */
export const linesOf = (session: Session): number =>
  linesMade(session) || Math.min(MOST_TARGETS, linesNeeded(session.cycle.targets));

/** Everybody is asked about themselves once, and may report again by the same link. */
export function askedToReport(session: Session): readonly Asked[] {
  const { roster, targets } = session.cycle;
  const own = groupBy(targets, ({ rateeId }) => rateeId);
  return roster.employees.map(({ id, status }) => ({
    raterId: id,
    rateeId: id,
    round: 1,
    isOver: !isAsked(status),
    fills: Object.fromEntries(
      (own.get(id) ?? []).map((target, index) => [REPORT_FIELDS.target(index + 1), targetLine(target)]),
    ),
  }));
}

/** What the form of a confirmation shows of a report. */
function confirmationFills(session: Session, report: Report | undefined): Readonly<Record<string, string>> {
  if (!report) return {};
  const { language } = session.cycle.policy;
  return {
    ...Object.fromEntries(
      report.targets.map((target, index) => [CONFIRMATION_FIELDS.target(index + 1), reportedLine(language, target)]),
    ),
    [CONFIRMATION_FIELDS.innovation]: innovationLine(report),
    [CONFIRMATION_FIELDS.training]: inOneLine(report.training),
  };
}

/** Whoever was asked to confirm a version of a report; what was asked in an earlier one or of somebody else is over. */
export function askedToConfirm(session: Session): readonly Asked[] {
  const [reports, asks] = [readReports(session), readAsks(session)];
  const [last, standing] = [lastReports(reports), standingAsks(reports, asks)];
  const turns = new Map<string, number>();
  return asks.map((ask) => {
    const { personId, version, confirmerId } = ask;
    const turn = (turns.get(confirmerId) ?? 0) + 1;
    turns.set(confirmerId, turn);
    const over = !standing.has(ask);
    const fills = over ? {} : confirmationFills(session, last.get(personId));
    return { raterId: confirmerId, rateeId: personId, round: version, turn, isOver: over, fills };
  });
}
