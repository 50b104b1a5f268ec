/** The Sheets interface where facts cannot reach: quotas, what lasts, and what nobody has taught it. */
import { describe, expect, test } from 'vitest';
import { parseMask } from '../../src/local/services/field-mask.ts';
import { runOn } from './interface-script.ts';
import { letIn, world } from './script.ts';

const MAKE_MANY = (count: number) =>
  `for (var i = 0; i < ${count}; i += 1) Sheets.Spreadsheets.create({ properties: { title: 'x' } });`;
const DAY_MS = 86_400_000;

test('a person makes so many spreadsheets a day, and another person as many again', () => {
  const on = world();
  runOn(on, MAKE_MANY(250));
  expect(() => runOn(on, MAKE_MANY(1))).toThrow('Service invoked too many times for one day');
  runOn(letIn(on, 'kedua@kota.go.id'), MAKE_MANY(1), { user: 'kedua@kota.go.id' });
  on.clock.advance(DAY_MS);
  runOn(on, MAKE_MANY(1));
  const workspace = world({ accounts: 'workspace' });
  runOn(workspace, MAKE_MANY(251));
  expect(Object.keys(workspace.state.workbooks)).toHaveLength(252);
});

test('a spreadsheet lasts as plain data, in the hands of whoever made it', () => {
  const on = world();
  const id = String(runOn(on, "var file = make(); put(file, 'Data!A1', [['x', 1.5]]); return file.id"));
  expect(on.state.workbooks[id]).toMatchObject({ owner: 'sdm@kota.go.id', title: 'Ringkasan', locale: 'id_ID' });
  expect(on.state.workbooks[id]?.sheets[0]?.rows).toEqual([['x', 1.5]]);
  expect(JSON.parse(JSON.stringify(on.state))).toEqual(on.state);
});

test('a refused batch leaves the spreadsheet and every handle on it as it was', () => {
  const on = world();
  const id = String(runOn(on, 'return make().id'));
  const before = structuredClone(on.state.workbooks[id]);
  const requests = `[{ addSheet: { properties: { title: 'Baru' } } }, { deleteSheet: { sheetId: 1 } }]`;
  expect(() => runOn(on, `Sheets.Spreadsheets.batchUpdate({ requests: ${requests} }, '${id}')`)).toThrow(
    'Invalid requests[1].deleteSheet: No sheet with id: 1',
  );
  expect(on.state.workbooks[id]).toEqual(before);
});

test('dates are read as days since 1899, or as their text', () => {
  const body = `var file = make();
    Sheets.Spreadsheets.Values.update({ values: [['5/1/2026']] }, file.id, 'Data!A1', { valueInputOption: 'USER_ENTERED' });
    return ['SERIAL_NUMBER', 'FORMATTED_STRING'].map(function (option) {
      return Sheets.Spreadsheets.Values.get(file.id, 'Data!A1', { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: option }).values[0][0];
    });`;
  expect(runOn(world(), body)).toEqual([46_027, '05/01/2026']);
});

test('the meter counts calls, cells and assumed time', () => {
  const on = world();
  runOn(on, "var file = make(); put(file, 'Data!A1', [[1, 2]]); Sheets.Spreadsheets.Values.get(file.id, 'Data!A1:B2')");
  expect(on.meter.total()).toMatchObject({
    calls: {
      'Sheets.Spreadsheets.create': 1,
      'Sheets.Spreadsheets.Values.update': 1,
      'Sheets.Spreadsheets.Values.get': 1,
    },
    cellsRead: 4,
    cellsWritten: 2,
  });
  expect(on.meter.total().cost).toBeGreaterThan(2000);
});

describe('what nobody has taught it', () => {
  test.each([
    ['Sheets.Spreadsheets.Values.append({}, make().id, "Data")', 'Values.append is not a function'],
    ['Sheets.newValueRange()', 'Sheets.newValueRange is not a function'],
    ['batch(make(), { mergeCells: {} })', `Unknown name "mergeCells" at 'requests[0]'`],
    [
      'batch(make(), { addSheet: { properties: { judul: 1 } } })',
      `Unknown name "judul" at 'requests[0].add_sheet.properties'`,
    ],
    [
      'batch(make(), { addSheet: { properties: { index: "x" } } })',
      `Invalid value at 'requests[0].add_sheet.properties.index' (TYPE_INT32), "x"`,
    ],
    ['batch(make(), { addSheet: {}, deleteSheet: {} })', 'Invalid requests[0]'],
    ['batch(make(), {})', 'Invalid requests[0]'],
    ['Sheets.Spreadsheets.create({ properties: { locale: "xx" } })', "Invalid value at 'properties.locale'"],
    ['Sheets.Spreadsheets.create({ properties: { timeZone: "Mars" } })', 'Invalid time zone'],
    ['Sheets.Spreadsheets.get(make().id, { fields: "sheets(" })', 'Request contains an invalid argument.'],
    ['Sheets.Spreadsheets.get(make().id, { alt: "json" })', 'Unknown name "alt"'],
    [
      'var file = make(); batch(file, { repeatCell: { range: { sheetId: file.tab }, cell: {}, fields: "userEnteredFormat.borders" } })',
      'Invalid field: borders',
    ],
    [
      'var file = make(); batch(file, { repeatCell: { range: { sheetId: file.tab, endRowIndex: 21 }, cell: {}, fields: "note" } })',
      'exceeds grid limits. Max rows: 20, max columns: 5',
    ],
    ['make(); Sheets.Spreadsheets.batchUpdate({ requests: "x" }, make().id)', "Invalid value at 'requests'"],
  ])('%s is refused', (call, message) => {
    expect(runOn(world(), `return refusal(function () { ${call} })`)).toContain(message);
  });
});

test.each([
  ['a', { a: {} }],
  ['a,b.c', { a: {}, b: { c: {} } }],
  ['a(b,c(d)),a.e', { a: { b: {}, c: { d: {} }, e: {} } }],
  ['a.b,a', { a: {} }],
  ['sheets/properties/title', { sheets: { properties: { title: {} } } }],
  ['*', { '*': {} }],
])('the mask %s', (text, mask) => {
  expect(parseMask(text)).toEqual(mask);
});

test.each(['', 'a(', 'a)', 'a,,b', 'a b', '.a', 'a..b'])('%j is no mask', (text) => {
  expect(parseMask(text)).toBeNull();
});
