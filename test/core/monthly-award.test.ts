/** Facts about places, tie-breaks, firmness, decisions, and the awards of quarters and years. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AwardLetter,
  corrections,
  takesPlace,
  tellings,
  unannounced,
  uncorrected,
} from '../../src/core/act/monthly/announce.ts';
import {
  type DecisionGround,
  faultOfDecision,
  isSameAward,
  type MonthlyDecision,
  monthsWon,
  standingAwards,
  undecidedSpans,
} from '../../src/core/act/monthly/award.ts';
import { firmness } from '../../src/core/act/monthly/firmness.ts';
import type { Gate } from '../../src/core/act/monthly/gate.ts';
import {
  lastMonthLookedAt,
  longGates,
  longStandings,
  lostMonths,
  type MonthRecord,
  monthsToSettle,
  mostGoodMonths,
} from '../../src/core/act/monthly/long-award.ts';
import { scoreMonth } from '../../src/core/act/monthly/score.ts';
import { type Eligible, place, shortlist } from '../../src/core/act/monthly/shortlist.ts';
import { attended, eligible, gated, ground, peers, policy, supervisor } from './monthly.ts';

const placed = (people: readonly Eligible[], rules = policy()): readonly string[] =>
  place(people, rules).map(({ personId, rank, decidedBy }) => `${rank} ${personId} ${decidedBy}`);

describe('places', () => {
  test('go by the total', () => {
    expect(placed([eligible('A 80'), eligible('B 90'), eligible('C 70')])).toEqual([
      '1 B total',
      '2 A total',
      '3 C total',
    ]);
  });

  test.each([
    ['performance first', ['A 90 p80 v99 a99', 'B 90 p81 v10 a10'], ['1 B performance', '2 A performance']],
    ['then BerAKHLAK', ['A 90 p80 v70 a99', 'B 90 p80 v71 a10'], ['1 B values', '2 A values']],
    ['then presence', ['A 90 p80 v70 a60', 'B 90 p80 v70 a61'], ['1 B presence', '2 A presence']],
    ['and else the place is shared', ['A 90 p80 v70 a60', 'B 90 p80 v70 a60'], ['1 A shared', '1 B shared']],
    [
      'a part that is not known is below one that is',
      ['A 90 v70', 'B 90 p1 v1'],
      ['1 B performance', '2 A performance'],
    ],
    [
      '89.99999999999999 and 90 are one total',
      ['A 89.99999999999999 p1', 'B 90 p2'],
      ['1 B performance', '2 A performance'],
    ],
  ])('equal totals: %s', (_name, people, expected) => {
    expect(placed(people.map((one) => eligible(one)))).toEqual(expected);
  });

  test('tie-breaks are asked in the order that the policy declares', () => {
    const two = ['A 90 p80 a99', 'B 90 p99 a80'].map((one) => eligible(one));
    expect(placed(two, policy({ monthlyTieFirst: 'presence' }))[0]).toBe('1 A presence');
    const none = policy({ monthlyTieFirst: 'none', monthlyTieSecond: 'none', monthlyTieThird: 'none' });
    expect(placed(two, none)).toEqual(['1 A shared', '1 B shared']);
  });

  test('after a shared place comes the rank after all who share it', () => {
    const people = ['A 90', 'B 90', 'C 80', 'D 80', 'E 70'].map((one) => eligible(one));
    expect(place(people, policy()).map(({ rank }) => rank)).toEqual([1, 1, 3, 3, 5]);
  });

  test('the order of rows does not matter', () => {
    const person = fc.tuple(
      fc.integer({ min: 70, max: 73 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 2 }),
    );
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (rows, stream) => {
        const people = rows.map(([total, p, v], index) => eligible(`P${index} ${total} p${p} v${v}`));
        const keys = new Map(people.map((one) => [one, stream.next().value ?? 0]));
        const shuffled = [...people].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(placed(shuffled)).toEqual(placed(people));
      }),
    );
  });
});

describe('the shortlist', () => {
  const people = [
    eligible('A 95', 'U'),
    eligible('B 94', 'U'),
    eligible('C 93', 'U'),
    eligible('D 92', 'U'),
    eligible('E 60', 'V'),
    eligible('F 50', ''),
  ];
  const listed = (places: number) =>
    shortlist(people, policy({ monthlyShortlist: places })).map(
      ({ personId, isUnitBest, isShortlisted }) =>
        `${personId}${isUnitBest ? ' unit' : ''}${isShortlisted ? ' agency' : ''}`,
    );
  test.each([
    [1, ['A unit agency', 'E unit']],
    [3, ['A unit agency', 'B agency', 'C agency', 'E unit']],
    [6, ['A unit agency', 'B agency', 'C agency', 'D agency', 'E unit agency', 'F agency']],
  ])('of %d places holds the first of the agency and of each unit', (places, expected) => {
    expect(listed(places)).toEqual(expected);
  });

  test('a shared last place holds all who share it', () => {
    const tied = ['A 95', 'B 90', 'C 90', 'D 80'].map((one) => eligible(one));
    const rules = policy({ monthlyShortlist: 2 });
    expect(shortlist(tied, rules).filter(({ isShortlisted }) => isShortlisted)).toHaveLength(3);
  });
});

describe('firmness', () => {
  const contender = (personId: string, changes: Parameters<typeof ground>[0] = {}) => ({
    personId,
    unit: 'U',
    ground: ground(changes),
  });

  test('a lead that no case takes away stands', () => {
    const people = [
      contender('A', { supervisors: supervisor('5 5 5 5 5'), peers: peers('P:5 Q:5 R:5 T:5') }),
      contender('B', { peers: peers('P:4 Q:4 R:4 T:4') }),
    ];
    expect([...firmness(people, policy()).values()]).toEqual([[], []]);
  });

  test('a lead of a single rater falls without them, and the other is told that they would be first', () => {
    // A has 85 and B 80 by BerAKHLAK; without P, A has 80 and B 86.67.
    const people = [
      contender('A', { peers: peers('P:5 Q:4 R:4 T:4') }),
      contender('B', { peers: peers('P:3 Q:4 R:4 T:5') }),
    ];
    const changes = firmness(people, policy());
    expect(changes.get('A')).toEqual([{ kind: 'rater', raters: 1, of: 4 }]);
    expect(changes.get('B')).toEqual([{ kind: 'rater', raters: 1, of: 4 }]);
  });

  test('a lead that rests on a weight says by which move it falls', () => {
    // A: presence 100, performance 80; B: presence 90, performance 92. 40/30/30: A 88, B 87.6.
    const people = [
      contender('A', { peers: peers('P:4 Q:4 R:4 T:4') }),
      contender('B', {
        attendance: attended('20 18 0 0'),
        supervisors: [
          {
            raterId: 'S',
            levels: new Map([
              ['quantity', 5],
              ['quality', 5],
              ['timeliness', 3.8],
            ]),
          },
        ],
        peers: peers('P:4 Q:4 R:4 T:4'),
      }),
    ];
    const [first] = firmness(people, policy()).get('A') ?? [];
    expect(first).toMatchObject({ kind: 'weight', from: 4000, to: 3500 });
    const names = (firmness(people, policy()).get('A') ?? []).map((change) =>
      change.kind === 'weight' ? `${change.name} ${change.to}` : change.kind,
    );
    expect(names).toEqual(['monthlyPresenceWeight 3500', 'monthlyPerformanceWeight 3500']);
  });
});

test("nobody's number depends on what others got", () => {
  const level = fc.integer({ min: 1, max: 5 });
  const month = fc.record({
    present: fc.integer({ min: 0, max: 20 }),
    one: level,
    given: fc.array(level, { minLength: 3, maxLength: 6 }),
  });
  const groundOf = ({ present, one, given }: { present: number; one: number; given: readonly number[] }) =>
    ground({
      attendance: attended(`20 ${present} 0 0`),
      supervisors: supervisor(`${one} ${one} ${one} ${one} ${one}`),
      peers: peers(given.map((value, index) => `R${index}:${value}`).join(' ')),
    });
  fc.assert(
    fc.property(month, fc.array(month, { maxLength: 6 }), fc.array(month, { maxLength: 6 }), (own, these, those) => {
      const totalAmong = (others: readonly (typeof own)[]) => {
        const people = [own, ...others].map((one, index): Eligible => {
          const score = scoreMonth(groundOf(one), policy());
          return { personId: `P${index}`, unit: 'U', score: { parts: score.parts, total: score.total ?? Number.NaN } };
        });
        const listed = shortlist(people, policy({ monthlyShortlist: 20 }));
        expect(listed.some(({ personId }) => personId === 'P0')).toBe(true);
        return people.find(({ personId }) => personId === 'P0')?.score.total;
      };
      expect(totalAmong(these)).toBe(totalAmong(those));
    }),
  );
});

const decision = (span: string, winners: readonly string[], version = 1): MonthlyDecision => ({
  ...{
    span,
    winners,
    version,
    reason: 'Alasan',
    members: ['X', 'Y', 'Z'],
    by: 'x@contoh.example',
    at: '2026-04-10T09:00:00',
  },
});

describe('awards that are under way', () => {
  const left = (
    months: readonly string[],
    due: string | undefined,
    decided: readonly string[],
    long: readonly string[],
  ) =>
    undecidedSpans(2026, {
      asked: new Set(months),
      due,
      decisions: decided.map((span) => decision(span, [])),
      hasCandidates: (span) => long.includes(span),
    });

  test.each<[string, Parameters<typeof left>, readonly string[]]>([
    ['a month that was asked about', [['2026-11'], undefined, [], []], ['2026-11']],
    ['the one that may be asked about now', [['2026-11'], '2026-12', [], []], ['2026-11', '2026-12']],
    ['none that was decided, also without a winner', [['2026-11', '2026-12'], '2026-12', ['2026-12'], []], []],
    ['none before a decided one', [['2026-10', '2026-11'], '2026-12', ['2026-11'], []], ['2026-12']],
    ['one after a decided one', [['2026-11', '2026-12'], '2026-12', ['2026-11'], []], ['2026-12']],
    ['a quarter and the year with candidates', [[], undefined, [], ['2026-T4', '2026']], ['2026-T4', '2026']],
    ['a quarter that was decided no more', [[], undefined, ['2026-T4'], ['2026-T4', '2026']], ['2026']],
    ['a quarter whose months are decided', [['2026-12'], '2026-12', ['2026-12'], ['2026-T4']], ['2026-T4']],
  ])('are %s', (_, given, expected) => {
    expect(left(...given)).toEqual(expected);
  });

  test('are fewer with every decision, and none of them stays once it is decided', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.subarray(months), fc.subarray(months), fc.constantFrom(...months), (asked, decided, next) => {
        const before = left(asked, '2026-12', decided, []);
        const after = left(asked, '2026-12', [...decided, next], []);
        expect(before).toEqual(expect.arrayContaining([...after]));
        expect(after).not.toContain(next);
        // Decided once more, nothing is otherwise.
        expect(left(asked, '2026-12', [...decided, next, next], [])).toEqual(after);
      }),
    );
  });
});

describe('a decision', () => {
  const at = (changes: Partial<DecisionGround> = {}): DecisionGround => ({
    choices: [
      { personId: 'A', rank: 1 },
      { personId: 'B', rank: 1 },
      { personId: 'C', rank: 3 },
    ],
    decisions: [],
    committee: new Set(['X', 'Y', 'Z', 'W']),
    barred: new Set(),
    quorum: 3,
    pause: 6,
    ...changes,
  });
  const said = (changes: Partial<MonthlyDecision> = {}) => ({ ...decision('2026-03', ['A']), ...changes });

  test.each([
    ['one candidate', {}, {}, undefined],
    ['two who share a place', { winners: ['A', 'B'] }, {}, undefined],
    ['nobody', { winners: [] }, {}, undefined],
    ['another than the first, with a reason', { winners: ['C'] }, {}, undefined],
    ['two of different places', { winners: ['A', 'C'] }, {}, 'winners-not-tied'],
    ['somebody who is no candidate', { winners: ['Q'] }, {}, 'winner-no-candidate'],
    ['no reason', { reason: ' ' }, {}, 'reason-missing'],
    ['two of three members', { members: ['X', 'Y'] }, {}, 'quorum-missing'],
    ['one member thrice', { members: ['X', 'X', 'X'] }, {}, 'quorum-missing'],
    ['somebody not on the committee', { members: ['X', 'Y', 'Q'] }, {}, 'members-unknown'],
    ['a month that was not counted', {}, { choices: undefined }, 'span-uncounted'],
    ['a month before one that is decided', {}, { decisions: [decision('2026-04', ['C'])] }, 'later-decided'],
    ['a month after one that is decided', {}, { decisions: [decision('2026-02', ['C'])] }, undefined],
    ['who won within the pause', {}, { decisions: [decision('2026-01', ['A'])] }, 'winner-pauses'],
    ['who won before the pause', {}, { decisions: [decision('2025-08', ['A'])] }, undefined],
    ['who won at its edge', {}, { decisions: [decision('2025-09', ['A'])] }, 'winner-pauses'],
    ['again about the same month', {}, { decisions: [decision('2026-03', ['B'])] }, undefined],
    ['who is on the committee now', {}, { committee: new Set(['X', 'Y', 'Z', 'A']) }, 'winner-on-committee'],
    [
      'for a year who is on the committee now',
      { span: '2026' },
      { committee: new Set(['X', 'Y', 'Z', 'A']) },
      'winner-on-committee',
    ],
    ['for a quarter who is barred now', { span: '2026-T1' }, { barred: new Set(['A']) }, 'winner-barred'],
    ['for a year who is barred now', { span: '2026' }, { barred: new Set(['A']) }, 'winner-barred'],
    [
      'for a year who is left out of its candidates',
      { span: '2026', winners: ['Q'] },
      { barred: new Set(['Q']) },
      'winner-barred',
    ],
    ['for a year where another is barred now', { span: '2026' }, { barred: new Set(['B']) }, undefined],
    ['for a month, which has gates of its own', {}, { barred: new Set(['A']) }, undefined],
    [
      'a quarter, whatever months were won',
      { span: '2026-T1' },
      { decisions: [decision('2026-03', ['A'])] },
      undefined,
    ],
  ] as const)('%s', (_name, changes, where, expected) => {
    expect(faultOfDecision(said(changes), at(where))).toBe(expected);
  });

  test('the last version stands, and only what stands was won', () => {
    const made = [
      decision('2026-01', ['A']),
      decision('2026-01', ['B'], 2),
      decision('2026-02', []),
      decision('2026', ['A']),
    ];
    expect(standingAwards(made).get('2026-01')?.winners).toEqual(['B']);
    expect([...monthsWon(made)]).toEqual([['B', ['2026-01']]]);
    expect([...monthsWon([...made].reverse())]).toEqual([['B', ['2026-01']]]);
  });

  test('said again it is the same; with another reason, winner, member or writer it is not', () => {
    const made = decision('2026-03', ['A', 'B']);
    expect(isSameAward(made, { ...made, winners: ['B', 'A'], at: 'later', version: 2 })).toBe(true);
    expect(isSameAward(undefined, made)).toBe(false);
    for (const other of [
      { reason: 'lain' },
      { winners: ['A'] },
      { members: ['X', 'Y', 'W'] },
      { by: 'y@contoh.example' },
    ])
      expect(isSameAward(made, { ...made, ...other })).toBe(false);
  });
});

describe('announcing', () => {
  const [PEOPLE, YEAR] = [['P', 'Q'], 2026];
  /** `1 P Q`: letters about the first decision, of which these were told; `~` before one that waits, `!` before one that came back. */
  const letters = (...lines: readonly string[]): readonly AwardLetter[] =>
    lines.flatMap((line) => {
      const [number = '', ...people] = line.split(' ');
      return people.map((word) => ({
        personId: word.replace(/[~!]/, ''),
        edition: Number(number.replace('c', '')),
        isCorrection: number.endsWith('c'),
        state: word.startsWith('~') ? 'waiting' : word.startsWith('!') ? 'not' : 'told',
      }));
    });
  const said = (told: readonly { readonly personId: string; readonly edition: number }[]) =>
    told.map(({ edition, personId }) => `${edition} ${personId}`);
  const [JANUARY, FEBRUARY] = [decision('2026-01', ['A']), decision('2026-02', ['B'])];

  test.each<[string, readonly MonthlyDecision[], readonly string[], readonly string[], readonly string[]]>([
    ['two months, none of them told', [JANUARY, FEBRUARY], [], ['1 P', '1 Q', '2 P', '2 Q'], ['2026-01', '2026-02']],
    // As releases before left it, which told the last month alone.
    ['the last told, the one before not', [JANUARY, FEBRUARY], ['2 P Q'], ['1 P', '1 Q', '2 P', '2 Q'], ['2026-01']],
    // Q joined since: what was announced before they came is not told them.
    ['both told before somebody joined', [JANUARY, FEBRUARY], ['1 P', '2 P'], ['1 P', '2 P', '2 Q'], []],
    [
      'some letters of the first wait',
      [JANUARY, FEBRUARY],
      ['1 P ~Q'],
      ['1 P', '1 Q', '2 P', '2 Q'],
      ['2026-01', '2026-02'],
    ],
    ['letters that all came back', [JANUARY], ['1 !P !Q'], ['1 P', '1 Q'], ['2026-01']],
    [
      'a decision in the place of another',
      [JANUARY, decision('2026-01', ['C'], 2)],
      ['1 P Q'],
      ['2 P', '2 Q'],
      ['2026-01'],
    ],
    ['nobody wins', [decision('2026-01', [])], [], [], []],
    ['another year', [decision('2025-12', ['A']), JANUARY], [], ['2 P', '2 Q'], ['2026-01']],
    [
      'a month, a quarter and the year',
      [decision('2026', ['A']), decision('2026-T1', ['A']), JANUARY],
      [],
      ['3 P', '3 Q', '2 P', '2 Q', '1 P', '1 Q'],
      ['2026-01', '2026-T1', '2026'],
    ],
  ])('%s', (_name, decisions, sent, expected, open) => {
    expect(said(tellings(decisions, YEAR, letters(...sent), PEOPLE))).toEqual(expected);
    expect(unannounced(decisions, YEAR, letters(...sent)).map(({ span }) => span)).toEqual(open);
  });

  const [NONE, NONE_AGAIN] = [decision('2026-01', [], 2), decision('2026-01', [], 3)];
  test.each<[string, readonly MonthlyDecision[], readonly string[], readonly string[], readonly string[]]>([
    ['whoever was told of the winner', [JANUARY, NONE], ['1 P !Q'], ['2 P'], ['2026-01']],
    ['nobody where nobody was told', [JANUARY, NONE], [], [], []],
    ['nobody while there is a winner', [JANUARY, decision('2026-01', ['B'], 2)], ['1 P Q'], [], []],
    ['once, also where some letters wait', [JANUARY, NONE], ['1 P Q', '2c P ~Q'], ['2 P', '2 Q'], ['2026-01']],
    ['until all have heard', [JANUARY, NONE], ['1 P Q', '2c P Q'], ['2 P', '2 Q'], []],
    ['not again, where nobody is decided anew', [JANUARY, NONE, NONE_AGAIN], ['1 P Q', '2c P'], ['3 Q'], ['2026-01']],
  ])('the correction goes to %s', (_name, decisions, sent, expected, open) => {
    expect(said(corrections(decisions, YEAR, letters(...sent)))).toEqual(expected);
    expect(uncorrected(decisions, YEAR, letters(...sent)).map(({ span }) => span)).toEqual(open);
  });

  test('a letter says that it takes the place of another only where one went', () => {
    const decisions = [JANUARY, FEBRUARY, decision('2026-01', ['B'], 2)];
    const [first, last] = [
      { award: JANUARY, edition: 1 },
      { award: decisions[2] ?? JANUARY, edition: 3 },
    ];
    expect(takesPlace(decisions, letters('1 P'), last)).toBe(true);
    expect(takesPlace(decisions, letters('1 ~P', '2 P', '3 P'), last)).toBe(false);
    expect(takesPlace(decisions, letters('1 P'), first)).toBe(false);
  });
});

