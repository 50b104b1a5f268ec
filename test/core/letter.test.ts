/** Laws of letters: nobody is told one thing twice, links stand in order, and what a run left behind is never guessed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byQuota,
  inOrder,
  isMarkable,
  LETTER_KINDS,
  LETTER_STATES,
  type LetterEntry,
  type LetterGround,
  type LetterState,
  type LinkedAssignment,
  letterOf,
  MARKS,
  type Mark,
  mark,
  marksOf,
  planLetters,
  queued,
  reconcile,
  record,
  thingKey,
  untold,
} from '../../src/core/act/letter.ts';
import { LONGEST_MESSAGE_URL, messages } from '../../src/core/act/message.ts';
import { checkTemplate, fillTemplate, PLACEHOLDERS } from '../../src/core/act/template.ts';
import { assignmentKey } from '../../src/core/plan/assignment.ts';
import { parseDay } from '../../src/core/plan/day.ts';
import { parsePhone } from '../../src/core/plan/phone.ts';
import type { Person, Roster } from '../../src/core/plan/roster.ts';
import { ROLES } from '../../src/core/types.ts';

const NAMES = ['A', 'B', 'C', 'D'] as const;
const person = (id: string, change: Partial<Person> = {}): Person => ({
  id,
  name: `Nama ${id}`,
  email: `${id.toLowerCase()}@contoh.example`,
  position: '',
  unit: id < 'C' ? 'U1' : 'U2',
  asked: true,
  ...change,
});
const rosterOf = (people: readonly Person[]): Roster => ({
  employees: [],
  ratees: [],
  people: new Map(people.map((one) => [one.id, one])),
  supervisors: new Map(),
});
const link = (raterId: string, rateeId: string, role: LinkedAssignment['role']): LinkedAssignment => ({
  raterId,
  rateeId,
  role,
  link: `https://forms.example/${raterId}${rateeId}${role}`,
});

const ground = (change: Partial<LetterGround> = {}): LetterGround => ({
  cycle: 'satu',
  today: '2026-12-10',
  roster: rosterOf(NAMES.map((name) => person(name))),
  assignments: NAMES.flatMap((rater) => NAMES.map((ratee) => link(rater, ratee, rater === ratee ? 'self' : 'peer'))),
  answered: new Set(),
  ledger: [],
  policy: { reminderAfterDays: 3, reminderMaximum: 2 },
  ...change,
});
const entry = (personId: string, change: Partial<LetterEntry> = {}): LetterEntry => ({
  cycle: 'satu',
  personId,
  kind: 'invitation',
  number: 1,
  time: '2026-12-01T09:00:00',
  email: `${personId.toLowerCase()}@contoh.example`,
  state: 'sent',
  reason: '',
  ...change,
});

const entries = fc.array(
  fc
    .record({
      cycle: fc.constantFrom('satu', 'dua'),
      personId: fc.constantFrom(...NAMES),
      kind: fc.constantFrom('invitation' as const, 'reminder' as const),
      number: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 1, max: 10 }),
      state: fc.constantFrom(...LETTER_STATES),
    })
    .map(({ day, kind, number, ...rest }) =>
      entry(rest.personId, {
        ...rest,
        kind,
        number: kind === 'invitation' ? 1 : number,
        time: `2026-12-${String(day).padStart(2, '0')}T09:00:00`,
      }),
    ),
  { maxLength: 12 },
);
/** A ledger holds one entry for a thing. */
const ledgers = entries.map((all) => record([], all));
const kinds = fc.constantFrom('invitation' as const, 'reminder' as const);
const answeredSets = fc
  .subarray(ground().assignments.map(assignmentKey))
  .map((keys): ReadonlySet<string> => new Set(keys));

