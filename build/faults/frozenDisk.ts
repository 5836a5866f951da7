import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** A disk of its own that can be told to answer nothing. */
export interface FrozenDisk {
  /** From here on every write to it waits. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Thaws it and takes it away, whatever state it is in. */
  readonly remove: () => void;
}

/** Megabytes of the disk. */
const SIZE = 64;

/** Makes a disk within a file and mounts it at a folder. Throws a sentence where this computer does not let it. */
export function makeDisk(image: string, folder: string): FrozenDisk {
  must('truncate', '--size', `${String(SIZE)}M`, image);
  must('mkfs.ext4', '-q', '-F', image);
  must('mount', '-o', 'loop', image, folder);
  const disk = {
    freeze: () => {
      must('fsfreeze', '--freeze', folder);
    },
    thaw: () => {
      spawnSync('fsfreeze', ['--unfreeze', folder]);
    },
    remove: () => {
      process.off('SIGINT', leave).off('SIGTERM', leave);
      disk.thaw();
      if (spawnSync('umount', [folder]).status !== 0) spawnSync('umount', ['--lazy', folder]);
      rmSync(image, { force: true });
    },
  };
  // A disk that stays frozen would hang whatever looks at it later.
  function leave(): void {
    disk.remove();
    process.exit(1);
  }
  process.once('SIGINT', leave).once('SIGTERM', leave);
  return disk;
}

function must(command: string, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} does not work here: ${stderr.trim().split('\n')[0] ?? ''}`);
}
