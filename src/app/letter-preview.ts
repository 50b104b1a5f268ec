/**
 * Letters looked at before they go: how many, the first in full, what the quota lets go, and who gets none and why.
 * Changes nothing.
 */
import {
  byQuota,
  type LeftOut,
  type LetterGround,
  type LetterKind,
  type LinkedAssignment,
  linksIn,
  planLetters,
  topicOf,
  type Wanted,
} from '../core/act/letter.ts';
import type { Template } from '../core/act/template.ts';
import type { Policy } from '../core/plan/policy.ts';
import { remainingQuota } from '../google/mail.ts';
import { timeNow } from '../google/time.ts';
import { dayText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import type { Api, LeftOutView, LetterPreview, QueuePreview } from './api.types.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { letterDetails } from './letter-details.ts';
import { type LetterVoice, letterText, readTemplates } from './letter-text.ts';
import { letterAction, letterGround, lookAtLedger, maySend, waitingNow } from './letters.ts';
import { problemViews } from './problems.ts';
import { inUnit } from './queue.ts';
import { openSession, type Session } from './session.ts';

/** Most people that the sidebar lists; the number of all is told beside them. */
const LISTED = 50;

/** Somebody who gets no letter; of an announcement also whoever has nothing that could be announced. */
export type Unwritten = Omit<LeftOut, 'reason'> & {
  readonly reason: LeftOut['reason'] | 'unmeasurable' | 'no-targets';
};

/** Reasons that ask for somebody come first; those that only say that nothing is needed come last. */
const RANK: readonly Unwritten['reason'][] = [
  'uncertain',
  'no-name',
  'no-address',
  'address-refused',
  'address-bounced',
  'unmeasurable',
  'no-targets',
  'no-link',
  'withheld',
  'enough',
  'too-early',
  'already-waiting',
  'already-sent',
];

/** Whoever gets no letter, with the reason in words. */
export function leftOutViews({ cycle }: Session, leftOut: readonly Unwritten[]): readonly LeftOutView[] {
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

/** What a letter names that the policy leaves blank, so that vague words would stand in its place, or a day that is over. */
function blanksIn({ subject, body }: Template, { deadline, agency }: Policy): LetterPreview['blanks'] {
  const names = (placeholder: string): boolean => `${subject}${body}`.includes(`{${placeholder}}`);
  const isOver = deadline !== '' && timeNow().slice(0, 10) > deadline;
  return [
    ...(deadline === '' && names('tenggat') ? (['deadline'] as const) : []),
    ...(isOver && names('tenggat') ? (['deadline-over'] as const) : []),
    ...(agency === '' && names('instansi') ? (['agency'] as const) : []),
  ];
}

/** So many letters beside those that wait, as the quota lets them go. */
function queueOf(session: Session, ledger: LetterGround['ledger'], letters: number): QueuePreview {
  const waiting = waitingNow(session, ledger).length;
  const quota = maySend() ? remainingQuota() : null;
  return { letters, quota, waiting, ...byQuota(waiting + letters, quota ?? 0) };
}

/** What would be asked or told once letters go, and is kept only then. */
export type ToCome = Omit<LinkedAssignment, 'link'>;

/** Stands for a link while there is no form: it is made before the letter goes. */
const LINK_LATER = '–';

/** Of whom somebody is asked: what is asked anew takes the place of what was. */
const subjectOf = ({ raterId, rateeId, matter = '' }: ToCome): string => `${raterId}|${rateeId}|${matter}`;

/** How many letters of a kind would go now, with what is to come, to whoever can be written to and had none. */
export function lettersToCome(session: Session, kind: LetterKind, toCome: readonly ToCome[] = []): number {
  const ground = letterGround(session, lookAtLedger(session.workbook), topicOf(kind));
  const anew = new Set(toCome.map(subjectOf));
  const standing = ground.assignments.filter((one) => !anew.has(subjectOf(one)));
  const assignments = [...standing, ...toCome].map((one): LinkedAssignment => ({ ...one, link: LINK_LATER }));
  return planLetters(kind, { ...ground, assignments }).letters.length;
}

/** So many letters of any kinds, beside those that wait. */
export const queueToCome = (session: Session, ...letters: readonly number[]): QueuePreview =>
  queueOf(
    session,
    lookAtLedger(session.workbook),
    letters.reduce((sum, count) => sum + count, 0),
  );

/** What letters are looked at from. */
interface Looked {
  readonly kind: LetterPreview['kind'];
  readonly ground: LetterGround;
  readonly wanted?: Wanted;
  readonly detailsOf: NonNullable<LetterVoice['detailsOf']>;
  /** Whoever gets none and is not planned for. */
  readonly others?: readonly Unwritten[];
}

/** The letters of a kind as they would go from this ground. */
export function previewOf(session: Session, { kind, ground, wanted, detailsOf, others = [] }: Looked): LetterPreview {
  const { workbook, cycle } = session;
  const { policy, roster } = cycle;
  const { letters, leftOut } = planLetters(kind, ground, wanted);
  const unwritten = [...leftOut, ...others];
  const { templates, problems } = readTemplates(workbook, policy.language);
  const [first] = letters;
  const text = first && letterText({ policy, roster, templates, detailsOf }, first);
  return {
    kind,
    ...queueOf(session, ground.ledger, letters.length),
    links: linksIn(letters),
    first: first && text ? { to: first.email, subject: text.subject, body: text.body } : null,
    leftOut: leftOutViews(session, unwritten).slice(0, LISTED),
    leftOutTotal: unwritten.length,
    problems: problemViews(policy.language, problems),
    blanks: letters.length > 0 ? blanksIn(templates[kind], policy) : [],
  };
}

/** What would go to whom. */
export const previewLetters: Api['previewLetters'] = ({ kind, unit }) => {
  const session = openSession();
  refuseUnlessAllowed(session.workbook, letterAction(kind));
  return previewOf(session, {
    kind,
    ground: letterGround(session, lookAtLedger(session.workbook), topicOf(kind)),
    wanted: inUnit(unit),
    detailsOf: letterDetails(session),
  });
};

/** How many letters wait, and would go with one that goes again. */
export const previewQueue: Api['previewQueue'] = ({ again }) => {
  const session = openSession();
  return queueOf(session, lookAtLedger(session.workbook), again ? 1 : 0);
};
