import { EditorSelection, EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../electron/domain/text/plain';
import { isFormatted, markdownOf } from './html';
import { markdown } from './language';
import { isDeep, pasted } from './paste';

describe('markdownOf', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<h2>Lake</h2>text', '## Lake\n\ntext'],
    ['<b>bold</b> and <i>italic</i> and <s>gone</s>', '**bold** and *italic* and ~~gone~~'],
    ['a <strong> bold </strong> word', 'a **bold** word'],
    [
      '<b style="font-weight:normal"><span style="font-weight:700">bold</span> <span style="font-style:italic">slanted</span></b>',
      '**bold** *slanted*',
    ],
    ['<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n> \n> Two'],
    ['<ul><li>one</li><li>two<ul><li>under</li></ul></li></ul>', '- one\n- two\n  - under'],
    ['<ol start="3"><li>three</li><li>four</li></ol>', '3. three\n4. four'],
    [
      '<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>',
      '- [x] done\n- [ ] open',
    ],
    ['<ul><li><p>one</p></li><li><p>two</p></li></ul>', '- one\n- two'],
    ['<a href="https://example.org/a">his blog</a>', '[his blog](https://example.org/a)'],
    ['<a href="https://example.org/a(b)">x</a>', '[x](<https://example.org/a(b)>)'],
    ['one<hr>two', 'one\n\n---\n\ntwo'],
    ['<code>x</code>', '`x`'],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a | b\n1 | 2'],
    ['1. not a list', '1\\. not a list'],
    ['<!--StartFragment--><b>x</b><!--EndFragment-->', '**x**'],
  ])('makes of %j %j', (html, expected) => expect(markdownOf(html)).toBe(expected));

  it.each([
    ['<script>alert(1)</script>words', 'words'],
    ['<style>p { background: url(https://example.org/x) }</style>words', 'words'],
    ['<iframe src="https://example.org">inside</iframe>words', 'words'],
    ['<svg onload="alert(1)"><text>drawn</text></svg>words', 'words'],
    ['<img src="https://example.org/x.png" onerror="alert(1)" alt="The postcard">', 'The postcard'],
    ['<img src="https://example.org/x.png">', ''],
    ['<a href="javascript:alert(1)">words</a>', 'words'],
    ['<a href="data:text/html,x">words</a>', 'words'],
    ['<a href="file:///etc/passwd">words</a>', 'words'],
    [
      '<a href="https://example.org"><img src="https://example.org/x.png" alt="picture"></a>',
      '[picture](https://example.org)',
    ],
  ])('keeps out of %j all but %j', (html, expected) => expect(markdownOf(html)).toBe(expected));

  it('keeps every word, whatever it is wrapped in', () => {
    const word = fc.stringMatching(/^[a-zäé湖ש]{1,6}$/);
    const wrapped = fc
      .tuple(word, fc.constantFrom('b', 'i', 's', 'p', 'blockquote', 'h3', 'span', 'div', 'em'))
      .map(([text, tag]) => [text, `<${tag}>${text}</${tag}>`] as const);
    fc.assert(
      fc.property(fc.array(wrapped, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = plainText(markdownOf(parts.map(([, html]) => html).join(' ')));
        expect(text.split(/\s+/)).toEqual(parts.map(([words]) => words));
      }),
    );
  });
});

describe('isFormatted', () => {
  it.each([
    ['<div style="white-space:pre"><span style="color:#000">plain</span></div>', false],
    ['<p>plain</p>', false],
    ['<body><br>plain</body>', false],
    ['<b>x</b>', true],
    ['<a href="https://example.org">x</a>', true],
    ['<span style="font-weight: 700">x</span>', true],
    ['<ul><li>x</ul>', true],
  ])('of %j is %s', (html, expected) => expect(isFormatted(html)).toBe(expected));
});

describe('pasted', () => {
  const stateOf = (doc: string, from = doc.length, to = from) =>
    EditorState.create({ doc, selection: EditorSelection.range(from, to), extensions: [markdown] });

  it('makes a link of words and an address', () => {
    expect(pasted(stateOf('his blog', 4, 8), { plain: 'https://example.org/a ', html: '' }, markdownOf)).toBe(
      '[blog](https://example.org/a)',
    );
    expect(pasted(stateOf('his blog'), { plain: 'https://example.org/a', html: '' }, markdownOf)).toBeUndefined();
    expect(
      pasted(stateOf('https://example.org/b', 0, 21), { plain: 'https://example.org/a', html: '' }, markdownOf),
    ).toBeUndefined();
    expect(pasted(stateOf('his blog', 4, 8), { plain: 'javascript:alert(1)', html: '' }, markdownOf)).toBeUndefined();
  });

  it('takes formatted text as Markdown and the rest as it is', () => {
    expect(pasted(stateOf(''), { plain: 'x', html: '<b>x</b>' }, markdownOf)).toBe('**x**');
    expect(pasted(stateOf(''), { plain: '1. x', html: '<span>1. x</span>' }, markdownOf)).toBeUndefined();
    expect(pasted(stateOf('```\n\n```', 4), { plain: 'x', html: '<b>x</b>' }, markdownOf)).toBeUndefined();
  });
});

describe('isDeep', () => {
  interface Element {
    firstChild: Element | null;
    nextSibling: Element | null;
    parentNode: Element | null;
  }
  const element = (): Element => ({ firstChild: null, nextSibling: null, parentNode: null });
  const within = (parent: Element, child: Element) => {
    child.parentNode = parent;
    child.nextSibling = parent.firstChild;
    parent.firstChild = child;
    return child;
  };

  it('tells a page that is wide from one that goes on within itself', () => {
    const page = element();
    for (let count = 0; count < 5000; count += 1) within(within(page, element()), element());
    expect(isDeep(page)).toBe(false);
    let inner = page;
    for (let count = 0; count < 200; count += 1) inner = within(inner, element());
    expect(isDeep(page)).toBe(true);
    expect(isDeep(element())).toBe(false);
  });
});
