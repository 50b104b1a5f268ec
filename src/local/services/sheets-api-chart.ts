/**
 * Charts of the Sheets interface: a specification of domains, series and axes, kept as every chart here is kept.
 *
 * Knows column, bar, line, area and pie charts of cells, each with one domain; the axis at the bottom is the horizontal
 * one whatever the chart.
 */
import { ApiRefusal, badRequest } from './advanced.ts';
import { CHART_SIZE } from './chart-state.ts';
import { BOOLEAN, INTEGER, list, NUMBER, oneOf, record, TEXT } from './shape.ts';
import { COLOR, hexOf } from './sheets-api-format.ts';
import { GRID_RANGE, gridOf, gridPlace } from './sheets-api-range.ts';
import type { ChartRange, ChartState, WorkbookState } from './state.ts';

type Schema = GoogleAppsScript.Sheets.Schema.ChartSpec;
type Basic = GoogleAppsScript.Sheets.Schema.BasicChartSpec;
type Pie = GoogleAppsScript.Sheets.Schema.PieChartSpec;
type Data = GoogleAppsScript.Sheets.Schema.ChartData;
type Position = GoogleAppsScript.Sheets.Schema.EmbeddedObjectPosition;
type Options = ChartState['options'];

const TYPES = ['COLUMN', 'BAR', 'LINE', 'AREA'] as const;
export const LEGENDS = {
  BOTTOM_LEGEND: 'bottom',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  TOP_LEGEND: 'top',
  NO_LEGEND: 'none',
  LABELED_LEGEND: 'labeled',
} as const;
export const STACKS = { NOT_STACKED: false, STACKED: true, PERCENT_STACKED: 'percent' } as const;
export const AXES = { BOTTOM_AXIS: 'hAxis', LEFT_AXIS: 'vAxis' } as const;

const DATA = record({ sourceRange: record({ sources: list(GRID_RANGE) }) });
const WINDOW = record({ viewWindowMin: NUMBER, viewWindowMax: NUMBER });
export const CHART_SPEC = record({
  title: TEXT,
  subtitle: TEXT,
  altText: TEXT,
  basicChart: record({
    chartType: oneOf(...TYPES),
    legendPosition: oneOf(...Object.keys(LEGENDS)),
    axis: list(record({ position: oneOf(...Object.keys(AXES)), title: TEXT, viewWindowOptions: WINDOW })),
    domains: list(record({ domain: DATA })),
    series: list(record({ series: DATA, targetAxis: oneOf(...Object.keys(AXES)), color: COLOR })),
    headerCount: INTEGER,
    stackedType: oneOf(...Object.keys(STACKS)),
  }),
  pieChart: record({
    legendPosition: oneOf(...Object.keys(LEGENDS)),
    domain: DATA,
    series: DATA,
    threeDimensional: BOOLEAN,
    pieHole: NUMBER,
  }),
});
export const POSITION = record({
  overlayPosition: record({
    anchorCell: record({ sheetId: INTEGER, rowIndex: INTEGER, columnIndex: INTEGER }),
    offsetXPixels: INTEGER,
    offsetYPixels: INTEGER,
    widthPixels: INTEGER,
    heightPixels: INTEGER,
  }),
});
export const CHART = record({ chartId: INTEGER, spec: CHART_SPEC, position: POSITION });

type Shown = Pick<ChartState, 'type' | 'ranges' | 'headers' | 'options'>;

/** What a specification shows. @throws ApiRefusal where it says too little, or something that is not drawn here */
export function shownBy(workbook: WorkbookState, spec: Schema): Shown {
  const common = named({ title: spec.title, subtitle: spec.subtitle, altText: spec.altText });
  if (spec.pieChart !== undefined) return pieOf(workbook, spec.pieChart, common);
  if (spec.basicChart !== undefined) return basicOf(workbook, spec.basicChart, common);
  throw badRequest(
    'One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec.',
  );
}

function pieOf(workbook: WorkbookState, pie: Pie, common: Options): Shown {
  const options = {
    ...common,
    ...named({ 'legend.position': legendOf(pie.legendPosition), is3D: pie.threeDimensional, pieHole: pie.pieHole }),
  };
  return {
    type: 'PIE',
    ranges: [rangeOf(workbook, pie.domain), rangeOf(workbook, pie.series)],
    headers: null,
    options,
  };
}

