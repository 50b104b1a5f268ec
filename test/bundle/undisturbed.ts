/** Stages that send letters, stopped dead at any call and done again. */
import { expect } from 'vitest';
import { TOO_LONG } from '../../src/local/faults.ts';
import type { World } from '../../src/local/world.ts';
import { records } from './played.ts';
import { DIST, type Moment, type Played, worldFrom } from './stages.ts';

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
  for (const { nth } of moments) {
    const where = `${name} stopped at call ${nth}`;
    const world = worldFrom(before);
    const at = { world, dist: DIST };
    world.faults.stopAt(nth);
    expect(() => stage(at), where).toThrow(TOO_LONG);
    world.faults.clear();
    stage(at);
    const found = told(world);
    const uncertain = records(world, 'Surat').filter(({ Keadaan }) => Keadaan === 'tidak pasti');
    expect(uncertain.length, where).toBeLessThanOrEqual(1);
    const missing = undisturbed.mails.filter((mail) => !found.mails.includes(mail));
    expect(missing.length, where).toBeLessThanOrEqual(uncertain.length);
    expect({ ...found, mails: [...found.mails, ...missing].sort() }, where).toEqual(undisturbed);
  }
}
