/** Facts of the end of the year: which target a number belongs to, what is confirmed, and what of it counts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Ask,
  CONFIRMATION_FIELDS,
  type ConfirmationState,
  newAsks,
  reportStateOf,
  review,
  standingAsks,
  type YearEndGround,
} from '../../src/core/act/confirmation.ts';
import { confirmedInnovations, faultsOf, realisationsOf, wishesOf } from '../../src/core/act/confirmed.ts';
import {
  isLink,
  linesNeeded,
  newReports,
  REPORT_FIELDS,
  type Report,
  standingReports,
  targetLine,
} from '../../src/core/act/report.ts';
import { type Realisation, withRealisations } from '../../src/core/measure/realisation.ts';
import { recompute } from '../../src/core/measure/recompute.ts';
import type { Response } from '../../src/core/measure/response.ts';
import type { DescribedTarget } from '../../src/core/plan/target.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { InquiryKind } from '../../src/core/types.ts';
import { responses as answersOf, evaluated, target as ratedTarget } from './notation.ts';

type Answer = Response<InquiryKind, string>;

const target = (code: string, change: Partial<DescribedTarget> = {}): DescribedTarget => ({
  rateeId: 'A',
  code,
  plan: `Rencana ${code}`,
  indicator: '',
  goal: 100,
  measure: 'berkas',
  weight: 50,
  realised: undefined,
  direction: 'up',
  due: '',
  row: Number(code.slice(1)) + 1,
  ...change,
});
const TARGETS = [target('T1'), target('T2'), target('T3')];

const answer = (role: InquiryKind, given: Readonly<Record<string, string>>, change: Partial<Answer> = {}): Answer => ({
  raterId: role === 'confirmation' ? 'S' : 'A',
  rateeId: 'A',
  role,
  round: 1,
  time: '2026-12-20T08:00:00',
  answers: new Map(Object.entries(given)),
  ...change,
});

/** What the form shows of these targets, and what is typed beside each. */
const reported = (shown: readonly DescribedTarget[], typed: readonly string[], more = {}): Answer =>
  answer('year-end', {
    ...Object.fromEntries(shown.map((one, index) => [REPORT_FIELDS.target(index + 1), targetLine(one)])),
    ...Object.fromEntries(typed.map((one, index) => [REPORT_FIELDS.realised(index + 1), one])),
    ...more,
  });
const ask = (change: Partial<Ask> = {}): Ask => ({ personId: 'A', version: 1, confirmerId: 'S', at: '', ...change });
const labels: YearEndGround['labels'] = {
  verdictOf: (label) => (label === 'Sesuai' ? 'agreed' : label === 'Dikoreksi' ? 'corrected' : undefined),
  innovationOf: (label) => (label === 'Ya' ? 'innovation' : label === 'Tidak' ? 'no-innovation' : undefined),
};
const reviewOf = (given: readonly Answer[], change: Partial<YearEndGround> = {}) => {
  const reports = change.reports ?? newReports(given, [], TARGETS);
  return review({ reports, asks: [ask()], responses: given, labels, ...change });
};

