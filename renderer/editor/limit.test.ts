import { EditorState } from '@codemirror/state';
import { beforeEach, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../electron/domain/fields/longest';
import { dismissAll, toasts } from '../ui/toast';
import { untyped } from './untyped';
import { limit } from './limit';

const stateOf = (length: number) => EditorState.create({ doc: 'x'.repeat(length), extensions: [limit] });
const added = (state: EditorState, count: number) =>
  state.update({ changes: { from: 0, insert: 'y'.repeat(count) }, userEvent: 'input.paste' });

beforeEach(dismissAll);

it('takes what fits, and refuses the rest with words', () => {
  const state = stateOf(LONGEST_TEXT - 10);
  expect(added(state, 10).docChanged).toBe(true);
  expect(toasts.get()).toEqual([]);
  expect(added(state, 11).docChanged).toBe(false);
  expect(toasts.get()[0]?.text).toContain('5,000,000 characters');
});

it('lets a longer text from elsewhere stand, become shorter, and be put there', () => {
  const state = stateOf(LONGEST_TEXT + 100);
  expect(state.update({ changes: { from: 0, to: 50 }, userEvent: 'delete' }).state.doc.length).toBe(LONGEST_TEXT + 50);
  expect(state.update({ changes: { from: 0, to: 50, insert: 'z' }, userEvent: 'input' }).docChanged).toBe(true);
  expect(added(state, 1).docChanged).toBe(false);
  expect(
    stateOf(0).update({ changes: { from: 0, insert: 'w'.repeat(LONGEST_TEXT + 1) }, annotations: untyped.of(true) })
      .docChanged,
  ).toBe(true);
});