describe('the award of a quarter', () => {
  /** `A 90 80 70`: totals of January, February, March; `-` for a missing one, `!` behind one whose gates failed. */
  const records = (...lines: readonly string[]): readonly MonthRecord[] =>
    lines.flatMap((line) => {
      const [personId = '', ...totals] = line.split(' ');
      return totals.map((word, index): MonthRecord => {
        const total = word === '-' ? undefined : Number.parseFloat(word);
        const failed = word.endsWith('!') ? (['absence'] as const) : word.endsWith('w') ? (['pause'] as const) : [];
        return { month: `2026-0${index + 1}`, personId, total, failed };
      });
    });
  /** Nobody is left out by what a span asks beside its months, unless a test says so. */
  const longCandidates = (span: string, rows: readonly MonthRecord[], rules: ReturnType<typeof policy>) =>
    longStandings(span, rows, rules, () => []).candidates;
  const ranked = (lines: readonly string[], changes = {}) =>
    longCandidates('2026-T1', records(...lines), policy(changes)).map(({ rank, personId }) => `${rank} ${personId}`);

  test.each([
    ['all three months must be good', ['A 90 90 74.99', 'B 75 75 75'], ['1 B']],
    ['a month whose gates failed is not good', ['A 99 99 99!', 'B 80 80 80'], ['1 B']],
    ['the pause after winning takes no month away', ['A 99 99w 99w', 'B 80 80 80'], ['1 A', '2 B']],
    ['a month without a total is not good', ['A 99 99 -', 'B 80 80 80'], ['1 B']],
    ['the lowest month decides, not the mean', ['A 100 100 76', 'B 80 80 80'], ['1 B', '2 A']],
    ['then the second lowest', ['A 80 81 99', 'B 80 82 82'], ['1 B', '2 A']],
    ['then the third', ['A 80 81 90', 'B 90.5 81 80'], ['1 B', '2 A']],
    ['and else the place is shared', ['A 80 81 82', 'B 82 80 81', 'C 79 99 99'], ['1 A', '1 B', '3 C']],
  ])('%s', (_name, lines, expected) => expect(ranked(lines)).toEqual(expected));

  test.each([
    [2, ['1 B', '2 A']],
    [3, ['1 B']],
  ])('with %d good months needed', (months, expected) => {
    expect(ranked(['A 90 90 60', 'B 76 76 76'], { monthlyQuarterMonths: months })).toEqual(expected);
  });

  test.each([
    [74.99, ['1 A']],
    [75, ['1 A']],
    [75.01, []],
  ])('with the limit %d for a good month of 75', (limit, expected) => {
    expect(ranked(['A 75 75 75'], { monthlyGoodLimit: limit })).toEqual(expected);
  });

  test.each([
    ['none while no month is over', [], [], undefined, '', []],
    ['none that may be asked about now or later', [], [], '2026-01', '', []],
    ['those that nobody asked about in time', [], [], '2026-03', '', ['2026-01', '2026-02']],
    ['none that was asked, as long as it may be counted', ['2026-01', '2026-02'], [], '2026-03', '2026-01', []],
    ['those that were not counted before a later one was decided', ['2026-01'], [], '2026-02', '2026-02', ['2026-01']],
    ['none that was counted', ['2026-01'], ['2026-01'], '2026-02', '2026-02', []],
  ])('lost are %s', (_, asked, counted, due, decided, expected) => {
    const decision = { span: decided, version: 1, winners: [], reason: '', members: [], by: '', at: '' };
    const ground = { asked: new Set(asked), counted: new Set(counted), due, decisions: decided ? [decision] : [] };
    expect(lostMonths('2026-T1', ground)).toEqual(expected);
  });

  test('at most the best so far and every month that is still open can be good', () => {
    expect(mostGoodMonths(records('A 90 60', 'B 90 90'), policy(), 1)).toBe(3);
    expect(mostGoodMonths([], policy(), 2)).toBe(2);
  });

  test('other months count for nothing, and rows in any order give the same', () => {
    const all = [...records('A 80 80 80', 'B 90 90 90'), { month: '2026-04', personId: 'A', total: 100, failed: [] }];
    const expected = longCandidates('2026-T1', all, policy());
    expect(expected.map(({ personId }) => personId)).toEqual(['B', 'A']);
    expect(longCandidates('2026-T1', [...all].reverse(), policy())).toEqual(expected);
  });

  test('a year asks for its own number of months, and more of them stand first', () => {
    const rows = [
      ...year('A', [99, 99, 99, 99, 99, 99, 99, 99, 99, 40, 40, 40]),
      ...year('B', [76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 50, 50]),
      ...year('C', [99, 99, 99, 99, 99, 99, 99, 99, 50, 50, 50, 50]),
    ];
    expect(longCandidates('2026', rows, policy()).map(({ personId, goodMonths }) => [personId, goodMonths])).toEqual([
      ['B', 10],
      ['A', 9],
    ]);
  });

  test.each([
    [8, ['B', 'A', 'C']],
    [9, ['B', 'A']],
    [10, ['B']],
    [11, []],
  ])('a year with %d good months needed', (monthlyYearMonths, expected) => {
    const rows = [
      ...year('A', [99, 99, 99, 99, 99, 99, 99, 99, 99, 40]),
      ...year('B', [76, 76, 76, 76, 76, 76, 76, 76, 76, 76]),
      ...year('C', [99, 99, 99, 99, 99, 99, 99, 99, 50, 50]),
    ];
    expect(longCandidates('2026', rows, policy({ monthlyYearMonths })).map(({ personId }) => personId)).toEqual(
      expected,
    );
  });

  test('months are not enough: whoever fails a gate of the span is left out with what they came to, and no place is held for them', () => {
    const gate = (name: Gate['name'], passed: boolean): Gate => ({ name, passed, have: passed ? 0 : 45, need: 3 });
    const rows = records('A 99 99 99', 'B 99 99 99', 'C 90 90 90', 'D 80 80 80', 'E 80 80 70');
    const { candidates, leftOut } = longStandings('2026-T1', rows, policy(), (id) => [
      gate('discipline', id !== 'B'),
      gate('year-absence', id !== 'A' && id !== 'E'),
    ]);
    expect(candidates.map(({ rank, personId }) => `${rank} ${personId}`)).toEqual(['1 C', '2 D']);
    expect(leftOut).toMatchObject([
      { personId: 'A', goodMonths: 3, totals: [99, 99, 99], gates: [{ passed: true }, { have: 45, passed: false }] },
      { personId: 'B', gates: [{ name: 'discipline', passed: false }, { passed: true }] },
    ]);
  });
});

