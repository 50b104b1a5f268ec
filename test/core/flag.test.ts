/** Facts about flags: who may be a candidate, and that a flag only ever names a rule. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absenceFound, disciplineMatters } from '../../src/core/act/absence-matter.ts';
import { flag } from '../../src/core/act/flag.ts';
import { bandOf, type Rating } from '../../src/core/measure/rating.ts';
import type { AbsenceDay } from '../../src/core/plan/absence-day.ts';
import type { Attendance } from '../../src/core/plan/attendance.ts';
import type { Employee } from '../../src/core/plan/roster.ts';
import { alike, employee, policyWith, rosterOf } from './notation.ts';

const rated = (rateeId: string, final: number, changes: Partial<Rating> = {}): Rating => ({
  rateeId,
  results: { kind: 'known', value: final },
  assigned: 5,
  answered: 5,
  ...alike({
    behaviour: { value: final, roles: [] },
    outcome: { kind: 'rated', scale: 'numeric', final, band: bandOf(final, false, policyWith()), quadrant: 'good' },
  }),
  ...changes,
});

const NO_RECORD = { attendance: [], absenceDays: [], isWorkingDay: () => true, year: 2026, policy: policyWith() };

/** The first working days of March 2026, one after another, each a row of its own. */
const WEEKDAYS = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`).filter(
  (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
);
const dated = (employeeId: string, days: readonly string[]): readonly AbsenceDay[] =>
  days.map((day, index) => ({ employeeId, day, kind: 'unexcused', row: index + 2 }));
const isWeekday = (day: string): boolean => WEEKDAYS.includes(day);
const attended = (employeeId: string, unexcused: number | undefined): Attendance => ({
  ...{ employeeId, unexcused, month: '2026-03', workDays: 31, present: 0, late: 0, row: 2 },
});

/** Flags as `kind rateeId rule`, for ratings and unexcused days by person. */
function flags(
  ratings: readonly Rating[],
  days: Readonly<Record<string, number>> = {},
  people: readonly Employee[] = [],
) {
  const roster = rosterOf(
    ...ratings.map(({ rateeId }) => people.find(({ id }) => id === rateeId) ?? employee(rateeId)),
  );
  const absence = absenceFound({
    ...NO_RECORD,
    employees: roster.ratees,
    attendance: Object.entries(days).map(([employeeId, unexcused]) => attended(employeeId, unexcused)),
  });
  return flag(ratings, roster, absence, policyWith()).map(({ kind, rateeId, rule }) => `${kind} ${rateeId} ${rule}`);
}

describe('awards', () => {
  test('the single highest of the unit', () => {
    expect(flags([rated('A', 95), rated('B', 96), rated('C', 94)])).toEqual(['award B unit-best']);
  });
  test('all who are exactly tied, whatever the order of arithmetic', () => {
    expect(flags([rated('A', 96), rated('B', 95.99999999999999)])).toEqual(['award A unit-best', 'award B unit-best']);
  });
  test('each unit its own', () => {
    const other = employee('B', { unit: 'V' });
    expect(flags([rated('A', 95), rated('B', 91)], {}, [other])).toEqual(['award A unit-best', 'award B unit-best']);
  });
  test('not below the least coverage', () => {
    expect(flags([rated('A', 95), rated('B', 99, { answered: 3 })])).toEqual(['award A unit-best']);
    expect(flags([rated('B', 99, { answered: 4 })])).toEqual(['award B unit-best']);
  });
  test('not with as many unexcused days as the limit, PPPK alike', () => {
    const pppk = employee('B', { employment: 'pppk' });
    expect(flags([rated('A', 95), rated('B', 99)], { B: 3 }, [pppk])).toEqual(['award A unit-best']);
    expect(flags([rated('A', 95), rated('B', 99)], { B: 2 }, [pppk])).toEqual(['award B unit-best']);
  });
  test('not with attendance that could not be read: it may be anything', () => {
    const absences = new Map([['B', { days: 0, months: 11, rows: [], unreadable: 1, doubtful: [] }]]);
    const found = flag(
      [rated('A', 95), rated('B', 99)],
      rosterOf(employee('A'), employee('B')),
      { absences, matters: new Map() },
      policyWith(),
    );
    expect(found.map(({ rateeId, evidence }) => [rateeId, evidence.unitRated, evidence.unitEligible])).toEqual([
      ['A', 2, 1],
    ]);
  });
  test('not in a unit that is not known', () => {
    expect(flags([rated('A', 95)], {}, [employee('A', { unit: '' })])).toEqual([]);
  });
  test('not with a sanction flag', () => {
    expect(flags([rated('A', 60)])).toEqual(['sanction A performance-guidance']);
  });
  test('nobody where nobody is rated', () => {
    expect(flags([rated('A', 0, { outcome: { kind: 'insufficient', reasons: [] } })])).toEqual([]);
  });
});

describe('sanctions', () => {
  test.each([
    [70, []],
    [69.99, ['sanction A performance-guidance']],
    [49, ['sanction A performance-guidance']],
  ] as const)('a final rating of %s', (final, expected) => {
    expect(flags([rated('A', final)]).filter((text) => text.startsWith('sanction'))).toEqual(expected);
  });
  test('PP 94/2021 is for PNS only', () => {
    const pppk = employee('B', { employment: 'pppk' });
    const unknown = employee('C', { employment: undefined });
    const all = flags([rated('A', 95), rated('B', 95), rated('C', 95)], { A: 5, B: 28, C: 28 }, [pppk, unknown]);
    expect(all).toEqual(['sanction A written-reprimand']);
  });
  test('absence is flagged even where the rating is not complete', () => {
    const incomplete = rated('A', 0, { outcome: { kind: 'insufficient', reasons: [] } });
    expect(flags([incomplete], { A: 11 })).toEqual(['sanction A allowance-cut-6-months']);
  });
});

describe('working days on end', () => {
  const people = [employee('A'), employee('B')];
  const found = (days: readonly string[], counted = 0, employment: Employee['employment'] = 'pns') => {
    const roster = rosterOf(employee('A', { employment }), employee('B'));
    const record = { ...NO_RECORD, employees: roster.ratees, isWorkingDay: isWeekday };
    const absence = absenceFound({ ...record, attendance: [attended('A', counted)], absenceDays: dated('A', days) });
    return flag([rated('A', 99), rated('B', 90)], roster, absence, policyWith()).map(
      ({ rateeId, rule, value, threshold }) => `${rateeId} ${rule} ${value}/${threshold}`,
    );
  };

  test.each([
    [9, ['A unit-best 99/99']],
    [10, ['B unit-best 90/90', 'A consecutive-absence 10/10']],
    [11, ['B unit-best 90/90', 'A consecutive-absence 11/10']],
  ] as const)('%s of them', (count, expected) => {
    expect(found(WEEKDAYS.slice(0, count))).toEqual(expected);
  });

  test('stand beside the count of the year, and are no rule for PPPK', () => {
    expect(found(WEEKDAYS.slice(0, 10), 10)).toEqual([
      'B unit-best 90/90',
      'A written-dissatisfaction 10/7',
      'A consecutive-absence 10/10',
    ]);
    expect(found(WEEKDAYS.slice(0, 10), 0, 'pppk')).toEqual(['A unit-best 99/99']);
  });

  test('are many where a day that was worked lies between, and none where it leaves fewer', () => {
    const longer = [...WEEKDAYS.slice(0, 10), ...WEEKDAYS.slice(11, 21)];
    expect(found(longer).slice(1)).toEqual(['A consecutive-absence 10/10', 'A consecutive-absence 10/10']);
    expect(found([...WEEKDAYS.slice(0, 9), ...WEEKDAYS.slice(10, 19)])).toEqual(['A unit-best 99/99']);
  });

  test('and the count of the year make somebody a candidate exactly where they make a dossier', () => {
    const person = fc.record({
      days: fc.subarray(WEEKDAYS, { minLength: 6 }),
      counted: fc.option(fc.integer({ min: 0, max: 31 }), { nil: undefined }),
      employment: fc.constantFrom<Employee['employment']>('pns', 'pppk', undefined),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: people.length, maxLength: people.length }), (drawn) => {
        const roster = rosterOf(...people.map((one, at) => ({ ...one, employment: drawn[at]?.employment })));
        const record = {
          ...{ ...NO_RECORD, employees: roster.ratees, isWorkingDay: isWeekday },
          attendance: people.map(({ id }, at) => attended(id, drawn[at]?.counted)),
          absenceDays: people.flatMap(({ id }, at) => dated(id, drawn[at]?.days ?? [])),
        };
        const ratings = people.map(({ id }) => rated(id, 90));
        const candidates = flag(ratings, roster, absenceFound(record), policyWith()).filter(
          ({ unit }) => unit === 'days',
        );
        const dossiers = disciplineMatters({ ...record, today: '2026-12-31' });
        expect(candidates.map(({ rateeId, value, threshold }) => [rateeId, value, threshold])).toEqual(
          dossiers.map(({ personId, value, threshold }) => [personId, value, threshold]),
        );
      }),
    );
  });
});
