import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEndingsOf, positionOf, replacement, textWithEndings } from './lineEndings';

const piece = fc.oneof(
  fc.constantFrom('\n', '\r\n', '\r', '\t', ' ', '  ', '湖', '# ', '\u2028', '\u0000', '👩‍👩‍👧'),
  fc.string({ maxLength: 5 }),
);
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const stateOf = (text: string) => EditorState.create({ doc: text, extensions: [lineEndingsOf(text)] });

describe('a text in the editor', () => {
  it('comes out as it went in', () => {
    fc.assert(fc.property(texts, (text) => textWithEndings(stateOf(text)) === text));
  });

  it('is changed only where something was typed', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.stringMatching(/^[a-z ]{0,6}$/), (text, seed, typed) => {
        const state = stateOf(text);
        const position = seed % (state.doc.length + 1);
        const offset =
          Array.from({ length: text.length + 1 }, (_, at) => at).find(
            (at) => positionOf(text, at, state.doc) === position && text.slice(at - 1, at + 1) !== '\r\n',
          ) ?? text.length;
        const changed = state.update({ changes: { from: position, insert: typed } }).state;
        return textWithEndings(changed) === text.slice(0, offset) + typed + text.slice(offset);
      }),
    );
  });

  it('can be replaced by another', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        (one, other) => textWithEndings(stateOf(one).update(replacement(stateOf(one), other)).state) === other,
      ),
    );
  });

  it('ends new lines as most of them end', () => {
    const state = stateOf('one\r\ntwo\r\nthree\nfour');
    expect(textWithEndings(state.update({ changes: { from: 3, insert: '\nnew' } }).state)).toBe(
      'one\r\nnew\r\ntwo\r\nthree\nfour',
    );
    expect(textWithEndings(state.update({ changes: { from: 13, to: 14 } }).state)).toBe('one\r\ntwo\r\nthreefour');
  });
});
