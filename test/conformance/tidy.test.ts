/** What the facts leave behind, and that a fact's own difference is told whatever becomes of tidying up. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { World } from '../../src/local/world.ts';
import { conformanceProject, OWNER } from './local.ts';
import { Difference, tidied } from './project/fact.ts';

const folder = await conformanceProject();
afterAll(() => rmSync(folder, { recursive: true }));

const newWorld = (driveReachesForms: boolean): World =>
  new World({ now: new Date('2026-01-05T02:00:00.750Z'), owner: OWNER, driveReachesForms });

describe('tidying up', () => {
  const FACT = 'a form can be made published, then it accepts responses, or not';
  test.each([
    [true, 2],
    [false, 0],
  ])('bins the forms that Drive lets a script find (%s)', (driveReachesForms, files) => {
    const world = newWorld(driveReachesForms);
    expect(execute(world, folder, 'runCounted', [FACT, 0, {}], { from: 'page' })).toMatchObject({ forms: 2 });
    expect(execute(world, folder, 'tidyUp', [], { from: 'page' })).toEqual({ files, tabs: 0 });
    expect(world.state.trash).toHaveLength(files);
    expect(execute(world, folder, 'tidyUp', [], { from: 'page' })).toEqual({ files: 0, tabs: 0 });
  });
  test('removes the tabs of facts that broke off, and no others', () => {
    const world = newWorld(false);
    const [first] = world.workbook.sheets;
    if (first === undefined) throw new RangeError('A workbook has a tab.');
    world.workbook.sheets.push({ ...first, id: 7, name: 't_0123abcd' }, { ...first, id: 8, name: 'tugas' });
    expect(execute(world, folder, 'tidyUp', [], { from: 'page' })).toEqual({ files: 0, tabs: 1 });
    expect(world.workbook.sheets.map(({ name }) => name)).toEqual([first.name, 'tugas']);
  });
});

describe('what a fact found', () => {
  const failing = (message: string) => () => {
    throw new Difference(message);
  };
  test('is given where nothing goes wrong, after tidying up', () => {
    let isTidy = false;
    const given = tidied(
      () => `${isTidy}`,
      () => {
        isTidy = true;
      },
    );
    expect([given, isTidy]).toEqual(['false', true]);
  });
  test('is told also where tidying up goes wrong', () => {
    expect(() => tidied(failing('expected 1, got 2'), () => undefined)).toThrow(/^expected 1, got 2$/);
    expect(() => tidied(failing('expected 1, got 2'), failing('the tab'))).toThrow(
      'expected 1, got 2 (and tidying up: the tab)',
    );
    expect(() => tidied(() => 1, failing('the tab'))).toThrow(/^the tab$/);
  });
});
