/**
 * A law of the bundle: stopped dead at any call and begun again, the collection of answers ends as if nothing had happened.
 *
 * Each stage begins from the state in which the one before it ended undisturbed. What it comes to is compared up to ids, so
 * the stages that follow find what they would have found.
 */
import { describe, expect, test } from 'vitest';
import { openForms } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { outcomeOf } from './outcome.ts';
import { DIST, FIRST, playAll, stoppedAt, worldFrom } from './stages.ts';

const played = playAll();

describe.each(played)('$name', ({ stage, before, after, moments, calls }) => {
  test(`comes to the same, stopped at any of its ${calls} calls (${moments.length} that matter)`, () => {
    const undisturbed = outcomeOf(after);
    for (const { nth, world } of stoppedAt(stage, before, moments)) {
      stage({ world, dist: DIST });
      expect(outcomeOf(world), `stopped at call ${nth}`).toEqual(undisturbed);
    }
  });
});

test('without Drive a form that was cut off right when it was made stays behind, and nothing else', () => {
  const { before } = played.find(({ name }) => name === 'forms') ?? { before: '' };
  const withheld = () => {
    const world = worldFrom(before);
    world.state.withheldScopes[FIRST] = ['https://www.googleapis.com/auth/drive.file'];
    return world;
  };
  const whole = withheld();
  openForms({ world: whole, dist: DIST });
  const forms = Object.keys(whole.forms).length;
  const { totalCalls } = whole.meter.total();
  const left = Array.from({ length: Math.floor(totalCalls / 40) }, (_, index) => {
    const world = withheld();
    const bench = { world, dist: DIST };
    world.faults.stopAt(1 + 40 * index);
    expect(() => openForms(bench)).toThrow(TOO_LONG);
    openForms(bench);
    return Object.values(world.forms).filter(({ destination }) => destination !== null).length;
  });
  expect([...new Set(left)]).toEqual([forms]);
});
