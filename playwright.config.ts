import { defineConfig } from '@playwright/test';

import type { DoorOption } from './tests/e2e/app.ts';

/** Whole journeys, each through every door. One at a time: they share a screen and two cores. */
export default defineConfig<DoorOption>({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { door: 'browser' }, testIgnore: ['**/desktop/**', '**/packaged/**'] },
    {
      name: 'electron',
      use: { door: 'electron' },
      testIgnore: ['**/browser/**', '**/packaged/**'],
    },
    // What packing can break: files that are left out, and paths into the archive.
    {
      name: 'electron-packaged',
      use: { door: 'packaged' },
      testMatch: ['**/journey.test.ts', '**/desktop/security.test.ts', '**/packaged/**'],
    },
  ],
});
