import { store, type Shown } from './store';

/**
 * A part of the window that is loaded when there is time for it: undefined until it is there. What asks for one that
 * cannot be loaded throws.
 */
export interface Later<Part> extends Pick<Shown<Part | undefined>, 'get' | 'use'> {
  /** Loads it once the window has nothing better to do, and resolves when it is there. Never rejects. */
  readonly load: () => Promise<void>;
}

type State<Part> =
  | { readonly is: 'awaited' }
  | { readonly is: 'there'; readonly part: Part }
  | { readonly is: 'broken'; readonly reason: unknown };

/** Milliseconds after which it is loaded although the window is busy. */
const AT_LAST = 100;

export function later<Part>(load: () => Promise<Part>): Later<Part> {
  const state = store<State<Part>>({ is: 'awaited' });
  let loading: Promise<void> | undefined;
  return {
    get: () => partOf(state.get()),
    use: function useLater() {
      return partOf(state.use());
    },
    load: () =>
      (loading ??= idle()
        .then(load)
        .then(
          (part) => {
            state.set({ is: 'there', part });
          },
          (reason: unknown) => {
            state.set({ is: 'broken', reason });
          },
        )),
  };
}

function partOf<Part>(state: State<Part>): Part | undefined {
  if (state.is === 'broken') throw state.reason;
  return state.is === 'there' ? state.part : undefined;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: AT_LAST },
    );
  });
}
