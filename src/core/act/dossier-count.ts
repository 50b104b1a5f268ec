/**
 * Dossiers as leadership may read of them: how many people have an open one, by track, and which step theirs has come to.
 *
 * People are counted, not dossiers, and of the whole agency only. Whoever a matter is about that has no dossier yet waits like one
 * whose dossier nobody has taken up: opening it moves no number, whatever else they have or had a dossier about. What is over is not told: beside what is open it would
 * tell who left it; what those rated low tell of it is of enough people. Never a rule, a value or a name.
 */
import { mayCount } from '../measure/told-alone.ts';
import type { Dossier } from './dossier.ts';
import { dossierAbout } from './dossier-about.ts';
import type { DossierState } from './dossier-move.ts';
import type { MatterKey, Track } from './matter.ts';

/** What is so of somebody: nobody has taken it up, somebody sees to it, or a named person has decided to follow it up. */
export const DOSSIER_STEPS = ['waiting', 'handled', 'decided'] as const;
export type DossierStep = (typeof DOSSIER_STEPS)[number];

/** The step of each state; one that is over has none. */
const STEP_OF: Readonly<Record<DossierState, DossierStep | undefined>> = {
  candidate: 'waiting',
  'reply-asked': 'handled',
  replied: 'handled',
  'examination-asked': 'handled',
  examined: 'handled',
  decided: 'decided',
  reviewed: 'decided',
  closed: undefined,
  dismissed: undefined,
  lapsed: undefined,
  expired: undefined,
};

/** How many people have an open dossier of a track. */
export interface DossierCount {
  /** Undefined is withheld: they are so few that a count would point at somebody. */
  readonly open: number | undefined;
  /**
   * The same people, each at the furthest step that one of theirs has come to. All steps or none: one that is left out would
   * be what `open` has beyond the others.
   */
  readonly steps: Readonly<Record<DossierStep, number>> | undefined;
}

/** By track. */
export type DossierCounts = Readonly<Record<Track, DossierCount>>;

function countOf(all: readonly Dossier[], matters: readonly MatterKey[], minimum: number): DossierCount {
  const furthest = new Map<string, number>();
  for (const matter of matters) if (!dossierAbout(matter, all)) furthest.set(matter.personId, 0);
  for (const { state, matter } of all) {
    const step = STEP_OF[state];
    if (step === undefined) continue;
    furthest.set(matter.personId, Math.max(furthest.get(matter.personId) ?? 0, DOSSIER_STEPS.indexOf(step)));
  }
  const reached = [...furthest.values()];
  const [waiting = 0, handled = 0, decided = 0] = DOSSIER_STEPS.map(
    (_, at) => reached.filter((one) => one === at).length,
  );
  const isTold = [reached.length, waiting, handled, decided].every((people) => mayCount(people, minimum));
  return {
    open: mayCount(reached.length, minimum) ? reached.length : undefined,
    steps: isTold ? { waiting, handled, decided } : undefined,
  };
}

/**
 * The count of guidance as it may stand beside how many are rated low. Whoever is has a dossier as a rule: what one count has beyond
 * the other are people as well, whose dossier is over, or who have one of another period.
 *
 * @param low people rated low, of each period whose classes stand beside it
 * @returns the count whole, or nothing of it
 */
export function besideLow(count: DossierCount, low: readonly number[], minimum: number): DossierCount {
  const { open } = count;
  if (open === undefined) return count;
  const isTold = low.every((people) => mayCount(people, minimum) && mayCount(Math.abs(people - open), minimum));
  return isTold ? count : { open: undefined, steps: undefined };
}

/**
 * How many people have an open dossier of each track, or should.
 *
 * @param matters what there should be dossiers about; one that has its own, though it be over, counts by that alone
 * @param minimum people from whom on a count is told
 */
export function dossierCounts(all: readonly Dossier[], matters: readonly MatterKey[], minimum: number): DossierCounts {
  const of = (track: Track): DossierCount =>
    countOf(
      all.filter(({ matter }) => matter.track === track),
      matters.filter((one) => one.track === track),
      minimum,
    );
  return { guidance: of('guidance'), discipline: of('discipline') };
}
