/** Who may run a script that belongs to a workbook, and what somebody who may only look can do with it. */
import { describe, expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { admit, dismiss } from '../../src/local/services/form-access.ts';
import type { PermissionState } from '../../src/local/services/state.ts';
import { setCell } from '../../src/local/sheet-edit.ts';
import { fireSimple } from '../../src/local/time.ts';
import type { World } from '../../src/local/world.ts';
import { letIn, project, run, world } from './script.ts';

const OTHER = 'Lain@kota.go.id';
const SHUT_OUT = 'You do not have permission to access the requested document.';
const READ_ONLY = 'You do not have permission to edit the requested document.';

const shared = (role: PermissionState['role'], type: 'user' | 'anyone' = 'user'): World => {
  const on = world();
  const emailAddress = type === 'user' ? OTHER.toLowerCase() : null;
  on.workbook.permissions.push({ id: '1', type, role, emailAddress, view: null });
  return on;
};
const READ = 'return ss.getSheets()[0].getRange(1, 1).getValue()';

describe('somebody who was not let in', () => {
  test.each(['menu', 'page', 'open', 'edit', 'trigger'] as const)('starts nothing from %s', (from) => {
    const on = world();
    expect(() => run(on, READ, [], { user: OTHER, from })).toThrow(SHUT_OUT);
    expect([on.state.executions, on.meter.total().totalCalls]).toEqual([0, 0]);
  });
  test('is let in, in small letters and capitals, and may be shut out again', () => {
    const on = letIn(world(), OTHER);
    expect(run(on, READ, [], { user: OTHER })).toBe('');
    dismiss(on.workbook, 'editor', OTHER);
    expect(() => run(on, READ, [], { user: OTHER })).toThrow(SHUT_OUT);
  });
  test('types nothing into the workbook either', () => {
    const on = world();
    on.actingUser = OTHER;
    expect(() => setCell(on, 'Sheet1', 1, 1, 'x')).toThrow(READ_ONLY);
  });
});

describe('somebody who may only look', () => {
  test.each(['reader', 'commenter'] as const)('reads as a %s', (role) => {
    expect(run(shared(role), READ, [], { user: OTHER })).toBe('');
    expect(run(shared(role, 'anyone'), READ, [], { user: OTHER })).toBe('');
  });
  test.each([
    "ss.getSheets()[0].getRange(1, 1).setValue('x')",
    'ss.getSheets()[0].getRange(1, 1).clear()',
    "ss.getSheets()[0].appendRow(['x'])",
    'ss.getSheets()[0].insertRowsAfter(1, 1)',
    "ss.getSheets()[0].setName('x')",
    'ss.getSheets()[0].protect()',
    'ss.insertSheet()',
    'ss.moveActiveSheet(1)',
    "ss.rename('x')",
    "ss.setSpreadsheetLocale('en_US')",
    "ss.setSpreadsheetTimeZone('Asia/Jayapura')",
    "ss.addEditor('lain@kota.go.id')",
    "ss.removeEditor('lain@kota.go.id')",
    "ss.setNamedRange('n', ss.getSheets()[0].getRange(1, 1))",
    "ss.getNamedRanges()[0].setName('lain')",
    'ss.getNamedRanges()[0].setRange(ss.getSheets()[0].getRange(2, 2))',
    'ss.getNamedRanges()[0].remove()',
    "ss.removeNamedRange('nama')",
    'ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()',
    "var form = FormApp.create('x'); form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId())",
  ])('is refused: %s', (body) => {
    const on = shared('reader');
    run(on, "var range = ss.getSheets()[0].getRange(1, 1); range.protect(); ss.setNamedRange('nama', range)");
    const before = JSON.stringify(on.workbook);
    expect(() => run(on, body, [], { user: OTHER })).toThrow(/do not have permission|Invalid argument/);
    expect(JSON.stringify(on.workbook)).toBe(before);
  });
  test('is told by the services that she may not edit', () => {
    const body = `var range = ss.getSheets()[0].getRange(1, 1);
      return [range.canEdit(), ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit()].join()`;
    const on = shared('reader');
    run(on, 'ss.getSheets()[0].getRange(1, 1).protect()');
    expect(run(on, body, [], { user: OTHER })).toBe('false,false');
    admit(on.state, on.workbook, 'editor', OTHER);
    expect(run(on, body, [], { user: OTHER })).toBe('true,true');
  });
  test('changes a workbook that is her own', () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets'];
    const dist = project(
      `function main() { return SpreadsheetApp.create('Milik sendiri').getSheets()[0].appendRow(['x']).getLastRow() }`,
      {},
      scopes,
    );
    expect(execute(shared('reader'), dist, 'main', [], { user: OTHER })).toBe(1);
  });
  test('opens the workbook without any function of the project', () => {
    const dist = project('function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi() }');
    const opened = (on: World): number => {
      on.actingUser = OTHER;
      fireSimple({ world: on, dist }, 'onOpen');
      return on.ui.menus.length;
    };
    expect([opened(shared('reader')), opened(shared('writer'))]).toEqual([0, 1]);
  });
});
