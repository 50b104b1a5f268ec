/** Calls that are told to fail, and runs that are told to stop. */
import { describe, expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { SERVER_ERROR, TOO_LONG } from '../../src/local/faults.ts';
import { letIn, project, run, world } from './script.ts';

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
  test('leaves what it had not flushed to Google to the next run', () => {
    const on = world();
    on.faults.stopAt(5);
    const link = "FormApp.create('x').setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());";
    expect(() => run(on, `${link} ss.getSheets(); ss.getSheets();`)).toThrow(TOO_LONG);
    expect(on.workbook.sheets).toHaveLength(1);
    run(on, 'ss.getSheets()');
    expect(on.workbook.sheets).toHaveLength(2);
  });
  test('frees the document lock', () => {
    const on = world();
    on.faults.stopAt(4);
    expect(() => run(on, `LockService.getDocumentLock().tryLock(10); ${WRITE}`)).toThrow(TOO_LONG);
    expect(on.state.documentLock).toBe(null);
  });
});

describe('two faults', () => {
  test('that are due at one call both show, the second at the next such call', () => {
    const on = world();
    on.faults.fail({ call: 'SpreadsheetApp.flush', nth: 2, message: 'satu' });
    on.faults.fail({ nth: 3, message: 'dua' });
    on.faults.fail({ call: 'SpreadsheetApp.flush', nth: 2, message: 'tiga' });
    const body = `var said = []; for (var i = 0; i < 6; i++) try { SpreadsheetApp.flush(); said.push('-') }
      catch (error) { said.push(error.message) } return said.join()`;
    expect(run(on, body)).toBe('-,satu,dua,tiga,-,-');
  });
});

describe('what others do meanwhile', () => {
  const other = (on: ReturnType<typeof world>, body: string): unknown =>
    run(letIn(on, 'kedua@kota.go.id'), body, [], { user: 'kedua@kota.go.id' });

  test('happens before a call of a run, and the run finds it', () => {
    const on = world();
    on.faults.meanwhile(2, () => other(on, "ss.insertSheet('mereka')"));
    expect(run(on, 'return ss.getSheets().map(function (one) { return one.getName() }).join()')).toMatch(/,mereka$/);
  });
  test('does not count among the calls of the run', () => {
    const on = world();
    on.faults.meanwhile(2, () => other(on, `${WRITE} ${WRITE}`));
    on.faults.fail({ nth: 3, message: SERVER_ERROR });
    // 1 getActiveSpreadsheet, 2 getSheets, 3 getId.
    expect(() => run(on, 'ss.getSheets(); ss.getId()')).toThrow(SERVER_ERROR);
    expect(on.workbook.sheets).toHaveLength(3);
  });
  test.each(['Document', 'Script'])('waits in vain for the lock of the %s that the held-up run has', (which) => {
    const on = world();
    const said: unknown[] = [];
    const take = `LockService.get${which}Lock().tryLock(5000)`;
    // 1 getActiveSpreadsheet, 2 the lock, 3 tryLock, 4 getSheets.
    on.faults.meanwhile(4, () => said.push(other(on, `return ${take}`)));
    expect(run(on, `var got = ${take}; ss.getSheets(); return got`)).toBe(true);
    expect(said).toEqual([false]);
    expect(on.clock.now().toISOString()).toBe('2026-01-05T02:00:05.750Z');
    expect(other(on, `return ${take}`)).toBe(true);
  });
  test('gets the lock once the held-up run has let it go', () => {
    const on = world();
    const said: unknown[] = [];
    on.faults.meanwhile(6, () => said.push(other(on, 'return LockService.getDocumentLock().tryLock(1)')));
    run(on, 'var lock = LockService.getDocumentLock(); lock.tryLock(1); lock.releaseLock(); ss.getId(); ss.getId()');
    expect(said).toEqual([true]);
  });
  test('leaves a person’s own lock to that person', () => {
    const on = world();
    const said: unknown[] = [];
    const take = 'LockService.getUserLock().tryLock(5)';
    on.faults.meanwhile(4, () => said.push(other(on, `return ${take}`), run(on, `return ${take}`)));
    run(on, `${take}; ss.getSheets()`);
    expect(said).toEqual([true, false]);
  });
  test('takes its time from the run that it holds up', () => {
    const on = world();
    on.faults.meanwhile(2, () => on.clock.advance(360_001));
    expect(() => run(on, 'try { ss.getSheets() } catch (e) {} return 1')).toThrow(TOO_LONG);
  });
  test('cannot be told for call number 0', () => {
    expect(() => world().faults.meanwhile(0, () => undefined)).toThrow('Calls are counted from 1.');
  });
  test('does not happen any more once it is taken back', () => {
    const on = world();
    on.faults.meanwhile(1, () => execute(on, project('function x() { throw new Error("rusak") }'), 'x'));
    on.faults.clear();
    expect(run(on, 'return 1')).toBe(1);
  });
});
