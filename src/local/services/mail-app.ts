/**
 * MailApp: letters that scripts send, kept in the world for the desk's mailboxes.
 *
 * Refuses addresses that are none, more than 50 recipients a letter, too large letters, options that Google does not
 * have, and whoever has used up the day: the quota is the person's and counts recipients, not letters.
 */
import { BlobService } from './blob.ts';
import { expose, reveal, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { nextId } from './random.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { AttachmentState, MailState } from './state.ts';
import { instantOf, wallAt } from './zone.ts';

type Google = GoogleAppsScript.Mail.MailApp;
type Letter = GoogleAppsScript.Mail.MailAdvancedParameters;
type Member = 'sendEmail' | 'getRemainingDailyQuota';

const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 250;
const LARGEST_ATTACHMENTS = 25_000_000;
const DAY_MS = 86_400_000;
const PACIFIC = 'America/Los_Angeles';
const NAMES: readonly string[] = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
  'replyTo',
  'noReply',
  'attachments',
  'inlineImages',
];

const MAIL_APP = service<Member>({
  name: 'MailApp',
  scopes: SCOPES.mail,
  members: {
    sendEmail: {
      takes: [['Object'], ['String', 'String', 'String'], ['String', 'String', 'String', 'Object']],
      cost: COST.mail,
    },
    getRemainingDailyQuota: { takes: [[]], cost: COST.read },
  },
});

/** `sendEmail` is typed here by its widest overload. */
class MailAppService implements Pick<Google, 'getRemainingDailyQuota'> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  sendEmail(first: string | Letter, subject?: string, body?: string, options: Letter = {}): void {
    const letter = typeof first === 'string' ? { ...options, to: first, subject, body } : first;
    const mail = mailOf(this.#host, letter as Letter);
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    if (recipients > MOST_RECIPIENTS) throw new Refusal('Limit Exceeded: Email Recipients Per Message.');
    if (recipients > this.getRemainingDailyQuota()) {
      throw new Refusal('Service invoked too many times for one day: email.');
    }
    this.#host.world.state.mails.push(mail);
  }

  getRemainingDailyQuota(): number {
    const { world, run } = this.#host;
    const begin = dayBegin(world.state.clock, world.rules.mailDay);
    const today = world.state.mails.filter(
      ({ from, sentBy, at }) => from === run.user && sentBy === 'script' && at > begin,
    );
    const sent = today.reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0);
    return world.quotas.mailRecipients - sent;
  }
}

/** Since when letters count. */
function dayBegin(now: number, mailDay: 'midnight' | 'rolling'): number {
  if (mailDay === 'rolling') return now - DAY_MS;
  return instantOf({ ...wallAt(now, PACIFIC), hour: 0, minute: 0, second: 0 }, PACIFIC) - 1;
}

/** @throws Refusal where the letter is none that Google would send */
function mailOf(host: Host, letter: Letter): MailState {
  const { world, run } = host;
  const unknown = Object.keys(letter).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new Refusal(`Invalid argument: ${unknown}`);
  const to = addresses(letter.to);
  if (to.length === 0) throw new Refusal('Failed to send email: no recipient');
  const attachments = (letter.attachments ?? []).map(attachmentOf);
  const inlineImages = Object.fromEntries(
    Object.entries(letter.inlineImages ?? {}).map(([name, blob]) => [name, attachmentOf(blob)]),
  );
  const body = text(letter.body, 'body') ?? '';
  const htmlBody = text(letter.htmlBody, 'htmlBody');
  if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody ?? '') > world.quotas.mailBodyBytes) {
    throw new Refusal('Limit Exceeded: Email Body Size.');
  }
  checkAttachments([...attachments, ...Object.values(inlineImages)]);
  const [replyTo = null] = addresses(letter.replyTo);
  return {
    id: nextId(world.state, '', 16),
    at: world.state.clock,
    from: run.user,
    name: text(letter.name, 'name'),
    replyTo: letter.noReply === true ? null : replyTo,
    to,
    cc: addresses(letter.cc),
    bcc: addresses(letter.bcc),
    subject: text(letter.subject, 'subject') ?? '',
    body,
    htmlBody,
    attachments,
    inlineImages,
    sentBy: 'script',
    readBy: [],
  };
}

function text(value: unknown, name: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new Refusal(`Invalid argument: ${name}`);
  return value;
}

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;."]+(?:\.[^\s@<>,;."]+)+$/;

/** Parted by commas; a name may stand before an address in angle brackets. */
function addresses(list: unknown): string[] {
  const given = (text(list, 'recipient') ?? '').split(',').map((one) => one.trim());
  return given
    .filter((one) => one !== '')
    .map((one) => {
      const address = /<([^<>]*)>$/.exec(one)?.[1]?.trim() ?? one;
      if (!ADDRESS.test(address)) throw new Refusal(`Invalid email: ${one}`);
      return address;
    });
}

function attachmentOf(source: unknown): AttachmentState {
  const blob = reveal<unknown>(source);
  if (!(blob instanceof BlobService)) throw new Refusal('Invalid argument: attachments');
  const { name, contentType, bytes } = blob;
  return {
    name: name ?? 'attachment',
    contentType: contentType ?? 'application/octet-stream',
    bytes: bytes.toString('base64'),
  };
}

function checkAttachments(attachments: readonly AttachmentState[]): void {
  if (attachments.length > MOST_ATTACHMENTS) throw new Refusal('Limit Exceeded: Email Attachments Per Message.');
  const size = attachments.reduce((sum, { bytes }) => sum + Buffer.byteLength(bytes, 'base64'), 0);
  if (size > LARGEST_ATTACHMENTS) throw new Refusal('Limit Exceeded: Email Total Attachments Size.');
}

export function exposeMailApp(host: Host): Google {
  return expose<Google, Member>(host, MAIL_APP, new MailAppService(host));
}
