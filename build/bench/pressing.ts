import type { Locator, Page } from '@playwright/test';

/** Something that somebody does, and the event with which the page hears of it. */
export interface Press {
  readonly event: 'pointerup' | 'keydown';
  readonly press: () => Promise<void>;
}

export function click(pressed: Locator): Press {
  return { event: 'pointerup', press: () => pressed.click() };
}

/**
 * Presses something and waits for what it brings. Answers milliseconds from the press to the end of the first frame in
 * which something is there that answers to a CSS selector.
 */
export async function timeToShow(window: Page, { event, press }: Press, shown: string): Promise<number> {
  const showing = await window.evaluateHandle(
    ({ event: heard, selector }) => {
      if (document.querySelector(selector)) throw new Error(`${selector} is there before it was asked for`);
      const taken = new Promise<number>((resolve) => {
        addEventListener(
          heard,
          ({ timeStamp }) => {
            const look = () =>
              requestAnimationFrame(() => {
                if (!document.querySelector(selector)) {
                  look();
                  return;
                }
                // What is posted in a frame comes when the frame is done.
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => {
                  resolve(performance.now() - timeStamp);
                };
                port2.postMessage(null);
              });
            look();
          },
          { capture: true, once: true },
        );
      });
      return { taken };
    },
    { event, selector: shown },
  );
  await press();
  return showing.evaluate(({ taken }) => taken);
}
