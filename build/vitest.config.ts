import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Bytes that all tests may need at once. */
const ROOM = 2 ** 30;

/**
 * Where tests make their folders: in memory, where there is room. None of them asks what outlives a power cut, and
 * every save waits for the disk.
 */
function temporary(): string {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > ROOM ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    env: { TMPDIR: temporary() },
    testTimeout: 30_000,
    maxWorkers: '100%',
    setupFiles: ['build/vitest.setup.ts'],
  },
});