describe('planning', () => {
  test('no letter is about a thing that was sent, waits, may have gone or is withheld; nobody gets two; none is forgotten', () => {
    fc.assert(
      fc.property(ledgers, kinds, answeredSets, (ledger, kind, answered) => {
        const known = ground({ ledger, answered });
        const { letters, leftOut } = planLetters(kind, known);
        const told = new Set(
          ledger.filter(({ state }) => ['sent', 'waiting', 'uncertain', 'withheld'].includes(state)).map(thingKey),
        );
        for (const letter of letters) expect(told.has(thingKey(letter))).toBe(false);
        const people = [...letters, ...leftOut].map(({ personId }) => personId);
        expect(new Set(people).size).toBe(people.length);
        const owing = NAMES.filter((name) =>
          known.assignments.some((one) => one.raterId === name && !answered.has(assignmentKey(one))),
        );
        expect([...people].sort()).toEqual(owing);
        // Put into the queue, the same plan holds nobody twice.
        const after = record(ledger, queued(letters, '2026-12-10T10:00:00'));
        expect(planLetters(kind, { ...known, ledger: after }).letters).toEqual([]);
        expect(new Set(after.map(thingKey)).size).toBe(after.length);
        expect(after.length).toBeGreaterThanOrEqual(ledger.length);
      }),
    );
  });

  test('a reminder holds what is owed and never comes before its day or beyond the most there are', () => {
    fc.assert(
      fc.property(ledgers, answeredSets, (ledger, answered) => {
        const known = ground({ ledger, answered });
        for (const { personId, number, links } of planLetters('reminder', known).letters) {
          for (const one of links) expect(answered.has(assignmentKey(one))).toBe(false);
          expect(number).toBeLessThanOrEqual(2);
          const sent = ledger.filter(
            (one) => one.cycle === 'satu' && one.personId === personId && one.state === 'sent',
          );
          for (const one of sent) expect(one.time.slice(0, 10) <= '2026-12-07').toBe(true);
        }
      }),
    );
  });

  test('links stand as self, those one supervises, colleagues, superiors, whatever the order of rows', () => {
    const roster = ground().roster;
    const all = NAMES.flatMap((ratee) => ROLES.map((role) => link('A', ratee, role)));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const order = inOrder(shuffled, roster).map(({ role, rateeId }) => `${role} ${rateeId}`);
        const expected = (['self', 'supervisor', 'peer', 'subordinate'] as const).flatMap((role) =>
          NAMES.map((name) => `${role} ${name}`),
        );
        expect(order).toEqual(expected);
      }),
    );
  });

  test('says why somebody gets none', () => {
    const people = [
      person('A', { email: '' }),
      person('B'),
      person('C', { asked: false }),
      person('D', { phone: '628123456789' }),
    ];
    const known = ground({ roster: rosterOf(people), ledger: [entry('B', { state: 'bounced', reason: 'x' })] });
    expect(planLetters('invitation', known).leftOut).toEqual([
      { personId: 'A', reason: 'no-address' },
      { personId: 'B', reason: 'address-bounced' },
    ]);
    // Nobody is written to without a name, by mail or by hand.
    const nameless = ground({ roster: rosterOf([person('A', { name: 'NIP A', phone: '628123456789' })]) });
    for (const way of ['mail', 'phone'] as const)
      expect(planLetters('invitation', nameless, { way })).toEqual({
        letters: [],
        leftOut: [{ personId: 'A', reason: 'no-name' }],
      });
    expect(planLetters('reminder', ground({ ledger: [entry('A', { time: '2026-12-09T23:59:59' })] })).leftOut).toEqual([
      { personId: 'A', reason: 'too-early', from: '2026-12-12' },
    ]);
    const byPhone = planLetters('invitation', known, { way: 'phone' }).letters;
    expect(byPhone.map(({ personId, email }) => [personId, email])).toEqual([['D', '628123456789']]);
    const inUnit = planLetters('invitation', ground(), { who: ({ unit }) => unit === 'U2' }).letters;
    expect(inUnit.map(({ personId }) => personId)).toEqual(['C', 'D']);
    const unlinked = ground().assignments.map((one) => ({ ...one, link: '' }));
    expect(planLetters('invitation', ground({ assignments: unlinked })).leftOut[0]?.reason).toBe('no-link');
  });

  test('nobody is reminded of what they can no longer answer, and is told it all the same', () => {
    const asked = { ...link('A', 'A', 'result'), round: 1, until: '2026-12-10T23:59:59' };
    const planned = (kind: 'result' | 'result-reminder', today: string) =>
      planLetters(kind, ground({ assignments: [asked], today })).letters.length;
    expect([planned('result-reminder', '2026-12-10'), planned('result-reminder', '2026-12-11')]).toEqual([1, 0]);
    expect(planned('result', '2026-12-11')).toBe(1);
  });

  test('a withheld letter stays so, and the next reminder comes as if it had gone', () => {
    const withheld = entry('A', { state: 'withheld', time: '2026-12-08T09:00:00' });
    const told = (kind: 'invitation' | 'reminder', today: string, ledger: readonly LetterEntry[]) => {
      const { letters, leftOut } = planLetters(kind, ground({ today, ledger }), { who: ({ id }) => id === 'A' });
      return [...letters.map(({ number }) => number), ...leftOut.map(({ reason }) => reason)];
    };
    expect(told('invitation', '2026-12-30', [withheld])).toEqual(['withheld']);
    expect(told('reminder', '2026-12-10', [withheld])).toEqual(['too-early']);
    expect(told('reminder', '2026-12-11', [withheld])).toEqual([1]);
    const reminder = { ...withheld, kind: 'reminder' as const };
    expect(told('reminder', '2026-12-11', [reminder])).toEqual([2]);
    expect(told('reminder', '2026-12-30', [reminder, { ...reminder, number: 2 }])).toEqual(['enough']);
  });

  test('another address, a new period or a queue that was overtaken changes what is due', () => {
    const moved = rosterOf(NAMES.map((name) => person(name, { email: `${name.toLowerCase()}@baru.example` })));
    const bounced = entry('A', { state: 'bounced' });
    expect(planLetters('invitation', ground({ roster: moved, ledger: [bounced] })).letters).toHaveLength(4);
    expect(planLetters('invitation', ground({ cycle: 'dua', ledger: [entry('A')] })).letters).toHaveLength(4);
    const waiting = entry('A', { kind: 'reminder', state: 'waiting' });
    const all = new Set(
      ground()
        .assignments.filter(({ raterId }) => raterId === 'A')
        .map(assignmentKey),
    );
    expect(letterOf(waiting, ground({ answered: all }))).toBe('not-needed');
    expect(letterOf(waiting, ground({ roster: rosterOf([person('A', { email: '' })]) }))).toBe('no-address');
    expect(letterOf(waiting, ground({ roster: rosterOf([person('A', { name: '' })]) }))).toBe('no-name');
    expect(letterOf(waiting, ground({ roster: moved }))).toMatchObject({ email: 'a@baru.example', number: 1 });
  });

  test('a letter that waits while something newer is asked does not go: what is asked now has one of its own', () => {
    const second = ground({ assignments: [{ ...link('A', 'A', 'targets'), round: 2 }] });
    const of = (kind: LetterEntry['kind'], number: number) =>
      letterOf(entry('A', { kind, number, state: 'waiting' }), second);
    expect([of('targets', 1), of('targets-reminder', 101)]).toEqual(['not-needed', 'not-needed']);
    expect([of('targets', 2), of('targets-reminder', 201)]).toMatchObject([{ number: 2 }, { number: 201 }]);
  });
});

