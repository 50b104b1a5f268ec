/** Facts about evaluation meetings: who is told what, what is a record, what an adjusted rating needs, and whom a state waits for. */
import { describe, expect, test } from 'vitest';
import { agendaOf, NO_AGENDA, strengthsOf } from '../../src/core/act/agenda.ts';
import { type CallOffGround, planCallOffs } from '../../src/core/act/call-off.ts';
import {
  adjustmentOf,
  adjustmentProblems,
  type Invitation,
  invitedTooLate,
  MEETING_FIELDS,
  MEETING_STATES,
  type MeetingRecord,
  meetings,
  newRecords,
  OUTCOMES,
  openActions,
  planInvitations,
  REPLY_FIELDS,
  STANCES,
  WAITS_FOR,
} from '../../src/core/act/meeting.ts';
import { dayProblems, withPossibleDays } from '../../src/core/act/meeting-day.ts';
import {
  askedAboutRecords,
  askedAfterMeetings,
  toldThatItIsOff,
  toldWhenTheyMeet,
} from '../../src/core/act/meeting-request.ts';
import type { Explanation } from '../../src/core/measure/explanation.ts';
import type { Response } from '../../src/core/measure/response.ts';
import type { Roster } from '../../src/core/plan/roster.ts';
import type { InquiryKind } from '../../src/core/types.ts';

const appointment = { employeeId: 'B', supervisorId: 'A', start: '2026-12-14T09:00', minutes: 45, place: '' };
const invitation: Invitation = {
  ...appointment,
  round: 1,
  sequence: 0,
  edition: 1,
  at: '2026-12-01T09:00:00',
  by: '',
  agenda: NO_AGENDA,
};
const record: MeetingRecord = {
  employeeId: 'B',
  supervisorId: 'A',
  round: 1,
  version: 1,
  at: '2026-12-14T10:00:00',
  outcome: 'held',
  heldOn: '2026-12-14',
  notes: 'Baik',
  actions: [],
  adjusted: '',
  reason: '',
  byCodeAlone: false,
};
const roster = {
  ratees: [{ id: 'B' }, { id: 'D' }],
  supervisors: new Map([['B', 'A']]),
} as unknown as Roster;
type Answer = Response<InquiryKind, string>;
const said = (answers: Readonly<Record<string, string>>, change: Partial<Answer> = {}): Answer => ({
  raterId: 'A',
  rateeId: 'B',
  role: 'meeting',
  round: 1,
  time: '2026-12-14T10:00:00',
  answers: new Map(Object.entries(answers)),
  ...change,
});
const outcomeOf = (label: string) => OUTCOMES.find((one) => one === label);
const stanceOf = (label: string) => STANCES.find((one) => one === label);
const off: Invitation = { ...invitation, sequence: 1, edition: 2, calledOff: true };
const moved = { ...appointment, start: '2026-12-15T09:00' };

describe('who is told', () => {
  const plan = (
    appointments: readonly (typeof appointment)[],
    invitations: readonly Invitation[] = [],
    records: readonly MeetingRecord[] = [],
  ) =>
    planInvitations({ appointments, invitations, records, today: '2026-12-14' }).map(({ round, sequence, edition }) => [
      round,
      sequence,
      edition,
    ]);
  test.each([
    ['of a first date', plan([appointment]), [[1, 0, 1]]],
    ['of the same date: nobody', plan([appointment], [invitation]), []],
    ['of another time: the same try', plan([moved], [invitation]), [[1, 1, 2]]],
    ['of another place: the same try', plan([{ ...appointment, place: 'Aula' }], [invitation]), [[1, 1, 2]]],
    [
      'after the other side did not come: the next try',
      plan([moved], [invitation], [{ ...record, outcome: 'absent' }]),
      [[2, 1, 2]],
    ],
    [
      'after it was put off, without another date: nobody',
      plan([appointment], [invitation], [{ ...record, outcome: 'postponed' }]),
      [],
    ],
    [
      'after it was held, whatever date it is set to up to then: nobody',
      plan([{ ...moved, start: `${record.heldOn}T16:00:00` }], [invitation], [record]),
      [],
    ],
    [
      'after it was held, with a later day: another meeting, new to calendars',
      plan([moved], [invitation], [record]),
      [[2, 0, 2]],
    ],
    [
      'of the next meeting that moved: its own second time',
      plan([{ ...moved, place: 'Aula' }], [invitation, { ...invitation, ...moved, round: 2, edition: 2 }], [record]),
      [[2, 1, 3]],
    ],
    ['after it was called off: the same try, whatever the date', plan([appointment], [off]), [[1, 2, 3]]],
    [
      'under another supervisor: the next try, and a first invitation',
      plan([{ ...moved, supervisorId: 'Z' }], [invitation]),
      [[2, 0, 2]],
    ],
  ] as const)('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('nobody of a day that is over, which is named apart; on the day itself both sides still are', () => {
    const ground = { appointments: [appointment], invitations: [], records: [] };
    const told = (today: string, invitations: readonly Invitation[] = []) => {
      const now = { ...ground, invitations, today };
      return [planInvitations(now).length, invitedTooLate(now).map(({ employeeId }) => employeeId)];
    };
    expect([told('2026-12-14'), told('2026-12-15')]).toEqual([
      [1, []],
      [0, ['B']],
    ]);
    // Whoever was told of it in time was not too late.
    expect(told('2026-12-15', [invitation])).toEqual([0, []]);
  });
});

