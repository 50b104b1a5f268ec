/** What the meter makes of a script's way of going about it. */
import { describe, expect, test } from 'vitest';
import { run, world } from './script.ts';

/** What a body costs in assumed milliseconds. */
function costOf(body: string): number {
  const on = world();
  run(on, body);
  return on.meter.total().cost;
}
const SHEET = 'var range = ss.getSheets()[0].getRange(1, 1);';
const FLUSH_MS = 200;

describe('reading after writing', () => {
  test('costs a flush, once for all that was written before', () => {
    const apart = costOf(`${SHEET} range.getValue(); range.setValue(1); range.setValue(2);`);
    const turned = costOf(`${SHEET} range.setValue(1); range.setValue(2); range.getValue();`);
    expect(turned - apart).toBeCloseTo(FLUSH_MS);
    const twice = costOf(`${SHEET} range.setValue(1); range.getValue(); range.setValue(2); range.getValue();`);
    const once = costOf(`${SHEET} range.setValue(1); range.setValue(2); range.getValue(); range.getValue();`);
    expect(twice - once).toBeCloseTo(FLUSH_MS);
  });
  test('costs no second flush after one that the script asked for', () => {
    const flushed = costOf(`${SHEET} range.setValue(1); SpreadsheetApp.flush(); range.getValue();`);
    const unflushed = costOf(`${SHEET} range.setValue(1); range.getValue();`);
    expect(flushed).toBeCloseTo(unflushed);
  });
  test('counts no call that the script did not make', () => {
    const on = world();
    run(on, `${SHEET} range.setValue(1); range.getValue();`);
    expect(on.meter.total().totalCalls).toBe(5);
  });
});

test.each([
  ["setBackground('#ff0000')", 6],
  ['clearContent()', 6],
  ['clearFormat()', 6],
  ['clear()', 12],
  ["setNotes([['a', 'b', 'c'], ['d', 'e', 'f']])", 6],
  ['clearDataValidations()', 6],
])('%s counts its cells', (act, cells) => {
  const on = world();
  run(on, `ss.getSheets()[0].getRange(1, 1, 2, 3).${act}`);
  expect(on.meter.total().cellsWritten).toBe(cells);
});
