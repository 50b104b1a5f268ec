/**
 * Early signs: what a supervisor is told before anything becomes a matter, as a reason to talk. Ratings that fell over the latest
 * finalised periods, absence close to a threshold, unexcused days on end, targets that nobody has acknowledged.
 *
 * A sign says what is seen and asks for a talk; it accuses nobody and is told once. Nobody without a supervisor has one.
 */
import { groupBy } from '../number.ts';
import { absenceRuns, daysByPerson } from '../plan/absence-day.ts';
import { absences, NO_ABSENCE } from '../plan/attendance.ts';
import { dayAfter } from '../plan/day.ts';
import type { Policy } from '../plan/policy.ts';
import type { Roster } from '../plan/roster.ts';
import { type AbsenceGround, absenceYears } from './absence-matter.ts';
import type { Announcement } from './announcement.ts';
import { DISCIPLINE_RULES } from './discipline-rule.ts';
import type { Dossier } from './dossier.ts';
import { dossierAbout } from './dossier-about.ts';
import type { HistoryEntry } from './history.ts';
import type { MatterKey } from './matter.ts';
import { fallingRow } from './trend.ts';

export const SIGN_KINDS = ['falling', 'absence-near', 'absence-run', 'unacknowledged'] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** One sign about one employee. */
export interface EarlySign {
  readonly personId: string;
  readonly kind: SignKind;
  /** What tells this sign from the next of its kind: a period, a threshold, a day, a round. */
  readonly mark: string;
  /** Days of absence, or periods of a trend; 0 where there is nothing to count. */
  readonly value: number;
  /** The days at which a rule begins; 0 where there is no such. */
  readonly threshold: number;
  /** Months, days or periods that it rests on, in order. */
  readonly evidence: readonly string[];
}

/** A sign as it was told, to whom, with which letter. */
export interface ToldSign extends EarlySign {
  readonly supervisorId: string;
  /** The calendar year in which it was told. */
  readonly period: number;
  /** Signs that were told together; the first are 1. */
  readonly edition: number;
  /** A local ISO text, and the address of whoever sent it. */
  readonly at: string;
  readonly by: string;
}

/** What signs are seen in; `year` is the period, and absence is looked at in each year that has begun since as well. */
export interface SignGround extends Omit<AbsenceGround, 'employees' | 'policy'> {
  readonly roster: Roster;
  readonly history: readonly HistoryEntry[];
  readonly announcements: readonly Pick<Announcement, 'personId' | 'state' | 'round' | 'announcedAt'>[];
  readonly policy: Pick<
    Policy,
    'consecutiveAbsenceDays' | 'absenceNearDays' | 'absenceRunDays' | 'acknowledgementDays'
  >;
}

/** Ratings that fell step by step up to the latest; the last of them is what tells one sign from the next. */
const fallingSigns = ({ history }: SignGround): readonly EarlySign[] =>
  [...groupBy(history, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const row = fallingRow(own);
    const last = row[row.length - 1];
    if (!last) return [];
    const evidence = row.map(({ period }) => String(period));
    return [{ personId, kind: 'falling', mark: last.cycleId, value: row.length, threshold: 0, evidence }];
  });

/** So few days of a year below the next row of PP 94/2021. */
function nearSigns({ roster, attendance, policy }: SignGround, year: number): readonly EarlySign[] {
  const known = absences(attendance, year);
  return roster.ratees.flatMap(({ id, employment }) => {
    const { days, rows } = known.get(id) ?? NO_ABSENCE;
    const next = DISCIPLINE_RULES.find(({ fromDays }) => fromDays > days)?.fromDays;
    if (employment !== 'pns' || days === 0 || next === undefined || next - days > policy.absenceNearDays) return [];
    const evidence = attendance.filter(({ row }) => rows.includes(row)).map(({ month }) => month);
    return [{ personId: id, kind: 'absence-near', mark: `${year}:${next}`, value: days, threshold: next, evidence }];
  });
}

