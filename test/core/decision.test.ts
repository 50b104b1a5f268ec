/** Facts about decisions on awards: which one stands, who may be granted one, and what the order of rows does to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Candidacy,
  candidacyKey,
  DECISION_KINDS,
  type Decision,
  decide,
  isGranted,
  isSameDecision,
  objectionTo,
} from '../../src/core/act/decision.ts';
import { AWARD_DECISIONS, awardDecisionRecord, parseAwardDecisions } from '../../src/tables/award-decisions.ts';
import { completeGrid, type Grid } from '../../src/tables/notation.ts';

const CYCLE = 'c2026';
const candidate = (personId: string, unit = 'U', value = 96): Candidacy => ({
  personId,
  award: 'unit-best',
  unit,
  value,
});

/** `A+1`: A is granted the award at one o'clock; `A-2`: declined at two. */
const made = (text: string, cycleId = CYCLE): readonly Decision[] =>
  text.split(' ').flatMap((word) => {
    const [, personId, sign, hour] = /^(\w+)([+-])(\d)$/.exec(word) ?? [];
    const kind = sign === '+' ? 'grant' : 'decline';
    return personId
      ? [{ cycleId, personId, award: 'unit-best', kind, reason: word, by: 'hr', at: `2026-12-31T0${hour}:00:00` }]
      : [];
  });

/** What stands and what lapsed, each by the word that it was made by. */
function shown(candidates: string, decisions: readonly Decision[]): string {
  const people = candidates.split(' ').map((id) => candidate(id));
  const { standing, lapsed } = decide(people, decisions, CYCLE);
  const words = people.flatMap((one) => standing.get(candidacyKey(one))?.reason ?? []);
  return [...words, '|', ...lapsed.map(({ reason }) => reason).sort()].join(' ').trim();
}

describe('the decision that stands', () => {
  test.each<[string, string, string, string]>([
    ['is the only one', 'A B', 'A+1', 'A+1 |'],
    ['is the last one', 'A B', 'A+1 A-2', 'A-2 |'],
    ['is the last one in time, not in rows', 'A B', 'A-2 A+1', 'A-2 |'],
    ['of the same second is the lower row', 'A B', 'A+1 A-1', 'A-1 |'],
    ['is of each candidate their own', 'A B', 'A+1 B-2', 'A+1 B-2 |'],
    ['is granted again after it was withdrawn', 'A', 'A+1 A-2 A+3', 'A+3 |'],
    ['does not count for somebody who is no candidate, and is told', 'B', 'A+1 B+2', 'B+2 | A+1'],
    ['needs no telling where nothing was granted', 'B', 'A+1 A-2', '|'],
    ['is none before anybody decided', 'A B', '', '|'],
  ])('%s', (_, candidates, decisions, expected) => {
    expect(shown(candidates, made(decisions))).toBe(expected);
  });

  test('is of this cycle alone', () => {
    expect(shown('A B', [...made('A+1 B+1'), ...made('A-9 C+9', 'c2025')])).toBe('A+1 B+1 |');
  });
});

describe('what speaks against a decision', () => {
  const people = [
    candidate('A'),
    candidate('B', 'U', 95.99999999999999),
    candidate('C', 'U', 90),
    candidate('D', 'V', 80),
  ];
  const against = (next: string, before = '', reason = 'Alasan'): string => {
    const [decision] = made(next).map((one) => ({ ...one, reason }));
    if (!decision) throw new RangeError(`${next} is no decision.`);
    const objection = objectionTo(decision, people, decide(people, made(before), CYCLE));
    if (!objection) return '';
    return 'holder' in objection ? `${objection.code} ${objection.holder.personId}` : objection.code;
  };
  test.each<[string, string, string, string]>([
    ['nothing', 'A+1', '', ''],
    ['nothing, of another unit', 'D+2', 'A+1', ''],
    ['nothing, where the two are exactly tied, whatever the order of arithmetic', 'B+2', 'A+1', ''],
    ['somebody of the unit has it and is not tied', 'C+2', 'A+1', 'award-granted A'],
    ['nothing, once that was withdrawn', 'C+3', 'A+1 A-2', ''],
    ['nothing, where it is not granted', 'C-2', 'A+1', ''],
    ['nothing, where somebody has it themselves', 'A+2', 'A+1', ''],
    ['somebody who is no candidate', 'E+1', '', 'not-candidate'],
    ['somebody who is no candidate, also where it is not granted', 'E-1', '', 'not-candidate'],
  ])('%s', (_, next, before, expected) => {
    expect(against(next, before)).toBe(expected);
  });
  test.each(['', '  '])('the reason %j', (reason) => {
    expect(against('A+1', '', reason)).toBe('reason-missing');
  });
});

