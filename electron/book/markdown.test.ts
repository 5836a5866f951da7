import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksIn, mapText, plainBlocks } from './markdown';
import { emphasis, letters, nested, oddTexts, quotes, TANGLED } from './testing/tangled';
import { BULLET, plainInlines, type Block } from './volume';

const PICTURE = 'attachments/pabcdefghijklmnopqrstuvwxy.png';
const text = (words: string) => ({ kind: 'text' as const, text: words });
const paragraph = (words: string): Block => ({ kind: 'paragraph', inlines: [text(words)] });

describe('the blocks of a text', () => {
  it.each<[string, string, readonly Block[]]>([
    ['nothing', ' \n\n', []],
    ['paragraphs', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
    ['lines within one', 'One\ntwo', [{ kind: 'paragraph', inlines: [text('One'), { kind: 'break' }, text('two')] }]],
    [
      'marks',
      '*a* **b** ~~c~~ `d`',
      [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'emphasis', inlines: [text('a')] },
            text(' '),
            { kind: 'strong', inlines: [text('b')] },
            text(' '),
            { kind: 'struck', inlines: [text('c')] },
            text(' '),
            { kind: 'code', text: 'd' },
          ],
        },
      ],
    ],
    ['a quote', '> It was.', [{ kind: 'quote', blocks: [paragraph('It was.')] }]],
    [
      'a numbered list',
      '3. one\n4. two',
      [
        {
          kind: 'list',
          items: [
            { mark: '3.', blocks: [paragraph('one')] },
            { mark: '4.', blocks: [paragraph('two')] },
          ],
        },
      ],
    ],
    [
      'tasks',
      '- [x] rung\n- [ ] wrote',
      [
        {
          kind: 'list',
          items: [
            { mark: BULLET, blocks: [{ kind: 'paragraph', inlines: [text('☑ rung')] }] },
            { mark: BULLET, blocks: [{ kind: 'paragraph', inlines: [text('☐ wrote')] }] },
          ],
        },
      ],
    ],
    ['a heading', '## Later', [{ kind: 'heading', level: 2, inlines: [text('Later')] }]],
    ['a rule', '---', [{ kind: 'rule' }]],
    ['code', '```\na\n  b\n```', [{ kind: 'code', text: 'a\n  b' }]],
    [
      'a picture between words',
      `Before ![The lake](${PICTURE}) after`,
      [paragraph('Before '), { kind: 'picture', file: PICTURE as never, description: 'The lake' }, paragraph(' after')],
    ],
    [
      'a picture from elsewhere, as its description',
      '![The lake](https://example.org/lake.png)',
      [paragraph('The lake')],
    ],
    [
      'an address',
      '<https://example.org>',
      [
        {
          kind: 'paragraph',
          inlines: [{ kind: 'link', address: 'https://example.org', inlines: [text('https://example.org')] }],
        },
      ],
    ],
    [
      'a link to a file of the journal, as its name',
      `[a letter](attachments/pabcdefghijklmnopqrstuvwxy.pdf)`,
      [paragraph('a letter')],
    ],
    [
      'an address that could run something, as words',
      '[a](javascript:alert(1))',
      [{ kind: 'paragraph', inlines: [text('a (javascript:alert(1))')] }],
    ],
    ['what looks like a definition, as it is', '[M]: yes\n\n[M]: no', [paragraph('[M]: yes'), paragraph('[M]: no')]],
    [
      'numbers as they were typed',
      '16. November\n3) three\n\n007. Bond',
      [
        { kind: 'list', items: [{ mark: '16.', blocks: [paragraph('November')] }] },
        { kind: 'list', items: [{ mark: '3)', blocks: [paragraph('three')] }] },
        paragraph('007. Bond'),
      ],
    ],
    [
      'marks with nothing behind them, as text',
      '- a\n-\n- b\n\n>\n\n#',
      [
        { kind: 'list', items: [{ mark: BULLET, blocks: [paragraph('a')] }] },
        paragraph('-'),
        { kind: 'list', items: [{ mark: BULLET, blocks: [paragraph('b')] }] },
        paragraph('>'),
        paragraph('#'),
      ],
    ],
    [
      'lines below others, as they are',
      'a\n=\nb\n---',
      [
        { kind: 'paragraph', inlines: [text('a'), { kind: 'break' }, text('='), { kind: 'break' }, text('b')] },
        { kind: 'rule' },
      ],
    ],
    ['waves alone', 'age(1~3), height(80~100)', [paragraph('age(1~3), height(80~100)')]],
    ['what is written like an entity', '&amp; \\&lt;', [paragraph('&amp; &lt;')]],
    ['words behind a fence', '``` Yes\nand no\n```', [{ kind: 'code', text: 'Yes\nand no' }]],
    [
      'a title',
      '[a](https://b.c "d")',
      [{ kind: 'paragraph', inlines: [{ kind: 'link', address: 'https://b.c', inlines: [text('a')] }, text(' d')] }],
    ],
    ['HTML, as the text it is', '<b onclick="x">bold</b>', [paragraph('<b onclick="x">bold</b>')]],
    [
      'a table, as the lines it is',
      '|a|\n|-|',
      [{ kind: 'paragraph', inlines: [text('|a|'), { kind: 'break' }, text('|-|')] }],
    ],
  ])('%s', (_, markdown, blocks) => expect(blocksIn(markdown)).toEqual(blocks));

  it('keep every letter and digit of it, in its order, however odd it is', () => {
    fc.assert(
      fc.property(oddTexts, (markdown) => {
        expect(letters(spoken(blocksIn(markdown)))).toBe(letters(markdown));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(Object.entries(TANGLED))('keep every letter of %s, and are no deeper than twelve', (_, markdown) => {
    const blocks = blocksIn(markdown);
    expect(letters(spoken(blocks))).toBe(letters(markdown));
    expect(depthOf(blocks)).toBeLessThanOrEqual(12);
  });

  it('say where marks stand as letters', () => {
    const isSimplified = (markdown: string) => {
      let called = false;
      blocksIn(markdown, () => {
        called = true;
      });
      return called;
    };
    for (const deep of [quotes(13), nested(13), emphasis(14)]) expect(isSimplified(deep)).toBe(true);
    for (const fine of [quotes(12), nested(12), emphasis(8), 'a *b* '.repeat(500), '- one\n'.repeat(500)])
      expect(isSimplified(fine)).toBe(false);
  });

  it('change in every text, and in nothing else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (markdown) => {
        const blocks = blocksIn(markdown);
        expect(mapText(blocks, (words) => words)).toEqual(blocks);
      }),
    );
  });
});

it('a bare text has paragraphs and lines, and no marks', () => {
  expect(plainBlocks('*a*\nb\n\n# c')).toEqual([
    { kind: 'paragraph', inlines: [text('*a*'), { kind: 'break' }, text('b')] },
    paragraph('# c'),
  ]);
});

function depthOf(blocks: readonly Block[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => {
      switch (block.kind) {
        case 'quote':
          return 1 + depthOf(block.blocks);
        case 'list':
          return 1 + block.items.reduce((most, item) => Math.max(most, depthOf(item.blocks)), 0);
        case 'paragraph':
        case 'heading':
        case 'label':
        case 'code':
        case 'picture':
        case 'rule':
          return 0;
      }
    }),
  );
}

function spoken(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
          return plainInlines(block.inlines);
        case 'quote':
          return spoken(block.blocks);
        case 'list':
          return block.items.map((item) => `${item.mark} ${spoken(item.blocks)}`).join('\n');
        case 'label':
        case 'code':
          return block.text;
        case 'picture':
          return block.description;
        case 'rule':
          return '';
      }
    })
    .join('\n');
}
