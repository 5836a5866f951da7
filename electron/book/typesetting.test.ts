import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAttachment } from '../domain/files/attachment';
import type { Entry } from '../domain/kinds/entry';
import { made } from '../domain/testing/records';
import { temporaryFolder } from '../storage/testing/place';
import { typesetter } from './testing/bindery';
import { bound, picture } from './testing/volumes';
import { literal } from './typst';
import { letters, oddTexts, TANGLED } from './testing/tangled';
import type { Block, Pictures, Volume } from './volume';

const LONG = 120_000;

/** The words of every page, by the program of Poppler. */
async function pagesOf(volume: Volume, pictures: Pictures = new Map()): Promise<readonly string[]> {
  const { pdf } = await (await typesetter()).pdfOf(volume, pictures);
  return (await wordsOf(pdf)).split('\f').slice(0, -1);
}

async function wordsOf(pdf: Uint8Array, order = '-layout'): Promise<string> {
  const file = path.join(await temporaryFolder(), 'book.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', [order, file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const hasPoppler = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(hasPoppler)('the pages of a book', () => {
  it(
    'have a title, a dedication, contents, a foreword, parts and chapters, with running heads and numbers',
    async () => {
      const words = 'The lake was there again. '.repeat(300);
      const pages = await pagesOf(
        bound(
          [
            made('entry', { title: 'The lake', body: words }),
            made('touchstone', { words: 'You can be angry with me.' }),
          ],
          { dedication: 'For the winter.', body: 'It began here.', parts: 'kinds' },
        ),
      );
      expect(pages[0]).toContain('What stays');
      expect(pages[1]).toContain('For the winter.');
      const contents = pages.find((page) => page.includes('Contents')) ?? '';
      const first = pages.findIndex((page) => /The lake\s+22 November 2026/.test(page));
      expect(contents).toMatch(new RegExp(`The lake[ .\u2060]+${first + 1}\\b`));
      expect(contents).toContain('Touchstones');
      const within = pages.slice(first + 1, first + 3);
      expect(within.some((page) => page.trimStart().startsWith('What stays'))).toBe(true);
      expect(within.some((page) => page.trimStart().startsWith('The lake'))).toBe(true);
      for (const [index, page] of within.entries())
        expect(page.trimEnd().endsWith(String(first + 2 + index))).toBe(true);
    },
    LONG,
  );

  it(
    'never have one line of a paragraph alone',
    async () => {
      const lines = Array.from(
        { length: 200 },
        (_, number) =>
          `Paragraph ${number} has words ${'and some more of them that go on '.repeat(1 + (number % 4))}to its end${number}.`,
      );
      const pages = await pagesOf(bound([made('entry', { title: 'Long', body: lines.join('\n\n') })]));
      const bodies = pages
        .map((page) =>
          page
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .slice(1, -1),
        )
        .filter((body) => body.some((line) => line.includes('Paragraph')));
      expect(bodies.length).toBeGreaterThan(5);
      for (const body of bodies) {
        const ends = (line: string | undefined) => /end\d+\.$/.test(line ?? '');
        const begins = (line: string | undefined) => line?.startsWith('Paragraph') === true;
        // A widow would be a first line that ends its paragraph without beginning it, an orphan a last one that begins
        // its own without ending it.
        expect([ends(body[0]) && !begins(body[0]), begins(body.at(-1)) && !ends(body.at(-1))]).toEqual([false, false]);
      }
    },
    LONG,
  );

  it(
    'keep Chinese, Hebrew and Arabic',
    async () => {
      const text = (
        await pagesOf(
          bound([
            made('entry', { title: '你好，湖', body: '我在湖边坐了三天。' }),
            made('entry', { title: 'שלום', body: 'אלה מילים.' }),
            made('entry', { title: 'a', body: 'مرحبا' }),
          ]),
        )
      )
        .join('\n')
        .normalize('NFKC');
      expect(text).toContain('我在湖边坐了三天');
      // Letters from the right may come out of a PDF in either direction.
      for (const words of ['שלום', 'מילים', 'مرحبا'])
        expect([text.includes(words), text.includes(Array.from(words).reverse().join(''))]).toContain(true);
    },
    LONG,
  );

  it(
    'show pictures, and the description of one that cannot be read',
    async () => {
      const [file, bytes] = picture();
      const [broken, none] = [newAttachment('png'), newAttachment('jpg')];
      const volume = bound([
        made('entry', { title: 'Seen', body: `![A lake](${file})\n\n![Torn](${broken})\n\n![Gone](${none})` }),
      ]);
      const text = (
        await pagesOf(
          volume,
          new Map([
            [file, bytes],
            [broken, { ...bytes, bytes: bytes.bytes.slice(0, 40) }],
          ]),
        )
      ).join('\n');
      expect(text).toContain('A picture: Torn');
      expect(text).toContain('A picture: Gone');
      expect(text).not.toContain('A picture: A lake');
    },
    LONG,
  );

  it(
    'may be more than two thousand, in volumes of one file',
    async () => {
      const [file, bytes] = picture(200, 800);
      const records = Array.from({ length: 105 }, (_, number) =>
        made('entry', { title: `Entry ${number}`, body: `![A lake](${file})\n\n`.repeat(20) }),
      );
      const pages = await pagesOf(bound(records), new Map([[file, bytes]]));
      expect(pages.length).toBeGreaterThan(2000);
      expect(pages.filter((page) => /Volume \d/.test(page)).length).toBeGreaterThan(1);
      expect(pages.filter((page) => page.includes('Entry 104')).length).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    'keep every letter of what is too deep or too tangled to be set as it is',
    async () => {
      const texts = [
        ...Object.values(TANGLED).map((text) => text.slice(0, 2000)),
        ...fc.sample(oddTexts, { numRuns: 20, seed: 1 }),
      ];
      const { pdf } = await (await typesetter()).pdfOf(
        bound(texts.map((body) => made('entry', { title: 'Deep', body }))),
        new Map(),
      );
      const found = letters(await wordsOf(pdf, '-raw'));
      let at = 0;
      // Letters from the right may come out of a PDF in either direction, and between letters stands what is on every
      // page.
      for (const [number, letter] of Array.from(letters(texts.join('').replace(/[שלום]+/gu, ''))).entries()) {
        at = found.indexOf(letter, at) + 1;
        expect(at, `letter ${number}`).toBeGreaterThan(0);
      }
    },
    LONG,
  );

  it(
    'set as bare text what cannot be set otherwise, say what, and leave the others as they are',
    async () => {
      const deep = (depth: number): Block =>
        depth === 0
          ? { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Far down.' }] }
          : { kind: 'quote', blocks: [deep(depth - 1)] };
      const [one, two, three] = ['One.', 'Two.', 'Three.'].map((body) => made('entry', { title: body, body })) as [
        Entry,
        Entry,
        Entry,
      ];
      const volume = bound([one, two, three]);
      const parts = volume.parts.map((part) => ({
        ...part,
        chapters: part.chapters.map((chapter) =>
          chapter.id === two.id ? { ...chapter, blocks: [deep(80)] } : chapter,
        ),
      }));
      const { pdf, simplified } = await (await typesetter()).pdfOf(
        { ...volume, parts, foreword: [deep(80)] },
        new Map(),
      );
      expect(simplified).toEqual([two.id, volume.id]);
      expect((await wordsOf(pdf)).match(/Far down|One\.|Three\./g)).toEqual(
        expect.arrayContaining(['Far down', 'One.', 'Far down', 'Three.']),
      );
    },
    LONG,
  );

  it(
    'hold whatever was written, as it was written',
    async () => {
      const words =
        '#let x = 1 $y$ \\ "quoted" *a* _b_ `c` // d /* e */ @f <g> ~ - + = [h] {i} #pagebreak() https://x.y';
      const text = (await pagesOf(bound([made('rupture', { title: words, body: 'x', landed: words })])))
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(text.split(words).length - 1).toBeGreaterThanOrEqual(2);
      const typeset = await typesetter();
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (any) => {
          expect(
            (
              await typeset.pdfOf(
                bound([made('entry', { title: any, body: any }), made('touchstone', { words: any })], {
                  title: any,
                  dedication: any,
                }),
                new Map(),
              )
            ).pdf.length,
          ).toBeGreaterThan(0);
        }),
        { numRuns: 15 },
      );
    },
    LONG,
  );
});

it('a text is one string of the typesetter, whatever is in it', () => {
  expect(literal('a "b" \\ c\nd\u0000')).toBe('"a \\"b\\" \\\\ c d "');
});
