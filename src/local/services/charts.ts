/** Charts: here only the kinds of charts that a spreadsheet holds. */
import { enumOf, expose, service } from './facade.ts';
import type { Host } from './host.ts';

type Google = GoogleAppsScript.Charts.Charts;

export const CHART_TYPE = enumOf('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

const CHARTS = service<never>({ name: 'Charts', members: {}, constants: { ChartType: CHART_TYPE } });

export const exposeCharts = (host: Host): Pick<Google, 'ChartType'> => expose<Google, never>(host, CHARTS, {});
