/** Facts about replacement: who takes over from a rater who leaves, and that nothing else is touched. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assignment, assign, assignmentKey, checkAssignments } from '../../src/core/plan/assignment.ts';
import { assignNewcomers, unassigned } from '../../src/core/plan/newcomer.ts';
import { replace, type Successor, succeed } from '../../src/core/plan/replacement.ts';
import { ALL, RULES, told, twoUnits } from './circle.ts';
import { employee, policyWith, rosterOf } from './notation.ts';

describe('replacing a rater who leaves', () => {
  const peers = (...pairs: readonly string[]): readonly Assignment[] =>
    pairs.map((pair) => ({ raterId: pair.slice(0, 2), rateeId: pair.slice(3), role: 'peer' }));
  const run = (
    assignments: readonly Assignment[],
    answered: readonly string[] = [],
    rules = RULES,
    roster = twoUnits,
  ) => {
    const keys = new Set(answered.map((pair) => `${pair.slice(0, 2)}|${pair.slice(3)}|peer`));
    const { removed, added, shortages } = replace(assignments, 'A2', keys, roster, policyWith(), rules);
    return { removed: told(removed, 'peer'), added: told(added, 'peer'), shortages };
  };
  test('one of the own unit first, whatever their load', () => {
    // A3's colleagues are A2, who leaves, and A4, who has two already; those of B have none.
    expect(run(peers('A2>A3', 'A4>B2', 'A4>B3'))).toEqual({ removed: ['A2>A3'], added: ['A4>A3'], shortages: [] });
  });
  test('of equally near ones the least loaded; nobody twice for one ratee', () => {
    expect(run(peers('A2>B3', 'A3>B3', 'A4>B2')).added).toEqual(['B2>B3']);
    expect(run(peers('A2>B3', 'B2>B3', 'A1>B3', 'A3>B2', 'A3>B1')).added).toEqual(['A4>B3']);
  });
  test('several of theirs are spread, and nobody ends with two more than another who could have taken one', () => {
    const { added } = run(peers('A2>B1', 'A2>B2', 'A2>B3'), [], { ...RULES, maximumPerRater: 2 });
    expect(added).toHaveLength(3);
    expect(new Set(added.map((pair) => pair.slice(0, 2))).size).toBe(3);
  });
  test('what was answered stays, and so do the other roles', () => {
    const self: Assignment = { raterId: 'A2', rateeId: 'A2', role: 'self' };
    const subordinate: Assignment = { raterId: 'A2', rateeId: 'A1', role: 'subordinate' };
    expect(run([...peers('A2>A3', 'A2>A4'), self, subordinate], ['A2>A3'])).toMatchObject({ removed: ['A2>A4'] });
  });
  test('who cannot be replaced is told, with the peers that are left', () => {
    const conflicts = ['B1', 'B2', 'B3', 'A4'].map((rightId) => ({ leftId: 'A3', rightId }));
    expect(run(peers('A2>A3', 'A4>A3'), [], { ...RULES, conflicts })).toEqual({
      removed: ['A2>A3'],
      added: [],
      shortages: [{ rateeId: 'A3', have: 1, need: 2, reason: 'too-few-colleagues' }],
    });
    // B4 is away and has not answered: no peer that is left.
    expect(run(peers('A2>A3', 'A4>A3', 'B4>A3'), [], { ...RULES, maximumPerRater: 0 }).shortages).toEqual([
      { rateeId: 'A3', have: 1, need: 2, reason: 'raters-full' },
    ]);
  });
  test('a ratee who has left too needs nobody', () => {
    expect(run(peers('A2>B4'))).toEqual({ removed: ['A2>B4'], added: [], shortages: [] });
  });

  test('laws: whoever leaves is gone for all they had not answered; loads stay in bounds; again changes nothing', () => {
    const agency = fc.array(fc.tuple(fc.nat(5), fc.nat()), { minLength: 2, maxLength: 80, size: 'max' }).map((drawn) =>
      drawn.map(([unit, above], index) =>
        employee(`E${index}`, {
          unit: `U${unit}`,
          supervisorId: index === 0 ? 'S' : `E${above % Math.min(index, 8)}`,
        }),
      ),
    );
    fc.assert(
      fc.property(agency, fc.nat(), fc.nat(4), (staff, who, answeredEvery) => {
        const roster = rosterOf(...staff);
        const { assignments } = assign(roster, policyWith(), ALL, []);
        const leaver = staff[who % staff.length]?.id ?? '';
        const gone = rosterOf(
          ...staff.map((one) => (one.id === leaver ? { ...one, status: 'inactive' as const } : one)),
        );
        const answered = new Set(assignments.map(assignmentKey).filter((_, at) => at % 5 < answeredEvery));
        const { removed, added, shortages } = replace(assignments, leaver, answered, gone, policyWith(), RULES);
        expect(removed.every((one) => one.raterId === leaver && !answered.has(assignmentKey(one)))).toBe(true);
        const after = [...assignments.filter((one) => !removed.includes(one)), ...added];
        expect(new Set(after.map(assignmentKey)).size).toBe(after.length);
        expect(added.length + shortages.length).toBe(removed.filter(({ rateeId }) => rateeId !== leaver).length);
        const isOpen = (one: Assignment) =>
          one.raterId === leaver && one.role === 'peer' && !answered.has(assignmentKey(one));
        expect(after.filter(isOpen)).toEqual([]);
        const rows = added.map((one, index) => ({ ...one, row: index + 2, code: '', replacesId: '' }));
        expect(checkAssignments(rows, gone, ALL, RULES).problems).toEqual([]);
        for (const { raterId } of added)
          expect(after.filter((one) => one.role === 'peer' && one.raterId === raterId).length).toBeLessThanOrEqual(8);
        expect(replace(after, leaver, answered, gone, policyWith(), RULES)).toEqual({
          removed: [],
          added: [],
          shortages: [],
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('replacing everybody who has left', () => {
  const rows = (...pairs: readonly string[]): readonly Successor[] =>
    pairs.map((pair) => {
      const [both = '', replacesId = ''] = pair.split(' for ');
      const [raterId = '', rateeId = ''] = both.split('>');
      return { raterId, rateeId, role: 'peer', replacesId };
    });
  const staff = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => employee(id));
  const without = (...left: readonly string[]) =>
    rosterOf(...staff.map((one) => (left.includes(one.id) ? { ...one, status: 'inactive' as const } : one)));
  const policy = policyWith({ peersPerRatee: 2 });
  const run = (given: readonly Successor[], roster = without('E'), answered: readonly string[] = []) =>
    succeed(given, new Set(answered.map((pair) => `${pair.replace('>', '|')}|peer`)), roster, policy, []);
  const text = (added: readonly Successor[]) =>
    added.map(({ raterId, rateeId, replacesId }) => `${raterId}>${rateeId} for ${replacesId}`);

  test('one takes over from each, and is told whom they replace', () => {
    const { added, shortages } = run(rows('E>A', 'B>A', 'C>B'), without('E'));
    expect([text(added), shortages]).toEqual([[expect.stringMatching(/^[CDF]>A for E$/)], []]);
  });
  test('what was answered is nobody to replace, and a replacement is replaced in turn', () => {
    expect(run(rows('E>A', 'B>A'), without('E'), ['E>A']).added).toEqual([]);
    expect(text(run(rows('E>A', 'B>A', 'C>A for E'), without('E', 'C')).added)).toEqual([
      expect.stringMatching(/^[DF]>A for C$/),
    ]);
  });
  test('a ratee whom somebody gave another peer by hand needs none', () => {
    expect(run(rows('E>A', 'B>A', 'C>A')).added).toEqual([]);
  });
  test('a ratee with fewer peers than the policy asks gets one for each who left, once', () => {
    const [first] = run(rows('E>A')).added;
    expect(run([...rows('E>A'), ...(first ? [first] : [])]).added).toEqual([]);
  });
  test('nobody takes over from oneself, and who cannot be replaced is told', () => {
    const conflicts = ['B', 'C', 'D', 'F'].map((rightId) => ({ leftId: 'A', rightId }));
    expect(succeed(rows('E>A'), new Set(), without('E'), policy, conflicts)).toEqual({
      added: [],
      shortages: [{ rateeId: 'A', have: 0, need: 2, reason: 'too-few-colleagues' }],
    });
  });
  test('laws: everybody has as many peers as before or is told; no other row changes; again nothing is added', () => {
    const made = assign(without(), policyWith({ peersPerRatee: 3 }), ALL, []).assignments.map((one) => ({
      ...one,
      replacesId: '',
    }));
    fc.assert(
      fc.property(fc.subarray(staff.map(({ id }) => id)), fc.nat(4), (left, every) => {
        const roster = without(...left);
        const asked = policyWith({ peersPerRatee: 3 });
        const answered = new Set(made.map(assignmentKey).filter((_, at) => at % 5 < every));
        const { added, shortages } = succeed(made, answered, roster, asked, []);
        const after = [...made, ...added];
        expect(new Set(after.map(assignmentKey)).size).toBe(after.length);
        for (const { id } of roster.ratees) {
          const peers = after.filter(
            (one) =>
              one.rateeId === id &&
              one.role === 'peer' &&
              (!left.includes(one.raterId) || answered.has(assignmentKey(one))),
          ).length;
          expect(peers).toBe(shortages.find(({ rateeId }) => rateeId === id)?.have ?? 3);
        }
        expect(succeed(after, answered, roster, asked, []).added).toEqual([]);
        expect(succeed([...after].reverse(), answered, roster, asked, []).added).toEqual([]);
        expect(succeed([...made].reverse(), answered, roster, asked, []).added).toEqual(added);
      }),
    );
  });
});

describe('whom nobody was asked about', () => {
  const head = employee('H');
  const people = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => employee(id, { supervisorId: 'H' }));
  const roster = rosterOf(head, ...people);
  const policy = policyWith({ peersPerRatee: 3, rateesPerPeer: 4 });
  const made = (of: ReturnType<typeof rosterOf>) => assign(of, policy, ALL, []).assignments;

  test('gets everybody whom the others have, and answers about their supervisor; no other row is touched', () => {
    const rows = made(rosterOf(head, ...people.filter(({ id }) => id !== 'C')));
    const added = assignNewcomers(rows, roster, policy, ALL, []);
    expect(told(added, 'self')).toEqual(['C>C']);
    expect(told(added, 'supervisor')).toEqual(['H>C']);
    expect(told(added, 'subordinate')).toEqual(['C>H']);
    expect(told(added, 'peer')).toHaveLength(3);
    expect(added.every(({ raterId, rateeId }) => raterId === 'C' || rateeId === 'C')).toBe(true);
    expect(assignNewcomers([...rows, ...added], roster, policy, ALL, [])).toEqual([]);
  });
  test('is asked about in the roles alone that have a form', () => {
    const added = assignNewcomers(made(rosterOf(head)), roster, policy, new Set(['supervisor']), []);
    expect(added.every(({ role }) => role === 'supervisor')).toBe(true);
    expect(added).toHaveLength(people.length);
  });
  test('who had no usable supervisor gets the one that the roster names now, and nobody else', () => {
    const rows = made(roster).filter(({ role, rateeId }) => role !== 'supervisor' || rateeId !== 'D');
    expect(unassigned(rows, roster, ALL)).toEqual([{ rateeId: 'D', lacks: 'supervisor' }]);
    expect(assignNewcomers(rows, roster, policy, ALL, [])).toEqual([
      { raterId: 'H', rateeId: 'D', role: 'supervisor' },
    ]);
  });
  test('laws: whoever is new, nobody rates more than the policy says, and again nothing is added', () => {
    fc.assert(
      fc.property(fc.subarray(people.map(({ id }) => id)), (fresh) => {
        const rows = made(rosterOf(head, ...people.filter(({ id }) => !fresh.includes(id))));
        const added = assignNewcomers(rows, roster, policy, ALL, []);
        const after = [...rows, ...added];
        expect(new Set(after.map(assignmentKey)).size).toBe(after.length);
        for (const { id } of people)
          expect(after.filter(({ raterId, role }) => role === 'peer' && raterId === id).length).toBeLessThanOrEqual(4);
        expect(unassigned(after, roster, ALL)).toEqual([]);
        expect(assignNewcomers(after, roster, policy, ALL, [])).toEqual([]);
      }),
    );
  });
});
