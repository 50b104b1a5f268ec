/** Facts about results and objections: who is told what, who decides, and that nobody decides about themselves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deciderOf,
  decisionOn,
  mayDecide,
  newObjections,
  type Objection,
  type ObjectionDecision,
  type ObjectionGround,
  objectionState,
  officialOf,
  standingObjections,
  superiorOf,
} from '../../src/core/act/objection.ts';
import {
  newDecisions,
  objectionProblems,
  readDecision,
  type Understood,
} from '../../src/core/act/objection-decision.ts';
import {
  dueResults,
  lastResults,
  type PublishedResult,
  resultAnswers,
  type Statement,
  windowEnd,
} from '../../src/core/act/result.ts';
import type { Response } from '../../src/core/measure/response.ts';
import type { Assignment } from '../../src/core/plan/assignment.ts';
import type { InquiryKind } from '../../src/core/types.ts';
import { employee, rosterOf } from './notation.ts';

const UNTIL = '2027-01-14T23:59:59';
const published = (personId: string, round = 1, changes: Partial<PublishedResult> = {}): PublishedResult => ({
  personId,
  round,
  at: '2026-12-31T09:00:00',
  by: 'hr',
  until: UNTIL,
  fingerprint: `${personId}${round}`,
  final: 80,
  band: 'fair',
  quadrant: 'good',
  comments: undefined,
  content: '',
  ...changes,
});
type Answered = Response<InquiryKind, string>;
const said = (
  personId: string,
  statement: string,
  grounds = '',
  time = '2027-01-02T08:00:00',
  round = 1,
): Answered => ({
  raterId: personId,
  rateeId: personId,
  role: 'result',
  round,
  time,
  answers: new Map([
    ['statement', statement],
    ['grounds', grounds],
  ]),
});
const statementOf = (label: string): Statement | undefined =>
  label === 'ya' ? 'accepted' : label === 'tidak' ? 'objected' : undefined;

/** A and B under S, S under H, H under Z from outside. */
const roster = rosterOf(
  employee('A', { supervisorId: 'S' }),
  employee('B', { supervisorId: 'S' }),
  employee('S', { supervisorId: 'H' }),
  employee('H', { supervisorId: 'Z' }),
);
const assignments: readonly Assignment[] = ['A', 'B'].map((rateeId) => ({ raterId: 'S', rateeId, role: 'supervisor' }));
const ground = (changes: Partial<ObjectionGround> = {}): ObjectionGround => ({
  roster,
  assignments,
  published: [published('A'), published('B')],
  objections: [],
  decisions: [],
  ...changes,
});
const AT = { at: '2027-01-03T10:00:00', days: 14 };
const answersTo = (responses: readonly Answered[], now = '2027-01-03T10:00:00') =>
  resultAnswers([published('A'), published('B')], responses, statementOf, now);
const objection = (changes: Partial<Objection> = {}): Objection => ({
  number: 1,
  personId: 'A',
  round: 1,
  kind: 'objection',
  sentAt: '2027-01-02T08:00:00',
  keptAt: AT.at,
  grounds: 'Dua layanan',
  superiorId: 'H',
  namedId: '',
  due: '2027-01-17T23:59:59',
  ...changes,
});
const decided = (changes: Partial<ObjectionDecision> = {}): ObjectionDecision => ({
  number: 1,
  objection: 1,
  personId: 'A',
  deciderId: 'H',
  sentAt: '2027-01-05T08:00:00',
  keptAt: AT.at,
  outcome: 'upheld',
  reason: 'Cukup',
  final: undefined,
  band: undefined,
  quadrant: undefined,
  ...changes,
});

describe('what is published', () => {
  test('whoever was told the same is not told again, another explanation is another round', () => {
    const told = [published('A'), published('A', 2), published('B')];
    const current = [
      { personId: 'A', fingerprint: 'A2' },
      { personId: 'B', fingerprint: 'other' },
      { personId: 'C', fingerprint: 'C1' },
    ];
    expect(dueResults(current, told).map(({ personId, round }) => [personId, round])).toEqual([
      ['B', 2],
      ['C', 1],
    ]);
    expect(lastResults(told).get('A')?.round).toBe(2);
  });

  test('the window ends with a day, over the end of the year too', () => {
    expect(windowEnd('2026-12-31T23:59:59', 14)).toBe('2027-01-14T23:59:59');
    expect(windowEnd('2027-02-28T00:00:00', 1)).toBe('2027-03-01T23:59:59');
  });

  test.each([
    ['at its last second it is open', UNTIL, 'open'],
    ['a second later silence is acceptance, shown as such', '2027-01-15T00:00:00', 'silent'],
  ])('%s', (_, now, state) => {
    expect(answersTo([], now)[0]?.state).toBe(state);
  });

  test('what was said to an earlier round says nothing about the last', () => {
    const all = resultAnswers([published('A'), published('A', 2)], [said('A', 'ya')], statementOf, AT.at);
    expect(all.map(({ state }) => state)).toEqual(['open']);
  });
});