describe('days that are written of a meeting', () => {
  const kept = (heldOn: string, due: string) => ({
    ...record,
    ...{ heldOn, at: '2026-12-16T10:00:00', period: 2026, row: 7, actions: [{ what: 'Belajar', due }] },
  });
  test.each([
    ['2026-01-01', '', ''],
    ['2026-12-16', '2026-12-16', ''],
    ['', '2026-12-16', ''],
    ['2025-12-31', '2026-12-16', 'day-impossible heldOn'],
    ['2026-12-17', '', 'day-impossible heldOn'],
    ['2027-05-01', '2020-01-01', 'day-impossible heldOn, due-before-meeting due1'],
    ['2026-12-14', '2026-12-13', 'due-before-meeting due1'],
    ['2026-12-14', '2026-12-14', ''],
    // Where the meeting's own day is not known, what was agreed may be due from the first day of the period on.
    ['', '2026-01-01', ''],
    ['', '2025-12-31', 'due-before-meeting due1'],
    ['2062-12-07', '2026-12-07', 'day-impossible heldOn'],
  ])('held on "%s", with something due on "%s": %s', (heldOn, due, expected) => {
    const one = kept(heldOn, due);
    expect(
      dayProblems([{ ...kept('2020-01-01', ''), version: 0, row: 6 }, one])
        .map(({ code, column }) => `${code} ${column}`)
        .join(', '),
    ).toBe(expected);
    // What cannot be is nowhere used, everything else is; done again it is the same.
    const possible = withPossibleDays(one);
    const cleared = { heldOn: expected.includes('heldOn') ? '' : heldOn, due: expected.includes('due1') ? '' : due };
    expect(possible).toEqual({ ...one, heldOn: cleared.heldOn, actions: [{ what: 'Belajar', due: cleared.due }] });
    expect(withPossibleDays(possible)).toEqual(possible);
  });
});

