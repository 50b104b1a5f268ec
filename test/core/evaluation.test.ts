/** Laws of a whole evaluation, over random small cycles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, differencesOf, fingerprintOf } from '../../src/core/canonical.ts';
import { evaluateCollected, explainAll } from '../../src/core/evaluate.ts';
import { type Explanation, isIntact } from '../../src/core/measure/explanation.ts';
import { numericOf, type Rating } from '../../src/core/measure/rating.ts';
import { recompute } from '../../src/core/measure/recompute.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { rounded } from '../../src/core/number.ts';
import { cycles, type Drawn } from './cycles.ts';
import { cycleOf, employee, evaluated, plain, policyWith } from './notation.ts';

const RUNS = { numRuns: 60 };
const law = (holds: (drawn: Drawn) => void): void => fc.assert(fc.property(cycles, holds), RUNS);
const ratingsOf = ({ given, notes }: Drawn): readonly Rating[] => evaluated(given, notes).evaluation.ratings;

/** The same in another order, decided by a number. */
const turned = <T>(values: readonly T[], by: number): readonly T[] =>
  [...values.slice(by % Math.max(1, values.length)), ...values.slice(0, by % Math.max(1, values.length))].reverse();

describe('what is put in', () => {
  test('the order of rows and columns never shows anywhere', () => {
    fc.assert(
      fc.property(cycles, fc.nat(20), ({ given, notes }, by) => {
        const other = turned(given, by).map((one) => ({ ...one, answers: new Map([...one.answers].reverse()) }));
        const otherNotes = {
          ...notes,
          people: turned(notes.people, by),
          targets: turned(notes.targets, by),
          attendance: turned(notes.attendance, by),
        };
        const [left, right] = [evaluated(given, notes), evaluated(other, otherNotes)];
        const ordered = ({ evaluation }: typeof left): string =>
          canonical(
            plain({
              ...evaluation,
              collected: evaluation.collected.responses.map((one) => ({ ...one, answers: [...one.answers].sort() })),
            }),
          );
        expect(ordered(right)).toBe(ordered(left));
        expect(canonical(right.explanations)).toBe(canonical(left.explanations));
      }),
      RUNS,
    );
  });

  test('evaluating twice is evaluating once', () => {
    law(({ given, notes }) => {
      const { evidence, collected, evaluation, explanations } = evaluated(given, notes);
      const again = evaluateCollected(evidence, evaluation.collected);
      expect(again).toEqual(evaluation);
      expect(evaluateCollected(evidence, collected)).toEqual(evaluation);
      expect(explainAll(evidence, again)).toEqual(explanations);
    });
  });

  test('inputs are not changed', () => {
    law(({ given, notes }) => {
      const before = canonical(plain([given, notes]));
      evaluated(given, notes);
      expect(canonical(plain([given, notes]))).toBe(before);
    });
  });
});

describe('ratings', () => {
  test('a better answer never lowers the rating of the one it is about, as answered', () => {
    fc.assert(
      fc.property(cycles, fc.nat(), fc.nat(2), ({ given, notes }, pick, place) => {
        const at = pick % Math.max(1, given.length);
        const code = `C${place + 1}`;
        const better = given.map((one, index): Response => {
          const answer = one.answers.get(code);
          const raised = typeof answer === 'number' && answer < 5 ? ((answer + 1) as 2 | 3 | 4 | 5) : answer;
          return index === at && raised ? { ...one, answers: new Map([...one.answers, [code, raised]]) } : one;
        });
        const before = ratingsOf({ given, notes });
        ratingsOf({ given: better, notes }).forEach(({ rateeId, raw }, index) => {
          const was = before[index]?.raw.behaviour.value;
          if (was === undefined) expect(raw.behaviour.value).toBeUndefined();
          else expect(rounded(raw.behaviour.value ?? 0), rateeId).toBeGreaterThanOrEqual(rounded(was));
        });
      }),
      RUNS,
    );
  });

  test('shares after renormalisation add to 1, or to 0 where nothing counts', () => {
    law((drawn) => {
      for (const { raw, adjusted } of ratingsOf(drawn))
        for (const { behaviour } of [raw, adjusted]) {
          const sum = rounded(behaviour.roles.reduce((total, { share }) => total + share, 0));
          expect([0, 1]).toContain(sum);
          if (behaviour.value !== undefined) expect(sum).toBe(1);
        }
    });
  });

  test('equal answers and targets give equal ratings', () => {
    law(({ given, notes }) => {
      // A twin of the first person: everybody says of the twin what they say of the person.
      const twin = employee('TWIN', { unit: 'V', row: 99 });
      const first = notes.people[0]?.id ?? '';
      const twinned = given
        .filter(({ rateeId }) => rateeId === first)
        .map((one) => ({ ...one, rateeId: 'TWIN', raterId: one.raterId === first ? 'TWIN' : one.raterId }));
      const targets = notes.targets
        .filter(({ rateeId }) => rateeId === first)
        .map((one) => ({ ...one, rateeId: 'TWIN' }));
      const ratings = ratingsOf({
        given: [...given, ...twinned],
        notes: { ...notes, people: [...notes.people, twin], targets: [...notes.targets, ...targets] },
      });
      const rawOf = (id: string) => ratings.find(({ rateeId }) => rateeId === id)?.raw;
      expect(canonical(rawOf('TWIN'))).toBe(canonical(rawOf(first)));
    });
  });

  test('missing is never zero: without a role the rating is as good as the others say, or not there', () => {
    fc.assert(
      fc.property(cycles, fc.constantFrom('self', 'peer', 'subordinate', 'supervisor'), ({ given, notes }, role) => {
        for (const { raw, outcome } of ratingsOf({ given: given.filter((one) => one.role !== role), notes })) {
          if (raw.behaviour.value !== undefined) expect(raw.behaviour.value).toBeGreaterThanOrEqual(40 - 1e-9);
          for (const { value } of raw.behaviour.roles)
            if (value !== undefined) expect(value).toBeGreaterThanOrEqual(40 - 1e-9);
          if (role === 'supervisor') expect(outcome.kind).toBe('insufficient');
        }
      }),
      RUNS,
    );
  });

  test('signals never change a score: with every threshold moved, all but the signals stays', () => {
    law(({ given, notes }) => {
      const keen = {
        ...notes.policy,
        signalAnswers: 1,
        straightLineShare: 0,
        allTopShare: 0,
        severityLimit: 0,
        reciprocalLimit: 0,
        selfGapLimit: 0,
        fastSeconds: 3600,
      };
      const [{ signals: few, ...left }, { signals: many, ...right }] = [
        evaluated(given, notes).evaluation,
        evaluated(given, { ...notes, policy: keen }).evaluation,
      ];
      expect(right).toEqual(left);
      expect(many.length).toBeGreaterThanOrEqual(few.length);
    });
  });
});

