/** Laws of registrations: turns are those of the first yes, HR's rows count first, and nothing that comes late moves anybody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enrol, type Participant } from '../../src/core/act/enrolment.ts';
import {
  type Intention,
  newRegistrations,
  openTrainings,
  type Registration,
  registrationProblems,
  settled,
  staysOf,
  trainingField,
  withoutRow,
} from '../../src/core/act/registration.ts';
import type { Training } from '../../src/core/act/training.ts';
import { levelLabel, planEvaluations, trainingEvaluations } from '../../src/core/act/training-evaluation.ts';

const training = (code: string, date: string, seats?: number): Training => ({
  code,
  title: code,
  kind: undefined,
  families: [],
  criteria: [],
  hours: 8,
  date,
  ends: date || undefined,
  place: '',
  seats,
  provider: '',
  row: 2,
});
const T1 = training('T1', '2026-03-02', 1);
const row = (employeeId: string, changes: Partial<Participant> = {}): Participant => ({
  training: 'T1',
  employeeId,
  enrolledAt: '',
  first: false,
  state: 'enrolled',
  isUnsaid: true,
  certificate: '',
  certifiedOn: '',
  row: 2,
  ...changes,
});
const LABELS: Readonly<Record<string, Intention>> = { yes: 'joins', no: 'leaves' };
const intentionOf = (label: string): Intention | undefined => LABELS[label];
/** `A yes 09` is what A said about T1 at nine o'clock of the first of February. */
const said = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [raterId = '', label = '', hour = '', day = '2026-02-01'] = line.split(' ');
    return {
      role: 'enrolment' as const,
      raterId,
      time: `${day}T${hour}:00:00`,
      answers: new Map([[trainingField('T1'), label]]),
    };
  });
const kept = (...lines: readonly string[]): readonly Registration[] =>
  newRegistrations(said(...lines), [], intentionOf);
const changes = (all: readonly Registration[]) =>
  all.map(({ employeeId, says, at }) => `${employeeId} ${says} ${at.slice(11, 13)}`);
const stays = (...lines: readonly string[]) =>
  staysOf(kept(...lines), [T1]).map(
    ({ employeeId, since, isOver }) => `${employeeId} ${since.slice(11, 13)} ${isOver}`,
  );

describe('registrations', () => {
  test('are changes of mind from the first yes on, in order of time', () => {
    expect(changes(kept('B no 08', 'A yes 10', 'A yes 09', 'A no 11', 'A no 12', 'A yes 13'))).toEqual([
      'A joins 09',
      'A leaves 11',
      'A joins 13',
    ]);
  });

  test('read again, or in any order, add nothing', () => {
    const line = fc.tuple(
      fc.constantFrom('A', 'B'),
      fc.constantFrom('yes', 'no', 'maybe'),
      fc.integer({ min: 10, max: 23 }).map(String),
    );
    // Of two answers in one second nobody can say which is the later one by the time alone.
    const lines = fc.uniqueArray(line, { selector: ([who, , hour]) => who + hour });
    fc.assert(
      fc.property(lines, (all) => {
        const texts = all.map((parts) => parts.join(' '));
        const first = kept(...texts);
        expect(newRegistrations(said(...texts), first, intentionOf)).toEqual([]);
        expect(kept(...[...texts].reverse())).toEqual(first);
      }),
    );
  });

  test('hold a first no of somebody whom HR has in the sheet, once, unless HR entered them after it', () => {
    const no = said('A no 10');
    const typed = row('A', { isUnsaid: false });
    const first = newRegistrations(no, [], intentionOf, [typed]);
    expect(changes(first)).toEqual(['A leaves 10']);
    expect(newRegistrations(no, first, intentionOf, [typed])).toEqual([]);
    expect(changes(newRegistrations(said('A no 10', 'A no 11', 'A yes 12'), first, intentionOf, [typed]))).toEqual([
      'A joins 12',
    ]);
    expect(changes(newRegistrations(said('A yes 09', 'A no 10'), [], intentionOf, [typed]))).toEqual([
      'A joins 09',
      'A leaves 10',
    ]);
    for (const other of [row('B'), row('A', { state: 'cancelled' }), row('A', { enrolledAt: '2026-02-01T11:00:00' })])
      expect(newRegistrations(no, [], intentionOf, [other])).toEqual([]);
    const told = registrationProblems(
      first.map((one) => ({ ...one, row: 2 })),
      [typed],
      [T1],
    );
    expect(told.map(({ code }) => code)).toEqual(['withdrawal-unheeded']);
  });

  test('keep the turn of what is still wanted; who said no between begins anew', () => {
    expect(stays('A yes 09', 'A yes 12')).toEqual(['A 09 false']);
    expect(stays('A yes 09', 'A no 10', 'A yes 12')).toEqual(['A 09 true', 'A 12 false']);
  });

  test('of the first day or later move nobody', () => {
    expect(stays('A yes 09', 'A no 08 2026-03-02', 'B yes 09 2026-03-01', 'C yes 09 2026-03-05')).toEqual([
      'A 09 false',
      'B 09 false',
    ]);
  });
});

