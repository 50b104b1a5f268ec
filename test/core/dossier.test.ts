/**
 * Facts about dossiers: only the table's moves are made; nobody decides before the employee could reply and somebody has
 * examined; who, when and why stands with each; done again nothing is opened twice.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Dossier,
  dossiers,
  faultOf,
  type HandedOver,
  isOver,
  type Moment,
  movesOf,
  replyUntil,
} from '../../src/core/act/dossier.ts';
import { dossierAbout } from '../../src/core/act/dossier-about.ts';
import { decidedBefore } from '../../src/core/act/dossier-before.ts';
import { dossierCounts } from '../../src/core/act/dossier-count.ts';
import {
  deadlineOf,
  hasSeen,
  impossibleDay,
  isJustExpired,
  isLate,
  standingAt,
} from '../../src/core/act/dossier-day.ts';
import { groundOf, missingNow, type Outlook, valueNow } from '../../src/core/act/dossier-ground.ts';
import {
  DOSSIER_MOVES,
  DOSSIER_STATES,
  type DossierMove,
  type MadeMove,
  MOVE_RULES,
  type MoveDetail,
} from '../../src/core/act/dossier-move.ts';
import { answeredMoves, askedAboutDossiers, computedMoves, expiredMoves } from '../../src/core/act/dossier-step.ts';
import { isInDossier } from '../../src/core/act/early-sign.ts';
import { guidancePlan, parseMilestones } from '../../src/core/act/guidance-plan.ts';
import { ratingNow } from '../../src/core/act/low-matter.ts';
import { isSameMatter, type Matter, TRACKS, type Track } from '../../src/core/act/matter.ts';
import { windowEnd } from '../../src/core/act/result.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { dayAfter } from '../../src/core/plan/day.ts';
import { isName, namesPerson } from '../../src/core/plan/person-name.ts';
import { readPolicy } from '../../src/core/plan/policy.ts';
import type { InquiryKind } from '../../src/core/types.ts';
import { entry } from './past.ts';

const matter = (changes: Partial<Matter> = {}): Matter => ({
  personId: 'A',
  track: 'discipline',
  rule: 'cumulative-absence',
  article: '9',
  period: 2026,
  from: '',
  to: '',
  value: 5,
  threshold: 4,
  unit: 'days',
  sources: [{ table: 'attendance', row: 2, at: '2026-03', value: 5 }],
  missing: [],
  ...changes,
});
/** What else is looked at, where nothing of it says anything. */
const NOTHING_KNOWN = {
  ratings: [],
  people: new Set(['A', 'B']),
  absence: { attendance: [], absenceDays: [], isWorkingDay: () => true },
} satisfies Partial<Outlook>;
/** Of whom matters of both tracks could be found. */
const lookedAt = (...ids: readonly string[]) => new Map(TRACKS.map((track) => [track, new Set(ids)] as const));
const WORDS = { open: () => 'aturan', expire: 'dibiarkan' };
const at = (day: string) => ({ now: `${day}T09:00:00`, days: 90 });
const DETAILS: Readonly<Partial<Record<DossierMove, MoveDetail>>> = {
  'ask-reply': { until: '2026-04-08T23:59:59' },
  'hand-over': { until: '2026-04-17T23:59:59' },
  'ask-examination': { until: '2026-04-20T23:59:59', examinerId: 'S' },
  'follow-up': { decider: 'Sekda', followUpOn: '2026-05-01' },
  dismiss: { decider: 'Sekda' },
};
/** Who makes moves that no officer makes. */
const MAKERS: Readonly<Partial<Record<DossierMove, string>>> = {
  open: 'Teladan',
  expire: 'Teladan',
  reply: 'A',
  examine: 'S',
};
const step = (move: DossierMove, changes: Partial<MadeMove> = {}): Omit<MadeMove, 'number' | 'dossier'> => ({
  move,
  by: MAKERS[move] ?? 'hr@contoh.example',
  at: '2026-04-01T09:00:00',
  reason: 'alasan',
  detail: DETAILS[move] ?? {},
  ...changes,
});
const MOMENT: Moment = {
  now: '2026-04-01T09:00:00',
  isGroundGone: false,
  isWaitedOut: false,
  isEmployeeGone: false,
  isOwn: false,
  replyUntil: undefined,
};
const NOTHING_SENT: HandedOver = new Map();

/** A dossier after moves, of which the first opens it. */
function walked(steps: readonly DossierMove[], about = matter()): Dossier {
  const opened = step('open', { by: 'Teladan', detail: { matter: about } });
  const made = [opened, ...steps.map((move) => step(move, { at: '2026-04-10T09:00:00' }))].map((one, index) => ({
    ...one,
    number: index + 1,
    dossier: 1,
  }));
  const [found] = dossiers(made).dossiers;
  if (!found) throw new RangeError('nothing was opened');
  return found;
}

test.each([
  ['candidate', true],
  ['decided', true],
  ['dismissed', true],
  ['lapsed', false],
] as const)('beside a dossier that is %s an early sign of the same days is left out: %s', (state, expected) => {
  const { personId, threshold } = matter();
  const sign = { personId, threshold, kind: 'absence-near', mark: '2026 4', value: 3, evidence: ['2026-03'] } as const;
  expect(isInDossier(sign, [{ ...walked([]), state }])).toBe(expected);
});

describe('the table of moves', () => {
  test('reaches every state, and leaves none that is over but by a person who makes it a candidate again', () => {
    const reached = new Set(MOVE_RULES.map(({ to }) => to));
    expect(DOSSIER_STATES.filter((state) => !reached.has(state))).toEqual([]);
    const left = MOVE_RULES.filter(({ from }) => from !== undefined && isOver({ state: from }));
    expect(left.filter(({ from, to }) => from !== to).map(({ move, from }) => `${move} ${from}`)).toEqual([
      'reopen expired',
      'reopen lapsed',
    ]);
    // What the employee says is kept for good, and moves nothing any more.
    expect(new Set(left.filter(({ from, to }) => from === to).map(({ move }) => move))).toEqual(new Set(['reply']));
  });

  test('lets nothing move by itself but into candidate and expired', () => {
    expect(MOVE_RULES.filter(({ by }) => by === 'computing').map(({ to }) => to)).toEqual(['candidate', 'expired']);
  });

  test('lets officers alone decide, and after an examination alone but for whoever has left, whom nothing follows', () => {
    const decisions = MOVE_RULES.filter(({ from, to }) => from !== to && (to === 'decided' || to === 'dismissed'));
    expect(decisions.map(({ from, to, by, when = [] }) => [from, to, by, ...when].join(' '))).toEqual([
      'examined decided officer',
      'examined dismissed officer',
      // Of whoever has left nobody can be asked to examine; their time to reply is theirs all the same.
      'reply-asked dismissed officer employee-gone reply-over',
      'replied dismissed officer employee-gone',
      'examination-asked dismissed officer employee-gone',
    ]);
  });

  test.each(
    TRACKS.flatMap((track) =>
      DOSSIER_STATES.flatMap((state) => DOSSIER_MOVES.map((move) => [track, state, move] as const)),
    ),
  )('%s, %s: %s is made just where the table has it', (track, state, move) => {
    const about = matter(track === 'guidance' ? { track, rule: 'low-rating' } : {});
    const dossier: Dossier = { ...walked(['ask-reply', 'reply', 'ask-examination'], about), state };
    const everything: Moment = {
      ...MOMENT,
      now: '2099-01-01T00:00:00',
      isGroundGone: true,
      isWaitedOut: true,
      isEmployeeGone: true,
      replyUntil: '2026-04-08T23:59:59',
    };
    const isThere = MOVE_RULES.some(
      (rule) => rule.move === move && rule.from === state && (rule.only ?? track) === track,
    );
    expect(faultOf(dossier, step(move), everything) === undefined).toBe(isThere);
    // No officer answers for the employee or the supervisor.
    const isAnswer = move === 'reply' || move === 'examine';
    const byOfficer = faultOf(dossier, step(move, { by: 'hr@contoh.example' }), everything) === undefined;
    expect(byOfficer).toBe(isThere && !isAnswer);
    const isOffered = movesOf(dossier, everything).includes(move);
    expect(isOffered).toBe(
      isThere && MOVE_RULES.some((rule) => rule.move === move && rule.from === state && rule.by === 'officer'),
    );
  });
});

