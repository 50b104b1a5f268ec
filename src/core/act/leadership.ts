/**
 * Leadership report: what the head of the agency reads of a cycle on one page, and of each unit on a page of its own.
 *
 * Counts and means only, each with the people that it is of; what answers make, only once the period is closed. No number is
 * of fewer people than the minimum, nor is what a reader could compute from those that are told: a unit is told alone where
 * enough people make each of its numbers and no total gives them away; the others are told together. Of people it names winners
 * of awards and nobody else; of an award of the period none who is rated low. Whom a committee gave a month is named in any
 * case: leaving them out would tell how they are rated. It decides nothing.
 */
import { mayCount, toldAlone, toldAloneIn } from '../measure/told-alone.ts';
import { byText, groupBy, rounded } from '../number.ts';
import type { OrganisationRating } from '../plan/policy.ts';
import type { Scale } from '../types.ts';
import { type Distribution, spreadOf } from './distribution.ts';
import { besideLow, type DossierCounts, dossierCounts } from './dossier-count.ts';
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

/** What waits for somebody to decide or to see to it. */
export interface Pending {
  /** Candidacies that a committee has not decided on: its work, of which every unit has some by rule, and about nobody's rating. */
  readonly awards: number;
  /** Each is of a person who objected, so they are counted as people are. Undefined is withheld. */
  readonly objections: number | undefined;
  /**
   * Ratings that still lack an answer or a target: work of raters and HR. It is what employees are beyond those rated, who
   * stand beside each other as n of every mean, and says of nobody how they work. Undefined where one of the two is withheld.
   */
  readonly incomplete: number | undefined;
  /** Expectations of SE MenPANRB 3/2023 that are not met: about no person. */
  readonly unexpected: number;
  readonly isOrganisationUnrated: boolean;
}

/** One unit, several that are told together, or the agency where there is none. Undefined numbers are not known or withheld. */
export interface LeadershipLine {
  readonly units: readonly string[];
  readonly employees: number | undefined;
  readonly rated: number | undefined;
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
  /**
   * People with targets, how many those have, and how many of the people said that they understand them: undefined while
   * nobody was asked.
   */
  readonly targets:
    | { readonly people: number; readonly targets: number; readonly acknowledged: number | undefined }
    | undefined;
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
  readonly dossiers: DossierCounts;
  readonly organisation: OrganisationRating;
  /** Undefined where too few are rated to be shown, and before the period is closed. */
  readonly distribution: Distribution | undefined;
  readonly pending: Pending;
}

const isRatedLow = ({ band, quadrant }: LeadershipPerson): boolean =>
  band ? LOW_BANDS.includes(band) : quadrant !== undefined && LOW_QUADRANTS.includes(quadrant);

/** How many of a line are rated low. */
const lowIn = (classes: ClassCounts): number =>
  (classes.scale === 'numeric'
    ? LOW_BANDS.map((band) => classes.counts[band])
    : LOW_QUADRANTS.map((quadrant) => classes.counts[quadrant])
  ).reduce((sum, people) => sum + people, 0);

const hasResults = ({ isRated, results }: LeadershipPerson): boolean => isRated && results !== undefined;
const hasBehaviour = ({ isRated, behaviour }: LeadershipPerson): boolean => isRated && behaviour !== undefined;

const hasHours = ({ hours, requiredHours }: LeadershipPerson): boolean =>
  hours !== undefined && requiredHours !== undefined;

const hasFinal = ({ isRated, final }: LeadershipPerson): boolean => isRated && final !== undefined;
const hasBand = ({ isRated, band }: LeadershipPerson): boolean => isRated && band !== undefined;
const hasQuadrant = ({ isRated, quadrant }: LeadershipPerson): boolean => isRated && quadrant !== undefined;
const hasTargets = ({ targets }: LeadershipPerson): boolean => targets > 0;

/** Who makes the numbers of a line: everybody, and those who have what a number is made of. */
const POPULATIONS: readonly ((person: LeadershipPerson) => boolean)[] = [
  () => true,
  ({ isRated }) => isRated,
  hasResults,
  hasBehaviour,
  hasFinal,
  hasBand,
  hasQuadrant,
  hasHours,
];

function hoursOf(people: readonly LeadershipPerson[]): LeadershipLine['hours'] {
  const known = people.filter(hasHours);
  const mean = meanOf(known.map(({ hours = 0 }) => hours));
  const fulfilled = known.filter(({ hours = 0, requiredHours = 0 }) => rounded(hours) >= rounded(requiredHours));
  return mean && { ...mean, fulfilled: fulfilled.length };
}

