/** A month in a notation so small that a case is one line: attendance, what a supervisor says, and what colleagues say. */
import type { GateGround } from '../../src/core/act/monthly/eligibility.ts';
import { monthsOfYear } from '../../src/core/act/monthly/month.ts';
import { type MonthlyGround, scoreMonth, VALUE_ITEMS } from '../../src/core/act/monthly/score.ts';
import type { Eligible } from '../../src/core/act/monthly/shortlist.ts';
import type { Attendance } from '../../src/core/plan/attendance.ts';
import type { Policy } from '../../src/core/plan/policy.ts';
import { policyWith } from './notation.ts';

/** `20 19 2 0`: work days, present, late, unexcused; `-` for a cell that holds no number. */
export function attended(text: string, month = '2026-03'): Attendance {
  const [workDays, present, late, unexcused] = text.split(' ').map((word) => (word === '-' ? undefined : Number(word)));
  return { employeeId: 'A', month, workDays, present, late, unexcused, row: 2 };
}

/** `4 5 3`: levels of quantity, quality and timeliness, then of integrity and achievement; `-` for one not judged. */
export const supervisor = (text: string, raterId = 'S'): MonthlyGround['supervisors'] => [
  {
    raterId,
    levels: new Map(
      text
        .split(' ')
        .map(
          (word, index) =>
            [['quantity', 'quality', 'timeliness', 'integrity', 'achievement'][index] ?? '', word] as const,
        )
        .flatMap(([item, word]) => (word === '-' ? [] : [[item, Number(word)] as const])),
    ),
  },
];

/** `P:4 Q:5`: colleagues who give every value that level; `P:-` for one who judged none. */
export const peers = (text: string): MonthlyGround['peers'] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [raterId = '', level = ''] = word.split(':');
      return { raterId, levels: new Map(level === '-' ? [] : VALUE_ITEMS.map((item) => [item, Number(level)])) };
    });

/** Somebody's month: full presence, fours from the supervisor and from three colleagues, unless it says otherwise. */
export const ground = (changes: Partial<MonthlyGround> = {}): MonthlyGround => ({
  attendance: attended('20 20 0 0'),
  supervisors: supervisor('4 4 4 4 4'),
  peers: peers('P:4 Q:4 R:4'),
  ...changes,
});

export const policy = (changes: Partial<Policy> = {}): Policy => policyWith(changes);

/** Somebody who passes every gate of March 2026, unless it says otherwise. Of months without a row of theirs nobody has one. */
export function gated({
  month = '2026-03',
  attendance: own = attended('20 20 0 0', month),
  yearAttendance = [own],
  ...changes
}: Partial<GateGround> & { readonly attendance?: Attendance } = {}): GateGround {
  const recorded = new Set(yearAttendance.map((row) => row.month));
  return {
    month,
    employee: { id: '198001152010011001', status: 'active', since: '2010-01-01', employment: 'pns' },
    yearAttendance,
    absenceDays: [],
    undated: [],
    unrecorded: new Set(monthsOfYear(Number(month.slice(0, 4))).filter((one) => !recorded.has(one))),
    score: scoreMonth(ground({ attendance: own }), policy()),
    asked: 5,
    answered: 5,
    cases: new Set(),
    won: [],
    committee: new Set(),
    ...changes,
  };
}

/** `A 90 p80 v70 a60`: somebody with a total and parts that are known. */
export function eligible(text: string, unit = 'U'): Eligible {
  const [personId = '', total = '', ...parts] = text.split(' ');
  const part = (letter: string) => {
    const found = parts.find((word) => word.startsWith(letter));
    return found
      ? { kind: 'known' as const, value: Number(found.slice(1)), raters: 1 }
      : { kind: 'missing' as const, reason: 'supervisor-silent' as const, have: 0, need: 1 };
  };
  return {
    personId,
    unit,
    score: {
      total: Number(total),
      parts: {
        presence: part('a'),
        performance: part('p'),
        values: part('v'),
        integrity: part('i'),
        achievement: part('c'),
      },
    },
  };
}
