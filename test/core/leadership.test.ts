/** Facts about the report to leadership: what it counts, and that no line or difference of lines tells of too few people. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/core/act/dossier.ts';
import { type HistoryEntry, isRated } from '../../src/core/act/history.ts';
import { reportToLeadership } from '../../src/core/act/leadership.ts';
import type { LeadershipGround, LeadershipPerson } from '../../src/core/act/leadership-ground.ts';
import type { Track } from '../../src/core/act/matter.ts';
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
  matters: [],
  dossiers: [],
  openAwards: 0,
  openObjections: 0,
  ...changes,
});

const openOf = (personId: string, track: Track): Dossier => ({
  number: 1,
  matter: {
    track,
    rule: 'low-rating',
    personId,
    article: '',
    from: '',
    to: '',
    period: 2026,
    value: 60,
    threshold: 70,
    unit: 'points',
    sources: [],
    missing: [],
  },
  state: 'candidate',
  moves: [],
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
      ...crowd('Dua', 3, { final: 60, band: 'poor' }),
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
    // (80 + 100 + 111 + 3 x 60) / 6 = 78.5
    expect(report.agency.final).toEqual({ people: 6, mean: 78.5 });
  });

  test('before the period is closed say how many are rated, and nothing of how', () => {
    const agreements = [{ unit: undefined, role: 'peer', ratees: 4, average: 0.8 } as const];
    const early = reportToLeadership(ground(crowd('Satu', 4), { isSettled: false, organisation: 'good', agreements }));
    expect(early.agency).toMatchObject({ employees: 4, rated: 4 });
    for (const { final, classes, agreement } of [early.agency, ...early.lines])
      expect([final, classes, agreement]).toEqual(Array(3).fill(undefined));
    expect([early.distribution, early.pending.unexpected]).toEqual([undefined, 0]);
  });

  test('hours nobody keeps are not known, and never zero', () => {
    // (10 + 30 + 20) / 3 = 20, and two of three have their 20; the fourth is not known
    expect(satu?.hours).toEqual({ people: 3, mean: 20, fulfilled: 2 });
    expect(dua?.hours).toBeUndefined();
  });

  test('fewer than the minimum withhold everything that they would make, and how many they are', () => {
    const few = reportToLeadership(ground(crowd('Satu', 2)));
    const { employees, rated, final, classes, targets } = few.agency;
    expect([employees, rated, final, classes, targets, few.distribution]).toEqual(Array(6).fill(undefined));
    expect(few.pending.incomplete).toBeUndefined();
    // Of enough people two that are rated are too few, and give themselves away by nothing.
    const unrated = crowd('Satu', 4, { isRated: false });
    const early = reportToLeadership(ground([...unrated, ...crowd('Dua', 2)]));
    expect([early.agency.employees, early.agency.rated, early.pending.incomplete]).toEqual([6, undefined, undefined]);
  });

  test('what is about people is counted where they are nobody or enough; what is about work always', () => {
    const people = crowd('Satu', 6);
    const pendingWith = (count: number) => {
      const { pending } = reportToLeadership(ground(people, { openObjections: count, openAwards: count }));
      return [pending.objections, pending.awards];
    };
    expect([0, 1, 2, 3].map(pendingWith)).toEqual([
      [0, 0],
      [undefined, 1],
      [undefined, 2],
      [3, 3],
    ]);
  });

  test('candidates and dossiers are counted of the agency, and of no unit', () => {
    const people = crowd('Satu', 6);
    const matters = people.flatMap(({ id }, at) => [
      openOf(id, 'guidance').matter,
      ...(at < 3 ? [openOf(id, 'discipline').matter] : []),
    ]);
    const openWith = (changes: Partial<LeadershipGround>) => {
      const { dossiers, lines } = reportToLeadership(ground(people, { matters, ...changes }));
      for (const line of lines) expect(Object.keys(line)).not.toContain('dossiers');
      return [dossiers.guidance.open, dossiers.discipline.open];
    };
    const dossiers = people.map(({ id }) => openOf(id, 'guidance'));
    expect([openWith({}), openWith({ dossiers })]).toEqual([
      [6, 3],
      [6, 3],
    ]);
    expect(openWith({ matters: matters.slice(0, 2) })).toEqual([undefined, undefined]);
  });

  test.each<readonly [low: number, open: number, told: number | undefined]>([
    // One who is rated low: neither that their dossier is open nor that it is over.
    [1, 1, undefined],
    [1, 0, undefined],
    // Of four one or two are over or were not opened.
    [4, 3, undefined],
    [5, 3, undefined],
    [6, 3, 3],
    [4, 4, 4],
    [4, 0, 0],
    [0, 0, 0],
  ])('of %i rated low and %i open dossiers of guidance it tells %s', (low, open, told) => {
    const people = [...crowd('Satu', low, { band: 'poor' }), ...crowd('Dua', 8)];
    const dossiers = people.slice(0, low).map(
      ({ id }, at): Dossier => ({
        ...openOf(id, 'guidance'),
        ...{ number: at, state: at < open ? 'examined' : 'closed' },
      }),
    );
    const { guidance } = reportToLeadership(ground(people, { dossiers })).dossiers;
    expect([guidance.open, guidance.steps?.handled]).toEqual([told, told]);
    // Before ratings stand no class is told, and the period before stands in their place.
    const then = people.map(({ id, unit, band }) => entry(id, unit, { band }));
    const early = { dossiers, isSettled: false };
    expect(reportToLeadership(ground(people, { ...early, history: then })).dossiers.guidance.open).toBe(told);
    const other = crowd('Satu', 9).map((one, at) => ({ ...one, id: people[at]?.id ?? one.id }));
    expect(reportToLeadership(ground(other, { dossiers, history: then })).dossiers.guidance.open).toBe(told);
    const alone = reportToLeadership(ground(people, early)).dossiers.guidance.open;
    expect(alone).toBe(open === 1 ? undefined : open);
  });

  test('agreement of raters is left out where the agency’s n would give away the few ratees of another unit', () => {
    const peer = (unit: string | undefined, ratees: number) => ({ unit, role: 'peer', ratees, average: 0.8 }) as const;
    const people = ['Satu', 'Dua', 'Tiga'].flatMap((unit) => crowd(unit, 5));
    const linesWith = (...ratees: readonly number[]) => {
      const [a = 0, b = 0, c = 0] = ratees;
      const agreements = [peer('Satu', a), peer('Dua', b), peer('Tiga', c), peer(undefined, a + b + c)];
      const { lines, agency } = reportToLeadership(ground(people, { agreements }));
      return [...lines, agency].map(({ agreement }) => agreement?.ratees);
    };
    // Dua, Satu, Tiga, the agency.
    expect(linesWith(4, 5, 5)).toEqual([5, 4, 5, 14]);
    expect(linesWith(4, 5, 2)).toEqual([5, undefined, undefined, 11]);
    expect(linesWith(1, 1, 0)).toEqual([undefined, undefined, undefined, undefined]);
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

/** People whom a number of some lines is of, where it is told: undefined is withheld. */
interface ToldOf {
  readonly of: readonly string[];
  readonly isCount?: boolean;
}
type Told = ToldOf | undefined;

