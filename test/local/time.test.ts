/** Time that goes by: clock triggers that fall due, and what opening and editing set off. */
import { describe, expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { admit, dismiss } from '../../src/local/services/form-access.ts';
import { fireSimple, passTime, skipTime } from '../../src/local/time.ts';
import type { World } from '../../src/local/world.ts';
import { ALL_SCOPES, project, world } from './script.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const START = Date.parse('2026-01-05T02:00:00.750Z');
const SECOND_PERSON = 'kedua@kota.go.id';
const SCOPES = [...ALL_SCOPES, 'https://www.googleapis.com/auth/script.scriptapp'];

const dist = project(
  `function install(how) { return eval('ScriptApp.newTrigger("tick").' + how).create().getUniqueId() }
   function note(what) {
     var kept = PropertiesService.getScriptProperties();
     kept.setProperty('log', (kept.getProperty('log') || '') + what + ';');
   }
   function tick(e) { note(Session.getEffectiveUser().getEmail() + ' ' + new Date().toISOString()) }
   function tell(e) { note(JSON.stringify(e)) }
   function who(e) { note([e.user.getEmail(), e.authMode, e.triggerUid.length > 5]) }
   function fail() { throw new Error('rusak') }
   function work() { for (var i = 0; i < 5; i++) Utilities.sleep(60000) }
   function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Buka', 'tick').addToUi(); note('open ' + e.authMode) }
   function onEdit(e) {
     note([e.authMode, e.user.getEmail(), e.range.getValues()[0][0], e.value, e.oldValue, e instanceof Object].join());
   }`,
  {},
  SCOPES,
);
const onlyOpen = project('function tick() {} function onOpen() { throw new Error("rusak") }', {}, SCOPES);

/** As the owner, or as somebody who may edit the workbook from now on. */
function install(on: World, how: string, user?: string): string {
  if (user !== undefined) admit(on.state, on.workbook, 'editor', user);
  return String(execute(on, dist, 'install', [how], user === undefined ? {} : { user }));
}
const log = (on: World): string[] => (on.state.scriptProperties.log ?? '').split(';').slice(0, -1);
const pass = (on: World, ms: number): void => passTime({ world: on, dist }, ms);
/** When the clock struck, as minutes after the beginning. */
const struck = (on: World): number[] =>
  log(on).map((line) => Math.round((Date.parse(line.split(' ')[1] ?? '') - START) / MINUTE_MS));

describe('a clock', () => {
  test('strikes once in every hour, always at the same minute, as whoever set it', () => {
    const on = world();
    install(on, 'timeBased().everyHours(1)', SECOND_PERSON);
    pass(on, 5 * HOUR_MS);
    expect(log(on).every((line) => line.startsWith(SECOND_PERSON))).toBe(true);
    const minutes = struck(on);
    expect(minutes.length).toBeGreaterThanOrEqual(4);
    expect(minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0))).toEqual(
      minutes.slice(1).map(() => 60),
    );
    expect(on.actingUser).toBe('sdm@kota.go.id');
    expect(on.clock.now().toISOString()).toBe('2026-01-05T07:00:00.750Z');
  });
  test('strikes once for all the hours that are skipped, at the last of its minutes, and goes on from there', () => {
    const [skipping, passing] = [world(), world()];
    for (const on of [skipping, passing]) install(on, 'timeBased().everyHours(1)');
    skipTime({ world: skipping, dist }, 5 * DAY_MS);
    pass(passing, 5 * DAY_MS);
    expect(struck(skipping)).toHaveLength(1);
    pass(skipping, 2 * HOUR_MS);
    pass(passing, 2 * HOUR_MS);
    expect(struck(skipping).slice(1)).toEqual(struck(passing).slice(-2));
    expect(skipping.clock.now().getTime()).toBeGreaterThanOrEqual(START + 5 * DAY_MS + 2 * HOUR_MS);
  });
  test('strikes at minutes that follow from the seed', () => {
    const minutes = (seed: number): number[] => {
      const on = world({ seed });
      install(on, 'timeBased().everyHours(1)');
      pass(on, 2 * HOUR_MS);
      return struck(on);
    };
    expect(minutes(7)).toEqual(minutes(7));
    expect(minutes(7)).not.toEqual(minutes(8));
  });
  test('strikes once a day near its minute in its zone', () => {
    const on = world();
    install(on, "timeBased().atHour(7).nearMinute(30).everyDays(1).inTimezone('Asia/Jakarta')");
    pass(on, 3 * DAY_MS);
    const minutes = struck(on);
    // 07:30 of the next morning in Jakarta is 22 h 30 min after 09:00.
    for (const [day, minute] of minutes.entries()) {
      expect(Math.abs(minute - (22.5 + 24 * day) * 60)).toBeLessThanOrEqual(16);
    }
    expect(minutes).toHaveLength(3);
  });
  test.each([
    [0, 0],
    [23, 59],
  ])('keeps to its time from day to day at %i:%i too', (hour, minute) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const on = world({ seed });
      install(on, `timeBased().atHour(${hour}).nearMinute(${minute}).everyDays(1).inTimezone('Asia/Jakarta')`);
      pass(on, 5 * DAY_MS);
      const minutes = struck(on);
      expect(minutes.length).toBeGreaterThanOrEqual(4);
      expect(new Set(minutes.map((one) => (one - (minutes[0] ?? 0)) % (24 * 60)))).toEqual(new Set([0]));
      expect((minutes.at(-1) ?? 0) - (minutes[0] ?? 0)).toBe((minutes.length - 1) * 24 * 60);
    }
  });
  test('strikes on its day of the week and of the month', () => {
    const weekly = world();
    install(weekly, 'timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9)');
    pass(weekly, 15 * DAY_MS);
    expect(log(weekly).map((line) => line.slice(-24, -14))).toEqual(['2026-01-09', '2026-01-16']);
    const monthly = world();
    install(monthly, 'timeBased().onMonthDay(31).atHour(12)');
    pass(monthly, 100 * DAY_MS);
    expect(log(monthly).map((line) => line.slice(-24, -14))).toEqual(['2026-01-31', '2026-03-31']);
  });
  test('that strikes once does so once, and stays in the list', () => {
    const on = world();
    install(on, 'timeBased().after(7200000)');
    pass(on, DAY_MS);
    expect(struck(on)).toEqual([120]);
    expect(on.state.triggers.map(({ dueAt }) => dueAt)).toEqual([null]);
  });
  test('is told the time in UTC and by which trigger', () => {
    const on = world();
    const id = String(
      execute(
        on,
        project(
          'function i() { return ScriptApp.newTrigger("tell").timeBased().after(3600000).create().getUniqueId() }',
          {},
          SCOPES,
        ),
        'i',
      ),
    );
    pass(on, HOUR_MS);
    expect(JSON.parse(log(on)[0] ?? '')).toEqual({
      authMode: 'FULL',
      triggerUid: id,
      year: 2026,
      month: 1,
      'day-of-month': 5,
      'day-of-week': 1,
      'week-of-year': 1,
      hour: 3,
      minute: 0,
      second: 0,
      timezone: 'UTC',
    });
  });
  test('that fails stops neither time nor others, and strikes again', () => {
    const on = world();
    execute(
      on,
      project('function i() { ScriptApp.newTrigger("fail").timeBased().everyHours(1).create() }', {}, SCOPES),
      'i',
    );
    install(on, 'timeBased().everyHours(1)', SECOND_PERSON);
    pass(on, 4 * HOUR_MS);
    expect(on.state.failures.length).toBeGreaterThanOrEqual(3);
    expect(on.state.failures[0]).toMatchObject({
      user: 'sdm@kota.go.id',
      functionName: 'fail',
      eventType: 'CLOCK',
      message: 'rusak',
    });
    expect(log(on).length).toBeGreaterThanOrEqual(3);
  });
  test('of somebody who may no longer edit the workbook fails', () => {
    const on = world();
    install(on, 'timeBased().everyHours(1)', SECOND_PERSON);
    dismiss(on.workbook, 'editor', SECOND_PERSON);
    pass(on, 2 * HOUR_MS);
    expect(log(on)).toEqual([]);
    expect(on.state.failures[0]).toMatchObject({
      user: SECOND_PERSON,
      message: 'You do not have permission to access the requested document.',
    });
  });
  test('of a function that is gone fails', () => {
    const on = world();
    install(on, 'timeBased().after(3600000)');
    passTime({ world: on, dist: project('function other() {}') }, DAY_MS);
    expect(on.state.failures.map(({ message }) => message)).toEqual(['Script function not found: tick']);
  });
  test('strikes no more when its owner has used up the day, until the next', () => {
    const on = world();
    execute(
      on,
      project('function i() { ScriptApp.newTrigger("work").timeBased().everyHours(1).create() }', {}, SCOPES),
      'i',
    );
    // 18:00 in California, whose midnight is six hours away; 18 runs of five minutes are ninety minutes.
    pass(on, 6 * HOUR_MS);
    expect(on.state.failures).toEqual([]);
    pass(on, 24 * HOUR_MS);
    const messages = new Set(on.state.failures.map(({ message }) => message));
    expect([...messages]).toEqual(['Service using too much computer time for one day']);
    const failed = on.state.failures.length;
    expect(failed).toBeGreaterThanOrEqual(5);
    pass(on, 4 * HOUR_MS);
    expect(on.state.failures).toHaveLength(failed);
  });
  test('does not strike once it is taken away', () => {
    const on = world();
    const folder = project(
      `function i() { ScriptApp.newTrigger('clear').timeBased().everyHours(1).create() }
       function clear() { ScriptApp.getProjectTriggers().forEach(function (one) { ScriptApp.deleteTrigger(one) }) }`,
      {},
      SCOPES,
    );
    execute(on, folder, 'i');
    const before = on.state.executions;
    passTime({ world: on, dist: folder }, DAY_MS);
    expect([on.state.executions - before, on.state.triggers]).toEqual([1, []]);
  });
});

