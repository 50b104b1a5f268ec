/** Charts as the Sheets interface shows them: the specification that would make the chart again, and where it lies. */

import { AXES, LEGENDS, named, STACKS } from './sheets-api-chart.ts';
import { rgbOf } from './sheets-api-format.ts';
import { gridRangeOf } from './sheets-api-range.ts';
import type { ChartRange, ChartState } from './state.ts';

type Schema = GoogleAppsScript.Sheets.Schema.ChartSpec;
type Data = GoogleAppsScript.Sheets.Schema.ChartData;
type EmbeddedChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;
type Options = ChartState['options'];

/** The chart as the interface shows it. */
export const embeddedOf = (sheetId: number, chart: ChartState): EmbeddedChart => ({
  chartId: chart.id,
  spec: specOf(chart),
  position: {
    overlayPosition: {
      anchorCell: { sheetId, rowIndex: chart.row, columnIndex: chart.column },
      ...(chart.offsetX === 0 ? {} : { offsetXPixels: chart.offsetX }),
      ...(chart.offsetY === 0 ? {} : { offsetYPixels: chart.offsetY }),
      widthPixels: chart.width,
      heightPixels: chart.height,
    },
  },
});

const dataOf = ({ sheetId, ...block }: ChartRange): Data => ({
  sourceRange: { sources: [gridRangeOf(sheetId, block)] },
});

function specOf({ type, ranges, headers, options }: ChartState): Schema {
  const text = (name: string) => (options[name] === undefined ? {} : { [name]: options[name] });
  const common = { ...text('title'), ...text('subtitle'), ...text('altText') };
  const legend = keyOf(LEGENDS, options['legend.position']);
  const legendPosition = legend === undefined ? {} : { legendPosition: legend };
  const data = ranges.map(dataOf);
  if (type === 'PIE') {
    const pie = named({ threeDimensional: options.is3D, pieHole: options.pieHole });
    return { ...common, pieChart: { ...legendPosition, ...pie, domain: data[0], series: data[1] } };
  }
  const stackedType = keyOf(STACKS, options.isStacked);
  const targetAxis = type === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  return {
    ...common,
    basicChart: {
      chartType: type,
      ...legendPosition,
      axis: Object.entries(AXES).flatMap(([position, name]) => axisOf(position, name, options)),
      domains: [{ domain: data[0] }],
      series: data.slice(1).map((series, at) => {
        const color = options[`series.${at}.color`];
        return { series, targetAxis, ...(color === undefined ? {} : { color: rgbOf(String(color)) }) };
      }),
      ...(headers === null ? {} : { headerCount: headers }),
      ...(stackedType === undefined ? {} : { stackedType }),
    },
  };
}

function axisOf(position: string, name: string, options: Options) {
  const title = options[`${name}.title`];
  const window = named({
    viewWindowMin: options[`${name}.viewWindow.min`],
    viewWindowMax: options[`${name}.viewWindow.max`],
  });
  const hasWindow = Object.keys(window).length > 0;
  if (title === undefined && !hasWindow) return [];
  return [
    {
      position,
      ...(title === undefined ? {} : { title: String(title) }),
      ...(hasWindow ? { viewWindowOptions: window } : {}),
    },
  ];
}

const keyOf = <K extends string>(names: Readonly<Record<K, unknown>>, value: unknown): K | undefined =>
  (Object.keys(names) as K[]).find((name) => names[name] === value);
