/**
 * The charts of a tab: put there, changed and taken away by copies that carry an id.
 *
 * Refuses to change or take away a chart that does not lie on this tab.
 */
import type { ChartService } from './chart.ts';
import { exposeChart } from './chart.ts';
import { exposeChartBuilder } from './chart-builder.ts';
import { CHART_SIZE } from './chart-state.ts';
import { type Member as Entry, reveal, same } from './facade.ts';
import { COST } from './meter.ts';
import { nextInteger } from './random.ts';
import { Refusal } from './refusal.ts';
import { SheetGrid } from './sheet-grid.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type ChartMember = 'newChart' | 'insertChart' | 'updateChart' | 'removeChart' | 'getCharts';

export const CHART_MEMBERS: Readonly<Record<ChartMember, Entry>> = {
  newChart: { takes: [[]] },
  getCharts: { takes: [[]], cost: COST.read },
  ...same(['insertChart', 'updateChart', 'removeChart'], {
    takes: [['SpreadsheetApp.EmbeddedChart']],
    cost: COST.insertChart,
  }),
};

export abstract class SheetCharts extends SheetGrid implements Pick<Google, ChartMember> {
  /** A column chart of nothing, in the upper left corner, until it is told otherwise. */
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return exposeChartBuilder(this.host, this.live(), null, {
      type: 'COLUMN',
      ranges: [],
      headers: null,
      options: {},
      row: 0,
      column: 0,
      offsetX: 0,
      offsetY: 0,
      ...CHART_SIZE,
    });
  }

  insertChart(chart: GoogleChart): void {
    const sheet = this.editable();
    const { draft } = reveal<ChartService>(chart);
    this.#checkAnchor(draft.row, draft.column);
    sheet.charts.push({ ...structuredClone(draft), id: nextInteger(this.host.world.state, 1, 2 ** 31) });
  }

  updateChart(chart: GoogleChart): void {
    const { draft } = reveal<ChartService>(chart);
    const index = this.#indexOf(chart);
    this.#checkAnchor(draft.row, draft.column);
    Object.assign(this.editable().charts[index] ?? {}, structuredClone(draft));
  }

  removeChart(chart: GoogleChart): void {
    const index = this.#indexOf(chart);
    this.editable().charts.splice(index, 1);
  }

  getCharts(): GoogleChart[] {
    return this.live().charts.map(({ id, ...draft }) => exposeChart(this.host, this.state, id, draft));
  }

  #indexOf(chart: GoogleChart): number {
    const { id } = reveal<ChartService>(chart);
    const index = this.live().charts.findIndex((one) => one.id === id);
    if (index === -1) throw new Refusal('The chart does not exist on this sheet.');
    return index;
  }

  #checkAnchor(row: number, column: number): void {
    const { maxRows, maxColumns } = this.live();
    if (row >= maxRows || column >= maxColumns) throw new Refusal('The position of the chart is out of bounds.');
  }
}
