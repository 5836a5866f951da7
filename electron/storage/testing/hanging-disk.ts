import { execFileSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** More than a process has threads for files. */
const THREADS = 8;

/**
 * From now on nothing that this process asks a disk is answered, as where a share of the network is gone: each thread
 * for files waits for somebody to write into a pipe. Ends with the test, or by the returned function. Not on Windows,
 * which has no such pipes.
 */
export async function hangDisk(folder: string): Promise<() => Promise<void>> {
  const pipes = Array.from({ length: THREADS }, (_, number) => path.join(folder, `pipe-${String(number)}`));
  execFileSync('mkfifo', pipes);
  const readers = pipes.map((pipe) => open(pipe, 'r'));
  let isOver = false;
  const end = async () => {
    if (isOver) return;
    isOver = true;
    const writers = pipes.map((pipe) => openSync(pipe, 'r+'));
    for (const reader of readers) await (await reader).close();
    writers.forEach(closeSync);
  };
  onTestFinished(end);
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return end;
}