describe('what somebody is given to assess after their last letter', () => {
  const asked = (...added: readonly string[]): readonly LinkedAssignment[] => [
    { ...link('A', 'B', 'peer'), addedAt: '' },
    ...added.map((day, at) => ({ ...link('A', `N${at}`, 'peer'), addedAt: `2026-12-${day}T09:00:00` })),
  ];
  const told = (kind: LetterEntry['kind'], number: number, day: string, state: LetterState = 'sent'): LetterEntry =>
    entry('A', { kind, number, state, time: `2026-12-${day}T10:00:00` });
  const used = [told('invitation', 1, '01'), told('reminder', 1, '03'), told('reminder', 2, '05')];
  const planned = (kind: LetterEntry['kind'], change: Partial<LetterGround>, way: 'mail' | 'phone' = 'mail') => {
    const roster = rosterOf([person('A', { phone: '628123456789' })]);
    const { letters, leftOut } = planLetters(kind, ground({ roster, ...change }), { way });
    return [
      ...letters.map(({ number, links }) => [number, ...links.map(({ rateeId }) => rateeId)]),
      ...leftOut.map(({ reason }) => reason),
    ];
  };

  test('is told in one more invitation, about that alone, though all reminders are used up; once', () => {
    const [assignments, ledger] = [asked('06', '07'), used];
    expect(planned('reminder', { assignments, ledger })).toEqual(['enough']);
    expect(planned('invitation', { assignments, ledger })).toEqual([[2, 'N0', 'N1']]);
    expect(planned('invitation', { assignments, ledger }, 'phone')).toEqual([[2, 'N0', 'N1']]);
    const waiting = [...ledger, told('invitation', 2, '08', 'waiting')];
    expect(planned('invitation', { assignments, ledger: waiting })).toEqual(['already-waiting']);
    expect(letterOf(told('invitation', 2, '08', 'waiting'), ground({ assignments, ledger: waiting }))).toMatchObject({
      number: 2,
      links: [{ rateeId: 'N0' }, { rateeId: 'N1' }],
    });
    const sent = [...ledger, told('invitation', 2, '08')];
    expect(planned('invitation', { assignments, ledger: sent })).toEqual(['already-sent']);
    expect(planned('reminder', { assignments, ledger: sent, today: '2026-12-30' })).toEqual(['enough']);
    expect(planned('invitation', { assignments: asked('06', '07', '09'), ledger: sent })).toEqual([[3, 'N2']]);
    // A word in the place of its time, or a day that has not come, is no news at every press.
    for (const addedAt of ['sudah', '2026-12-11T09:00:00', '2026-99-99T99:99:99']) {
      const typed = [...asked('06'), { ...link('A', 'N9', 'peer'), addedAt }];
      expect(planned('invitation', { assignments: typed, ledger: sent })).toEqual(['already-sent']);
    }
  });

  test('is no news once a reminder has told it, it is answered, or HR has held a letter back since', () => {
    const [assignments, ledger] = [asked('02'), used];
    expect(planned('invitation', { assignments, ledger })).toEqual(['already-sent']);
    const answered = new Set([assignmentKey(link('A', 'N0', 'peer'))]);
    expect(planned('invitation', { assignments: asked('06'), ledger, answered })).toEqual(['already-sent']);
    const withheld = [...ledger, told('invitation', 2, '08', 'withheld')];
    expect(planned('invitation', { assignments: asked('06'), ledger: withheld })).toEqual(['withheld']);
    const refused = [...ledger, told('invitation', 2, '06', 'refused'), told('reminder', 3, '08')];
    expect(planned('invitation', { assignments: asked('06'), ledger: refused })).toEqual(['already-sent']);
  });

  test('waits for what is under way; whoever was never told is told of everything', () => {
    const assignments = asked('06');
    for (const [state, reason] of [
      ['waiting', 'already-waiting'],
      ['uncertain', 'uncertain'],
    ] as const) {
      const ledger = [told('invitation', 1, '01'), told('reminder', 1, '03', state)];
      expect(planned('invitation', { assignments, ledger })).toEqual([reason]);
    }
    expect(planned('invitation', { assignments })).toEqual([[1, 'B', 'N0']]);
    // The first came back after the second was put into the queue.
    const ledger = [told('invitation', 1, '07', 'refused'), told('invitation', 2, '08', 'not-needed')];
    expect(planned('invitation', { assignments, ledger: ledger.map((one) => ({ ...one, email: '' })) })).toEqual([
      [2, 'B', 'N0'],
    ]);
  });

  test('is known as untold while others were told, and nobody has answered or is about to be told', () => {
    const people = NAMES.map((name) => person(name, { asked: name !== 'D' }));
    const given = (raterId: string, rateeId: string, addedAt: string) =>
      ({ raterId, rateeId, role: 'peer', addedAt }) as const;
    const later = '2026-12-06T09:00:00';
    const found = (ledger: readonly LetterEntry[], answered = new Set<string>(), all = people) =>
      untold([given('A', 'B', 'sudah'), given('A', 'N0', later), given('D', 'N0', later)], () => answered, {
        roster: rosterOf(all),
        ledger,
        cycle: 'satu',
        today: '2026-12-10',
      }).map(({ raterId, rateeId }) => `${raterId}>${rateeId}`);
    expect(found([])).toEqual([]);
    expect(found(used)).toEqual(['A>N0']);
    // Others were told, A never.
    expect(found([entry('B', { time: '2026-12-01T10:00:00' })])).toEqual(['A>N0']);
    expect(found([...used, told('invitation', 2, '08')])).toEqual([]);
    expect(found([...used, told('invitation', 2, '08', 'waiting')])).toEqual([]);
    expect(found(used, new Set([assignmentKey(link('A', 'N0', 'peer'))]))).toEqual([]);
    // Whoever is reached on paper alone gets no letter that would say it.
    expect(found(used, new Set(), [person('A', { email: '' })])).toEqual([]);
    expect(found(used, new Set(), [person('A', { email: '', phone: '628123456789' })])).toEqual(['A>N0']);
  });
});

