/**
 * The facts have teeth: every plausible deviation of the local services turns the fact that names it red.
 *
 * The modules of the services are replaced for this test alone; without a deviation the replacements do nothing.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { CheckView } from '../../src/app/api.types.ts';
import { SAFE_FACTS } from '../../src/google/facts/index.ts';
import { call } from '../../src/local/cycle.ts';
import { SERVER_ERROR } from '../../src/local/faults.ts';
import type * as Facade from '../../src/local/services/facade.ts';
import { World } from '../../src/local/world.ts';
import { say } from '../../src/messages/say.ts';
import { type Deviation, deviating } from './deviate.ts';
import { DEVIATIONS } from './deviations.ts';
import { conformanceProject, OWNER, outcomeOf } from './local.ts';
import { FACTS } from './project/facts/index.ts';
import { PAGE_FACTS } from './project/page/page-facts.ts';

vi.mock('../../src/local/services/facade.ts', async (original) => {
  const [facade, deviate] = await Promise.all([original<typeof Facade>(), import('./deviate.ts')]);
  const expose: typeof Facade.expose = (host, service, implementation) =>
    facade.expose(
      host,
      deviate.deviatingService(service),
      deviate.deviatingImplementation(host, service.name, implementation),
    );
  return { ...facade, expose };
});
vi.mock('../../src/local/services/cell.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/crossing.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/form-access.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/protected-area.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/response-tab.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/scope.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/typed.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/validation-rule.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/workbook.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);
vi.mock('../../src/local/services/workbook-access.ts', async (original) =>
  (await import('./deviate.ts')).deviatingModule(await original()),
);

const folder = await conformanceProject();
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(`${folder}-deviating`, { recursive: true, force: true });
});

/** The project, or the add-on, with the deviation's own code before it where it has any. */
function projectOf({ code }: Deviation, from = folder): string {
  if (code === undefined) return from;
  const other = `${folder}-deviating`;
  rmSync(other, { recursive: true, force: true });
  cpSync(from, other, { recursive: true });
  writeFileSync(join(other, 'a.js'), code);
  return other;
}

const factOf = ({ fact }: Deviation) => FACTS.find(({ name }) => name === fact);
const onServer = DEVIATIONS.filter((deviation) => factOf(deviation) !== undefined);

describe('a deviation', () => {
  test.each(onServer)('$name', (deviation) => {
    const fact = factOf(deviation);
    if (!fact) throw new RangeError('The list holds only those that are there.');
    expect(outcomeOf(folder, fact), 'the fact holds without the deviation').toMatchObject({ ok: true });
    const project = projectOf(deviation);
    expect(deviating(deviation, () => outcomeOf(project, fact))).toMatchObject({ ok: false });
  });
});

describe('the check of the installation tells', () => {
  const told = onServer.flatMap((deviation) => {
    const fact = SAFE_FACTS.find(({ name }) => name === deviation.fact);
    return fact ? [{ ...deviation, word: say('id', `fact.${fact.key}`) }] : [];
  });
  const check = (dist: string): CheckView | undefined => {
    const world = new World({ now: new Date('2026-01-05T02:00:00.750Z'), owner: OWNER });
    return call({ world, dist }, 'checkInstallation', {}).checks.find(({ name }) => name === 'platform');
  };

  test('nothing of a platform as it should be', () => {
    expect(check('dist')).toMatchObject({ state: 'good', next: '' });
    expect(check('dist')?.facts).toBeUndefined();
  });

  test('nothing where reading a member that there is not gives undefined, and only calling it throws', () => {
    const code = `Utilities = new Proxy(Utilities, {
      get: (service, key) => { try { return service[key]; } catch (error) { return undefined; } },
    });`;
    const dist = projectOf({ name: '', fact: '', code }, 'dist');
    expect(check(dist)).toMatchObject({ state: 'good' });
  });

  test.each(told)('$name', (deviation) => {
    const dist = projectOf(deviation, 'dist');
    const point = deviating(deviation, () => check(dist));
    expect(point?.state).toBe('look');
    expect(point?.facts?.map(({ name }) => name)).toContain(deviation.word);
    for (const { expected, received, means, next } of point?.facts ?? [])
      expect([expected, received, means, next].filter((text) => text === '')).toEqual([]);
  });

  test('what should have come and what came, of a value, of a refusal and of what Google fails at', () => {
    const factOfCheck = (name: string) => {
      const deviation = told.find((one) => one.name === name);
      if (!deviation) throw new RangeError(`There is no deviation ${name}.`);
      return deviating(deviation, () => check(projectOf(deviation, 'dist')))?.facts;
    };
    expect(factOfCheck('dates in English whoever asks')).toMatchObject([
      { expected: '"31 Desember 2026"', received: '"December 31, 2026"', means: say('id', 'stake.time') },
    ]);
    expect(factOfCheck('properties without limit')).toMatchObject([
      { expected: 'penolakan: “Argument too large: value”', next: say('id', 'stake.notes.next') },
    ]);
    const world = new World({ now: new Date('2026-01-05T02:00:00.750Z'), owner: OWNER });
    world.faults.fail({ call: 'HtmlService.HtmlOutput.getTitle', message: SERVER_ERROR });
    const { checks } = call({ world, dist: 'dist' }, 'checkInstallation', {});
    expect(checks.find(({ name }) => name === 'platform')?.facts).toEqual([
      {
        name: say('id', 'fact.page-title'),
        expected: say('id', 'fact.no-refusal'),
        received: `penolakan: “${SERVER_ERROR}”`,
        means: say('id', 'stake.pages'),
        next: say('id', 'stake.pages.next'),
      },
    ]);
  });
});

test('there are forty of them and more, each with a fact that there is', () => {
  const names = [...FACTS, ...PAGE_FACTS].map(({ name }) => name);
  expect(DEVIATIONS.map(({ fact }) => fact).filter((fact) => !names.includes(fact))).toEqual([]);
  expect(onServer.length).toBeGreaterThanOrEqual(40);
});
