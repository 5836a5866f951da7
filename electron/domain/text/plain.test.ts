import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBetweenWords, plainStretches, plainText, read, sourceStretch } from './plain';

const pieces = fc
  .array(
    fc.constantFrom(
      '#',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```',
      '[',
      '](',
      ')',
      '!',
      '<https://a.b>',
      '>',
      '- ',
      '1. ',
      '[x] ',
      '---',
      '\\',
      '\n',
      '\n\n',
      ' ',
      '\t',
      '\u00a0',
      'word',
      'Straße',
      '湖',
      '👩‍👩‍👧',
      'e\u0301',
      '"',
      '\r',
      '\ud83d',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('plain text', () => {
  it.each([
    ['', ''],
    ['words alone', 'words alone'],
    ['# The lake #\n\nand *not* checking', 'The lake\nand not checking'],
    ['####### seven', '####### seven'],
    ['Title\n=====\nbody\n-', 'Title\n=====\nbody\n-'],
    ['**bold**, __too__, *it*, _it_, ***both***, ~~gone~~', 'bold, too, it, it, both, gone'],
    ['2 * 3 * 4, snake_case_name, a*', '2 * 3 * 4, snake_case_name, a*'],
    ['*open and never closed', '*open and never closed'],
    ['**a *b* c**', 'a b c'],
    ['- milk\n* bread\n+ tea\n12. last\n3) other', 'milk\nbread\ntea\n12. last\n3) other'],
    ['- [ ] ask\n- [x] told', 'ask\ntold'],
    ['> “I think of *them*.”\n> > twice', '“I think of them.”\ntwice'],
    ['> - # all three', 'all three'],
    ['a [link with *words*](https://a.b/c "t") and <https://a.b>', 'a link with words t and https://a.b'],
    ['![a picture](p.png) [not a link] [nor](this one)', 'a picture [not a link] [nor](this one)'],
    ['say `*this*` and ``a ` tick``, ` alone', 'say *this* and a ` tick, ` alone'],
    ['before\n\n---\n\n* * *\nafter', 'before\nafter'],
    ['```js\nlet *a* = 1;\n  - b\n```\nafter *it*', 'js\nlet *a* = 1;\n- b\nafter it'],
    ['  ``` Straße \n*a*\n``` See', 'Straße\n*a*\n``` See'],
    ['```in a line``` *and on*', 'in a line and on'],
    ['1984. *A year.*\n16. November', '1984. A year.\n16. November'],
    ['before\n\n1.\nafter\n\n-\n\n*\n\n+\n\n>\n\n12)\n\n#', 'before\n1.\nafter\n-\n*\n+\n>\n12)\n#'],
    ['age(1~3), height(80~100)', 'age(1~3), height(80~100)'],
    ['[M]: yes\n[me]: why?', '[M]: yes\n[me]: why?'],
    ['&amp; <b>bold</b>', '&amp; <b>bold</b>'],
    ['~~~\n```\nnever closed', '```\nnever closed'],
    ['1\\. not a list, \\*stars\\*', '1. not a list, *stars*'],
    ['   spaced   \n\n\n\t lines \t', 'spaced\nlines'],
    ['一个湖，*很*安静', '一个湖，很安静'],
    ['שלום **עולם**', 'שלום עולם'],
  ])('of %j', (markdown, words) => expect(plainText(markdown)).toBe(words));

  it('leaves characters out of the text and changes none, whatever the text', () => {
    fc.assert(
      fc.property(pieces, (markdown) => {
        const stretches = plainStretches(markdown);
        let last = 0;
        for (const { from, to } of stretches) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(markdown.length);
        expect(plainText(markdown)).toBe(read(markdown, stretches));
      }),
      { numRuns: 1000 },
    );
  });

  it('has every word that was typed, wherever it stands among marks', () => {
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom('jetty', 'Überlingen', '湖边', '2026', '🌊'),
        pieces,
        (before, word, after) => {
          expect(plainText(`${before} ${word} ${after}`)).toContain(word);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is the whole text where there are no marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäß湖 ]*$/), (text) => {
        expect(plainText(text)).toBe(text.trim());
      }),
    );
  });

  it('knows where its words stand in the Markdown', () => {
    const markdown = '# One\n\n> two *th*ree four';
    const plain = plainText(markdown);
    const stretches = plainStretches(markdown);
    const there = (words: string) => {
      const from = plain.indexOf(words);
      const place = sourceStretch(stretches, { from, to: from + words.length });
      return markdown.slice(place.from, place.to);
    };
    expect(there('One')).toBe('One');
    expect(there('three')).toBe('th*ree');
    expect(there('four')).toBe('four');
    expect(there('One\ntwo')).toBe('One\n\n> two');
  });

  it('takes long odd texts in its stride', () => {
    for (const odd of ['*', '[', '`', '_a', '> ', '- ', '[](', '![', '\\', '<https://', '# ', '** ', ' ', '\n']) {
      expect(plainText(odd.repeat(20_000)).length).toBeLessThanOrEqual(odd.length * 20_000);
    }
    const tangled = [
      '*a '.repeat(20_000) + 'x_ '.repeat(20_000),
      '*a '.repeat(20_000) + 'x*'.repeat(20_000),
      `# a${' '.repeat(50_000)}b`,
    ];
    for (const odd of tangled) expect(plainText(odd).replace(/[^a-z]/g, '')).toBe(odd.replace(/[^a-z]/g, ''));
  });
});

describe('cutting between words', () => {
  it('keeps what is short, whole words of what is long, and whole characters of what has no blanks', () => {
    expect(cutBetweenWords('short enough', 12)).toBe('short enough');
    expect(cutBetweenWords('not short enough', 12)).toBe('not short');
    expect(cutBetweenWords('湖湖湖湖', 3)).toBe('湖湖湖');
    expect(cutBetweenWords('🌊🌊', 3)).toBe('🌊');
  });
});
