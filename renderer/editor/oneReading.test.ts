import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksIn } from '../../electron/domain/text/marks';
import { plainText } from '../../electron/domain/text/plain';
import { addressAt } from './address';
import { hiddenMarks } from './hidden';
import { markdown } from './language';

const texts = fc
  .array(
    fc.constantFrom(
      ...[
        '# ',
        '#',
        '*',
        '**',
        '_',
        '~',
        '~~',
        '`',
        '```',
        '[',
        ']',
        '![',
        '<',
        '>',
        '> ',
        '- ',
        '-',
        '+ ',
        '1. ',
        '16.',
      ],
      ...[
        '12) ',
        '---',
        '===',
        '\\',
        '\n',
        '\n',
        '\n\n',
        '\n    ',
        ' ',
        '\t',
        '&amp;',
        'https://a.b/c_d',
        '<m@a.b>',
        '|',
      ],
      ...['word', 'Straße', '湖', 'שלום', 'e\u0301', '👍🏽', '(', ')', '[M]: yes', '"', '!'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
  // An address behind words is seen where one writes in it.
  .filter((text) => !text.includes(']('));

function stateOf(doc: string): EditorState {
  const state = EditorState.create({ doc, extensions: [markdown] });
  ensureSyntaxTree(state, doc.length, 60_000);
  return state;
}

/** Everything but marks and blanks. */
const letters = (text: string) =>
  text
    .match(/[\p{L}\p{M}\p{N}\p{So}\p{Sk}]/gu)
    ?.filter((one) => !/[`^]/.test(one))
    .join('') ?? '';

it('what is searched is what is seen, sign for sign', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const state = stateOf(text);
      expect(letters(plainText(text))).toBe(letters(seenOf(state)));
      expect(letters(plainText(text))).toBe(letters(text));
    }),
    { numRuns: 2000 },
  );
});

it('the marks that are not seen are no words of what is searched', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const state = stateOf(text);
      const marks = marksIn(text);
      for (const hidden of hiddenMarks(state, 0, text.length, [])) {
        const isMark = marks.some(({ from, to }) => from < hidden.to && to > hidden.from);
        expect(isMark || text.slice(hidden.from, hidden.to).trim() === '').toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

/** What is seen where nobody writes. */
function seenOf(state: EditorState): string {
  let seen = '';
  let at = 0;
  for (const { from, to } of hiddenMarks(state, 0, state.doc.length, [])) {
    seen += state.sliceDoc(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return seen + state.sliceDoc(at);
}

it.each([
  ['before\n\n-\n\n>\n\n1.\nafter', 'before\n\n-\n\n>\n\n1.\nafter'],
  ['a\n-\nb\n===', 'a\n-\nb\n==='],
  ['&amp; <b>bold</b>', '&amp; <b>bold</b>'],
  ['one\\\ntwo', 'one\ntwo'],
  ['**a**\\*', 'a*'],
])('of %j is seen %j', (text, seen) => expect(seenOf(stateOf(text))).toBe(seen));

it('a link leads to what stands behind its words, whatever stands among them', () => {
  const state = stateOf('[see https://a.example](https://b.example) and [https://c.example]');
  expect(addressAt(state, 10)).toBe('https://b.example');
  expect(addressAt(state, 60)).toBe('https://c.example');
});