describe('opening and editing', () => {
  test('call onOpen and onEdit in limited authorisation, with an event', () => {
    const on = world();
    const tab = on.workbook.sheets[0];
    tab?.rows.push(['baru']);
    fireSimple({ world: on, dist }, 'onOpen');
    fireSimple({ world: on, dist }, 'onEdit', {
      sheetId: tab?.id ?? 0,
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
      value: 'baru',
      oldValue: 'lama',
    });
    expect(log(on)).toEqual(['open LIMITED', 'LIMITED,sdm@kota.go.id,baru,baru,lama,true']);
    expect(on.ui.menus).toHaveLength(1);
    expect(on.state.failures).toEqual([]);
  });
  test('tell of no values where many cells were edited', () => {
    const on = world();
    const sheetId = on.workbook.sheets[0]?.id ?? 0;
    const event = { sheetId, row: 0, column: 0, rows: 2, columns: 1, value: 'x' };
    fireSimple({ world: on, dist }, 'onEdit', event);
    expect(log(on)).toEqual(['LIMITED,sdm@kota.go.id,,,,true']);
  });
  test('run nothing where the project has no such function', () => {
    const on = world();
    const before = on.state.executions;
    const sheetId = on.workbook.sheets[0]?.id ?? 0;
    fireSimple({ world: on, dist: onlyOpen }, 'onEdit', { sheetId, row: 0, column: 0, rows: 1, columns: 1 });
    expect(on.state.executions).toBe(before);
  });
  test('are not stopped by what goes wrong', () => {
    const on = world();
    fireSimple({ world: on, dist: onlyOpen }, 'onOpen');
    expect(on.state.failures.map(({ functionName, message }) => [functionName, message])).toEqual([
      ['onOpen', 'rusak'],
    ]);
  });
  test('set off the triggers that people installed, as those people', () => {
    const on = world();
    install(on, 'forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onOpen()', SECOND_PERSON);
    fireSimple({ world: on, dist }, 'onOpen');
    expect(log(on)).toEqual(['open LIMITED', `${SECOND_PERSON} 2026-01-05T02:00:00.750Z`]);
  });
  test('tell an installed trigger who did it, not whose it is', () => {
    const on = world();
    admit(on.state, on.workbook, 'editor', SECOND_PERSON);
    const made = `function i() { ScriptApp.newTrigger('who').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create() }`;
    execute(on, project(made, {}, SCOPES), 'i', [], { user: SECOND_PERSON });
    const sheetId = on.workbook.sheets[0]?.id ?? 0;
    fireSimple({ world: on, dist }, 'onEdit', { sheetId, row: 0, column: 0, rows: 2, columns: 1 });
    expect(log(on).at(-1)).toBe('sdm@kota.go.id,FULL,true');
  });
  test('know no trigger that was taken away', () => {
    const folder = project(
      'function i() { var one = ScriptApp.newTrigger("x").timeBased().everyHours(1).create(); ScriptApp.deleteTrigger(one); ScriptApp.deleteTrigger(one) }',
      {},
      SCOPES,
    );
    expect(() => execute(world(), folder, 'i')).toThrow('The trigger does not exist.');
  });
});
