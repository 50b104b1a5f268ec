/**
 * What the people of the sample agency do in a year, beyond their answers about each other: what they say to their targets,
 * report and confirm, how their meetings go, and what they say to their result. Drawn from the seed, so that a year that
 * was lived can be compared with what was meant.
 */
import { drawFrom } from './draw.ts';
import type { Rows } from './tables.ts';

export const MEETING_PLANS = ['confirmed', 'disputed', 'absent'] as const;
export type MeetingPlan = (typeof MEETING_PLANS)[number];

/** What one person does. */
export interface YearPlan {
  /** Understands at once, asks first, or says something only once reminded. */
  readonly targets: 'understood' | 'asks' | 'reminded';
  /** Numbers of their targets, in order, that the supervisor corrects. */
  readonly corrected: ReadonlySet<number>;
  readonly midYear: MeetingPlan;
  readonly yearEnd: MeetingPlan;
  /** Whether they say how they found the trainings that they attended. */
  readonly evaluates: boolean;
  readonly result: 'accepts' | 'silent' | 'objects-in-vain' | 'objects-with-success';
}

/** A person as far as the plan looks at them. */
export interface Planned {
  readonly nip: string;
  /** The supervisor's supervisor, who decides on an objection; undefined where there is none. */
  readonly superior: string | undefined;
  readonly targets: number;
}

/** Draws what everybody does. Whoever has nobody to decide on an objection makes none. */
export function yearPlans(seed: string, people: readonly Planned[]): ReadonlyMap<string, YearPlan> {
  return new Map(
    people.map(({ nip, superior, targets }): readonly [string, YearPlan] => {
      const draw = drawFrom(`${seed}|year|${nip}`);
      const said = draw.unit();
      const corrected = Array.from({ length: targets }, (_, index) => index).filter(() => draw.chance(0.15));
      const meeting = (): MeetingPlan => {
        const turn = draw.unit();
        return turn < 0.7 ? 'confirmed' : turn < 0.85 ? 'disputed' : 'absent';
      };
      const [midYear, yearEnd, turn] = [meeting(), meeting(), draw.unit()];
      const evaluates = draw.chance(0.7);
      const objects = superior !== undefined && turn > 0.6;
      return [
        nip,
        {
          targets: said < 0.6 ? 'understood' : said < 0.8 ? 'asks' : 'reminded',
          corrected: new Set(corrected),
          midYear,
          yearEnd,
          evaluates,
          result: objects
            ? turn > 0.8
              ? 'objects-with-success'
              : 'objects-in-vain'
            : turn > 0.45
              ? 'silent'
              : 'accepts',
        },
      ];
    }),
  );
}

/** Training hours that everybody together attended, by the rows of the sample's own tables. */
export function hoursAttended(trainings: Rows, participants: Rows): number {
  const column = ([header = []]: Rows, title: string): number => header.indexOf(title);
  const hours = new Map(
    trainings.slice(1).map((row) => [row[column(trainings, 'Kode')], Number(row[column(trainings, 'JP')])]),
  );
  return participants
    .slice(1)
    .filter((row) => row[column(participants, 'Status')] === 'Hadir')
    .reduce((sum, row) => sum + (hours.get(row[column(participants, 'Kode Pelatihan')] ?? '') ?? 0), 0);
}
