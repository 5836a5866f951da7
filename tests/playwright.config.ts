import { defineConfig } from '@playwright/test';

/** Journeys through the whole app. `pictures` takes the README's. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  globalSetup: './support/program.ts',
  // Each journey has a profile, a journal and an app of its own.
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  projects: [
    { name: 'journeys', testMatch: '*.test.ts', testIgnore: 'packaged.test.ts' },
    { name: 'packaged', testMatch: 'packaged.test.ts' },
    { name: 'pictures', testMatch: 'pictures.ts' },
  ],
});
