import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A disk of a few MiB that can be filled up. */
export interface SmallDisk {
  /** Leaves no room for another byte. */
  readonly fill: () => void;
  /** Makes room again. */
  readonly clear: () => void;
  readonly remove: () => void;
}

/** Why a journey cannot be made without one. */
export const NO_DISK = 'a full disk, which only root on Linux can have made.';

const SIZE = 2 * 1024 * 1024;

/** Puts a small disk at a folder, where this process may mount one; undefined elsewhere. */
export function mountSmallDisk(folder: string): SmallDisk | undefined {
  if (
    process.platform !== 'linux' ||
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(SIZE)},mode=700`, 'tmpfs', folder]).status !== 0
  )
    return undefined;
  const ballast = path.join(folder, 'ballast');
  return {
    fill: () => {
      expectFull(() => {
        writeFileSync(ballast, Buffer.alloc(SIZE));
      });
    },
    clear: () => {
      rmSync(ballast, { force: true });
    },
    // Lazily: an app that still runs has it in use.
    remove: () => {
      spawnSync('umount', ['--lazy', folder]);
    },
  };
}

/** Writes until there is no room, and what was written stays. */
function expectFull(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return;
    throw error;
  }
  throw new Error('the disk took more than it has room for');
}
