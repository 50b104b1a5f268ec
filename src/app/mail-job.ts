/**
 * Sending: the job that takes letters from the queue of the ledger until the queue, the day's quota or the time is used up.
 *
 * Before each letter a property says who is being written to, and what became of those before; the ledger is written in
 * batches. Whatever a run leaves behind when it is cut off is taken in by the next, and the one letter that may or may
 * not have gone is listed for HR and not sent again.
 */
import {
  type Letter,
  type LetterEntry,
  type LetterGround,
  letterOf,
  type MailTrace,
  record,
  type Topic,
  topicOf,
} from '../core/act/letter.ts';
import { groupBy } from '../core/number.ts';
import { AppError } from '../google/app-error.ts';
import {
  type Mail,
  type MailFile,
  remainingQuota,
  removeMailTrace,
  sendLetter,
  writeMailTrace,
} from '../google/mail.ts';
import { timeNow } from '../google/time.ts';
import { type Language, say } from '../messages/say.ts';
import { readBeforeSending } from './beforehand.ts';
import { otherOperator } from './charge.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import type { Checkpoint, JobSlice, JobStep } from './job.ts';
import { letterDetails } from './letter-details.ts';
import { type LetterVoice, letterText, readTemplates } from './letter-text.ts';
import { letterGround, maySend, mayWriteLetters, settledLedger, waitingNow, writeLedger } from './letters.ts';
import { meetingFiles } from './meeting-files.ts';
import { refreshMonitor } from './monitor.ts';
import { lostIn } from './read-whole.ts';
import { openSession, type Session } from './session.ts';

/** A property holds 8,000 bytes; what follows the last letter that fits in these must fit as well. */
const FULL_TRACE_CHARACTERS = 4500;
const LONGEST_REASON = 200;

const isFull = (trace: MailTrace): boolean => JSON.stringify(trace).length > FULL_TRACE_CHARACTERS;

/** What letters are written from. */
interface Post {
  readonly session: Session;
  readonly groundOf: (topic: Topic) => LetterGround;
  readonly voice: LetterVoice;
  readonly filesOf: (letter: Letter) => readonly MailFile[];
}

/** What became of one batch: entries that changed, and whether the day's quota is used up. */
interface Batch {
  readonly done: readonly LetterEntry[];
  readonly used: number;
  readonly isQuotaOver: boolean;
  /** What kept the next letter from being written, where anything did. */
  readonly failed?: { readonly error: unknown };
}

/** What is sent to one address, but for who sends it; or what became of a letter that goes to nobody. */
type Written = { readonly mail: Omit<Mail, 'name'> } | { readonly unsent: Partial<LetterEntry> };

/** Puts a letter of the queue into words; every sheet that it tells of is read by then. */
function write({ groundOf, voice, filesOf }: Post, entry: LetterEntry): Written {
  const { language } = voice.policy;
  const letter = letterOf(entry, groundOf(topicOf(entry.kind)));
  if (letter === 'not-needed')
    return { unsent: { state: 'not-needed', reason: say(language, 'letter.reason.not-needed') } };
  if (letter === 'no-name' || letter === 'no-address')
    return { unsent: { state: 'refused', email: '', reason: say(language, `letter.reason.${letter}`) } };
  return { mail: { to: letter.email, ...letterText(voice, letter), files: filesOf(letter) } };
}

/**
 * Sends one letter of the queue; undefined where the quota holds it back. It is in words before anything says that it is on its
 * way: one that could not be written is not one that may have gone.
 */
function send(post: Post, entry: LetterEntry, done: readonly LetterEntry[]): LetterEntry | undefined {
  const { language } = post.voice.policy;
  const written = write(post, entry);
  const now = (change: Partial<LetterEntry>): LetterEntry => ({ ...entry, time: timeNow(), reason: '', ...change });
  if ('unsent' in written) return now(written.unsent);
  const { to: email } = written.mail;
  const { cycle, personId, kind, number } = entry;
  writeMailTrace({ sending: { cycle, personId, kind, number }, done });
  const result = sendLetter({ ...written.mail, name: senderName(post.voice) });
  if (result.kind === 'quota') return undefined;
  if (result.kind === 'sent') return now({ state: 'sent', email });
  const message = result.message.slice(0, LONGEST_REASON);
  if (result.kind === 'refused') return now({ state: 'refused', email, reason: message });
  return now({ state: 'uncertain', email, reason: say(language, 'letter.reason.unclear', { message }) });
}

/**
 * Topics that no letter can be written about because a sheet of theirs lacks a heading, with what says so: their letters wait, and
 * others go. One letter of each topic is written to know it, so that all sheets are read before any letter goes.
 */
function lostTopics(post: Post, queue: readonly LetterEntry[]): ReadonlyMap<string, unknown> {
  const lost = new Map<string, unknown>();
  for (const [topic, own] of groupBy(queue, ({ kind }) => topicOf(kind))) {
    try {
      own.some((entry) => 'mail' in write(post, entry));
    } catch (error) {
      if (lostIn(error) === undefined) throw error;
      lost.set(topic, error);
    }
  }
  return lost;
}

const senderName = ({ policy }: LetterVoice): string => policy.agency || 'Teladan';

