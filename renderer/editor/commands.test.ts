import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeAt } from './active';
import { EDITOR_COMMANDS, type EditorCommand } from './commands';
import { command } from './edit';
import { deleteMarks } from './deleting';
import { continueList, indent } from './lists';
import { markdown } from './language';

/** A text with `|` at the selection's ends. */
function stateOf(marked: string): EditorState {
  const [before = '', within, after] = marked.split('|');
  const doc = before + (within ?? '') + (after ?? '');
  const head = after === undefined ? before.length : before.length + (within ?? '').length;
  return EditorState.create({ doc, selection: EditorSelection.range(before.length, head), extensions: [markdown] });
}

function show(state: EditorState): string {
  const { from, to, empty } = state.selection.main;
  return state.sliceDoc(0, from) + '|' + state.sliceDoc(from, to) + (empty ? '' : '|') + state.sliceDoc(to);
}

/** What a command makes of a marked text; the same text where it does nothing. */
function after(run: StateCommand, marked: string): string {
  let state = stateOf(marked);
  run({
    state,
    dispatch: (transaction) => {
      state = transaction.state;
    },
  });
  return show(state);
}

describe('bold, italic and strike', () => {
  it.each<[EditorCommand, string, string]>([
    ['bold', 'a |lake| b', 'a **|lake|** b'],
    ['bold', 'a **|lake|** b', 'a |lake| b'],
    ['bold', 'a |**lake**| b', 'a |lake| b'],
    ['bold', 'a| lake |b', 'a| **lake** |b'],
    ['bold', 'a la|ke b', 'a **la|ke** b'],
    ['bold', 'a **la|ke** b', 'a la|ke b'],
    ['bold', 'a | b', 'a **|** b'],
    ['bold', 'a **|** b', 'a | b'],
    ['bold', 'a **lake|** b', 'a **lake**| b'],
    ['bold', '- |one\n- two|', '- **|one**\n- **two|**'],
    ['bold', '|one **two** three|', '**|one two three|**'],
    ['italic', '**|lake|**', '***|lake|***'],
    ['italic', '***|lake|***', '**|lake|**'],
    ['italic', '_la|ke_', 'la|ke'],
    ['strike', '|gone|', '~~|gone|~~'],
    ['strike', '~~|gone|~~', '|gone|'],
    ['bold', '# |Lake|', '# **|Lake|**'],
    ['bold', '**one |two| three**', '**one** |two| **three**'],
    ['bold', '**|one| two**', '|one| **two**'],
    ['bold', '**one |two|**', '**one** |two|'],
    ['bold', '**one| two |three**', '**one**| two |**three**'],
    ['bold', '**la|k|e**', '**la**|k|**e**'],
    ['italic', '_one |two| three_', '_one_ |two| _three_'],
    ['italic', '_la|k|e_', 'la|k|e'],
    ['bold', '**one |*two*| three**', '**one** |*two*| **three**'],
    ['bold', '**one *t|w|o* three**', 'one *t|w|o* three'],
    ['strike', '~~one |two|~~', '~~one~~ |two|'],
  ])('%s on %j gives %j', (name, marked, expected) => expect(after(EDITOR_COMMANDS[name].run, marked)).toBe(expected));

  it('takes back what it did', () => {
    const word = fc.stringMatching(/^[a-zäé湖]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom<EditorCommand>('bold', 'italic', 'strike'),
        (words, name) => {
          const marked = `before |${words.join(' ')}| after`;
          return after(EDITOR_COMMANDS[name].run, after(EDITOR_COMMANDS[name].run, marked)) === marked;
        },
      ),
    );
  });
});

describe('blocks', () => {
  it.each<[EditorCommand, string, string]>([
    ['heading', 'La|ke', '# La|ke'],
    ['heading', '# La|ke', '## La|ke'],
    ['heading', '### La|ke', 'La|ke'],
    ['heading', '|', '# |'],
    ['quote', 'one|', '> one|'],
    ['quote', '> one|', 'one|'],
    ['quote', '|one\n\ntwo|', '> |one\n> \n> two|'],
    ['bullets', 'one|', '- one|'],
    ['bullets', '- one|', 'one|'],
    ['bullets', '|', '- |'],
    ['bullets', '|one\n\ntwo|', '- |one\n\n- two|'],
    ['bullets', '1. one|', '- one|'],
    ['bullets', '> one|', '> - one|'],
    ['numbers', '|one\ntwo|', '1. |one\n2. two|'],
    ['tasks', '- one|', '- [ ] one|'],
    ['tasks', '- [x] one|', 'one|'],
    ['tick', '- [ ] one|', '- [x] one|'],
    ['tick', '- [X] one|', '- [ ] one|'],
    ['tick', 'one|', '- [ ] one|'],
    ['rule', 'one|', 'one\n\n---\n\n|'],
    ['rule', 'one\n\n|', 'one\n\n---\n\n|'],
    ['link', 'his |blog|', 'his [blog](|)'],
    ['link', '|https://example.org|', '[|](https://example.org)'],
    ['link', '|', '[|]()'],
    ['link', '[bl|og](https://example.org)', '[blog](|https://example.org|)'],
  ])('%s on %j gives %j', (name, marked, expected) => expect(after(EDITOR_COMMANDS[name].run, marked)).toBe(expected));
});

