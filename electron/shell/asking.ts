/**
 * Dialogs of the system, which live on when the page that asked for them has gone: a lock, another page, a crash. What
 * they answer then counts no more.
 */
export interface Asking {
  /**
   * Does what asks somebody. `gone`: whoever wanted it has gone; a dialog that can be closed closes by it. Undefined
   * where that was so by the end, whatever was answered.
   */
  readonly ask: <Answer>(show: (gone: AbortSignal) => Promise<Answer>) => Promise<Answer | undefined>;
  /** Whoever asked until now has gone. */
  readonly end: () => void;
}

export function makeAsking(): Asking {
  let present = new AbortController();
  return {
    ask: async (show) => {
      const { signal } = present;
      const answer = await show(signal);
      return signal.aborted ? undefined : answer;
    },
    end: () => {
      present.abort();
      present = new AbortController();
    },
  };
}