describe('what is called off', () => {
  const plan = (change: Partial<CallOffGround> = {}) =>
    planCallOffs({
      listed: [],
      appointments: [],
      people: new Set(['A', 'B']),
      invitations: [invitation],
      records: [],
      today: '2026-12-14',
      ...change,
    }).map(({ employeeId, sequence, edition, calledOff }) => [employeeId, sequence, edition, calledOff]);
  const OFF = [['B', 1, 2, true]];
  test.each([
    ['whose row is gone', plan(), OFF],
    ['whose row is marked', plan({ listed: [{ employeeId: 'B', isOff: true }] }), OFF],
    ['of somebody who has left, whose row is gone', plan({ people: new Set(['A']) }), OFF],
    [
      'that was invited to again after it was called off',
      plan({ invitations: [off, { ...off, sequence: 2, edition: 3, calledOff: undefined } as unknown as Invitation] }),
      [['B', 3, 4, true]],
    ],
    [
      'not what stands in the list, whatever else its row says',
      plan({ listed: [{ employeeId: 'B', isOff: false }] }),
      [],
    ],
    [
      'not one marked that has another row',
      plan({
        listed: [
          { employeeId: 'B', isOff: true },
          { employeeId: 'B', isOff: false },
        ],
      }),
      [],
    ],
    [
      'of a supervisor who is none any more, whoever the meeting is with now',
      plan({ listed: [{ employeeId: 'B', isOff: false }], appointments: [{ ...moved, supervisorId: 'Z' }] }),
      OFF,
    ],
    ['not what only moved', plan({ listed: [{ employeeId: 'B', isOff: false }], appointments: [moved] }), []],
    [
      'not of an earlier supervisor whose day is over',
      plan({
        listed: [{ employeeId: 'B', isOff: false }],
        appointments: [{ ...moved, supervisorId: 'Z' }],
        today: '2026-12-15',
      }),
      [],
    ],
    ['not twice', plan({ invitations: [invitation, off] }), []],
    ['not what is over by its day', plan({ today: '2026-12-15' }), []],
    ['not what something was recorded of', plan({ records: [record] }), []],
    ['nothing where there is no list', plan({ listed: undefined }), []],
    ['nothing while a row belongs to nobody', plan({ listed: [{ employeeId: '8', isOff: false }] }), []],
  ] as const)('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
  test('both sides are told, nobody is asked about it, and nobody is told when they meet', () => {
    expect(
      toldThatItIsOff([invitation, off]).map(({ raterId, rateeId, edition }) => [raterId, rateeId, edition]),
    ).toEqual([
      ['B', 'B', 2],
      ['A', 'B', 2],
    ]);
    expect(askedAfterMeetings([invitation, off]).map(({ isOver }) => isOver)).toEqual([true]);
    expect(toldWhenTheyMeet([invitation, off], [])).toEqual([]);
    expect(toldThatItIsOff([off, { ...invitation, sequence: 2, edition: 3 }])).toEqual([]);
    // Another supervisor's meeting is another one: that of the first stays off.
    const other = { ...invitation, supervisorId: 'Z', round: 2, edition: 3 };
    expect(toldThatItIsOff([invitation, off, other]).map(({ raterId }) => raterId)).toEqual(['B', 'A']);
    expect(toldWhenTheyMeet([invitation, off, other], []).map(({ round }) => round)).toEqual([2]);
  });
});

describe('states', () => {
  const stateOf = (
    ground: Partial<Parameters<typeof meetings>[0]>,
    responses: readonly Answer[] = [],
  ): string | undefined =>
    meetings(
      { roster, appointments: [], invitations: [], records: [], today: '2026-12-14', ...ground },
      responses,
      stanceOf,
    )[0]?.state;
  const told = { appointments: [appointment], invitations: [invitation] };
  const reply = (stance: string, round = 1) =>
    said({ [REPLY_FIELDS.stance]: stance }, { role: 'meeting-reply', raterId: 'B', round });
  const cases: readonly (readonly [(typeof MEETING_STATES)[number], ReturnType<typeof stateOf>])[] = [
    ['unscheduled', stateOf({})],
    ['proposed', stateOf({ appointments: [appointment] })],
    ['moved', stateOf({ ...told, appointments: [moved] })],
    ['called-off', stateOf({ invitations: [invitation, off] })],
    ['invited', stateOf(told)],
    ['awaited', stateOf({ ...told, today: '2026-12-15' })],
    ['postponed', stateOf({ ...told, records: [{ ...record, outcome: 'postponed' }] })],
    ['absent', stateOf({ ...told, records: [{ ...record, outcome: 'absent' }] })],
    ['recorded', stateOf({ ...told, records: [record] })],
    ['confirmed', stateOf({ ...told, records: [record] }, [reply('confirms')])],
    ['disputed', stateOf({ ...told, records: [record] }, [reply('disputes')])],
  ];
  test.each(cases)('%s', (state, found) => {
    expect(found).toBe(state);
  });
  test('all are among these, and each waits for somebody', () => {
    expect(cases.map(([state]) => state)).toEqual(MEETING_STATES);
    expect(Object.keys(WAITS_FOR)).toEqual([...MEETING_STATES]);
  });
  test('a reply to an earlier version says nothing about the last', () => {
    expect(stateOf({ ...told, records: [record, { ...record, version: 2 }] }, [reply('confirms', 1)])).toBe('recorded');
  });
  test('after a missed try, the next one is to come', () => {
    const records = [{ ...record, outcome: 'absent' as const }];
    const invitations = [invitation, { ...invitation, ...moved, round: 2, sequence: 1, edition: 2 }];
    expect(stateOf({ appointments: [moved], invitations, records })).toBe('invited');
  });
  test('whoever has no supervisor has no meeting', () => {
    const all = meetings({ roster, ...told, records: [], today: '2026-12-14' }, [], stanceOf);
    expect(all.map(({ employeeId }) => employeeId)).toEqual(['B']);
  });
});

describe('records', () => {
  const held = {
    [MEETING_FIELDS.outcome]: 'held',
    [MEETING_FIELDS.notes]: 'Baik',
    [MEETING_FIELDS.heldOn]: '2026-12-14',
  };
  test('the same answer is recorded once, a changed one as another version', () => {
    const first = newRecords([said(held)], [], outcomeOf);
    expect(first).toMatchObject([{ version: 1, notes: 'Baik', heldOn: '2026-12-14' }]);
    expect(newRecords([said(held)], first, outcomeOf)).toEqual([]);
    const changed = newRecords([said({ ...held, [MEETING_FIELDS.notes]: 'Lain' })], first, outcomeOf);
    expect(changed).toMatchObject([{ version: 2, notes: 'Lain' }]);
    // Back to what it was is a version too: the last one counts.
    expect(newRecords([said(held)], [...first, ...changed], outcomeOf)).toMatchObject([{ version: 3, notes: 'Baik' }]);
  });
  test('an answer that does not say what became of the meeting records nothing', () => {
    expect(newRecords([said({ [MEETING_FIELDS.notes]: 'x' })], [], outcomeOf)).toEqual([]);
  });
  test('what was said of an earlier try says nothing about the last', () => {
    const second = { ...record, round: 2, version: 2 };
    expect(newRecords([said(held)], [{ ...record, outcome: 'absent' }, second], outcomeOf)).toEqual([]);
  });
  test('actions without words are none; their days may be missing', () => {
    const answers = { ...held, 'action-2': 'Belajar', 'due-1': '2026-12-20' };
    expect(newRecords([said(answers)], [], outcomeOf)[0]?.actions).toEqual([{ what: 'Belajar', due: '' }]);
  });
  test('actions are open until the next meeting that is held, over periods', () => {
    const actions = [{ what: 'Belajar', due: '' }];
    const before = { ...record, period: 2025, version: 3, actions };
    expect(openActions([before]).get('B')).toEqual(actions);
    expect(openActions([before, { ...record, period: 2026, outcome: 'absent' }]).get('B')).toEqual(actions);
    expect(openActions([before, { ...record, period: 2026, version: 1 }]).get('B')).toEqual([]);
  });
});

describe('an adjusted rating', () => {
  test.each([
    ['', 'x', 'none'],
    ['95', 'x', 'adjusted'],
    ['0', 'x', 'adjusted'],
    ['120', 'x', 'adjusted'],
    ['95,5', 'x', 'adjusted'],
    ['120,01', 'x', 'refused'],
    ['-1', 'x', 'refused'],
    ['baik', 'x', 'refused'],
    ['95', '', 'refused'],
  ] as const)('"%s" for the reason "%s" is %s', (adjusted, reason, kind) => {
    expect(adjustmentOf({ adjusted, reason, outcome: 'held' }).kind).toBe(kind);
  });
  test('is none where the meeting was only put off', () => {
    expect(adjustmentOf({ adjusted: '95', reason: 'x', outcome: 'postponed' })).toEqual({ kind: 'none' });
  });
  test('that does not count is told once, of the last version', () => {
    const records = [
      { ...record, adjusted: '95', row: 2 },
      { ...record, version: 2, adjusted: '130', reason: 'x', row: 3 },
    ];
    expect(adjustmentProblems(records).map(({ code, row }) => [code, row])).toEqual([['adjustment-invalid', 3]]);
  });
});

describe('who is asked', () => {
  const second = { ...invitation, ...moved, sequence: 1, edition: 2 };
  test('a supervisor by one link for one try, which is due on its last date', () => {
    expect(askedAfterMeetings([invitation, second])).toEqual([
      { raterId: 'A', rateeId: 'B', round: 1, edition: 2, dueOn: '2026-12-15', isOver: false },
    ]);
  });
  test('an earlier try is over, but what is answered to it arrives', () => {
    const asked = askedAfterMeetings([invitation, { ...second, round: 2 }]);
    expect(asked.map(({ round, isOver }) => [round, isOver])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
  test('an employee about the last version, and not about a meeting that was put off', () => {
    const postponed = { ...record, version: 2, outcome: 'postponed' as const };
    expect(askedAboutRecords([record]).map(({ round, isOver }) => [round, isOver])).toEqual([[1, false]]);
    expect(askedAboutRecords([record, postponed]).map(({ round, isOver }) => [round, isOver])).toEqual([[1, true]]);
  });
  test('an employee is told when they meet, until it is recorded', () => {
    expect(toldWhenTheyMeet([invitation], []).map(({ raterId }) => raterId)).toEqual(['B']);
    expect(toldWhenTheyMeet([invitation], [record])).toEqual([]);
  });
});

describe('the agenda', () => {
  const step = (criterion: string, level: number) => ({
    criterion,
    levels: [1, 2, 3, 4, 5].map((one) => (one === level ? 1 : 0)),
    unable: 0,
    weight: 1,
    severity: 0,
  });
  const explanation = {
    policy: { counted: 'raw' },
    targets: [
      { label: 'T1', achievement: 99.999 },
      { label: 'T2', achievement: 100 },
      { label: 'T3', achievement: undefined },
    ],
    roles: [
      { role: 'self', criteria: [step('C1', 5), step('C2', 4), step('C3', 5)] },
      { role: 'peer', criteria: [step('C1', 1), step('C2', 4), step('C3', 4)] },
      { role: 'supervisor', criteria: [step('C1', 3), step('C2', 4), step('C3', 4)] },
    ],
  } as unknown as Explanation;
  const all = ['self', 'supervisor'].flatMap((role) => ['C1', 'C2', 'C3'].map((code) => `${role}|${code}`));
  const targets = [{ code: 'T1', plan: 'Layanan selesai' }] as unknown as Parameters<typeof agendaOf>[2];

  test('names the largest gaps first, none where both see the same', () => {
    expect(agendaOf(explanation, new Set(all), targets, []).gaps).toEqual([
      { criterion: 'C1', self: 120, supervisor: 80 },
      { criterion: 'C3', self: 120, supervisor: 100 },
    ]);
  });
  test('holds what peers say only as far as it may be read', () => {
    expect(agendaOf(explanation, new Set(all), targets, []).lowest[0]).toEqual({ criterion: 'C1', points: 80 });
    const withPeers = new Set([...all, 'peer|C1']);
    expect(agendaOf(explanation, withPeers, targets, []).lowest[0]).toEqual({ criterion: 'C1', points: 60 });
    expect(agendaOf(explanation, new Set(), targets, [])).toMatchObject({ gaps: [], lowest: [] });
  });
  test('calls a strength only what others rate above everything that needs attention, as far as it may be read', () => {
    const rated = (...levels: readonly number[]): Explanation =>
      ({
        ...explanation,
        roles: [{ role: 'supervisor', criteria: levels.map((level, index) => step(`C${index + 1}`, level)) }],
      }) as unknown as Explanation;
    const shown = new Set(['C1', 'C2', 'C3', 'C4', 'C5'].map((code) => `supervisor|${code}`));
    expect(strengthsOf(rated(2, 5, 3, 3, 4), shown)).toEqual([
      { criterion: 'C2', points: 120 },
      { criterion: 'C5', points: 100 },
    ]);
    expect(strengthsOf(rated(4, 4, 4, 4, 4), shown)).toEqual([]);
    expect(strengthsOf(rated(2, 5, 3, 3, 4), new Set())).toEqual([]);
    expect(strengthsOf(undefined, shown)).toEqual([]);
  });
  test('names targets that were missed, by what they say, and none that is not known', () => {
    expect(agendaOf(explanation, new Set(), targets, []).missed).toEqual([
      { target: 'Layanan selesai', achievement: 99.999 },
    ]);
  });
  test('without ratings holds what was agreed before', () => {
    const actions = [{ what: 'Belajar', due: '2026-12-31' }];
    expect(agendaOf(undefined, new Set(), [], actions)).toEqual({ ...NO_AGENDA, actions });
  });
});
