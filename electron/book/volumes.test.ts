import fc from 'fast-check';
import { expect, it } from 'vitest';
import { made } from '../domain/testing/records';
import { bound } from './testing/volumes';
import { volumesOf } from './volumes';

const chapters = fc
  .array(
    fc.record({
      title: fc.constantFrom('', 'Lake'),
      blocks: fc.integer({ min: 0, max: 30 }),
      kind: fc.constantFrom('entry' as const, 'letter' as const),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map(({ title, blocks, kind }, number) =>
      made(kind, {
        title,
        body: Array.from({ length: blocks }, (_, block) => `c${number}b${block} ${'word '.repeat(40)}`).join('\n\n'),
      }),
    ),
  );

it('has everything once, in its order, in volumes that are not too long', () => {
  fc.assert(
    fc.property(chapters, fc.integer({ min: 1, max: 20 }), (records, most) => {
      const book = bound(records, { parts: 'kinds', body: 'Before.' });
      const volumes = volumesOf(book, most);
      const told = (parts: typeof book.parts) =>
        parts
          .flatMap((part) => part.chapters.flatMap(({ title, blocks }) => [title, ...blocks]))
          .filter((one) => one !== '');
      expect(volumes.flatMap(({ parts }) => told(parts))).toEqual(told(book.parts));
      expect(volumes.flatMap(({ foreword }) => foreword)).toEqual(book.foreword);
      for (const { parts } of volumes.slice(1)) expect(parts.length).toBeGreaterThan(0);
    }),
  );
});

it('is one where it is not long', () => {
  const book = bound([made('entry', { title: 'The lake', body: 'Words.' })]);
  expect(volumesOf(book)).toEqual([book]);
  expect(volumesOf(bound([]))).toHaveLength(1);
});
