import { expect, it } from 'vitest';
import { keptAs } from './kept';
import type { Needle } from './needles';

const as = (kind: string, needle: Pick<Needle, 'kind' | 'encoding'>) =>
  keptAs({ pid: 1, kind }, { ...needle, name: '', bytes: Buffer.alloc(0) });

it('tells what the browser process of Chromium keeps of words from a leak', () => {
  expect(as('shell', { kind: 'words', encoding: 'utf16le' })).toBe('typed');
  expect(as('shell', { kind: 'name', encoding: 'utf16le' })).toBe('typed');
  expect(as('shell', { kind: 'name', encoding: 'utf8' })).toBe('named');
  expect(as('shell', { kind: 'words', encoding: 'utf8' })).toBeUndefined();
});

it('takes a passphrase or a key in the shell, and anything elsewhere, for a leak', () => {
  for (const encoding of ['utf8', 'utf16le', 'raw'] as const) {
    expect(as('shell', { kind: 'secret', encoding })).toBeUndefined();
  }
  for (const kind of ['renderer', 'keeper', 'zygote']) {
    expect(as(kind, { kind: 'words', encoding: 'utf16le' })).toBeUndefined();
    expect(as(kind, { kind: 'name', encoding: 'utf8' })).toBeUndefined();
  }
});
