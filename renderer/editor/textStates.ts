import type { EditorState } from '@codemirror/state';
import type { Scroll } from './scroll';

/** How someone left a text: with its undo history, the selection, and the scroll unless it was at the top. */
export interface TextState {
  readonly state: EditorState;
  readonly scroll: Scroll | undefined;
}

const MOST = 50;
const sessions = new Map<string, TextState>();

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