describe('a report', () => {
  test.each([
    [{}, 'T1: Rencana T1 (target 100 berkas)'],
    [{ code: '', goal: 97.5, measure: '' }, 'Rencana T1 (target 97,5)'],
    [{ goal: undefined }, 'T1: Rencana T1 (target – berkas)'],
    [{ plan: 'x'.repeat(200) }, `T1: ${'x'.repeat(89)}… (target 100 berkas)`],
  ])('names a target in one line %#', (change, line) => {
    expect(targetLine(target('T1', change))).toBe(line);
  });

  test('blank is missing and never zero, and whoever has fewer targets leaves the rest blank', () => {
    const [report] = newReports([reported(TARGETS.slice(0, 2), ['', '0'])], [], TARGETS);
    expect(report?.targets.map(({ target: named, realised }) => [named?.code, realised])).toEqual([
      ['T1', ''],
      ['T2', '0'],
    ]);
  });

  test('a number belongs to the target that the form showed, wherever its row stands by now', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(TARGETS, { minLength: 3 }),
        fc.shuffledSubarray(TARGETS, { minLength: 3 }),
        (shown, now) => {
          const [report] = newReports(
            [
              reported(
                shown,
                shown.map(({ row }) => String(row)),
              ),
            ],
            [],
            now,
          );
          const said = report?.targets.map(({ target: named, realised }) => [named?.code, realised]);
          expect(said).toEqual(shown.map(({ code, row }) => [code, String(row)]));
        },
      ),
    );
  });

  test('a target that was changed, taken away or is shown twice is not guessed at, and told where something was said', () => {
    const shown = [target('T1', { goal: 90 }), target('T9'), target('T2'), target('T2')];
    const given = reported(shown, ['1', '', '3', '4']);
    expect(newReports([given], [], TARGETS)[0]?.targets.map(({ target: named }) => named?.code)).toEqual([
      undefined,
      undefined,
      'T2',
      undefined,
    ]);
    const told = [...reviewOf([given]).values()].flatMap(faultsOf);
    expect(told.map(({ code, target: at }) => [code, at])).toEqual([
      ['report-target-unknown', 0],
      ['report-target-unknown', 3],
    ]);
  });

  test('the same answer is the same report; another one is another version, also one that is back at the first', () => {
    const [first, second] = [reported(TARGETS, ['1']), reported(TARGETS, ['2'])];
    let kept: readonly Report[] = [];
    for (const given of [first, { ...first, time: '2026-12-24T08:00:00' }, second, second, first])
      kept = [...kept, ...newReports([given], kept, TARGETS)];
    expect(kept.map(({ version, targets }) => [version, targets[0]?.realised])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '1'],
    ]);
    expect([...standingReports(kept, [first]).keys()]).toEqual(['A']);
    // What is accepted now is not what was kept last: neither of the two stands.
    expect([...standingReports(kept, [second]).keys()]).toEqual([]);
    expect([...standingReports(kept, []).keys()]).toEqual([]);
  });

  test.each([
    ['https://contoh.example/a', true],
    [' http://contoh.example ', true],
    ['contoh.example', false],
    ['https://', false],
    ['javascript:alert(1)', false],
    ['https://contoh.example/a b', false],
  ])('%s as evidence', (typed, fits) => {
    expect(isLink(typed)).toBe(fits);
  });

  test('the form has lines for whoever has the most targets', () => {
    expect([linesNeeded([]), linesNeeded([...TARGETS, { rateeId: 'B' }])]).toEqual([0, 3]);
  });
});

