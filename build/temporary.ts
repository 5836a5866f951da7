import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Bytes that all tests may need at once. */
const ROOM = 2 ** 30;

/**
 * Where tests make their folders: in memory, where there is room. None of them asks what outlives a power cut, and
 * every save waits for the disk.
 */
export function temporary(): string {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > ROOM ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}
