import { history, isolateHistory, redo, undo } from '@codemirror/commands';
import { EditorState, type StateCommand, type TransactionSpec } from '@codemirror/state';

/** What stands in a field, and where in it the cursor belongs. */
export interface FieldText {
  readonly text: string;
  readonly cursor: number;
}

/** What was typed in a field beside the page, undone in the same steps as on the page. */
export class FieldHistory {
  #state: EditorState;

  constructor(text: string) {
    this.#state = EditorState.create({ doc: text, extensions: [history()] });
  }

  /** Another text stands in the field, by typing or by somebody else. */
  change(text: string, isTyped: boolean): void {
    const before = this.#state.doc.toString();
    if (before === text) return;
    const from = sameAtStart(before, text);
    const same = sameAtStart(reversed(before.slice(from)), reversed(text.slice(from)));
    const insert = text.slice(from, text.length - same);
    const change: TransactionSpec = {
      changes: { from, to: before.length - same, insert },
      userEvent: insert === '' ? 'delete' : 'input.type',
      ...(!isTyped && { annotations: isolateHistory.of('full') }),
    };
    this.#state = this.#state.update(change).state;
  }

  /** What stands there after the last step is taken back; undefined where there is none. */
  undo(): FieldText | undefined {
    return this.#run(undo);
  }

  redo(): FieldText | undefined {
    return this.#run(redo);
  }

  #run(command: StateCommand): FieldText | undefined {
    let cursor = 0;
    const isDone = command({
      state: this.#state,
      dispatch: ({ state, changes }) => {
        changes.iterChangedRanges((_from, _to, _after, end) => {
          cursor = end;
        });
        this.#state = state;
      },
    });
    return isDone ? { text: this.#state.doc.toString(), cursor } : undefined;
  }
}

const MOST = 50;
const histories = new Map<string, FieldHistory>();

/** The history of a field, which outlives a visit elsewhere. `key`: of which field; `text`: what stands there now. */
export function fieldHistoryOf(key: string, text: string): FieldHistory {
  const known = histories.get(key) ?? new FieldHistory(text);
  known.change(text, false);
  histories.delete(key);
  histories.set(key, known);
  const [oldest] = histories.keys();
  if (histories.size > MOST && oldest !== undefined) histories.delete(oldest);
  return known;
}

function sameAtStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same += 1;
  return same;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
