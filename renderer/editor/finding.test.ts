import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../electron/domain/fields/longest';
import { findsIn, finding, placesIn, replaceEverywhere, soughtEffect, type Sought } from './finding';
import { limit } from './limit';

const TEXT = 'Der See. Am see, im Seetang.\nsee 10.000 Cafe\u0301 ς 👍🏽 (a+b)';

function lookingFor(sought: Partial<Sought>, doc = TEXT) {
  const state = EditorState.create({ doc, extensions: [finding] });
  return state.update({ effects: soughtEffect({ text: '', isExact: false, isWhole: false, ...sought }) }).state;
}

it.each<[Partial<Sought>, readonly string[]]>([
  [{ text: 'see' }, ['See', 'see', 'See', 'see']],
  [{ text: 'See', isExact: true }, ['See', 'See']],
  [{ text: 'see', isWhole: true }, ['See', 'see', 'see']],
  [{ text: '10.000' }, ['10.000']],
  [{ text: '(a+b)' }, ['(a+b)']],
  [{ text: '👍🏽' }, ['👍🏽']],
  [{ text: '\\n' }, []],
  [{ text: '' }, []],
  [{ text: 'nowhere' }, []],
])('finds %j', (sought, expected) => {
  const state = lookingFor(sought);
  expect(placesIn(state).map(({ from, to }) => state.sliceDoc(from, to))).toEqual(expected);
});

it('follows what is typed, knows at which place one is, and ends', () => {
  const state = lookingFor({ text: 'see' });
  expect(findsIn(state)).toEqual({ count: 4, isMore: false, at: 0 });
  const typed = state.update({ changes: { from: 0, insert: 'See ' }, selection: { anchor: 0, head: 3 } }).state;
  expect(findsIn(typed)).toEqual({ count: 5, isMore: false, at: 1 });
  // As after a jump: the cursor stands behind the place.
  expect(findsIn(typed.update({ selection: { anchor: 11 } }).state).at).toBe(2);
  expect(findsIn(typed.update({ effects: soughtEffect(undefined) }).state).count).toBe(0);
});

it('shows so many places at most, and says that there are more', () => {
  expect(findsIn(lookingFor({ text: 'a' }, 'a '.repeat(6000)))).toMatchObject({ count: 5000, isMore: true });
});

it('replaces everywhere in one step, and claims nothing where a page would become too long', () => {
  const replaced = (doc: string, words: string) => {
    const state = EditorState.create({ doc, extensions: [finding, limit] }).update({
      effects: soughtEffect({ text: 'see', isExact: false, isWhole: false }),
    }).state;
    let text = doc;
    const count = replaceEverywhere(
      {
        state,
        dispatch: (transaction) => {
          text = transaction.newDoc.toString();
        },
      },
      words,
    );
    return { count, text };
  };
  expect(replaced('See, see', 'lake')).toEqual({ count: 2, text: 'lake, lake' });
  expect(replaced('See', 'See').count).toBe(1);
  expect(replaced('lake', 'sea').count).toBe(0);
  const full = `see${'x'.repeat(LONGEST_TEXT - 3)}`;
  expect(replaced(full, 'lake')).toEqual({ count: undefined, text: full });
});
