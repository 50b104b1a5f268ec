/** Files and who is let in, as the desk and the add-on's later runs find them. */
import { expect, test } from 'vitest';
import { filesSharedWith } from '../../src/local/services/file.ts';
import { runOn } from './interface-script.ts';
import { run, world } from './script.ts';

const LEADER = 'wali@kota.go.id';
const SHARE = `var file = make();
  Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${LEADER.toUpperCase()}' }, file.id, { sendNotificationEmail: false });`;

test('without the manifest naming them there are no interfaces', () => {
  expect(run(world(), 'return typeof Sheets + " " + typeof Drive')).toBe('undefined undefined');
});

test('a leader finds what was shared, by address in any case, until it lies in the bin or is unshared', () => {
  const on = world();
  const id = runOn(on, `${SHARE} return file.id`);
  expect(filesSharedWith(on, LEADER)).toMatchObject([{ workbook: { id, title: 'Ringkasan' }, role: 'reader' }]);
  expect(filesSharedWith(on, 'lain@kota.go.id')).toEqual([]);
  runOn(on, `Drive.Files.update({ trashed: true }, '${id}')`);
  expect(filesSharedWith(on, LEADER)).toEqual([]);
  runOn(
    on,
    `Drive.Files.update({ trashed: false }, '${id}');
     var all = Drive.Permissions.list('${id}', { fields: 'permissions(id,role)' }).permissions;
     Drive.Permissions.remove('${id}', all.filter(function (one) { return one.role === 'reader' })[0].id)`,
  );
  expect(filesSharedWith(on, LEADER)).toEqual([]);
});

test('unless told not to, Drive writes to whoever is let in', () => {
  const on = world();
  runOn(on, SHARE);
  expect(on.state.mails).toEqual([]);
  runOn(on, `Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${LEADER}' }, make().id)`);
  expect(on.state.mails).toMatchObject([{ from: 'sdm@kota.go.id', to: [LEADER], sentBy: 'hand' }]);
});

test('an account has the same id on every file', () => {
  const share = `Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${LEADER}' }, make().id, { sendNotificationEmail: false }).id`;
  const [one, other] = runOn(world(), `return [${share}, ${share}]`) as readonly string[];
  expect(one).toBe(other);
});

test('a form that Drive reaches is opened through the list that FormApp keeps', () => {
  const on = world({ driveReachesForms: true });
  const body = `var form = FormApp.create('Formulir');
    Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, form.getId()); return form.getId();`;
  const id = String(runOn(on, body));
  expect(on.forms[id]?.permissions).toMatchObject([{ type: 'anyone', role: 'reader', view: 'published' }]);
});

test.each([
  ["Drive.Files.get(make().id, { alt: 'media' })", 'Unknown name "alt"'],
  ["Drive.Files.update({ description: 'x' }, make().id)", 'Unknown name "description"'],
  ['Drive.Files.update({}, make().id, Utilities.getUuid())', 'takes no media'],
  ['Drive.Files.list({ q: "name contains \'x\'" })', 'Invalid Value'],
  ['Drive.Files.list({ q: "name = \'x\' or trashed = true" })', 'Invalid Value'],
  ["Drive.Permissions.create({ type: 'domain', role: 'reader' }, make().id)", "Invalid value at 'type'"],
  ["Drive.Permissions.create({ type: 'anyone', role: 'owner' }, make().id)", "Invalid value at 'role'"],
  ['Drive.Files.copy({}, make().id)', 'Drive.Files.copy is not a function'],
  ['Drive.About.get()', 'Drive.About is not a function'],
])('%s is refused', (call, message) => {
  expect(runOn(world(), `return refusal(function () { ${call} })`)).toContain(message);
});
