import type { EditorState } from '@codemirror/state';
import type { Scroll } from './scroll';

/** How someone left a text: with its undo history, the selection, and the scroll unless it was at the top. */
export interface Session {
  readonly state: EditorState;
  readonly scroll: Scroll | undefined;
}

const MOST = 50;
const sessions = new Map<string, Session>();
let stretch = 0;

/** How a text was left, if it was open since the journal was unlocked and not too many others since. */
export function sessionOf(key: string): Session | undefined {
  return sessions.get(key);
}

/** The time from one lock to the next. What was opened in an earlier one is not kept any more. */
export function presentStretch(): number {
  return stretch;
}

export function keepSession(key: string, session: Session, begunIn: number): void {
  if (begunIn !== stretch) return;
  sessions.delete(key);
  sessions.set(key, session);
  const [oldest] = sessions.keys();
  if (sessions.size > MOST && oldest !== undefined) sessions.delete(oldest);
}

/** SECURITY: on lock, so that no text stays in memory, not even that of a page which is closed only later. */
export function forgetSessions(): void {
  sessions.clear();
  stretch += 1;
}
