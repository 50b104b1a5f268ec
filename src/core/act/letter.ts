/**
 * Letters: who is written to, about what, with which links, and what became of each.
 *
 * One letter a person with all their links. Nobody gets two letters about one thing: a thing is the invitation of a cycle,
 * what an inquiry asks a person in one round, or a person's n-th reminder of it, and the ledger keeps one entry for each. Whoever
 * was given more to assess since their last letter gets another invitation, about that alone. Whoever cannot be written to is
 * listed with the reason, never left out in silence.
 */
import { sentAt } from '../measure/version.ts';
import { byText, groupBy } from '../number.ts';
import { type Assignment, assignmentKey } from '../plan/assignment.ts';
import { dayAfter } from '../plan/day.ts';
import type { Policy } from '../plan/policy.ts';
import { isNamed, type Person, type Roster } from '../plan/roster.ts';
import { type FormKey, INQUIRIES, type InquiryKind } from '../types.ts';

/**
 * Letters that tell something and ask nothing: to an employee, when they meet their supervisor; to both, that they do not; to
 * whoever waited for a training, that they have a place in it; to a supervisor, early signs; to everybody, who won an award; to
 * whoever was told of a winner, that nobody has it any more.
 */
export const NOTICES = ['appointment', 'cancellation', 'place', 'early-sign', 'award', 'award-correction'] as const;
export type NoticeKind = (typeof NOTICES)[number];

/** What a letter is about: the assessment of the cycle, one inquiry, or what it tells. */
export type Topic = 'assessment' | InquiryKind | NoticeKind;

/** Each topic that asks has a letter that asks first and one that asks again. */
export type LetterKind = 'invitation' | 'reminder' | InquiryKind | `${InquiryKind}-reminder` | NoticeKind;
export const LETTER_KINDS: readonly LetterKind[] = [
  'invitation',
  'reminder',
  ...INQUIRIES.flatMap((kind) => [kind, `${kind}-reminder`] as const),
  ...NOTICES,
];

/**
 * Whether a letter asks again.
 *
 * @example
 * isReminder('targets-reminder') // => true
 */
export const isReminder = (kind: LetterKind): boolean => kind.endsWith('reminder');

const TOPICS: ReadonlyMap<string, Topic> = new Map(
  [...INQUIRIES, ...NOTICES].flatMap((topic) => [topic, `${topic}-reminder`].map((kind) => [kind, topic] as const)),
);

/**
 * What letters of a kind are about.
 *
 * @example
 * topicOf('reminder') // => 'assessment'
 * topicOf('targets-reminder') // => 'targets'
 */
export const topicOf = (kind: LetterKind): Topic => TOPICS.get(kind) ?? 'assessment';

/** Whether letters of a kind only tell something. */
export const isNotice = (kind: LetterKind): boolean => NOTICES.some((notice) => notice === kind);

/**
 * What became of a letter. `uncertain`: the run ended while it was being sent, so it may have gone. `refused`: there is no
 * address, or Google took none. `bounced`: HR says that it came back. `withheld`: HR says that it shall not go.
 * `not-needed`: everything was answered first.
 */