describe('what comes bit by bit', () => {
  const asked = (turns: readonly number[]): readonly LinkedAssignment[] =>
    turns.map((turn) => ({ ...link('A', `R${turn}`, 'confirmation'), round: 1, turn }));
  const sent = (number: number, day: string, kind: LetterEntry['kind'] = 'confirmation'): LetterEntry =>
    entry('A', { kind, number, time: `2026-12-${day}T09:00:00` });
  const planned = (kind: LetterEntry['kind'], change: Partial<LetterGround>) => {
    const { letters, leftOut } = planLetters(kind, ground(change));
    return [letters.map(({ number, links }) => [number, links.length]), leftOut.map(({ reason }) => reason)];
  };

  test('goes in one letter of the day, with everything that is owed', () => {
    const assignments = asked([1, 2]);
    expect(planned('confirmation', { assignments: asked([1]) })).toEqual([[[1, 1]], []]);
    expect(planned('confirmation', { assignments, ledger: [sent(1, '10')] })).toEqual([[], ['too-early']]);
    expect(planned('confirmation', { assignments, ledger: [sent(1, '09')] })).toEqual([[[2, 2]], []]);
    const answered = new Set(assignments.slice(0, 1).map(assignmentKey));
    expect(planned('confirmation', { assignments, answered, ledger: [sent(1, '09')] })).toEqual([[[2, 1]], []]);
    expect(planned('confirmation', { assignments, ledger: [sent(1, '05'), sent(2, '06')] })).toEqual([
      [],
      ['already-sent'],
    ]);
  });

  test('what comes while a letter waits goes along with it, also where the newest was answered first', () => {
    const assignments = asked([1, 2]);
    const waiting = { ...sent(1, '09'), state: 'waiting' as const };
    expect(planned('confirmation', { assignments, ledger: [waiting] })).toEqual([[], ['already-waiting']]);
    const goes = (entryNow: LetterEntry, answered: ReadonlySet<string> = new Set()) => {
      const letter = letterOf(entryNow, ground({ assignments, answered }));
      return typeof letter === 'string' ? letter : letter.links.length;
    };
    expect(goes(waiting)).toBe(2);
    expect(goes({ ...waiting, number: 2 }, new Set(assignments.slice(1).map(assignmentKey)))).toBe(1);
    expect(goes(waiting, new Set(assignments.map(assignmentKey)))).toBe('not-needed');
  });

  test('a reminder waits for its days after whatever letter came last', () => {
    const assignments = asked([1, 2]);
    const due = (...ledger: readonly LetterEntry[]) => planned('confirmation-reminder', { assignments, ledger });
    expect(due(sent(1, '09'))).toEqual([[], ['too-early']]);
    expect(due(sent(1, '01'), sent(2, '07'))).toEqual([[[201, 2]], []]);
    expect(due(sent(2, '01'), sent(201, '07', 'confirmation-reminder'))).toEqual([[[202, 2]], []]);
    expect(due(sent(2, '01'), sent(202, '06', 'confirmation-reminder'))).toEqual([[], ['enough']]);
  });
});

