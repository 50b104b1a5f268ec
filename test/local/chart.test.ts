/** Charts as the desk and the spreadsheet file get them, whichever service made them. */
import { expect, test } from 'vitest';
import { chartsIn } from '../../src/local/services/chart-state.ts';
import type { World } from '../../src/local/world.ts';
import { runOn } from './interface-script.ts';
import { run, world } from './script.ts';

const TABLE = "[['Unit', 'Nilai', 'Sasaran'], ['A', 80, 90], ['B', 95, 90]]";
const INSERT = `var sheet = ss.getSheets()[0]; sheet.getRange(1, 1, 3, 3).setValues(${TABLE});
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange(1, 1, 3, 3)).setNumHeaders(1)
    .setOption('title', 'Nilai').setOption('hAxis', { title: 'Poin' }).setOption('vAxis.title', 'Unit')
    .setOption('isStacked', true).setOption('width', 500).setOption('height', 300).setPosition(5, 2, 0, 0).build());`;

const only = (on: World) => chartsIn(on.workbook, on.workbook.sheets[0] as (typeof on.workbook.sheets)[0]);

test('a chart of SpreadsheetApp shows its range as a table, with titles, place and size', () => {
  const on = world();
  run(on, INSERT);
  expect(only(on)).toEqual([
    {
      chartId: expect.any(Number),
      type: 'BAR',
      title: 'Nilai',
      horizontalTitle: 'Poin',
      verticalTitle: 'Unit',
      table: [
        ['Unit', 'Nilai', 'Sasaran'],
        ['A', 80, 90],
        ['B', 95, 90],
      ],
      isStacked: true,
      row: 4,
      column: 1,
      widthPixels: 500,
      heightPixels: 300,
    },
  ]);
});

test('a chart shows what its cells hold now, and moves with them', () => {
  const on = world();
  run(on, `${INSERT} sheet.insertRowsBefore(1, 1); sheet.deleteColumns(3, 1); sheet.getRange(3, 2).setValues([[81]]);`);
  expect(only(on)).toMatchObject([
    {
      row: 5,
      table: [
        ['Unit', 'Nilai'],
        ['A', 81],
        ['B', 95],
      ],
    },
  ]);
});

test('a chart whose cells are all gone shows nothing', () => {
  const on = world();
  run(on, `${INSERT} sheet.deleteRows(1, 3);`);
  expect(only(on)).toMatchObject([{ table: [] }]);
});

test('a chart of the interface shows its columns side by side, from whichever tab', () => {
  const on = world();
  const id = String(
    runOn(
      on,
      `var file = make(); put(file, 'Data!A1', ${TABLE});
       var chart = batch(file, { addSheet: { properties: { title: 'Grafik' } } }).addSheet.properties;
       batch(file, { addChart: { chart: {
         spec: { title: 'Nilai', basicChart: { chartType: 'COLUMN', stackedType: 'NOT_STACKED',
           axis: [{ position: 'LEFT_AXIS', title: 'Poin' }], domains: [{ domain: part(file, 0, 0, 3, 1) }],
           series: [{ series: part(file, 0, 2, 3, 1) }] } },
         position: { overlayPosition: { anchorCell: { sheetId: chart.sheetId, rowIndex: 1 }, widthPixels: 400 } } } } });
       return file.id;`,
    ),
  );
  const workbook = on.state.workbooks[id] as World['workbook'];
  expect(workbook.sheets.map((sheet) => chartsIn(workbook, sheet))).toMatchObject([
    [],
    [
      {
        type: 'COLUMN',
        verticalTitle: 'Poin',
        table: [
          ['Unit', 'Sasaran'],
          ['A', 90],
          ['B', 90],
        ],
        isStacked: false,
        row: 1,
        column: 0,
        widthPixels: 400,
        heightPixels: 371,
      },
    ],
  ]);
});

test('series that lie on their sides stand beside each other', () => {
  const on = world();
  const id = String(
    runOn(
      on,
      `var file = make(); put(file, 'Data!A1', ${TABLE});
       batch(file, { addChart: { chart: { spec: { pieChart: { domain: part(file, 0, 1, 1, 2), series: part(file, 1, 1, 1, 2) } },
         position: { overlayPosition: { anchorCell: { sheetId: file.tab } } } } } }); return file.id;`,
    ),
  );
  const workbook = on.state.workbooks[id] as World['workbook'];
  const [sheet] = workbook.sheets;
  expect(sheet && chartsIn(workbook, sheet)).toMatchObject([
    {
      type: 'PIE',
      table: [
        ['Nilai', 80],
        ['Sasaran', 90],
      ],
    },
  ]);
});

test.each([
  ['sheet.newChart().asColumnChart()', 'EmbeddedChartBuilder.asColumnChart is not a function'],
  ["sheet.newChart().setChartType('COLUMN')", "don't match the method signature"],
  ["sheet.newChart().setOption('title', null)", 'Invalid argument'],
  ['sheet.newChart().setPosition(0, 1, 0, 0)', 'out of bounds'],
  ['sheet.insertChart(sheet.newChart())', "don't match the method signature for SpreadsheetApp.Sheet.insertChart"],
  ['sheet.insertChart(sheet.newChart().setPosition(1001, 1, 0, 0).build())', 'out of bounds'],
  ['Charts.newDataTable()', 'Charts.newDataTable is not a function'],
])('%s is refused', (call, message) => {
  expect(() => run(world(), `var sheet = ss.getSheets()[0]; ${call}`)).toThrow(message);
});

test.each([
  [
    '{ chartType: "BAR", domains: [{ domain: part(file, 0, 0, 3, 1) }], series: [{ series: part(file, 0, 1, 3, 1), targetAxis: "LEFT_AXIS" }] }',
    'along BOTTOM_AXIS',
  ],
  ['{ chartType: "COLUMN", domains: [{ domain: part(file, 0, 0, 3, 2) }] }', 'one row or one column'],
  ['{ chartType: "RADAR", domains: [] }', "Invalid value at 'requests[0].add_chart.chart.spec.basic_chart.chart_type'"],
  ['{ chartType: "COLUMN" }', 'Internal error encountered.'],
])('the chart %s is refused', (basicChart, message) => {
  const body = `var file = make(); return refusal(function () { batch(file, { addChart: { chart: { spec: { basicChart: ${basicChart} },
    position: { overlayPosition: { anchorCell: { sheetId: file.tab } } } } } }) })`;
  expect(runOn(world(), body)).toContain(message);
});
