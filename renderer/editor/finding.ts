import { isolateHistory } from '@codemirror/commands';
import { SearchQuery } from '@codemirror/search';
import {
  EditorSelection,
  type EditorState,
  type Extension,
  type StateCommand,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { TextRange } from './canvas';

/** What is looked for in a text. */
export interface Sought {
  readonly text: string;
  /** Whether capitals and small letters differ. */
  readonly isExact: boolean;
  /** Whether it has to begin and end where a word does. */
  readonly isWhole: boolean;
}

/** As many places as are shown at most. */
const MOST = 5000;

interface Found {
  readonly query: SearchQuery | undefined;
  readonly places: readonly TextRange[];
  /** Whether there are more of them. */
  readonly isMore: boolean;
}

const NOTHING: Found = { query: undefined, places: [], isMore: false };
const seek = StateEffect.define<Sought | undefined>();
const look = Decoration.mark({ class: 'found' });
const lookHere = Decoration.mark({ class: 'found here' });

const found = StateField.define<Found>({
  create: () => NOTHING,
  update: (value, { docChanged, effects, state }) => {
    let { query } = value;
    let isNew = docChanged && query !== undefined;
    for (const effect of effects) {
      if (!effect.is(seek)) continue;
      query = effect.value && queryOf(effect.value);
      isNew = true;
    }
    return isNew ? findAll(query, state) : value;
  },
});

/** Shows every place where stands what is looked for. */
export const finding: Extension = [
  found,
  EditorView.decorations.compute([found, 'selection'], (state) => {
    const here = indexIn(state);
    return Decoration.set(
      state.field(found).places.map(({ from, to }, index) => (index === here ? lookHere : look).range(from, to)),
    );
  }),
];

/** Begins to look for something, or ends that. */
export function soughtEffect(sought: Sought | undefined): StateEffect<unknown> {
  return seek.of(sought);
}

/** Where it stands, in the order of the text. */
export function placesIn(state: EditorState): readonly TextRange[] {
  return state.field(found).places;
}

/** What is found. */
export interface Finds {
  readonly count: number;
  /** Whether there are more than are counted. */
  readonly isMore: boolean;
  /** At which of them one is, from 1 on; 0: at none. */
  readonly at: number;
}

export function findsIn(state: EditorState): Finds {
  const { places, isMore } = state.field(found);
  return { count: places.length, isMore, at: indexIn(state) + 1 };
}

/** Selects the next place after the selection, or the one before it; from the last one on to the first. */
export function step(view: EditorView, direction: 1 | -1): void {
  const places = placesIn(view.state);
  const here = indexIn(view.state);
  const { from, to } = view.state.selection.main;
  if (here >= 0) select(view, places.at((here + direction) % places.length));
  else if (direction > 0) select(view, places.find((place) => place.from >= to) ?? places[0]);
  else select(view, places.findLast((place) => place.to <= from) ?? places.at(-1));
}

/** Selects the place that begins with the selection, or the first one after it. */
export function settle(view: EditorView): void {
  const places = placesIn(view.state);
  const { from } = view.state.selection.main;
  select(view, places.find((place) => place.from >= from) ?? places[0]);
}

/** Puts other words in the place that one is at, and goes on to the next. */
export function replaceHere(view: EditorView, words: string): void {
  const { state } = view;
  const here = placesIn(state)[indexIn(state)];
  if (state.readOnly) return;
  if (here)
    view.dispatch({
      changes: { ...here, insert: words },
      selection: EditorSelection.cursor(here.from + words.length),
      annotations: isolateHistory.of('full'),
      userEvent: 'input.replace',
    });
  step(view, 1);
}

/**
 * Puts other words in every place, as one step to undo. Answers in how many; undefined where the text would be longer
 * than a page takes, which is said.
 */
export function replaceEverywhere({ state, dispatch }: Parameters<StateCommand>[0], words: string): number | undefined {
  const { query } = state.field(found);
  if (!query || state.readOnly) return 0;
  const places = [...everyPlace(query, state)];
  if (places.length === 0) return 0;
  const transaction = state.update({
    changes: places.map(({ from, to }) => ({ from, to, insert: words })),
    annotations: isolateHistory.of('full'),
    userEvent: 'input.replace',
  });
  if (!transaction.docChanged) return undefined;
  dispatch(transaction);
  return places.length;
}

/** The place that is selected, or behind which the cursor stands; -1: none is. */
function indexIn(state: EditorState): number {
  const { from, to } = state.selection.main;
  return placesIn(state).findIndex((place) => place.to === to && (place.from === from || from === to));
}

function select(view: EditorView, place: TextRange | undefined): void {
  if (!place) return;
  view.dispatch({
    selection: { anchor: place.from, head: place.to },
    effects: EditorView.scrollIntoView(place.from, { y: 'center' }),
    userEvent: 'select.search',
  });
}

function queryOf({ text, isExact, isWhole }: Sought): SearchQuery | undefined {
  const query = new SearchQuery({ search: text, caseSensitive: isExact, wholeWord: isWhole, literal: true });
  return query.valid ? query : undefined;
}

function findAll(query: SearchQuery | undefined, state: EditorState): Found {
  if (!query) return NOTHING;
  const places: TextRange[] = [];
  for (const place of everyPlace(query, state)) {
    if (places.length === MOST) return { query, places, isMore: true };
    places.push(place);
  }
  return { query, places, isMore: false };
}

function* everyPlace(query: SearchQuery, state: EditorState): Generator<TextRange> {
  const cursor = query.getCursor(state);
  for (let next = cursor.next(); !next.done; next = cursor.next()) yield { from: next.value.from, to: next.value.to };
}