export const LETTER_STATES = ['waiting', 'sent', 'uncertain', 'refused', 'bounced', 'withheld', 'not-needed'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/**
 * What somebody is told once. The first invitation has the number 1, and one about what came later the next; the first letter of an
 * inquiry has that of its round.
 */
export interface Thing {
  /** Id of the cycle; for an inquiry its period. */
  readonly cycle: string;
  readonly personId: string;
  readonly kind: LetterKind;
  readonly number: number;
}

/** One entry of the ledger. */
export interface LetterEntry extends Thing {
  /** When it came to this state, as a local ISO text. */
  readonly time: string;
  /** The address, or the number that a message went to by hand. */
  readonly email: string;
  readonly state: LetterState;
  readonly reason: string;
}

export const thingKey = ({ cycle, personId, kind, number }: Thing): string => `${cycle}|${personId}|${kind}|${number}`;

/** An assignment with its personal link, `''` while there is no form. */
export interface LinkedAssignment extends Assignment<FormKey> {
  readonly link: string;
  /** What it is about beside the person, as code and in words. */
  readonly matter?: string;
  readonly called?: string;
  /** For an inquiry: for which time it is asked. */
  readonly round?: number;
  /** The last second at which it may be answered, as a local ISO text of the agency: nobody is reminded after that. */
  readonly until?: string;
  /** For what is gathered into letters to one person: how manieth thing they are asked it is. */
  readonly turn?: number;
  /** What is told together in one letter, and the number of that letter; its round where this is left out. */
  readonly edition?: number;
  /** The day after which it is due, `YYYY-MM-DD`: nobody is reminded of it before. */
  readonly dueOn?: string;
  /** Where it came after others had been asked: when, as a local ISO text. */
  readonly addedAt?: string;
}

/** How somebody is reached: by a letter that Teladan sends, or by a message that HR sends by hand. */
export const WAYS = ['mail', 'phone'] as const;
export type Way = (typeof WAYS)[number];

/** A letter, or messages about one thing, that may go now. */
export interface Letter extends Thing {
  /** The address, or the digits of the number. */
  readonly email: string;
  readonly links: readonly LinkedAssignment[];
}

/** Why somebody who owes answers gets no letter. */
export const LEFT_OUT = [
  'no-link',
  'no-name',
  'no-address',
  'address-refused',
  'address-bounced',
  'uncertain',
  'already-sent',
  'already-waiting',
  'withheld',
  'too-early',
  'enough',
] as const;
export interface LeftOut {
  readonly personId: string;
  readonly reason: (typeof LEFT_OUT)[number];
  /** For `too-early`: the first day on which a reminder may go. */
  readonly from?: string;
}

/** What letters are planned from. */
export interface LetterGround {
  readonly cycle: string;
  /** The day by the clock of the workbook, `YYYY-MM-DD`. */
  readonly today: string;
  readonly roster: Roster;
  readonly assignments: readonly LinkedAssignment[];
  /** Keys of the assignments that are answered. */
  readonly answered: ReadonlySet<string>;
  readonly ledger: readonly LetterEntry[];
  readonly policy: Pick<Policy, 'reminderAfterDays' | 'reminderMaximum'>;
}

export interface LetterPlan {
  readonly letters: readonly Letter[];
  readonly leftOut: readonly LeftOut[];
}

/** The order of links in a letter, by the rater's part in them: oneself, those one supervises, colleagues, superiors. */
const ORDER: readonly FormKey[] = ['self', 'supervisor', 'peer', 'subordinate', ...INQUIRIES];

/** Links as they stand in a letter: by part, then by the ratee's name. */
export const inOrder = <T extends Assignment<FormKey>>(assignments: readonly T[], roster: Roster): readonly T[] => {
  const nameOf = (id: string): string => roster.people.get(id)?.name ?? '';
  return [...assignments].sort(
    (a, b) =>
      ORDER.indexOf(a.role) - ORDER.indexOf(b.role) ||
      byText(nameOf(a.rateeId), nameOf(b.rateeId)) ||
      byText(a.rateeId, b.rateeId),
  );
};

/** Addresses that no letter can reach, and why; sending to one again by HR's own will takes it off. */
const deadAddresses = (ledger: readonly LetterEntry[]): ReadonlyMap<string, 'address-refused' | 'address-bounced'> =>
  new Map(
    ledger.flatMap(({ email, state }) =>
      email !== '' && (state === 'refused' || state === 'bounced')
        ? [[email, state === 'refused' ? 'address-refused' : 'address-bounced'] as const]
        : [],
    ),
  );

/** Reminders of a round of an inquiry are numbered from its hundredfold on; more than that nobody is sent. */
const ROUND = 100;

/**
 * Topics that come to one person bit by bit, as others do their part. A letter holds all that has come by then, so that
 * nobody gets a letter for each; whatever came about them before is told to the schedule of the next.
 */
const GATHERED: readonly Topic[] = ['confirmation'];

/** Whether letters of a kind hold what comes bit by bit. */
export const isGathered = (kind: LetterKind): boolean => GATHERED.includes(topicOf(kind));

/** A person's entries about one topic and round, and the numbers that letters about it have. */
interface Thread {
  readonly entries: readonly LetterEntry[];
  /** The number of the first letter, and the number that reminders follow on. */
  readonly first: number;
  readonly base: number;
}

/** The number of the first letter that tells of something, and the round that reminders of it are counted in. */
const roundOf = ({ turn, round = 1 }: LinkedAssignment): number => turn ?? round;
const editionOf = (one: LinkedAssignment): number => one.edition ?? roundOf(one);
const highest = (own: readonly LinkedAssignment[], of: (one: LinkedAssignment) => number): number =>
  Math.max(1, ...own.map(of));

/**
 * Whether a letter is about what somebody is asked or told now: the last round or edition. One about an assessment always
 * is, and one about what is gathered is about whatever has come.
 */
function isAbout({ kind, number }: Pick<LetterEntry, 'kind' | 'number'>, own: readonly LinkedAssignment[]): boolean {
  if (topicOf(kind) === 'assessment' || isGathered(kind)) return true;
  return isReminder(kind) ? Math.floor(number / ROUND) === highest(own, roundOf) : number === highest(own, editionOf);
}

function threadOf(personId: string, kind: LetterKind, own: readonly LinkedAssignment[], ground: LetterGround): Thread {
  const topic = topicOf(kind);
  const entries = ground.ledger.filter(
    (entry) =>
      entry.cycle === ground.cycle &&
      entry.personId === personId &&
      topicOf(entry.kind) === topic &&
      isAbout(entry, own),
  );
  const isAssessment = topic === 'assessment';
  return {
    entries,
    first: isAssessment ? 1 : highest(own, editionOf),
    base: isAssessment ? 0 : highest(own, roundOf) * ROUND,
  };
}

/** Whether a thing is over and done with: they were told, or HR has said that they shall not be. */
const isSettled = ({ state }: LetterEntry): boolean => state === 'sent' || state === 'withheld';

/** When somebody was told last, by whatever letter; undefined where never. */
const lastTold = (entries: readonly LetterEntry[]): string | undefined =>
  entries
    .flatMap((entry) => (isSettled(entry) ? [entry.time] : []))
    .sort(byText)
    .pop();

/** Whether an assignment came after they were told last. Its time stands in a sheet: what cannot be one says nothing. */
const cameAfter = (addedAt: string, told: string, today: string): boolean =>
  sentAt(addedAt) > told && addedAt.slice(0, 10) <= today;

/**
 * What somebody was given to assess since they were told last, and has not answered; all of it where they were never told. A
 * reminder tells of everything, too.
 */
function newsOf(
  own: readonly LinkedAssignment[],
  { entries }: Thread,
  { answered, today }: LetterGround,
): readonly LinkedAssignment[] {
  const told = lastTold(entries);
  const isNew = ({ addedAt = '' }: LinkedAssignment): boolean => told === undefined || cameAfter(addedAt, told, today);
  return own.filter((one) => isNew(one) && !answered.has(assignmentKey(one)));
}

/** Which invitation is next: the last that there is, or one more where it is over and done with and something has come since. */
function invitationNumber({ entries, first }: Thread, news: readonly LinkedAssignment[]): number {
  const last = entries
    .filter(({ kind }) => kind === 'invitation')
    .reduce<LetterEntry | undefined>((most, entry) => (most && most.number > entry.number ? most : entry), undefined);
  if (!last) return first;
  return isSettled(last) && news.length > 0 ? last.number + 1 : last.number;
}

const isLaterInvitation = ({ kind, number }: Pick<Thing, 'kind' | 'number'>): boolean =>
  kind === 'invitation' && number > 1;

/** What a letter of this number holds: an invitation after the first what is news, any other all that it is about. */
const heldIn = (
  { kind, number }: Pick<Thing, 'kind' | 'number'>,
  own: readonly LinkedAssignment[],
  news: readonly LinkedAssignment[],
): readonly LinkedAssignment[] => (isLaterInvitation({ kind, number }) ? news : own);

/** Which reminder is next: the one after the last that is settled. */
const nextNumber = ({ entries, base }: Thread): number =>
  1 + Math.max(base, ...entries.flatMap((entry) => (isReminder(entry.kind) && isSettled(entry) ? [entry.number] : [])));

/** Why a thing may not be told now, by what the ledger says of it. */
function heldBy(entry: LetterEntry | undefined): LeftOut['reason'] | undefined {
  if (entry?.state === 'sent') return 'already-sent';
  if (entry?.state === 'waiting') return 'already-waiting';
  return entry?.state === 'uncertain' || entry?.state === 'withheld' ? entry.state : undefined;
}

/** Why what is gathered waits: the letter under way takes it along, and the rest of a day goes into that of tomorrow. */
function heldByGathering(
  { entries }: Thread,
  { today }: Pick<LetterGround, 'today'>,
): Omit<LeftOut, 'personId'> | undefined {
  if (entries.some(({ state }) => state === 'waiting')) return { reason: 'already-waiting' };
  const isToday = entries.some((entry) => isSettled(entry) && entry.time.slice(0, 10) === today);
  return isToday ? { reason: 'too-early', from: dayAfter(today, 1) } : undefined;
}

/** Whatever is still under way goes first, or two letters would arrive together. */
const underWay = ({ entries }: Thread): Omit<LeftOut, 'personId'> | undefined => {
  const reason = entries.map(heldBy).find((one) => one === 'already-waiting' || one === 'uncertain');
  return reason && { reason };
};

const ALREADY_SENT = { reason: 'already-sent' } as const;

/** Why a letter may not go yet, where others of its thread say when. */
function unscheduledBy(
  kind: LetterKind,
  thread: Thread,
  number: number,
  news: readonly LinkedAssignment[],
  ground: LetterGround,
): Omit<LeftOut, 'personId'> | undefined {
  if (isReminder(kind)) return heldBySchedule(thread, number, ground);
  if (isLaterInvitation({ kind, number })) return underWay(thread) ?? (news.length > 0 ? undefined : ALREADY_SENT);
  return isGathered(kind) ? heldByGathering(thread, ground) : undefined;
}

/** Why a reminder may not go yet, or no more. */
function heldBySchedule(
  thread: Thread,
  number: number,
  { today, policy }: LetterGround,
): Omit<LeftOut, 'personId'> | undefined {
  const open = underWay(thread);
  if (open) return open;
  if (number - thread.base > policy.reminderMaximum) return { reason: 'enough' };
  const before = lastTold(thread.entries);
  if (before === undefined) return undefined;
  const from = dayAfter(before, policy.reminderAfterDays);
  return today < from ? { reason: 'too-early', from } : undefined;
}

/**
 * Links that letters hold: those of notices are none, whatever they tell of.
 *
 * @example
 * linksIn([{ links: [{ link: '' }, { link: 'https://docs.google.com/forms' }] }]) // => 1
 */
export const linksIn = (letters: readonly { readonly links: readonly { readonly link: string }[] }[]): number =>
  letters.reduce((sum, { links }) => sum + links.filter(({ link }) => link !== '').length, 0);

/** What a letter holds: links that there are; a notice has none, and is no message by hand. */
const toldBy = (kind: LetterKind, own: readonly LinkedAssignment[], way: Way): readonly LinkedAssignment[] =>
  isNotice(kind) && way === 'mail' ? own : own.filter(({ link }) => link !== '');

/** The letter to one person, or why there is none. */
function letterTo(
  person: Person,
  own: readonly LinkedAssignment[],
  {
    kind,
    way,
    dead,
  }: { readonly kind: LetterKind; readonly way: Way; readonly dead: ReturnType<typeof deadAddresses> },
  ground: LetterGround,
): Letter | LeftOut {
  const personId = person.id;
  const thread = threadOf(personId, kind, own, ground);
  const news = newsOf(own, thread, ground);
  const next = kind === 'invitation' ? invitationNumber(thread, news) : thread.first;
  const number = isReminder(kind) ? nextNumber(thread) : next;
  const held = isReminder(kind)
    ? undefined
    : heldBy(thread.entries.find((entry) => entry.kind === kind && entry.number === number));
  if (held) return { personId, reason: held };
  const unscheduled = unscheduledBy(kind, thread, number, news, ground);
  if (unscheduled) return { personId, ...unscheduled };
  const links = toldBy(kind, heldIn({ kind, number }, own, news), way);
  if (links.length === 0) return { personId, reason: 'no-link' };
  if (!isNamed(person)) return { personId, reason: 'no-name' };
  const email = way === 'mail' ? person.email : (person.phone ?? '');
  if (email === '') return { personId, reason: 'no-address' };
  const reason = dead.get(email);
  if (reason) return { personId, reason };
  return { cycle: ground.cycle, personId, kind, number, email, links: inOrder(links, ground.roster) };
}

/** Everybody who is asked and owes answers, in NIP order, with what they owe (`all`: with everything they were given). */
export function owing(
  { roster, assignments, answered }: Pick<LetterGround, 'roster' | 'assignments' | 'answered'>,
  links: 'owed' | 'all',
): readonly { readonly person: Person; readonly own: readonly LinkedAssignment[] }[] {
  const byRater = groupBy(assignments, ({ raterId }) => raterId);
  return [...byRater]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([raterId, given]) => {
      const person = roster.people.get(raterId);
      const owed = given.filter((one) => !answered.has(assignmentKey(one)));
      return person?.asked && owed.length > 0 ? [{ person, own: links === 'all' ? given : owed }] : [];
    });
}

