import { type Extension, StateEffect, type TransactionSpec } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

/** A place in the text, and where in the window it is to stand. */
interface Held {
  readonly position: number;
  readonly y: 'start' | 'center';
  /** Pixels between it and the window's edge. */
  readonly yMargin?: number;
}

const hold = StateEffect.define<Held>();

/** What somebody does who goes on from there. */
const GOES_ON = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/** Scrolls to a place, and holds it there while pictures above it find their height, until somebody goes on. */
export function holdAt(held: Held): TransactionSpec {
  return { effects: [scrollTo(held), hold.of(held)] };
}

export const holding: Extension = ViewPlugin.define((view) => {
  let held: Held | undefined;
  let frame = 0;
  const release = () => {
    held = undefined;
  };
  for (const event of GOES_ON) window.addEventListener(event, release, { capture: true, passive: true });
  return {
    update: ({ transactions, docChanged, geometryChanged }) => {
      for (const effect of transactions.flatMap(({ effects }) => effects)) if (effect.is(hold)) held = effect.value;
      if (docChanged) release();
      if (!held || !geometryChanged) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (held) view.dispatch({ effects: scrollTo(held) });
      });
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      for (const event of GOES_ON) window.removeEventListener(event, release, { capture: true });
    },
  };
});

function scrollTo({ position, ...where }: Held): StateEffect<unknown> {
  return EditorView.scrollIntoView(position, where);
}