describe('rows of participants', () => {
  const since = '2026-02-01T09:00:00';
  const of = (...lines: readonly string[]) => staysOf(kept(...lines), [T1]);

  test('are added once, and not for whoever HR has already', () => {
    const all = of('A yes 09', 'B yes 10');
    expect(withoutRow(all, []).map(({ employeeId }) => employeeId)).toEqual(['A', 'B']);
    expect(withoutRow(all, [row('A', { enrolledAt: since }), row('B', { isUnsaid: false })])).toEqual([]);
    // HR cancelled that very row: it does not come back.
    const cancelled = row('A', { enrolledAt: since, isUnsaid: false, state: 'cancelled' });
    expect(withoutRow(of('A yes 09'), [cancelled])).toEqual([]);
    expect(withoutRow(of('A yes 09', 'A no 10', 'A yes 11'), [cancelled])).toHaveLength(1);
  });

  test('follow the form while HR has said nothing, and HR once it has', () => {
    const left = of('A yes 09', 'A no 10', 'B yes 11');
    const rows = [row('A', { enrolledAt: since }), row('B', { enrolledAt: '2026-02-01T11:00:00', row: 3 })];
    expect(enrol(settled(rows, left), [T1]).map(({ state }) => state)).toEqual(['cancelled', 'enrolled']);
    const typed = [row('A', { enrolledAt: since, isUnsaid: false }), rows[1] as Participant];
    expect(enrol(settled(typed, left), [T1]).map(({ state }) => state)).toEqual(['enrolled', 'waiting']);
  });

  test('that the form contradicts are told, until HR has decided', () => {
    const told = (rows: readonly Participant[], ...lines: readonly string[]) => {
      const all = kept(...lines).map((one, index) => ({ ...one, row: index + 2 }));
      const now = settled(rows, staysOf(all, [T1]));
      return registrationProblems(all, now, [T1]).map(({ code, row: at }) => `${code} ${at}`);
    };
    expect(told([row('A', { isUnsaid: false })], 'A yes 09', 'A no 10')).toEqual(['withdrawal-unheeded 3']);
    expect(told([row('A', { isUnsaid: false, state: 'cancelled' })], 'A yes 09', 'A no 10')).toEqual([]);
    const later = row('A', { isUnsaid: false, enrolledAt: '2026-02-01T11:00:00' });
    expect(told([later], 'A yes 09', 'A no 10')).toEqual([]);
    expect(told([row('A', { enrolledAt: since })], 'A yes 09', 'A no 10')).toEqual([]);
    expect(told([row('A', { enrolledAt: since })], 'A yes 09', 'A no 10 2026-03-02')).toEqual(['withdrawn-late 3']);
    expect(told([row('A', { state: 'absent', isUnsaid: false })], 'A yes 09', 'A no 10 2026-03-02')).toEqual([]);
    expect(told([], 'A yes 10 2026-03-02')).toEqual(['enrolled-late 2']);
    expect(told([row('A', { isUnsaid: false })], 'A yes 10 2026-03-02')).toEqual([]);
  });
});

test('trainings are open before their first day, by that day, and without one until their year is over', () => {
  const all = [training('L', '2026-05-01'), training('N', ''), T1, { ...training('O', ''), ends: '2025-12-01' }];
  const codes = (today: string) => openTrainings(all, { today, period: 2026 }).map(({ code }) => code);
  expect(codes('2026-03-01')).toEqual(['T1', 'L', 'N']);
  expect(codes('2026-03-02')).toEqual(['L', 'N']);
});

describe('evaluations', () => {
  const attended = (employeeId: string, code: string) => ({
    ...row(employeeId, { training: code, state: 'attended' }),
    state: 'attended' as const,
    queue: undefined,
  });
  const ground = (today: string) => ({
    enrolments: [attended('B', 'T1'), attended('A', 'T2'), attended('A', 'T1')],
    trainings: [T1, training('T2', '2026-04-01'), training('T0', '2025-04-01')],
    kept: [],
    today,
    period: 2026,
  });

  test('are asked of each training that is over once, those of one letter under one number', () => {
    expect(planEvaluations(ground('2026-03-02'))).toEqual([
      { personId: 'A', training: 'T1', round: 1, edition: 1 },
      { personId: 'B', training: 'T1', round: 1, edition: 1 },
    ]);
    const all = planEvaluations(ground('2026-04-01'));
    expect(all.slice(0, 2)).toEqual([
      { personId: 'A', training: 'T1', round: 1, edition: 2 },
      { personId: 'A', training: 'T2', round: 2, edition: 2 },
    ]);
    const first = planEvaluations(ground('2026-03-02'));
    const next = planEvaluations({ ...ground('2026-04-01'), kept: first });
    expect(next).toEqual([{ personId: 'A', training: 'T2', round: 2, edition: 2 }]);
    expect(planEvaluations({ ...ground('2026-04-01'), kept: [...first, ...next] })).toEqual([]);
  });

  test('of fewer people than the minimum tell nothing', () => {
    const asks = ['A', 'B', 'C'].map((personId) => ({ personId, training: 'T1', round: 1, edition: 1 }));
    const answer = (raterId: string, level: number) => ({
      role: 'training-evaluation' as const,
      raterId,
      round: 1,
      answers: new Map([
        ['usefulness', levelLabel(level, level === 5 ? 'very good' : '')],
        ['apply', `Text of ${raterId}`],
      ]),
    });
    const [few] = trainingEvaluations(asks, [answer('A', 5), answer('B', 4)], 3);
    expect(few).toMatchObject({
      asked: 3,
      answered: 2,
      means: { usefulness: undefined },
      texts: { apply: [] },
      isWithheld: true,
    });
    const [enough] = trainingEvaluations(asks, [answer('A', 5), answer('B', 4), answer('C', 3)], 3);
    expect(enough).toMatchObject({ answered: 3, means: { usefulness: 4, material: undefined }, isWithheld: false });
    expect(enough?.texts.apply).toHaveLength(3);
  });
});
