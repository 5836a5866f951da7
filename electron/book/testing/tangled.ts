import fc from 'fast-check';

/** The letters and digits of a text, as a page may show them. */
export function letters(text: string): string {
  return (
    text
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? ''
  );
}

export const quotes = (depth: number) => `${'> '.repeat(depth)}q`;
export const nested = (depth: number) =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- item${level}`).join('\n');
/** `depth` is even. */
export const emphasis = (depth: number) => `${'*a **b '.repeat(depth / 2)}x${' b** a*'.repeat(depth / 2)}`;

const words = fc.stringMatching(/^[a-w]{1,3}[0-9]{0,2}$/);
const marks = fc.constantFrom(
  '> ',
  '- ',
  '* ',
  '+ ',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '``',
  '```',
  '[',
  '](',
  ')',
  ']',
  '![',
  '<',
  '>',
  '\n',
  '\n\n',
  '\n    ',
  '\n  ',
  '    ',
  '\t',
  '# ',
  '\n---\n',
  '\n===\n',
  '|',
  '\n|-|-|\n',
  '\\',
  '&',
  ']: ',
  '"',
  ' ',
  '湖',
  'שלום',
);

/** Texts of words and marks without any sense. */
export const oddTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof(words, marks, marks), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Texts that are too deep, or that a parser looks through again and again. */
export const TANGLED: Readonly<Record<string, string>> = {
  'quotes 32 deep': quotes(32),
  'quotes 1,000 deep': quotes(1000),
  'a list 40 deep': nested(40),
  'a list 400 deep': nested(400),
  'emphasis 120 deep': emphasis(120),
  'lists in one line': `${'- '.repeat(3000)}x`,
  'quotes and lists': `${'> - '.repeat(1500)}x`,
  'emphasis that crosses': '*a '.repeat(5000) + 'x*'.repeat(5000),
  'emphasis of two kinds that crosses': `${'*a **b '.repeat(3000)}x${' b** a*'.repeat(3000)}`,
  stars: `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`,
  waves: '~a'.repeat(10_000),
  brackets: '['.repeat(50_000),
  'half links': '[a](b '.repeat(10_000),
  'half pictures': '![['.repeat(10_000),
  backticks: Array.from({ length: 300 }, (_, length) => '`'.repeat(length)).join('a'),
  angles: '<'.repeat(50_000),
  'half addresses': '<https:'.repeat(10_000),
  'a table': `${'|a'.repeat(20)}\n${'|-'.repeat(20)}\n`.repeat(300),
  'emphasis in a table': '|*a*|**b**|\n|-|-|\n'.repeat(500),
  '3,000 items': '- item\n'.repeat(3000),
  '3,000 links': '[a](<b>) '.repeat(3000),
  'a long address': `https://${'a.'.repeat(20_000)}${')'.repeat(20_000)}`,
  'half a million letters': 'a'.repeat(500_000),
  definitions: '[a]: b\n'.repeat(5000),
  lines: 'word\n'.repeat(20_000),
};