describe('what a move needs', () => {
  const examined = walked(['ask-reply', 'reply', 'ask-examination', 'examine']);
  test.each<readonly [string, string, Partial<MadeMove>]>([
    ['a reason', 'reason-missing', { reason: '  ' }],
    ['somebody who is known', 'mover-unknown', { by: '' }],
    ['a named person who decides', 'decider-missing', { detail: { followUpOn: '2026-05-01' } }],
    ['a day to follow up', 'day-missing', { detail: { decider: 'Sekda' } }],
  ])('%s', (_, fault, changes) => {
    expect(faultOf(examined, step('follow-up', changes), MOMENT)).toBe(fault);
    expect(faultOf(examined, step('follow-up'), MOMENT)).toBeUndefined();
  });

  test.each([
    ['Pegawai A', true],
    ['PEGAWAI  a', true],
    ['Pegawai A, S.Sos.', true],
    ['Pegawai A S.Sos., M.Si', true],
    ['Pegawai A SE', true],
    ['Pegawai A S. Sos.', true],
    ['Pegawai A AMd', true],
    ['Pegawai A A. Md., S. E.', true],
    ['Pegawai A M. Yusuf', false],
    ['Drs. H. Pegawai A', true],
    ['Dr.Pegawai A', true],
    ['Kepala Badan: Pegawai A', true],
    ['Kepala Badan (Pegawai A)', true],
    ['Pegawai A - Kepala Badan', true],
    ['Pegawai-A', true],
    ['Pegawai AB', false],
    ['Pegawai', false],
    ['Pegawai A Lubis', false],
    ['Kepala Badan, Pegawai B, S.Sos.', false],
    ['', false],
  ])('“%s” names Pegawai A, titles, case and punctuation aside: %s', (typed, expected) => {
    for (const name of ['Pegawai A', 'Dra. Hj. PEGAWAI A, M.Si.'])
      expect([name, namesPerson(typed, name)]).toEqual([name, expected]);
  });

  test.each([
    ['', false],
    ['-', false],
    ['. / 12', false],
    ['X', false],
    ['Sekda', true],
  ])('“%s” is a name: %s', (typed, expected) => expect(isName(typed)).toBe(expected));

  test('nobody moves a dossier about themselves, and nobody examines themselves', () => {
    expect(faultOf(examined, step('follow-up'), { ...MOMENT, isOwn: true })).toBe('own-dossier');
    const replied = walked(['ask-reply', 'reply']);
    const own = step('ask-examination', { detail: { examinerId: 'A', until: '' } });
    expect(faultOf(replied, own, MOMENT)).toBe('examiner-missing');
    expect(faultOf(replied, step('ask-examination', { detail: {} }), MOMENT)).toBe('examiner-missing');
  });

  test('an examination waits for the reply, or for the last second to give one', () => {
    const asked = walked(['ask-reply']);
    const now = (time: string) => faultOf(asked, step('ask-examination'), { ...MOMENT, now: time });
    expect(now('2026-04-08T23:59:59')).toBe('reply-open');
    expect(now('2026-04-09T00:00:00')).toBeUndefined();
    expect(movesOf(asked, MOMENT)).toEqual(['ask-reply', 'hand-over']);
  });

  test('nobody’s time to reply runs before the request was handed over, and it runs in full from then on', () => {
    const asked = walked(['ask-reply']);
    const [, ask] = asked.moves;
    const days = {
      ...asked,
      moves: asked.moves.map((one) => (one === ask ? { ...one, at: '2026-04-01T09:00:00' } : one)),
    };
    const sent: HandedOver = new Map([[2, '2026-04-11T08:00:00']]);
    const faultAt = (now: string, until: string) =>
      faultOf(days, step('ask-examination'), { ...MOMENT, now, replyUntil: until });
    expect(replyUntil(days, NOTHING_SENT)).toBe('');
    expect(faultAt('2027-01-01T00:00:00', replyUntil(days, NOTHING_SENT))).toBe('reply-not-sent');
    expect(replyUntil(days, sent)).toBe('2026-04-18T23:59:59');
    expect(faultAt('2026-04-18T23:59:59', replyUntil(days, sent))).toBe('reply-open');
    expect(faultAt('2026-04-19T00:00:00', replyUntil(days, sent))).toBeUndefined();
    expect(replyUntil(walked(['ask-reply', 'hand-over']), NOTHING_SENT)).toBe('2026-04-17T23:59:59');
    // Asked anew, it is to be handed over anew.
    expect(replyUntil(walked(['ask-reply', 'hand-over', 'ask-reply']), sent)).toBe('');
    const ends = (dossier: Dossier) => askedAboutDossiers([dossier], 'dossier-reply', sent).map(({ until }) => until);
    expect(ends(days)).toEqual(['2026-04-18T23:59:59']);
    expect(ends(walked(['ask-reply', 'ask-reply']))).toEqual(['2026-04-08T23:59:59', undefined]);
  });

  test('a dossier lapses only where its ground is gone', () => {
    const candidate = walked([]);
    expect(faultOf(candidate, step('lapse'), MOMENT)).toBe('ground-stands');
    expect(faultOf(candidate, step('lapse'), { ...MOMENT, isGroundGone: true })).toBeUndefined();
  });
});

