import { syntaxTree } from '@codemirror/language';
import type { EditorState, Line, StateCommand, TransactionSpec } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** A change to make, or nothing where it does not apply here. */
export type Edit = (state: EditorState) => TransactionSpec | undefined;

/** An edit as a command for a key. */
export function command(edit: Edit): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const change = edit(state);
    if (!change) return false;
    dispatch(state.update({ scrollIntoView: true, userEvent: 'input', ...change }));
    return true;
  };
}

/** Every line that the selection touches. */
export function selectedLines(state: EditorState): readonly Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to } of state.selection.ranges) {
    for (let number = state.doc.lineAt(from).number; number <= state.doc.lineAt(to).number; number += 1)
      lines.set(number, state.doc.line(number));
  }
  return [...lines.values()];
}

/** The innermost element of these names around a stretch, its edges included. */
export function around(state: EditorState, from: number, to: number, names: readonly string[]): SyntaxNode | undefined {
  for (const side of [1, -1] as const) {
    for (
      let node: SyntaxNode | null = syntaxTree(state).resolveInner(side > 0 ? from : to, side);
      node;
      node = node.parent
    ) {
      if (names.includes(node.name) && node.from <= from && node.to >= to) return node;
    }
  }
  return undefined;
}

/** Whether Markdown means nothing here, as within a code block. */
export function isVerbatim(state: EditorState, at: number): boolean {
  return around(state, at, at, ['FencedCode', 'CodeBlock', 'InlineCode']) !== undefined;
}
