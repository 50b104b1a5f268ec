// The suite runs twice, under two time zones: a rating must not depend on where the computer stands. Some tests run once.
// Those that look at pages would do it through the same browser, which has one zone and takes half of the suite's time. And
// those of the bundle in which nobody reads a day, a month or a deadline: an execution runs in the zone of its manifest
// wherever it is started, and no code around it asks the computer for its zone (test/architecture/zone.test.ts).

import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const LOOKING_AT_PAGES = [
  'test/ui/*.test.ts',
  'test/desk/page.test.ts',
  'test/desk/cycle.test.ts',
  'test/desk/targets.test.ts',
  'test/conformance/page.test.ts',
];

const WITHOUT_TIME = [
  // Who may press what, what a sheet looks like, what is typed wrong.
  'test/bundle/access.test.ts',
  'test/bundle/dress.test.ts',
  'test/bundle/lost-headings.test.ts',
  'test/headless/bad-input.test.ts',
  // What is left behind where a run stops dead at any call, where two people press at once, or one cancels.
  'test/bundle/stopped.test.ts',
  'test/bundle/officers.test.ts',
  'test/bundle/watch.test.ts',
  // Which answers are held and which columns are whose; how many calls thirty thousand of them take.
  'test/bundle/answers.test.ts',
  'test/bundle/ingestion.test.ts',
  'test/bundle/looks.test.ts',
  // What is pushed, in which language it opens, and the sample.
  'test/bundle/dist.test.ts',
  'test/bundle/help.test.ts',
  'test/bundle/language.test.ts',
  'test/bundle/sample.test.ts',
];

const project = (timeZone: string, exclude: string[] = []) => ({
  extends: true as const,
  test: { name: timeZone, env: { TZ: timeZone }, exclude: [...configDefaults.exclude, ...exclude] },
});

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/browser-setup.ts'],
    // So late that only what hangs is ended: how fast the machine is says nothing about the code.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // By itself the runner leaves one core idle, which on a machine with two is half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [project('Asia/Jakarta'), project('America/New_York', [...LOOKING_AT_PAGES, ...WITHOUT_TIME])],
  },
});