const isMailed = ({ state, email }: LetterEntry): boolean => state !== 'not-needed' && email !== '';

/** Sends letters until one property can tell no more of them, or the quota or the time is used up. */
function sendBatch(post: Post, queue: readonly LetterEntry[], quota: number, isTimeUp: () => boolean): Batch {
  const done: LetterEntry[] = [];
  let used = 0;
  for (const entry of queue) {
    if (isTimeUp() || isFull({ sending: null, done })) break;
    if (used >= quota) return { done, used, isQuotaOver: true };
    try {
      const after = send(post, entry, done);
      if (!after) return { done, used, isQuotaOver: true };
      done.push(after);
      if (isMailed(after)) used += 1;
    } catch (error) {
      // What went before stands in the ledger before this is told.
      return { done, used, isQuotaOver: false, failed: { error } };
    }
  }
  return { done, used, isQuotaOver: false };
}

/**
 * Sends what waits, batch by batch, and writes each into the ledger.
 *
 * @param isLost whether a letter cannot be written for now
 */
function sendWaiting(
  post: Post,
  begun: readonly LetterEntry[],
  isLost: (entry: LetterEntry) => boolean,
  isTimeUp: () => boolean,
): { readonly left: number; readonly sent: number; readonly isQuotaOver: boolean } {
  const { session } = post;
  let ledger = begun;
  let sent = 0;
  let quota = remainingQuota();
  for (;;) {
    const queue = waitingNow(session, ledger).filter((entry) => !isLost(entry));
    if (queue.length === 0 || isTimeUp()) return { left: queue.length, sent, isQuotaOver: false };
    const { done, used, isQuotaOver, failed } = sendBatch(post, queue, quota, isTimeUp);
    quota -= used;
    sent += done.filter(({ state }) => state === 'sent').length;
    ledger = record(ledger, done);
    // While the ledger is being written no letter is on its way, so none may look as if it were.
    writeMailTrace({ sending: null, done });
    if (done.length > 0) writeLedger(session.workbook, ledger);
    removeMailTrace();
    if (failed) throw failed.error;
    if (isQuotaOver) return { left: queue.length - done.length, sent, isQuotaOver };
  }
}

/** How many letters the job began with, as its checkpoint remembers. */
const totalOf = ({ total }: Checkpoint, waiting: number): number =>
  Math.max(typeof total === 'number' ? total : 0, waiting);

/** How it ended: how many letters went, of how many that were seen to. */
function endedWords(language: Language, sent: number, total: number): string {
  if (total === 0) return say(language, 'progress.mail.none');
  return say(language, sent === total ? 'progress.mail.done' : 'progress.mail.some', { sent, total });
}

function run(checkpoint: Checkpoint, isTimeUp: () => boolean): JobSlice {
  const session = openSession();
  // The period may have been closed since the job began, or the workbook may be a copy that the job came along with.
  if (!mayWriteLetters(session.workbook)) refuseUnlessAllowed(session.workbook, 'invite');
  const { policy, roster } = session.cycle;
  const { language } = policy;
  const ledger = settledLedger(session);
  const grounds = new Map<Topic, LetterGround>();
  const groundOf = (topic: Topic): LetterGround => {
    const ground = grounds.get(topic) ?? letterGround(session, ledger, topic);
    grounds.set(topic, ground);
    return ground;
  };
  const queue = waitingNow(session, ledger);
  const waiting = queue.length;
  const total = totalOf(checkpoint, waiting);
  const { templates } = readTemplates(session.workbook, language);
  // Where nothing waits the job is over, whoever it is that has charge: it would hold up other work for nothing.
  if (waiting > 0 && otherOperator() !== undefined) {
    return {
      checkpoint: { total },
      done: total - waiting,
      total,
      finished: false,
      waiting: true,
      doing: say(language, 'progress.mail.operator'),
    };
  }
  if (waiting > 0) readBeforeSending(session.workbook);
  if (!maySend()) throw new AppError('mail-not-permitted');
  const post: Post = {
    session,
    groundOf,
    voice: { policy, roster, templates, detailsOf: letterDetails(session) },
    filesOf: meetingFiles(session),
  };
  const lost = lostTopics(post, queue);
  const isLost = ({ kind }: LetterEntry): boolean => lost.has(topicOf(kind));
  const { left, sent: now, isQuotaOver } = sendWaiting(post, ledger, isLost, isTimeUp);
  refreshMonitor(session.workbook);
  const finished = left === 0 || isQuotaOver;
  // Of their sheets nothing was sent, and whoever has put the heading back sends what waits.
  if (finished) for (const error of lost.values()) throw error;
  const sent = now + (typeof checkpoint.sent === 'number' ? checkpoint.sent : 0);
  const going = isQuotaOver ? 'progress.mail.tomorrow' : 'progress.mail';
  const doing =
    finished && !isQuotaOver ? endedWords(language, sent, total) : say(language, going, { sent, later: left });
  return { checkpoint: { total, sent }, done: total - left - queue.filter(isLost).length, total, finished, doing };
}

/**
 * The queue is the ledger, so an empty checkpoint goes on where the last run stopped. When the quota is used up the job is
 * over and other work may be done; the clock begins it again while letters wait.
 */
export const mailJob: JobStep = { run };
