/**
 * Invitations and reminders: looked at before anything goes, put into the queue by one click, and what HR knows of a
 * letter that no program can know.
 */
import {
  byQuota,
  isMarkable,
  isReminder,
  LETTER_KINDS,
  type LeftOut,
  type LetterEntry,
  type LetterKind,
  mark,
  planLetters,
  record,
  topicOf,
} from '../core/act/letter.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { remainingQuota } from '../google/mail.ts';
import { timeNow } from '../google/time.ts';
import { openWorkbook, type Workbook } from '../google/workbook.ts';
import { LANGUAGES, type Language, say } from '../messages/say.ts';
import { KIND_WORDS, STATE_WORDS } from '../tables/letters.ts';
import { completeTemplates, TEMPLATES } from '../tables/templates.ts';
import { announcedWords } from './announced-words.ts';
import type { Api, LeftOutView, LetterRef } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessOperator } from './charge.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { refuseWhileOther, startJob } from './jobs.ts';
import { dayText, letterText, readTemplates, standardTemplate } from './letter-text.ts';
import {
  letterAction,
  letterCycle,
  letterGround,
  lookAtLedger,
  maySend,
  settledLedger,
  waitingNow,
  writeLedger,
} from './letters.ts';
import { refreshMonitor } from './monitor.ts';
import { enqueue, inUnit } from './queue.ts';
import { openSession, type Session } from './session.ts';
import { problemRow } from './words.ts';

/** Most people that the sidebar lists; the number of all is told beside them. */
const LISTED = 50;

/** Reasons that ask for somebody come first; those that only say that nothing is needed come last. */
const RANK: readonly LeftOut['reason'][] = [
  'uncertain',
  'no-address',
  'address-refused',
  'address-bounced',
  'no-link',
  'withheld',
  'enough',
  'too-early',
  'already-waiting',
  'already-sent',
];

function leftOutViews({ cycle }: Session, leftOut: readonly LeftOut[]): readonly LeftOutView[] {
  const { roster, policy } = cycle;
  const { language } = policy;
  return [...leftOut]
    .sort((a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason))
    .map(({ personId, reason, from }) => {
      const person = roster.people.get(personId);
      const values = {
        email: person?.email ?? '',
        from: from === undefined ? '' : dayText(language, from),
        maximum: policy.reminderMaximum,
      };
      return {
        name: person?.name ?? personId,
        unit: person?.unit ?? '',
        reason: say(language, `letter.left.${reason}`, values),
      };
    });
}

/** What would go to whom. Changes nothing. */
export const previewLetters: Api['previewLetters'] = ({ kind, unit }) => {
  const session = openSession();
  const { workbook, cycle } = session;
  const { policy, roster } = cycle;
  refuseUnlessAllowed(workbook, letterAction(kind));
  const ledger = lookAtLedger(workbook);
  const ground = letterGround(session, ledger, topicOf(kind));
  const { letters, leftOut } = planLetters(kind, ground, inUnit(unit));
  const { templates, problems } = readTemplates(workbook, policy.language);
  const waiting = waitingNow(session, ledger).length;
  const quota = maySend() ? remainingQuota() : null;
  const [first] = letters;
  const text = first && letterText({ policy, roster, templates, targetsOf: announcedWords(session) }, first);
  return {
    kind,
    letters: letters.length,
    links: letters.reduce((sum, { links }) => sum + links.length, 0),
    first: first && text ? { to: first.email, subject: text.subject, body: text.body } : null,
    leftOut: leftOutViews(session, leftOut).slice(0, LISTED),
    leftOutTotal: leftOut.length,
    quota,
    waiting,
    ...byQuota(waiting + letters.length, quota ?? 0),
    problems: problems.map((problem) => {
      const row = problemRow(policy.language, problem);
      return { ...row, row: row.row ?? 0 };
    }),
  };
};

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
