import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { temporary } from './temporary.ts';

/** Pure functions: nothing of one file's is left for the next, and loading them takes longer than most of them. */
const together = 'electron/{contract,domain}/**/*.test.ts';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    env: { TMPDIR: temporary() },
    testTimeout: 30_000,
    maxWorkers: '100%',
    setupFiles: ['build/vitest.setup.ts'],
    projects: [
      { extends: true, test: { name: 'together', include: [together], isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
          exclude: [together],
        },
      },
    ],
  },
});
