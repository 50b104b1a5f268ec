// The suite runs twice, under two time zones: a rating must not depend on where the computer stands.
import { defineConfig } from 'vitest/config';

const include = ['test/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { test: { name: 'Asia/Jakarta', include, env: { TZ: 'Asia/Jakarta' } } },
      { test: { name: 'America/New_York', include, env: { TZ: 'America/New_York' } } },
    ],
  },
});
