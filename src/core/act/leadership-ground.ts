/**
 * What the report to leadership is made of, and the two numbers that it makes of any people: a mean, and how many are in each
 * class. People stand here without their names.
 */
import type { OrganisationRating } from '../plan/policy.ts';
import { BANDS, type Band, QUADRANTS, type Quadrant, type Scale } from '../types.ts';
import type { Dossier } from './dossier.ts';
import type { HistoryEntry } from './history.ts';
import type { MatterKey } from './matter.ts';

/** One person as the report counts them. */
export interface LeadershipPerson {
  readonly id: string;
  readonly unit: string;
  readonly isRated: boolean;
  readonly results: number | undefined;
  readonly behaviour: number | undefined;
  readonly final: number | undefined;
  readonly band: Band | undefined;
  readonly quadrant: Quadrant | undefined;
  /** How many targets they have, and whether they said that they understand them. */
  readonly targets: number;
  /** Whether they said so; undefined while no targets were announced. */
  readonly isAcknowledged: boolean | undefined;
  /** Training hours (JP) of the year and those asked; undefined where nobody keeps them. */
  readonly hours: number | undefined;
  readonly requiredHours: number | undefined;
}

/** How many assignments were answered. */
export interface Participation {
  readonly assigned: number;
  readonly answered: number;
}

/** How far raters of one role agree in a unit or in the agency, as the sheet Keandalan has it. */
export interface RaterAgreement {
  /** Undefined for the agency. */
  readonly unit: string | undefined;
  readonly role: 'peer' | 'subordinate';
  readonly ratees: number;
  /** Of the mean of as many raters as ratees have, 0..1 and below; undefined where it cannot be known. */
  readonly average: number | undefined;
}

/** To how many people of a unit a training is recommended, or something for a criterion that none serves. */
export interface UnitNeed {
  readonly unit: string;
  readonly what: string;
  readonly people: number;
}

/** What the public thinks of a unit's service, 0..100. */
export interface Satisfaction {
  readonly unit: string;
  readonly index: number;
  readonly period: string;
}

/** Somebody whom an award was granted. */
export interface Winner {
  readonly personId: string;
  readonly name: string;
  readonly unit: string;
  /** What the award is called. */
  readonly called: string;
  /** The month, quarter or year that a committee gave it for; empty for an award of the period. */
  readonly span: string;
}

/** Everything that the report is made of. */
export interface LeadershipGround {
  readonly period: number;
  readonly scale: Scale;
  readonly minimumGroup: number;
  /** Whether the period is closed. Before, two editions would tell what one answer between them moved. */
  readonly isSettled: boolean;
  readonly organisation: OrganisationRating;
  readonly people: readonly LeadershipPerson[];
  /** By unit; the agency under `''`. */
  readonly participation: ReadonlyMap<string, Participation>;
  readonly agreements: readonly RaterAgreement[];
  readonly satisfaction: readonly Satisfaction[];
  readonly needs: readonly UnitNeed[];
  readonly history: readonly HistoryEntry[];
  /** What this cycle's numbers are computed by. */
  readonly basis: string;
  readonly winners: readonly Winner[];
  /** What there should be dossiers about, as things are now; of guidance nothing before ratings stand. */
  readonly matters: readonly MatterKey[];
  /** All of them, open or over. */
  readonly dossiers: readonly Dossier[];
  /** Candidacies for an award that a committee has not decided on. */
  readonly openAwards: number;
  /** Objections that nobody has decided on; each is one person's. */
  readonly openObjections: number;
}

/** A mean of some people. */
export interface MeanOf {
  readonly people: number;
  readonly mean: number;
}

/** How many people are in each class: bands by numbers, quadrants where those count. */
export type ClassCounts =
  | { readonly scale: 'numeric'; readonly people: number; readonly counts: Readonly<Record<Band, number>> }
  | { readonly scale: 'quadrant'; readonly people: number; readonly counts: Readonly<Record<Quadrant, number>> };

/** How many of some people are in each class. */
export function classCounts(
  scale: Scale,
  people: readonly Pick<LeadershipPerson, 'band' | 'quadrant'>[],
): ClassCounts | undefined {
  const counted = people.filter(({ band, quadrant }) => (scale === 'numeric' ? band : quadrant) !== undefined);
  const of = <T extends string>(classes: readonly T[], values: readonly (T | undefined)[]): Record<T, number> =>
    Object.fromEntries(classes.map((one) => [one, values.filter((own) => own === one).length])) as Record<T, number>;
  if (counted.length === 0) return undefined;
  return scale === 'numeric'
    ? {
        scale,
        people: counted.length,
        counts: of(
          BANDS,
          counted.map(({ band }) => band),
        ),
      }
    : {
        scale,
        people: counted.length,
        counts: of(
          QUADRANTS,
          counted.map(({ quadrant }) => quadrant),
        ),
      };
}

export function meanOf(values: readonly number[]): MeanOf | undefined {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? undefined : { people: values.length, mean: sum / values.length };
}
