import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../electron/domain/text/plain';
import { markdownOf } from './markdownOf';
import { readPage } from './read';
import { parsed } from './testing/parsed';
import { markdownOfLines } from './written';

/** As Markdown, whether or not the words alone would say as much. */
const written = (html: string) => markdownOfLines(readPage(parsed(html)).lines);

describe('what is pasted from a page', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<h2>Lake</h2>text', '## Lake\n\ntext'],
    ['<b>bold</b> and <i>italic</i> and <s>gone</s>', '**bold** and *italic* and ~~gone~~'],
    ['a <strong> bold </strong> word', 'a **bold** word'],
    ['<b>one</b><i>two</i>', '**one***two*'],
    ['<b>a <i>b</i></b><i> c</i>', '**a *b*** *c*'],
    [
      '<b style="font-weight:normal"><span style="font-weight:700">bold</span> <span style="font-style:italic">slanted</span></b>',
      '**bold** *slanted*',
    ],
    ['<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n> \n> Two'],
    ['<ul><li>one</li><li>two<ul><li>under</li></ul></li></ul>', '- one\n- two\n  - under'],
    ['<ol start="3"><li>three</li><li>four</li></ol>', '3. three\n4. four'],
    ['<p>Two things:</p><ol><li>one</li></ol><p>after</p>', 'Two things:\n\n1. one\n\nafter'],
    ['<ul><li>one<p>more of it</p></li><li>two</li></ul>', '- one\n\n  more of it\n- two'],
    ['<ul><li>one<ol start="5"><li>five</li></ol></li></ul>', '- one\n\n  5. five'],
    [
      '<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>',
      '- [x] done\n- [ ] open',
    ],
    ['<ul><li><p>one</p></li><li><p>two</p></li></ul>', '- one\n- two'],
    ['<a href="https://example.org/a">his blog</a>', '[his blog](https://example.org/a)'],
    ['<a href="https://example.org/a(b)">x</a>', '[x](<https://example.org/a(b)>)'],
    ['one<hr>two', 'one\n\n---\n\ntwo'],
    ['<code>x</code> <code>`</code>', '`x` `` ` ``'],
    ['<pre><code class="language-js">let a;\n\n  b();\n</code></pre>after', '```js\nlet a;\n\n  b();\n```\n\nafter'],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a | b\n1 | 2'],
    ['<!--StartFragment--><b>x</b><!--EndFragment-->', '**x**'],
  ])('of %j is %j', (html, expected) => expect(written(html)).toBe(expected));

  it.each([
    ['<script>alert(1)</script>words', 'words'],
    ['<style>p { background: url(https://example.org/x) }</style>words', 'words'],
    ['<iframe src="https://example.org">inside</iframe>words', 'words'],
    ['<svg onload="alert(1)"><text>drawn</text></svg>words', 'words'],
    ['<template><b>kept for later</b></template><b>words</b>', '**words**'],
    ['<!-- a note --><p style="display:none">preheader</p>words', 'words'],
    ['<img src="https://example.org/x.png" onerror="alert(1)" alt="The postcard">', 'The postcard'],
    ['<img src="https://example.org/x.png">', ''],
    ['<a href="javascript:alert(1)">words</a>', 'words'],
    ['<a href="data:text/html,x">words</a>', 'words'],
    ['<a href="file:///etc/passwd">words</a>', 'words'],
    [
      '<a href="https://example.org"><img src="https://example.org/x.png" alt="picture"></a>',
      '[picture](https://example.org)',
    ],
  ])('keeps out of %j all but %j', (html, expected) => expect(written(html)).toBe(expected));

  it.each([
    ['<div style="white-space:pre"><span style="color:#000">plain</span></div>', false],
    ['<pre style="white-space: pre-wrap">as\nit is</pre>', false],
    ['<p>plain</p>', false],
    ['<body><br>plain</body>', false],
    ['<b>x</b>', true],
    ['<b> </b>', false],
    ['<a href="https://example.org">x</a>', true],
    ['<span style="font-weight: 700">x</span>', true],
    ['<ul><li>x</ul>', true],
  ])('of %j more than the words is to be told: %s', (html, isTold) =>
    expect(markdownOf(parsed(html)) !== undefined).toBe(isTold),
  );
});

