import { statfsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
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

/** How often a folder is tried: 20 seconds in all. */
const TRIES = 20;

/**
 * Removes a folder to which a program that has just ended may still write. Node's `rmSync` does not look again at what
 * came meanwhile.
 */
export function removeTemporary(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: TRIES });
}
