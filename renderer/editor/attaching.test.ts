import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newAttachment } from '../../electron/domain/files/attachment';
import { attachedAt, attachedOf, escaped, unescaped } from './attachment';
import { unwritten, attachmentMarkdown } from './attaching';
import { deleteAhead, deleteMarks } from './deleting';
import { command } from './edit';
import { markdown } from './language';

const picture = newAttachment('png');
const file = newAttachment('pdf');

function stateOf(marked: string): EditorState {
  const at = marked.indexOf('|');
  const state = EditorState.create({
    doc: marked.replace('|', ''),
    selection: { anchor: Math.max(0, at) },
    extensions: [markdown],
  });
  ensureSyntaxTree(state, state.doc.length, 5000);
  return state;
}

/** A text after a change, the cursor at `|`; attachments are called P and F. */
function after(state: EditorState, change: TransactionSpec): string {
  const changed = state.update(change).state;
  const { head } = changed.selection.main;
  return `${changed.sliceDoc(0, head)}|${changed.sliceDoc(head)}`.replaceAll(picture, 'P').replaceAll(file, 'F');
}

it.each([
  ['|', '![](P)\n\n|'],
  ['At the lake|', 'At the lake\n\n![](P)\n\n|'],
  ['At |the lake', 'At \n\n![](P)\n\n|the lake'],
  ['One\n|\nTwo', 'One\n![](P)\n\n|\nTwo'],
])('a picture at %j is a paragraph of its own', (text, expected) => {
  expect(after(stateOf(text), attachmentMarkdown(stateOf(text), { file: picture, isPicture: true }, 'IMG_1.png'))).toBe(
    expected,
  );
});

it.each([
  ['|', 'Letter.pdf', '[Letter.pdf](F) |'],
  ['See|', 'Letter.pdf', 'See [Letter.pdf](F) |'],
  ['See |there', 'a[1]*.pdf', 'See [a\\[1\\]\\*.pdf](F) |there'],
  ['|', 'letter-\u202efdp.exe', '[letter-fdp.exe](F) |'],
  ['|', '\u202e', '[File](F) |'],
  ['|', '', '[File](F) |'],
])('a file at %j, called %j, is a link', (text, name, expected) => {
  expect(after(stateOf(text), attachmentMarkdown(stateOf(text), { file, isPicture: false }, name))).toBe(expected);
});

it('nothing that is selected is lost', () => {
  const state = EditorState.create({ doc: 'one two', selection: { anchor: 0, head: 3 }, extensions: [markdown] });
  expect(state.update(attachmentMarkdown(state, { file, isPicture: false }, 'a.pdf')).state.doc.toString()).toBe(
    `one [a.pdf](${file})  two`,
  );
});

it('what could not be kept is taken out, wherever it went meanwhile', () => {
  const state = stateOf(`One ![the lake](${picture}) and [a](${file})\n\nAgain: ![](${picture})`);
  expect(after(state, unwritten(state, picture))).toBe('|One  and [a](F)\n\nAgain: ');
});

it('any name is read back from the link that it makes', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'grapheme', minLength: 1 })
        .map((name) => name.replace(/\s+/g, ' ').trim())
        .filter((name) => name !== ''),
      (name) => {
        const state = stateOf(`[${escaped(name)}](${file})`);
        expect(unescaped(escaped(name))).toBe(name);
        expect(attachedAt(state, 1)).toEqual({ file, words: name });
      },
    ),
  );
});

it.each([
  `[a](https://example.org/${picture})`,
  '[a](attachments/short.png)',
  `[a](../${picture})`,
  '[a]()',
  '![a][b]',
  '![a](data:image/png;base64,AAAA)',
])('%s leads to no attachment', (text) => {
  const state = stateOf(text);
  const node = ensureSyntaxTree(state, state.doc.length)?.resolveInner(1, 1);
  expect(attachedAt(state, 1)).toBeUndefined();
  expect(node && attachedOf(state, node)).toBeUndefined();
});

it.each<['before' | 'after', string, string]>([
  ['before', 'One ![the lake](P)| two', 'One | two'],
  ['before', '[letter.pdf](P)|', '|'],
  ['before', '![the lake](P) |', '![the lake](P) |'],
  ['before', '![the| lake](P)', '![the| lake](P)'],
  ['before', '[blog](https://example.org)|', '[blog](https://example.org)|'],
  ['after', 'One |![the lake](P) two', 'One | two'],
  ['after', '![the lake](P)|', '![the lake](P)|'],
])('a delete %s takes a picture or a file whole: %j', (side, marked, expected) => {
  let state = stateOf(marked.replace('P', picture));
  command(side === 'before' ? deleteMarks : deleteAhead)({
    state,
    dispatch: (transaction) => {
      state = transaction.state;
    },
  });
  expect(after(state, {})).toBe(expected);
});
