import type { EditorState } from '@codemirror/state';
import type { TextPlace } from '../../electron/contract/bookmark';
import type { Scroll } from './scroll';

/** How someone left a text: with its undo history, the selection, and the scroll unless it was at the top. */
export interface TextState {
  readonly state: EditorState;
  readonly scroll: Scroll | undefined;
}

const MOST = 50;
const sessions = new Map<string, TextState>();
const open = new Map<string, () => TextPlace>();
let places: ReadonlyMap<string, TextPlace> = new Map();

/** How a text was left, if it was open since the journal was unlocked and not too many others since. */
export function textStateOf(key: string): TextState | undefined {
  return sessions.get(key);
}

export function keepTextState(key: string, session: TextState): void {
  sessions.delete(key);
  sessions.set(key, session);
  const [oldest] = sessions.keys();
  if (sessions.size > MOST && oldest !== undefined) sessions.delete(oldest);
}

/** A text stands in an editor that tells where in it one is; the returned function ends that. */
export function standsOpen(key: string, place: () => TextPlace): () => void {
  open.set(key, place);
  return () => {
    if (open.get(key) === place) open.delete(key);
  };
}

/** The texts that are open, and where in them one is. */
export function openTexts(): ReadonlyMap<string, TextPlace> {
  return new Map([...open].map(([key, place]) => [key, place()]));
}

/** Where in their texts one was before the journal was locked. */
export function placeTexts(were: ReadonlyMap<string, TextPlace>): void {
  places = were;
}

/** Where in a text one was before the journal was locked; undefined where that is not known. */
export function placeBefore(key: string): TextPlace | undefined {
  return places.get(key);
}