describe('a confirmation', () => {
  const cases: readonly [string, string, string, string, ConfirmationState, number | undefined][] = [
    ['90', '', '', '', 'unconfirmed', undefined],
    ['90', 'Sesuai', '', '', 'confirmed', 90],
    ['97,5', 'Sesuai', '', '', 'confirmed', 97.5],
    ['90', 'Sesuai', '90,0', '', 'confirmed', 90],
    ['90', 'Sesuai', '80', 'Kurang bukti', 'contradicted', undefined],
    ['90', 'Dikoreksi', '80', 'Kurang bukti', 'corrected', 80],
    ['90', 'Dikoreksi', '0', 'Tidak ada bukti', 'corrected', 0],
    ['90', 'Dikoreksi', '80', '', 'incomplete', undefined],
    ['90', 'Dikoreksi', '', 'Kurang bukti', 'incomplete', undefined],
    ['90', 'Dikoreksi', '-1', 'Kurang bukti', 'incomplete', undefined],
    ['90', '', '80', 'Kurang bukti', 'incomplete', undefined],
    ['90', 'Entah', '', '', 'unconfirmed', undefined],
    ['', 'Sesuai', '', '', 'blank', undefined],
    ['', '', '', '', 'blank', undefined],
    ['', 'Dikoreksi', '70', 'Ada di laporan triwulan', 'corrected', 70],
    ['', 'Sesuai', '70', '', 'contradicted', undefined],
    ['banyak', 'Sesuai', '', '', 'unreadable', undefined],
  ];
  test.each(cases)('reported %s, said %s %s %s: %s', (realised, verdict, corrected, reason, state, counts) => {
    const said = answer('confirmation', {
      [CONFIRMATION_FIELDS.verdict(1)]: verdict,
      [CONFIRMATION_FIELDS.corrected(1)]: corrected,
      [CONFIRMATION_FIELDS.reason(1)]: reason,
    });
    const [one] = [...reviewOf([reported(TARGETS.slice(0, 1), [realised]), said]).values()];
    expect(one?.targets[0]).toMatchObject({ state, realised: counts });
    expect(reportStateOf(one)).toBe(['confirmed', 'corrected', 'blank'].includes(state) ? 'confirmed' : 'partly');
  });

  const right = { [CONFIRMATION_FIELDS.verdict(1)]: 'Sesuai' };

  test('of another version, or by somebody who was not asked, says nothing', () => {
    const report = reported(TARGETS.slice(0, 1), ['90']);
    for (const change of [{ round: 2 }, { raterId: 'X' }, { rateeId: 'B' }])
      expect(reviewOf([report, answer('confirmation', right, change)]).get('A')?.targets[0]?.state).toBe('unconfirmed');
  });

  test('of two who were asked in turn, the later answer counts', () => {
    const report = reported(TARGETS.slice(0, 1), ['90']);
    const asks = [ask(), ask({ confirmerId: 'P' })];
    const early = answer('confirmation', right, { time: '2026-12-21T08:00:00' });
    const late = answer(
      'confirmation',
      {
        [CONFIRMATION_FIELDS.verdict(1)]: 'Dikoreksi',
        [CONFIRMATION_FIELDS.corrected(1)]: '70',
        [CONFIRMATION_FIELDS.reason(1)]: 'x',
      },
      { raterId: 'P', time: '2026-12-22T08:00:00' },
    );
    for (const given of [
      [report, early, late],
      [report, late, early],
    ])
      expect(reviewOf(given, { asks }).get('A')?.targets[0]?.realised).toBe(70);
  });

  test('is asked of the supervisor, of whoever follows them, and of nobody once it is answered', () => {
    const report = reported(TARGETS.slice(0, 1), ['90']);
    const supervisedBy = (id?: string) => ({ supervisors: new Map(id === undefined ? [] : [['A', id]]) });
    const asked = (given: readonly Answer[], asks: readonly Ask[], supervisor?: string) =>
      newAsks(reviewOf(given, { asks }), supervisedBy(supervisor)).map(({ confirmerId }) => confirmerId);
    expect(asked([report], [], 'S')).toEqual(['S']);
    expect(asked([report], [])).toEqual([]);
    expect(asked([report], [ask()], 'S')).toEqual([]);
    expect(asked([report], [ask()], 'P')).toEqual(['P']);
    expect(asked([report, answer('confirmation', right)], [ask()], 'P')).toEqual([]);
    const asks = [ask(), ask({ confirmerId: 'P' })];
    const reports = newReports([report], [], TARGETS);
    expect([...standingAsks(reports, asks)]).toEqual(asks.slice(1));
  });

  test('innovations count once confirmed; wishes and remarks are lines of their own', () => {
    const report = reported([], [], {
      [REPORT_FIELDS.innovation]: 'Antrean daring',
      [REPORT_FIELDS.training]: 'Pelayanan\n\nBahasa Isyarat',
    });
    const said = (verdict: string) =>
      answer('confirmation', { [CONFIRMATION_FIELDS.isInnovation]: verdict, [CONFIRMATION_FIELDS.remarks]: 'Arsip' });
    const counts = (given: readonly Answer[]) =>
      confirmedInnovations(reviewOf(given)).map(({ employeeId }) => employeeId);
    expect([counts([report]), counts([report, said('Tidak')]), counts([report, said('Ya')])]).toEqual([[], [], ['A']]);
    expect(wishesOf(reviewOf([report, said('')])).map(({ text, source }) => `${source}: ${text}`)).toEqual([
      'self: Pelayanan',
      'self: Bahasa Isyarat',
      'supervisor: Arsip',
    ]);
  });
});

