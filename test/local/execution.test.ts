/** One execution, as Google's documentation of the runtime, of google.script.run and of authorisation has it. */
import { describe, expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { ALL_SCOPES, letIn, project, run, world } from './script.ts';

describe('what can be called', () => {
  const folder = project(`function open() { return 'ok' } function hidden_() {} var lambda = function lambda2() {};
    const fixed = () => 1; function fails() { throw new Error('rusak') } function loops() { try { for (;;) {} } catch (e) {} }`);
  test('a function declared at the top level', () => {
    expect(execute(world(), folder, 'open', [])).toBe('ok');
  });
  test.each(['hidden_', 'lambda', 'fixed', 'Date', 'Object', 'parseInt', 'SpreadsheetApp', 'missing', 'toString'])(
    'not %s',
    (name) => {
      expect(() => execute(world(), folder, name, [])).toThrow(`Script function not found: ${name}`);
    },
  );
  test('what throws, throws; to a page only the message arrives', () => {
    expect(() => execute(world(), folder, 'fails', [])).toThrow('rusak');
    expect(() => execute(world(), folder, 'fails', [], { from: 'page' })).toThrow(/^rusak$/);
  });
  test('what runs too long is stopped and cannot catch it', () => {
    expect(() => execute(world(), folder, 'loops', [], { timeoutMs: 50 })).toThrow('Exceeded maximum execution time');
  });
});

describe('how long a run may take on the world’s clock', () => {
  const body = 'for (var i = 0; i < args[0]; i++) try { Utilities.sleep(10000) } catch (e) {} return "selesai"';
  test.each([
    ['edit', 2, 4],
    ['open', 2, 4],
    ['menu', 35, 37],
    ['page', 35, 37],
    ['trigger', 35, 37],
  ] as const)('from %s it is over after %i sleeps and before %i', (from, within, beyond) => {
    expect(run(world(), body, [within], { from })).toBe('selesai');
    expect(() => run(world(), body, [beyond], { from })).toThrow('Exceeded maximum execution time');
  });
  test('calls take their assumed time, unless a test counts its own', () => {
    const forms = 'for (var i = 0; i < 200; i++) FormApp.create("x"); return "selesai"';
    expect(run(world(), forms)).toBe('selesai');
    expect(() => run(world({ callsTakeTime: true }), forms)).toThrow('Exceeded maximum execution time');
  });
});

test('globals of browsers and Node are missing', () => {
  const names =
    'setTimeout setInterval setImmediate queueMicrotask fetch URL URLSearchParams TextEncoder TextDecoder atob btoa ' +
    'crypto performance structuredClone require process module exports Buffer window document navigator self global ' +
    'WebAssembly SharedArrayBuffer Atomics XMLHttpRequest';
  const body = `return args[0].split(' ').filter(function (name) { return typeof globalThis[name] !== 'undefined' }).join()`;
  expect(run(world(), body, [names])).toBe('');
});

test('nothing is left in memory between executions', () => {
  const folder = project('var count = 0; function next() { return ++count }');
  const on = world();
  expect([execute(on, folder, 'next', []), execute(on, folder, 'next', [])]).toEqual([1, 1]);
});

test('the clock is the world’s, and sleep moves it', () => {
  const on = world();
  const body = `var before = Date.now(); Utilities.sleep(1500);
    return [new Date().toISOString(), Date.now() - before, new Date() instanceof Date, new Date(5).getTime(), typeof Date(),
      new (new Date(1).constructor)().getTime() === Date.now(), Date.UTC(2026, 0, 1)].join()`;
  expect(run(on, body)).toBe('2026-01-05T02:00:02.250Z,1500,true,5,string,true,1767225600000');
  expect(on.clock.now().toISOString()).toBe('2026-01-05T02:00:02.250Z');
});

describe('between page and server', () => {
  const folder = project('function call(name, args) { return eval(name)(args) }');
  const call = (code: string, args?: unknown) => execute(world(), folder, 'call', [code, args], { from: 'page' });
  test.each([
    ['a Date anywhere makes the whole result null', '(() => ({ ok: true, rows: [[new Date()]] }))', null],
    ['so does a function', '(() => ({ ok: true, f: () => 1 }))', null],
    ['undefined arrives as null', '(() => undefined)', null],
    ['fields that are undefined are dropped', '(() => ({ a: 1, b: undefined, c: [undefined] }))', { a: 1, c: [null] }],
    ['plain values arrive', '(() => ({ a: [1, "x", true, null] }))', { a: [1, 'x', true, null] }],
  ])('%s', (_, code, expected) => {
    expect(call(code)).toEqual(expected);
  });
  test('a Date in the arguments throws at once', () => {
    expect(() => call('((x) => x)', { when: new Date() })).toThrow('Failed due to illegal value in property: when');
    expect(() => call('((x) => x)', { done: () => 1 })).toThrow('Failed due to illegal value in property: done');
  });
  test('arguments are plain values of the script’s own', () => {
    expect(
      call('((x) => x instanceof Object && x.list instanceof Array && !("gone" in x))', { list: [], gone: undefined }),
    ).toBe(true);
  });
});

describe('permissions', () => {
  const code = `function form() { FormApp.create('x') } function sheet() { SpreadsheetApp.getActiveSpreadsheet() }
    function bar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page')) }
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Buka', 'bar').addSeparator().addToUi() }
    function props() { PropertiesService.getDocumentProperties().getProperty('x') }`;
  const AUTH = 'https://www.googleapis.com/auth/';
  test.each([
    ['form', `You do not have permission to call FormApp.create. Required permissions: ${AUTH}forms`],
    [
      'sheet',
      `You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    ],
    ['bar', `You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`],
  ])('%s needs its scope in the manifest', (name, message) => {
    const folder = project(code, { page: '' }, []);
    expect(() => execute(world(), folder, name, [])).toThrow(message);
  });
  test('before authorisation the menu can be made, and nothing else done', () => {
    const on = world();
    execute(on, project(code), 'onOpen', [{}], { from: 'open', authMode: 'NONE' });
    expect(on.ui.menus).toEqual([{ title: 'Teladan', items: [{ caption: 'Buka', functionName: 'bar' }, null] }]);
    for (const name of ['form', 'props', 'sheet']) {
      expect(() => execute(on, project(code), name, [], { authMode: 'NONE' })).toThrow(
        'You do not have permission to call',
      );
    }
  });
  test('a clock trigger has no user interface', () => {
    const act = () => execute(world(), project(code), 'onOpen', [], { from: 'trigger' });
    expect(act).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });
  test('services that the code never needed are not there', () => {
    expect(run(world(), 'return typeof GmailApp + typeof DriveApp')).toBe('undefinedundefined');
  });
});

test('a page loses // and /* in its inline scripts on the way to the browser', () => {
  const page = "<a href='https://x.id'>x</a><script>var u = 'https://x.id';\nvar v = `a /* b */ c`; f(/\\/x/)</script>";
  const folder = project(
    `function bar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Teladan')) }
     function none() { HtmlService.createHtmlOutputFromFile('tiada') }`,
    { page },
  );
  const on = world();
  execute(on, folder, 'bar', []);
  expect(on.ui.sidebar).toEqual({
    title: 'Teladan',
    width: null,
    html: "<a href='https://x.id'>x</a><script>var u = 'https:\nvar v = `a  c`; f(/\\/x/)</script>",
  });
  expect(() => execute(on, folder, 'none', [])).toThrow('No HTML file named tiada was found.');
});

describe('properties', () => {
  const store = 'var p = PropertiesService.getDocumentProperties();';
  test('stay between executions', () => {
    const on = world();
    run(on, `${store} p.setProperties({ a: '1', b: '2' }).deleteProperty('a')`);
    expect(run(on, `${store} return JSON.stringify([p.getProperties(), p.getProperty('a')])`)).toBe('[{"b":"2"},null]');
  });
  test.each([
    ["p.setProperty('k', 'x'.repeat(9000))", 'Argument too large: value'],
    [
      "for (var i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(8900))",
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      "p.setProperty('k', 5)",
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('%s is refused', (call, message) => {
    expect(() => run(world(), `${store} ${call}`)).toThrow(message);
  });
});

describe('the document lock', () => {
  const lock = 'var lock = LockService.getDocumentLock();';
  test('is freed when the execution ends, however it ends', () => {
    const on = world();
    expect(() => run(on, `${lock} lock.waitLock(10); throw new Error('rusak')`)).toThrow('rusak');
    expect(run(on, `${lock} return lock.tryLock(10) && lock.hasLock()`)).toBe(true);
    expect(on.state.documentLock).toBe(null);
  });
  test('of the script and of the person is freed too', () => {
    const on = world();
    run(on, 'LockService.getScriptLock().tryLock(1); LockService.getUserLock().tryLock(1)');
    expect(on.state.locks).toEqual({});
  });
  test('is waited for on the world’s clock while another person has it', () => {
    const on = world();
    on.state.documentLock = 'another';
    expect(run(on, `${lock} return lock.tryLock(5000) + ' ' + lock.hasLock()`)).toBe('false false');
    expect(on.clock.now().toISOString()).toBe('2026-01-05T02:00:05.750Z');
    expect(() => run(on, `${lock} lock.waitLock(1)`)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
});

test.each([
  ["'yyyy-MM-dd HH:mm:ss'", '2026-01-05 09:00:00'],
  ['"d MMMM yyyy \'pukul\' H.mm"', '5 January 2026 pukul 9.00'],
  ['"EEE, yyyy-MM-dd\'T\'HH:mm:ss.SSSXXX"', 'Mon, 2026-01-05T09:00:00.750+07:00'],
])('formatDate %s', (format, expected) => {
  expect(run(world(), `return Utilities.formatDate(new Date(), 'Asia/Jakarta', ${format})`)).toBe(expected);
});

test('the same seed gives the same ids', () => {
  const uuid = (seed: number) => run(world({ seed }), 'return Utilities.getUuid() + FormApp.create("x").getId()');
  expect(uuid(7)).toBe(uuid(7));
  expect(uuid(7)).not.toBe(uuid(8));
  expect(uuid(7)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/);
});

test('the meter counts calls by name, cells and assumed cost', () => {
  const on = world();
  const before = on.meter.snapshot();
  run(on, 'ss.getSheets()[0].getRange(1, 1, 2, 3).getValues()');
  const used = on.meter.since(before);
  expect(used.calls).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'SpreadsheetApp.Spreadsheet.getSheets': 1,
    'SpreadsheetApp.Sheet.getRange': 1,
    'SpreadsheetApp.Range.getValues': 1,
  });
  expect(used.cellsRead).toBe(6);
  expect(used.cost).toBeGreaterThanOrEqual(150);
});

test('who acts is the world’s acting user', () => {
  const on = world();
  letIn(on, 'budi@kota.go.id').actingUser = 'budi@kota.go.id';
  expect(run(on, 'return Session.getActiveUser().getEmail() + Session.getEffectiveUser().getEmail()')).toBe(
    'budi@kota.go.idbudi@kota.go.id',
  );
  expect(ALL_SCOPES).toHaveLength(4);
});

test('a text may have any key, also one that means something else elsewhere', () => {
  const body = `var kept = PropertiesService.getDocumentProperties(), cache = CacheService.getScriptCache();
    kept.setProperty('__proto__', 'a'); kept.setProperties(JSON.parse('{"__proto__": "b", "lain": "c"}'));
    cache.put('__proto__', 'd');
    return [kept.getProperty('__proto__'), kept.getKeys().length, cache.get('__proto__'), kept.getProperty('toString')].join()`;
  const on = world();
  expect(run(on, body)).toBe('b,2,d,');
  const kept = JSON.parse(JSON.stringify(on.state.documentProperties));
  expect(Object.keys(kept)).toContain('__proto__');
});

describe('a project file', () => {
  const runs = (code: string) => execute(world(), project(`${code} function main() { return 'runs' }`), 'main');
  test.each([
    ['a private field', 'class A { #x = 1; get() { return this.#x } }'],
    ['a private method', 'class A { #go() { return 1 } }'],
    ['a question for a private name', 'class A { #x; static is(a) { return #x in a } }'],
    ['a static field', 'class A { static x = 1 }'],
    ['a static block', 'class A { static { this.x = 1 } }'],
    ['a private name that is written otherwise', 'class A { #\\u0061 = 1 }'],
  ])('with %s does not parse', (_, code) => {
    expect(() => runs(code)).toThrow(/^Syntax error in code\.js/);
  });
  test.each([
    ['a static method', 'class A { static go() { return 1 } }'],
    ['a field', 'class A { x = 1 }'],
    ['texts and comments that look alike', "var a = '#ff0000', b = /#x/, c = 'static x'; /* #y static z = 1 */"],
    ['names that look alike', 'var o = { static: 1 }; o.static = 2;'],
  ])('with %s runs', (_, code) => {
    expect(runs(code)).toBe('runs');
  });
});
