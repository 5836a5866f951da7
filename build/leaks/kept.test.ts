import { expect, it } from 'vitest';
import { keptAs } from './kept';
import type { Needle } from './needles';

const isNamed = (text: string) => text === 'named';
const as = (kind: string, needle: Pick<Needle, 'kind' | 'encoding'>, text: string) =>
  keptAs({ pid: 1, kind }, { needle: { ...needle, name: '', bytes: Buffer.alloc(0) }, text }, isNamed);

it('tells what the browser process of Chromium keeps of words from a leak', () => {
  expect(as('shell', { kind: 'words', encoding: 'utf16le' }, 'typed')).toBe('typed');
  expect(as('shell', { kind: 'words', encoding: 'utf8' }, 'named')).toBe('named');
  expect(as('shell', { kind: 'words', encoding: 'utf8' }, 'typed')).toBeUndefined();
});

it('takes a passphrase or a key in the shell, and anything elsewhere, for a leak', () => {
  for (const encoding of ['utf8', 'utf16le', 'raw'] as const) {
    expect(as('shell', { kind: 'secret', encoding }, 'named')).toBeUndefined();
  }
  for (const kind of ['renderer', 'keeper', 'zygote']) {
    expect(as(kind, { kind: 'words', encoding: 'utf16le' }, 'typed')).toBeUndefined();
  }
});
