import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { temporary } from './temporary.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What puts another module in place of one needs all that imports it to be loaded anew. */
const replacing = readdirSync(path.join(root, 'electron'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => path.join('electron', file))
  .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('vi.mock('));

export default defineConfig({
  root,
  test: {
    env: { TMPDIR: temporary() },
    testTimeout: 30_000,
    maxWorkers: '100%',
    setupFiles: ['build/vitest.setup.ts'],
    projects: [
      // Nothing of one file's is left for the next, and loading what they test takes longer than most of them.
      {
        extends: true,
        test: { name: 'together', include: ['{electron,build}/**/*.test.ts'], exclude: replacing, isolate: false },
      },
      // The window is put in the place of what Node has, and stays there.
      { extends: true, test: { name: 'alone', include: ['renderer/**/*.test.{ts,tsx}', ...replacing] } },
    ],
  },
});