describe('Enter', () => {
  it.each([
    ['- one|', '- one\n- |'],
    ['* one|', '* one\n* |'],
    ['- one | two', '- one \n- | two'],
    ['- one  |', '- one  \n- |'],
    ['- [x] one|', '- [x] one\n- [ ] |'],
    ['1. one|\n2. two\n3. three', '1. one\n2. |\n3. two\n4. three'],
    ['8) eight\n9) nine|', '8) eight\n9) nine\n10) |'],
    ['16. November war ein guter Tag.|', '16. November war ein guter Tag.|'],
    ['16. November\n16. Dezember|', '16. November\n16. Dezember|'],
    ['2. two\n  5. five|', '2. two\n  5. five|'],
    ['Before\n\n1.|', 'Before\n\n1.|'],
    ['-|', '-|'],
    ['*|', '*|'],
    ['+|', '+|'],
    ['>|', '>|'],
    ['12)|', '12)|'],
    ['> one\n>|', '> one\n\n|'],
    ['  - one|', '  - one\n  - |'],
    ['> one|', '> one\n> |'],
    ['> - one|', '> - one\n> - |'],
    ['- one\n- |', '- one\n\n|'],
    ['- one\n  - |', '- one\n- |'],
    ['> one\n> |', '> one\n\n|'],
    ['> - one\n> - |', '> - one\n> \n> |'],
    ['- |', '|'],
    ['plain|', 'plain|'],
    ['|- one', '|- one'],
    ['* * *|', '* * *|'],
    ['```\n- one|\n```', '```\n- one|\n```'],
  ])('on %j gives %j', (marked, expected) => expect(after(command(continueList), marked)).toBe(expected));
});

describe('Backspace', () => {
  it.each([
    ['- |one', '|one'],
    ['- [ ] |one', '|one'],
    ['- one\n  - |two', '- one\n- |two'],
    ['> |one', '|one'],
    ['> - |one', '> |one'],
    ['- o|ne', '- o|ne'],
    ['|one', '|one'],
    ['# |Lake', '|Lake'],
    ['### |', '|'],
    ['# L|ake', '# L|ake'],
    ['a **|** b', 'a | b'],
    ['a *|* b', 'a | b'],
    ['a ~~|~~ b', 'a | b'],
    ['***|***', '|'],
    ['a * | * b', 'a * | * b'],
    ['2 *|3* 4', '2 *|3* 4'],
    ['a **|bold|** b', 'a | b'],
    ['a ***|both|*** b', 'a | b'],
    ['a **|bo|ld** b', 'a **|bo|ld** b'],
    ['a `|code|` b', 'a | b'],
    ['a👍🏽|', 'a|'],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿👩‍👩‍👧|', '🏴󠁧󠁢󠁥󠁮󠁧󠁿|'],
    ['cafe\u0301|', 'caf|'],
    ['🇩🇪🇫🇷|', '🇩🇪|'],
  ])('on %j gives %j', (marked, expected) => expect(after(command(deleteMarks), marked)).toBe(expected));
});

describe('Tab', () => {
  it.each([
    ['- one\n- two|', '- one\n  - two|'],
    ['1. one\n2. two|', '1. one\n   2. two|'],
    ['- one|', '- one|'],
    ['- one\n  - two|', '- one\n  - two|'],
    ['- one\n- two|\n  - under', '- one\n  - two|\n    - under'],
    ['- a\n- |b\n- c|', '- a\n  - |b\n  - c|'],
  ])('moves %j in: %j', (marked, expected) => expect(after(command(indent('in')), marked)).toBe(expected));

  it.each([
    ['- one\n  - two|', '- one\n- two|'],
    ['- one|', '- one|'],
    ['- a\n\t- b|', '- a\n- b|'],
    ['- a\n  - b|\n    - c', '- a\n- b|\n  - c'],
  ])('moves %j out: %j', (marked, expected) => expect(after(command(indent('out')), marked)).toBe(expected));

  it('is left to the window outside of lists', () => {
    expect(indent('in')(stateOf('plain|'))).toBeUndefined();
  });
});

describe('the toolbar', () => {
  it.each<[string, readonly EditorCommand[]]>([
    ['plain|', []],
    ['a **bo|ld**', ['bold']],
    ['a ***bo|th***', ['bold', 'italic']],
    ['a **|bold|** b', ['bold']],
    ['a **bo|ld** b|', []],
    ['# La|ke', ['heading']],
    ['> - *|one*', ['italic', 'quote', 'bullets']],
    ['1. ~~on|e~~', ['strike', 'numbers']],
    ['- [x] |one', ['tasks']],
    ['[bl|og](https://example.org)', ['link']],
    ['- one\n2. t|wo', ['numbers']],
    ['|- one\ntwo|', []],
  ])('shows for %j: %j', (marked, expected) => {
    expect(activeAt(stateOf(marked))).toEqual(expected);
  });
});

it('changes nothing where the text is only to be read', () => {
  const state = EditorState.create({ doc: 'lake', extensions: [markdown, EditorState.readOnly.of(true)] });
  for (const { run } of Object.values(EDITOR_COMMANDS))
    expect(
      run({
        state,
        dispatch: () => {
          throw new Error('changed');
        },
      }),
    ).toBe(false);
});