describe('what a run left behind', () => {
  test('is taken in once and for all, and only of letters that wait', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), (ledger, first, second) => {
        const done = ledger.slice(0, first % 4).map((one) => ({ ...one, state: 'sent' as const, time: 't' }));
        const sending = ledger[second % 13] ?? null;
        const after = reconcile(ledger, { sending, done }, 'now');
        expect(reconcile(after, { sending, done }, 'later')).toEqual(after);
        after.forEach((one, index) => {
          const before = ledger[index];
          if (before?.state !== 'waiting') expect(one).toBe(before);
          else expect(['waiting', 'sent', 'uncertain']).toContain(one.state);
        });
        expect(after.filter(({ time }) => time === 'now').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    ['waiting', { sent: 'sent', withheld: 'withheld' }],
    ['sent', { bounced: 'bounced' }],
    ['uncertain', { again: 'waiting', sent: 'sent', bounced: 'bounced' }],
    ['refused', { again: 'waiting', sent: 'sent' }],
    ['bounced', { again: 'waiting', sent: 'sent' }],
    ['withheld', { again: 'waiting', sent: 'sent' }],
    ['not-needed', {}],
  ] as const)('of a letter that is %s HR may say %j, and nothing else', (state, becomes) => {
    const one = entry('A', { state });
    expect(marksOf(one)).toEqual(Object.keys(becomes));
    for (const as of MARKS) {
      const next: LetterState | undefined = (becomes as Partial<Record<Mark, LetterState>>)[as];
      expect(isMarkable(one, as)).toBe(next !== undefined);
      if (next) expect(mark(one, as, 't', 'r')).toEqual({ ...one, state: next, time: 't', reason: 'r' });
      else expect(() => mark(one, as, 't', 'r')).toThrow(RangeError);
    }
  });

  test('every state has its line in the table above, and whatever is not settled by itself can be settled by HR', () => {
    // What is settled: it reached them, it shall not go, or it was not needed.
    const settled: readonly LetterState[] = ['sent', 'withheld', 'not-needed'];
    for (const state of LETTER_STATES) {
      const ways = marksOf({ state }).map((as) => mark(entry('A', { state }), as, 't', 'r').state);
      if (!settled.includes(state)) expect(ways, state).toContain('sent');
    }
  });

  test.each([
    [150, 100, 100, 50],
    [3, 100, 3, 0],
    [3, 0, 0, 3],
    [3, -2, 0, 3],
  ])('of %i letters a quota of %i lets %i go and keeps %i', (waiting, quota, now, later) => {
    expect(byQuota(waiting, quota)).toEqual({ now, later });
  });
});

