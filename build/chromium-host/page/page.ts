import { makeBridge } from './bridge';
import { makeIpcRenderer, type Said, type Told } from './renderer';

// What runs in every page before its own scripts: `outer` in the page's own world, `inner` in that of the preload
// script.

type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/** How often somebody's touch is told, in milliseconds. */
const TOUCH = 1000;

declare global {
  /** Reaches this process; there only in the world of the preload script. */
  var sayToHost: (text: string) => void;
  var hearFromHost: (told: Told) => void;
}

/** A browser tells nobody where a file lies that was given to its page. */
const webUtils = { getPathForFile: () => '' };

export function outer(mine: string, theirs: string): void {
  // A second window can only be denied here; one that a link asks for is closed as it appears.
  Object.defineProperty(window, 'open', { value: () => null });
  makeBridge(mine, theirs);
}

export function inner(mine: string, theirs: string, preload: Preload): void {
  const say = (said: Said) => {
    globalThis.sayToHost(JSON.stringify(said));
  };
  const { ipcRenderer, hear } = makeIpcRenderer(say);
  globalThis.hearFromHost = hear;
  const electron = { ipcRenderer, contextBridge: { exposeInMainWorld: makeBridge(mine, theirs).expose }, webUtils };
  tellTouches(() => {
    say({ kind: 'touched' });
  });
  const module = { exports: {} };
  preload(
    (name) => {
      if (name === 'electron') return electron;
      throw new Error(`module not found: ${name}`);
    },
    module,
    module.exports,
  );
}

/**
 * A browser does not tell how long nobody has touched the computer; how long nobody has touched the page is what can be
 * known.
 */
function tellTouches(tell: () => void): void {
  let told = 0;
  for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    window.addEventListener(
      kind,
      () => {
        if (Date.now() - told < TOUCH) return;
        told = Date.now();
        tell();
      },
      { capture: true, passive: true },
    );
  }
}
