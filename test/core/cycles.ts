/**
 * Random small cycles for laws: 2 to 12 people in one or two units, each answered by whom it may be in any role, with
 * levels and "cannot judge", some targets not realised, any preset, raw or adjusted.
 */
import fc from 'fast-check';
import type { Response } from '../../src/core/measure/response.ts';
import type { Attendance } from '../../src/core/plan/attendance.ts';
import type { Policy } from '../../src/core/plan/policy.ts';
import { PRESETS, presetValues } from '../../src/core/plan/preset.ts';
import type { Target } from '../../src/core/plan/target.ts';
import type { Answer, Role } from '../../src/core/types.ts';
import { type CycleNotes, criteriaOf, employee, policyWith, target } from './notation.ts';

/** What a drawn cycle says nothing of. */
type Left = 'silent' | 'innovations' | 'absenceDays';

/** A cycle as data that a law may change before it is evaluated. */
export interface Drawn {
  readonly given: readonly Response[];
  readonly notes: Required<Omit<CycleNotes, Left>> & Pick<CycleNotes, Left>;
}

const CRITERIA = 3;
const answer: fc.Arbitrary<Answer> = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 3, 4, 4, 5, 'unable');
const answers = fc.array(answer, { minLength: CRITERIA, maxLength: CRITERIA });
const NOBODY = 0;

/** For each rater of each ratee: whether they answer, and what. Peers and subordinates are drawn from the others. */
const response = (raterId: string, rateeId: string, role: Role): fc.Arbitrary<readonly Response[]> =>
  fc
    .tuple(fc.integer({ min: NOBODY, max: 4 }), answers, fc.integer({ min: 0, max: 59 }))
    .map(([drawn, words, minute]) =>
      drawn === NOBODY
        ? []
        : [
            {
              raterId,
              rateeId,
              role,
              time: `2026-12-01T08:${String(minute).padStart(2, '0')}:00`,
              answers: new Map(words.map((word, index) => [`C${index + 1}`, word])),
            },
          ],
    );

const policies: fc.Arbitrary<Policy> = fc
  .record({
    preset: fc.constantFrom(...PRESETS),
    counted: fc.constantFrom('raw' as const, 'adjusted' as const),
    minimumPeers: fc.integer({ min: 1, max: 3 }),
    minimumSubordinates: fc.integer({ min: 1, max: 3 }),
    severityShrinkage: fc.constantFrom(0, 5),
  })
  .map(({ preset, ...changes }) => policyWith({ ...presetValues(preset), preset, ...changes } as Partial<Policy>));

const targetsOf = (rateeId: string): fc.Arbitrary<readonly Target[]> =>
  fc
    .array(
      fc.tuple(
        fc.option(fc.integer({ min: 0, max: 130 }), { nil: undefined, freq: 12 }),
        fc.constantFrom(33.33, 50, 1),
      ),
      {
        maxLength: 3,
      },
    )
    .map((drawn) =>
      drawn.map(([realised, weight], index) =>
        target(rateeId, realised, {
          code: `T${index + 1}`,
          weight,
          row: index + 2,
          direction: index === 1 ? 'down' : 'up',
        }),
      ),
    );

const attendanceOf = (employeeId: string): fc.Arbitrary<readonly Attendance[]> =>
  fc.array(fc.constantFrom(0, 0, 1, 5), { maxLength: 2 }).map((days) =>
    days.map((unexcused, index) => ({
      employeeId,
      month: `2026-0${index + 1}`,
      workDays: 20,
      present: 20,
      late: 0,
      unexcused,
      row: index + 2,
    })),
  );

const flat = <T>(parts: readonly fc.Arbitrary<readonly T[]>[]): fc.Arbitrary<readonly T[]> =>
  fc.tuple(...parts).map((lists) => lists.flat());

/** Random cycles. */
export const cycles: fc.Arbitrary<Drawn> = fc.integer({ min: 2, max: 12 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, index) => `E${String(index).padStart(2, '0')}`);
  const at = (index: number): string => ids[index % size] ?? '';
  const given = ids.flatMap((id, index) => [
    response('S', id, 'supervisor'),
    response(id, id, 'self'),
    ...[...new Set([1, 2, 3, 4].map((step) => at(index + step)))]
      .filter((rater) => rater !== id)
      .map((rater, place) => response(rater, id, place === 3 ? 'subordinate' : 'peer')),
  ]);
  return fc.record({
    given: flat(given),
    notes: fc.record({
      people: fc.constant(ids.map((id, index) => employee(id, { unit: index % 3 === 0 ? 'V' : 'U', row: index + 2 }))),
      policy: policies,
      criteria: fc.constantFrom(criteriaOf(1, 1, 1), criteriaOf(33.33, 33.33, 33.33), criteriaOf(14.29, 4.77, 0)),
      targets: flat(ids.map(targetsOf)),
      attendance: flat(ids.map(attendanceOf)),
    }),
  });
});