describe('what counts', () => {
  const realisation = (code: string, realised: number | undefined, change: Partial<Realisation> = {}): Realisation => ({
    rateeId: 'A',
    code,
    plan: `Rencana ${code}`,
    measure: 'berkas',
    from: realised === undefined ? 'unconfirmed' : 'confirmed',
    realised,
    ...change,
  });
  const blank = (row: number, code: Problem['code'] = 'cell-blank'): Problem => ({
    code,
    table: 'targets',
    row,
    column: 'realised',
    received: '',
  });
  const merged = (
    targets: readonly DescribedTarget[],
    problems: readonly Problem[],
    ...found: readonly Realisation[]
  ) => withRealisations(targets, problems, found);

  test('typed beats confirmed, confirmed fills what is blank, reported alone never counts', () => {
    const targets = [target('T1', { realised: 10 }), target('T2'), target('T3')];
    const found = [realisation('T1', 99), realisation('T2', 88), realisation('T3', undefined)];
    const { targets: after, problems } = merged(targets, [blank(3), blank(4)], ...found);
    expect(after.map(({ realised, from }) => [realised, from])).toEqual([
      [10, undefined],
      [88, 'confirmed'],
      [undefined, 'unconfirmed'],
    ]);
    expect(problems.map(({ code, row }) => `${code} ${row}`)).toEqual(['realisation-unconfirmed 4']);
  });

  test('a cell that holds no number is not blank: it stays for HR to mend', () => {
    const { targets, problems } = merged([target('T1')], [blank(2, 'number-invalid')], realisation('T1', 90));
    expect([targets[0]?.realised, problems[0]?.code]).toEqual([undefined, 'number-invalid']);
  });

  test('a number never moves to another target that took its place, nor to one of two that are alike', () => {
    const others = [{ plan: 'Lain' }, { measure: 'orang' }, { rateeId: 'B' }];
    for (const change of others)
      expect(merged([target('T1', change)], [], realisation('T1', 90)).targets[0]?.realised).toBeUndefined();
    const twins = [target('T1'), target('T1', { row: 9 })];
    expect(merged(twins, [], realisation('T1', 90)).targets.map(({ realised }) => realised)).toEqual([
      undefined,
      undefined,
    ]);
    const again = [realisation('T1', 90), realisation('T1', 80)];
    expect(merged([target('T1')], [], ...again).targets[0]?.realised).toBeUndefined();
    // Another goal or weight is the same target still.
    expect(merged([target('T1', { goal: 90, weight: 1 })], [], realisation('T1', 90)).targets[0]?.realised).toBe(90);
  });

  test('law: whatever was reported and confirmed, only typed and confirmed numbers stand, in any order', () => {
    const amounts = fc.array(fc.option(fc.nat(200), { nil: undefined }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(amounts, amounts, fc.boolean(), (typed, confirmed, isReversed) => {
        const targets = TARGETS.map((one, index) => ({ ...one, realised: typed[index] }));
        const found = TARGETS.map(({ code }, index) => realisation(code, confirmed[index]));
        const { targets: after } = merged(targets, [], ...(isReversed ? [...found].reverse() : found));
        expect(after.map(({ realised }) => realised)).toEqual(typed.map((own, index) => own ?? confirmed[index]));
      }),
    );
  });

  test('nothing confirmed leaves everything as it is', () => {
    const given = { targets: TARGETS, problems: [blank(2)] };
    expect(withRealisations(TARGETS, given.problems, [])).toEqual(given);
  });

  test('an explanation says where a number comes from, and is computed again to the same', () => {
    const given = answersOf('S>A 4, A>A 4');
    const typed = evaluated(given, { targets: [ratedTarget('A', 95)] });
    const confirmed = evaluated(given, { targets: [ratedTarget('A', 95, { from: 'confirmed' })] });
    const [before, after] = [typed, confirmed].map(({ explanations }) => explanations[0]);
    expect([before?.explanation.targets[0]?.from, after?.explanation.targets[0]?.from]).toEqual([
      undefined,
      'confirmed',
    ]);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
    expect(after && recompute(after.explanation)).toEqual(before && recompute(before.explanation));
    expect(before && 'from' in (before.explanation.targets[0] ?? {})).toBe(false);
  });

  test('realisations carry nothing that was not said, and name what waits', () => {
    const report = reported(TARGETS, ['90', '', 'banyak']);
    const found = realisationsOf(
      reviewOf([report, answer('confirmation', { [CONFIRMATION_FIELDS.verdict(1)]: 'Sesuai' })]),
    );
    expect(found.map(({ code, from, realised }) => [code, from, realised])).toEqual([
      ['T1', 'confirmed', 90],
      ['T3', 'unconfirmed', undefined],
    ]);
  });
});
