import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { TextRange } from './canvas';
import { previewOf } from './preview';

/** Long enough for a double click: marks that appear under the pointer would move the word it aims at. */
const CLICK_TIME = 250;

/** Keeps the look of the visible lines up to date. */
class Live {
  decorations: DecorationSet;
  #present: readonly TextRange[];
  /** A pointer is down, or was just now. */
  #isHeld = false;
  #isStale = false;
  #release: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly view: EditorView) {
    this.#present = presentOf(view);
    this.decorations = this.#draw();
  }

  update(update: ViewUpdate): void {
    const isSame = syntaxTree(update.startState) === syntaxTree(update.state) && !update.viewportChanged;
    const isMoved = update.selectionSet || update.focusChanged || update.startState.readOnly !== update.state.readOnly;
    if (update.docChanged) this.#isHeld = false;
    // While an input method composes, nothing around it may change under its hands.
    if (this.view.compositionStarted || (this.#isHeld && isSame)) {
      this.decorations = this.decorations.map(update.changes);
      this.#isStale ||= !isSame || isMoved || update.docChanged;
    } else if (this.#isStale || !isSame || isMoved || update.docChanged) {
      if (!this.#isHeld) this.#present = presentOf(this.view);
      this.decorations = this.#draw();
      this.#isStale = this.#isHeld;
    }
  }

  hold(): void {
    clearTimeout(this.#release);
    this.#isHeld = true;
    this.view.dom.ownerDocument.addEventListener('mouseup', this.#letGo, { once: true });
  }

  destroy(): void {
    clearTimeout(this.#release);
    this.view.dom.ownerDocument.removeEventListener('mouseup', this.#letGo);
  }

  readonly #letGo = () => {
    this.#release = setTimeout(() => {
      this.#isHeld = false;
      if (this.#isStale) this.view.dispatch({});
    }, CLICK_TIME);
  };

  #draw(): DecorationSet {
    return previewOf(this.view.state, this.view.visibleRanges, this.#present);
  }
}

/** Where someone writes: nowhere in a text that has not the keyboard or is only read. */
function presentOf(view: EditorView): readonly TextRange[] {
  return view.hasFocus && !view.state.readOnly ? view.state.selection.ranges : [];
}

export const livePreview: Extension = ViewPlugin.fromClass(Live, {
  decorations: (live) => live.decorations,
  eventHandlers: {
    mousedown(event) {
      if (event.button === 0) this.hold();
    },
  },
});
