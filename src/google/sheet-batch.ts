/**
 * Writes pages to a spreadsheet of the add-on's own through the advanced Sheets service: its locale and zone, all tabs, cells and
 * charts in one batch, which Google does as a whole or not at all. Tabs that are there already keep their address.
 */
import {
  CHART,
  cellsOf,
  folded,
  type PageBlock,
  type PageChart,
  placesOf,
  type SheetPage,
  sizeOf,
} from './sheet-page.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type ChartData = GoogleAppsScript.Sheets.Schema.ChartData;
type BasicChart = GoogleAppsScript.Sheets.Schema.BasicChartSpec;

/** Pixels of the first column, which names things, and of the others. */
const FIRST_WIDTH = 290;
const OTHER_WIDTH = 120;

/** The service; the manifest switches it on. @throws Error where the project has it switched off */
function spreadsheets(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  if (typeof Sheets === 'undefined') throw new Error('The advanced Sheets service is switched off.');
  return Sheets.Spreadsheets as GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
}

function chartRequest(page: SheetPage, at: number, sheetId: number): Request {
  const chart = page.charts[at] as PageChart;
  const block = page.blocks[chart.block] as PageBlock;
  const places = placesOf(page);
  const anchor = places.charts[at] ?? { row: 0, column: 0 };
  const top = (places.blocks[chart.block] ?? 0) + 1;
  const column = (index: number): ChartData => ({
    sourceRange: {
      sources: [
        {
          sheetId,
          startRowIndex: top,
          endRowIndex: top + 1 + block.rows.length,
          startColumnIndex: index,
          endColumnIndex: index + 1,
        },
      ],
    },
  });
  // A bar chart lies on its side: its values are along the bottom.
  const [groupAxis, valueAxis] = chart.type === 'BAR' ? ['LEFT_AXIS', 'BOTTOM_AXIS'] : ['BOTTOM_AXIS', 'LEFT_AXIS'];
  const window = {
    ...(chart.from === undefined ? {} : { viewWindowMin: chart.from }),
    ...(chart.to === undefined ? {} : { viewWindowMax: chart.to }),
  };
  const basicChart: BasicChart = {
    chartType: chart.type,
    legendPosition: chart.series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
    axis: [
      { position: groupAxis, title: chart.groups },
      { position: valueAxis, title: chart.values, ...{ viewWindowOptions: window } },
    ],
    domains: [{ domain: column(0) }],
    series: chart.series.map((index) => ({ series: column(index), targetAxis: valueAxis })),
    headerCount: 1,
  };
  const { widthPixels, heightPixels } = CHART;
  const anchorCell = { sheetId, rowIndex: anchor.row, columnIndex: anchor.column };
  return {
    addChart: {
      chart: {
        spec: { title: chart.title, altText: chart.title, basicChart },
        position: { overlayPosition: { anchorCell, widthPixels, heightPixels } },
      },
    },
  };
}

/** Everything of one page, on a tab that is there. */
function pageRequests(page: SheetPage, sheetId: number, index: number): readonly Request[] {
  const gridProperties = sizeOf(page);
  const width = (startIndex: number, endIndex: number, pixelSize: number): Request => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  });
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, title: page.title, index, gridProperties },
        fields: 'title,index,gridProperties.rowCount,gridProperties.columnCount',
      },
    },
    { updateCells: { range: { sheetId }, fields: '*' } },
    {
      updateCells: {
        rows: cellsOf(page).map((values) => ({ values: [...values] })),
        fields: 'userEnteredValue,userEnteredFormat',
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
      },
    },
    width(0, 1, FIRST_WIDTH),
    ...(gridProperties.columnCount > 1 ? [width(1, gridProperties.columnCount, OTHER_WIDTH)] : []),
    ...page.charts.map((_, at) => chartRequest(page, at, sheetId)),
  ];
}

/** A tab as it stands in the file, with its charts. */
export interface StandingTab {
  readonly sheetId: number;
  readonly title: string;
  readonly chartIds: readonly number[];
}

/**
 * The one batch that makes a file show these pages and nothing else, whatever stands in it.
 *
 * @param pages one or more, with names that no two share
 */
export function batchFor(pages: readonly SheetPage[], standing: readonly StandingTab[]): readonly Request[] {
  const kept = new Map(standing.map(({ title, sheetId }) => [folded(title), sheetId]));
  const taken = new Set(standing.map(({ sheetId }) => sheetId));
  const fresh = (): number => {
    let free = 1;
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  };
  const ids = pages.map(({ title }) => kept.get(folded(title)) ?? fresh());
  const added = pages.flatMap(({ title }, index) =>
    kept.has(folded(title)) ? [] : [{ addSheet: { properties: { sheetId: ids[index] ?? 0, title } } }],
  );
  const gone = standing.filter(({ sheetId }) => !ids.includes(sheetId));
  return [
    ...standing.flatMap(({ chartIds }) => chartIds.map((objectId) => ({ deleteEmbeddedObject: { objectId } }))),
    ...added,
    ...gone.map(({ sheetId }) => ({ deleteSheet: { sheetId } })),
    ...pages.flatMap((page, index) => pageRequests(page, ids[index] ?? 0, index)),
  ];
}

/** How a file reads and shows numbers and days: a new one does it as its owner's account, whatever language that is in. */
export interface Reading {
  readonly locale: string;
  readonly timeZone: string;
}

/** Has a file show these pages in this way: one call to look at what stands there and one for all that is written. */
export function writePages(fileId: string, pages: readonly SheetPage[], reading: Reading): void {
  const { sheets = [] } = spreadsheets().get(fileId, { fields: 'sheets(properties(sheetId,title),charts(chartId))' });
  const standing = sheets.map(({ properties, charts = [] }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    chartIds: charts.map(({ chartId }) => chartId ?? 0),
  }));
  const requests = batchFor(pages, standing);
  try {
    spreadsheets().batchUpdate({ requests: [readAs(reading), ...requests] }, fileId);
  } catch (error) {
    // Google does not say that both services name every locale alike; pages in another one are better than none.
    if (!/locale/i.test(String(error))) throw error;
    spreadsheets().batchUpdate({ requests: [readAs({ timeZone: reading.timeZone }), ...requests] }, fileId);
  }
}

const readAs = (properties: Partial<Reading>): Request => ({
  updateSpreadsheetProperties: { properties, fields: Object.keys(properties).join() },
});