const HANDS = ['', 'hr@contoh.example', 'A', 'S', 'Teladan'] as const;
/** Whatever anybody tries, in whatever order, at whatever time, with or without reasons and names, and with letters that go or do not. */
const tries = fc.array(
  fc.record({
    move: fc.constantFrom(...DOSSIER_MOVES),
    // Many tries go on as the law has it, with a reply or without, so that many come as far as a decision; some let go whoever has left.
    way: fc.constantFrom(undefined, undefined, undefined, 'reply', 'reply', 'silence', 'silence', 'farewell'),
    by: fc.constantFrom(...HANDS),
    reason: fc.constantFrom('', ' ', 'alasan'),
    hours: fc.integer({ min: 0, max: 24 * 6 }),
    /** Whether the letter of what was asked goes now: before that nobody’s time runs. */
    isSent: fc.boolean(),
    decider: fc.constantFrom('', 'Sekda'),
    examinerId: fc.constantFrom('', 'A', 'S'),
    isGroundGone: fc.boolean(),
    isWaitedOut: fc.boolean(),
    isEmployeeGone: fc.boolean(),
    isOwn: fc.boolean(),
  }),
  { minLength: 5, maxLength: 40 },
);
type Try = typeof tries extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** The next move on the way to a decision. */
const ONWARD: Readonly<Partial<Record<Dossier['state'], DossierMove>>> = {
  candidate: 'ask-reply',
  'reply-asked': 'ask-examination',
  replied: 'ask-examination',
  'examination-asked': 'examine',
  examined: 'follow-up',
  expired: 'reopen',
  lapsed: 'reopen',
};
/** Where whoever has left waits for an examination. */
const UNEXAMINED: readonly Dossier['state'][] = ['reply-asked', 'replied', 'examination-asked'];
const PROPER = { reason: 'alasan', decider: 'Sekda', examinerId: 'S', isOwn: false };

/** A try as it was drawn, or the next move as the law has it. */
function stepOf({ way, ...drawn }: Try, { state }: Dossier) {
  if (way === 'farewell' && UNEXAMINED.includes(state))
    return { ...drawn, ...PROPER, move: 'dismiss' as const, by: 'hr@contoh.example', isEmployeeGone: true };
  const onward = way === 'reply' && state === 'reply-asked' ? 'reply' : ONWARD[state];
  if (way === undefined || !onward) return drawn;
  return { ...drawn, ...PROPER, move: onward, by: MAKERS[onward] ?? 'hr@contoh.example' };
}

const last = <T>(found: readonly T[]): T | undefined => found[found.length - 1];

/** Moves that pass over a reply that did not come. */
const PASSING: readonly DossierMove[] = ['ask-examination', 'follow-up', 'dismiss'];

/** How a request to reply stood when an examination was asked for, by the letters that had gone. */
type Window = 'not sent' | 'open' | 'over';
const windowOf = (until: string, now: string): Window => (until === '' ? 'not sent' : now > until ? 'over' : 'open');

/** Makes what the table lets through of everything that was tried, and tells how each request to reply stood. */
function tried(all: readonly Try[], about: Matter) {
  let made: readonly MadeMove[] = [
    { ...step('open', { by: 'Teladan', detail: { matter: about } }), number: 1, dossier: 1 },
  ];
  const sent = new Map<number, string>();
  const seen: Window[] = [];
  const ends = new Map<number, string>();
  const gone = new Set<number>();
  let clock = Date.parse('2026-04-01T09:00:00Z');
  for (const drawn of all) {
    clock += drawn.hours * 3_600_000;
    const now = new Date(clock).toISOString().slice(0, 19);
    const [dossier] = dossiers(made).dossiers;
    if (!dossier) throw new RangeError('nothing was opened');
    const ask = last(dossier.moves.filter(({ move }) => move === 'ask-reply'));
    if (ask && drawn.isSent && !sent.has(ask.number)) sent.set(ask.number, now);
    const until = replyUntil(dossier, sent);
    const { move, by, reason, decider, examinerId, ...moment } = stepOf(drawn, dossier);
    if (PASSING.includes(move) && dossier.state === 'reply-asked') seen.push(windowOf(until, now));
    const end = windowEnd(now, 7);
    const next = { move, by, reason, detail: { decider, examinerId, until: end, followUpOn: end.slice(0, 10) } };
    if (faultOf(dossier, next, { ...moment, now, replyUntil: until }) !== undefined) continue;
    if (PASSING.includes(move)) ends.set(made.length + 1, until);
    if (moment.isEmployeeGone) gone.add(made.length + 1);
    made = [...made, { ...next, at: now, number: made.length + 1, dossier: 1 }];
  }
  return { ...dossiers(made), seen, ends, gone };
}

test.each<readonly [Track]>(TRACKS.map((track) => [track]))(
  'no sequence of moves of %s reaches a decision without a human, a reason and the chance to reply, and none to follow up without an examination',
  (track) => {
    const about = matter(track === 'guidance' ? { track, rule: 'low-rating' } : {});
    const windows = new Set<Window>();
    const ways = { replied: 0, silent: 0, gone: 0 };
    fc.assert(
      fc.property(tries, (all) => {
        const {
          dossiers: [dossier],
          refused,
          seen,
          ends,
          gone,
        } = tried(all, about);
        for (const one of seen) windows.add(one);
        expect(refused).toEqual([]);
        for (const { by, at: time, reason } of dossier?.moves ?? []) {
          expect(by.trim()).not.toBe('');
          expect(reason.trim()).not.toBe('');
          expect(time).toMatch(/^\d{4}-/);
        }
        const moves = dossier?.moves ?? [];
        const decided = moves.findIndex(({ move }) => move === 'follow-up' || move === 'dismiss');
        if (decided < 0) {
          expect(['decided', 'reviewed', 'closed', 'dismissed']).not.toContain(dossier?.state);
          return;
        }
        const before = moves.slice(0, decided);
        const decision = moves[decided];
        expect([decision?.detail.decider, decision?.by]).toEqual(['Sekda', 'hr@contoh.example']);
        const asked = last(before.filter(({ move }) => move === 'ask-reply'));
        const examination = last(before.filter(({ move }) => move === 'examine'));
        const firstPassing = moves.find(({ move, number }) => PASSING.includes(move) && number > (asked?.number ?? 0));
        expect(asked).toBeDefined();
        const asksS = before.some(({ move, detail }) => move === 'ask-examination' && detail.examinerId === 'S');
        // Without an examination nothing is followed up: whoever has left may be let go, and nothing else.
        const isLetGo = decision?.move === 'dismiss' && gone.has(decision.number);
        if (!examination) expect([isLetGo, dossier?.state]).toEqual([true, 'dismissed']);
        else expect([examination.by, asksS]).toEqual(['S', true]);
        if (!examination) ways.gone += 1;
        const hasReplied = before.some(
          ({ move, by, number }) =>
            move === 'reply' && by === 'A' && number > (asked?.number ?? 0) && number < (firstPassing?.number ?? 0),
        );
        ways[hasReplied ? 'replied' : 'silent'] += 1;
        // Whoever did not reply was handed the request, and had every second of the days that were given from then on.
        const end = ends.get(firstPassing?.number ?? 0) ?? '';
        expect(hasReplied || windowOf(end, firstPassing?.at ?? '')).toBe(hasReplied || 'over');
        if (!hasReplied) expect(end >= (asked?.detail.until ?? '9')).toBe(true);
      }),
      { numRuns: 400 },
    );
    // It was tried before the letter went, while the time ran and after it; and decisions were reached both ways.
    expect([...windows].sort()).toEqual(['not sent', 'open', 'over']);
    expect(Math.min(ways.replied, ways.silent, ways.gone)).toBeGreaterThan(0);
  },
);

