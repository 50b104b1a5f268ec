/**
 * Leadership report: what the head of the agency reads of a cycle on one page, and of each unit on a page of its own.
 *
 * Counts and means only, each with the people that it is of; what answers make, only once the period is closed. A unit is told alone where enough people make each of its
 * numbers, and where no total gives them away; the others are told together. Of people it names winners of awards and nobody
 * else; of an award of the period none who is rated low. Whom a committee gave a month is named in any case: leaving them out would tell how
 * they are rated. It decides nothing.
 */
import { toldAlone } from '../measure/told-alone.ts';
import { byText, groupBy, rounded } from '../number.ts';
import type { OrganisationRating } from '../plan/policy.ts';
import type { Scale } from '../types.ts';
import { type Distribution, spreadOf } from './distribution.ts';
import { LOW_BANDS, LOW_QUADRANTS } from './flag.ts';
import {
  type ClassCounts,
  classCounts,
  type LeadershipGround,
  type LeadershipPerson,
  type MeanOf,
  meanOf,
  type Participation,
  type RaterAgreement,
  type Satisfaction,
  type UnitNeed,
  type Winner,
} from './leadership-ground.ts';
import { type PastPeriod, pastPeriods } from './leadership-past.ts';

/** What waits for somebody to decide or to see to it; people, or things where it says so. */
export interface Pending {
  readonly awards: number;
  readonly objections: number;
  /** People of the agency, never of a unit. Undefined where so few are candidates that they could be guessed. */
  readonly examinations: number | undefined;
  readonly guidance: number | undefined;
  readonly incomplete: number;
  /** Expectations of SE MenPANRB 3/2023 that are not met. */
  readonly unexpected: number;
  readonly isOrganisationUnrated: boolean;
}

/** One unit, several that are told together, or the agency where there is none. Undefined numbers are not known or withheld. */
export interface LeadershipLine {
  readonly units: readonly string[];
  readonly employees: number;
  readonly rated: number;
  readonly participation: Participation | undefined;
  readonly results: MeanOf | undefined;
  readonly behaviour: MeanOf | undefined;
  readonly final: MeanOf | undefined;
  /** People in each class of the scale that counts, with those rated on it. */
  readonly classes: ClassCounts | undefined;
  /** Mean hours, and how many have all that the policy asks, of those of whom it is known. */
  readonly hours: (MeanOf & { readonly fulfilled: number }) | undefined;
  readonly agreement: RaterAgreement | undefined;
  readonly satisfaction: Satisfaction | undefined;
  /** People with targets, how many those have, and how many of the people said that they understand them. */
  readonly targets: { readonly people: number; readonly targets: number; readonly acknowledged: number } | undefined;
  /** What is recommended to enough people of units, the most needed first; of the agency nothing, since it would be a total. */
  readonly needs: readonly Omit<UnitNeed, 'unit'>[];
}

export interface LeadershipReport {
  readonly period: number;
  readonly scale: Scale;
  readonly minimumGroup: number;
  readonly agency: LeadershipLine;
  /** Units by name; those that cannot be told alone in one line after them. */
  readonly lines: readonly LeadershipLine[];
  /** Finalised periods before this one, the oldest first. */
  readonly past: readonly PastPeriod[];
  readonly winners: readonly Winner[];
  readonly organisation: OrganisationRating;
  /** Undefined where too few are rated to be shown, and before the period is closed. */
  readonly distribution: Distribution | undefined;
  readonly pending: Pending;
}

const isRatedLow = ({ band, quadrant }: LeadershipPerson): boolean =>
  band ? LOW_BANDS.includes(band) : quadrant !== undefined && LOW_QUADRANTS.includes(quadrant);

const hasResults = ({ isRated, results }: LeadershipPerson): boolean => isRated && results !== undefined;
const hasBehaviour = ({ isRated, behaviour }: LeadershipPerson): boolean => isRated && behaviour !== undefined;

const hasHours = ({ hours, requiredHours }: LeadershipPerson): boolean =>
  hours !== undefined && requiredHours !== undefined;

/** Who makes the numbers of a line: everybody, those rated, by either component, and those whose training hours are known. */
const POPULATIONS: readonly ((person: LeadershipPerson) => boolean)[] = [
  () => true,
  ({ isRated }) => isRated,
  hasResults,
  hasBehaviour,
  hasHours,
];

function hoursOf(people: readonly LeadershipPerson[]): LeadershipLine['hours'] {
  const known = people.filter(hasHours);
  const mean = meanOf(known.map(({ hours = 0 }) => hours));
  const fulfilled = known.filter(({ hours = 0, requiredHours = 0 }) => rounded(hours) >= rounded(requiredHours));
  return mean && { ...mean, fulfilled: fulfilled.length };
}

function targetsOf(people: readonly LeadershipPerson[]): LeadershipLine['targets'] {
  const own = people.filter(({ targets }) => targets > 0);
  return {
    people: own.length,
    targets: own.reduce((sum, { targets }) => sum + targets, 0),
    acknowledged: own.filter(({ isAcknowledged }) => isAcknowledged).length,
  };
}

/** What people of some units need, where enough do: rows of several units are added up, since nobody is in two. */
function needsOf(
  units: readonly string[],
  { needs, minimumGroup, isSettled }: LeadershipGround,
): LeadershipLine['needs'] {
  if (!isSettled) return [];
  const own = groupBy(
    needs.filter(({ unit }) => units.includes(unit)),
    ({ what }) => what,
  );
  return [...own]
    .map(([what, rows]) => ({ what, people: rows.reduce((sum, { people }) => sum + people, 0) }))
    .filter(({ people }) => people >= minimumGroup)
    .sort((a, b) => b.people - a.people || byText(a.what, b.what));
}

