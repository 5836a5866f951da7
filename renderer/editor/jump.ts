import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextRange } from './canvas';
import { holdAt } from './holding';

const MARKED_FOR = 2600;
const look = Decoration.mark({ class: 'place' });
const setMarked = StateEffect.define<TextRange | undefined>();

/** The place that was jumped to, until its mark has faded. */
export const places: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let marked = value.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarked))
        marked =
          effect.value && effect.value.from < effect.value.to
            ? Decoration.set(look.range(effect.value.from, effect.value.to))
            : Decoration.none;
    }
    return marked;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Takes the mark away. */
export const unmark = setMarked.of(undefined);

/** Goes to a place and marks it briefly; the returned function ends the mark. */
export function jumpTo(view: EditorView, place: TextRange): () => void {
  view.dispatch(
    { selection: { anchor: place.to }, effects: setMarked.of(place) },
    holdAt({ position: place.from, y: 'center' }),
  );
  const end = () => view.dispatch({ effects: unmark });
  const timer = setTimeout(end, MARKED_FOR);
  return () => {
    clearTimeout(timer);
    end();
  };
}
