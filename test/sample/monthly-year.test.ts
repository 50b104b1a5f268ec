/**
 * A year of monthly awards in the sample agency: everybody asked, answered as they would, counted and decided month by month, then
 * the quarters and the year. What each month came to is worked out again here from the rows of the files and the answers alone.
 */
import { describe, expect, test } from 'vitest';
import type { AbsenceStanding } from '../../src/core/act/monthly/absence-gate.ts';
import { askMonth } from '../../src/core/act/monthly/ask.ts';
import { faultOfDecision, type MonthlyDecision, monthsWon } from '../../src/core/act/monthly/award.ts';
import { gatesOf } from '../../src/core/act/monthly/eligibility.ts';
import { failedOf } from '../../src/core/act/monthly/gate.ts';
import {
  lastMonthLookedAt,
  longGates,
  longStandings,
  type MonthRecord,
} from '../../src/core/act/monthly/long-award.ts';
import { monthsApart, monthsOfYear } from '../../src/core/act/monthly/month.ts';
import { type Judgement, SUPERVISOR_ITEMS, scoreMonth, VALUE_ITEMS } from '../../src/core/act/monthly/score.ts';
import { type Candidate, type Eligible, shortlist } from '../../src/core/act/monthly/shortlist.ts';
import { readPolicy } from '../../src/core/plan/policy.ts';
import { makeRoster } from '../../src/core/plan/roster.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import { drawFrom } from '../../src/local/sample/draw.ts';
import { parseAbsenceDays } from '../../src/tables/absence-days.ts';
import { parseAttendance } from '../../src/tables/attendance.ts';
import { parseEmployees } from '../../src/tables/employees.ts';

const PERIOD = 2026;
const { tables, truth } = sampleAgency({ period: PERIOD });
const { policy } = readPolicy([], PERIOD);
const { roster } = makeRoster(parseEmployees(tables.get('pegawai')).values, []);
const attendance = parseAttendance(tables.get('kehadiran')).values;
const absenceDays = parseAbsenceDays(tables.get('ketidakhadiran')).values;
/** Every month of the year has rows, so none is unrecorded. */
const standingOf = (employee: AbsenceStanding['employee'], month: string) => ({
  ...{ month, employee, unrecorded: new Set<string>() },
  yearAttendance: attendance.filter((own) => own.employeeId === employee.id),
  absenceDays: absenceDays.filter((own) => own.employeeId === employee.id),
  undated: [],
});
/** Three heads of units, who can win nothing. */
const COMMITTEE = new Set(
  roster.ratees
    .filter(({ position }) => position.startsWith('Kepala Bidang'))
    .slice(0, 3)
    .map(({ id }) => id),
);

/** What somebody says to each item: what is so, less how severe they are, and a little chance. */
const levels = (
  month: string,
  raterId: string,
  rateeId: string,
  items: readonly string[],
): ReadonlyMap<string, number> => {
  const draw = drawFrom(`${month}|${raterId}|${rateeId}`);
  const mean = (truth.performance.get(rateeId) ?? 4) - (truth.severity.get(raterId) ?? 0);
  return new Map(items.map((item) => [item, Math.min(5, Math.max(1, Math.round(mean + draw.normal(0, 0.5))))]));
};

interface MonthPlayed {
  readonly month: string;
  readonly supervisors: ReadonlyMap<string, readonly Judgement[]>;
  readonly peers: ReadonlyMap<string, readonly Judgement[]>;
  readonly totals: ReadonlyMap<string, number | undefined>;
  readonly records: readonly MonthRecord[];
  readonly candidates: readonly Candidate[];
}

const SUPERVISED = [...SUPERVISOR_ITEMS.performance, ...SUPERVISOR_ITEMS.integrity, ...SUPERVISOR_ITEMS.achievement];