/** What letters of a kind are about: a reminder of nothing that is not due yet or can no longer be answered. */
const askedBy = (kind: LetterKind, { assignments, today }: LetterGround): readonly LinkedAssignment[] =>
  isReminder(kind)
    ? assignments.filter(
        ({ dueOn, until }) =>
          (dueOn === undefined || today > dueOn) && (until === undefined || today <= until.slice(0, 10)),
      )
    : assignments;

type Owed = ReturnType<typeof owing>[number];

/**
 * What each letter of a kind may hold: an invitation everything, every other what is not answered; the first letter of an
 * inquiry what is told together.
 */
function portions(kind: LetterKind, ground: LetterGround): readonly Owed[] {
  const all = owing({ ...ground, assignments: askedBy(kind, ground) }, kind === 'invitation' ? 'all' : 'owed');
  if (kind === 'invitation' || isReminder(kind) || isGathered(kind)) return all;
  return all.flatMap(({ person, own }) =>
    [...groupBy(own, (one) => String(editionOf(one))).values()].map((part) => ({ person, own: part })),
  );
}

/** Whose letters are planned: everybody's by mail unless it says otherwise. */
export interface Wanted {
  readonly way?: Way;
  readonly who?: (person: Person) => boolean;
}

/**
 * Plans the letters of a kind: the first invitation holds all links, a later one those that are new, a reminder those that are not
 * answered.
 */
