/**
 * What a dossier rests on as the sheets say now: whether its ground stands, and which number there is. Absence goes by calendar years;
 * a rating counts as it does officially, and only once its period is closed.
 *
 * What nobody can see is not gone.
 */
import { absenceRuns } from '../plan/absence-day.ts';
import { absences } from '../plan/attendance.ts';
import type { AbsenceRecord } from './absence-matter.ts';
import type { Dossier } from './dossier.ts';
import { isSameDaysGrown } from './dossier-about.ts';
import { isSameMatter, type Matter, type Track } from './matter.ts';

/** What the rating of a period says now. */
export interface RatingNow {
  readonly personId: string;
  readonly period: number;
  /** Points; undefined where there is no number. */
  readonly value: number | undefined;
  readonly isLow: boolean;
}

/** What is looked at now: matters as they stand, for which years, and of whom they could be found at all. */
export interface Outlook {
  readonly matters: readonly Matter[];
  /** The year of ratings, and the calendar years of absence: from one New Year to the next period there are more than one. */
  readonly period: number;
  readonly years: readonly number[];
  /** Whose rows were looked at, by track: one that could not be found yet is not among them. */
  readonly lookedAt: ReadonlyMap<Track, ReadonlySet<string>>;
  /** Whose objection to their rating of the year is not decided. */
  readonly objecting: ReadonlySet<string>;
  /** Ratings of periods that are closed, as they count officially, and of the one that is not as its sheet stands. */
  readonly ratings: readonly RatingNow[];
  /** Everybody on the roster, whatever their status. */
  readonly people: { has(personId: string): boolean };
  /** The rows that days are counted from. */
  readonly absence: Pick<AbsenceRecord, 'attendance' | 'absenceDays' | 'isWorkingDay'>;
}

/**
 * Whether the ground of a dossier stands as things are now; `open` where its period was opened again, so that its rating counts
 * only once it is closed; `unknown` where nobody looked: of another year, and of the absence of whoever is inactive, studies or has left
 * the roster.
 */
export type GroundState = 'stands' | 'gone' | 'open' | 'unknown';

/** The matter of a dossier as it stands now, also where its days have reached a further row; undefined where there is none. */
export const matterNow = (
  { matter }: Pick<Dossier, 'matter'>,
  { matters }: Pick<Outlook, 'matters'>,
): Matter | undefined =>
  matters.find((one) => isSameMatter(one, matter)) ?? matters.find((one) => isSameDaysGrown(one, matter));

/**
 * What is missing to judge a dossier now; where nobody can see its matter, what was missing when it was opened. Whether an
 * objection waits is known of everybody, and of every period before this one.
 */
export function missingNow(dossier: Pick<Dossier, 'matter'>, outlook: Outlook): Matter['missing'] {
  const { matter } = dossier;
  const now = matterNow(dossier, outlook);
  if (now) return now.missing;
  if (matter.track !== 'guidance') return matter.missing;
  const others = matter.missing.filter(({ code }) => code !== 'objection-open');
  // No period is followed by the next before every objection in it is decided.
  if (matter.period < outlook.period) return others;
  if (!isLookedFor(matter, outlook)) return matter.missing;
  return outlook.objecting.has(matter.personId) ? [...others, { code: 'objection-open', where: '' }] : others;
}

/** Whether matters of its track and year are looked at: ratings go by periods, absence by calendar years. */
export const isLookedFor = ({ track, period }: Pick<Matter, 'track' | 'period'>, outlook: Outlook): boolean =>
  outlook.lookedAt.has(track) && (track === 'guidance' ? [outlook.period] : outlook.years).includes(period);

/** What the rating that a matter is about says now; of two cycles in one period the latest. */
const ratingOf = ({ personId, period }: Matter, { ratings }: Outlook): RatingNow | undefined =>
  [...ratings].reverse().find((one) => one.personId === personId && one.period === period);

/** Where a matter is found no more: whether it is gone, or nobody can see it. */
function unfound(matter: Matter, outlook: Outlook): GroundState {
  const { track, period, personId } = matter;
  if (track === 'guidance' && period === outlook.period && !outlook.lookedAt.has('guidance')) return 'open';
  const rating = track === 'guidance' ? ratingOf(matter, outlook) : undefined;
  if (rating) return rating.isLow ? 'stands' : 'gone';
  return isLookedFor(matter, outlook) && outlook.lookedAt.get(track)?.has(personId) ? 'gone' : 'unknown';
}

export const groundOf = (dossier: Pick<Dossier, 'matter'>, outlook: Outlook): GroundState =>
  matterNow(dossier, outlook) ? 'stands' : unfound(dossier.matter, outlook);

/** Days on end that touch those of a matter: the longest such run. */
function runNow({ personId, from, to }: Matter, { absence }: Outlook): number | undefined {
  const own = absence.absenceDays.filter(({ employeeId }) => employeeId === personId);
  const touching = absenceRuns(own, absence.isWorkingDay).filter((run) => run.from <= to && from <= run.to);
  return touching.length === 0 ? undefined : Math.max(...touching.map(({ days }) => days.length));
}

/** The number of a dossier as the sheets say now; undefined where there is none: missing is not zero. */
export function valueNow({ matter }: Pick<Dossier, 'matter'>, outlook: Outlook): number | undefined {
  if (matter.track === 'guidance') return ratingOf(matter, outlook)?.value;
  if (matter.rule === 'consecutive-absence') return runNow(matter, outlook);
  const counted = absences(outlook.absence.attendance, matter.period).get(matter.personId);
  return counted && counted.months > 0 ? counted.days : undefined;
}
