/**
 * Months as the workbook says them: what was kept of them, what a month comes to by the answers of now, and the two sheets that a
 * counted month is kept in.
 */
import { type MonthlyAsk, roundOfMonth } from '../core/act/monthly/ask.ts';
import { monthsWon } from '../core/act/monthly/award.ts';
import { gatesOf } from '../core/act/monthly/eligibility.ts';
import { type Contender, firmness } from '../core/act/monthly/firmness.ts';
import { failedOf } from '../core/act/monthly/gate.ts';
import {
  MONTHLY_PARTS,
  type MonthlyGround,
  type MonthlyScore,
  monthlyWeights,
  scoreMonth,
} from '../core/act/monthly/score.ts';
import { type Eligible, shortlist } from '../core/act/monthly/shortlist.ts';
import type { Response } from '../core/measure/response.ts';
import { byText, groupBy } from '../core/number.ts';
import type { Employee } from '../core/plan/roster.ts';
import type { InquiryKind } from '../core/types.ts';
import { COMMITTEE, type Member, parseCommittee, unreadMembers } from '../tables/committee.ts';
import { type KeptCandidate, MONTHLY_CANDIDATES, parseMonthlyCandidates } from '../tables/monthly-candidates.ts';
import { type KeptAward, MONTHLY_DECISIONS, parseMonthlyDecisions } from '../tables/monthly-decisions.ts';
import { type KeptScore, MONTHLY_SCORES, parseMonthlyScores } from '../tables/monthly-scores.ts';
import { absenceStandings } from './absence-standings.ts';
import { casesIn } from './discipline-cases.ts';
import type { InquiriesRead } from './inquiries.ts';
import { levelsOf, nominationIn } from './monthly-forms.ts';
import { readMonthlyAsks } from './monthly-requests.ts';
import { firmnessText, missingText } from './monthly-words.ts';
import type { Session } from './session.ts';

/** Everything that is kept of months. */
export interface MonthlyKept {
  readonly scores: readonly KeptScore[];
  readonly candidates: readonly KeptCandidate[];
  /** The highest number of a version of each month, also of one whose keeping was cut off. */
  readonly versions: ReadonlyMap<string, number>;
  readonly decisions: readonly KeptAward[];
  readonly members: readonly Member[];
  /** Rows of the committee's sheet that name nobody: whoever is meant is not taken for a member. */
  readonly unreadMembers: readonly number[];
}

export const readCommittee = ({ workbook, cycle }: Session) =>
  parseCommittee(workbook.read(COMMITTEE), cycle.roster.people);

export function readMonthlyKept(session: Session): MonthlyKept {
  const scores = parseMonthlyScores(session.workbook.read(MONTHLY_SCORES));
  const versions = new Map(scores.map(({ month, version }) => [month, version]));
  const committee = readCommittee(session);
  const everKept = parseMonthlyCandidates(session.workbook.read(MONTHLY_CANDIDATES));
  return {
    scores,
    candidates: everKept.filter(({ month, version }) => version === versions.get(month)),
    versions: new Map(
      [...groupBy([...scores, ...everKept], ({ month }) => month)].map(([month, own]) => [
        month,
        Math.max(...own.map(({ version }) => version)),
      ]),
    ),
    decisions: parseMonthlyDecisions(session.workbook.read(MONTHLY_DECISIONS)),
    members: committee.values,
    unreadMembers: unreadMembers(committee),
  };
}

type Answer = Response<InquiryKind, string>;

/** The requests of a month and the answers to them, by whom they are about. */
interface MonthSaid {
  readonly asked: ReadonlyMap<string, readonly MonthlyAsk[]>;
  readonly said: ReadonlyMap<string, readonly Answer[]>;
}

/** What was asked about a month and what was said to it. */
export function saidIn(session: Session, month: string, { collected }: Pick<InquiriesRead, 'collected'>): MonthSaid {
  const round = roundOfMonth(month);
  const asked = readMonthlyAsks(session).filter((ask) => ask.month === month);
  const said = collected.responses.filter(
    ({ role, round: of }) => (role === 'monthly' || role === 'monthly-peer') && of === round,
  );
  return { asked: groupBy(asked, ({ rateeId }) => rateeId), said: groupBy(said, ({ rateeId }) => rateeId) };
}

