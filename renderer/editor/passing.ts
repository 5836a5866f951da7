import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Knows whether somebody came here by Tab and has done nothing yet: one more Tab goes on. */
class Passing {
  isPassing = false;
  #lastKey = '';
  readonly #document: Document;

  constructor(view: EditorView) {
    this.#document = view.dom.ownerDocument;
    this.#document.addEventListener('keydown', this.#key, true);
    this.#document.addEventListener('pointerdown', this.#pointer, true);
  }

  update({ view, focusChanged, transactions }: ViewUpdate): void {
    if (focusChanged) this.isPassing = view.hasFocus && this.#lastKey === 'Tab';
    if (transactions.some((one) => ['input', 'delete', 'select'].some((deed) => one.isUserEvent(deed))))
      this.isPassing = false;
  }

  destroy(): void {
    this.#document.removeEventListener('keydown', this.#key, true);
    this.#document.removeEventListener('pointerdown', this.#pointer, true);
  }

  readonly #key = ({ key }: KeyboardEvent) => {
    this.#lastKey = key;
  };

  readonly #pointer = () => {
    this.#lastKey = '';
  };
}

export const passing = ViewPlugin.fromClass(Passing);

/** Whether somebody only passes through a text by Tab. */
export function isPassing(view: EditorView): boolean {
  return view.plugin(passing)?.isPassing ?? false;
}