/** The latest index of a unit. */
const satisfactionOf = (unit: string, all: readonly Satisfaction[]): Satisfaction | undefined =>
  all.filter((one) => one.unit === unit).sort((a, b) => byText(b.period, a.period))[0];

function lineOf(
  units: readonly string[],
  people: readonly LeadershipPerson[],
  ground: LeadershipGround,
): Omit<LeadershipLine, 'participation'> {
  const { scale, minimumGroup, isSettled, agreements, satisfaction } = ground;
  const rated = people.filter(({ isRated }) => isRated);
  const told = <T>(group: readonly unknown[], value: T): T | undefined =>
    group.length >= minimumGroup ? value : undefined;
  const settled = <T>(group: readonly unknown[], value: T): T | undefined =>
    isSettled ? told(group, value) : undefined;
  const alone = units.length === 1 ? units[0] : undefined;
  const agreement = agreements.find(({ unit, role }) => role === 'peer' && unit === alone);
  return {
    units,
    employees: people.length,
    rated: rated.length,
    results: settled(rated.filter(hasResults), meanOf(rated.flatMap(({ results }) => results ?? []))),
    behaviour: settled(rated.filter(hasBehaviour), meanOf(rated.flatMap(({ behaviour }) => behaviour ?? []))),
    final: settled(rated, meanOf(rated.flatMap(({ final }) => final ?? []))),
    classes: settled(rated, classCounts(scale, rated)),
    hours: told(people.filter(hasHours), hoursOf(people)),
    agreement: isSettled && units.length <= 1 && agreement && agreement.ratees >= minimumGroup ? agreement : undefined,
    satisfaction: alone === undefined ? undefined : satisfactionOf(alone, satisfaction),
    targets: told(people, targetsOf(people)),
    needs: needsOf(units, ground),
  };
}

/** What was answered about a line; of several units together what the agency has beyond the others. */
function participationOf(
  units: readonly string[],
  alone: readonly string[],
  { participation }: LeadershipGround,
): Participation | undefined {
  if (units.length <= 1 && (units.length === 0 || alone.includes(units[0] ?? '')))
    return participation.get(units[0] ?? '');
  const all = participation.get('');
  const others = alone.flatMap((unit) => participation.get(unit) ?? []);
  if (!all || others.length < alone.length) return undefined;
  return others.reduce(
    (left, { assigned, answered }) => ({ assigned: left.assigned - assigned, answered: left.answered - answered }),
    all,
  );
}

/** The report. The order of people and rows shows nowhere. */
export function reportToLeadership(ground: LeadershipGround): LeadershipReport {
  const { period, scale, minimumGroup, isSettled, organisation, people, winners } = ground;
  const units = groupBy(people, ({ unit }) => unit);
  const sets = POPULATIONS.map((counts) =>
    toldAlone(new Map([...units].map(([unit, own]) => [unit, own.filter(counts).map(({ id }) => id)])), minimumGroup),
  );
  const names = [...units.keys()].sort(byText);
  // Whoever has no unit has no page: what is told of them is told of several.
  const alone = names.filter((name) => name !== '' && sets.every((set) => set.has(name)));
  const pooled = names.filter((name) => !alone.includes(name));
  const line = (own: readonly string[], all: readonly LeadershipPerson[]): LeadershipLine => ({
    ...lineOf(own, all, ground),
    participation: participationOf(own, alone, ground),
  });
  const agency = line([], people);
  const low = new Set(people.filter(isRatedLow).map(({ id }) => id));
  const quadrants = people.flatMap(({ isRated, quadrant }) => (isRated && quadrant ? [quadrant] : []));
  const distribution = isSettled && quadrants.length >= minimumGroup ? spreadOf(quadrants, organisation) : undefined;
  const pooledPeople = pooled.flatMap((name) => units.get(name) ?? []);
  return {
    period,
    scale,
    minimumGroup,
    agency,
    lines: [
      ...alone.map((name) => line([name], units.get(name) ?? [])),
      ...(pooled.length > 0 ? [line(pooled, pooledPeople)] : []),
    ],
    past: pastPeriods(ground, alone),
    winners: winners
      .filter(({ personId, span }) => span !== '' || !low.has(personId))
      .sort((a, b) => byText(a.span, b.span) || byText(a.unit, b.unit) || byText(a.name, b.name)),
    organisation,
    distribution,
    pending: pendingOf(ground, distribution),
  };
}

/** How many are candidates: nobody or enough, where enough could be. Undefined is withheld. */
function candidatesOf(
  people: readonly LeadershipPerson[],
  isCandidate: (person: LeadershipPerson) => boolean,
  minimumGroup: number,
): number | undefined {
  const count = people.filter(isCandidate).length;
  return people.length >= minimumGroup && (count === 0 || count >= minimumGroup) ? count : undefined;
}

function pendingOf(
  { openAwards, openObjections, organisation, people, minimumGroup, isSettled }: LeadershipGround,
  distribution: Distribution | undefined,
): Pending {
  const rated = people.filter(({ isRated }) => isRated);
  return {
    awards: openAwards,
    objections: openObjections,
    examinations: candidatesOf(people, ({ needsExamination }) => needsExamination, minimumGroup),
    guidance: isSettled ? candidatesOf(rated, ({ needsGuidance }) => needsGuidance, minimumGroup) : undefined,
    incomplete: people.length - rated.length,
    unexpected: (distribution?.comparisons ?? []).filter(({ met }) => !met).length,
    isOrganisationUnrated: organisation === 'unknown',
  };
}
