/** Dossiers in words: the rule with its article, the value against its threshold, the rows, and what is missing. */
import type { Dossier, HandedOver } from '../core/act/dossier.ts';
import { isOver, lastMove, replyUntil, replyWindow } from '../core/act/dossier.ts';
import { decidedBefore } from '../core/act/dossier-before.ts';
import { examinationDays, impossibleDay } from '../core/act/dossier-day.ts';
import { groundOf, isLookedFor, matterNow, type Outlook, valueNow } from '../core/act/dossier-ground.ts';
import { DOSSIER_REPLY_FIELDS, type DossierInquiry, EXAMINATION_FIELDS } from '../core/act/dossier-step.ts';
import type { Matter } from '../core/act/matter.ts';
import { timeNow } from '../google/time.ts';
import { dayText, momentText, monthsText, monthText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import { readDossiers, readHandedOver } from './dossiers.ts';
import type { LetterAbout } from './letter-text.ts';
import { type RulingOf, rulingsOnMatters } from './rulings.ts';
import type { Session } from './session.ts';
import { rateeText } from './words.ts';

/** The rule that a matter is looked at by. It names no sanction. */
export const matterRule = (language: Language, { rule, article, threshold }: Matter): string =>
  say(language, `dossier.rule.${rule}`, { article, threshold });

/** The value against its threshold, with the days of a run. */
export function matterValue(language: Language, { rule, value, threshold, from, to }: Matter): string {
  const days = rule === 'consecutive-absence' ? { from: dayText(language, from), to: dayText(language, to) } : {};
  return say(language, `dossier.value.${rule}`, { value, threshold, ...days });
}

/** What it rests on as whoever has no sheet reads it: `Maret 2026: 5 hari`. */
const groundsText = (language: Language, { sources }: Pick<Matter, 'sources'>): string =>
  sources
    .map(({ table, at, value }) => {
      if (table === 'absence-days') return dayText(language, at);
      if (table === 'attendance')
        return say(language, 'dossier.told.days', { month: monthText(language, at), value: value ?? 0 });
      return say(language, value === undefined ? 'dossier.told.rating' : 'dossier.told.final', {
        period: at,
        value: value ?? 0,
      });
    })
    .join('; ');

/** What is missing to judge it. */
export const missingText = (language: Language, { missing }: Pick<Matter, 'missing'>): string =>
  missing
    .map(({ code, where }) => {
      const isOfRows = code === 'unreadable' || code === 'doubtful';
      const places = where
        .split(', ')
        .map((one) => (isOfRows && /^\d+$/.test(one) ? say(language, 'dossier.missing.row', { row: one }) : one));
      return say(language, `dossier.missing.${code}`, { where: monthsText(language, places) });
    })
    .join('; ');

/** What is due where a dossier stands, and by which day; `''` where nothing is. */
export function deadlineText(language: Language, { state }: Pick<Dossier, 'state'>, day: string): string {
  const due = DUE.find((one) => one === state);
  return due && day !== '' ? say(language, `dossier.due.${due}`, { day: dayText(language, day) }) : '';
}

/** Where something is due by a day. */
const DUE = ['candidate', 'expired', 'reply-asked', 'examination-asked', 'decided', 'reviewed'] as const;

/** What a ground is told by beside the sheets as they are now: what was ruled on objections, and every dossier there is. */
export interface Beside {
  readonly rulingOf: RulingOf;
  readonly all: readonly Dossier[];
}

/** What has become of its ground: what was decided on its days or on an objection before, and whether it stands as the sheets are now. */
export const groundText = (language: Language, dossier: Dossier, outlook: Outlook, { rulingOf, all }: Beside): string =>
  [
    ...decidedBefore(dossier, all).map(({ number, days }) =>
      say(language, 'dossier.ground.before', { days, value: dossier.matter.value, number: String(number) }),
    ),
    rulingOf(dossier.matter),
    groundNow(language, dossier, outlook),
  ]
    .filter((text) => text !== '')
    .join(' ');

/** The number when the dossier was opened, and now; where it is the same and the ground is gone, that its rule is not met. */
export function groundChange(language: Language, dossier: Dossier, outlook: Outlook): string {
  const { value: before, unit } = dossier.matter;
  const now = valueNow(dossier, outlook);
  if (now === before && groundOf(dossier, outlook) === 'gone') return say(language, 'dossier.ground.unmet');
  return say(language, 'dossier.ground.change', {
    before: say(language, `dossier.number.${unit}`, { value: before }),
    now:
      now === undefined
        ? say(language, 'dossier.number.none')
        : say(language, `dossier.number.${unit}`, { value: now }),
  });
}

/** Where a dossier of somebody who has left would wait for an examination that nobody makes. */
const UNEXAMINED: readonly Dossier['state'][] = ['candidate', 'reply-asked', 'replied', 'examination-asked'];

/** What of its ground is otherwise now, and what can be done about somebody who has left; `''` where it stands as it did. */
function groundNow(language: Language, dossier: Dossier, outlook: Outlook): string {
  const hasLeft = !outlook.people.has(dossier.matter.personId) && UNEXAMINED.includes(dossier.state);
  if (!hasLeft) return groundMoved(language, dossier, outlook);
  // That their rows are not looked at any more is said with it.
  const moved = groundOf(dossier, outlook) === 'unknown' ? '' : groundMoved(language, dossier, outlook);
  return [moved, say(language, 'dossier.ground.left')].filter((text) => text !== '').join('. ');
}

/** `''` where it stands as it did. */
function groundMoved(language: Language, dossier: Dossier, outlook: Outlook): string {
  const ground = groundOf(dossier, outlook);
  const now = matterNow(dossier, outlook);
  const change = groundChange(language, dossier, outlook);
  if (ground === 'gone') return say(language, 'dossier.ground.gone', { change });
  if (ground === 'open' && isOver(dossier)) return '';
  if (ground === 'open')
    return say(language, dossier.state === 'examined' ? 'dossier.ground.open.decide' : 'dossier.ground.open', {
      change,
    });
  if (ground === 'unknown' && isLookedFor(dossier.matter, outlook)) return say(language, 'dossier.ground.unseen');
  if (now && now.threshold !== dossier.matter.threshold)
    return say(language, 'dossier.ground.further', { value: now.value, rule: matterRule(language, now) });
  return now && now.value !== dossier.matter.value ? say(language, 'dossier.ground.moved', { value: now.value }) : '';
}

/** What the employee replied, in one text; `''` before they did. */
export function replyText(dossier: Dossier): string {
  const answers = lastMove(dossier, 'reply')?.detail.answers ?? {};
  const { stance, explanation, evidence } = DOSSIER_REPLY_FIELDS;
  return [stance, explanation, evidence].flatMap((field) => answers[field] || []).join('\n');
}

/**
 * What stands in the place of a reply: that none was asked for, that it may still come and until when, or that none came while
 * there was time. That is told of the time at which the dossier went on, for as long as it waits of now.
 */
export function noReplyText(language: Language, dossier: Dossier, sent: HandedOver, now: string): string {
  const ask = lastMove(dossier, 'ask-reply');
  if (!ask) return say(language, 'dossier.no-reply.unasked');
  const waits = dossier.state === 'reply-asked';
  const until = replyUntil(dossier, sent);
  const wentOn = dossier.moves.find(({ number, move }) => number > ask.number && move !== 'hand-over')?.at ?? now;
  const day = until === '' ? '' : dayText(language, until.slice(0, 10));
  if (until !== '' && (waits ? now : wentOn) > until) return say(language, 'dossier.no-reply.over', { day });
  if (!waits) return say(language, 'dossier.no-reply.ended');
  return say(language, until === '' ? 'dossier.no-reply.unsent' : 'dossier.no-reply.open', { day });
}

/** What the supervisor recorded, in one text; `''` before they did. A day that cannot be is told as not clear. */
export function examinationText(language: Language, dossier: Dossier): string {
  const made = lastMove(dossier, 'examine');
  const answers = made?.detail.answers ?? {};
  const isUnused = made && impossibleDay(dossier, made, answers[EXAMINATION_FIELDS.heldOn] ?? '') !== undefined;
  return Object.values(EXAMINATION_FIELDS)
    .flatMap((field) => {
      const answer = answers[field];
      if (!answer) return [];
      if (field === 'held-on' && isUnused) return [unusedText(language, examinationDays(dossier, made))];
      const said = field === 'held-on' ? momentText(language, answer.slice(0, 10)) : answer;
      return [say(language, `dossier.examination.${field}`, { answer: said })];
    })
    .join('\n');
}

const unusedText = (language: Language, { from, to }: ReturnType<typeof examinationDays>): string =>
  say(language, 'dossier.examination.day-unused', { from: dayText(language, from), to: dayText(language, to) });

/** Until when something is asked for, as a letter that goes now says it. */
function letterUntil({ workbook }: Session, dossier: Dossier, inquiry: DossierInquiry): string {
  if (inquiry === 'examination') return lastMove(dossier, 'ask-examination')?.detail.until ?? '';
  const ask = lastMove(dossier, 'ask-reply');
  return replyUntil(dossier, readHandedOver(workbook)) || (ask ? replyWindow(ask, timeNow()) : '');
}

/** A dossier as its letters tell it. */
function dossierText(
  session: Session,
  dossier: Dossier,
  { inquiry, rulingOf }: { readonly inquiry: DossierInquiry; readonly rulingOf: RulingOf },
): string {
  const { cycle } = session;
  const { language } = cycle.policy;
  const { matter } = dossier;
  const person = cycle.roster.people.get(matter.personId);
  const isReply = inquiry === 'dossier-reply';
  const until = letterUntil(session, dossier, inquiry);
  const reply = replyText(dossier);
  const missing = missingText(language, matter);
  const ruling = rulingOf(matter);
  return [
    say(language, 'dossier.letter.head', {
      number: String(dossier.number),
      track: say(language, `word.track.${matter.track}`),
    }),
    ...(isReply
      ? []
      : [say(language, 'dossier.letter.about', { ratee: person ? rateeText(person) : matter.personId })]),
    say(language, 'dossier.letter.rule', { rule: matterRule(language, matter) }),
    matterValue(language, matter),
    say(language, 'dossier.letter.sources', { sources: groundsText(language, matter) }),
    ...(ruling === '' ? [] : [ruling]),
    ...(missing === '' ? [] : [say(language, 'dossier.letter.missing', { missing })]),
    ...(isReply
      ? []
      : [
          say(language, 'dossier.letter.reply', {
            reply: reply || noReplyText(language, dossier, readHandedOver(session.workbook), timeNow()),
          }),
        ]),
    ...(until === ''
      ? []
      : [say(language, `dossier.letter.until.${inquiry}`, { day: dayText(language, until.slice(0, 10)) })]),
  ].join('\n');
}

/** What letters about dossiers tell: each dossier that one of the letter's links asks about. */
export function dossierDetails(session: Session, inquiry: DossierInquiry): (letter: LetterAbout) => string {
  const { all } = readDossiers(session.workbook, session.cycle.policy);
  const rulingOf = rulingsOnMatters(session.workbook, session.cycle.policy);
  return ({ links }) =>
    links
      .flatMap(({ round }) => all.find(({ moves }) => moves.some(({ number }) => number === round)) ?? [])
      .map((dossier) => dossierText(session, dossier, { inquiry, rulingOf }))
      .join('\n\n');
}