describe('who decides', () => {
  test('the superior of the supervisor', () => {
    expect(superiorOf('A', ground())).toBe('H');
    expect(superiorOf('S', ground())).toBe('');
    expect(superiorOf('H', ground())).toBe('');
  });
  test('not whoever rated as supervisor, as after a replacement', () => {
    const replaced = ground({ assignments: [{ raterId: 'H', rateeId: 'A', role: 'supervisor' }] });
    expect(superiorOf('A', replaced)).toBe('');
  });
  test('somebody HR names comes first, and is held to the same rule', () => {
    expect(deciderOf(objection({ namedId: 'B' }), ground())).toBe('B');
    for (const namedId of ['A', 'S', 'nobody']) expect(deciderOf(objection({ namedId }), ground())).toBeUndefined();
  });
  test('nobody ever decides about themselves or whom they rated as supervisor, whoever is named', () => {
    const ids = ['A', 'B', 'S', 'H', 'Z', 'X', ''];
    const id = fc.constantFrom(...ids);
    fc.assert(
      fc.property(id, id, id, fc.array(fc.tuple(id, id)), (personId, superiorId, namedId, pairs) => {
        const rated = pairs.map(([raterId, rateeId]): Assignment => ({ raterId, rateeId, role: 'supervisor' }));
        const of = ground({ assignments: rated, published: [published(personId)] });
        const decider = deciderOf(objection({ personId, superiorId, namedId }), of);
        if (decider === undefined) return;
        expect(decider).not.toBe(personId);
        expect(decider).not.toBe(roster.supervisors.get(personId));
        expect(rated).not.toContainEqual({ raterId: decider, rateeId: personId, role: 'supervisor' });
        expect(mayDecide(decider, personId, of)).toBe(true);
      }),
    );
  });
});

describe('the register', () => {
  const lines = (given: readonly Answered[], before: Partial<ObjectionGround> = {}) =>
    newObjections(ground(before), answersTo(given), AT).map(({ number, personId, kind, grounds }) =>
      [number, personId, kind, grounds].join(' '),
    );
  const kept = { objections: [objection({ sentAt: '2027-01-02T08:00:00' })] };

  test.each<[string, readonly Answered[], Partial<ObjectionGround>, readonly string[]]>([
    ['nothing said, nothing kept', [], {}, []],
    ['accepted, nothing kept', [said('A', 'ya')], {}, []],
    ['objected', [said('A', 'tidak', 'Dua layanan')], {}, ['1 A objection Dua layanan']],
    ['objected without grounds: kept all the same', [said('A', 'tidak', ' ')], {}, ['1 A objection ']],
    ['the same answer again', [said('A', 'tidak', 'Dua layanan')], kept, []],
    ['other grounds', [said('A', 'tidak', 'Tiga', '2027-01-03T08:00:00')], kept, ['2 A objection Tiga']],
    ['taken back', [said('A', 'ya', '', '2027-01-03T08:00:00')], kept, ['2 A withdrawal ']],
    [
      'decided: nothing is added any more',
      [said('A', 'ya', '', '2027-01-03T08:00:00')],
      { ...kept, decisions: [decided()] },
      [],
    ],
    ['two at once', [said('A', 'tidak', 'x'), said('B', 'tidak', 'y')], {}, ['1 A objection x', '2 B objection y']],
  ])('%s', (_, given, before, expected) => {
    expect(lines(given, before)).toEqual(expected);
  });

  test('the last line about the last round stands, unless it takes the objection back', () => {
    const numbers = (changes: Partial<ObjectionGround>) =>
      standingObjections(ground(changes)).map(({ number }) => number);
    const second = objection({ number: 2 });
    expect(numbers({ objections: [second, objection()] })).toEqual([2]);
    expect(numbers({ objections: [objection(), { ...second, kind: 'withdrawal' }] })).toEqual([]);
    expect(numbers({ objections: [objection()], published: [published('A'), published('A', 2)] })).toEqual([]);
  });
});

const understood: Understood = {
  outcomeOf: (label) => (label === 'tetap' ? 'upheld' : label === 'ubah' ? 'changed' : undefined),
  quadrantOf: (label) => (label === 'Baik' ? 'good' : undefined),
  bandOf: (final) => (final >= 90 ? 'good' : 'fair'),
  scale: 'numeric',
};
const fields = (known: Readonly<Record<string, string>>) => new Map(Object.entries(known));

