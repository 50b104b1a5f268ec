/** Letters: what is kept of each for the mailboxes, and what is never sent. */
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { ALL_SCOPES, project, world } from './script.ts';

const dist = project('function main(code) { return eval(code) }', {}, [
  ...ALL_SCOPES,
  'https://www.googleapis.com/auth/script.send_mail',
]);
const run = (on: World, code: string): unknown => execute(on, dist, 'main', [code]);
const send = (on: World, letter: string): unknown => run(on, `MailApp.sendEmail(${letter})`);

test('a letter is kept with everything that belongs to it', () => {
  const on = world();
  send(
    on,
    `{ to: 'Budi Santoso <budi@kota.go.id>, sari@kota.go.id', cc: 'ani@kota.go.id', bcc: 'joko@kota.go.id', subject: 'Rapat',
       body: 'Besok', htmlBody: '<b>Besok</b>', name: 'Teladan', replyTo: 'sdm2@kota.go.id',
       attachments: [Utilities.newBlob('BEGIN', 'text/calendar', 'rapat.ics')],
       inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png', 'logo.png') } }`,
  );
  expect(on.state.mails).toEqual([
    {
      id: expect.stringMatching(/^.{16}$/),
      at: on.state.clock,
      from: 'sdm@kota.go.id',
      name: 'Teladan',
      replyTo: 'sdm2@kota.go.id',
      to: ['budi@kota.go.id', 'sari@kota.go.id'],
      cc: ['ani@kota.go.id'],
      bcc: ['joko@kota.go.id'],
      subject: 'Rapat',
      body: 'Besok',
      htmlBody: '<b>Besok</b>',
      attachments: [{ name: 'rapat.ics', contentType: 'text/calendar', bytes: 'QkVHSU4=' }],
      inlineImages: { logo: { name: 'logo.png', contentType: 'image/png', bytes: 'Af8=' } },
      sentBy: 'script',
      readBy: [],
    },
  ]);
});

test.each([
  ["{ to: 'a@b.id', subjek: 'x', body: 'x' }", 'Invalid argument: subjek'],
  ["{ to: 'a@b.id', subject: 5, body: 'x' }", 'Invalid argument: subject'],
  ["{ to: 'a@b', subject: 'x', body: 'x' }", 'Invalid email: a@b'],
  ["{ subject: 'x', body: 'x' }", 'Failed to send email: no recipient'],
  ["'a@b.id', 'x', 'x', { attachments: [{}] }", 'Invalid argument'],
  ["'a@b.id', 'x', 'x'.repeat(200001)", 'Limit Exceeded: Email Body Size.'],
])('%s is not sent', (letter, message) => {
  const on = world();
  expect(() => send(on, letter)).toThrow(message);
  expect(on.state.mails).toEqual([]);
});

test.each([
  ['consumer', 100],
  ['workspace', 1500],
] as const)('a %s account writes to %i people a day', (accounts, people) => {
  expect(run(world({ accounts }), 'MailApp.getRemainingDailyQuota()')).toBe(people);
});

test('letters that people write by hand do not count', () => {
  const on = world();
  send(on, "'a@b.id', 'x', 'x'");
  const [sent] = on.state.mails;
  if (sent !== undefined) on.state.mails.push({ ...sent, sentBy: 'hand' });
  expect(run(on, 'MailApp.getRemainingDailyQuota()')).toBe(99);
});

test.each([
  // 18:00 in California, whose midnight is six hours away.
  ['midnight', 6],
  ['rolling', 24],
] as const)('a quota whose day turns %s is whole again after %i hours, and not a moment before', (mailDay, hours) => {
  const on = world({ mailDay, now: new Date('2026-01-05T02:00:00Z') });
  send(on, "'a@b.id', 'x', 'x'");
  on.clock.advance(hours * 3_600_000 - 1);
  expect(run(on, 'MailApp.getRemainingDailyQuota()')).toBe(99);
  on.clock.advance(1);
  expect(run(on, 'MailApp.getRemainingDailyQuota()')).toBe(100);
});