/** Unexcused days on end that are not as many yet as the rule names. */
function runSigns({ roster, absenceDays, isWorkingDay, policy }: SignGround, year: number): readonly EarlySign[] {
  const days = daysByPerson(absenceDays);
  return roster.ratees
    .filter(({ employment }) => employment === 'pns')
    .flatMap(({ id }) =>
      absenceRuns(days.get(id) ?? [], isWorkingDay)
        .filter(
          (run) =>
            run.to.startsWith(`${year}-`) &&
            run.days.length >= policy.absenceRunDays &&
            run.days.length < policy.consecutiveAbsenceDays,
        )
        .map(({ from, days: own }) => ({
          personId: id,
          kind: 'absence-run' as const,
          mark: from,
          value: own.length,
          threshold: policy.consecutiveAbsenceDays,
          evidence: own.map(({ day }) => day),
        })),
    );
}

/** Whether nothing was said to targets for more than so many days. @param today `YYYY-MM-DD` */
export const isUnacknowledged = (
  { state, announcedAt }: Pick<Announcement, 'state' | 'announcedAt'>,
  { today, days }: { readonly today: string; readonly days: number },
): boolean => state === 'asked' && announcedAt !== '' && today > dayAfter(announcedAt, days);

const unacknowledgedSigns = ({ announcements, year, today, policy }: SignGround): readonly EarlySign[] =>
  announcements
    .filter((one) => isUnacknowledged(one, { today, days: policy.acknowledgementDays }))
    .map(({ personId, round, announcedAt }) => ({
      personId,
      kind: 'unacknowledged',
      mark: `${year}:${round}`,
      value: 0,
      threshold: 0,
      evidence: [announcedAt.slice(0, 10)],
    }));

/** The same for a sign and for what was told of it. */
export const signKey = ({ personId, kind, mark }: Pick<EarlySign, 'personId' | 'kind' | 'mark'>): string =>
  `${personId}|${kind}|${mark}`;

/** Signs that are seen now and were not told, of everybody who is rated and has a supervisor, in NIP order. */
export function newSigns(
  ground: SignGround,
  told: readonly Pick<ToldSign, 'personId' | 'kind' | 'mark'>[],
): readonly (EarlySign & { readonly supervisorId: string })[] {
  const known = new Set(told.map(signKey));
  const years = absenceYears(ground.year, ground.today);
  const seen = groupBy(
    [
      ...fallingSigns(ground),
      ...years.flatMap((year) => nearSigns(ground, year)),
      ...years.flatMap((year) => runSigns(ground, year)),
      ...unacknowledgedSigns(ground),
    ],
    ({ personId }) => personId,
  );
  return ground.roster.ratees.flatMap(({ id }) => {
    const supervisorId = ground.roster.supervisors.get(id);
    const own = seen.get(id) ?? [];
    return supervisorId === undefined
      ? []
      : own.filter((sign) => !known.has(signKey(sign))).map((sign) => ({ ...sign, supervisorId }));
  });
}

/** What a sign would become a dossier about; undefined for one that becomes none. Counted days are of the year that their mark begins with. */
function matterAhead({ personId, kind, mark, threshold, evidence }: EarlySign): MatterKey | undefined {
  const own = { personId, track: 'discipline', period: Number(mark.slice(0, 4)), threshold } as const;
  if (kind === 'absence-near') return { ...own, rule: 'cumulative-absence', from: '', to: '' };
  const [from = '', to = from] = [evidence[0], evidence[evidence.length - 1]];
  return kind === 'absence-run' ? { ...own, rule: 'consecutive-absence', from, to } : undefined;
}

/**
 * Whether the days of a sign stand in a dossier already: then nothing is before it any more, and the sign is not told. One that
 * lapsed says nothing of days that came after.
 */
export function isInDossier(sign: EarlySign, all: readonly Dossier[]): boolean {
  const matter = matterAhead(sign);
  const standing = all.filter(({ state }) => state !== 'lapsed');
  return matter !== undefined && dossierAbout(matter, standing) !== undefined;
}
