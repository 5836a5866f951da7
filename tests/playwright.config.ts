import { defineConfig } from '@playwright/test';

/** Journeys through the whole app. `pictures` takes the README's. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  globalSetup: './support/program.ts',
  // Each journey has a journal of its own, and an app where it says so.
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // Playwright at times attaches to a window so late that it never hears of its page. What passed only the second time
  // is named in the report.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  projects: [
    { name: 'journeys', testMatch: '*.test.ts', testIgnore: 'packaged.test.ts' },
    // What a journal needs first, to try another host beside the one that ran them all.
    {
      name: 'smoke',
      testMatch: ['first', 'lock', 'page', 'search', 'security'].map((name) => `${name}.test.ts`),
    },
    { name: 'packaged', testMatch: 'packaged.test.ts' },
    { name: 'pictures', testMatch: 'pictures.ts' },
  ],
});
