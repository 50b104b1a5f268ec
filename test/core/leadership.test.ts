/** Facts about the report to leadership: what it counts, and that no line or difference of lines tells of too few people. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../src/core/act/history.ts';
import { reportToLeadership } from '../../src/core/act/leadership.ts';
import type { LeadershipGround, LeadershipPerson } from '../../src/core/act/leadership-ground.ts';
import { BANDS } from '../../src/core/types.ts';

const person = (id: string, unit: string, changes: Partial<LeadershipPerson> = {}): LeadershipPerson => ({
  id,
  unit,
  isRated: true,
  results: 92,
  behaviour: 87,
  final: 90,
  band: 'good',
  quadrant: 'good',
  targets: 2,
  isAcknowledged: false,
  hours: undefined,
  requiredHours: undefined,
  needsGuidance: false,
  needsExamination: false,
  ...changes,
});
const crowd = (unit: string, size: number, changes: Partial<LeadershipPerson> = {}) =>
  Array.from({ length: size }, (_, index) => person(`${unit}${index}`, unit, changes));

const ground = (people: readonly LeadershipPerson[], changes: Partial<LeadershipGround> = {}): LeadershipGround => ({
  period: 2026,
  scale: 'numeric',
  minimumGroup: 3,
  isSettled: true,
  organisation: 'unknown',
  people,
  participation: new Map(),
  agreements: [],
  satisfaction: [],
  needs: [],
  history: [],
  basis: 'b',
  winners: [],
  openAwards: 0,
  openObjections: 0,
  ...changes,
});

const entry = (id: string, unit: string, changes: Partial<HistoryEntry> = {}): HistoryEntry => ({
  period: 2025,
  cycle: 1,
  cycleId: 'lama',
  personId: id,
  name: id,
  unit,
  results: 90,
  behaviour: 90,
  final: 90,
  band: 'good',
  quadrant: 'good',
  criteria: new Map(),
  awards: [],
  policyVersion: '',
  basis: 'b',
  fingerprint: '',
  ...changes,
});

describe('lines', () => {
  const report = reportToLeadership(
    ground([
      person('a', 'Satu', { final: 80, band: 'fair', hours: 10, requiredHours: 20 }),
      person('b', 'Satu', { final: 100, hours: 30, requiredHours: 20 }),
      person('c', 'Satu', { final: 111, band: 'very-good', hours: 20, requiredHours: 20 }),
      person('d', 'Satu', { isRated: false, final: undefined, band: undefined, quadrant: undefined }),
      ...crowd('Dua', 3, { needsGuidance: true, final: 60, band: 'poor', needsExamination: true }),
    ]),
  );
  const [dua, satu] = report.lines;

  test('count and average those whom each number is of', () => {
    expect(report.lines.map(({ units }) => units)).toEqual([['Dua'], ['Satu']]);
    // (80 + 100 + 111) / 3 = 97
    expect(satu).toMatchObject({ employees: 4, rated: 3, final: { people: 3, mean: 97 } });
    expect(satu?.classes).toEqual({
      scale: 'numeric',
      people: 3,
      counts: { 'very-good': 1, good: 1, fair: 1, poor: 0, 'very-poor': 0 },
    });
    expect(report.pending).toMatchObject({ guidance: 3, examinations: 3 });
    // (80 + 100 + 111 + 3 x 60) / 6 = 78.5
    expect(report.agency.final).toEqual({ people: 6, mean: 78.5 });
  });

  test('before the period is closed say how many are rated, and nothing of how', () => {
    const agreements = [{ unit: undefined, role: 'peer', ratees: 4, average: 0.8 } as const];
    const early = reportToLeadership(ground(crowd('Satu', 4), { isSettled: false, organisation: 'good', agreements }));
    expect(early.agency).toMatchObject({ employees: 4, rated: 4 });
    expect(early.pending.examinations).toBe(0);
    for (const { final, classes, agreement } of [early.agency, ...early.lines])
      expect([final, classes, agreement]).toEqual(Array(3).fill(undefined));
    expect([early.distribution, early.pending.guidance, early.pending.unexpected]).toEqual([undefined, undefined, 0]);
  });

  test('hours nobody keeps are not known, and never zero', () => {
    // (10 + 30 + 20) / 3 = 20, and two of three have their 20; the fourth is not known
    expect(satu?.hours).toEqual({ people: 3, mean: 20, fulfilled: 2 });
    expect(dua?.hours).toBeUndefined();
  });

  test('fewer than the minimum withhold everything that they would make', () => {
    const few = reportToLeadership(ground(crowd('Satu', 2)));
    expect(few.agency).toMatchObject({ employees: 2, rated: 2 });
    const { final, classes } = few.agency;
    const { guidance, examinations } = few.pending;
    expect([final, classes, guidance, examinations, few.distribution]).toEqual(Array(5).fill(undefined));
  });

  test('candidates are counted of the whole agency, and only where they are nobody or enough', () => {
    const flagged = { needsGuidance: true, needsExamination: true };
    const pendingWith = (count: number) => {
      const people = [...crowd('Satu', 6 - count), ...crowd('Dua', count, flagged), ...crowd('Tiga', 3)];
      const { pending, lines } = reportToLeadership(ground(people));
      for (const line of lines) expect(Object.keys(line)).not.toEqual(expect.arrayContaining(['examinations']));
      return [pending.guidance, pending.examinations];
    };
    expect([0, 1, 2, 3].map(pendingWith)).toEqual([
      [0, 0],
      [undefined, undefined],
      [undefined, undefined],
      [3, 3],
    ]);
  });

  test('people without a unit have no page of their own', () => {
    const { lines } = reportToLeadership(ground([...crowd('Satu', 3), ...crowd('', 4)]));
    expect(lines.map(({ units }) => units)).toEqual([['Satu'], ['']]);
  });

  test('what was answered about several units is what the agency has beyond the others', () => {
    const told = new Map([
      ['', { assigned: 20, answered: 15 }],
      ['Satu', { assigned: 8, answered: 7 }],
    ]);
    const people = [...crowd('Satu', 4), ...crowd('Dua', 2), ...crowd('Tiga', 2)];
    const { lines } = reportToLeadership(ground(people, { participation: told }));
    expect(lines.map(({ units, participation }) => [units.length, participation])).toEqual([
      [1, { assigned: 8, answered: 7 }],
      [2, { assigned: 12, answered: 8 }],
    ]);
    const unknown = new Map([['', { assigned: 20, answered: 15 }]]);
    expect(reportToLeadership(ground(people, { participation: unknown })).lines[1]?.participation).toBeUndefined();
  });

  test('components are told of those who have them, and only once the period is closed', () => {
    const people = [...crowd('Satu', 3, { results: 100, behaviour: 70 }), person('d', 'Satu', { results: 80 })];
    const { lines, agency } = reportToLeadership(ground(people));
    // (3 x 100 + 80) / 4 = 95 and (3 x 70 + 87) / 4 = 74.25
    expect(lines[0]).toMatchObject({ results: { people: 4, mean: 95 }, behaviour: { people: 4, mean: 74.25 } });
    expect(agency.results).toEqual(lines[0]?.results);
    const early = reportToLeadership(
      ground(people, { isSettled: false, needs: [{ unit: 'Satu', what: 'T1', people: 4 }] }),
    );
    expect(early.lines.map(({ results, behaviour, needs }) => [results, behaviour, needs])).toEqual([
      [undefined, undefined, []],
    ]);
    const few = reportToLeadership(ground(crowd('Satu', 2)));
    expect(few.agency).toMatchObject({ results: undefined, behaviour: undefined, targets: undefined });
  });

  test('needs are told where enough people of the line have them, several units added up, and of the agency none', () => {
    const needs = [
      { unit: 'Satu', what: 'T1', people: 3 },
      { unit: 'Satu', what: 'T2', people: 2 },
      { unit: 'Dua', what: 'T2', people: 2 },
      { unit: 'Tiga', what: 'T2', people: 1 },
    ];
    const people = [...crowd('Satu', 4), ...crowd('Dua', 2), ...crowd('Tiga', 2)];
    const { lines, agency } = reportToLeadership(ground(people, { needs }));
    expect(lines.map((line) => [line.units, line.needs])).toEqual([
      [['Satu'], [{ what: 'T1', people: 3 }]],
      [['Dua', 'Tiga'], [{ what: 'T2', people: 3 }]],
    ]);
    expect(agency.needs).toEqual([]);
  });

  test('targets are counted of everybody, with those who said that they understand theirs', () => {
    const people = [...crowd('Satu', 3, { targets: 4, isAcknowledged: true }), person('d', 'Satu', { targets: 0 })];
    const [line] = reportToLeadership(ground(people)).lines;
    expect(line?.targets).toEqual({ people: 3, targets: 12, acknowledged: 3 });
  });

  test('the latest index of the public stands beside its unit', () => {
    const satisfaction = [
      { unit: 'Satu', index: 81, period: '2025' },
      { unit: 'Satu', index: 84.5, period: '2026' },
    ];
    const { lines } = reportToLeadership(ground([...crowd('Satu', 3), ...crowd('Dua', 3)], { satisfaction }));
    expect(lines.map((line) => line.satisfaction?.index)).toEqual([undefined, 84.5]);
  });
});

test('of an award of the period no winner who is rated low is named; whom a committee gave a month is', () => {
  const people = [...crowd('Satu', 3), person('r', 'Satu', { band: 'poor', final: 55 })];
  const winner = (personId: string, span = '') => ({
    personId,
    name: `Nama ${personId}`,
    unit: 'Satu',
    called: 'Terbaik',
    span,
  });
  const all = [winner('r', '2026-12'), winner('Satu1'), winner('r')];
  const { winners } = reportToLeadership(ground(people, { winners: all }));
  expect(winners.map(({ name, span }) => [name, span])).toEqual([
    ['Nama Satu1', ''],
    ['Nama r', '2026-12'],
  ]);
});

describe('past periods', () => {
  const now = ground([...crowd('Satu', 4), ...crowd('Dua', 4)]);
  const of = (history: readonly HistoryEntry[], changes: Partial<LeadershipGround> = {}) =>
    reportToLeadership({ ...now, history, ...changes }).past;
  const unit = (name: string, size: number, changes: Partial<HistoryEntry> = {}) =>
    Array.from({ length: size }, (_, index) => entry(`${name}${index}`, name, changes));

  test('a unit that is gone and was small takes another unit with it, so that no difference tells of it', () => {
    const [past] = of([...unit('Satu', 4), ...unit('Dua', 5), ...unit('Lebur', 1)]);
    expect(past?.agency?.rated).toBe(10);
    // Satu is the smaller of the two: with Lebur it is five people.
    expect([...(past?.units.keys() ?? [])]).toEqual(['Dua']);
  });

  test('too few of a whole period are withheld', () => {
    const [past] = of(unit('Satu', 2));
    expect([past?.agency, past?.units.size]).toEqual([undefined, 0]);
  });

  test('the same period and later ones are none; what was computed otherwise is told', () => {
    const history = [
      ...unit('Satu', 4, { period: 2024, cycleId: 'lebih lama', basis: 'lain' }),
      ...unit('Satu', 4),
      ...unit('Satu', 4, { period: 2026, cycleId: 'ini' }),
    ];
    expect(of(history).map(({ period, comparability }) => [period, comparability])).toEqual([
      [2024, 'different'],
      [2025, 'same'],
    ]);
    expect(of(unit('Satu', 4, { basis: '' }))[0]?.comparability).toBe('unknown');
  });
});

test('whatever the units, each line and what the agency has beyond any of them is of nobody or of enough', () => {
  const people = fc.array(
    fc.record({
      unit: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      isRated: fc.boolean(),
      band: fc.constantFrom(...BANDS),
      results: fc.option(fc.integer({ min: 40, max: 120 }), { nil: undefined }),
      hours: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    }),
    { maxLength: 24 },
  );
  fc.assert(
    fc.property(people, fc.integer({ min: 2, max: 5 }), (drawn, minimumGroup) => {
      const all = drawn.map(({ unit, isRated, band, results, hours }, index) =>
        person(`p${index}`, unit, {
          isRated,
          band: isRated ? band : undefined,
          results,
          final: isRated ? index : undefined,
          quadrant: isRated ? 'good' : undefined,
          hours,
          requiredHours: hours === undefined ? undefined : 20,
        }),
      );
      const { lines, agency } = reportToLeadership(ground(all, { minimumGroup }));
      const hasResults = ({ isRated, results }: LeadershipPerson): boolean => isRated && results !== undefined;
      const populations = [
        (line: typeof agency) => all.filter((one) => line.units.includes(one.unit) && hasResults(one)).length,
        (line: typeof agency) => line.employees,
        (line: typeof agency) => line.rated,
        (line: typeof agency) => all.filter((one) => line.units.includes(one.unit) && one.hours !== undefined).length,
      ];
      for (const count of populations) {
        const counts = lines.map(count);
        const whole = counts.reduce((sum, own) => sum + own, 0);
        if (whole < minimumGroup) continue;
        expect(counts.filter((own) => own > 0 && own < minimumGroup)).toEqual([]);
      }
      expect(lines.reduce((sum, { employees }) => sum + employees, 0)).toBe(agency.employees);
      // Nothing is told of fewer than the minimum.
      for (const { rated, final, classes } of lines)
        if (rated < minimumGroup) expect([final, classes]).toEqual([undefined, undefined]);
      for (const { results, units } of lines)
        if (results && units.length === 1) expect(results.people).toBeGreaterThanOrEqual(minimumGroup);
    }),
    { numRuns: 150 },
  );
});
