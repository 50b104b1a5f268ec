/** The facts of the platform hold on the local services; the same suite runs on Google (`npm run conformance:push`). */
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { SAFE_FACTS } from '../../src/google/facts/index.ts';
import { execute } from '../../src/local/execution.ts';
import { readManifest } from '../../src/local/manifest.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';
import { conformanceProject, OWNER, outcomeOf } from './local.ts';
import type { Fact } from './project/fact.ts';
import { FACTS } from './project/facts/index.ts';
import type { StepResult } from './project/main.ts';
import { PAGE_FACTS } from './project/page/page-facts.ts';

const folder = await conformanceProject();
const isOpen = ({ answers }: Fact): boolean => answers !== undefined;
const [questions, settled] = [FACTS.filter(isOpen), FACTS.filter((fact) => !isOpen(fact))];

/** Every way in which a world can answer what nobody has settled, one at a time. */
const WAYS: readonly Partial<WorldOptions>[] = [
  {},
  { formsPublishedByDefault: true },
  { responseTab: 'late' },
  { apostropheInText: 'kept' },
  { formUrl: 'published' },
  { collectedEmail: 'verified' },
  { linkingAgain: 'same tab' },
  { preparedAnswers: 'unchecked' },
  { numbersInTab: 'number' },
  { namedResponders: 'everybody' },
  { deletedColumn: 'stays away' },
  { newRow: 'below responses' },
  { changedRow: 'overwritten' },
  { scriptedResponses: 'unchecked' },
  { driveReachesForms: true },
  { formAppOpensDriveForms: false },
  { anyoneMayAnswer: false },
  { answersModifyForm: true },
  { modifiedTime: 'in steps' },
  { activeUser: 'blank' },
  { emptyTabValues: 'refused' },
  { conditionsBelow: 'longer' },
  { propertyBytes: 9216 },
  { numberProperty: '5' },
  { numberProperty: '5.0' },
  { sheetsLocale: 'refused' },
  { mailDay: 'rolling' },
];

/** Questions that the local services answer one way only, because the add-on does not depend on the answer. */
const ONE_WAY: readonly string[] = [
  'is a formula that is written into a cell for plain text one',
  'does a number that is written into a cell for plain text stay a number',
  'how does a formula with semicolons read in an Indonesian workbook',
  // The add-on makes no spreadsheet through the interface; what does says both.
  'which locale and zone has a spreadsheet that is made without saying so',
];

afterAll(() => {
  rmSync(folder, { recursive: true });
  const onPage = PAGE_FACTS.filter(({ answers }) => answers === undefined).length;
  process.stdout.write(
    `${settled.length + onPage} facts of the platform (${onPage} of them seen by a page) and ` +
      `${questions.length + PAGE_FACTS.length - onPage} open questions\n`,
  );
});

describe('a fact', () => {
  test.each(settled)('$name', (fact) => {
    expect(outcomeOf(folder, fact)).toEqual({ ok: true, memory: expect.anything() });
  });
});

describe('an open question', () => {
  test.each(questions)('$name', (question) => {
    const outcomes = WAYS.map((way) => outcomeOf(folder, question, way));
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    const given = new Set(outcomes.map((outcome) => (outcome.ok ? String(outcome.memory) : '')));
    const possible = new Set(question.answers);
    expect([...given].filter((answer) => !possible.has(answer))).toEqual([]);
    // Code that is right whichever way the answer falls can only be tested where every answer can be had.
    if (!ONE_WAY.includes(question.name)) expect(given).toEqual(possible);
  });

  test('that is answered one way here is one of the suite', () => {
    const names = questions.map(({ name }) => name);
    expect(ONE_WAY.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('a fact that the add-on tries as well', () => {
  const shared = FACTS.filter(({ name }) => SAFE_FACTS.some((one) => one.name === name));
  const newWorld = () => new World({ now: new Date('2026-01-05T02:00:00.750Z'), owner: OWNER });
  const { scopes } = readManifest(folder);
  /** The page's own call among them. */
  const MOST_CALLS = 12;
  /** All but the dice; a store that was asked for and holds nothing is none. */
  const kept = ({ state }: World): string => {
    const { clock: _clock, executions: _executions, random: _random, ...rest } = state;
    const filled = (stores: object) => Object.entries(stores).filter(([, store]) => Object.keys(store).length > 0);
    return JSON.stringify({ ...rest, caches: filled(rest.caches), userProperties: filled(rest.userProperties) });
  };

  test('is one of the suite, of one run by whoever is there', () => {
    expect(shared.map(({ name }) => name).sort()).toEqual(SAFE_FACTS.map(({ name }) => name).sort());
    expect(shared.filter(({ steps }) => JSON.stringify(steps) !== '[{}]')).toEqual([]);
    expect(new Set(SAFE_FACTS.map(({ key }) => key)).size).toBe(SAFE_FACTS.length);
  });

  test('needs no permission, costs few calls, and leaves nothing behind', () => {
    const faults = shared.filter(({ name }) => {
      const world = newWorld();
      world.state.withheldScopes[OWNER] = [...scopes];
      const before = kept(world);
      const given = execute(world, folder, 'runStep', [name, 0, {}], { from: 'page' }) as StepResult;
      return !given.ok || world.meter.snapshot().totalCalls > MOST_CALLS || kept(world) !== before;
    });
    expect(faults.map(({ name }) => name)).toEqual([]);
  });
});

test('every fact has a name of its own and says where it is known from', () => {
  const all = [...FACTS, ...PAGE_FACTS];
  const names = all.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(all.filter(({ source }) => source.trim() === '')).toEqual([]);
});

test('what a fact cites of docs/platform.md is there', () => {
  const text = readFileSync(new URL('../../docs/platform.md', import.meta.url), 'utf8');
  const sections = new Set([...text.matchAll(/^(?:## )?(\d+(?:\.\d+)?)[. ]/gm)].map(([, number]) => number));
  const cited = [...FACTS, ...PAGE_FACTS].flatMap(({ source }) => [
    ...source.matchAll(/platform\.md(?: section (\S+))?/g),
  ]);
  expect(cited.length).toBeGreaterThan(40);
  expect(cited.map(([, section]) => section).filter((section) => !sections.has(section?.replace(/[,;]$/, '')))).toEqual(
    [],
  );
});
