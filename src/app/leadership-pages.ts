/**
 * Pages of the leadership workbook: one to read in a minute, one for each unit, and the panel of SE MenPANRB 3/2023.
 */
import type { LeadershipLine, LeadershipReport } from '../core/act/leadership.ts';
import { QUADRANTS } from '../core/types.ts';
import { type PageBlock, type PageCell, type PageChart, type SheetPage, tabTitles } from '../google/sheet-page.ts';
import { type Language, say } from '../messages/say.ts';
import { comparisonText, expectationText } from './fairness-words.ts';
import {
  agencyGlance,
  cell,
  classesBlock,
  dossiersBlock,
  goodShare,
  measureOf,
  POINTS,
  pendingBlock,
  SHARE,
  trendBlock,
  unitGlance,
  WHOLE,
  winnersBlock,
} from './leadership-blocks.ts';

/** How a line is called: one unit, several together, people without one, or the agency. */
export function lineName(language: Language, { units }: Pick<LeadershipLine, 'units'>): string {
  const [unit, ...others] = units;
  if (unit === undefined) return say(language, 'summary.agency');
  if (others.length > 0) return say(language, 'leadership.tab.pooled');
  return unit === '' ? say(language, 'leadership.tab.unitless') : unit;
}

/** Units side by side. The public's index has a column where any unit has one. */
function unitsBlock(language: Language, { lines, agency, minimumGroup }: LeadershipReport): PageBlock {
  const hasIndex = lines.some(({ satisfaction }) => satisfaction !== undefined);
  const hasHours = agency.hours !== undefined;
  const rowOf = (line: LeadershipLine): readonly PageCell[] => {
    const { employees, rated, participation, final, hours, agreement, satisfaction } = line;
    const { assigned = 0, answered = 0 } = participation ?? {};
    return [
      lineName(language, line),
      cell(employees, WHOLE),
      cell(rated, WHOLE),
      cell(assigned > 0 ? answered / assigned : undefined, SHARE),
      cell(final?.mean, POINTS),
      cell(goodShare(line), SHARE),
      ...(hasHours ? [cell(hours?.mean, POINTS)] : []),
      cell(agreement?.average, POINTS),
      ...(hasIndex ? [cell(satisfaction?.index, POINTS)] : []),
    ];
  };
  const columns = ['unit', 'employees', 'rated', 'answered', 'mean', 'good'] as const;
  const pooled = lines.find(({ units }) => units.length > 1);
  return {
    title: say(language, 'leadership.block.units'),
    header: [
      ...[...columns, ...(hasHours ? (['hours'] as const) : []), 'agreement' as const],
      ...(hasIndex ? (['satisfaction'] as const) : []),
    ].map((column) => say(language, `leadership.column.${column}`)),
    rows: [...lines, agency].map(rowOf),
    notes: pooled
      ? [say(language, 'leadership.pooled', { minimum: minimumGroup, units: pooled.units.filter(Boolean).join('; ') })]
      : [],
  };
}

interface ChartOf {
  readonly block: number;
  readonly beside: number;
  readonly type: PageChart['type'];
  readonly title: Parameters<typeof say>[1];
  readonly groups: Parameters<typeof say>[1];
  readonly values: Parameters<typeof say>[1];
  readonly series: readonly number[];
  readonly to: number | undefined;
}

const chart = (language: Language, { title, groups, values, ...rest }: ChartOf, name = ''): PageChart => ({
  ...rest,
  title: name === '' ? say(language, title) : `${say(language, title)}: ${name}`,
  groups: say(language, groups),
  values: say(language, values),
  from: 0,
});

/** The measure that units and periods are compared by, along an axis from nothing to the most there is. */
const measured = (
  language: Language,
  report: LeadershipReport,
  own: Pick<ChartOf, 'block' | 'beside' | 'type' | 'series'>,
  name = '',
) => {
  const { key, to } = measureOf(report);
  const isTrend = own.type === 'LINE';
  return chart(
    language,
    {
      ...own,
      title: isTrend ? 'leadership.chart.trend' : 'leadership.chart.units',
      groups: isTrend ? 'leadership.column.period' : 'leadership.column.unit',
      values: `leadership.column.${key}`,
      to,
    },
    name,
  );
};

const spread = (
  language: Language,
  { scale }: LeadershipReport,
  own: Pick<ChartOf, 'block' | 'beside' | 'series'>,
  name = '',
): PageChart =>
  chart(
    language,
    {
      ...own,
      type: 'COLUMN',
      title: `leadership.chart.classes.${scale}`,
      groups: `leadership.column.class.${scale}`,
      values: 'leadership.column.share',
      to: 1,
    },
    name,
  );