const judgements = (answers: readonly Answer[], kind: InquiryKind): MonthlyGround['peers'] =>
  answers.filter(({ role }) => role === kind).map((answer) => ({ raterId: answer.raterId, levels: levelsOf(answer) }));

/** One person's month with everything that it comes from. */
interface Counted {
  readonly employee: Employee;
  readonly ground: MonthlyGround;
  readonly score: MonthlyScore;
  readonly row: KeptScore;
}

/** Everybody's month, in NIP order. The first version is 1. */
function countAll(
  session: Session,
  month: string,
  { asked, said }: MonthSaid,
  { versions, decisions, members }: MonthlyKept,
  at: string,
): readonly Counted[] {
  const { policy, roster } = session.cycle;
  const standingOf = absenceStandings(session, month);
  const won = monthsWon(decisions);
  const committee = new Set(members.map(({ id }) => id));
  const cases = casesIn(session, month);
  const version = 1 + (versions.get(month) ?? 0);
  const share = monthlyWeights(policy);
  const weights = MONTHLY_PARTS.map((part) => share[part] / 100).join('/');
  return roster.ratees.map((employee) => {
    const { id: personId, name, unit } = employee;
    const answers = said.get(personId) ?? [];
    const standing = standingOf(employee);
    const ground = {
      attendance: standing.yearAttendance.find((row) => row.month === month),
      supervisors: judgements(answers, 'monthly'),
      peers: judgements(answers, 'monthly-peer'),
    };
    const score = scoreMonth(ground, policy);
    const gates = gatesOf(
      {
        ...standing,
        score,
        asked: (asked.get(personId) ?? []).length,
        answered: answers.length,
        cases,
        won: won.get(personId) ?? [],
        committee,
      },
      policy,
    );
    const values = score.parts.values;
    const row: KeptScore = {
      ...{ month, version, at, personId, name, unit, weights, gates, failed: failedOf(gates) },
      parts: Object.fromEntries(
        MONTHLY_PARTS.map((part) => {
          const { [part]: found } = score.parts;
          return [part, found.kind === 'known' ? found.value : undefined];
        }),
      ) as KeptScore['parts'],
      raters: values.kind === 'known' ? values.raters : values.have,
      total: score.total,
      missing: missingText(policy.language, score),
    };
    return { employee, ground, score, row };
  });
}

const isEligible = ({ row }: Counted): boolean => row.failed.length === 0 && row.total !== undefined;

/** Why colleagues propose somebody, one a line, in an order that says nothing about who wrote what. */
const nominationsFor = (answers: readonly Answer[]): string =>
  answers
    .map((answer) => nominationIn(answer).replace(/\s+/g, ' '))
    .filter((reason) => reason !== '')
    .sort(byText)
    .join('\n');

/** A month as it would be kept now. */
export interface CountedMonth {
  readonly scores: readonly KeptScore[];
  readonly candidates: readonly KeptCandidate[];
}

/** What a month comes to by the answers of now. */
export function countMonthNow(
  session: Session,
  month: string,
  read: Pick<InquiriesRead, 'collected'>,
  kept: MonthlyKept,
  at: string,
): CountedMonth {
  const { policy } = session.cycle;
  const monthSaid = saidIn(session, month, read);
  const all = countAll(session, month, monthSaid, kept, at);
  const eligible = all.filter(isEligible);
  const contenders = eligible.map(({ row, ground }): Contender => ({ personId: row.personId, unit: row.unit, ground }));
  const placed = shortlist(
    eligible.map(
      ({ row, score }): Eligible => ({
        personId: row.personId,
        unit: row.unit,
        score: { parts: score.parts, total: row.total ?? 0 },
      }),
    ),
    policy,
  );
  const changes = firmness(contenders, policy);
  const rowOf = new Map(all.map(({ row }) => [row.personId, row]));
  return {
    scores: all.map(({ row }) => row),
    candidates: placed.map((candidate) => ({
      ...candidate,
      month,
      at,
      version: all[0]?.row.version ?? 1,
      name: rowOf.get(candidate.personId)?.name ?? '',
      total: rowOf.get(candidate.personId)?.total ?? 0,
      firmness: firmnessText(policy, changes.get(candidate.personId) ?? [], candidate.rank === 1),
      nominations: nominationsFor(monthSaid.said.get(candidate.personId) ?? []),
    })),
  };
}