describe('decisions', () => {
  test.each([
    ['upheld', { outcome: 'tetap', reason: 'Cukup', final: '99' }, { outcome: 'upheld', final: undefined }],
    ['changed', { outcome: 'ubah', reason: 'Benar', final: '92,5' }, { outcome: 'changed', final: 92.5, band: 'good' }],
    ['no outcome', { reason: 'Cukup' }, 'outcome'],
    ['no reason', { outcome: 'tetap', reason: ' ' }, 'reason'],
    ['no reason for a change', { outcome: 'ubah', final: '90' }, 'reason'],
    ['no number', { outcome: 'ubah', reason: 'Benar' }, 'final'],
    ['a number beyond the scale', { outcome: 'ubah', reason: 'Benar', final: '120.5' }, 'final'],
    ['a word', { outcome: 'ubah', reason: 'Benar', final: 'seratus' }, 'final'],
  ])('%s', (_, answers, expected) => {
    const found = readDecision(fields(answers as Readonly<Record<string, string>>), 'A', understood);
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found).toMatchObject(expected);
  });

  test('on the quadrant scale a word, never a number', () => {
    const quadrant = { ...understood, scale: 'quadrant' as const };
    expect(readDecision(fields({ outcome: 'ubah', reason: 'x', final: '100' }), 'A', quadrant)).toBe('quadrant');
    expect(readDecision(fields({ outcome: 'ubah', reason: 'x', quadrant: 'Baik' }), 'A', quadrant)).toMatchObject({
      quadrant: 'good',
      final: undefined,
    });
  });

  test('no decision is ever kept without its reason, whatever is answered', () => {
    const text = fc.constantFrom('', ' ', 'tetap', 'ubah', '90', 'Baik', 'alasan');
    fc.assert(
      fc.property(text, text, text, (outcome, final, reason) => {
        const found = readDecision(fields({ outcome, final, reason }), 'A', understood);
        if (typeof found !== 'string') expect(found.reason).toMatch(/\S/);
      }),
    );
  });

  const answer = (raterId: string, round: number, time = '2027-01-05T08:00:00'): Answered => ({
    raterId,
    rateeId: 'A',
    role: 'objection',
    round,
    time,
    answers: fields({ outcome: 'tetap', reason: 'Cukup' }),
  });
  const before = { objections: [objection()] };

  test.each<[string, Answered, Partial<ObjectionGround>, number]>([
    ['whoever decides', answer('H', 1), before, 1],
    ['anybody else', answer('B', 1), before, 0],
    ['on an objection that was never made', answer('H', 2), before, 0],
    ['kept already', answer('H', 1), { ...before, decisions: [decided()] }, 0],
    ['decided anew', answer('H', 1, '2027-01-06T08:00:00'), { ...before, decisions: [decided()] }, 1],
    ['without grounds nobody was asked', answer('H', 1), { objections: [objection({ grounds: '' })] }, 0],
  ])('%s: %#', (_, given, changes, kept) => {
    expect(newDecisions(ground(changes), [given], understood, AT.at)).toHaveLength(kept);
  });

  test('the last decision counts, beside what was computed', () => {
    const second = decided({ number: 2, outcome: 'changed', final: 95, band: 'good' });
    expect(decisionOn({ number: 1 }, [second, decided()])).toBe(second);
    const computed = { final: 80, band: 'fair', quadrant: 'good' } as const;
    // Nobody ruled on the quadrant: the computed one does not count beside another number.
    expect(officialOf(computed, second)).toEqual({ final: 95, band: 'good', quadrant: undefined });
    expect(officialOf(computed, decided())).toEqual(computed);
    expect(officialOf(computed, undefined)).toEqual(computed);
  });
});

describe('states of an objection, and what is told', () => {
  test.each<[string, Objection, Partial<ObjectionGround>, string, readonly string[]]>([
    ['waits for its decision', objection(), {}, 'waiting', []],
    ['without grounds', objection({ grounds: '' }), {}, 'groundless', ['objection-groundless grounds']],
    ['nobody above', objection({ superiorId: '' }), {}, 'undecidable', ['decider-missing namedId']],
    ['somebody named who may not', objection({ namedId: 'A' }), {}, 'undecidable', ['decider-unfit namedId']],
    ['decided', objection({ superiorId: '' }), { decisions: [decided()] }, 'upheld', []],
  ])('%s', (_, one, changes, state, codes) => {
    const of = ground({ objections: [one], ...changes });
    expect(objectionState(one, of)).toBe(state);
    const told = objectionProblems(of, [], understood, () => 2);
    expect(told.map(({ code, column }) => `${code} ${column}`)).toEqual(codes);
    expect(told.every(({ table, row }) => table === 'objections' && row === 2)).toBe(true);
  });

  test('what its ratee says after the decision is told', () => {
    const of = ground({ objections: [objection()], decisions: [decided()] });
    const codes = (time: string) =>
      objectionProblems(of, [said('A', 'ya', '', time)], understood, () => 2).map(({ code }) => code);
    expect(codes('2027-01-06T08:00:00')).toEqual(['answered-after-decision']);
    expect(codes(objection().sentAt)).toEqual([]);
  });

  test('a decision that lacks something is told with what it lacks', () => {
    const response: Answered = {
      raterId: 'H',
      rateeId: 'A',
      role: 'objection',
      round: 1,
      time: '2027-01-05T08:00:00',
      answers: fields({ outcome: 'ubah', reason: 'Benar' }),
    };
    const told = objectionProblems(ground({ objections: [objection()] }), [response], understood, () => 2);
    expect(told).toMatchObject([{ code: 'decision-incomplete', details: { missing: 'final' } }]);
  });
});