function targetsOf(people: readonly LeadershipPerson[], minimum: number): LeadershipLine['targets'] {
  const own = people.filter(hasTargets);
  if (people.length < minimum || !mayCount(own.length, minimum)) return undefined;
  return {
    people: own.length,
    targets: own.reduce((sum, { targets }) => sum + targets, 0),
    acknowledged: own.some(({ isAcknowledged }) => isAcknowledged !== undefined)
      ? own.filter(({ isAcknowledged }) => isAcknowledged).length
      : undefined,
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

/** Agreement of raters, of the agency and of the units that its total does not give away by their ratees. */
function agreementsTold({ agreements, minimumGroup, isSettled }: LeadershipGround): readonly RaterAgreement[] {
  const peers = agreements.filter(({ role, ratees }) => role === 'peer' && ratees > 0);
  const groups = new Map(
    peers.flatMap(({ unit, ratees }) =>
      unit === undefined ? [] : [[unit, Array.from({ length: ratees }, (_, index) => `${unit}\n${index}`)] as const],
    ),
  );
  const told = toldAlone(groups, minimumGroup);
  return isSettled
    ? peers.filter(({ unit, ratees }) => ratees >= minimumGroup && (unit === undefined || told.has(unit)))
    : [];
}

function lineOf(
  units: readonly string[],
  people: readonly LeadershipPerson[],
  ground: LeadershipGround,
): Omit<LeadershipLine, 'participation'> {
  const { scale, minimumGroup, isSettled, satisfaction } = ground;
  const rated = people.filter(({ isRated }) => isRated);
  const told = <T>(group: readonly unknown[], value: T): T | undefined =>
    group.length >= minimumGroup ? value : undefined;
  const settled = <T>(group: readonly unknown[], value: T): T | undefined =>
    isSettled ? told(group, value) : undefined;
  const alone = units.length === 1 ? units[0] : undefined;
  const classed = rated.filter(scale === 'numeric' ? hasBand : hasQuadrant);
  return {
    units,
    employees: told(people, people.length),
    rated: mayCount(rated.length, minimumGroup) ? rated.length : undefined,
    results: settled(rated.filter(hasResults), meanOf(rated.flatMap(({ results }) => results ?? []))),
    behaviour: settled(rated.filter(hasBehaviour), meanOf(rated.flatMap(({ behaviour }) => behaviour ?? []))),
    final: settled(rated.filter(hasFinal), meanOf(rated.flatMap(({ final }) => final ?? []))),
    classes: settled(classed, classCounts(scale, classed)),
    hours: told(people.filter(hasHours), hoursOf(people)),
    agreement: units.length <= 1 ? agreementsTold(ground).find(({ unit }) => unit === alone) : undefined,
    satisfaction: alone === undefined ? undefined : satisfactionOf(alone, satisfaction),
    targets: targetsOf(people, minimumGroup),
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
  const told = toldAloneIn(units, POPULATIONS, minimumGroup);
  const names = [...units.keys()].sort(byText);
  // Whoever has no unit has no page: what is told of them is told of several.
  const alone = names.filter((name) => name !== '' && told.has(name));
  const pooled = names.filter((name) => !alone.includes(name));
  const line = (own: readonly string[], all: readonly LeadershipPerson[]): LeadershipLine => ({
    ...lineOf(own, all, ground),
    participation: participationOf(own, alone, ground),
  });
  const agency = line([], people);
  const low = new Set(people.filter(isRatedLow).map(({ id }) => id));
  const quadrants = people.flatMap(({ isRated, quadrant }) => (isRated && quadrant ? [quadrant] : []));
  const distribution = isSettled && quadrants.length >= minimumGroup ? spreadOf(quadrants, organisation) : undefined;
  const past = pastPeriods(ground, alone);
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
    past,
    winners: winners
      .filter(({ personId, span }) => span !== '' || !low.has(personId))
      .sort((a, b) => byText(a.span, b.span) || byText(a.unit, b.unit) || byText(a.name, b.name)),
    dossiers: dossiersOf(ground, [agency.classes, past[past.length - 1]?.agency?.classes]),
    organisation,
    distribution,
    pending: pendingOf(ground, agency, distribution),
  };
}

/** @param beside classes that stand on the page with the counts: of now, and of the period before */
function dossiersOf(
  { dossiers, matters, minimumGroup }: LeadershipGround,
  beside: readonly (ClassCounts | undefined)[],
): DossierCounts {
  const counts = dossierCounts(dossiers, matters, minimumGroup);
  const low = beside.flatMap((classes) => (classes ? [lowIn(classes)] : []));
  return { ...counts, guidance: besideLow(counts.guidance, low, minimumGroup) };
}

function pendingOf(
  { openAwards, openObjections, organisation, minimumGroup }: LeadershipGround,
  { employees, rated }: LeadershipLine,
  distribution: Distribution | undefined,
): Pending {
  return {
    awards: openAwards,
    objections: mayCount(openObjections, minimumGroup) ? openObjections : undefined,
    incomplete: employees === undefined || rated === undefined ? undefined : employees - rated,
    unexpected: (distribution?.comparisons ?? []).filter(({ met }) => !met).length,
    isOrganisationUnrated: organisation === 'unknown',
  };
}
