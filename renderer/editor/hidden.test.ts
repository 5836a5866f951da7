import { ensureSyntaxTree } from '@codemirror/language';
import { EditorSelection, EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { seenText } from './hidden';
import { markdown } from './language';
import { settling } from './moving';

/** A text with the cursor at its end, on a line of its own. */
function stateOf(text: string): EditorState {
  const doc = `${text}\n\nEnd`;
  const state = EditorState.create({ doc, selection: { anchor: doc.length }, extensions: [markdown, settling] });
  ensureSyntaxTree(state, doc.length, 5000);
  return state;
}

/** Where the selection ends up that is asked for between two `|`, or at one. */
function settledAt(marked: string, userEvent: string): string {
  const [before = '', within = '', after] = marked.split('|');
  const isCursor = after === undefined;
  const text = before + within + (after ?? '');
  const asked = isCursor
    ? EditorSelection.cursor(before.length)
    : EditorSelection.range(before.length, before.length + within.length);
  const { from, to, empty } = stateOf(text).update({ selection: asked, userEvent }).state.selection.main;
  return text.slice(0, from) + '|' + text.slice(from, to) + (empty ? '' : '|') + text.slice(to);
}

describe('a cursor that comes to a line', () => {
  it.each([
    ['**|bold** text', '|**bold** text'],
    ['***|both*** text', '|***both*** text'],
    ['text **bold|**', 'text **bold**|'],
    ['text [blog|](https://example.org)', 'text [blog](https://example.org)|'],
    ['a **|bold** text', 'a **|bold** text'],
    ['**bo|ld** text', '**bo|ld** text'],
    ['|- item', '- |item'],
    ['-| [ ] item', '- [ ] |item'],
    ['- **|bold**', '- |**bold**'],
    ['|# Lake', '# |Lake'],
    ['|> said', '> |said'],
    ['```\n|- code\n```', '```\n|- code\n```'],
    ['|plain', '|plain'],
  ])('at %j stands at %j', (asked, expected) => {
    expect(settledAt(asked, 'select.pointer')).toBe(expected);
    expect(settledAt(asked, 'select')).toBe(expected);
  });
});

describe('a selection by pointer', () => {
  it.each([
    ['**|bold** text|', '|**bold** text|'],
    ['|text **bold|**', '|text **bold**|'],
    ['**|bold|** text', '**|bold|** text'],
    ['# |Lake|', '|# Lake|'],
    ['a **|bold** and *it|*', 'a |**bold** and *it*|'],
    ['**bo|ld** te|xt', '**bo|ld** te|xt'],
  ])('of %j is of %j', (asked, expected) => {
    expect(settledAt(asked, 'select.pointer')).toBe(expected);
  });

  it('begins where it was pressed, although the cursor is there by then', () => {
    const pressed = stateOf('**bold** text').update({ selection: { anchor: 2 }, userEvent: 'select.pointer' }).state;
    const { from, to } = pressed.update({ selection: EditorSelection.range(2, 13), userEvent: 'select.pointer' }).state
      .selection.main;
    expect([from, to]).toEqual([0, 13]);
  });

  it('keeps its direction', () => {
    const state = stateOf('**bold** text').update({
      selection: EditorSelection.range(13, 2),
      userEvent: 'select.pointer',
    }).state;
    expect([state.selection.main.anchor, state.selection.main.head]).toEqual([13, 0]);
  });
});

it.each([
  ['a **bold** word', 'a bold word'],
  ['***both***', 'both'],
  ['[blog](https://example.org) x', 'blog x'],
  ['plain', 'plain'],
  ['# Lake', 'Lake'],
])('of %j is seen %j', (text, seen) => {
  expect(seenText(stateOf(text), 0, text.length)).toBe(seen);
});

it('sees part of a text', () => {
  expect(seenText(stateOf('a **bold** word'), 1, 6)).toBe(' bo');
});
