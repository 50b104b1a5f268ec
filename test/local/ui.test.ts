/** What scripts put before a person: dialogs, menus inside menus, and who they believe is there. */
import { expect, test } from 'vitest';
import { letIn, run, world } from './script.ts';

test('a dialog is kept with its title, its size and its page as the browser gets it', () => {
  const on = world();
  const page = `HtmlService.createHtmlOutput('<script>a // b</script>').append('<p>x</p>').setWidth(640).setHeight(480)`;
  run(on, `SpreadsheetApp.getUi().showModalDialog(${page}, 'Cetak')`);
  const html = '<script>a </script><p>x</p>';
  expect(on.ui.dialog).toEqual({ title: 'Cetak', html, width: 640, height: 480, modal: true });
  run(on, "SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('y'), 'Lain')");
  expect(on.ui.dialog).toEqual({ title: 'Lain', html: 'y', width: null, height: null, modal: false });
});

test('a menu holds another menu, and one of the same name is replaced', () => {
  const on = world();
  run(on, "SpreadsheetApp.getUi().createMenu('Teladan').addItem('Lama', 'lama').addToUi()");
  run(
    on,
    `var ui = SpreadsheetApp.getUi();
     ui.createMenu('Teladan').addSubMenu(ui.createMenu('Lain').addItem('Satu', 'satu').addSeparator()).addToUi()`,
  );
  expect(on.ui.menus).toEqual([
    {
      title: 'Teladan',
      items: [{ caption: 'Lain', functionName: '', items: [{ caption: 'Satu', functionName: 'satu' }, null] }],
    },
  ]);
});

test.each(['alert', 'prompt'])('%s would wait for a person, and is not there', (name) => {
  expect(() => run(world(), `SpreadsheetApp.getUi().${name}('x')`)).toThrow(`Ui.${name} is not a function`);
});

test('who is there may be hidden while whom the code acts as is known', () => {
  const body = 'return Session.getActiveUser().getEmail() + "|" + Session.getEffectiveUser().getEmail()';
  expect(run(world({ activeUser: 'blank' }), body)).toBe('|sdm@kota.go.id');
});

test('before somebody authorised anything, nobody but the owner is known', () => {
  const on = letIn(world(), 'kedua@kota.go.id');
  const body = "return Session.getActiveUser().getEmail() || 'nobody'";
  const seen = (user: string) => run(on, body, [], { user, from: 'edit' });
  expect([seen('sdm@kota.go.id'), seen('kedua@kota.go.id')]).toEqual(['sdm@kota.go.id', 'nobody']);
  expect(run(on, body, [], { user: 'kedua@kota.go.id' })).toBe('kedua@kota.go.id');
});

test('the menu of an add-on has the name of its project, whatever the workbook is called', () => {
  const on = world({ title: 'Penilaian 2026' });
  run(on, "SpreadsheetApp.getUi().createAddonMenu().addItem('Buka', 'buka').addToUi()");
  expect(on.ui.menus.map(({ title }) => title)).toEqual(['Teladan']);
});
