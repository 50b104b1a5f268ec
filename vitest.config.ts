// The suite runs twice, under two time zones: a rating must not depend on where the computer stands. Two kinds of tests run
// once. Those that look at pages would do it through the same browser, which has one zone and takes half of the suite's time.
// And some of the longest have no time in them: who may press what, what a sheet looks like, what is typed wrong.

import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const LOOKING_AT_PAGES = [
  'test/ui/*.test.ts',
  'test/desk/page.test.ts',
  'test/desk/cycle.test.ts',
  'test/desk/targets.test.ts',
  'test/conformance/page.test.ts',
];

const WITHOUT_TIME = ['test/bundle/access.test.ts', 'test/bundle/dress.test.ts', 'test/headless/bad-input.test.ts'];

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
    // By itself the runner leaves one core idle, which on a machine with two is half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [project('Asia/Jakarta'), project('America/New_York', [...LOOKING_AT_PAGES, ...WITHOUT_TIME])],
  },
});
