import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { blocksIn } from '../book/markdown';
import { plainChapter } from '../book/plainChapter';
import { plainInlines, type Block } from '../book/volume';
import type { Id } from '../domain/id';
import { plainText } from '../domain/text/plain';
import { sampleRecords } from '../sample/sample';
import { filesBelow } from '../storage/testing/place';

const SAMPLES = path.join(import.meta.dirname, '../../docs/samples');

/** The letters and digits of a text, without the box of a task and the addresses behind words. */
function letters(text: string): string {
  const bare = text.replace(/\[[ xX]\] /g, '').replace(/(\]\()[^()\s]*/g, '$1');
  return bare.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('') ?? '';
}

function words(blocks: readonly Block[]): string {
  const chapter = { id: '' as Id, title: '', under: '', language: undefined, blocks };
  return plainChapter(chapter)
    .blocks.map((block) => (block.kind === 'paragraph' ? plainInlines(block.inlines) : ''))
    .join('\n');
}

it('every letter of the sample journal and of the samples is searched and is in a book, in its order', async () => {
  const files = (await filesBelow(SAMPLES)).filter((file) => file.endsWith('.md'));
  const texts = await Promise.all(files.map((file) => readFile(path.join(SAMPLES, file), 'utf8')));
  const bodies = texts
    .filter((text) => text.startsWith('---'))
    .map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const all = [...bodies, ...sampleRecords(Date.UTC(2026, 10, 24)).map(({ body }) => body)];
  expect(all.length).toBeGreaterThan(100);
  for (const body of all) {
    expect(letters(plainText(body))).toBe(letters(body));
    expect(letters(words(blocksIn(body)))).toBe(letters(body));
  }
});
