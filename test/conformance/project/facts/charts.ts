/** Facts of charts that lie on tabs, made by SpreadsheetApp and through the Sheets interface. */
import { type Fact, fact, onNewTab, refusalOf, refuses, same } from '../fact.ts';
import { change, type OwnFile, onNewFile, shown, write } from '../own-file.ts';

const BUILDER = 'developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder';
const CHART = 'developers.google.com/apps-script/reference/spreadsheet/embedded-chart';
const SHEET = 'developers.google.com/apps-script/reference/spreadsheet/sheet';
const SPEC = 'developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts';
const REQUEST = 'developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Spec = GoogleAppsScript.Sheets.Schema.ChartSpec;

const TABLE = [
  ['Unit', 'Nilai', 'Sasaran'],
  ['A', 80, 90],
  ['B', 95, 90],
];

/** A column chart of a small table, at D2. */
function built(sheet: Sheet): Chart {
  const range = sheet.getRange(1, 1, 3, 3);
  range.setValues(TABLE);
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(range)
    .setNumHeaders(1)
    .setOption('title', 'Nilai per unit')
    .setOption('hAxis.title', 'Unit')
    .setPosition(2, 4, 5, 6)
    .build();
}

function inserted(sheet: Sheet): Chart {
  sheet.insertChart(built(sheet));
  return sheet.getCharts()[0] as Chart;
}

const notations = (chart: Chart): string[] => chart.getRanges().map((range) => range.getA1Notation());

/** One column of the table in A1:C3. */
const data = ({ tab }: OwnFile, column: number) => ({
  sourceRange: {
    sources: [{ sheetId: tab, startRowIndex: 0, endRowIndex: 3, startColumnIndex: column, endColumnIndex: column + 1 }],
  },
});
const columns = (file: OwnFile, title: string): Spec => ({
  title,
  basicChart: {
    chartType: 'COLUMN',
    legendPosition: 'BOTTOM_LEGEND',
    axis: [
      { position: 'BOTTOM_AXIS', title: 'Unit' },
      { position: 'LEFT_AXIS', title: 'Nilai' },
    ],
    domains: [{ domain: data(file, 0) }],
    series: [{ series: data(file, 1), targetAxis: 'LEFT_AXIS' }],
    headerCount: 1,
  },
});
const at = ({ tab }: OwnFile, rowIndex: number) => ({
  overlayPosition: { anchorCell: { sheetId: tab, rowIndex, columnIndex: 3 } },
});

/** Puts a chart on the file and tells its id. */
function added(file: OwnFile, spec: Spec): number {
  write(file, 'Data!A1:C3', TABLE);
  const [reply] = change(file, { addChart: { chart: { spec, position: at(file, 1) } } });
  return Number(reply?.addChart?.chart?.chartId);
}

const chartOf = (file: OwnFile, fields: string) => shown(file, `sheets.charts(${fields})`).sheets?.[0]?.charts?.[0];

