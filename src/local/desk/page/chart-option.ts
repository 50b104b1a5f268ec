/**
 * Charts as ECharts takes them. The first column of the chart's cells names the groups, the first row names the series,
 * as Sheets reads a range with a header.
 */
import type { EChartsCoreOption } from 'echarts/core';
import type { CellView, ChartView } from '../desk.types.ts';

const TYPES: Readonly<Record<string, 'bar' | 'line' | 'pie' | 'scatter'>> = {
  COLUMN: 'bar',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
  HISTOGRAM: 'bar',
};

/** Quiet colours that can be told apart, also by people who do not see red and green apart. */
const COLORS = ['#0b6b4f', '#c77d0a', '#2f6db3', '#8a4f9e', '#5b6774', '#a33b3b'];

const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export const isDrawn = ({ type }: ChartView): boolean => TYPES[type] !== undefined;

const textOf = (cell: CellView | undefined): string => {
  if (typeof cell !== 'object') return String(cell ?? '');
  return 'formula' in cell ? cell.formula : new Date(cell.at).toLocaleDateString('id-ID');
};
const numberOf = (cell: CellView | undefined): number | null => (typeof cell === 'number' ? cell : null);

interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const groupsOf = ({ table }: ChartView): readonly string[] => table.slice(1).map(([name]) => textOf(name));

const seriesOf = ({ table }: ChartView): readonly Series[] =>
  (table[0] ?? []).slice(1).map((name, index) => ({
    name: textOf(name),
    values: table.slice(1).map((row) => numberOf(row[index + 1])),
  }));

const axis = (name: string, isValue: boolean, groups: readonly string[]) => ({
  type: isValue ? ('value' as const) : ('category' as const),
  name,
  nameLocation: 'middle' as const,
  nameGap: 34,
  nameTextStyle: { color: '#3b4754' },
  axisLabel: { color: '#3b4754', hideOverlap: true, ...(isValue ? {} : { width: 110, overflow: 'truncate' as const }) },
  ...(isValue ? {} : { data: [...groups] }),
});

/** What ECharts draws. */
export function chartOption(chart: ChartView): EChartsCoreOption {
  const type = TYPES[chart.type] ?? 'bar';
  const series = seriesOf(chart);
  const groups = groupsOf(chart);
  const common = {
    animation: false,
    color: COLORS,
    textStyle: { fontFamily: FONT },
    title: {
      text: chart.title,
      left: 'center',
      top: 8,
      textStyle: { fontSize: 15, fontWeight: 600, color: '#1f2933' },
    },
    tooltip: { trigger: type === 'bar' || type === 'line' ? 'axis' : 'item', confine: true },
    legend: { show: series.length > 1 || type === 'pie', bottom: 4, type: 'scroll' },
  };
  if (type === 'pie') {
    const data = groups.map((name, index) => ({ name, value: series[0]?.values[index] ?? 0 }));
    return { ...common, series: [{ type, radius: '60%', data }] };
  }
  // A bar chart of Sheets lies on its side: its groups stand at the left.
  const isLying = chart.type === 'BAR';
  const across = axis(chart.horizontalTitle, isLying, groups);
  const up = axis(chart.verticalTitle, !isLying, groups);
  return {
    ...common,
    grid: {
      left: 24,
      right: 28,
      top: 48,
      bottom: (series.length > 1 ? 36 : 10) + (chart.horizontalTitle === '' ? 0 : 24),
      containLabel: true,
      outerBoundsMode: 'same',
    },
    xAxis: across,
    yAxis: isLying ? { ...up, inverse: true } : up,
    series: series.map(({ name, values }) => ({
      type,
      name,
      data: [...values],
      ...(chart.isStacked ? { stack: 'all' } : {}),
      ...(chart.type === 'AREA' ? { areaStyle: {} } : {}),
    })),
  };
}

/** The chart in words, for people who do not see it. */
export function chartWords(chart: ChartView): string {
  const groups = groupsOf(chart);
  const lines = seriesOf(chart).map(({ name, values }) => {
    const parts = values.map(
      (value, index) => `${groups[index]} ${value === null ? '-' : value.toLocaleString('id-ID')}`,
    );
    return `${name}: ${parts.join(', ')}`;
  });
  return `Grafik ${chart.title}. ${lines.join('. ')}`;
}
