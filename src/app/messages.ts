/**
 * Without mail: messages that HR sends by hand from a telephone, and the paper with QR codes.
 *
 * What went out by hand stands in the same ledger as letters, so that nobody is told one thing in two ways.
 */
import {
  inOrder,
  type LeftOut,
  type Letter,
  type LetterEntry,
  type LetterKind,
  lastLetters,
  owing,
  planLetters,
  record,
  topicOf,
} from '../core/act/letter.ts';
import { byText, groupBy } from '../core/number.ts';
import type { Person } from '../core/plan/roster.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { openDialog } from '../google/menu.ts';
import { timeNow } from '../google/time.ts';
import { say } from '../messages/say.ts';
import { KIND_WORDS, STATE_WORDS } from '../tables/letters.ts';
import { MESSAGES } from '../tables/messages.ts';
import { makeGrid, type RowOf } from '../tables/notation.ts';
import type { Api, MessageView } from './api.types.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { leftOutViews } from './letter-preview.ts';
import { linkText, messagesTo } from './letter-text.ts';
import { letterAction, letterGround, lookAtLedger, settledLedger, writeLedger } from './letters.ts';
import { actor, tellMark } from './mail.ts';
import { refreshMonitor } from './monitor.ts';
import { inUnit } from './queue.ts';
import { openSession, type Session } from './session.ts';

const hasPhone = (person: Person | undefined): person is Person & { readonly phone: string } =>
  person?.phone !== undefined;

/** What somebody with a number may be told now, with the messages that say it. */
interface Planned {
  readonly person: Person & { readonly phone: string };
  readonly letter: Letter;
  readonly urls: readonly { readonly url: string; readonly count: number }[];
}

function planned(
  session: Session,
  kind: LetterKind,
  ledger: readonly LetterEntry[],
  unit: string | null,
): { readonly all: readonly Planned[]; readonly leftOut: readonly LeftOut[] } {
  const { policy, roster } = session.cycle;
  const who = inUnit(unit).who ?? (() => true);
  const { letters, leftOut } = planLetters(kind, letterGround(session, ledger, topicOf(kind)), {
    way: 'phone',
    who: (person) => hasPhone(person) && who(person),
  });
  const all = letters.flatMap((letter) => {
    const person = roster.people.get(letter.personId);
    if (!hasPhone(person)) return [];
    const urls = messagesTo({ policy, roster }, person, letter.links).map(({ url, links }) => ({
      url,
      count: links.length,
    }));
    return [{ person, letter, urls }];
  });
  return { all, leftOut };
}

/** Why people with a number are told nothing now, and how many for each reason. */
const notNowOf = (session: Session, leftOut: readonly LeftOut[]): ReturnType<Api['listMessages']>['notNow'] =>
  [...groupBy(leftOutViews(session, leftOut), ({ reason }) => reason)].map(([reason, own]) => ({
    reason,
    people: own.length,
  }));

const rowsOf = (all: readonly Planned[], last: ReadonlyMap<string, LetterEntry>): readonly RowOf<typeof MESSAGES>[] =>
  all.flatMap(({ person, letter, urls }) => {
    const before = last.get(person.id);
    return urls.map(({ url, count }, index) => ({
      id: person.id,
      name: person.name,
      unit: person.unit,
      phone: person.phone,
      kind: KIND_WORDS[letter.kind],
      number: index + 1,
      count,
      link: url,
      state: before ? STATE_WORDS[before.state] : '',
    }));
  });

const viewOf = ({ person, letter, urls }: Planned): MessageView => ({
  personId: person.id,
  name: person.name,
  unit: person.unit,
  kind: letter.kind,
  number: letter.number,
  links: letter.links.length,
  urls: urls.map(({ url }) => url),
});

/** Most people that the sidebar gets at once; the sheet Pesan holds them all. */
const LISTED = 100;

/** Makes the messages of everybody with a mobile number who is to be told something, into the sheet Pesan. */
export const listMessages: Api['listMessages'] = ({ kind, unit }) =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    refuseUnlessAllowed(workbook, letterAction(kind));
    const ledger = settledLedger(session);
    const { all, leftOut } = planned(session, kind, ledger, unit);
    const ground = letterGround(session, ledger, topicOf(kind));
    workbook.write(MESSAGES, makeGrid(MESSAGES, rowsOf(all, lastLetters(ledger, ground.cycle))));
    const without = owing(ground, 'owed').filter(({ person }) => !hasPhone(person)).length;
    const notNow = notNowOf(session, leftOut);
    return { messages: all.slice(0, LISTED).map(viewOf), total: all.length, withoutPhone: without, notNow };
  });

/** Marks a person's messages as sent by hand. */
export const markMessage: Api['markMessage'] = ({ personId, kind }) =>
  withLock(() => {
    const session = openSession();
    const { workbook, cycle } = session;
    refuseUnlessAllowed(workbook, letterAction(kind));
    const ledger = settledLedger(session);
    const found = planned(session, kind, ledger, null).all.find(({ person }) => person.id === personId);
    if (!found) throw new AppError('letter-changed');
    const { links: _, ...thing } = found.letter;
    const { language } = cycle.policy;
    const reason = say(language, 'letter.reason.by-hand', { by: actor(language) });
    tellMark(workbook, { ...thing, time: '', state: 'sent' }, '');
    writeLedger(workbook, record(ledger, [{ ...thing, time: timeNow(), state: 'sent', reason }]));
    refreshMonitor(workbook);
    return { marked: true };
  });

/** What the paper with QR codes of a unit shows: everybody who owes answers, with the links they still have to open. */
export const paper: Api['paper'] = ({ unit }) => {
  const session = openSession();
  const { workbook, cycle } = session;
  const { policy, roster } = cycle;
  refuseUnlessAllowed(workbook, 'invite');
  const all = owing(letterGround(session, lookAtLedger(workbook)), 'owed');
  const units = [...new Set(all.map(({ person }) => person.unit))].sort(byText);
  const chosen = unit ?? units[0] ?? '';
  return {
    language: policy.language,
    period: String(policy.period),
    agency: policy.agency,
    needsEmail: policy.identity === 'code-email',
    units,
    unit: chosen,
    people: all
      .filter(({ person }) => person.unit === chosen)
      .map(({ person, own }) => ({
        name: person.name,
        links: inOrder(own, roster)
          .filter(({ link }) => link !== '')
          .map((link) => ({ text: linkText({ policy, roster }, link), url: link.link })),
      })),
  };
};

/** Opens the paper over the workbook, in the page of its language. */
export const showPaper: Api['showPaper'] = () => {
  const { workbook, cycle } = openSession();
  refuseUnlessAllowed(workbook, 'invite');
  openDialog(`paper-${cycle.policy.language}`, 'Teladan', { width: 900, height: 640 });
  return { shown: true };
};