export const CHARTS: readonly Fact[] = [
  fact('a chart that was built lies nowhere and has no id until it is inserted', `${BUILDER}#build()`, () => {
    onNewTab((sheet) => {
      same([built(sheet).getChartId(), sheet.getCharts().length], [null, 0]);
      same(typeof inserted(sheet).getChartId(), 'number');
    });
  }),
  fact('a chart lies where it was told to', `${CHART}#getContainerInfo()`, () => {
    onNewTab((sheet) => {
      const place = inserted(sheet).getContainerInfo();
      same([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()], [2, 4, 5, 6]);
    });
  }),
  fact('a chart keeps its type, its options, its ranges and how many headers they have', `${CHART}#getRanges()`, () => {
    onNewTab((sheet) => {
      const chart = inserted(sheet);
      same([notations(chart), chart.getNumHeaders()], [['A1:C3'], 1]);
      same([String(chart.modify().getChartType()), chart.getOptions().get('title')], ['COLUMN', 'Nilai per unit']);
    });
  }),
  fact('a range is added to a chart once, and taken off alone or with all', `${BUILDER}#removeRange(Range)`, () => {
    onNewTab((sheet) => {
      const [one, other] = [sheet.getRange('A1:A3'), sheet.getRange('B1:B3')];
      const builder = sheet.newChart().addRange(one).addRange(other).addRange(other);
      same(builder.getRanges().length, 2);
      const left = builder.removeRange(one).getRanges();
      same(
        left.map((range) => range.getA1Notation()),
        ['B1:B3'],
      );
      same(builder.clearRanges().getRanges().length, 0);
    });
  }),
  fact(
    'a chart that is modified changes on the tab only when it is updated',
    `${SHEET}#updateChart(EmbeddedChart)`,
    () => {
      onNewTab((sheet) => {
        const chart = inserted(sheet).modify().setOption('title', 'Lain').build();
        const title = () => sheet.getCharts()[0]?.getOptions().get('title');
        same(title(), 'Nilai per unit');
        sheet.updateChart(chart);
        same([title(), sheet.getCharts().length], ['Lain', 1]);
      });
    },
  ),
  fact('a chart that was removed is gone', `${SHEET}#removeChart(EmbeddedChart)`, () => {
    onNewTab((sheet) => {
      sheet.removeChart(inserted(sheet));
      same(sheet.getCharts().length, 0);
    });
  }),
  fact('a chart that lies on no tab cannot be updated', `${SHEET}#updateChart(EmbeddedChart)`, () => {
    onNewTab((sheet) => {
      refusalOf(() => sheet.updateChart(built(sheet)));
    });
  }),
  fact("a chart's ranges move with their cells", 'docs/platform.md section 5', () => {
    onNewTab((sheet) => {
      inserted(sheet);
      sheet.insertRowsBefore(1, 2);
      same(notations(sheet.getCharts()[0] as Chart), ['A3:C5']);
    });
  }),
  fact('through the interface a chart has a title, axes, a domain and series', `${SPEC}#BasicChartSpec`, () => {
    onNewFile((file) => {
      const chartId = added(file, columns(file, 'Nilai'));
      const chart = chartOf(file, 'chartId,spec(title,basicChart(chartType,axis(position,title),headerCount))');
      const { title, basicChart } = chart?.spec ?? {};
      same([chart?.chartId, title, basicChart?.chartType, basicChart?.headerCount], [chartId, 'Nilai', 'COLUMN', 1]);
      same(
        basicChart?.axis?.map((axis) => [axis.position, axis.title]),
        [
          ['BOTTOM_AXIS', 'Unit'],
          ['LEFT_AXIS', 'Nilai'],
        ],
      );
    });
  }),
  fact('the series of a bar chart are along the bottom', `${SPEC}#BasicChartAxisPosition`, () => {
    onNewFile((file) => {
      const series = [{ series: data(file, 1), targetAxis: 'BOTTOM_AXIS' }];
      const basicChart = { chartType: 'BAR', domains: [{ domain: data(file, 0) }], series, headerCount: 1 };
      added(file, { basicChart });
      const kept = chartOf(file, 'spec.basicChart(chartType,series.targetAxis)')?.spec?.basicChart;
      same([kept?.chartType, kept?.series], ['BAR', [{ targetAxis: 'BOTTOM_AXIS' }]]);
    });
  }),
  fact('series can be stacked', `${SPEC}#BasicChartStackedType`, () => {
    onNewFile((file) => {
      const series = [1, 2].map((column) => ({ series: data(file, column), targetAxis: 'LEFT_AXIS' }));
      const { basicChart } = columns(file, 'Nilai');
      added(file, { basicChart: { ...basicChart, series, stackedType: 'STACKED' } });
      const kept = chartOf(file, 'spec.basicChart(stackedType,series.targetAxis)')?.spec?.basicChart;
      same([kept?.stackedType, kept?.series?.length], ['STACKED', 2]);
    });
  }),
  fact('a pie chart has one domain and one series', `${SPEC}#PieChartSpec`, () => {
    onNewFile((file) => {
      added(file, { pieChart: { legendPosition: 'RIGHT_LEGEND', domain: data(file, 0), series: data(file, 1) } });
      const pie = chartOf(file, 'spec.pieChart(legendPosition,series)')?.spec?.pieChart;
      const range = pie?.series?.sourceRange?.sources?.[0];
      same([pie?.legendPosition, range?.startColumnIndex, range?.endRowIndex], ['RIGHT_LEGEND', 1, 3]);
    });
  }),
  fact(
    'a chart whose size is not given is 600 by 371 pixels',
    'developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#overlayposition',
    () => {
      onNewFile((file) => {
        added(file, columns(file, 'Nilai'));
        const overlay = chartOf(file, 'position.overlayPosition(widthPixels,heightPixels)')?.position?.overlayPosition;
        same([overlay?.widthPixels, overlay?.heightPixels], [600, 371]);
      });
    },
  ),
  fact('the specification of a chart is replaced as a whole', `${REQUEST}#UpdateChartSpecRequest`, () => {
    onNewFile((file) => {
      const chartId = added(file, columns(file, 'Nilai'));
      const pieChart = { domain: data(file, 0), series: data(file, 2) };
      change(file, { updateChartSpec: { chartId, spec: { title: 'Lain', pieChart } } });
      const chart = chartOf(file, 'chartId,spec(title,basicChart.chartType)');
      same([chart?.chartId, chart?.spec], [chartId, { title: 'Lain' }]);
    });
  }),
  fact('a chart is moved by its anchor and keeps its size', `${REQUEST}#UpdateEmbeddedObjectPositionRequest`, () => {
    onNewFile((file) => {
      const objectId = added(file, columns(file, 'Nilai'));
      const fields = 'anchorCell';
      change(file, { updateEmbeddedObjectPosition: { objectId, newPosition: at(file, 8), fields } });
      const overlay = chartOf(file, 'position.overlayPosition')?.position?.overlayPosition;
      same([overlay?.anchorCell?.rowIndex, overlay?.widthPixels], [8, 600]);
    });
  }),
  fact('a chart that was deleted through the interface is gone', `${REQUEST}#DeleteEmbeddedObjectRequest`, () => {
    onNewFile((file) => {
      const objectId = added(file, columns(file, 'Nilai'));
      change(file, { deleteEmbeddedObject: { objectId } });
      same(chartOf(file, 'chartId'), undefined);
      refusalOf(() => change(file, { deleteEmbeddedObject: { objectId } }));
    });
  }),
  fact('a chart of no kind, of nothing or put nowhere is refused', 'docs/platform.md section 9 [?]', () => {
    onNewFile((file) => {
      refuses(() => added(file, { title: 'Nilai' }), 'must be set on chartSpec.');
      refusalOf(() => added(file, { basicChart: { chartType: 'COLUMN' } }));
      refuses(
        () => change(file, { addChart: { chart: { spec: columns(file, 'Nilai') } } }),
        'One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
      );
    });
  }),
];