function playMonth(month: string, decisions: readonly MonthlyDecision[]): MonthPlayed {
  const asks = askMonth(month, roster, [], policy, `${month}-28T09:00:00`);
  const answered = asks.filter(
    ({ raterId, rateeId, role }) =>
      !truth.silent.has(raterId) && (role !== 'monthly' || rateeId !== truth.withoutSupervisor),
  );
  const said = (id: string, role: string): readonly Judgement[] =>
    answered
      .filter((ask) => ask.rateeId === id && ask.role === role)
      .map(({ raterId }) => ({
        raterId,
        levels: levels(month, raterId, id, role === 'monthly' ? SUPERVISED : VALUE_ITEMS),
      }));
  const won = monthsWon(decisions);
  const supervisors = new Map(roster.ratees.map(({ id }) => [id, said(id, 'monthly')]));
  const peers = new Map(roster.ratees.map(({ id }) => [id, said(id, 'monthly-peer')]));
  const people = roster.ratees.map((employee) => {
    const row = attendance.find((own) => own.employeeId === employee.id && own.month === month);
    const [above, beside] = [supervisors.get(employee.id) ?? [], peers.get(employee.id) ?? []];
    const score = scoreMonth({ attendance: row, supervisors: above, peers: beside }, policy);
    const gates = gatesOf(
      {
        ...standingOf(employee, month),
        ...{ employee, score, cases: new Set<string>(), committee: COMMITTEE },
        asked: asks.filter(({ rateeId }) => rateeId === employee.id).length,
        answered: above.length + beside.length,
        won: won.get(employee.id) ?? [],
      },
      policy,
    );
    return { employee, score, failed: failedOf(gates) };
  });
  const eligible = people.flatMap(({ employee: { id: personId, unit }, score, failed }): readonly Eligible[] =>
    failed.length > 0 || score.total === undefined
      ? []
      : [{ personId, unit, score: { parts: score.parts, total: score.total } }],
  );
  return {
    ...{ month, supervisors, peers },
    totals: new Map(people.map(({ employee, score }) => [employee.id, score.total])),
    records: people.map(({ employee, score, failed }) => ({
      month,
      personId: employee.id,
      total: score.total,
      failed,
    })),
    candidates: shortlist(eligible, policy),
  };
}

/** The committee takes whoever stands first each month, and one of those who share the place. */
function playYear(): { readonly months: readonly MonthPlayed[]; readonly decisions: readonly MonthlyDecision[] } {
  const months: MonthPlayed[] = [];
  const decisions: MonthlyDecision[] = [];
  for (const span of monthsOfYear(PERIOD)) {
    const played = playMonth(span, decisions);
    months.push(played);
    const winners = played.candidates.slice(0, 1).map(({ personId }) => personId);
    const said = { span, winners, reason: 'Peringkat pertama', members: [...COMMITTEE] };
    const fault = faultOfDecision(said, {
      ...{ choices: played.candidates, decisions, committee: COMMITTEE, barred: new Set<string>() },
      quorum: policy.monthlyQuorum,
      pause: policy.monthlyPauseMonths,
    });
    expect(fault).toBeUndefined();
    decisions.push({ ...said, version: 1, by: '', at: `${span}-28T09:00:00` });
  }
  return { months, decisions };
}

const { months, decisions } = playYear();
const monthOf = (month: string): MonthPlayed => {
  const found = months.find((one) => one.month === month);
  if (!found) throw new RangeError(`There is no ${month}.`);
  return found;
};
const winnerOf = (month: string): string => decisions.find(({ span }) => span === month)?.winners[0] ?? '';

test('every month has a winner, and nobody wins twice within the pause', () => {
  expect(decisions.map(({ winners }) => winners.length)).toEqual(Array.from({ length: 12 }, () => 1));
  for (const { span, winners } of decisions)
    for (const later of decisions)
      if (later.span > span && winners[0] === later.winners[0])
        expect(monthsApart(span, later.span)).toBeGreaterThan(policy.monthlyPauseMonths);
  expect(new Set(decisions.flatMap(({ winners }) => winners)).size).toBeGreaterThanOrEqual(7);
});

test('nobody of the committee, on leave, with an unexcused day or without a supervisor wins', () => {
  for (const { span, winners } of decisions) {
    const id = winners[0] ?? '';
    expect(COMMITTEE.has(id)).toBe(false);
    expect(roster.employees.find((one) => one.id === id)?.status).toBe('active');
    expect(attendance.find((row) => row.employeeId === id && row.month === span)?.unexcused).toBe(0);
    expect(id).not.toBe(truth.withoutSupervisor);
  }
});

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** A row of Kehadiran as the file has it: work days, present, late. */
function fileRow(id: string, month: string): readonly [number, number, number] {
  const [header = [], ...rows] = tables.get('kehadiran') ?? [];
  const row =
    rows.find((cells) => cells[header.indexOf('NIP')] === id && cells[header.indexOf('Bulan')] === month) ?? [];
  const [days, present, late] = ['Hari Kerja', 'Hadir', 'Terlambat'].map((title) => Number(row[header.indexOf(title)]));
  return [days ?? Number.NaN, present ?? Number.NaN, late ?? Number.NaN];
}

test('every total of the year is what its rows come to, by arithmetic of its own', () => {
  let looked = 0;
  for (const { month, supervisors, peers, totals } of months)
    for (const [id, total] of totals) {
      const [above] = supervisors.get(id) ?? [];
      const beside = peers.get(id) ?? [];
      if (!above || beside.length < 3) expect(total).toBeUndefined();
      else {
        const [days, present, late] = fileRow(id, month);
        const three = ['quantity', 'quality', 'timeliness'].map((item) => above.levels.get(item) ?? Number.NaN);
        const each = beside.map((one) => mean([...one.levels.values()]));
        const expected = (40 * (present - late / 4)) / days + 6 * mean(three) + 6 * mean(each);
        expect(total).toBeCloseTo(expected, 9);
        looked += 1;
      }
    }
  expect(looked).toBeGreaterThan(500);
});

