import { EditorSelection, EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { markdown } from './language';
import { pasted } from './paste';
import { markdownOf } from './pasting/markdownOf';
import { parsed } from './pasting/testing/parsed';

const asMarkdown = (html: string) => markdownOf(parsed(html));

describe('pasted', () => {
  const stateOf = (doc: string, from = doc.length, to = from) =>
    EditorState.create({ doc, selection: EditorSelection.range(from, to), extensions: [markdown] });

  it('makes a link of words and an address', () => {
    expect(pasted(stateOf('his blog', 4, 8), { plain: 'https://example.org/a ', html: '' }, asMarkdown)).toBe(
      '[blog](https://example.org/a)',
    );
    expect(pasted(stateOf('his blog'), { plain: 'https://example.org/a', html: '' }, asMarkdown)).toBeUndefined();
    expect(
      pasted(stateOf('https://example.org/b', 0, 21), { plain: 'https://example.org/a', html: '' }, asMarkdown),
    ).toBeUndefined();
    expect(pasted(stateOf('his blog', 4, 8), { plain: 'javascript:alert(1)', html: '' }, asMarkdown)).toBeUndefined();
  });

  it('takes formatted text as Markdown and the rest as it is', () => {
    expect(pasted(stateOf(''), { plain: 'x', html: '<b>x</b>' }, asMarkdown)).toBe('**x**');
    expect(pasted(stateOf(''), { plain: '1. x', html: '<span>1. x</span>' }, asMarkdown)).toBeUndefined();
    expect(pasted(stateOf('```\n\n```', 4), { plain: 'x', html: '<b>x</b>' }, asMarkdown)).toBeUndefined();
  });
});
