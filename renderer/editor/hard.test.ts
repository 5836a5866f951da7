import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { activeAt } from './active';
import { HIDDEN } from './canvas';
import { hiddenMarks, seenText } from './hidden';
import { markdown } from './language';
import { previewOf } from './preview';
import { markdownOf } from './pasting/markdownOf';
import { parsed } from './pasting/testing/parsed';

/** Texts that cost a parser or a page more than their length, by how long they are. */
const HARD: Readonly<Record<string, (count: number) => string>> = {
  'emphasis within emphasis': (count) => '*a '.repeat(count) + 'x*'.repeat(count),
  'two kinds of emphasis within each other': (count) => `${'*a **b '.repeat(count)}x${' b** a*'.repeat(count)}`,
  'emphasis that never ends': (count) => '*a _b ~~c '.repeat(count),
  brackets: (count) => '['.repeat(count) + ']'.repeat(count),
  'brackets that never end': (count) => '['.repeat(count),
  'links that never end': (count) => '[a]('.repeat(count),
  'pictures that never end': (count) => '!['.repeat(count),
  backticks: (count) => Array.from({ length: count / 10 }, (_, index) => '`'.repeat(index % 50)).join('a'),
  angles: (count) => '<'.repeat(count),
  'angles with words': (count) => '<a b="'.repeat(count),
  'quotes within quotes': (count) => `${'> '.repeat(count)}q`,
  'quotes within quotes, line by line': (count) =>
    Array.from({ length: Math.min(count, 300) }, (_, index) => `${'> '.repeat(index)}q`).join('\n'),
  'lists within lists': (count) =>
    Array.from({ length: Math.min(count, 300) }, (_, index) => `${'  '.repeat(index)}- item`).join('\n'),
  'lists on one line': (count) => `${'- '.repeat(count)}x`,
  'a very long line': (count) => 'word '.repeat(count),
  'a very long word': (count) => 'w'.repeat(count * 5),
  entities: (count) => '&amp;'.repeat(count),
  escapes: (count) => '\\*'.repeat(count),
  addresses: (count) => 'http://a.b/c '.repeat(count),
  definitions: (count) => '[a]: b\n'.repeat(count),
  'definitions that never end': (count) => `[${'a\n'.repeat(count)}`,
};

function depthOf(state: EditorState): number {
  let [depth, deepest] = [0, 0];
  ensureSyntaxTree(state, state.doc.length, 60_000)?.iterate({
    enter: () => {
      deepest = Math.max(deepest, (depth += 1));
    },
    leave: () => {
      depth -= 1;
    },
  });
  return deepest;
}

describe.each(Object.entries(HARD))('%s', (_, of) => {
  it('are read to their end, no deeper than is bearable, and shown whole', () => {
    for (const count of [1500, 20_000]) {
      const doc = of(count);
      const state = EditorState.create({
        doc,
        selection: { anchor: Math.floor(doc.length / 2) },
        extensions: [markdown],
      });
      expect(ensureSyntaxTree(state, doc.length, 60_000)?.length).toBe(doc.length);
      expect(depthOf(state)).toBeLessThan(600);
      activeAt(state);
      // As much of it as a window shows.
      const visible = { from: 0, to: Math.min(doc.length, 4000) };
      const looks = previewOf(state, [visible], []);
      let [hidden, nested] = [0, 0];
      const open: number[] = [];
      looks.between(0, visible.to, (from, to, look) => {
        if (look === HIDDEN) hidden += to - from;
        if (from === to || look === HIDDEN) return;
        while (open.length > 0 && (open.at(-1) ?? 0) <= from) open.pop();
        open.push(to);
        nested = Math.max(nested, open.length);
      });
      expect(hidden).toBeLessThan(visible.to);
      expect(nested).toBeLessThan(20);
    }
  });
});

it('a text with a few hundred marks in a paragraph looks like what it means', () => {
  const doc = 'a **bold** and *slanted* word, '.repeat(200);
  const state = EditorState.create({ doc, extensions: [markdown] });
  ensureSyntaxTree(state, doc.length, 60_000);
  expect(hiddenMarks(state, 0, doc.length, [])).toHaveLength(800);
  expect(seenText(state, 0, doc.length)).toBe('a bold and slanted word, '.repeat(200));
});

it('lists of thousands of items are counted once', () => {
  const items = Array.from({ length: 3000 }, (_, index) => `<li>item ${index}</li>`).join('');
  const lines = markdownOf(parsed(`<ol>${items}</ol>`))?.split('\n') ?? [];
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([3000, '1. item 0', '3000. item 2999']);
});
