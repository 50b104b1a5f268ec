/** Stages that send letters, stopped dead at any call and done again. */
import { expect } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { records } from './played.ts';
import { DIST, type Moment, type Played, stoppedAt } from './stages.ts';

/** What says how far a stage came: the letters in any order of their own, and whatever else must be the same. */
interface Told {
  readonly mails: readonly string[];
}

/**
 * Stops a stage at each of these moments and does it again: it ends as undisturbed, and nobody is told twice. A letter that
 * may or may not have gone is listed and not sent again.
 */
export function expectUndisturbed<T extends Told>(
  { name, stage, before, after }: Played,
  moments: readonly Moment[],
  told: (world: World) => T,
): void {
  const undisturbed = told(after);
  for (const { nth, world } of stoppedAt(stage, before, moments)) {
    const where = `${name} stopped at call ${nth}`;
    stage({ world, dist: DIST });
    const found = told(world);
    const uncertain = records(world, 'Surat').filter(({ Keadaan }) => Keadaan === 'tidak pasti');
    expect(uncertain.length, where).toBeLessThanOrEqual(1);
    const missing = undisturbed.mails.filter((mail) => !found.mails.includes(mail));
    expect(missing.length, where).toBeLessThanOrEqual(uncertain.length);
    expect({ ...found, mails: [...found.mails, ...missing].sort() }, where).toEqual(undisturbed);
  }
}