function basicOf(workbook: WorkbookState, basic: Basic, common: Options): Shown {
  const { chartType, domains = [], series = [], axis = [] } = basic;
  if (chartType === undefined) throw badRequest('A basic chart needs a chart type.');
  // Google's own answer to a chart of nothing.
  if (domains.length === 0 && series.length === 0) throw new ApiRefusal(500, 'Internal error encountered.');
  if (domains.length !== 1) throw badRequest('A chart has one domain here.');
  const valueAxis = chartType === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  if (series.some(({ targetAxis = valueAxis }) => targetAxis !== valueAxis)) {
    throw badRequest(`The series of this chart are along ${valueAxis}.`);
  }
  const options = {
    ...common,
    ...named({ 'legend.position': legendOf(basic.legendPosition), isStacked: stackingOf(basic.stackedType) }),
    ...Object.assign({}, ...axis.map(axisOptions)),
    ...Object.assign(
      {},
      ...series.map(({ color }, at) => (color === undefined ? {} : { [`series.${at}.color`]: hexOf(color) })),
    ),
  };
  const data = [domains[0]?.domain, ...series.map((one) => one.series)];
  return {
    type: chartType,
    ranges: data.map((one) => rangeOf(workbook, one)),
    headers: basic.headerCount ?? null,
    options,
  };
}

function axisOptions(axis: GoogleAppsScript.Sheets.Schema.BasicChartAxis): Options {
  const name = AXES[axis.position as keyof typeof AXES];
  if (name === undefined) throw badRequest('An axis needs a position.');
  const { viewWindowOptions } = axis as { viewWindowOptions?: { viewWindowMin?: number; viewWindowMax?: number } };
  return named({
    [`${name}.title`]: axis.title,
    [`${name}.viewWindow.min`]: viewWindowOptions?.viewWindowMin,
    [`${name}.viewWindow.max`]: viewWindowOptions?.viewWindowMax,
  });
}

/** Without what is not there. */
export const named = (options: Readonly<Record<string, string | number | boolean | undefined>>): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;

const legendOf = (position: string | undefined) => LEGENDS[position as keyof typeof LEGENDS];
const stackingOf = (stacking: string | undefined) => STACKS[stacking as keyof typeof STACKS];

function rangeOf(workbook: WorkbookState, data: Data | undefined): ChartRange {
  const sources = data?.sourceRange?.sources ?? [];
  const [source] = sources;
  if (source === undefined || sources.length > 1) throw badRequest('A domain or series has one source range here.');
  const { sheet, block } = gridPlace(workbook, source);
  if (block.rows > 1 && block.columns > 1) throw badRequest('A source range must be one row or one column.');
  return { sheetId: sheet.id, ...block };
}

type Placed = Pick<ChartState, 'row' | 'column' | 'offsetX' | 'offsetY' | 'width' | 'height'>;

/** On which tab a chart lies, and where; it keeps the size it had where none is given. */
export function placedAt(workbook: WorkbookState, position: Position | undefined, size = CHART_SIZE as Size) {
  const overlay = position?.overlayPosition;
  const anchor = overlay?.anchorCell;
  if (overlay === undefined || anchor === undefined) {
    throw badRequest('One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set');
  }
  const sheet = gridOf(workbook, anchor.sheetId);
  const placed: Placed = {
    row: anchor.rowIndex ?? 0,
    column: anchor.columnIndex ?? 0,
    offsetX: overlay.offsetXPixels ?? 0,
    offsetY: overlay.offsetYPixels ?? 0,
    width: overlay.widthPixels ?? size.width,
    height: overlay.heightPixels ?? size.height,
  };
  if (placed.row < 0 || placed.column < 0 || placed.row >= sheet.maxRows || placed.column >= sheet.maxColumns) {
    throw badRequest('The chart lies outside the grid.');
  }
  return { sheet, placed };
}
interface Size {
  readonly width: number;
  readonly height: number;
}
