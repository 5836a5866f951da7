import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksIn, mapText, plainBlocks } from './markdown';
import { plainInlines, type Block } from './volume';

const PICTURE = 'attachments/pabcdefghijklmnopqrstuvwxy.png';
const text = (words: string) => ({ kind: 'text' as const, text: words });
const paragraph = (words: string): Block => ({ kind: 'paragraph', inlines: [text(words)] });

describe('the blocks of a text', () => {
  it.each<[string, string, readonly Block[]]>([
    ['nothing', ' \n\n', []],
    ['paragraphs', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
    ['lines within one', 'One\ntwo', [{ kind: 'paragraph', inlines: [text('One'), { kind: 'break' }, text('two')] }]],
    ['marks', '*a* **b** ~~c~~ `d`', [{
      kind: 'paragraph', inlines: [{ kind: 'emphasis', inlines: [text('a')] }, text(' '), { kind: 'strong', inlines: [text('b')] }, text(' '), { kind: 'struck', inlines: [text('c')] }, text(' '), { kind: 'code', text: 'd' }],
    }]],
    ['a quote', '> It was.', [{ kind: 'quote', blocks: [paragraph('It was.')] }]],
    ['a numbered list', '3. one\n4. two', [{ kind: 'list', start: 3, items: [[paragraph('one')], [paragraph('two')]] }]],
    ['tasks', '- [x] rung\n- [ ] wrote', [{ kind: 'list', start: undefined, items: [[{ kind: 'paragraph', inlines: [text('☑ '), text('rung')] }], [{ kind: 'paragraph', inlines: [text('☐ '), text('wrote')] }]] }]],
    ['a heading', '## Later', [{ kind: 'heading', level: 2, inlines: [text('Later')] }]],
    ['a rule', '---', [{ kind: 'rule' }]],
    ['code', '```\na\n  b\n```', [{ kind: 'code', text: 'a\n  b' }]],
    ['a picture between words', `Before ![The lake](${PICTURE}) after`, [paragraph('Before '), { kind: 'picture', file: PICTURE as never, description: 'The lake' }, paragraph(' after')]],
    ['a picture from elsewhere, as its description', '![The lake](https://example.org/lake.png)', [paragraph('The lake')]],
    ['an address', '<https://example.org>', [{ kind: 'paragraph', inlines: [{ kind: 'link', address: 'https://example.org', inlines: [text('https://example.org')] }] }]],
    ['a link to a file of the journal, as its name', `[a letter](attachments/pabcdefghijklmnopqrstuvwxy.pdf)`, [paragraph('a letter')]],
    ['an address that could run something, as its words', '[a](javascript:alert(1))', [paragraph('a')]],
    ['HTML, as the text it is', '<b onclick="x">bold</b>', [paragraph('<b onclick="x">bold</b>')]],
    ['a table, as the lines it is', '|a|\n|-|', [{ kind: 'paragraph', inlines: [text('|a|'), { kind: 'break' }, text('|-|')] }]],
  ])('%s', (_, markdown, blocks) => expect(blocksIn(markdown)).toEqual(blocks));

  it('keep every word of it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('word', '湖', 'שלום', '*em*', '> quote', '- item', '\n', '\n\n', '# head', ' '), { maxLength: 40 }), (parts) => {
      const markdown = parts.join(' ');
      const words = (written: string) => written.match(/[\p{L}]+/gu)?.join(' ') ?? '';
      expect(words(spoken(blocksIn(markdown)))).toBe(words(markdown));
    }));
  });

  it('change in every text, and in nothing else', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (markdown) => {
      const blocks = blocksIn(markdown);
      expect(mapText(blocks, (words) => words)).toEqual(blocks);
    }));
  });
});

it('a bare text has paragraphs and lines, and no marks', () => {
  expect(plainBlocks('*a*\nb\n\n# c')).toEqual([{ kind: 'paragraph', inlines: [text('*a*'), { kind: 'break' }, text('b')] }, paragraph('# c')]);
});

function spoken(blocks: readonly Block[]): string {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph': case 'heading': return plainInlines(block.inlines);
      case 'quote': return spoken(block.blocks);
      case 'list': return block.items.map(spoken).join('\n');
      case 'label': case 'code': return block.text;
      case 'picture': return block.description;
      case 'rule': return '';
    }
  }).join('\n');
}
