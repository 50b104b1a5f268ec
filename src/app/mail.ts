/**
 * Invitations and reminders: put into the queue by one click, and what HR knows of a letter that no program can know.
 */
import {
  isMarkable,
  isReminder,
  LETTER_KINDS,
  type LetterEntry,
  type LetterKind,
  mark,
  record,
  topicOf,
} from '../core/act/letter.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { LANGUAGES, type Language, say } from '../messages/say.ts';
import { KIND_WORDS, STATE_WORDS } from '../tables/letters.ts';
import { completeTemplates, TEMPLATES } from '../tables/templates.ts';
import type { Api, LetterRef } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessOperator } from './charge.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { refuseWhileOther, startJob } from './jobs.ts';
import { standardTemplate } from './letter-text.ts';
import { letterAction, letterCycle, maySend, settledLedger, writeLedger } from './letters.ts';
import { refreshMonitor } from './monitor.ts';
import { enqueue } from './queue.ts';
import { openSession } from './session.ts';
import { openWorkbook } from './workbook.ts';

function start(kind: LetterKind, unit: string | null): ReturnType<Api['startInvitations']> {
  const job = isReminder(kind) ? 'remind' : 'invite';
  withLock(() => {
    const session = openSession();
    refuseUnlessAllowed(session.workbook, letterAction(kind));
    refuseUnlessOperator();
    refuseWhileOther(job);
    if (!maySend()) throw new AppError('mail-not-permitted');
    enqueue(session, kind, unit);
  });
  return startJob({ name: job });
}

export const startInvitations: Api['startInvitations'] = () => start('invitation', null);

export const startReminders: Api['startReminders'] = ({ kind = 'reminder', unit }) => start(kind, unit);

/** Tells what was said of a letter. Said again of the same state of the same letter, it is one deed. */
export function tellMark(workbook: Workbook, marked: Omit<LetterEntry, 'email' | 'reason'>, since: string): void {
  const { personId, kind, number, state } = marked;
  const detail = { kind: KIND_WORDS[kind], number, state: STATE_WORDS[state], since };
  tell(workbook, { action: 'mark', record: personId, detail });
}

/** Who acts, as it is recorded. */
export const actor = (language: Language): string => actingEmail() || say(language, 'letter.someone');

const isSame = (entry: LetterEntry, { personId, kind, number }: LetterRef, cycle: string): boolean =>
  entry.cycle === cycle && entry.personId === personId && entry.kind === kind && entry.number === number;

/** What HR says of a letter: that it went, that it came back, that it shall go again, or that it shall not. */
export const markLetter: Api['markLetter'] = ({ as, ...ref }) =>
  withLock(() => {
    const session = openSession();
    const { workbook, cycle } = session;
    const { language } = cycle.policy;
    const ledger = settledLedger(session);
    const id = letterCycle(session, topicOf(ref.kind));
    const entry = ledger.find((one) => isSame(one, ref, id));
    if (!entry || !isMarkable(entry, as)) throw new AppError('letter-changed');
    refuseUnlessAllowed(workbook, letterAction(entry.kind));
    const before = `${STATE_WORDS[entry.state]}, ${entry.time.replace('T', ' ')}`;
    const reason = say(language, `letter.reason.marked-${as}`, { by: actor(language), before });
    const marked = mark(entry, as, timeNow(), reason);
    tellMark(workbook, marked, entry.time);
    writeLedger(workbook, record(ledger, [marked]));
    refreshMonitor(workbook);
    return readHome(workbook);
  });

/** Makes the sheet of templates where it is missing, with the default texts in it, and shows it. */
export const editTemplates: Api['editTemplates'] = () =>
  withLock(() => {
    const workbook = openWorkbook();
    const standards = LANGUAGES.flatMap((language) => LETTER_KINDS.map((kind) => standardTemplate(kind, language)));
    workbook.write(TEMPLATES, completeTemplates(workbook.read(TEMPLATES), standards));
    return { shown: workbook.show(TEMPLATES.title) };
  });