export function planLetters(
  kind: LetterKind,
  ground: LetterGround,
  { way = 'mail', who = () => true }: Wanted = {},
): LetterPlan {
  const dead = deadAddresses(ground.ledger);
  const results = portions(kind, ground)
    .filter(({ person }) => who(person))
    .map(({ person, own }) => letterTo(person, own, { kind, way, dead }, ground));
  return {
    letters: results.flatMap((result) => ('reason' in result ? [] : [result])),
    leftOut: results.flatMap((result) => ('reason' in result ? [result] : [])),
  };
}

/**
 * Assignments that came after their rater was told last, and that nobody has answered or is about to be told of; none as long as
 * nobody was told of anything by a letter or a message, and none of whoever is reached by neither.
 */
export function untold(
  assignments: readonly (Assignment & { readonly addedAt: string })[],
  answered: () => ReadonlySet<string>,
  { roster, ledger, cycle, today }: Pick<LetterGround, 'roster' | 'ledger' | 'cycle' | 'today'>,
): readonly Assignment[] {
  const entries = ledger.filter((entry) => entry.cycle === cycle && topicOf(entry.kind) === 'assessment');
  if (lastTold(entries) === undefined) return [];
  const byRater = groupBy(entries, ({ personId }) => personId);
  const late = assignments.filter(({ raterId, addedAt }) => {
    const own = byRater.get(raterId) ?? [];
    const isGoing = own.some(({ state }) => state === 'waiting');
    const rater = roster.people.get(raterId);
    const isReached = rater?.asked === true && (rater.email !== '' || !!rater.phone);
    return isReached && !isGoing && cameAfter(addedAt, lastTold(own) ?? '', today);
  });
  return late.length > 0 ? late.filter((one) => !answered().has(assignmentKey(one))) : [];
}