test('the same once more is by the same person, for the same reason', () => {
  const [first, other] = made('A+1 A-1') as readonly [Decision, Decision];
  expect(isSameDecision(undefined, first)).toBe(false);
  expect(isSameDecision(first, { ...first, at: 'later' })).toBe(true);
  for (const next of [other, { ...first, reason: 'x' }, { ...first, by: 'x' }])
    expect(isSameDecision(first, next)).toBe(false);
});

describe('laws', () => {
  const IDS = ['A', 'B', 'C'] as const;
  const people = IDS.slice(0, 2).map((id) => candidate(id));
  /** Decisions at different times. */
  const history: fc.Arbitrary<readonly Decision[]> = fc
    .array(fc.record({ personId: fc.constantFrom(...IDS), kind: fc.constantFrom(...DECISION_KINDS) }), { maxLength: 9 })
    .map((drawn) =>
      drawn.map((one, index) => ({
        ...one,
        cycleId: CYCLE,
        award: 'unit-best',
        reason: `r${index}`,
        by: '',
        at: `2026-12-31T0${index}:00:00`,
      })),
    );
  const outcome = (decisions: readonly Decision[]) => {
    const { standing, lapsed } = decide(people, decisions, CYCLE);
    return [[...standing.values()], [...lapsed]].map((list) => list.map(({ reason }) => reason).sort());
  };

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        history.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(outcome(shuffled)).toEqual(outcome(rows));
        },
      ),
    );
  });

  test('a later decision counts for its candidate and touches nobody else', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...DECISION_KINDS), (rows, kind) => {
        const next: Decision = {
          cycleId: CYCLE,
          personId: 'A',
          award: 'unit-best',
          kind,
          reason: 'x',
          by: '',
          at: '9',
        };
        const [before, after] = [decide(people, rows, CYCLE), decide(people, [...rows, next], CYCLE)];
        expect(isGranted(after, candidate('A'))).toBe(kind === 'grant');
        expect(after.standing.get('unit-best|B')).toEqual(before.standing.get('unit-best|B'));
        expect(after.lapsed).toEqual(before.lapsed);
      }),
    );
  });

  test('only candidates hold an award', () => {
    fc.assert(
      fc.property(history, (rows) => {
        expect(isGranted(decide(people, rows, CYCLE), candidate('C'))).toBe(false);
      }),
    );
  });
});

describe('the sheet', () => {
  const place = { period: 2026, name: 'Nama A', unit: 'U' };
  const added = (grid: Grid | undefined, decisions: readonly Decision[]): Grid =>
    completeGrid(
      AWARD_DECISIONS,
      grid,
      () => ({}),
      decisions.map((decision) => awardDecisionRecord(decision, place)),
    );
  test('gives back what was added, with its rows', () => {
    const decisions = made('A+1 B-2');
    const grid = added(added(undefined, decisions.slice(0, 1)), decisions.slice(1));
    expect(parseAwardDecisions(grid)).toEqual({
      values: decisions.map((decision, index) => ({ ...decision, row: index + 2 })),
      problems: [],
    });
  });
  test('tells a word that nobody knows, and reads the rest', () => {
    const grid = added(undefined, made('A+1 B-2')).map((row) => row.map((cell) => (cell === 'Penerima' ? 'Ya' : cell)));
    const { values, problems } = parseAwardDecisions(grid);
    expect(values.map(({ personId }) => personId)).toEqual(['B']);
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([['choice-unknown', 2, 'kind']]);
  });
});