describe('explanations', () => {
  test('recomputing gives the rating, raw and adjusted, with every preset', () => {
    law(({ given, notes }) => {
      const { evaluation, explanations } = evaluated(given, notes);
      evaluation.ratings.forEach((rating, index) => {
        const explanation = explanations[index]?.explanation as Explanation;
        const { results, behaviour, final, band, quadrant } = explanation;
        expect(canonical(recompute(explanation))).toBe(canonical({ results, behaviour, final, band, quadrant }));
        for (const counted of ['raw', 'adjusted'] as const) {
          const found = recompute(explanation, counted);
          const { behaviour: own, outcome } = rating[counted];
          expect(canonical({ value: found.behaviour })).toBe(canonical({ value: own.value }));
          expect(canonical({ value: found.final })).toBe(canonical({ value: numericOf(outcome)?.final }));
          expect(found.band).toBe(numericOf(outcome)?.band);
          expect(found.quadrant).toBe(outcome.kind === 'rated' ? outcome.quadrant : undefined);
        }
      });
    });
  });

  test('everybody who was asked is counted somewhere: silent, unable, or with a level', () => {
    law(({ given, notes }) => {
      for (const { explanation } of evaluated(given, notes).explanations)
        for (const { assigned, answered, raters, criteria } of explanation.roles) {
          expect(assigned).toBeGreaterThanOrEqual(answered);
          expect(answered).toBeGreaterThanOrEqual(raters);
          for (const { levels, unable } of criteria)
            expect(levels.reduce((sum, count) => sum + count, unable)).toBe(answered);
        }
    });
  });

  test('what is kept as JSON and read again is intact and gives the same rating', () => {
    law(({ given, notes }) => {
      for (const frozen of evaluated(given, notes).explanations) {
        const kept = JSON.parse(JSON.stringify(frozen)) as typeof frozen;
        expect(isIntact(kept)).toBe(true);
        expect(differencesOf(frozen.explanation, kept.explanation)).toEqual([]);
        expect(canonical(recompute(kept.explanation))).toBe(canonical(recompute(frozen.explanation)));
      }
    });
  });

  test('a changed answer changes the fingerprint of whom it is about, and is named', () => {
    fc.assert(
      fc.property(cycles, fc.nat(), ({ given, notes }, pick) => {
        const at = pick % Math.max(1, given.length);
        const one = given[at];
        const answer = one?.answers.get('C1');
        if (!one || typeof answer !== 'number') return;
        const other = answer === 5 ? 4 : 5;
        const changed = given.map((response, index) =>
          index === at ? { ...response, answers: new Map([...response.answers, ['C1', other as 4 | 5]]) } : response,
        );
        const of = (all: readonly Response[]) =>
          evaluated(all, notes).explanations.find(({ explanation }) => explanation.rateeId === one.rateeId);
        const [before, after] = [of(given), of(changed)];
        expect(after?.fingerprint).not.toBe(before?.fingerprint);
        const paths = differencesOf(before?.explanation, after?.explanation).map(({ path }) => path);
        expect(paths.some((path) => /^roles\.\d\.criteria\.\d\.levels\./.test(path))).toBe(true);
      }),
      RUNS,
    );
  });

  test('every difference is one of fingerprints, and the other way round', () => {
    law(({ given, notes }) => {
      const { explanations } = evaluated(given, notes);
      const [first, second] = explanations.map(({ explanation }) => explanation);
      expect(differencesOf(first, second).length > 0).toBe(fingerprintOf(first) !== fingerprintOf(second));
    });
  });
});

test('criterion weights that make 120 into 120.00000000000001 break nothing', () => {
  const people = ['A', 'B', 'C', 'D'].map((id) => employee(id));
  const all = people.flatMap(({ id: rateeId }) =>
    ['S', 'A', 'B', 'C', 'D'].map((raterId, index) => ({
      raterId,
      rateeId,
      role: raterId === 'S' ? ('supervisor' as const) : raterId === rateeId ? ('self' as const) : ('peer' as const),
      time: '',
      answers: new Map(
        Array.from({ length: 7 }, (_, place) => [`C${place + 1}`, index === 1 && rateeId === 'B' ? 4 : 5]),
      ),
    })),
  ) as readonly Response[];
  const { evidence, collected } = cycleOf(all, { people, policy: policyWith({ minimumPeers: 3 }) });
  for (const weight of [14.29, 33.33, 4.77, 0.1]) {
    const criteria = evidence.criteria.map((criterion) => ({ ...criterion, weight }));
    expect(evaluateCollected({ ...evidence, criteria }, collected).intervals.get('A')?.kind).toBe('known');
  }
});
