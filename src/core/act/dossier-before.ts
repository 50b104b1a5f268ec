/**
 * Days of absence that an earlier dossier of the same person has decided on already: counts of a year grow, and days on end count
 * towards the year as well. Nobody is asked about a day twice without being told so.
 */
import type { Dossier } from './dossier.ts';
import type { DossierState } from './dossier-move.ts';
import type { Matter, Source } from './matter.ts';

/** So many days of a dossier, and the earlier one in which they were decided on. */
export interface DecidedBefore {
  readonly number: number;
  readonly days: number;
}

/** Where somebody has decided. */
const DECIDED: readonly DossierState[] = ['decided', 'reviewed', 'closed', 'dismissed'];

const isDated = ({ sources }: Pick<Matter, 'sources'>): boolean =>
  sources.every(({ table }) => table === 'absence-days');

/** Days by what is known of when they were: each day, or how many of a month. */
function daysBy(sources: readonly Source[], keyOf: (at: string) => string): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { at, value = 0 } of sources) days.set(keyOf(at), (days.get(keyOf(at)) ?? 0) + value);
  return days;
}

/** How many days two matters share: by the day where both are dated, else the fewer of each month. */
function sharedDays(left: Matter, right: Matter): number {
  const keyOf = isDated(left) && isDated(right) ? (at: string) => at : (at: string) => at.slice(0, 7);
  const others = daysBy(right.sources, keyOf);
  return [...daysBy(left.sources, keyOf)].reduce((sum, [key, days]) => sum + Math.min(days, others.get(key) ?? 0), 0);
}

/**
 * In which earlier dossiers days of this one were decided on, those of most days first.
 *
 * @param all every dossier there is, in any order
 */
export function decidedBefore({ number, matter }: Dossier, all: readonly Dossier[]): readonly DecidedBefore[] {
  if (matter.track !== 'discipline') return [];
  return all
    .filter((one) => one.number < number && DECIDED.includes(one.state))
    .filter(({ matter: { personId, track } }) => personId === matter.personId && track === matter.track)
    .map((one) => ({ number: one.number, days: sharedDays(matter, one.matter) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days || b.number - a.number);
}
