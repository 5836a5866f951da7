import { writeFileSync } from 'node:fs';

/**
 * Keeps the memory of a process out of a core dump, on Linux, where systemd and others keep them (core(5)): the dump of
 * a crash has then no page of its memory. macOS and Windows write none unless somebody turns it on.
 */
export function keepOutOfCore(pid: number | undefined): void {
  if (process.platform !== 'linux' || pid === undefined) return;
  try {
    writeFileSync(`/proc/${pid}/coredump_filter`, '0');
  } catch {
    // It has ended, or the sandbox made it one that cannot be dumped at all.
  }
}
