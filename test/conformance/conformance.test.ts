/** The facts of the platform hold on the local services; the same suite runs on Google (`npm run conformance:push`). */
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { conformanceProject, outcomeOf } from './local.ts';
import { FACTS } from './project/facts/index.ts';

const folder = await conformanceProject();
afterAll(() => rmSync(folder, { recursive: true }));

test.each(FACTS.filter(({ answers }) => answers === undefined))('$name', (fact) => {
  expect(outcomeOf(folder, fact)).toEqual({ ok: true, memory: expect.anything() });
});

test('every fact has a name of its own and says where it is known from', () => {
  const names = FACTS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(FACTS.filter(({ source }) => source.trim() === '')).toEqual([]);
});
