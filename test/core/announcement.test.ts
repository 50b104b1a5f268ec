/** Announcing targets: who is told what, when they are asked anew, and what keeps somebody from being told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnnouncementGround,
  announcementProblems,
  announcements,
  type Edition,
  planAnnouncement,
  type TargetTemplate,
  targetsFromTemplates,
} from '../../src/core/act/announcement.ts';
import type { Roster } from '../../src/core/plan/roster.ts';
import type { DescribedTarget } from '../../src/core/plan/target.ts';

const employee = (id: string, position = 'Analis') => ({
  id,
  name: `Nama ${id}`,
  email: '',
  employment: 'pns' as const,
  position,
  unit: 'Unit',
  supervisorId: '',
  status: 'active' as const,
  row: 2,
});
const roster = (...ids: readonly string[]): Roster => {
  const employees = ids.map((id) => employee(id));
  return { employees, ratees: employees, people: new Map(), supervisors: new Map() };
};
const target = (rateeId: string, change: Partial<DescribedTarget> = {}): DescribedTarget => ({
  rateeId,
  code: 'S1',
  plan: 'Layanan mutasi tepat waktu',
  indicator: 'Berkas selesai dalam 5 hari',
  goal: 100,
  measure: 'berkas',
  weight: 100,
  realised: undefined,
  direction: 'up',
  due: '',
  row: 2,
  ...change,
});
const ground = (change: Partial<AnnouncementGround> = {}): AnnouncementGround => ({
  roster: roster('A', 'B'),
  targets: [target('A')],
  standards: [],
  editions: [],
  period: 2026,
  ...change,
});
const OCCASION = { at: '2026-01-05T08:00:00', by: 'hr@contoh.example' };
const told = (before: AnnouncementGround): AnnouncementGround => ({
  ...before,
  editions: [...before.editions, ...planAnnouncement(before).map((edition): Edition => ({ ...edition, ...OCCASION }))],
});
const understands = (label: string) => (label === 'Ya' ? 'understood' : label === 'Tanya' ? 'question' : undefined);
const said = (rateeId: string, round: number, label: string, question = '') => ({
  raterId: rateeId,
  rateeId,
  role: 'targets' as const,
  round,
  time: '2026-01-06T09:00:00',
  answers: new Map([
    ['understanding', label],
    ['question', question],
  ]),
});
const stateOf = (at: AnnouncementGround, responses: Parameters<typeof announcements>[1] = [], id = 'A') =>
  announcements(at, responses, understands).find(({ personId }) => personId === id)?.state;

describe('what is announced', () => {
  test('whoever has targets is told them once, with the end of the year where no day is written', () => {
    const first = planAnnouncement(ground());
    expect(first.map(({ personId, round }) => [personId, round])).toEqual([['A', 1]]);
    expect(first[0]?.targets[0]?.due).toBe('2026-12-31');
    expect(planAnnouncement(told(ground()))).toEqual([]);
  });

  test('a changed target is announced anew, what was realised is not', () => {
    const once = told(ground());
    expect(planAnnouncement({ ...once, targets: [target('A', { realised: 80 })] })).toEqual([]);
    const harder = planAnnouncement({ ...once, targets: [target('A', { goal: 120 })] });
    expect(harder.map(({ round }) => round)).toEqual([2]);
  });

  test('standards go to those of the position, whatever its capitals', () => {
    const standards = [
      { position: 'ANALIS ', standard: 'Melayani dengan ramah', row: 2 },
      { position: 'Arsiparis', standard: 'Menata arsip', row: 3 },
    ];
    expect(planAnnouncement(ground({ standards }))[0]?.standards).toEqual(['Melayani dengan ramah']);
    expect(planAnnouncement({ ...told(ground()), standards }).map(({ round }) => round)).toEqual([2]);
  });

  test.each<[string, Partial<DescribedTarget>, string]>([
    ['without a plan', { plan: ' ' }, 'target-unsaid plan'],
    ['without a goal', { goal: undefined }, 'target-unmeasurable goal'],
    ['without indicator and unit', { indicator: '', measure: '' }, 'target-unmeasurable indicator'],
    ['without a weight', { weight: undefined }, 'target-unmeasurable weight'],
    ['due in another year', { due: '2027-01-01' }, 'target-due-elsewhen due'],
  ])('a target %s is told to HR and keeps that person’s back', (_, change, problem) => {
    const both = ground({ targets: [target('A', { ...change, row: 7 }), target('A', { code: 'S2' }), target('B')] });
    const problems = announcementProblems(both.targets, both.period);
    expect(planAnnouncement(both).map(({ personId }) => personId)).toEqual(['B']);
    expect(problems.map(({ code, column, row }) => `${code} ${column} ${row}`)).toEqual([`${problem} 7`]);
  });

  test.each(['2026-01-01', '2026-12-31'])('a day at the edge of the period counts: %s', (due) => {
    expect(planAnnouncement(ground({ targets: [target('A', { due })] }))).toHaveLength(1);
  });

  test('law: announced again, whatever the order of people, nothing is left to announce', () => {
    const anyTargets = fc.array(
      fc.record({ id: fc.constantFrom('A', 'B', 'C'), goal: fc.integer({ min: 1, max: 9 }), code: fc.string() }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyTargets, (drawn) => {
        const targets = drawn.map(({ id, goal, code }) => target(id, { goal, code }));
        const at = ground({ roster: roster('C', 'A', 'B'), targets });
        expect(planAnnouncement(told(at))).toEqual([]);
      }),
    );
  });
});

describe('where it stands', () => {
  const once = told(ground());
  test('each state', () => {
    expect(stateOf(ground(), [], 'B')).toBe('no-targets');
    expect(stateOf(ground())).toBe('unannounced');
    expect(stateOf(once)).toBe('asked');
    expect(stateOf(once, [said('A', 1, 'Ya')])).toBe('acknowledged');
    expect(stateOf(once, [said('A', 1, 'Tanya', 'Apa artinya?')])).toBe('question');
    expect(stateOf({ ...once, targets: [target('A', { goal: 120 })] }, [said('A', 1, 'Ya')])).toBe('changed');
  });

  test('whoever understands and asks all the same is answered first', () => {
    expect(stateOf(once, [said('A', 1, 'Ya', 'Kapan mulai?')])).toBe('question');
  });

  test('what was said to an earlier edition says nothing about the last', () => {
    const twice = told({ ...once, targets: [target('A', { goal: 120 })] });
    expect(stateOf(twice, [said('A', 1, 'Ya')])).toBe('asked');
    expect(stateOf(twice, [said('A', 1, 'Tanya'), said('A', 2, 'Ya')])).toBe('acknowledged');
  });

  test('a label that means nothing is no answer', () => {
    expect(stateOf(once, [said('A', 1, 'Mungkin')])).toBe('asked');
  });
});

describe('targets of a position', () => {
  const { rateeId: _, realised: _none, ...what } = target('A');
  const templates: readonly TargetTemplate[] = [
    { ...what, position: 'analis' },
    { ...what, position: 'Arsiparis', code: 'S9' },
  ];
  test('go to whoever has none, and never beside their own', () => {
    const made = targetsFromTemplates(roster('A', 'B'), [target('A')], templates);
    expect(made.map(({ rateeId, code }) => `${rateeId} ${code}`)).toEqual(['B S1']);
    expect(made[0]?.realised).toBeUndefined();
  });
});