/**
 * Raters whose last letter reached nobody, as far as is known: it came back, was refused, or nobody knows. It is told as a letter in
 * trouble, and no other goes until HR has seen to it.
 */
export function unreached(ledger: readonly LetterEntry[], cycle: string): ReadonlySet<string> {
  const own = ledger.filter((entry) => entry.cycle === cycle && topicOf(entry.kind) === 'assessment');
  const last = new Map(own.map((entry) => [entry.personId, entry]));
  return new Set(
    [...last.values()].flatMap((entry) => (isSettled(entry) || entry.state === 'waiting' ? [] : [entry.personId])),
  );
}

/**
 * The letter that an entry of the queue has become by now: with the address and the links of today. A reason in its place
 * where everything has been answered since, the person is no longer asked or something newer is asked (`not-needed`), or the
 * name or the address is gone.
 */
export function letterOf(entry: LetterEntry, ground: LetterGround): Letter | 'not-needed' | 'no-name' | 'no-address' {
  const own = ground.assignments.filter(({ raterId }) => raterId === entry.personId);
  // What a newer round asks or a newer edition tells has a letter of its own; with this one it would come twice.
  const found = portions(entry.kind, { ...ground, assignments: own }).find((portion) => isAbout(entry, portion.own));
  const news = found ? newsOf(found.own, threadOf(entry.personId, entry.kind, found.own, ground), ground) : [];
  const links = found ? toldBy(entry.kind, heldIn(entry, found.own, news), 'mail') : [];
  if (!found || links.length === 0) return 'not-needed';
  if (!isNamed(found.person)) return 'no-name';
  const { email } = found.person;
  if (email === '') return 'no-address';
  const { cycle, personId, kind, number } = entry;
  return { cycle, personId, kind, number, email, links: inOrder(links, ground.roster) };
}

