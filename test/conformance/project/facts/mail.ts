/** Facts of MailApp. On Google every letter goes to the person who runs the facts, and to nobody else. */
import { type Fact, fact, question, refusalOf, refuses, same, story } from '../fact.ts';

const MAIL = 'developers.google.com/apps-script/reference/mail/mail-app';
const QUOTAS = 'developers.google.com/apps-script/guides/services/quotas';
const SUBJECT = 'Teladan conformance, may be deleted';
const HOUR_MS = 3_600_000;

const me = (): string => Session.getEffectiveUser().getEmail();
const remaining = (): number => MailApp.getRemainingDailyQuota();

/** Addresses that reach nobody. */
const nobody = (count: number): string =>
  Array.from({ length: count }, (_, index) => `orang${index}@contoh.invalid`).join(',');

/** How many recipients an act counts. */
function counted(act: () => void): number {
  const before = remaining();
  act();
  return before - remaining();
}

export const MAIL_FACTS: readonly Fact[] = [
  fact('a letter needs an address, a subject and a text', `${MAIL}#sendEmail(String,String,String)`, () => {
    MailApp.sendEmail(me(), SUBJECT, 'Isi surat');
    refuses(
      () => (MailApp.sendEmail as unknown as (to: string) => void)(me()),
      "The parameters (String) don't match the method signature for MailApp.sendEmail.",
    );
  }),
  fact('a letter uses up one of the day’s recipients', `${MAIL}#getRemainingDailyQuota()`, () => {
    same(
      counted(() => MailApp.sendEmail(me(), SUBJECT, 'x')),
      1,
    );
  }),
  fact('a letter can be one object', `${MAIL}#sendEmail(Object)`, () => {
    MailApp.sendEmail({ to: me(), subject: SUBJECT, body: 'x', name: 'Teladan', replyTo: me() });
  }),
  fact('a letter can have a text and the same in HTML', `${MAIL}#sendEmail(String,String,String,Object)`, () => {
    MailApp.sendEmail(me(), SUBJECT, 'x', { htmlBody: '<b>x</b>', name: 'Teladan' });
  }),
  fact('a letter can bring a file along', `${MAIL}#sendEmail(String,String,String,Object)`, () => {
    const file = Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'rapat.ics');
    MailApp.sendEmail(me(), SUBJECT, 'x', { attachments: [file] });
  }),
  fact('a letter can show a picture that it brings along', `${MAIL}#sendEmail(Object)`, () => {
    const pixel = Utilities.base64Decode('R0lGODlhAQABAAAAACwAAAAAAQABAAA=');
    const inlineImages = { titik: Utilities.newBlob(pixel, 'image/gif', 'titik.gif') };
    MailApp.sendEmail({ to: me(), subject: SUBJECT, htmlBody: '<img src="cid:titik">', inlineImages });
  }),
  fact('a letter to what is no address is refused', MAIL, () => {
    refusalOf(() => MailApp.sendEmail('bukan alamat', SUBJECT, 'x'));
  }),
  fact('a letter to nobody is refused', MAIL, () => {
    refusalOf(() => MailApp.sendEmail('', SUBJECT, 'x'));
  }),
  fact('a letter that is refused uses up nothing', `${MAIL}#getRemainingDailyQuota()`, () => {
    same(
      counted(() => refusalOf(() => MailApp.sendEmail('bukan alamat', SUBJECT, 'x'))),
      0,
    );
  }),
  story('everybody in to, cc and bcc counts', `${MAIL}#getRemainingDailyQuota()`, {
    as: 'second',
    run: () =>
      same(
        counted(() => MailApp.sendEmail({ to: nobody(2), cc: nobody(3), bcc: nobody(4), subject: SUBJECT, body: 'x' })),
        9,
      ),
  }),
  story('fifty recipients are the most that one letter may have', QUOTAS, {
    as: 'second',
    run: () => {
      refusalOf(() => MailApp.sendEmail(nobody(51), SUBJECT, 'x'));
      same(
        counted(() => MailApp.sendEmail(nobody(50), SUBJECT, 'x')),
        50,
      );
    },
  }),
  story(
    'a letter that goes beyond the day’s recipients is refused, and other people can still write',
    QUOTAS,
    {
      as: 'second',
      run: () => {
        while (remaining() > 0) MailApp.sendEmail(nobody(Math.min(50, remaining())), SUBJECT, 'x');
        refuses(() => MailApp.sendEmail(nobody(1), SUBJECT, 'x'), 'Service invoked too many times for one day: email.');
      },
    },
    {
      run: () =>
        same(
          counted(() => MailApp.sendEmail(me(), SUBJECT, 'x')),
          1,
        ),
    },
  ),
  question(
    'when does the day of the mail quota begin anew',
    QUOTAS,
    ['at midnight in California', 'after 24 hours'],
    {
      // At 18:00 in California, as the clocks of the local services stand.
      as: 'second',
      run: () => {
        MailApp.sendEmail(nobody(1), SUBJECT, 'x');
        return { remaining: remaining() };
      },
    },
    { waitMs: 7 * HOUR_MS },
    {
      as: 'second',
      run: (memory) => (remaining() > Number(memory.remaining) ? 'at midnight in California' : 'after 24 hours'),
    },
  ),
];
