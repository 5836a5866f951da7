import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './place';

/** A disk of so many KiB for one test, where this process may mount one (as root on Linux); undefined elsewhere. */
export async function tinyDisk(size: number): Promise<string | undefined> {
  const folder = await temporaryFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k,mode=700`, 'tmpfs', folder]).status !== 0)
    return undefined;
  onTestFinished(() => {
    spawnSync('umount', [folder]);
  });
  return folder;
}
