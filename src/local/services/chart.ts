/**
 * SpreadsheetApp.EmbeddedChart: a chart as it was when a script got hold of it.
 *
 * It is a copy: what lies on the tab changes by `Sheet.updateChart` alone.
 */
import { exposeChartBuilder } from './chart-builder.ts';
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { exposeRange } from './range.ts';
import { SCOPES } from './scope.ts';
import type { ChartState, SheetState } from './state.ts';
import { workbookWith } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GoogleOptions = GoogleAppsScript.Charts.ChartOptions;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Member = 'getChartId' | 'getContainerInfo' | 'getRanges' | 'getNumHeaders' | 'getOptions' | 'modify';
type ContainerMember = 'getAnchorRow' | 'getAnchorColumn' | 'getOffsetX' | 'getOffsetY';

const CHART = service<Member>({
  name: 'SpreadsheetApp.EmbeddedChart',
  scopes: SCOPES.spreadsheet,
  members: {
    ...same(['getChartId', 'getContainerInfo', 'getOptions', 'modify'], { takes: [[]] }),
    ...same(['getRanges', 'getNumHeaders'], { takes: [[]], cost: COST.read }),
  },
});
const CONTAINER = service<ContainerMember>({
  name: 'SpreadsheetApp.ContainerInfo',
  members: same(['getAnchorRow', 'getAnchorColumn', 'getOffsetX', 'getOffsetY'], { takes: [[]] }),
});
const OPTIONS = service<'get'>({ name: 'Charts.ChartOptions', members: { get: { takes: [['String']] } } });

/** A chart without its id is one that lies nowhere yet. */
export type Draft = Omit<ChartState, 'id'>;

export class ChartService implements Pick<Google, Member> {
  readonly #host: Host;
  readonly #tab: SheetState;
  readonly id: number | null;
  readonly draft: Draft;

  constructor(host: Host, tab: SheetState, id: number | null, draft: Draft) {
    this.#host = host;
    this.#tab = tab;
    this.id = id;
    this.draft = structuredClone(draft);
  }

  getChartId(): number | null {
    return this.id;
  }

  getContainerInfo(): GoogleContainer {
    return exposeContainer(this.#host, this.draft);
  }

  getRanges(): GoogleRange[] {
    return rangesOf(this.#host, this.#tab, this.draft);
  }

  /** Where nothing was said, none. */
  getNumHeaders(): number {
    return this.draft.headers ?? 0;
  }

  getOptions(): GoogleOptions {
    const { options } = this.draft;
    return expose<GoogleOptions, 'get'>(this.#host, OPTIONS, { get: (option: string) => options[option] ?? null });
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return exposeChartBuilder(this.#host, this.#tab, this.id, this.draft);
  }
}

/** The faces of the ranges that are still there. */
export function rangesOf(host: Host, tab: SheetState, { ranges }: Draft): GoogleRange[] {
  const { sheets } = workbookWith(host.world.state, tab);
  return ranges.flatMap(({ sheetId, ...block }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? [] : [exposeRange(host, sheet, block)];
  });
}

const exposeContainer = (host: Host, { row, column, offsetX, offsetY }: Draft): GoogleContainer =>
  expose<GoogleContainer, ContainerMember>(host, CONTAINER, {
    getAnchorRow: () => row + 1,
    getAnchorColumn: () => column + 1,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  });

/** The face of a chart of a workbook, known by one of its tabs. */
export const exposeChart = (host: Host, tab: SheetState, id: number | null, draft: Draft): Google =>
  expose<Google, Member>(host, CHART, new ChartService(host, tab, id, draft));
