/**
 * Facts about collecting answers: every row is scored, replaced, held or discarded; what does not fit is held with its
 * reason; and what somebody does to a tab by hand never changes a rating in silence.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentAt } from '../../src/core/measure/version.ts';
import { archived, CHOICES, codeOf, collected, formAsMade, HEADER, row, ruled, tabOf, told } from './answers.ts';

const reasons = ({ problems }: ReturnType<typeof collected>) => problems.map(({ code, row: at }) => `${at} ${code}`);
const sum = ({ rows, responses, replaced, held, discarded, kept }: ReturnType<typeof collected>) => ({
  rows,
  scored: responses.length,
  replaced,
  held,
  discarded,
  kept,
});
const only = (found: ReturnType<typeof collected>) => found.matters[0]?.fingerprint ?? '';

describe('a row is held, and says why', () => {
  const other = codeOf('P>A', 'supervisor');
  test.each([
    ['a well-made code of nobody', { code: other }, 'code-unknown'],
    ['no code', { code: '' }, 'code-unknown'],
    ['a character changed', { code: codeOf('P>A').replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }, 'code-edited'],
    ['a code cut short', { code: codeOf('P>A').slice(0, 12) }, 'code-edited'],
    ['the address of another rater', { email: 'a@contoh.example' }, 'code-used-by-another'],
    ['an address of nobody', { email: 'lain@contoh.example' }, 'email-mismatch'],
    ['no address', { email: '' }, 'email-mismatch'],
  ])('%s', (_what, change, reason) => {
    const found = collected(tabOf([row('P>A 4 4 4', change)]));
    expect([told(found), reasons(found), sum(found)]).toEqual([
      [],
      [`2 ${reason}`],
      { rows: 1, scored: 0, replaced: 0, held: 1, discarded: 0, kept: 0 },
    ]);
  });
  test('an assignment that was taken away, a closed cycle, and no answers at all', () => {
    const tab = tabOf([row('P>A 4 4 4', { code: other })]);
    expect(reasons(collected(tab, { isWithdrawn: ({ code }) => code === other }))).toEqual(['2 assignment-withdrawn']);
    const late = tabOf([row('P>A 4 4 4'), row('P>B 4 4 4', { minute: 1 })]);
    const closed = collected(late, { closedAt: '2026-12-01T08:00:00' });
    expect([told(closed), reasons(closed)]).toEqual([['P>A 4 4 4'], ['3 cycle-closed']]);
    expect(reasons(collected(tabOf([row('P>A')])))).toEqual(['2 response-empty']);
  });
  test('a code of another form', () => {
    const role = 'supervisor';
    const own = { raterId: 'P', rateeId: 'A', role, code: codeOf('P>A', role), invitedEmail: '' } as const;
    const tab = tabOf([row('P>A 4 4 4', { code: own.code })]);
    expect(reasons(collected(tab, {}, { assignments: [own] }))).toEqual(['2 code-other-form']);
  });
});

describe('who answered', () => {
  test('addresses are compared in lower case and trimmed, codes in any writing', () => {
    const typed = { email: ' P@Contoh.Example ', code: codeOf('P>A').toLowerCase().replace(/-/g, ' ') };
    expect(told(collected(tabOf([row('P>A 4 3 2', typed)])))).toEqual(['P>A 4 3 2']);
  });
  test('an address that HR has accepted for somebody is theirs', () => {
    const tab = tabOf([row('P>A 4 4 4', { email: 'rumah@contoh.example' })]);
    const acceptedEmails = new Map([['P', new Set(['rumah@contoh.example'])]]);
    const found = collected(tab, { acceptedEmails });
    expect([told(found), found.responses[0]?.byCodeAlone]).toEqual([['P>A 4 4 4'], undefined]);
  });
  test('by the code alone only where policy says so or the roster has no address, and it is marked', () => {
    const tab = tabOf([row('P>A 4 4 4', { email: 'lain@contoh.example' }), row('Q>B 5 5 5'), row('P>B 3 3 3')]);
    const marks = (found: ReturnType<typeof collected>) =>
      found.responses.map(({ raterId, byCodeAlone }) => `${raterId} ${byCodeAlone ?? false}`);
    expect(marks(collected(tab))).toEqual(['P false', 'Q true']);
    expect(marks(collected(tab, { identity: 'code' }))).toEqual(['P true', 'P false', 'Q true']);
  });
});

describe('a name that HR has changed', () => {
  const named = (name: string, ...rows: readonly (readonly string[])[]) =>
    rows.map((cells) => cells.map((cell, at) => (at === 2 ? name : cell)));
  test('is told once of each person, and what a single rater wrote beside it', () => {
    const [of, other] = [row('P>B 4 4 4'), row('Q>B 4 4 4')];
    const tab = tabOf([...named('B, S.E.', of, other), ...named('Siapa', row('A>B 4 4 4')), row('P>A 4 4 4')]);
    expect(reasons(collected(tab))).toEqual(['2 ratee-text-changed', '4 ratee-text-changed']);
    // A title behind the name is no other name.
    expect(reasons(collected(tabOf(named('Nama B, S.E.', of, other))))).toEqual([]);
  });
  test('is not told any more once no answer counts', () => {
    const tab = tabOf(named('Siapa', row('P>B 4 4 4')));
    expect(reasons(collected(tab))).toEqual(['2 ratee-text-changed']);
    expect(reasons(collected(tab, {}, { rateeText: undefined }))).toEqual([]);
  });
});

describe('answers', () => {
  test('partial ones stay partial, and the latest replaces the earlier whole wherever it stands', () => {
    const found = collected(tabOf([row('P>A 5', { minute: 9 }), row('P>A 1 1 1', { minute: 3 })]));
    expect([told(found), found.replaced]).toEqual([['P>A 5 - -'], 1]);
  });
  test('a time that is none is never the later one', () => {
    const found = collected(tabOf([row('P>A 5 5 5', { time: 'zzz' }), row('P>A 1 1 1', { minute: 3 })]));
    expect([told(found), found.replaced]).toEqual([['P>A 1 1 1'], 1]);
  });
  test('a text that the form did not offer is told and stays unanswered', () => {
    const cells = row('P>A 4 4 4').map((cell, index) => (index === 5 ? '4' : cell));
    const found = collected(tabOf([cells]));
    expect([told(found), reasons(found)]).toEqual([['P>A 4 - 4'], ['2 answer-not-offered']]);
  });
});

describe('rulings', () => {
  const tab = tabOf([row('P>A 4 4 4', { email: 'lain@contoh.example' })]);
  const fingerprint = only(collected(tab));
  test('accept, discard, hold again', () => {
    expect(told(collected(tab, { rulings: ruled('accept', fingerprint) }))).toEqual(['P>A 4 4 4']);
    const discarded = collected(tab, { rulings: ruled('discard', fingerprint) });
    expect([sum(discarded), reasons(discarded)]).toEqual([
      { rows: 1, scored: 0, replaced: 0, held: 0, discarded: 1, kept: 0 },
      [],
    ]);
    expect(sum(collected(tab, { rulings: ruled('hold', fingerprint) })).held).toBe(1);
  });
  test('reassigned to another assignment; to none that is left, it is held', () => {
    expect(told(collected(tab, { rulings: ruled('reassign', fingerprint, 'A>B') }))).toEqual(['A>B 4 4 4']);
    expect(reasons(collected(tab, { rulings: ruled('reassign', fingerprint, 'B>A') }))).toEqual([
      '2 assignment-withdrawn',
    ]);
  });
  test('a code that names nobody cannot be accepted, only reassigned', () => {
    const strange = tabOf([row('P>A 4 4 4', { code: 'apa saja' })]);
    const found = collected(strange);
    expect(found.matters[0]).toMatchObject({ acceptable: false, reason: 'code-edited' });
    expect(sum(collected(strange, { rulings: ruled('accept', only(found)) })).held).toBe(1);
    expect(told(collected(strange, { rulings: ruled('reassign', only(found), 'P>B') }))).toEqual(['P>B 4 4 4']);
  });
  test('stay with their row when rows are sorted and columns moved', () => {
    const rows = [row('P>B 3 3 3'), ...tab.rows.map(({ cells }) => cells)];
    const moved = tabOf(
      rows.map((cells) => [...cells].reverse()),
      [...HEADER].reverse(),
    );
    expect(told(collected(moved, { rulings: ruled('accept', fingerprint) }))).toEqual(['P>A 4 4 4', 'P>B 3 3 3']);
  });
});

describe('what was seen before', () => {
  const rows = [row('P>A 4 4 4'), row('P>B 3 3 3', { minute: 1 })];
  const archive = archived(collected(tabOf(rows)).fresh);
  test('is seen once', () => {
    expect([archive.length, collected(tabOf(rows), { archive }).fresh]).toEqual([2, []]);
  });
  test('a deleted row goes on counting and is told, until HR discards it', () => {
    const left = tabOf(rows.slice(1));
    const found = collected(left, { archive });
    expect([told(found), reasons(found), sum(found)]).toEqual([
      ['P>A 4 4 4', 'P>B 3 3 3'],
      ['2 response-vanished'],
      { rows: 2, scored: 2, replaced: 0, held: 0, discarded: 0, kept: 1 },
    ]);
    const after = collected(left, { archive, rulings: ruled('discard', archive[0]?.fingerprint ?? '') });
    expect([told(after), reasons(after), after.discarded]).toEqual([['P>B 3 3 3'], [], 1]);
    expect(reasons(collected(left, { archive, rulings: ruled('accept', archive[0]?.fingerprint ?? '') }))).toEqual([]);
  });
  test('a tab that is gone whole takes no answers along', () => {
    expect(told(collected(undefined, { archive }))).toEqual(['P>A 4 4 4', 'P>B 3 3 3']);
  });
  test.each([
    ['an answer', row('P>A 5 4 4')],
    ['the address', row('P>A 4 4 4', { email: 'a@contoh.example' })],
    ['the code', row('P>A 4 4 4', { code: codeOf('A>B') })],
    ['the time', row('P>A 4 4 4', { time: '' })],
  ])('a row in which somebody changed %s is held; what was seen first counts', (_what, cells) => {
    const found = collected(tabOf([cells, ...rows.slice(1)]), { archive });
    expect([told(found), sum(found)]).toEqual([
      ['P>A 4 4 4', 'P>B 3 3 3'],
      { rows: 3, scored: 2, replaced: 0, held: 1, discarded: 0, kept: 1 },
    ]);
    expect(reasons(found)).toHaveLength(1);
    // Seen again at the next pull it is no more believed than at the first.
    const again = collected(tabOf([cells, ...rows.slice(1)]), { archive: [...archive, ...archived(found.fresh)] });
    expect([told(again), sum(again)]).toEqual([told(found), sum(found)]);
  });
  test.each([
    ['an answer', row('P>A 5 4 4'), 0],
    ['the address', row('P>A 4 4 4', { email: 'a@contoh.example' }), 0],
    ['the time', row('P>A 4 4 4', { time: '' }), 0],
    // Under another code it may be another answer, which is not put away by itself.
    ['the code', row('P>A 4 4 4', { code: codeOf('A>B') }), 1],
  ])('a row in which somebody changed %s and put it back is as it was', (_what, cells, left) => {
    const { fresh, matters } = collected(tabOf([cells, ...rows.slice(1)]), { archive });
    const whole = [...archive, ...archived(fresh)];
    const back = collected(tabOf(rows), { archive: whole });
    expect([told(back), reasons(back).length, back.matters.length, back.held]).toEqual([
      ['P>A 4 4 4', 'P>B 3 3 3'],
      left,
      left,
      left,
    ]);
    // What HR has taken for the answer is not put away by that.
    const rulings = ruled('accept', matters[0]?.fingerprint ?? '');
    expect(collected(tabOf(rows), { archive: whole, rulings }).matters).toHaveLength(1);
  });
  test('a changed row that HR accepts replaces what was seen', () => {
    const tab = tabOf([row('P>A 5 4 4'), ...rows.slice(1)]);
    const held = collected(tab, { archive });
    const trust = { archive: [...archive, ...archived(held.fresh)], rulings: ruled('accept', only(held)) };
    const found = collected(tab, trust);
    expect([told(found), sum(found)]).toEqual([
      ['P>A 5 4 4', 'P>B 3 3 3'],
      { rows: 3, scored: 2, replaced: 1, held: 0, discarded: 0, kept: 1 },
    ]);
  });
  test('a later submission is no changed row: it replaces', () => {
    const found = collected(tabOf([row('P>A 5 5 5', { minute: 7 }), ...rows]), { archive });
    expect([told(found), reasons(found), found.replaced]).toEqual([['P>A 5 5 5', 'P>B 3 3 3'], [], 1]);
  });
  test('a column that was renamed makes no row look changed', () => {
    const renamed = HEADER.map((title) => (title === 'Pelayanan [Pernyataan C2]' ? 'Lain' : title));
    const found = collected(tabOf(rows, renamed, undefined), { archive });
    expect([told(found), reasons(found)]).toEqual([['P>A 4 - 4', 'P>B 3 - 3'], ['1 column-missing']]);
  });
});

describe('whatever the tabs hold', () => {
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '0',
      'true',
      '=1+1',
      "'",
      '#REF!',
      '2026-12-01T08:00:00',
      '31/12/2026',
      'x'.repeat(50_000),
      '[]',
    ),
    fc.constantFrom(...CHOICES, codeOf('P>A'), codeOf('P>B'), codeOf('A>B'), 'p@contoh.example', 'a@contoh.example'),
    fc.integer().map(String),
  );
  const valid = fc
    .tuple(
      fc.constantFrom('P>A', 'P>B', 'A>B', 'Q>B'),
      fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
      fc.integer({ min: 0, max: 59 }),
    )
    .map(([pair, levels, minute]) => [...row([pair, ...levels].join(' '), { minute })]);
  const spoilt = fc
    .tuple(valid, fc.integer({ min: 0, max: 7 }), odd)
    .map(([cells, at, cell]) => cells.map((own, index) => (index === at ? cell : own)));
  const rows = fc.array(fc.oneof(valid, valid, spoilt, fc.array(odd, { maxLength: 12 })), { maxLength: 12 });
  /** The header with columns shuffled, renamed, doubled and cut, and the cells moved along. */
  const layout = fc.record({
    order: fc.shuffledSubarray(
      HEADER.map((_, index) => index),
      { minLength: 3 },
    ),
    doubled: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 2 }),
    renamed: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.oneof(odd, fc.constantFrom(...HEADER))), {
      maxLength: 2,
    }),
  });
  const tabs = fc.tuple(rows, layout).map(([cells, { order, doubled, renamed }]) => {
    const places = [...order, ...doubled];
    const header = places.map((place) => HEADER[place] ?? '');
    for (const [at, title] of renamed) if (at < header.length) header[at] = title;
    return { header, rows: cells.map((own) => places.map((place) => own[place] ?? '')), cut: cells };
  });

  test('every row is accounted for, and nothing throws', () => {
    fc.assert(
      fc.property(tabs, tabs, fc.boolean(), (before, now, looked) => {
        const form = looked ? formAsMade : undefined;
        const seen = collected(tabOf(before.rows, before.header, form));
        const found = collected(tabOf(now.rows, now.header, form), { archive: archived(seen.fresh) });
        for (const one of [seen, found]) {
          expect(one.responses.length + one.replaced + one.held + one.discarded).toBe(one.rows);
          expect(Math.min(one.replaced, one.held, one.discarded, one.kept)).toBeGreaterThanOrEqual(0);
        }
        expect(found.rows - found.kept).toBe(now.rows.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a cell counts for the criterion whose header it stands under and where that header stands once, and for no other', () => {
    fc.assert(
      fc.property(tabs, fc.boolean(), ({ header, rows: cells }, looked) => {
        const found = collected(tabOf(cells, header, looked ? formAsMade : undefined));
        const tidied = header.map((title) => title.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim());
        for (const { answers, time } of found.responses)
          for (const [criterion, answer] of answers) {
            const title = `Pelayanan [Pernyataan ${criterion}]`;
            const at = tidied.indexOf(title);
            expect(tidied.lastIndexOf(title)).toBe(at);
            const label = CHOICES[answer === 'unable' ? 5 : answer - 1];
            const timeAt = tidied.indexOf('Stempel waktu');
            expect(cells.some((own) => own[at] === label && sentAt(own[timeAt] ?? '') === time)).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  test('the order of rows decides nothing but which of two in one second is the later', () => {
    const unique = fc.uniqueArray(valid, { selector: ([time, , , code]) => `${time}|${code}`, maxLength: 8 });
    fc.assert(
      fc.property(
        unique.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          expect(told(collected(tabOf(other)))).toEqual(told(collected(tabOf(one))));
        },
      ),
      { numRuns: 100 },
    );
  });
});
