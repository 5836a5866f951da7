import { type EditorState, type Extension, MapMode, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, type Rect, showTooltip, type TooltipView } from '@codemirror/view';
import { t } from '../messages';
import { escaped, unescaped } from './attachment';
import type { TextRange } from './canvas';

/**
 * Asks for the description of a picture that was just added; it stands in this stretch of the text, within the
 * brackets.
 */
export const askDescription = StateEffect.define<TextRange>();
const answered = StateEffect.define<'first' | 'all'>();

/** Asks for no description any more. */
export const stopAsking = answered.of('all');

/** The descriptions that are still asked for, in their order. */
const asked = StateField.define<readonly TextRange[]>({
  create: () => [],
  update(value, { changes, effects, docChanged }) {
    let next = docChanged
      ? value.flatMap(({ from, to }) => {
          const start = changes.mapPos(from, -1, MapMode.TrackBefore);
          return start === null ? [] : [{ from: start, to: changes.mapPos(to, 1) }];
        })
      : value;
    for (const effect of effects) {
      if (effect.is(answered)) next = effect.value === 'all' ? [] : next.slice(1);
      if (effect.is(askDescription)) next = [...next, effect.value];
    }
    return next;
  },
  provide: (field) => showTooltip.from(field, ([first]) => (first ? { pos: first.from, create: makeField } : null)),
});

/** A small field beside a picture. What is typed there is the text's at once; Enter or Escape goes on writing. */
function makeField(view: EditorView): TooltipView {
  const form = document.createElement('form');
  form.className = 'describe';
  const label = document.createElement('label');
  label.textContent = t('attachments.describe');
  const input = document.createElement('input');
  input.type = 'text';
  input.autocomplete = 'off';
  input.spellcheck = false;
  label.append(input);
  form.append(label);
  const fill = () => {
    input.value = descriptionIn(view.state);
  };
  fill();

  const end = () => {
    view.dispatch({ effects: answered.of('first') });
    if (view.state.field(asked).length === 0) view.focus();
  };
  input.addEventListener('input', () => {
    const [place] = view.state.field(asked);
    if (place) view.dispatch({ changes: { ...place, insert: escaped(input.value) }, userEvent: 'input.type' });
  });
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') end();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    end();
  });
  // Later, since a field that is being taken away loses the focus as well; and not where only the window has lost it.
  input.addEventListener('blur', () =>
    setTimeout(() => {
      if (form.isConnected && document.hasFocus()) view.dispatch({ effects: stopAsking });
    }),
  );
  return {
    dom: form,
    getCoords: (at) => pictureAt(view, at),
    mount: () => {
      input.focus({ preventScroll: true });
    },
    update: ({ transactions }) => {
      if (transactions.some(({ effects }) => effects.some((effect) => effect.is(answered)))) fill();
    },
  };
}

/** The line of a picture, with the picture, in the window. */
function pictureAt(view: EditorView, at: number): Rect {
  const { top, bottom } = view.lineBlockAt(at);
  const { left, right } = view.contentDOM.getBoundingClientRect();
  return { left, right, top: view.documentTop + top, bottom: view.documentTop + bottom };
}

function descriptionIn(state: EditorState): string {
  const [place] = state.field(asked);
  return place ? unescaped(state.sliceDoc(place.from, place.to)) : '';
}

export const describing: Extension = asked;
