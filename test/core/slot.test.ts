/** Facts about dates of meetings: nobody is in two at once, whatever the order of rows, and whoever is not placed is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Appointment,
  collisions,
  type MeetingWindow,
  overlaps,
  pairsOf,
  proposeMeetings,
  slotsOf,
  windowOf,
} from '../../src/core/act/slot.ts';
import { byText, groupBy } from '../../src/core/number.ts';

const WINDOW: MeetingWindow = { first: '2026-12-14', last: '2026-12-18', fromHour: 9, toHour: 15, minutes: 45 };

/** A roster as its relations: person n is supervised by some earlier person, the first by nobody. */
const tree = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((picks) => {
  const ids = ['P0', ...picks.map((_, index) => `P${index + 1}`)];
  const supervisors = new Map(picks.map((pick, index) => [`P${index + 1}`, `P${pick % (index + 1)}`] as const));
  return { ids, supervisors };
});
const rosterOf = (ids: readonly string[], supervisors: ReadonlyMap<string, string>) =>
  ({ ratees: ids.map((id) => ({ id })), supervisors }) as unknown as Parameters<typeof pairsOf>[0];
const propose = (ids: readonly string[], supervisors: ReadonlyMap<string, string>, window: MeetingWindow) =>
  proposeMeetings(pairsOf(rosterOf(ids, supervisors)), [], window, '');
const peopleIn = ({ supervisorId, employeeId }: Appointment) => [supervisorId, employeeId];
const sorted = (all: readonly Appointment[]) => [...all].sort((a, b) => byText(a.employeeId, b.employeeId));

test('no slot is on a holiday, and the others stay as they are', () => {
  const days = (window: MeetingWindow) => [...new Set(slotsOf(window).map((start) => start.slice(0, 10)))];
  const holidays = new Set(['2026-12-15', '2026-12-19']);
  expect(days({ ...WINDOW, last: '2026-12-21', holidays })).toEqual(
    days({ ...WINDOW, last: '2026-12-21' }).filter((day) => day !== '2026-12-15'),
  );
});

describe('laws', () => {
  test('nobody is in two meetings at once, and every pair is placed or told', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 15, max: 180 }), ({ ids, supervisors }, minutes) => {
        const { appointments, unplaced } = propose(ids, supervisors, { ...WINDOW, last: WINDOW.first, minutes });
        expect(collisions(appointments)).toEqual([]);
        expect([...appointments, ...unplaced].map(({ employeeId }) => employeeId).sort(byText)).toEqual(
          [...supervisors.keys()].sort(byText),
        );
      }),
    );
  });
  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.nat()), ({ ids, supervisors }, keys) => {
        const shuffled = ids.map((id) => [keys.next().value ?? 0, id] as const).sort(([a], [b]) => a - b);
        const again = propose(
          shuffled.map(([, id]) => id),
          new Map([...supervisors].reverse()),
          WINDOW,
        );
        expect(again).toEqual(propose(ids, supervisors, WINDOW));
      }),
    );
  });
  test('as many slots as the busiest person has meetings are enough for all', () => {
    fc.assert(
      fc.property(tree, ({ ids, supervisors }) => {
        const { appointments, unplaced } = propose(ids, supervisors, { ...WINDOW, last: '2027-01-31' });
        const meetings = groupBy(appointments.flatMap(peopleIn), (id) => id);
        const busiest = Math.max(...[...meetings.values()].map((own) => own.length));
        expect(unplaced).toEqual([]);
        expect(new Set(appointments.map(({ start }) => start)).size).toBe(busiest);
      }),
    );
  });
  test('what stands already is kept free, and what is added to it is proposed beside it', () => {
    fc.assert(
      fc.property(tree, fc.nat(), ({ ids, supervisors }, cut) => {
        const pairs = pairsOf(rosterOf(ids, supervisors));
        const first = proposeMeetings(pairs.slice(0, cut % (pairs.length + 1)), [], WINDOW, '');
        const rest = pairs.slice(cut % (pairs.length + 1));
        const second = proposeMeetings([...rest], first.appointments, WINDOW, '');
        expect(collisions([...first.appointments, ...second.appointments])).toEqual([]);
        // One after the other or all at once: placed from the head downwards it is the same.
        const whole = proposeMeetings(pairs, [], WINDOW, '').appointments;
        expect(sorted([...first.appointments, ...second.appointments])).toEqual(sorted(whole));
      }),
    );
  });
});

describe('slots', () => {
  test.each([
    ['a Monday', '2026-12-14', ['09:00', '09:45', '10:30', '11:15', '13:00', '13:45']],
    ['a Friday, whose break is longer', '2026-12-18', ['09:00', '09:45', '10:30', '13:00', '13:45']],
    ['a Saturday', '2026-12-19', []],
    ['a Sunday', '2026-12-20', []],
  ] as const)('of %s', (_what, day, times) => {
    expect(slotsOf({ ...WINDOW, first: day, last: day })).toEqual(times.map((time) => `${day}T${time}`));
  });
  test('none where the window ends before it begins', () => {
    expect(slotsOf({ ...WINDOW, last: '2026-12-13' })).toEqual([]);
    expect(slotsOf({ ...WINDOW, toHour: 9 })).toEqual([]);
  });
  test('go over the end of a month and a year', () => {
    const days = slotsOf({ ...WINDOW, first: '2026-12-30', last: '2027-01-04' }).map((slot) => slot.slice(0, 10));
    expect([...new Set(days)]).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-04']);
  });
});

describe('the window', () => {
  const policy = { meetingFirstDay: '', meetingLastDay: '', meetingFromHour: 9, meetingToHour: 15, meetingMinutes: 45 };
  test('begins tomorrow and has two weeks where the policy says nothing', () => {
    expect(windowOf(policy, '2026-12-14')).toMatchObject({ first: '2026-12-15', last: '2026-12-28' });
  });
  test('does not begin in the past', () => {
    const set = { ...policy, meetingFirstDay: '2026-12-01', meetingLastDay: '2026-12-20' };
    expect(windowOf(set, '2026-12-14')).toMatchObject({ first: '2026-12-15', last: '2026-12-20' });
    expect(windowOf(set, '2026-11-02')).toMatchObject({ first: '2026-12-01' });
  });
});

test('meetings that touch do not overlap, those that share a minute do', () => {
  const at = (start: string, minutes = 45) => ({ start: `2026-12-14T${start}`, minutes });
  expect(overlaps(at('09:00'), at('09:45'))).toBe(false);
  expect(overlaps(at('09:00'), at('09:44'))).toBe(true);
  expect(overlaps(at('09:00', 120), at('10:00', 15))).toBe(true);
});

test('who is in two meetings at once is named with the later of the two', () => {
  const meeting = (employeeId: string, supervisorId: string, start: string) => ({
    employeeId,
    supervisorId,
    start: `2026-12-14T${start}`,
    minutes: 45,
    place: '',
  });
  const found = collisions([meeting('B', 'A', '09:30'), meeting('A', 'Z', '09:00'), meeting('C', 'A', '10:15')]);
  expect(found.map(({ personId, at, other }) => [personId, at.employeeId, other.employeeId])).toEqual([
    ['A', 'B', 'A'],
  ]);
});