/** Every number that is told beside the agency's, and what the agency has beyond any of the lines that tell it. */
function expectNobodyAlone(lines: readonly Told[], agency: Told, minimum: number): void {
  const enough = (people: number): boolean => people === 0 || people >= minimum;
  for (const told of [...lines, agency]) {
    if (!told) continue;
    if (told.isCount) expect(enough(told.of.length)).toBe(true);
    else expect(told.of.length).toBeGreaterThanOrEqual(minimum);
  }
  if (!agency) return;
  const shown = lines.filter((told) => told !== undefined);
  for (let set = 0; set < 2 ** shown.length; set++) {
    const taken = new Set(shown.filter((_, at) => set & (2 ** at)).flatMap(({ of }) => of));
    expect(enough(agency.of.filter((id) => !taken.has(id)).length)).toBe(true);
  }
}

const DRAWN = fc.array(
  fc.record({
    unit: fc.constantFrom('A', 'B', 'C', 'D', ''),
    isRated: fc.boolean(),
    band: fc.option(fc.constantFrom(...BANDS), { nil: undefined }),
    results: fc.option(fc.integer({ min: 40, max: 120 }), { nil: undefined }),
    final: fc.option(fc.integer({ min: 40, max: 120 }), { nil: undefined }),
    hours: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    targets: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 24 },
);

test('whatever the units, no number is of too few people, nor what a reader can subtract from what is told', () => {
  fc.assert(
    fc.property(DRAWN, DRAWN, fc.integer({ min: 2, max: 5 }), (drawn, earlier, minimumGroup) => {
      const all = drawn.map(({ hours, isRated, ...one }, index) =>
        person(`p${index}`, one.unit, {
          ...one,
          isRated,
          quadrant: one.band && 'good',
          hours,
          requiredHours: hours === undefined ? undefined : 20,
        }),
      );
      const history = earlier.map(({ unit, final, band, results }, index) =>
        entry(`p${index}`, unit, { final, band, results, quadrant: band && 'good' }),
      );
      const report = reportToLeadership(ground(all, { minimumGroup, history }));
      const { lines, agency } = report;
      type Line = typeof agency;
      const whose = (line: Line, counts: (one: LeadershipPerson) => boolean): readonly string[] =>
        all
          .filter((one) => (line.units.length === 0 || line.units.includes(one.unit)) && counts(one))
          .map(({ id }) => id);
      const numbers: readonly ((line: Line) => Told)[] = [
        (line) => (line.employees === undefined ? undefined : { of: whose(line, () => true), isCount: true }),
        (line) => (line.rated === undefined ? undefined : { of: whose(line, ({ isRated }) => isRated), isCount: true }),
        (line) => line.results && { of: whose(line, (one) => one.isRated && one.results !== undefined) },
        (line) => line.final && { of: whose(line, (one) => one.isRated && one.final !== undefined) },
        (line) => line.classes && { of: whose(line, (one) => one.isRated && one.band !== undefined) },
        (line) => line.hours && { of: whose(line, (one) => one.hours !== undefined) },
      ];
      for (const told of numbers) expectNobodyAlone(lines.map(told), told(agency), minimumGroup);
      // Each number says how many it is of.
      for (const line of [...lines, agency]) {
        const [employees, rated, results, final, classes, hours] = numbers.map((told) => told(line)?.of.length);
        expect([line.employees, line.rated]).toEqual([employees, rated]);
        expect([line.results?.people, line.final?.people, line.classes?.people, line.hours?.people]).toEqual([
          results,
          final,
          classes,
          hours,
        ]);
        const having = whose(line, ({ targets }) => targets > 0).length;
        if (line.targets) expect([line.targets.people, having === 0 || having >= minimumGroup]).toEqual([having, true]);
      }
      expect(lines.flatMap(({ units }) => units).sort()).toEqual([...new Set(all.map(({ unit }) => unit))].sort());
      for (const { agency: whole, units } of report.past) {
        const own = (unit: string | undefined, has: (one: HistoryEntry) => boolean): readonly string[] =>
          history
            .filter((one) => (unit === undefined || one.unit === unit) && isRated(one) && has(one))
            .map(({ personId }) => personId);
        const told = [...units].map(([unit, figures]) => ({ unit, figures }));
        for (const [key, has] of [
          ['final', ({ final }: HistoryEntry) => final !== undefined],
          ['classes', ({ band }: HistoryEntry) => band !== undefined],
          ['rated', () => true],
        ] as const)
          expectNobodyAlone(
            told.map(({ unit, figures }) => (figures[key] === undefined ? undefined : { of: own(unit, has) })),
            whole?.[key] === undefined ? undefined : { of: own(undefined, has) },
            minimumGroup,
          );
      }
    }),
    { numRuns: 150 },
  );
});

test('however dossiers stand beside the classes, neither says of too few rated low that theirs is open or over', () => {
  const isFew = (people: number, minimum: number): boolean => people > 0 && people < minimum;
  for (const minimumGroup of [2, 3, 4]) {
    // Whoever knows that no dossier is of another period reads the page: every way in which things may stand that gives it.
    const pages = new Map<string, (readonly [open: number, over: number])[]>();
    for (let low = 0; low <= 2 * minimumGroup + 2; low++)
      for (let open = 0; open <= low; open++)
        for (let handled = 0; handled <= open; handled++) {
          const people = [...crowd('Satu', low, { band: 'very-poor' }), ...crowd('Dua', 8)];
          const dossiers = people.slice(0, low).map(
            ({ id }, at): Dossier => ({
              ...openOf(id, 'guidance'),
              ...{ number: at, state: at < handled ? 'replied' : at < open ? 'candidate' : 'dismissed' },
            }),
          );
          const { agency, dossiers: counts } = reportToLeadership(ground(people, { minimumGroup, dossiers }));
          const page = JSON.stringify([agency.classes, counts]);
          pages.set(page, [...(pages.get(page) ?? []), [open, low - open]]);
        }
    expect(pages.size).toBeGreaterThan(2 * minimumGroup + 2);
    for (const [page, ways] of pages)
      for (const which of [0, 1] as const) {
        const known = new Set(ways.map((way) => way[which]));
        if (known.size === 1) expect(isFew([...known][0] ?? 0, minimumGroup), page).toBe(false);
      }
  }
});
