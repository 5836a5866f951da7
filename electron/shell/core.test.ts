import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { keepOutOfCore } from './core';

it.runIf(process.platform === 'linux')('leaves no page of its memory for a dump', async () => {
  const child = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)']);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');
  keepOutOfCore(child.pid);
  expect(readFileSync(`/proc/${child.pid ?? ''}/coredump_filter`, 'utf8').trim()).toBe('00000000');
});

it('is quiet about a process that has ended', () => {
  expect(() => {
    keepOutOfCore(2 ** 22 + 1);
  }).not.toThrow();
});
