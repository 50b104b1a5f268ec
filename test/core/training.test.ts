/** Facts about trainings: who has a place, hours of a year, what is recommended and what units need. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkParticipants,
  ENROLMENT_STATES,
  enrol,
  MEANING,
  type Participant,
  placeProblems,
  type TypedState,
  turnKey,
  withGiven,
} from '../../src/core/act/enrolment.ts';
import { recommend, type Wish } from '../../src/core/act/recommendation.ts';
import { checkTrainings, type Training } from '../../src/core/act/training.ts';
import { trainingHours } from '../../src/core/act/training-hours.ts';
import { trainingNeeds } from '../../src/core/act/training-need.ts';
import { parseDay, parseMoment } from '../../src/core/plan/day.ts';
import { readPolicy } from '../../src/core/plan/policy.ts';
import { evaluated, responses } from './notation.ts';

const { policy } = readPolicy([], 2026);

const training = (code: string, changes: Partial<Training> = {}): Training => ({
  code,
  title: `Judul ${code}`,
  kind: 'technical',
  families: [],
  criteria: ['C1'],
  hours: 10,
  date: '2026-03-01',
  ends: '2026-03-02',
  place: '',
  seats: undefined,
  provider: '',
  row: 2,
  ...changes,
});

const participant = (employeeId: string, state: TypedState = 'enrolled', changes: Partial<Participant> = {}) => ({
  training: 'T',
  employeeId,
  enrolledAt: '',
  first: false,
  state,
  certificate: '',
  certifiedOn: '',
  row: employeeId.charCodeAt(0),
  ...changes,
});

/** `A@08:00` enrolled then, `B!` put first, `C+` given a place, `D:attended`; rows in the order of the letters. */
const notes = (text: string): readonly Participant[] =>
  text.split(' ').map((word) => {
    const [, id = '', mark, time = '', state = 'enrolled'] = /^(\w)([!+])?(?:@([\d:]+))?(?::(\w+))?$/.exec(word) ?? [];
    return participant(id, state as TypedState, {
      first: mark === '!',
      isGiven: mark === '+',
      isUnsaid: mark !== '+' && state === 'enrolled',
      enrolledAt: time === '' ? '' : `2026-01-05T${time.slice(0, 5)}:00`,
    });
  });