describe('deadlines', () => {
  const plan = guidancePlan('2026-04-10', 6);
  const guided = matter({ track: 'guidance', rule: 'low-rating' });
  const followed = { ...step('follow-up'), detail: { decider: 'Sekda', followUpOn: plan.middle, endsOn: plan.to } };
  /** A dossier of guidance whose plan began on 10 April 2026. */
  const planned = (steps: readonly DossierMove[]): Dossier => {
    const { moves } = walked(['ask-reply', 'reply', 'ask-examination', 'examine', 'follow-up', ...steps], guided);
    const [found] = dossiers(moves.map((one) => (one.move === 'follow-up' ? { ...one, ...followed } : one))).dossiers;
    if (!found) throw new RangeError('nothing was opened');
    return found;
  };
  const sent: HandedOver = new Map([[2, '2026-04-11T23:59:59']]);
  const asked = walked(['ask-reply']);
  const handed: Dossier = {
    ...asked,
    moves: asked.moves.map((one) => (one.move === 'ask-reply' ? { ...one, at: '2026-04-01T00:00:00' } : one)),
  };
  test.each<readonly [string, Dossier, string, string, string]>([
    ['of a candidate, 90 days after it was opened', walked([]), '2026-06-29', '2026-06-30', '2026-07-01'],
    ['to reply, 7 days after the letter went', handed, '2026-04-17', '2026-04-18', '2026-04-19'],
    [
      'of an examination, on the day that its request names',
      walked(['ask-reply', 'reply', 'ask-examination']),
      ...(['2026-04-19', '2026-04-20', '2026-04-21'] as const),
    ],
    [
      'to look again, on the day that was named',
      walked(['ask-reply', 'reply', 'ask-examination', 'examine', 'follow-up']),
      ...(['2026-04-30', '2026-05-01', '2026-05-02'] as const),
    ],
    ['of the middle of a plan', planned([]), '2026-07-09', '2026-07-10', '2026-07-11'],
    ['of the end of a plan', planned(['review']), '2026-10-09', '2026-10-10', '2026-10-11'],
  ])('%s', (_, dossier, before, day, after) => {
    const deadline = deadlineOf(dossier, { expiryDays: 90, sent });
    expect(deadline).toBe(day);
    const times = [`${before}T23:59:59`, `${day}T00:00:00`, `${day}T23:59:59`, `${after}T00:00:00`];
    expect(times.map((time) => isLate(deadline, time))).toEqual([false, false, false, true]);
  });

  test.each([
    ['2026-03-31', true],
    ['2026-04-01', false],
    ['2026-04-10', false],
    ['2026-04-11', true],
    ['', false],
  ])('an examination on %s, of a dossier of 1 April recorded on 10 April, cannot be: %s', (day, expected) => {
    const dossier = walked(['ask-reply', 'reply', 'ask-examination', 'examine']);
    const made = dossier.moves[4] as MadeMove;
    expect(impossibleDay(dossier, made, day)).toBe(expected ? day : undefined);
  });

  test('nothing is late where nothing is due', () => {
    expect(deadlineOf(walked(['ask-reply']), { expiryDays: 90, sent: NOTHING_SENT })).toBe('');
    expect(isLate('', '2099-01-01T00:00:00')).toBe(false);
    const closed = walked(['ask-reply', 'reply', 'ask-examination', 'examine', 'follow-up', 'close']);
    expect(deadlineOf(closed, { expiryDays: 90, sent })).toBe('');
  });

  test.each([1, 30, 90, 365])('a candidate expires at midnight after %s days, counted in days', (days) => {
    const [opened] = dossiers([{ ...step('open', { detail: { matter: matter() } }), number: 1, dossier: 1 }]).dossiers;
    const day = deadlineOf(opened as Dossier, { expiryDays: days, sent });
    const moved = (now: string) => computedMoves([opened as Dossier], [matter()], { now, days }, WORDS).length;
    expect([moved(`${day}T23:59:59`), moved(`${dayAfter(day, 1)}T00:00:00`)]).toEqual([0, 1]);
    expect(Date.parse(day) - Date.parse('2026-04-01')).toBe(days * 86_400_000);
  });
});

