/**
 * The facts have teeth: every plausible deviation of the local services turns the fact that names it red.
 *
 * The modules of the services are replaced for this test alone; without a deviation the replacements do nothing.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type * as Facade from '../../src/local/services/facade.ts';
import { type Deviation, deviating } from './deviate.ts';
import { DEVIATIONS } from './deviations.ts';
import { conformanceProject, outcomeOf } from './local.ts';
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

/** The project, with the deviation's own code before it where it has any. */
function projectOf({ code }: Deviation): string {
  if (code === undefined) return folder;
  const other = `${folder}-deviating`;
  cpSync(folder, other, { recursive: true });
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

test('there are forty of them and more, each with a fact that there is', () => {
  const names = [...FACTS, ...PAGE_FACTS].map(({ name }) => name);
  expect(DEVIATIONS.map(({ fact }) => fact).filter((fact) => !names.includes(fact))).toEqual([]);
  expect(onServer.length).toBeGreaterThanOrEqual(40);
});