function frontPage(language: Language, report: LeadershipReport, { trail }: PageHead): SheetPage {
  const { agency, past, scale, lines } = report;
  const before = past[past.length - 1];
  const beside = before && { name: String(before.period), figures: before.agency };
  const isKnown = agency.classes !== undefined;
  const [classes, units, trend] = [3, 5, 6];
  return {
    title: say(language, 'leadership.tab.front'),
    head: [],
    blocks: [
      agencyGlance(language, report),
      pendingBlock(language, report),
      dossiersBlock(language, report),
      classesBlock(language, scale, agency, beside),
      winnersBlock(language, report),
      unitsBlock(language, report),
      { ...trendBlock(language, report), notes: trail === '' ? [] : [trail] },
    ],
    charts: [
      ...(isKnown
        ? [spread(language, report, { block: classes, beside: 0, series: beside?.figures ? [2, 4] : [2] })]
        : []),
      ...(isKnown && lines.length > 0
        ? [measured(language, report, { block: units, beside: 0, type: 'BAR', series: [scale === 'numeric' ? 4 : 5] })]
        : []),
      ...(isKnown && past.length > 0
        ? [measured(language, report, { block: trend, beside: trend, type: 'LINE', series: [2] })]
        : []),
    ],
  };
}

function unitPage(language: Language, report: LeadershipReport, line: LeadershipLine): SheetPage {
  const { scale, agency, past } = report;
  const name = lineName(language, line);
  const isPooled = line.units.length > 1;
  const isKnown = line.classes !== undefined;
  const hasPast = past.some(({ units }) => units.has(line.units[0] ?? ''));
  const beside = { name: say(language, 'leadership.column.agency'), figures: agency };
  return {
    title: name,
    head: isPooled ? [line.units.filter(Boolean).join('; ')] : [],
    blocks: [
      unitGlance(language, line, report),
      classesBlock(language, scale, line, beside),
      ...(isPooled ? [] : [trendBlock(language, report, line)]),
    ],
    charts: [
      ...(isKnown ? [spread(language, report, { block: 1, beside: 0, series: [2, 4] }, name)] : []),
      ...(isKnown && hasPast && !isPooled
        ? [measured(language, report, { block: 2, beside: 0, type: 'LINE', series: [2, 3] }, name)]
        : []),
    ],
  };
}

/** The spread of quadrants against what the organisation's own rating lets expect. It warns, and moves nobody. */
function panelPage(language: Language, { distribution, organisation }: LeadershipReport): SheetPage {
  const { rated = 0, counts, comparisons = [] } = distribution ?? {};
  const shares = QUADRANTS.map((one): readonly PageCell[] => [
    say(language, `word.quadrant.${one}`),
    cell(counts?.[one], WHOLE),
    cell(counts && counts[one] / rated, SHARE),
  ]);
  const compared = comparisons.map((one): readonly PageCell[] => [
    expectationText(language, one),
    cell(one.found, SHARE),
    cell(one.share, SHARE),
    comparisonText(language, one, organisation),
  ]);
  const spreadChart: ChartOf = {
    block: 0,
    beside: 0,
    type: 'COLUMN',
    title: 'leadership.chart.classes.quadrant',
    groups: 'leadership.column.class.quadrant',
    values: 'leadership.column.share',
    series: [2],
    to: 1,
  };
  return {
    title: say(language, 'leadership.tab.panel'),
    head: [say(language, 'distribution.about')],
    blocks: [
      {
        title: say(language, 'leadership.block.classes.quadrant'),
        header: (['class.quadrant', 'persons', 'share'] as const).map((column) =>
          say(language, `leadership.column.${column}`),
        ),
        rows: shares,
        notes: [],
      },
      {
        title: say(language, 'leadership.block.panel'),
        header: (['expected', 'found', 'bound', 'reading'] as const).map((column) =>
          say(language, `leadership.column.${column}`),
        ),
        rows:
          compared.length > 0
            ? compared
            : [[say(language, distribution ? 'distribution.unknown' : 'leadership.withheld')]],
        notes: [],
      },
    ],
    charts: distribution ? [chart(language, spreadChart)] : [],
  };
}

/** What the pages stand under: heading, state of the period, and what they are. */
export interface PageHead {
  readonly agency: string;
  readonly stage: string;
  readonly made: string;
  /** What stands at the foot of the first page, for whoever audits. */
  readonly trail: string;
}

/** All pages, in the order of their tabs. */
export function leadershipPages(language: Language, report: LeadershipReport, head: PageHead): readonly SheetPage[] {
  const { lines, period, minimumGroup } = report;
  const pages = [
    frontPage(language, report, head),
    ...lines.map((line) => unitPage(language, report, line)),
    panelPage(language, report),
  ];
  const titles = tabTitles(pages.map(({ title }) => title));
  const about = say(language, 'leadership.about', { minimum: minimumGroup });
  return pages.map((page, index) => {
    const heading = say(language, 'leadership.heading', { what: index === 0 ? head.agency : page.title, period });
    const lead = index === 0 ? [heading, head.stage, head.made, about] : [heading, head.stage, about];
    return { ...page, title: titles[index] ?? page.title, head: [...lead, ...page.head] };
  });
}