/** Totals of a year from January on, each a good month by its gates. */
const year = (personId: string, totals: readonly number[]): readonly MonthRecord[] =>
  totals.map((total, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, personId, total, failed: [] }));

describe('what a quarter and a year ask beside their months', () => {
  const gates = (days: readonly number[], cases: readonly string[] = [], limit = 3) =>
    longGates(
      gated({
        month: '2026-03',
        yearAttendance: days.map((count, index) => attended(`20 15 0 ${count}`, `2026-0${index + 1}`)),
      }),
      new Set(cases),
      policy({ monthlyYearAbsenceLimit: limit }),
    ).map(({ name, passed, have }) => [name, passed, have]);

  test.each([
    ['one day below the limit', [1, 1, 0], 3, true, 2],
    ['at the limit', [1, 1, 1], 3, false, 3],
    ['above it', [0, 0, 15], 3, false, 15],
    ['of another policy, below', [0, 0, 3], 4, true, 3],
    ['of another policy, at', [0, 0, 4], 4, false, 4],
  ])('unexcused days since January %s', (_name, days, limit, passed, have) => {
    expect(gates(days, [], limit)).toEqual([
      ['discipline', true, 0],
      ['year-absence', passed, have],
    ]);
  });

  test('no case of discipline', () => {
    const { id } = gated().employee;
    expect(gates([0, 0, 0], [id])[0]).toEqual(['discipline', false, 1]);
    expect(gates([0, 0, 0], ['B'])[0]).toEqual(['discipline', true, 0]);
  });

  test.each([
    ['2026-T1', '2026-12', '2026-03'],
    ['2026-T1', '2026-02', '2026-02'],
    ['2026-T4', '2026-12', '2026-12'],
    ['2026', '2026-12', '2026-12'],
    ['2026', '2026-10', '2026-10'],
    ['2026-T2', undefined, '2026-04'],
  ])('%s with %s over last is looked at to the end of %s', (span, due, expected) => {
    expect(lastMonthLookedAt(span, due)).toBe(expected);
  });

  test.each([
    ['all that were asked about', ['2026-01', '2026-02', '2026-03'], [], ['2026-01', '2026-02', '2026-03']],
    ['none that nobody asked about', ['2026-03'], [], ['2026-03']],
    ['none that is decided', ['2026-02', '2026-03'], ['2026-02'], ['2026-03']],
    ['none before one that is decided', ['2026-01', '2026-02', '2026-03'], ['2026-02'], ['2026-03']],
    ['none where all are decided', ['2026-01', '2026-03'], ['2026-01', '2026-03'], []],
    ['those of the span alone', ['2026-03', '2026-04'], [], ['2026-03']],
  ])('months to be settled first: %s', (_name, asked, decided, expected) => {
    const decisions = decided.map((span) => decision(span, []));
    expect(monthsToSettle('2026-T1', new Set(asked), decisions)).toEqual(expected);
  });
});