/** The ledger with entries put in the place of those about the same thing; new ones follow. None is ever taken away. */
export function record(ledger: readonly LetterEntry[], entries: readonly LetterEntry[]): readonly LetterEntry[] {
  const latest = new Map(entries.map((entry) => [thingKey(entry), entry]));
  const known = new Set(ledger.map(thingKey));
  return [
    ...ledger.map((entry) => latest.get(thingKey(entry)) ?? entry),
    ...[...latest.values()].filter((entry) => !known.has(thingKey(entry))),
  ];
}

/** Entries that put letters into the queue. */
export const queued = (letters: readonly Letter[], time: string): readonly LetterEntry[] =>
  letters.map(({ cycle, personId, kind, number, email }) => ({
    cycle,
    personId,
    kind,
    number,
    email,
    time,
    state: 'waiting',
    reason: '',
  }));

/** What a run has done that the ledger does not say yet: what it was sending, and what became of those before. */
export interface MailTrace {
  readonly sending: Thing | null;
  readonly done: readonly LetterEntry[];
}
export const NO_TRACE: MailTrace = { sending: null, done: [] };

/**
 * The ledger with what a run left behind: what it knew to be done is done, and what it was sending when it ended is
 * uncertain. Only letters that still wait are touched, so that it may be done twice.
 */
