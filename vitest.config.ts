// The suite runs twice, under two time zones: a rating must not depend on where the computer stands.
import { defineConfig } from 'vitest/config';

const project = (timeZone: string) => ({
  extends: true as const,
  test: { name: timeZone, env: { TZ: timeZone } },
});

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/browser-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [project('Asia/Jakarta'), project('America/New_York')],
  },
});