describe('signs that would be marks', () => {
  it.each([
    // No sign in an address is escaped, whatever it is.
    [
      '<b>See</b> https://en.wikipedia.org/wiki/Main_Page_of_*all*',
      '**See** https://en.wikipedia.org/wiki/Main_Page_of_*all*',
    ],
    ['<a href="https://a.example/Main_Page">https://a.example/Main_Page</a>', 'https://a.example/Main_Page'],
    ['<a href="https://a.example/">https://a.example</a>, he says', 'https://a.example, he says'],
    ['<a href="https://a.example/x_y_z">the page_of_it</a>', '[the page_of_it](https://a.example/x_y_z)'],
    ['<a href="https://a.example/b">https://b.example</a>', '[https://b.example](https://a.example/b)'],
    ['<a href="https://a.example/x">https://a.example/x</a>yz', '[https://a.example/x](https://a.example/x)yz'],
    ['<a href="mailto:m@a.example">m@a.example</a>', 'm@a.example'],
    ['<a href="https://a.example">[1]</a>', '[\\[1\\]](https://a.example)'],
    ['M &lt;m@a.example&gt;', 'M <m@a.example>'],
    // A sign that is no mark where it stands is not escaped either.
    [
      'snake_case_word, 2 * 3 * 4, a [note], 5 > 4, # and - too',
      'snake_case_word, 2 * 3 * 4, a [note], 5 > 4, # and - too',
    ],
    ['1. not a list', '1. not a list'],
    ['16. November', '16. November'],
    ['[M]: yes', '[M]: yes'],
    ['&amp;amp; &lt;b&gt;', '&amp; <b>'],
    // What is one is.
    ['a *star* and __two__', 'a \\*star\\* and \\_\\_two\\_\\_'],
    ['- a dash', '\\- a dash'],
    ['# no heading', '\\# no heading'],
    ['&gt; no quote', '\\> no quote'],
    ['---', '\\---'],
    ['a `tick`', 'a \\`tick\\`'],
    ['```', '\\`\\`\\`'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['[no](https://a.example)', '\\[no](https://a.example)'],
    ['![no](https://a.example)', '!\\[no](https://a.example)'],
    ['a \\* b', 'a \\\\* b'],
    ['Look!<a href="https://a.example">there</a>', 'Look\\![there](https://a.example)'],
    ['<b>a * b*c* d</b>', '**a * b\\*c\\* d**'],
    // Bold that could not be read stays words.
    ['<b>"quoted"</b>word', '"quoted"word'],
  ])('%j is %j', (html, expected) => expect(written(html)).toBe(expected));

  it('in what is pasted, every letter is read as a letter', () => {
    const parts = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~~',
        '`',
        '``',
        '```',
        '[',
        ']',
        '](',
        ')',
        '![',
        '<',
        '>',
        '> ',
        '# ',
        '- ',
        '+ ',
        '1. ',
      ],
      ...['12) ', '---', '\\', ' ', '  ', '\u00a0', '\n', '\n\n', '\t', '    ', '|', '&amp;', '!', '"', '.', '('],
      ...[
        'https://a.b/c_d_e',
        'www.a.b',
        'm@a.b',
        '<m@a.b>',
        'word',
        'Straße',
        '湖',
        'שלום',
        'e\u0301',
        '👍🏽',
        '&lt;b&gt;',
      ],
    );
    const wraps = fc.constantFrom<readonly [string, string]>(
      ['', ''],
      ['<b>', '</b>'],
      ['<i>', '</i>'],
      ['<s>', '</s>'],
      ['<code>', '</code>'],
      ['<a href="https://a.b/c_(d)">', '</a>'],
      ['<p>', '</p>'],
      ['<div>', '</div>'],
      ['<ul><li>', '</li></ul>'],
      ['<ol start=7><li>', '</li></ol>'],
      ['<blockquote>', '</blockquote>'],
      ['<h2>', '</h2>'],
      ['<span style="white-space:pre-wrap">', '</span>'],
      ['<pre>', '</pre>'],
      ['<table><tr><td>a</td><td>', '</td></tr></table>'],
    );
    const html = fc
      .array(fc.tuple(wraps, fc.array(parts, { maxLength: 8 })), { maxLength: 8 })
      .map((all) => all.map(([[open, close], texts]) => open + texts.join('') + close).join(''));
    fc.assert(
      fc.property(html, wraps, (inner, [open, close]) => {
        const page = parsed(open + inner + close);
        const { lines } = readPage(page);
        const said = lines.flatMap((line) => line.words.map(({ text }) => text)).join('');
        const markdown = markdownOfLines(lines);
        // The number of an item is drawn.
        const letters = (text: string) =>
          text
            .match(/[\p{L}\p{M}\p{So}\p{Sk}]/gu)
            ?.filter((one) => !/[`^]/.test(one))
            .join('');
        expect(markdown).toBeDefined();
        expect(letters(plainText(markdown ?? '').replaceAll('https://a.b/c_(d)', ''))).toBe(letters(said));
      }),
      { numRuns: 3000 },
    );
  });
});