/** What stood in the winner's row and what was said about them, as the sheets hold it. */
const rawOf = (month: string) => {
  const id = winnerOf(month);
  const { supervisors, peers } = monthOf(month);
  return {
    row: fileRow(id, month),
    supervisor: [...(supervisors.get(id)?.[0]?.levels.values() ?? [])].join(''),
    colleagues: (peers.get(id) ?? []).map((one) => [...one.levels.values()].join('')),
  };
};
/** Whoever had more than the winner was kept out by a gate, and it is said which. */
const aboveWinner = (month: string): readonly string[] => {
  const { records, totals } = monthOf(month);
  const best = totals.get(winnerOf(month)) ?? 0;
  return records.filter(({ total = 0 }) => total > best + 1e-9).map(({ failed }) => failed.join());
};

describe('the winners of three months, written out', () => {
  test('January', () => {
    // 22 work days, 22 present, never late; work 5 5 5; four colleagues on seven values.
    expect(rawOf('2026-01')).toEqual({
      row: [22, 22, 0],
      supervisor: '55555',
      colleagues: ['5555544', '5555555', '5455455', '4544545'],
    });
    const presence = 100;
    const performance = 20 * 5;
    // Sums of 33, 35, 33 and 31 over seven values each.
    const values = (20 * (33 / 7 + 35 / 7 + 33 / 7 + 31 / 7)) / 4;
    expect(monthOf('2026-01').totals.get(winnerOf('2026-01'))).toBeCloseTo(
      0.4 * presence + 0.3 * performance + 0.3 * values,
      9,
    );
  });

  test('June', () => {
    expect(rawOf('2026-06')).toEqual({
      row: [22, 22, 2],
      supervisor: '55554',
      colleagues: ['5555555', '4555544', '5445344', '5555455'],
    });
    // Twice late takes half a day of 22: 100 x 21.5 / 22.
    const presence = 97.72727272727273;
    // What the supervisor says of achievement has no weight: 5 5 5 counts.
    const performance = 100;
    // Sums of 35, 32, 29 and 34: 20 x 130 / 28.
    const values = 92.85714285714286;
    expect(monthOf('2026-06').totals.get(winnerOf('2026-06'))).toBeCloseTo(
      0.4 * presence + 0.3 * performance + 0.3 * values,
      9,
    );
  });

  test('December', () => {
    expect(rawOf('2026-12')).toEqual({
      row: [23, 23, 0],
      supervisor: '55544',
      colleagues: ['4545354', '5445554', '5444445', '5554535'],
    });
    // 40 + 30 + 0.3 x 20 x (30 + 32 + 30 + 32) / 28.
    expect(monthOf('2026-12').totals.get(winnerOf('2026-12'))).toBeCloseTo(40 + 30 + (6 * 124) / 28, 9);
  });

  test('whoever had more did not pass a gate', () => {
    expect(['2026-01', '2026-06', '2026-12'].map(aboveWinner)).toEqual([[], ['pause'], ['year-absence,pause']]);
  });
});

test('the quarters and the year go by the lowest months, and a bad month is never made up for', () => {
  const records = months.flatMap((one) => one.records);
  for (const span of ['2026-T1', '2026-T2', '2026-T3', '2026-T4', '2026']) {
    const month = lastMonthLookedAt(span, '2026-12');
    const { candidates, leftOut } = longStandings(span, records, policy, (personId) =>
      longGates(standingOf({ id: personId, employment: 'pns', since: '2000-01-01' }, month), new Set(), policy),
    );
    expect(candidates.length).toBeGreaterThan(0);
    // Nobody is a candidate who reached the limit of a year by then, and whoever is left out has.
    const daysOf = (id: string) =>
      attendance
        .filter((row) => row.employeeId === id && row.month <= month)
        .reduce((sum, { unexcused }) => sum + (unexcused ?? 0), 0);
    for (const { personId } of candidates) expect(daysOf(personId)).toBeLessThan(policy.monthlyYearAbsenceLimit);
    for (const { personId } of leftOut) expect(daysOf(personId)).toBeGreaterThanOrEqual(policy.monthlyYearAbsenceLimit);
    const [first, ...rest] = candidates;
    for (const other of rest) {
      expect(other.goodMonths).toBeLessThanOrEqual(first?.goodMonths ?? 0);
      if (other.goodMonths === first?.goodMonths)
        expect(other.totals[0]).toBeLessThanOrEqual((first.totals[0] ?? 0) + 1e-9);
    }
  }
});