describe('templates', () => {
  const standard = { subject: 'S', body: '{tautan}' };
  const check = (subject: string, body: string) => checkTemplate('invitation', { subject, body, row: 2 }, standard);
  test.each([
    ['{nama}', '{tautan} {Belum} { tenggat }', []],
    ['', '{tautan}', ['subject cell-blank']],
    ['{tautan}', '{tautan}', ['subject placeholder-unknown']],
    ['x', '{nama}', ['body placeholder-missing']],
    ['x', '{tautan} {nma}', ['body placeholder-unknown']],
    ['x', '{tautan} {}', ['body placeholder-unknown']],
    ['x', '{tautan} {sasaran}', ['body placeholder-unknown']],
  ])('%j and %j', (subject, body, told) => {
    const { template, problems } = check(subject, body);
    expect(problems.map(({ column, code }) => `${column} ${code}`)).toEqual(told);
    for (const { column } of problems) expect(template[column as 'body']).toBe(standard[column as 'body']);
  });
  test('whatever is written, what counts can be filled', () => {
    const words = Object.fromEntries(PLACEHOLDERS.map((name) => [name, `{${name}}`])) as Parameters<
      typeof fillTemplate
    >[1];
    const texts = fc.array(fc.constantFrom('{', '}', 'nama', 'tautan', '{tautan}', ' ', 'x'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (subject, body) => {
        for (const kind of LETTER_KINDS) {
          const written = { subject: subject.join(''), body: body.join(''), row: 2 };
          const { template } = checkTemplate(kind, written, { ...standard, body: '{tautan} {sasaran}' });
          fillTemplate(template.subject, words);
          expect(fillTemplate(template.body, words)).toContain('{tautan}');
        }
      }),
    );
  });
});

describe('messages', () => {
  test('hold every link once, in order, in addresses that stay usable where a single link allows it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 700 }), { maxLength: 12 }), (links) => {
        const made = messages('628123456789', links, (own, number) => `${number}: ${own.join(' & ')}`);
        expect(made.flatMap((one) => one.links)).toEqual(links);
        for (const one of made)
          if (one.links.length > 1) expect(one.url.length).toBeLessThanOrEqual(LONGEST_MESSAGE_URL);
      }),
    );
  });
  test.each([
    ['0812-3456-7890', '6281234567890'],
    ['+62 812 3456 7890', '6281234567890'],
    ['6281234567890', '6281234567890'],
    ['81234567890', '6281234567890'],
    ['(0812) 3456.7890', '6281234567890'],
    ['061 8821234', undefined],
    ['+65 81234567', undefined],
    ['0812345', undefined],
    ['08123456789012345', undefined],
    ['0812 atau 0813', undefined],
    ['', undefined],
  ])('the number %j is %j', (typed, digits) => {
    expect(parsePhone(typed)).toBe(digits);
  });
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['1-2-2026', '2026-02-01'],
    ['31.02.2026', undefined],
    ['besok', undefined],
    ['', undefined],
  ])('the day %j is %j', (typed, day) => {
    expect(parseDay(typed)).toBe(day);
  });
});