describe('places', () => {
  const places = (text: string, seats: number | undefined): string =>
    enrol(notes(text), [training('T', { seats })])
      .map(({ employeeId, state, queue }) => `${employeeId} ${queue === undefined ? state : `waits ${queue}`}`)
      .join(', ');

  test.each<[string, string, number | undefined, string]>([
    ['no limit, nobody waits', 'A B C', undefined, 'A enrolled, B enrolled, C enrolled'],
    ['rows decide where there is no time', 'A B C', 2, 'A enrolled, B enrolled, C waits 1'],
    ['the earlier comes first', 'A@09:00 B@08:00 C@10:00', 2, 'B enrolled, A enrolled, C waits 1'],
    ['equal times go by row', 'B@08:00 A@08:00', 1, 'A enrolled, B waits 1'],
    ['no time comes after any time', 'A B@10:00', 1, 'B enrolled, A waits 1'],
    ['HR may put somebody first', 'A@08:00 B@09:00 C!@10:00', 1, 'C enrolled, A waits 1, B waits 2'],
    [
      'who cancels frees a place for the first who waits',
      'A:cancelled B C D',
      2,
      'A cancelled, B enrolled, C enrolled, D waits 1',
    ],
    ['who was absent had a place all the same', 'A:absent B', 1, 'A absent, B waits 1'],
    ['who attended has one whatever the turn', 'A B:attended', 1, 'A waits 1, B attended'],
    ['no places at all', 'A B', 0, 'A waits 1, B waits 2'],
    ['whom HR typed as enrolled has a place before turns', 'A B C+', 2, 'A enrolled, B waits 1, C enrolled'],
    ['beyond the places too', 'A:attended B+ C+ D', 1, 'A attended, B enrolled, C enrolled, D waits 1'],
    ['a given place stays when somebody is put first', 'A+ B! C', 1, 'B waits 1, A enrolled, C waits 2'],
    ['more were there than there was room for', 'A:attended B:attended C', 1, 'A attended, B attended, C waits 1'],
  ])('%s', (_what, people, seats, expected) => expect(places(people, seats)).toBe(expected));

  /** Rows beyond the places, with how many there are. */
  const beyond = (text: string, seats: number | undefined, ends = '2026-03-02'): string => {
    const all = [training('T', { seats, ends })];
    return placeProblems(enrol(notes(text), all), all, 2026)
      .map(({ received, row, details }) => `${received}${row} ${details?.over}/${details?.seats}`)
      .join(', ');
  };
  test.each<[string, string, number | undefined, string]>([
    ['as many as there are', 'A B+ C', 2, ''],
    ['one more, told where HR typed it', 'A+ B+ C', 1, 'B66 1/1'],
    ['all of them', 'A+ B+', 0, 'A65 2/0, B66 2/0'],
    ['beside those who were there', 'A:attended B+', 1, 'B66 1/1'],
    ['more were there, which is a fact', 'A:attended B:absent', 1, ''],
    ['no limit', 'A+ B+', undefined, ''],
  ])('beyond the places: %s', (_what, people, seats, expected) => expect(beyond(people, seats)).toBe(expected));
  test('places of an earlier year are not told any more', () => expect(beyond('A+ B+', 1, '2025-12-31')).toBe(''));
  test('beyond the places come first those whom HR typed, whatever their turn', () => {
    const all = [training('T', { seats: 1 })];
    const rows = notes('A+@08:00 B@09:00').map((one) => ({ ...one, isGiven: true }));
    expect(placeProblems(enrol(rows, all), all, 2026).map(({ received }) => received)).toEqual(['A']);
  });

  test('whoever has a place keeps it, whoever is put before them, enrols earlier or is typed later', () => {
    const one = fc.record({ first: fc.boolean(), hour: fc.integer({ min: 8, max: 10 }), isGiven: fc.boolean() });
    const people = fc.array(one, { maxLength: 6 });
    fc.assert(
      fc.property(people, people, fc.nat(6), fc.nat(6), (before, added, seats, fewer) => {
        const rows = [...before, ...added].map(({ first, hour, isGiven }, index) =>
          participant(String.fromCharCode(65 + index), 'enrolled', {
            first,
            isGiven,
            enrolledAt: `2026-01-05T${hour}`,
          }),
        );
        const placed = enrol(rows.slice(0, before.length), [training('T', { seats })]).filter(
          ({ state }) => state === 'enrolled',
        );
        const now = withGiven(
          rows.map((row) => ({ ...row, first: !row.first })),
          new Set(placed.map(turnKey)),
        );
        const after = enrol(now, [training('T', { seats: fewer })]).filter(({ state }) => state === 'enrolled');
        expect(after.map(({ employeeId }) => employeeId)).toEqual(
          expect.arrayContaining(placed.map(({ employeeId }) => employeeId)),
        );
        // Nobody but those whom HR typed comes in beyond the places.
        const given = now.filter(({ isGiven }) => isGiven).length;
        expect(after).toHaveLength(Math.max(given, Math.min(fewer, rows.length)));
      }),
    );
  });

  test('rows in another order give the same places, and never more than there are', () => {
    const one = fc.record({
      first: fc.boolean(),
      hour: fc.integer({ min: 8, max: 10 }),
      state: fc.constantFrom<TypedState>('enrolled', 'cancelled'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.nat(8), fc.infiniteStream(fc.nat(1000)), (all, seats, keys) => {
        const rows = all.map(({ first, hour, state }, index) =>
          participant(String.fromCharCode(65 + index), state, { first, enrolledAt: `2026-01-05T${hour}:00:00` }),
        );
        const shuffled = rows
          .map((row) => ({ row, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const result = enrol(rows, [training('T', { seats })]);
        expect(enrol(shuffled, [training('T', { seats })])).toEqual(result);
        const coming = rows.filter(({ state }) => state === 'enrolled').length;
        expect(result.filter(({ state }) => state === 'enrolled')).toHaveLength(Math.min(seats, coming));
        expect(result.flatMap(({ queue }) => queue ?? [])).toEqual(
          Array.from({ length: Math.max(0, coming - seats) }, (_, index) => index + 1),
        );
      }),
    );
  });

  test('only who waits is computed, and only who attended earns hours', () => {
    expect(ENROLMENT_STATES.filter((state) => !MEANING[state].typed)).toEqual(['waiting']);
    expect(ENROLMENT_STATES.filter((state) => MEANING[state].earnsHours)).toEqual(['attended']);
  });
});

describe('rows of participants', () => {
  const checked = (...rows: readonly Participant[]) => {
    const { participants, problems } = checkParticipants(rows, {
      trainings: [training('T'), training('LAMA', { ends: '2025-12-31' })],
      employeeIds: new Set(['A', 'B']),
      period: 2026,
    });
    return [
      participants.map(({ employeeId, row }) => `${employeeId} ${row}`),
      problems.map(({ code, row }) => `${code} ${row}`),
    ];
  };
  test('an unknown training or person is told, and the others go on', () => {
    expect(
      checked(
        participant('A', 'enrolled', { training: 'X', row: 2 }),
        participant('Z', 'enrolled', { row: 3 }),
        participant('B', 'enrolled', { row: 4 }),
      ),
    ).toEqual([['B 4'], ['training-unknown 2', 'nip-unknown 3']]);
  });
  test('somebody who left since an earlier year is no problem', () => {
    expect(checked(participant('Z', 'attended', { training: 'LAMA', row: 2 }))).toEqual([['Z 2'], []]);
  });
  test('twice is once, but who cancelled may enrol again', () => {
    expect(checked(participant('A', 'attended', { row: 2 }), participant('A', 'attended', { row: 3 }))).toEqual([
      ['A 2'],
      ['row-repeated 3'],
    ]);
    expect(checked(participant('A', 'cancelled', { row: 2 }), participant('A', 'enrolled', { row: 3 }))).toEqual([
      ['A 2', 'A 3'],
      [],
    ]);
  });
  test('a certificate of a day before the training begins is told, and one of its first day is not', () => {
    const certified = (certifiedOn: string) => checked(participant('A', 'attended', { certifiedOn, row: 2 }));
    expect(certified('2026-02-28')).toEqual([['A 2'], ['certificate-early 2']]);
    expect(certified('2026-03-01')).toEqual([['A 2'], []]);
  });
  test('a certificate of somebody who was not there is told', () => {
    expect(checked(participant('A', 'absent', { certificate: '12/2026', row: 2 }))).toEqual([
      ['A 2'],
      ['certificate-unearned 2'],
    ]);
  });
});

describe('the catalogue', () => {
  test('of two rows with one code the first counts; criteria that do not exist are told', () => {
    const { trainings, problems } = checkTrainings(
      [training('T'), training('T', { row: 3 }), training('U', { row: 4, criteria: ['C1', 'X'] })],
      new Set(['C1']),
    );
    expect(trainings.map(({ row }) => row)).toEqual([2, 4]);
    expect(problems.map(({ code, row }) => `${code} ${row}`)).toEqual(['row-repeated 3', 'criterion-unknown 4']);
  });
});

describe('hours of a year', () => {
  const hoursOf = (
    trainings: readonly Training[],
    employment: 'pns' | 'pppk' | undefined = 'pns',
    state: TypedState = 'attended',
  ) => {
    const enrolments = enrol(
      trainings.map(({ code }) => participant('A', state, { training: code })),
      trainings,
    );
    return trainingHours([{ id: 'A', employment }], enrolments, trainings, policy)[0];
  };
  test.each<[string, string | undefined, number]>([
    ['the last day of the year', '2026-12-31', 10],
    ['the day after', '2027-01-01', 0],
    ['the first day of the year', '2026-01-01', 10],
    ['the day before', '2025-12-31', 0],
  ])('a training ending on %s (%s) counts %d', (_what, ends, expected) => {
    expect(hoursOf([training('T', { date: '2025-12-29', ends })])?.hours).toBe(expected);
  });
  test('sums are held against 20 JP of PNS and 24 of PPPK, and against nothing where that is not known', () => {
    const all = [training('T'), training('U', { hours: 4.5 })];
    expect(hoursOf(all)).toMatchObject({ hours: 14.5, required: 20, short: 5.5 });
    expect(hoursOf(all, 'pppk')).toMatchObject({ required: 24, short: 9.5 });
    expect(trainingHours([{ id: 'A', employment: undefined }], [], all, policy)[0]).toMatchObject({
      hours: 0,
      required: undefined,
      short: undefined,
    });
    expect(hoursOf([training('T', { hours: 40 })])?.short).toBe(0);
  });
  test('who only enrolled or was absent has none', () => {
    expect(hoursOf([training('T')], 'pns', 'enrolled')?.hours).toBe(0);
    expect(hoursOf([training('T')], 'pns', 'absent')?.hours).toBe(0);
  });
  test('without a day or hours it is named and not counted as zero', () => {
    const result = hoursOf([training('T'), training('U', { ends: undefined }), training('V', { hours: undefined })]);
    expect(result?.hours).toBe(10);
    expect(result?.uncounted.map(({ code }) => code)).toEqual(['U', 'V']);
  });
  test('attended twice in the same training counts once, in another of the same kind again', () => {
    const [T, U] = [training('T'), training('U')];
    const twice = enrol([participant('A', 'attended'), participant('A', 'attended', { row: 9 })], [T]);
    expect(trainingHours([{ id: 'A', employment: 'pns' }], twice, [T], policy)[0]?.hours).toBe(10);
    expect(hoursOf([T, U])?.hours).toBe(20);
  });
});

describe('days and times', () => {
  test.each([
    ['29/02/2028', '2028-02-29'],
    ['29/02/2026', undefined],
    ['2026-12-31T00:00:00', '2026-12-31'],
  ])('the day %s is %s in any time zone', (typed, day) => expect(parseDay(typed)).toBe(day));
  test.each([
    ['2026-12-31T23:59:59', '2026-12-31T23:59:59'],
    ['31-12-2026 7.30', '2026-12-31T07:30:00'],
    ['31.12.2026', '2026-12-31'],
    ['29/02/2026 10:00', undefined],
    ['2026-12-31 25:00', undefined],
    ['besok', undefined],
    ['', undefined],
  ])('the time %s is %s', (typed, time) => expect(parseMoment(typed)).toBe(time));
});

describe('recommendations', () => {
  // Others see C1 at 60 and C2 at 100.
  const { evaluation, evidence } = evaluated(responses('S>A 2 4'));
  const told = (trainings: readonly Training[], wishes: readonly Wish[] = []) =>
    recommend(evaluation.ratings, evaluation.scores, { ...evidence, trainings, wishes }).map(
      ({ rateeId, training: found, why }) =>
        `${rateeId} ${found?.code ?? '-'} ${why.source === 'low-criterion' ? `${why.criterion} ${why.points}` : `${why.source} ${why.text}`}`,
    );

  test('a low criterion suggests what serves it, or names that nothing does', () => {
    expect(told([training('T'), training('U', { criteria: ['C2'] })])).toEqual(['A T C1 60']);
    expect(told([training('U', { criteria: ['C2'] })])).toEqual(['A - C1 60']);
    expect(told([])).toEqual([]);
  });
  test('what ended in an earlier year is over; without a day it may still come', () => {
    expect(told([training('T', { ends: '2025-12-31' }), training('U', { ends: undefined })])).toEqual(['A U C1 60']);
  });
  test('wishes and remarks name a training by code or exact title, and are never guessed at', () => {
    const wish = (text: string, source: Wish['source'] = 'self'): Wish => ({ rateeId: 'A', text, source });
    expect(
      told(
        [training('T', { criteria: [] }), training('C2X', { criteria: ['C1'], title: 'Pelayanan Prima' })],
        [wish('pelayanan  PRIMA'), wish('Pelayanan Prima'), wish('Pelayanan'), wish(' t ', 'supervisor'), wish(' ')],
      ),
    ).toEqual(['A C2X C1 60', 'A C2X self Pelayanan Prima', 'A - self Pelayanan', 'A T supervisor t']);
  });
});

describe('the need of units', () => {
  const low = (rateeId: string, found: Training | undefined, criterion = 'C1') => ({
    rateeId,
    training: found,
    why: { source: 'low-criterion' as const, criterion, points: 60, limit: 90 },
  });
  const unitOf = (id: string): string => (id < 'C' ? 'Satu' : 'Dua');
  test('counts people once, and who is left without a place', () => {
    const T = training('T', { seats: 1, criteria: ['C1', 'C2'] });
    const plan = [low('A', T), low('A', T, 'C2'), low('B', T), low('C', T), low('C', undefined, 'C9')];
    const enrolments = enrol([participant('A', 'attended'), participant('C'), participant('D', 'cancelled')], [T]);
    const needs = trainingNeeds(plan, enrolments, [T, training('OLD', { ends: '2025-01-01' })], {
      unitOf,
      period: 2026,
    });
    expect(
      needs.map(({ unit, training: found, criteria, recommended, enrolled, waiting, attended, open }) => [
        unit,
        found?.code,
        [...criteria].join(' '),
        recommended,
        enrolled,
        waiting,
        attended,
        open,
      ]),
    ).toEqual([
      ['Dua', 'T', 'C1,1', 1, 0, 1, 0, 0],
      ['Dua', undefined, 'C9,1', 1, 0, 0, 0, 1],
      ['Satu', 'T', 'C1,2 C2,1', 2, 0, 0, 1, 1],
    ]);
  });
});