describe('candidates', () => {
  const open = (matters: readonly Matter[], before: readonly Dossier[] = [], day = '2026-04-01') =>
    computedMoves(before, matters, at(day), WORDS);
  const opened = (matters: readonly Matter[]): readonly Dossier[] => dossiers(open(matters)).dossiers;

  test('are opened once, in order, and a rerun changes nothing', () => {
    const matters = [matter(), matter({ personId: 'B' }), matter()];
    const moves = open(matters);
    expect(moves.map(({ number, dossier, move, by }) => [number, dossier, move, by])).toEqual([
      [1, 1, 'open', 'Teladan'],
      [2, 2, 'open', 'Teladan'],
    ]);
    expect(open(matters, dossiers(moves).dossiers)).toEqual([]);
  });

  test('of one matter are never opened twice, however its dossier ended', () => {
    for (const state of DOSSIER_STATES) {
      const before = [{ ...walked([]), state }];
      expect(open([matter({ value: 6 })], before).filter(({ move }) => move === 'open')).toEqual([]);
    }
  });

  test.each<readonly [string, Matter, boolean]>([
    ['the same days counted anew', matter({ value: 6 }), true],
    ['the next row of the rule', matter({ threshold: 7, value: 8 }), false],
    ['another year', matter({ period: 2027 }), false],
    ['somebody else', matter({ personId: 'B' }), false],
    ['days on end', matter({ rule: 'consecutive-absence', from: '2026-03-02', to: '2026-03-13' }), false],
  ])('%s', (_, other, isSame) => expect(isSameMatter(matter(), other)).toBe(isSame));

  test('of days that grow open no second dossier before somebody has decided, and their ground stands', () => {
    const grown = matter({ value: 8, threshold: 7 });
    const opens = (one: Dossier) => open([grown], [one]).filter(({ move }) => move === 'open').length;
    for (const state of ['candidate', 'reply-asked', 'replied', 'examination-asked', 'examined'] as const)
      expect([state, opens({ ...walked([]), state })]).toEqual([state, 0]);
    for (const state of ['decided', 'reviewed', 'closed', 'dismissed', 'lapsed', 'expired'] as const)
      expect([state, opens({ ...walked([]), state })]).toEqual([state, 1]);
    expect(opens(walked([], matter({ period: 2025 })))).toBe(1);
    const now = {
      period: 2026,
      years: [2026],
      lookedAt: lookedAt('A'),
      objecting: new Set<string>(),
      ...NOTHING_KNOWN,
    };
    expect(groundOf(walked([]), { ...now, matters: [grown] })).toBe('stands');
    expect(groundOf(walked([], grown), { ...now, matters: [matter()] })).toBe('gone');
  });

  test('say in which earlier dossiers days of theirs were decided on, by the day where both are dated', () => {
    const of = (value: number, ...months: readonly (readonly [string, number])[]) =>
      matter({ value, sources: months.map(([at, days]) => ({ table: 'attendance', row: 2, at, value: days })) });
    const run = (...days: readonly string[]) =>
      matter({
        ...{ rule: 'consecutive-absence', value: days.length },
        sources: days.map((at) => ({ table: 'absence-days', row: 2, at, value: 1 })),
      });
    const one = (number: number, own: Matter, state: Dossier['state'] = 'candidate') => ({
      ...{ ...walked([], own), number, state },
    });
    const first = one(1, of(3, ['2026-01', 2], ['2026-02', 1]), 'dismissed');
    const second = one(2, of(5, ['2026-01', 2], ['2026-02', 3]), 'decided');
    const third = one(3, of(8, ['2026-01', 2], ['2026-02', 3], ['2026-03', 3]));
    const told = (own: Dossier, ...others: readonly Dossier[]) =>
      decidedBefore(own, [...others, own]).map(({ number, days }) => `${days} in ${number}`);
    expect(told(third, first, second)).toEqual(['5 in 2', '3 in 1']);
    expect(told(second, first, third)).toEqual(['3 in 1']);
    // Nothing was decided where the first lapsed or waits, nor about anybody else or another year.
    for (const state of ['lapsed', 'expired', 'examined'] as const)
      expect(told(second, { ...first, state })).toEqual([]);
    expect(told(second, one(1, matter({ ...first.matter, personId: 'B' }), 'decided'))).toEqual([]);
    expect(told(second, one(1, of(3, ['2025-01', 3]), 'decided'))).toEqual([]);
    // Days of a run, and of a count of which the months alone are known.
    expect(told(one(4, run('2026-02-02', '2026-02-03')), first)).toEqual(['1 in 1']);
    expect(told(one(4, run('2026-02-02')), one(3, run('2026-02-09'), 'closed'))).toEqual([]);
  });

  test('a run that grew at either end is the same run, another run is another matter', () => {
    const run = (from: string, to: string) => matter({ rule: 'consecutive-absence', from, to });
    expect(isSameMatter(run('2026-03-02', '2026-03-13'), run('2026-02-26', '2026-03-13'))).toBe(true);
    expect(isSameMatter(run('2026-03-02', '2026-03-13'), run('2026-03-03', '2026-03-20'))).toBe(true);
    expect(isSameMatter(run('2026-03-02', '2026-03-13'), run('2026-03-16', '2026-03-27'))).toBe(false);
  });

  test('expire after the days of the policy, not on the last of them, and only where nobody took them up', () => {
    const before = opened([matter()]);
    expect(open([matter()], before, '2026-06-30')).toEqual([]);
    const [expired] = open([matter()], before, '2026-07-01');
    expect(expired).toMatchObject({ move: 'expire', by: 'Teladan', reason: 'dibiarkan', dossier: 1 });
    expect(open([matter()], [walked(['ask-reply'])], '2027-07-01')).toEqual([]);
    expect(deadlineOf(before[0] as Dossier, { expiryDays: 90, sent: NOTHING_SENT })).toBe('2026-06-30');
  });

  test('are over from the midnight after their last day on, whoever looks first; every other state waits', () => {
    const [dossier] = opened([matter()]) as [Dossier];
    const standing = (now: string) => standingAt(dossier, { now, days: 90 });
    expect([standing('2026-06-30T23:59:59').state, standing('2026-07-01T00:00:00').state]).toEqual([
      'candidate',
      'expired',
    ]);
    const late = standing('2026-07-01T00:00:00');
    expect(movesOf(late, MOMENT)).toEqual(['reopen']);
    for (const move of DOSSIER_MOVES.filter((one) => one !== 'reopen' && one !== 'open'))
      expect([move, faultOf(late, step(move), MOMENT)]).toEqual([move, 'move-refused']);
    // Until a move says so it is told with the day that went by, and what computes makes that move once.
    expect([isJustExpired(late), deadlineOf(late, { expiryDays: 90, sent: NOTHING_SENT })]).toEqual([
      true,
      '2026-06-30',
    ]);
    const [expire] = expiredMoves([late], at('2026-07-01'), 'dibiarkan') as [MadeMove];
    expect(open([matter()], [dossier], '2026-07-01')).toEqual([expire]);
    const [over] = dossiers([...dossier.moves, expire]).dossiers as [Dossier];
    expect([isJustExpired(over), deadlineOf(over, { expiryDays: 90, sent: NOTHING_SENT })]).toEqual([false, '']);
    expect(expiredMoves([over], at('2027-07-01'), 'dibiarkan')).toEqual([]);
    // Whoever saw it before that move has seen the same.
    expect([hasSeen(over, 1), hasSeen(over, 2), hasSeen(over, 3), hasSeen(dossier, 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    for (const state of DOSSIER_STATES.filter((one) => one !== 'candidate'))
      expect(standingAt({ ...dossier, state }, { now: '2099-01-01T00:00:00', days: 1 }).state).toBe(state);
  });

  test('whose rows were mended are told and stay; of another year nobody can say', () => {
    const [dossier] = opened([matter()]) as [Dossier];
    const outlook = {
      matters: [] as readonly Matter[],
      period: 2026,
      years: [2026],
      lookedAt: lookedAt('A'),
      objecting: new Set<string>(),
      ...NOTHING_KNOWN,
    };
    expect(groundOf(dossier, { ...outlook, matters: [matter({ value: 6 })] })).toBe('stands');
    expect(groundOf(dossier, outlook)).toBe('gone');
    expect(groundOf(dossier, { ...outlook, period: 2027, years: [2027] })).toBe('unknown');
    // Absence goes by calendar years, ratings by periods: after New Year days of both years are looked at, ratings of one.
    const [early] = opened([matter({ period: 2027 })]) as [Dossier];
    const [low] = opened([matter({ track: 'guidance', rule: 'low-rating', period: 2027 })]) as [Dossier];
    expect([early, low].map((one) => groundOf(one, outlook))).toEqual(['unknown', 'unknown']);
    const both = { ...outlook, years: [2026, 2027] };
    expect([dossier, early, low].map((one) => groundOf(one, both))).toEqual(['gone', 'gone', 'unknown']);
    expect(groundOf(dossier, { ...outlook, lookedAt: new Map([['guidance', new Set(['A'])]]) })).toBe('unknown');
    // Of somebody whose rows nobody looked at, since their status changed or they left, nothing is gone.
    expect(groundOf(dossier, { ...outlook, lookedAt: lookedAt('B') })).toBe('unknown');
    expect(groundOf(dossier, { ...outlook, matters: [matter()], lookedAt: lookedAt('B') })).toBe('stands');
    expect(open([], [dossier])).toEqual([]);
  });
});

describe('the ground of a dossier of guidance', () => {
  const low = walked([], matter({ track: 'guidance', rule: 'low-rating', value: 42, threshold: 70, unit: 'points' }));
  const rating = (value: number | undefined, isLow: boolean, period = 2026, personId = 'A') => ({
    ...{ personId, period, value, isLow },
  });
  const now = (changes: Partial<Outlook>): Outlook => ({
    ...{ matters: [], period: 2026, years: [2026], objecting: new Set<string>() },
    ...{ lookedAt: lookedAt('A'), ...NOTHING_KNOWN, ...changes },
  });
  const absenceAlone = new Map([['discipline', new Set(['A'])] as const]);

  test.each<[string, Partial<Outlook>, string, number | undefined]>([
    ['the same low rating', { matters: [low.matter], ratings: [rating(42, true)] }, 'stands', 42],
    ['another low one', { matters: [{ ...low.matter, value: 60 }], ratings: [rating(60, true)] }, 'stands', 60],
    ['one that is not low any more', { ratings: [rating(84, false)] }, 'gone', 84],
    ['of two cycles in a period the latest', { ratings: [rating(42, true), rating(84, false)] }, 'gone', 84],
    ['none any more', { ratings: [rating(undefined, false)] }, 'gone', undefined],
    ['a period that was opened again', { lookedAt: absenceAlone, ratings: [rating(84, false)] }, 'open', 84],
    ['such a period without a rating yet', { lookedAt: absenceAlone }, 'open', undefined],
    // Of a period that is over the history tells, also of whoever is inactive or has left.
    ['the next period', { period: 2027, ratings: [rating(42, true)] }, 'stands', 42],
    ['the next period, changed by a decision before it', { period: 2027, ratings: [rating(75, false)] }, 'gone', 75],
    ['the next period, with nothing kept', { period: 2027, ratings: [rating(84, false, 2027)] }, 'unknown', undefined],
    ['the next period, opened and not closed', { period: 2027, lookedAt: absenceAlone }, 'unknown', undefined],
    ['whoever is inactive', { lookedAt: lookedAt('B'), ratings: [rating(42, true)] }, 'stands', 42],
    ['somebody else', { ratings: [rating(42, true, 2026, 'B')] }, 'gone', undefined],
  ])('by %s', (_, changes, state, value) => {
    expect([groundOf(low, now(changes)), valueNow(low, now(changes))]).toEqual([state, value]);
  });

  test('is the rating as it counts officially', () => {
    const computed = entry('A', 2026, 42, { band: 'poor' });
    const decided = (outcome: 'changed' | 'upheld', final: number) =>
      ratingNow({ ...computed, decided: { outcome, final, band: final < 70 ? 'poor' : 'fair', quadrant: undefined } });
    expect([ratingNow(computed), decided('changed', 75), decided('changed', 60), decided('upheld', 75)]).toEqual([
      rating(42, true),
      rating(75, false),
      rating(60, true),
      rating(42, true),
    ]);
  });
});

test.each<[string, Partial<Matter>, readonly [unexcused: number | undefined, days: number], number | undefined]>([
  ['the days of the year', {}, [2, 0], 2],
  ['no day of it', {}, [0, 0], 0],
  ['no row that can be read', {}, [undefined, 0], undefined],
  ['another year', { period: 2027 }, [2, 0], undefined],
  ['days on end', { rule: 'consecutive-absence', from: '2026-03-04', to: '2026-03-13' }, [2, 4], 4],
  ['none of them', { rule: 'consecutive-absence', from: '2026-03-16', to: '2026-03-27' }, [2, 4], undefined],
])('the number of absence now is that of %s', (_, about, [unexcused, length], expected) => {
  const attendance = [{ employeeId: 'A', month: '2026-03', workDays: 22, present: 0, late: 0, unexcused, row: 2 }];
  const absenceDays = Array.from({ length }, (_one, index) => ({
    ...{ employeeId: 'A', day: `2026-03-0${index + 2}`, kind: 'unexcused' as const, row: index + 2 },
  }));
  const outlook = { ...NOTHING_KNOWN, absence: { attendance, absenceDays, isWorkingDay: () => true } };
  const none = { matters: [], period: 2026, years: [2026], lookedAt: lookedAt('A'), objecting: new Set<string>() };
  expect(valueNow({ matter: matter(about) }, { ...none, ...outlook })).toBe(expected);
});

test('whether an objection waits is known also of whoever is not looked at, and of no later year', () => {
  const waiting = [{ code: 'no-history', where: '' } as const, { code: 'objection-open', where: '' } as const];
  const [low, plain] = [waiting, waiting.slice(0, 1)].map((missing) => ({
    matter: matter({ track: 'guidance', rule: 'low-rating', missing }),
  }));
  if (!low || !plain) throw new RangeError('two matters were made');
  const of = (dossier: typeof low, objecting: readonly string[], changes: Partial<Outlook> = {}) =>
    missingNow(dossier, {
      ...{ matters: [], period: 2026, years: [2026], lookedAt: lookedAt('B'), objecting: new Set(objecting) },
      ...NOTHING_KNOWN,
      ...changes,
    });
  expect([of(low, []), of(low, ['A'])]).toEqual([plain.matter.missing, waiting]);
  expect([of(plain, ['A']), of(plain, ['B'])]).toEqual([waiting, plain.matter.missing]);
  expect([of(low, [], { lookedAt: new Map() }), of(low, [], { period: 2025 })]).toEqual([waiting, waiting]);
  // The next period begins only where every objection in this one is decided.
  expect(of(low, ['A'], { period: 2027 })).toEqual(plain.matter.missing);
});

describe('the dossier of a candidate', () => {
  const dossier = (number: number, about: Partial<Matter> = {}, state: Dossier['state'] = 'candidate'): Dossier => ({
    ...walked([], matter(about)),
    ...{ number, state },
  });
  const run = (from: string, to: string): Partial<Matter> => ({
    ...{ rule: 'consecutive-absence', from, to, threshold: 10 },
  });
  const [march, june] = [run('2026-03-02', '2026-03-13'), run('2026-06-01', '2026-06-12')];
  const low: Partial<Matter> = { track: 'guidance', rule: 'low-rating', threshold: 70 };

  test.each<[string, Partial<Matter>, Dossier, number | undefined]>([
    ['is about the same days', {}, dossier(7), 7],
    ['is theirs also when it is over', {}, dossier(7, {}, 'closed'), 7],
    ['is the undecided one of days that grew', { threshold: 7 }, dossier(7, {}, 'examined'), 7],
    ['is the undecided one of days that were mended to fewer', {}, dossier(7, { threshold: 7 }), 7],
    ['is not a decided one of fewer days', { threshold: 7 }, dossier(7, {}, 'decided'), undefined],
    ['is nobody else’s', { personId: 'B' }, dossier(7), undefined],
    ['is of no other year', { period: 2027 }, dossier(7), undefined],
    ['is of no other track', low, dossier(7), undefined],
    ['of a low rating is that of repeated ones', low, dossier(7, { ...low, rule: 'repeated-low' }), 7],
    ['of days on end is none of a count', march, dossier(7), undefined],
    ['of a count is none of days on end', {}, dossier(7, march), undefined],
    ['of days on end that grew is the one there is', run('2026-02-26', '2026-03-18'), dossier(7, march), 7],
    ['of days on end is not that of other days', june, dossier(7, march), undefined],
    ['of days on end is not that of other days which were written off', june, dossier(7, march, 'lapsed'), undefined],
  ])('%s', (_, about, known, expected) => expect(dossierAbout(matter(about), [known])?.number).toBe(expected));

  test('of each of two rows of days on end is its own', () => {
    const all = [dossier(8, june), dossier(7, march)];
    expect([march, june].map((about) => dossierAbout(matter(about), all)?.number)).toEqual([7, 8]);
  });
});

describe('answers', () => {
  const answer = (role: InquiryKind, raterId: string, round: number, time: string, said: Record<string, string>) =>
    ({ role, raterId, rateeId: 'A', round, time, answers: new Map(Object.entries(said)) }) as Response<
      InquiryKind,
      string
    >;
  const reply = (round: number, time: string, stance = 'Datanya benar') =>
    answer('dossier-reply', 'A', round, time, { stance });
  const record = (raterId = 'S', time = '2026-04-12T10:00:00') =>
    answer('examination', raterId, 4, time, { conclusion: 'Dasarnya terbukti', findings: 'Bertemu' });

  test('are moves of whoever answered, with when and what they said, and kept once', () => {
    const asked = walked(['ask-reply']);
    const [move] = answeredMoves([asked], [reply(2, '2026-04-03T08:00:00')]);
    expect(move).toMatchObject({ move: 'reply', by: 'A', at: '2026-04-03T08:00:00', reason: 'Datanya benar' });
    const replied = dossiers([...asked.moves, move as MadeMove]).dossiers;
    expect(replied[0]?.state).toBe('replied');
    expect(answeredMoves(replied, [reply(2, '2026-04-03T08:00:00')])).toEqual([]);
    expect(answeredMoves(replied, [reply(2, '2026-04-04T08:00:00', 'Datanya tidak benar')])).toHaveLength(1);
  });

  test('to what nobody asked, by somebody else, or after a decision make no move', () => {
    expect(answeredMoves([walked(['ask-reply'])], [reply(7, '2026-04-03T08:00:00')])).toEqual([]);
    const waiting = walked(['ask-reply', 'reply', 'ask-examination']);
    expect(answeredMoves([waiting], [record('B')])).toEqual([]);
    expect(answeredMoves([waiting], [record()])).toMatchObject([{ move: 'examine', by: 'S' }]);
    const decided = walked(['ask-reply', 'reply', 'ask-examination', 'examine', 'follow-up']);
    expect(answeredMoves([decided], [record('S', '2026-04-20T10:00:00')])).toEqual([]);
  });

  test('a reply that was let in late is kept and takes nobody back', () => {
    const waiting = walked(['ask-reply', 'ask-examination']);
    const [late] = answeredMoves([waiting], [reply(2, '2026-04-11T08:00:00')]);
    const [found] = dossiers([...waiting.moves, late as MadeMove]).dossiers;
    expect([found?.state, found?.moves.length]).toEqual(['examination-asked', 4]);
    for (const decision of ['follow-up', 'dismiss'] as const) {
      const decided = walked(['ask-reply', 'ask-examination', 'examine', decision]);
      const [after] = answeredMoves([decided], [reply(2, '2026-04-11T08:00:00')]);
      const [kept] = dossiers([...decided.moves, after as MadeMove]).dossiers;
      expect([kept?.state, kept?.moves.length]).toEqual([decided.state, 6]);
    }
  });

  test('are asked for of each dossier apart, and once it has moved on of nobody', () => {
    const second = { ...walked(['ask-reply'], matter({ threshold: 7 })), number: 2 };
    const asks = askedAboutDossiers([walked(['ask-reply', 'ask-reply']), second], 'dossier-reply', NOTHING_SENT);
    expect(asks.map(({ round, matter: about, isOver: over }) => [round, about, over])).toEqual([
      [2, '1', true],
      [3, '1', false],
      [2, '2', false],
    ]);
    const moved = askedAboutDossiers(
      [walked(['ask-reply', 'reply', 'ask-examination'])],
      'dossier-reply',
      NOTHING_SENT,
    );
    expect(moved.map(({ isOver: over }) => over)).toEqual([true]);
  });
});

test('rows that somebody typed or took out make no move: they are told', () => {
  const whole = walked(['ask-reply', 'reply', 'ask-examination', 'examine', 'follow-up']).moves;
  const without = whole.filter(({ move }) => move !== 'examine');
  const { dossiers: found, refused } = dossiers(without);
  expect(found[0]?.state).toBe('examination-asked');
  expect(refused.map(({ move }) => move)).toEqual(['follow-up']);
});

test.each<[string, Partial<MadeMove>]>([
  ['who', { by: ' ' }],
  ['when', { at: '' }],
  ['a time that can be read', { at: 'kemarin' }],
  ['why', { reason: '' }],
])('a move that does not say %s counts for nothing, wherever it stands, and so does what rests on it', (_, lacking) => {
  const whole = walked(['ask-reply', 'reply', 'ask-examination', 'examine', 'follow-up']).moves;
  whole.forEach((_one, index) => {
    const typed = whole.map((one, at) => (at === index ? { ...one, ...lacking } : one));
    const { dossiers: found, refused } = dossiers(typed);
    // Without a reply that counts the time to give one is over by then.
    const stands = ['candidate', 'decided', 'replied', 'examination-asked', 'examined'][index - 1];
    expect(found.map(({ state }) => state)).toEqual(index === 0 ? [] : [stands]);
    expect(refused.map(({ number }) => number)).toContain(index + 1);
  });
  const blank = dossiers(whole.map((one) => ({ ...one, ...lacking })));
  expect([blank.dossiers, blank.refused.length]).toEqual([[], whole.length]);
});

test('leadership reads how many people have a dossier that is not over, never of so few that it points at somebody', () => {
  const of = (
    personId: string,
    number: number,
    state: Dossier['state'] = 'candidate',
    track: Track = 'discipline',
  ) => ({
    ...walked([], matter({ personId, track })),
    number,
    state,
  });
  const none = { open: 0, steps: { waiting: 0, handled: 0, decided: 0 } };
  const three = [of('A', 1), of('A', 2), of('B', 3), of('C', 4, 'reply-asked')];
  // Two wait and one is seen to: how many are open may be told, where each stands may not.
  expect(dossierCounts(three, [], 3)).toEqual({ guidance: none, discipline: { open: 3, steps: undefined } });
  expect(dossierCounts(three, [], 4).discipline).toEqual({ open: undefined, steps: undefined });
  expect(dossierCounts([of('A', 1), of('B', 2), of('C', 3, 'closed')], [], 3).discipline.open).toBeUndefined();
  expect(dossierCounts([of('A', 1, 'expired'), of('A', 2, 'candidate', 'guidance')], [], 1)).toEqual({
    guidance: { open: 1, steps: { waiting: 1, handled: 0, decided: 0 } },
    discipline: none,
  });
  // Each person once, at the furthest step of theirs.
  const six = ['A', 'B', 'C'].flatMap((person, at) => [of(person, at), of(person, at + 3, 'examined')]);
  const decided = ['D', 'E', 'F'].map((person, at) => of(person, at + 6, 'reviewed'));
  expect(dossierCounts([...six, ...decided], [], 3).discipline).toEqual({
    open: 6,
    steps: { waiting: 0, handled: 3, decided: 3 },
  });
});

test('a candidate whose dossier nobody has opened waits like one whose dossier nobody took up', () => {
  const candidates = ['A', 'B', 'C', 'D'].map((personId) => matter({ personId }));
  const opened = candidates.slice(0, 2).map((one) => walked([], one));
  const waiting = (people: number) => ({ open: people, steps: { waiting: people, handled: 0, decided: 0 } });
  const told = (all: readonly Dossier[]) => dossierCounts(all, candidates, 3).discipline;
  expect([told([]), told(opened)]).toEqual([waiting(4), waiting(4)]);
  expect(told([{ ...walked([], matter({ personId: 'A' })), state: 'dismissed' }])).toEqual(waiting(3));
  expect(dossierCounts(opened, [], 1).guidance.open).toBe(0);
  // What is over of another year, or of fewer days, is another matter: they wait again.
  for (const before of [{ period: 2025 }, { threshold: 3 }])
    expect(told(candidates.map((one) => ({ ...walked([], { ...one, ...before }), state: 'closed' })))).toEqual(
      waiting(4),
    );
});

test('opening what there should be dossiers about moves no number that leadership reads', () => {
  const DRAWN = fc.record({
    personId: fc.constantFrom('A', 'B', 'C', 'D'),
    about: fc.constantFrom<Partial<Matter>>(
      { threshold: 4 },
      { threshold: 7 },
      { track: 'guidance', rule: 'low-rating', threshold: 70 },
      { rule: 'consecutive-absence', from: '2026-03-02', to: '2026-03-13', threshold: 10 },
      { rule: 'consecutive-absence', from: '2026-06-01', to: '2026-06-12', threshold: 10 },
    ),
    period: fc.constantFrom(2025, 2026),
  });
  const before = fc.record({ matter: DRAWN, state: fc.constantFrom(...DOSSIER_STATES) });
  fc.assert(
    fc.property(fc.array(before, { maxLength: 6 }), fc.array(DRAWN, { maxLength: 6 }), (known, found) => {
      const all = known.map((one, at): Dossier => {
        const made = matter({ personId: one.matter.personId, period: one.matter.period, ...one.matter.about });
        return { ...walked([], made), number: at + 1, state: one.state };
      });
      const matters = found.map(({ about, ...one }) => matter({ ...one, ...about }));
      const opened = dossiers(computedMoves(all, matters, { now: '2026-04-01T09:00:00', days: 9999 }, WORDS)).dossiers;
      expect(dossierCounts([...all, ...opened], matters, 1)).toEqual(dossierCounts(all, matters, 1));
      // Whoever a matter without its own dossier is about waits or stands further.
      const waiting = new Set(
        opened.filter(({ matter: { track } }) => track === 'discipline').map((one) => one.matter.personId),
      );
      expect(dossierCounts(all, matters, 1).discipline.open).toBeGreaterThanOrEqual(waiting.size);
    }),
    { numRuns: 200 },
  );
});

test('whatever stands at which step, no count of too few is told, and each that is withheld may be another', () => {
  const STATES = ['candidate', 'reply-asked', 'decided'] as const;
  const told = (people: readonly number[], minimum: number) => {
    const all = STATES.flatMap((state, step) =>
      Array.from({ length: people[step] ?? 0 }, (_, index) => ({
        ...walked([], matter({ personId: `${state}${index}` })),
        state,
      })),
    );
    return dossierCounts(all, [], minimum).discipline;
  };
  const sizes = [0, 1, 2, 3, 4, 5, 6];
  const cases = sizes.flatMap((a) => sizes.flatMap((b) => sizes.map((c) => [a, b, c] as const)));
  for (const minimum of [2, 3, 5]) {
    const alike = new Map<string, (readonly [number, number, number])[]>();
    for (const people of cases) {
      const count = told(people, minimum);
      for (const shown of [count.open, ...Object.values(count.steps ?? {})])
        expect(shown === undefined || shown === 0 || shown >= minimum).toBe(true);
      const key = JSON.stringify(count);
      alike.set(key, [...(alike.get(key) ?? []), people]);
    }
    for (const [key, all] of alike) {
      const { open, steps } = JSON.parse(key) as ReturnType<typeof told>;
      const totals = new Set(all.map(([a, b, c]) => a + b + c));
      if (open === undefined) expect(totals.size, key).toBeGreaterThan(1);
      // The largest total that was drawn leaves one way only.
      if (steps !== undefined || [...totals].some((total) => total > 12)) continue;
      for (const step of [0, 1, 2]) expect(new Set(all.map((people) => people[step])).size, key).toBeGreaterThan(1);
    }
  }
});

describe('plans of guidance', () => {
  test.each([
    ['2027-01-01', 6, '2027-04-01', '2027-07-01'],
    ['2026-08-31', 6, '2026-11-30', '2027-02-28'],
    ['2027-08-31', 6, '2027-11-30', '2028-02-29'],
    ['2027-01-15', 2, '2027-02-15', '2027-03-15'],
    ['2027-01-31', 3, '2027-02-28', '2027-04-30'],
  ])('from %s over %s months', (from, months, middle, to) =>
    expect(guidancePlan(from, months)).toEqual({ from, middle, to }),
  );

  test.each([
    [1, 6, 1],
    [2, 2, 0],
    [3, 3, 0],
    [24, 24, 0],
    [25, 6, 1],
  ])('of %s months in Kebijakan are of %s, so that each has a middle after its first day', (written, months, told) => {
    const setting = { key: 'guidanceMonths', name: 'guidanceMonths', row: 2 } as const;
    const { policy, problems } = readPolicy([{ ...setting, value: written, received: `${written}` }], 2026);
    expect([policy.guidanceMonths, problems.map(({ code }) => code)]).toEqual([
      months,
      Array(told).fill('policy-invalid'),
    ]);
    expect(guidancePlan('2027-01-10', policy.guidanceMonths).middle > '2027-01-10').toBe(true);
  });

  test('milestones are read line by line, and every line that is none is told', () => {
    const plan = guidancePlan('2027-01-01', 6);
    const { milestones, unread } = parseMilestones(
      '2027-06-01: Laporan tepat waktu\n\n15/02/2027 Pelatihan\nbesok rapat\n2027-03-01\n2027-07-02 Terlambat',
      plan,
    );
    expect(milestones).toEqual([
      { due: '2027-02-15', what: 'Pelatihan' },
      { due: '2027-06-01', what: 'Laporan tepat waktu' },
    ]);
    expect(unread.map(({ why }) => why)).toEqual(['no-day', 'nothing', 'outside']);
  });
});