export function reconcile(ledger: readonly LetterEntry[], trace: MailTrace, time: string): readonly LetterEntry[] {
  const done = new Map(trace.done.map((entry) => [thingKey(entry), entry]));
  const sending = trace.sending && thingKey(trace.sending);
  return ledger.map((entry) => {
    if (entry.state !== 'waiting') return entry;
    const key = thingKey(entry);
    if (key === sending && !done.has(key)) return { ...entry, state: 'uncertain', time, reason: '' };
    return done.get(key) ?? entry;
  });
}

/** The latest entry about each person of a cycle, whatever became of it. */
export const lastLetters = (ledger: readonly LetterEntry[], cycle: string): ReadonlyMap<string, LetterEntry> =>
  new Map(
    ledger
      .filter((entry) => entry.cycle === cycle)
      .sort((a, b) => byText(a.time, b.time) || a.number - b.number)
      .map((entry) => [entry.personId, entry]),
  );

/**
 * What HR may say of a letter: it reached them, by whatever way (`sent`), it came back (`bounced`), it shall go (`again`),
 * it shall not (`withheld`).
 */
export const MARKS = ['again', 'sent', 'bounced', 'withheld'] as const;
export type Mark = (typeof MARKS)[number];

/**
 * What may be said of a letter in each state. One that came back or was refused is not withheld: its address would be
 * taken for a good one. One that was not needed is planned anew by itself once something is owed again.
 */
const MARKABLE: Readonly<Record<LetterState, readonly Mark[]>> = {
  waiting: ['sent', 'withheld'],
  sent: ['bounced'],
  uncertain: ['again', 'sent', 'bounced'],
  refused: ['again', 'sent'],
  bounced: ['again', 'sent'],
  withheld: ['again', 'sent'],
  'not-needed': [],
};
const MARKED: Readonly<Record<Mark, LetterState>> = {
  again: 'waiting',
  sent: 'sent',
  bounced: 'bounced',
  withheld: 'withheld',
};

/** What HR may say of a letter, in the order in which it is offered. */
export const marksOf = ({ state }: Pick<LetterEntry, 'state'>): readonly Mark[] => MARKABLE[state];

/** Whether HR may say this of a letter. */
export const isMarkable = (entry: Pick<LetterEntry, 'state'>, as: Mark): boolean => marksOf(entry).includes(as);

/**
 * A letter as HR marks it. What it was before stays written in the reason.
 *
 * @throws RangeError for a mark that does not fit the letter's state
 */
export function mark(entry: LetterEntry, as: Mark, time: string, reason: string): LetterEntry {
  if (!isMarkable(entry, as)) throw new RangeError(`A letter that is ${entry.state} is not marked ${as}.`);
  return { ...entry, state: MARKED[as], time, reason };
}

/** How many of the letters that wait may go now, and how many must wait for another day. */
export function byQuota(waiting: number, quota: number): { readonly now: number; readonly later: number } {
  const now = Math.min(waiting, Math.max(0, quota));
  return { now, later: waiting - now };
}
