/**
 * Unit reports (Laporan unit) on paper, for the heads of units: what the leadership workbook tells of a unit, from the same
 * report, with its targets and training needs. Of people it names award winners and nobody else. Units that cannot be told
 * alone are on one page together.
 */
import { type LeadershipLine, type LeadershipReport, reportToLeadership } from '../core/act/leadership.ts';
import { stageOf } from '../core/plan/cycle.ts';
import { openDialog } from '../google/menu.ts';
import type { PageBlock, PageCell } from '../google/sheet-page.ts';
import { timeNow } from '../google/time.ts';
import { dayText, LOCALES } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import type { Api, PersonSection, UnitReportView } from './api.types.ts';
import { refuseEdited } from './as-frozen.ts';
import { currentCycle } from './cycle.ts';
import {
  classesBlock,
  componentsBlock,
  needsBlock,
  SHARE,
  targetsBlock,
  trendBlock,
  unitGlance,
} from './leadership-blocks.ts';
import { hasRatings, readLeadershipGround } from './leadership-ground.ts';
import { lineName } from './leadership-pages.ts';
import { letterheadOf, placeAndDay, signatoryOf } from './letterhead.ts';
import { openSession, type Session } from './session.ts';

/** A cell as it is read: as many decimals as the workbook shows. */
function cellText(language: Language, cell: PageCell): string {
  if (typeof cell === 'string') return cell;
  const { value, format } = cell;
  const digits = format.split('.')[1]?.replace('%', '').length ?? 0;
  const style = format === SHARE ? 'percent' : 'decimal';
  return new Intl.NumberFormat(LOCALES[language], {
    style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

const sectionOf = (language: Language, { title, header, rows, notes }: PageBlock): PersonSection => ({
  title,
  texts: notes,
  header: rows.length > 0 ? header : [],
  rows: rows.map((row) => row.map((cell) => cellText(language, cell))),
});

/** Who of the units won an award, in sentences; nothing where nobody did. */
function winnersSection(
  language: Language,
  { units }: LeadershipLine,
  { winners }: LeadershipReport,
): readonly PersonSection[] {
  const own = winners.filter(({ unit }) => units.includes(unit));
  if (own.length === 0) return [];
  const texts = own.map(({ name, called }) => say(language, 'unit-report.winner', { name, award: called }));
  return [{ title: say(language, 'unit-report.winners'), texts, header: [], rows: [] }];
}

function reportOf(session: Session, line: LeadershipLine, report: LeadershipReport): UnitReportView {
  const { language } = session.cycle.policy;
  const { scale, agency, period, past, minimumGroup } = report;
  const isPooled = line.units.length > 1;
  const beside = { name: say(language, 'leadership.column.agency'), figures: agency };
  const day = timeNow().slice(0, 10);
  const blocks = [
    unitGlance(language, line, report),
    componentsBlock(language, line, report),
    classesBlock(language, scale, line, beside),
    targetsBlock(language, line),
    needsBlock(language, line, minimumGroup),
    // Units that are told together are no unit that there was before.
    ...(isPooled || past.length === 0 ? [] : [trendBlock(language, report, line)]),
  ];
  return {
    name: lineName(language, line),
    title: say(language, 'unit-report.title'),
    about: [
      say(language, 'unit-report.period', { period: String(period), day: dayText(language, day) }),
      ...(isPooled ? [say(language, 'unit-report.pooled', { units: line.units.filter(Boolean).join('; ') })] : []),
      say(language, `leadership.stage.${stageOf(currentCycle(session.workbook))}`),
      say(language, 'unit-report.about', { minimum: minimumGroup }),
    ],
    place: placeAndDay(session.cycle.policy, day),
    sections: [...blocks.map((block) => sectionOf(language, block)), ...winnersSection(language, line, report)],
  };
}

/**
 * The reports of all units, or of one of them by the name of its page.
 *
 * @throws AppError where ratings are not as they were when the cycle was closed
 */
export const unitReports: Api['unitReports'] = ({ unit }) => {
  const session = openSession();
  const { policy } = session.cycle;
  refuseEdited(session.workbook);
  const report = hasRatings(session.workbook) ? reportToLeadership(readLeadershipGround(session)) : undefined;
  const all = report?.lines.map((line) => reportOf(session, line, report)) ?? [];
  return {
    language: policy.language,
    letterhead: letterheadOf(policy, { isSigned: true }),
    signatory: signatoryOf(policy),
    units: all.map(({ name }) => name),
    unit,
    reports: all.filter(({ name }) => unit === null || name === unit),
  };
};

/** Opens the reports in a window over the sheets. */
export const showUnitReports: Api['showUnitReports'] = () => {
  const { cycle } = openSession();
  openDialog(`unit-report-${cycle.policy.language}`, 'Teladan', { width: 900, height: 640 });
  return { shown: true };
};
