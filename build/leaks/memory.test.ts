import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { search, treeOf } from './memory';
import { makeWords, spellings } from './needles';

/** Holds the text that it is told, and nothing else, until it is ended. */
const HOLDER = `
  let held;
  process.stdin.once('data', (told) => {
    held = [told, Buffer.from(told.toString(), 'utf16le')];
    process.stdout.write('held');
  });
  setInterval(() => held, 1000);
`;

it.runIf(process.platform === 'linux')(
  'finds words in the memory of another process, in UTF-8 and UTF-16, and none that are not there',
  async () => {
    const words = makeWords();
    const child = spawn(process.execPath, ['-e', HOLDER], { stdio: ['pipe', 'pipe', 'ignore'] });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    child.stdin.write(words.phrase('what it holds', 2));
    await once(child.stdout, 'data');
    const other = makeWords();
    const [running, ...others] = treeOf(child.pid ?? 0);
    expect(others).toEqual([]);
    if (running === undefined) throw new Error('it has no process');
    const found = search(running, [
      ...spellings('words', 'words', words.mark),
      ...spellings('words', 'other words', other.mark),
    ]);
    if ('unread' in found) throw new Error(found.unread);
    expect(new Set(found.hits.map(({ needle }) => needle.name))).toEqual(new Set(['words']));
    expect(found.hits.map(({ text }) => words.nameOf(text))).toContain('what it holds');
    expect(new Set(found.hits.map(({ needle }) => needle.encoding))).toEqual(new Set(['utf8', 'utf16le']));
  },
  20_000,
);
