/**
 * Mail: one letter to one address, and how many the day still has room for.
 *
 * Google counts recipients for each person and day. A letter is refused for its address, held back by the quota, or sent;
 * where Google's answer says neither, the letter may have gone, and that is said so.
 */
import type { MailTrace } from '../core/act/letter.ts';
import { forgetText, keepRecord, keepText, recordOf, textOf } from './store.ts';

const MAIL = 'mail';
const HELD = 'mail-held';

/** A text that a letter brings along as a file. */
export interface MailFile {
  readonly name: string;
  /** Its media type, such as `text/calendar`. */
  readonly type: string;
  readonly text: string;
}

/** A letter as it goes out. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  /** The sender's name. */
  readonly name: string;
  readonly files: readonly MailFile[];
}

/** What became of a letter. */
export type SendResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'unclear'; readonly message: string }
  | { readonly kind: 'quota' };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Sends a letter. Of what goes wrong, only a quota that is used up and a wrong address are sure not to have sent it. */
export function sendLetter({ to, subject, body, html, name, files }: Mail): SendResult {
  try {
    const attachments = files.map((file) => Utilities.newBlob(file.text, file.type, file.name));
    MailApp.sendEmail({ to, subject, body, htmlBody: html, name, ...(attachments.length > 0 ? { attachments } : {}) });
    return { kind: 'sent' };
  } catch (error) {
    const message = messageOf(error);
    if (/too many times for one day/i.test(message)) return { kind: 'quota' };
    if (/invalid email|no recipient/i.test(message)) return { kind: 'refused', message };
    return { kind: 'unclear', message };
  }
}

/** How many recipients this person may still write to today. */
export const remainingQuota = (): number => MailApp.getRemainingDailyQuota();

/** Whether somebody has stopped the sending: the clock leaves letters that wait alone until somebody sends again. */
export const isMailHeld = (): boolean => textOf(HELD) !== undefined;

export function holdMail(held: boolean): void {
  if (held) keepText(HELD, 'true');
  else forgetText(HELD);
}

/** What a run has sent that the ledger may not say yet; undefined where the ledger says all. */
export const readMailTrace = (): MailTrace | undefined => recordOf(MAIL);

export const writeMailTrace = (trace: MailTrace): void => {
  keepRecord(MAIL, trace);
};

/** Forgets the trace once the ledger, which is flushed first, says all of it. */
export function removeMailTrace(): void {
  SpreadsheetApp.flush();
  forgetText(MAIL);
}
