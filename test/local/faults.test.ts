/** Calls that are told to fail, and runs that are told to stop. */
import { describe, expect, test } from 'vitest';
import { SERVER_ERROR, TOO_LONG } from '../../src/local/faults.ts';
import { run, world } from './script.ts';

const WRITE = "ss.insertSheet('tab' + ss.getSheets().length);";

describe('a call that is told to fail', () => {
  test('fails by name and count, with the message, once, having done nothing', () => {
    const on = world();
    on.faults.fail({ call: 'SpreadsheetApp.Spreadsheet.insertSheet', nth: 2, message: SERVER_ERROR });
    const body = `ss.insertSheet('a'); var said = ''; try { ss.insertSheet('b') } catch (e) { said = e.name + ': ' + e.message }
      ss.insertSheet('c'); return said`;
    expect(run(on, body)).toBe(`Exception: ${SERVER_ERROR}`);
    expect(on.workbook.sheets.map(({ name }) => name)).not.toContain('b');
    expect(on.workbook.sheets).toHaveLength(3);
  });
  test('fails by number', () => {
    const on = world();
    on.faults.fail({ nth: 2, message: 'Service Spreadsheets failed' });
    expect(() => run(on, 'ss.getSheets()')).toThrow('Service Spreadsheets failed');
  });
  test('is spared when the fault is taken back', () => {
    const on = world();
    on.faults.fail({ message: SERVER_ERROR });
    on.faults.stopAt(1);
    on.faults.clear();
    expect(run(on, 'return ss.getSheets().length')).toBe(1);
  });
  test.each([0, 1.5, -1])('cannot be the call number %s', (nth) => {
    expect(() => world().faults.fail({ nth, message: SERVER_ERROR })).toThrow('Calls are counted from 1.');
    expect(() => world().faults.stopAt(nth)).toThrow('Calls are counted from 1.');
  });
});

describe('a run that is stopped', () => {
  test('does nothing more, whatever it catches, and what it did stays', () => {
    const on = world();
    on.faults.stopAt(6);
    const body = `for (var i = 0; i < 9; i++) try { ${WRITE} } catch (e) {} finally { try { ${WRITE} } catch (e) {} } return 'done'`;
    expect(() => run(on, body)).toThrow(TOO_LONG);
    // 1 getActiveSpreadsheet, 2 and 3 the first tab, 4 and 5 the second.
    expect(on.workbook.sheets).toHaveLength(3);
  });
  test('says so to a page too, and the next run is well', () => {
    const on = world();
    on.faults.stopAt(1);
    expect(() => run(on, 'return 1', [], { from: 'page' })).toThrow(TOO_LONG);
    expect(run(on, `${WRITE} return 1`)).toBe(1);
  });
  test('frees the document lock', () => {
    const on = world();
    on.faults.stopAt(4);
    expect(() => run(on, `LockService.getDocumentLock().tryLock(10); ${WRITE}`)).toThrow(TOO_LONG);
    expect(on.state.documentLock).toBe(null);
  });
});
